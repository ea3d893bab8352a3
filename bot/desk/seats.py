"""Who sits at the desk, and what each may do there: a page names the seat it wants.

Rules
- Whose session it is is read afresh for every page, so a leaver is cut at once.
- Live, nobody works at the desk without a password of their own, nor sees locked matters without a second factor.
"""

from dataclasses import dataclass
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from fastapi import Depends, HTTPException, Request

from bot.house import House
from bot.pages import house_of
from storage import coordinators, sign_in
from storage.database import reading, transaction
from storage.tables import Area, Coordinator

Cookie = Literal["desk", "machine", "half", "place"]


class SignedOut(Exception):  # noqa: N818 - it reads as what it is
    """Nobody sits here: no session, or one that has ended."""


class SetUpFirst(Exception):  # noqa: N818
    """They are who they say, and must choose a password or turn on the second factor before anything else."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A coordinator at the desk of their area."""

    me: Coordinator
    area: Area
    secret: str
    session_hash: str
    needs: Literal["password", "factor", ""]  # what must be set up before they may work

    @property
    def sees_locked(self) -> bool:
        return coordinators.sees_locked(self.me)

    @property
    def may_act(self) -> bool:
        return coordinators.may_act(self.me)

    @property
    def wall_clock(self) -> ZoneInfo:
        return ZoneInfo(self.area.zone)

    @property
    def facts(self) -> dict[str, Any]:
        """What every page of the desk says about who sits here."""
        return {"me": self.me, "area": self.area, "zone": self.area.zone, "may_act": self.may_act, "needs": self.needs}


def find_seat(house: House, secret: str) -> Seat | None:
    """Whose session this is, read afresh: a leaver is cut at once."""
    now = house.now()
    with reading(house.database) as session:
        found = sign_in.who(session, secret, now, house.secret_key)
        area = None if found is None else session.get(Area, found[0].area_id)
    if found is None or area is None:
        return None
    me, key = found
    if sign_in.is_seen_long_ago(key, now):
        with transaction(house.database) as session:
            sign_in.see(session, key.secret_hash, now)
    return Seat(me, area, secret, key.secret_hash, _needs(house, me))


def _needs(house: House, me: Coordinator) -> Literal["password", "factor", ""]:
    if not house.settings.live:
        return ""  # made-up people, and a demo that opens with one click
    if not me.password_hash:
        return "password"
    return "factor" if coordinators.sees_locked(me) and me.factor_on_at is None else ""


def at_account(request: Request) -> Seat:
    """Whoever is signed in, also before they have set up what they must."""
    house = house_of(request)
    seat = find_seat(house, request.cookies.get(cookie_name(house), ""))
    if seat is None:
        raise SignedOut
    return seat


AtAccount = Annotated[Seat, Depends(at_account)]


def at_desk(seat: AtAccount) -> Seat:
    """Whoever may work here."""
    if seat.needs:
        raise SetUpFirst
    return seat


AtDesk = Annotated[Seat, Depends(at_desk)]


def at_work(seat: AtDesk) -> Seat:
    """Whoever may also act here: what changes something, or shows people by name, takes this seat."""
    if not seat.may_act:
        raise HTTPException(403, "That is not for viewers: they look, and change nothing. Ask a coordinator.")
    return seat


def at_care(seat: AtDesk) -> Seat:
    """The lead and the deputies."""
    if not seat.sees_locked:
        raise HTTPException(403, "The lead and the deputies decide this. Ask one of them.")
    return seat


def at_lead(seat: AtDesk) -> Seat:
    if seat.me.role != "lead":
        raise HTTPException(403, "A lead decides this. Ask one of them.")
    return seat


AtWork = Annotated[Seat, Depends(at_work)]
AtCare = Annotated[Seat, Depends(at_care)]
AtLead = Annotated[Seat, Depends(at_lead)]


def cookie_name(house: House, kind: Cookie = "desk") -> str:
    """With https the name itself makes browsers insist on Secure and on this very host."""
    return f"__Host-{kind}" if is_https(house) else kind


def is_https(house: House) -> bool:
    return house.settings.public_url.startswith("https:")
