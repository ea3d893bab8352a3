"""Quorum: how many voting members must be there, and whether enough of them live here.

Rules
- A rule is a number of members, or "half+1". At least 51 % of those who vote are residents.
- It counts who is expected or who came; an RSVP is never attendance nor a vote (P2).
"""

from dataclasses import dataclass

RESIDENTS_PERCENT = 51


@dataclass(frozen=True, slots=True)
class Quorum:
    """One count against the rule."""

    needed: int
    members: int  # with a vote, in all
    there: int  # of them, expected or come
    residents: int  # of those there

    @property
    def is_met(self) -> bool:
        enough_here = self.residents * 100 >= RESIDENTS_PERCENT * self.there
        return self.there > 0 and self.there >= self.needed and enough_here

    @property
    def residents_percent(self) -> int:
        """Rounded down, so that 50.9 is never shown as 51."""
        return self.residents * 100 // self.there if self.there else 0


def needed(rule: str, members: int) -> int:
    """How many must be there. ValueError, in words, when it is no rule."""
    rule = rule.replace(" ", "").lower()
    if rule == "half+1":
        return members // 2 + 1
    if rule.isdecimal() and 0 < int(rule) <= 1000:
        return int(rule)
    if not rule:
        return 0
    raise ValueError('a quorum is a number of members, or "half+1"')
