"""A channel carries texts between us and one provider, and knows nothing of what we remember.

Rules
- `send` never raises: every status, code and exception of the provider becomes one of three outcomes.
- The default is `Unknown`: what we cannot prove was not sent is never blindly sent again.
- A channel imports neither storage nor another channel.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

ChannelName = Literal["sms", "telegram"]

MAX_TEXT = 20_000  # characters of one incoming message; what is longer is cut by `flows.wording.clean`


@dataclass(frozen=True, slots=True)
class Media:
    """A photo or voice note, by reference: the file itself stays with the provider until a person asks for it."""

    kind: str  # "photo", "voice", "video", "file"
    reference: str  # provider's URL or file id


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message as a channel hands it over, checked for signature, shape and size."""

    channel: ChannelName
    sender: str  # ours that it reached: "+447700900000" or the bot's key
    kind: Literal["message", "edited", "button", "left", "returned"]  # left/returned: blocked or unblocked the bot
    external_id: str  # the provider's id, unique by sender and kind
    address: str  # "sms:+447700900001", "telegram:123"
    text: str = ""
    sent_at: datetime | None = None
    media: tuple[Media, ...] = ()
    button: str | None = None  # "step:value"
    opt_out_type: Literal["STOP", "START", "HELP"] | None = None
    area_code: str | None = None  # which area a Telegram /start picked
    payable: bool = True  # False: kept and shown, but no paid reply leaves (landline, foreign region)


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    callback: str  # "step:value", at most 64 bytes


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to send: what a channel needs to know and nothing else."""

    id: int
    sender: str
    address: str
    text: str
    expires_at: datetime
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Sent:
    """The provider has it."""

    external_id: str
    moved_to: str | None = None  # the address's new name (Telegram ChatMigrated)


@dataclass(frozen=True, slots=True)
class NotSent:
    """The provider certainly did not take it."""

    reason: str  # a short code such as "twilio:21610"; never text, never a number
    again_after_seconds: float | None = None  # None: never again
    gone: bool = False  # the address is dead: permanent failure
    stopped: bool = False  # the person opted out at the provider: counts as STOP
    sender_down: bool = False  # our account or token was refused: pause the sender, alert, burn nothing
    outage: bool = False  # nobody was there to ask: many in a row open the sender's breaker, as Unknowns do


@dataclass(frozen=True, slots=True)
class Unknown:
    """The answer was lost: it may have gone out, it may not."""

    reason: str
    ask_again: bool = False  # the provider's list could not be read just now; later it may settle this


Outcome = Sent | NotSent | Unknown


class Channel(Protocol):
    """What every provider must do; three implementations, one contract test-suite."""

    name: ChannelName

    async def send(self, message: Outgoing) -> Outcome:
        """Send one message, within 15 seconds, never raising."""
        ...

    async def find_sent(self, message: Outgoing, since: datetime, others: frozenset[str] = frozenset()) -> Outcome:
        """Settle an unknown: Sent if the provider lists it, NotSent if a complete list lacks it, else Unknown.

        `others` are the provider's ids of other messages in the same words to the same person: never this one.
        """
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...
