"""Retention: what becomes of every column of words when it gets old, and how much of it that is now (D5).

Rules
- `KEPT` is the whole truth: a table that is not in it fails a test, and so does a column nobody decided about.
- What goes leaves its row behind where something is counted: when a text came, that a person was reached, how many
  said yes. References stay, so that none is given twice, and provider's ids as hashes, for seen before is for ever.
- Nothing goes of an idea whose author still waits for an answer, nor of a text whose matter is open.
- It goes by the clock only once a lead has looked at what would go and let it; until then nothing does.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session, func, select

from flows.retention import CONSENT, RSVP, TEXTS, Age
from storage.old_rows import count_held_back, select_old
from storage.tables import Area

RUN = "retention.run"  # in the audit


@dataclass(frozen=True, slots=True)
class Kept:
    """What becomes of one table's rows as they get old."""

    age: Age | None = None  # None: nothing of it goes by age
    says: str = ""  # of what goes, on the page
    goes: bool = False  # the row itself; otherwise it stays without its words
    becomes: Mapping[str, Any] = field(default_factory=dict)
    stays: tuple[str, ...] = ()  # columns of words that are kept longer
    why: str = ""  # they are


PERSON = "as long as the person is here: DELETE takes it, and what they said of it themselves"
OURS = "the partnership's own"
COUNTED = "what kind of thing it was, which is counted"
KEPT: dict[str, Kept] = {
    "incoming": Kept(
        TEXTS, "texts that came in",
        becomes={"text": "", "media": [], "address": ""},
        stays=("kind", "external_id", "reference", "reading", "needs_person"), why=COUNTED,
    ),
    "outgoing": Kept(
        TEXTS, "texts of ours",
        becomes={"text": "", "buttons": [], "address": "", "external_id": None},
        stays=("recipient", "kind", "message_class", "purpose", "subject", "step", "state", "reason"), why=COUNTED,
    ),
    "idea": Kept(
        TEXTS, "ideas in their author's words",
        becomes={"text": ""},
        stays=("reference", "theme", "status", "source", "published_words", "hidden_why"),
        why="its place, and the words a coordinator approved for everybody",
    ),
    "ask": Kept(
        TEXTS, "questions of ours, and what was answered",
        becomes={"question": "", "about": "", "answer": "", "choices": []},
        stays=("kind", "subject", "letter", "state"), why=COUNTED,
    ),
    "conversation": Kept(TEXTS, "where talks stood", becomes={"state": "{}"}),
    "volunteer": Kept(
        TEXTS, "words by which people offered to help",
        becomes={"said": "", "what": "", "when": ""}, stays=("desk_told", "ended_why"), why=COUNTED,
    ),
    "placement": Kept(TEXTS, "names of who met somebody", becomes={"buddy_name": ""}, stays=("buddy_state",),
                      why=COUNTED),
    "task": Kept(
        TEXTS, "names of hosts", becomes={"host_name": ""},
        stays=("title", "place", "wall_time", "bring", "expenses", "done", "host_state"), why=OURS,
    ),
    "recipient": Kept(TEXTS, "who was in the audience of broadcasts", goes=True),
    "membercame": Kept(RSVP, "which members without a phone came to meetings", goes=True),
    "guest": Kept(RSVP, "who said what to meetings, and who came", goes=True),
    "consent": Kept(CONSENT, "consents that ended", goes=True),
    "resident": Kept(stays=("name", "language", "paused", "safe_contact_why"), why=PERSON),
    "address": Kept(stays=("address", "gone"), why=PERSON),
    "need": Kept(stays=("need",), why=PERSON),
    "link": Kept(stays=("code",), why=PERSON),
    "groupmember": Kept(stays=("group_name",), why="until somebody takes them off the list, or " + PERSON),
    "support": Kept(why="heads behind an idea, without a word"),
    "opinion": Kept(stays=("opinion",), why="heads for and against a published card, told as totals"),
    "suppression": Kept(stays=("address_hash", "reason"), why="for ever: a STOP is never forgotten"),
    "matter": Kept(stays=("kind", "subject"), why=COUNTED),
    "takeover": Kept(stays=("ended_why",), why="who looked after a talk and when, without a word of it"),
    "cannedreply": Kept(stays=("title", "words"), why=OURS),
    "themechange": Kept(
        stays=("action", "name", "into", "frame_before", "frame_after", "cards", "history"),
        why="the names of themes, which are the partnership's own",
    ),
    "audit": Kept(stays=("action", "subject", "detail"), why="for ever, without texts, numbers or names of residents"),
    "answer": Kept(stays=("status", "because", "whom", "meeting", "status_before"), why=OURS),
    "cardchange": Kept(stays=("action", "touched", "before", "after"), why="a coordinator's words, and places"),
    "member": Kept(stays=("address", "name"), why="until the partnership takes them off its list"),
    "ideaword": Kept(stays=("word",), why="goes with the words of its idea"),
    "areaword": Kept(stays=("word",), why="goes with the last idea that has it"),
    "wordindex": Kept(why="numbers"),
    "coordinator": Kept(
        stays=("name", "role", "address", "other_address", "away", "password_hash", "factor_salt"),
        why="who sits at the desk, and who did what there",
    ),
    "deskkey": Kept(stays=("secret_hash", "kind", "device"), why="a coordinator's own sessions"),
    "signintry": Kept(stays=("key_hash",), why="hashes, for a day"),
    "timer": Kept(
        stays=("kind", "subject", "slot", "set_for", "wall_time", "zone", "repeats", "state", "reason"), why=COUNTED,
    ),
    "broadcast": Kept(
        stays=("message_class", "wording", "when_words", "place_words", "no_name_words", "audience", "state", "why",
               "counted"),
        why=OURS,
    ),
    "meeting": Kept(
        stays=("title", "place", "wall_time", "zone", "host", "access", "quorum", "steps", "state", "decided",
               "counted"),
        why=OURS,
    ),
    "area": Kept(
        stays=("code", "name", "zone", "languages", "reader", "controller", "privacy", "away", "posters", "themes",
               "links", "own_words", "meeting_steps", "tally_hour", "tally_day"),
        why=OURS,
    ),
    "sender": Kept(stays=("channel", "name", "paused"), why=OURS),
    "softoptin": Kept(stays=("charity_number", "own_collection", "interest", "refusal"), why=OURS),
    "marker": Kept(stays=("name", "value"), why="about the installation"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Old:
    """How many rows of one table are too old now."""

    table: str
    age: Age
    says: str
    rows: int
    held_back: int  # too old, and kept: somebody waits for an answer, or a matter is open


def preview(session: Session, area_id: int, now: datetime) -> list[Old]:
    """What would go now, in the order of `KEPT`."""
    found = []
    for table, kept in KEPT.items():
        if kept.age is not None:
            old = select_old(table, area_id, kept.age, now).subquery()
            rows = session.connection().execute(select(func.count()).select_from(old)).scalar_one()
            held = count_held_back(session, table, area_id, kept.age, now)
            found.append(Old(table, kept.age, kept.says, rows, held))
    return found


def is_on(area: Area) -> bool:
    """Whether a lead let it go by the clock."""
    return area.ages_since is not None
