"""Talks at the desk: who waits, what is found, how a text is counted and filled in, and what is locked."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from html import unescape
from uuid import uuid4

import pytest
from sqlmodel import col, select

from bot.desk import talk_parts
from bot.desk.our_texts import say_size, told
from bot.desk.parts import title_of
from bot.desk.talk_parts import view_of
from storage import canned, coordinators, human_texts, matters, takeovers, talk_list
from storage.database import transaction
from storage.tables import Audit, CannedReply, Coordinator, Incoming, Outgoing, Resident, TakeOver
from storage.talks import Line
from tests.bot.houses import AMIR, JOAN, KEY, OURS, Place
from tests.conftest import MONDAY_TEN

REPLIES = "/desk/talks/replies"


def settle(oak: Place) -> None:
    oak.hear("a bench by the shop", JOAN)
    oak.hear("NAME Joan", JOAN)
    oak.hear("light on the path please", AMIR)


def found(html: str) -> list[str]:
    return re.findall(r'href="/desk/talks/(\d+)#now"', html)


def audited(oak: Place) -> list[str]:
    with transaction(oak.house.database) as session:
        rows = session.exec(select(Audit).order_by(col(Audit.id))).all()
        return [row.action for row in rows if row.action.startswith(("talk.", "reply."))]


def test_talks_are_listed_newest_first_and_found(oak: Place) -> None:
    settle(oak)
    browser = oak.sit("coordinator")
    for words, numbers in (
        *(("", ["2", "1"]), ("joan", ["1"]), ("102", ["2"]), ("oak-2", ["2"]), ("PATH please", ["2"]), ("zebra", [])),
        *(("+447700900101", ["1"]), ("900101", []), ("oak 2", ["2"])),
    ):
        html = browser.get("/desk/talks", params={"q": words}).text
        assert found(html) == numbers, words
    oak.hear("and a bin", JOAN)
    assert found(browser.get("/desk/talks").text) == ["1", "2"]
    assert "Nobody has texted yet" not in browser.get("/desk/talks").text


def test_a_newest_text_that_says_nothing_by_itself_stands_with_what_we_said_to_it(oak: Place) -> None:
    oak.hear("a bench by the shop", JOAN)
    oak.hear("1", JOAN)
    html = oak.sit("coordinator").get("/desk/talks").text
    row = html[html.index('class="last"') :]
    assert "We said:" in row
    assert "thank you. We text you about meetings." in row
    assert "Oak Estate: thank you. We text" not in row, "whose line it is need not be said here"
    oak.hear("a bench by the shop and a bin beside it", JOAN)
    assert "We said:" not in oak.sit("coordinator").get("/desk/talks").text


def test_every_list_of_talks_says_how_many_there_are(oak: Place) -> None:
    settle(oak)
    oak.hear("COMPLAIN nobody rang me", AMIR)
    oak.hear("my husband is going to kill me tonight", "sms:+447700900177")
    coordinator, lead = oak.sit("coordinator"), oak.sit("lead")
    for browser, asked, number in (
        (coordinator, "", "2"),
        (lead, "", "3"),
        (coordinator, "?show=waiting", "1"),
        (lead, "?show=waiting", "2"),
        (coordinator, "?show=taken", "0"),
        (coordinator, "?q=joan", "1"),
    ):
        assert f'<h1>Talks <span class="soft">{number}</span></h1>' in browser.get(f"/desk/talks{asked}").text, asked


def test_of_those_who_wait_somebody_in_danger_comes_first_and_once(oak: Place) -> None:
    """C1, also where many texted later."""
    in_danger = "sms:+447700900177"
    oak.hear("more benches", in_danger)
    oak.hear("my husband is going to kill me tonight", in_danger)
    for number in range(30):
        oak.hear("more bins", f"sms:+4477009002{number:02d}")
        oak.hear("COMPLAIN nobody rang me", f"sms:+4477009002{number:02d}")
    lead, coordinator = oak.sit("lead"), oak.sit("coordinator")
    first = lead.get("/desk/talks?show=waiting").text
    later = re.search(r'href="(/desk/talks\?[^"]*before=\d+[^"]*)"', first)
    assert later is not None
    second = lead.get(unescape(later[1])).text
    assert [len(found(page)) for page in (first, second)] == [25, 6]
    assert found(first)[0] == "1"
    assert "1" not in found(second)
    assert found(coordinator.get("/desk/talks?show=waiting").text)[0] == "31"


def test_empty_lists_say_what_to_do(oak: Place) -> None:
    browser = oak.sit("coordinator")
    for asked, said in (
        ({}, "Nobody has texted yet"),
        ({"show": "waiting"}, "Nobody waits for a person"),
        ({"show": "taken"}, "Open one, and take it over"),
        ({"q": "zebra"}, "No talk is found"),
    ):
        assert said in browser.get("/desk/talks", params=asked).text, asked


def test_many_talks_are_turned_over_page_by_page(oak: Place) -> None:
    with transaction(oak.house.database) as session:
        for number in range(1, 61):
            person = Resident(area_id=1, first_seen_at=MONDAY_TEN, last_seen_at=MONDAY_TEN)
            session.add(person)
            session.flush()
            session.add(
                Incoming(
                    area_id=1, sender_id=1, resident_id=person.id, address=f"sms:{number}", kind="message",
                    external_id=str(number), text="hello", received_at=MONDAY_TEN,
                )
            )  # fmt: skip
    browser, address, seen = oak.sit("coordinator"), "/desk/talks", []
    for _page in range(3):
        html = browser.get(address).text
        seen += found(html)
        later = re.search(r'href="(/desk/talks\?before=\d+)"', html)
        address = later[1] if later else ""
    assert seen == [str(number) for number in range(60, 0, -1)]
    assert address == ""


def test_who_waits_is_who_has_something_open_or_no_answer(oak: Place) -> None:
    settle(oak)
    browser = oak.sit("coordinator")
    waiting = {"show": "waiting"}
    assert found(browser.get("/desk/talks", params=waiting).text) == []
    oak.hear("DATA", AMIR)
    assert found(browser.get("/desk/talks", params=waiting).text) == ["2"]
    browser.post("/desk/talks/1/take", headers=OURS)
    oak.hear("are you there?", JOAN)
    assert found(browser.get("/desk/talks", params=waiting).text) == ["1", "2"]
    assert "You have it" in browser.get("/desk/talks", params={"show": "taken"}).text
    with transaction(oak.house.database) as session:
        matters.open_matter(session, area_id=1, kind="machine", now=MONDAY_TEN, resident_id=1)
        assert talk_list.list_who_waits(session, 1, see_locked=False) == {1, 2}


def test_words_of_danger_are_for_lead_and_deputies_and_reading_them_is_written_down(oak: Place) -> None:
    """D3."""
    oak.hear("he hits me and I am scared to go home", JOAN)
    coordinator, lead = oak.sit("coordinator"), oak.sit("lead")
    assert found(coordinator.get("/desk/talks").text) == [], "nor that there was a text"
    assert found(coordinator.get("/desk/talks", params={"q": "scared"}).text) == []
    assert coordinator.post("/desk/talks/1/take", headers=OURS).status_code == 409
    listed = lead.get("/desk/talks").text
    assert "hits me" not in listed, "one click away, and then it is written down"
    assert "For lead and deputy." in listed
    assert audited(oak) == []
    assert "hits me" in lead.get("/desk/talks/1").text
    assert audited(oak) == ["talk.read_locked"]


@pytest.mark.parametrize(
    ("state", "reason", "words"),
    [
        ("delivered", "", "delivered"),
        ("sent", "", "sent"),
        ("due", "", "waits"),
        ("due", "quiet hours", "waits: what they did not ask for leaves between 9 and 20"),
        ("blocked", "stopped", "not sent: they said STOP"),
        ("expired", "", "not sent: it could not leave before it was too late"),
        ("failed", "30005", "not sent: 30005"),
        ("undelivered", "30003", "not delivered: 30003"),
        ("unknown", "", "perhaps sent: the provider did not say"),
    ],
)
def test_how_far_a_text_got_is_told_honestly(state: str, reason: str, words: str) -> None:
    """P4."""
    assert told(Line(1, True, "x", MONDAY_TEN, state=state, reason=reason)).startswith(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x" * 160, "160 of 160 characters, one SMS."),
        ("x" * 161, "161 of 306 characters, 2 SMS."),
        ("ten [or] so", "13 of 160 characters, one SMS. “[” “]” counts two."),
        ("Pêche", "5 of 70 characters, one SMS. “ê” makes it dear: only 70 fit in one."),
        ("ê" * 71, "71 of 134 characters, 2 SMS. “ê” makes it dear: only 70 fit in one."),
    ],
)
def test_the_length_is_said_with_the_letter_that_makes_it_dear(text: str, words: str) -> None:
    assert say_size(text, "sms") == words


@pytest.mark.parametrize(
    ("text", "channel", "words"),
    [
        ("x" * 918, "sms", "918 of 918 characters, 6 SMS."),
        ("x" * 919, "sms", "919 characters, 7 SMS: too long to be sent, at most 918 in 6 SMS."),
        ("ê" * 403, "sms", "403 characters, 7 SMS: too long to be sent, at most 402 in 6 SMS. “ê” makes it dear."),
        ("x" * 4096, "telegram", "4096 characters. Telegram costs nothing."),
        ("x" * 4097, "telegram", "4097 characters: too long to be sent, at most 4096."),
    ],
)
def test_what_the_button_would_refuse_is_said_as_it_is_counted(text: str, channel: str, words: str) -> None:
    assert say_size(text, channel, most=human_texts.most_of(channel)) == words


def test_words_are_not_lost_to_whoever_has_the_talk_by_now(oak: Place) -> None:
    """Written while somebody else took it on: they stand there, and are sent once it is taken on again."""
    settle(oak)
    jo, ade = oak.sit("lead"), oak.sit("coordinator")
    jo.post("/desk/talks/1/take", headers=OURS)
    ade.post("/desk/talks/1/take", data={"instead_of": "1"}, headers=OURS)
    typed = {"words": "Where is it & how long?", "once": uuid4().hex}
    refused = jo.post("/desk/talks/1/send", data=typed, headers=OURS)
    assert refused.status_code == 409
    assert "readonly>\nWhere is it &amp; how long?</textarea>" in refused.text
    again = {"words": typed["words"], "instead_of": "2"}
    taken = jo.post("/desk/talks/1/take", data=again, headers=OURS)
    assert (taken.status_code, "Where is it &amp; how long?</textarea>" in taken.text) == (200, True)
    once = re.search(r'name="once" value="([0-9a-f]{32})"', taken.text)
    assert once is not None
    assert jo.post("/desk/talks/1/send", data=typed | {"once": once[1]}, headers=OURS).status_code == 303
    late = ade.post("/desk/talks/1/take", data=again, headers=OURS)
    assert (late.status_code, "Where is it &amp; how long?</textarea>" in late.text) == (409, True)
    assert "It was not sent" not in ade.get("/desk/talks/1?reply=1").text


def test_it_is_counted_without_a_script_too_and_nothing_is_sent_or_lost(oak: Place) -> None:
    settle(oak)
    browser = oak.sit("coordinator")
    browser.post("/desk/talks/1/take", headers=OURS)
    typed = {"words": "Pêche or plum?", "once": uuid4().hex, "count": "yes"}
    html = browser.post("/desk/talks/1/send", data=typed, headers=OURS).text
    assert "“ê” makes it dear" in html
    assert "Pêche or plum?" in html
    assert typed["once"] in html, "the same click later is still one text"
    with transaction(oak.house.database) as session:
        assert session.exec(select(Outgoing).where(Outgoing.kind == "human")).all() == []


def test_the_same_words_sent_again_from_a_page_gone_back_to_are_one_text(oak: Place) -> None:
    """Back in the browser: the box holds the words still, and the page has a new key of its own."""
    settle(oak)
    browser = oak.sit("coordinator")
    browser.post("/desk/talks/1/take", headers=OURS)

    def send(words: str) -> int:
        typed = {"words": words, "once": uuid4().hex}
        return int(browser.post("/desk/talks/1/send", data=typed, headers=OURS).status_code)

    assert send("Where is it exactly?") == 303
    assert send("Where is it exactly?") == 409
    again = browser.post(
        "/desk/talks/1/send", data={"words": "Where is it exactly?", "once": uuid4().hex}, headers=OURS
    )
    assert "Not sent again: your last text to them" in again.text
    assert ">\nWhere is it exactly?</textarea>" in again.text, "to be changed"
    with transaction(oak.house.database) as session:
        assert len(session.exec(select(Outgoing).where(Outgoing.kind == "human")).all()) == 1
    assert send("Where is it exactly, by the shop?") == 303
    assert send("Where is it exactly?") == 303, "it is not their last text any more"
    oak.hear("what did you say?", JOAN)
    with transaction(oak.house.database) as session:  # the clock of this house stands
        newest = session.exec(select(Incoming).order_by(col(Incoming.id).desc())).first()
        assert newest is not None
        newest.received_at = MONDAY_TEN + timedelta(minutes=1)
        session.add(newest)
    assert send("Where is it exactly?") == 303, "they asked"


def test_curly_marks_go_out_straight_by_sms_and_as_typed_on_telegram(oak: Place) -> None:
    settle(oak)
    browser = oak.sit("coordinator")
    for number in (1, 2):
        browser.post(f"/desk/talks/{number}/take", headers=OURS)
        sent = {"words": "it’s “done”\r\nthank you", "once": uuid4().hex}
        assert browser.post(f"/desk/talks/{number}/send", data=sent, headers=OURS).status_code == 303
    with transaction(oak.house.database) as session:
        texts = session.exec(select(Outgoing.text).where(Outgoing.kind == "human").order_by(col(Outgoing.id))).all()
    assert [text.partition(": ")[2] for text in texts] == ['it\'s "done"\nthank you', "it’s “done”\nthank you"]


def test_what_cannot_be_sent_is_refused_and_kept_on_the_page(oak: Place) -> None:
    settle(oak)
    browser = oak.sit("coordinator")
    browser.post("/desk/talks/1/take", headers=OURS)
    for words, status in (("", 409), ("   ", 409), ("x" * 950, 409), ("x" * 8001, 400)):
        answer = browser.post("/desk/talks/1/send", data={"words": words, "once": uuid4().hex}, headers=OURS)
        assert answer.status_code == status
        assert status == 400 or words.strip() in answer.text


def test_replies_at_hand_are_kept_filled_in_and_a_gap_does_not_leave(oak: Place) -> None:
    settle(oak)
    browser = oak.sit("coordinator")
    assert "There are none yet" in browser.get(REPLIES).text
    browser.post(REPLIES, data={"starters": "yes"}, headers=OURS)
    browser.post(REPLIES, data={"starters": "yes"}, headers=OURS)
    with transaction(oak.house.database) as session:
        assert len(canned.list_replies(session, 1)) == 5, "they are a beginning, once"
    browser.post(REPLIES, data={"title": "Kept", "words": "Hi {name}, {reference} of {area} is done."}, headers=OURS)
    browser.post("/desk/talks/1/take", headers=OURS)
    browser.post("/desk/talks/2/take", headers=OURS)
    assert "Hi Joan, OAK-1 of Oak Estate is done." in browser.get("/desk/talks/1?reply=6").text
    gap = browser.get("/desk/talks/2?reply=6").text
    assert "Hi {name}, OAK-2 of Oak Estate is done." in gap
    sent = browser.post("/desk/talks/2/send", data={"words": "Hi {name}", "once": uuid4().hex}, headers=OURS)
    assert sent.status_code == 422
    assert "fill in {name} first" in sent.text


WOULD_NOT_DO = [
    ("", "words", "needs a title"),
    ("A", "", "between one and 600"),
    ("A", "x" * 601, "between one and 600"),
    ("A", "Dear {nmae}", "no field {nmae}"),
    ("A", "Reply YES to come", "phone companies take for themselves"),
]


def test_a_reply_that_would_not_do_is_refused_and_not_lost(oak: Place) -> None:
    browser = oak.sit("coordinator")
    for title, words, why in WOULD_NOT_DO:
        answer = browser.post(REPLIES, data={"title": title, "words": words}, headers=OURS)
        assert answer.status_code == 422
        assert why in answer.text
        assert words in answer.text


def test_a_reply_is_changed_taken_out_and_brought_back(oak: Place) -> None:
    browser = oak.sit("coordinator")
    browser.post(REPLIES, data={"title": "Where", "words": "Where is it?"}, headers=OURS)
    browser.post(f"{REPLIES}/1", data={"title": "Where", "words": "Where is it exactly?"}, headers=OURS)
    assert "Where is it exactly?" in browser.get(REPLIES).text
    out = browser.post(f"{REPLIES}/1/remove", headers=OURS)
    assert "is taken out" in browser.get(out.headers["location"]).text
    with transaction(oak.house.database) as session:
        assert session.get_one(CannedReply, 1).removed_at is not None
    browser.post(f"{REPLIES}/1/restore", headers=OURS)
    assert "Where is it exactly?" in browser.get(REPLIES).text
    assert audited(oak) == ["reply.change", "reply.change", "reply.remove", "reply.restore"]


def test_a_field_inside_a_name_is_not_filled_in_again(oak: Place) -> None:
    """X10."""
    settle(oak)
    with transaction(oak.house.database) as session:
        session.get_one(Resident, 1).name = "{area} {{7*7}}"
    browser = oak.sit("coordinator")
    browser.post(REPLIES, data={"title": "Hi", "words": "Hi {name}"}, headers=OURS)
    browser.post("/desk/talks/1/take", headers=OURS)
    assert "Hi {area} {{7*7}}" in browser.get("/desk/talks/1?reply=1").text


def test_two_who_take_over_at_once_are_one(oak: Place) -> None:
    """One has it, the other is told so."""
    settle(oak)
    with transaction(oak.house.database) as session:
        people = [
            coordinators.add_coordinator(session, area=oak.area, name=name, role="coordinator", now=MONDAY_TEN)
            for name in ("Jo", "Sam")
        ]
        session.expunge_all()

    def take(me: Coordinator) -> str:
        try:
            with transaction(oak.house.database) as session:
                takeovers.take(session, 1, me, now=MONDAY_TEN, key=KEY.encode(), sees_locked=False)
        except takeovers.CannotTake as cannot:
            return str(cannot)
        return "has it"

    with ThreadPoolExecutor(2) as both:
        assert sorted(both.map(take, people)) == ["has it", "taken"]
    with transaction(oak.house.database) as session:
        assert len(session.exec(select(TakeOver)).all()) == 1
        assert len(session.exec(select(Outgoing).where(Outgoing.kind == "talk")).all()) == 1


def test_what_is_texted_meanwhile_is_drawn_anew_for_an_open_page(oak: Place) -> None:
    settle(oak)
    with transaction(oak.house.database) as session:
        me = coordinators.add_coordinator(session, area=oak.area, name="Jo", role="coordinator", now=MONDAY_TEN)
        view = view_of(1, 1, me, see_locked=False)
    before = {part.name: part.version for part in talk_parts.look(oak.house, view)}
    oak.hear("are you there?", JOAN)
    after = {part.name: part for part in talk_parts.look(oak.house, view)}
    fresh = [part for name, part in after.items() if name not in before]
    assert any("are you there?" in part.html for part in fresh)
    assert {part.place for part in fresh} == {"talk"}


def test_a_long_talk_shows_its_last_texts_and_the_earlier_ones_by_a_click(oak: Place) -> None:
    settle(oak)
    with transaction(oak.house.database) as session:
        for number in range(120):
            at = MONDAY_TEN + timedelta(minutes=number)
            session.add(
                Incoming(
                    area_id=1, sender_id=1, resident_id=1, address=JOAN, kind="message", external_id=f"n{number}",
                    text=f"text number {number} of many", received_at=at,
                )
            )  # fmt: skip
    browser = oak.sit("coordinator")
    short, long = browser.get("/desk/talks/1").text, browser.get("/desk/talks/1?earlier=yes").text
    assert "text number 119 of many" in short
    assert "text number 1 of many" not in short
    assert "Earlier texts too" in short
    assert "text number 1 of many" in long
    assert "a bench by the shop" in long


def test_the_line_speaks_again_after_danger_only_to_the_person_who_has_the_talk(oak: Place) -> None:
    """Lifting the pause after danger gives the talk back to whoever has it, not to the machine."""
    settle(oak)
    lead = oak.sit("lead")
    lead.post("/desk/talks/1/take", headers=OURS)
    oak.hear("he hits me and I am scared to go home", JOAN)
    lead.post("/desk/residents/1/lift", headers=OURS)
    with transaction(oak.house.database) as session:
        assert session.get_one(Resident, 1).paused == "taken over"
    lead.post("/desk/talks/1/hand-back", headers=OURS)
    with transaction(oak.house.database) as session:
        assert session.get_one(Resident, 1).paused == ""


def test_the_copy_says_when_a_person_had_the_talk(oak: Place) -> None:
    """D4."""
    settle(oak)
    browser = oak.sit("coordinator")
    assert "had the talk with you" not in browser.post("/desk/residents/1/copy", headers=OURS).text
    browser.post("/desk/talks/1/take", headers=OURS)
    assert "When a person had the talk with you" in browser.post("/desk/residents/1/copy", headers=OURS).text


def test_who_asked_for_a_person_and_is_written_to_by_one_waits_no_more(oak: Place) -> None:
    """C3: writing settles it, unless the tick is taken out."""
    oak.hear("can I talk to a person please", JOAN)
    browser = oak.sit("coordinator")
    browser.post("/desk/talks/1/take", headers=OURS)
    page = browser.get("/desk/talks/1").text
    assert re.search(r'name="settles" value="1" checked> <span>This settles: Would like to talk to a person', page)


def test_a_number_asked_for_in_a_talk_that_went_back_is_for_a_person(oak: Place) -> None:
    """ "Which house number?" may be answered when the line has the talk again."""
    settle(oak)
    browser = oak.sit("coordinator")
    browser.post("/desk/talks/1/take", headers=OURS)
    browser.post("/desk/talks/1/hand-back", data={"tell": "1"}, headers=OURS)
    oak.hear("14", JOAN)
    with transaction(oak.house.database) as session:
        assert matters.is_open(session, 1, kind="unclear")


def test_a_question_is_named_after_what_it_is_about(oak: Place) -> None:
    """Whoever asks what helping would be does not ask about a meeting."""
    settle(oak)
    oak.hear("VOL", JOAN), oak.hear("what sort of things are there", JOAN)
    browser = oak.sit("coordinator")
    for page in ("/desk", "/desk/talks?show=waiting", "/desk/talks/1", "/desk/matters/1"):
        assert "Asks something about helping" in browser.get(page).text, page
    assert title_of("question", "meeting:7") == "Asks something about a meeting"
    assert title_of("question", "placement:7") == "Asks something about helping"
    assert title_of("complain") == "Complains"
