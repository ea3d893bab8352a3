"""A channel that reaches nobody: what it is given it keeps and shows, under the same contract as the real ones.

Rules
- No network. It cannot be built in a live installation, so test and live cannot be mixed.
- Addresses keep their real form ("sms:+447700900001"), so nothing else needs to know that it plays.
"""

from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

from bot.channels import ChannelName, Incoming, Media, NotSent, Outcome, Outgoing, Sent, Unknown
from bot.channels.limits import why_not

MOST_KEPT = 10_000  # messages; the oldest are forgotten


def _clock() -> datetime:
    return datetime.now(UTC)


class Simulator:
    """Plays `sms` or `telegram`. `delivered` is what reached a simulated phone, oldest first."""

    def __init__(
        self,
        name: ChannelName,
        *,
        live: bool = False,
        now: Callable[[], datetime] = _clock,
        on_send: Callable[[Outgoing], None] | None = None,
    ) -> None:
        if live:
            raise ValueError("The simulator cannot be used in a live installation (HAVESAY_LIVE=1).")
        self.name: ChannelName = name
        self.now = now
        self.on_send = on_send
        self.delivered: list[Outgoing] = []
        self._sids: dict[int, str] = {}
        self._planned: deque[tuple[Outcome, bool]] = deque()

    def plan(self, outcome: NotSent | Unknown, *, delivers: bool = False) -> None:
        """Answer the next message so. `delivers`: it arrives all the same, as when only the answer was lost."""
        self._planned.append((outcome, delivers))

    async def send(self, message: Outgoing) -> Outcome:
        refusal = why_not(self.name, message, self.now())
        if refusal is not None:
            return refusal
        if self._planned:
            outcome, delivers = self._planned.popleft()
            if delivers:
                self._deliver(message)
            return outcome
        return Sent(self._deliver(message))

    async def find_sent(self, message: Outgoing, since: datetime, others: frozenset[str] = frozenset()) -> Outcome:
        sid = self._sids.get(message.id)
        return Sent(sid) if sid is not None else NotSent("not_listed")

    async def close(self) -> None:
        self.on_send = None

    def hear(
        self, address: str, text: str, *, sender: str, button: str | None = None, media: tuple[Media, ...] = ()
    ) -> Incoming:
        """What the door would make of this text from a simulated phone; the receiver takes it from here."""
        area_code = None
        if self.name == "telegram" and text.startswith("/start "):
            area_code, text = text.removeprefix("/start ").strip().upper() or None, "/start"
        return Incoming(
            channel=self.name,
            sender=sender,
            kind="button" if button else "message",
            external_id=f"simulated:{uuid4().hex}",
            address=address,
            text=text,
            sent_at=self.now(),
            media=media,
            button=button,
            area_code=area_code,
        )

    def _deliver(self, message: Outgoing) -> str:
        sid = self._sids[message.id] = f"simulated:{uuid4().hex}"
        self.delivered.append(message)
        if len(self.delivered) > MOST_KEPT:
            self._sids.pop(self.delivered.pop(0).id, None)
        if self.on_send is not None:
            self.on_send(message)
        return sid
