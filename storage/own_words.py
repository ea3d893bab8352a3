"""An area's own wordings as they are kept: one JSON line on its row, which every text reads with the area."""

import json
from datetime import datetime

from sqlmodel import Session, select

from flows.locale import languages_offered
from flows.own_words import CHANGEABLE, faults, parse, tidy
from storage import areas, audit
from storage.tables import Area, id_of


class Refused(ValueError):  # noqa: N818 - it reads as what it is
    """Why it is not kept: every fault, in words."""

    def __init__(self, found: list[str]) -> None:
        super().__init__("; ".join(found))
        self.found = found


def set_words(
    session: Session,
    area_id: int,
    key: str,
    words: str,
    now: datetime,
    *,
    language: str = "en",
    reviewed_by: str = "",
    by: int | None = None,
) -> None:
    """Say it so from the next text on; "" says it in our words again. Raises Refused."""
    area = _lock(session, area_id)
    if key not in CHANGEABLE or language not in languages_offered(areas.as_facts(area)):
        raise Refused(["that is not yours to change"])
    words, reviewed_by = tidy(words), tidy(reviewed_by)
    if words and (found := faults(key, words, language, reviewed_by)):
        raise Refused(found)
    _put(session, area, key, language, words, reviewed_by)
    action = "wording.set" if words else "wording.ours_again"
    _audit(session, area, action, key, language, now, by)


def take_back(
    session: Session, area_id: int, key: str, now: datetime, *, language: str = "en", by: int | None = None
) -> None:
    """The words that were said before the last change. Raises Refused when there were none."""
    area = _lock(session, area_id)
    kept = parse(area.own_words).get(key, {}).get(language)
    if kept is None:
        raise Refused(["nothing was changed here"])
    _put(session, area, key, language, kept["before"], kept["before_reviewed_by"])
    _audit(session, area, "wording.undo", key, language, now, by)


def _lock(session: Session, area_id: int) -> Area:
    locked = select(Area).where(Area.id == area_id).with_for_update(key_share=True)
    return session.exec(locked.execution_options(populate_existing=True)).one()


def _put(session: Session, area: Area, key: str, language: str, words: str, reviewed_by: str) -> None:
    own = parse(area.own_words)
    was = own.get(key, {}).get(language, {"words": "", "reviewed_by": ""})
    languages = own.setdefault(key, {})
    languages[language] = {
        "words": words,
        "reviewed_by": reviewed_by,
        "before": was["words"],
        "before_reviewed_by": was["reviewed_by"],
    }
    area.own_words = json.dumps(own, ensure_ascii=False, sort_keys=True)
    session.add(area)
    session.flush()


def _audit(session: Session, area: Area, action: str, key: str, language: str, now: datetime, by: int | None) -> None:
    audit.write(
        session,
        action=action,
        now=now,
        area_id=id_of(area),
        coordinator_id=by,
        detail=key if language == "en" else f"{key}, {language}",
    )
