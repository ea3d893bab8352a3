"""When we write to somebody first, as it is typed at the desk: read, and compared with what the page had shown (D6)."""

from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256

from bot.pages import say_day
from storage.tables import Resident, id_of

MOST_AWAY = timedelta(days=730)


@dataclass(frozen=True, slots=True)
class Contact:
    """When we write to somebody first, as it is typed in."""

    number: int  # whose it is
    never_first: bool
    because: str
    away: str

    @classmethod
    def of(cls, resident: Resident) -> "Contact":
        return cls(id_of(resident), resident.safe_contact, resident.safe_contact_why, str(resident.away_until or ""))

    @property
    def shown(self) -> str:
        """What a form carries, so that it is known what its page showed."""
        return sha256(repr((self.number, self.never_first, self.because, self.away)).encode()).hexdigest()[:32]

    @property
    def words(self) -> str:
        if self.never_first:
            return f"never first: {self.because}"
        return f"away until {self.away}" if self.away else "as usual"

    def read(self, before: "Contact", today: date) -> date | None:
        """The day they are away until. ValueError, in words, where it is none, or something else does not fit."""
        if self.never_first and not self.because:
            raise ValueError("say in a few words why they are never written to first, for whoever reads this next")
        if self.because and not self.never_first and self.because != before.because:
            raise ValueError("there is a reason, and “Never write to them first” is not ticked: tick it too, or take "
                             "the words out")  # fmt: skip
        try:
            until = date.fromisoformat(self.away) if self.away else None
        except ValueError:
            raise ValueError("a day is written as in 2026-06-30") from None
        if until is None or self.away == before.away:
            return until if until is None or until > today else None
        if until <= today:
            raise ValueError(f"{say_day(until, today)} is not still to come: they would not be away")
        if until > today + MOST_AWAY:
            raise ValueError("that is more than two years ahead: choose “never first”, or a nearer day")
        return until
