"""Who gets which text about a meeting, and owing it to them: each step exactly to those it is for, once.

Rules
- A long list goes in runs of `AT_ONCE`, by the residents' own numbers: each run is a transaction, and a crash between
  two loses nobody and doubles nobody.
- One row for one person, meeting, kind and revision. What may go then is decided by the claim, as always.
- Where attendance was not taken, nobody "did not come": unknown is never a no-show.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from flows import invitation
from flows import meeting as words
from flows.asks import LETTERS
from flows.engine import Choice
from flows.facts import Facts
from storage import asks, meetings, persons
from storage.outbox.owing import owe
from storage.tables import Area, Ask, Meeting, Table, id_of

RESIDENT, ADDRESS, ASK, CONSENT, GUEST, LINK, MEETING = (
    Table.metadata.tables[name] for name in ("resident", "address", "ask", "consent", "guest", "link", "meeting")
)

AT_ONCE = 500
PURPOSE = "meetings"


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody a step is for, and where they are written to."""

    resident_id: int
    language: str
    sender_id: int
    address: str
    answer: str = ""
    seat: str = ""


@dataclass(frozen=True, slots=True)
class Put:
    """An ask as a text puts it."""

    ask_id: int
    letter: str  # empty unless another ask waits too


def question_of(area: Area, meeting: Meeting, language: str) -> tuple[str, str]:
    """What names the meeting, and the question about it, in a language."""
    known = meetings.facts_of(area, language, meeting.created_at)
    about = words.say_about(known, meetings.wall_of(meeting), meeting.place)
    return about, words.CAN_YOU_COME(known, about=about)


def owe_step(
    session: Session, area: Area, meeting: Meeting, step: str, until: datetime, after: int, now: datetime
) -> int:
    """Owe one run of a step. Returns the number after which the next run begins; 0 when this was the last."""
    readers = list_readers(session, meeting, step, after=after, limit=AT_ONCE)
    if step == "changed":
        reached = _reached(session, meeting, readers)
        again = [reader for reader in readers if reader.resident_id not in reached]
        owe_all(session, area, meeting, "changed", [r for r in readers if r.resident_id in reached], until, now)
        owe_all(session, area, meeting, "invitation", [r for r in again if not r.answer], until, now)
    else:
        owe_all(session, area, meeting, "invitation" if step == "again" else step, readers, until, now)
    return readers[-1].resident_id if len(readers) == AT_ONCE else 0


def list_readers(
    session: Session, meeting: Meeting, step: str, *, after: int = 0, limit: int = AT_ONCE
) -> list[Reader]:
    """Whom a step is for, by number, from the one after `after`."""
    other = ADDRESS.alias("other")
    newest = select(func.max(other.c.id)).where(
        other.c.resident_id == RESIDENT.c.id, other.c.gone == "", other.c.payable.is_(True)
    )
    found = (
        select(
            *(RESIDENT.c.id, RESIDENT.c.language, ADDRESS.c.sender_id, ADDRESS.c.address),
            *(_SAID, func.coalesce(GUEST.c.seat, "")),
        )
        .select_from(RESIDENT)
        .join(ADDRESS, ADDRESS.c.id == newest.correlate(RESIDENT).scalar_subquery())
        .outerjoin(GUEST, and_(GUEST.c.resident_id == RESIDENT.c.id, GUEST.c.meeting_id == id_of(meeting)))
        .where(
            RESIDENT.c.area_id == meeting.area_id,
            RESIDENT.c.id > after,
            RESIDENT.c.erased_at.is_(None),
            *_WHO[step](meeting),
        )
        .order_by(RESIDENT.c.id)
        .limit(limit)
    )
    return [Reader(*row) for row in session.connection().execute(found)]


def count_readers(session: Session, meeting: Meeting, step: str) -> int:
    """How many that is: the claim may still hold some back."""
    count, after = 0, 0
    while readers := list_readers(session, meeting, step, after=after, limit=5000):
        count, after = count + len(readers), readers[-1].resident_id
    return count


def count_everybody(session: Session, area_id: int) -> int:
    """How many people of an area agreed to texts about meetings, as far as we can write to them."""
    reachable = exists().where(ADDRESS.c.resident_id == RESIDENT.c.id, ADDRESS.c.gone == "")
    everybody = select(func.count()).where(
        RESIDENT.c.area_id == area_id,
        RESIDENT.c.erased_at.is_(None),
        _agreed(),
        persons.is_written_to(RESIDENT.c.id),
        reachable,
    )
    return session.connection().execute(everybody.select_from(RESIDENT)).scalar_one()


def open_asks(
    session: Session,
    area: Area,
    meeting: Meeting,
    readers: Sequence[Reader],
    *,
    kind: str,
    subject: str,
    now: datetime,
    expires_at: datetime,
    choices: Callable[[Facts], tuple[Choice, ...]],
) -> dict[int, Put]:
    """One ask of this kind and subject for each of these, made where there is none yet."""
    numbers = [reader.resident_id for reader in readers]
    within = select_rows(Ask).where(
        col(Ask.resident_id).in_(numbers), col(Ask.state).in_(asks.WITHIN_REACH), col(Ask.expires_at) > now
    )
    theirs: dict[int, list[Ask]] = {}
    for ask in session.exec(within):
        theirs.setdefault(ask.resident_id, []).append(ask)
    made: dict[int, Ask] = {}
    for reader in readers:
        mine = theirs.get(reader.resident_id, [])
        found = [ask for ask in mine if (ask.kind, ask.subject) == (kind, subject)]
        if found:
            made[reader.resident_id] = found[0]
        else:
            known = meetings.facts_of(area, reader.language, now)
            about, question = question_of(area, meeting, reader.language)
            taken = {ask.letter for ask in mine}
            letter = next((letter for letter in LETTERS if letter not in taken), "")
            if not letter:
                continue  # as many open questions as there are letters: one more would help nobody
            ask = Ask(
                area_id=id_of(area), resident_id=reader.resident_id, kind=kind, subject=subject, letter=letter,
                question=question, about=about, opened_at=now, expires_at=expires_at,
                choices=[[choice.value, choice.label] for choice in choices(known)],
            )  # fmt: skip
            session.add(ask)
            made[reader.resident_id] = ask
    session.flush()
    return {
        number: Put(id_of(ask), ask.letter if _others_wait(theirs.get(number, ()), ask) else "")
        for number, ask in made.items()
    }


def _others_wait(mine: Sequence[Ask], ask: Ask) -> bool:
    return any(other is not ask and other.state == "open" for other in mine)


def owe_all(
    session: Session, area: Area, meeting: Meeting, kind: str, readers: Sequence[Reader], until: datetime, now: datetime
) -> None:
    """One text of this kind to each of these, with its question where it has one."""
    puts: dict[int, Put] = {}
    if kind in meetings.ASKING:
        puts = open_asks(
            session, area, meeting, readers, kind="rsvp", subject=meetings.subject_of(meeting), now=now,
            expires_at=meeting.starts_at, choices=words.coming_choices,
        )  # fmt: skip
    elif kind == "thanks":
        puts = open_asks(
            session, area, meeting, readers, kind="how_was_it", subject=f"after:{id_of(meeting)}", now=now,
            expires_at=until + asks.AFTERWARDS, choices=words.liked_choices,
        )  # fmt: skip
    for reader in readers:
        put = puts.get(reader.resident_id)
        if put is None and kind in (*meetings.ASKING, "thanks"):
            continue
        known = meetings.facts_of(area, reader.language, now)
        choices = (words.liked_choices if kind == "thanks" else words.coming_choices)(known) if put else ()
        owe(
            session,
            area_id=id_of(area),
            sender_id=reader.sender_id,
            resident_id=reader.resident_id,
            address=reader.address,
            recipient=f"resident:{reader.resident_id}",
            kind=kind,
            subject=f"after:{id_of(meeting)}" if kind == "thanks" else meetings.subject_of(meeting),
            step=f"r{meeting.revision}",
            text=_text(known, meeting, kind, reader, put.letter if put else ""),
            now=now,
            expires_at=until,
            buttons=asks.buttons(put.ask_id, choices) if put else (),
        )


def _text(known: Facts, meeting: Meeting, kind: str, reader: Reader, letter: str) -> str:
    wall = meetings.wall_of(meeting)
    about = words.say_about(known, wall, meeting.place)
    match kind:
        case "invitation":
            return invitation.invitation(known, about, meeting.title, letter)
        case "second_chance":
            return invitation.second_chance(known, about, letter)
        case "reminder" | "same_day":
            return invitation.reminder(known, about, reader.answer, letter, meeting.host, today=kind == "same_day")
        case "changed":
            return invitation.changed(known, about, letter)
        case "cancelled":
            return invitation.cancelled(known, about)
        case "thanks":
            return invitation.how_was_it(known, wall, letter)
        case "decided":
            return invitation.decided(known, wall, meeting.decided)
        case _:
            raise ValueError(f"there is no text of kind {kind!r} about a meeting")


# --- whom a step is for ---------------------------------------------------------------------------------------------

Clauses = tuple[ColumnElement[bool], ...]


def _invited(_meeting: Meeting) -> Clauses:
    """Everybody who agreed to texts about meetings and has not answered yet; of two joined, where we write to them."""
    return (_agreed(), persons.is_written_to(RESIDENT.c.id), _SAID == "")


def _second_chance(meeting: Meeting) -> Clauses:
    """The maybes, and those who said yes to the last meeting and did not come, where it is known who came."""
    other, last = MEETING.alias("other"), GUEST.alias("last")
    somebody_came = exists().where(last.c.meeting_id == other.c.id, last.c.came_at.is_not(None))
    before = (
        select(other.c.id)
        .where(
            other.c.area_id == meeting.area_id,
            other.c.ends_at < meeting.starts_at,
            other.c.id != id_of(meeting),
            other.c.state == "open",
            somebody_came.correlate(other),
        )
        .order_by(other.c.starts_at.desc(), other.c.id.desc())
        .limit(1)
        .correlate(None)
    )
    missed = exists().where(
        last.c.meeting_id == before.scalar_subquery(),
        last.c.resident_id == RESIDENT.c.id,
        last.c.answer == "yes",
        last.c.seat == "seat",
        last.c.came_at.is_(None),
    )
    return (or_(_SAID == "maybe", and_(missed, *_invited(meeting))),)


def _reminded(_meeting: Meeting) -> Clauses:
    """Who has a seat, and the maybes. Whoever waits for a place is not told to come."""
    return (or_(and_(_SAID == "yes", GUEST.c.seat == "seat"), _SAID == "maybe"),)


def _told(meeting: Meeting) -> Clauses:
    """Who heard of it and did not say no."""
    return (exists().where(ASK.c.resident_id == RESIDENT.c.id, *meetings.is_told(meeting)), _SAID != "no")


def _asked(meeting: Meeting) -> Clauses:
    """Who was to be asked and did not say no, whether or not the text had left."""
    mine = (ASK.c.resident_id == RESIDENT.c.id, ASK.c.kind == "rsvp", ASK.c.subject == meetings.subject_of(meeting))
    return (exists().where(*mine), _SAID != "no")


def _asked_in_vain(meeting: Meeting) -> Clauses:
    """Who was to be asked when the text was stopped, and never heard of it."""
    heard = exists().where(ASK.c.resident_id == RESIDENT.c.id, *meetings.is_told(meeting))
    return (*_asked(meeting), ~heard, _SAID == "")


def _came(_meeting: Meeting) -> Clauses:
    return (GUEST.c.came_at.is_not(None),)


_SAID: ColumnElement[str] = func.coalesce(GUEST.c.answer, "")
_WHO: dict[str, Callable[[Meeting], Clauses]] = {
    "invitation": _invited,
    "second_chance": _second_chance,
    "reminder": _reminded,
    "same_day": _reminded,
    "changed": _asked,
    "again": _asked_in_vain,
    "cancelled": _told,
    "thanks": _came,
    "decided": _came,
}


def _agreed() -> ColumnElement[bool]:
    """The newest row of the ledger is a yes: theirs, or that of the one they are joined with. The claim decides."""
    half = exists().where(
        LINK.c.joined_at.is_not(None),
        LINK.c.preferred_id == RESIDENT.c.id,
        or_(_granted(LINK.c.first_id), _granted(LINK.c.second_id)),
    )
    return or_(_granted(RESIDENT.c.id), half)


def _granted(resident_id: ColumnElement[int]) -> ColumnElement[bool]:
    ledger, row = CONSENT.alias(), CONSENT.alias()
    newest = select(func.max(ledger.c.id)).where(ledger.c.resident_id == resident_id, ledger.c.purpose == PURPOSE)
    newest = newest.correlate_except(ledger)  # also to a select two levels up
    return exists().where(row.c.id == newest.scalar_subquery(), row.c.granted.is_(True))


def _reached(session: Session, meeting: Meeting, readers: Sequence[Reader]) -> frozenset[int]:
    numbers = [reader.resident_id for reader in readers]
    told = select(ASK.c.resident_id).where(ASK.c.resident_id.in_(numbers), *meetings.is_told(meeting))
    return frozenset(session.connection().execute(told).scalars())
