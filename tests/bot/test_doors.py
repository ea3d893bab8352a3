"""What comes in by the doors over HTTP: kept and answered emptily, or refused; never a 5xx of our making."""

import asyncio
import contextlib
import json
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from standins.fixtures import PUBLIC_URL, make_settings
from standins.process import StandIn
from standins.telegram_standin import text_update
from standins.twilio_standin import TOKEN, inbound_fields, sign
from structlog.testing import capture_logs

from bot.channels import Incoming
from bot.channels.read_sms import StatusReport
from bot.doors import LARGEST_SMS_BODY, LARGEST_UPDATE, Doors
from bot.park import NotYet
from bot.receive import UnknownSender

SECRET = {"X-Telegram-Bot-Api-Secret-Token": "a-secret-word"}
ANN = "+447700900001"


class House:
    """What the doors lead to: it keeps what it is given, unless its database is away."""

    def __init__(self) -> None:
        self.kept: list[Incoming] = []
        self.reports: list[StatusReport] = []
        self.pressed: list[str] = []
        self.away = False
        self.keeps: bool | NotYet = True
        self.references: list[str] = []

    async def keep(self, incoming: Incoming, reference: str) -> bool:
        self.references.append(reference)
        if isinstance(self.keeps, NotYet):
            raise self.keeps
        if self.keeps:
            await self.receive(incoming)
        return self.keeps

    async def receive(self, incoming: Incoming) -> None:
        if self.away:
            raise ConnectionError(f"cannot keep {incoming.text}")
        self.kept.append(incoming)

    async def settle(self, report: StatusReport) -> None:
        if self.away:
            raise ConnectionError
        self.reports.append(report)

    async def answer_button(self, callback_id: str) -> None:
        self.pressed.append(callback_id)

    def app(self) -> FastAPI:
        app = FastAPI()
        app.add_middleware(
            Doors,
            receive=self.receive,
            keep=self.keep,
            settle=self.settle,
            settings=make_settings(),
            answer_button=self.answer_button,
        )
        return app


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
async def http(house: House) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(house.app(), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as http:
        yield http


@pytest.fixture
def server(house: House) -> Iterator[tuple[str, int]]:
    """The same behind a real uvicorn on a port of its own."""
    listening = socket.create_server(("127.0.0.1", 0))
    uvicorn_server = uvicorn.Server(uvicorn.Config(house.app(), log_level="critical", lifespan="off"))
    thread = threading.Thread(target=lambda: asyncio.run(uvicorn_server.serve([listening])))
    thread.start()
    yield listening.getsockname()
    uvicorn_server.should_exit = True
    thread.join()
    listening.close()


def signed(fields: dict[str, str], path: str = "/sms/incoming") -> dict[str, Any]:
    return {"data": fields, "headers": {"X-Twilio-Signature": sign(TOKEN, PUBLIC_URL + path, fields)}}


async def test_a_signed_text_is_kept_and_answered_with_nothing(http: httpx.AsyncClient, house: House) -> None:
    answer = await http.post("/sms/incoming", **signed(inbound_fields("A bench", from_=ANN)))
    assert (answer.status_code, answer.text) == (200, "<Response/>")
    assert answer.headers["content-type"].startswith("text/xml")
    assert [incoming.text for incoming in house.kept] == ["A bench"]


async def test_what_cannot_be_stored_is_not_acknowledged(http: httpx.AsyncClient, house: House) -> None:
    house.away = True
    update, status = text_update(1, 1001, "Hello"), {"MessageStatus": "sent"} | inbound_fields("", from_=ANN)
    assert (await http.post("/sms/incoming", **signed(inbound_fields("A bench", from_=ANN)))).status_code == 503
    assert (await http.post("/sms/status", **signed(status, "/sms/status"))).status_code == 503
    assert (await http.post("/telegram/oak", json=update, headers=SECRET)).status_code == 503


async def test_a_text_to_a_number_that_is_not_ours_is_not_acknowledged() -> None:
    async def receive(_: object) -> None:
        raise UnknownSender

    app = FastAPI()
    app.add_middleware(Doors, receive=receive, settle=receive, settings=make_settings())
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1") as http:
        assert (await http.post("/sms/incoming", **signed(inbound_fields("Hi", from_=ANN)))).status_code == 404
        assert (await http.post("/telegram/elm", json=text_update(1, 1, "Hi"), headers=SECRET)).status_code == 404


async def test_a_replayed_text_is_the_same_message_again(http: httpx.AsyncClient, house: House) -> None:
    """X11: replays are ignored: the id is the provider's and never expires."""
    captured = signed(inbound_fields("A bench", from_=ANN))
    for _ in range(3):
        assert (await http.post("/sms/incoming", **captured)).status_code == 200
    assert len({incoming.external_id for incoming in house.kept}) == 1


FORGED = {
    "missing": {},
    "empty": {"X-Twilio-Signature": ""},
    "wrong": {"X-Twilio-Signature": "c29tZXRoaW5nIGVsc2U="},
    "non-ASCII": {"X-Twilio-Signature": "é€".encode()},
    "bytes": {"X-Twilio-Signature": b"\xff\xfe"},
    "long": {"X-Twilio-Signature": "a" * 20_000},
}


@pytest.mark.parametrize("headers", FORGED.values(), ids=FORGED)
@pytest.mark.parametrize("path", ["/sms/incoming", "/sms/status?id=1"])
async def test_a_forged_signature_is_refused(
    http: httpx.AsyncClient, house: House, headers: dict[str, Any], path: str
) -> None:
    """X11: webhooks are signed."""
    answer = await http.post(path, data=inbound_fields("A bench", from_=ANN), headers=headers)
    assert answer.status_code == 403
    assert answer.content == b""
    assert house.kept == house.reports == []


async def test_a_captured_signature_over_fields_cut_up_anew_is_refused(http: httpx.AsyncClient, house: House) -> None:
    """X11: one captured signature also fits re-split fields."""
    real = inbound_fields("Hi", from_=ANN)
    captured = signed(real)
    resplit = {name: value for name, value in real.items() if name != "ToZip"} | {"T": "oZip"}
    resplit = {name: value for name, value in resplit.items() if name not in ("From", "FromCity")}
    resplit["From"] = f"{ANN}FromCity"
    answer = await http.post("/sms/incoming", data=resplit, headers=captured["headers"])
    assert answer.status_code in (400, 403)
    assert house.kept == []


async def test_the_configured_address_is_signed_whatever_headers_say(http: httpx.AsyncClient) -> None:
    request = signed(inbound_fields("A bench", from_=ANN))
    request["headers"] |= {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "http"}
    assert (await http.post("/sms/incoming", **request)).status_code == 200


async def test_a_status_is_passed_on_with_our_own_id(http: httpx.AsyncClient, house: House) -> None:
    fields = inbound_fields("", from_="+447700900000", to=ANN, MessageStatus="delivered")
    answer = await http.post("/sms/status?id=41", **signed(fields, "/sms/status?id=41"))
    assert answer.status_code == 200
    assert [(report.outgoing_id, report.status) for report in house.reports] == [(41, "delivered")]
    assert (await http.post("/sms/status?id=42", **signed(fields, "/sms/status?id=41"))).status_code == 403


BODIES = {
    "nothing": b"",
    "not a form": b'{"Body": "x"}',
    "bytes": bytes(range(256)),
    "no values": b"&&&===&&",
    "bad escapes": b"Body=%ZZ%&From=%",
    "surrogates": b"Body=%ED%A0%80",
    "twice": b"Body=a&Body=b",
    "ten thousand fields": "&".join(str(n) for n in range(10_000)).encode(),
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("path", ["/sms/incoming", "/sms/status"])
async def test_no_body_is_too_strange_to_refuse(http: httpx.AsyncClient, house: House, body: bytes, path: str) -> None:
    headers = {"X-Twilio-Signature": "x", "Content-Type": "application/x-www-form-urlencoded"}
    assert (await http.post(path, content=body, headers=headers)).status_code in (400, 403)
    assert house.kept == house.reports == []


@pytest.mark.parametrize("path", ["/sms/incoming", "/sms/status", "/telegram/oak"])
async def test_a_body_that_grows_too_large_is_not_read_to_its_end(http: httpx.AsyncClient, path: str) -> None:
    sent = 0

    async def flood() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(50):
            sent += 2**20
            yield b"x" * 2**20

    answer = await http.post(path, content=flood(), headers=SECRET)
    assert answer.status_code == 413
    assert sent <= max(LARGEST_SMS_BODY, LARGEST_UPDATE) + 2 * 2**20


@pytest.mark.parametrize("path", ["/sms/incoming", "/telegram/oak"])
def test_fifty_megabytes_are_refused_before_they_are_sent(server: tuple[str, int], path: str, house: House) -> None:
    """Over a real socket: the answer is there although only the head and a little of the body went out."""
    with socket.create_connection(server, timeout=10) as line:
        head = f"POST {path} HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: a-secret-word\r\n"
        line.sendall(f"{head}Content-Length: 52428800\r\n\r\n".encode() + b"x" * 1000)
        answer = line.recv(4096)
        assert answer.startswith(b"HTTP/1.1 413")
        with contextlib.suppress(ConnectionError):
            while line.recv(4096):  # the server hangs up
                pass
    assert house.kept == []


def test_a_body_cut_off_half_way_harms_nobody(server: tuple[str, int], house: House) -> None:
    with socket.create_connection(server, timeout=10) as line:
        line.sendall(b"POST /sms/incoming HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nBody=half")
    answer = httpx.post(
        f"http://{server[0]}:{server[1]}/sms/incoming", **signed(inbound_fields("A bench", from_=ANN)), trust_env=False
    )
    assert answer.status_code == 200
    assert [incoming.text for incoming in house.kept] == ["A bench"]


async def test_an_update_with_the_secret_is_kept_and_answered_with_nothing(
    http: httpx.AsyncClient, house: House
) -> None:
    """A body with a `method` would be carried out by Telegram, so there is none."""
    answer = await http.post("/telegram/oak", json=text_update(1, 1001, "A bench"), headers=SECRET)
    assert (answer.status_code, answer.content) == (200, b"")
    assert [(incoming.sender, incoming.text) for incoming in house.kept] == [("oak", "A bench")]


@pytest.mark.parametrize("secret", [None, "", "another", "a-secret-word ", b"\xe9\xff", "é".encode()])
async def test_an_update_without_the_secret_is_refused(
    http: httpx.AsyncClient, house: House, secret: str | bytes | None
) -> None:
    """X11: webhooks are signed."""
    headers: Any = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}
    answer = await http.post("/telegram/oak", json=text_update(1, 1001, "Hi"), headers=headers)
    assert answer.status_code == 403
    assert house.kept == []


async def test_without_a_secret_in_the_settings_every_update_is_refused(house: House) -> None:
    app = FastAPI()
    settings = make_settings(telegram_webhook_secret="")
    app.add_middleware(Doors, receive=house.receive, settle=house.settle, settings=settings)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1") as http:
        headers = {"X-Telegram-Bot-Api-Secret-Token": ""}
        assert (await http.post("/telegram/oak", json=text_update(1, 1, "Hi"), headers=headers)).status_code == 403


POISON = {
    "not JSON": b"{",
    "nothing": b"",
    "a list": b"[]",
    "null": b"null",
    "no chat": b'{"update_id": 5, "message": {"text": "words of a person"}}',
    "deep": b"[" * 200_000,
    "a huge number": b'{"update_id": ' + b"9" * 10_000 + b"}",
    "not a number": b'{"update_id": NaN, "message": {}}',
    "bytes": b"\xff\xfe",
    "surrogate": b'{"update_id": 5, "message": {"text": "\\ud800", "chat": 1}}',
}


@pytest.mark.parametrize("body", POISON.values(), ids=POISON)
async def test_a_poison_update_is_let_go_of_with_2xx(http: httpx.AsyncClient, house: House, body: bytes) -> None:
    with capture_logs() as logs:
        answer = await http.post("/telegram/oak", content=body, headers=SECRET)
    assert (answer.status_code, answer.content) == (200, b"")
    assert house.kept == []
    assert [entry["event"] for entry in logs] == ["telegram.unreadable"] or body == POISON["a huge number"]
    assert "words of a person" not in str(logs)


async def test_an_update_that_was_parked_is_let_go_of_and_one_to_be_tried_again_is_not(
    http: httpx.AsyncClient, house: House
) -> None:
    update = text_update(77, 1001, "poison")
    house.keeps = NotYet("ValueError")
    assert (await http.post("/telegram/oak", json=update, headers=SECRET)).status_code == 503
    house.keeps = False
    assert (await http.post("/telegram/oak", json=update, headers=SECRET)).status_code == 200
    assert house.references == ["77", "77"]


async def test_groups_and_bots_are_ignored_with_2xx(http: httpx.AsyncClient, house: House) -> None:
    update = text_update(1, 1001, "Hi")
    update["message"]["chat"] = {"id": -5, "type": "group", "title": "Oak"}
    assert (await http.post("/telegram/oak", json=update, headers=SECRET)).status_code == 200
    assert house.kept == []


async def test_a_press_is_answered_once_it_is_kept(http: httpx.AsyncClient, house: House) -> None:
    message = text_update(1, 1001, "?")["message"]
    query = {"id": "4382", "from": message["from"], "chat_instance": "1", "message": message, "data": "meetings:1"}
    update = {"update_id": 9, "callback_query": query}
    house.away = True
    assert (await http.post("/telegram/oak", json=update, headers=SECRET)).status_code == 503
    assert house.pressed == []
    house.away = False
    assert (await http.post("/telegram/oak", json=update, headers=SECRET)).status_code == 200
    assert house.pressed == ["4382"]


async def test_nothing_a_person_sent_reaches_a_log(http: httpx.AsyncClient, house: House) -> None:
    house.away = True
    fields = inbound_fields("Secret words", from_=ANN)
    with capture_logs() as logs:
        await http.post("/sms/incoming", **signed(fields))
        await http.post("/sms/incoming", data=fields)
        await http.post("/telegram/oak", json=text_update(1, 1001, "Secret words"), headers=SECRET)
        await http.post("/telegram/oak", content=json.dumps({"message": {"text": "Secret words"}}), headers=SECRET)
    assert len(logs) == 4
    assert "Secret" not in str(logs)
    assert ANN.lstrip("+") not in str(logs)
    assert "1001" not in str(logs)


@pytest.mark.parametrize("path", ["/sms/incoming", "/sms/status", "/telegram/oak"])
async def test_doors_open_to_post_alone(http: httpx.AsyncClient, path: str) -> None:
    assert (await http.get(path)).status_code == 405


def test_twilios_stand_in_finds_the_doors_open(server: tuple[str, int], house: House, twilio: StandIn) -> None:
    """The signature is made there without twilio's library, from Twilio's description of it."""
    twilio.control(public_url=PUBLIC_URL, deliver_to=f"http://{server[0]}:{server[1]}")
    answer = twilio.inbound("A bench & a bin + light? 50% ‘nicer’", from_=ANN)
    assert answer["status"] == 200
    assert [(one.external_id, one.text) for one in house.kept] == [
        (answer["sid"], "A bench & a bin + light? 50% ‘nicer’")
    ]


def test_telegrams_stand_in_finds_the_doors_open(server: tuple[str, int], house: House, telegram: StandIn) -> None:
    url = f"http://{server[0]}:{server[1]}/telegram/oak"
    base = f"{telegram.base}/bot1000:a-token-of-the-stand-in"
    httpx.post(f"{base}/setWebhook", data={"url": url, "secret_token": "a-secret-word"}, trust_env=False)
    assert telegram.say(message=text_update(1, 1001, "A bench")["message"])["status"] == 200
    assert [one.text for one in house.kept] == ["A bench"]
    assert telegram.ledger()["waiting"] == []


def test_a_form_is_what_it_says() -> None:
    """The forged bodies above are forged in what they hold, not in how they are written."""
    assert urlencode(inbound_fields("a b", from_=ANN)).count("&") == 18
