"""What is typed to write a broadcast: read into words, audience and slot, and shown again with everything in it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, Field
from sqlmodel import Session

from bot.desk.our_texts import say_size
from flows.broadcast import PURPOSES, Audience, MessageClass
from flows.broadcast_words import (
    NO_NAME,
    Words,
    advice,
    can_be_read,
    costly,
    faults,
    mended,
    render,
    size_of,
    suggestion,
)
from flows.wall_time import shown
from storage import areas, broadcasts, groups, meetings
from storage.broadcasts import Slot
from storage.tables import Area, Broadcast, id_of

LONGEST = 5_000  # characters of any field; what is wrong with fewer is said in words, and nothing typed is lost
MEETINGS_SINCE = timedelta(days=120)
SHOWN_BROADCASTS = 6
SAMPLE_NAME = "Joan"
PURPOSE_WORDS = {"meetings": "meetings", "news": "local news", "volunteering": "helping out"}


class Typed(BaseModel):
    """Every field of the form, as it came."""

    wording: str = Field("", max_length=LONGEST)
    when: str = Field("", max_length=LONGEST)
    place: str = Field("", max_length=LONGEST)
    no_name: str = Field(NO_NAME, max_length=LONGEST)
    basis: str = Field("", max_length=40)  # a purpose, or "service"; chosen anew each time: the law hangs on it
    said_yes: str = Field("", max_length=20)
    group: str = Field("", max_length=100)
    language: str = Field("", max_length=20)
    channel: str = Field("", max_length=20)
    quiet_since: str = Field("", max_length=20)
    without_group: list[str] = Field(default_factory=list, max_length=200)
    without_broadcast: list[str] = Field(default_factory=list, max_length=200)
    at: str = Field("", max_length=40)
    until: str = Field("", max_length=40)
    corrects: str = Field("", max_length=20)  # the number of the broadcast this one mends
    take: str = Field("", max_length=LONGEST)  # a wording that was offered and chosen
    mend: str = Field("", max_length=5)  # the letters that cost no more were chosen

    @property
    def words(self) -> Words:
        return Words(self.wording, self.when, self.place, self.no_name)

    @property
    def message_class(self) -> MessageClass:
        return "service" if self.corrects or self.basis == "service" else "promotional"

    def chosen(self) -> "Typed":
        """With the wording or the letters that were offered and chosen."""
        words = self.words
        if self.take:
            words = Words(self.take, words.when, words.place, words.no_name)
        if self.mend:
            words = mended(words)
        given = {"wording": words.wording, "when": words.when, "place": words.place, "no_name": words.no_name}
        return self.model_copy(update={**given, "take": "", "mend": ""})

    def audience(self) -> Audience:
        """Raises ValueError, in words."""
        if not self.basis:
            raise ValueError("choose who gets it: people who agreed to texts about what this one is about")
        return Audience(
            purpose=PURPOSES[0] if self.basis == "service" else self.basis,
            language=self.language,
            channel=self.channel,
            group=self.group,
            said_yes=_number(self.said_yes, "a meeting") if self.said_yes else None,
            quiet_since=_day(self.quiet_since) if self.quiet_since else None,
            without_groups=tuple(one for one in self.without_group if one),
            without_broadcasts=tuple(_number(one, "a broadcast") for one in self.without_broadcast if one),
        )


@dataclass(frozen=True, slots=True)
class Check:
    """How a wording stands while it is written."""

    faults: tuple[str, ...]
    suggestion: str
    size: str  # in words; "" while its fields are not in order
    is_dear: bool
    mended_segments: int
    advice: tuple[str, ...]
    reads: str


def check(typed: Typed, area: Area) -> Check:
    """Everything to be said about it before anybody is counted."""
    words, frame = typed.words, {"area_name": area.name, "message_class": typed.message_class}
    found = tuple(faults(words, **frame))
    better = suggestion(words, **frame) if found and typed.wording.strip() else ""
    if not can_be_read(words):
        return Check(found, "", "", False, 0, (), "")
    name = SAMPLE_NAME if "{name}" in words.wording else ""
    reads = render(words, name)
    return Check(
        faults=found,
        suggestion=better if better != typed.wording.strip() else "",
        size=say_size(reads, "sms"),
        is_dear=bool(costly(words)),
        mended_segments=size_of(mended(words), name).count,
        advice=() if found else tuple(advice(words, area_name=area.name)),
        reads=reads,
    )


def choices(session: Session, area: Area, now: datetime) -> dict[str, Any]:
    """What one may choose from in this area."""
    area_id = id_of(area)
    return {
        "purposes": PURPOSE_WORDS,
        "languages": areas.as_facts(area).languages,
        "channels": sorted({one.channel for one in areas.list_senders(session) if one.area_id == area_id}),
        "groups": groups.list_groups(session, area_id),
        "meetings": [
            one
            for one in meetings.list_meetings(session, area_id, after=now - MEETINGS_SINCE)
            if one.state not in ("draft", "cancelled")
        ],
        "earlier": [one for one in broadcasts.list_broadcasts(session, area_id) if one.made][:SHOWN_BROADCASTS],
    }


def typed_of(broadcast: Broadcast, area: Area) -> Typed:
    """A draft as its form."""
    words = broadcasts.words_of(broadcast)
    audience = broadcasts.audience_of(broadcast)
    return Typed(
        wording=words.wording,
        when=words.when,
        place=words.place,
        no_name=words.no_name,
        basis="service" if broadcast.message_class == "service" else audience.purpose,
        said_yes="" if audience.said_yes is None else str(audience.said_yes),
        group=audience.group,
        language=audience.language,
        channel=audience.channel,
        quiet_since=audience.quiet_since.isoformat() if audience.quiet_since else "",
        without_group=list(audience.without_groups),
        without_broadcast=[str(one) for one in audience.without_broadcasts],
        at=_on_the_wall(broadcast.slot_at, area),
        until=_on_the_wall(broadcast.expires_at, area),
        corrects=str(broadcast.corrects_id or ""),
    )


def anew(broadcast: Broadcast, area: Area) -> Typed:
    """The same to be sent again another time: a slot is never copied."""
    return typed_of(broadcast, area).model_copy(update={"at": "", "until": "", "corrects": ""})


def slot_of(typed: Typed, area: Area, now: datetime) -> Slot:
    """Raises ValueError, in words."""
    return Slot.typed(area, typed.at, typed.until, now)


def _on_the_wall(moment: datetime, area: Area) -> str:
    return f"{shown(moment, ZoneInfo(area.zone)):%Y-%m-%dT%H:%M}"


def _number(typed: str, what: str) -> int:
    if not typed.isascii() or not typed.isdigit():
        raise ValueError(f"{what} is chosen by its number; got {typed!r}")
    return int(typed)


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        raise ValueError(f"a day is written as 2026-05-01; got {typed!r}") from None
