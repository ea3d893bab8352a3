"""The demo: whole at once, cut off from every provider, and gone without a trace."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
import pytest

from bot.channels.simulator import Simulator
from bot.demo import prepare, settings_of
from bot.phone.clock import MovableClock
from bot.serve import build, create_app
from flows.wording import lint
from tests.bot.houses import OURS, TestClient
from tests.conftest import MONDAY_TEN

TEMPTATIONS = {
    "HAVESAY_LIVE": "1",
    "HAVESAY_DATABASE_URL": "postgresql+psycopg://nobody@127.0.0.1:1/none",
    "HAVESAY_PUBLIC_URL": "https://real.example",
    "HAVESAY_HOST": "0.0.0.0",
    "TWILIO_ACCOUNT_SID": "AC" + "1" * 32,
    "TWILIO_AUTH_TOKEN": "a real token",
    "TELEGRAM_BOT_TOKEN": "1:real",
    "HAVESAY_METRICS_TOKEN": "open",
}


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[TestClient]:
    house = build(prepare(tmp_path), MovableClock())
    with TestClient(create_app(house), headers=OURS) as browser:
        yield browser


def test_whatever_the_environment_says_the_demo_reaches_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """X1: test cannot reach a resident."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("\n".join(f"{name}={value}" for name, value in TEMPTATIONS.items()))
    for name, value in TEMPTATIONS.items():
        monkeypatch.setenv(name, value)
    settings = settings_of(tmp_path)
    assert settings.live is False
    assert settings.host == "127.0.0.1"
    assert settings.database_url == f"sqlite:///{tmp_path / 'demo.sqlite'}"
    assert "real" not in repr({name: str(value) for name, value in settings.model_dump(mode="python").items()})
    assert not settings.twilio_account_sid
    assert not settings.twilio_auth_token.get_secret_value()
    assert not settings.telegram_bot_token.get_secret_value()
    house = build(prepare(tmp_path))
    assert all(isinstance(channel, Simulator) for channel in house.channels.values())
    house.database.close()


def test_the_desk_opens_from_the_phones_with_ideas_in_it(demo: TestClient) -> None:
    door = demo.post("/phone/desk")
    token = re.search(r'name="token" value="([^"]+)"', door.text)
    assert token is not None
    today = demo.post("/desk/enter", data={"token": token.group(1)}).text
    assert "OAK-12" in today
    assert "Jo<" in today
    assert demo.get("/desk/ideas").text.count('class="reference"') == 12


def test_tomorrow_five_pm_is_shown_and_health_stays_well(demo: TestClient) -> None:
    before = re.search(r'<time datetime="(\d{4}-\d\d-\d\d)T', demo.get("/phone").text)
    html = demo.post("/phone/clock").text
    after = re.search(r'<time datetime="(\d{4}-\d\d-\d\d)T17:00', html)
    assert before is not None
    assert after is not None
    assert after.group(1) > before.group(1)
    assert demo.get("/health").status_code == 200
    demo.post("/phone/text", data={"phone": "joan", "text": "a bench"})
    assert "17:00 · 2 segments" in demo.get("/phone").text


def test_sample_ideas_were_said_by_day_and_in_the_past(tmp_path: Path) -> None:
    from sqlmodel import select

    from storage.database import open_database, transaction
    from storage.tables import Idea

    clock = MovableClock()
    database = open_database(prepare(tmp_path, clock()).database_url)
    with transaction(database) as session:
        for idea in session.exec(select(Idea)):
            local = idea.said_at.astimezone(ZoneInfo("Europe/London"))
            assert 9 <= local.hour <= 21
            assert idea.said_at < clock() + timedelta(seconds=1)
    database.close()


@pytest.mark.parametrize("begins", [MONDAY_TEN, MONDAY_TEN + timedelta(days=5, hours=13, minutes=30)])
def test_its_past_is_one_that_could_have_been(tmp_path: Path, begins: datetime) -> None:
    """Every question stands before its answer, nothing is late, and what was decided was told; whenever it begins."""
    from storage import idea_lists, talk_list, talks
    from storage.database import open_database, reading
    from storage.idea_lists import Wanted
    from storage.tables import id_of

    database = open_database(prepare(tmp_path, begins).database_url)
    with reading(database) as session:
        today = begins.astimezone(ZoneInfo("Europe/London")).date()
        listed = idea_lists.list_ideas(session, Wanted(1, today)).ideas
        assert [one.idea.reference for one in listed] == [f"OAK-{number}" for number in range(12, 0, -1)]
        assert [one.idea.said_at for one in listed] == sorted((one.idea.said_at for one in listed), reverse=True)
        assert idea_lists.count_ideas(session, Wanted(1, today, "late")) == 0
        assert idea_lists.count_ideas(session, Wanted(1, today, "unread")) == 5
        told = 0
        for talk in talk_list.list_talks(session, 1, see_locked=True):
            lines = talks.list_resident(session, id_of(talk.resident), see_locked=True)
            assert not lines[0].ours
            assert all(line.ours for line in lines[1::2]), "each of their texts is answered before the next"
            assert all(line.at <= begins for line in lines)
            told += sum("you texted" in line.text for line in lines)
        assert told == 5, "whoever said what was answered"
    database.close()


def test_the_demos_first_answer_keeps_to_the_wording_rules(demo: TestClient) -> None:
    """R7: plain, GSM-7, and within two segments at first contact."""
    html = demo.post("/phone/text", data={"phone": "joan", "text": "a bench by the shop"}).text
    answer = re.search(r"Oak Estate: thank you[^<]+", html)
    assert answer is not None
    assert lint(answer.group(0), max_segments=2, sender_name="Oak Estate") == []


def test_it_starts_in_one_command_and_ends_by_signal_leaving_nothing(tmp_path: Path) -> None:
    """Open pages must not hold it up, and its folder goes with it."""
    environment = {**os.environ, **TEMPTATIONS, "TMPDIR": str(tmp_path)}
    run = [sys.executable, "-m", "bot", "demo"]
    with subprocess.Popen(run, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        address, link = "", ""
        for line in process.stdout:
            address = address or "".join(re.findall(r"http://\S+/phone", line))
            link = link or "".join(re.findall(r"http://\S+/desk/enter/\S+", line))
            if address and link:
                break
        assert address.startswith("http://127.0.0.1:")
        assert list(tmp_path.glob("havesay-demo-*"))
        assert httpx.get(link).status_code == 200
        with httpx.stream("GET", f"{address}/events", timeout=10) as stream:
            lines = stream.iter_lines()
            next(lines)
            process.send_signal(signal.SIGTERM)
            for _rest in lines:
                pass
        assert process.wait(timeout=20) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""  # above all no “graceful shutdown exceeded”
    assert not list(tmp_path.glob("havesay-demo-*"))
