"""A neighbourhood on a test's database whose clock is moved: people text, steps fall due, and phones show what came.

Nothing of ours is replaced: texts go in by the whole corridor, the clock ticks, the dispatcher sends by the simulator.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import col, select

from bot.due import run_due
from flows import meeting_line
from storage import meetings, seats
from storage.database import Database, reading, transaction
from storage.tables import Address, Area, Guest, Meeting, Outgoing, Timer, id_of
from tests.bot.houses import Place, a_house, add_oak

LONDON = ZoneInfo("Europe/London")
JOAN, AMIR, BO, CAI = "sms:+447700900101", "telegram:700900102", "sms:+447700900103", "telegram:700900104"
EVERYBODY = (JOAN, AMIR, BO, CAI)


def wall(words: str) -> datetime:
    """ "2026-06-02 19:00" on London's wall, as a moment."""
    return datetime.fromisoformat(words).replace(tzinfo=LONDON).astimezone(UTC)


class Neighbourhood:
    """Oak Estate, and its clock."""

    def __init__(self, database: Database, now: str = "2026-05-18 10:00") -> None:
        self.now = wall(now)
        self.area = add_oak(database)
        self.database = database
        self.place = Place(a_house(database, now=lambda: self.now), self.area)
        self.dispatcher = self.place.house.dispatcher
        self._seen: dict[str, int] = {}

    async def settle(self, people: Sequence[str] = EVERYBODY) -> None:
        """These people have texted once, and want texts about meetings."""
        for address in people:
            await self.say(address, "More benches by the pond")
            await self.say(address, "1")

    async def say(self, address: str, text: str) -> str:
        """Somebody texts; the answer on their phone, "" for silence. Whatever else is due leaves too."""
        self.place.hear(text, address)
        before = self._seen.get(address, 0)
        await self.send()
        with reading(self.database) as session:
            answers = select(Outgoing).where(
                Outgoing.address == address, Outgoing.message_class == "reply", col(Outgoing.id) > before
            )
            rows = session.exec(answers.order_by(col(Outgoing.id))).all()
        self._seen[address] = max([before, *(row.id or 0 for row in rows)])
        return rows[-1].text if rows else ""

    async def send(self) -> None:
        """Due timers and due texts, until there are none."""
        while run_due(self.database, self.now) or await self.dispatcher.drain_once():
            pass

    async def go_to(self, words: str) -> None:
        """Time passes up to then; every timer and every text has its own moment."""
        target = wall(words)
        assert target >= self.now, "time does not run backwards"
        await self.send()
        while (then := self._next(target)) is not None:
            self.now = then
            await self.send()
        self.now = target
        await self.send()

    def _next(self, target: datetime) -> datetime | None:
        with reading(self.database) as session:
            timers = select(Timer.try_at).where(Timer.state == "due", col(Timer.try_at) > self.now)
            timer = session.exec(timers.order_by(col(Timer.try_at))).first()
            texts = select(Outgoing.due_at).where(Outgoing.state == "due", col(Outgoing.due_at) > self.now)
            text = session.exec(texts.order_by(col(Outgoing.due_at))).first()
        ahead = [at for at in (timer, text) if at is not None and at <= target]
        return min(ahead, default=None)

    def add(self, line: str, **details: Any) -> int:
        """What `havesay meeting add` does."""
        with transaction(self.database) as session:
            area = session.get_one(Area, id_of(self.area))
            read = meeting_line.read(line, self.now, LONDON)
            made = meetings.add_meeting(
                session, area=area, starts=read.starts, ends=read.ends, place=read.place, now=self.now, **details
            )
            return id_of(made)

    def let_out(self, number: int, by: int) -> bool:
        """What `havesay meeting open` does."""
        with transaction(self.database) as session:
            return meetings.open_meeting(session, session.get_one(Meeting, number), self.now, by=by)

    def change(self, number: int, **changed: Any) -> meetings.Told:
        """What `havesay meeting change` does."""
        with transaction(self.database) as session:
            meeting = session.get_one(Meeting, number)
            if "to" in changed:
                read = meeting_line.read(changed.pop("to"), self.now, LONDON)
                changed |= {"starts": read.starts, "ends": read.ends, "place": read.place}
            return seats.change_meeting(session, session.get_one(Area, meeting.area_id), meeting, self.now, **changed)

    def cancel(self, number: int) -> meetings.Told:
        with transaction(self.database) as session:
            return meetings.cancel_meeting(session, session.get_one(Meeting, number), self.now)

    def sent(self, address: str, *kinds: str) -> list[tuple[str, str, str]]:
        """What of ours left for them unasked: kind, when on the wall, words."""
        with reading(self.database) as session:
            rows = session.exec(
                select(Outgoing)
                .where(
                    Outgoing.address == address,
                    Outgoing.message_class != "reply",
                    col(Outgoing.state).in_(("sent", "delivered")),
                )
                .order_by(col(Outgoing.sent_at), col(Outgoing.id))
            ).all()
        return [
            (row.kind, f"{row.sent_at.astimezone(LONDON):%a %H:%M}", row.text)
            for row in rows
            if row.sent_at and (not kinds or row.kind in kinds)
        ]

    def steps(self, address: str) -> list[tuple[str, str]]:
        return [(kind, at) for kind, at, _text in self.sent(address)]

    def guest(self, number: int, address: str) -> Guest:
        with reading(self.database) as session:
            found = (
                select(Guest)
                .join(Address, col(Address.resident_id) == Guest.resident_id)
                .where(Guest.meeting_id == number, Address.address == address)
            )
            return session.exec(found).one()
