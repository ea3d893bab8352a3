"""Who was heard: how many cards, texts and people are in each theme, and from which posters nobody came yet.

Rules
- Every total opens the texts behind it: `cards.list_cards(theme=…)` lists the same cards (C6).
- Of a street or poster fewer than five people are never told apart from none (F2).
- Where somebody saw us is read from what they texted, the poster's word first ("MILL more benches"), or came by the
  poster's Telegram link; nothing more is kept about it.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import CompoundSelect, func, or_, select, union
from sqlmodel import Session, col

from flows import themes
from flows.wording import straighten
from storage.persons import person_id
from storage.said import FEWEST_SHOWN
from storage.tables import Area, Idea, Incoming, Resident, Table, id_of

MAX_POSTERS = 100
MAX_PLACE = 60  # characters
WORD = re.compile(r"[A-Z]{3,12}")

_IDEA, _SUPPORT, _INCOMING = (Table.metadata.tables[name] for name in ("idea", "support", "incoming"))


@dataclass(frozen=True, slots=True)
class Poster:
    """Where one hangs, by the word on it."""

    word: str
    place: str


@dataclass(frozen=True, slots=True)
class Theme:
    """What is in one theme; the empty one is of cards in none."""

    name: str
    cards: int
    texts: int
    people: int


@dataclass(frozen=True, slots=True)
class Heard:
    """A poster and how many people came by it; None: fewer than five, perhaps nobody."""

    poster: Poster
    people: int | None


def read_posters(stored: str) -> tuple[Poster, ...]:
    """As they are kept: "MILL Mill Road; LARCH Larch House". ValueError says what is wrong, in words."""
    posters = []
    for part in filter(None, (part.strip() for part in stored.split(";"))):
        word, _space, place = part.partition(" ")
        if not WORD.fullmatch(word.upper()) or not place.strip() or len(place) > MAX_PLACE:
            raise ValueError(f"a poster is a word of 3 to 12 letters and its place, as in MILL Mill Road; got {part!r}")
        posters.append(Poster(word.upper(), place.strip()))
    if len(posters) > MAX_POSTERS:
        raise ValueError(f"at most {MAX_POSTERS} posters")
    if len({poster.word for poster in posters}) < len(posters):
        raise ValueError("every poster needs a word of its own")
    return tuple(posters)


def set_posters(session: Session, area: Area, typed: str) -> None:
    """Where posters hang, in place of what was known."""
    area.posters = "; ".join(f"{poster.word} {poster.place}" for poster in read_posters(straighten(typed)))
    session.add(area)
    session.flush()


def count_themes(session: Session, area: Area) -> list[Theme]:
    """The area's frame in its order, then themes cards kept from an older one, then cards in none."""
    lead = func.coalesce(_IDEA.c.card_id, _IDEA.c.id)
    mine = (_IDEA.c.area_id == area.id, _IDEA.c.taken_back_at.is_(None))
    texts = select(lead.label("lead"), func.count().label("texts")).where(*mine).group_by(lead)
    counted = {row.lead: row.texts for row in session.connection().execute(texts)}
    behind: dict[int, set[int]] = defaultdict(set)
    for row in session.connection().execute(_behind(id_of(area))):
        behind[row.lead].add(row.person)
    found: dict[str, list[int]] = {name: [] for name in themes.read_frame(area.themes)}
    leads = select(col(Idea.id), col(Idea.theme)).where(*mine, _IDEA.c.card_id.is_(None))
    for lead_id, stored in session.connection().execute(leads):
        for name in themes.split_themes(stored) or ("",):
            found.setdefault(name, []).append(lead_id or 0)
    none = found.pop("", [])
    return [
        Theme(name, len(ids), sum(counted.get(one, 0) for one in ids), len(set().union(*(behind[one] for one in ids))))
        for name, ids in [*found.items(), ("", none)]
    ]


def _behind(area_id: int) -> CompoundSelect[int, int]:
    """Card and person, for everybody behind every card of an area."""
    lead = func.coalesce(_IDEA.c.card_id, _IDEA.c.id).label("lead")
    known = (_IDEA.c.area_id == area_id, _IDEA.c.taken_back_at.is_(None))
    wrote = select(lead, person_id(_IDEA.c.resident_id).label("person")).where(*known, _IDEA.c.resident_id.is_not(None))
    backed = (
        select(lead, person_id(_SUPPORT.c.resident_id).label("person"))
        .join(_IDEA, _IDEA.c.id == _SUPPORT.c.idea_id)
        .where(*known)
    )
    return union(wrote, backed)


def count_posters(session: Session, area: Area) -> list[Heard]:
    """Each poster of the area, those fewest people came by first."""
    heard = [Heard(poster, _people_by(session, id_of(area), poster.word)) for poster in read_posters(area.posters)]
    return sorted(heard, key=lambda one: (one.people or 0, one.poster.place))


def _people_by(session: Session, area_id: int, word: str) -> int | None:
    said = func.lower(col(Incoming.text))
    forms: Sequence[str] = [word.lower(), f"/start {word.lower()}"]
    begins = [said.startswith(f"{word.lower()}{mark}", autoescape=True) for mark in (" ", ",", ":", ".", "\n", "-")]
    came = (
        select(func.count(func.distinct(person_id(_INCOMING.c.resident_id))))
        .join(Resident, col(Resident.id) == _INCOMING.c.resident_id)
        .where(_INCOMING.c.area_id == area_id, col(Resident.erased_at).is_(None))
        .where(col(Incoming.locked).is_(False), or_(said.in_(forms), *begins))
    )
    people: int = session.connection().execute(came).scalar_one()
    return people if people >= FEWEST_SHOWN else None
