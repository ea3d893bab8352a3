"""Asks: questions we put to a resident of our own accord, open until answered, expired or withdrawn."""

from datetime import datetime

from sqlmodel import Session, col, select, update

from storage.tables import Ask

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # without I and O, which are read as digits


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
) -> Ask:
    """Put one more question, under the first letter none of theirs has. ValueError when all letters are taken."""
    taken = {ask.letter for ask in list_open(session, resident_id, now)}
    letter = next((letter for letter in LETTERS if letter not in taken), None)
    if letter is None:
        raise ValueError("this resident has as many open questions as there are letters")
    ask = Ask(
        area_id=area_id,
        resident_id=resident_id,
        kind=kind,
        subject=subject,
        letter=letter,
        question=question,
        opened_at=now,
        expires_at=expires_at,
    )
    session.add(ask)
    session.flush()
    return ask


def list_open(session: Session, resident_id: int, now: datetime) -> list[Ask]:
    """Oldest first."""
    still_open = select(Ask).where(Ask.resident_id == resident_id, Ask.state == "open", col(Ask.expires_at) > now)
    return list(session.exec(still_open.order_by(col(Ask.id))))


def answer(session: Session, ask_id: int, resident_id: int, said: str, now: datetime) -> bool:
    """Their answer; a later one replaces it until the ask expires. False when it is not theirs or has expired."""
    answered = (
        update(Ask)
        .where(
            col(Ask.id) == ask_id,
            col(Ask.resident_id) == resident_id,
            col(Ask.state).in_(("open", "answered")),
            col(Ask.expires_at) > now,
        )
        .values(state="answered", answer=said, answered_at=now)
    )
    return session.exec(answered).rowcount == 1


def expire(session: Session, now: datetime) -> int:
    """Close every ask whose time has passed. Returns how many."""
    overdue = update(Ask).where(col(Ask.state) == "open", col(Ask.expires_at) <= now)
    return session.exec(overdue.values(state="expired")).rowcount
