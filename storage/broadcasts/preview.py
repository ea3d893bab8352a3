"""The preview: everything a coordinator must see before they type a number.

It only reads, however many people there are: nobody who texts meanwhile waits for it. Its count is then kept with the
draft by itself, so that a wrong number is answered with what changed since.
"""

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from flows.broadcast import Budget, Counted, changes, first_part, over_budget, second_is_needed
from flows.broadcast_words import Words, advice, costly, faults, mended, size_of
from flows.limits import PENCE_A_SEGMENT
from flows.wording import Segments
from storage.broadcasts.budget import budget_of
from storage.broadcasts.counting import count, leaves_at
from storage.broadcasts.drafts import last_before, words_of
from storage.broadcasts.tally import Tally
from storage.tables import Area, Broadcast, Sender


@dataclass(frozen=True, slots=True)
class Last:
    """The area's last broadcast, and how this one differs from it."""

    number: int
    at: datetime
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """One of our senders: how many it would write to, how long that takes, and whether it is paused."""

    channel: str
    name: str
    people: int
    minutes: int
    paused: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What would happen, were it approved now."""

    tally: Tally
    size: Segments  # of the text of somebody without a name
    costly: tuple[str, ...]
    mended: Words | None  # where that costs less
    mended_size: Segments
    advice: tuple[str, ...]
    why_not: tuple[str, ...]  # it cannot be approved as it stands
    last: Last | None
    needs_second: bool
    first_part: int  # people, where not all get it at once; else 0
    lanes: tuple[Lane, ...]
    leaves_at: datetime
    late: bool  # some would not leave before the slot ends
    budget: Budget

    @property
    def pence(self) -> int:
        return pence_of(self.tally)


def preview(session: Session, broadcast: Broadcast, area: Area, *, now: datetime, suppression_key: bytes) -> Preview:
    """Count everybody, and see what it would cost and who must agree. Changes nothing."""
    tally = count(session, broadcast, area, now=now, suppression_key=suppression_key)
    words = words_of(broadcast)
    dear, lanes = costly(words), _lanes(session, tally)
    at = leaves_at(broadcast, area, now)
    budget = budget_of(session, area, broadcast)
    last = last_before(session, broadcast)
    partly = broadcast.corrects_id is None and first_part(tally.people) < tally.people
    return Preview(
        tally=tally,
        size=size_of(words, ""),
        costly=dear,
        mended=mended(words) if dear else None,
        mended_size=size_of(mended(words), ""),
        advice=tuple(advice(words, area_name=area.name)),
        why_not=tuple(why_not(broadcast, area, budget, tally, now)),
        last=_last(last, tally),
        needs_second=second_is_needed(tally.people, last.people if last else None),
        first_part=first_part(tally.people) if partly else 0,
        lanes=lanes,
        leaves_at=at,
        late=any((broadcast.expires_at - at).total_seconds() < 60 * lane.minutes for lane in lanes),
        budget=budget,
    )


def why_not(broadcast: Broadcast, area: Area, budget: Budget, tally: Tally, now: datetime) -> list[str]:
    """Why it cannot be approved as it stands, each in a sentence that says what to do."""
    found = faults(words_of(broadcast), area_name=area.name, message_class=broadcast.message_class)
    found += too_late(broadcast, area, now)
    if not tally.people:
        found.append("nobody would get it")
    return found + over_budget(budget, pence_of(tally), corrects=broadcast.corrects_id is not None)


def too_late(broadcast: Broadcast, area: Area, now: datetime) -> list[str]:
    """Whether nothing of it could leave any more."""
    if leaves_at(broadcast, area, now) < broadcast.expires_at:
        return []
    return ["its slot would be over before the ten minutes' hold: make it anew with a later one"]


def keep_shown(session: Session, number: int, shown: Preview, now: datetime) -> None:
    """What somebody was shown just now, kept with the draft."""
    broadcast = session.get_one(Broadcast, number, with_for_update=True)
    if broadcast.state in ("draft", "second"):
        keep_count(session, broadcast, shown.tally, now)


def keep_count(session: Session, broadcast: Broadcast, tally: Tally, now: datetime) -> None:
    broadcast.counted, broadcast.counted_at = asdict(tally.counted()), now
    session.add(broadcast)
    session.flush()


def count_of(broadcast: Broadcast) -> Counted:
    """As it was last counted."""
    return Counted(**broadcast.counted) if broadcast.counted else Counted()


def pence_of(tally: Tally) -> int:
    """What it costs by SMS, about."""
    sms = tally.channels.get("sms")
    return PENCE_A_SEGMENT * sms.segments if sms else 0


def _last(last: Broadcast | None, tally: Tally) -> Last | None:
    if last is None or last.approved_at is None:
        return None
    return Last(int(last.id or 0), last.approved_at, tuple(changes(count_of(last), tally.counted())))


def _lanes(session: Session, tally: Tally) -> tuple[Lane, ...]:
    senders = session.exec(select(Sender).where(col(Sender.id).in_(tally.senders)).order_by(col(Sender.id)))
    return tuple(
        Lane(
            one.channel,
            one.name,
            many := tally.senders[int(one.id or 0)],
            round(many / one.per_second / 60),
            one.paused,
        )
        for one in senders
    )
