"""Four weeks after it was done: is it any good? 1 to 5; a poor score opens the idea again."""

from datetime import datetime, timedelta

import pytest
from sqlmodel import col, select

from bot.due import run_due
from flows.outcome import Decision
from storage import answers, cards, outbox
from storage.database import Database, reading, transaction
from storage.tables import Idea, Matter, Outgoing
from tests.bot.houses import AMIR, JOAN, KEY, Place, a_house, add_oak
from tests.conftest import MONDAY_TEN

FOUR_WEEKS = timedelta(weeks=4)


class Now:
    at = MONDAY_TEN

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def now() -> Now:
    return Now()


@pytest.fixture
def oak(database: Database, now: Now) -> Place:
    area = add_oak(database)
    house = a_house(database, now=now)
    return Place(house, area)


def done(oak: Place, *who: str) -> None:
    for person in who:
        oak.hear("a bench by the pond", person)
        oak.hear("2", person)
    with transaction(oak.house.database) as session:
        if len(who) > 1:
            cards.merge(session, "OAK-1", [f"OAK-{n}" for n in range(2, len(who) + 1)], now=MONDAY_TEN)
        answers.decide(session, "OAK-1", Decision("done"), now=MONDAY_TEN, hold_minutes=0)


def asked(oak: Place) -> list[tuple[str, str]]:
    with reading(oak.house.database) as session:
        texts = select(Outgoing.address, Outgoing.text).where(Outgoing.kind == "is_it_good")
        return [tuple(row) for row in session.exec(texts.order_by(col(Outgoing.id)))]  # type: ignore[misc]


def send(oak: Place, at: datetime) -> None:
    """What is owed leaves, so that it can be answered."""
    with transaction(oak.house.database) as session:
        for sender in (1, 2):
            for one in outbox.claim(
                session, sender_id=sender, now=at, suppression_key=KEY.encode(), limit=50, lease_seconds=60
            ):
                row = session.get_one(Outgoing, one.id)
                row.state, row.sent_at = "sent", at


def last_text(oak: Place, who: str) -> str:
    with reading(oak.house.database) as session:
        last = select(Outgoing.text).where(Outgoing.address == who).order_by(col(Outgoing.id).desc())
        return session.exec(last).first() or ""


@pytest.mark.parametrize("who", [JOAN, AMIR], ids=["by SMS", "by Telegram"])
@pytest.mark.parametrize(("said", "status"), [("1", "read"), ("poor", "read"), ("3", "done"), ("5", "done")])
def test_a_poor_score_opens_it_again(oak: Place, now: Now, who: str, said: str, status: str) -> None:
    """R8: done is not the end where it is no good."""
    done(oak, who)
    send(oak, MONDAY_TEN)
    now.at = MONDAY_TEN + FOUR_WEEKS
    run_due(oak.house.database, now.at - timedelta(minutes=1))
    assert asked(oak) == []
    for _ in range(2):
        run_due(oak.house.database, now.at)
    shown = "1 bad 2 poor 3 ok 4 good 5 great"
    assert asked(oak) == [(who, f'Oak Estate: "a bench by the pond" (OAK-1) is done. Is it any good? {shown}')]
    send(oak, now.at)
    oak.hear(said, who)
    with reading(oak.house.database) as session:
        assert session.get_one(Idea, 1).status == status
        assert len(session.exec(select(Matter).where(Matter.kind == "reopened")).all()) == (status == "read")
    expect = "Jo looks at OAK-1 again" if status == "read" else "thank you, noted: "
    assert expect in last_text(oak, who)


def test_each_is_asked_once_and_nobody_when_it_was_answered_again(oak: Place, now: Now) -> None:
    done(oak, JOAN, AMIR)
    now.at = MONDAY_TEN + FOUR_WEEKS
    run_due(oak.house.database, now.at)
    assert [who for who, _ in asked(oak)] == [JOAN, AMIR]
    with transaction(oak.house.database) as session:
        answers.decide(session, "OAK-1", Decision("done"), now=now.at, hold_minutes=0)
        answers.decide(session, "OAK-1", Decision("doing", is_correction=True), now=now.at, hold_minutes=0)
    run_due(oak.house.database, now.at + FOUR_WEEKS)
    assert len(asked(oak)) == 2
