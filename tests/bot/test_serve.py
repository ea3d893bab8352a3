"""The whole house: what it refuses to start with, what every page carries, and an honest /health."""

import asyncio
import os
import socket
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from jinja2 import FileSystemLoader
from pydantic import SecretStr
from sqlalchemy import text

from bot import serve
from bot.channels.simulator import Simulator
from bot.pages import HEADERS, POLICY, TEMPLATES, read_templates
from bot.serve import CannotServe, build, create_app
from storage import areas, coordinators
from storage.database import Database, open_database, transaction
from storage.suppression import WrongSuppressionKey
from tests.bot.houses import KEY, OURS, Place, TestClient, a_house, add_oak, settings_for
from tests.conftest import MONDAY_TEN

LIVE: dict[str, Any] = {
    "live": True,
    "public_url": "https://oak.example",
    "twilio_account_sid": "AC" + "0" * 32,
    "twilio_auth_token": "a token",
    "twilio_from": "+447700900000",
    "twilio_api_base": "http://127.0.0.1:9",
    "telegram_bot_token": "1:token",
    "telegram_webhook_secret": "a-secret",
    "telegram_api_base": "http://127.0.0.1:9",
}


def add_people(database: Database, *roles: str, address: str = "sms:+447700900111") -> None:
    with transaction(database) as session:
        area = areas.find_area(session, "OAK")
        assert area is not None
        for role in roles:
            coordinators.add_coordinator(session, area=area, name=role, role=role, address=address, now=MONDAY_TEN)


@pytest.fixture
def oak(database: Database) -> Place:
    area = add_oak(database)
    house = a_house(database)
    return Place(house, area)


def refusal(database: Database, **given: Any) -> str:
    with pytest.raises(CannotServe) as refused:
        build(settings_for(database, **(LIVE | given)), lambda: MONDAY_TEN)
    return str(refused.value)


def test_live_is_refused_until_nothing_is_missing(database: Database) -> None:
    """D7, D3: no controller, notice, lead or deputy: not live. Each refusal says what to do."""
    add_oak(database, controller="", privacy="")
    said = refusal(database)
    for missing in ("no controller", "no privacy notice", "no lead", "no deputy"):
        assert missing in said
    assert said.count("`havesay ") == 4


@pytest.mark.parametrize(
    ("facts", "people", "missing"),
    [
        ({"controller": ""}, ("lead", "deputy"), "controller"),
        ({"privacy": ""}, ("lead", "deputy"), "privacy notice"),
        ({}, ("deputy",), "no lead"),
        ({}, ("lead",), "no deputy"),
        ({}, ("coordinator", "viewer"), "no lead"),
    ],
)
def test_each_missing_thing_alone_is_enough_to_refuse(
    database: Database, facts: dict[str, str], people: tuple[str, ...], missing: str
) -> None:
    add_oak(database, **facts)
    add_people(database, *people)
    assert missing in refusal(database)


@pytest.mark.parametrize("address", ["", "telegram:1001"], ids=["no address", "no bot to text it by"])
def test_live_needs_somebody_who_can_be_texted_of_danger(database: Database, address: str) -> None:
    """D3: an alert that reaches neither lead nor deputy is none. One of them who can be texted is enough."""
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", now=MONDAY_TEN, controller="Oak", privacy="Jo")
        areas.add_sender(session, area=area, channel="sms", name="+447700900000")
    add_people(database, "lead", "deputy", address=address)
    said = refusal(database)
    assert "neither lead nor deputy can be texted when somebody is in danger" in said
    assert said.count("\n") == 1
    with transaction(database) as session:
        coordinators.add_coordinator(
            session, area=area, name="Ade", role="deputy", address="sms:+447700900112", now=MONDAY_TEN
        )
    build(settings_for(database, **LIVE), lambda: MONDAY_TEN).database.close()


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"secret_key": ""}, "HAVESAY_SECRET_KEY"),
        ({"secret_key": "short"}, "HAVESAY_SECRET_KEY"),
        ({"public_url": "http://oak.example"}, "https://"),
        ({"twilio_auth_token": ""}, "TWILIO_AUTH_TOKEN"),
        ({"telegram_bot_token": ""}, "TELEGRAM_BOT_TOKEN"),
        ({"telegram_webhook_secret": ""}, "TELEGRAM_WEBHOOK_SECRET"),
    ],
)
def test_live_needs_its_keys_and_accounts(database: Database, given: dict[str, Any], missing: str) -> None:
    add_oak(database)
    add_people(database, "lead", "deputy")
    settings = settings_for(database, **LIVE)
    changed = settings.model_copy(update={name: _as_setting(settings, name, value) for name, value in given.items()})
    with pytest.raises(CannotServe, match=missing):
        build(changed, lambda: MONDAY_TEN)


def _as_setting(settings: Any, name: str, value: str) -> Any:
    return SecretStr(value) if isinstance(getattr(settings, name), SecretStr) else value


def test_live_needs_an_area_and_a_sender(database: Database) -> None:
    said = refusal(database)
    assert "no area yet" in said
    assert "number or a bot" in said


def test_live_serves_the_doors_and_no_phones(database: Database) -> None:
    """X1: test and live look different; live has no simulated phone and simulation no doors."""
    area = add_oak(database)
    add_people(database, "lead", "deputy")
    house = build(settings_for(database, **LIVE), lambda: MONDAY_TEN)
    place = Place(house, area)
    browser = place.browser()
    for path in ("/phone", "/phone/events", "/phone/static/phone.js"):
        assert browser.get(path).status_code == 404
    for path in ("/phone/text", "/phone/desk", "/phone/clock"):
        assert browser.post(path, headers=OURS).status_code == 404
    assert browser.post("/sms/incoming").status_code == 403
    assert browser.post("/telegram/oak").status_code == 403
    answer = browser.post("/desk/enter", data={"token": place.link_for("lead")}, headers=OURS)
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-desk=")
    assert "Secure" in cookie
    browser.cookies["__Host-desk"] = cookie.removeprefix("__Host-desk=").partition(";")[0]
    left = browser.post("/desk/leave", headers=OURS | {"origin": house.settings.public_url})
    assert (left.status_code, "Secure" in left.headers["set-cookie"]) == (303, True), "or no browser drops it"
    assert "Simulation" not in browser.get("/privacy/OAK").text


def test_live_and_a_simulated_channel_exclude_each_other(database: Database) -> None:
    """X1: test cannot reach a resident, and live cannot pretend to."""
    add_oak(database)
    add_people(database, "lead", "deputy")
    house = build(settings_for(database, **LIVE), lambda: MONDAY_TEN)
    mixed = serve.House(
        house.settings,
        house.database,
        house.receiver,
        house.dispatcher,
        {"sms": Simulator("sms")},
        house.clock,
        house.now,
    )
    with pytest.raises(CannotServe, match="exclude"):
        create_app(mixed)


@pytest.mark.parametrize("written", ["0", "false"])
def test_havesay_live_0_in_the_environment_mounts_no_door(
    database: Database, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """X1: even with every account filled in, only HAVESAY_LIVE=1 opens the doors."""
    area = add_oak(database)
    monkeypatch.setenv("HAVESAY_LIVE", written)
    given = {name: value for name, value in LIVE.items() if name != "live"}
    place = Place(a_house(database, **given), area)
    assert not place.house.settings.live
    for path in ("/sms/incoming", "/sms/status", "/telegram/oak"):
        assert place.browser().post(path).status_code == 404
    assert all(isinstance(channel, Simulator) for channel in place.house.channels.values())


def test_in_simulation_there_are_no_doors_and_both_channels_play(oak: Place) -> None:
    assert all(isinstance(channel, Simulator) for channel in oak.house.channels.values())
    for path in ("/sms/incoming", "/sms/status", "/telegram/oak"):
        assert oak.browser().post(path).status_code == 404
    assert "Simulation" in oak.browser().get("/privacy/oak").text


def test_another_suppression_key_is_refused(database: Database) -> None:
    """X4: under another key every opt-out would be lost."""
    a_house(database).database.close()
    other = settings_for(database).model_copy(update={"suppression_key": SecretStr(KEY + " but another")})
    with pytest.raises(WrongSuppressionKey):
        build(other)
    with pytest.raises(CannotServe, match="HAVESAY_SUPPRESSION_KEY is not set"):
        build(settings_for(database).model_copy(update={"suppression_key": SecretStr("")}))


def test_a_port_in_use_is_refused_in_words(database: Database) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        settings = settings_for(database, port=taken.getsockname()[1])
        with pytest.raises(CannotServe, match="HAVESAY_PORT"):
            serve.run(settings)


def test_tables_that_are_too_old_are_refused_on_postgresql_and_brought_up_on_sqlite(database: Database) -> None:
    if database.is_sqlite:
        fresh = settings_for(database).model_copy(update={"database_url": f"{database.engine.url}.fresh"})
        build(fresh).database.close()
        return
    with database.engine.begin() as connection:
        current = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        connection.execute(text("DELETE FROM alembic_version"))
    try:
        with pytest.raises(CannotServe, match="havesay migrate"):
            build(settings_for(database))
    finally:
        with database.engine.begin() as connection:
            connection.execute(text("INSERT INTO alembic_version VALUES (:current)"), {"current": current})


def test_every_page_carries_the_headers(oak: Place) -> None:
    """X10: what is texted cannot run, and no page of the desk stays in a cache."""
    oak.hear("a bench by the shop")
    oak.hear("DELETE")
    lead = oak.sit("lead")
    pages = [
        "/desk",
        "/desk/ideas/OAK-1",
        "/desk/matters/1",
        "/desk/enter/made-up",
        "/privacy/oak",
        "/phone",
        "/health",
    ]
    pages += ["/", "/nowhere", "/desk/ideas/OAK-99", "/desk?before=x", "/metrics", "/privacy/nowhere"]
    for path in pages:
        answer = lead.get(path)
        for name, value in HEADERS.items():
            assert answer.headers[name] == value, (path, name)
        assert answer.headers["cache-control"] == "no-store", path
        assert " style=" not in answer.text
        assert "<style" not in answer.text
        assert "<script>" not in answer.text
    assert oak.browser().get("/desk").headers["cache-control"] == "no-store"
    assert lead.get("/desk/static/live.js").headers["content-security-policy"] == POLICY
    assert "unsafe" not in POLICY
    assert "frame-ancestors 'none'" in POLICY


def test_an_address_of_no_page_says_so_in_words(oak: Place) -> None:
    lead = oak.sit("lead")
    for path in ("/nowhere", "/desk/nowhere"):
        shown = lead.get(path)
        assert shown.status_code == 404
        assert "There is no page under this address" in shown.text
        assert "Not Found" not in shown.text
    assert "no such idea at this desk" in lead.get("/desk/ideas/OAK-99").text, "a page's own words stay"


def test_a_page_that_breaks_says_so_without_its_insides(oak: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(*_args: object, **_kwargs: object) -> None:
        raise RuntimeError("secret insides of +447700900101")

    browser = TestClient(oak.app, raise_server_exceptions=False, follow_redirects=False)
    browser.cookies = oak.sit("lead").cookies
    monkeypatch.setattr("storage.idea_lists.list_ideas", break_down)
    answer = browser.get("/desk")
    assert answer.status_code == 500
    assert "insides" not in answer.text
    assert "Nothing that was texted is lost" in answer.text
    assert answer.headers["content-security-policy"] == POLICY
    assert answer.headers["cache-control"] == "no-store"


def test_health_is_honest(oak: Place) -> None:
    browser = oak.browser()
    silent = browser.get("/health")
    assert (silent.status_code, silent.json()["heartbeat_age_seconds"]) == (503, None)  # the clock never ticked
    asyncio.run(oak.house.clock.beat())
    oak.hear("a bench by the shop")
    well = browser.get("/health")
    assert well.status_code == 200
    assert well.json() == {
        "status": "ok",
        "live": False,
        "database": "ok",
        "heartbeat_age_seconds": 0.0,
        "hooks_late": [],
        "senders_paused": 0,
        "oldest_due_seconds": 0.0,
        "oldest_timer_seconds": 0.0,
        "timers_missed": 0,
    }


def test_health_tells_a_stopped_clock_and_what_waits(database: Database) -> None:
    area = add_oak(database)
    hours = [0.0]
    house = a_house(database, now=lambda: MONDAY_TEN + timedelta(hours=hours[0]))
    place = Place(house, area)
    asyncio.run(house.clock.beat())
    place.hear("a bench by the shop")
    with transaction(house.database) as session:
        sender = areas.find_sender(session, "sms", "+447700900000")
        assert sender is not None
        sender.paused = "the account was refused"
        session.add(sender)
    hours[0] = 0.1
    answer = place.browser().get("/health")
    assert answer.status_code == 503
    assert answer.json()["senders_paused"] == 1
    assert answer.json()["oldest_due_seconds"] == 360.0


def test_health_is_not_fooled_by_another_clocks_heartbeat(oak: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many processes leave one mark: this one's own clock has died, or hangs, while it is fresh."""
    asyncio.run(oak.house.clock.beat())
    browser = oak.browser()
    assert browser.get("/health").status_code == 200
    monkeypatch.setattr(oak.house.clock, "late_hooks", lambda: ["timers"])
    answer = browser.get("/health")
    assert (answer.status_code, answer.json()["status"], answer.json()["hooks_late"]) == (503, "unwell", ["timers"])
    monkeypatch.setattr(oak.house.clock, "late_hooks", lambda: ["list_texts"])
    assert browser.get("/health").status_code == 200  # a provider that is away is no reason to take this process out


def test_health_counts_what_was_missed_and_how_long_the_oldest_waits(database: Database) -> None:
    area = add_oak(database)
    hours = [0.0]
    house = a_house(database, now=lambda: MONDAY_TEN + timedelta(hours=hours[0]), metrics_token="measure")
    browser = Place(house, area).browser()
    asyncio.run(house.clock.keep_dailies())
    asyncio.run(house.clock.beat())
    hours[0] = 7.0  # 18:00 in London: an hour after the daily look, which can no longer be made up
    assert browser.get("/health").json()["oldest_timer_seconds"] == 3600.0
    asyncio.run(house.clock.run_due())
    found = browser.get("/health").json()
    assert (found["oldest_timer_seconds"], found["timers_missed"]) == (0.0, 1)
    metrics = browser.get("/metrics", headers={"authorization": "Bearer measure"}).text
    assert "havesay_timers_missed 1.0" in metrics
    assert "havesay_oldest_timer_seconds 0.0" in metrics


def test_health_says_when_the_database_is_away(tmp_path: Any) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'away.sqlite'}")
    house = a_house(database)
    app = create_app(house)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("DROP TABLE sender")
        connection.commit()
    answer = TestClient(app).get("/health")
    assert (answer.status_code, answer.json()["database"]) == (503, "away")
    database.close()


def test_health_and_metrics_name_nobody(database: Database) -> None:
    area = add_oak(database)
    house = a_house(database, metrics_token="measure")
    place = Place(house, area)
    place.hear("a bench by the shop")
    browser = place.browser()
    measured = browser.get("/metrics", headers={"authorization": "Bearer measure"})
    assert measured.status_code == 200
    assert "havesay_ideas_kept 1.0" in measured.text
    assert 'havesay_outgoing{state="due"} 1.0' in measured.text
    for answer in (measured, browser.get("/health")):
        assert "bench" not in answer.text
        assert "77009" not in answer.text
    for header in ({}, {"authorization": "Bearer wrong"}, {"authorization": "measure"}, {"authorization": "Bearer "}):
        assert browser.get("/metrics", headers=header).status_code == 401


def test_metrics_are_not_there_without_a_token(oak: Place) -> None:
    assert oak.browser().get("/metrics", headers={"authorization": "Bearer "}).status_code == 404


def test_the_privacy_notice_says_who_what_and_how(oak: Place) -> None:
    """R2: where the privacy notice is, and what is in it."""
    html = oak.browser().get("/privacy/oak").text
    for words in ("Oak Estate Partnership", "What we keep", "STOP", "DATA", "DELETE", "COMPLAIN", "ico.org.uk"):
        assert words in html
    assert oak.browser().get("/privacy/elm").status_code == 404


def test_the_privacy_notice_promises_nothing_that_a_person_must_do_as_if_it_did_itself(oak: Place) -> None:
    """D4: neither erasure nor deletion by age is automatic, and the public page says so."""
    html = oak.browser().get("/privacy/oak").text
    for words in ("A person does this within 28 days", "does not happen by itself", "Nothing is deleted by itself"):
        assert words in html


def test_the_house_opens_answers_and_closes_clean(oak: Place) -> None:
    with TestClient(oak.app) as browser:
        posted = browser.post("/phone/text", data={"phone": "joan", "text": "a bench"}, headers=OURS)
        assert posted.status_code == 200  # and followed to the page
        assert "kept as OAK-1" in posted.text


def test_a_template_that_changes_under_a_running_server_is_not_read(tmp_path: Path) -> None:
    """A newer checkout must not be mixed with the Python that is loaded: a page of it was a fault."""
    (tmp_path / "page.html").write_text("as it was")
    environment = TEMPLATES.overlay(loader=FileSystemLoader(tmp_path))
    assert environment.get_template("page.html").render() == "as it was"
    (tmp_path / "page.html").write_text("{{ not_known_here }}")
    os.utime(tmp_path / "page.html", (1, 1))
    assert environment.get_template("page.html").render() == "as it was"


def test_every_template_is_read_before_the_first_page() -> None:
    read_templates()
    assert TEMPLATES.cache is not None
    read = {name for _loader, name in TEMPLATES.cache.keys()}  # noqa: SIM118 - it iterates over its keys by no other way
    assert read == set(TEMPLATES.list_templates())
