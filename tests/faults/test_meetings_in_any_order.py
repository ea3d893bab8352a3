"""Whatever the order of invite, answer, change, cancel, STOP, offer, clock and crash, what must never happen does not.

Never: more people seated than there are places; a text about a meeting to who said no to it; one after it began; one
twice. What people said is known from what we said back to them, not from our tables.
"""

import os
import random
from collections import Counter
from datetime import timedelta

import pytest
from sqlmodel import col, select

from bot.due import KINDS
from storage import meetings, timers
from storage.database import Database, reading, transaction
from storage.tables import Address, Ask, Guest, Meeting, Outgoing
from tests.stories.neighbourhood import LONDON, Neighbourhood

PEOPLE = [f"telegram:7009{number:05}" for number in range(6)]
SAID = ("1", "2", "3", "yes", "no sorry", "2 of us", "3 of us", "0", "A1", "B2", "yes to Tuesday", "MEETINGS", "thanks")
BEFORE_IT = ("invitation", "second_chance", "reminder", "same_day", "seat_offer")
NOT_A_NO = ("See you", "of you,", "You are number", "A maybe", "taken back")  # in what we say back
ANSWERS = ("1", "1", "1", "2", "3", "2 of us", "3 of us", "just me", "sorry no")
PLACES = ("Oak Hall", "Larch House", "Mill Pond")


class Play:
    """One seeded run."""

    def __init__(self, town: Neighbourhood, seed: int) -> None:
        self.town = town
        self.chance = random.Random(seed)
        self.refused: set[tuple[str, str]] = set()  # person and "meeting:7", as we said it back to them
        self.stopped: set[str] = set()
        self.seen = 0
        self.lines: set[str] = set()  # no two at one time in one place: what is said back would not tell them apart
        self.moments: Counter[tuple[str, str, str, str]] = Counter()

    async def step(self) -> None:
        await self.chance.choice(
            (self.speak,) * 8 + (self.wait,) * 4 + (self.add, self.change, self.cancel, self.crash)
        )()
        self.check_texts()
        self.check_seats()

    async def speak(self) -> None:
        who = self.chance.choice(PEOPLE)
        said = self.chance.choice((*SAID, "STOP", "START") if self.chance.random() < 0.1 else SAID)
        letters = self._letters(who)
        if letters and self.chance.random() < 0.7:
            said = f"{self.chance.choice(letters)} {self.chance.choice(ANSWERS)}"
        before = self._answers(who)
        await self.town.say(who, said)
        for subject, answer in self._answers(who).items():
            if before.get(subject) != answer:
                (self.refused.add if answer == "no" else self.refused.discard)((who, subject))
        if said == "STOP":
            self.stopped.add(who)
        elif said == "START":
            self.stopped.discard(who)

    async def wait(self) -> None:
        hours = self.chance.choice((1, 3, 6, 20))
        then = (self.town.now + timedelta(hours=hours)).astimezone(LONDON)
        await self.town.go_to(f"{then:%Y-%m-%d %H:%M}")

    async def add(self) -> None:
        day = (self.town.now + timedelta(days=self.chance.randint(2, 9))).astimezone(LONDON)
        line = f"{day:%a} {day.day} {day:%B %Y} 7pm, {self.chance.choice(PLACES)}"
        if line in self.lines:
            return
        self.lines.add(line)
        self.town.add(
            line,
            capacity=self.chance.choice((0, 1, 2, 3)),
            steps=["invitation", "second_chance", "reminder", "same_day"],
        )

    async def change(self) -> None:
        meeting = self._open_meeting()
        if meeting:
            day = (self.town.now + timedelta(days=self.chance.randint(2, 9))).astimezone(LONDON)
            line = f"{day:%a} {day.day} {day:%B %Y} 6pm, {self.chance.choice(PLACES)}"
            if line in self.lines:
                return
            self.lines.add(line)
            self.town.change(meeting.id or 0, to=line)

    async def cancel(self) -> None:
        meeting = self._open_meeting()
        if meeting and self.chance.random() < 0.5:
            self.town.cancel(meeting.id or 0)

    async def crash(self) -> None:
        """A step is half done when the power goes: nothing of it is kept, and it is done again."""
        ahead = self.town._next(self.town.now + timedelta(hours=30))
        if ahead is None:
            return
        self.town.now = ahead
        with reading(self.town.database) as session:
            due = timers.list_due(session, self.town.now, kinds=KINDS)
        for timer_id in due[:2]:
            with transaction(self.town.database) as session:
                timers.run(session, timer_id, self.town.now, KINDS)
                session.rollback()

    def check_seats(self) -> None:
        with reading(self.town.database) as session:
            for meeting in session.exec(select(Meeting).where(Meeting.capacity > 0)):
                guests = session.exec(select(Guest).where(Guest.meeting_id == meeting.id)).all()
                held = sum(guest.party for guest in guests if guest.seat in ("seat", "offered"))
                assert held <= meeting.capacity, f"{held} on {meeting.capacity} places"

    def check_texts(self) -> None:
        with reading(self.town.database) as session:
            rows = session.exec(
                select(Outgoing)
                .where(col(Outgoing.id) > 0, Outgoing.message_class != "reply", col(Outgoing.sent_at).is_not(None))
                .order_by(col(Outgoing.sent_at), col(Outgoing.id))
            ).all()
            starts = {f"meeting:{meeting.id}": meeting for meeting in session.exec(select(Meeting))}
        for row in rows[self.seen :]:
            number = row.subject.split(":")[1]
            subject = f"meeting:{number}"
            assert row.sent_at is not None
            assert (row.address, subject) not in self.refused, f"{row.kind} after a no"
            assert row.address not in self.stopped, f"{row.kind} after a STOP"
            if row.kind in BEFORE_IT:
                assert row.sent_at < starts[subject].starts_at, f"{row.kind} after the start"
                once = (row.address, row.kind, row.subject, starts[subject].wall_time)
                self.moments[once] += 1
                assert self.moments[once] == 1, f"{row.kind} twice"
        self.seen = len(rows)

    def _letters(self, who: str) -> list[str]:
        with reading(self.town.database) as session:
            theirs = (
                select(Ask.letter)
                .join(Address, col(Address.resident_id) == Ask.resident_id)
                .where(Address.address == who, col(Ask.state).in_(("open", "answered")), Ask.expires_at > self.town.now)
            )
            return list(session.exec(theirs.order_by(col(Ask.id))))

    def _answers(self, who: str) -> dict[str, str]:
        """What we said back to this person about each meeting, newest last."""
        with reading(self.town.database) as session:
            said = select(Outgoing.text).where(Outgoing.address == who, Outgoing.message_class == "reply")
            texts = session.exec(said.order_by(col(Outgoing.id))).all()
            abouts = {self._about(meeting): f"meeting:{meeting.id}" for meeting in session.exec(select(Meeting))}
        found: dict[str, str] = {}
        for text in texts:
            subject = next((subject for about, subject in abouts.items() if about in text), "")
            if subject and "Not coming" in text:
                found[subject] = "no"
            elif subject and any(
                words in text for words in ("See you", "of you,", "You are number", "A maybe", "taken back")
            ):
                found[subject] = "yes"
        return found

    def _about(self, meeting: Meeting) -> str:
        return meetings.about(self.town.area, meeting)

    def _open_meeting(self) -> Meeting | None:
        with reading(self.town.database) as session:
            found = select(Meeting).where(
                Meeting.state == "open", col(Meeting.starts_at) > self.town.now + timedelta(hours=3)
            )
            return next(iter(session.exec(found.order_by(col(Meeting.id).desc()))), None)


async def play(database: Database, seed: int, steps: int) -> None:
    town = Neighbourhood(database)
    await town.settle(PEOPLE)
    one = Play(town, seed)
    try:
        for _ in range(steps):
            await one.step()
    except AssertionError as broken:
        raise AssertionError(f"seed {seed}: {broken}") from broken


@pytest.mark.parametrize("seed", [1, 2])
async def test_a_short_run(database: Database, seed: int) -> None:
    """P1, P3, X5, X6: a seeded slice of `make soak`."""
    await play(database, seed, steps=60)


@pytest.mark.soak
@pytest.mark.parametrize("turn", range(10))
async def test_a_long_run(database: Database, turn: int) -> None:
    """P1, P3, X5, X6."""
    await play(database, int(os.environ.get("HAVESAY_SEED", "1")) * 1000 + turn, steps=400)
