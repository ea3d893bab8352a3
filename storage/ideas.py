"""Ideas: kept in the resident's own words, under a reference that is theirs for ever."""

from datetime import date, datetime

from sqlalchemy import func
from sqlmodel import Session, col, select, update

from flows import facts
from flows.idea import promise_date
from storage import answers, areas, cards, persons, similar
from storage.tables import Area, Idea, id_of

HANDED_OVER = ("paper", "spoken")  # sources where somebody waits for an answer
MAX_LIST = 1000
MAX_OWN = 30  # ideas of one person that a question without a reference may mean
MAX_IDEA = 100_000  # characters of an idea told in parts; what comes after stays in its own message


def add_idea(
    session: Session,
    *,
    area: Area,
    text: str,
    said_at: datetime,
    now: datetime,
    theme: str = "",
    source: str = "import",
    resident_id: int | None = None,
    incoming_id: int | None = None,
    promised_by: date | None = None,
) -> Idea:
    """An idea from elsewhere: an import, a paper slip, something said, or said to a person in a talk they had taken
    over. It takes the next reference.

    What was just handed over is to be answered by the same day as a text, though nobody may be there to text it to; of
    an import nobody was promised anything. With its author known they are told what became of it, like anybody who
    texted.
    """
    if said_at > now:
        raise ValueError("an idea cannot have been said in the future")
    if promised_by is None and source in HANDED_OVER:
        promised_by = promise_date(now, areas.as_facts(area))
    idea = Idea(
        area_id=id_of(area),
        reference=areas.next_reference(session, id_of(area)),
        text=text,
        theme=theme,
        source=source,
        resident_id=resident_id,
        incoming_id=incoming_id,
        promised_by=promised_by,
        said_at=said_at,
    )
    session.add(idea)
    session.flush()
    return idea


def find_idea(session: Session, reference: str) -> Idea | None:
    """By its reference, in any case, taken back or not."""
    return session.exec(select(Idea).where(Idea.reference == reference.strip().upper())).one_or_none()


def list_ideas(session: Session, area_id: int, *, limit: int = 100, before_id: int | None = None) -> list[Idea]:
    """Newest first, without those taken back. `before_id`: the last one of the page before."""
    ideas = select(Idea).where(Idea.area_id == area_id, col(Idea.taken_back_at).is_(None))
    if before_id is not None:
        ideas = ideas.where(col(Idea.id) < before_id)
    return list(session.exec(ideas.order_by(col(Idea.id).desc()).limit(min(limit, MAX_LIST))))


def take_back(session: Session, *, area_id: int, reference: str, now: datetime) -> bool:
    """The author took it back: the text stays kept, the idea leaves every list. False when it had left already."""
    idea = find_idea(session, reference)
    if idea is not None and idea.area_id == area_id and idea.taken_back_at is None:
        cards.split_off(session, idea, now=now)
    taken = (
        update(Idea)
        .where(col(Idea.area_id) == area_id, col(Idea.reference) == reference, col(Idea.taken_back_at).is_(None))
        .values(taken_back_at=now, status="taken back")
    )
    return session.exec(taken).rowcount == 1


def lengthen(session: Session, *, area_id: int, reference: str, text: str) -> bool:
    """Add a later part on a line of its own. False when there is no such idea here, or no more of it fits."""
    longer = (
        update(Idea)
        .where(col(Idea.area_id) == area_id, col(Idea.reference) == reference)
        .where(func.length(Idea.text) + len(text) < MAX_IDEA)
        .values(text=col(Idea.text) + "\n" + text)
        .returning(col(Idea.id), col(Idea.text))
    )
    found = session.exec(longer).one_or_none()
    if found is None:
        return False
    idea_id, after = found
    similar.reword(session, area_id=area_id, idea_id=idea_id, before=after[: -len(text) - 1], after=after)
    return True


def shorten(session: Session, *, area_id: int, reference: str, length: int) -> None:
    """Take the part of this length off again that was added last. Nothing is done where no part ends there."""
    idea = find_idea(session, reference)
    if idea is None or idea.area_id != area_id or not 0 < length < len(idea.text) or idea.text[-length - 1] != "\n":
        return
    before, idea.text = idea.text, idea.text[: -length - 1]
    session.add(idea)
    session.flush()
    similar.reword(session, area_id=area_id, idea_id=id_of(idea), before=before, after=idea.text)


def list_own(session: Session, *, area_id: int, resident_id: int | None) -> tuple[facts.OwnIdea, ...]:
    """The last ideas of this person here, on either channel, without those taken back; the newest first."""
    if resident_id is None:
        return ()
    theirs = select(Idea.reference, Idea.text).where(
        col(Idea.resident_id).in_(persons.person_of(session, resident_id)),
        Idea.area_id == area_id,
        col(Idea.taken_back_at).is_(None),
    )
    newest = session.exec(theirs.order_by(col(Idea.id).desc()).limit(MAX_OWN)).all()
    return tuple(facts.OwnIdea(reference, text) for reference, text in newest)


def status_of(session: Session, *, area_id: int, reference: str, resident_id: int | None) -> facts.IdeaStatus | None:
    """What STATUS may say of an idea of this area to this resident: how its card stands, and of words only their own,
    and those that are public.
    """
    idea = find_idea(session, reference)
    if idea is None or idea.area_id != area_id:
        return None
    lead = cards.lead_of(session, idea)
    answer = answers.find_standing(session, id_of(lead))
    mine = resident_id is not None and idea.resident_id in persons.person_of(session, resident_id)
    return facts.IdeaStatus(
        reference=idea.reference,
        status=idea.status if idea.taken_back_at else lead.status,
        said_at=idea.said_at,
        mine=mine,
        text=idea.text if mine else "",
        promised_by=idea.promised_by,
        because=answer.because if answer else "",
        whom=answer.whom if answer else "",
        meeting=answer.meeting if answer else "",
        on=answer.on_day if answer else None,
        published=(lead.published_words or "") if lead.published_at and not lead.taken_back_at else "",
    )
