"""What Twilio's answers mean: one table from every status, error code and exception to one of three outcomes.

Rules
- What is not in the table is `Unknown`: it may have gone out, so it is never blindly sent again.
- A plain refusal (HTTP 4xx) was never taken, whatever its code says; 5xx may have been.
- `Sent("")` stands for "the provider has it"; its id is put in by whoever asked.
"""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import aiohttp
from twilio.base.exceptions import TwilioRestException, TwilioServiceException

from bot.channels import NotSent, Outcome, Sent, Unknown

TAKEN = Sent("")
SHORTEST_WAIT_SECONDS, LONGEST_WAIT_SECONDS = 2.0, 3600.0  # of what a Retry-After may ask for


class ComeAgain(Exception):  # noqa: N818 - it reads as what it is
    """Too many requests, with the provider's word on when to come again: seconds, as Twilio says it."""

    def __init__(self, retry_after: str) -> None:
        super().__init__("too many requests")
        said = float(retry_after) if re.fullmatch(r"[0-9]{1,9}", retry_after.strip()) else 0.0
        self.seconds = min(max(said, SHORTEST_WAIT_SECONDS), LONGEST_WAIT_SECONDS)


def _dead(code: int) -> NotSent:
    return NotSent(f"twilio:{code}", gone=True)


def _never(code: int) -> NotSent:
    return NotSent(f"twilio:{code}")


def _later(code: int, seconds: float) -> NotSent:
    return NotSent(f"twilio:{code}", again_after_seconds=seconds)


def _ours(code: int) -> NotSent:
    return NotSent(f"twilio:{code}", again_after_seconds=60, sender_down=True)


STATUSES: Mapping[str, Outcome] = MappingProxyType(
    {
        "accepted": TAKEN,
        "scheduled": TAKEN,
        "queued": TAKEN,
        "sending": TAKEN,
        "sent": TAKEN,
        "delivered": TAKEN,
        "undelivered": TAKEN,  # it left and was paid for; the status callback says the rest
        "partially_delivered": TAKEN,
        "read": TAKEN,
        "failed": NotSent("twilio:failed"),  # unless its error code says more
        "canceled": NotSent("twilio:canceled"),
    }
)

CODES: Mapping[int, Outcome] = MappingProxyType(
    {
        # the person, or their phone
        21610: NotSent("twilio:21610", stopped=True),  # they opted out at the carrier
        21211: _dead(21211),  # not a number
        21614: _dead(21614),  # not a mobile
        21635: _dead(21635),  # landline
        21612: _dead(21612),  # no route from this sender to that number
        30005: _dead(30005),  # unknown handset
        30006: _dead(30006),  # landline or unreachable carrier
        30003: _later(30003, 3600),  # phone off
        30008: _later(30008, 3600),  # carrier's unknown error
        # the message
        21408: _never(21408),  # region not switched on
        21617: _never(21617),  # over 1600 characters
        30036: _never(30036),  # its validity passed: too late is not sent
        30004: _never(30004),  # blocked by the carrier
        30007: _never(30007),  # filtered: sending it again makes it worse
        # the queue
        20429: _later(20429, 2),  # too many requests: never processed
        21611: _later(21611, 60),  # this sender's queue is full
        30001: _later(30001, 60),
        # us
        20003: _ours(20003),  # wrong token
        20005: _ours(20005),  # account not active
        20404: _ours(20404),  # no such account
        21212: _ours(21212),  # not a From
        21603: _ours(21603),  # no From
        21606: _ours(21606),  # From cannot send texts
        21609: _ours(21609),  # our status callback's address
        21659: _ours(21659),  # From is no number of Twilio's
        21660: _ours(21660),  # From is not this account's
        21701: _ours(21701),  # no such messaging service
        21703: _ours(21703),  # the messaging service has no number
        21705: _ours(21705),
        30002: _ours(30002),  # account suspended
        # may have been processed before it broke
        20500: Unknown("twilio:20500"),
        20503: Unknown("twilio:20503"),
        20504: Unknown("twilio:20504"),
    }
)

HTTP: Mapping[int, Outcome] = MappingProxyType(
    {
        401: NotSent("http:401", again_after_seconds=60, sender_down=True),
        403: NotSent("http:403", again_after_seconds=60, sender_down=True),
        404: NotSent("http:404", again_after_seconds=60, sender_down=True),
        408: Unknown("http:408"),
        429: NotSent("http:429", again_after_seconds=2),
    }
)

EXCEPTIONS: tuple[tuple[type[BaseException], Outcome], ...] = (  # the first that fits; subclasses before their bases
    (aiohttp.ConnectionTimeoutError, NotSent("unreachable", again_after_seconds=10, outage=True)),
    (aiohttp.ClientConnectorError, NotSent("unreachable", again_after_seconds=10, outage=True)),
    (aiohttp.InvalidURL, NotSent("bad_base", again_after_seconds=60, sender_down=True)),
    (asyncio.TimeoutError, Unknown("timeout")),
    (aiohttp.ClientError, Unknown("connection_lost")),
    (ValueError, Unknown("unreadable_answer")),
)


def read_status(status: str | None, error_code: int | None, sid: str | None) -> Outcome:
    """What a message resource says of itself; without an id nothing is certain."""
    outcome = STATUSES.get(status or "", Unknown("twilio:unknown_status"))
    if isinstance(outcome, NotSent) and error_code:
        known = CODES.get(error_code, _never(error_code))
        return known if isinstance(known, NotSent) else outcome
    if isinstance(outcome, Sent):
        return replace(outcome, external_id=sid) if sid else Unknown("twilio:no_id")
    return outcome


def read_exception(error: BaseException) -> Outcome:
    """What an exception raised while sending means."""
    if isinstance(error, ComeAgain):
        return NotSent("http:429", again_after_seconds=error.seconds)
    if isinstance(error, TwilioRestException | TwilioServiceException):
        return _read_refusal(error.status, error.code)
    for kind, outcome in EXCEPTIONS:
        if isinstance(error, kind):
            return outcome
    return Unknown(f"error:{type(error).__name__}")


def _read_refusal(status: object, code: object) -> Outcome:
    """The table by code, then by HTTP status; a code nobody knows is a failure, shown, unless 5xx leaves it open."""
    if not isinstance(status, int):
        return Unknown("twilio:no_status")
    known = CODES.get(code) if isinstance(code, int) else None
    if known is not None:
        return known
    if status in HTTP:
        return HTTP[status]
    if 400 <= status < 500:
        return NotSent(f"twilio:{code}" if isinstance(code, int) and code != status else f"http:{status}")
    return Unknown(f"http:{status}")
