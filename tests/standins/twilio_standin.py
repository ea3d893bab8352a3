"""Stands in for Twilio on loopback, in a process of its own: real shapes, its own ledger, and it fails when told to.

`POST /control` takes {"faults": [...], "stopped": [[ours, theirs]], "forget": true} and what `Behaviour` holds;
`POST /inbound` a text from a phone; `GET /ledger` what was asked and what is kept, each call with its moment on the
machine's steady clock; `GET /count` only how much. Nothing here is shared with the product: the signature is made from
Twilio's description of it.
"""

import argparse
import asyncio
import base64
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from email.utils import format_datetime
from random import Random
from typing import Any
from uuid import uuid4

import aiohttp
from aiohttp import web
from standins.faults import Faults, spoil
from standins.twilio_opt_out import ANSWERS, OptOuts
from standins.twilio_shapes import (
    ACCOUNT,
    NUMBER,
    TOKEN,
    fits,
    inbound_fields,
    message_of,
    page_uri,
    refuse,
    refuse_form,
    sign,
)


@dataclass(frozen=True)
class Behaviour:
    """How it behaves until told otherwise, apart from its faults."""

    callbacks: tuple[str, ...] = ()  # the statuses it tells of every message that asks for them, in their order
    endings: Mapping[str, Any] = field(default_factory=dict)  # by number: [status, error code] it ends with instead
    repeat: float = 0.0  # share of callbacks that are posted twice
    reorder: float = 0.0  # share of messages whose callbacks come in any order
    lose: float = 0.0  # share of callbacks that are never posted
    seed: int = 1
    public_url: str = ""
    deliver_to: str = ""
    lag_seconds: float = 0.0  # before a message is in the list
    redact: bool = False  # lists messages without their words
    opt_out: str = "off"  # off | plain | advanced
    services: Mapping[str, list[str]] = field(default_factory=dict)  # messaging services; none: any is taken
    chooses: str = ""  # the number a messaging service lets its messages leave from


@dataclass
class Twilio:
    faults: Faults = field(default_factory=Faults)
    behaviour: Behaviour = field(default_factory=Behaviour)
    opt_outs: OptOuts = field(default_factory=OptOuts)
    messages: list[dict[str, Any]] = field(default_factory=list)  # oldest first
    made_at: dict[str, float] = field(default_factory=dict)  # by sid, for the list that lags
    calls: list[dict[str, Any]] = field(default_factory=list)
    posts: list[dict[str, Any]] = field(default_factory=list)  # callbacks, and how they were answered
    media: dict[str, list[str]] = field(default_factory=dict)
    tasks: set[asyncio.Task[Any]] = field(default_factory=set)
    random: Random = field(default_factory=lambda: Random(1))
    session: aiohttp.ClientSession | None = None

    async def control(self, request: web.Request) -> web.Response:
        told = await request.json()
        if told.get("forget"):
            for task in self.tasks:
                task.cancel()
            self.calls, self.messages, self.posts, self.made_at = [], [], [], {}
            self.behaviour, self.opt_outs = Behaviour(), OptOuts()
            self.faults.tell([])
        if "faults" in told:
            self.faults.tell(told["faults"], told.get("seed"))
        known = {one.name for one in fields(Behaviour)}
        self.behaviour = replace(self.behaviour, **{name: value for name, value in told.items() if name in known})
        self.opt_outs.how, self.opt_outs.services = self.behaviour.opt_out, dict(self.behaviour.services)
        self.opt_outs.stopped |= {(ours, theirs) for ours, theirs in told.get("stopped", [])}
        if "seed" in told:
            self.random = Random(told["seed"])
        return web.json_response({})

    async def ledger(self, request: web.Request) -> web.Response:
        stopped = sorted(self.opt_outs.stopped)
        return web.json_response(
            {
                "calls": self.calls,
                "messages": self.messages,
                "posts": self.posts,
                "stopped": stopped,
                "deliver_to": self.behaviour.deliver_to,
                "under_way": len(self.tasks),  # messages whose callbacks are not all posted
            }
        )

    async def count(self, request: web.Request) -> web.Response:
        return web.json_response({"calls": len(self.calls), "taken": len(self.messages)})

    async def create(self, request: web.Request) -> web.StreamResponse:
        params = {name: str(value) for name, value in (await request.post()).items()}
        call = {"method": "create", "params": params, "at": time.monotonic()}
        self.calls.append(call)
        fault = self.faults.next("create", params.get("To", ""), call)
        if fault is not None and fault.how == "late":
            await asyncio.sleep(fault.seconds)
        elif fault is not None and not fault.taken:
            return await spoil(request, fault, refuse(fault.status, fault.code))
        wrong = self._refuse_call(request) or refuse_form(params) or self._refuse_route(params)
        if wrong is not None:
            return wrong
        message = self._take(params)
        call["sid"] = message["sid"]
        if fault is not None:
            return await spoil(request, fault, refuse(fault.status, fault.code))
        return web.json_response(message, status=201)

    def _take(self, params: Mapping[str, str]) -> dict[str, Any]:
        """A message is ours to deliver from here on, whatever becomes of the answer."""
        service = params.get("MessagingServiceSid")
        message = message_of(params["To"], params.get("From"), params["Body"], "outbound-api")
        message["messaging_service_sid"] = service
        if service and not params.get("From"):  # which number it leaves from is chosen later
            message["status"] = "accepted"
            message["from"] = None
        self._keep(message)
        if self.behaviour.callbacks and params.get("StatusCallback"):
            self._later(self._call_back(message, params["StatusCallback"]))
        return message

    def _keep(self, message: dict[str, Any]) -> None:
        self.messages.append(message)
        self.made_at[message["sid"]] = time.monotonic()

    async def list(self, request: web.Request) -> web.StreamResponse:
        query = dict(request.query)
        call = {"method": "list", "params": query, "at": time.monotonic()}
        self.calls.append(call)
        fault = self.faults.next("list", query.get("To", ""), call)
        if fault is not None:
            return await spoil(request, fault, refuse(fault.status, fault.code))
        wrong = self._refuse_call(request)
        if wrong is not None:
            return wrong
        size, page = int(query.get("PageSize", "50")), int(query.get("Page", "0"))
        listed_until = time.monotonic() - self.behaviour.lag_seconds
        known = [one for one in reversed(self.messages) if self.made_at[one["sid"]] <= listed_until]
        found = [message for message in known if fits(message, query)]
        shown = found[page * size : (page + 1) * size]
        more = len(found) > (page + 1) * size
        if self.behaviour.redact:
            shown = [message | {"body": ""} for message in shown]
        return web.json_response(
            {
                "messages": shown,
                "page": page,
                "page_size": size,
                "start": page * size,
                "end": page * size + max(len(shown) - 1, 0),
                "uri": request.path_qs,
                "first_page_uri": page_uri(request.path, query, 0),
                "next_page_uri": page_uri(request.path, query, page + 1) if more else None,
                "previous_page_uri": page_uri(request.path, query, page - 1) if page else None,
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
        message = message_of(told.get("to", NUMBER), told["from"], told["text"], "inbound")
        message["num_media"] = str(len(told.get("media", [])))
        self.media[message["sid"]] = told.get("media", [])
        self._keep(message)
        kind = self.opt_outs.hear(message["to"], told["from"], told["text"])
        if kind:
            self._keep(message_of(told["from"], message["to"], ANSWERS[kind], "outbound-reply"))
        if told.get("missed") or not self.behaviour.deliver_to:
            return web.json_response({"sid": message["sid"], "status": None})
        more = self.opt_outs.fields(kind)
        fields = inbound_fields(told["text"], from_=told["from"], to=message["to"], sid=message["sid"], **more)
        status = await self._post("/sms/incoming", fields)
        return web.json_response({"sid": message["sid"], "status": status})

    def _refuse_call(self, request: web.Request) -> web.Response | None:
        wanted = "Basic " + base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
        if request.headers.get("Authorization") != wanted:
            return refuse(401, 20003)
        if request.match_info["account"] != ACCOUNT:
            return refuse(404, 20404)
        return None

    def _refuse_route(self, params: Mapping[str, str]) -> web.Response | None:
        service = params.get("MessagingServiceSid")
        services = self.behaviour.services
        if service and services and service not in services:
            return refuse(404, 21701)
        if service and services and not services[service]:
            return refuse(400, 21703)
        return refuse(400, 21610) if self.opt_outs.holds(params) else None

    async def _call_back(self, message: dict[str, Any], url: str) -> None:
        """Tell what becomes of a message: repeated, reordered and lost as told, by the seed."""
        behaviour = self.behaviour
        service = behaviour.services.get(message["messaging_service_sid"] or "", [])
        if service and behaviour.chooses:
            message["from"] = behaviour.chooses
        message["from"] = message["from"] or next(iter(service), NUMBER)
        statuses = list(behaviour.callbacks)
        ending = behaviour.endings.get(message["to"])
        if ending is not None:
            statuses[-1], message["error_code"] = ending
        posts = [one for one in statuses for _ in range(2 if self.random.random() < behaviour.repeat else 1)]
        if self.random.random() < behaviour.reorder:
            self.random.shuffle(posts)
        message["status"] = statuses[-1]
        for status in posts:
            if self.random.random() < behaviour.lose:
                continue
            fields = {
                "SmsSid": message["sid"], "SmsStatus": status, "MessageStatus": status, "To": message["to"],
                "MessageSid": message["sid"], "AccountSid": ACCOUNT, "From": message["from"],
                "ApiVersion": "2010-04-01",
            }  # fmt: skip
            if ending is not None and status == ending[0] and ending[1]:
                fields["ErrorCode"] = str(ending[1])
            if message["messaging_service_sid"]:
                fields["MessagingServiceSid"] = message["messaging_service_sid"]
            answer = await self._post(url.removeprefix(behaviour.public_url), fields)
            self.posts.append({"sid": message["sid"], "status": status, "answer": answer})

    async def _post(self, path: str, fields: dict[str, str]) -> int:
        headers = {"X-Twilio-Signature": sign(TOKEN, self.behaviour.public_url + path, fields)}
        if self.session is None:
            self.session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=15))
        url = self.behaviour.deliver_to + path
        try:
            async with self.session.post(url, data=fields, headers=headers) as answer:
                return answer.status
        except (TimeoutError, aiohttp.ClientError):
            return 0  # Twilio gives up: the text is lost unless it is listed

    def _later(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)


async def serve(port: int) -> None:
    twilio = Twilio()
    app = web.Application(client_max_size=2**20)
    account = "/2010-04-01/Accounts/{account}"
    app.add_routes(
        [
            web.post("/control", twilio.control),
            web.post("/inbound", twilio.inbound),
            web.get("/ledger", twilio.ledger),
            web.get("/count", twilio.count),
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
