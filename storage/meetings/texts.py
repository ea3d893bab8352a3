"""Owing the texts about a meeting: each step exactly to those it is for, once.

Rules
- A long list goes in runs of `AT_ONCE`, each its own transaction: a crash between two doubles nobody.
- One row for one person, meeting, kind and revision. What may go then is decided by the claim, as always.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from flows import invitation
from flows import meeting as words
from flows.asks import LETTERS
from flows.engine import Choice
from flows.facts import Facts
from storage import asks
from storage.meetings.naming import facts_of, question_of, subject_of, wall_of
from storage.meetings.planning import INVITING, Slot
from storage.meetings.readers import Reader, list_readers, mark_told, who_was_told, whom
from storage.meetings.telling import ASKING
from storage.outbox.owing import owe
from storage.tables import Area, Ask, Meeting, id_of

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Put:
    """An ask as a text puts it."""

    ask_id: int
    letter: str  # empty unless another ask waits too


def owe_step(session: Session, area: Area, meeting: Meeting, slot: Slot, until: datetime, now: datetime) -> int:
    """Owe one run of a step. Returns the number after which the next run begins; 0 when this was the last."""
    step = slot.step
    readers = list_readers(session, meeting, whom(slot), after=slot.after, limit=AT_ONCE)
    if step == "cancelled":
        readers = mark_told(session, readers)
    if step == "changed":
        reached = who_was_told(session, meeting, readers)
        again = [reader for reader in readers if reader.resident_id not in reached]
        owe_all(session, area, meeting, "changed", [r for r in readers if r.resident_id in reached], until, now)
        owe_all(session, area, meeting, "invitation", [r for r in again if not r.answer], until, now)
    else:
        kind = "invitation" if step in ("again", *INVITING) else step
        owe_all(session, area, meeting, kind, readers, until, now, again=slot.again)
    return readers[-1].resident_id if len(readers) == AT_ONCE else 0


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
    within = select(Ask).where(
        col(Ask.resident_id).in_(numbers), col(Ask.state).in_(asks.WITHIN_REACH), col(Ask.expires_at) > now
    )
    theirs: dict[int, list[Ask]] = {}
    for ask in session.exec(within):
        theirs.setdefault(ask.resident_id, []).append(ask)
    of_before = select(Ask).where(col(Ask.resident_id).in_(numbers), Ask.kind == kind, Ask.subject == subject)
    before = {ask.resident_id: ask for ask in session.exec(of_before)}  # also withdrawn by a STOP, or over
    made: dict[int, Ask] = {}
    for reader in readers:
        mine = theirs.get(reader.resident_id, [])
        found = [ask for ask in mine if (ask.kind, ask.subject) == (kind, subject)]
        if found:
            made[reader.resident_id] = found[0]
        else:
            known = facts_of(area, reader.language, now)
            about, question = question_of(area, meeting, reader.language, kind)
            taken = {ask.letter for ask in mine}
            letter = next((letter for letter in LETTERS if letter not in taken), "")
            if not letter:
                continue  # as many open questions as there are letters: one more would help nobody
            ask = before.get(reader.resident_id) or Ask(
                area_id=id_of(area), resident_id=reader.resident_id, kind=kind, subject=subject, letter=letter,
                question=question, opened_at=now, expires_at=expires_at,
            )  # fmt: skip
            ask.letter, ask.state = letter, "answered" if ask.answer else "open"
            ask.question, ask.about, ask.expires_at = question, about, expires_at
            ask.choices = [[choice.value, choice.label] for choice in choices(known)]
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
    session: Session,
    area: Area,
    meeting: Meeting,
    kind: str,
    readers: Sequence[Reader],
    until: datetime,
    now: datetime,
    *,
    again: int = 0,
) -> None:
    """One text of this kind to each of these, with its question where it has one; `again`: one more time."""
    puts: dict[int, Put] = {}
    if kind in ASKING:
        puts = open_asks(
            session, area, meeting, readers, kind="rsvp", subject=subject_of(meeting), now=now,
            expires_at=meeting.starts_at, choices=words.coming_choices,
        )  # fmt: skip
    elif kind == "thanks":
        puts = open_asks(
            session, area, meeting, readers, kind="how_was_it", subject=f"after:{id_of(meeting)}", now=now,
            expires_at=until + asks.AFTERWARDS, choices=words.liked_choices,
        )  # fmt: skip
    for reader in readers:
        put = puts.get(reader.resident_id)
        if put is None and kind in (*ASKING, "thanks"):
            continue
        known = facts_of(area, reader.language, now)
        choices = (words.liked_choices if kind == "thanks" else words.coming_choices)(known) if put else ()
        owe(
            session,
            area_id=id_of(area),
            sender_id=reader.sender_id,
            resident_id=reader.resident_id,
            address=reader.address,
            recipient=f"resident:{reader.resident_id}",
            kind=kind,
            subject=f"after:{id_of(meeting)}" if kind == "thanks" else subject_of(meeting),
            step=f"r{meeting.revision}" + (f".{again}" if again else ""),
            text=_text(known, meeting, kind, reader, put.letter if put else ""),
            now=now,
            expires_at=until,
            buttons=asks.buttons(put.ask_id, choices) if put else (),
        )


def say(area: Area, meeting: Meeting, kind: str, now: datetime, *, is_told: bool = True) -> str:
    """A text about it as most people read it: in English, and with no other question waiting."""
    return _text(facts_of(area, "en", now), meeting, kind, Reader(0, "en", 0, "", is_told=is_told), "")


def _text(known: Facts, meeting: Meeting, kind: str, reader: Reader, letter: str) -> str:
    wall = wall_of(meeting)
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
            return invitation.cancelled(known, about, is_told=reader.is_told)
        case "thanks":
            return invitation.how_was_it(known, wall, letter)
        case "decided":
            return invitation.decided(known, wall, meeting.decided)
        case _:
            raise ValueError(f"there is no text of kind {kind!r} about a meeting")
