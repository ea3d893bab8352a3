"""The house: everything one running Havesay is made of, wired once and handed to those who need it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from bot.channels import Channel
from bot.clock import Clock
from bot.receive import Receiver
from bot.send import Dispatcher
from bot.settings import Settings
from storage.database import Database


@dataclass(frozen=True, slots=True)
class House:
    settings: Settings
    database: Database
    receiver: Receiver
    dispatcher: Dispatcher
    channels: Mapping[str, Channel]
    clock: Clock
    now: Callable[[], datetime]  # aware UTC; the demo's can be moved

    @property
    def secret_key(self) -> bytes:
        """What links, sessions and second factors are kept under."""
        return self.settings.secret_key.get_secret_value().encode()

    @property
    def suppression_key(self) -> bytes:
        """What addresses that said STOP are known under."""
        return self.settings.suppression_key.get_secret_value().encode()


@asynccontextmanager
async def at_work(house: House) -> AsyncIterator[None]:
    """Send what is owed and tick, until the block ends; then finish what is on its way and close everything."""
    sending = asyncio.create_task(house.dispatcher.run())
    house.clock.start()
    try:
        yield
    finally:
        await house.clock.close()
        await house.receiver.close()
        await house.dispatcher.close()
        await asyncio.gather(sending, return_exceptions=True)
        for channel in house.channels.values():
            await channel.close()
        house.database.close()
