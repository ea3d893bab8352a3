"""What must be in place before real texts may leave: `HAVESAY_LIVE=1` is refused until nothing is missing (D7)."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from sqlmodel import Session

from bot.settings import LOOPBACK, Settings
from storage import areas, coordinators
from storage.suppression import SHORTEST_KEY
from storage.tables import Area, Sender, id_of


class CannotServe(ValueError):  # noqa: N818 - it reads as what it is
    """Havesay must not start like this. The message says why and what to do."""


def what_is_missing(settings: Settings, session: Session) -> list[str]:
    """Every reason not to go live, each a sentence that says what to do. Empty: ready."""
    every, senders = areas.list_areas(session), areas.list_senders(session)
    missing = [*_keys(settings), *_public_url(settings)]
    if not every:
        missing.append("There is no area yet: make one with `havesay area add`.")
    for area in every:
        missing += _people(session, area, {sender.channel for sender in senders})
    if not senders:
        missing.append("No area has a number or a bot yet: add one with `havesay area sender`.")
    return [*missing, *_accounts(settings, senders)]


def _keys(settings: Settings) -> Iterator[str]:
    for name, key in (
        ("HAVESAY_SECRET_KEY", settings.secret_key),
        ("HAVESAY_SUPPRESSION_KEY", settings.suppression_key),
    ):
        if len(key.get_secret_value()) < SHORTEST_KEY:
            yield f"{name} needs at least {SHORTEST_KEY} characters: make one with the command in .env.example."


def _public_url(settings: Settings) -> Iterator[str]:
    address = urlsplit(settings.public_url)
    if settings.public_url and address.scheme != "https" and address.hostname not in LOOPBACK:
        yield "HAVESAY_PUBLIC_URL must begin with https://, or be empty: then both channels are asked for new texts."


def _people(session: Session, area: Area, channels: set[str]) -> Iterator[str]:
    here = f"{area.name} ({area.code})"
    if not area.controller:
        yield f"{here} has no controller: say who answers for the data: `havesay area change {area.code} --controller`."
    if not area.privacy:
        yield f"{here} has no privacy notice: say where it is, with `havesay area change {area.code} --privacy`."
    people = coordinators.leads_and_deputies(session, id_of(area))
    roles = {person.role for person in people}
    for role in ("lead", "deputy"):
        if role not in roles:
            yield f"{here} has no {role}: add one with `havesay coordinator add {area.code} NAME --role {role}`."
    if people and not any(person.address.partition(":")[0] in channels for person in people):
        yield (
            f"{here}: neither lead nor deputy can be texted when somebody is in danger: add one under a name of their "
            f"own with `havesay coordinator add {area.code} NAME --role deputy --address sms:+44…`, or telegram:… "
            "where a bot writes."
        )


def _accounts(settings: Settings, senders: list[Sender]) -> Iterator[str]:
    channels = {sender.channel for sender in senders}
    if "sms" in channels and not (settings.twilio_account_sid and settings.twilio_auth_token.get_secret_value()):
        yield "There is a number to text from, but TWILIO_ACCOUNT_SID or TWILIO_AUTH_TOKEN is empty."
    if "telegram" in channels and not settings.telegram_bot_token.get_secret_value():
        yield "There is a bot to write from, but TELEGRAM_BOT_TOKEN is empty."
    if "telegram" in channels and settings.public_url and not settings.telegram_webhook_secret.get_secret_value():
        yield "TELEGRAM_WEBHOOK_SECRET is empty: anybody could pretend to be Telegram."
