"""Told that something waits: one text with numbers on the reading day, to who may act and is there."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import col, select

from bot.due import run_due
from flows.alert import what_waits
from flows.facts import Area as Known
from flows.wording import segments
from storage import areas, away, coordinators, ideas, matters, outbox, waiting
from storage.database import Database, reading, transaction
from storage.tables import Area, Audit, Coordinator, Idea, Matter, Outgoing, Timer, id_of

MONDAY = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
NINE = datetime(2026, 6, 5, 8, 0, tzinfo=UTC)  # Friday 9:00 in London, the reading day
FRIDAY = date(2026, 6, 5)
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)
KEY = b"a suppression key for tests only"


@pytest.fixture
def oak(database: Database) -> Area:
    """Jo leads and reads, Kit coordinates, Vi only looks, Pip has no phone."""
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", reader="Jo", now=MONDAY)
        areas.add_sender(session, area=area, channel="sms", name="+447700900000")
        for number, (name, role) in enumerate({"Jo": "lead", "Kit": "coordinator", "Vi": "viewer"}.items(), 1):
            coordinators.add_coordinator(
                session, area=area, name=name, role=role, address=f"sms:+44770090000{number}", now=MONDAY
            )
        coordinators.add_coordinator(session, area=area, name="Pip", role="coordinator", now=MONDAY)
    keep(database, MONDAY)
    return area


def keep(database: Database, now: datetime) -> None:
    with transaction(database) as session:
        waiting.keep_weekly(session, now)


def an_idea(database: Database, oak: Area, *, by: date = FRIDAY, status: str = "new") -> None:
    with transaction(database) as session:
        kept = ideas.add_idea(session, area=oak, text="a knife bench", said_at=MONDAY, now=MONDAY)
        kept.promised_by, kept.status = by, status
        session.add(kept)


def told(database: Database) -> list[tuple[str, str]]:
    with reading(database) as session:
        rows = session.exec(select(Outgoing).where(Outgoing.kind == "waiting").order_by(col(Outgoing.id))).all()
        return [(row.address[-1], row.text) for row in rows]


def person(database: Database, name: str) -> Coordinator:
    with reading(database) as session:
        return session.exec(select(Coordinator).where(Coordinator.name == name)).one()


def go_away(database: Database, name: str, typed: str) -> None:
    with transaction(database) as session:
        one = session.exec(select(Coordinator).where(Coordinator.name == name)).one()
        away.set_of(session, session.get_one(Area, 1), one, typed, MONDAY)


def test_each_coordinator_gets_one_text_with_the_numbers(database: Database, oak: Area) -> None:
    for _ in range(2):
        an_idea(database, oak)
    an_idea(database, oak, by=FRIDAY - 7 * DAY, status="read")
    with transaction(database) as session:
        matters.open_matter(session, area_id=1, kind="unclear", now=MONDAY)
        matters.open_matter(session, area_id=1, kind="danger", now=MONDAY, locked=True)
    run_due(database, NINE - SECOND)
    assert told(database) == []
    run_due(database, NINE)
    assert told(database) == [
        ("1", "Oak Estate: 2 new, 2 due Friday, 1 late, 2 need you. Please open the desk."),
        ("2", "Oak Estate: 2 new, 2 due Friday, 1 late, 1 needs you. Please open the desk."),
    ], "what is locked is counted for the lead alone (D3)"


def test_nobody_is_texted_when_nothing_waits(database: Database, oak: Area) -> None:
    run_due(database, NINE)
    assert told(database) == []
    with reading(database) as session:
        set_since = session.exec(select(Timer).where(Timer.kind == "waiting").order_by(col(Timer.id)))
        assert [one.state for one in set_since] == ["done", "due"]


def test_it_is_told_once_a_reading_day_through_restarts(database: Database, oak: Area) -> None:
    """X6"""
    an_idea(database, oak, by=FRIDAY + 60 * DAY)
    for _ in range(3):
        keep(database, NINE)
        run_due(database, NINE)
    assert len(told(database)) == 2
    run_due(database, NINE + 7 * DAY)
    assert len(told(database)) == 4


def test_it_never_holds_a_word_of_anybody_and_fits_one_segment() -> None:
    """D3, R7: numbers, and nothing of what was texted."""
    known = areas.as_facts(Area(code="OAK", name="K" * 100, created_at=MONDAY))
    assert isinstance(known, Known)
    text = what_waits(known, date(2026, 9, 30), new=99_999, due=99_999, late=99_999, needs_you=200)
    assert (segments(text).count, segments(text).encoding) == (1, "GSM-7")
    assert what_waits(known, FRIDAY, new=0, due=0, late=0, needs_you=0) == ""


def test_it_keeps_quiet_hours_and_ends_with_the_day(database: Database, oak: Area) -> None:
    """X5, X7: on a Sunday it waits for ten o'clock."""
    with transaction(database) as session:
        areas.change_area(session, session.get_one(Area, 1), reading_day=6)
    an_idea(database, oak)
    keep(database, MONDAY)
    sunday = NINE + 2 * DAY
    run_due(database, sunday)
    with transaction(database) as session:
        assert outbox.claim(session, sender_id=1, now=sunday, lease_seconds=30, limit=9, suppression_key=KEY) == []
        rows = session.exec(select(Outgoing)).all()
        assert {row.due_at for row in rows} == {sunday + timedelta(hours=1)}
        assert {row.expires_at for row in rows} == {sunday + timedelta(hours=9)}
        at_ten = sunday + timedelta(hours=1)
        assert outbox.claim(session, sender_id=1, now=at_ten, lease_seconds=30, limit=9, suppression_key=KEY)


def test_another_reading_day_is_kept_from_then_on(database: Database, oak: Area) -> None:
    an_idea(database, oak, by=FRIDAY + 60 * DAY)
    with transaction(database) as session:
        areas.change_area(session, session.get_one(Area, 1), reading_day=2)
    keep(database, MONDAY)
    run_due(database, NINE - 2 * DAY)
    assert len(told(database)) == 2, "on Wednesday"
    run_due(database, NINE)
    assert len(told(database)) == 2, "and not on Friday any more"
    with reading(database) as session:
        due = session.exec(select(Timer).where(Timer.kind == "waiting", Timer.state == "due")).all()
        assert [one.wall_time for one in due] == ["2026-06-10T09:00:00"]


def test_found_after_the_middle_of_the_day_it_is_missed_and_said_to_be(database: Database, oak: Area) -> None:
    an_idea(database, oak)
    run_due(database, NINE + timedelta(hours=6, minutes=1))
    assert told(database) == []
    with reading(database) as session:
        assert session.exec(select(Matter.kind)).all() == ["missed"]


def test_who_is_away_or_left_is_not_told(database: Database, oak: Area) -> None:
    an_idea(database, oak)
    go_away(database, "Kit", "2026-06-05")
    run_due(database, NINE)
    assert [address for address, _ in told(database)] == ["1"]


def test_the_readers_times_away_move_promises_and_anybody_elses_do_not(database: Database, oak: Area) -> None:
    go_away(database, "Kit", "2026-06-04/2026-06-08 Sam")
    with reading(database) as session:
        assert session.get_one(Area, 1).away == ""
    go_away(database, "Jo", "2026-06-04/2026-06-08 Kit")
    with reading(database) as session:
        assert session.get_one(Area, 1).away == "2026-06-04/2026-06-08 Kit"
        assert session.exec(select(Coordinator.away).where(Coordinator.name == "Jo")).one() == ""
        actions = [row.action for row in session.exec(select(Audit).order_by(col(Audit.id)))]
    assert actions[-2:] == ["coordinator.away"] * 2


def test_each_persons_times_away_go_with_them_when_another_reads(database: Database, oak: Area) -> None:
    go_away(database, "Jo", "2026-06-04 Kit")
    go_away(database, "Kit", "2026-07-01")
    for reader, on_area, of_jo, of_kit in (
        ("Kit", "2026-07-01/2026-07-01", "2026-06-04/2026-06-04 Kit", ""),
        ("Ann", "2026-07-01/2026-07-01", "2026-06-04/2026-06-04 Kit", ""),  # nobody we know: nothing is lost
        ("Jo", "2026-06-04/2026-06-04 Kit", "", ""),
    ):
        with transaction(database) as session:
            areas.change_area(session, session.get_one(Area, 1), reader=reader)
        with reading(database) as session:
            assert session.get_one(Area, 1).away == on_area, reader
        assert (person(database, "Jo").away, person(database, "Kit").away) == (of_jo, of_kit), reader


def test_ideas_linked_to_a_card_are_not_new(database: Database, oak: Area) -> None:
    an_idea(database, oak, by=FRIDAY + 60 * DAY)
    an_idea(database, oak, by=FRIDAY + 60 * DAY)
    with transaction(database) as session:
        first, second = session.exec(select(Idea).order_by(col(Idea.id))).all()
        second.card_id = id_of(first)
        session.add(second)
    run_due(database, NINE)
    assert told(database)[0][1].startswith("Oak Estate: 1 new. ")
