"""What the providers tell us of our messages, and what we make of it: over real HTTP, on both databases."""

import httpx
import pytest
from faults.live import LAG_SECONDS, LATE_SECONDS, Estate, Owed, address_of, be_impatient, live
from standins.fixtures import PUBLIC_URL
from standins.process import StandIn
from standins.telegram_standin import BOT as BOT_USER
from standins.telegram_standin import person, private_chat
from standins.twilio_standin import ACCOUNT, NUMBER, TOKEN, sign

from bot.send import AT_ONCE
from storage.database import Database
from storage.outbox.breaker import OPEN_AFTER

SERVICE, OTHER_NUMBER = "MG" + "0" * 32, "+447700900111"


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    be_impatient(monkeypatch)


@pytest.fixture
def estate(database: Database) -> Estate:
    estate = Estate(database, per_second=60.0)  # slow enough that only a few are on their way at once
    for channel in ("sms", "telegram"):
        estate.settle_in(channel, range(1, 41))
    return estate


def sms(number: int = 1, text: str = "Oak Estate: doors open at 7.", **more: object) -> Owed:
    return Owed(number, text, **more)  # type: ignore[arg-type]


def chat(number: int = 1, text: str = "Oak Estate: doors open at 7.", **more: object) -> Owed:
    return Owed(number, text, "telegram", **more)  # type: ignore[arg-type]


def creates(twilio: StandIn) -> int:
    return sum(call["method"] == "create" for call in twilio.ledger()["calls"])


# Callbacks


async def test_callbacks_that_repeat_and_overtake_each_other_only_move_rows_forward(
    estate: Estate, twilio: StandIn, telegram: StandIn
) -> None:
    """P4, X11: however they come, what was delivered stays delivered and what failed is never called reached."""
    failing = {f"+447700900{number:03d}": ["undelivered", 30003] for number in range(1, 11)}
    twilio.control(
        callbacks=["queued", "sending", "sent", "delivered"], repeat=0.5, reorder=0.7, endings=failing, seed=3
    )
    estate.owe([sms(number) for number in range(1, 41)])
    async with live(estate.database, twilio, telegram):
        await estate.until_states("delivered", "undelivered")
        await estate.until(lambda: twilio.ledger()["under_way"] == 0)
    states = [row.state for row in estate.rows()]
    assert states == ["undelivered"] * 10 + ["delivered"] * 30
    assert {post["answer"] for post in twilio.ledger()["posts"]} == {200}
    assert {row.reason for row in estate.rows()[:10]} == {"twilio:30003"}


async def test_a_callback_that_twilio_did_not_sign_moves_nothing(
    estate: Estate, twilio: StandIn, telegram: StandIn
) -> None:
    """X11."""
    estate.owe([sms()])
    async with live(estate.database, twilio, telegram):
        await estate.until_states("sent")
        row = estate.rows()[0]
        fields = {
            "MessageSid": str(row.external_id),
            "AccountSid": ACCOUNT,
            "MessageStatus": "failed",
            "From": NUMBER,
            "To": "+447700900001",
            "ErrorCode": "30005",
        }
        door = twilio.ledger()["deliver_to"]
        path = f"/sms/status?id={row.id}"
        for signature in ("", "x", sign("another token", PUBLIC_URL + path, fields)):
            headers = {"X-Twilio-Signature": signature}
            async with httpx.AsyncClient(trust_env=False) as http:
                answer = await http.post(door + path, data=fields, headers=headers)
            assert answer.status_code == 403
        assert estate.rows()[0].state == "sent"
        async with httpx.AsyncClient(trust_env=False) as http:
            headers = {"X-Twilio-Signature": sign(TOKEN, PUBLIC_URL + path, fields)}
            assert (await http.post(door + path, data=fields, headers=headers)).status_code == 200
        assert estate.rows()[0].state == "failed"


async def test_a_callback_counts_from_whichever_number_the_service_chose(
    estate: Estate, twilio: StandIn, telegram: StandIn
) -> None:
    twilio.control(callbacks=["sent", "delivered"], services={SERVICE: [NUMBER, OTHER_NUMBER]}, chooses=OTHER_NUMBER)
    estate.owe([sms()])
    async with live(estate.database, twilio, telegram, twilio_messaging_service_sid=SERVICE):
        await estate.until_states("delivered")


# Doubts


async def test_an_answer_lost_is_settled_by_the_callback(estate: Estate, twilio: StandIn, telegram: StandIn) -> None:
    """X6: the list is never needed, nor could it be read."""
    twilio.control(callbacks=["sent", "delivered"])
    twilio.fail({"method": "list", "status": 503, "times": -1}, {"how": "reset", "taken": True, "times": -1})
    estate.owe([sms(number) for number in range(1, 4)])
    async with live(estate.database, twilio, telegram):
        await estate.until_states("delivered")
    assert len(twilio.ledger()["messages"]) == 3


LOST = [
    ("broadcast", {"how": "reset", "taken": True}),
    ("broadcast", {"how": "late", "seconds": LATE_SECONDS}),
    ("broadcast", {"status": 500, "code": 20500, "taken": True}),
    ("reply", {"how": "hang", "taken": True}),
]


@pytest.mark.parametrize(("kind", "fault"), LOST, ids=str)
async def test_without_callbacks_the_list_settles_it(
    estate: Estate, twilio: StandIn, telegram: StandIn, fault: dict[str, object], kind: str
) -> None:
    """X6: what was taken is found, though the list lags and cannot be read at first."""
    twilio.control(lag_seconds=LAG_SECONDS)
    twilio.fail({"method": "list", "status": 503}, {"method": "create", **fault})
    estate.owe([sms(kind=kind)])
    async with live(estate.database, twilio, telegram):
        await estate.until_states("sent")
    assert [message["body"] for message in twilio.ledger()["messages"]] == ["Oak Estate: doors open at 7."]
    assert estate.rows()[0].external_id == twilio.ledger()["messages"][0]["sid"]


async def test_proof_of_absence_sends_it_and_once(estate: Estate, twilio: StandIn, telegram: StandIn) -> None:
    twilio.fail({"how": "reset", "method": "create"})
    estate.owe([sms()])
    async with live(estate.database, twilio, telegram):
        await estate.until_states("sent")
    assert len(twilio.ledger()["messages"]) == 1


async def test_of_two_in_the_same_words_neither_is_missed_nor_doubled(
    estate: Estate, twilio: StandIn, telegram: StandIn
) -> None:
    """X6: one of them was taken, the other was not, and the list shows neither's own id."""
    twilio.fail(
        {"how": "reset", "taken": True, "method": "create"},
        {"how": "reset", "taken": False, "method": "create"},
    )
    estate.owe([sms(subject="meeting:1", kind="changed"), sms(subject="meeting:2", kind="changed")])
    async with live(estate.database, twilio, telegram):
        await estate.until_states("sent")
    sids = {message["sid"] for message in twilio.ledger()["messages"]}
    assert len(sids) == 2
    assert {row.external_id for row in estate.rows()} == sids


async def test_what_telegram_cannot_tell_stays_unknown_and_is_listed(
    estate: Estate, twilio: StandIn, telegram: StandIn
) -> None:
    """X6: never sent again blindly."""
    telegram.fail({"how": "reset", "taken": True}, {"how": "reset", "taken": False})
    estate.owe([chat(1), chat(2), chat(3)])
    async with live(estate.database, twilio, telegram):
        await estate.until(lambda: sorted(row.state for row in estate.rows()) == ["sent", "unknown", "unknown"])
        listed = "select count(*) from outgoing where state = 'unknown' and lease_until is not null"
        await estate.until(lambda: estate.ask(listed) == [(2,)])
    assert len(telegram.ledger()["sent"]) == 2


# Addresses


@pytest.mark.parametrize("by", ["answer", "callback"])
async def test_a_permanent_failure_marks_the_address_and_nothing_more_is_tried(
    estate: Estate, twilio: StandIn, telegram: StandIn, by: str
) -> None:
    if by == "answer":
        twilio.fail({"method": "create", "status": 400, "code": 21211})
    else:
        twilio.control(callbacks=["sent", "undelivered"], endings={"+447700900001": ["undelivered", 30005]})
    estate.owe([sms(subject="broadcast:1")])
    async with live(estate.database, twilio, telegram):
        await estate.until_states("failed", "undelivered")
        await estate.until(lambda: bool(estate.ask("select 1 from address where gone <> ''")))
        estate.owe([sms(subject="broadcast:2"), sms(2, subject="broadcast:2")])
        await estate.until_states("failed", "undelivered", "blocked", "sent", "delivered")
    assert estate.rows()[1].state == "blocked"
    assert estate.rows()[1].reason == "gone"
    assert creates(twilio) == 2
    assert estate.ask("select address from address where gone <> ''") == [(address_of("sms", 1),)]


async def test_twilios_21610_counts_as_stop(estate: Estate, twilio: StandIn, telegram: StandIn) -> None:
    """R4: they stopped us at the carrier and no webhook told us."""
    twilio.control(stopped=[[NUMBER, "+447700900001"]])
    estate.owe([sms(subject="broadcast:1")])
    async with live(estate.database, twilio, telegram):
        await estate.until_states("failed")
        estate.owe([sms(subject="broadcast:2"), sms(2, subject="broadcast:2")])
        await estate.until_states("failed", "blocked", "sent")
    ends = [(row.state, row.reason) for row in estate.rows() if row.kind == "broadcast"]
    assert ends == [("failed", "twilio:21610"), ("blocked", "stopped"), ("sent", "")]
    assert len(estate.ask("select 1 from suppression where lifted_at is null")) == 1


@pytest.mark.parametrize("by", ["answer", "update"])
async def test_a_blocked_bot_counts_as_stop(estate: Estate, twilio: StandIn, telegram: StandIn, by: str) -> None:
    async with live(estate.database, twilio, telegram) as house:
        if by == "answer":
            telegram.control(blocked=[1001])
            estate.owe([chat(subject="broadcast:1")])
            await estate.until_states("failed")
        else:
            update = {
                "chat": private_chat(1001),
                "from": person(1001),
                "date": 1,
                "old_chat_member": {"user": BOT_USER, "status": "member"},
                "new_chat_member": {"user": BOT_USER, "status": "kicked", "until_date": 0},
            }
            secret = {"X-Telegram-Bot-Api-Secret-Token": house.settings.telegram_webhook_secret.get_secret_value()}
            door = twilio.ledger()["deliver_to"]
            async with httpx.AsyncClient(trust_env=False) as http:
                answer = await http.post(
                    f"{door}/telegram/oak", json={"update_id": 1, "my_chat_member": update}, headers=secret
                )
            assert answer.status_code == 200
        estate.owe([chat(subject="broadcast:2"), chat(2, subject="broadcast:2")])
        await estate.until_states("failed", "blocked", "sent")
    ends = {(row.address, row.state, row.reason) for row in estate.rows()}
    assert ends >= {("telegram:1002", "sent", "")}
    assert {state for address, state, _ in ends if address == "telegram:1001"} <= {"failed", "blocked"}
    assert len(estate.ask("select 1 from suppression where lifted_at is null")) == 1
    assert [message["chat"]["id"] for message in telegram.ledger()["sent"]] == [1002]


async def test_a_chat_that_moved_is_written_to_at_its_new_name(
    estate: Estate, twilio: StandIn, telegram: StandIn
) -> None:
    telegram.control(moved={"1001": 7001})
    estate.owe([chat()])
    async with live(estate.database, twilio, telegram):
        await estate.until_states("sent")
    assert [message["chat"]["id"] for message in telegram.ledger()["sent"]] == [7001]
    assert estate.ask("select count(*) from address where address = 'telegram:7001'") == [(1,)]


# Senders


async def test_a_refused_account_pauses_the_sender_tells_the_lead_and_burns_nothing(
    estate: Estate, twilio: StandIn, telegram: StandIn
) -> None:
    """A wrong token: all waits, the lead hears of it by Telegram, and the next start with the right one sends."""
    estate.owe([sms(number) for number in range(1, 41)] + [chat(1)])
    async with live(estate.database, twilio, telegram, twilio_auth_token="wrong"):
        await estate.until(lambda: len(telegram.ledger()["sent"]) == 2)
        await estate.until(lambda: {row.state for row in estate.rows() if row.address.startswith("sms")} == {"due"})
    assert creates(twilio) <= AT_ONCE
    told = {message["chat"]["id"]: message["text"] for message in telegram.ledger()["sent"]}
    assert told[1] == "Oak Estate: no text leaves by SMS, our account there was refused. Please open the desk."
    assert estate.ask("select kind from matter where closed_at is null") == [("sender",)]
    assert estate.ask("select paused from sender where channel = 'sms'") == [("down: twilio:20003",)]
    async with live(estate.database, twilio, telegram):
        await estate.until_states("sent")
    assert len(twilio.ledger()["messages"]) == 40


@pytest.mark.parametrize("fault", [{"status": 503}, {"how": "hang"}], ids=str)
async def test_an_outage_burns_a_handful_and_the_rest_leaves_when_it_is_over(
    estate: Estate, twilio: StandIn, telegram: StandIn, fault: dict[str, object]
) -> None:
    """X5, X6: the breaker opens; what expired meanwhile ends expired; everything else goes out once."""
    twilio.fail({**fault, "method": "create", "times": -1})
    late = [sms(number, kind="receipt", expires_seconds=4) for number in range(1, 11)]
    estate.owe(late + [sms(number, f"Oak Estate: number {number}.") for number in range(11, 41)])
    async with live(estate.database, twilio, telegram):
        await estate.until(lambda: estate.ask("select failures from sender where channel = 'sms'")[0][0] > OPEN_AFTER)
        await estate.until(lambda: sum(row.state == "expired" for row in estate.rows()) > 0)
        tried = creates(twilio)
        assert tried <= 2 * AT_ONCE
        assert sum(row.state == "due" and row.attempt == 0 for row in estate.rows()) >= 40 - 2 * AT_ONCE - 10
        twilio.fail()
        await estate.until_quiet(but_unknown=lambda row: row.kind == "receipt")
    bodies = [message["body"] for message in twilio.ledger()["messages"]]
    assert len(bodies) == len(set(bodies)) == 30, "once each, and nothing late"
    assert {row.state for row in estate.rows() if row.kind == "broadcast"} == {"sent"}
    assert estate.ask("select failures from sender where channel = 'sms'") == [(0,)]
