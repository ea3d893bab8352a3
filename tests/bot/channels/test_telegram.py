"""Sending by a Telegram bot: what is asked, and what every answer means."""

import httpx
import pytest
from standins.fixtures import CHAT, make_message, make_settings
from standins.process import StandIn
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels import Button, NotSent, Outcome, Sent, Unknown
from bot.channels.limits import LONGEST_CALLBACK_BYTES
from bot.channels.read_telegram import ALLOWED_UPDATES
from bot.channels.telegram import Telegram, read_exception

YES_NO = (Button("1 yes", "meetings:1"), Button("2 no", "meetings:2"))


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


ANSWERS: list[tuple[Exception, Outcome]] = [
    (Forbidden("Forbidden: bot was blocked by the user"), NotSent("telegram:forbidden", gone=True, stopped=True)),
    (BadRequest("Chat not found"), NotSent("telegram:no_such_chat", gone=True)),
    (BadRequest("Message is too long"), NotSent("telegram:bad_request")),  # although it is a NetworkError too
    (RetryAfter(7), NotSent("telegram:retry_after", again_after_seconds=7.0)),
    (InvalidToken(), NotSent("telegram:invalid_token", again_after_seconds=60, sender_down=True)),
    (TimedOut(), Unknown("timeout")),
    (TimeoutError(), Unknown("timeout")),
    (NetworkError("Bad Gateway"), Unknown("telegram:network")),
    (caused(TimedOut(), httpx.ReadTimeout("")), Unknown("timeout")),
    (caused(NetworkError(""), httpx.ReadError("")), Unknown("telegram:network")),
    (caused(NetworkError(""), httpx.RemoteProtocolError("")), Unknown("telegram:network")),
    (caused(TimedOut(), httpx.PoolTimeout("")), NotSent("busy", again_after_seconds=2)),
    (caused(TimedOut(), httpx.ConnectTimeout("")), NotSent("unreachable", again_after_seconds=10, outage=True)),
    (caused(NetworkError(""), httpx.ConnectError("")), NotSent("unreachable", again_after_seconds=10, outage=True)),
    (Conflict("x"), Unknown("error:Conflict")),
    (TelegramError("Invalid server response"), Unknown("error:TelegramError")),
    (ChatMigrated(1), Unknown("error:ChatMigrated")),  # a second move within one sending
    (KeyError("result"), Unknown("error:KeyError")),
]


@pytest.mark.parametrize(("error", "meaning"), ANSWERS, ids=lambda value: repr(value)[:40])
def test_every_answer_has_its_one_meaning(error: Exception, meaning: Outcome) -> None:
    assert read_exception(error) == meaning


async def test_choices_become_buttons_that_carry_their_step(bot: Telegram, telegram: StandIn) -> None:
    assert isinstance(await bot.send(make_message("Texts about meetings?", CHAT, buttons=YES_NO)), Sent)
    keyboard = telegram.ledger()["sent"][0]["reply_markup"]["inline_keyboard"]
    assert keyboard == [
        [{"text": "1 yes", "callback_data": "meetings:1"}],
        [{"text": "2 no", "callback_data": "meetings:2"}],
    ]


@pytest.mark.parametrize("callback", ["", "x" * 65, "ż" * 33])
async def test_a_button_telegram_would_not_take_is_not_offered(bot: Telegram, telegram: StandIn, callback: str) -> None:
    assert await bot.send(make_message("?", CHAT, buttons=(Button("1", callback),))) == NotSent("bad_button")
    assert telegram.ledger()["calls"] == []


async def test_sixty_four_bytes_of_a_button_are_let_through(bot: Telegram) -> None:
    widest = Button("1", "ż" * (LONGEST_CALLBACK_BYTES // 2))
    assert isinstance(await bot.send(make_message("?", CHAT, buttons=(widest,))), Sent)


@pytest.mark.parametrize(
    ("text", "fits"), [("x" * 4096, True), ("x" * 4097, False), ("👋" * 2048, True), ("👋" * 2049, False)]
)
async def test_length_is_counted_as_telegram_counts_it(bot: Telegram, text: str, fits: bool) -> None:
    outcome = await bot.send(make_message(text, CHAT))
    assert isinstance(outcome, Sent) if fits else outcome == NotSent("too_long")


async def test_a_chat_that_moved_gets_it_at_its_new_name(bot: Telegram, telegram: StandIn) -> None:
    telegram.fail(
        {
            "status": 400,
            "description": "Bad Request: group chat was upgraded",
            "parameters": {"migrate_to_chat_id": -1002},
        }
    )
    outcome = await bot.send(make_message("Hello", CHAT))
    assert outcome == Sent("-1002:1", moved_to="telegram:-1002")
    assert [message["chat"]["id"] for message in telegram.ledger()["sent"]] == [-1002]


async def test_telegram_says_how_long_to_wait_and_is_obeyed(bot: Telegram, telegram: StandIn) -> None:
    telegram.fail({"status": 429, "description": "Too Many Requests", "parameters": {"retry_after": 31}})
    assert await bot.send(make_message("Hello", CHAT)) == NotSent("telegram:retry_after", again_after_seconds=31.0)


async def test_silence_is_unknown_after_the_time_out(bot: Telegram, telegram: StandIn) -> None:
    telegram.fail({"how": "hang", "taken": True})
    assert await bot.send(make_message("Hello", CHAT)) == Unknown("timeout")
    assert len(telegram.ledger()["sent"]) == 1


async def test_an_answer_that_is_not_telegrams_is_unknown(bot: Telegram, telegram: StandIn) -> None:
    telegram.fail({"how": "garbage", "status": 200, "taken": True})
    assert isinstance(await bot.send(make_message("Hello", CHAT)), Unknown)


async def test_a_provider_that_cannot_be_reached_was_sent_nothing() -> None:
    channel = Telegram(make_settings())
    assert await channel.send(make_message("Hello", CHAT)) == NotSent(
        "unreachable", again_after_seconds=10, outage=True
    )
    await channel.close()


async def test_a_wrong_token_stops_the_sender_and_burns_nothing(telegram: StandIn) -> None:
    channel = Telegram(make_settings(telegram_api_base=telegram.base, telegram_bot_token="1:another"))
    outcome = await channel.send(make_message("Hello", CHAT))
    await channel.close()
    assert isinstance(outcome, NotSent)
    assert outcome.sender_down


async def test_nothing_sent_can_be_looked_up_so_an_unknown_stays_one(bot: Telegram) -> None:
    message = make_message("Hello", CHAT)
    await bot.send(message)
    assert isinstance(await bot.find_sent(message, message.expires_at), Unknown)


async def test_a_press_of_a_button_is_answered(bot: Telegram, telegram: StandIn) -> None:
    await bot.answer_button("4382bfdwdsb323b2d9")
    calls = [(call["method"], call["params"]) for call in telegram.ledger()["calls"]]
    assert calls == [("answerCallbackQuery", {"callback_query_id": "4382bfdwdsb323b2d9"})]


@pytest.mark.parametrize("fault", [{"status": 400, "description": "Bad Request: query is too old"}, {"how": "hang"}])
async def test_a_press_too_old_to_be_answered_changes_nothing(
    bot: Telegram, telegram: StandIn, fault: dict[str, object]
) -> None:
    telegram.fail(fault)
    await bot.answer_button("1")


async def test_only_the_updates_we_read_are_asked_for(bot: Telegram, telegram: StandIn) -> None:
    await bot.fetch_updates(None, wait_seconds=0)
    assert telegram.ledger()["calls"][0]["params"]["allowed_updates"] == list(ALLOWED_UPDATES)


async def test_no_token_no_word_and_no_chat_reaches_a_log(
    bot: Telegram, telegram: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    await bot.send(make_message("Secret words", "telegram:987654321"))
    telegram.fail({"how": "garbage", "status": 200})
    await bot.send(make_message("Secret words", "telegram:987654321"))
    for hidden in ("a-token-of", "Secret", "987654321"):
        assert hidden not in caplog.text
