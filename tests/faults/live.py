"""The whole of Havesay in the test's own process, with short patience: real doors, real channels, loopback providers.

For faults other than death: what must be killed runs in a process of its own (see `running.py`). What is found is read
by plain SQL, so that a test believes nothing the program says of itself.
"""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import pytest
import uvicorn
from faults.daytime import zone_where_it_is_day
from faults.running import BOT, KEY
from sqlalchemy import insert
from standins.fixtures import PUBLIC_URL, make_settings
from standins.process import StandIn
from standins.twilio_standin import NUMBER

from bot import app, clock, send, serve
from bot.channels.sms import Sms
from bot.channels.telegram import Telegram
from bot.house import House
from storage import outbox
from storage.areas import add_area, add_sender
from storage.coordinators import add_coordinator
from storage.database import Database, transaction
from storage.outbox import breaker, doubts, results
from storage.tables import Address, Resident, id_of

CALL_SECONDS = 0.6  # a provider is waited for
LATE_SECONDS = 0.9  # after which a late one takes a message all the same
LAG_SECONDS = 0.3  # a provider's list is behind
LOOK_SECONDS = 1.8  # a doubt is left alone before it is looked for: longer than both together
CHATS_FROM = 1000  # the chat of resident 1 is the next
PATIENCE_SECONDS = 180.0  # before a test gives up on what must happen; never an expectation


def be_impatient(patch: pytest.MonkeyPatch, *, call_seconds: float = CALL_SECONDS) -> None:
    """What takes a minute in life takes a second or two here; nothing else differs. Where no provider is late, let
    `call_seconds` be so long that a busy machine does not make one late."""
    patch.setattr(send, "LEASE_SECONDS", 6.0 + 2 * call_seconds)
    patch.setattr(send, "SEND_SECONDS", 2.0 + call_seconds)
    patch.setattr(send, "POLL_SECONDS", 0.05)
    for module in (results, doubts):
        patch.setattr(module, "LOOK_AFTER_SECONDS", LOOK_SECONDS)
    patch.setattr(doubts, "LONGEST_LOOK_SECONDS", LOOK_SECONDS)
    patch.setattr(results, "LONGEST_BACKOFF_SECONDS", 1.0)
    patch.setattr(clock, "DOUBTS_EVERY_SECONDS", 0.2)
    patch.setattr(clock, "EXPIRE_EVERY_SECONDS", 0.2)
    patch.setattr(breaker, "FIRST_PAUSE_SECONDS", 0.2)
    patch.setattr(breaker, "LONGEST_PAUSE_SECONDS", 1.0)
    for channel in (Sms, Telegram):
        patch.setitem(channel.__init__.__kwdefaults__, "whole_call_seconds", call_seconds)  # type: ignore[arg-type]


class Row(NamedTuple):
    """One message we owed, as it stands in the database."""

    id: int
    address: str
    kind: str
    text: str
    state: str
    reason: str
    attempt: int
    external_id: str | None


@dataclass
class Estate:
    """An area, its two senders, its lead and deputy, and residents by number on either channel."""

    database: Database
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    per_second: float = 5000.0  # that each sender may send
    area_id: int = field(init=False)
    senders: dict[str, int] = field(init=False)
    residents: dict[tuple[str, int], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        now = self.now()
        with transaction(self.database) as session:
            area = add_area(
                session,
                code="OAK",
                name="Oak Estate",
                now=now,
                zone=zone_where_it_is_day(now),
                reader="Jo",
                controller="Oak Trust",
                privacy="ask Jo",
            )
            self.area_id = id_of(area)
            self.senders = {
                channel: id_of(add_sender(session, area=area, channel=channel, name=name, per_second=self.per_second))
                for channel, name in (("sms", NUMBER), ("telegram", BOT))
            }
            add_coordinator(session, area=area, name="Jo", role="lead", address="telegram:1", now=now)
            add_coordinator(session, area=area, name="Al", role="deputy", address="sms:+447700900999", now=now)

    def settle_in(self, channel: str, numbers: Sequence[int]) -> None:
        """Residents of ours, so that what is learnt of an address has a place to stand."""
        now = self.now()
        if not numbers:
            return
        people = [{"area_id": self.area_id, "first_seen_at": now, "last_seen_at": now} for _ in numbers]
        with transaction(self.database) as session:
            made = insert(Resident).returning(Resident.id, sort_by_parameter_order=True)
            found = [int(number) for number in session.scalars(made, people) if number is not None]
            self.residents |= {(channel, number): id_ for number, id_ in zip(numbers, found, strict=True)}
            places = [
                {
                    "resident_id": self.residents[channel, number],
                    "sender_id": self.senders[channel],
                    "address": address_of(channel, number),
                    "created_at": now,
                }
                for number in numbers
            ]
            session.execute(insert(Address), places)

    def owe(self, messages: Sequence["Owed"]) -> None:
        now = self.now()
        with transaction(self.database) as session:
            for message in messages:
                resident_id = self.residents[message.channel, message.number]
                outbox.owe(
                    session,
                    area_id=self.area_id,
                    sender_id=self.senders[message.channel],
                    resident_id=resident_id,
                    address=address_of(message.channel, message.number),
                    recipient=f"resident:{resident_id}",
                    kind=message.kind,
                    message_class="reply",  # of those that may leave at any hour: a campaign may run at night
                    subject=message.subject,
                    step="1",
                    text=message.text,
                    now=now,
                    due_at=now + timedelta(seconds=message.due_seconds),
                    expires_at=now + timedelta(seconds=message.expires_seconds),
                    priority=outbox.priority(message.kind),
                )

    def rows(self) -> list[Row]:
        """Every message owed to a resident."""
        asked = "select id, address, kind, text, state, reason, attempt, external_id from outgoing order by id"
        with self.database.pages.connect() as connection:
            return [row for row in map(Row._make, connection.exec_driver_sql(asked)) if row.kind != "alert"]

    def ask(self, sql: str) -> list[tuple[Any, ...]]:
        with self.database.pages.connect() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(sql)]

    async def until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not await asyncio.to_thread(is_so):  # noqa: ASYNC110 - providers and database know no event of ours
                await asyncio.sleep(0.05)

    async def until_states(self, *states: str) -> None:
        await self.until(lambda: {row.state for row in self.rows()} <= set(states))

    async def until_quiet(self, *, but_unknown: Callable[[Row], bool] = lambda _: False) -> None:
        """Until nothing is due, on its way or in doubt, other than what stays unknown for good."""

        def is_quiet() -> bool:
            return not any(
                row.state in ("due", "claimed") or (row.state == "unknown" and not but_unknown(row))
                for row in self.rows()
            )

        await self.until(is_quiet)


@dataclass(frozen=True)
class Owed:
    """One message to be owed."""

    number: int  # the resident's
    text: str
    channel: str = "sms"
    kind: str = "broadcast"
    subject: str = "broadcast:1"
    expires_seconds: float = 3600.0
    due_seconds: float = 0.0


def address_of(channel: str, number: int) -> str:
    return f"sms:+447700900{number:03d}" if channel == "sms" else f"telegram:{CHATS_FROM + number}"


@asynccontextmanager
async def live(
    database: Database,
    twilio: StandIn,
    telegram: StandIn,
    *,
    now: Callable[[], datetime] | None = None,
    **settings: object,
) -> AsyncIterator[House]:
    """Havesay serves on a free port until the block ends; Twilio tells it there what becomes of messages."""
    listening = socket.create_server(("127.0.0.1", 0))
    house = serve.build(
        make_settings(
            **{
                "database_url": database.engine.url.render_as_string(hide_password=False),
                "suppression_key": KEY,
                "secret_key": "a secret key for tests only",
                "twilio_api_base": twilio.base,
                "telegram_api_base": telegram.base,
                **settings,
            }
        ),
        now,
    )
    server = _Server(uvicorn.Config(app.create_app(house), log_level="critical", lifespan="on"))
    port = listening.getsockname()[1]
    twilio.control(public_url=PUBLIC_URL, deliver_to=f"http://127.0.0.1:{port}")
    serving = asyncio.create_task(server.serve([listening]))
    try:
        while not server.started:
            assert not serving.done(), "it did not start"
            await asyncio.sleep(0.01)
        yield house
    finally:
        server.should_exit = True
        await serving
        listening.close()


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """The signals stay pytest's."""
        yield
