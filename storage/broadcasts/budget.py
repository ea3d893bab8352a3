"""The budget: what an area's broadcasts of one month cost, and how many they are. A month is one on the area's wall."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from flows.broadcast import Budget
from flows.limits import PENCE_A_SEGMENT
from flows.wording import segments
from storage.broadcasts.drafts import kind_and_subject
from storage.outbox.bulk import IS_BROADCAST
from storage.outbox.owing import OUTGOING
from storage.outbox.states import MAYBE_SEEN, WENT
from storage.tables import Area, Broadcast, Table

LEFT = {*WENT, *MAYBE_SEEN}  # the provider may charge for it
_SENDER = Table.metadata.tables["sender"]


def budget_of(session: Session, area: Area, broadcast: Broadcast) -> Budget:
    """What is planned and spent in the month of this one's slot, without it."""
    zone = ZoneInfo(area.zone)
    first = broadcast.slot_at.astimezone(zone).date().replace(day=1)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    begins, ends = (datetime.combine(day, time(), zone).astimezone(UTC) for day in (first, following))
    of_month = select(Broadcast).where(
        Broadcast.area_id == area.id,
        col(Broadcast.id) != broadcast.id,
        col(Broadcast.slot_at) >= begins,
        col(Broadcast.slot_at) < ends,
        col(Broadcast.approved_at).is_not(None),
    )
    others = [one for one in session.exec(of_month) if one.state != "stopped" or one.made]
    return Budget(
        month=f"{first:%B %Y}",
        pence=sum(one.pence for one in others),
        cap_pounds=area.pounds_a_month,
        broadcasts=sum(one.corrects_id is None for one in others),
    )


def pence_that_left(session: Session, broadcast: Broadcast) -> int:
    """What has left of it by SMS costs about so much."""
    kind, subject = kind_and_subject(broadcast)
    texts = (
        select(OUTGOING.c.text)
        .join(_SENDER, _SENDER.c.id == OUTGOING.c.sender_id)
        .where(IS_BROADCAST, OUTGOING.c.kind == kind, OUTGOING.c.subject == subject)
        .where(OUTGOING.c.state.in_(LEFT), _SENDER.c.channel == "sms")
    )
    found = session.connection().execute(texts, execution_options={"yield_per": 1_000}).scalars()
    return PENCE_A_SEGMENT * sum(segments(text).count for text in found)
