"""Texts through Twilio: sending by REST, settling unknowns and catching up by listing.

Rules
- Every call has a time-out and none is ever repeated by itself: Twilio has no idempotency key.
- The HTTP client is ours: twilio's async one drops its time-out, and both of theirs log the numbers they list.
"""

import base64
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, cast
from urllib.parse import urlencode

import aiohttp
from twilio.http.response import Response
from twilio.rest import Client

from bot.channels import ChannelName, Incoming, Media, NotSent, Outcome, Outgoing, Sent, Unknown
from bot.channels.limits import why_not
from bot.channels.read_sms import is_payable, media_kind
from bot.channels.sms_outcomes import ComeAgain, read_exception, read_status
from bot.settings import Settings
from flows.wording import straighten

CONNECT_SECONDS = 5
WHOLE_CALL_SECONDS = 12  # below the 15 s a channel has
CALLS_AT_ONCE = 256  # of sixteen senders: a request that has begun must not wait for a connection
TOO_MANY = 429  # HTTP: never processed, always safe to repeat
LONGEST_VALIDITY_SECONDS = 36_000
MOST_LISTED_OUTBOUND = 200  # messages to one number looked through to settle an unknown
MOST_LISTED_INBOUND = 20_000
MOST_MEDIA = 10
CLOCK_SKEW = timedelta(minutes=1)  # between Twilio's clock and ours
TRIAL_PREFIX = "Sent from your Twilio trial account - "


class ListedTooMany(Exception):  # noqa: N818 - it reads as what it is
    """More was waiting than one listing may hold; what it gave is kept, and it must be asked again."""


class Sms:
    """The `sms` channel of a live installation."""

    name: ChannelName = "sms"

    def __init__(
        self,
        settings: Settings,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        whole_call_seconds: float = WHOLE_CALL_SECONDS,
    ) -> None:
        self._settings = settings
        self._now = now
        self._http = _Http(whole_call_seconds)
        self._client = Client(
            settings.twilio_account_sid,
            settings.twilio_auth_token.get_secret_value(),
            http_client=cast(Any, self._http),
            environment={"TWILIO_REGION": "", "TWILIO_EDGE": ""},  # the base below is the one word on where it goes
        )
        self._client.api.base_url = settings.twilio_api_base.rstrip("/")

    async def send(self, message: Outgoing) -> Outcome:
        now = self._now()
        refusal = why_not("sms", message, now)
        if refusal is not None:
            return refusal
        validity_seconds = int((message.expires_at - now).total_seconds())
        if validity_seconds < 1:
            return NotSent("expired")
        try:
            made = await self._client.messages.create_async(
                to=message.address.removeprefix("sms:"),
                body=message.text,
                validity_period=min(validity_seconds, LONGEST_VALIDITY_SECONDS),
                **self._route(message),
            )
        except Exception as error:  # noqa: BLE001 - a channel never raises; the table's default is Unknown
            return read_exception(error)
        return read_status(made.status, made.error_code, made.sid)

    async def find_sent(self, message: Outgoing, since: datetime, others: frozenset[str] = frozenset()) -> Outcome:
        """Look for these words to that number since then, the oldest first; Twilio's list does not show our own id.

        Twilio lists newest first, so a short list is a whole one. Of several in the same words each is one message's.
        """
        number = message.address.removeprefix("sms:")
        try:
            listed = await self._client.messages.list_async(to=number, limit=MOST_LISTED_OUTBOUND, page_size=100)
        except Exception as error:  # noqa: BLE001 - a channel never raises
            return Unknown(f"list:{type(error).__name__}", ask_again=True)
        earliest = since - CLOCK_SKEW
        recent = [one for one in listed if one.date_created is None or one.date_created >= earliest]
        ours = [one for one in reversed(recent) if one.sid not in others and self._may_be_ours(one, message)]
        for one in ours:
            if one.sid and _same_words(one.body, message.text):
                found = read_status(one.status, one.error_code, one.sid)
                return Sent(one.sid) if isinstance(found, Unknown) else found
        if len(recent) == len(listed) == MOST_LISTED_OUTBOUND:
            return Unknown("list_incomplete")
        if not all((one.body or "").strip() for one in ours):
            return Unknown("list_redacted")
        return NotSent("not_listed")

    async def list_inbound(self, number: str, since: datetime) -> AsyncIterator[Incoming]:
        """What reached one of our numbers since then, oldest first. Raises what the call raises, or ListedTooMany."""
        listed = await self._client.messages.list_async(
            to=number, date_sent_after=since, limit=MOST_LISTED_INBOUND, page_size=1000
        )
        for one in reversed(listed):
            if one.direction == "inbound" and one.sid and one.from_:
                yield Incoming(
                    channel="sms",
                    sender=number,
                    kind="message",
                    external_id=one.sid,
                    address=f"sms:{one.from_}",
                    text=one.body or "",
                    sent_at=one.date_sent or one.date_created,
                    media=await self._list_media(one.sid, one.num_media),
                    payable=is_payable(one.from_, self._settings),
                )
        if len(listed) == MOST_LISTED_INBOUND:
            raise ListedTooMany

    async def close(self) -> None:
        await self._http.close()

    def _route(self, message: Outgoing) -> dict[str, str]:
        """From which number, and where Twilio tells us what became of it: under our own id."""
        route: dict[str, str] = {}
        if message.sender.startswith("+"):
            route["from_"] = message.sender
        if self._settings.twilio_messaging_service_sid:
            route["messaging_service_sid"] = self._settings.twilio_messaging_service_sid
        if self._settings.public_url:
            route["status_callback"] = f"{self._settings.public_url.rstrip('/')}/sms/status?id={message.id}"
        return route

    def _may_be_ours(self, listed: Any, message: Outgoing) -> bool:
        """A text we caused to that number; a messaging service may have let it leave from another of our numbers."""
        if not (listed.direction or "").startswith("outbound"):
            return False
        return listed.from_ in (None, "", message.sender) or bool(self._settings.twilio_messaging_service_sid)

    async def _list_media(self, sid: str, count: str | None) -> tuple[Media, ...]:
        if not count or count == "0":
            return ()
        media = await self._client.messages(sid).media.list_async(limit=MOST_MEDIA)
        return tuple(Media(media_kind(one.content_type or ""), one.uri or sid) for one in media)


def _same_words(listed: str | None, text: str) -> bool:
    """Twilio may have straightened quotes and dashes on the way ("smart encoding"), and trims."""
    return listed is not None and _as_compared(listed.removeprefix(TRIAL_PREFIX)) == _as_compared(text)


def _as_compared(text: str) -> str:
    return " ".join(straighten(text).split())


class _Http:
    """The HTTP client twilio's own is told to use: connections kept, time-outs explicit, nothing logged, no retries."""

    is_async = True

    def __init__(self, whole_call_seconds: float) -> None:
        self._whole_call_seconds = whole_call_seconds
        self._session: aiohttp.ClientSession | None = None

    async def request(
        self,
        method: str,
        url: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - twilio's signature
        allow_redirects: bool = False,
    ) -> Response:
        wire = dict(headers or {})
        if auth is not None:
            wire["Authorization"] = "Basic " + base64.b64encode(":".join(auth).encode()).decode()
        async with self._open().request(
            method,
            url,
            params=params,
            data=urlencode(data, doseq=True).encode() if data else None,
            headers=wire,
            allow_redirects=allow_redirects,
        ) as answer:
            if answer.status == TOO_MANY and "Retry-After" in answer.headers:
                raise ComeAgain(answer.headers["Retry-After"])
            return Response(answer.status, await answer.text(), answer.headers)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:  # only inside a running loop may it be made
            self._session = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=self._whole_call_seconds, sock_connect=CONNECT_SECONDS),
                connector=aiohttp.TCPConnector(limit=CALLS_AT_ONCE),
            )
        return self._session
