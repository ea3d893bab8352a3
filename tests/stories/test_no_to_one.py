"""Somebody wants no more of one thing: that ends, and what they hear of their idea goes on."""

import pytest

from flows.outcome import Decision
from flows.records import AnswerAsk, EndHelp, GiveConsent
from storage import answers
from storage.database import Database, transaction
from tests.stories.neighbourhood import AMIR, JOAN, Neighbourhood
from tests.stories.pure_talk import FIRST_RECEIPT, NOTICE, RECEIPT, Talk, an_rsvp, verify_talk

NO_MEETINGS = "Oak Estate: thank you. No texts about meetings. Wrong? Reply 0"
ASKED = "Oak Estate: taken back. Texts about meetings? 1 yes 2 no"
STOPPED = "Oak Estate: done. You get no more texts from us. To come back, text START."
SORRY = "Oak Estate: we are very sorry for your loss. No more texts come from us."
SEAT = an_rsvp(7, "A", "Tue 9 June, 7pm, Oak Hall")
LESS = "no more meeting texts please its too much for me"


async def test_who_wants_no_meeting_texts_is_not_invited_and_hears_of_their_idea(database: Database) -> None:
    """R4, R8, D1: the no holds for meetings alone, on both channels."""
    oak = Neighbourhood(database)
    await oak.settle((JOAN, AMIR))
    narrow = "please don't contact me about meetings but I do want to know about my idea"
    assert await oak.say(JOAN, narrow) == NO_MEETINGS
    assert await oak.say(AMIR, LESS) == NO_MEETINGS
    oak.add("Tue 2 June 7pm, Oak Hall")
    with transaction(database) as session:
        answers.decide(session, "OAK-1", Decision("done"), now=oak.now, hold_minutes=0)
    await oak.go_to("2026-06-02 20:00")
    assert [kind for kind, _at in oak.steps(JOAN)] == ["outcome"]
    assert oak.steps(AMIR) == []


def test_a_no_of_their_own_accord_is_in_the_ledger_in_their_words() -> None:
    """D1: and 0 asks the question, for a no that was wrong is no yes."""
    talk = verify_talk([("More benches by the pond", FIRST_RECEIPT), ("1", "…"), (LESS, NO_MEETINGS), ("0", ASKED)])
    assert talk.consents[-1] == GiveConsent("meetings", granted=False, words_shown="", exact_reply=LESS)
    assert list(talk.ideas) == ["OAK-41"]


def test_it_closes_its_own_question_and_leaves_an_invitation_open() -> None:
    """R3: a no to meetings is no answer to the one meeting they were invited to."""
    talk = verify_talk([("More benches by the pond", FIRST_RECEIPT), ("no meetings please", NO_MEETINGS)])
    assert talk.state.asked == ""
    invited = Talk(first_contact=False, asks=(SEAT,))
    verify_talk([("stop inviting me to things", NO_MEETINGS)], invited)
    assert not any(isinstance(record, AnswerAsk) for record in invited.records)
    assert not invited.stopped


def test_an_idea_beside_it_is_kept_too() -> None:
    said = "No more meeting texts please. Also there is a broken bench on Hill Street"
    receipt = f"{RECEIPT.format(n=41)} No texts about meetings. Wrong? Reply 0"
    talk = verify_talk([(said, receipt)], Talk(first_contact=False))
    assert talk.ideas == {"OAK-41": said}
    assert [consent.granted for consent in talk.consents] == [False]
    first = verify_talk([(said, f"{RECEIPT.format(n=41)} No texts about meetings. {NOTICE} Wrong? Reply 0")])
    assert first.state.asked == "", "who just said no is not asked"


def test_a_helper_who_wants_no_more_jobs_is_let_go() -> None:
    """V2: in any words; news has its own."""
    talk = Talk(first_contact=False)
    verify_talk([("I'm not a volunteer any more", "Oak Estate: that is fine. We text you no jobs. …")], talk)
    assert EndHelp("said no") in talk.records
    verify_talk([("stop the news its too much", "Oak Estate: thank you. We text you no news. …")], talk)
    assert [consent.purpose for consent in talk.consents] == ["volunteering", "news"]


@pytest.mark.parametrize(
    "text",
    [
        "my dad passed away in march could you stop these please",
        "this is a work phone please dont use it",
        "I'm going into hospital for 6 weeks so please leave off till august",
        "who gave you my number, i never signed up",
        "no more texts about meetings or anything else",
    ],
)
def test_in_doubt_whether_they_want_to_be_left_alone_everything_ends(text: str) -> None:
    """R4: nobody who is bereaved, ill or at work has to find the word."""
    said = SORRY if "passed away" in text else STOPPED
    assert verify_talk([(text, said)], Talk(first_contact=False)).stopped


def test_a_wish_for_another_way_and_a_slip_of_theirs_are_no_stop() -> None:
    """R4: they still want to hear from us."""
    for text in ("Could you put it in a letter instead, I lose these texts", "sorry wrong person delete that"):
        talk = Talk(first_contact=False)
        verify_talk([(text, "Oak Estate: …")], talk)
        assert not talk.stopped
