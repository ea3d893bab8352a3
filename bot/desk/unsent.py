"""What did not go out: what failed, what was held back and why, and the messages behind each number (C6, P4)."""

from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from bot.desk.seats import AtDesk
from bot.pages import house_of, page
from bot.reasons import is_rule, why
from storage import desk, outbox
from storage.database import reading
from storage.outbox.unsent import COUNTED, How
from storage.tables import id_of

PAGE = 50  # messages on one page

router = APIRouter()

ENDED: dict[How, tuple[str, str]] = {  # what happened, and what to do about it
    "failed": ("Refused", "Nobody got it. A number that is none any more is not tried again: reach them another way."),
    "undelivered": ("Did not arrive", "The phone was off, or the network gave up. They may text us again themselves."),
    "expired": ("Came too late to send", "It would have been no use any more, so it was not sent."),
    "unknown": ("May or may not have gone out", "The answer was lost. It is never sent again blindly."),
    "due": ("Waits", "It leaves by itself as soon as it may."),
    "blocked": ("Held back for good", "It would have broken a rule, as one of no consent, a STOP, or too many texts."),
}
CALLED_OFF = "It was called off before it left, so nobody misses it."
CODES = {  # what providers' codes mean to whoever looks after people; others are shown as they are
    "21211": "not a number",
    "21408": "numbers of that country are switched off",
    "21610": "they opted out at the carrier",
    "21612": "no way from our number to theirs",
    "21614": "not a mobile",
    "21635": "a landline",
    "30003": "their phone is off",
    "30004": "the carrier blocks it",
    "30005": "no such phone",
    "30006": "a landline, or out of reach",
    "30007": "the carrier took it for spam",
    "30008": "the carrier does not say why",
    "30036": "it came too late",
}
KINDS = {
    "reply": "answer",
    "idea_receipt": "receipt of an idea",
    "receipt": "receipt",
    "stop_confirmation": "confirmation of a STOP",
    "safety": "safety answer",
    "alert": "alert to the team",
    "broadcast_test": "test of a broadcast",
    "outcome": "what became of an idea",
    "holding": "that an answer takes longer",
    "is_it_good": "whether what was done is any good",
    "seat_offer": "offer of a seat",
    "second_chance": "second invitation",
    "same_day": "reminder on the day",
    "host": "question to a host",
    "decided": "what was decided at a meeting",
}


@router.get("/unsent")
def list_unsent(
    request: Request,
    seat: AtDesk,
    state: str = "",
    reason: Annotated[str, Query(max_length=200)] = "",
    before: Annotated[int | None, Query(ge=1, lt=desk.MAX_ROW)] = None,
) -> Response:
    """Every number, each a link; or the messages behind one."""
    house = house_of(request)
    now, area_id = house.now(), id_of(seat.area)
    how: How | None = next((one for one in ENDED if one == state), None)
    facts: dict[str, Any] = {
        "ended": ENDED,
        "kinds": KINDS,
        "say_reason": say_reason,
        "hint": hint,
        "days": COUNTED.days,
    }
    with reading(house.database) as session:
        if how is None:
            facts["unsent"] = outbox.list_unsent(session, area_id=area_id, now=now)
            facts["held"] = outbox.list_held(session, area_id=area_id)
            return page(request, "unsent.html", **seat.facts, **facts)
        found = outbox.list_messages(
            session, area_id=area_id, state=how, reason=reason, now=now, before_id=before, limit=PAGE + 1
        )
    query = urlencode({"state": how, "reason": reason, "before": str(found[PAGE - 1].id)}) if len(found) > PAGE else ""
    return page(
        request,
        "unsent_messages.html",
        **seat.facts,
        **facts,
        how=how,
        reason=reason,
        messages=found[:PAGE],
        older=f"/desk/unsent?{query}" if query else "",
        sees_locked=seat.sees_locked,
    )


def say_reason(reason: str) -> str:
    """In words, where we know the provider's code, or it is a reason of ours."""
    code = reason.rpartition(":")[2]
    return f"{CODES[code]} ({reason})" if code in CODES else why(reason)


def hint(how: How, reason: str) -> str:
    """What happened to such a text, or what to do about it."""
    return CALLED_OFF if how == "blocked" and not is_rule(reason) else ENDED[how][1]
