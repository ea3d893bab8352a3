"""A year of a made-up neighbourhood: its meetings, its people's real words, and totals counted a second time.

What each person does is decided by a seed beforehand; what they text are replies that real people wrote. Every total
that `havesay meeting show` gives is counted again from what we said back to them, and must agree.
"""

import json
import os
import random
import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from time import monotonic

import pytest
from sqlmodel import col, select

from bot.channels import Incoming
from storage import coordinators, guests, meetings
from storage.database import Database, reading, transaction
from storage.tables import Meeting, Outgoing, id_of
from tests.conftest import SHARED_DATA
from tests.stories.neighbourhood import LONDON, Neighbourhood

SOAK_RESIDENTS, SOAK_MEETINGS = 8000, 60
AGREED_PERCENT, ANSWERS_PERCENT, CHANGES_PERCENT, TAKES_PERCENT, COMES_PERCENT = 15, 30, 15, 60, 70
ANSWERS = ("yes", "no", "maybe")
SAID_BACK = (
    (re.compile(r"See you"), "yes"),
    (re.compile(r"(?P<party>\d+) of you, "), "yes"),
    (re.compile(r"A maybe"), "maybe"),
    (re.compile(r"Not coming"), "no"),
    (re.compile(r"You are number"), "waiting"),
)


def real_replies() -> list[str]:
    with (SHARED_DATA / "yes_no_turns.jsonl").open(encoding="utf-8") as file:
        return [row["text"] for row in map(json.loads, file) if len(row["text"]) <= 60]


class Year:
    """A neighbourhood of so many people, and the year it has."""

    def __init__(self, database: Database, residents: int, seed: int) -> None:
        self.town = Neighbourhood(database, "2026-01-05 10:00")
        self.chance = random.Random(seed)
        self.people = [f"telegram:70090{number:06}" for number in range(residents)]
        self.replies = ["1"] * 300 + ["2"] * 250 + ["3"] * 60 + ["2 of us", "me and my mum", "cant make it sorry"] * 20
        self.replies += real_replies()
        self.number = 0
        with transaction(database) as session:
            at_desk = [
                coordinators.add_coordinator(
                    session, area=self.town.area, name=name, role="coordinator", now=self.town.now
                )
                for name in ("Jo", "Ade")
            ]
        self.jo, self.ade = map(id_of, at_desk)
        self.for_two = 0  # meetings that invite so many that Ade opens them too
        self.few = max(residents // 60, 3)  # seats for fewer than say yes

    def hear(self, said: list[tuple[str, str]]) -> None:
        """Everybody's texts, as their provider brings them."""
        texts = []
        for address, text in said:
            self.number += 1
            texts.append(
                Incoming(
                    channel="telegram",
                    sender="oak",
                    kind="message",
                    external_id=f"m{self.number}",
                    address=address,
                    text=text,
                )
            )
        self.town.place.house.receiver.receive_batch(texts)

    async def settle(self) -> None:
        """Everybody has texted once; some of them want texts about meetings."""
        for start in range(0, len(self.people), 2000):
            self.hear([(who, "More benches by the pond") for who in self.people[start : start + 2000]])
            await self.town.send()
            agreed = [who for who in self.people[start : start + 2000] if self.chance.randrange(100) < AGREED_PERCENT]
            self.hear([(who, "1") for who in agreed])
            await self.town.send()
            self.town.now += timedelta(hours=2)  # only so many new numbers are answered an hour

    async def hold_one(self, place: int, every: timedelta) -> int:
        """One meeting from its making to the day after it."""
        starts = (datetime(2026, 1, 20, 19, tzinfo=UTC) + place * every).astimezone(LONDON)
        made = self.town.add(
            f"{starts:%a} {starts.day} {starts:%B %Y} 7pm, Oak Hall",
            capacity=self.chance.choice((0, 0, 20, self.few)),
            made_by=self.jo,
        )
        with reading(self.town.database) as session:
            waits = session.get_one(Meeting, made).state == "draft"
        if waits:
            assert self.town.let_out(made, by=self.ade)
            self.for_two += 1
        await self._until(starts - timedelta(days=6))
        invited = self._who_got(made, "invitation")
        self.hear(
            [(who, self.chance.choice(self.replies)) for who in invited if self.chance.randrange(100) < ANSWERS_PERCENT]
        )
        await self.town.send()
        await self._until(starts - timedelta(days=4))
        yes = [who for who, (answer, _) in self._said_back(made).items() if answer == "yes"]
        self.hear([(who, "cant make it now sorry") for who in yes if self.chance.randrange(100) < CHANGES_PERCENT])
        await self.town.send()
        await self._until(starts - timedelta(days=3))
        self.hear([(who, "1") for who in self._offered(made) if self.chance.randrange(100) < TAKES_PERCENT])
        await self.town.send()
        await self._until(starts + timedelta(minutes=10))
        said_yes = [who for who, (answer, _) in self._said_back(made).items() if answer == "yes"]
        self.hear([(who, f"HERE {made}") for who in said_yes if self.chance.randrange(100) < COMES_PERCENT])
        await self.town.send()
        return made

    async def _until(self, then: datetime) -> None:
        if then.astimezone(UTC) > self.town.now:
            await self.town.go_to(f"{then:%Y-%m-%d %H:%M}")

    def _who_got(self, number: int, kind: str) -> list[str]:
        with reading(self.town.database) as session:
            sent = select(Outgoing.address).where(
                Outgoing.kind == kind, Outgoing.subject == f"meeting:{number}", col(Outgoing.sent_at).is_not(None)
            )
            return list(session.exec(sent.order_by(col(Outgoing.id))))

    def _offered(self, number: int) -> list[str]:
        """Who was offered a seat that had come free."""
        with reading(self.town.database) as session:
            about = meetings.about(self.town.area, session.get_one(Meeting, number))
            offers = select(Outgoing.address).where(
                Outgoing.kind == "seat_offer", col(Outgoing.text).contains(about), col(Outgoing.sent_at).is_not(None)
            )
            return list(session.exec(offers.order_by(col(Outgoing.id))))

    def _said_back(self, number: int) -> dict[str, tuple[str, int]]:
        """What we last said we noted, person by person, and for how many people."""
        with reading(self.town.database) as session:
            about = meetings.about(self.town.area, session.get_one(Meeting, number))
            texts = select(Outgoing.address, Outgoing.text).where(
                Outgoing.message_class == "reply", col(Outgoing.text).contains(about)
            )
            said = session.exec(texts.order_by(col(Outgoing.id))).all()
        found: dict[str, tuple[str, int]] = {}
        for address, text in said:
            for words, answer in SAID_BACK:
                if match := words.search(text):
                    found[address] = answer, int(match.groupdict().get("party") or 1)
        return found

    def count_again(self, number: int) -> None:
        """The totals shown, and the same from what left for people's phones."""
        with reading(self.town.database) as session:
            meeting = session.get_one(Meeting, number)
            totals = guests.list_totals(session, meeting)
            about = meetings.about(self.town.area, meeting)
            here = select(Outgoing.address).where(col(Outgoing.text).contains(f"you are here, {about}"))
            came = set(session.exec(here))
            of_this = Outgoing.subject == f"meeting:{number}", col(Outgoing.sent_at).is_not(None)
            kinds = Counter(session.exec(select(Outgoing.kind).where(*of_this)))
        said = Counter({answer: 0 for _, answer in SAID_BACK})
        by_person = self._said_back(number)
        for answer, people in by_person.values():
            said[answer] += people if answer == "yes" else 1
        assert {one: totals[one] for one in ("yes", "no", "maybe")} == {
            one: said[one] for one in ("yes", "no", "maybe")
        }
        assert totals["came"] == sum(by_person[who][1] if by_person[who][0] == "yes" else 1 for who in came)
        if meeting.capacity:
            assert totals["yes"] + totals["offered"] <= meeting.capacity
        assert kinds["reminder"] <= said["yes"] + said["maybe"]


async def hold_a_year(database: Database, residents: int, count: int, seed: int) -> str:
    began = monotonic()
    year = Year(database, residents, seed)
    await year.settle()
    every = timedelta(days=330 / count)
    held = [await year.hold_one(place, every) for place in range(count)]
    for number in held:
        year.count_again(number)
    with reading(database) as session:
        rows = select(Outgoing.kind).where(col(Outgoing.sent_at).is_not(None), Outgoing.message_class != "reply")
        kinds = Counter(session.exec(rows))
        twice = select(Outgoing.recipient, Outgoing.kind, Outgoing.subject).where(col(Outgoing.sent_at).is_not(None))
        per = Counter(session.exec(twice.where(Outgoing.message_class != "reply")).all())
    assert max(per.values(), default=0) <= 1, "nobody gets one step twice"
    assert kinds["invitation"] > 0
    held_by = f"{count} meetings, {year.for_two} of them opened by two"
    return f"{residents} residents, {held_by}, {dict(kinds)} in {monotonic() - began:.0f} s"


async def test_a_small_year(database: Database) -> None:
    """P1, X6: a seeded slice of `make soak`."""
    await hold_a_year(database, residents=60, count=4, seed=1)


@pytest.mark.soak
async def test_a_whole_year(database: Database) -> None:
    """P1, X6: 8,000 people and 60 meetings. How long it took is printed, not judged."""
    size = 1 if os.environ.get("HAVESAY_SOAK", "full") == "full" else 10
    seed = int(os.environ.get("HAVESAY_SEED", "1"))
    print(await hold_a_year(database, SOAK_RESIDENTS // size, SOAK_MEETINGS // size, seed))
