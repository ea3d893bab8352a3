"""Texts through a Telegram bot: sending, buttons, and fetching updates where no webhook can reach us.

Rules
- Of python-telegram-bot only `Bot` and its errors: state, pacing and retries are ours.
- `BadRequest` and `TimedOut` are `NetworkError`s: they are looked up before it.
- The bot's token is part of every URL, so the libraries' own logs are kept shut.
"""

import asyncio
import logging
import warnings
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut
from telegram.request import HTTPXRequest

from bot.channels import Button, ChannelName, NotSent, Outcome, Outgoing, Sent, Unknown
from bot.channels.limits import why_not
from bot.channels.read_telegram import ALLOWED_UPDATES
from bot.settings import Settings

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 10.0
WHOLE_CALL_SECONDS = 14.0  # below the 15 s a channel has
CALLS_AT_ONCE = 32
LONG_POLL_SECONDS = 25
MOST_UPDATES = 100

# getUpdates is called raw, so that one update this version of the library cannot parse does not hold up the rest.
warnings.filterwarnings("ignore", message="Please use 'Bot.getUpdates'")

UNREACHABLE = NotSent("unreachable", again_after_seconds=10, outage=True)
CAUSES: tuple[tuple[type[Exception], Outcome], ...] = (  # what the connection did, where that settles it
    (httpx.PoolTimeout, NotSent("busy", again_after_seconds=2)),
    (httpx.ConnectTimeout, UNREACHABLE),
    (httpx.ConnectError, UNREACHABLE),
    (httpx.ProxyError, UNREACHABLE),
    (httpx.UnsupportedProtocol, NotSent("bad_base", again_after_seconds=60, sender_down=True)),
)
EXCEPTIONS: tuple[tuple[type[Exception], Outcome], ...] = (  # the first that fits; subclasses before their bases
    (Forbidden, NotSent("telegram:forbidden", gone=True, stopped=True)),  # blocked us, or left Telegram
    (InvalidToken, NotSent("telegram:invalid_token", again_after_seconds=60, sender_down=True)),
    (BadRequest, NotSent("telegram:bad_request")),
    (TimedOut, Unknown("timeout")),
    (NetworkError, Unknown("telegram:network")),
    (asyncio.TimeoutError, Unknown("timeout")),
)
NO_SUCH_CHAT = "chat not found"


class Telegram:
    """The `telegram` channel of a live installation: one bot."""

    name: ChannelName = "telegram"

    def __init__(
        self,
        settings: Settings,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        whole_call_seconds: float = WHOLE_CALL_SECONDS,
    ) -> None:
        for loud in ("httpx", "httpcore", "telegram"):
            logging.getLogger(loud).setLevel(logging.CRITICAL)
        self._now = now
        self._whole_call_seconds = whole_call_seconds
        base = settings.telegram_api_base.rstrip("/")
        self._requests = (_request(2), _request(CALLS_AT_ONCE))  # fetching must never wait behind sending
        self._bot = Bot(
            settings.telegram_bot_token.get_secret_value(),
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            get_updates_request=self._requests[0],
            request=self._requests[1],
        )

    async def send(self, message: Outgoing) -> Outcome:
        refusal = why_not("telegram", message, self._now())
        if refusal is not None:
            return refusal
        chat = int(message.address.removeprefix("telegram:"))
        try:
            async with asyncio.timeout(self._whole_call_seconds):
                try:
                    return await self._send(chat, message)
                except ChatMigrated as moved:
                    sent = await self._send(moved.new_chat_id, message)
                    return replace(sent, moved_to=f"telegram:{moved.new_chat_id}")
        except Exception as error:  # noqa: BLE001 - a channel never raises; the table's default is Unknown
            return read_exception(error)

    async def find_sent(self, message: Outgoing, since: datetime, others: frozenset[str] = frozenset()) -> Outcome:
        return Unknown("telegram:no_list")  # Telegram has no way to list what was sent

    async def answer_button(self, callback_id: str) -> None:
        """Stop the button's spinning. Only a courtesy: that it failed changes nothing."""
        try:
            async with asyncio.timeout(self._whole_call_seconds):
                await self._bot.answer_callback_query(callback_id)
        except Exception as error:  # noqa: BLE001
            read_exception(error)

    async def fetch_updates(self, offset: int | None, *, wait_seconds: int = LONG_POLL_SECONDS) -> Sequence[Any]:
        """Updates from `offset` on, which tells Telegram that all before it are kept. Raises what the call raises."""
        asked = {"limit": MOST_UPDATES, "timeout": wait_seconds, "allowed_updates": list(ALLOWED_UPDATES)}
        if offset is not None:
            asked["offset"] = offset
        answer: Any = await self._bot.do_api_request(
            "getUpdates", api_kwargs=asked, read_timeout=wait_seconds + ANSWER_SECONDS
        )
        return answer if isinstance(answer, list) else []

    async def drop_webhook(self) -> None:
        """Polling and a webhook exclude each other; what is waiting stays."""
        await self._bot.delete_webhook(drop_pending_updates=False)

    async def close(self) -> None:
        for request in self._requests:
            await request.shutdown()

    async def _send(self, chat: int, message: Outgoing) -> Sent:
        sent = await self._bot.send_message(
            chat,
            message.text,
            reply_markup=_keyboard(message.buttons),
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )
        return Sent(f"{sent.chat_id}:{sent.message_id}")


def read_exception(error: Exception) -> Outcome:
    """What an exception raised while sending means."""
    if isinstance(error, RetryAfter):
        with warnings.catch_warnings():  # the library warns that seconds become a timedelta: both are read here
            warnings.simplefilter("ignore")
            wait = error.retry_after
        return NotSent("telegram:retry_after", wait.total_seconds() if isinstance(wait, timedelta) else float(wait))
    if isinstance(error, BadRequest) and NO_SUCH_CHAT in error.message.lower():
        return NotSent("telegram:no_such_chat", gone=True)
    for kind, outcome in CAUSES:
        if isinstance(error.__cause__, kind):
            return outcome
    for kind, outcome in EXCEPTIONS:
        if isinstance(error, kind):
            return outcome
    return Unknown(f"error:{type(error).__name__}")


def _keyboard(buttons: tuple[Button, ...]) -> InlineKeyboardMarkup | None:
    """One choice a row, so that a long one is not cut."""
    if not buttons:
        return None
    return InlineKeyboardMarkup([[InlineKeyboardButton(one.label, callback_data=one.callback)] for one in buttons])


def _request(connections: int) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections,
        connect_timeout=CONNECT_SECONDS,
        read_timeout=ANSWER_SECONDS,
        write_timeout=ANSWER_SECONDS,
        pool_timeout=CONNECT_SECONDS,
    )
