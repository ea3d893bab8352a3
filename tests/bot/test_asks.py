"""Asks through the whole corridor: whose answer a bare digit is goes by what was really sent, and when."""

from datetime import datetime, timedelta

import pytest
from sqlmodel import col, select

from flows import meeting
from flows.engine import Choice
from storage import asks, outbox
from storage.database import Database, reading, transaction
from storage.tables import Ask, Consent, Outgoing, id_of
from tests.bot.houses import AMIR, JOAN, Place, a_house, add_oak
from tests.conftest import MONDAY_TEN

SHOWN = (Choice("yes", "Yes"), Choice("no", "No"), Choice("maybe", "Maybe"))
HOUR = timedelta(hours=1)


class Hands:
    at = MONDAY_TEN

    def now(self) -> datetime:
        return self.at


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def oak(database: Database, hands: Hands) -> Place:
    return Place(a_house(database, now=hands.now), add_oak(database))


def invite(oak: Place, address: str, subject: str, about: str, now: datetime) -> int:
    """An ask and its text, as whoever puts a question leaves them."""
    with transaction(oak.house.database) as session:
        row = session.exec(select(Outgoing).where(Outgoing.address == address)).first()
        assert row is not None
        assert row.resident_id is not None
        ask = asks.open_ask(
            session,
            area_id=row.area_id,
            resident_id=row.resident_id,
            kind=meeting.RSVP.name,
            subject=subject,
            question=f"{about}. Can you come?",
            choices=SHOWN,
            about=about,
            expires_at=now + timedelta(days=20),
            now=now,
        )
        outbox.owe(
            session,
            area_id=row.area_id,
            sender_id=row.sender_id,
            resident_id=row.resident_id,
            address=address,
            recipient=row.recipient,
            kind="reply",
            message_class="service",
            subject=subject,
            step="invitation",
            text=f"{about}. Can you come? 1 yes 2 no 3 maybe",
            buttons=asks.buttons(id_of(ask), SHOWN),
            now=now,
            expires_at=now + 5 * HOUR,
            priority=1,
        )
        return id_of(ask)


def last_text(oak: Place, address: str = JOAN) -> str:
    with reading(oak.house.database) as session:
        rows = select(Outgoing.text).where(Outgoing.address == address).order_by(col(Outgoing.id).desc())
        return session.exec(rows.limit(1)).one()


def answers(oak: Place) -> list[tuple[str, str]]:
    with reading(oak.house.database) as session:
        return [(ask.state, ask.answer) for ask in session.exec(select(Ask).order_by(col(Ask.id)))]


async def test_a_digit_answers_the_question_that_was_sent_last(oak: Place, hands: Hands) -> None:
    """DESIGN 3: the invitation after the talk's question, then the talk's question after the invitation."""
    oak.hear("More benches by the pond")
    await oak.house.dispatcher.drain_once()
    hands.at += HOUR
    invite(oak, JOAN, "meeting:1", "Tue 9 June, 7pm, Oak Hall", hands.at)
    hands.at += HOUR
    await oak.house.dispatcher.drain_once()
    oak.hear("1")
    assert last_text(oak) == "Oak Estate: thank you. See you Tue 9 June, 7pm, Oak Hall. Wrong? Reply 0"
    hands.at += HOUR
    oak.hear("2")
    assert last_text(oak).startswith("Oak Estate: thank you. No texts about meetings.")
    oak.hear("no sorry")
    assert last_text(oak) == "Oak Estate: thank you. Not coming on Tue 9 June, 7pm, Oak Hall. Wrong? Reply 0"
    assert answers(oak) == [("answered", "no")]
    with reading(oak.house.database) as session:
        assert session.exec(select(Consent.granted)).all() == [False]


async def test_an_invitation_still_on_its_way_takes_no_bare_answer(oak: Place, hands: Hands) -> None:
    oak.hear("More benches by the pond")
    await oak.house.dispatcher.drain_once()
    invite(oak, JOAN, "meeting:1", "Tue 9 June, 7pm, Oak Hall", hands.at)
    oak.hear("1")
    assert last_text(oak).startswith("Oak Estate: thank you. We text you about meetings.")
    oak.hear("1")
    assert last_text(oak).startswith("Oak Estate: thank you. We are not waiting for an answer")
    assert answers(oak) == [("open", "")]


async def test_a_question_the_talk_puts_after_the_invitation_comes_first(oak: Place, hands: Hands) -> None:
    oak.hear("More benches by the pond")
    oak.hear("1")
    invite(oak, JOAN, "meeting:1", "Tue 9 June, 7pm, Oak Hall", hands.at)
    await oak.house.dispatcher.drain_once()
    await oak.house.dispatcher.drain_once()
    await oak.house.dispatcher.drain_once()
    hands.at += HOUR
    oak.hear("MEETINGS")
    await oak.house.dispatcher.drain_once()
    hands.at += HOUR
    oak.hear("2")
    assert last_text(oak).startswith("Oak Estate: thank you. No texts about meetings.")
    oak.hear("2")
    assert answers(oak) == [("answered", "no")]
    oak.hear("0")
    assert last_text(oak) == "Oak Estate: taken back. Tue 9 June, 7pm, Oak Hall. Can you come? 1 yes 2 no 3 maybe"
    assert answers(oak) == [("open", "")]


async def test_a_stop_withdraws_what_was_not_answered(oak: Place, hands: Hands) -> None:
    """R5: after a STOP and a START no digit is read as an answer to what was asked before."""
    oak.hear("More benches by the pond", AMIR)
    invite(oak, AMIR, "meeting:1", "Tue 9 June, 7pm, Oak Hall", hands.at)
    await oak.house.dispatcher.drain_once()
    for said in ("STOP", "yes", "START", "yes"):
        oak.hear(said, AMIR)
    assert answers(oak) == [("withdrawn", "")]
