"""`havesay demo`: a throw-away neighbourhood with simulated phones and a desk. It reaches nobody.

Rules
- Its settings are its own: what the environment or a `.env` says of accounts, tokens or a database is ignored.
- It listens on this machine alone. Everybody in it is made up; the numbers are from the range set aside for fiction.
"""

import socket
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlmodel import Session

from bot.demo_week import BOT, NUMBER, READS_IN, ZONE, live_through
from bot.pages import TEMPLATES
from bot.phone.clock import MovableClock
from bot.serve import build, create_app, serve_app, set_up_logs
from bot.settings import Settings
from storage import areas, coordinators, sign_in
from storage.database import migrate, open_database, transaction
from storage.tables import id_of

HOST = "127.0.0.1"
SETTLED_BEFORE = 14  # days: whole weeks, so that it reads on the same weekday
FIRST_PORT = 8000
PORTS = 50  # tried one after the other
KEY = "the key of a throw-away demo; it guards nothing"


def settings_of(folder: Path) -> Settings:
    """The demo's own settings, each given here, so that neither the environment nor `.env` has a word in it."""
    given = {name: field.default for name, field in Settings.model_fields.items()}
    own = {
        "database_url": f"sqlite:///{folder / 'demo.sqlite'}",
        "secret_key": KEY,
        "suppression_key": KEY,
        "live": False,
        "host": HOST,
    }
    return Settings(_env_file=None, **(given | own))


def prepare(folder: Path, now: datetime | None = None) -> Settings:
    """Make the sample neighbourhood in a fresh database in this folder. Returns the settings to serve it with."""
    settings = settings_of(folder)
    database = open_database(settings.database_url)
    now = now or datetime.now(UTC)
    try:
        migrate(database)
        with transaction(database) as session:
            _settle(session, now - timedelta(days=SETTLED_BEFORE))
    finally:
        database.close()
    live_through(settings, now)
    return settings


def _settle(session: Session, now: datetime) -> None:
    """The area and its team, as they were before the first text."""
    today = now.astimezone(ZONE).date()
    area = areas.add_area(
        session,
        code="OAK",
        name="Oak Estate",
        now=now,
        reader="Jo",
        reading_day=(today.weekday() + READS_IN) % 7,
        controller="Oak Estate Partnership",
        privacy="See the board in the community room.",
        on_call=True,
    )
    areas.change_area(session, area, answers_an_hour=0)  # somebody plays with it: answer everything, at any speed
    areas.add_sender(session, area=area, channel="sms", name=NUMBER)
    areas.add_sender(session, area=area, channel="telegram", name=BOT)
    coordinators.add_coordinator(session, area=area, name="Jo", role="lead", address="sms:+447700900001", now=now)
    coordinators.add_coordinator(session, area=area, name="Sam", role="deputy", address="sms:+447700900002", now=now)


def run(*, reload: bool = False) -> None:
    """Serve the demo until Ctrl-C, then leave nothing behind. `reload`: read templates anew when they change."""
    set_up_logs()
    TEMPLATES.auto_reload = reload
    with tempfile.TemporaryDirectory(prefix="havesay-demo-") as folder, _free_port() as listening:
        settings = prepare(Path(folder))
        house = build(settings, MovableClock())
        here = f"http://{HOST}:{listening.getsockname()[1]}"
        with transaction(house.database) as session:
            area = areas.find_area(session, "OAK")
            lead = coordinators.leads_and_deputies(session, id_of(area))[0]
            token = sign_in.make_link(session, id_of(lead), house.now(), house.secret_key)
        print(_greeting(here, token), flush=True)
        serve_app(create_app(house), listening)


def _greeting(here: str, token: str) -> str:
    return "\n".join(
        (
            "",
            "  Havesay, the demo. Nothing in it reaches a real phone.",
            "",
            f"  The phones:  {here}/phone",
            f"  The desk:    {here}/desk/enter/{token}   (this link works once)",
            f"  You said, we did:  {here}/said/oak",
            "",
            "  Ctrl-C ends it and leaves nothing behind.",
            "",
        )
    )


def _free_port() -> socket.socket:
    """Port 8000, or the next one nobody uses."""
    for port in range(FIRST_PORT, FIRST_PORT + PORTS):
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, port))
            listening.listen()
        except OSError:
            listening.close()
            continue
        return listening
    raise OSError(f"no free port between {FIRST_PORT} and {FIRST_PORT + PORTS - 1}")
