"""The pieces of a broadcast's page that change while it goes out, drawn for the page itself and again by the second."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.broadcast_lines import STATES
from bot.feed import Part
from bot.house import House
from bot.pages import render
from bot.reasons import what_they
from flows.courtesy import next_permitted
from storage import broadcasts
from storage.broadcasts import Account
from storage.database import reading
from storage.tables import Area, Broadcast, id_of


@dataclass(frozen=True, slots=True)
class BroadcastView:
    """One broadcast as one kind of coordinator sees it."""

    area_id: int
    number: int
    may_act: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One number of the account, what it means, and the list behind it; "" where nobody can be listed."""

    count: int
    what: str
    opens: str = ""


def draw(broadcast: Broadcast, area: Area, became: Account, now: datetime, *, live: bool, may_act: bool) -> list[Part]:
    """Where it stands with what one can do now; apart from it the account, so that what is typed outlives a count."""
    in_hold = broadcast.state == "approved" and broadcast.starts_at is not None and now < broadcast.starts_at
    facts = {"broadcast": broadcast, "area": area, "zone": area.zone, "now": now, "live": live, "may_act": may_act}
    standing = render(
        "broadcast_standing.html",
        **facts,
        in_hold=in_hold,
        leaves_at=next_permitted(broadcast.starts_at, ZoneInfo(area.zone)) if broadcast.starts_at else None,
        has_left=broadcast.state == "made" and not became.due and not became.on_their_way,
        is_over=now >= broadcast.expires_at,
        words=STATES[broadcast.state],
        rest=broadcast.places - broadcast.made,
    )
    told = render("broadcast_account.html", **facts, became=became, lines=list(_lines(became)), what_they=what_they)
    return [Part("standing", "standing", 0, standing), Part("account", "account", 0, told)]


def look(house: House, view: BroadcastView) -> list[Part]:
    """As it stands now."""
    now = house.now()
    with reading(house.database) as session:
        found = broadcasts.find(session, view.number)
        if found is None or id_of(found[1]) != view.area_id:
            return []
        broadcast, area = found
        became = broadcasts.account(session, broadcast, now, as_it_goes=True)
    return draw(broadcast, area, became, now, live=house.settings.live, may_act=view.may_act)


def _lines(became: Account) -> Iterator[Line]:
    """Everybody of the audience stands in exactly one; who was reached stands above."""
    told = (
        Line(became.undelivered, "not delivered", "undelivered"),
        *(Line(many, f"failed: {why or 'no reason given'}", f"failed: {why}") for why, many in became.failed.items()),
        *(
            Line(many, f"not sent: they {what_they(why)}", f"blocked: {why}")
            for why, many in became.blocked.most_common()
        ),
        Line(became.expired, "not sent: its time was over", "expired"),
        Line(became.never_made, "not sent: it was stopped, or its time was over, before their turn", "never made"),
        Line(became.gone, "not sent: they were deleted before their turn"),
        Line(became.unknown, "unknown: perhaps sent. It is not sent again", "unknown"),
        Line(became.on_their_way, "on their way", "claimed"),
        Line(became.due, "still to leave", "due"),
        Line(became.to_come, "still to be written", "to come"),
    )
    yield from (line for line in told if line.count)
