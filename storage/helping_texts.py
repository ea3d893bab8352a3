"""Texts about helping: a task as a text to one person says it, and the one way such a text is owed."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from flows.facts import Facts
from flows.helping_words import TaskWords, first_name
from flows.locale import say_day
from flows.meeting import say_time
from flows.wall_time import shown
from storage import areas, outbox
from storage.tables import Address, Area, Placement, Resident, Task, id_of


def as_facts(area: Area, now: datetime, language: str = "en") -> Facts:
    return Facts(now=now, area=areas.as_facts(area), next_reference=_no_reference, language=language)


def as_words(
    task: Task, area: Area, placement: Placement | None = None, language: str = "en", *, meets: str = ""
) -> TaskWords:
    """The task as a text to one person says it; `meets` where it is not yet known who will."""
    wall = shown(task.starts_at, ZoneInfo(area.zone))
    day = say_day(as_facts(area, task.starts_at, language), wall.date())
    time = say_time(wall.time())
    has_buddy = placement is not None and placement.buddy_id is not None
    meets = meets or (placement.buddy_name if placement is not None and has_buddy else task.host_name)
    return TaskWords(
        task.title, f"{day}, {time}", time, task.place, first_name(meets), task.bring, task.expenses,
        task.done,
    )  # fmt: skip


def about(task: Task, area: Area, language: str = "en") -> str:
    """What an ask about it is called, and what is said back: "Sat 6 June, 10am, the pond gate"."""
    words = as_words(task, area, language=language)
    return f"{words.when}, {words.place}"


def owe(
    session: Session,
    area: Area,
    resident: Resident,
    kind: str,
    subject: str,
    step: str,
    text: str,
    now: datetime,
    until: datetime,
    buttons: Sequence[dict[str, str]] = (),
) -> bool:
    """Owe one text about helping, where this person is written to. False when there is no such place."""
    found = select(Address).where(Address.resident_id == resident.id, Address.gone == "", col(Address.payable))
    address = session.exec(found.order_by(col(Address.id).desc()).limit(1)).first()
    if address is None or until <= now:
        return False
    return outbox.owe(
        session,
        area_id=id_of(area),
        sender_id=address.sender_id,
        resident_id=resident.id,
        address=address.address,
        recipient=f"resident:{resident.id}",
        kind=kind,
        subject=subject,
        step=step,
        text=text,
        now=now,
        expires_at=until,
        buttons=buttons,
    )


def _no_reference() -> str:
    raise RuntimeError("a text about helping keeps no idea, so it takes no reference")
