"""Residents at the desk: found, shown, copied and erased, by those who may."""

import re
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from bot.desk.copy_words import LABELS, LEFT_OUT, READ_AS, WHERE_NOTED
from flows.hear import FLOWS, TOPICS, WISHES
from storage import erasure, passport
from storage.database import transaction
from storage.tables import Audit, Guest, Link, Meeting, Need, Outgoing, Resident, Table, id_of
from tests.bot.houses import AMIR, JOAN, OURS, Place, TestClient
from tests.conftest import MONDAY_TEN


def settle(oak: Place) -> None:
    oak.hear("a bench by the shop", JOAN)
    oak.hear("1", JOAN)
    oak.hear("NAME Joan", JOAN)
    oak.hear("light on the path please", AMIR)


def actions(oak: Place) -> list[str]:
    with transaction(oak.house.database) as session:
        return [row.action for row in session.exec(select(Audit).order_by(col(Audit.id))) if "resident" in row.action]


def test_people_are_found_by_name_reference_or_whole_number(oak: Place) -> None:
    settle(oak)
    browser = oak.sit("coordinator")
    for words, found in (
        *(("joan", ["1"]), ("oak-2", ["2"]), ("07700 900101", ["1"]), ("+447700900101", ["1"]), ("", ["2", "1"])),
        *(("101", ["1"]), ("…102", ["2"]), ("010", []), ("900101", []), ("700900102", ["2"]), ("zebra", [])),
        *(("oak 2", ["2"]), ("OAK2", ["2"]), ("#1", ["1"]), ("2", ["2"]), ("oak 3", [])),
    ):
        html = browser.get("/desk/residents", params={"q": words}).text
        assert re.findall(r'href="/desk/residents/(\d+)"', html) == found, words
        assert f'<span class="soft">{len(found)}</span></h1>' in html, words
    assert "Nobody is found" in browser.get("/desk/residents", params={"q": "zebra"}).text


def test_an_empty_desk_says_who_will_stand_here(oak: Place) -> None:
    assert "Nobody has texted yet" in oak.sit("lead").get("/desk/residents").text


def test_the_passport_shows_what_they_agreed_to_word_for_word(oak: Place) -> None:
    """D1: who, when, channel, exact words shown, exact reply."""
    settle(oak)
    html = oak.sit("coordinator").get("/desk/residents/1").text
    assert "Texts about meetings? 1 yes 2 no" in html
    assert re.search(r"answered <q><bdi[^>]*>1</bdi></q>", html)
    assert "SMS …101" in html


def test_whole_numbers_take_a_click_that_is_written_down(oak: Place) -> None:
    settle(oak)
    browser = oak.sit("coordinator")
    assert "7700900101" not in browser.get("/desk/residents/1").text
    assert actions(oak) == []
    assert "+447700900101" in browser.post("/desk/residents/1/address", headers=OURS).text
    assert actions(oak) == ["resident.address"]


def test_a_stopped_address_says_since_when_and_why(oak: Place) -> None:
    settle(oak)
    oak.hear("STOP", JOAN)
    html = oak.sit("coordinator").get("/desk/residents/1").text
    assert "they said STOP" in html


def test_the_copy_holds_everything_and_is_written_down(oak: Place) -> None:
    """D4: DATA."""
    settle(oak)
    answer = oak.sit("coordinator").post("/desk/residents/1/copy", headers=OURS)
    assert answer.headers["content-disposition"].startswith("attachment")
    for held in ("Joan", "+447700900101", "a bench by the shop", "OAK-1", "kept as OAK-1", "Texts about meetings?"):
        assert held in answer.text, held
    assert "light on the path" not in answer.text
    assert actions(oak) == ["resident.copy"]


def test_the_copy_holds_what_was_noted_elsewhere_too(oak: Place) -> None:
    """D4: meetings, needs, groups, jobs; whatever an erasure would take away has its words."""
    settle(oak)
    with transaction(oak.house.database) as session:
        meeting = Meeting(
            area_id=1, place="Oak Hall", wall_time="2026-07-01T19:00:00", zone="Europe/London", created_at=MONDAY_TEN,
            starts_at=MONDAY_TEN + timedelta(days=30), ends_at=MONDAY_TEN + timedelta(days=30),
        )  # fmt: skip
        session.add(meeting)
        session.flush()
        session.add(Guest(meeting_id=id_of(meeting), resident_id=1, answer="yes", party=3))
        session.add(Need(resident_id=1, need="ramp", told_at=MONDAY_TEN))
    html = oak.sit("coordinator").post("/desk/residents/1/copy", headers=OURS).text
    held = (
        "A meeting: a meeting, Oak Hall; it begins Wed 1 July 2026 11:00; you said yes; people you come with, you "
        "among them 3",
        "What you need at meetings: ramp; you told us Mon 1 June 2026 11:00",
    )
    for words in held:
        assert words in html, words
    assert set(WHERE_NOTED) == set(LABELS) == set(erasure.RULES) - passport.TOLD_IN_WORDS


def test_a_copy_says_every_column_and_every_reading_in_words() -> None:
    """It is handed to a resident: no name of a column, no code of ours."""
    named = {"meeting_id": "meeting", "task_id": "task", "idea_id": "idea", "broadcast_id": "broadcast"}
    for table, labels in LABELS.items():
        rule = erasure.RULES[table]
        columns = {named.get(column, column) for column in Table.metadata.tables[table].columns.keys()}  # noqa: SIM118
        assert columns - LEFT_OUT - {rule.whose} == set(labels) - {"meeting_begins"}, table
    assert {*FLOWS, *TOPICS, *WISHES} <= set(READ_AS)


def test_a_copy_is_dated_in_full(oak: Place) -> None:
    """It is read long after: "today" would tell nobody when."""
    settle(oak)
    html = oak.sit("coordinator").post("/desk/residents/1/copy", headers=OURS).text
    for words in ("today", "yesterday", "UTC", "{}", "Language: en<", "state {", "party_"):
        assert words not in html, words
    assert "Mon 1 June 2026</time>, last <time" in html
    assert "Mon 1 June 2026 11:00</time>: <q>" in html
    assert "Language: English" in html
    assert "It stands at: Waiting to be read." in html
    assert "understood as: an idea" in html


def test_a_copy_with_danger_in_it_is_for_lead_and_deputies(oak: Place) -> None:
    """D3."""
    settle(oak)
    oak.hear("my husband is going to kill me tonight", JOAN)
    refused = oak.sit("coordinator").post("/desk/residents/1/copy", headers=OURS)
    assert refused.status_code == 403
    assert "kill me" not in refused.text
    assert "kill me" not in oak.sit("coordinator").get("/desk/residents/1").text
    assert "kill me" in oak.sit("deputy").post("/desk/residents/1/copy", headers=OURS).text


def keep(browser: TestClient, data: dict[str, str], number: int = 1) -> Any:
    """Open the page of a resident and keep when we write to them first."""
    seen = re.findall(r'name="seen" value="([^"]+)"', browser.get(f"/desk/residents/{number}").text)
    return browser.post(f"/desk/residents/{number}/contact", data=data | {"seen": seen[0]}, headers=OURS)


def test_safe_contact_and_away_are_set_and_written_down(oak: Place) -> None:
    """D6: do not write first."""
    settle(oak)
    browser = oak.sit("coordinator")
    assert " checked" not in browser.get("/desk/residents/1").text
    unsaid = keep(browser, {"first": "never"})
    assert (unsaid.status_code, "why they are never" in unsaid.text) == (422, True)
    kept = {"first": "never", "because": "her brother reads it", "away": "2026-06-20"}
    assert keep(browser, kept).status_code == 303
    html = browser.get("/desk/residents/1").text
    assert 'value="never" checked' in html
    assert "her brother reads it" in html
    assert 'value="2026-06-20"' in html
    assert keep(browser, kept).status_code == 303
    assert actions(oak) == ["resident.when_to_write"], "what was so already is no change"
    assert keep(browser, {"away": "soon"}).status_code == 422
    assert keep(browser, {}).status_code == 303
    with transaction(oak.house.database) as session:
        resident = session.get_one(Resident, 1)
        assert (resident.safe_contact, resident.away_until, resident.safe_contact_why) == (False, None, "")


def test_a_reason_without_its_tick_is_not_thrown_away(oak: Place) -> None:
    """D6: nor a day that is over, nor one out of all reason; and what was kept is said to be."""
    settle(oak)
    browser = oak.sit("coordinator")
    for form, wrong in (
        ({"because": "abusive partner reads phone"}, "is not ticked: tick it too"),
        ({"away": "2026-06-01"}, "today is not still to come"),
        ({"away": "2026-02-30"}, "a day is written as in"),
        ({"away": "9999-12-31"}, "more than two years ahead"),
    ):
        refused = keep(browser, form)
        assert (refused.status_code, wrong in refused.text) == (422, True), form
        assert all(f'value="{typed}"' in refused.text for typed in form.values()), "what was typed is still there"
    assert actions(oak) == []
    assert keep(browser, {"first": "never", "because": "her brother reads it"}).headers["location"].endswith("#contact")
    assert "Kept." in browser.get("/desk/residents/1?kept=yes").text
    assert keep(browser, {"because": "her brother reads it"}).status_code == 303, "no tick any more: that was lifted"
    with transaction(oak.house.database) as session:
        assert session.get_one(Resident, 1).safe_contact is False


def test_never_first_is_not_undone_by_a_page_from_before(oak: Place) -> None:
    """D6"""
    settle(oak)
    jo, ade = oak.sit("lead"), oak.sit("coordinator")
    seen = re.findall(r'name="seen" value="([^"]+)"', jo.get("/desk/residents/1").text)
    keep(ade, {"first": "never", "because": "her brother reads it"})
    for shown in (seen[0], ""):
        stale = jo.post(
            "/desk/residents/1/contact", data={"away": "2026-06-20", "seen": shown}, headers=OURS
        )  # fmt: skip
        assert stale.status_code == 409
        assert re.search(r"coordinator \w+ set this otherwise meanwhile: “never first: her brother", stale.text)
        assert 'value="2026-06-20"' in stale.text
    with transaction(oak.house.database) as session:
        assert session.get_one(Resident, 1).safe_contact is True


def test_safe_contact_holds_for_phone_and_telegram_alike(oak: Place) -> None:
    """D6, P6"""
    settle(oak)
    with transaction(oak.house.database) as session:
        now = oak.house.now()
        session.add(Link(first_id=1, second_id=2, expires_at=now, joined_at=now, preferred_id=2))
    keep(oak.sit("lead"), {"first": "never", "because": "asked"}, 2)
    with transaction(oak.house.database) as session:
        assert [one.safe_contact for one in session.exec(select(Resident))] == [True, True]
    keep(oak.sit("lead"), {})
    with transaction(oak.house.database) as session:
        assert [one.safe_contact for one in session.exec(select(Resident))] == [False, False]


def verdicts(html: str) -> dict[str, str]:
    """What the page says somebody may be sent."""
    rows = re.findall(r'<li class="row"><span>([^<]+)</span><span class="soft">(.*?)</span></li>', html)
    return {what: re.sub(r"<[^>]+>", "", said) for what, said in rows}


def test_the_page_says_what_they_may_be_sent_and_why_not(oak: Place) -> None:
    """D1, D6, X4: by purpose, as the claim itself judges it."""
    settle(oak)
    browser = oak.sit("coordinator")
    joan = verdicts(browser.get("/desk/residents/1").text)
    assert joan["An answer to what they text"] == "Yes"
    assert joan["Invitations to meetings"] == "Yes"
    assert joan["Local news"] == "No: they have not agreed to these texts"
    keep(browser, {"first": "never", "because": "asked"})
    safe = verdicts(browser.get("/desk/residents/1").text)
    assert safe["An answer to what they text"] == "Yes"
    assert all("never write first" in said for what, said in safe.items() if "answer" not in what)
    oak.hear("STOP", JOAN)
    stopped = verdicts(browser.get("/desk/residents/1").text)
    assert len(stopped) == 6
    assert all("they said STOP" in said for said in stopped.values())


def test_phone_and_telegram_are_joined_and_parted_at_the_desk(oak: Place) -> None:
    """P6: both addresses are told, and it is written down."""
    settle(oak)
    browser = oak.sit("coordinator")
    html = browser.get("/desk/residents/1", params={"other": "102"}).text
    assert 'name="other" value="2">It is the same person' in html
    assert 'name="other" value="1"' not in html, "nobody is joined with themselves"
    assert browser.post("/desk/residents/1/join", data={"other": 2}, headers=OURS).status_code == 303
    for number in (1, 2):
        assert "phone and Telegram are joined" in browser.get(f"/desk/residents/{number}").text
    with transaction(oak.house.database) as session:
        told = session.exec(select(Outgoing).where(Outgoing.kind == "talk")).all()
        assert {(row.address, row.state) for row in told} == {(JOAN, "due"), (AMIR, "due")}
        assert all("Text UNLINK" in row.text for row in told)
    assert browser.post("/desk/residents/1/join", data={"other": 2}, headers=OURS).status_code == 409
    assert browser.post("/desk/residents/2/part", headers=OURS).status_code == 303
    assert browser.post("/desk/residents/2/part", headers=OURS).status_code == 409
    with transaction(oak.house.database) as session:
        assert session.exec(select(Link)).all() == []
    assert actions(oak) == ["resident.join", "resident.join", "resident.part"]


def test_two_phones_are_not_joined(oak: Place) -> None:
    settle(oak)
    oak.hear("more bins", "sms:+447700900103")
    answer = oak.sit("coordinator").post("/desk/residents/1/join", data={"other": 3}, headers=OURS)
    assert answer.status_code == 409
    assert "one of each" in answer.text


def test_deleting_is_planned_shown_and_can_be_called_off(oak: Place) -> None:
    settle(oak)
    browser = oak.sit("coordinator")
    assert browser.post("/desk/residents/1/erase", headers=OURS).status_code == 303
    assert "Everything about this person is deleted" in browser.get("/desk/residents/1").text
    assert browser.post("/desk/residents/1/erase", headers=OURS).status_code == 409
    may = re.sub(r"<[^>]+>", " ", browser.get("/desk/residents/1").text).partition("What they may be sent now")[2]
    invited = " ".join(may.partition("Invitations to meetings")[2].split())
    assert not invited.startswith("Yes"), "their last text said that we text them no more"
    assert browser.post("/desk/residents/1/keep", headers=OURS).status_code == 303
    may = re.sub(r"<[^>]+>", " ", browser.get("/desk/residents/1").text).partition("What they may be sent now")[2]
    assert " ".join(may.partition("Invitations to meetings")[2].split()).startswith("Yes")
    assert "Everything about this person is deleted" not in browser.get("/desk/residents/1").text
    assert actions(oak) == ["resident.erase_planned", "resident.erase_called_off"]


def test_whoever_is_erased_is_not_there(oak: Place) -> None:
    settle(oak)
    with transaction(oak.house.database) as session:
        key = oak.house.settings.suppression_key.get_secret_value().encode()
        erasure.erase(session, 1, now=oak.house.now(), suppression_key=key)
    browser = oak.sit("lead")
    assert browser.get("/desk/residents/1").status_code == 404
    assert 'href="/desk/residents/1"' not in browser.get("/desk/residents").text


@pytest.mark.parametrize("path", ["", "/1", "/1/copy", "/1/erase", "/1/keep", "/1/address", "/1/contact"])
def test_viewers_and_other_areas_see_nobody(oak: Place, path: str) -> None:
    """Least privilege (X9) and IDOR."""
    from storage import areas

    settle(oak)
    with transaction(oak.house.database) as session:
        elm = areas.add_area(session, code="ELM", name="Elm Park", now=oak.house.now())
    viewer, stranger = oak.sit("viewer"), oak.sit("lead", elm)
    for browser, ends in ((viewer, {403}), (stranger, {200} if not path else {404})):
        ask = browser.get if path in ("", "/1") else browser.post
        answer = ask(f"/desk/residents{path}", headers=OURS)
        assert answer.status_code in ends, path
        assert "Joan" not in answer.text
        assert "bench" not in answer.text
    with transaction(oak.house.database) as session:
        assert [one.erased_at for one in session.exec(select(Resident))] == [None, None]
