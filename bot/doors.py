"""The doors providers knock at: signature, size and shape here, then one call inwards, then an empty answer.

Rules
- 2xx only after `receive` returned: what is not stored is never acknowledged (503, and the provider may ask again).
- Telegram would hold back a chat over an update we cannot read: that one is logged by its id and answered 2xx; and so
  is one that could not be kept however often it came (see `bot/park.py`).
- The answer is empty: replies leave by the outbox, and a body with a `method` would be carried out by Telegram.
- They stand in front of everything with a page in it: a text costs us well under a millisecond, and the way through a
  framework's routes and middleware would be a quarter of that. So nothing is parsed twice or validated by reflection.
"""

import hmac
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import structlog
from starlette.types import ASGIApp, Message, Scope, Send
from starlette.types import Receive as Read

from bot.channels import Incoming
from bot.channels.read_sms import Refused, StatusReport, TwilioSignature, read_status, read_webhook
from bot.channels.read_telegram import Unreadable, read_update, update_id
from bot.receive import UnknownSender
from bot.settings import Settings

SMS_INCOMING, SMS_STATUS, TELEGRAM = "/sms/incoming", "/sms/status", "/telegram/"
PATHS = (SMS_INCOMING, SMS_STATUS, TELEGRAM + "{sender}")
LARGEST_SMS_BODY = 64 * 1024  # bytes; a text of 1,600 characters with ten pictures is under 12,000
LARGEST_UPDATE = 1024 * 1024

Receive = Callable[[Incoming], Awaitable[object]]
Keep = Callable[[Incoming, str], Awaitable[object]]
Settle = Callable[[StatusReport], Awaitable[object]]
AnswerButton = Callable[[str], Awaitable[object]]

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a provider is answered."""

    status: int
    body: bytes = b""
    headers: tuple[tuple[bytes, bytes], ...] = ()
    then: Callable[[], Awaitable[object]] | None = None  # once the answer is out


KEPT = Answer(200)
KEPT_TWIML = Answer(200, b"<Response/>", ((b"content-type", b"text/xml; charset=utf-8"),))
NOT_KEPT = Answer(503, headers=((b"retry-after", b"5"),))
TOO_LARGE = Answer(413, headers=((b"connection", b"close"),))
POST_ALONE = Answer(405, headers=((b"allow", b"POST"),))

Door = Callable[[Scope, Read], Awaitable[Answer]]


class Doors:
    """Answers at the three addresses, and hands everything else on to `app`.

    `receive` and `settle` return once it is stored; `answer_button` takes a button press's id. `keep` takes what would
    come again and again, with its id, and returns once it is stored or parked.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        receive: Receive,
        settle: Settle,
        settings: Settings,
        keep: Keep | None = None,
        answer_button: AnswerButton | None = None,
    ) -> None:
        self._app = app
        self._receive = receive
        self._keep = keep or (lambda incoming, _reference: receive(incoming))
        self._settle = settle
        self._answer_button = answer_button
        self._settings = settings
        self._signed = TwilioSignature(settings.public_url, settings.twilio_auth_token.get_secret_value())
        self._secret = settings.telegram_webhook_secret.get_secret_value().encode()

    async def __call__(self, scope: Scope, receive: Read, send: Send) -> None:
        door = self._find_door(scope["path"]) if scope["type"] == "http" else None
        if door is None:
            await self._app(scope, receive, send)
            return
        answer = await door(scope, receive) if scope["method"] == "POST" else POST_ALONE
        length = (b"content-length", b"%d" % len(answer.body))
        headers = [length, *answer.headers]
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": answer.body})
        if answer.then is not None:
            await answer.then()

    def _find_door(self, path: str) -> Door | None:
        if path == SMS_INCOMING:
            return self._hear_sms
        if path == SMS_STATUS:
            return self._settle_sms
        sender = path.removeprefix(TELEGRAM)
        if sender != path and sender and "/" not in sender:
            return partial(self._hear_telegram, sender)
        return None

    async def _hear_sms(self, scope: Scope, receive: Read) -> Answer:
        body = await _read_body(scope, receive, LARGEST_SMS_BODY)
        if isinstance(body, Answer):
            return body
        signature = _header(scope, b"x-twilio-signature").decode("latin-1")
        incoming = read_webhook(body, signature, settings=self._settings, signed=self._signed)
        if isinstance(incoming, Refused):
            return _refuse("sms.incoming", incoming)
        return await _take_in("sms.incoming", self._receive, incoming, KEPT_TWIML)

    async def _settle_sms(self, scope: Scope, receive: Read) -> Answer:
        body = await _read_body(scope, receive, LARGEST_SMS_BODY)
        if isinstance(body, Answer):
            return body
        signature = _header(scope, b"x-twilio-signature").decode("latin-1")
        query = scope["query_string"].decode("latin-1")
        report = read_status(body, query, signature, settings=self._settings, signed=self._signed)
        if isinstance(report, Refused):
            return _refuse("sms.status", report)
        return await _take_in("sms.status", self._settle, report, KEPT_TWIML)

    async def _hear_telegram(self, sender: str, scope: Scope, receive: Read) -> Answer:
        given = _header(scope, b"x-telegram-bot-api-secret-token")
        if not self._secret or not hmac.compare_digest(given, self._secret):
            return _refuse("telegram", Refused(403, "the secret does not fit"))
        body = await _read_body(scope, receive, LARGEST_UPDATE)
        if isinstance(body, Answer):
            return body
        update = _read_json(body)
        incoming = _read_telegram(update, sender)
        if incoming is None:
            return KEPT
        kept = KEPT
        if self._answer_button is not None and incoming.kind == "button":
            kept = replace(KEPT, then=partial(self._answer_button, incoming.external_id))
        return await _take_in("telegram", lambda one: self._keep(one, update_id(update)), incoming, kept)


async def _take_in(door: str, inwards: Callable[[Any], Awaitable[object]], what: object, kept: Answer) -> Answer:
    try:
        await inwards(what)
    except UnknownSender:  # set up wrongly: the provider shows it, and asks again where it can
        return _refuse(door, Refused(404, "no sender of ours"))
    except Exception as error:  # noqa: BLE001 - whatever went wrong, what is not stored is not acknowledged
        log.error("door.not_kept", door=door, error=type(error).__name__)
        return NOT_KEPT
    return kept


async def _read_body(scope: Scope, receive: Read, most: int) -> bytes | Answer:
    """The body, or the answer that refuses it: what says it is too large is not read at all."""
    length = _header(scope, b"content-length")
    if length and (len(length) > 12 or not length.isdigit() or int(length) > most):
        return TOO_LARGE
    message: Message = await receive()
    body = bytearray(message.get("body", b""))
    while message["type"] == "http.request" and message.get("more_body", False) and len(body) <= most:
        message = await receive()
        body += message.get("body", b"")
    if message["type"] != "http.request":  # whoever knocked is gone
        return Answer(400)
    return TOO_LARGE if len(body) > most else bytes(body)


def _header(scope: Scope, name: bytes) -> bytes:
    """One header's value; servers give their names in lower case."""
    value: bytes
    for given, value in scope["headers"]:
        if given == name:
            return value
    return b""


def _read_json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _read_telegram(update: Any, sender: str) -> Incoming | None:
    try:
        if isinstance(update, dict):
            return read_update(update, sender)
    except Unreadable:
        pass
    log.warning("telegram.unreadable", update=update_id(update))
    return None


def _refuse(door: str, refused: Refused) -> Answer:
    log.warning("door.refused", door=door, reason=refused.reason)
    return Answer(refused.status)
