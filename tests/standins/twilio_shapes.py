"""What Twilio's requests and answers look like, from its descriptions of them; nothing is shared with the product."""

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

from aiohttp import web

ACCOUNT = "AC" + "0123456789abcdef" * 2
TOKEN = "a-token-of-the-stand-in"  # a word, not a secret
NUMBER = "+447700900000"


def sign(token: str, url: str, fields: Mapping[str, str]) -> str:
    """X-Twilio-Signature as Twilio describes it: the URL, then names and values sorted by name, without separators."""
    signed = url + "".join(name + fields[name] for name in sorted(fields))
    return base64.b64encode(hmac.digest(token.encode(), signed.encode(), hashlib.sha1)).decode()


def inbound_fields(text: str, *, from_: str, to: str = NUMBER, sid: str = "", **more: str) -> dict[str, str]:
    """The fields of one incoming text, as Twilio posts them, blank ones too."""
    sid = sid or "SM" + uuid4().hex
    return {
        "ToCountry": "GB", "ToState": "", "SmsMessageSid": sid, "NumMedia": "0", "ToCity": "", "FromZip": "",
        "SmsSid": sid, "FromState": "", "SmsStatus": "received", "FromCity": "", "Body": text, "FromCountry": "GB",
        "To": to, "ToZip": "", "NumSegments": "1", "MessageSid": sid, "AccountSid": ACCOUNT, "From": from_,
        "ApiVersion": "2010-04-01",
    } | more  # fmt: skip


def message_of(to: str, from_: str | None, body: str, direction: str) -> dict[str, Any]:
    sid, now = "SM" + uuid4().hex, format_datetime(datetime.now(UTC))
    uri = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{sid}"
    return {
        "sid": sid, "account_sid": ACCOUNT, "api_version": "2010-04-01", "body": body, "direction": direction,
        "from": from_, "to": to, "status": "received" if direction == "inbound" else "queued",
        "date_created": now, "date_updated": now, "date_sent": now if direction == "inbound" else None,
        "num_media": "0", "num_segments": "1", "price": None, "price_unit": "GBP", "error_code": None,
        "error_message": None, "messaging_service_sid": None, "uri": f"{uri}.json",
        "subresource_uris": {"media": f"{uri}/Media.json"},
    }  # fmt: skip


def refuse_form(params: Mapping[str, str]) -> web.Response | None:
    validity = params.get("ValidityPeriod", "36000")
    checks = (
        (not params.get("To"), 21604),
        (not params.get("From") and not params.get("MessagingServiceSid"), 21603),
        (not params.get("Body"), 21602),
        (not re.fullmatch(r"\+[1-9][0-9]{6,14}", params.get("To", "")), 21211),
        (len(params.get("Body", "")) > 1600, 21617),
        (not validity.isdecimal() or not 1 <= int(validity) <= 36000, 20001),
    )
    return next((refuse(400, code) for wrong, code in checks if wrong), None)


def refuse(status: int, code: int) -> web.Response:
    """Twilio's own words for an error."""
    body: dict[str, Any] = {"message": "The stand-in refuses", "status": status}
    if code:
        body |= {"code": code, "more_info": f"https://www.twilio.com/docs/errors/{code}"}
    return web.json_response(body, status=status)


def fits(message: Mapping[str, Any], query: Mapping[str, str]) -> bool:
    if query.get("To") not in (None, message["to"]) or query.get("From") not in (None, message["from"]):
        return False
    since = query.get("DateSent>")
    if since is None:
        return True
    sent = datetime.strptime(message["date_sent"] or message["date_created"], "%a, %d %b %Y %H:%M:%S %z")
    return sent >= datetime.fromisoformat(since)


def page_uri(path: str, query: Mapping[str, str], page: int) -> str:
    return f"{path}?{urlencode(dict(query) | {'Page': str(page)})}"
