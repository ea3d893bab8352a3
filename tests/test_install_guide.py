"""The guide in docs/install.md is followed line by line, as far as this machine reaches, so that it cannot rot.

What needs the internet or an administrator is stood in for: `make setup` finds its `.venv` made already, Twilio and
Telegram are the stand-ins, and of systemd, Caddy and cron only the files are read. Everything else is run as it stands.
"""

import configparser
import json
import os
import re
import shlex
import shutil
import socket
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from machine import PATIENCE_SECONDS
from project_files import ROOT, project_files
from pytest_httpserver import HTTPServer
from standins import telegram_standin, twilio_standin
from standins.process import StandIn

from bot.settings import Settings

GUIDE = (ROOT / "docs" / "install.md").read_text()
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
SERVE = "havesay serve"
PUBLIC_URL = "https://say.example.org"
SERVICE = "MG" + "0123456789abcdef" * 2
FILLED_IN = {
    "TWILIO_ACCOUNT_SID": twilio_standin.ACCOUNT,
    "TWILIO_AUTH_TOKEN": twilio_standin.TOKEN,
    "TWILIO_MESSAGING_SERVICE_SID": SERVICE,
    "TELEGRAM_BOT_TOKEN": telegram_standin.TOKEN,
    "TELEGRAM_BOT_NAME": str(telegram_standin.BOT["username"]),
    "TELEGRAM_WEBHOOK_SECRET": "a-secret-word-of-the-tests",
}


def blocks(kind: str) -> list[str]:
    return [text for name, text in BLOCKS if name == kind]


@dataclass(frozen=True)
class Followed:
    """What came of following the guide."""

    app: Path
    environment: dict[str, str]
    printed: str
    telegram_calls: list[dict[str, object]]


def test_the_guide_is_followed_to_its_end(
    tmp_path: Path, make_httpserver: HTTPServer, telegram: StandIn, twilio: StandIn, subtests: pytest.Subtests
) -> None:
    """Once, for it takes half a minute; then all it says is looked at."""
    followed = _follow(_source(tmp_path), tmp_path, make_httpserver, telegram)
    for look in (_every_command_ran, _it_ends_live_with_settings_for_its_owner_alone, _telegram_is_told_what_it_says):
        with subtests.test(look.__name__):
            look(followed)
    with subtests.test("what it has built answers a text"), _served(followed, twilio) as base:
        _it_answers_a_text(base, twilio)
    with subtests.test("the systemd unit is one systemd takes"):
        _systemd_takes_the_unit(tmp_path, followed)
    with subtests.test("the nightly copy runs as written"):
        _the_nightly_copy_runs(followed)


def _source(tmp_path: Path) -> Path:
    """The project as a repository one can clone, uncommitted changes and all."""
    folder = tmp_path / "source"
    for path in project_files():
        target = folder / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    git = ["git", "-c", "user.name=Test", "-c", "user.email=test@oak.example", "-C", str(folder)]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "As it is"]):
        subprocess.run([*git, *words], check=True, capture_output=True)
    return folder


def _follow(source: Path, tmp_path: Path, make_httpserver: HTTPServer, telegram: StandIn) -> Followed:
    """Every `sh` block, in order, in one shell; a block that fails ends the guide."""
    home = tmp_path / "srv"
    home.mkdir()
    account = f"/2010-04-01/Accounts/{twilio_standin.ACCOUNT}.json"
    make_httpserver.clear()  # it is one server for all tests
    make_httpserver.expect_request(account).respond_with_json({"sid": twilio_standin.ACCOUNT, "status": "active"})
    port = _free_port()
    environment = {
        "PATH": f"{_tools(home)}:{os.environ['PATH']}",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        "HAVESAY_SOURCE": str(source),
        "HAVESAY_PORT": str(port),
        "TWILIO_API_BASE": make_httpserver.url_for("").rstrip("/"),
        "TELEGRAM_API_BASE": telegram.base,
    }
    done = subprocess.run(
        ["bash", "-c", _script(port)],
        cwd=home, env=environment, capture_output=True, text=True, timeout=PATIENCE_SECONDS * 2, check=False,
    )  # fmt: skip
    assert done.returncode == 0, (
        f"the guide ended with {done.returncode}:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    )
    return Followed(home / "app", environment, done.stdout + done.stderr, telegram.ledger()["calls"])


def _script(port: int) -> str:
    """The guide as one shell script. The server of step 5 runs beside the block after it, as in a second window."""
    lines = ["set -euo pipefail"]
    serving = False
    for kind, text in BLOCKS:
        if kind == "ini" and not text.startswith("["):
            lines += [f"printf '%s\\n' {shlex.quote(f'{name}={FILLED_IN[name]}')} >> .env" for name in _settings(text)]
        if kind != "sh":
            continue
        if text.strip() == SERVE:
            lines += [f"{SERVE} & SERVER=$!", "trap 'kill $SERVER 2>/dev/null || true' EXIT"]
            lines += [f"curl --retry 60 --retry-connrefused --retry-delay 1 -fsS http://127.0.0.1:{port}/health"]
            serving = True
            continue
        lines += [text.replace("127.0.0.1:8000", f"127.0.0.1:{port}")]
        if serving:
            lines += ["kill $SERVER", "wait $SERVER || true"]
            serving = False
    return "\n".join(lines)


def _settings(text: str) -> list[str]:
    return [line.partition("=")[0] for line in text.splitlines() if "=" in line]


def _tools(home: Path) -> Path:
    """A `make` that finds the dependencies installed already, which would need the internet, and then is make."""
    folder = home / "tools"
    folder.mkdir()
    make = folder / "make"
    make.write_text(
        "#!/bin/sh\n"
        f"mkdir -p .venv && ln -sfn {shlex.quote(str(ROOT / '.venv' / 'bin'))} .venv/bin && touch .venv/ready\n"
        f'exec {shlex.quote(shutil.which("make") or "make")} "$@"\n'
    )
    make.chmod(0o755)
    return folder


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _every_command_ran(followed: Followed) -> None:
    assert "Added Oak Estate, OAK" in followed.printed
    assert followed.printed.count("/desk/enter/") == 3
    assert "Understood as STOP" in followed.printed
    assert "kept as OAK-1" in followed.printed
    assert "nothing is missing to be live" in followed.printed


def _it_ends_live_with_settings_for_its_owner_alone(followed: Followed) -> None:
    env = followed.app / ".env"
    assert env.stat().st_mode & 0o077 == 0
    settings = Settings(_env_file=env)
    assert settings.live
    assert settings.public_url == PUBLIC_URL
    assert len(settings.secret_key.get_secret_value()) >= 40
    assert settings.secret_key != settings.suppression_key
    assert list((followed.app / "backups").glob("havesay-*.sqlite"))


def _telegram_is_told_what_it_says(followed: Followed) -> None:
    asked = next(call["params"] for call in followed.telegram_calls if call["method"] == "setWebhook")
    assert isinstance(asked, dict)
    assert asked["url"] == f"{PUBLIC_URL}/telegram/oak"
    for kind in ("message", "edited_message", "callback_query", "my_chat_member"):
        assert kind in str(asked["allowed_updates"])
        assert f"`{kind}`" in GUIDE


@contextmanager
def _served(followed: Followed, twilio: StandIn) -> Iterator[str]:
    """What the guide has built, started as its systemd unit starts it, with Twilio's stand-in."""
    unit = _unit()
    program = Path(unit["Service"]["ExecStart"].split()[0]).relative_to(unit["Service"]["WorkingDirectory"])
    words = [str(followed.app / program), *unit["Service"]["ExecStart"].split()[1:]]
    environment = followed.environment | {"TWILIO_API_BASE": twilio.base}
    base = f"http://127.0.0.1:{followed.environment['HAVESAY_PORT']}"
    with subprocess.Popen(words, cwd=followed.app, env=environment, stderr=subprocess.PIPE) as server:
        try:
            wait = ["curl", "--retry", "60", "--retry-connrefused", "--retry-delay", "1", "-fsS", f"{base}/health"]
            subprocess.run(wait, check=True, capture_output=True)
            yield base
        finally:
            server.terminate()
            assert server.wait(PATIENCE_SECONDS) == 0


def _it_answers_a_text(served: str, twilio: StandIn) -> None:
    """R1: the whole way, from a signed webhook at the documented address to a reply at the provider."""
    twilio.control(public_url=PUBLIC_URL, deliver_to=served)
    assert twilio.inbound("A bench by the bus stop please", from_="+447700900001")["status"] == 200
    for _ in range(600):  # each look waits for the stand-in's answer; it is over as soon as the reply is there
        replies = [one for one in twilio.ledger()["messages"] if one["direction"] == "outbound-api"]
        if replies:
            break
        urllib.request.urlopen(f"{served}/health").read()
    assert "kept as OAK-1" in replies[0]["body"]


def _unit() -> configparser.ConfigParser:
    unit = configparser.ConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read_string(next(text for text in blocks("ini") if text.startswith("[Unit]")))
    return unit


def _systemd_takes_the_unit(tmp_path: Path, followed: Followed) -> None:
    unit = _unit()
    assert unit["Service"]["WorkingDirectory"] == "/srv/havesay/app"
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is absent: the unit is NOT CHECKED by it")
    text = next(text for text in blocks("ini") if text.startswith("[Unit]"))
    text = text.replace("/srv/havesay/app", str(followed.app)).replace("=havesay\n", "=root\n")
    file = tmp_path / "havesay.service"
    file.write_text(text)
    checked = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(file)], capture_output=True, text=True, check=False
    )
    assert "havesay.service" not in checked.stderr, checked.stderr


def test_the_reverse_proxy_leads_to_where_the_server_listens() -> None:
    (caddy,) = blocks("caddy")
    assert f"reverse_proxy {Settings.model_fields['host'].default}:{Settings.model_fields['port'].default}" in caddy
    assert caddy.startswith(PUBLIC_URL.removeprefix("https://"))


def _the_nightly_copy_runs(followed: Followed) -> None:
    (cron,) = blocks("cron")
    *when, user, command = cron.strip().split(maxsplit=6)
    assert len(when) == 5
    assert user == "havesay"
    for _ in range(2):
        subprocess.run(
            ["sh", "-c", command.replace("/srv/havesay/app", str(followed.app))],
            env=followed.environment, check=True, capture_output=True,
        )  # fmt: skip
    assert len(list((followed.app / "backups").glob("havesay-*.sqlite"))) >= 2


def test_the_words_twilio_must_not_answer_are_all_named() -> None:
    opt_out = next(line for line in GUIDE.splitlines() if "Opt-Out Management" in line)
    for word in ("CANCEL", "END", "QUIT", "YES"):
        assert f"**{word}**" in opt_out


def test_every_block_says_what_it_is() -> None:
    assert {kind for kind, _ in BLOCKS} <= {"sh", "console", "ini", "caddy", "cron"}
    assert json.dumps(BLOCKS).count("HAVESAY_SOURCE") == 2
