"""An approved broadcast leaves once, in parts, can be stopped and corrected at any moment, and its account adds up."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from crowd import Crowd
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import select

from bot.due import KINDS, run_due
from flows.broadcast import LOOK_AFTER, LOOK_AGAIN, fair_key
from flows.broadcast_words import Words, render
from storage import broadcasts, outbox, timers
from storage.broadcasts import Approved, LetOn, Refused, Second, Stopped, WrongNumber, running
from storage.database import Database, reading, transaction
from storage.outbox import Result
from storage.tables import Matter, Sender, id_of

PLAIN = "Oak Estate: the hall opens on Monday. Text STOP to end."
FAILED = Result("not_sent", reason="30004")
LOOK_MINUTES = LOOK_AFTER.seconds / 60


@pytest.fixture
def oak(database: Database) -> Crowd:
    return Crowd(database)


@pytest.fixture
def many(oak: Crowd) -> Crowd:
    """Three hundred people, and a broadcast to them that both coordinators approved."""
    oak.crowd(300)
    number = oak.draft(PLAIN)
    assert oak.approve(number, 300) == Second(300)
    approved = oak.approve(number, 300, by="Ade")
    assert isinstance(approved, Approved)
    assert approved.first_part == 15
    return oak


# The first part


def test_above_two_hundred_people_one_in_twenty_gets_it_first(many: Crowd) -> None:
    """X3: then a look, then the rest; nobody twice."""
    many.wait(10)
    assert len(many.leave()) == 15
    many.wait(LOOK_MINUTES - 1)
    assert many.leave() == []
    many.wait(1)
    assert len(many.leave()) == 285
    assert Counter(one.address for one in many.left).most_common(1)[0][1] == 1
    assert many.account(1).reached == 300


def test_two_hundred_people_get_it_at_once(oak: Crowd) -> None:
    """X3."""
    oak.crowd(200)
    number = oak.draft(PLAIN)
    oak.approve(number, 200)
    oak.approve(number, 200, by="Ade")
    oak.wait(10)
    assert len(oak.leave()) == 200


def test_the_first_part_is_drawn_by_lot_and_differs_from_broadcast_to_broadcast(many: Crowd) -> None:
    """X3: chosen fairly: not the oldest residents, nor the same ones every time."""
    order = [one.resident_id for one in many.audience(1)]
    assert sorted(order) == list(range(1, 301))
    assert order == sorted(order, key=lambda resident: fair_key(1, resident))
    assert set(order[:15]) != set(sorted(order, key=lambda resident: fair_key(2, resident))[:15])


@pytest.mark.parametrize("trouble", ["failed", "stopped", "unknown"])
def test_trouble_in_the_first_part_holds_the_rest_until_a_coordinator_lets_it_on(many: Crowd, trouble: str) -> None:
    """X3."""
    many.wait(10)
    if trouble == "failed":
        many.leave(FAILED, limit=3)
    if trouble == "unknown":
        many.leave(Result("unknown", reason="timeout"), limit=3)
    gone = many.leave()
    if trouble == "stopped":
        for one in gone[:3]:
            many.hear_stop(next(row.resident_id or 0 for row in many.rows(1) if row.id == one.id))
    many.wait(LOOK_MINUTES)
    assert many.leave() == []
    held = many.broadcast(1)
    assert held.state == "held"
    assert held.why.startswith("3 of the first 15")
    with transaction(many.database) as session:
        assert [matter.kind for matter in session.exec(select(Matter))] == ["broadcast_held"]
    many.wait(60)
    assert many.leave() == []
    assert many.approve(1, 300) == WrongNumber(285, ())
    assert isinstance(many.approve(1, 285, by="Vi"), Refused)
    assert many.approve(1, 285, by="Ade") == LetOn(285)
    many.wait(0)
    assert len(many.leave()) == 285


def test_two_failures_and_two_stops_hold_nothing_up(many: Crowd) -> None:
    """X3: a few are usual."""
    many.wait(10)
    many.leave(FAILED, limit=1)
    gone = many.leave()
    many.hear_stop(next(row.resident_id or 0 for row in many.rows(1) if row.id == gone[0].id))
    many.wait(LOOK_MINUTES)
    assert len(many.leave()) == 285


def test_the_rest_waits_until_the_first_part_has_left_and_its_time_may_run_out(many: Crowd) -> None:
    """X3, X5: a paused sender: nothing is judged on nothing, and after the slot the desk is told."""
    with transaction(many.database) as session:
        session.get_one(Sender, many.sms).paused = "down: 401"
    many.wait(10)
    many.wait(LOOK_MINUTES)
    many.wait(LOOK_AGAIN.seconds / 60)
    assert many.broadcast(1).state == "first"
    many.wait(60 * 25)
    with transaction(many.database) as session:
        assert [matter.kind for matter in session.exec(select(Matter))] == [timers.MISSED]
        outbox.expire(session, many.now)
    became = many.account(1)
    assert (became.expired, became.never_made, became.reached, became.places) == (15, 285, 0, 300)


def test_nobody_was_there_for_days_and_nothing_stale_leaves(many: Crowd) -> None:
    """X5: sender down three days."""
    many.wait(60 * 24 * 3)
    assert many.leave() == []
    assert many.account(1).never_made == 300
    with transaction(many.database) as session:
        assert [matter.kind for matter in session.exec(select(Matter))] == [timers.MISSED]


# Never twice, never none


def test_a_crash_between_slices_loses_nobody_and_doubles_nobody(many: Crowd, monkeypatch: pytest.MonkeyPatch) -> None:
    """X6: each slice is a transaction that also sets the next; what a crash undoes is done again."""
    monkeypatch.setattr(running, "SLICE", 40)
    with transaction(many.database) as session:
        broadcasts.find(session, 1)[0].first_places = 300  # type: ignore[index]
    many.now += timedelta(minutes=10)

    class Crash(Exception):  # noqa: N818 - it reads as what it is
        pass

    for step in range(60):
        crashes = step % 2 == 0
        with transaction(many.database) as session:
            due = timers.list_due(session, many.now, kinds=KINDS)
        if not due:
            break
        try:
            with transaction(many.database) as session:
                timers.run(session, due[0], many.now, KINDS)
                if crashes:
                    raise Crash
        except Crash:
            pass
    assert len({row.resident_id for row in many.rows(1)}) == len(many.rows(1)) == 300
    assert many.broadcast(1).state == "made"


def test_two_processes_that_look_at_once_make_each_text_once(many: Crowd, monkeypatch: pytest.MonkeyPatch) -> None:
    """X6."""
    monkeypatch.setattr(running, "SLICE", 20)
    with transaction(many.database) as session:
        broadcasts.find(session, 1)[0].first_places = 300  # type: ignore[index]
    many.now += timedelta(minutes=10)
    at_once(2, lambda _: run_due(many.database, many.now))
    assert len({row.resident_id for row in many.rows(1)}) == len(many.rows(1)) == 300


def test_two_coordinators_who_approve_at_once_are_first_and_second(oak: Crowd) -> None:
    """X2, X6."""
    oak.crowd(201)
    number = oak.draft(PLAIN)
    answers: list[Any] = [None, None]

    def approve(place: int) -> None:
        answers[place] = oak.approve(number, 201, by=("Jo", "Ade")[place])

    at_once(2, approve)
    assert sorted(type(answer).__name__ for answer in answers) == ["Approved", "Second"]
    assert len(oak.audience(number)) == 201


def test_one_person_who_double_clicks_is_still_one(oak: Crowd) -> None:
    """X2."""
    oak.crowd(201)
    number = oak.draft(PLAIN)
    answers: list[Any] = [None, None]

    def approve(place: int) -> None:
        answers[place] = oak.approve(number, 201)

    at_once(2, approve)
    assert sorted(type(answer).__name__ for answer in answers) == ["Refused", "Second"]


def test_what_the_database_puts_together_is_what_the_preview_renders(oak: Crowd) -> None:
    """P5: the same letters, whatever people call themselves."""
    names = ["", "Joan", "O'Brien", "{name}", "%s %(name)s", "Łukasz", "\\", "a||b", "😀", "\u202eevil", "x" * 30]
    for place, name in enumerate(names, start=1):
        oak.person(place, name=name)
    wording = 'Oak Estate: {name}, {name}! {when} at {place}: 100% of it\'s "free". Text STOP to end. {name}'
    words = Words(wording, "Mon 8 June", "the hall")
    number = oak.draft(wording, when=words.when, place=words.place)
    oak.approve(number, len(names))
    oak.wait(10)
    said = {row.resident_id: row.text for row in oak.rows(number)}
    assert said == {place: render(words, name) for place, name in enumerate(names, start=1)}


# Stopping


def test_a_stop_within_the_hold_leaves_nothing(many: Crowd) -> None:
    """X3."""
    assert many.stop(1) == Stopped(withdrawn=0, never_made=300, on_their_way=0)
    many.wait(10)
    many.wait(60)
    assert many.rows(1) == []
    assert isinstance(many.approve(1, 300), Refused)


def test_a_stop_ends_everything_not_yet_claimed(many: Crowd) -> None:
    """X3: at any moment; what is on its way is said."""
    many.wait(10)
    sent = many.leave(limit=5)
    many.claim(many.sms, 4)
    assert many.stop(1) == Stopped(withdrawn=6, never_made=285, on_their_way=4)
    many.wait(LOOK_MINUTES)
    assert (len(sent), many.leave()) == (5, [])
    became = many.account(1)
    assert (became.reached, became.on_their_way, dict(became.blocked), became.never_made) == (
        5, 4, {"withdrawn": 6}, 285,
    )  # fmt: skip
    assert many.stop(1) == Stopped(withdrawn=0, never_made=285, on_their_way=4)


def test_what_was_on_its_way_at_a_stop_never_comes_back_as_due(many: Crowd) -> None:
    """X3, X5: not after the provider was busy, nor after its lease ran out and the list shows it was never sent."""
    many.wait(10)
    busy, lost = many.claim(many.sms, 2)
    many.stop(1)
    with transaction(many.database) as session:
        outbox.record(
            session,
            busy,
            Result("not_sent", reason="429", again_after_seconds=1),
            now=many.now,
            suppression_key=b"k" * 16,
        )
    many.now += timedelta(minutes=5)
    with transaction(many.database) as session:
        outbox.lose_leases(session, many.now)
    many.now += timedelta(minutes=5)
    with transaction(many.database) as session:
        doubts = outbox.take_doubts(session, many.now, 10)
        for doubt in doubts:
            outbox.settle(
                session, doubt, Result("not_sent", reason="not_listed", again_after_seconds=0), now=many.now,
                suppression_key=b"k" * 16,
            )  # fmt: skip
    assert [doubt.id for doubt in doubts] == [lost.id]
    assert many.leave() == []
    assert {row.id: row.state for row in many.rows(1) if row.id in (busy.id, lost.id)} == {
        busy.id: "expired",
        lost.id: "expired",
    }


def test_a_stop_in_the_middle_of_the_work_is_not_overtaken(many: Crowd, monkeypatch: pytest.MonkeyPatch) -> None:
    """X3: whoever comes first, after both nothing is due."""
    monkeypatch.setattr(running, "SLICE", 10)
    with transaction(many.database) as session:
        broadcasts.find(session, 1)[0].first_places = 300  # type: ignore[index]
    many.now += timedelta(minutes=10)
    at_once(2, lambda place: many.stop(1) if place else run_due(many.database, many.now))
    many.wait(0)
    assert {row.state for row in many.rows(1)} <= {"blocked"}
    assert many.leave() == []


def test_what_a_stopped_one_cost_is_what_had_left(oak: Crowd) -> None:
    """P5: the month's money is not used up by texts that never left."""
    oak.people(10)
    number = oak.draft(PLAIN)
    oak.approve(number, 10)
    assert oak.broadcast(number).pence == 40
    oak.wait(10)
    oak.leave(limit=3)
    oak.stop(number)
    assert oak.broadcast(number).pence == 12
    assert oak.account(number).pence == 12


# Correcting


def test_a_correction_goes_to_exactly_those_who_were_or_may_have_been_sent_it(oak: Crowd) -> None:
    """X3: sent, delivered, undelivered and unknown; not who failed, was blocked, expired, or came later."""
    oak.people(7)
    number = oak.draft(PLAIN)
    oak.approve(number, 7)
    oak.wait(10)
    oak.stop_texting(7)
    oak.leave(FAILED, limit=1)
    oak.leave(Result("unknown", reason="timeout"), limit=1)
    delivered, undelivered = oak.leave(limit=2)
    oak.leave(limit=1)
    for one, status in ((delivered, "delivered"), (undelivered, "undelivered")):
        with transaction(oak.database) as session:
            outbox.move_forward(session, sender_id=oak.sms, status=status, now=oak.now, outgoing_id=one.id)
    oak.stop(number)
    oak.person(8)
    states = {row.resident_id: row.state for row in oak.rows(number)}
    assert Counter(states.values()) == {
        "failed": 1, "unknown": 1, "delivered": 1, "undelivered": 1, "sent": 1, "blocked": 2,
    }  # fmt: skip
    wanted = {who for who, state in states.items() if state in ("unknown", "delivered", "undelivered", "sent")}
    fixed = oak.correct(number)
    assert oak.preview(fixed).tally.people == 4
    assert isinstance(oak.approve(fixed, 4), Approved)
    oak.wait(10)
    oak.leave()
    assert {row.resident_id for row in oak.rows(fixed)} == wanted
    assert {(row.kind, row.message_class, row.state) for row in oak.rows(fixed)} == {("correction", "service", "sent")}


def test_a_correction_waits_until_nothing_of_the_first_may_still_leave(oak: Crowd) -> None:
    """X3: before that nobody knows who is sent it."""
    oak.people(3)
    number = oak.draft(PLAIN)
    oak.approve(number, 3)
    oak.wait(10)
    oak.leave(limit=1)
    fixed = oak.correct(number)
    refused = oak.approve(fixed, 1)
    assert isinstance(refused, Refused)
    assert "stop it first" in refused.reasons[0]
    oak.stop(number)
    assert isinstance(oak.approve(fixed, 1), Approved)


def test_a_correction_respects_a_stop_said_since_and_needs_its_own_approval(oak: Crowd) -> None:
    """X4, X2."""
    oak.crowd(202)
    number = oak.send_to(202, wording=PLAIN)
    oak.wait(LOOK_MINUTES)
    oak.leave()
    assert oak.account(number).reached == 202
    oak.hear_stop(7)
    fixed = oak.correct(number)
    shown = oak.preview(fixed)
    assert (shown.tally.people, dict(shown.tally.without), shown.first_part) == (201, {"stopped": 1}, 0)
    assert isinstance(oak.approve(fixed, 201), Second)
    assert isinstance(oak.approve(fixed, 201, by="Ade"), Approved)
    oak.wait(10)
    assert len(oak.leave()) == 201


def test_there_is_nothing_to_correct_before_something_left(oak: Crowd) -> None:
    oak.people(2)
    number = oak.draft(PLAIN)
    oak.approve(number, 2)
    with pytest.raises(AssertionError, match="nothing to correct"):
        oak.correct(number)


# The account


def test_the_account_reconciles_with_the_rows_and_reached_never_includes_failed(oak: Crowd) -> None:
    """P4."""
    oak.people(9)
    number = oak.draft(PLAIN)
    oak.approve(number, 9)
    oak.wait(10)
    oak.leave(FAILED, limit=2)
    oak.leave(Result("unknown", reason="timeout"), limit=1)
    delivered, *_ = oak.leave(limit=3)
    with transaction(oak.database) as session:
        outbox.move_forward(session, sender_id=oak.sms, status="delivered", now=oak.now, outgoing_id=delivered.id)
    oak.hear_stop(next(row.resident_id or 0 for row in oak.rows(number) if row.state == "due"))
    oak.claim(oak.sms, 2)
    became = oak.account(number)
    assert became.reached == became.sent + became.delivered == 3
    assert (dict(became.failed), dict(became.blocked), became.unknown, became.on_their_way, became.due) == (
        {"30004": 2}, {"stopped": 1}, 1, 1, 1,
    )  # fmt: skip
    lines = (
        became.reached + became.not_reached + became.due + became.on_their_way + became.to_come + became.never_made
    ) + became.gone
    assert lines == became.places == len(oak.audience(number)) == 9
    states = Counter(row.state for row in oak.rows(number))
    assert states.total() == 9
    assert [row.id for row in became.unknown_rows] == [row.id for row in oak.rows(number) if row.state == "unknown"]


def at_once(many: int, work: Callable[[int], object]) -> None:
    """Several threads, let go in the same moment. Where the database makes one give way, it tries again."""
    ready = Barrier(many)

    def go(place: int) -> None:
        ready.wait()
        for _ in range(5):
            try:
                work(place)
                return
            except SQLAlchemyError:
                continue

    threads = [Thread(target=go, args=(place,)) for place in range(many)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_what_nobody_knows_the_fate_of_is_listed_page_by_page_and_counted_in_all(oak: Crowd) -> None:
    """X6: none of them falls off the end of a list."""
    oak.people(7)
    oak.approve(oak.draft(PLAIN), 7)
    oak.wait(10)
    oak.leave(Result("unknown", reason="timeout"))
    with reading(oak.database) as session:
        assert outbox.count_unknown(session, oak.area_id) == outbox.count_unknown(session) == 7
        assert outbox.count_unknown(session, oak.area_id + 1) == 0
        listed = [id_of(row) for row in outbox.list_unknown(session, oak.area_id, limit=4)]
        rest = outbox.list_unknown(session, oak.area_id, before_id=listed[-1], limit=4)
    assert listed + [id_of(row) for row in rest] == sorted((id_of(row) for row in oak.rows()), reverse=True)
