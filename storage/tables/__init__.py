"""Every table. One row class a noun, one line of meaning a column that needs it.

Rules
- Times are aware UTC (`Instant`) and end in `_at`; words for states are plain strings listed beside the column.
- Every row of a resident belongs to one area. Nothing texted is ever changed: `incoming.text` is written once.
- `table=True` classes do not validate: rows are made by the functions of this room only.
"""

from storage.tables.broadcasts import Broadcast, GroupMember, Recipient
from storage.tables.columns import BigId, Instant, Table, id_of
from storage.tables.desk import Audit, Coordinator, DeskKey, SignInTry
from storage.tables.grounds import SoftOptIn
from storage.tables.helping import Placement, Task, Volunteer
from storage.tables.ideas import Answer, CardChange, Idea, Matter, Opinion, Support, ThemeChange
from storage.tables.likeness import AreaWord, IdeaWord, WordIndex
from storage.tables.links import Link
from storage.tables.meetings import Guest, Meeting, Member, MemberCame, Need
from storage.tables.messages import Incoming, Outgoing
from storage.tables.people import Address, Ask, Consent, Conversation, Resident, Suppression
from storage.tables.places import Area, Marker, Sender
from storage.tables.talks import CannedReply, TakeOver
from storage.tables.timers import Timer

__all__ = [
    "Address",
    "Answer",
    "Area",
    "AreaWord",
    "Ask",
    "Audit",
    "BigId",
    "Broadcast",
    "CannedReply",
    "CardChange",
    "Consent",
    "Conversation",
    "Coordinator",
    "DeskKey",
    "GroupMember",
    "Guest",
    "Idea",
    "IdeaWord",
    "Incoming",
    "Instant",
    "Link",
    "Marker",
    "Matter",
    "Meeting",
    "Member",
    "MemberCame",
    "Need",
    "Opinion",
    "Outgoing",
    "Placement",
    "Recipient",
    "Resident",
    "Sender",
    "SignInTry",
    "SoftOptIn",
    "Support",
    "Suppression",
    "Table",
    "TakeOver",
    "Task",
    "ThemeChange",
    "Timer",
    "Volunteer",
    "WordIndex",
    "id_of",
]
