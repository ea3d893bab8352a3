"""Stands in for Twilio on loopback, in a process of its own: real shapes, its own ledger, and it fails when told to.

`POST /control` takes {"faults": [...], "seed": 1, "callbacks": ["sent", "delivered"], "public_url": "https://…",
"deliver_to": "http://127.0.0.1:…", "forget": true}; `POST /inbound` a text from a phone; `GET /ledger` what was asked
and what is kept. Nothing here is shared with the product: the signature is made from Twilio's description of it.
"""

import argparse
import asyncio
import base64
import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import aiohttp
from aiohttp import web
from standins.faults import Faults, spoil

ACCOUNT = "AC" + "0123456789abcdef" * 2
TOKEN = "a-token-of-the-stand-in"  # a word, not a secret
NUMBER = "+447700900000"


def sign(token: str, url: str, fields: Mapping[str, str]) -> str:
    """X-Twilio-Signature as Twilio describes it: the URL, then names and values sorted by name, without separators."""
    signed = url + "".join(name + fields[name] for name in sorted(fields))
    return base64.b64encode(hmac.digest(token.encode(), signed.encode(), hashlib.sha1)).decode()


def inbound_fields(text: str, *, from_: str, to: str = NUMBER, sid: str = "", **more: str) -> dict[str, str]:
    """The fields of one incoming text, as Twilio posts them, blank ones too."""
    sid = sid or "SM" + uuid4().hex
    return {
        "ToCountry": "GB", "ToState": "", "SmsMessageSid": sid, "NumMedia": "0", "ToCity": "", "FromZip": "",
        "SmsSid": sid, "FromState": "", "SmsStatus": "received", "FromCity": "", "Body": text, "FromCountry": "GB",
        "To": to, "ToZip": "", "NumSegments": "1", "MessageSid": sid, "AccountSid": ACCOUNT, "From": from_,
        "ApiVersion": "2010-04-01",
    } | more  # fmt: skip


@dataclass
class Twilio:
    faults: Faults = field(default_factory=Faults)
    messages: list[dict[str, Any]] = field(default_factory=list)  # oldest first
    calls: list[dict[str, Any]] = field(default_factory=list)
    callbacks: list[str] = field(default_factory=list)
    public_url: str = ""
    deliver_to: str = ""
    media: dict[str, list[str]] = field(default_factory=dict)
    tasks: set[asyncio.Task[Any]] = field(default_factory=set)

    async def control(self, request: web.Request) -> web.Response:
        told = await request.json()
        if "faults" in told:
            self.faults.tell(told["faults"], told.get("seed"))
        self.callbacks = told.get("callbacks", self.callbacks)
        self.public_url = told.get("public_url", self.public_url)
        self.deliver_to = told.get("deliver_to", self.deliver_to)
        if told.get("forget"):
            self.calls, self.messages, self.callbacks = [], [], []
            self.faults.tell([])
        return web.json_response({})

    async def ledger(self, request: web.Request) -> web.Response:
        return web.json_response({"calls": self.calls, "messages": self.messages})

    async def create(self, request: web.Request) -> web.StreamResponse:
        params = {name: str(value) for name, value in (await request.post()).items()}
        self.calls.append({"method": "create", "params": params})
        fault = self.faults.next("create", params.get("To", ""))
        if fault is not None and not fault.taken:
            return await spoil(request, fault, _refuse(fault.status, fault.code))
        wrong = self._refuse_call(request) or _refuse_message(params)
        if wrong is not None:
            return wrong
        message = _message(params["To"], params.get("From"), params["Body"], "outbound-api")
        message["messaging_service_sid"] = params.get("MessagingServiceSid")
        self.messages.append(message)
        if self.callbacks and params.get("StatusCallback"):
            self._later(self._call_back(message, params["StatusCallback"]))
        if fault is not None:
            return await spoil(request, fault, _refuse(fault.status, fault.code))
        return web.json_response(message, status=201)

    async def list(self, request: web.Request) -> web.StreamResponse:
        query = dict(request.query)
        self.calls.append({"method": "list", "params": query})
        fault = self.faults.next("list", query.get("To", ""))
        if fault is not None:
            return await spoil(request, fault, _refuse(fault.status, fault.code))
        wrong = self._refuse_call(request)
        if wrong is not None:
            return wrong
        size, page = int(query.get("PageSize", "50")), int(query.get("Page", "0"))
        found = [message for message in reversed(self.messages) if _fits(message, query)]
        shown = found[page * size : (page + 1) * size]
        more = len(found) > (page + 1) * size
        return web.json_response(
            {
                "messages": shown,
                "page": page,
                "page_size": size,
                "start": page * size,
                "end": page * size + max(len(shown) - 1, 0),
                "uri": request.path_qs,
                "first_page_uri": _page_uri(request.path, query, 0),
                "next_page_uri": _page_uri(request.path, query, page + 1) if more else None,
                "previous_page_uri": _page_uri(request.path, query, page - 1) if page else None,
            }
        )

    async def list_media(self, request: web.Request) -> web.Response:
        sid = request.match_info["sid"]
        now = format_datetime(datetime.now(UTC))
        media = [
            {
                "sid": "ME" + uuid4().hex, "account_sid": ACCOUNT, "parent_sid": sid, "content_type": kind,
                "date_created": now, "date_updated": now, "uri": f"{request.path.removesuffix('.json')}/{index}.json",
            }
            for index, kind in enumerate(self.media.get(sid, []))
        ]  # fmt: skip
        return web.json_response(
            {
                "media_list": media, "page": 0, "page_size": 50, "start": 0, "end": len(media), "uri": request.path_qs,
                "first_page_uri": request.path_qs, "next_page_uri": None, "previous_page_uri": None,
            }
        )  # fmt: skip

    async def inbound(self, request: web.Request) -> web.Response:
        """A text from a phone: kept, and posted to the webhook unless it is to be missed. Answers with what we got."""
        told = await request.json()
        message = _message(told.get("to", NUMBER), told["from"], told["text"], "inbound")
        message["num_media"] = str(len(told.get("media", [])))
        self.media[message["sid"]] = told.get("media", [])
        self.messages.append(message)
        if told.get("missed") or not self.deliver_to:
            return web.json_response({"sid": message["sid"], "status": None})
        fields = inbound_fields(told["text"], from_=told["from"], to=message["to"], sid=message["sid"])
        status = await self._post("/sms/incoming", fields)
        return web.json_response({"sid": message["sid"], "status": status})

    def _refuse_call(self, request: web.Request) -> web.Response | None:
        wanted = "Basic " + base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
        if request.headers.get("Authorization") != wanted:
            return _refuse(401, 20003)
        if request.match_info["account"] != ACCOUNT:
            return _refuse(404, 20404)
        return None

    async def _call_back(self, message: dict[str, Any], url: str) -> None:
        for status in self.callbacks:
            message["status"] = status
            fields = {
                "SmsSid": message["sid"], "SmsStatus": status, "MessageStatus": status, "To": message["to"],
                "MessageSid": message["sid"], "AccountSid": ACCOUNT, "From": message["from"] or "",
                "ApiVersion": "2010-04-01",
            }  # fmt: skip
            await self._post(url.removeprefix(self.public_url), fields)

    async def _post(self, path: str, fields: dict[str, str]) -> int:
        headers = {"X-Twilio-Signature": sign(TOKEN, self.public_url + path, fields)}
        try:
            async with (
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=15)) as session,
                session.post(self.deliver_to + path, data=fields, headers=headers) as answer,
            ):
                return answer.status
        except (TimeoutError, aiohttp.ClientError):
            return 0  # Twilio gives up: the text is lost unless it is listed

    def _later(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)


def _message(to: str, from_: str | None, body: str, direction: str) -> dict[str, Any]:
    sid, now = "SM" + uuid4().hex, format_datetime(datetime.now(UTC))
    uri = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{sid}"
    return {
        "sid": sid, "account_sid": ACCOUNT, "api_version": "2010-04-01", "body": body, "direction": direction,
        "from": from_, "to": to, "status": "received" if direction == "inbound" else "queued",
        "date_created": now, "date_updated": now, "date_sent": now if direction == "inbound" else None,
        "num_media": "0", "num_segments": "1", "price": None, "price_unit": "GBP", "error_code": None,
        "error_message": None, "messaging_service_sid": None, "uri": f"{uri}.json",
        "subresource_uris": {"media": f"{uri}/Media.json"},
    }  # fmt: skip


def _refuse_message(params: Mapping[str, str]) -> web.Response | None:
    validity = params.get("ValidityPeriod", "36000")
    checks = (
        (not params.get("To"), 21604),
        (not params.get("From") and not params.get("MessagingServiceSid"), 21603),
        (not params.get("Body"), 21602),
        (not re.fullmatch(r"\+[1-9][0-9]{6,14}", params.get("To", "")), 21211),
        (len(params.get("Body", "")) > 1600, 21617),
        (not validity.isdecimal() or not 1 <= int(validity) <= 36000, 20001),
    )
    return next((_refuse(400, code) for wrong, code in checks if wrong), None)


def _refuse(status: int, code: int) -> web.Response:
    """Twilio's own words for an error."""
    body: dict[str, Any] = {"message": "The stand-in refuses", "status": status}
    if code:
        body |= {"code": code, "more_info": f"https://www.twilio.com/docs/errors/{code}"}
    return web.json_response(body, status=status)


def _fits(message: Mapping[str, Any], query: Mapping[str, str]) -> bool:
    if query.get("To") not in (None, message["to"]) or query.get("From") not in (None, message["from"]):
        return False
    since = query.get("DateSent>")
    if since is None:
        return True
    sent = datetime.strptime(message["date_sent"] or message["date_created"], "%a, %d %b %Y %H:%M:%S %z")
    return sent >= datetime.fromisoformat(since)


def _page_uri(path: str, query: Mapping[str, str], page: int) -> str:
    return f"{path}?{urlencode(dict(query) | {'Page': str(page)})}"


async def serve(port: int) -> None:
    twilio = Twilio()
    app = web.Application(client_max_size=2**20)
    account = "/2010-04-01/Accounts/{account}"
    app.add_routes(
        [
            web.post("/control", twilio.control),
            web.post("/inbound", twilio.inbound),
            web.get("/ledger", twilio.ledger),
            web.post(account + "/Messages.json", twilio.create),
            web.get(account + "/Messages.json", twilio.list),
            web.get(account + "/Messages/{sid}/Media.json", twilio.list_media),
        ]
    )
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    print(json.dumps({"port": runner.addresses[0][1]}), flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    asyncio.run(serve(parser.parse_args().port))
