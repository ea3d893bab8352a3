"""The doors providers knock at: signature, size and shape here, then one call inwards, then an empty answer.

Rules
- 2xx only after `receive` returned: what is not stored is never acknowledged (503, and the provider may ask again).
- Telegram would hold back a chat over an update we cannot read: that one is logged by its id and answered 2xx; and so
  is one that could not be kept however often it came (see `bot/park.py`).
- The answer is empty: replies leave by the outbox, and a body with a `method` would be carried out by Telegram.
- Raw routes: a text costs us well under a millisecond here, so nothing is parsed twice or validated by reflection.
"""

import hmac
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import structlog
from fastapi import APIRouter
from starlette.background import BackgroundTask
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels import Incoming
from bot.channels.read_sms import Refused, StatusReport, TwilioSignature, read_status, read_webhook
from bot.channels.read_telegram import Unreadable, read_update, update_id
from bot.receive import UnknownSender
from bot.settings import Settings

LARGEST_SMS_BODY = 64 * 1024  # bytes; a text of 1,600 characters with ten pictures is under 12,000
LARGEST_UPDATE = 1024 * 1024

Receive = Callable[[Incoming], Awaitable[object]]
Keep = Callable[[Incoming, str], Awaitable[object]]
Settle = Callable[[StatusReport], Awaitable[object]]
AnswerButton = Callable[[str], Awaitable[object]]

log = structlog.get_logger(__name__)


def build_doors(
    *,
    receive: Receive,
    settle: Settle,
    settings: Settings,
    keep: Keep | None = None,
    answer_button: AnswerButton | None = None,
) -> APIRouter:
    """The three routes. `receive` and `settle` return once it is stored; `answer_button` takes a button press's id.

    `keep` takes what would come again and again, with its id, and returns once it is stored or parked.
    """
    doors = _Doors(
        receive=receive,
        keep=keep or (lambda incoming, _reference: receive(incoming)),
        settle=settle,
        answer_button=answer_button,
        settings=settings,
        signed=TwilioSignature(settings.public_url, settings.twilio_auth_token.get_secret_value()),
        secret=settings.telegram_webhook_secret.get_secret_value().encode(),
    )
    return APIRouter(
        routes=[
            Route("/sms/incoming", doors.hear_sms, methods=["POST"]),
            Route("/sms/status", doors.settle_sms, methods=["POST"]),
            Route("/telegram/{sender}", doors.hear_telegram, methods=["POST"]),
        ]
    )


@dataclass(frozen=True, slots=True)
class _Doors:
    receive: Receive
    keep: Keep
    settle: Settle
    answer_button: AnswerButton | None
    settings: Settings
    signed: TwilioSignature
    secret: bytes

    async def hear_sms(self, request: Request) -> Response:
        body = await _read_body(request, LARGEST_SMS_BODY)
        if isinstance(body, Response):
            return body
        signature = request.headers.get("x-twilio-signature", "")
        incoming = read_webhook(body, signature, settings=self.settings, signed=self.signed)
        if isinstance(incoming, Refused):
            return _refuse("sms.incoming", incoming)
        return await _keep("sms.incoming", self.receive, incoming, _twiml())

    async def settle_sms(self, request: Request) -> Response:
        body = await _read_body(request, LARGEST_SMS_BODY)
        if isinstance(body, Response):
            return body
        signature = request.headers.get("x-twilio-signature", "")
        query = request.scope["query_string"].decode("latin-1")
        report = read_status(body, query, signature, settings=self.settings, signed=self.signed)
        if isinstance(report, Refused):
            return _refuse("sms.status", report)
        return await _keep("sms.status", self.settle, report, _twiml())

    async def hear_telegram(self, request: Request) -> Response:
        given = request.headers.get("x-telegram-bot-api-secret-token", "").encode("utf-8", "replace")
        if not self.secret or not hmac.compare_digest(given, self.secret):
            return _refuse("telegram", Refused(403, "the secret does not fit"))
        body = await _read_body(request, LARGEST_UPDATE)
        if isinstance(body, Response):
            return body
        update = _read_json(body)
        incoming = _read_telegram(update, request.path_params["sender"])
        if incoming is None:
            return Response()
        done = Response()
        if self.answer_button is not None and incoming.kind == "button":
            done.background = BackgroundTask(self.answer_button, incoming.external_id)
        return await _keep("telegram", lambda one: self.keep(one, update_id(update)), incoming, done)


async def _keep(door: str, inwards: Callable[[Any], Awaitable[object]], what: object, done: Response) -> Response:
    try:
        await inwards(what)
    except UnknownSender:  # set up wrongly: the provider shows it, and asks again where it can
        return _refuse(door, Refused(404, "no sender of ours"))
    except Exception as error:  # noqa: BLE001 - whatever went wrong, what is not stored is not acknowledged
        log.error("door.not_kept", door=door, error=type(error).__name__)
        return Response(status_code=503, headers={"Retry-After": "5"})
    return done


async def _read_body(request: Request, most: int) -> bytes | Response:
    """The body, or the answer that refuses it: what says it is too large is not read at all."""
    length = request.headers.get("content-length", "")
    if length and (len(length) > 12 or not length.isdecimal() or int(length) > most):
        return _too_large()
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > most:
                return _too_large()
    except ClientDisconnect:
        return Response(status_code=400)
    return bytes(body)


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


def _twiml() -> Response:
    return Response("<Response/>", media_type="text/xml")


def _refuse(door: str, refused: Refused) -> Response:
    log.warning("door.refused", door=door, reason=refused.reason)
    return Response(status_code=refused.status)


def _too_large() -> Response:
    return Response(status_code=413, headers={"Connection": "close"})
