"""A message at our door: cut and cleaned once, so that nothing behind it need doubt what it holds."""

import hashlib
from dataclasses import dataclass

from bot.channels import MAX_TEXT, Incoming
from flows.facts import Heard
from flows.wording import clean
from storage.arrivals import Arrival, hash_external_id
from storage.suppression import hash_address

MAX_KEY = 200  # characters of an address or a provider's id
MAX_MEDIA = 10  # attachments of one message
MAX_REFERENCE = 2000  # characters of where an attachment is


@dataclass(slots=True)
class Knock:
    """One message: what storage keeps of it, and what is heard."""

    arrival: Arrival
    heard: Heard


def admit(incoming: Incoming, suppression_key: bytes) -> Knock:
    """Cut and clean everything that came from outside: PostgreSQL refuses NUL, and nothing is without a limit."""
    media = incoming.media[:MAX_MEDIA]
    text = clean(incoming.text, MAX_TEXT)
    external_id, address = as_key(incoming.external_id), as_key(incoming.address)
    arrival = Arrival(
        channel=incoming.channel,
        sender=as_key(incoming.sender),
        kind=incoming.kind,
        external_id=external_id,
        external_hash=hash_external_id(suppression_key, external_id),
        address=address,
        address_hash=hash_address(suppression_key, address),
        text=text,
        media=tuple({"kind": clean(m.kind, MAX_KEY), "reference": clean(m.reference, MAX_REFERENCE)} for m in media),
        area_code=as_key(incoming.area_code).upper() if incoming.area_code else None,
        payable=incoming.payable,
    )
    heard = Heard(
        text=text,
        channel=incoming.channel,
        button=clean(incoming.button, MAX_KEY) if incoming.button else None,
        media=tuple(m["kind"] for m in arrival.media),
        opt_out_type=incoming.opt_out_type,
        edited=incoming.kind == "edited",
    )
    return Knock(arrival, heard)


def as_key(given: str) -> str:
    """An id or an address within bounds. What had to be changed carries a hash, so two never become one."""
    if len(given) <= MAX_KEY and given.isascii() and given.isprintable():
        return given
    key = clean(given, MAX_KEY)
    if key == given:
        return key
    return f"{key[: MAX_KEY // 2]}#{hashlib.sha256(given.encode('utf-8', 'surrogatepass')).hexdigest()}"
