"""Erasure: what becomes of every row about a person who asked us to delete them. Only keyed hashes are left (D4).

Rules
- `RULES` is the whole truth: a table that could hold something about a person and is not in it fails a test, and so
  does a column nobody decided about.
- Messages stay as rows without words, number or person: that they came is counted, and seen before is for ever (X11).
- References stay, so that none is given twice; a card others stand behind keeps the words a coordinator approved.
- It is decided by a person, announced by a last text, carried out a day later by a timer, and can be called off until
  then. What somebody in danger wrote is kept until that matter is closed.
- Afterwards the addresses are stopped: nobody is written to again by mistake; only START opens them, to a stranger.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete as remove
from sqlalchemy import or_, update
from sqlmodel import Session, col
from sqlmodel import select as choose

from flows.erasure import last_words
from flows.facts import Facts
from flows.locale import say_day
from storage import areas, audit, hosts, links, outbox, similar, suppression, timers
from storage.arrivals import hash_external_id
from storage.outbox.length import keep_segments
from storage.outbox.owing import OUTGOING
from storage.persons import person_of
from storage.suppression import hash_address
from storage.tables import Address, Area, CardChange, Idea, Incoming, Matter, Resident, Suppression, Table, Timer, id_of

KIND = "erase"  # the kind of timer, and of the last text's key
AFTER = timedelta(hours=25)  # the last text lives for 24
GRACE = timedelta(days=365)  # found late, it is still done
REASON = "erased"  # of the suppression


@dataclass(frozen=True, slots=True)
class Rule:
    """What becomes of the rows of one table that are about a person."""

    whose: str = "resident_id"  # the column that says so; "recipient" holds "resident:7"
    goes: bool = False  # the row itself; otherwise it stays, and is nobody's any more
    becomes: Mapping[str, Any] = field(default_factory=dict)
    stays: tuple[str, ...] = ()  # columns of words that hold nothing about a person


RULES: dict[str, Rule] = {
    "resident": Rule(
        "id", becomes={"name": "", "language": "en", "paused": "", "away_until": None, "safe_contact_why": ""}
    ),
    "address": Rule(goes=True),
    "conversation": Rule(goes=True),
    "consent": Rule(goes=True),
    "ask": Rule(
        becomes={"question": "", "about": "", "answer": "", "state": "withdrawn", "choices": []},
        stays=("kind", "subject", "letter"),
    ),
    "support": Rule(goes=True),
    "need": Rule(goes=True),
    "guest": Rule(becomes={"answer": "", "seat": ""}, stays=("came_by", "liked")),  # that somebody came is counted
    "groupmember": Rule(goes=True),
    "recipient": Rule(goes=True),
    "opinion": Rule(goes=True),
    "link": Rule("first_id", goes=True),  # by its other ends: `links.part` and `spoil`
    "volunteer": Rule(
        becomes={"said": "", "what": "", "when": ""},
        stays=("desk_told", "ended_why"),
    ),
    "placement": Rule(becomes={"buddy_name": ""}, stays=("buddy_state",)),
    "task": Rule(
        "host_id",
        becomes={"host_name": ""},
        stays=("title", "place", "wall_time", "bring", "expenses", "done", "host_state"),
    ),
    "matter": Rule(stays=("kind", "subject")),
    "takeover": Rule(goes=True),
    "incoming": Rule(
        becomes={"text": "", "media": [], "address": "", "resident_id": None},
        stays=("kind", "external_id", "reference", "reading", "needs_person"),  # the provider's id becomes its hash
    ),
    "outgoing": Rule(
        "recipient",
        becomes={"text": "", "buttons": [], "address": "", "external_id": None},
        stays=("recipient", "kind", "message_class", "purpose", "subject", "step", "state", "reason"),
    ),
    "idea": Rule(
        becomes={"text": "", "resident_id": None},
        stays=("reference", "theme", "status", "source", "published_words", "hidden_why"),  # see `_unpublish`
    ),
}


class CannotErase(ValueError):  # noqa: N818 - it reads as what it is
    """Why not, in words for whoever asked for it."""


def plan(session: Session, resident_id: int, *, by: int | None, now: datetime) -> datetime:
    """Say the last words, and set the hour at which everything goes. Raises CannotErase."""
    resident = session.get_one(Resident, resident_id, with_for_update=True)
    if resident.erased_at is not None:
        raise CannotErase("they are deleted already")
    if _has_open_danger(session, resident_id):
        raise CannotErase("a text of theirs about danger is still open: close that first")
    if planned_for(session, resident_id) is not None:
        raise CannotErase("it is planned already")
    area = session.get_one(Area, resident.area_id)
    at = now + AFTER
    subject, slot = f"resident:{resident_id}", now.isoformat(timespec="seconds")
    timers.set_moment(session, area=area, kind=KIND, subject=subject, slot=slot, at=at, grace=GRACE, now=now)
    _say_last_words(session, resident, area, at, now)
    quiet_until = _day_after(at, area)
    resident.away_until = max(resident.away_until or quiet_until, quiet_until)  # the last words say: no more texts
    session.add(resident)
    _write(session, resident, "resident.erase_planned", by, now)
    return at


def call_off(session: Session, resident_id: int, *, by: int | None, now: datetime) -> bool:
    """They changed their mind, or it was the wrong person. False when nothing was planned."""
    at = planned_for(session, resident_id)
    called_off = timers.cancel(session, kind=KIND, subject=f"resident:{resident_id}", reason="called off", now=now)
    if called_off and at is not None:
        resident = session.get_one(Resident, resident_id, with_for_update=True)
        if resident.away_until == _day_after(at, session.get_one(Area, resident.area_id)):
            resident.away_until = None
            session.add(resident)
        _write(session, resident, "resident.erase_called_off", by, now)
    return bool(called_off)


def _day_after(at: datetime, area: Area) -> date:
    """On the area's wall: by then nothing is left to write to."""
    return at.astimezone(ZoneInfo(area.zone)).date() + timedelta(days=1)


def planned_for(session: Session, resident_id: int) -> datetime | None:
    """When this person's words go; None when nothing is planned."""
    due = choose(Timer.due_at).where(Timer.kind == KIND, Timer.subject == f"resident:{resident_id}")
    return session.exec(due.where(Timer.state == "due").order_by(col(Timer.due_at)).limit(1)).first()


def carry_out(session: Session, timer: Timer, now: datetime, *, suppression_key: bytes) -> None:
    """The timer's work."""
    erase(session, int(timer.subject.partition(":")[2]), now=now, suppression_key=suppression_key)


def has_moved_on(session: Session, timer: Timer, _now: datetime) -> str:
    """Why nothing is to be erased any more; "" while it is."""
    resident = session.get(Resident, int(timer.subject.partition(":")[2]))
    if resident is None or resident.erased_at is not None:
        return "erased already"
    return "a text about danger came in" if _has_open_danger(session, id_of(resident)) else ""


def erase(session: Session, resident_id: int, *, now: datetime, suppression_key: bytes) -> None:
    """Everything about this person, also where they are joined with a second address. Twice changes nothing."""
    for one in person_of(session, resident_id):
        _erase(session, one, now, suppression_key)


def _erase(session: Session, resident_id: int, now: datetime, suppression_key: bytes) -> None:
    resident = session.get_one(Resident, resident_id, with_for_update=True)
    hosts.lose(session, resident_id, now)
    _stop_addresses(session, resident_id, suppression_key, now)
    _forget_external_ids(session, resident_id, suppression_key)
    _unpublish(session, resident_id)
    _forget_words(session, resident_id)
    links.part(session, resident_id)
    links.spoil(session, resident_id)
    _end_unsent(session, resident_id, now)
    keep_segments(session, OUTGOING.c.recipient == f"resident:{resident_id}")
    _close_matters(session, resident_id, now)
    for name, rule in RULES.items():
        _apply(session, name, rule, resident_id)
    session.refresh(resident)
    resident.erased_at = resident.erased_at or now
    session.add(resident)
    session.flush()
    _write(session, resident, "resident.erase", None, now)


def list_erased(session: Session) -> set[str]:
    """The keyed hashes of every address whose person was erased, also where somebody texted START there since."""
    return set(session.exec(choose(Suppression.address_hash).where(Suppression.reason == REASON)))


def erase_again(session: Session, erased: Collection[str], *, now: datetime, suppression_key: bytes) -> int:
    """In a restored copy: whoever was erased after it was made is erased in it too. Returns how many."""
    everybody = session.exec(choose(Address)).all()
    theirs = {one.resident_id for one in everybody if hash_address(suppression_key, one.address) in erased}
    for resident_id in sorted(theirs):
        erase(session, resident_id, now=now, suppression_key=suppression_key)
    return len(theirs)


def _say_last_words(session: Session, resident: Resident, area: Area, at: datetime, now: datetime) -> None:
    """One text to each address that still takes any; it goes out despite a STOP, for they asked for this themselves."""
    known = Facts(now=now, area=areas.as_facts(area), next_reference=_no_reference, language=resident.language)
    text = last_words(known, say_day(known, at.astimezone(ZoneInfo(area.zone)).date()))
    for address in session.exec(choose(Address).where(Address.resident_id == resident.id, Address.gone == "")):
        outbox.owe(
            session,
            area_id=id_of(area),
            sender_id=address.sender_id,
            resident_id=resident.id,
            address=address.address,
            recipient=f"resident:{resident.id}",
            kind="receipt",
            message_class="reply",
            subject=f"erase:{now.isoformat(timespec='seconds')}",
            step=str(address.id),
            text=text,
            now=now,
            expires_at=outbox.expiry("receipt", now),
            priority=outbox.priority("receipt"),
        )


def _has_open_danger(session: Session, resident_id: int) -> bool:
    still_open = choose(Matter.id).where(
        Matter.resident_id == resident_id,
        or_(col(Matter.locked), col(Matter.kind) == "danger"),
        col(Matter.closed_at).is_(None),
    )
    return session.exec(still_open.limit(1)).first() is not None


def _stop_addresses(session: Session, resident_id: int, key: bytes, now: datetime) -> None:
    for address in session.exec(choose(Address).where(Address.resident_id == resident_id)).all():
        hashed = hash_address(key, address.address)
        suppression.suppress(
            session, sender_id=address.sender_id, address_hash=hashed, reason=REASON, now=now, confirmed=True
        )
        stood = suppression.find(session, address.sender_id, hashed)
        if stood is not None:  # whatever it was before: a restored copy knows by this whom to erase again
            stood.reason = REASON
            session.add(stood)


def _forget_external_ids(session: Session, resident_id: int, key: bytes) -> None:
    """A provider's id leads to the number and the words at the provider; its keyed hash still says "seen before"."""
    for came in session.exec(choose(Incoming).where(Incoming.resident_id == resident_id, Incoming.address != "")):
        came.external_id = hash_external_id(key, came.external_id)
        session.add(came)
    session.flush()


def _unpublish(session: Session, resident_id: int) -> None:
    """A card that says their text as it was written, with nobody else behind it, is theirs and comes down.

    Other published words are a coordinator's. What was done to a card of theirs cannot be undone any more: the steps
    hold its words.
    """
    theirs = session.exec(choose(Idea).where(Idea.resident_id == resident_id)).all()
    for idea in theirs:
        others = choose(Idea.id).where(Idea.card_id == idea.id, Idea.resident_id != resident_id)
        if idea.published_words is None or session.exec(others.limit(1)).first() is not None:
            continue
        if _squeeze(idea.published_words) == _squeeze(idea.text):
            idea.published_words, idea.published_at = None, None
            session.add(idea)
            session.exec(remove(CardChange).where(col(CardChange.touched).contains(f",{idea.id},")))
    session.flush()


def _forget_words(session: Session, resident_id: int) -> None:
    """No word of theirs stays in the index that likeness looks in."""
    for idea in session.exec(choose(Idea).where(Idea.resident_id == resident_id).order_by(col(Idea.id))).all():
        similar.forget(session, area_id=idea.area_id, idea_id=id_of(idea), text=idea.text)


def _squeeze(words: str) -> str:
    return " ".join(words.split()).casefold()


def _end_unsent(session: Session, resident_id: int, now: datetime) -> None:
    table = Table.metadata.tables["outgoing"]
    unsent = update(table).where(table.c.recipient == f"resident:{resident_id}", table.c.state == "due")
    session.connection().execute(unsent.values(state="blocked", reason=REASON, settled_at=now))


def _close_matters(session: Session, resident_id: int, now: datetime) -> None:
    still_open = update(Matter).where(col(Matter.resident_id) == resident_id, col(Matter.closed_at).is_(None))
    session.exec(still_open.values(closed_at=now))


def _apply(session: Session, name: str, rule: Rule, resident_id: int) -> None:
    table = Table.metadata.tables[name]
    theirs = f"resident:{resident_id}" if rule.whose == "recipient" else resident_id
    if rule.goes:
        session.connection().execute(table.delete().where(table.c[rule.whose] == theirs))
    elif rule.becomes:
        session.connection().execute(update(table).where(table.c[rule.whose] == theirs).values(**rule.becomes))


def _write(session: Session, resident: Resident, action: str, by: int | None, now: datetime) -> None:
    audit.write(
        session,
        action=action,
        now=now,
        area_id=resident.area_id,
        coordinator_id=by,
        subject=f"resident:{resident.id}",
    )


def _no_reference() -> str:
    raise RuntimeError("a last word keeps nothing, so it takes no reference")
