"""What became of an idea: the statuses a card may have, which of them are answers, and what each has to say.

new -> read -> discussed (at which meeting, on which day) -> doing | needs money | passed on (to whom, why)
| not now (why) -> done. Any answer may be followed by another: plans change.
"""

from typing import Literal

Status = Literal["new", "read", "discussed", "doing", "needs money", "passed on", "not now", "done"]

UNANSWERED: tuple[Status, ...] = ("new", "read", "discussed")  # their authors still wait
ANSWERS: tuple[Status, ...] = ("doing", "needs money", "passed on", "not now", "done")  # they are told of these
