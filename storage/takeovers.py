"""Taking a talk over from the machine, and handing it back.

Rules
- One coordinator has a talk at a time; it is the person's whole talk, also where phone and Telegram are joined.
- Taken over, the machine's question is closed and a text says that a person is there; until it is handed back only
  commands are answered (`flows.talk`), and what we send of our own accord waits (`storage.outbox.standing`).
- Where the desk does nothing for a day the talk goes back by itself: what they texted last and nobody answered is kept
  as an idea where it reads like one, they are told, and a matter opens. So no talk is left dead, and no idea lost.
- Danger outweighs all of it: then the lead and deputies alone write.
"""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select, update

from flows.courtesy import MessageClass
from flows.engine import State, state_to_json
from flows.locale import Wording
from flows.talk import HANDED_BACK, NOBODY_WROTE, TAKEN, TAKEN_OVER, author_name
from storage import audit, matters, meanwhile, outbox, timers
from storage.may_write import Door, class_of, find_door, judge
from storage.outbox.standing import Ended
from storage.persons import person_of
from storage.tables import Area, Conversation, Coordinator, Incoming, Resident, TakeOver, Timer, id_of

KIND = "hand_back"  # of the timer
MATTER = "handed_back"
AFTER = timedelta(hours=24)  # without anything done at the desk
GRACE = timedelta(days=30)  # found late, it is still handed back


class CannotTake(ValueError):  # noqa: N818 - it reads as what it is
    """Why not: a reason as the outbox keeps it, "taken" when somebody else has it, "locked" when it is the leads'."""


def find_open(session: Session, resident_id: int, *, lock: bool = False) -> TakeOver | None:
    """Who has this person's talk now."""
    mine = select(TakeOver).where(
        col(TakeOver.resident_id).in_(person_of(session, resident_id)), col(TakeOver.ended_at).is_(None)
    )
    return session.exec(mine.with_for_update() if lock else mine).first()


def take(
    session: Session,
    resident_id: int,
    coordinator: Coordinator,
    *,
    now: datetime,
    key: bytes,
    sees_locked: bool,
    instead_of: int | None = None,
) -> TakeOver:
    """This coordinator has the talk from now on. Twice changes nothing.

    `instead_of` is the number of the take-over they saw somebody else have, and take on. Raises CannotTake.
    """
    resident = _lock_person(session, resident_id)
    before = find_open(session, resident_id, lock=True)
    if before is not None and before.coordinator_id == coordinator.id:
        return before
    if before is not None and before.id != instead_of:
        raise CannotTake("taken")
    if is_locked(session, resident_id) and not sees_locked:
        raise CannotTake("locked")
    door = may_be_written_to(session, resident_id, now=now, key=key)
    if before is not None:
        _end(session, before, "passed on", now)
    taken = TakeOver(
        area_id=resident.area_id,
        resident_id=resident_id,
        coordinator_id=id_of(coordinator),
        taken_at=now,
        touched_at=now,
    )
    session.add(taken)
    session.flush()
    session.exec(
        update(Resident).where(col(Resident.id) == resident_id, col(Resident.paused) == "").values(paused=TAKEN)
    )
    close_question(session, resident_id, now)
    if before is None:
        _say(session, taken, door, TAKEN_OVER, coordinator.name, step="taken", now=now)
    _set_timer(session, taken, now + AFTER, now)
    _write(session, taken, "talk.take", id_of(coordinator), now)
    return taken


def is_locked(session: Session, resident_id: int) -> bool:
    """Whether the lead and deputies alone write: somebody may be in danger, on either of two joined addresses."""
    danger = select(Resident.id).where(
        col(Resident.id).in_(person_of(session, resident_id)), Resident.paused == "danger"
    )
    return session.exec(danger.limit(1)).first() is not None


def may_be_written_to(session: Session, resident_id: int, *, now: datetime, key: bytes) -> Door:
    """Where a person's text to them would go. Raises CannotTake with the reason why none may."""
    door = find_door(session, resident_id)
    if door is None:
        raise CannotTake("gone")
    verdict = judge(session, door, kind="human", now=now, key=key, message_class=class_of(session, resident_id, now))
    if isinstance(verdict, Ended):
        raise CannotTake(verdict.reason or verdict.state)
    return door


def hand_back(
    session: Session, taken: TakeOver, *, by: Coordinator, tell: bool, now: datetime, why: str = "handed back"
) -> None:
    """The machine answers again, and says so if `tell`."""
    _end(session, taken, why, now)
    door = find_door(session, taken.resident_id) if tell else None
    if door is not None:
        _say(session, taken, door, HANDED_BACK, by.name, step="back", now=now)
    _write(session, taken, "talk.hand_back", id_of(by), now)


def run(session: Session, timer: Timer, now: datetime) -> None:
    """The timer's work: nobody did anything for a day, or it looks again later."""
    taken = session.get_one(TakeOver, _number(timer), with_for_update=True)
    if taken.touched_at + AFTER > now:
        _set_timer(session, taken, taken.touched_at + AFTER, now)
        return
    waiting = meanwhile.list_waiting(session, taken)
    _end(session, taken, "nobody wrote", now)
    _open_matter(session, taken, waiting, now)
    door = find_door(session, taken.resident_id)
    if not waiting or door is None or is_locked(session, taken.resident_id):
        return
    meanwhile.keep_ideas(session, waiting, now)
    _say(session, taken, door, NOBODY_WROTE, "", step="nobody", now=now, message_class="service")


def has_ended(session: Session, timer: Timer, _now: datetime) -> str:
    """Why nothing is to be handed back any more; "" while it is."""
    taken = session.get(TakeOver, _number(timer))
    return "erased" if taken is None else taken.ended_why


def end_of_leaver(session: Session, coordinator_id: int, now: datetime) -> None:
    """They may write no more: their talks go back with a matter each, and what has not left of theirs never does."""
    theirs = select(TakeOver).where(TakeOver.coordinator_id == coordinator_id, col(TakeOver.ended_at).is_(None))
    for taken in session.exec(theirs.with_for_update()).all():
        waiting = meanwhile.list_waiting(session, taken)
        _end(session, taken, "left the desk", now)
        _open_matter(session, taken, waiting, now)
    outbox.withdraw_kind(session, kind="human", subject=f"coordinator:{coordinator_id}", why="left the desk", now=now)


def close_question(session: Session, resident_id: int, now: datetime) -> None:
    """A person has said something since: no later digit or yes is read as the answer to what the machine asked."""
    theirs = col(Conversation.resident_id).in_(person_of(session, resident_id))
    session.exec(update(Conversation).where(theirs).values(state=state_to_json(State()), updated_at=now))


def _lock_person(session: Session, resident_id: int) -> Resident:
    """In the order texts lock them: a text of theirs that comes at this moment waits, or is waited for."""
    everyone = select(Resident).where(col(Resident.id).in_(person_of(session, resident_id)))
    locked = session.exec(everyone.order_by(col(Resident.id)).with_for_update(key_share=True)).all()
    resident = next((one for one in locked if one.id == resident_id), None)
    if resident is None or resident.erased_at is not None:
        raise CannotTake("erased")
    return resident


def _end(session: Session, taken: TakeOver, why: str, now: datetime) -> None:
    taken.ended_at, taken.ended_why = now, why
    session.add(taken)
    session.flush()
    if why != "passed on":
        still = update(Resident).where(col(Resident.id) == taken.resident_id, col(Resident.paused) == TAKEN)
        session.exec(still.values(paused=""))
    timers.cancel(session, kind=KIND, subject=f"takeover:{taken.id}", reason=why, now=now)
    outbox.withdraw_kind(session, kind=meanwhile.NOTICE, subject=f"takeover:{taken.id}", why=why, now=now)


def _open_matter(session: Session, taken: TakeOver, waiting: list[Incoming], now: datetime) -> None:
    matters.open_matter(
        session,
        area_id=taken.area_id,
        kind=MATTER,
        now=now,
        resident_id=taken.resident_id,
        incoming_id=id_of(waiting[-1]) if waiting else None,
    )


def _say(
    session: Session,
    taken: TakeOver,
    door: Door,
    wording: Wording,
    author: str,
    *,
    step: str,
    now: datetime,
    message_class: MessageClass | None = None,
) -> None:
    """What the machine says about it, in the resident's language."""
    meanwhile.say(
        session,
        door,
        wording(door.facts(now), author=author_name(author)),
        subject=f"takeover:{taken.id}",
        step=step,
        now=now,
        message_class=message_class or class_of(session, taken.resident_id, now),
    )


def _set_timer(session: Session, taken: TakeOver, at: datetime, now: datetime) -> None:
    timers.set_moment(
        session,
        area=session.get_one(Area, taken.area_id),
        kind=KIND,
        subject=f"takeover:{taken.id}",
        slot=at.isoformat(timespec="seconds"),
        at=at,
        grace=GRACE,
        now=now,
    )


def _number(timer: Timer) -> int:
    return int(timer.subject.partition(":")[2])


def _write(session: Session, taken: TakeOver, action: str, by: int | None, now: datetime) -> None:
    audit.write(
        session,
        action=action,
        now=now,
        area_id=taken.area_id,
        coordinator_id=by,
        subject=f"resident:{taken.resident_id}",
    )
