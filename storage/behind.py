"""Who is behind a card: whoever wrote a text that is linked now, or backed it, each once and where they are written to.

A person who is joined over both channels counts once, and is written to where they want to be.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import or_
from sqlmodel import Session, col, select

from flows.outcome import Told
from flows.talk import TAKEN
from storage.tables import Address, Idea, Link, Resident, Support

MAX_PEOPLE = 10_000  # of one card


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody an answer concerns, and where they are written to."""

    residents: tuple[int, ...]  # one, or two who are joined
    resident_id: int  # whom of them we write to
    language: str
    sender_id: int
    address: str
    told: Told


def list_people(session: Session, lead: Idea) -> Iterable[Person]:
    """Everybody behind the card who can be written to, each once: as the author of their oldest text, or as backer."""
    said = _what_they_said(session, lead)
    joined = _joined(session, said)
    within_reach = _within_reach(session, {*said, *(other for pair in joined.values() for other in pair)})
    seen: set[tuple[int, ...]] = set()
    for resident_id, told in said.items():
        residents = joined.get(resident_id, (resident_id,))
        if tuple(sorted(residents)) in seen:
            continue
        reached = next((one for one in residents if one in within_reach), None)
        if reached is None:
            continue
        seen.add(tuple(sorted(residents)))
        language, sender_id, address = within_reach[reached]
        yield Person(residents, reached, language, sender_id, address, told)


def _what_they_said(session: Session, lead: Idea) -> dict[int, Told]:
    """By resident: their oldest text of the card; of a backer the text of theirs by which they did it, or the words
    everybody reads. Authors come first."""
    said: dict[int, Told] = {}
    behind = or_(col(Idea.id) == lead.id, col(Idea.card_id) == lead.id)
    mine = select(Idea).where(behind, col(Idea.taken_back_at).is_(None), col(Idea.resident_id).is_not(None))
    for idea in session.exec(mine.order_by(col(Idea.id)).limit(MAX_PEOPLE)):
        if idea.resident_id is not None:
            said.setdefault(idea.resident_id, Told(idea.reference, idea.text, idea.said_at))
    backed = select(Support).join(Idea, col(Idea.id) == col(Support.idea_id)).where(behind)
    for support in session.exec(backed.order_by(col(Support.id)).limit(MAX_PEOPLE)):
        own = session.get(Idea, support.own_id) if support.own_id is not None else None
        if own is not None and own.taken_back_at is None:
            told = Told(own.reference, own.text, own.said_at)
        else:
            public = lead.published_words if lead.published_at is not None else None
            told = Told(lead.reference, public or "", support.at, "backer")
        said.setdefault(support.resident_id, told)
    return said


def _joined(session: Session, residents: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """Of these, those who are two addresses of one person: both, the one they prefer first."""
    known = list(residents)
    touches = or_(col(Link.first_id).in_(known), col(Link.second_id).in_(known))
    found: dict[int, tuple[int, ...]] = {}
    for link in session.exec(select(Link).where(touches, col(Link.joined_at).is_not(None))):
        pair = tuple(one for one in (link.first_id, link.second_id) if one is not None)
        preferred = tuple(sorted(pair, key=lambda one: one != link.preferred_id))
        found |= dict.fromkeys(pair, preferred)
    return found


def _within_reach(session: Session, residents: set[int]) -> dict[int, tuple[str, int, str]]:
    """Language, sender and address of each who is there and towards whom the line does not keep quiet."""
    reach = (
        select(Resident.id, Resident.language, Address.sender_id, Address.address)
        .join(Address, col(Address.resident_id) == col(Resident.id))
        .where(col(Resident.id).in_(residents), col(Resident.erased_at).is_(None))
        .where(col(Resident.paused).in_(("", TAKEN)))
        .where(Address.gone == "", col(Address.payable))
        .order_by(col(Address.id))
    )
    return {who: (language, sender, address) for who, language, sender, address in session.exec(reach) if who}
