"""What languages an area texts in besides English: each once a named person has read every wording (R9)."""

from datetime import datetime

from sqlmodel import Session

from flows.locale import CATALOGUES, reviewers, write_languages
from storage import audit
from storage.tables import Area, id_of
from storage.wrong_field import WrongField

MAX_NAME = 80  # characters


def turn_on(
    session: Session, area: Area, language: str, reviewed_by: str, now: datetime, *, by: int | None = None
) -> None:
    """From the next text on, for whoever chooses it. ValueError, in words, where nobody answers for its wordings."""
    reviewer = " ".join(reviewed_by.replace(",", " ").replace("=", " ").split())
    if language not in CATALOGUES:
        raise ValueError("there are no wordings in that language")
    if not reviewer and not CATALOGUES[language].approved_by:
        raise WrongField("name the person who speaks it and has read every text", "reviewed_by")
    if len(reviewer) > MAX_NAME:
        raise WrongField(f"a name has at most {MAX_NAME} characters", "reviewed_by")
    _keep(session, area, {**reviewers(area.languages), language: reviewer}, now, f"on {language}", by)


def turn_off(session: Session, area: Area, language: str, now: datetime, *, by: int | None = None) -> None:
    """Whoever chose it is texted in English from now on; what they chose stays theirs."""
    named = reviewers(area.languages)
    if named.pop(language, None) is None:
        raise ValueError("that language is off already")
    _keep(session, area, named, now, f"off {language}", by)


def _keep(session: Session, area: Area, named: dict[str, str], now: datetime, detail: str, by: int | None) -> None:
    area.languages = write_languages(named)
    session.add(area)
    session.flush()
    audit.write(session, action="area.language", now=now, area_id=id_of(area), coordinator_id=by, detail=detail)
