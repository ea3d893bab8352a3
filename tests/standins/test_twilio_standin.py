"""Twilio's stand-in behaves as Twilio says it does, so that what is held against it is held against the real thing."""

import httpx
import pytest
from pytest_httpserver import HTTPServer
from standins import peers, twilio_standin
from standins.process import StandIn, until
from werkzeug import Request, Response

from tests.conftest import SHARED_PEERS

ACCOUNT, TOKEN = twilio_standin.ACCOUNT, twilio_standin.TOKEN
MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
ANN, OURS, SERVICE = "+447700900001", "+447700900000", "MG" + "0" * 32


def send(twilio: StandIn, body: str = "Hello", **more: str) -> httpx.Response:
    form = {"To": ANN, "From": OURS, "Body": body} | more
    given = {name: value for name, value in form.items() if value}
    return httpx.post(twilio.base + MESSAGES, data=given, auth=(ACCOUNT, TOKEN), timeout=5)


def listed(twilio: StandIn) -> list[str]:
    page = httpx.get(twilio.base + MESSAGES, params={"To": ANN}, auth=(ACCOUNT, TOKEN)).json()
    return [message["body"] for message in page["messages"]]


@pytest.mark.parametrize("word", ["STOP", "stop", " Stop ", "STOPALL", "unsubscribe", "END", "quit", "opt out"])
def test_a_stop_holds_every_later_message(twilio: StandIn, word: str) -> None:
    twilio.control(opt_out="plain")
    twilio.inbound(word, from_=ANN)
    refused = send(twilio)
    assert (refused.status_code, refused.json()["code"]) == (400, 21610)
    assert send(twilio, To="+447700900002").status_code == 201


@pytest.mark.parametrize("word", ["stop the buses", "STOP.", "please stop"])
def test_other_words_stop_nothing(twilio: StandIn, word: str) -> None:
    twilio.control(opt_out="plain")
    twilio.inbound(word, from_=ANN)
    assert send(twilio).status_code == 201


@pytest.mark.parametrize("word", ["START", "yes", "UNSTOP"])
def test_a_start_opens_the_number_again(twilio: StandIn, word: str) -> None:
    twilio.control(opt_out="plain")
    twilio.inbound("STOP", from_=ANN)
    twilio.inbound(word, from_=ANN)
    assert send(twilio).status_code == 201


def test_a_stop_is_answered_by_twilio_and_holds_for_the_whole_service(twilio: StandIn) -> None:
    other = "+447700900111"
    twilio.control(opt_out="advanced", services={SERVICE: [OURS, other]})
    twilio.inbound("STOP", from_=ANN)
    assert [one["direction"] for one in twilio.ledger()["messages"]] == ["inbound", "outbound-reply"]
    assert send(twilio, From=other, MessagingServiceSid=SERVICE).json()["code"] == 21610
    assert send(twilio, From="", MessagingServiceSid=SERVICE).json()["code"] == 21610
    assert send(twilio, From="+447700900222").status_code == 201


@pytest.mark.parametrize(("how", "told"), [("advanced", "STOP"), ("plain", None), ("off", None)])
def test_only_advanced_opt_out_tells_the_webhook(
    twilio: StandIn, httpserver: HTTPServer, how: str, told: str | None
) -> None:
    seen: list[dict[str, str]] = []

    def hear(request: Request) -> Response:
        seen.append(request.form.to_dict())
        return Response("<Response/>")

    httpserver.expect_request("/sms/incoming").respond_with_handler(hear)
    twilio.control(opt_out=how, public_url="https://oak.example", deliver_to=httpserver.url_for("").rstrip("/"))
    assert twilio.inbound("STOP", from_=ANN)["status"] == 200
    assert seen[0].get("OptOutType") == told


def test_a_service_that_is_not_there_or_has_no_number_is_refused(twilio: StandIn) -> None:
    twilio.control(services={SERVICE: []})
    assert send(twilio, From="", MessagingServiceSid=SERVICE).json()["code"] == 21703
    assert send(twilio, From="", MessagingServiceSid="MG" + "1" * 32).json()["code"] == 21701


def test_a_service_takes_a_message_before_it_chooses_its_number(twilio: StandIn) -> None:
    twilio.control(services={SERVICE: [OURS]})
    made = send(twilio, From="", MessagingServiceSid=SERVICE).json()
    assert (made["status"], made["from"], made["messaging_service_sid"]) == ("accepted", None, SERVICE)
    if SHARED_PEERS.is_dir():
        assert peers.twilio_message(SHARED_PEERS, made) == []


def test_callbacks_are_signed_repeated_and_reordered_by_the_seed(twilio: StandIn, httpserver: HTTPServer) -> None:
    posts: list[tuple[str, str, dict[str, str]]] = []

    def hear(request: Request) -> Response:
        posts.append((request.full_path, request.headers["X-Twilio-Signature"], request.form.to_dict()))
        return Response("<Response/>")

    httpserver.expect_request("/sms/status").respond_with_handler(hear)
    stories = []
    for _ in range(2):
        twilio.control(
            seed=5,
            callbacks=["sent", "delivered"],
            repeat=0.5,
            reorder=1.0,
            public_url="https://oak.example",
            deliver_to=httpserver.url_for("").rstrip("/"),
            endings={ANN: ["undelivered", 30003]},
        )
        posts.clear()
        for _ in range(8):
            send(twilio, StatusCallback="https://oak.example/sms/status?id=41")
            until(lambda: twilio.ledger()["under_way"] == 0)
        stories.append([form["MessageStatus"] for _, _, form in posts])
    assert stories[0] == stories[1]
    assert 16 < len(stories[0]) < 32
    assert stories[0] != sorted(stories[0])
    for path, signature, form in posts:
        assert signature == twilio_standin.sign(TOKEN, f"https://oak.example{path}", form)
        assert form.get("ErrorCode") == ("30003" if form["MessageStatus"] == "undelivered" else None)


def test_a_list_that_lags_shows_a_message_only_later(twilio: StandIn) -> None:
    twilio.control(lag_seconds=3600)
    send(twilio, "Hello")
    assert listed(twilio) == []
    twilio.control(lag_seconds=0)
    assert listed(twilio) == ["Hello"]


def test_a_late_message_is_taken_when_nobody_waits_for_the_answer(twilio: StandIn) -> None:
    twilio.fail({"name": "late", "how": "late", "seconds": 0.3})
    with pytest.raises(httpx.TimeoutException):
        httpx.post(
            twilio.base + MESSAGES,
            data={"To": ANN, "From": OURS, "Body": "Hello"},
            auth=(ACCOUNT, TOKEN),
            timeout=0.1,
        )
    assert twilio.ledger()["messages"] == []
    until(lambda: len(twilio.ledger()["messages"]) == 1)
    (call,) = twilio.ledger()["calls"]
    assert call["fault"] == "late"
    assert call["sid"]


@pytest.mark.parametrize("headers", [{}, {"Retry-After": "7"}])
def test_too_many_come_with_and_without_a_time_to_wait(twilio: StandIn, headers: dict[str, str]) -> None:
    twilio.fail({"status": 429, "code": 20429, "headers": headers})
    answer = send(twilio)
    assert (answer.status_code, answer.headers.get("Retry-After")) == (429, headers.get("Retry-After"))
