"""`havesay doctor` and `havesay webhook`: what is wrong is said with what to do, and no secret is ever printed."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from machine import SECRET_KEY, SUPPRESSION_KEY, Machine
from pytest_httpserver import HTTPServer
from sqlmodel import select
from standins.process import StandIn
from standins.telegram_standin import BOT
from standins.telegram_standin import TOKEN as BOT_TOKEN
from standins.twilio_standin import ACCOUNT, NUMBER
from standins.twilio_standin import TOKEN as AUTH_TOKEN

from storage.database import transaction
from storage.suppression import check_key
from storage.tables import Area, Coordinator, Incoming, Sender

PUBLIC_URL = "https://oak.example"
NOWHERE = "http://127.0.0.1:9"
LIVE = {
    "HAVESAY_LIVE": "1",
    "HAVESAY_PUBLIC_URL": PUBLIC_URL,
    "TWILIO_ACCOUNT_SID": ACCOUNT,
    "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
    "TWILIO_FROM": NUMBER,
    "TWILIO_API_BASE": NOWHERE,
    "TELEGRAM_BOT_TOKEN": BOT_TOKEN,
    "TELEGRAM_BOT_NAME": str(BOT["username"]),
    "TELEGRAM_WEBHOOK_SECRET": "a-secret-word-of-the-tests",
    "TELEGRAM_API_BASE": NOWHERE,
}
SECRETS = (SECRET_KEY, SUPPRESSION_KEY, AUTH_TOKEN, BOT_TOKEN, "a-secret-word-of-the-tests")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    machine.settle()
    return machine


@pytest.fixture
def account(httpserver: HTTPServer) -> Iterator[HTTPServer]:
    """Twilio's two pages about our own account: is it active, and where does its number send texts."""
    base = f"/2010-04-01/Accounts/{ACCOUNT}"
    httpserver.expect_request(f"{base}.json").respond_with_json({"sid": ACCOUNT, "status": "active"})
    httpserver.expect_request(f"{base}/IncomingPhoneNumbers.json").respond_with_json(
        {"incoming_phone_numbers": [{"phone_number": NUMBER, "sms_url": f"{PUBLIC_URL}/sms/incoming"}]}
    )
    return httpserver


def ask(machine: Machine, *, ends: int, **settings: str) -> str:
    """What the doctor says; never a secret."""
    said = machine.run("doctor", ends=ends, settings=settings)
    for secret in SECRETS:
        assert secret not in said.out + said.err
    for line in said.out.splitlines():
        assert line.split()[0] in ("ok", "note", "problem")
    return said.out


def test_a_sound_simulation_has_no_problem(machine: Machine) -> None:
    said = ask(machine, ends=0)
    assert "simulation: nobody is reached" in said
    assert "problem" not in said
    assert "the database answers" in said
    assert "MB free" in said
    assert "the clock agrees" in said


def test_a_sound_live_installation_has_no_problem(machine: Machine, telegram: StandIn, account: HTTPServer) -> None:
    bases = {"TELEGRAM_API_BASE": telegram.base, "TWILIO_API_BASE": account.url_for("").rstrip("/")}
    machine.run("webhook", "oak", settings=LIVE | bases)
    said = ask(machine, ends=0, **(LIVE | bases))
    assert "problem" not in said
    assert "Twilio accepts our account and token" in said
    assert "Twilio sends texts that come in to us" in said
    assert "Telegram sends updates to us" in said
    assert "nothing is missing to be live" in said


@pytest.mark.parametrize(
    ("settings", "answer"),
    [
        ({"HAVESAY_SECRET_KEY": ""}, "HAVESAY_SECRET_KEY is empty"),
        ({"HAVESAY_SUPPRESSION_KEY": "short"}, "HAVESAY_SUPPRESSION_KEY is too easy to guess"),
        ({"HAVESAY_SECRET_KEY": SUPPRESSION_KEY}, "both keys are the same"),
        ({"HAVESAY_PUBLIC_URL": "https://oak.example/"}, "HAVESAY_PUBLIC_URL must be only the address"),
        ({"TWILIO_ACCOUNT_SID": "AC1"}, "TWILIO_ACCOUNT_SID is no account SID"),
        ({"TWILIO_ACCOUNT_SID": ACCOUNT}, "SMS has no sender"),
        ({"TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_MESSAGING_SERVICE_SID": "MG1"}, "is no service SID"),
        ({"TWILIO_ACCOUNT_SID": ACCOUNT, "HAVESAY_ALLOWED_REGIONS": " "}, "HAVESAY_ALLOWED_REGIONS is empty"),
        ({"TELEGRAM_BOT_TOKEN": "nonsense"}, "TELEGRAM_BOT_TOKEN is no bot token"),
        (
            {"TELEGRAM_BOT_TOKEN": BOT_TOKEN, "HAVESAY_PUBLIC_URL": PUBLIC_URL, "TELEGRAM_WEBHOOK_SECRET": "two words"},
            "TELEGRAM_WEBHOOK_SECRET cannot be used",
        ),
        ({"HAVESAY_DATABASE_URL": "nonsense"}, "HAVESAY_DATABASE_URL cannot be used"),
        ({"HAVESAY_DATABASE_URL": "postgresql+psycopg://nobody@127.0.0.1:9/x"}, "the database does not answer"),
        ({"HAVESAY_DATABASE_URL": "sqlite:///another.sqlite"}, "there is no database yet"),
    ],
)
def test_a_wrong_setting_is_named_with_what_to_do(machine: Machine, settings: dict[str, str], answer: str) -> None:
    line = next(line for line in ask(machine, ends=1, **settings).splitlines() if answer in line)
    assert line.startswith("problem")
    assert ": " in line


def test_another_stop_key_than_the_databases_is_a_problem(machine: Machine) -> None:
    """X4."""
    with machine.database() as database, transaction(database) as session:
        check_key(session, b"a-word-that-was-there-before-this-one", datetime.now(UTC))
    assert "is not the key of this database" in ask(machine, ends=1)


def test_a_clock_that_went_back_is_a_problem(machine: Machine) -> None:
    ahead = datetime.now(UTC) + timedelta(days=2)
    with machine.database() as database, transaction(database) as session:
        session.add(
            Incoming(
                area_id=1, sender_id=1, address="telegram:1", kind="message", external_id="1", text="",
                received_at=ahead,
            )
        )  # fmt: skip
    assert "s apart" in ask(machine, ends=1)


def test_files_that_others_may_read_are_a_problem(machine: Machine) -> None:
    (machine.folder / ".env").write_text("HAVESAY_LIVE=0\n")
    (machine.folder / ".env").chmod(0o644)
    (machine.folder / "havesay.sqlite").chmod(0o644)
    said = ask(machine, ends=1)
    assert "chmod 600 .env" in said
    assert "the database can be read by other people" in said


def test_a_damaged_database_is_a_problem(machine: Machine) -> None:
    file = machine.folder / "havesay.sqlite"
    content = bytearray(file.read_bytes())
    content[8192:12288] = b"\x55" * 4096
    file.write_bytes(content)
    assert "problem" in ask(machine, ends=1)


def test_live_without_its_people_is_a_problem_each(machine: Machine) -> None:
    """D7: in simulation the same is only a note."""
    with machine.database() as database, transaction(database) as session:
        area = session.exec(select(Area)).one()
        area.controller = area.privacy = ""
        for person in session.exec(select(Coordinator)):
            session.delete(person)
    for settings, kind in (({}, "note"), (LIVE, "problem")):
        lines = machine.run("doctor", ends=None, settings=settings).out.splitlines()
        for missing in ("no controller", "no privacy notice", "no lead", "no deputy"):
            assert any(line.startswith(kind) and missing in line for line in lines), missing


def test_a_channel_that_is_set_and_used_by_no_area_is_a_problem(machine: Machine) -> None:
    with machine.database() as database, transaction(database) as session:
        for sender in session.exec(select(Sender)):
            if sender.channel == "telegram":
                session.delete(sender)
            else:
                sender.paused = "down: twilio:20003"
    said = ask(machine, ends=1, TELEGRAM_BOT_TOKEN=BOT_TOKEN)
    assert "telegram is set but no area writes from it" in said
    assert "a sms sender is paused" in said


def test_providers_that_cannot_be_reached_are_said_plainly(machine: Machine) -> None:
    said = ask(machine, ends=1, **LIVE)
    assert "Twilio could not be reached" in said
    assert "Telegram could not be reached" in said


def test_refused_keys_and_wrong_webhooks_are_told_apart(
    machine: Machine, telegram: StandIn, httpserver: HTTPServer
) -> None:
    base = f"/2010-04-01/Accounts/{ACCOUNT}"
    live = LIVE | {"TELEGRAM_API_BASE": telegram.base, "TWILIO_API_BASE": httpserver.url_for("").rstrip("/")}
    httpserver.expect_request(f"{base}.json").respond_with_json({"code": 20003, "message": "no"}, status=401)
    said = ask(machine, ends=1, **(live | {"TELEGRAM_BOT_TOKEN": "2000:another-word-of-the-tests"}))
    assert "Twilio refuses our account or token" in said
    assert "Telegram refuses our token" in said
    httpserver.clear()
    httpserver.expect_request(f"{base}.json").respond_with_json({"sid": ACCOUNT, "status": "suspended"})
    numbers = httpserver.expect_request(f"{base}/IncomingPhoneNumbers.json")
    numbers.respond_with_json({"incoming_phone_numbers": [{"phone_number": NUMBER, "sms_url": "https://demo.example"}]})
    said = ask(machine, ends=1, **(live | {"TELEGRAM_BOT_NAME": "another_bot"}))
    assert "the Twilio account is not active" in said
    assert "Twilio sends texts that come in somewhere else" in said
    assert "TELEGRAM_BOT_NAME is not this bot's name" in said
    assert "Telegram sends updates somewhere else" in said


def test_the_webhook_is_set_with_our_secret_and_our_kinds_of_update(machine: Machine, telegram: StandIn) -> None:
    live = LIVE | {"TELEGRAM_API_BASE": telegram.base}
    said = machine.run("webhook", "oak", settings=live)
    assert f"{PUBLIC_URL}/telegram/oak" in said.out
    asked = next(call["params"] for call in telegram.ledger()["calls"] if call["method"] == "setWebhook")
    kinds = asked["allowed_updates"]
    assert asked["url"] == f"{PUBLIC_URL}/telegram/oak"
    assert asked["secret_token"] == "a-secret-word-of-the-tests"
    assert set(json.loads(kinds) if isinstance(kinds, str) else kinds) == {
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
    }
    machine.run("webhook", "oak", "--remove", settings=live)
    assert telegram.ledger()["calls"][-1]["method"] == "deleteWebhook"


@pytest.mark.parametrize(
    ("settings", "answer"),
    [
        ({"TELEGRAM_BOT_TOKEN": ""}, "TELEGRAM_BOT_TOKEN is not set"),
        ({"HAVESAY_PUBLIC_URL": ""}, "HAVESAY_PUBLIC_URL is not set"),
        ({"TELEGRAM_WEBHOOK_SECRET": ""}, "TELEGRAM_WEBHOOK_SECRET is not set"),
        ({}, "Telegram did not take it"),
    ],
)
def test_a_webhook_that_cannot_be_set_is_refused(machine: Machine, settings: dict[str, str], answer: str) -> None:
    assert answer in machine.run("webhook", "oak", ends=1, settings=LIVE | settings).err
