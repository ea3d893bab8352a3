"""The report reconciles with the rows: towns that Hypothesis makes up are counted again from every raw row (F1)."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, SQLModel, select

from flows.report import FATES, STATUSES, Counted, Held, read_period
from flows.wording import segments
from storage import areas, ideas, report
from storage.database import Database, reading, transaction
from storage.report_rows import WHATS
from storage.tables import (
    Area,
    Guest,
    Idea,
    Incoming,
    Link,
    Matter,
    Meeting,
    Outgoing,
    Placement,
    Resident,
    Sender,
    Task,
    Volunteer,
    id_of,
)

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 6, 20, 12, tzinfo=UTC)
PERIOD = read_period("2026-04", "2026-05", NOW.astimezone(LONDON).date())
DAYS = st.integers(-45, 90)  # from the first day on: before, within and after the months
PEOPLE = 7
WHO = st.integers(0, PEOPLE - 1)
STATES = ("sent", "delivered", "undelivered", "failed", "unknown", "blocked", "expired", "due", "claimed")
WORDINGS = ("short", "x" * 161, "€" * 100)


def day(number: int) -> datetime:
    """An hour before midnight on the wall: in summer time the day is another one in UTC."""
    return datetime.combine(PERIOD.first + timedelta(days=number), datetime.min.time(), LONDON).astimezone(UTC)


TOWNS = st.fixed_dictionaries(
    {
        "links": st.lists(st.tuples(WHO, WHO), max_size=2),
        "texts": st.lists(
            st.tuples(
                st.none() | WHO, DAYS, st.sampled_from(("message", "button", "left")),
                st.sampled_from(("", "", "", "locked", "danger", "matter")),
            ),
            max_size=25,
        ),
        "ours": st.lists(
            st.tuples(
                WHO, DAYS, st.sampled_from(STATES), st.sampled_from(("reply", "broadcast", "safety")),
                st.sampled_from(WORDINGS), st.booleans(),
            ),
            max_size=25,
        ),
        "ideas": st.lists(
            st.tuples(st.none() | WHO, DAYS, st.sampled_from(tuple(STATUSES)), st.integers(0, 5), st.booleans()),
            max_size=15,
        ),
        "meetings": st.lists(
            st.tuples(
                DAYS, st.sampled_from(("open", "open", "cancelled", "draft")),
                st.dictionaries(WHO, st.tuples(st.sampled_from(("yes", "no", "maybe", "")), st.integers(0, 3))),
                st.integers(0, 6),
            ),
            max_size=5,
        ),
        "jobs": st.lists(st.tuples(DAYS, st.dictionaries(WHO, st.sampled_from((True, False, None)))), max_size=6),
        "offers": st.dictionaries(WHO, DAYS),
    }
)  # fmt: skip
NUMBERS = count(1)


@dataclass
class Town:
    """An area of its own in a database that holds others."""

    session: Session
    plan: dict[str, Any]

    def build(self) -> Area:
        self.number = next(NUMBERS)
        letters = "".join(chr(65 + int(digit)) for digit in f"{self.number:04}")
        self.area = areas.add_area(self.session, code=letters, name="A town", now=NOW)
        self.sms = self.keep(
            Sender(area_id=id_of(self.area), channel="sms", name=f"+44770090{self.number:04}")
        )  # fmt: skip
        self.telegram = self.keep(Sender(area_id=id_of(self.area), channel="telegram", name=letters.lower()))
        self.people = [
            self.keep(Resident(area_id=id_of(self.area), first_seen_at=NOW, last_seen_at=NOW)) for _ in range(PEOPLE)
        ]
        self.join()
        for make in (self.texts, self.ours, self.ideas, self.meetings, self.jobs, self.offers):
            make()
        self.session.flush()
        return self.area

    def keep(self, row: SQLModel) -> int:
        self.session.add(row)
        self.session.flush()
        return id_of(row)

    def who(self, place: int | None) -> int | None:
        return None if place is None else self.people[place]

    def join(self) -> None:
        joined: set[int] = set()
        for pair in self.plan["links"]:
            if len({*pair} - joined) == 2:
                joined |= {*pair}
                first, second = (self.people[place] for place in pair)
                self.keep(
                    Link(first_id=first, second_id=second, expires_at=NOW, joined_at=NOW, preferred_id=first)
                )  # fmt: skip

    def texts(self) -> None:
        for number, (who, at, kind, hidden) in enumerate(sorted(self.plan["texts"], key=lambda one: one[1])):
            row = Incoming(
                area_id=id_of(self.area), sender_id=self.sms, resident_id=self.who(who), address="", kind=kind,
                external_id=f"{self.number} {number}", text=f"text {number}", received_at=day(at),
                locked=hidden == "locked", reading="danger" if hidden == "danger" else "",
            )  # fmt: skip
            incoming = self.keep(row)
            if hidden == "matter":
                kept = Matter(area_id=id_of(self.area), incoming_id=incoming, kind="danger", locked=True, opened_at=NOW)
                self.keep(kept)

    def ours(self) -> None:
        for number, (who, at, state, kind, words, by_sms) in enumerate(self.plan["ours"]):
            person = self.people[who]
            row = Outgoing(
                area_id=id_of(self.area), sender_id=self.sms if by_sms else self.telegram, resident_id=person,
                address="", recipient=f"resident:{person}", kind=kind, subject=f"a:{number}", step="", text=words,
                message_class="safety" if kind == "safety" else "service", state=state, created_at=day(at),
                due_at=day(at), expires_at=NOW,
            )  # fmt: skip
            self.keep(row)

    def ideas(self) -> None:
        made: list[Idea] = []
        for who, at, status, onto, taken_back in self.plan["ideas"]:
            kept = ideas.add_idea(
                self.session, area=self.area, text="an idea", said_at=day(at), now=day(200), resident_id=self.who(who)
            )
            kept.status, kept.taken_back_at = status, NOW if taken_back else None
            leads = [one for one in made if one.card_id is None]
            kept.card_id = leads[onto - 1].id if 0 < onto <= len(leads) else None
            made.append(kept)

    def meetings(self) -> None:
        for at, state, guests, others in self.plan["meetings"]:
            meeting = self.keep(
                Meeting(
                    area_id=id_of(self.area), place="Oak Hall", wall_time="", zone="Europe/London", starts_at=day(at),
                    ends_at=day(at) + timedelta(hours=2), state=state, created_at=NOW,
                    others_came=others,
                )
            )  # fmt: skip
            for who, (answer, came) in guests.items():
                person = self.people[who]
                guest = Guest(
                    meeting_id=meeting, resident_id=person, answer=answer, party=1 + who % 3,
                    came_at=day(at) if came else None, party_came=came or 1,
                )  # fmt: skip
                self.keep(guest)

    def jobs(self) -> None:
        offers: dict[int, int] = {}
        for at, people in self.plan["jobs"]:
            task = self.keep(
                Task(
                    area_id=id_of(self.area), title="Litter pick", place="", wall_time="", starts_at=day(at),
                    ends_at=day(at), places=9, created_at=NOW,
                )
            )  # fmt: skip
            for who, came in people.items():
                person = self.people[who]
                if who not in offers:
                    long_ago = Volunteer(
                        area_id=id_of(self.area), resident_id=person, said="", offered_at=day(-500), ended_at=NOW
                    )
                    offers[who] = self.keep(long_ago)
                placed = Placement(
                    area_id=id_of(self.area), task_id=task, volunteer_id=offers[who], resident_id=person,
                    chosen_at=NOW, came=came,
                )  # fmt: skip
                self.keep(placed)

    def offers(self) -> None:
        for who, at in self.plan["offers"].items():
            row = Volunteer(area_id=id_of(self.area), resident_id=self.people[who], said="me", offered_at=day(at))
            self.keep(row)


def rows(session: Session, table: type[Any], area: Area) -> list[Any]:
    return [row for row in session.exec(select(table)) if row.area_id == area.id]


def recount(session: Session, area: Area) -> Counted:
    """Everything again, in plain Python over every raw row; shares no query with the report."""
    joined = {link.second_id: link.first_id for link in session.exec(select(Link))}

    def person(resident: int) -> int:
        return joined.get(resident, resident)

    def within(moment: datetime) -> bool:
        return PERIOD.first <= moment.astimezone(LONDON).date() <= PERIOD.last

    secret = {one.incoming_id for one in rows(session, Matter, area) if one.locked or one.kind == "danger"}
    heard = [
        one
        for one in rows(session, Incoming, area)
        if one.kind in ("message", "button") and not one.locked and one.reading != "danger" and one.id not in secret
    ]
    now = [one for one in heard if within(one.received_at)]
    spoke = {person(one.resident_id) for one in now if one.resident_id}
    before = {person(one.resident_id) for one in heard if one.resident_id and one.received_at < day(0)}
    ours = [one for one in rows(session, Outgoing, area) if within(one.created_at) and one.message_class != "safety"]
    fates = Counter(
        {"undelivered": "failed", "blocked": "held back", "expired": "held back"}.get(one.state, one.state)
        for one in ours
    )
    left = [one for one in ours if one.state in ("sent", "delivered", "undelivered", "failed", "unknown")]
    channels = {one.id: one.channel for one in session.exec(select(Sender))}
    said = rows(session, Idea, area)
    status = {one.id: one.status for one in said}
    meetings = [one for one in rows(session, Meeting, area) if within(one.ends_at)]
    came: dict[int, list[datetime]] = {}
    starts = {one.id: one.starts_at for one in rows(session, Task, area)}
    for one in rows(session, Placement, area):
        if one.came:
            came.setdefault(person(one.resident_id), []).append(starts[one.task_id])
    new = {who: min(days) for who, days in came.items() if within(min(days))}
    back = {
        who for who, began in new.items() if any(began < at <= began + timedelta(days=60) for at in came[who])
    }  # fmt: skip

    def heads(parties: Iterable[tuple[int, int]]) -> int:
        largest: dict[int, int] = {}
        for resident_id, party in parties:
            largest[person(resident_id)] = max(largest.get(person(resident_id), 0), party)
        return sum(largest.values())

    guests: dict[int, list[Guest]] = defaultdict(list)
    for one in session.exec(select(Guest)):
        guests[one.meeting_id].append(one)
    return Counted(
        texts=len(now),
        texted=len(spoke),
        first_time=len(spoke - before),
        fates={fate: fates[fate] for fate in FATES},
        written_to=len({person(one.resident_id) for one in left}),
        reached=len({person(one.resident_id) for one in left if one.state in ("sent", "delivered")}),
        became={
            one: sum(
                status[idea.card_id or idea.id] == one
                for idea in said
                if within(idea.said_at) and idea.taken_back_at is None
            )
            for one in STATUSES
        },
        held=tuple(
            Held(
                meeting.id,
                meeting.starts_at.astimezone(LONDON).date(),
                "Meeting",
                heads((one.resident_id, one.party) for one in guests[meeting.id] if one.answer == "yes"),
                heads((one.resident_id, one.party_came) for one in guests[meeting.id] if one.came_at)
                + meeting.others_came,
            )
            for meeting in sorted(meetings, key=lambda one: (-one.starts_at.timestamp(), one.id))
            if meeting.state == "open"
        ),
        called_off=sum(one.state == "cancelled" for one in meetings),
        offered=len({person(one.resident_id) for one in rows(session, Volunteer, area) if within(one.offered_at)}),
        first_timers=len(new),
        came_back=len(back),
        still_open=any(new[who] + timedelta(days=60) > NOW for who in new.keys() - back),
        segments=sum(segments(one.text).count for one in left if channels[one.sender_id] == "sms"),
    )


def test_every_number_is_what_the_rows_say(database: Database) -> None:
    """F1, P4, C3: twelve towns, beside each other in one database."""

    @settings(
        max_examples=12, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )  # fmt: skip
    @given(TOWNS)
    def tell(plan: dict[str, Any]) -> None:
        with transaction(database) as session:
            area = Town(session, plan).build()
        with reading(database) as session:
            counted = report.count(session, area, PERIOD, NOW)
            assert counted == recount(session, area)
            opens_what_it_counts(session, area, counted)

    tell()


def opens_what_it_counts(session: Session, area: Area, counted: Counted) -> None:
    """C6: the list behind each number is as long as the number, or holds exactly so many people."""
    joined = {link.second_id: link.first_id for link in session.exec(select(Link))}
    opened = {
        what: report.list_behind(session, area, PERIOD, what, NOW, limit=10_000) for what in WHATS
    }  # fmt: skip
    people = {
        what: len({joined.get(one.resident_id, one.resident_id) for one in found if one.resident_id})
        for what, found in opened.items()
    }
    assert len(opened["texts"]) == counted.texts
    assert people["texts"] == counted.texted
    assert len(opened["first-time"]) == people["first-time"] == counted.first_time
    assert people["reached"] == counted.reached
    assert people["reached"] + people["not-reached"] == counted.written_to
    assert len(opened["ours"]) == sum(counted.fates.values())
    assert len(opened["ideas"]) == sum(counted.became.values())
    assert people["offered"] == counted.offered
    assert len(opened["first-timers"]) == counted.first_timers
    assert people["came-back"] == counted.came_back
    assert sum(segments(one.words).count for one in opened["cost"]) == counted.segments
    for status, number in counted.became.items():
        found = report.list_behind(session, area, PERIOD, "ideas", NOW, part=status, limit=10_000)
        assert (len(found), {one.note for one in found}) == (number, {status} if number else set())
    for fate, number in counted.fates.items():
        assert len(report.list_behind(session, area, PERIOD, "ours", NOW, part=fate, limit=10_000)) == number
    named = 0
    for held in counted.held:
        found = report.list_behind(session, area, PERIOD, "came", NOW, part=str(held.number), limit=10_000)
        unnamed = report.count_unnamed(session, area, PERIOD, NOW, part=str(held.number))
        theirs: dict[int, int] = {}  # two who are joined are one person, with the larger party
        for one in found:
            person = joined.get(one.resident_id or 0, one.resident_id or 0)
            theirs[person] = max(theirs.get(person, 0), one.people)
        people_there = sum(theirs.values())
        assert people_there + unnamed == held.came
        named += people_there
    assert named + report.count_unnamed(session, area, PERIOD, NOW) == sum(held.came for held in counted.held)


def test_the_rows_behind_come_in_pages(database: Database) -> None:
    plan: dict[str, Any] = {name: [] for name in ("links", "ours", "ideas", "meetings", "jobs")} | {"offers": {}}
    with transaction(database) as session:
        area = Town(session, plan | {"texts": [(0, 1, "message", "")] * 7}).build()
        seen: list[int] = []
        while found := report.list_behind(
            session, area, PERIOD, "texts", NOW, before=seen[-1] if seen else None, limit=3
        ):
            seen += [one.row for one in found]
    assert len(seen) == 7
    assert seen == sorted(seen, reverse=True)


def test_a_meeting_still_to_come_was_not_held(database: Database) -> None:
    """P2: who said yes to it is not among who said yes to what was held."""
    plan: dict[str, Any] = {name: [] for name in ("links", "texts", "ours", "ideas", "jobs")} | {"offers": {}}
    meetings = [(10, "open", {0: ("yes", False)}, 0), (50, "open", {0: ("yes", False), 1: ("yes", False)}, 0)]
    with transaction(database) as session:
        area = Town(session, plan | {"meetings": meetings}).build()
        between = day(20)
        counted = report.count(session, area, PERIOD, between)
        assert [held.said_yes for held in counted.held] == [1]
        assert len(report.list_behind(session, area, PERIOD, "said-yes", between)) == 1


def test_who_was_deleted_is_in_no_count_of_people(database: Database) -> None:
    """D4: that a text came is counted; by whom is not known any more."""
    plan: dict[str, Any] = {name: [] for name in ("links", "ours", "ideas", "meetings", "jobs")} | {"offers": {}}
    with transaction(database) as session:
        area = Town(session, plan | {"texts": [(None, 1, "message", "")] * 6 + [(0, 1, "message", "")]}).build()
        counted = report.count(session, area, PERIOD, NOW)
    assert (counted.texts, counted.texted) == (7, 1)
    assert date(2026, 5, 31) == PERIOD.last
