"""One talk as its page shows it, drawn once for the page itself and again when something changes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.desk.our_texts import told
from bot.desk.parts import title_of
from bot.feed import Part
from bot.house import House
from bot.pages import render
from bot.reasons import why
from flows.courtesy import Wait
from flows.talk import TAKEN
from storage import desk, human_texts, meanwhile, passport, takeovers, talks
from storage.database import reading
from storage.may_write import find_door, is_answer
from storage.passport import Passport
from storage.tables import Area, Coordinator, Incoming, Matter, TakeOver, id_of
from storage.talks import Line


@dataclass(frozen=True, slots=True)
class TalkView:
    """One talk as one coordinator gets to see it."""

    area_id: int
    resident_id: int
    coordinator_id: int
    see_locked: bool


@dataclass(frozen=True, slots=True)
class Talk:
    """All that one talk's page says."""

    theirs: Passport
    lines: list[Line]
    taken: TakeOver | None
    taken_by: str
    is_mine: bool
    goes_back_at: datetime | None
    why_not: str  # why nobody may write to them now; "" when one may
    waits: Wait | None  # what is written now leaves later
    is_answer: bool
    channel: str  # where it goes
    address: str
    matters: list[Matter]
    meanwhile: list[Incoming]
    is_locked: bool  # the lead and deputies alone may write
    is_quiet: bool  # the line does not answer them


def gather(session: Session, house: House, view: TalkView, *, most: int = talks.MAX_LINES) -> Talk | None:
    """The talk of somebody of this area, or None where there is nobody."""
    key, now = house.suppression_key, house.now()
    theirs = passport.find(session, view.area_id, view.resident_id, key=key)
    if theirs is None:
        return None
    me = session.get_one(Coordinator, view.coordinator_id)
    taken = takeovers.find_open(session, view.resident_id)
    holder = session.get(Coordinator, taken.coordinator_id) if taken else None
    is_mine = bool(taken and taken.coordinator_id == view.coordinator_id)
    door = find_door(session, view.resident_id)
    reason, waits = "", None
    try:
        waits = human_texts.prepare(session, view.resident_id, me, "", now=now, key=key).waits
    except human_texts.CannotSend as cannot:
        reason = str(cannot)
    is_locked = takeovers.is_locked(session, view.resident_id) and not view.see_locked
    return Talk(
        theirs=theirs,
        lines=talks.list_resident(session, view.resident_id, see_locked=view.see_locked, most=most),
        taken=taken,
        taken_by=holder.name if holder else "",
        is_mine=is_mine,
        goes_back_at=taken.touched_at + takeovers.AFTER if taken else None,
        why_not=why("locked" if is_locked else reason) if reason or is_locked else "",
        waits=waits,
        is_answer=is_answer(session, view.resident_id, now),
        channel=door.channel if door else "",
        address=door.address.address if door else "",
        matters=desk.list_of_person(session, view.area_id, view.resident_id, see_locked=view.see_locked),
        meanwhile=meanwhile.list_all(session, taken) if taken and is_mine else [],
        is_locked=is_locked,
        is_quiet=theirs.resident.paused not in ("", TAKEN),
    )


def draw_lines(talk: Talk, area: Area, view: TalkView, now: datetime) -> list[Part]:
    """Each text, oldest first; of one moment theirs before ours."""
    return [
        Part(
            place="talk",
            name=f"{'out' if line.ours else 'in'}-{line.id}",
            order=line.at.timestamp() + place / 1_000_000,
            html=render("talk_line.html", line=line, told=told(line), **_around(talk, area, view, now)),
        )
        for place, line in enumerate(talk.lines)
    ]


def draw_standing(talk: Talk, area: Area, view: TalkView, now: datetime) -> Part:
    """Who has the talk, and what one may do about it."""
    html = render("talk_standing.html", title_of=title_of, why=why, **_around(talk, area, view, now))
    return Part(place="standing", name="standing", order=0, html=html)


def look(house: House, view: TalkView) -> list[Part]:
    """The talk as it stands now."""
    with reading(house.database) as session:
        talk = gather(session, house, view)
        area = session.get_one(Area, view.area_id)
    if talk is None:
        return []
    now = house.now()
    return [draw_standing(talk, area, view, now), *draw_lines(talk, area, view, now)]


def _around(talk: Talk, area: Area, view: TalkView, now: datetime) -> dict[str, Any]:
    return {
        "talk": talk,
        "number": view.resident_id,
        "me_id": view.coordinator_id,
        "zone": area.zone,
        "now": now,
        "joined": talk.theirs.joined,
    }


def view_of(area_id: int, resident_id: int, me: Coordinator, *, see_locked: bool) -> TalkView:
    return TalkView(area_id, resident_id, id_of(me), see_locked)
