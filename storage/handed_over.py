"""What was handed over on a paper slip, or said to somebody: taken in like a text, under a reference.

Rules
- One form is one idea, however often its button was pressed: it says what its person had taken in when it was drawn.
- Nobody is made known by it. Its author is told what became of it where they texted us before, and else the slip is
  the way back to them.
- What was entered by mistake is taken out again as long as nobody did anything with it; its reference stays its own.
"""

from collections.abc import Iterator
from datetime import datetime

from sqlmodel import Session, col, select

from storage import answers, audit, changes, ideas, residents
from storage.changes import CardError
from storage.tables import Area, Idea, Support, id_of

ADDED = "idea.add"  # as the audit has it
MOST_LOOKED_AT = 20  # lines of the audit: nobody takes in more while one button is pressed


def keep(
    session: Session,
    area: Area,
    text: str,
    *,
    source: str,
    now: datetime,
    author: int | None = None,
    theme: str = "",
    by: int | None = None,
    since: int | None = None,
) -> Idea:
    """Take it in. `since`: what `last_kept` said when the form was drawn, so that it is taken in once."""
    changes.lock(session, id_of(area))
    if since is not None:
        for idea in _kept_since(session, area, by, since):
            if (idea.text, idea.source) == (text, source) and idea.taken_back_at is None:
                return idea
    idea = ideas.add_idea(
        session, area=area, text=text, said_at=now, now=now, theme=theme, source=source, resident_id=author
    )
    audit.write(
        session, action=ADDED, now=now, area_id=area.id, coordinator_id=by, subject=f"idea:{idea.id}", detail=source
    )
    return idea


def last_kept(session: Session, area: Area, by: int) -> int:
    """The last line of the audit about something this coordinator took in; 0 when there is none."""
    return next((id_of(line.row) for line in audit.list_lines(session, id_of(area), who=by, about="idea", limit=1)), 0)


def _kept_since(session: Session, area: Area, by: int | None, since: int) -> Iterator[Idea]:
    for line in audit.list_lines(session, id_of(area), who=by or 0, about="idea", limit=MOST_LOOKED_AT):
        if id_of(line.row) > since and line.row.action == ADDED:
            yield session.get_one(Idea, int(line.row.subject.partition(":")[2]))


def find_author(session: Session, area_id: int, number: str) -> int | None:
    """Who texted this area from the number, typed in any way."""
    found = (residents.find_in_area(session, area_id, one) for one in sorted(residents.addresses_meant(number)))
    return next((one for one in found if one is not None), None)


def may_take_out(session: Session, idea: Idea) -> bool:
    """Whether nobody did anything with it yet."""
    backed = select(Support.id).where(col(Support.idea_id) == idea.id)
    return (
        idea.source in ideas.HANDED_OVER
        and idea.taken_back_at is None
        and not changes.list_of(session, idea)
        and not answers.list_of(session, id_of(idea))
        and session.exec(backed.limit(1)).first() is None
    )


def take_out(session: Session, idea: Idea, *, now: datetime, by: int) -> None:
    """It was a slip of the hand: it leaves every list. CardError once somebody did something with it."""
    changes.lock(session, idea.area_id)
    session.refresh(idea)
    if not may_take_out(session, idea):
        raise CardError(f"{idea.reference} stays: somebody has done something with it already")
    ideas.take_back(session, area_id=idea.area_id, reference=idea.reference, now=now)
    audit.write(
        session,
        action=f"{ADDED}.undo",
        now=now,
        area_id=idea.area_id,
        coordinator_id=by,
        subject=f"idea:{idea.id}",
        detail=idea.source,
    )
