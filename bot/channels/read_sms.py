"""Reading what Twilio posts to us: the signature over everything first, then the shapes, then one message.

Rules
- The address signed is the configured one, never one rebuilt from headers; every field counts, blank ones too.
- A signature has no separators and no time: a captured one also fits fields cut up anew, and any later day. So nothing
  may repeat, no field may hold another's name and value, and incoming ids are remembered for ever.
- Whatever is wrong is a `Refused`; nothing here raises.
"""

import hmac
import re
from binascii import b2a_base64
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args
from urllib.parse import parse_qsl, urlsplit

import phonenumbers
from phonenumbers import PhoneNumberType

from bot.channels import Incoming, Media, NotSent
from bot.channels.sms_outcomes import CODES
from bot.settings import Settings

MOST_FIELDS = 100
MOST_MEDIA = 10
NUMBERS_REMEMBERED = 20_000  # looked up once each; about 4 MB

OptOutType = Literal["STOP", "START", "HELP"]
Reached = Literal["sent", "delivered", "undelivered", "failed"]

MESSAGE_SID = re.compile(r"(SM|MM)[0-9a-f]{32}")
E164 = re.compile(r"\+[1-9][0-9]{6,14}")
SHORT_CODE = re.compile(r"[0-9]{3,8}")
SENDER_NAME = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9 &_.\-]{1,11}")
FICTION = re.compile(r"\+447700900[0-9]{3}")  # Ofcom's numbers for stories and tests
FIELD_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}")
ANOTHER_FIELD = re.compile(r"AccountSidAC|MessageSid[SM]M|From\+|To\+")  # swallowed into a value that is not the text

REACHED: Mapping[str, Reached] = {
    "accepted": "sent",
    "scheduled": "sent",
    "queued": "sent",
    "sending": "sent",
    "sent": "sent",
    "delivered": "delivered",
    "read": "delivered",
    "partially_delivered": "undelivered",
    "undelivered": "undelivered",
    "failed": "failed",
    "canceled": "failed",
}


@dataclass(frozen=True, slots=True)
class Refused:
    """Not read. `reason` is for the log: never a number, never a text."""

    status: int  # the HTTP status to answer with
    reason: str


@dataclass(frozen=True, slots=True)
class StatusReport:
    """What became of one of our texts. Reports repeat and arrive out of order: they only ever move a message on."""

    outgoing_id: int | None  # our own id, from the callback's address
    external_id: str
    status: Reached
    sender: str = ""  # which number of ours it left from
    reason: str = ""  # "twilio:30003"; empty when all is well
    gone: bool = False  # the address is dead
    stopped: bool = False  # the person opted out at the carrier


class TwilioSignature:
    """Checks a signature as twilio's validator does, over the configured address, in constant time.

    Theirs costs four times as much, and every text waits for it; a test holds ours to theirs.
    """

    def __init__(self, public_url: str, token: str) -> None:
        self._token = token.encode() if public_url and token else b""
        self._bases = _with_and_without_port(public_url.rstrip("/"))

    def fits(self, path: str, fields: Mapping[str, str], signature: str) -> bool:
        """Whether it was made with our token. Without a token or a public address nothing ever fits."""
        if not self._token:
            return False
        given = signature.encode("utf-8", "replace")
        after = path + "".join([name + fields[name] for name in sorted(fields)])
        return any(hmac.compare_digest(self._sign(base + after), given) for base in self._bases)

    def _sign(self, words: str) -> bytes:
        return b2a_base64(hmac.digest(self._token, words.encode(), "sha1"), newline=False)


def read_webhook(body: bytes, signature: str, *, settings: Settings, signed: TwilioSignature) -> Incoming | Refused:
    """One text that reached us."""
    fields = _read_fields(body, "/sms/incoming", signature, settings=settings, signed=signed)
    if isinstance(fields, Refused):
        return fields
    from_, to = fields.get("From", ""), fields.get("To", "")
    if not any(shape.fullmatch(from_) for shape in (E164, SHORT_CODE, SENDER_NAME)):
        return Refused(400, "From is not a number")
    if not (E164.fullmatch(to) or SHORT_CODE.fullmatch(to)):
        return Refused(400, "To is not a number")
    if "Body" not in fields:
        return Refused(400, "Body is missing")
    return Incoming(
        channel="sms",
        sender=to,
        kind="message",
        external_id=fields["MessageSid"],
        address=f"sms:{from_}",
        text=fields["Body"],
        media=_read_media(fields),
        opt_out_type=_read_opt_out(fields.get("OptOutType")),
        payable=is_payable(from_, settings),
    )


def read_status(
    body: bytes, query: str, signature: str, *, settings: Settings, signed: TwilioSignature
) -> StatusReport | Refused:
    """What became of a text of ours. `query` is the raw query string, which is signed too."""
    path = "/sms/status" + (f"?{query}" if query else "")
    fields = _read_fields(body, path, signature, settings=settings, signed=signed)
    if isinstance(fields, Refused):
        return fields
    status = REACHED.get(fields.get("MessageStatus", ""))
    if status is None:
        return Refused(400, "MessageStatus is unknown")
    own_id = re.fullmatch(r"id=([0-9]{1,18})", query)
    code = fields.get("ErrorCode", "")
    known = CODES.get(int(code)) if re.fullmatch(r"[0-9]{5}", code) else None
    failing = status in ("undelivered", "failed")
    return StatusReport(
        outgoing_id=int(own_id[1]) if own_id else None,
        external_id=fields["MessageSid"],
        status=status,
        sender=fields.get("From", ""),
        reason=(f"twilio:{code}" if re.fullmatch(r"[0-9]{5}", code) else "twilio:no_code") if failing else "",
        gone=failing and isinstance(known, NotSent) and known.gone,
        stopped=failing and isinstance(known, NotSent) and known.stopped,
    )


def is_payable(number: str, settings: Settings) -> bool:
    """Whether a paid reply may go there: a mobile of an allowed region, or fiction where no text can leave."""
    if not E164.fullmatch(number):
        return False
    if FICTION.fullmatch(number):
        return settings.twilio_is_loopback or not settings.live
    return _mobile_region(number) in settings.regions


def media_kind(content_type: str) -> str:
    """One of our four words for what a content type is."""
    kinds = {"image": "photo", "audio": "voice", "video": "video"}
    return kinds.get(content_type.partition("/")[0].strip().lower(), "file")


def _read_fields(
    body: bytes, path: str, signature: str, *, settings: Settings, signed: TwilioSignature
) -> dict[str, str] | Refused:
    try:
        pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        return Refused(400, "too many fields")
    fields = dict(pairs)
    if len(fields) != len(pairs):
        return Refused(403, "a field is there twice")
    if not signed.fits(path, fields, signature):
        return Refused(403, "the signature does not fit")
    if fields.get("AccountSid") != settings.twilio_account_sid:
        return Refused(403, "not our account")
    if not MESSAGE_SID.fullmatch(fields.get("MessageSid", "")) or not _is_one_message(fields):
        return Refused(400, "MessageSid is malformed")
    if not all(FIELD_NAME.fullmatch(name) for name in fields):
        return Refused(400, "a field's name is malformed")
    if any(ANOTHER_FIELD.search(value) for name, value in fields.items() if name != "Body"):
        return Refused(400, "a field holds another field")
    return fields


def _is_one_message(fields: Mapping[str, str]) -> bool:
    sid = fields["MessageSid"]
    return fields.get("SmsSid", sid) == sid and fields.get("SmsMessageSid", sid) == sid


def _read_media(fields: Mapping[str, str]) -> tuple[Media, ...]:
    count = fields.get("NumMedia", "0")
    if count == "0" or not re.fullmatch(r"[0-9]{1,2}", count):
        return ()
    return tuple(
        Media(media_kind(fields.get(f"MediaContentType{index}", "")), fields[f"MediaUrl{index}"])
        for index in range(min(int(count), MOST_MEDIA))
        if fields.get(f"MediaUrl{index}")
    )


def _read_opt_out(value: str | None) -> OptOutType | None:
    return next((known for known in get_args(OptOutType) if known == value), None)


@lru_cache(maxsize=NUMBERS_REMEMBERED)
def _mobile_region(number: str) -> str:
    """The region whose mobile this is, or "". Numbers that cost more (070) and pagers are no mobiles."""
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return ""
    if phonenumbers.number_type(parsed) not in (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE):
        return ""
    return phonenumbers.region_code_for_number(parsed) or ""


def _with_and_without_port(url: str) -> tuple[str, ...]:
    """Twilio signs now one, now the other: as configured first, then with its port added or left out."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    if parts.port is None:
        other = f"{parts.netloc}:{443 if parts.scheme == 'https' else 80}"
    else:
        other = parts.netloc.removesuffix(f":{parts.port}")
    return (url, parts._replace(netloc=other).geturl()) if host else (url,)
