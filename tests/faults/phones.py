"""Residents' phones: they text, their provider brings it as providers do, and remembers what was acknowledged.

All of it lives outside the process under test, so nothing that dies with it can excuse it.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

import aiohttp
from faults.live import CHATS_FROM, address_of
from faults.running import BOT, SECRET
from sqlmodel import Session, col, select
from standins.fixtures import PUBLIC_URL
from standins.process import StandIn
from standins.telegram_standin import text_update
from standins.twilio_standin import TOKEN, inbound_fields, sign

from storage.database import Database
from storage.tables import Outgoing

AT_ONCE = 24  # requests under way together
PATIENCE_SECONDS = 60.0
REST_SECONDS = 0.05  # before a provider tries again


@dataclass(frozen=True)
class Text:
    """One text of one resident."""

    number: int  # counts all texts of a campaign
    channel: str
    words: str

    @property
    def external_id(self) -> str:
        """As Havesay keeps it."""
        return (
            f"SM{UUID(int=self.number).hex}" if self.channel == "sms" else f"{CHATS_FROM + self.number}:{self.number}"
        )

    @property
    def address(self) -> str:
        return address_of(self.channel, self.number)


@dataclass
class Phones:
    """`acknowledged` is what a 2xx was given for; `refused` counts every other answer by its status."""

    base: str
    acknowledged: set[Text] = field(default_factory=set)
    acknowledged_at: dict[str, float] = field(default_factory=dict)  # by address, on the machine's steady clock
    refused: Counter[int] = field(default_factory=Counter)

    async def text(self, texts: Iterable[Text], *, until_taken: bool = False, at_once: int = AT_ONCE) -> None:
        """Bring these in this order. `until_taken`: again and again until there is a 2xx, as a provider would."""
        waiting = iter(texts)
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:

            async def bring() -> None:
                for text in waiting:
                    while not await self._bring(session, text) and until_taken:  # noqa: ASYNC110 - so providers do
                        await asyncio.sleep(REST_SECONDS)

            await asyncio.gather(*(bring() for _ in range(at_once)))

    async def _bring(self, session: aiohttp.ClientSession, text: Text) -> bool:
        try:
            status = await (self._sms if text.channel == "sms" else self._telegram)(session, text)
        except (aiohttp.ClientError, TimeoutError, OSError):
            status = 0
        if 200 <= status < 300:
            self.acknowledged.add(text)
            self.acknowledged_at[text.address] = time.monotonic()
            return True
        self.refused[status] += 1
        return False

    async def _sms(self, session: aiohttp.ClientSession, text: Text) -> int:
        fields = inbound_fields(text.words, from_=text.address.removeprefix("sms:"), sid=text.external_id)
        headers = {"X-Twilio-Signature": sign(TOKEN, f"{PUBLIC_URL}/sms/incoming", fields)}
        async with session.post(f"{self.base}/sms/incoming", data=fields, headers=headers) as answer:
            return answer.status

    async def _telegram(self, session: aiohttp.ClientSession, text: Text) -> int:
        update = text_update(text.number, int(text.address.removeprefix("telegram:")), text.words)
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        async with session.post(f"{self.base}/telegram/{BOT}", json=update, headers=headers) as answer:
            return answer.status


async def until_settled(database: Database) -> None:
    """Until nothing is due, on its way or in doubt."""
    open_rows = select(Outgoing.id).where(col(Outgoing.state).in_(("due", "claimed", "unknown")))
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            with Session(database.pages) as session:
                if session.exec(open_rows.limit(1)).first() is None:
                    return
            await asyncio.sleep(0.05)


def received(twilio: StandIn, telegram: StandIn) -> Counter[str]:
    """How many messages of ours reached each phone, by what the providers took."""
    texts = (f"sms:{one['to']}" for one in twilio.ledger()["messages"] if one["direction"].startswith("outbound"))
    chats = (f"telegram:{one['chat']['id']}" for one in telegram.ledger()["sent"])
    return Counter([*texts, *chats])
