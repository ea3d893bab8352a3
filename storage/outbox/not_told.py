"""Whoever said they come and is not told that it is off or moved: a person learns of it at once.

Rules
- The line keeps quiet towards somebody in danger whatever changes (D3): a text of ours may be read by whom they fear.
  But it would let them travel for nothing, so the moment it is held back a matter opens for whoever looks after them.
- It is locked as theirs is. Of whoever had not said they come nobody need be told.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from storage import matters, persons
from storage.tables import Table

KIND = "not_told"
KINDS_OF_CHANGE = frozenset({"changed", "cancelled"})
COMES = ("yes", "maybe")

_GUEST = Table.metadata.tables["guest"]


def tell_desk(session: Session, held: Sequence[Any], now: datetime) -> None:
    """Open a matter for each of these messages, held back since their person is paused, whose person meant to come."""
    for row in held:
        if row.kind in KINDS_OF_CHANGE and row.resident_id is not None and _comes(session, row):
            matters.open_matter(
                session, area_id=row.area_id, kind=KIND, now=now, resident_id=row.resident_id,
                locked=row.paused != "unclear", subject=row.subject,
            )  # fmt: skip


def _comes(session: Session, row: Any) -> bool:
    """Whether they, or who they are joined with, said yes or maybe to the meeting the message is about."""
    number = row.subject.partition(":")[2]
    if not number.isdecimal():
        return False
    said = select(_GUEST.c.id).where(
        _GUEST.c.meeting_id == int(number),
        _GUEST.c.resident_id.in_(persons.person_of(session, row.resident_id)),
        _GUEST.c.answer.in_(COMES),
    )
    return session.connection().execute(said.limit(1)).first() is not None
