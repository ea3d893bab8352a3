"""What is done when a step of a meeting falls due, and when an offered place was not answered."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from flows.schedule import TIME_TO_LEAVE, Planned, make_up, when_to_tell
from storage import matters, meetings, seats
from storage.decisions import TO_TELL
from storage.tables import Guest, Meeting, Timer

AFTER_THE_CHANGE = ("changed", "again", "cancelled")  # steps a change itself sets off


def do_step(session: Session, timer: Timer, now: datetime) -> None:
    """Owe one run of a step, and set the next run where the list goes on."""
    meeting = _meeting(session, timer)
    area = meetings.lock(session, timer.area_id)
    slot, until = meetings.Slot.read(timer.slot), datetime.fromisoformat(timer.set_for.partition("|")[2])
    if slot.step in meetings.INVITING and until - now < TIME_TO_LEAVE:
        late = make_up(meeting.starts_at, ZoneInfo(meeting.zone), now)
        until = late.until if late else until
    last = meetings.owe_step(session, area, meeting, slot, until, now)
    if last:
        following = Planned(slot.step, now, until)  # type: ignore[arg-type]
        meetings.set_step(session, area, meeting, following, now, after=last, again=slot.again)


def step_moved_on(session: Session, timer: Timer, now: datetime) -> str:
    """Why a step is not done any more: the meeting was changed or cancelled since, or the first text has only left."""
    meeting = _meeting(session, timer)
    if timer.set_for.partition("|")[0] != str(meeting.revision):
        return "the meeting changed"
    if meeting.state == "cancelled" and not timer.slot.startswith("cancelled:"):
        return "the meeting was cancelled"
    if timer.slot.startswith("second_chance:"):
        first, zone = meetings.newest_invitation(session, meeting), ZoneInfo(meeting.zone)
        if first and _left_on(first, zone) == now.astimezone(zone).date():
            return "the invitation left the same day"
    return ""


def ask_what_was_decided(session: Session, timer: Timer, now: datetime) -> None:
    """The meeting is over: the desk is asked for what was decided, by the day on which people are still told."""
    meeting = _meeting(session, timer)
    matters.open_matter(
        session, area_id=timer.area_id, kind=TO_TELL, now=now, subject=timer.subject,
        due_at=when_to_tell(meeting.ends_at, ZoneInfo(meeting.zone))[1],
    )  # fmt: skip


def telling_moved_on(session: Session, timer: Timer, _now: datetime) -> str:
    """Why nobody need be asked: it changed or was cancelled, or what was decided is written already."""
    meeting = _meeting(session, timer)
    if timer.set_for != str(meeting.revision) or meeting.state != "open":
        return "the meeting changed"
    return "it was told" if meeting.decided else ""


def pass_on(session: Session, timer: Timer, now: datetime) -> None:
    """Nobody answered an offered place in its time: it goes to the next."""
    area = meetings.lock(session, timer.area_id)
    guest = _guest(session, timer)
    seats.lapse(session, area, guest, now)


def offer_moved_on(session: Session, timer: Timer, _now: datetime) -> str:
    """Why an offered place is not taken away: it was answered."""
    guest = _guest(session, timer)
    return "" if guest.seat == "offered" and timer.set_for == str(guest.offers) else "answered"


def _left_on(invitation: Timer, zone: ZoneInfo) -> date | None:
    """The day on which everybody was invited; None when they were not, or only some of them once more."""
    if invitation.state != "done" or invitation.settled_at is None or not invitation.slot.startswith("invitation:"):
        return None
    return invitation.settled_at.astimezone(zone).date()


def _meeting(session: Session, timer: Timer) -> Meeting:
    return session.get_one(Meeting, int(timer.subject.partition(":")[2]))


def _guest(session: Session, timer: Timer) -> Guest:
    return session.get_one(Guest, int(timer.subject.partition(":")[2]), populate_existing=True)
