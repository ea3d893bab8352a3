"""What may arrive and what must, told from the outside: it shares no code with the program it judges.

It knows what the neighbours texted and what the desk was asked to do; it sees what each provider took. Two who joined
their phone and their Telegram are one person here from then on.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
BANK_HOLIDAYS = {date(2027, 3, 26), date(2027, 3, 29), date(2027, 5, 3)}
CLASSES = {
    "idea_receipt": "reply", "reminder": "service", "broadcast": "promotional",
    "to many": "promotional", "correction": "correction",
}  # fmt: skip


@dataclass
class News:
    """One wording, to one address or to many, and all that may excuse its never coming."""

    kind: str
    until: datetime
    address: str = ""  # empty: to everybody whom it is for
    corrects: str = ""  # the wording this one puts right
    stopped: bool = False  # the desk stopped it
    excused: bool = False
    lost: set[str] = field(default_factory=set)  # addresses about which an answer was lost on the way


@dataclass
class Neighbour:
    resident_id: int
    stopped: bool = False
    said: list[tuple[int, bool]] = field(default_factory=list)  # about meetings: at which step of the story, and what
    erases_at: datetime | None = None
    counted: list[datetime] = field(default_factory=list)  # when they got what counts towards the caps


class Oracle:
    """Tell it all that happens, in order; ask it to judge each message that arrives."""

    def __init__(self) -> None:
        self.step = 0
        self.people: dict[str, Neighbour] = {}
        self.news: dict[str, News] = {}
        self.other: dict[str, str] = {}  # of two who are joined, both ways round
        self.joined_at: dict[str, int] = {}
        self.written_at: dict[str, str] = {}  # where the person wants to be written to
        self.took: list[tuple[str, str]] = []  # every copy a provider took: address and text
        self.arrived: Counter[str] = Counter()  # by kind

    def both(self, who: str) -> list[Neighbour]:
        return [self.people[one] for one in self.names(who)]

    def names(self, who: str) -> list[str]:
        return [who, self.other[who]] if who in self.other else [who]

    def is_erased(self, who: str) -> bool:
        return any(one.erases_at is not None for one in self.both(who))

    def is_stopped(self, who: str) -> bool:
        return any(one.stopped for one in self.both(who))

    def agrees(self, who: str) -> bool:
        """The newest word since they were joined; before that, everybody who said something must have said yes."""
        said = sorted(word for one in self.both(who) for word in one.said)
        since = [granted for step, granted in said if step > self.joined_at.get(who, 0)]
        if since:
            return since[-1]
        return bool(said) and all(one.said[-1][1] for one in self.both(who) if one.said)

    def stop(self, who: str) -> None:
        for one in self.both(who):
            one.stopped = True
        self.excuse(who)

    def start(self, who: str) -> None:
        """Whoever had stopped wants texts again, and here."""
        if who in self.other and self.is_stopped(who):
            self.written_at |= dict.fromkeys(self.names(who), who)
        for one in self.both(who):
            one.stopped = False

    def join(self, first: str, second: str) -> None:
        """`first` texted LINK, and the last code: there they are written to."""
        for one, other in ((first, second), (second, first)):
            self.other[one], self.joined_at[one], self.written_at[one] = other, self.step, first
        self.excuse(first)  # what was owed to the one may come to nothing for the other's sake

    def part(self, who: str) -> None:
        for one in self.names(who):
            for kept in (self.other, self.joined_at, self.written_at):
                kept.pop(one, None)  # type: ignore[attr-defined]

    def erase(self, who: str, at: datetime) -> None:
        for one in self.both(who):
            one.erases_at = at
        self.excuse(who)

    def excuse(self, who: str) -> None:
        for news in self.news.values():
            news.excused |= news.address in self.names(who)

    def judge(self, address: str, text: str, now: datetime) -> None:
        """One message arrived: might it? Raises AssertionError when not."""
        self.took.append((address, text))
        news = self.news.get(text)
        if news is None:
            return  # the program's own answer
        self.arrived[news.kind] += 1
        assert news.address in ("", address), "to somebody else"
        assert not news.stopped, "after the desk had stopped it (X3)"
        assert now < news.until, "stale (X5)"
        assert not self.is_stopped(address), "after a STOP (X4)"
        assert all(one.erases_at is None or now < one.erases_at for one in self.both(address)), "to a deleted one (D4)"
        self._judge_copies(address, text, news)
        sort = CLASSES[news.kind]
        assert sort != "promotional" or self.agrees(address), "without consent (D1)"
        if sort == "correction":
            assert self._got(address, news.corrects), "corrected to somebody who never got it (X3)"
        if sort != "reply":
            self._judge_hour(now)
        if sort in ("promotional", "service"):
            self._count(address, now, capped=sort == "promotional")

    def _judge_copies(self, address: str, text: str, news: News) -> None:
        copies = sum(1 for one, said in self.took if said == text and one in self.names(address))
        repeats = news.kind == "idea_receipt" and address in news.lost and address.startswith("telegram")
        assert copies == 1 or repeats, "twice (X6, P6)"
        if news.kind == "to many" and address in self.other:
            assert address == self.written_at[address], f"to {address}, wanted at {self.written_at[address]} (P6)"

    def _got(self, address: str, text: str) -> bool:
        """Whether this person was sent it, or may have been."""
        reached = {one for one, said in self.took if said == text} | self.news[text].lost
        return not reached.isdisjoint(self.names(address))

    def _judge_hour(self, now: datetime) -> None:
        local = now.astimezone(LONDON)
        short = local.weekday() == 6 or local.date() in BANK_HOLIDAYS
        opens, closes = (10, 18) if short else (9, 20)
        assert opens <= local.hour < closes, f"at {local:%A %H:%M} (X7)"

    def _count(self, address: str, now: datetime, *, capped: bool) -> None:
        """Reminders of one's own yes count, and no cap ever ends them."""
        today = now.astimezone(LONDON).date()
        days = [at.astimezone(LONDON).date() for one in self.both(address) for at in one.counted]
        if capped:
            assert today not in days, "the second of a day (P6)"
            assert sum(1 for day in days if (today - day).days < 30) < 4, "the fifth in thirty days (P6)"
        self.people[address].counted.append(now)

    def lose(self, address: str, text: str) -> None:
        if text in self.news:
            self.news[text].lost.add(address)

    def refuse(self, text: str) -> None:
        if text in self.news:
            self.news[text].excused = True

    def still_good(self, at: datetime) -> set[str]:
        """What must have come by then, were everything well."""
        return {text for text, news in self.news.items() if news.address and at < news.until}

    def judge_missing(self, texts: Iterable[str]) -> None:
        """Days have passed and everything worked: what never came though it was good and nobody forbade it?"""
        for text in set(texts) - {text for _, text in self.took}:
            news = self.news[text]
            in_doubt = news.address in news.lost and news.address.startswith("telegram")
            assert CLASSES[news.kind] != "reply" or news.excused or in_doubt, f"{text} never came (R1)"
