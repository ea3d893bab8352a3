"""The stand-ins answer as the providers say they answer, and the checks on our calls do complain."""

import httpx
import pytest
from standins import peers, telegram_standin, twilio_standin
from standins.process import StandIn

from tests.conftest import SHARED_PEERS

pytestmark = pytest.mark.skipif(
    not SHARED_PEERS.is_dir(), reason="the providers' descriptions are absent: calls NOT CHECKED against them"
)
MESSAGES = f"/2010-04-01/Accounts/{twilio_standin.ACCOUNT}/Messages.json"
AUTH = (twilio_standin.ACCOUNT, twilio_standin.TOKEN)
GOOD = {"To": "+447700900001", "From": "+447700900000", "Body": "Hello", "ValidityPeriod": "900"}


def test_a_created_message_and_a_listing_have_twilios_shape(twilio: StandIn) -> None:
    made = httpx.post(twilio.base + MESSAGES, data=GOOD, auth=AUTH)
    assert made.status_code == 201
    assert peers.twilio_message(SHARED_PEERS, made.json()) == []
    twilio.inbound("Hi", from_="+447700900001")
    page = httpx.get(twilio.base + MESSAGES, params={"PageSize": "1"}, auth=AUTH).json()
    assert peers.twilio_page(SHARED_PEERS, page) == []
    assert [peers.twilio_message(SHARED_PEERS, message) for message in page["messages"]] == [[]]
    assert page["next_page_uri"] is not None


def test_telegrams_answers_have_its_shape(telegram: StandIn) -> None:
    base = f"{telegram.base}/bot{telegram_standin.TOKEN}"
    sent = httpx.post(f"{base}/sendMessage", data={"chat_id": "1001", "text": "Hello"}).json()["result"]
    assert peers.telegram_object(SHARED_PEERS, "Message", sent) == []
    assert peers.telegram_object(SHARED_PEERS, "User", httpx.post(f"{base}/getMe").json()["result"]) == []
    info = httpx.post(f"{base}/getWebhookInfo").json()["result"]
    assert peers.telegram_object(SHARED_PEERS, "WebhookInfo", info) == []


def test_an_update_has_telegrams_shape() -> None:
    assert peers.telegram_object(SHARED_PEERS, "Update", telegram_standin.text_update(1, 1001, "Hi")) == []


WRONG_FORMS = [
    {"To": None},
    {"Too": "x"},
    {"ValidityPeriod": "36001"},
    {"ValidityPeriod": "soon"},
    {"MessagingServiceSid": "MG1"},
]


@pytest.mark.parametrize("more", WRONG_FORMS, ids=str)
def test_a_wrong_form_for_twilio_is_complained_of(more: dict[str, str | None]) -> None:
    form = {name: value for name, value in (GOOD | more).items() if value is not None}
    assert peers.twilio_create(SHARED_PEERS, GOOD) == []
    assert peers.twilio_create(SHARED_PEERS, form)


WRONG_CALLS = [
    ("sendMessage", {"chat_id": 1}),
    ("sendMessage", {"chat_id": 1, "text": "x" * 4097}),
    ("sendMessage", {"chat_id": 1, "text": "x", "colour": "red"}),
    ("sendMessage", {"chat_id": 1, "text": 5}),
    ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{"callback_data": "x"}]]}}),
    (
        "sendMessage",
        {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "1", "callback_data": "ż" * 33}]]}},
    ),
    ("getUpdates", {"offset": "1"}),
    ("sendMassage", {}),
]


@pytest.mark.parametrize(("method", "params"), WRONG_CALLS, ids=str)
def test_a_wrong_call_of_telegram_is_complained_of(method: str, params: dict[str, object]) -> None:
    assert peers.telegram_call(SHARED_PEERS, method, params)
