"""Whatever happens in whatever order, a message only moves forward, and one row has one key."""

from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from storage import outbox
from storage.areas import add_area, add_sender
from storage.database import Database, transaction
from storage.outbox import Claimed, Result
from storage.tables import Area, Outgoing, id_of
from tests.conftest import MONDAY_TEN

KEY = b"a suppression key for tests only"
KINDS = ("reply", "stop_confirmation", "safety", "reminder")
FORWARD = {
    "due": {"claimed", "blocked", "expired", "sent", "delivered", "undelivered", "failed"},
    "claimed": {"due", "sent", "failed", "unknown", "expired", "delivered", "undelivered"},
    "unknown": {"due", "sent", "failed", "expired", "delivered", "undelivered"},
    "sent": {"delivered", "undelivered", "failed"},
    "failed": {"delivered"},  # the provider's last word on an attempt we had given up
    "undelivered": {"delivered"},
    "expired": {"sent", "delivered", "undelivered", "failed"},  # of a doubtful attempt: it had gone out after all
    "blocked": {"sent", "delivered", "undelivered", "failed"},
    "delivered": set(),
}
RESULTS = (
    Result("sent"),
    Result("unknown", reason="timeout"),
    Result("not_sent", reason="flood", again_after_seconds=5),
    Result("not_sent", reason="refused"),
    Result("not_sent", reason="down", sender_down=True),
)
STATUSES = ("queued", "sent", "delivered", "undelivered", "failed")
STEPS = st.one_of(
    st.tuples(st.just("owe"), st.sampled_from(KINDS), st.integers(0, 1)),
    st.tuples(st.just("claim"), st.integers(1, 3), st.integers(0, 0)),
    st.tuples(st.just("record"), st.integers(0, 20), st.sampled_from(RESULTS)),
    st.tuples(st.just("settle"), st.integers(0, 20), st.sampled_from(RESULTS[:3])),
    st.tuples(st.just("call back"), st.integers(0, 20), st.sampled_from(STATUSES)),
    st.tuples(st.just("wait"), st.sampled_from((1, 30, 70, 600)), st.integers(0, 0)),
)
NUMBERS = count(1)


class Life:
    """One outbox through one story, with all that was ever claimed of it."""

    def __init__(self, database: Database, area_id: int) -> None:
        self.database, self.area_id = database, area_id
        self.now = MONDAY_TEN
        self.claims: list[Claimed] = []
        self.certain: set[tuple[int, int]] = set()  # attempts that certainly reached nobody
        self.owed: set[tuple[str, str]] = set()
        with transaction(database) as session:
            area = session.get_one(Area, area_id)
            self.sender_id = id_of(add_sender(session, area=area, channel="telegram", name=f"bot{next(NUMBERS)}"))

    def step(self, name: str, first: Any, second: Any) -> None:
        with transaction(self.database) as session:
            outbox.resume_senders(session)
            match name:
                case "owe":
                    self._owe(session, first, second)
                case "claim":
                    self._claim(session, first)
                case "record" if self.claims:
                    self._record(session, self.claims[first % len(self.claims)], second)
                case "settle":
                    self._settle(session, second)
                case "call back" if self.claims:
                    row = self.claims[first % len(self.claims)].id
                    outbox.move_forward(session, sender_id=self.sender_id, outgoing_id=row, status=second, now=self.now)
                case "wait":
                    self.now += timedelta(seconds=first)
                    outbox.expire(session, self.now)
                    outbox.lose_leases(session, self.now)

    def _owe(self, session: Session, kind: str, person: int) -> None:
        recipient = f"{self.sender_id}:{person}"
        fresh = outbox.owe(
            session,
            area_id=self.area_id,
            sender_id=self.sender_id,
            address=f"telegram:{person}",
            recipient=recipient,
            kind=kind,
            message_class="service",
            subject="incoming:1",
            step="",
            text="x",
            now=self.now,
            priority=outbox.priority(kind),
            expires_at=self.now + timedelta(minutes=15),
        )
        assert fresh is ((recipient, kind) not in self.owed), "one row, one key"
        self.owed.add((recipient, kind))

    def _claim(self, session: Session, limit: int) -> None:
        taken = outbox.claim(
            session, sender_id=self.sender_id, now=self.now, suppression_key=KEY, limit=limit, lease_seconds=60
        )
        for claimed in taken:
            if claimed.attempt > 1 and outbox.if_lost(claimed.kind) == "never":
                assert (claimed.id, claimed.attempt - 1) in self.certain, "sent again without proof of absence"
        self.claims += taken

    def _record(self, session: Session, claimed: Claimed, result: Result) -> None:
        if outbox.record(session, claimed, result, now=self.now, suppression_key=KEY) and result.went == "not_sent":
            self.certain.add((claimed.id, claimed.attempt))

    def _settle(self, session: Session, result: Result) -> None:
        for doubt in outbox.take_doubts(session, self.now, 100):
            if doubt.sender_id != self.sender_id:
                continue
            if outbox.settle(session, doubt, result, now=self.now, suppression_key=KEY) and result.went == "not_sent":
                self.certain.add((doubt.id, doubt.attempt))

    def rows(self) -> dict[int, tuple[str, int, str]]:
        with Session(self.database.engine) as session:
            found = session.exec(select(Outgoing).where(col(Outgoing.sender_id) == self.sender_id))
            return {id_of(row): (row.state, row.attempt, row.recipient) for row in found}


@pytest.fixture
def area_id(database: Database) -> int:
    with transaction(database) as session:
        return id_of(add_area(session, code="OAK", name="Oak Estate", now=MONDAY_TEN))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=st.lists(STEPS, min_size=4, max_size=30))
def test_states_only_move_forward_and_nothing_goes_twice_without_a_doubt(
    database: Database, area_id: int, story: list[tuple[str, Any, Any]]
) -> None:
    """X6: through every mix of claims, ends, lost leases, callbacks and expiries."""
    life = Life(database, area_id)
    before = life.rows()
    for step in story:
        life.step(*step)
        after = life.rows()
        for row, (state, attempt, _) in after.items():
            old_state, old_attempt, _ = before.get(row, ("due", 0, ""))
            assert state == old_state or state in FORWARD[old_state], f"{old_state} -> {state} by {step}"
            assert attempt - old_attempt in (0, 1)
            assert (attempt > old_attempt) == (state == "claimed" and old_state == "due")
        busy = [recipient for state, _, recipient in after.values() if state == "claimed"]
        assert len(busy) == len(set(busy)), "two claimed messages of one person"
        before = after
