"""Asks: questions we put to a resident of our own accord, within reach until they expire or are withdrawn.

Rule: whoever opens an ask owes its text with the ask's own subject. When that was sent is when the question was put.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, func, select, update

from flows.asks import LETTERS, STEP, are_of_one_job
from flows.engine import Choice
from flows.facts import OpenAsk
from storage import persons
from storage.outbox.states import MAYBE_SEEN, WENT
from storage.tables import Ask, Outgoing, id_of

WITHIN_REACH = ("open", "answered")
AFTERWARDS = timedelta(days=7)  # how long "how was it?" may be answered


def open_ask(
    session: Session,
    *,
    area_id: int,
    resident_id: int,
    kind: str,
    subject: str,
    question: str,
    expires_at: datetime,
    now: datetime,
    choices: Sequence[Choice] = (),
    about: str = "",
) -> Ask:
    """Put one more question, under the first letter none of theirs has. ValueError when all letters are taken.

    Put before: the same ask, with its answer and its letter, as it now reads and until it now ends.
    """
    found = select(Ask).where(Ask.resident_id == resident_id, Ask.kind == kind, Ask.subject == subject)
    ask = session.exec(found).first()
    if ask is None or not _is_within_reach(ask, now):
        letter = _free_letter(session, resident_id, now)
        ask = ask or Ask(
            area_id=area_id,
            resident_id=resident_id,
            kind=kind,
            subject=subject,
            letter=letter,
            question=question,
            opened_at=now,
            expires_at=expires_at,
        )
        ask.letter, ask.state = letter, "answered" if ask.answer else "open"
    ask.question, ask.about, ask.expires_at = question, about, expires_at
    ask.choices = [[choice.value, choice.label] for choice in choices]
    session.add(ask)
    session.flush()
    return ask


def list_open(session: Session, resident_id: int, now: datetime) -> list[Ask]:
    """Those without an answer, oldest first."""
    still_open = select(Ask).where(Ask.resident_id == resident_id, Ask.state == "open", col(Ask.expires_at) > now)
    return list(session.exec(still_open.order_by(col(Ask.id))))


def list_within_reach(
    session: Session, resident_id: int, now: datetime, *, kinds: Collection[str] = ()
) -> tuple[OpenAsk, ...]:
    """All that may still be answered, or answered otherwise, oldest first, as flows know them; of these kinds alone."""
    reach = select(Ask).where(
        Ask.resident_id == resident_id, col(Ask.state).in_(WITHIN_REACH), col(Ask.expires_at) > now
    )
    if kinds:
        reach = reach.where(col(Ask.kind).in_(kinds))
    found = session.exec(reach.order_by(col(Ask.id))).all()
    sent = _last_sent(session, resident_id, {ask.subject for ask in found}) if found else {}
    asked_at = _person_asked_at(session, resident_id) if found else None
    return tuple(_as_facts(ask, sent.get(ask.subject), asked_at) for ask in found)


def who_has_several(session: Session, residents: Collection[int], now: datetime) -> frozenset[int]:
    """Of these, who has a question without an answer already: the next one is shown with its letter."""
    several: set[int] = set()
    everyone = sorted(residents)
    for start in range(0, len(everyone), 500):
        asked = select(Ask.resident_id).where(
            col(Ask.resident_id).in_(everyone[start : start + 500]), Ask.state == "open", col(Ask.expires_at) > now
        )
        several.update(session.exec(asked))
    return frozenset(several)


def letter_shown(session: Session, ask: Ask, now: datetime) -> str:
    """Its letter, which is shown only where another question of theirs, about something else, waits for an answer."""
    others = (one for one in list_open(session, ask.resident_id, now) if one.id != ask.id)
    return ask.letter if any(not are_of_one_job(one.subject, ask.subject) for one in others) else ""


def buttons(ask_id: int, choices: Sequence[Choice]) -> list[dict[str, str]]:
    """The buttons under a text that puts this ask, as an outgoing row keeps them."""
    return [{"label": choice.label, "callback": f"{STEP}:{ask_id}:{choice.value}"} for choice in choices]


def answer(session: Session, ask_id: int, resident_id: int, said: str, now: datetime) -> bool:
    """Their answer, from either address of theirs, which a later one replaces until the ask expires; "" takes it back.
    False: not theirs, or over."""
    values: dict[str, Any] = {"state": "answered" if said else "open", "answer": said, "answered_at": now, "tries": 0}
    answered = update(Ask).where(
        col(Ask.id) == ask_id,
        col(Ask.resident_id).in_(persons.person_of(session, resident_id)),
        col(Ask.state).in_(WITHIN_REACH),
        col(Ask.expires_at) > now,
    )
    return session.exec(answered.values(**values)).rowcount == 1


def put_again(session: Session, ask_id: int, resident_id: int, tries: int, now: datetime) -> None:
    """A reply of ours put this question."""
    theirs = update(Ask).where(col(Ask.id) == ask_id, col(Ask.resident_id).in_(persons.person_of(session, resident_id)))
    session.exec(theirs.values(put_at=now, tries=tries))


def withdraw(session: Session, *, kind: str, subject: str, resident_id: int | None = None) -> int:
    """Nobody, or not this one, can answer this any more: the meeting was cancelled, the place went to somebody else."""
    theirs = update(Ask).where(col(Ask.kind) == kind, col(Ask.subject) == subject)
    if resident_id is not None:
        theirs = theirs.where(col(Ask.resident_id) == resident_id)
    return session.exec(theirs.where(col(Ask.state).in_(WITHIN_REACH)).values(state="withdrawn")).rowcount


def withdraw_unanswered(session: Session, resident_id: int) -> None:
    """After a STOP no later digit or yes is read as an answer (R5)."""
    theirs = update(Ask).where(col(Ask.resident_id) == resident_id, col(Ask.state) == "open")
    session.exec(theirs.values(state="withdrawn"))


def expire(session: Session, now: datetime) -> int:
    """Close every ask whose time has passed. Returns how many."""
    overdue = update(Ask).where(col(Ask.state) == "open", col(Ask.expires_at) <= now)
    return session.exec(overdue.values(state="expired")).rowcount


def _free_letter(session: Session, resident_id: int, now: datetime) -> str:
    live = select(Ask.letter).where(
        Ask.resident_id == resident_id, col(Ask.state).in_(WITHIN_REACH), col(Ask.expires_at) > now
    )
    taken = set(session.exec(live))
    letter = next((letter for letter in LETTERS if letter not in taken), None)
    if letter is None:
        raise ValueError("this resident has as many open questions as there are letters")
    return letter


def _is_within_reach(ask: Ask, now: datetime) -> bool:
    return ask.state in WITHIN_REACH and ask.expires_at > now


def _last_sent(session: Session, resident_id: int, subjects: Collection[str]) -> dict[str, datetime]:
    """When a text about each of these last went out to them."""
    sent = select(Outgoing.subject, func.max(Outgoing.sent_at)).where(
        Outgoing.recipient == f"resident:{resident_id}",
        col(Outgoing.subject).in_(sorted(subjects)),
        col(Outgoing.state).in_(MAYBE_SEEN),
        col(Outgoing.sent_at).is_not(None),
    )
    return {subject: at for subject, at in session.exec(sent.group_by(col(Outgoing.subject))) if at}


def _person_asked_at(session: Session, resident_id: int) -> datetime | None:
    """When a coordinator last put a question to them in a talk."""
    asked = select(func.max(func.coalesce(Outgoing.sent_at, Outgoing.created_at))).where(
        Outgoing.recipient == f"resident:{resident_id}",
        Outgoing.kind == "human",
        col(Outgoing.text).contains("?"),
        col(Outgoing.state).in_(WENT),
    )
    return session.exec(asked).one()


def _as_facts(ask: Ask, sent_at: datetime | None, person_asked_at: datetime | None) -> OpenAsk:
    put_at = max((at for at in (ask.put_at, sent_at) if at), default=None)
    return OpenAsk(
        id=id_of(ask),
        letter=ask.letter,
        kind=ask.kind,
        question=ask.question,
        subject=ask.subject,
        choices=tuple(Choice(value, label) for value, label in ask.choices),
        about=ask.about,
        answer=ask.answer,
        tries=ask.tries,
        put_at=put_at,
        answered_at=ask.answered_at,
        overtaken=bool(put_at and person_asked_at and person_asked_at > put_at),
    )
