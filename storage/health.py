"""What the doctor asks the database: is it whole, is its key ours, does its clock agree, what is waiting."""

from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.suppression import FINGERPRINT, WrongSuppressionKey, check_key
from storage.tables import Incoming, Marker, Outgoing


def is_whole(session: Session) -> bool:
    """SQLite reads its own pages through; PostgreSQL looks after itself."""
    if session.get_bind().dialect.name != "sqlite":
        return True
    return str(session.connection().exec_driver_sql("PRAGMA quick_check(1)").scalar_one()) == "ok"


def key_matches(session: Session, key: bytes, now: datetime) -> bool | None:
    """Whether opt-outs were kept under this key; None when none was used yet."""
    if session.get(Marker, FINGERPRINT) is None:
        return None
    try:
        check_key(session, key, now)
    except WrongSuppressionKey:
        return False
    return True


def clock(session: Session, now: datetime) -> datetime:
    """The database's own time. SQLite has none but this machine's: there, a row from the future gives it away."""
    if session.get_bind().dialect.name != "sqlite":
        theirs: datetime = session.exec(select(func.clock_timestamp())).one()
        return theirs
    newest = session.exec(select(func.max(Incoming.received_at))).one()
    return now if newest is None else max(newest, now)


def list_states(session: Session) -> dict[str, int]:
    """How many outgoing texts stand in each state that is not final."""
    state = col(Outgoing.state)
    counted = select(state, func.count()).where(state.in_(("due", "claimed", "unknown"))).group_by(state)
    return dict(session.exec(counted).all())
