"""What one may ask by text about what we hold, and about one's idea, one's name, the meetings."""

from datetime import UTC, datetime, timedelta

import pytest

from flows.facts import IdeaStatus
from flows.hear import hear
from flows.records import OpenMatter, SetName
from tests.stories.pure_talk import FIRST_RECEIPT, MONDAY, OAK, Talk, facts, sms, verify_talk


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
