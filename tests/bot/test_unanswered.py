"""Questions nobody answered: silence is no consent, nothing is sent by it, and what is said later is not lost."""

from datetime import timedelta

import pytest
from sqlmodel import select

from bot.unanswered import OPEN_FOR, close_unanswered
from flows.state import state_from_json
from storage import asks, conversations
from storage.database import Database, reading, transaction
from storage.tables import Ask, Consent, Conversation, Idea, Outgoing
from tests.bot.houses import AMIR, JOAN, Place, a_house, add_oak
from tests.conftest import MONDAY_TEN

SECOND = timedelta(seconds=1)


class Hands:
    """A clock set by hand."""

    def __init__(self) -> None:
        self.at = MONDAY_TEN

    def __call__(self) -> object:
        return self.at


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def oak(database: Database, hands: Hands) -> Place:
    area = add_oak(database)
    return Place(a_house(database, now=hands), area)  # type: ignore[arg-type]


def open_questions(oak: Place) -> list[str]:
    with reading(oak.house.database) as session:
        found = session.exec(select(Conversation.state).order_by(Conversation.resident_id)).all()  # type: ignore[arg-type]
    return [state_from_json(state).asked for state in found]


def replies(oak: Place) -> list[str]:
    with reading(oak.house.database) as session:
        return list(session.exec(select(Outgoing.text).order_by(Outgoing.id)))  # type: ignore[arg-type]


def test_silence_closes_the_question_after_three_days_and_consents_to_nothing(oak: Place) -> None:
    """R2, D1: one text and silence is a stored idea and no consent."""
    oak.hear("a bench by the shop")
    sent = replies(oak)
    assert open_questions(oak) == ["meetings"]
    assert close_unanswered(oak.house.database, MONDAY_TEN + OPEN_FOR - SECOND) == 0
    assert open_questions(oak) == ["meetings"]
    assert close_unanswered(oak.house.database, MONDAY_TEN + OPEN_FOR) == 1
    assert open_questions(oak) == [""]
    assert close_unanswered(oak.house.database, MONDAY_TEN + 2 * OPEN_FOR) == 0
    with reading(oak.house.database) as session:
        assert session.exec(select(Consent)).all() == []
        assert len(session.exec(select(Idea)).all()) == 1
    assert replies(oak) == sent


def test_a_late_one_is_no_yes(oak: Place, hands: Hands) -> None:
    """D1: what "1" meant then, it does not mean now; they are told how to say it."""
    oak.hear("a bench by the shop")
    close_unanswered(oak.house.database, MONDAY_TEN + OPEN_FOR)
    hands.at = MONDAY_TEN + OPEN_FOR
    oak.hear("1")
    with reading(oak.house.database) as session:
        assert session.exec(select(Consent)).all() == []
    assert len(replies(oak)) == 2


def test_0_still_takes_back_what_was_recorded(oak: Place, hands: Hands) -> None:
    oak.hear("a bench by the shop")
    close_unanswered(oak.house.database, MONDAY_TEN + OPEN_FOR)
    hands.at = MONDAY_TEN + OPEN_FOR
    oak.hear("0")
    with reading(oak.house.database) as session:
        assert session.exec(select(Idea.status)).all() == ["taken back"]


def test_a_question_answered_or_put_again_meanwhile_stays_as_it_is(oak: Place, hands: Hands) -> None:
    """DESIGN 6: it belongs to the turn it was found at, and does nothing if that has moved on."""
    oak.hear("a bench by the shop", JOAN)
    oak.hear("light on the path", AMIR)
    later = MONDAY_TEN + OPEN_FOR
    with reading(oak.house.database) as session:
        joan, amir = conversations.list_unanswered(session, before=later - OPEN_FOR, limit=10)
    hands.at = later - SECOND
    oak.hear("1", JOAN)
    with transaction(oak.house.database) as session:
        assert not conversations.move_on(session, joan, type(joan.state)(), later)
        assert conversations.move_on(session, amir, type(amir.state)(), later)
    with reading(oak.house.database) as session:
        assert session.exec(select(Consent.granted)).all() == [True]
    assert open_questions(oak) == ["", ""]


def test_many_are_closed_a_few_at_a_time(oak: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.unanswered.AT_ONCE", 3)
    for number in range(10):
        oak.hear("a bench by the shop", f"telegram:70090{number:04d}")
    assert close_unanswered(oak.house.database, MONDAY_TEN + OPEN_FOR) == 10
    assert set(open_questions(oak)) == {""}


def test_an_ask_past_its_end_is_closed(oak: Place) -> None:
    oak.hear("a bench by the shop")
    with transaction(oak.house.database) as session:
        asks.open_ask(
            session,
            area_id=1,
            resident_id=1,
            kind="rsvp",
            subject="meeting:1",
            question="Are you coming on Tue 9 June?",
            expires_at=MONDAY_TEN + SECOND,
            now=MONDAY_TEN,
        )
    assert close_unanswered(oak.house.database, MONDAY_TEN + SECOND) == 1
    with reading(oak.house.database) as session:
        assert session.exec(select(Ask.state)).all() == ["expired"]
