"""People who help for the first time, by the hundred, over months: random answers, silences, STOPs, hosts who fail,
days when nobody was there. What reached each phone is held against the rules of FIELD section 5.

The oracle reads what the simulated phones got and what was said here; it shares no code with the planner.
`HAVESAY_SEED` picks the story, `HAVESAY_SOAK` how many people (a number, or "full").
"""

import os
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import col, select

from bot.due import kinds_for, run_due
from storage import hosts, ladder, nudging, placements, tasks
from storage.database import Database, reading, transaction
from storage.tables import Address, Area, Outgoing, Placement, Resident, Task, Volunteer, id_of
from tests.bot.houses import KEY, a_house
from tests.bot.town import Town

SEED = int(os.environ.get("HAVESAY_SEED", "1"))
FULL, SLICE = 1_000, 12  # people
LONDON = ZoneInfo("Europe/London")
HOSTS = [f"telegram:{9_000_000 + number}" for number in range(5)]
STEP = timedelta(hours=3)
PEOPLE_A_JOB = 25
BANK_HOLIDAYS = {date(2026, 8, 31)}  # of England, between June and October 2026
WORDS_THAT_END = ("STOP", "3", "its not for me", "im 15 btw", "COMPLAIN too many texts", "DELETE")
OUR_OWN_ACCORD = ("nudge", "reminder", "thanks")
ASKING = ("offer", "next", "after", "missed")


@dataclass
class Person:
    address: str
    offered_at: datetime
    ended_at: datetime | None = None  # when they said something that ends it
    said_at: list[datetime] = field(default_factory=list)


@dataclass
class Estate:
    """The story: who texts what, when; and everything the oracle may hold against it."""

    town: Town
    random: Random
    people: list[Person] = field(default_factory=list)
    host_yes: dict[int, datetime] = field(default_factory=dict)  # by task
    confirmed: dict[int, datetime] = field(default_factory=dict)  # by placement, that they came
    down_until: datetime | None = None

    def live(self, size: int, days: int) -> None:
        for number, host in enumerate(HOSTS):
            self.hear("hello", host)
            self.hear(f"NAME {['Sam', 'Kim', 'Alex', 'Noor', 'Robin'][number]}", host)
        begins = self.town.now
        arrivals = sorted(begins + timedelta(hours=self.random.uniform(0, 24 * min(days / 2, 40))) for _ in range(size))
        while self.town.now < begins + timedelta(days=days):
            while arrivals and arrivals[0] <= self.town.now:
                arrivals.pop(0)
                self.arrive()
            self.happen()
            self.town.hands.at += STEP

    def hear(self, text: str, address: str) -> None:
        """A text comes in, and its answer leaves."""
        self.town.hear(text, address)
        self.town.send()

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
            self.town.house.database.close()
            self.town.house = a_house(self.database, now=self.town.hands.now)  # it was restarted
        if self.random.random() < 0.004:
            self.down_until = self.town.now + timedelta(days=self.random.choice((1, 3)))
            return
        wall = self.town.now.astimezone(LONDON)
        if wall.weekday() in (0, 3) and 9 <= wall.hour < 12:
            for _ in range(1 + len(self.people) // PEOPLE_A_JOB):
                self.coordinate()
        self.town.tick()
        texts = self.town.read_all()
        self.answer_as_hosts(texts)
        self.answer_as_volunteers(texts)
        self.town.tick()

    database: Database = None  # type: ignore[assignment]

    def coordinate(self) -> None:
        """A job for Saturday week, its host asked, and whoever waits chosen."""
        with transaction(self.town.house.database) as session:
            area = session.get_one(Area, self.town.area.id)
            day = self.town.now.astimezone(LONDON).date() + timedelta(days=self.random.randint(3, 9))
            wall = datetime.combine(day, datetime.min.time()) + timedelta(hours=self.random.choice((10, 14, 18)))
            task = tasks.add_task(
                session, area=area, title="Litter pick", place="the pond gate", wall=wall, minutes=90,
                places=self.random.randint(1, 4), now=self.town.now,
            )  # fmt: skip
            address = self.random.choice(HOSTS)
            known = select(Resident).join(Address, col(Address.resident_id) == col(Resident.id))
            host = session.exec(known.where(Address.address == address)).one()
            hosts.ask_host(session, task, host, host.name, now=self.town.now)
            waiting = [volunteer for volunteer, _ in ladder.list_waiting(session, id_of(area), self.town.now)]
            chosen = waiting[: task.places]
            placements.choose(session, task, chosen, now=self.town.now)
            for one in chosen:
                nudging.replan(session, id_of(one), self.town.now)

    def answer_as_hosts(self, texts: dict[str, list[str]]) -> None:
        for host in HOSTS:
            for text in texts.get(host, []):
                if "can you meet" in text and self.random.random() < 0.85:
                    with reading(self.town.house.database) as session:
                        asked = {task.id for task in session.exec(select(Task)) if task.host_state == "asked"}
                    letter = re.search(r"\b([A-Z])1 yes", text)  # shown where several questions wait
                    self.hear((letter[1] if letter else "") + self.random.choice(("1", "1", "1", "2")), host)
                    with reading(self.town.house.database) as session:
                        for task in session.exec(select(Task)):
                            if task.id in asked and task.host_state == "accepted":
                                self.host_yes[id_of(task)] = self.town.now
                elif "tomorrow" in text and self.random.random() < 0.08:
                    self.hear("2", host)
                elif "who came" in text and self.random.random() < 0.9:
                    letter = re.search(r"\b([A-Z])1 all", text)
                    self.hear((letter[1] if letter else "") + self.random.choice(("1", "1", "2")), host)
        with reading(self.town.house.database) as session:
            for placement in session.exec(select(Placement).where(col(Placement.came).is_(True))):
                self.confirmed.setdefault(id_of(placement), self.town.now)

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
                self.hear(said, person.address)
                person.said_at.append(self.town.now)

    # --- the oracle ---

    def hold_to_the_rules(self) -> Counter[str]:
        with reading(self.town.house.database) as session:
            sent = [row for row in session.exec(select(Outgoing).order_by(col(Outgoing.sent_at))) if row.sent_at]
            placements = {id_of(one): one for one in session.exec(select(Placement))}
            jobs = {id_of(one): one for one in session.exec(select(Task))}
        seen: Counter[str] = Counter()
        for person in self.people:
            mine = [row for row in sent if row.address == person.address and row.kind in OUR_OWN_ACCORD]
            seen.update(row.step for row in mine)
            self._hold_one(person, mine, placements, jobs)
        for task in jobs.values():
            yes = self._yes(task)
            assert yes <= task.places, f"{yes} people for {task.places} places"
        return seen

    def _hold_one(
        self, person: Person, mine: list[Outgoing], placements: dict[int, Placement], jobs: dict[int, Task]
    ) -> None:
        moments = [row.sent_at for row in mine if row.sent_at]
        assert len(mine) <= 6, "more than six texts"
        assert len({(row.subject, row.step) for row in mine}) == len(mine), "one text twice"
        for row, moment in zip(mine, moments, strict=True):
            if row.step == "day_before":
                continue  # the reminder of one's own yes counts, and is never lost to the caps
            before = [other for other in moments if other < moment]
            assert moment.astimezone(LONDON).date() not in {one.astimezone(LONDON).date() for one in before}, (
                "two a day"
            )
            assert sum(moment - other < timedelta(days=29) for other in before) < 4, "five in 30 days"
        silent = 0
        for row in mine:
            assert row.sent_at is not None
            wall = row.sent_at.astimezone(LONDON)
            short = wall.weekday() == 6 or wall.date() in BANK_HOLIDAYS
            assert (10 if short else 9) <= wall.hour < (18 if short else 20), f"at {wall}"
            assert row.sent_at < row.expires_at, "late"
            assert person.ended_at is None or row.sent_at <= person.ended_at, f"{row.step} after the end"
            if row.step != "day_before":
                assert row.sent_at - person.offered_at <= timedelta(days=46), "after 45 days"
            if row.step in ASKING:
                silent = 0 if any(said > row.sent_at for said in person.said_at) else silent + 1
                assert silent <= 2, "a third text without an answer"
            if row.step in ("offer", "next", "day_before", "after"):
                placement = placements[int(row.subject.partition(":")[2])]
                task = jobs[placement.task_id]
                assert self.host_yes.get(id_of(task), datetime.max.replace(tzinfo=UTC)) <= row.sent_at, "no host"
                if row.step == "after":
                    assert self.confirmed[id_of(placement)] <= row.sent_at <= task.ends_at + timedelta(hours=48)
                else:
                    assert row.sent_at < task.starts_at, "an offer of what has begun"

    def _yes(self, task: Task) -> int:
        with reading(self.town.house.database) as session:
            return sum(one.said == "yes" for one in placements.list_coming(session, task))


def _tell(database: Database, size: int, days: int) -> Counter[str]:
    estate = Estate(Town(database), Random(SEED), database=database)
    estate.live(size, days)
    run_due(database, estate.town.now, kinds_for(KEY.encode()))
    return estate.hold_to_the_rules()


def test_a_few_first_timers_over_six_weeks(database: Database) -> None:
    """V1, V2, V4, X5, X7: a slice of the campaign below."""
    seen = _tell(database, SLICE, 40)
    assert seen["offer"] > SLICE // 3
    assert seen["day_before"] > 0


@pytest.mark.soak
def test_a_thousand_first_timers_over_four_months(database: Database) -> None:
    """V1, V2, V4, X5, X7."""
    asked = os.environ.get("HAVESAY_SOAK", "full")
    size = FULL if asked == "full" else int(asked)
    seen = _tell(database, size, 120)
    print(f"{size} people, seed {SEED}: {dict(seen)}")
    assert {"offer", "day_before", "after", "missed", "holding", "leaving"} <= set(seen)
