"""A test of the tests: bugs planted here, by replacing a function of the program while one test runs, are all caught.

None is a switch in the program. Each names the promise it breaks; the stories of `neighbours.py`, or a proof of a few
lines below, must come out red.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from faults.live import Estate, Owed
from faults.neighbours import KEY, Neighbours
from faults.test_neighbours import stories_on, tell, template_of
from sqlalchemy import true

import flows.courtesy
from bot.due import run_due
from bot.send import Dispatcher
from flows import wall_time
from flows.broadcast import Audience
from storage import outbox, suppression, timers
from storage.areas import add_area
from storage.broadcasts import audience
from storage.database import Database, transaction
from storage.outbox import callbacks, claims, doubts, last_look, results, standing
from storage.outbox.results import Result
from storage.tables import Area, Timer

STORIES = 25  # at most, until the bug is found
NOW = datetime(2026, 6, 1, 11, 0, tzinfo=UTC)
Plant = Callable[[pytest.MonkeyPatch], None]


# What is planted


def stop_is_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(standing, "_who_stopped", lambda *_: frozenset())


def consent_is_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    forbidden = standing._forbidden
    patch.setattr(standing, "_forbidden", lambda *asked: forbidden(*asked).replace("no consent", ""))


def expiry_is_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    judge = standing.judge
    never = datetime(2099, 1, 1, tzinfo=UTC)

    def late(row: Any, *more: Any) -> Any:
        return judge(row._replace(expires_at=never), *more)

    async def send(self: Dispatcher, claimed: Any) -> Any:
        return await self._ask(claimed.channel, claimed.id, lambda channel: channel.send(claimed))

    patch.setattr(claims, "judge", late)
    patch.setattr(Dispatcher, "_send", send)
    patch.setattr(outbox, "expire", lambda *_: 0)


def what_is_in_doubt_is_sent_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(doubts, "if_lost", lambda _kind: "again_at_once")


def quiet_hours_are_off(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(flows.courtesy, "next_permitted", lambda moment, _zone: moment)


def caps_are_off(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(standing, "_what_counts", lambda *_: {})


def a_repeat_is_owed_again(patch: pytest.MonkeyPatch) -> None:
    owe = outbox.owe
    steps = iter(range(1_000_000))
    patch.setattr(outbox, "owe", lambda session, **given: owe(session, **given | {"step": str(next(steps))}))


def who_is_joined_counts_as_two(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(standing, "_who_is_joined", lambda *_, **__: {})


def a_correction_goes_to_everybody(patch: pytest.MonkeyPatch) -> None:
    def everybody(session: Any, broadcast: Any) -> Any:
        return audience._everybody(Audience(), session.get_one(Area, broadcast.area_id))

    patch.setattr(audience, "_corrected", everybody)
    patch.setattr(audience, "_was_sent_to", lambda _corrected: true())


BY_STORIES: list[Any] = [
    stop_is_not_looked_at,
    consent_is_not_looked_at,
    expiry_is_not_looked_at,
    what_is_in_doubt_is_sent_again,
    who_is_joined_counts_as_two,
    *(
        pytest.param(plant, marks=pytest.mark.soak)
        for plant in (quiet_hours_are_off, caps_are_off, a_correction_goes_to_everybody)
    ),
]


def the_last_look_is_skipped(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(last_look, "hash_address", lambda _key, address: f"{'0' * 20}{address}")


def callbacks_go_backwards(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(callbacks, "RANK", dict.fromkeys(callbacks.RANK, 0) | dict.fromkeys(("sent", "delivered"), 1))


def a_late_record_overwrites(patch: pytest.MonkeyPatch) -> None:
    after = results._after
    patch.setattr(results, "_after", lambda row, result, now: after(row, result, now) | {"to_state": "due"})


def a_timer_stays_due(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(timers, "_end", lambda *_: None)


def days_are_counted_in_hours(patch: pytest.MonkeyPatch) -> None:
    moment_of = wall_time.moment_of
    in_winter = datetime.fromisoformat("2027-03-27T17:00")
    patch.setattr(
        wall_time, "moment_of", lambda wall, zone: moment_of(in_winter, zone) + (wall - in_winter)
    )  # fmt: skip
    patch.setattr(timers, "moment_of", wall_time.moment_of)


def pace_is_not_kept(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(claims, "_slots", lambda _sender, now, limit, **_: [now] * limit)


# The proofs of a few lines


def prove_the_last_look(database: Database) -> None:
    """X4: a STOP between the claim and the moment it would leave."""
    estate = _estate(database)
    with transaction(database) as session:
        claimed = _claim(session, estate)
    with transaction(database) as session:
        hashed = suppression.hash_address(KEY, claimed[0].address)
        suppression.suppress(session, sender_id=claimed[0].sender_id, address_hash=hashed, reason="stop", now=NOW)
    with transaction(database) as session:
        assert claimed[0].id not in outbox.may_leave(session, claimed, suppression_key=KEY)


def prove_callbacks(database: Database) -> None:
    """P4: delivered stays delivered."""
    estate = _estate(database)
    with transaction(database) as session:
        (one, *_) = _claim(session, estate)
        outbox.record(session, one, Result("sent", external_id="SM1"), now=NOW, suppression_key=KEY)
    for status in ("delivered", "sent", "queued"):
        with transaction(database) as session:
            outbox.move_forward(session, sender_id=one.sender_id, external_id="SM1", status=status, now=NOW)
    assert estate.rows()[0].state == "delivered"


def prove_the_record(database: Database) -> None:
    """X6: what is recorded as sent is never claimed again."""
    estate = _estate(database)
    with transaction(database) as session:
        (one, *_) = _claim(session, estate)
        outbox.record(session, one, Result("sent", external_id="SM1"), now=NOW, suppression_key=KEY)
    with transaction(database) as session:
        assert one.id not in {again.id for again in _claim(session, estate)}


def prove_a_timer_runs_once(database: Database) -> None:
    """DESIGN 6."""
    runs: list[int] = []
    kinds = {"work": timers.Kind(do=lambda *_: runs.append(1), moved_on=lambda *_: "")}
    with transaction(database) as session:
        oak = add_area(session, code="OAK", name="Oak Estate", now=NOW)
        about = {"kind": "work", "subject": "thing:1", "slot": "1", "grace": timedelta(hours=1)}
        timers.set_moment(session, area=oak, at=NOW, now=NOW, **about)  # type: ignore[arg-type]
    for _ in range(2):
        run_due(database, NOW, kinds)
    assert len(runs) == 1


def prove_days_on_the_wall(database: Database) -> None:
    """X7: five in the afternoon on the day before and the day after the clocks change."""
    with transaction(database) as session:
        oak = add_area(session, code="OAK", name="Oak Estate", now=NOW)
        for day in (date(2027, 3, 27), date(2027, 3, 29)):
            timers.set_wall(
                session, area=oak, kind="work", subject="thing:1", wall=datetime.combine(day, time(17)),
                grace=timedelta(hours=1), now=NOW,
            )  # fmt: skip
        found = session.connection().execute(Timer.metadata.tables["timer"].select()).all()
    assert [(timer.due_at.day, timer.due_at.hour) for timer in found] == [(27, 17), (29, 16)]


def prove_the_pace(database: Database) -> None:
    """FIELD 3: ten a second are a tenth of a second apart."""
    estate = _estate(database, per_second=10.0)
    with transaction(database) as session:
        leaving = [one.send_at for one in _claim(session, estate)]
    assert all(after - before >= timedelta(seconds=0.099) for before, after in pairwise(leaving))


def prove_owed_once(database: Database) -> None:
    """X6: one person, kind, subject and step is one message, however often the code runs."""
    estate = _estate(database)
    estate.owe([Owed(number, f"Oak Estate: news {number}.", kind="changed") for number in range(1, 7)])
    assert len(estate.rows()) == 6


def _estate(database: Database, per_second: float = 5000.0) -> Estate:
    estate = Estate(database, now=lambda: NOW, per_second=per_second)
    estate.settle_in("sms", range(1, 7))
    estate.owe([Owed(number, f"Oak Estate: news {number}.", kind="changed") for number in range(1, 7)])
    return estate


def _claim(session: Any, estate: Estate) -> list[outbox.Claimed]:
    return outbox.claim(
        session, sender_id=estate.senders["sms"], now=NOW, suppression_key=KEY, limit=6, lease_seconds=60.0
    )  # fmt: skip


PROOFS: list[tuple[Plant, Callable[[Database], None]]] = [
    (a_repeat_is_owed_again, prove_owed_once),
    (the_last_look_is_skipped, prove_the_last_look),
    (callbacks_go_backwards, prove_callbacks),
    (a_late_record_overwrites, prove_the_record),
    (a_timer_stays_due, prove_a_timer_runs_once),
    (days_are_counted_in_hours, prove_days_on_the_wall),
    (pace_is_not_kept, prove_the_pace),
]


@pytest.mark.parametrize("plant", BY_STORIES, ids=lambda plant: plant.__name__)
def test_the_stories_catch_it(
    plant: Plant, database: Database, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not database.is_sqlite:
        return  # the stories themselves run on both
    plant(monkeypatch)
    machine: type[Neighbours] = stories_on(database, template_of(request, database), tmp_path)
    with pytest.raises(AssertionError):
        tell(machine, STORIES)


@pytest.mark.parametrize("proof", [proof for _, proof in PROOFS], ids=lambda proof: proof.__name__)
def test_the_proof_holds(proof: Callable[[Database], None], database: Database) -> None:
    """X4, X6, X7, P4."""
    proof(database)


@pytest.mark.parametrize(("plant", "proof"), PROOFS, ids=lambda one: one.__name__)
def test_the_proof_catches_it(
    plant: Plant, proof: Callable[[Database], None], database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    with pytest.raises(AssertionError):
        proof(database)
