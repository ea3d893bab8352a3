"""What the claim would say of messages that are not owed yet: a preview asks the very functions the claim asks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from flows.courtesy import Go, Wait
from storage.driver import Wire
from storage.outbox.standing import Ended, judge, read_again
from storage.persons import Half


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would become of one message, and the other half of whom it is for, should they be joined."""

    verdict: Go | Wait | Ended
    half: Half | None


def foresee(
    session: Session, *, sender_id: int, rows: Sequence[Any], at: datetime, now: datetime, suppression_key: bytes
) -> list[Foreseen]:
    """Judge these as if they were due at `at`, each in its turn. `rows` have the columns a claim looks at.

    A copy on the person's other channel is not looked for: nothing of it is owed yet.
    """
    standing = read_again(Wire(session.connection()), sender_id, suppression_key, rows, now, lock=False)
    return [Foreseen(judge(row, standing, at), standing.halves.get(row.resident_id)) for row in rows]
