"""`havesay demo`: a throw-away neighbourhood with simulated phones and a desk. It reaches nobody.

Rules
- Its settings are its own: what the environment or a `.env` says of accounts, tokens or a database is ignored.
- It listens on this machine alone. Everybody in it is made up; the numbers are from the range set aside for fiction.
"""

import socket
import tempfile
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Session

from bot.channels import Incoming
from bot.pages import TEMPLATES
from bot.phone.clock import MovableClock
from bot.phone.people import AMIR
from bot.serve import build, create_app, serve_app, set_up_logs
from bot.settings import Settings
from flows.outcome import Decision
from storage import answers, areas, cards, coordinators, ideas, meetings, sign_in
from storage.database import migrate, open_database, transaction
from storage.tables import id_of

HOST = "127.0.0.1"
KNOWN_SINCE = timedelta(days=8)
MEETING_IN = timedelta(days=6)
MEETING_FROM_TO = (time(19), time(21))
FIRST_PORT = 8000
PORTS = 50  # tried one after the other
KEY = "the key of a throw-away demo; it guards nothing"

SAID = (  # how many days ago, at what time, theme, words
    (9, "18:42", "transport", "The 14 bus never turns up after six. I walk home from work in the dark."),
    (8, "10:05", "high streets and heritage", "Could the empty shop be a repair cafe on Saturdays? I can fix radios"),
    (7, "19:30", "safety", "Street light by number 12 has been out since Easter"),
    (
        6,
        "12:15",
        "community power",
        "Nobody told us about the last meeting until it was over. Put a note in the launderette.",
    ),
    (
        5,
        "09:48",
        "health",
        "A walking group for people who are slow. Not 5 miles, just round the pond and a cup of tea.",
    ),
    (
        4,
        "21:10",
        "housing",
        "Damp in the stairwell of Larch House, black mould by the bins. My little one coughs all night.",
    ),
    (3, "16:25", "getting on together", "Eid and Christmas party in the same week this year, lets do one big one"),
    (2, "15:37", "education", "Homework club at the library, my mum works till 7 and its quiet there"),
    (2, "17:02", "transport", "paint the zebra crossing by the school again, you cant see it anymore"),
    (1, "11:20", "work and skills", "Is there any help with CVs? They only say go online, I have no computer."),
    (1, "18:55", "housing", "Lift in Elm House is broken AGAIN. Mrs Okafor on the 6th floor cant get out"),
    (1, "20:14", "high streets and heritage", "More benches please between the bus stop and the surgery"),
)


PUBLIC = (  # what everybody reads of these, and what became of it
    ("OAK-2", "A repair cafe in the empty shop on Saturdays", Decision("needs money")),
    (
        "OAK-3",
        "The street light that has been out since Easter",
        Decision("passed on", "they look after the lights", "the council"),
    ),
    ("OAK-4", "Tell people about meetings before they are over: a note in the launderette", Decision("done")),
    ("OAK-5", "A walking group for people who are slow: round the pond and a cup of tea", None),
    ("OAK-9", "Paint the zebra crossing by the school again", Decision("doing", "the paint comes in the holidays")),
    ("OAK-12", "", None),
)


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
    try:
        migrate(database)
        with transaction(database) as session:
            _settle(session, now or datetime.now(UTC))
    finally:
        database.close()
    _invite(settings, now or datetime.now(UTC))
    return settings


def _settle(session: Session, now: datetime) -> None:
    area = areas.add_area(
        session,
        code="OAK",
        name="Oak Estate",
        now=now,
        reader="Jo",
        reading_day=4,
        controller="Oak Estate Partnership",
        privacy="See the board in the community room.",
        on_call=True,
    )
    areas.change_area(session, area, answers_an_hour=0)  # somebody plays with it: answer everything, at any speed
    areas.add_sender(session, area=area, channel="sms", name="+447700900000")
    areas.add_sender(session, area=area, channel="telegram", name="oak")
    coordinators.add_coordinator(session, area=area, name="Jo", role="lead", address="sms:+447700900001", now=now)
    coordinators.add_coordinator(session, area=area, name="Sam", role="deputy", address="sms:+447700900002", now=now)
    today = now.astimezone(ZoneInfo(area.zone)).date()
    for days, clock, theme, words in SAID:
        wall_time = datetime.combine(today - timedelta(days=days), time.fromisoformat(clock), ZoneInfo(area.zone))
        said_at = wall_time.astimezone(UTC)
        ideas.add_idea(session, area=area, text=words, theme=theme, said_at=said_at, now=now)
    for reference, public, decision in PUBLIC:
        cards.publish(session, reference, words=public, now=now)
        if decision is not None:
            answers.decide(session, reference, decision, now=now, hold_minutes=0)


def _invite(settings: Settings, now: datetime) -> None:
    """Amir has texted before and wants to hear of meetings; there is one in six days, so his phone has an invitation.

    It all comes in and goes out by the same corridor as what is texted later.
    """
    house = build(settings, lambda: now - KNOWN_SINCE)
    try:
        for words in ("MEETINGS", "1"):
            text = Incoming(
                channel=AMIR.channel,
                sender="oak",
                kind="message",
                external_id=AMIR.next_id(),
                address=AMIR.address,
                text=words,
            )
            house.receiver.receive_batch([text])
            house.dispatcher.drain_now()
        with transaction(house.database) as session:
            area = areas.list_areas(session)[0]
            day = now.astimezone(ZoneInfo(area.zone)).date() + MEETING_IN
            starts, ends = (datetime.combine(day, wall) for wall in MEETING_FROM_TO)
            details: dict[str, Any] = {
                "title": "benches and lights",
                "host": "Jo",
                "access": "step-free",
                "capacity": 40,
            }
            meetings.add_meeting(session, area=area, starts=starts, ends=ends, place="Oak Hall", now=now, **details)
    finally:
        house.database.close()


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
