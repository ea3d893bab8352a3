"""Whoever was never invited, and says they come or asks how one gets in, is told of the meeting; the rest are ideas."""

import pytest
from sqlmodel import select

from flows.facts import NO_MEETINGS, Meeting
from flows.hear import hear
from storage.database import Database, reading
from storage.tables import Matter
from tests.stories.neighbourhood import Neighbourhood
from tests.stories.pure_talk import MONDAY, facts, sms

ABOUT = "Tue 2 June, 7pm, Oak Hall"
ASKED = f"Oak Estate: the next meeting. {ABOUT}. Can you come? 1 yes 2 no 3 maybe"
NOBODY_ASKED = "telegram:700912345"


class OneMeeting(type(NO_MEETINGS)):  # type: ignore[misc]
    """One that is set."""

    def upcoming(self) -> tuple[Meeting, ...]:
        return (Meeting(7, ABOUT, MONDAY, access="step-free, hearing loop"),)


@pytest.mark.parametrize(
    "text",
    [
        "coming! me and my sister", "I'm coming to the meeting on Tuesday", "we will both be there", "count me in",
        "me and Bob are coming", "Ill come with my daughter", "coming with 2 kids", "I'd like to come", "Yes coming",
        "will be there with my husband",
    ],
)  # fmt: skip
def test_who_says_they_come_is_shown_which_meeting(text: str) -> None:
    """R3: nothing is recorded of a yes to a question nobody put; a person reads it."""
    turn = hear(sms(text), facts(meetings=OneMeeting(), meetings_consent=True))
    assert turn.replies[0].text == ASKED
    assert [type(record).__name__ for record in turn.records] == ["AskRsvp", "OpenMatter"]


@pytest.mark.parametrize(
    "text",
    [
        "the bus is coming late every day", "dogs coming onto the path", "coming home at night is scary",
        "can the hall be open on sundays?", "come and see the mess", "I am coming round to the idea of lights",
        "is there a lift in the flats", "the hall needs a ramp", "come on council fix the road",
        "we all want to come to the pool again", "Coming up to winter we need grit", "people come here to dump rubbish",
    ],
)  # fmt: skip
def test_what_only_sounds_like_it_is_an_idea(text: str) -> None:
    """R1."""
    assert hear(sms(text), facts(meetings=OneMeeting(), meetings_consent=True)).reading == "idea"


def test_what_the_place_has_is_said_and_the_rest_is_for_a_person() -> None:
    known = facts(meetings=OneMeeting(), meetings_consent=True)
    step_free = hear(sms("is the hall step free? my mum has a wheelchair"), known)
    assert step_free.replies[0].text == "Oak Estate: about the place we know: step-free, hearing loop."
    assert hear(sms("is there parking at the hall"), known).reading == "question"


def test_where_no_meeting_is_set_it_is_kept_as_an_idea() -> None:
    assert hear(sms("coming! me and my sister"), facts(meetings_consent=True)).reading == "idea"


async def test_their_yes_to_the_question_is_the_one_that_counts(database: Database) -> None:
    """R3, P1."""
    oak = Neighbourhood(database)
    await oak.settle()
    number = oak.add("Tue 2 June 7pm, Oak Hall")
    assert (await oak.say(NOBODY_ASKED, "coming! me and my sister")).startswith(ASKED)
    assert (await oak.say(NOBODY_ASKED, "2 of us")).startswith(f"Oak Estate: thank you. 2 of you, {ABOUT}.")
    assert (oak.guest(number, NOBODY_ASKED).answer, oak.guest(number, NOBODY_ASKED).party) == ("yes", 2)
    with reading(database) as session:
        assert [matter.kind for matter in session.exec(select(Matter))] == ["told_more"]
