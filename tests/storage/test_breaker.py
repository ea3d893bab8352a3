"""The breaker leaves a provider alone that does not answer, and finds out by one message at a time when it is back."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from sqlmodel import Session, select

from storage import outbox
from storage.areas import add_area, add_sender
from storage.database import Database, transaction
from storage.outbox import Claimed, Result
from storage.outbox.breaker import FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS, OPEN_AFTER, pause_seconds
from storage.tables import Outgoing, Sender, id_of
from tests.conftest import MONDAY_TEN

KEY = b"a suppression key for tests only"
SENT = Result("sent", external_id="SM1")
REFUSED = Result("not_sent", reason="twilio:21408")
NO_ANSWER = Result("unknown", reason="timeout", outage=True)
NOBODY_THERE = Result("not_sent", reason="unreachable", again_after_seconds=10, outage=True)
LEASE_SECONDS = 60.0


@dataclass
class Post:
    """A sender with as much to send as one likes, and its clock."""

    database: Database
    area_id: int
    sender_id: int
    now: datetime = MONDAY_TEN
    owed: int = field(default=0)

    def owe(self, count: int) -> None:
        with transaction(self.database) as session:
            for _ in range(count):
                self.owed += 1
                outbox.owe(
                    session,
                    area_id=self.area_id,
                    sender_id=self.sender_id,
                    address=f"telegram:{self.owed}",
                    recipient=f"resident:{self.owed}",
                    kind="reply",
                    message_class="reply",
                    subject="incoming:1",
                    step="1",
                    text="Oak Estate: thank you.",
                    now=self.now,
                    expires_at=self.now + timedelta(hours=2),
                    priority=1,
                )

    def claim(self, limit: int = 16) -> list[Claimed]:
        with transaction(self.database) as session:
            return outbox.claim(
                session,
                sender_id=self.sender_id,
                now=self.now,
                suppression_key=KEY,
                limit=limit,
                lease_seconds=LEASE_SECONDS,
            )

    def record(self, claimed: list[Claimed], result: Result) -> None:
        with transaction(self.database) as session:
            ends = [(one, result) for one in claimed]
            outbox.record_all(session, ends, now=self.now, suppression_key=KEY)

    def is_ready(self) -> bool:
        with Session(self.database.pages) as session:
            return [one for one, _ in outbox.ready_senders(session, self.now)] == [self.sender_id]

    def wait(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    @property
    def sender(self) -> Sender:
        with Session(self.database.pages) as session:
            return session.exec(select(Sender)).one()

    def states(self) -> list[str]:
        with Session(self.database.pages) as session:
            return [row.state for row in session.exec(select(Outgoing).order_by(Outgoing.id))]  # type: ignore[arg-type]


@pytest.fixture
def post(database: Database) -> Post:
    with transaction(database) as session:
        area = add_area(session, code="OAK", name="Oak Estate", now=MONDAY_TEN)
        sender = add_sender(session, area=area, channel="telegram", name="oak", per_second=1000)
        return Post(database, id_of(area), id_of(sender))


def opened(post: Post, result: Result = NO_ANSWER, waiting: int = 10) -> Post:
    post.owe(OPEN_AFTER + waiting)
    post.record(post.claim(OPEN_AFTER), result)
    return post


@pytest.mark.parametrize("result", [NO_ANSWER, NOBODY_THERE])
def test_a_run_of_silence_stops_the_claiming(post: Post, result: Result) -> None:
    opened(post, result)
    assert not post.is_ready()
    assert post.claim() == []
    post.wait(FIRST_PAUSE_SECONDS - 2)
    assert not post.is_ready()
    assert post.claim() == []
    assert post.states().count("due") >= 10


def test_silence_now_and_then_opens_nothing(post: Post) -> None:
    post.owe(60)
    for _ in range(6):
        post.record(post.claim(OPEN_AFTER - 1), NO_ANSWER)
        post.record(post.claim(1), SENT)
    assert post.sender.failures == 0
    assert post.is_ready()


def test_refusals_open_nothing(post: Post) -> None:
    post.owe(40)
    post.record(post.claim(), REFUSED)
    assert post.is_ready()
    assert len(post.claim()) == 16


def test_one_probe_goes_at_a_time(post: Post) -> None:
    opened(post)
    post.wait(FIRST_PAUSE_SECONDS)
    assert len(post.claim()) == 1
    post.wait(LEASE_SECONDS / 2)
    assert post.claim() == []


def test_a_probe_that_is_taken_closes_it_at_once(post: Post) -> None:
    opened(post)
    post.wait(FIRST_PAUSE_SECONDS)
    post.record(post.claim(), SENT)
    assert post.is_ready()
    assert len(post.claim()) == 9
    assert post.sender.failures == 0


def test_each_probe_that_fails_doubles_the_pause(post: Post) -> None:
    opened(post, waiting=40)
    pauses = []
    for _ in range(9):
        probe: list[Claimed] = []
        started = post.now
        while not probe:
            post.wait(1)
            probe = post.claim()
        assert len(probe) == 1
        pauses.append((post.now - started).total_seconds())
        post.record(probe, NO_ANSWER)
    assert pauses == [pytest.approx(min(FIRST_PAUSE_SECONDS * 2**n, LONGEST_PAUSE_SECONDS), abs=1) for n in range(9)]
    assert post.states().count("due") == 31


def test_a_refused_probe_proves_nothing_and_the_next_one_goes(post: Post) -> None:
    """A refusal may be our own, of a text nobody would take."""
    opened(post)
    post.wait(FIRST_PAUSE_SECONDS)
    post.record(post.claim(), REFUSED)
    assert len(post.claim()) == 1


def test_what_was_on_its_way_when_it_opened_does_not_lengthen_the_pause(post: Post) -> None:
    post.owe(30)
    first, second = post.claim(8), post.claim(8)
    post.record(first, NO_ANSWER)
    post.record(second, NO_ANSWER)
    assert post.sender.failures == OPEN_AFTER
    post.wait(FIRST_PAUSE_SECONDS)
    assert len(post.claim()) == 1


def test_a_probe_whose_process_died_is_followed_by_another(post: Post) -> None:
    opened(post)
    post.wait(FIRST_PAUSE_SECONDS)
    assert len(post.claim()) == 1
    post.wait(LEASE_SECONDS + FIRST_PAUSE_SECONDS)
    assert len(post.claim()) == 1


def test_what_expired_meanwhile_ends_expired(post: Post) -> None:
    """X5: an outage makes nothing leave late."""
    opened(post)
    post.wait(3 * 3600)
    assert post.claim() == []
    with transaction(post.database) as session:
        outbox.expire(session, post.now)
    assert set(post.states()[OPEN_AFTER:]) == {"expired"}


def test_pauses_grow_to_their_limit_and_no_further() -> None:
    assert pause_seconds(OPEN_AFTER) == FIRST_PAUSE_SECONDS
    assert pause_seconds(OPEN_AFTER + 1) == 2 * FIRST_PAUSE_SECONDS
    assert pause_seconds(10**6) == LONGEST_PAUSE_SECONDS
