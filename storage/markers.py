"""Markers: small facts about the installation, such as when the clock last ticked."""

from datetime import datetime

from sqlmodel import Session

from storage.tables import Marker


def put(session: Session, name: str, value: str, now: datetime) -> None:
    """Leave a mark, in place of the one of this name before it."""
    session.merge(Marker(name=name, value=value, at=now))
    session.flush()


def find(session: Session, name: str) -> Marker | None:
    return session.get(Marker, name)
