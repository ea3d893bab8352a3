"""Telegram's stand-in behaves as Telegram says it does, so what is held against it is held against the real thing."""

from typing import Any

import httpx
import pytest
from pytest_httpserver import HTTPServer
from standins import peers, telegram_standin
from standins.process import StandIn, until
from standins.telegram_standin import BOT, person, private_chat, text_update
from werkzeug import Request, Response

from tests.conftest import SHARED_PEERS


def call(telegram: StandIn, method: str, **params: Any) -> dict[str, Any]:
    answer: dict[str, Any] = httpx.post(f"{telegram.base}/bot{telegram_standin.TOKEN}/{method}", data=params).json()
    return answer


def say(telegram: StandIn, chat: int, text: str) -> int | None:
    status: int | None = telegram.say(message=text_update(1, chat, text)["message"])["status"]
    return status


class Hook:
    """A webhook that refuses a chat's updates as often as it is told."""

    def __init__(self, server: HTTPServer, refuse: dict[int, int]) -> None:
        self.refuse = refuse
        self.taken: list[str] = []
        server.expect_request("/telegram/oak").respond_with_handler(self.hear)
        self.url = server.url_for("/telegram/oak")

    def hear(self, request: Request) -> Response:
        message = request.get_json()["message"]
        chat = message["chat"]["id"]
        if self.refuse.get(chat, 0) > 0:
            self.refuse[chat] -= 1
            return Response(status=503)
        self.taken.append(message["text"])
        return Response()


def test_a_chat_whose_update_was_not_taken_waits_and_the_others_do_not(
    telegram: StandIn, httpserver: HTTPServer
) -> None:
    hook = Hook(httpserver, {1001: 2})
    telegram.control(retry_seconds=0.1)
    call(telegram, "setWebhook", url=hook.url)
    assert say(telegram, 1001, "first") == 503
    assert say(telegram, 1001, "second") is None
    assert say(telegram, 1002, "another chat") == 200
    until(lambda: len(hook.taken) == 3)
    assert hook.taken == ["another chat", "first", "second"]
    until(lambda: telegram.ledger()["waiting"] == [])


def test_a_person_who_blocked_the_bot_gets_nothing_until_they_let_it(telegram: StandIn) -> None:
    def change(old: str, new: str) -> None:
        member: dict[str, Any] = {"user": BOT, "status": new} | ({"until_date": 0} if new == "kicked" else {})
        update = {
            "chat": private_chat(1001),
            "from": person(1001),
            "date": 1,
            "old_chat_member": {"user": BOT, "status": old},
            "new_chat_member": member,
        }
        if SHARED_PEERS.is_dir():
            assert peers.telegram_object(SHARED_PEERS, "ChatMemberUpdated", update | {"old_chat_member": member}) == []
        telegram.say(my_chat_member=update)

    change("member", "kicked")
    refused = call(telegram, "sendMessage", chat_id=1001, text="Hello")
    assert (refused["error_code"], refused["description"]) == (403, "Forbidden: bot was blocked by the user")
    assert call(telegram, "sendMessage", chat_id=1002, text="Hello")["ok"]
    change("kicked", "member")
    assert call(telegram, "sendMessage", chat_id=1001, text="Hello")["ok"]


REFUSALS = [
    ({"deactivated": [1001]}, 403, "Forbidden: user is deactivated", None),
    ({"unknown": [1001]}, 400, "Bad Request: chat not found", None),
    (
        {"moved": {"1001": -1005}},
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": -1005},
    ),
]


@pytest.mark.parametrize(("told", "code", "words", "parameters"), REFUSALS)
def test_each_kind_of_lost_chat_has_its_own_words(
    telegram: StandIn, told: dict[str, Any], code: int, words: str, parameters: dict[str, int] | None
) -> None:
    telegram.control(**told)
    refused = call(telegram, "sendMessage", chat_id=1001, text="Hello")
    assert (refused["ok"], refused["error_code"], refused["description"]) == (False, code, words)
    assert refused.get("parameters") == parameters
    if SHARED_PEERS.is_dir() and parameters:
        assert peers.telegram_object(SHARED_PEERS, "ResponseParameters", parameters) == []
    assert telegram.ledger()["sent"] == []
