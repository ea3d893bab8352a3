"""Alerts: the leads are called at once and again until somebody takes it on, by every route, never with the words."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlmodel import col, select

from bot.due import run_due
from flows.wording import segments
from storage import alerts, areas, coordinators, matters, outbox
from storage.database import Database, reading, transaction
from storage.tables import Area, Audit, Matter, Outgoing, Resident, Sender, Timer, id_of

NIGHT = datetime(2026, 6, 1, 23, 50, tzinfo=UTC)  # 00:50 in London: the quarter hours after it are before 02:00
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


@pytest.fixture
def oak(database: Database) -> Area:
    """Jo leads and has two addresses, Sam is deputy and has one, Kit is neither."""
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", now=NIGHT)
        areas.add_sender(session, area=area, channel="sms", name="+447700900000")
        areas.add_sender(session, area=area, channel="telegram", name="oak")
        people = {
            "Jo": ("lead", "sms:+447700900001", "telegram:1"),
            "Sam": ("deputy", "telegram:2", ""),
            "Kit": ("coordinator", "sms:+447700900003", ""),
        }
        for name, (role, address, other) in people.items():
            coordinators.add_coordinator(
                session, area=area, name=name, role=role, address=address, other_address=other, now=NIGHT
            )
    return area


def danger(database: Database, *, at: datetime = NIGHT, resident: int | None = None) -> int:
    """Somebody texts that they are in danger. Returns the matter."""
    with transaction(database) as session:
        if resident is None:
            person = Resident(area_id=1, first_seen_at=at, last_seen_at=at)
            session.add(person)
            session.flush()
            resident = id_of(person)
        matter = matters.open_matter(session, area_id=1, kind="danger", now=at, resident_id=resident, locked=True)
        alerts.raise_alarm(session, matter_id=id_of(matter), sender_id=1, now=at)
        return id_of(matter)


def called(database: Database, matter: int = 1) -> list[tuple[str, str]]:
    """Who was called about it, at which step."""
    with reading(database) as session:
        rows = session.exec(
            select(Outgoing).where(Outgoing.subject == f"matter:{matter}").order_by(col(Outgoing.id))
        ).all()
        return [(row.address, row.step.partition(":")[0]) for row in rows]


def take_on(database: Database, matter: int, at: datetime) -> bool:
    with transaction(database) as session:
        return matters.take_on(session, matter, 1, at)


EVERYBODY = ["sms:+447700900001", "telegram:1", "telegram:2"]


def test_the_leads_are_called_at_once_and_again_after_15_and_30_minutes(database: Database, oak: Area) -> None:
    """D3: at any hour, by every route, and no more after that."""
    danger(database)
    assert called(database) == [(address, "0") for address in EVERYBODY]
    for minutes in range(1, 120):
        run_due(database, NIGHT + minutes * MINUTE)
        steps = [step for address, step in called(database) if address == "telegram:2"]
        assert steps == ["0", "15", "30"][: 1 + (minutes >= 15) + (minutes >= 30)]
    assert called(database) == [(address, step) for step in ("0", "15", "30") for address in EVERYBODY]


def test_an_alert_asks_to_open_the_desk_in_one_segment_and_holds_no_words(database: Database, oak: Area) -> None:
    """D3: never the words."""
    danger(database)
    run_due(database, NIGHT + 15 * MINUTE)
    with reading(database) as session:
        rows = session.exec(select(Outgoing).order_by(col(Outgoing.id))).all()
    assert {row.text for row in rows} == {
        "Oak Estate: a resident may be in danger. Please open the desk now.",
        "Oak Estate: nobody has taken on a resident who may be in danger. Please open the desk now.",
    }
    assert {(row.kind, row.message_class, row.priority) for row in rows} == {("alert", "safety", 0)}
    assert all(segments(row.text).count == 1 for row in rows)


def test_who_takes_it_on_ends_the_calls_and_is_written_down(database: Database, oak: Area) -> None:
    """D3: until accepted."""
    matter = danger(database)
    run_due(database, NIGHT + 15 * MINUTE)
    assert take_on(database, matter, NIGHT + 20 * MINUTE)
    assert not take_on(database, matter, NIGHT + 21 * MINUTE)
    run_due(database, NIGHT + 30 * MINUTE)
    assert {step for _, step in called(database)} == {"0", "15"}
    with reading(database) as session:
        kept = session.get_one(Matter, matter)
        assert (kept.accepted_by, kept.accepted_at, kept.closed_at) == (1, NIGHT + 20 * MINUTE, None)
        written = session.exec(select(Audit).where(Audit.action == "matter.take_on")).all()
        assert [(row.subject, row.coordinator_id) for row in written] == [(f"matter:{matter}", 1)]
        assert session.exec(select(Timer.state).order_by(col(Timer.due_at))).all() == ["done", "cancelled"]


def test_closing_it_ends_the_calls_too(database: Database, oak: Area) -> None:
    """D3."""
    matter = danger(database)
    with transaction(database) as session:
        matters.close(session, matter, 1, NIGHT + MINUTE)
    assert not take_on(database, matter, NIGHT + 2 * MINUTE)
    run_due(database, NIGHT + 40 * MINUTE)
    assert {step for _, step in called(database)} == {"0"}


def test_taking_on_a_person_takes_on_all_they_texted_so_far(database: Database, oak: Area) -> None:
    """D3: three texts of one person are one person; what they text afterwards calls again, as does somebody else."""
    first = danger(database)
    second = danger(database, at=NIGHT + MINUTE, resident=1)
    other = danger(database, at=NIGHT + MINUTE)
    assert take_on(database, second, NIGHT + 5 * MINUTE)
    later = danger(database, at=NIGHT + 6 * MINUTE, resident=1)
    run_due(database, NIGHT + 21 * MINUTE)
    about = {matter: {step for _, step in called(database, matter)} for matter in (first, second, other, later)}
    assert about == {first: {"0"}, second: {"0"}, other: {"0", "15"}, later: {"0", "15"}}


@pytest.mark.parametrize(
    ("minutes_down", "steps"), [(16, ("0", "15")), (45, ("0", "30")), (3 * 24 * 60, ("0", "30"))], ids=str
)
def test_down_when_they_were_to_be_called_they_are_called_once_on_coming_back(
    database: Database, oak: Area, minutes_down: int, steps: tuple[str, ...]
) -> None:
    """D3: the person may still be in danger; but two texts at once say no more than one."""
    danger(database)
    back = NIGHT + minutes_down * MINUTE
    run_due(database, back)
    assert {step for _, step in called(database)} == set(steps)
    with reading(database) as session:
        newest = session.exec(select(Outgoing).order_by(col(Outgoing.id).desc())).first()
        assert newest is not None
        assert newest.expires_at > back


def test_down_for_weeks_the_call_is_missed_and_the_desk_says_so(database: Database, oak: Area) -> None:
    """X5."""
    danger(database)
    assert run_due(database, NIGHT + 30 * DAY) == {"cancelled": 1, "missed": 1}
    with reading(database) as session:
        assert session.exec(select(Matter.kind).order_by(col(Matter.id))).all() == ["danger", "missed"]


def test_they_are_called_on_time_through_both_clock_changes_of_every_year(database: Database, oak: Area) -> None:
    """D3, X7, 2027-2037: also in the hour that is not there or comes twice."""
    for year in range(2027, 2038):
        for month in (3, 10):
            last = date(year, month, 31)
            sunday = last - timedelta(days=(last.weekday() + 1) % 7)
            at = datetime.combine(sunday, time(0, 50), UTC)  # the clocks change at 01:00 UTC
            matter = danger(database, at=at)
            for minutes, steps in ((14, ["0"]), (15, ["0", "15"]), (29, ["0", "15"]), (30, ["0", "15", "30"])):
                run_due(database, at + minutes * MINUTE)
                assert [step for to, step in called(database, matter) if to == "telegram:2"] == steps
            take_on(database, matter, at + 31 * MINUTE)


def test_a_route_that_is_down_is_not_the_only_one(database: Database, oak: Area) -> None:
    """D3: alert by two routes. While SMS is refused, Jo is reached by Telegram."""
    with transaction(database) as session:
        session.exec(select(Sender).where(Sender.channel == "sms")).one().paused = "down: 401"
    danger(database)
    with transaction(database) as session:
        asked = {"now": NIGHT, "suppression_key": b"a key for tests", "limit": 9, "lease_seconds": 60}
        assert outbox.claim(session, sender_id=1, **asked) == []
        assert {one.address for one in outbox.claim(session, sender_id=2, **asked)} == {"telegram:1", "telegram:2"}


def test_a_second_address_is_another_one(database: Database, oak: Area) -> None:
    with transaction(database) as session, pytest.raises(ValueError, match="another way"):
        coordinators.add_coordinator(
            session, area=oak, name="Ann", role="lead", address="telegram:4", other_address="telegram:4 ", now=NIGHT
        )
