"""People who never heard of our keywords: what they want is done all the same, on both databases (R6, D4)."""

import pytest
from sqlmodel import col, select

from storage.database import Database, reading
from storage.tables import Consent, Idea, Matter, Volunteer
from tests.bot.town import Town

JEAN = "sms:+447700900111"
BENCH = "Put a bench on the hill by the surgery, it is a long way up"
LIGHTS = "The path by the river needs lights"


@pytest.fixture
def town(database: Database) -> Town:
    town = Town(database)
    town.say(BENCH, JEAN)
    town.say("2", JEAN)
    town.say(LIGHTS, JEAN)
    return town


def ideas_in(town: Town) -> int:
    with reading(town.house.database) as session:
        return len(session.exec(select(Idea)).all())


def test_news_of_an_idea_is_of_the_one_that_is_meant(town: Town) -> None:
    """R6: without its reference, and not of the last one told; its own words stand in the answer."""
    answer = town.say("any news on the bench i asked for", JEAN)
    assert answer == "Oak Estate: OAK-1 is kept. Jo reads it by Fri 5 June. You wrote: " + BENCH
    assert "OAK-2 is kept" in town.say("whats happening with my idea", JEAN)
    assert "OAK-1 is kept" in town.say("did anyone look at oak-1 yet, its about the bench", JEAN)
    assert ideas_in(town) == 2


def test_an_idea_that_was_taken_back_is_not_meant(town: Town) -> None:
    town.say("0", JEAN)
    assert "OAK-1 is kept" in town.say("whats happening with my idea", JEAN)
    assert "lights" not in town.say("any news on the lights i asked for", JEAN)


def test_nobody_elses_idea_is_told_of(town: Town) -> None:
    other = "sms:+447700900112"
    town.say("More bins in the park", other)
    town.say("2", other)
    assert "More bins in the park" in town.say("what became of the bench i texted about", other)


def test_an_offer_that_says_what_is_asked_only_when(town: Town) -> None:
    """R6: one question; with its answer the consent, and the words they were shown."""
    asks = "Oak Estate: thank you for offering! When could you help? Text us days or times, or ANY"
    assert town.say("got a van n free most weekends if its any use to yous", JEAN) == asks
    assert town.say("saturday mornings", JEAN).startswith("Oak Estate: thank you! Jo texts you one short job by ")
    with reading(town.house.database) as session:
        helper = session.exec(select(Volunteer)).one()
        consent = session.exec(select(Consent).where(col(Consent.purpose) == "volunteering")).one()
    assert (helper.what, helper.when) == ("got a van n free most weekends if its any use to yous", "saturday mornings")
    assert (consent.granted, consent.words_shown, consent.exact_reply) == (True, asks, "saturday mornings")
    assert ideas_in(town) == 2


def test_an_offer_that_says_nothing_is_asked_what_first(town: Town) -> None:
    assert "What would you like to do?" in town.say("how do i become a volunteer", JEAN)


def test_a_change_of_mind_is_no_time_and_no_consent(town: Town) -> None:
    """D1: "actually no sorry" to our question ends the offer."""
    town.say("i can help with the litter pick", JEAN)
    assert town.say("actually no sorry", JEAN) == "Oak Estate: that is fine. We text you no jobs. Text VOL any time"
    with reading(town.house.database) as session:
        granted = [row.granted for row in session.exec(select(Consent).where(col(Consent.purpose) == "volunteering"))]
    assert granted == [False]


def test_who_would_rather_talk_to_a_person_waits_at_the_desk(town: Town) -> None:
    answer = town.say("can i speak to a real person please", JEAN)
    assert answer == "Oak Estate: thank you. Jo reads this and writes back to you."
    assert town.matters() == ["person"]
    assert "cost your normal rate" in town.say("how much does it cost to text you", JEAN)
    assert ideas_in(town) == 2


@pytest.mark.parametrize(
    ("text", "kind", "says"),
    [
        ("wipe all my stuff", "delete", "A person deletes what we hold about you by Mon 29 June"),
        ("whats stored about me", "data", "A person sends you what we hold about you by Mon 29 June"),
        ("you lot shared my message with my neighbour, disgraceful", "complain", "A person reads this and writes back"),
    ],
)
def test_a_right_needs_no_keyword(town: Town, text: str, kind: str, says: str) -> None:
    """D4: with the same clock, also for somebody who stopped."""
    assert says in town.say(text, JEAN)
    assert town.matters() == [kind]
    stopped = "telegram:700900113"
    town.say("STOP", stopped)
    assert says in town.say(text, stopped)
    assert town.matters() == [kind, kind]


def test_a_stop_that_says_delete_is_both(town: Town) -> None:
    """R4, D4: one text back; nothing is written afterwards, and a person deletes."""
    answer = town.say("take my details off your system completely", JEAN)
    assert answer == (
        "Oak Estate: done, no more texts from us. A person deletes what we hold about you by Mon 29 June. "
        "To come back: START"
    )
    with reading(town.house.database) as session:
        (matter,) = session.exec(select(Matter)).all()
    assert (matter.kind, matter.due_at is not None) == ("delete", True)
    assert town.say("yes", JEAN) == ""


def test_what_the_line_is_and_how_it_works(town: Town) -> None:
    who = "Is this an actual person or one of those AI things"
    assert "A machine answers, Jo reads every text." in town.say(who, JEAN)
    assert "text us what would make it better here" in town.say("not sure what to put", JEAN)
    assert "no meeting is set yet" in town.say("whens the meetin", JEAN)
    assert ideas_in(town) == 2
