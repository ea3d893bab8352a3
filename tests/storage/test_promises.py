"""Promises: who was told to wait, when, once; and what the desk shows as late."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import col, select

from bot.due import run_due
from flows.wording import segments
from storage import areas, desk, idea_lists, ideas, outbox, promises, timers
from storage.database import Database, reading, transaction
from storage.idea_lists import Wanted
from storage.suppression import hash_address, suppress
from storage.tables import Address, Area, Incoming, Matter, Outgoing, Resident, Timer, id_of

LONDON = ZoneInfo("Europe/London")
MONDAY = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
FRIDAY = date(2026, 6, 5)
FIVE = datetime(2026, 6, 5, 16, 0, tzinfo=UTC)  # Friday 17:00 in London
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
KEY = b"a suppression key for tests only"


@pytest.fixture
def oak(database: Database) -> Area:
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", reader="Jo", now=MONDAY)
        areas.add_sender(session, area=area, channel="sms", name="+447700900000")
    keep(database, MONDAY)
    return area


def keep(database: Database, now: datetime) -> None:
    """The daily look alone is set."""
    with transaction(database) as session:
        promises.keep_daily(session, now)


def person(database: Database, number: int = 1, **known: object) -> int:
    address = f"sms:+447700900{number:03d}"
    with transaction(database) as session:
        resident = Resident(area_id=1, first_seen_at=MONDAY, last_seen_at=MONDAY, **known)
        session.add(resident)
        session.flush()
        session.add(Address(resident_id=id_of(resident), sender_id=1, address=address, created_at=MONDAY))
        return id_of(resident)


def idea(database: Database, oak: Area, resident: int, *, by: date = FRIDAY, locked: bool = False) -> str:
    """One that was texted."""
    with transaction(database) as session:
        address = session.exec(select(Address.address).where(Address.resident_id == resident)).one()
        kept = ideas.add_idea(session, area=oak, text="a bench", said_at=MONDAY, now=MONDAY, source="text")
        came = Incoming(
            area_id=1,
            sender_id=1,
            resident_id=resident,
            address=address,
            kind="message",
            external_id=kept.reference,
            text="a bench",
            locked=locked,
            received_at=MONDAY,
        )
        session.add(came)
        session.flush()
        kept.resident_id, kept.incoming_id, kept.promised_by = resident, came.id, by
        session.add(kept)
        return kept.reference


def owed(database: Database) -> list[Outgoing]:
    with reading(database) as session:
        return list(session.exec(select(Outgoing).order_by(col(Outgoing.id))))


def test_who_has_no_answer_by_the_promised_day_gets_one_holding_text(database: Database, oak: Area) -> None:
    """R8."""
    idea(database, oak, person(database))
    run_due(database, FIVE - MINUTE)
    assert owed(database) == []
    run_due(database, FIVE)
    (text,) = owed(database)
    assert text.text == "Oak Estate: OAK-1 is not lost. Jo has no answer for you yet, sorry. It stays on the list."
    assert segments(text.text).count == 1
    assert (text.message_class, text.kind, text.address) == ("service", "holding", "sms:+447700900001")
    assert (text.due_at, text.expires_at) == (FIVE, FIVE + timedelta(hours=1))
    for days in range(1, 30):
        run_due(database, FIVE + days * DAY)
    assert len(owed(database)) == 1


@pytest.mark.parametrize("down", [0, 1, 2, 30])
def test_down_over_the_promised_day_it_is_told_later_the_same_week_or_shown_as_late(
    database: Database, oak: Area, down: int
) -> None:
    """X5, R8: nothing leaves from an old list, and what was missed is told to the desk."""
    for days in range(4):
        run_due(database, MONDAY.replace(hour=16) + days * DAY)
    idea(database, oak, person(database))
    run_due(database, FIVE + down * DAY)
    assert len(owed(database)) == (1 if down < promises.HELD_WITHIN_DAYS else 0)
    with reading(database) as session:
        assert session.exec(select(Matter.kind)).all() == (["missed"] if down else [])
        assert len(session.exec(select(Timer).where(Timer.state == "missed")).all()) == down
        assert idea_lists.count_ideas(session, Wanted(1, FRIDAY + (down + 1) * DAY, "late")) == 1


def test_found_too_late_in_the_evening_nothing_is_owed_that_day(database: Database, oak: Area) -> None:
    """X7: made up until 17:45; what is owed then ends at 18:00, which is within hours on every day."""
    idea(database, oak, person(database), by=date(2026, 6, 1))
    assert run_due(database, MONDAY.replace(hour=16, minute=46)) == {"missed": 1}
    assert owed(database) == []
    run_due(database, MONDAY.replace(hour=16, minute=45) + DAY)
    (text,) = owed(database)
    assert text.expires_at == MONDAY.replace(hour=17) + DAY


def test_a_person_with_several_ideas_gets_one_text(database: Database, oak: Area) -> None:
    """FIELD 5: one unasked text a day."""
    joan, amir = person(database, 1), person(database, 2)
    for _ in range(3):
        idea(database, oak, joan)
    idea(database, oak, amir)
    run_due(database, FIVE)
    assert [(row.recipient, row.text.partition(".")[0]) for row in owed(database)] == [
        ("resident:1", "Oak Estate: OAK-1 and 2 more are not lost"),
        ("resident:2", "Oak Estate: OAK-4 is not lost"),
    ]
    idea(database, oak, joan, by=FRIDAY + 7 * DAY)
    run_due(database, FIVE + 7 * DAY)
    assert [row.text.partition(".")[0] for row in owed(database)[2:]] == ["Oak Estate: OAK-5 is not lost"]


def test_who_needs_none_gets_none(database: Database, oak: Area) -> None:
    """R8, D3: answered, taken back, not due yet, erased, in danger, imported."""
    answered = idea(database, oak, person(database, 1))
    idea(database, oak, person(database, 2))
    idea(database, oak, person(database, 3), by=FRIDAY + DAY)
    idea(database, oak, person(database, 4, erased_at=MONDAY))
    idea(database, oak, person(database, 5, paused="danger"))
    idea(database, oak, person(database, 6), locked=True)
    with transaction(database) as session:
        ideas.add_idea(session, area=oak, text="on paper", said_at=MONDAY, now=MONDAY)
        ideas.take_back(session, area_id=1, reference="OAK-2", now=MONDAY)
        kept = ideas.find_idea(session, answered)
        assert kept is not None
        kept.status = "answered"
        session.add(kept)
    run_due(database, FIVE)
    assert owed(database) == []


def test_a_holding_text_stays_behind_a_stop(database: Database, oak: Area) -> None:
    """X4: looked at in the claim, at the last step."""
    idea(database, oak, person(database))
    run_due(database, FIVE)
    with transaction(database) as session:
        hashed = hash_address(KEY, "sms:+447700900001")
        suppress(session, sender_id=1, address_hash=hashed, reason="stop", now=FIVE)
        assert outbox.claim(session, sender_id=1, now=FIVE, suppression_key=KEY, limit=9, lease_seconds=60) == []
    assert [(row.state, row.reason) for row in owed(database)] == [("blocked", "stopped")]


def test_a_paused_person_is_told_once_the_line_may_speak_again(database: Database, oak: Area) -> None:
    joan = person(database, paused="unclear")
    idea(database, oak, joan)
    run_due(database, FIVE)
    assert owed(database) == []
    with transaction(database) as session:
        session.get_one(Resident, joan).paused = ""
    run_due(database, FIVE + DAY)
    assert len(owed(database)) == 1


def test_the_desk_finds_what_is_late_and_the_story_shows_the_holding_text(database: Database, oak: Area) -> None:
    """R8."""
    idea(database, oak, person(database))
    late = idea(database, oak, person(database, 2), by=FRIDAY - DAY)
    run_due(database, FIVE)
    with reading(database) as session:
        assert [shown.idea.reference for shown in idea_lists.list_ideas(session, Wanted(1, FRIDAY, "late")).ideas] == [
            late
        ]
        kept = ideas.find_idea(session, late)
        assert kept is not None
        assert [answer.text for answer in desk.list_answers(session, kept)] == [owed(database)[1].text]


def test_every_area_is_looked_at_every_day_by_its_own_wall(database: Database, oak: Area) -> None:
    """X7."""
    with transaction(database) as session:
        areas.add_area(session, code="LIS", name="Alfama", zone="Atlantic/Azores", now=MONDAY)
    keep(database, MONDAY)
    keep(database, MONDAY)
    with reading(database) as session:
        set_ = session.exec(select(Timer.area_id, Timer.due_at).order_by(col(Timer.id))).all()
    assert set_ == [(1, MONDAY.replace(hour=16)), (2, MONDAY.replace(hour=17))]


def test_it_is_five_on_the_wall_through_both_clock_changes_of_every_year(database: Database, oak: Area) -> None:
    """X7, R8, 2027-2037: promised by the Sunday the clocks change, told from 17:00 to 18:00 of that day."""
    joan = person(database)
    sundays = [day for year in range(2027, 2038) for day in (last_sunday(year, 3), last_sunday(year, 10))]
    for number, sunday in enumerate(sundays, 1):
        start = datetime.combine(sunday - DAY, time(20), UTC)
        with transaction(database) as session:
            timers.cancel(session, kind=promises.DAILY, subject="area:1", reason="the next change", now=start)
        keep(database, start)
        idea(database, oak, joan, by=sunday)
        five, six = (datetime.combine(sunday, time(hour), LONDON).astimezone(UTC) for hour in (17, 18))
        assert run_due(database, five - timedelta(seconds=1)) == {}
        assert run_due(database, five) == {"done": 1}
        texts = owed(database)
        assert (len(texts), texts[-1].due_at, texts[-1].expires_at) == (number, five, six)
    assert len(sundays) == 22


def last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)
