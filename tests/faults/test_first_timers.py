"""People who help for the first time, by the hundred, over months: random answers, silences, STOPs, hosts who fail,
days when nobody was there, and deaths of the process at any commit, also between a claim and its call. What reached
each phone is held against the rules of FIELD section 5.

The oracle reads what the simulated phones got and what was said here; it shares no code with the planner.
`HAVESAY_SEED` picks the story, `HAVESAY_SOAK` how many people (a number, or "full").
"""

import asyncio
import os
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from random import Random
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from faults.deaths import Death, Died, Provider
from faults.oracle_of_helping import Oracle
from sqlmodel import Session, col, select

from bot.channels import Incoming
from storage import hosts, ladder, nudging, placements, tasks
from storage.database import Database, reading, transaction
from storage.tables import Address, Area, Placement, Resident, Task, Volunteer, id_of
from tests.bot.houses import a_house
from tests.bot.town import Town

SEED = int(os.environ.get("HAVESAY_SEED", "1"))
FULL, SLICE = 1_000, 12  # people
LONDON = ZoneInfo("Europe/London")
HOSTS = [f"telegram:{9_000_000 + number}" for number in range(45)]
STEP = timedelta(hours=3)
PEOPLE_A_JOB = 5
DEATHS = 0.06  # of the three hours in which the process is killed
WORDS_THAT_END = ("STOP", "3", "its not for me", "im 15 btw", "COMPLAIN too many texts", "DELETE")


@dataclass
class Person:
    address: str
    offered_at: datetime
    ended_at: datetime | None = None  # when they said something that ends it
    said_after: list[int] = field(default_factory=list)  # how many texts had reached anybody when they said something


@dataclass
class Estate:
    """The story: who texts what, when; and everything the oracle may hold against it."""

    town: Town
    random: Random
    people: list[Person] = field(default_factory=list)
    hosts: list[str] = field(default_factory=list)
    provider: Provider = field(default_factory=Provider)
    death: Death = field(default_factory=Death)
    shown: int = 0  # of what the provider delivered
    away: list[tuple[datetime, datetime]] = field(default_factory=list)  # when nobody was there
    host_yes: dict[int, datetime] = field(default_factory=dict)  # by task
    confirmed: dict[int, datetime] = field(default_factory=dict)  # by placement, that they came
    down_until: datetime | None = None

    def live(self, size: int, days: int) -> None:
        self.hosts = HOSTS[: 5 + size // 25]
        for number, host in enumerate(self.hosts):
            self.hear("hello", host)
            self.hear(f"NAME {['Sam', 'Kim', 'Alex', 'Noor', 'Robin'][number % 5]}", host)
        begins = self.town.now
        arrivals = sorted(begins + timedelta(hours=self.random.uniform(0, 24 * min(days / 2, 40))) for _ in range(size))
        while self.town.now < begins + timedelta(days=days):
            while arrivals and arrivals[0] <= self.town.now:
                arrivals.pop(0)
                self.arrive()
            self.happen()
            self.town.hands.at += STEP

    def move_in(self) -> None:
        """A process begins, with the same phones as the one before."""
        self.death.watch(self.town.house)
        self.provider.serve(self.town.house)

    def restart(self) -> None:
        self.town.house = a_house(self.database, now=self.town.hands.now)
        self.move_in()

    def survive(self, work: Callable[[], object]) -> None:
        """Whoever asked asks again: a provider whose webhook was not answered, a clock that ticks anew."""
        while True:
            try:
                work()
            except Died:
                self.restart()
            else:
                return

    def hear(self, text: str, address: str) -> None:
        """A text comes in, and its answer leaves."""
        incoming = Incoming(
            channel="telegram", sender="oak", kind="message", external_id=uuid4().hex, address=address, text=text
        )
        self.survive(lambda: self.town.house.receiver.receive_batch([incoming]))
        self.survive(lambda: self.town.send())

    def tick(self) -> None:
        self.survive(lambda: self.town.tick())
        self.survive(lambda: asyncio.run(self.town.house.dispatcher.settle_doubts()))
        self.survive(lambda: self.town.send())

    def look(self) -> dict[str, list[str]]:
        """What came to every phone since this was last asked."""
        found: dict[str, list[str]] = {}
        for _at, message in self.provider.delivered[self.shown :]:
            found.setdefault(message.address, []).append(message.text)
        self.shown = len(self.provider.delivered)
        return found

    def arrive(self) -> None:
        """Somebody new offers to help; some answer our questions, some do not."""
        address = f"telegram:{5_000_000 + len(self.people)}"
        self.hear("more benches please", address)
        self.hear("2", address)
        self.hear(f"NAME P{chr(97 + len(self.people) % 26)}{chr(97 + len(self.people) // 26 % 26)}", address)
        self.hear(self.random.choice(("VOL", "I can help", "happy to give a hand")), address)
        self.people.append(Person(address, self.town.now))
        if self.random.random() < 0.9:
            self.hear("anything outdoors", address)
            self.hear("saturdays", address)

    def happen(self) -> None:
        """Three hours: the coordinator, the hosts, the volunteers, and the clock; sometimes nobody is there."""
        if self.down_until is not None:
            if self.town.now < self.down_until:
                return
            self.down_until = None
            self.restart()
        if self.random.random() < 0.004:
            self.down_until = self.town.now + timedelta(days=self.random.choice((1, 3)))
            self.away.append((self.town.now, self.down_until + STEP))
            return
        if self.random.random() < DEATHS:
            self.death.at, self.death.loses_it = self.random.randint(1, 60), self.random.random() < 0.5
        wall = self.town.now.astimezone(LONDON)
        if wall.weekday() in (0, 3) and 9 <= wall.hour < 12:
            for _ in range(1 + len(self.people) // PEOPLE_A_JOB):
                self.survive_once(self.coordinate)
            self.survive_once(self.find_hosts)
            if wall.weekday() == 0:
                self.survive_once(self.keep_the_group)
        self.tick()
        texts = self.look()
        self.answer_as_hosts(texts)
        self.answer_as_volunteers(texts)
        self.tick()

    def survive_once(self, work: Callable[[], object]) -> None:
        """A coordinator who meets an error looks whether it was done; here nobody does it again."""
        try:
            work()
        except Died:
            self.restart()

    database: Database = None  # type: ignore[assignment]

    def coordinate(self) -> None:
        """A job for the days to come, its host asked, and whoever waits longest chosen."""
        with transaction(self.town.house.database) as session:
            days = self.random.randint(3, 9)
            task = self._make(session, days, self.random.choice((10, 14, 18)), self.random.randint(1, 4))
            self._ask(session, task, self.random.choice(self.hosts))
            before = set(session.exec(select(Placement.volunteer_id).where(col(Placement.offered_at).is_not(None))))
            waiting = [volunteer for volunteer, _ in ladder.list_waiting(session, task.area_id, self.town.now)]
            chosen = [one for one in waiting if one.id not in before or self.random.random() < 0.3][: task.places]
            placements.choose(session, task, chosen, now=self.town.now)
            for one in chosen:
                nudging.replan(session, id_of(one), self.town.now)

    def find_hosts(self) -> None:
        """Somebody else for every job whose host cannot."""
        with transaction(self.town.house.database) as session:
            lost = select(Task).where(Task.host_state == "declined", col(Task.starts_at) > self.town.now)
            for task in session.exec(lost.order_by(col(Task.id))).all():
                others = [one for one in self.hosts if one != self._address_of(session, task.host_id)]
                self._ask(session, task, self.random.choice(others))

    def _address_of(self, session: Session, resident_id: int | None) -> str:
        return session.exec(select(Address.address).where(Address.resident_id == resident_id)).one()

    def keep_the_group(self) -> None:
        """Every host's group, with places left for who comes again."""
        for host in self.hosts:
            with transaction(self.town.house.database) as session:
                self._ask(session, self._make(session, 12, 11, 20), host)

    def _make(self, session: Session, days: int, hour: int, places: int) -> Task:
        day = self.town.now.astimezone(LONDON).date() + timedelta(days=days)
        return tasks.add_task(
            session, area=session.get_one(Area, self.town.area.id), title="Litter pick", place="the pond gate",
            wall=datetime.combine(day, time(hour)), minutes=90, places=places, now=self.town.now,
        )  # fmt: skip

    def _ask(self, session: Session, task: Task, address: str) -> None:
        known = select(Resident).join(Address, col(Address.resident_id) == col(Resident.id))
        host = session.exec(known.where(Address.address == address)).one()
        hosts.ask_host(session, task, host, host.name or "Sam", now=self.town.now)

    def answer_as_hosts(self, texts: dict[str, list[str]]) -> None:
        for host in self.hosts:
            for text in texts.get(host, []):
                if "can you meet" in text and self.random.random() < 0.85:
                    letter = re.search(r"\b([A-Z])1 yes", text)  # shown where several questions wait
                    self.hear((letter[1] if letter else "") + self.random.choice(("1", "1", "1", "2")), host)
                elif "tomorrow" in text and self.random.random() < 0.08:
                    self.hear("2", host)
                elif "who came" in text and self.random.random() < 0.9:
                    letter = re.search(r"\b([A-Z])1 all", text)
                    self.hear((letter[1] if letter else "") + self.random.choice(("1", "1", "2")), host)
                self.note_hosts()
        with reading(self.town.house.database) as session:
            for placement in session.exec(select(Placement).where(col(Placement.came).is_(True))):
                self.confirmed.setdefault(id_of(placement), self.town.now)

    def note_hosts(self) -> None:
        """Whose host has said yes by now, in answer to whatever we had texted them."""
        with reading(self.town.house.database) as session:
            theirs = select(Task.id).where(Task.host_state == "accepted", col(Task.starts_at) > self.town.now)
            for task_id in session.exec(theirs):
                if task_id is not None:
                    self.host_yes.setdefault(task_id, self.town.now)

    def answer_as_volunteers(self, texts: dict[str, list[str]]) -> None:
        for person in self.people:
            if person.address not in texts or person.ended_at is not None:
                continue
            luck = self.random.random()
            if luck < 0.06:
                self.hear(self.random.choice(WORDS_THAT_END), person.address)
                with reading(self.town.house.database) as session:
                    theirs = select(Volunteer).join(Address, col(Address.resident_id) == col(Volunteer.resident_id))
                    row = session.exec(theirs.where(Address.address == person.address)).first()
                if row is not None and row.ended_at is not None:
                    person.ended_at = self.town.now
            elif luck < 0.7:
                said = self.random.choice(
                    ("1", "1", "1", "2", "yes please", "9.40 with my son", "lovely", "another day")
                )
                person.said_after.append(len(self.provider.delivered))
                self.hear(said, person.address)


def _tell(database: Database, size: int, days: int) -> Counter[str]:
    estate = Estate(Town(database), Random(SEED), database=database)
    estate.move_in()
    estate.live(size, days)
    estate.death.at = None
    estate.tick()
    seen = Oracle(estate).hold_to_the_rules()
    print(f"{size} people, {days} days, seed {SEED}: {dict(seen)}; died {estate.death.times} times")
    assert estate.death.times >= days // 10
    return seen


def test_a_few_first_timers_over_a_month(database: Database) -> None:
    """V1, V2, V4, X5, X6, X7: a slice of the campaign below."""
    seen = _tell(database, SLICE, 30)
    assert seen["offer"] > SLICE // 3
    assert seen["day_before"] > 0


@pytest.mark.soak
def test_a_thousand_first_timers_over_four_months(database: Database) -> None:
    """V1, V2, V4, X5, X6, X7."""
    asked = os.environ.get("HAVESAY_SOAK", "full")
    size = FULL if asked == "full" else int(asked)
    seen = _tell(database, size, 120)
    if size >= FULL // 2:  # fewer may never come to some of them
        assert {"offer", "day_before", "after", "missed", "next", "holding", "leaving"} <= set(seen)
