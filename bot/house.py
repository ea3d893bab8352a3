"""The house: everything one running Havesay is made of, wired once and handed to those who need it."""

from collections.abc import Callable, Mapping
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
