"""Areas and the senders they write from."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlmodel import Session, col, select, update

from flows import area_words, facts, themes
from flows.away import read_away
from flows.locale import read_languages
from flows.own_words import read_own
from flows.schedule import STEPS, USUAL_STEPS
from flows.wording import straighten
from storage import audit, away
from storage.tables import Area, Sender, id_of
from storage.wrong_field import WrongField

CODE = re.compile(r"[A-Z]{2,8}")  # the letters of a reference one can say: OAK-41
PER_SECOND = {"sms": 10.0, "telegram": 25.0}  # a UK long number; Telegram asks for at most about 30 (FIELD 2 and 3)
LINK = re.compile(r"https://[a-z0-9.-]{3,40}")
UNSAID = ("pounds_a_month",)  # what no text to a resident depends on
MAX_ADDRESS = 200  # characters of a sender's name, an address, a provider's id


def add_area(
    session: Session,
    *,
    code: str,
    name: str,
    now: datetime,
    zone: str = "Europe/London",
    reader: str = "",
    reading_day: int = 4,
    controller: str = "",
    privacy: str = "",
    on_call: bool = False,
) -> Area:
    """A new neighbourhood. Raises ValueError, in words for the person who typed it."""
    if not CODE.fullmatch(code):
        raise ValueError(f"an area's code is two to eight capital letters, as in OAK; got {code!r}")
    if not 0 <= reading_day <= 6:
        raise ValueError(f"the reading day is 0 (Monday) to 6 (Sunday); got {reading_day}")
    if find_area(session, code) is not None:
        raise ValueError(f"there is an area {code} already")
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        raise ValueError(f"a zone is a name such as Europe/London; got {zone!r}") from None
    area = Area(code=code, name="", zone=zone, reading_day=reading_day, on_call=on_call, created_at=now)
    change_area(session, area, name=name, reader=reader, controller=controller, privacy=privacy)
    return area


def change_area(session: Session, area: Area, **changed: Any) -> None:
    """Change what is said about an area. Raises ValueError, in words, where it would not fit our texts."""
    mended: dict[str, Any] = {
        name: straighten(value).strip() if isinstance(value, str) else value for name, value in changed.items()
    }
    if links := mended.get("links"):
        mended["links"] = links.rstrip("/")
        if not LINK.fullmatch(mended["links"]):
            raise WrongField(
                "links lead to an address of yours, as in https://oak.example; empty: texts have none", "links"
            )
    wanted = replace(as_facts(area), **{name: value for name, value in mended.items() if name not in UNSAID})
    if not wanted.name:
        raise WrongField("an area needs a name, as in “Oak Estate”", "name")
    if complaints := area_words.complaints(wanted):
        raise WrongField("; and ".join(words for _, words in complaints), complaints[0][0])
    before = area.reader
    for name, value in mended.items():
        setattr(area, name, value)
    session.add(area)
    session.flush()
    away.pass_on(session, area, before)


def note_change(session: Session, area: Area, changed: Iterable[str], now: datetime, *, by: int | None = None) -> None:
    """One line of the audit about which of its values are others now."""
    audit.write(
        session, action="area.change", now=now, area_id=area.id, coordinator_id=by, detail=", ".join(changed)
    )  # fmt: skip


def set_themes(session: Session, area: Area, names: Sequence[str]) -> None:
    """The frame its ideas are sorted into; none is the usual one. Cards keep the themes they have."""
    frame = list(dict.fromkeys(" ".join(name.split()) for name in names if name.strip()))
    if len(frame) > themes.MAX_FRAME:
        raise ValueError(f"at most {themes.MAX_FRAME} themes")
    if long := [name for name in frame if len(name) > themes.MAX_THEME_CHARACTERS]:
        raise ValueError(f"a theme has at most {themes.MAX_THEME_CHARACTERS} characters; got {long[0]!r}")
    area.themes = themes.join_themes(frame)
    session.add(area)
    session.flush()


def set_meeting_steps(session: Session, area: Area, steps: Sequence[str]) -> None:
    """What its new meetings send. The invitation is always among it: a meeting nobody hears of is none."""
    chosen = tuple(step for step in STEPS if step in steps or step == "invitation")
    area.meeting_steps = "" if chosen == USUAL_STEPS else ",".join(chosen)
    session.add(area)
    session.flush()


def find_area(session: Session, code: str) -> Area | None:
    """The area of this code, in any case."""
    return session.exec(select(Area).where(Area.code == code.strip().upper())).one_or_none()


def list_areas(session: Session) -> list[Area]:
    return list(session.exec(select(Area).order_by(col(Area.code))))


def next_reference(session: Session, area_id: int) -> str:
    """Take the next reference. The row stays locked until the commit, so no reference is given twice or left out."""
    taken = (
        update(Area)
        .where(col(Area.id) == area_id)
        .values(ideas_count=Area.ideas_count + 1)
        .returning(col(Area.code), col(Area.ideas_count))
    )
    code, number = session.exec(taken).one()
    return f"{code}-{number}"


def as_facts(area: Area) -> facts.Area:
    """An area as far as it may be said to residents."""
    return facts.Area(
        name=area.name,
        code=area.code,
        zone=ZoneInfo(area.zone),
        reader=area.reader,
        reading_day=area.reading_day,
        languages=read_languages(area.languages),
        controller=area.controller,
        privacy=area.privacy,
        on_call=area.on_call,
        answers_an_hour=area.answers_an_hour,
        new_numbers_an_hour=area.new_numbers_an_hour,
        pounds_a_day=area.pounds_a_day,
        away=read_away(area.away),
        links=area.links,
        own_words=read_own(area.own_words),
    )


def add_sender(session: Session, *, area: Area, channel: str, name: str, per_second: float | None = None) -> Sender:
    """A number or bot of ours. `area` is where first contacts go unless they pick another."""
    if channel not in PER_SECOND:
        raise ValueError(f"a sender is sms or telegram; got {channel!r}")
    if not 0 < len(name) <= MAX_ADDRESS:
        raise ValueError("a sender needs a name: its number, or its bot's key")
    if find_sender(session, channel, name) is not None:
        raise ValueError(f"there is a {channel} sender {name} already")
    sender = Sender(area_id=id_of(area), channel=channel, name=name, per_second=per_second or PER_SECOND[channel])
    session.add(sender)
    session.flush()
    return sender


def find_sender(session: Session, channel: str, name: str) -> Sender | None:
    return session.exec(select(Sender).where(Sender.channel == channel, Sender.name == name)).one_or_none()


def list_senders(session: Session) -> list[Sender]:
    return list(session.exec(select(Sender).order_by(col(Sender.id))))
