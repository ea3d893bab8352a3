"""`havesay chat`: text the bot from the terminal. The whole way of a text is real but for the phone: that is simulated.

Rules
- Nothing here can reach a provider: both channels are simulators, and a live installation's database is refused.
- In a pipe every reply is one line, and nothing else is printed to standard output.
"""

import asyncio
import re
import sys
import tempfile
import zlib
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.console import Refused, complain, moment, on_a_terminal

if TYPE_CHECKING:
    from bot.channels.simulator import Simulator
    from bot.receive import Receiver
    from bot.send import Dispatcher
    from bot.settings import Settings
    from flows.engine import Turn
    from flows.facts import Facts, Heard
    from storage.database import Database

ADDRESS = re.compile(r"sms:\+[1-9]\d{7,14}|telegram:\d{1,20}")
FICTION = 447_700_900_000  # Ofcom's thousand numbers for stories: a name always gets the same one of them
SIMULATION_KEY = "the key of throw-away databases; it guards nothing"
GOODBYE = {"/quit", "/exit"}


@dataclass(frozen=True, slots=True)
class Line:
    """One phone line to the bot: who texts, and the machinery between."""

    address: str
    sender: str
    simulator: "Simulator"
    receiver: "Receiver"
    dispatcher: "Dispatcher"

    async def say(self, text: str) -> list[str]:
        """Text it, and wait for what comes back to this very phone."""
        self.simulator.delivered.clear()
        await self.receiver.receive(self.simulator.hear(self.address, text, sender=self.sender))
        await self.dispatcher.drain_once()
        return [sent.text for sent in self.simulator.delivered if sent.address == self.address]


def run(settings: "Settings", *, speaker: str, database_url: str) -> None:
    """Read texts until the end of input, and print what the bot answers."""
    address = address_of(speaker)
    from bot.receive import DatabaseAway

    with _database(settings, database_url) as (database, key):
        try:
            asyncio.run(_talk(database, key, address))
        except DatabaseAway:
            raise Refused("the simulation database takes no texts; see above") from None


def address_of(speaker: str) -> str:
    """An address as it stands; a name gets one of the numbers for stories, always the same."""
    if ADDRESS.fullmatch(speaker):
        return speaker
    if ":" in speaker or not speaker.strip():
        raise Refused("--as takes a name, sms:+44… or telegram: and digits")
    return f"sms:+{FICTION + zlib.crc32(speaker.strip().casefold().encode()) % 1000}"


@contextmanager
def _database(settings: "Settings", url: str) -> Iterator[tuple["Database", bytes]]:
    from storage.database import migrate, open_database

    if url and settings.live:
        raise Refused("--database is for simulation, and HAVESAY_LIVE is 1: leave it out, or set HAVESAY_LIVE=0")
    with tempfile.TemporaryDirectory(prefix="havesay-chat-") as folder:
        try:
            database = open_database(url if "://" in url else f"sqlite:///{url or Path(folder) / 'chat.sqlite'}")
        except (ValueError, ImportError) as error:
            raise Refused(f"--database cannot be used: {error}") from None
        try:
            migrate(database)
            yield (
                database,
                (settings.suppression_key.get_secret_value() if url else "").encode() or (SIMULATION_KEY.encode()),
            )
        finally:
            database.close()


async def _talk(database: "Database", key: bytes, address: str) -> None:
    interactive = on_a_terminal()
    async with _line(database, key, address) as line:
        if interactive:
            complain(f"You are {address}. Nothing here reaches anybody. /quit or Ctrl-D ends it.")
        for text in _texts(interactive):
            replies = await line.say(text)
            for reply in replies:
                typer.echo(" ".join(reply.split("\n")))
            if interactive and not replies:
                complain("(no answer)")


@asynccontextmanager
async def _line(database: "Database", key: bytes, address: str) -> AsyncIterator[Line]:
    import structlog

    from bot.channels.simulator import Simulator
    from bot.receive import Receiver
    from bot.send import Dispatcher

    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))  # standard output is for replies
    sender = _our_sender(database, key, address.partition(":")[0])
    simulators = {"sms": Simulator("sms"), "telegram": Simulator("telegram")}
    dispatcher = Dispatcher(database, simulators, suppression_key=key, now=moment)
    receiver = Receiver(database, suppression_key=key, now=moment, hear=_hear_all)
    receiver.start()
    try:
        yield Line(address, sender, simulators[address.partition(":")[0]], receiver, dispatcher)
    finally:
        await receiver.close()
        await dispatcher.close()


def _hear_all(heard: "Heard", facts: "Facts") -> "Turn":
    """As everywhere, but without caps and without taking anybody for a machine: lines of a file come at any speed."""
    from flows.hear import hear

    uncapped = replace(facts.area, answers_an_hour=0, new_numbers_an_hour=0, pounds_a_day=0)
    return hear(heard, replace(facts, area=uncapped))


def _our_sender(database: "Database", key: bytes, channel: str) -> str:
    """The number or bot that is texted; an empty database gets a sample area first."""
    from storage import areas
    from storage.database import transaction
    from storage.suppression import WrongSuppressionKey, check_key

    with transaction(database) as session:
        try:
            check_key(session, key, moment())
        except WrongSuppressionKey as error:
            raise Refused(str(error)) from None
        if not areas.list_areas(session):
            area = areas.add_area(
                session,
                code="OAK",
                name="Oak Estate",
                now=moment(),
                reader="Jo",
                controller="Oak Estate Partnership",
                privacy="oakestate.example/privacy",
            )
            areas.add_sender(session, area=area, channel="sms", name="+447700900000")
            areas.add_sender(session, area=area, channel="telegram", name="oak")
        for sender in areas.list_senders(session):
            if sender.channel == channel:
                return sender.name
    raise Refused(f"no area of this database writes from {channel}; see `havesay area sender`")


def _texts(interactive: bool) -> Iterable[str]:
    """One text a line; empty lines are no texts."""
    if not interactive:
        for line in sys.stdin.buffer:
            if text := line.decode("utf-8", "replace").rstrip("\r\n"):
                yield text
        return
    while True:
        try:
            text = input("> ")
        except (EOFError, KeyboardInterrupt):
            return
        if text.strip() in GOODBYE:
            return
        if text:
            yield text
