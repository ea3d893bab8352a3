"""Messages that could not be kept: how often each was tried, and a matter for a person about those given up."""

from datetime import datetime

from sqlmodel import Session

from storage import areas, markers, matters

TRIES = 5  # the rests between them grow, so that a passing trouble is over before the last


def note_failure(session: Session, *, channel: str, sender: str, reference: str, now: datetime) -> bool:
    """One more try failed. True once it is given up; the matter is opened that one time."""
    name = f"parked:{channel}:{sender}:{reference}"
    before = markers.find(session, name)
    tries = (int(before.value) if before is not None else 0) + 1
    markers.put(session, name, str(tries), now)
    ours = areas.find_sender(session, channel, sender)
    if tries == TRIES and ours is not None:
        matters.open_matter(session, area_id=ours.area_id, kind="parked", now=now)
    return tries >= TRIES
