"""A whole house under a clock that is moved: people text, days go by, and one reads what stands on each phone."""

import asyncio
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import col, func, select

from bot.due import kinds_for, run_due
from storage import outbox
from storage.database import Database, reading, transaction
from storage.tables import Matter, Outgoing, Resident, Timer, id_of
from tests.bot.houses import KEY, Place, a_house, add_oak
from tests.conftest import MONDAY_TEN

LONDON = ZoneInfo("Europe/London")
SOON = timedelta(minutes=1)
FOREVER = datetime(2100, 1, 1, tzinfo=UTC)


class Hands:
    """A clock that stands until it is moved."""

    def __init__(self, at: datetime = MONDAY_TEN) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


class Town(Place):
    """Oak Estate, its people, and its days."""

    def __init__(self, database: Database, **area: object) -> None:
        self.hands = Hands()
        oak = add_oak(database, **area)
        super().__init__(a_house(database, now=self.hands.now), oak)
        self._shown: dict[str, int] = {}
        self._read: set[int] = set()
        self._looked_at = self.now

    @property
    def now(self) -> datetime:
        return self.hands.at

    def say(self, text: str, address: str) -> str:
        """A text comes in; the last thing they are then texted, as a rule its answer."""
        self.tick()
        self.hear(text, address)
        return "\n".join(self.read(address)[-1:])

    def wait_until(self, day: str, at: str = "12:00") -> None:
        """The days go by, with everything that falls due and leaves in them. `day` is local: "2026-06-05"."""
        until = datetime.fromisoformat(f"{day}T{at}").replace(tzinfo=LONDON).astimezone(UTC)
        while self.hands.at < until:
            self.hands.at = min(max(self._next_due(), self.hands.at + SOON), until)
            self.tick()

    def _next_due(self) -> datetime:
        """The next moment at which anything may happen: a timer, or a text that may leave."""
        with reading(self.house.database) as session:
            timer = session.exec(select(func.min(col(Timer.try_at))).where(Timer.state == "due")).one()
            text = session.exec(select(func.min(col(Outgoing.due_at))).where(Outgoing.state == "due")).one()
        return min((at for at in (timer, text) if at is not None), default=FOREVER)

    def tick(self) -> None:
        """What the clock does, and what then leaves."""
        run_due(self.house.database, self.now, kinds_for(KEY.encode()))
        with transaction(self.house.database) as session:
            outbox.expire(session, self.now)
        self.send()

    def send(self) -> None:
        """Whatever may leave now, leaves."""
        asyncio.run(self._drain())

    async def _drain(self) -> None:
        while await self.house.dispatcher.drain_once():
            pass

    def read(self, address: str) -> list[str]:
        """What came to this phone since it was last looked at, in order."""
        self.tick()
        with reading(self.house.database) as session:
            went = select(Outgoing).where(Outgoing.address == address, col(Outgoing.state).in_(("sent", "delivered")))
            rows = sorted(session.exec(went), key=lambda row: (row.sent_at or row.created_at, id_of(row)))
        shown = self._shown.get(address, 0)
        self._shown[address] = len(rows)
        return [row.text for row in rows[shown:]]

    def read_all(self) -> dict[str, list[str]]:
        """What came to every phone since this was last asked, by address: one look, however many phones there are."""
        with reading(self.house.database) as session:
            went = select(Outgoing).where(
                col(Outgoing.state).in_(("sent", "delivered")), col(Outgoing.sent_at) >= self._looked_at
            )
            fresh = [row for row in session.exec(went) if row.id not in self._read]
        self._looked_at = self.now
        found: dict[str, list[str]] = {}
        for row in sorted(fresh, key=lambda row: (row.sent_at or row.created_at, id_of(row))):
            found.setdefault(row.address, []).append(row.text)
            self._read.add(id_of(row))
        return found

    def resident(self, address: str) -> Resident:
        with reading(self.house.database) as session:
            rows = select(Outgoing.resident_id).where(
                Outgoing.address == address, col(Outgoing.resident_id).is_not(None)
            )
            return session.get_one(Resident, session.exec(rows).first())

    def matters(self) -> list[str]:
        """What waits for a person at the desk, oldest first."""
        with reading(self.house.database) as session:
            still_open = select(Matter.kind).where(col(Matter.closed_at).is_(None)).order_by(col(Matter.id))
            return list(session.exec(still_open))
