"""Sending by Twilio: what is asked, and what every answer means."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from standins.fixtures import PUBLIC_URL, RESIDENT, make_message, make_settings
from standins.process import StandIn
from twilio.base.exceptions import TwilioRestException, TwilioServiceException

from bot.channels import NotSent, Outcome, Sent, Unknown
from bot.channels.sms import LONGEST_VALIDITY_SECONDS, Sms
from bot.channels.sms_outcomes import CODES, read_exception, read_status

NUMBER = RESIDENT.removeprefix("sms:")
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def asked(twilio: StandIn) -> dict[str, str]:
    params: dict[str, str] = twilio.ledger()["calls"][-1]["params"]
    return params


async def test_a_text_leaves_from_the_number_the_resident_knows(sms: Sms, twilio: StandIn) -> None:
    await sms.send(make_message("Hello"))
    assert asked(twilio)["From"] == "+447700900000"
    assert asked(twilio)["To"] == NUMBER
    assert asked(twilio)["Body"] == "Hello"


async def test_the_status_callback_carries_our_own_id(sms: Sms, twilio: StandIn) -> None:
    """X6: the signed callback settles what an answer lost left open."""
    await sms.send(make_message(number=41))
    assert asked(twilio)["StatusCallback"] == f"{PUBLIC_URL}/sms/status?id=41"


async def test_without_a_public_address_no_callback_is_asked_for(twilio: StandIn) -> None:
    channel = Sms(make_settings(twilio_api_base=twilio.base, public_url=""))
    await channel.send(make_message())
    await channel.close()
    assert "StatusCallback" not in asked(twilio)


async def test_a_messaging_service_is_named_beside_the_number(twilio: StandIn) -> None:
    service = "MG" + "0" * 32
    channel = Sms(make_settings(twilio_api_base=twilio.base, twilio_messaging_service_sid=service))
    assert isinstance(await channel.send(make_message()), Sent)
    await channel.close()
    assert (asked(twilio)["MessagingServiceSid"], asked(twilio)["From"]) == (service, "+447700900000")


@pytest.mark.parametrize(("minutes", "longest"), [(10, 600), (60 * 24, LONGEST_VALIDITY_SECONDS)])
async def test_twilio_is_told_when_a_text_is_no_longer_worth_sending(
    sms: Sms, twilio: StandIn, minutes: float, longest: int
) -> None:
    """X5: a text that waits at the carrier expires there too."""
    await sms.send(make_message(minutes=minutes))
    assert longest - 5 <= int(asked(twilio)["ValidityPeriod"]) <= longest


async def test_less_than_a_second_left_is_too_late(sms: Sms, twilio: StandIn) -> None:
    assert await sms.send(make_message(minutes=0.5 / 60)) == NotSent("expired")
    assert twilio.ledger()["calls"] == []


async def test_silence_is_unknown_after_the_time_out(sms: Sms, twilio: StandIn) -> None:
    twilio.fail({"how": "hang", "taken": True})
    assert await sms.send(make_message()) == Unknown("timeout")
    assert len(twilio.ledger()["messages"]) == 1


@pytest.mark.parametrize("status", [200, 201])
async def test_an_answer_that_is_not_twilios_is_unknown(sms: Sms, twilio: StandIn, status: int) -> None:
    twilio.fail({"how": "garbage", "status": status, "taken": True})
    assert isinstance(await sms.send(make_message()), Unknown)


async def test_a_provider_that_cannot_be_reached_was_sent_nothing() -> None:
    channel = Sms(make_settings(twilio_api_base="http://127.0.0.1:9"))
    assert await channel.send(make_message()) == NotSent("unreachable", again_after_seconds=10, outage=True)
    await channel.close()


async def test_a_wrong_token_stops_the_sender_and_burns_nothing(twilio: StandIn) -> None:
    channel = Sms(make_settings(twilio_api_base=twilio.base, twilio_auth_token="another"))
    outcome = await channel.send(make_message())
    await channel.close()
    assert isinstance(outcome, NotSent)
    assert outcome.sender_down
    assert outcome.again_after_seconds is not None


def refused(status: int, code: int | None) -> TwilioRestException:
    return TwilioRestException(status, "/Messages.json", "words", code)


GONE = (21211, 21614, 21635, 21612, 30005, 30006)
NEVER = (21408, 21617, 30004, 30007, 30036)
SOFT = (20429, 21611, 30001, 30003, 30008)
OURS = (20003, 21212, 21606, 21660, 30002)


@pytest.mark.parametrize("code", GONE)
def test_a_number_that_cannot_be_texted_is_gone_for_good(code: int) -> None:
    assert read_exception(refused(400, code)) == NotSent(f"twilio:{code}", gone=True)


@pytest.mark.parametrize("code", NEVER)
def test_a_text_that_may_not_go_is_never_tried_again(code: int) -> None:
    assert read_exception(refused(400, code)) == NotSent(f"twilio:{code}")


@pytest.mark.parametrize("code", SOFT)
def test_a_soft_failure_is_tried_later(code: int) -> None:
    outcome = read_exception(refused(429 if code == 20429 else 400, code))
    assert isinstance(outcome, NotSent)
    assert (outcome.again_after_seconds or 0) > 0
    assert (outcome.gone, outcome.stopped, outcome.sender_down) == (False, False, False)


@pytest.mark.parametrize("code", OURS)
def test_a_fault_of_ours_stops_the_sender_and_not_the_message(code: int) -> None:
    outcome = read_exception(refused(400, code))
    assert isinstance(outcome, NotSent)
    assert outcome.sender_down
    assert outcome.again_after_seconds is not None


OTHERS: list[tuple[BaseException, Outcome]] = [
    (refused(400, 21610), NotSent("twilio:21610", stopped=True)),
    (refused(400, 29999), NotSent("twilio:29999")),  # a code nobody knows: failed, shown
    (refused(400, 400), NotSent("http:400")),
    (refused(429, 429), NotSent("http:429", again_after_seconds=2)),
    (refused(408, 408), Unknown("http:408")),
    (refused(500, 20500), Unknown("twilio:20500")),
    (refused(503, 20503), Unknown("twilio:20503")),
    (refused(502, 502), Unknown("http:502")),
    (refused(302, 302), Unknown("http:302")),
    (TwilioServiceException("about:blank", "no", 400, 21610), NotSent("twilio:21610", stopped=True)),
    (TimeoutError(), Unknown("timeout")),
    (aiohttp.ServerDisconnectedError(), Unknown("connection_lost")),
    (aiohttp.SocketTimeoutError(), Unknown("timeout")),
    (aiohttp.ConnectionTimeoutError(), NotSent("unreachable", again_after_seconds=10, outage=True)),
    (ConnectionResetError(), Unknown("error:ConnectionResetError")),
    (ValueError(), Unknown("unreadable_answer")),
    (KeyError("sid"), Unknown("error:KeyError")),
]


@pytest.mark.parametrize(("error", "meaning"), OTHERS, ids=lambda value: str(value)[:40])
def test_every_other_answer_has_its_one_meaning(error: BaseException, meaning: Outcome) -> None:
    assert read_exception(error) == meaning


@pytest.mark.parametrize("status", ["accepted", "queued", "scheduled", "sending", "sent", "delivered", "undelivered"])
def test_a_status_of_the_providers_own_means_it_has_it(status: str) -> None:
    assert read_status(status, None, "SM1") == Sent("SM1")


def test_a_failed_message_says_why() -> None:
    assert read_status("failed", 30007, "SM1") == NotSent("twilio:30007")
    assert read_status("failed", 29999, "SM1") == NotSent("twilio:29999")
    assert read_status("failed", None, "SM1") == NotSent("twilio:failed")


def test_a_status_nobody_knows_or_one_without_an_id_is_unknown() -> None:
    assert isinstance(read_status("teleported", None, "SM1"), Unknown)
    assert isinstance(read_status(None, None, None), Unknown)
    assert isinstance(read_status("queued", None, None), Unknown)


def test_nothing_that_may_have_been_processed_is_ever_called_not_sent() -> None:
    """X6: 5xx proves nothing."""
    for status in range(500, 600):
        assert isinstance(read_exception(refused(status, status)), Unknown)


def test_the_table_never_promises_to_try_a_dead_number_again() -> None:
    for outcome in CODES.values():
        if isinstance(outcome, NotSent) and (outcome.gone or outcome.stopped):
            assert outcome.again_after_seconds is None


async def test_an_unknown_is_settled_by_its_words(sms: Sms, twilio: StandIn) -> None:
    """X6: reconciled with the provider."""
    twilio.fail({"how": "reset", "taken": True})
    started = datetime.now(UTC)
    assert isinstance(await sms.send(make_message("Kept as OAK-41.")), Unknown)
    found = await sms.find_sent(make_message("Kept as OAK-41."), started)
    assert found == Sent(twilio.ledger()["messages"][0]["sid"])
    assert await sms.find_sent(make_message("Kept as OAK-42."), started) == NotSent("not_listed")


async def test_of_two_in_the_same_words_each_settles_one(sms: Sms, twilio: StandIn) -> None:
    """X6: Twilio's list does not show our own id, so what is known to be another message is told to the channel."""
    started = datetime.now(UTC)
    for number in (1, 2):
        await sms.send(make_message("Doors open at 7.", number=number))
    older, newer = (message["sid"] for message in twilio.ledger()["messages"])
    message = make_message("Doors open at 7.", number=2)
    assert await sms.find_sent(message, started) == Sent(older)
    assert await sms.find_sent(message, started, frozenset({older})) == Sent(newer)
    assert await sms.find_sent(message, started, frozenset({older, newer})) == NotSent("not_listed")


async def test_the_same_words_from_another_number_of_ours_prove_nothing(sms: Sms, twilio: StandIn) -> None:
    await sms.send(replace(make_message("Good morning"), sender="+447700900111"))
    assert await sms.find_sent(make_message("Good morning"), LONG_AGO) == NotSent("not_listed")


async def test_a_messaging_service_may_have_chosen_another_number(twilio: StandIn) -> None:
    service = "MG" + "0" * 32
    channel = Sms(make_settings(twilio_api_base=twilio.base, twilio_messaging_service_sid=service))
    await channel.send(replace(make_message("Good morning"), sender="+447700900111"))
    assert isinstance(await channel.find_sent(make_message("Good morning"), LONG_AGO), Sent)
    await channel.close()


async def test_words_that_twilio_straightened_are_still_ours(sms: Sms, twilio: StandIn) -> None:
    await sms.send(make_message('It is "on" - come'))
    assert isinstance(await sms.find_sent(make_message("It is “on” – come "), LONG_AGO), Sent)


async def test_a_list_whose_words_were_redacted_settles_nothing(sms: Sms, twilio: StandIn) -> None:
    await sms.send(make_message("Good morning"))
    twilio.control(redact=True)
    assert await sms.find_sent(make_message("Good morning"), LONG_AGO) == Unknown("list_redacted")


async def test_the_same_words_sent_long_before_prove_nothing(sms: Sms, twilio: StandIn) -> None:
    await sms.send(make_message("Good morning"))
    assert await sms.find_sent(make_message("Good morning"), datetime.now(UTC) + timedelta(hours=1)) == NotSent(
        "not_listed"
    )


async def test_what_a_resident_texted_is_not_taken_for_ours(sms: Sms, twilio: StandIn) -> None:
    twilio.inbound("A bench", from_="+447700900009", to=NUMBER)
    assert await sms.find_sent(make_message("A bench"), LONG_AGO) == NotSent("not_listed")


@pytest.mark.parametrize(
    "fault", [{"status": 500}, {"status": 429}, {"how": "hang"}, {"how": "garbage", "status": 200}]
)
async def test_a_listing_that_fails_settles_nothing(sms: Sms, twilio: StandIn, fault: dict[str, object]) -> None:
    twilio.fail(fault)
    assert isinstance(await sms.find_sent(make_message(), LONG_AGO), Unknown)


async def test_a_list_too_long_to_read_settles_nothing(sms: Sms, twilio: StandIn) -> None:
    for first in range(0, 201, 20):
        some = range(first, min(first + 20, 201))
        await asyncio.gather(*(sms.send(make_message(f"Text {number}", number=number)) for number in some))
    assert await sms.find_sent(make_message("Never sent"), LONG_AGO) == Unknown("list_incomplete")


async def test_a_list_that_cannot_be_read_now_is_read_again_later(sms: Sms, twilio: StandIn) -> None:
    twilio.fail({"status": 503, "method": "list"})
    found = await sms.find_sent(make_message(), LONG_AGO)
    assert isinstance(found, Unknown)
    assert found.ask_again


@pytest.mark.parametrize(("header", "seconds"), [("7", 7.0), ("0", 2.0), ("90000", 3600.0), ("soon", 2.0), (None, 2.0)])
async def test_twilio_says_how_long_to_wait_and_is_obeyed(
    sms: Sms, twilio: StandIn, header: str | None, seconds: float
) -> None:
    twilio.fail({"status": 429, "code": 20429, "headers": {} if header is None else {"Retry-After": header}})
    outcome = await sms.send(make_message())
    assert isinstance(outcome, NotSent)
    assert outcome.again_after_seconds == seconds
    assert not outcome.outage


async def test_no_number_and_no_word_reaches_a_log(sms: Sms, twilio: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    await sms.send(make_message("Secret words"))
    twilio.fail({"status": 400, "code": 21211})
    await sms.send(make_message("Secret words"))
    await sms.find_sent(make_message(), LONG_AGO)
    assert NUMBER.lstrip("+") not in caplog.text
    assert "Secret" not in caplog.text
