"""Stands in for Telegram's Bot API on loopback, in a process of its own: real shapes, its own ledger, fails when told.

`POST /control` takes {"faults": [...], "seed": 1, "forget": true} and what `Chats` holds; `POST /say` an update's
content (a message, a press of a button …), which waits for getUpdates or goes to the webhook when one is set;
`GET /ledger` what was asked, sent and waits, each call with its moment on the machine's steady clock; `GET /count`
only how much. A webhook that does not answer 2xx is asked again, chat by chat: what a chat has said later waits behind,
other chats do not.
"""

import argparse
import asyncio
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

import aiohttp
from aiohttp import web
from standins.faults import Fault, Faults, spoil

TOKEN = "1000:a-token-of-the-stand-in"  # a word, not a secret
BOT = {"id": 1000, "is_bot": True, "first_name": "Oak Estate", "username": "oak_estate_bot"}


def person(number: int) -> dict[str, Any]:
    return {"id": number, "is_bot": False, "first_name": "Resident"}


def private_chat(number: int) -> dict[str, Any]:
    return {"id": number, "type": "private", "first_name": "Resident"}


def text_update(update_id: int, chat: int, text: str, message_id: int = 0, **more: Any) -> dict[str, Any]:
    """One message of a person to the bot, as Telegram sends it."""
    message = {
        "message_id": message_id or update_id,
        "from": person(chat),
        "chat": private_chat(chat),
        "date": int(time.time()),
        "text": text,
    }
    return {"update_id": update_id, "message": message | more}


@dataclass(frozen=True)
class Chats:
    """What became of chats, and how patiently a webhook is asked again."""

    blocked: tuple[int, ...] = ()  # the person blocked the bot; said by a my_chat_member update, too
    deactivated: tuple[int, ...] = ()
    unknown: tuple[int, ...] = ()  # never wrote to the bot
    moved: Mapping[str, int] = field(default_factory=dict)  # to another id
    retry_seconds: float = 1.0  # before a webhook is asked again; twice as long each time


@dataclass
class BotApi:
    faults: Faults = field(default_factory=Faults)
    chats: Chats = field(default_factory=Chats)
    posts: list[dict[str, Any]] = field(default_factory=list)  # of updates to the webhook, and how it answered
    behind: dict[int, list[dict[str, Any]]] = field(default_factory=dict)  # by chat: updates not taken yet
    tasks: set[asyncio.Task[Any]] = field(default_factory=set)
    session: aiohttp.ClientSession | None = None
    calls: list[dict[str, Any]] = field(default_factory=list)
    sent: list[dict[str, Any]] = field(default_factory=list)
    waiting: list[dict[str, Any]] = field(default_factory=list)
    webhook: dict[str, Any] = field(default_factory=dict)
    next_update: int = 500
    arrived: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def control(self, request: web.Request) -> web.Response:
        told = await request.json()
        self.faults.tell(told.get("faults", []), told.get("seed"))
        if told.get("forget"):
            for task in self.tasks:
                task.cancel()
            self.calls, self.sent, self.waiting, self.webhook = [], [], [], {}
            self.chats, self.posts, self.behind = Chats(), [], {}
        known = {one.name for one in fields(Chats)}
        self.chats = replace(self.chats, **{name: value for name, value in told.items() if name in known})
        return web.json_response({})

    async def ledger(self, request: web.Request) -> web.Response:
        return web.json_response({"calls": self.calls, "sent": self.sent, "waiting": self.waiting, "posts": self.posts})

    async def count(self, request: web.Request) -> web.Response:
        return web.json_response({"calls": len(self.calls), "taken": len(self.sent)})

    async def say(self, request: web.Request) -> web.Response:
        """An update happens. It stays until it is acknowledged: by a later offset, or by a 2xx of the webhook."""
        update = {"update_id": self.next_update} | await request.json()
        self.next_update = update["update_id"] + 1
        self._note_block(update)
        async with self.arrived:
            self.waiting.append(update)
            self.arrived.notify_all()
        status = await self._bring(update) if self.webhook.get("url") else None
        return web.json_response({"update_id": update["update_id"], "status": status})

    def _note_block(self, update: Mapping[str, Any]) -> None:
        """A person who blocks the bot, or lets it speak again, is also what sendMessage knows from then on."""
        change = update.get("my_chat_member")
        if change is None:
            return
        chat = change["chat"]["id"]
        others = tuple(one for one in self.chats.blocked if one != chat)
        kicked = change["new_chat_member"]["status"] == "kicked"
        self.chats = replace(self.chats, blocked=(*others, chat) if kicked else others)

    async def _bring(self, update: dict[str, Any]) -> int | None:
        """To the webhook. None: it waits behind an earlier one of its chat."""
        chat = _chat_of(update)
        queue = self.behind.setdefault(chat, [])
        queue.append(update)
        if len(queue) > 1:
            return None
        status = await self._post(update)
        if 200 <= status < 300:
            queue.remove(update)
        if not 200 <= status < 300 or not await self._work_off(chat):
            task = asyncio.create_task(self._redeliver(chat))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)
        return status

    async def _redeliver(self, chat: int) -> None:
        seconds = self.chats.retry_seconds
        while self.behind.get(chat):
            await asyncio.sleep(seconds)
            if await self._work_off(chat):
                return
            seconds *= 2

    async def _work_off(self, chat: int) -> bool:
        """Bring what waits in this chat, in its order. False: one was not taken, and stays at the front."""
        queue = self.behind.get(chat, [])
        while queue:
            if not 200 <= await self._post(queue[0]) < 300:
                return False
            queue.pop(0)
        return True

    async def call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        params = {name: _read(name, str(value)) for name, value in (await request.post()).items()}
        call = {"method": method, "params": params, "at": time.monotonic()}
        self.calls.append(call)
        fault = self.faults.next(method, str(params.get("chat_id", "")), call)
        if fault is not None and fault.how == "late":
            await asyncio.sleep(fault.seconds)
        elif fault is not None and not fault.taken:
            return await spoil(request, fault, _fault_answer(fault))
        if request.match_info["token"] != TOKEN:
            return _refuse(401, "Unauthorized")
        answer = getattr(self, f"do_{method.lower()}", None)
        if answer is None:
            return _refuse(404, "Not Found")
        done: web.Response = await answer(params)
        return done if fault is None else await spoil(request, fault, _fault_answer(fault))

    async def do_getme(self, params: Mapping[str, Any]) -> web.Response:
        more = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
        return _ok(BOT | more)

    async def do_sendmessage(self, params: Mapping[str, Any]) -> web.Response:
        text, chat = str(params.get("text", "")), params.get("chat_id")
        if not isinstance(chat, int) or chat in self.chats.unknown:
            return _refuse(400, "Bad Request: chat not found")
        if chat in self.chats.blocked:
            return _refuse(403, "Forbidden: bot was blocked by the user")
        if chat in self.chats.deactivated:
            return _refuse(403, "Forbidden: user is deactivated")
        if str(chat) in self.chats.moved:
            new = {"migrate_to_chat_id": self.chats.moved[str(chat)]}
            return _refuse(400, "Bad Request: group chat was upgraded to a supergroup chat", new)
        if not text.strip():
            return _refuse(400, "Bad Request: message text is empty")
        if len(text.encode("utf-16-le")) // 2 > 4096:
            return _refuse(400, "Bad Request: message is too long")
        for row in params.get("reply_markup", {}).get("inline_keyboard", []):
            if any(not 1 <= len(button["callback_data"].encode()) <= 64 for button in row):
                return _refuse(400, "Bad Request: BUTTON_DATA_INVALID")
        message = {
            "message_id": len(self.sent) + 1,
            "from": BOT,
            "chat": private_chat(chat),
            "date": int(time.time()),
            "text": text,
        }
        if "reply_markup" in params:
            message["reply_markup"] = params["reply_markup"]
        self.sent.append(message)
        return _ok(message)

    async def do_answercallbackquery(self, params: Mapping[str, Any]) -> web.Response:
        return _ok(True)

    async def do_getupdates(self, params: Mapping[str, Any]) -> web.Response:
        if self.webhook.get("url"):
            return _refuse(409, "Conflict: can't use getUpdates method while webhook is active")
        offset = params.get("offset", 0)
        self.waiting = [update for update in self.waiting if update["update_id"] >= offset]
        async with self.arrived:
            try:
                async with asyncio.timeout(params.get("timeout", 0)):
                    await self.arrived.wait_for(lambda: bool(self.waiting))
            except TimeoutError:
                return _ok([])
        return _ok(self.waiting[: params.get("limit", 100)])

    async def do_setwebhook(self, params: Mapping[str, Any]) -> web.Response:
        self.webhook = dict(params)
        return _ok(True)

    async def do_deletewebhook(self, params: Mapping[str, Any]) -> web.Response:
        self.webhook = {}
        return _ok(True)

    async def do_getwebhookinfo(self, params: Mapping[str, Any]) -> web.Response:
        return _ok(
            {
                "url": self.webhook.get("url", ""),
                "has_custom_certificate": False,
                "pending_update_count": len(self.waiting),
                "allowed_updates": self.webhook.get("allowed_updates", []),
            }
        )

    async def _post(self, update: dict[str, Any]) -> int:
        headers = {"X-Telegram-Bot-Api-Secret-Token": str(self.webhook.get("secret_token", ""))}
        if self.session is None:
            self.session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60))
        try:
            async with self.session.post(self.webhook["url"], json=update, headers=headers) as answer:
                status = answer.status
        except (TimeoutError, aiohttp.ClientError):
            status = 0
        if 200 <= status < 300 and update in self.waiting:
            self.waiting.remove(update)
        self.posts.append({"update_id": update["update_id"], "chat": _chat_of(update), "status": status})
        return status


def _chat_of(update: Mapping[str, Any]) -> int:
    """Whose queue an update is in; presses of buttons have one of their own."""
    if "callback_query" in update:
        return -int(update["callback_query"].get("from", {}).get("id", 0))
    for kind in ("message", "edited_message", "my_chat_member"):
        chat = update.get(kind, {}).get("chat", 0) if isinstance(update.get(kind), Mapping) else 0
        if isinstance(chat, Mapping):
            return int(chat.get("id", 0))
    return 0


def _read(name: str, value: str) -> Any:
    """Form fields hold JSON where they are not plain text."""
    if name in ("text", "callback_query_id", "url", "secret_token"):
        return value
    try:
        read = json.loads(value)
    except ValueError:
        return value
    return read if isinstance(read, int | list | dict) else value


def _ok(result: Any) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def _refuse(status: int, description: str, parameters: dict[str, int] | None = None) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if parameters:
        body["parameters"] = parameters
    return web.json_response(body, status=status)


def _fault_answer(fault: Fault) -> web.Response:
    return _refuse(fault.status, fault.description or "The stand-in refuses", fault.parameters)


async def serve(port: int) -> None:
    api = BotApi()
    app = web.Application(client_max_size=2**20)
    app.add_routes(
        [
            web.post("/control", api.control),
            web.post("/say", api.say),
            web.get("/ledger", api.ledger),
            web.get("/count", api.count),
            web.post("/bot{token}/{method}", api.call),
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
