"""Answers to ideas: what was decided, held for a moment, then told to each person it concerns, once (R8).

Rules
- An answer takes effect when its hold is over, and not before an hour at which we may write: then the card's status
  changes and its people are owed their texts, in one transaction.
- It can be taken back as long as no text of it has begun to leave; after that, it is corrected by another answer.
- It concerns everybody behind the card (`storage/behind.py`), each once: one row of the outbox for a person and an
  answer, so neither a crash nor a merge says it twice.
- Who was not within reach then, or came by a later merge, is told by the daily look, for `TOLD_WITHIN_DAYS`.
- The answers of one area take turns by its row, as all changes of cards do.
"""

from collections.abc import Collection
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select, update

from flows.courtesy import next_permitted
from flows.facts import Facts
from flows.good import GOOD
from flows.outcome import Decision, complaints, mend, outcome
from flows.statuses import ANSWERS, Status
from storage import areas, audit, behind, cards, changes, outbox, timers
from storage.cards import HOLD_MINUTES
from storage.changes import CardError
from storage.outbox.states import MAYBE_SEEN
from storage.tables import Answer, Area, CardChange, Idea, Outgoing, Timer, id_of

OUTCOME = "outcome"  # the kind of text, and of the timer
GRACE = timedelta(days=7)  # the clock may be down so long: an answer does not go stale as a reminder does
WORTH_SENDING = timedelta(days=7)  # within which quiet hours and caps may put it off
TOLD_WITHIN_DAYS = 14
CHECK = GOOD.name  # the kind of timer
CHECK_AFTER, CHECK_AT = timedelta(weeks=4), time(11)
LEFT = ("claimed", *MAYBE_SEEN)  # states of a text that cannot be called back


def decide(
    session: Session,
    reference: str,
    decision: Decision,
    *,
    now: datetime,
    hold_minutes: int = HOLD_MINUTES,
    by: int | None = None,
) -> Answer:
    """Answer a card. It is told after the hold, as soon as we may write; with none it takes effect now. CardError says
    what is missing."""
    decision = mend(decision)
    if lacks := complaints(decision):
        raise CardError("; ".join(words for _part, words in lacks), about=lacks[0][0])
    lead = cards.take(session, reference)
    if decision.on and decision.on > now.astimezone(ZoneInfo(session.get_one(Area, lead.area_id).zone)).date():
        raise CardError(f"{decision.on.day} {decision.on:%B %Y} has not come yet: nothing was talked about then", "on")
    if waiting := find_waiting(session, id_of(lead)):
        raise CardError(f"{lead.reference} has an answer that is about to be told ({waiting.status}): undo it first")
    if decision.is_correction and lead.status not in ANSWERS:
        raise CardError(f"{lead.reference} has no answer yet that could be corrected")
    held = hold_minutes if decision.status in ANSWERS else 0
    answer = Answer(
        area_id=lead.area_id,
        idea_id=id_of(lead),
        status=decision.status,
        because=decision.because,
        whom=decision.whom,
        meeting=decision.meeting,
        on_day=decision.on,
        is_correction=decision.is_correction,
        coordinator_id=by,
        at=now,
        tell_at=when_told(session.get_one(Area, lead.area_id), now, hold_minutes=held) if held else now,
    )
    session.add(answer)
    session.flush()
    _audit(session, answer, "idea.answer", now, by)
    if held:
        _set_timer(session, answer, now)
    else:
        take_effect(session, answer, now)
    return answer


def when_told(area: Area, now: datetime, *, hold_minutes: int = HOLD_MINUTES) -> datetime:
    """When an answer that is given now would be told."""
    return next_permitted(now + timedelta(minutes=hold_minutes), ZoneInfo(area.zone))


def find_waiting(session: Session, lead_id: int) -> Answer | None:
    """The answer of this card that is about to be told."""
    waiting = select(Answer).where(Answer.idea_id == lead_id, col(Answer.told_at).is_(None))
    return session.exec(waiting.where(col(Answer.withdrawn_at).is_(None))).first()


def find_standing(session: Session, lead_id: int) -> Answer | None:
    """The newest answer of this card that took effect."""
    told = select(Answer).where(Answer.idea_id == lead_id, col(Answer.told_at).is_not(None))
    return session.exec(told.where(col(Answer.withdrawn_at).is_(None)).order_by(col(Answer.id).desc())).first()


def find_all_standing(session: Session, leads: Collection[int]) -> dict[int, Answer]:
    """The same of many cards at once."""
    told = select(Answer).where(col(Answer.idea_id).in_(leads), col(Answer.told_at).is_not(None))
    newest_last = told.where(col(Answer.withdrawn_at).is_(None)).order_by(col(Answer.id))
    return {answer.idea_id: answer for answer in session.exec(newest_last)}


def list_of(session: Session, lead_id: int) -> list[Answer]:
    """Every answer this card was given, oldest first."""
    return list(session.exec(select(Answer).where(Answer.idea_id == lead_id).order_by(col(Answer.id))))


def find_last(session: Session, reference: str) -> Answer | CardChange | None:
    """The last thing that was done to this card and can be undone, an answer that nobody was told yet included."""
    lead = cards.find_card(session, reference)
    if waiting := find_waiting(session, id_of(lead)):
        return waiting
    standing, change = find_standing(session, id_of(lead)), changes.last(session, cards.find_idea(session, reference))
    if standing is None or standing.told_at is None or (change is not None and change.at > standing.told_at):
        return change
    return standing


def undo(session: Session, reference: str, *, now: datetime, by: int | None = None) -> str:
    """Take back the last thing that was done to this card, an answer nobody was told yet included; says what it was."""
    last = find_last(session, reference)
    if isinstance(last, Answer):
        take_back(session, last, now=now, by=by)
        return f"answer: {last.status}"
    return cards.undo(session, reference, now=now, by=by).action


def take_back(session: Session, answer: Answer, *, now: datetime, by: int | None = None) -> None:
    """The card stands as it did before this answer. CardError where somebody was told of it, or it was taken back, or
    answered again since.
    """
    changes.lock(session, answer.area_id)
    session.refresh(answer)
    if answer.withdrawn_at is not None:
        raise CardError("that was undone already")
    if answer.told_at is not None:
        _turn_back(session, answer, now)
    answer.withdrawn_at = now
    session.add(answer)
    for kind in (OUTCOME, CHECK):
        timers.cancel(session, kind=kind, subject=_subject(answer), reason="taken back", now=now)
    _audit(session, answer, "idea.answer.undo", now, by)


def _turn_back(session: Session, answer: Answer, now: datetime) -> None:
    """Of an answer that took effect: its texts that are still here never leave, and the card is as it was."""
    lead = cards.lead_of(session, session.get_one(Idea, answer.idea_id))
    session.refresh(lead)
    unsent = update(Outgoing).where(*_texts_of(answer), col(Outgoing.state) == "due")
    session.exec(unsent.values(state="blocked", reason="taken back", settled_at=now))
    if not is_unheard(session, answer):
        raise CardError(f"people were told that {lead.reference} is {answer.status}: answer it again, as correction")
    standing = find_standing(session, id_of(lead))
    if standing is None or standing.id != answer.id or lead.status != answer.status:
        raise CardError(f"{lead.reference} was changed again since")
    lead.status = answer.status_before
    session.add(lead)


def find_unheard(session: Session, lead_id: int) -> tuple[Answer, datetime] | None:
    """The answer of this card whose texts all wait, and when the first one may leave; None where there is none."""
    standing = find_standing(session, lead_id)
    if standing is None or not is_unheard(session, standing):
        return None
    due = session.exec(select(func.min(col(Outgoing.due_at))).where(*_texts_of(standing), Outgoing.state == "due"))
    first = due.one()
    return (standing, first) if first is not None else None


def is_unheard(session: Session, answer: Answer) -> bool:
    """Whether every text about it is still here, or never left."""
    left = select(Outgoing.id).where(*_texts_of(answer), col(Outgoing.state).in_(LEFT))
    return session.exec(left.limit(1)).first() is None


def tell(session: Session, timer: Timer, now: datetime) -> None:
    """The hold of an answer is over."""
    answer = session.get_one(Answer, int(timer.subject.partition(":")[2]))
    changes.lock(session, answer.area_id)
    session.refresh(answer)
    if answer.told_at is None and answer.withdrawn_at is None:
        take_effect(session, answer, now)


def is_taken_back(session: Session, timer: Timer, _now: datetime) -> str:
    """Why nothing is to be told any more."""
    answer = session.get(Answer, int(timer.subject.partition(":")[2]))
    return "" if answer is not None and answer.withdrawn_at is None else "taken back"


def take_effect(session: Session, answer: Answer, now: datetime) -> None:
    """The card stands as was decided, and everybody it concerns is owed their text. The caller holds the area's row."""
    lead = cards.lead_of(session, session.get_one(Idea, answer.idea_id))
    session.refresh(lead)
    answer.idea_id, answer.status_before, answer.told_at = id_of(lead), lead.status, now
    session.add(answer)
    if lead.taken_back_at is None:
        lead.status = answer.status
        session.add(lead)
    session.flush()
    if answer.status in ANSWERS and tell_everybody(session, answer, now) and answer.status == "done":
        _set_check(session, answer, now)


def tell_rest(session: Session, area_id: int, now: datetime) -> int:
    """Who an answer of the last days concerns and was not told yet: they came by a merge, or were not within reach."""
    changes.lock(session, area_id)
    newest = (
        select(Answer)
        .join(Idea, col(Idea.id) == col(Answer.idea_id))
        .where(Answer.area_id == area_id, col(Answer.told_at) > now - timedelta(days=TOLD_WITHIN_DAYS))
        .where(col(Answer.withdrawn_at).is_(None), col(Answer.status).in_(ANSWERS), col(Idea.card_id).is_(None))
        .order_by(col(Answer.id))
    )
    standing = {answer.idea_id: answer for answer in session.exec(newest)}
    return sum(tell_everybody(session, answer, now) for answer in standing.values())


def tell_everybody(session: Session, answer: Answer, now: datetime) -> int:
    """Owe each person this answer concerns their text, if they were not told it before. Returns how many were."""
    area = session.get_one(Area, answer.area_id)
    told_before = set(session.exec(select(Outgoing.resident_id).where(*_texts_of(answer))))
    owed = 0
    for person in behind.list_people(session, session.get_one(Idea, answer.idea_id)):
        if told_before.isdisjoint(person.residents):
            owed += _owe(session, area, answer, person, now)
    return owed


def preview(session: Session, lead: Idea, decision: Decision, *, now: datetime) -> tuple[str, int]:
    """What the first of those it concerns is told, and how many they are; without anybody, "" and 0."""
    people = list(behind.list_people(session, lead))
    if not people or decision.status not in ANSWERS:
        return "", len(people)
    area = session.get_one(Area, lead.area_id)
    return outcome(as_known(area, people[0].language, now), mend(decision), people[0].told), len(people)


def as_decision(answer: Answer) -> Decision:
    status: Status = answer.status  # type: ignore[assignment]
    return Decision(status, answer.because, answer.whom, answer.meeting, answer.on_day, answer.is_correction)


def _owe(session: Session, area: Area, answer: Answer, person: behind.Person, now: datetime) -> bool:
    known = as_known(area, person.language, now)
    return outbox.owe(
        session,
        area_id=id_of(area),
        sender_id=person.sender_id,
        resident_id=person.resident_id,
        address=person.address,
        recipient=f"resident:{person.resident_id}",
        kind=OUTCOME,
        message_class="service",
        subject=_subject(answer),
        step="0",
        text=outcome(known, as_decision(answer), person.told),
        now=now,
        expires_at=now + WORTH_SENDING,
        priority=outbox.priority(OUTCOME),
    )


def as_known(area: Area, language: str, now: datetime) -> Facts:
    return Facts(now=now, area=areas.as_facts(area), next_reference=_no_reference, language=language)


def _texts_of(answer: Answer) -> tuple[ColumnElement[bool], ...]:
    return col(Outgoing.kind) == OUTCOME, col(Outgoing.subject) == _subject(answer)


def _set_timer(session: Session, answer: Answer, now: datetime) -> None:
    area = session.get_one(Area, answer.area_id)
    timers.set_moment(
        session, area=area, kind=OUTCOME, subject=_subject(answer), slot="", at=answer.tell_at, grace=GRACE, now=now
    )  # fmt: skip


def _set_check(session: Session, answer: Answer, now: datetime) -> None:
    """In four weeks, by day and wall, they are asked whether it is any good (`storage.checks`)."""
    area = session.get_one(Area, answer.area_id)
    day = (now + CHECK_AFTER).astimezone(ZoneInfo(area.zone)).date()
    wall = datetime.combine(day, CHECK_AT)
    timers.set_wall(session, area=area, kind=CHECK, subject=_subject(answer), wall=wall, grace=GRACE, now=now)


def _subject(answer: Answer) -> str:
    return f"answer:{answer.id}"


def _audit(session: Session, answer: Answer, action: str, now: datetime, by: int | None) -> None:
    audit.write(
        session,
        action=action,
        now=now,
        area_id=answer.area_id,
        coordinator_id=by,
        subject=f"idea:{answer.idea_id}",
        detail=answer.status,
    )


def _no_reference() -> str:
    raise RuntimeError("an outcome keeps nothing, so it takes no reference")
