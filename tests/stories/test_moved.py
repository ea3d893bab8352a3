"""Whoever has moved is not invited to what is no longer theirs, and a person hears of it."""

import pytest

from flows.engine import Choice
from flows.facts import OpenAsk
from flows.hear import hear
from flows.records import EndHelp, GiveConsent, HelpAnswered
from storage.database import Database
from tests.stories.neighbourhood import AMIR, JOAN, Neighbourhood
from tests.stories.pure_talk import FIRST_RECEIPT, MONDAY, RECEIPT, Talk, an_rsvp, facts, sms, verify_talk

GONE = "Oak Estate: thank you for telling us, a person reads this. No more texts about meetings. Wrong? Reply 0"
THANKS = "Oak Estate: thank you for telling us. A person reads this."


def test_who_moved_away_hears_no_more_of_meetings_and_0_asks_again() -> None:
    talk = verify_talk(
        [
            ("More benches by the pond", FIRST_RECEIPT),
            ("I've moved away", GONE),
            ("0", "Oak Estate: taken back. Texts about meetings? 1 yes 2 no"),
            ("1", "Oak Estate: thank you. We text you about meetings. Wrong? Reply 0"),
        ]
    )
    assert [one.kind for one in talk.matters] == ["moved"]
    assert [one.granted for one in talk.consents] == [False, True]


def test_it_is_a_no_to_what_we_had_asked_and_a_yes_before_is_for_a_person() -> None:
    job = OpenAsk(8, "B", "help_offer", "…", "placement:3", (Choice("yes", "Yes"),), "Sat 6 June, 10am", put_at=MONDAY)
    invited = an_rsvp(7, "A", "Tue 9 June, 7pm, Oak Hall", subject="meeting:7")
    coming = an_rsvp(9, "C", "Tue 16 June, 7pm, Oak Hall", subject="meeting:9", answer="yes", answered_at=MONDAY)
    talk = verify_talk([("sorry we have moved away", GONE)], Talk(first_contact=False, asks=(invited, job, coming)))
    assert {one.ask: one.answer for one in talk.answers} == {7: "no", 8: "not for me"}
    assert HelpAnswered("help_offer", "placement:3", "not for me") in talk.records


def test_whoever_helped_is_offered_nothing_more() -> None:
    turn = hear(sms("I've moved away"), facts(is_helping=lambda: True, agreed_to=lambda _purpose: True))
    assert EndHelp("said no") in turn.records
    assert {one.purpose for one in turn.records if isinstance(one, GiveConsent)} == {"meetings", "news", "volunteering"}


@pytest.mark.parametrize(
    ("agreed", "said"), [(True, f"{THANKS} We text you before each meeting. Rather not? Reply 2"), (False, THANKS)]
)
def test_a_new_address_changes_nothing_and_says_how_to_end_it(agreed: bool, said: str) -> None:
    before = [GiveConsent("meetings", agreed, "", "")]
    talk = verify_talk([("moved house", said)], Talk(first_contact=False, consents=before))
    assert ([one.kind for one in talk.matters], len(talk.consents)) == (["moved"], 1)


def test_what_is_told_beside_it_stays_an_idea() -> None:
    told = "We moved away last month but the lamps in Hill Street are still out"
    verify_talk([(told, RECEIPT.format(n=41) + "…")], Talk(first_contact=False))


async def test_nobody_is_invited_who_moved_away(database: Database) -> None:
    oak = Neighbourhood(database)
    await oak.settle((JOAN, AMIR))
    assert await oak.say(JOAN, "we moved out of the area last month") == GONE
    oak.add("Tue 2 June 7pm, Oak Hall")
    await oak.go_to("2026-06-03 12:00")
    assert oak.steps(JOAN) == []
    assert "invitation" in [kind for kind, _at in oak.steps(AMIR)]
