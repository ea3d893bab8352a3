"""`havesay doctor`: is everything as it must be, and what to do where it is not.

Rules
- One line a finding: ok, note (worth knowing) or problem (something will not work, or is not allowed).
- No key, token, number or name of a resident is ever printed.
- Nothing is changed. Providers are asked only when live, and only about our own settings.
"""

import os
import re
import shutil
import stat
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.console import moment, sqlite_file
from bot.findings import Finding, note, ok, problem

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.database import Database
    from storage.tables import Area

SHORTEST_KEY = 32  # characters; token_urlsafe(32) gives 43
LEAST_FREE = 500 * 2**20  # bytes: SQLite needs room for its journal, backups for themselves
LARGEST_SKEW_SECONDS = 30  # between this clock and the database's; promises and expiries hang on it
OLDEST_BACKUP_DAYS = 2
WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")  # what Telegram allows


def examine(settings: "Settings") -> Iterator[Finding]:
    """Every finding, the ones that need nothing but the settings first."""
    yield note("live: real texts are sent") if settings.live else note("simulation: nobody is reached (HAVESAY_LIVE=0)")
    yield from _keys(settings)
    yield from _settings_file()
    yield from _channels(settings)
    yield from _disk(settings)
    yield from _database(settings)
    yield from _backups(settings)
    if settings.live:
        from bot.doctor_calls import ask_providers

        yield from ask_providers(settings)


def _keys(settings: "Settings") -> Iterator[Finding]:
    for name, key in (
        ("HAVESAY_SECRET_KEY", settings.secret_key.get_secret_value()),
        ("HAVESAY_SUPPRESSION_KEY", settings.suppression_key.get_secret_value()),
    ):
        if not key:
            yield problem(f"{name} is empty", "make one with the command in .env.example")
        elif len(key) < SHORTEST_KEY or len(set(key)) < 10:
            yield problem(f"{name} is too easy to guess", "make one with the command in .env.example")
        else:
            yield ok(f"{name} is set")
    if settings.secret_key.get_secret_value() == settings.suppression_key.get_secret_value() != "":
        yield problem("both keys are the same", "give HAVESAY_SECRET_KEY another value")


def _settings_file() -> Iterator[Finding]:
    file = Path(".env")
    if not file.exists():
        yield note("there is no .env in this folder", "fine when the settings come from the environment")
    elif _others_may_read(file):
        yield problem(".env can be read by other people on this machine", "chmod 600 .env")
    else:
        yield ok(".env is for your eyes only")


def _others_may_read(file: Path) -> bool:
    return os.name == "posix" and bool(file.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))


def _channels(settings: "Settings") -> Iterator[Finding]:
    sms, telegram = bool(settings.twilio_account_sid), bool(settings.telegram_bot_token.get_secret_value())
    if settings.live and not (sms or telegram):
        yield problem("live without a channel", "fill in the TWILIO_… or TELEGRAM_… settings")
    if sms:
        yield from _sms(settings)
    if telegram:
        yield from _telegram(settings)
    yield from _public_url(settings)


def _sms(settings: "Settings") -> Iterator[Finding]:
    if not re.fullmatch(r"AC[0-9a-f]{32}", settings.twilio_account_sid):
        yield problem("TWILIO_ACCOUNT_SID is no account SID", "it is AC and 32 digits or letters a to f")
    if not settings.twilio_auth_token.get_secret_value():
        yield problem("TWILIO_AUTH_TOKEN is empty", "copy it from the first page of the Twilio console")
    if settings.twilio_messaging_service_sid:
        if not re.fullmatch(r"MG[0-9a-f]{32}", settings.twilio_messaging_service_sid):
            yield problem("TWILIO_MESSAGING_SERVICE_SID is no service SID", "it is MG and 32 digits or letters a to f")
        yield ok("SMS goes by the messaging service")
    elif re.fullmatch(r"\+[1-9]\d{7,14}", settings.twilio_from):
        yield ok("SMS goes by TWILIO_FROM")
    else:
        yield problem("SMS has no sender", "set TWILIO_MESSAGING_SERVICE_SID, or TWILIO_FROM as in +44…")
    if not settings.regions:
        yield problem("HAVESAY_ALLOWED_REGIONS is empty", "nobody would get a paid answer; put GB")


def _telegram(settings: "Settings") -> Iterator[Finding]:
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]{20,}", settings.telegram_bot_token.get_secret_value()):
        yield problem("TELEGRAM_BOT_TOKEN is no bot token", "copy the whole line BotFather gave you")
    secret = settings.telegram_webhook_secret.get_secret_value()
    if settings.public_url and not WEBHOOK_SECRET.fullmatch(secret):
        yield problem("TELEGRAM_WEBHOOK_SECRET cannot be used", "letters, digits, _ and - only, at most 256")
    else:
        yield ok("Telegram is set")


def _public_url(settings: "Settings") -> Iterator[Finding]:
    url = urlsplit(settings.public_url)
    if not settings.public_url:
        yield note("no HAVESAY_PUBLIC_URL", "both channels ask for new texts themselves, a little later than a webhook")
    elif settings.live and (url.scheme != "https" or not url.hostname) and not settings.twilio_is_loopback:
        yield problem("HAVESAY_PUBLIC_URL must begin with https://", "put a reverse proxy with a certificate in front")
    elif url.path.strip("/") or settings.public_url.endswith("/") or url.query:
        yield problem("HAVESAY_PUBLIC_URL must be only the address", "as in https://say.example.org, nothing after it")
    else:
        yield ok("HAVESAY_PUBLIC_URL has the right shape")


def _disk(settings: "Settings") -> Iterator[Finding]:
    file = sqlite_file(settings)
    folder = (file or Path("havesay.sqlite")).absolute().parent
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    words = f"{free // 2**20:,} MB free where the {'database' if file else 'program'} is"
    yield ok(words) if free >= LEAST_FREE else problem(words, "free some space: at least 500 MB")
    if file and not os.access(folder, os.W_OK):
        yield problem("the database's folder cannot be written to", "run as the user who owns it")


def _database(settings: "Settings") -> Iterator[Finding]:
    from sqlalchemy.exc import ArgumentError, OperationalError

    from storage.database import needs_migration, open_database

    file = sqlite_file(settings)
    if file is not None and not file.exists():
        yield problem("there is no database yet", "`havesay area add` makes it, and `havesay restore` puts a copy back")
        return
    if file is not None and _others_may_read(file):
        yield problem("the database can be read by other people on this machine", f"chmod 600 {file}*")
    try:
        database = open_database(settings.database_url)
    except (ValueError, ArgumentError, ImportError):
        yield problem("HAVESAY_DATABASE_URL cannot be used", "see .env.example for its shape")
        return
    try:
        if needs_migration(database):
            yield problem("the tables are older than this program", "run `havesay migrate`")
            return
        yield ok("the database answers and its tables are up to date")
        yield from _inside(settings, database, moment())
    except OperationalError:
        yield problem("the database does not answer", "is it running, and are name and password right?")
    finally:
        database.close()


def _inside(settings: "Settings", database: "Database", now: datetime) -> Iterator[Finding]:
    from bot.go_live import what_is_missing
    from storage import areas, health
    from storage.database import reading

    with reading(database) as session:
        if not health.is_whole(session):
            yield problem("the database file is damaged", "stop the server and restore the newest backup")
        matches = health.key_matches(session, settings.suppression_key.get_secret_value().encode(), now)
        if matches is False:
            yield problem(
                "HAVESAY_SUPPRESSION_KEY is not the key of this database", "put the old one back: it holds every STOP"
            )
        skew = abs((health.clock(session, now) - now).total_seconds())
        if skew > LARGEST_SKEW_SECONDS:
            yield problem(f"this clock and the database are {skew:,.0f} s apart", "set the clock: timedatectl")
        else:
            yield ok("the clock agrees with the database")
        waiting = health.list_states(session)
        if waiting.get("unknown"):
            yield note(f"{waiting['unknown']} texts whose sending nobody can be sure of", "they are listed at the desk")
        missing = what_is_missing(settings, session)
        for sentence in missing:
            yield problem(sentence) if settings.live else note(f"before going live: {sentence}")
        if not missing:
            yield ok("nothing is missing to be live")
        for area in areas.list_areas(session):
            yield from _area(area)
        yield from _senders(settings, [(sender.channel, sender.paused) for sender in areas.list_senders(session)])


def _area(area: "Area") -> Iterator[Finding]:
    if not area.reader:
        yield problem(f"{area.code}: nobody is named as reading what comes in", f"havesay area change {area.code} …")


def _senders(settings: "Settings", senders: list[tuple[str, str]]) -> Iterator[Finding]:
    configured = {
        "sms": bool(settings.twilio_account_sid),
        "telegram": bool(settings.telegram_bot_token.get_secret_value()),
    }
    for channel, is_set in configured.items():
        rows = [paused for kind, paused in senders if kind == channel]
        if is_set and not rows:
            yield problem(f"{channel} is set but no area writes from it", f"havesay area sender AREA {channel} NAME")
        if any(rows):
            yield problem(f"a {channel} sender is paused", "its account refused us: check token and balance")


def _backups(settings: "Settings") -> Iterator[Finding]:
    if sqlite_file(settings) is None:
        return
    folder = settings.backup_folder
    copies = sorted(folder.glob("havesay-*.sqlite"), key=lambda copy: copy.stat().st_mtime) if folder.is_dir() else []
    newest = datetime.fromtimestamp(copies[-1].stat().st_mtime, moment().tzinfo) if copies else None
    if newest is None or moment() - newest > timedelta(days=OLDEST_BACKUP_DAYS):
        yield note("no backup of the last two days", "`havesay backup`, every night; see docs/install.md")
    else:
        yield ok("there is a fresh backup")
