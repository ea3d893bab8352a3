"""Storing the records few texts leave, one by one; `storage.turns` writes those that nearly every text leaves.

Every record is matched: a new one that nobody stores fails the type check.
"""

from contextlib import suppress
from datetime import datetime
from typing import assert_never

from sqlmodel import Session

from flows.records import (
    AnswerAsk,
    AnswerLink,
    AskRsvp,
    BackCard,
    CallLead,
    DraftMeeting,
    EndHelp,
    FoundNobody,
    GiveConsent,
    GiveOpinion,
    HelpAnswered,
    JoinIdea,
    JoinLink,
    KeepAttendance,
    KeepIdea,
    KeepLiked,
    KeepNeeds,
    KeepRsvp,
    LiftSuppression,
    MeetingRecord,
    OfferHelp,
    OfferLink,
    OpenDraft,
    OpenMatter,
    PartLink,
    PauseResident,
    PreferHere,
    PutAsk,
    RateOutcome,
    Record,
    SayWhen,
    SetLanguage,
    SetName,
    SpoilLinks,
    Suppress,
    TakeBackIdea,
    TakeBackPart,
    TakeBackSupport,
    TellHost,
    TellLead,
)
from storage import (
    alerts,
    asks,
    cards,
    checks,
    coordinators,
    helping,
    ideas,
    links,
    matters,
    meetings,
    opinions,
    residents,
    rsvps,
    suppression,
    volunteers,
)
from storage.arrivals import Taken
from storage.tables import Area, id_of


def store(session: Session, one: Taken, record: Record, matter_id: int | None, now: datetime) -> int | None:
    """Store one rare record. Passes on the matter last opened, which a call to the lead is about."""
    match record:
        case OpenMatter():
            return _open(session, one, record, now)
        case CallLead() | TellLead():
            _call(session, one, record, matter_id, now)
        case Suppress() | LiftSuppression():
            _store_of_address(session, one, record, now)
        case SetName() | SetLanguage() | PauseResident() | AnswerAsk() | PutAsk():
            _store_of_resident(session, one, record, now)
        case (
            JoinIdea()
            | TakeBackIdea()
            | TakeBackPart()
            | GiveOpinion()
            | RateOutcome()
            | BackCard()
            | TakeBackSupport()
        ):
            _store_of_idea(session, one, record, now)
        case OfferLink() | AnswerLink() | JoinLink() | SpoilLinks() | PreferHere() | PartLink():
            links.store(session, one.known.resident_id, record, now)
        case DraftMeeting() | OpenDraft() | KeepRsvp() | AskRsvp() | KeepAttendance() | KeepLiked() | KeepNeeds():
            _store_of_meeting(session, one, record, now)
        case OfferHelp() | SayWhen() | EndHelp() | HelpAnswered() | TellHost() | FoundNobody():
            helping.store(session, area_id=one.area_id, resident_id=one.known.resident_id, record=record, now=now)
        case KeepIdea() | GiveConsent():
            raise ValueError("these are rows of their turn, and written with it")
        case _:
            assert_never(record)
    return matter_id


def _open(session: Session, one: Taken, record: OpenMatter, now: datetime) -> int:
    if record.kind in volunteers.REQUESTS and one.resident_id is not None:
        volunteers.end_of(session, one.resident_id, "complaint or request", now)
    if record.once and (open_one := matters.find_open(session, one.area_id, record.kind, one.resident_id)):
        return id_of(open_one)
    matter = matters.open_matter(
        session,
        area_id=one.area_id,
        kind=record.kind,
        now=now,
        resident_id=one.resident_id,
        incoming_id=one.known.incoming_id,
        due_at=record.due_at,
        locked=record.locked,
        subject=record.subject,
    )
    return id_of(matter)


def _call(session: Session, one: Taken, record: CallLead | TellLead, matter_id: int | None, now: datetime) -> None:
    if matter_id is None:
        raise ValueError("a call to the lead is about the matter opened before it")
    sender_id = one.known.found.sender_id
    if isinstance(record, CallLead):
        alerts.raise_alarm(session, matter_id=matter_id, sender_id=sender_id, now=now)
    else:
        alerts.tell_today(session, of=record, matter_id=matter_id, sender_id=sender_id, now=now)


def _store_of_address(session: Session, one: Taken, record: Suppress | LiftSuppression, now: datetime) -> None:
    """A STOP or a START, for every address the person has joined to this one. A STOP ends an offer to help too."""
    if isinstance(record, Suppress) and one.resident_id is not None:
        helping.stop(session, one.resident_id, "opted out", now)
    if isinstance(record, Suppress) and one.resident_id is not None:
        asks.withdraw_unanswered(session, one.resident_id)
    for sender_id, address_hash in sorted(((one.known.found.sender_id, one.known.arrival.address_hash), *one.joined)):
        match record:
            case Suppress():
                suppression.suppress(
                    session,
                    sender_id=sender_id,
                    address_hash=address_hash,
                    reason=record.reason,
                    now=now,
                    confirmed=one.told_of_stop,
                )
            case LiftSuppression():
                suppression.lift(session, sender_id=sender_id, address_hash=address_hash, now=now)
            case _:
                assert_never(record)


def _store_of_idea(
    session: Session,
    one: Taken,
    record: JoinIdea | TakeBackIdea | TakeBackPart | GiveOpinion | RateOutcome | BackCard | TakeBackSupport,
    now: datetime,
) -> None:
    match record:
        case JoinIdea():
            ideas.lengthen(session, area_id=one.area_id, reference=record.reference, text=record.text)
        case TakeBackIdea():
            ideas.take_back(session, area_id=one.area_id, reference=record.reference, now=now)
        case TakeBackPart():
            ideas.shorten(session, area_id=one.area_id, reference=record.reference, length=record.length)
        case GiveOpinion():
            opinions.give(
                session,
                area_id=one.area_id,
                reference=record.reference,
                resident_id=one.known.resident_id,
                opinion=record.opinion,
                now=now,
            )
        case RateOutcome():
            checks.rate(session, record.ask, record.score, incoming_id=one.known.incoming_id, now=now)
        case BackCard():
            who = one.known.resident_id
            cards.back_by_reference(
                session, record.reference, area_id=one.area_id, resident_id=who, own=record.own, now=now
            )
        case TakeBackSupport():
            cards.take_back_support(session, record.reference, area_id=one.area_id, resident_id=one.known.resident_id)
        case _:
            assert_never(record)


def _store_of_resident(
    session: Session, one: Taken, record: SetName | SetLanguage | PauseResident | AnswerAsk | PutAsk, now: datetime
) -> None:
    if one.resident_id is None:
        raise ValueError("nobody is known here whom this could be about")
    match record:
        case SetName():
            residents.set_name(session, one.resident_id, record.name)
        case SetLanguage():
            residents.set_language(session, one.resident_id, record.language)
        case PauseResident():
            residents.pause(session, one.resident_id, record.reason)
            helping.stop(session, one.resident_id, "paused", now)
        case AnswerAsk():
            asks.answer(session, record.ask, one.resident_id, record.answer, now)
        case PutAsk():
            asks.put_again(session, record.ask, one.resident_id, record.tries, now)
        case _:
            assert_never(record)


def _store_of_meeting(session: Session, one: Taken, record: MeetingRecord, now: datetime) -> None:
    if isinstance(record, DraftMeeting | OpenDraft):
        _store_of_organiser(session, one, record, now)
    else:
        rsvps.store(session, one.known.resident_id, record, now)


def _store_of_organiser(session: Session, one: Taken, record: DraftMeeting | OpenDraft, now: datetime) -> None:
    """The desk is asked again: whoever left it since makes nothing and sends nothing."""
    address = one.known.arrival.address
    organiser = coordinators.find_by_address(session, area_id=one.area_id, address=address)
    if organiser is None:
        return
    if isinstance(record, OpenDraft):
        draft = meetings.find_meeting(session, record.meeting)
        if draft is not None and draft.made_by == organiser.id:
            with suppress(ValueError):  # it went out meanwhile, or they said this before: nothing more comes of it
                meetings.open_meeting(session, draft, now, by=organiser.id)
    else:
        meetings.add_meeting(
            session,
            area=session.get_one(Area, one.area_id),
            starts=record.starts,
            ends=record.ends,
            place=record.place,
            now=now,
            made_by=organiser.id,
            state="draft",
        )
    session.flush()
