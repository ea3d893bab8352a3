"""What one may ask by text about what we hold, and about one's idea, one's name, the meetings."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from flows.facts import IdeaStatus
from flows.hear import hear
from flows.records import OpenMatter, SetName
from storage.database import reading
from storage.tables import Idea
from tests.bot.town import Town
from tests.stories.pure_talk import FIRST_RECEIPT, MONDAY, OAK, RECEIPT, Talk, an_rsvp, facts, sms, verify_talk


@pytest.mark.parametrize(
    ("word", "kind", "days", "said"),
    [
        ("DATA", "data", 28, "by Mon 29 June."),
        ("delete my data", "delete", 28, "by Mon 29 June."),
        ("COMPLAIN", "complain", 30, "by Wed 1 July."),
    ],
)
def test_a_request_gets_a_dated_receipt_and_a_person(word: str, kind: str, days: int, said: str) -> None:
    """D4: 28 and 30 days."""
    talk = Talk(first_contact=False)
    assert said in talk.say(sms(word))
    assert talk.matters == [OpenMatter(kind, MONDAY + timedelta(days=days))]  # type: ignore[arg-type]


def test_the_day_is_the_areas_own() -> None:
    """Half past eleven at night in UTC is the next day in London in summer."""
    talk = Talk(first_contact=False, now=datetime(2026, 6, 1, 23, 30, tzinfo=UTC))
    assert "by Tue 30 June." in talk.say(sms("DATA"))


def test_privacy_says_who_keeps_what_and_where_the_notice_is() -> None:
    """R2, R6."""
    talk = Talk(first_contact=False)
    assert talk.say(sms("PRIVACY")) == (
        "Oak Estate: Oak Estate Trust keeps your texts to read and reply. "
        "Text DATA, DELETE or COMPLAIN. oak.example/privacy"
    )


def test_a_name_is_said_back() -> None:
    talk = verify_talk([("HELP", "…"), ("My name is Joan", "Oak Estate: thank you, Joan. …")])
    assert SetName("Joan") in talk.records


def test_status_in_plain_words() -> None:
    verify_talk(
        [
            ("More benches by the pond", FIRST_RECEIPT),
            (
                "STATUS OAK-41",
                "Oak Estate: OAK-41 is kept. Jo reads it by Fri 5 June. You wrote: More benches by the pond",
            ),
            ("STATUS OAK-99", "Oak Estate: sorry, we have no OAK-99. …"),
            (timedelta(days=5), ""),
            ("STATUS", "Oak Estate: OAK-41 is kept but not read yet. Sorry for the wait. …"),
        ]
    )


def test_the_words_of_an_idea_are_for_its_author_alone() -> None:
    """R6, and nobody reads another's text by guessing a number."""

    def find(reference: str) -> IdeaStatus:
        return IdeaStatus(reference, "read", MONDAY, False, "My neighbour at number 12", None)

    (reply,) = hear(sms("STATUS OAK-41"), facts(find_idea=find)).replies
    assert reply.text == "Oak Estate: Jo has read OAK-41. An answer will come."


def test_no_meeting_is_said_honestly_and_one_may_change_ones_mind() -> None:
    talk = verify_talk(
        [
            ("More benches by the pond", FIRST_RECEIPT),
            ("1", "Oak Estate: thank you. We text…"),
            (
                "when is the next meeting?",
                "Oak Estate: no meeting is set yet. We text you before each meeting. Rather not? Reply 2",
            ),
            ("2", "Oak Estate: thank you. No texts about meetings. Wrong? Reply 0"),
        ]
    )
    assert [consent.granted for consent in talk.consents] == [True, False]
    assert talk.area is OAK


ASKED = "Oak Estate: we are sorry. What went wrong? Text it to us. A person reads it and writes back by Wed 1 July."
ADDED = "Oak Estate: thank you, a person reads this and writes back by Wed 1 July. …"


@pytest.mark.parametrize("bare", ["COMPLAIN", "I want to complain", "complaint please", "how do I complain"])
@pytest.mark.parametrize(
    "words",
    ["you text me far too late at night", "Your volunteer was rude", "the bins lady shouted", "Jo never rang me back",
     "no one listens to us on Hill Street", "not good enough", "it was the meeting on Tuesday. Nobody let me speak"],
)  # fmt: skip
def test_the_words_after_a_bare_complain_are_the_complaint(bare: str, words: str) -> None:
    talk = verify_talk([(bare, ASKED), (words, ADDED)], Talk(first_contact=False))
    assert [matter.kind for matter in talk.matters] == ["complain", "complain"]
    assert talk.matters[1].once
    assert not talk.ideas
    talk.say(sms("More benches by the pond"))
    assert list(talk.ideas.values()) == ["More benches by the pond"]


def test_what_else_is_texted_after_a_bare_complain_works_as_ever() -> None:
    talk = verify_talk(
        [
            ("COMPLAIN", ASKED),
            ("0", "Oak Estate: there is nothing to take back."),
            ("HELP", "…"),
            ("ok", ""),
            ("thanks", ""),
            ("1", "Oak Estate: sorry, we did not get that. What went wrong? …"),
            ("delete my data", "Oak Estate: we have your request. A person deletes…"),
            ("A2", "Oak Estate: thank you. Not coming on…"),
            ("you never told me", ADDED),
            ("STOP", "Oak Estate: done. …"),
        ],
        Talk(first_contact=False, asks=(an_rsvp(7, "A", "Tue 9 June, 7pm, Oak Hall"),)),
    )
    assert (not talk.ideas, talk.stopped) == (True, True)


def test_words_a_day_later_may_be_about_anything() -> None:
    talk = Talk(first_contact=False)
    verify_talk(
        [("COMPLAIN", ASKED), (timedelta(hours=25), ""), ("More benches by the pond", RECEIPT.format(n=41) + "…")], talk
    )
    assert talk.ideas


def test_whoever_stopped_our_texts_may_complain_in_two_texts() -> None:
    """R5: an answer to their own COMPLAIN goes out, and so does the one to the words after it."""
    talk = verify_talk([("STOP", "…"), ("COMPLAIN", ASKED), ("you never asked me", ADDED)], Talk(first_contact=False))
    assert {reply.kind for turn in talk.turns[1:] for reply in turn.replies} == {"receipt"}
    assert talk.say(sms("More benches by the pond")) == ""


def test_a_complaint_in_two_texts_is_one_matter(town: Town, joan: str) -> None:
    town.say("COMPLAIN", joan), town.say("you text me far too late at night", joan)
    assert town.matters() == ["complain"]


def ideas(town: Town) -> list[str]:
    with reading(town.house.database) as session:
        return list(session.exec(select(Idea.text)))


CUT = [
    (
        "COMPLAIN I was promised a reply about the damp by friday and nobody rang me and when I came to the",
        "office they said it was nothing to do with them and sent me away",
    ),
    (
        "I want to make a complaint about your line it told everybody my address and",
        "my neighbour came round shouting about it",
    ),
    ("COMPLAIN the lady on the phone was rude and then", "she hung up on me"),
    ("COMPLAIN you told everybody my address.", "and that woman at the desk was rude to my daughter"),
]


@pytest.mark.parametrize(("first", "second"), CUT)
def test_the_second_half_of_a_complaint_is_of_the_complaint(town: Town, joan: str, first: str, second: str) -> None:
    """D4: one matter, no idea, and whoever wrote it knows that all of it is read."""
    assert "we are sorry" in town.say(first, joan)
    assert "a person reads this and writes back by Wed 1 July" in town.say(second, joan)
    assert "a person reads this and writes back" in town.say("and another thing nobody rang me back", joan)
    assert (town.matters(), ideas(town)) == (["complain"], [])
    assert town.say("thank you", joan) == ""


def test_what_went_wrong_may_be_told_in_three_texts(town: Town, joan: str) -> None:
    town.say("COMPLAIN", joan), town.say("you texted me at 7 in the morning", joan)
    assert "a person reads this" in town.say("and it woke the baby", joan)
    assert "kept as OAK-1" in town.say("also can we have a zebra crossing on mill road", joan)
    assert town.matters() == ["complain"]


def test_later_it_is_no_part_of_the_complaint(town: Town, joan: str) -> None:
    town.say("COMPLAIN nobody ever rings me back and", joan)
    town.hands.at += timedelta(minutes=30)
    assert "kept as OAK-1" in town.say("the gate by the school is broken", joan)
