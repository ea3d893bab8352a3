"""Drafts: what is to be said to whom and when, refused in words where it could never be sent."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlmodel import Session, col, func, or_, select

from flows.broadcast import PURPOSES, Audience, MessageClass
from flows.broadcast_words import Words, faults, mended, suggestion
from storage import audit, groups
from storage.broadcasts.slots import Slot, wrong_slot
from storage.coordinators import why_not_by
from storage.tables import Area, Broadcast, Coordinator, Meeting, id_of

MAX_ROW = 2**63  # no row is numbered beyond
MAX_LIST = 50


@dataclass(frozen=True, slots=True)
class Refused:
    """It cannot be done; each reason is a sentence that says what to do."""

    reasons: tuple[str, ...]
    suggestion: str = ""  # a wording that would do


def make(
    session: Session,
    *,
    area: Area,
    by: Coordinator,
    words: Words,
    audience: Audience,
    message_class: MessageClass,
    slot: Slot,
    now: datetime,
) -> Broadcast | Refused:
    """A new draft. Nobody gets it before it is approved."""
    wrong = [
        *why_not_by(by, area),
        *_wrong_class(message_class, audience),
        *_wrong_audience(session, area, audience),
        *wrong_slot(area, slot, now),
    ]
    return _keep(session, area, by, words, message_class, slot, now, wrong, audience=_as_json(audience))


def correct(
    session: Session, *, area: Area, original: Broadcast, by: Coordinator, words: Words, slot: Slot, now: datetime
) -> Broadcast | Refused:
    """A draft that goes to exactly those who were, or may have been, sent the original: a service, in nobody's caps."""
    wrong = [*why_not_by(by, area), *wrong_slot(area, slot, now)]
    if not original.made:
        wrong.append(f"nothing of broadcast {original.id} has left, so there is nothing to correct: stop it")
    return _keep(session, area, by, words, "service", slot, now, wrong, corrects_id=original.id)


def revise(
    session: Session,
    broadcast: Broadcast,
    *,
    area: Area,
    by: Coordinator,
    words: Words,
    audience: Audience,
    message_class: MessageClass,
    slot: Slot,
    now: datetime,
) -> Broadcast | Refused:
    """Another text, audience or slot for a draft; whoever approved it first looks again. A correction keeps its own."""
    session.refresh(broadcast, with_for_update=True)
    wrong = [*why_not_by(by, area), *wrong_slot(area, slot, now)]
    if broadcast.state not in ("draft", "second"):
        wrong.append("it is no draft any more: stop it, and make it anew")
    if broadcast.corrects_id is not None:
        audience, message_class = audience_of(broadcast), "service"
    else:
        wrong += [*_wrong_class(message_class, audience), *_wrong_audience(session, area, audience)]
    if refused := _refuse(words, area, message_class, wrong):
        return refused
    broadcast.audience, broadcast.message_class = _as_json(audience), message_class
    broadcast.slot_at, broadcast.expires_at = slot.at, slot.until
    _put_words(broadcast, words)
    _begin_again(broadcast)
    session.add(broadcast)
    audit_of(session, broadcast, "broadcast.revise", by, now)
    return broadcast


def mend(session: Session, broadcast: Broadcast, *, by: Coordinator, now: datetime) -> bool:
    """Take the text whose letters cost no more. False when nothing is to mend, or it is approved already."""
    wanted = mended(words_of(broadcast))
    if broadcast.state not in ("draft", "second") or wanted == words_of(broadcast):
        return False
    _put_words(broadcast, wanted)
    _begin_again(broadcast)
    session.add(broadcast)
    audit_of(session, broadcast, "broadcast.mend", by, now)
    return True


def find(session: Session, number: int) -> tuple[Broadcast, Area] | None:
    """A broadcast and its area."""
    broadcast = session.get(Broadcast, number) if 0 < number < MAX_ROW else None
    return None if broadcast is None else (broadcast, session.get_one(Area, broadcast.area_id))


def list_broadcasts(
    session: Session, area_id: int | None = None, *, before_id: int | None = None, limit: int = MAX_LIST
) -> list[Broadcast]:
    """The latest first; those older than `before_id` are the next page."""
    found = select(Broadcast)
    if before_id is not None:
        found = found.where(col(Broadcast.id) < before_id)
    if area_id is not None:
        found = found.where(Broadcast.area_id == area_id)
    return list(session.exec(found.order_by(col(Broadcast.id).desc()).limit(limit)))


def count_broadcasts(session: Session, area_id: int) -> int:
    """How many there are, but for drafts that were thrown away."""
    kept = or_(Broadcast.state != "stopped", col(Broadcast.approved_at).is_not(None))
    return session.exec(select(func.count()).select_from(Broadcast).where(Broadcast.area_id == area_id, kept)).one()


def count_waiting(session: Session, area_id: int, now: datetime) -> int:
    """How many were approved once and wait for a second coordinator, while it is worth it."""
    waiting = (
        select(func.count())
        .select_from(Broadcast)
        .where(Broadcast.area_id == area_id, Broadcast.state == "second", col(Broadcast.expires_at) > now)
    )
    return session.exec(waiting).one()


def last_before(session: Session, broadcast: Broadcast) -> Broadcast | None:
    """The area's broadcast before this one that people got; corrections apart."""
    found = select(Broadcast).where(
        Broadcast.area_id == broadcast.area_id,
        col(Broadcast.id) != broadcast.id,
        col(Broadcast.corrects_id).is_(None),
        col(Broadcast.approved_at).is_not(None),
        (col(Broadcast.made) > 0) | (col(Broadcast.state) != "stopped"),
    )
    return session.exec(found.order_by(col(Broadcast.approved_at).desc(), col(Broadcast.id).desc()).limit(1)).first()


def words_of(broadcast: Broadcast) -> Words:
    return Words(broadcast.wording, broadcast.when_words, broadcast.place_words, broadcast.no_name_words)


def audience_of(broadcast: Broadcast) -> Audience:
    kept = dict(broadcast.audience)
    if since := kept.get("quiet_since"):
        kept["quiet_since"] = date.fromisoformat(since)
    for several in ("without_groups", "without_broadcasts"):
        kept[several] = tuple(kept.get(several, ()))
    return Audience(**kept)


def kind_and_subject(broadcast: Broadcast) -> tuple[str, str]:
    """What its messages are called in the outbox."""
    return "broadcast" if broadcast.corrects_id is None else "correction", f"broadcast:{broadcast.id}"


def _wrong_class(message_class: MessageClass, audience: Audience) -> Iterator[str]:
    """A service needs no consent, so it goes to those alone who asked for it by what they said."""
    if message_class == "service" and audience.said_yes is None:
        yield "a service text goes to people who said yes to a meeting: say which meeting"


def _wrong_audience(session: Session, area: Area, audience: Audience) -> Iterator[str]:
    if audience.purpose not in PURPOSES:
        yield f"people agree to texts about {', '.join(PURPOSES)}; not about {audience.purpose!r}"
    if audience.channel not in ("", "sms", "telegram"):
        yield f"a channel is sms or telegram; got {audience.channel!r}"
    known = dict(groups.list_groups(session, id_of(area)))
    for group in (audience.group, *audience.without_groups):
        if group and groups.tidy(group) not in known:
            yield f"{area.name} has no group {group!r}; it has: {', '.join(known) or 'none yet'}"
    if audience.said_yes is not None:
        meeting = session.get(Meeting, audience.said_yes) if 0 < audience.said_yes < MAX_ROW else None
        if meeting is None or meeting.area_id != area.id:
            yield f"{area.name} has no meeting {audience.said_yes}"
    for number in audience.without_broadcasts:
        found = find(session, number)
        if found is None or found[0].area_id != area.id:
            yield f"{area.name} has no broadcast {number}"


def _keep(
    session: Session,
    area: Area,
    by: Coordinator,
    words: Words,
    message_class: MessageClass,
    slot: Slot,
    now: datetime,
    wrong: list[str],
    **more: Any,
) -> Broadcast | Refused:
    if refused := _refuse(words, area, message_class, wrong):
        return refused
    broadcast = Broadcast(
        area_id=id_of(area),
        message_class=message_class,
        wording="",
        slot_at=slot.at,
        expires_at=slot.until,
        created_by=id_of(by),
        created_at=now,
        **more,
    )
    _put_words(broadcast, words)
    session.add(broadcast)
    session.flush()
    audit_of(session, broadcast, "broadcast.new", by, now)
    return broadcast


def _refuse(words: Words, area: Area, message_class: MessageClass, wrong: list[str]) -> Refused | None:
    """Everything that is wrong with it at once, and a wording that would do where there is one."""
    said = faults(words, area_name=area.name, message_class=message_class)
    if not wrong and not said:
        return None
    better = suggestion(words, area_name=area.name, message_class=message_class)
    fixes = not faults(replace(words, wording=better), area_name=area.name, message_class=message_class)
    return Refused((*wrong, *said), better if said and fixes else "")


def _begin_again(broadcast: Broadcast) -> None:
    """It is another one now: whoever approved it looks again."""
    broadcast.state, broadcast.first_by = "draft", None


def _put_words(broadcast: Broadcast, words: Words) -> None:
    broadcast.wording, broadcast.when_words = words.wording.strip(), words.when.strip()
    broadcast.place_words, broadcast.no_name_words = words.place.strip(), words.no_name.strip()


def _as_json(audience: Audience) -> dict[str, Any]:
    kept = asdict(audience)
    kept["quiet_since"] = audience.quiet_since.isoformat() if audience.quiet_since else None
    kept["group"] = groups.tidy(audience.group)
    kept["without_groups"] = [groups.tidy(group) for group in audience.without_groups]
    kept["without_broadcasts"] = list(audience.without_broadcasts)
    return kept


def audit_of(
    session: Session, broadcast: Broadcast, action: str, by: Coordinator, now: datetime, detail: str = ""
) -> None:
    audit.write(
        session,
        action=action,
        now=now,
        area_id=broadcast.area_id,
        coordinator_id=by.id,
        subject=f"broadcast:{broadcast.id}",
        detail=detail,
    )
