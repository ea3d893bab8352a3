"""What residents said would make their area better, and what a person must look at."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, UniqueConstraint, text
from sqlmodel import Field

from storage.tables.columns import Table, filled, instant, row_id, row_of, words


class Idea(Table, table=True):
    """What a resident said would make the area better, in their words, under its reference for ever.

    The text never changes. The same row is its card, what coordinators make of it, until it is linked to another's.
    """

    __table_args__ = (
        Index("ix_idea_area", "area_id", "id"),
        Index("ix_idea_status", "area_id", "status", "id"),  # what is unread, and what waits for an answer
        Index(  # an ordinary idea is in none of these
            "ix_idea_hidden",
            "area_id",
            "id",
            sqlite_where=text("hidden_why <> ''"),
            postgresql_where=text("hidden_why <> ''"),
        ),
        Index(
            "ix_idea_card",
            "card_id",
            sqlite_where=text("card_id is not null"),
            postgresql_where=text("card_id is not null"),
        ),
        Index(
            "ix_idea_published",
            "area_id",
            "published_at",
            sqlite_where=text("published_at is not null"),
            postgresql_where=text("published_at is not null"),
        ),
    )

    id: int | None = row_id()
    area_id: int = row_of("area")
    reference: str = Field(unique=True)  # "OAK-41"
    resident_id: int | None = row_of("resident", default=None, index=True)
    incoming_id: int | None = row_of("incoming", default=None)
    text: str = words()
    theme: str = ""  # one to three themes of its card, "; " between them
    status: str = "new"  # of its card: what `flows.statuses.Status` lists, or "taken back"
    source: str = "text"  # text | import | paper | spoken
    promised_by: date | None = None  # local day by which it is read and answered
    said_at: datetime = instant()
    held_at: datetime | None = instant(default=None)  # when its author was told that the answer takes longer
    taken_back_at: datetime | None = instant(default=None)
    card_id: int | None = row_of("idea", default=None)  # the idea that leads its card; None: it is its own
    published_words: str | None = words(default=None)  # a copy of what a coordinator approved, never the text itself
    published_at: datetime | None = instant(default=None)
    hidden_why: str = filled("")  # why it is kept from every public page; its author is answered all the same


class Support(Table, table=True):
    """A person who backed somebody else's idea."""

    __table_args__ = (UniqueConstraint("idea_id", "resident_id"),)

    id: int | None = row_id()
    idea_id: int = row_of("idea")
    resident_id: int = row_of("resident", index=True)
    own_id: int | None = row_of("idea", default=None)  # their own idea, about which they said it is the same
    at: datetime = instant()


class Opinion(Table, table=True):
    """What a person thinks of a published card: never a vote that decides anything."""

    __table_args__ = (UniqueConstraint("idea_id", "resident_id"),)

    id: int | None = row_id()
    idea_id: int = row_of("idea")
    resident_id: int = row_of("resident", index=True)
    opinion: str  # agree | disagree | pass
    at: datetime = instant()


class CardChange(Table, table=True):
    """One thing that was done to cards, with how the rows stood before and after: what an undo restores."""

    __table_args__ = (
        Index("ix_card_change_area", "area_id", "id"),
        Index(  # those that touch several cards
            "ix_card_change_wide",
            "area_id",
            "id",
            sqlite_where=text("action in ('merge', 'split', 'lead')"),
            postgresql_where=text("action in ('merge', 'split', 'lead')"),
        ),
    )

    id: int | None = row_id()
    area_id: int = row_of("area")
    idea_id: int = row_of("idea", index=True)  # the card it was done to
    action: str  # merge | split | theme | publish | hide | read | lead
    touched: str = words()  # the card and every idea that changed, as in ",41,52,"
    before: dict[str, dict[str, Any]] = Field(sa_column=Column(JSON, nullable=False))  # columns by idea
    after: dict[str, dict[str, Any]] = Field(sa_column=Column(JSON, nullable=False))
    coordinator_id: int | None = row_of("coordinator", default=None)
    at: datetime = instant()
    undone_at: datetime | None = instant(default=None)


class ThemeChange(Table, table=True):
    """One thing that was done to an area's frame of themes, with what an undo restores."""

    id: int | None = row_id()
    area_id: int = row_of("area", index=True)
    action: str  # add | rename | retire | merge
    name: str
    into: str = ""  # the new name, or the theme it was merged into
    frame_before: str = words()  # as `area.themes` holds it
    frame_after: str = words()
    cards: dict[str, str] = Field(sa_column=Column(JSON, nullable=False))  # the themes of each changed idea, before
    history: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))  # of each changed CardChange, before
    coordinator_id: int | None = row_of("coordinator", default=None)
    at: datetime = instant()
    undone_at: datetime | None = instant(default=None)


class Answer(Table, table=True):
    """What was decided about a card: said once a short hold is over, and then to each person it concerns."""

    __table_args__ = (
        Index(  # the few that are about to be told
            "ix_answer_waiting",
            "idea_id",
            sqlite_where=text("told_at is null and withdrawn_at is null"),
            postgresql_where=text("told_at is null and withdrawn_at is null"),
        ),
    )

    id: int | None = row_id()
    area_id: int = row_of("area")
    idea_id: int = row_of("idea", index=True)  # the card it was given to
    status: str  # discussed | doing | needs money | passed on | not now | done
    because: str = words(default="")
    whom: str = ""  # it was passed on to
    meeting: str = ""  # where it was discussed
    on_day: date | None = None  # of that meeting
    is_correction: bool = False  # people were told otherwise before
    coordinator_id: int | None = row_of("coordinator", default=None)
    at: datetime = instant()
    tell_at: datetime = instant()  # until then it can be taken back unseen
    told_at: datetime | None = instant(default=None)  # when it took effect, and who it concerns was owed a text
    withdrawn_at: datetime | None = instant(default=None)
    status_before: str = ""  # of the card, when it took effect


class Matter(Table, table=True):
    """Something for a person: a text in danger, a request for one's data, a complaint, a photo to look at."""

    __table_args__ = (Index("ix_matter_open", "area_id", "closed_at"),)

    id: int | None = row_id()
    area_id: int = row_of("area")
    resident_id: int | None = row_of("resident", default=None)
    incoming_id: int | None = row_of("incoming", default=None)
    # What flows.records.MatterKind lists, and of ours: sender | parked | missed | not_told | broadcast_held
    kind: str
    subject: str = ""  # what it is about, where it is no text alone: "meeting:7"
    locked: bool = False  # seen by the lead and deputies alone
    opened_at: datetime = instant()
    due_at: datetime | None = instant(default=None)
    accepted_at: datetime | None = instant(default=None)  # somebody looks after it: nobody is alerted again
    accepted_by: int | None = row_of("coordinator", default=None)
    closed_at: datetime | None = instant(default=None)
    closed_by: int | None = row_of("coordinator", default=None)  # by hand; None: it closed with what it asked for
