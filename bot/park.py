"""Messages that cannot be kept: tried again a few times, then parked for a person, so that none holds up the rest.

Rules
- That the database takes the note of a failure proves that it is not away: the message itself is at fault.
- What may be tried again raises `NotYet`; anything else raised means that nothing can be kept just now.
- A parked message is never silent: its id is in the log and a matter waits at the desk.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot.channels import Incoming
from bot.receive import TooManyWaiting, UnknownSender
from storage import parked
from storage.database import Database, transaction

Receive = Callable[[Incoming], Awaitable[object]]

log = structlog.get_logger("park")


class NotYet(Exception):  # noqa: N818 - it reads as what it is
    """This one message could not be kept, and may be tried again; the others can be kept."""


@dataclass(frozen=True, slots=True)
class Parking:
    """Stands before `receive` wherever a message that fails would come again and again."""

    receive: Receive
    database: Database
    now: Callable[[], datetime]

    async def keep(self, incoming: Incoming, reference: str) -> bool:
        """Keep it. False: it was given up and parked. `reference` is the provider's id that may stand in a log."""
        try:
            await self.receive(incoming)
        except (UnknownSender, TooManyWaiting):  # set up wrongly, or a crowd: nothing is wrong with the message
            raise
        except Exception as error:
            if not await asyncio.to_thread(self._note, incoming, reference):
                raise NotYet(type(error).__name__) from error
            log.error("message.parked", channel=incoming.channel, id=reference, error=type(error).__name__)
            return False
        return True

    def _note(self, incoming: Incoming, reference: str) -> bool:
        with transaction(self.database) as session:
            return parked.note_failure(
                session, channel=incoming.channel, sender=incoming.sender, reference=reference, now=self.now()
            )
