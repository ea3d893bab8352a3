"""Which ideas of an area a text resembles: found by their rarest words, ranked by `flows.likeness`.

Rules
- The index is plain rows, an idea and a family of words, on both databases: reading the ideas of a rare word is one
  range of one B-tree, and may end early. Only `MOST_READ` rows are ever read, those of the rarest words first.
- An idea is put in by the clock (`index_next`), never in the transaction that keeps it: a text costs nothing more for
  it. A look-up reads the newest that are not in yet by itself.
- Who changes an idea's text says so (`reword`), and who erases one too (`forget`): then no word of it stays behind.
- What was taken back, erased or locked is never found, whatever the index holds.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from heapq import nlargest
from typing import Any

from rapidfuzz import fuzz, process
from sqlalchemy import and_, bindparam, delete, exists, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col
from sqlmodel import select as choose

from flows import likeness
from flows.facts import PublicCard
from flows.likeness import Kept, Rarity, Similar
from storage.driver import Wire, build
from storage.persons import person_of
from storage.tables import Idea, Incoming, Resident, Table, WordIndex

VERSION = 4  # of reading words; when it changes, every area's index is made again
BATCH = 200  # ideas put in by one transaction: texts that come in meanwhile wait for it
WIPED = 20_000  # rows of an outdated index taken away by one transaction
MOST_READ = 10_000  # rows of the index read for one text
MOST_NEW = 200  # ideas not in the index yet that a look-up reads by itself, the newest
CANDIDATES = 300  # ideas whose text is fetched
COMPARED = 32  # of those, the ones compared word by word
NEIGHBOURS = 2_000  # words looked through for one that may be meant by a slip of the thumb
MAX_CARDS = 3  # that an author is asked about
SAME_LETTERS = 3  # a slip leaves so many letters at the beginning
WHOLE = "="  # marks the one row of an idea that stands for all its words together

_WORD, _COUNT, _INDEX, _IDEA, _AREA = (
    Table.metadata.tables[name] for name in ("ideaword", "areaword", "wordindex", "idea", "area")
)


@dataclass(frozen=True, slots=True)
class _Found:
    """An idea that may be like the text."""

    id: int
    kept: Kept


def find(
    session: Session, area_id: int, text: str, *, published: bool = False, without: Collection[str] = ()
) -> tuple[Similar, ...]:
    """The ideas of this area a text is most like. `published`: only those whose card is, in the words it is.
    `without`: not those under these references, as the text itself.
    """
    index = session.get(WordIndex, area_id)
    ready = index is not None and index.version == VERSION
    ideas, up_to = (index.ideas, index.up_to) if index and ready else (0, 0)
    wanted = likeness.families(text)
    counts = _counts(session, area_id, wanted)
    slips = _slips(session, area_id, [word for word in wanted if word not in counts])
    counts |= _counts(session, area_id, slips)
    weights = _read(session, area_id, text, Rarity(ideas, counts)) if ready else {}
    found = _fetch(session, area_id, [*weights, *_newest(session, area_id, up_to)], published=published)
    found = [one for one in found if one.kept.reference not in without]
    compared = _likest(text, found, weights)
    return likeness.rank(text, compared, lambda words: Rarity(ideas, _counts(session, area_id, words)))


def list_cards(wire: Wire, area_id: int, resident_id: int | None, text: str) -> tuple[PublicCard, ...]:
    """Published cards that are likely the same as this text, the likest first; not those they stand behind already.

    Where nothing is published, which costs one look to know, nothing is looked up.
    """
    if not wire.run(_ANY_PUBLISHED, {"of_area": area_id}).fetchone()[0]:
        return ()
    session = wire.session
    likely = [one.reference for one in find(session, area_id, text, published=True) if one.suggested]
    me = person_of(session, resident_id) if resident_id is not None else ()
    rows = session.connection().execute(_LEADS, {"of_references": likely, "of_area": area_id, "of_me": list(me)}).all()
    leads = {row.reference: PublicCard(row.lead, row.published_words) for row in rows}
    found = {leads[one].reference: leads[one] for one in likely if one in leads}
    return tuple(found.values())[:MAX_CARDS]


def index_next(session: Session, area_id: int) -> int:
    """Put the next ideas of this area into its index; returns how many, 0 when all are. Takes turns with itself."""
    index = _lock(session, area_id)
    if index.version != VERSION:
        return _begin_again(session, index)
    next_ones = choose(Idea.id, Idea.text).where(Idea.area_id == area_id, col(Idea.id) > index.up_to)
    rows = session.exec(next_ones.order_by(col(Idea.id)).limit(BATCH)).all()
    if not rows:
        return 0
    held = {idea_id: _words(text) for idea_id, text in rows if idea_id is not None}
    _put(session, area_id, held)
    index.up_to, index.ideas = max(held), index.ideas + len(held)
    session.add(index)
    session.flush()
    return len(held)


def list_behind(session: Session) -> list[int]:
    """The areas with ideas that are not in their index yet."""
    newest = select(func.max(_IDEA.c.id)).where(_IDEA.c.area_id == _AREA.c.id).scalar_subquery()
    behind = (
        select(_AREA.c.id)
        .select_from(_AREA)
        .outerjoin(WordIndex, col(WordIndex.area_id) == _AREA.c.id)
        .where(
            or_(
                newest > func.coalesce(col(WordIndex.up_to), 0),
                and_(newest.is_not(None), col(WordIndex.version) != VERSION),
            )
        )
    )
    return list(session.connection().execute(behind.order_by(_AREA.c.id)).scalars())


def indexed_up_to(session: Session, area_id: int) -> int:
    """The last idea that is in this area's index; 0 where there is none, or it is being made again."""
    index = session.get(WordIndex, area_id)
    return index.up_to if index and index.version == VERSION else 0


def count_behind(session: Session, area_id: int) -> int:
    """How many ideas of this area are not in its index yet."""
    behind = select(func.count()).where(_IDEA.c.area_id == area_id, _IDEA.c.id > indexed_up_to(session, area_id))
    return int(session.connection().execute(behind).scalar_one())


def reword(session: Session, *, area_id: int, idea_id: int, before: str, after: str) -> None:
    """An idea's text changed: its index says so, if it is in there already."""
    index = _lock(session, area_id)
    if index.version != VERSION or idea_id > index.up_to:
        return
    old, new = _words(before), _words(after)
    _take(session, area_id, idea_id, old - new)
    _put(session, area_id, {idea_id: new - old})


def forget(session: Session, *, area_id: int, idea_id: int, text: str) -> None:
    """An idea is erased: no word of it stays in the index. Say so before its text is gone."""
    reword(session, area_id=area_id, idea_id=idea_id, before=text, after="")


# --- looking up


def _counts(session: Session, area_id: int, words: Collection[str]) -> dict[str, int]:
    """How many ideas hold each of these words; those that none holds are left out."""
    if not words:
        return {}
    rows = session.connection().execute(_COUNTED, {"of_area": area_id, "of_words": sorted(words)}).all()
    return {word: ideas for word, ideas in rows}  # noqa: C416 - rows are no pairs to the type checker


def _slips(session: Session, area_id: int, unknown: Iterable[str]) -> set[str]:
    """Words of this area that unknown ones may be meant for."""
    meant: set[str] = set()
    for word in unknown:
        if len(word) >= likeness.SLIP_LETTERS:
            begins = word[:SAME_LETTERS]
            asked = {"of_area": area_id, "begins": begins, "beyond": begins + "\U0010ffff"}
            meant.update(likeness.slips(word, session.connection().execute(_NEAR, asked).scalars()))
    return meant


def _read(session: Session, area_id: int, text: str, rarity: Rarity) -> dict[int, float]:
    """Ideas that hold the text's rarest words, the heaviest first, with the weight of those words."""
    weights: dict[int, float] = defaultdict(float)
    left = MOST_READ
    rarest = sorted(rarity.counts.items(), key=lambda counted: (counted[1], counted[0]))
    for word, ideas in [(_whole(text), 1), *rarest]:
        if left <= 0 or (weights and ideas > left):
            break
        weight = rarity.weight(word)
        asked = {"of_area": area_id, "of_word": word, "most": left}
        ids = session.connection().execute(_HOLDING, asked).scalars().all()
        left -= len(ids)
        for idea_id in ids:
            weights[idea_id] += weight
    return dict(nlargest(CANDIDATES, weights.items(), key=lambda weighed: (weighed[1], weighed[0])))


def _newest(session: Session, area_id: int, up_to: int) -> list[int]:
    return list(session.connection().execute(_NEW, {"of_area": area_id, "up_to": up_to}).scalars())


def _fetch(session: Session, area_id: int, ids: Collection[int], *, published: bool) -> list[_Found]:
    """Those that may be found, with what they say."""
    statement = _PUBLISHED if published else _FINDABLE
    rows = session.connection().execute(statement, {"of_area": area_id, "of_ids": list(ids)}).all()
    return [_Found(idea_id, Kept(reference, text)) for idea_id, reference, text in rows]


def _likest(text: str, found: Sequence[_Found], weights: Mapping[int, float]) -> list[Kept]:
    """The `COMPARED` worth a closer look: half by the weight of the words they share, half by their letters."""
    if len(found) <= COMPARED:
        return [one.kept for one in found]
    lower = [one.kept.text.lower() for one in found]
    alike = process.extract(text.lower(), lower, scorer=fuzz.token_sort_ratio, limit=COMPARED)
    by_letters = [found[place] for _, _, place in alike]
    by_weight = sorted(found, key=lambda one: (-weights.get(one.id, 0.0), one.id))[:COMPARED]
    likest = {one.id: one.kept for pair in zip(by_letters, by_weight, strict=True) for one in pair}
    return list(likest.values())[:COMPARED]


_COUNTED = select(_COUNT.c.word, _COUNT.c.ideas).where(
    _COUNT.c.area_id == bindparam("of_area"), _COUNT.c.word.in_(bindparam("of_words", expanding=True))
)
_NEAR = (
    select(_COUNT.c.word)
    .where(
        _COUNT.c.area_id == bindparam("of_area"),
        _COUNT.c.word >= bindparam("begins"),
        _COUNT.c.word < bindparam("beyond"),
    )
    .limit(NEIGHBOURS)
)
_HOLDING = (
    select(_WORD.c.idea_id)
    .where(_WORD.c.area_id == bindparam("of_area"), _WORD.c.word == bindparam("of_word"))
    .order_by(_WORD.c.idea_id.desc())
    .limit(bindparam("most"))
)
_NEW = (
    select(_IDEA.c.id)
    .where(_IDEA.c.area_id == bindparam("of_area"), _IDEA.c.id > bindparam("up_to"))
    .order_by(_IDEA.c.id.desc())
    .limit(MOST_NEW)
)
_LEAD = _IDEA.alias("lead")
_LINKED = _IDEA.alias("linked")
_SUPPORT = Table.metadata.tables["support"]
_MINE = exists().where(
    or_(_LINKED.c.id == _LEAD.c.id, _LINKED.c.card_id == _LEAD.c.id),
    _LINKED.c.taken_back_at.is_(None),
    _LINKED.c.resident_id.in_(bindparam("of_me", expanding=True)),
)
_BACKED = exists().where(
    _SUPPORT.c.idea_id == _LEAD.c.id, _SUPPORT.c.resident_id.in_(bindparam("of_me", expanding=True))
)
_LEADS = (
    select(_IDEA.c.reference, _LEAD.c.reference.label("lead"), _LEAD.c.published_words)
    .join(_LEAD, _LEAD.c.id == func.coalesce(_IDEA.c.card_id, _IDEA.c.id))
    .where(_IDEA.c.area_id == bindparam("of_area"), _IDEA.c.reference.in_(bindparam("of_references", expanding=True)))
    .where(~_MINE, ~_BACKED, _LEAD.c.published_words.is_not(None))
)
_ANY_PUBLISHED = build(
    select(exists().where(_IDEA.c.area_id == bindparam("of_area"), _IDEA.c.published_at.is_not(None)))
)
_FINDABLE = (
    select(_IDEA.c.id, _IDEA.c.reference, _IDEA.c.text)
    .select_from(_IDEA)
    .outerjoin(Incoming, col(Incoming.id) == _IDEA.c.incoming_id)
    .outerjoin(Resident, col(Resident.id) == _IDEA.c.resident_id)
    .where(_IDEA.c.id.in_(bindparam("of_ids", expanding=True)), _IDEA.c.area_id == bindparam("of_area"))
    .where(_IDEA.c.taken_back_at.is_(None), _IDEA.c.text != "")
    .where(col(Incoming.locked).is_not(True), col(Resident.erased_at).is_(None))
)
_PUBLISHED = _FINDABLE.join(_LEAD, _LEAD.c.id == func.coalesce(_IDEA.c.card_id, _IDEA.c.id)).where(
    _LEAD.c.published_at.is_not(None), _LEAD.c.taken_back_at.is_(None)
)


# --- keeping the index


def _words(text: str) -> frozenset[str]:
    whole = _whole(text)
    return likeness.families(text) | ({whole} if whole else frozenset())


def _whole(text: str) -> str:
    """The text as one word: by it the same text is found, be each of its words ever so common, or none of them one."""
    said = likeness.plain(text)
    return WHOLE + blake2b(said.encode(), digest_size=8).hexdigest() if said else ""


def _lock(session: Session, area_id: int) -> WordIndex:
    """This area's index, held until the commit."""
    connection = session.connection()
    connection.execute(
        _BEGIN[connection.dialect.name], {"area_id": area_id, "up_to": 0, "ideas": 0, "version": VERSION}
    )
    held = choose(WordIndex).where(WordIndex.area_id == area_id).with_for_update()
    return session.exec(held, execution_options={"populate_existing": True}).one()


def _begin_again(session: Session, index: WordIndex) -> int:
    """Take away an index that another version made, a piece at a time."""
    connection, area_id = session.connection(), index.area_id
    some = select(_WORD.c.word, _WORD.c.idea_id).where(_WORD.c.area_id == area_id).limit(WIPED)
    old = [{"of_word": word, "of_idea": idea_id} for word, idea_id in connection.execute(some)]
    if old:
        connection.execute(_DELETE, [{"of_area": area_id, **row} for row in old])
        return len(old)
    connection.execute(delete(_COUNT).where(_COUNT.c.area_id == area_id))
    index.up_to, index.ideas, index.version = 0, 0, VERSION
    session.add(index)
    session.flush()
    return 1


def _put(session: Session, area_id: int, held: Mapping[int, Collection[str]]) -> None:
    """These ideas hold these words. In the index's own order, which it likes best."""
    connection = session.connection()
    rows = sorted((word, idea_id) for idea_id, words in held.items() for word in words)
    counts = Counter(word for word, _ in rows if not word.startswith(WHOLE))
    if rows:
        new = [{"area_id": area_id, "word": word, "idea_id": idea_id} for word, idea_id in rows]
        connection.execute(_HOLD[connection.dialect.name], new)
    if counts:
        more = [{"area_id": area_id, "word": word, "ideas": ideas} for word, ideas in sorted(counts.items())]
        connection.execute(_ADD[connection.dialect.name], more)


def _take(session: Session, area_id: int, idea_id: int, words: Collection[str]) -> None:
    """This idea holds these words no more; a word no idea holds is gone. Twice is as once."""
    connection = session.connection()
    here = (_WORD.c.area_id == area_id, _WORD.c.idea_id == idea_id, _WORD.c.word.in_(sorted(words)))
    gone = sorted(connection.execute(delete(_WORD).where(*here).returning(_WORD.c.word)).scalars())
    ours = (_COUNT.c.area_id == area_id, _COUNT.c.word.in_(gone))
    connection.execute(update(_COUNT).where(*ours).values(ideas=_COUNT.c.ideas - 1))
    connection.execute(delete(_COUNT).where(*ours, _COUNT.c.ideas <= 0))


_DELETE = delete(_WORD).where(
    _WORD.c.area_id == bindparam("of_area"),
    _WORD.c.word == bindparam("of_word"),
    _WORD.c.idea_id == bindparam("of_idea"),
)
_INSERTS: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
_HOLD = {name: insert(_WORD).on_conflict_do_nothing() for name, insert in _INSERTS.items()}
_BEGIN = {name: insert(_INDEX).on_conflict_do_nothing() for name, insert in _INSERTS.items()}


def _adding(insert: Any) -> Any:
    new = insert(_COUNT)
    return new.on_conflict_do_update(
        index_elements=("area_id", "word"), set_={"ideas": _COUNT.c.ideas + new.excluded.ideas}
    )


_ADD = {name: _adding(insert) for name, insert in _INSERTS.items()}
