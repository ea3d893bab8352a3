"""How long things are kept, by age (D5). Which columns each of these is about stands in `storage.retention`."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Age:
    """How old something gets before it goes."""

    name: str
    months: int
    what: str
    since: str

    @property
    def words(self) -> str:
        return f"{self.months // 12} years" if self.months % 12 == 0 and self.months > 12 else f"{self.months} months"

    def before(self, now: datetime) -> datetime:
        """What is from before this moment is too old; the 31st of a month without one is its last day."""
        count = now.year * 12 + now.month - 1 - self.months
        for day in range(now.day, 27, -1):
            try:
                return now.replace(year=count // 12, month=count % 12 + 1, day=day)
            except ValueError:
                continue
        return now.replace(year=count // 12, month=count % 12 + 1)


TEXTS = Age("texts", 24, "The words of texts in both directions, with the number", "after they came or went")
RSVP = Age("rsvp", 12, "Who said what to a meeting, and who came", "after the meeting; how many stays")
CONSENT = Age("consent", 72, "A consent that ended", "after another answer took its place")
AGES = (TEXTS, RSVP, CONSENT)
