"""Sewage in a bath is kept, nobody waits for the reading day, and the lead hears of it the same day."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import col, select

from flows.records import OpenMatter, TellLead
from storage import coordinators
from storage.database import reading, transaction
from storage.tables import Area, Outgoing, id_of
from tests.bot.houses import AMIR, JOAN
from tests.bot.town import Town
from tests.stories.pure_talk import MONDAY, Talk, an_rsvp, sms, verify_talk

KEPT = (
    "Oak Estate: kept as OAK-41. We ask a person to look today, but are no emergency line. "
    "Ring your landlord or the council now. Jo answers by Fri 5 June."
)
LEAD = "telegram:700900177"
TOLD = "Oak Estate: a text tells of trouble that cannot wait. Please open the desk today."


def test_it_is_kept_as_an_idea_and_names_the_day_it_is_answered_by() -> None:
    talk = verify_talk([("sewage coming up in my bath", KEPT)], Talk(first_contact=False))
    assert talk.matters == [OpenMatter("urgent", MONDAY + timedelta(hours=6), once=True)]
    assert TellLead() in talk.records
    verify_talk([("0", "Oak Estate: OAK-41 is taken back.")], talk)


def test_a_first_text_says_who_we_are_and_asks_nothing() -> None:
    talk = Talk()
    said = talk.say(sms("no water since this morning"))
    assert said.startswith(KEPT)
    assert said.endswith("STOP to end.")
    assert not talk.state.asked


def test_told_beside_an_answer_it_is_for_today_as_well() -> None:
    talk = Talk(first_contact=False, asks=(an_rsvp(7, "A", "Tue 9 June, 7pm, Oak Hall"),))
    assert "Not coming on" in talk.say(sms("cant come, water pouring through my ceiling"))
    assert "urgent" in [one.kind for one in talk.matters]


def test_also_from_whoever_stopped_our_texts() -> None:
    stopped = verify_talk([("STOP", "…"), ("burst pipe on Hill Street", "")], Talk(first_contact=False))
    assert [one.kind for one in stopped.matters] == ["urgent"]


@pytest.fixture
def led(town: Town) -> Town:
    with transaction(town.house.database) as session:
        area = session.get_one(Area, id_of(town.area))
        coordinators.add_coordinator(session, area=area, name="Kim", role="lead", address=LEAD, now=town.now)
    return town


def told(town: Town) -> list[datetime]:
    with reading(town.house.database) as session:
        rows = session.exec(select(Outgoing).where(Outgoing.address == LEAD).order_by(col(Outgoing.id))).all()
    assert {row.text for row in rows} <= {TOLD}
    return [row.due_at for row in rows]


def test_the_lead_is_told_once_for_a_whole_street(led: Town) -> None:
    led.say("power is off in the whole block", JOAN), led.say("no electric since 6", JOAN)
    led.say("power cut in our street since 6", AMIR)
    assert led.matters() == ["urgent", "urgent"]
    assert told(led) == [led.now]
    led.hands.at += timedelta(hours=3)
    led.say("sewage coming up in my bath", "sms:+447700900166")
    assert len(told(led)) == 2


def test_texts_of_which_nobody_was_told_keep_no_other_back(led: Town) -> None:
    """D3: the two hours run from the last text to the lead, however many residents text meanwhile."""
    began = led.now
    for minutes, who in ((0, JOAN), (90, AMIR), (90, "sms:+447700900166")):
        led.hands.at += timedelta(minutes=minutes)
        led.say("no water since this morning", who)
    assert told(led) == [began, began + timedelta(hours=3)]


def test_what_comes_in_one_night_is_told_once_in_the_morning(led: Town) -> None:
    led.hands.at = datetime(2026, 6, 1, 22, 0, tzinfo=UTC)
    led.say("tree down blocking the road", JOAN)
    led.hands.at += timedelta(hours=4)
    led.say("sewage coming up in my bath", AMIR)
    assert told(led) == [datetime(2026, 6, 2, 6, 0, tzinfo=UTC)]


def test_the_lead_is_not_woken_by_it(led: Town) -> None:
    led.hands.at = datetime(2026, 6, 2, 1, 30, tzinfo=UTC)  # half past two in London
    led.say("tree down blocking the road", JOAN)
    assert told(led) == [datetime(2026, 6, 2, 6, 0, tzinfo=UTC)]
