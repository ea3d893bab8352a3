"""Four weeks after something was done, the people who asked for it say whether it is any good (1 to 5).

Rules
- They are asked once for an answer, and only while the card still says it is done.
- A poor score opens the card again: it waits for an answer, and the desk is told. Nobody's score is ever shown.
"""

from datetime import datetime, timedelta

from sqlmodel import Session, select

from flows import asks as put
from flows import good
from storage import answers, asks, behind, cards, changes, matters, outbox
from storage.tables import Answer, Area, Ask, Idea, Outgoing, Timer, id_of

KIND = answers.CHECK  # of the timer, the ask and the text
WORTH_SENDING = timedelta(days=7)
OPEN_FOR = timedelta(days=14)
REOPENED = "reopened"  # the kind of matter


def has_moved_on(session: Session, timer: Timer, _now: datetime) -> str:
    """Why nobody is asked any more; "" while they are."""
    answer = session.get(Answer, int(timer.subject.partition(":")[2]))
    if answer is None or answer.withdrawn_at is not None:
        return "taken back"
    lead = cards.lead_of(session, session.get_one(Idea, answer.idea_id))
    standing = answers.find_standing(session, id_of(lead))
    return "" if lead.status == "done" and standing is not None and standing.id == answer.id else "answered again"


def ask(session: Session, timer: Timer, now: datetime) -> None:
    """Put the question to everybody behind the card."""
    answer = session.get_one(Answer, int(timer.subject.partition(":")[2]))
    area = session.get_one(Area, answer.area_id)
    lead = cards.lead_of(session, session.get_one(Idea, answer.idea_id))
    people = list(behind.list_people(session, lead))
    texts = select(Outgoing.resident_id).where(Outgoing.kind == KIND, Outgoing.subject == timer.subject)
    asked = set(session.exec(texts))
    several = asks.who_has_several(session, [person.resident_id for person in people], now)
    for person in people:
        if not asked.isdisjoint(person.residents):
            continue
        known = answers.as_known(area, person.language, now)
        choices = good.choices(known)
        question = good.question(known, person.told.reference, person.told.words, put.say_choices(choices, "A"))
        opened = asks.open_ask(
            session,
            area_id=id_of(area),
            resident_id=person.resident_id,
            kind=KIND,
            subject=timer.subject,
            question=question,
            expires_at=now + OPEN_FOR,
            now=now,
            choices=choices,
            about=person.told.reference,
        )
        letter = opened.letter if person.resident_id in several else ""
        outbox.owe(
            session,
            area_id=id_of(area),
            sender_id=person.sender_id,
            resident_id=person.resident_id,
            address=person.address,
            recipient=f"resident:{person.resident_id}",
            kind=KIND,
            subject=timer.subject,
            step="0",
            text=f"{question} {put.say_choices(choices, letter)}",
            now=now,
            expires_at=now + WORTH_SENDING,
            buttons=asks.buttons(id_of(opened), choices),
        )


def rate(session: Session, ask_id: int, score: int, *, incoming_id: int | None, now: datetime) -> None:
    """A poor score opens the card again, once."""
    asked = session.get(Ask, ask_id)
    if asked is None or asked.kind != KIND or score > good.POOR:
        return
    answer = session.get_one(Answer, int(asked.subject.partition(":")[2]))
    lead = cards.lead_of(session, session.get_one(Idea, answer.idea_id))
    changes.lock(session, lead.area_id)
    session.refresh(lead)
    if lead.status != "done":
        return
    changes.apply(session, card=lead, action="reopen", wanted={id_of(lead): {"status": "read"}}, now=now)
    matters.open_matter(
        session,
        area_id=lead.area_id,
        kind=REOPENED,
        now=now,
        resident_id=asked.resident_id,
        incoming_id=incoming_id,
    )
