"""Four neighbours, two channels, whatever may happen in any order; and an oracle that shares no code with the program.

The oracle is what the providers saw, held against what was told to this machine: who stopped, agreed, was deleted,
until when each message was worth sending. It judges each message as it arrives, and at the end what never came.
"""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.channels import ChannelName, Incoming, NotSent, Outcome, Outgoing, Sent, Unknown
from bot.due import kinds_for, run_due
from bot.receive import Receiver
from bot.send import LEASE_SECONDS, Dispatcher
from storage import areas, consent, erasure, outbox
from storage.coordinators import add_coordinator
from storage.database import Database, transaction
from storage.tables import Address, Resident, id_of

KEY = b"a suppression key for tests only"
LONDON = ZoneInfo("Europe/London")
BEGAN = datetime(2027, 3, 26, 11, 0, tzinfo=UTC)  # Good Friday, two days before the clocks go forward
BANK_HOLIDAYS = {date(2027, 3, 26), date(2027, 3, 29), date(2027, 5, 3)}
SENDERS = {"sms": "+447700900000", "telegram": "oak"}
PEOPLE = ("sms:+447700900001", "telegram:1002", "sms:+447700900003", "telegram:1004")
STOPS, STARTS = ("STOP", "please stop texting me", "Unsubscribe"), ("START", "JOIN")
OTHERS = ("The lamp on Mill Road is broken", "thanks", "stop the buses on Mill Rd please, they are too fast")
FATES = ("sent", "lost, taken", "lost, not taken", "again", "never")
KINDS = {"idea_receipt": "reply", "reminder": "service", "broadcast": "promotional"}


WHO = st.sampled_from(PEOPLE)
SENDS = st.tuples(st.just("send"), st.lists(st.sampled_from(FATES), max_size=3))
EVENTS = st.one_of(
    st.tuples(st.just("text"), WHO, st.sampled_from(STOPS + STARTS + OTHERS)),
    st.tuples(st.just("agree"), WHO, st.booleans()),
    *[
        st.tuples(
            st.just("owe"), WHO, st.sampled_from(sorted(KINDS)), st.sampled_from((1, 20, 70, 200)), st.booleans()
        )
    ] * 2,
    st.tuples(st.just("wait"), st.sampled_from((1, 30, 90, 60 * 11, 60 * 25, 60 * 24 * 8))),
    SENDS,
    SENDS,
    st.tuples(st.just("die"), st.sampled_from(("sms", "telegram")), st.booleans()),
    st.tuples(st.just("erase"), st.sampled_from(PEOPLE[-1:])),
)  # fmt: skip


class Post:
    """Both providers: they take what they are asked to, or do what they are told to do instead."""

    def __init__(self, name: ChannelName, machine: "Neighbours") -> None:
        self.name, self._machine = name, machine
        self.taken: list[tuple[str, str, str]] = []  # address, text, our id of it
        self.fates: list[str] = []

    async def send(self, message: Outgoing) -> Outcome:
        fate = self.fates.pop(0) if self.fates else "sent"
        if fate == "again":
            return NotSent("busy", again_after_seconds=2)
        if fate == "never":
            self._machine.note_refused(message)
            return NotSent("filtered")
        if fate != "lost, not taken":
            self.taken.append((message.address, message.text, f"{self.name}{len(self.taken)}"))
            try:
                self._machine.judge(message)
            except AssertionError as wrong:  # a channel must not raise: it is said when the step is over
                self._machine.wrongs.append(f"{message.text} {wrong}".splitlines()[0])
        if fate != "sent":
            self._machine.note_lost(message)
            return Unknown("timeout")
        return Sent(self.taken[-1][2])

    async def find_sent(self, message: Outgoing, since: datetime, others: frozenset[str] = frozenset()) -> Outcome:
        if self.name == "telegram":
            return Unknown("no list")
        found = [id_ for address, text, id_ in self.taken if (address, text) == (message.address, message.text)]
        return next((Sent(id_) for id_ in found if id_ not in others), NotSent("not_listed"))

    async def close(self) -> None:
        return None


@dataclass
class News:
    """One message owed by this machine, and all that may excuse its never coming."""

    address: str
    kind: str
    until: datetime
    excused: bool = False
    lost: bool = False  # an answer about it was lost on the way


@dataclass
class Person:
    resident_id: int
    stopped: bool = False
    agreed: bool = False
    erases_at: datetime | None = None
    counted: list[datetime] = field(default_factory=list)  # when they got what counts towards the caps


class Neighbours(RuleBasedStateMachine):
    """Give it `make_database` in a subclass: an empty one for each story."""

    make_database: Callable[[], Database]

    @initialize()
    def move_in(self) -> None:
        self.now = BEGAN
        self.news: dict[str, News] = {}
        self.people: dict[str, Person] = {}
        self.texts = 0
        self.wrongs: list[str] = []
        self.database = type(self).make_database()
        with transaction(self.database) as session:
            area = areas.add_area(
                session, code="OAK", name="Oak Estate", now=self.now, reader="Jo", controller="Oak Trust"
            )
            self.area_id = id_of(area)
            add_coordinator(session, area=area, name="Jo", role="lead", address="telegram:1", now=self.now)
            self.senders = {
                channel: id_of(areas.add_sender(session, area=area, channel=channel, name=name))
                for channel, name in SENDERS.items()
            }
            for address in PEOPLE:
                resident = Resident(
                    area_id=self.area_id, first_seen_at=self.now, last_seen_at=self.now, welcomed_at=self.now
                )
                session.add(resident)
                session.flush()
                sender = self.senders[address.partition(":")[0]]
                at = {"resident_id": id_of(resident), "sender_id": sender, "created_at": self.now}
                session.add(Address(address=address, **at))
                self.people[address] = Person(id_of(resident))
        self.posts = {name: Post(name, self) for name in ("sms", "telegram")}  # type: ignore[arg-type]
        self.dispatcher = Dispatcher(self.database, self.posts, suppression_key=KEY, now=lambda: self.now)
        self.receiver = Receiver(self.database, suppression_key=KEY, now=lambda: self.now)

    # What happens

    @rule(what=EVENTS)
    def happen(self, what: tuple[Any, ...]) -> None:
        """One rule for all: Hypothesis leaves whole rules out of most stories, and then nothing meets."""
        getattr(self, what[0])(*what[1:])

    def text(self, who: str, words: str) -> None:
        person = self.people[who]
        if person.erases_at is not None:
            return
        self.texts += 1
        channel = who.partition(":")[0]
        came = Incoming(channel, SENDERS[channel], "message", f"SM{self.texts}", who, words, sent_at=self.now)  # type: ignore[arg-type]
        self.receiver.receive_batch([came])
        if words in STOPS:
            person.stopped = True
            self._excuse(who)
        elif words in STARTS:
            person.stopped = False

    def agree(self, who: str, granted: bool) -> None:
        with transaction(self.database) as session:
            consent.record(
                session, area_id=self.area_id, resident_id=self.people[who].resident_id, purpose="meetings",
                granted=granted, channel="sms", words_shown="1 yes 2 no", exact_reply="1", controller="", now=self.now,
            )  # fmt: skip
        self.people[who].agreed = granted

    def owe(self, who: str, kind: str, hours: int, twice: bool) -> None:
        text = f"Oak Estate: news {len(self.news)}."
        self.news[text] = News(who, kind, self.now + timedelta(hours=hours))
        person = self.people[who]
        if person.stopped or person.erases_at is not None:
            self.news[text].excused = True
        with transaction(self.database) as session:
            for _ in range(1 + twice):
                given: dict[str, Any] = {"purpose": "meetings"} if kind == "broadcast" else {}
                outbox.owe(
                    session, area_id=self.area_id, sender_id=self.senders[who.partition(":")[0]], address=who,
                    recipient=f"resident:{person.resident_id}", resident_id=person.resident_id, kind=kind,
                    message_class=KINDS[kind], subject=text, step="1", text=text, now=self.now,  # type: ignore[arg-type]
                    expires_at=self.news[text].until, **given,
                )  # fmt: skip

    def erase(self, who: str) -> None:
        person = self.people[who]
        if person.erases_at is None:
            with transaction(self.database) as session:
                person.erases_at = erasure.plan(session, person.resident_id, by=None, now=self.now)
            self._excuse(who)

    def wait(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        run_due(self.database, self.now, kinds_for(KEY))

    def send(self, fates: list[str]) -> None:
        for post in self.posts.values():
            post.fates = list(fates)
        asyncio.run(self._send())

    def die(self, channel: str, after_sending: bool) -> None:
        """A process claims something, perhaps sends it, and is killed before it can write that down."""
        with transaction(self.database) as session:
            claimed = outbox.claim(
                session, sender_id=self.senders[channel], now=self.now, suppression_key=KEY, limit=2,
                lease_seconds=LEASE_SECONDS, keep_pace=False,
            )  # fmt: skip
        for one in claimed:
            message = Outgoing(one.id, one.sender, one.address, one.text, one.expires_at)
            self.note_lost(message)
            if after_sending:
                asyncio.run(self.posts[channel].send(message))

    async def _send(self) -> None:
        with transaction(self.database) as session:
            outbox.expire(session, self.now)
        await self.dispatcher.settle_doubts()
        await self.dispatcher.drain_once()

    # The oracle

    @invariant()
    def nothing_wrong_arrived(self) -> None:
        assert not getattr(self, "wrongs", []), self.wrongs

    def judge(self, message: Outgoing) -> None:
        """One message arrived: might it?"""
        news = self.news.get(message.text)
        if news is None:
            return  # the program's own answer
        person, local = self.people[message.address], self.now.astimezone(LONDON)
        assert news.address == message.address, "to somebody else"
        assert self.now < news.until, "stale (X5)"
        assert not person.stopped, "after a STOP (X4)"
        assert person.erases_at is None or self.now < person.erases_at, "to somebody who was deleted (D4)"
        assert news.kind != "broadcast" or person.agreed, "without consent (D1)"
        copies = Counter(text for post in self.posts.values() for _, text, _ in post.taken)[message.text]
        may_repeat = news.lost and news.kind == "idea_receipt" and message.address.startswith("telegram")
        assert copies == 1 or may_repeat, "twice (X6)"
        if KINDS[news.kind] == "reply":
            return
        short = local.weekday() == 6 or local.date() in BANK_HOLIDAYS
        opens, closes = (10, 18) if short else (9, 20)
        assert opens <= local.hour < closes, f"at {local:%A %H:%M} (X7)"
        if news.kind == "reminder":  # of one's own yes: it counts, and no cap ever ends it
            person.counted.append(self.now)
            return
        days = [one.astimezone(LONDON).date() for one in person.counted]
        assert local.date() not in days, "the second of a day (P6)"
        lately = [day for day in days if (local.date() - day).days < 30]
        assert len(lately) < 4, "the fifth in thirty days (P6)"
        person.counted.append(self.now)

    def note_lost(self, message: Outgoing) -> None:
        if message.text in self.news:
            self.news[message.text].lost = True

    def note_refused(self, message: Outgoing) -> None:
        if message.text in self.news:
            self.news[message.text].excused = True

    def _excuse(self, who: str) -> None:
        for news in self.news.values():
            news.excused |= news.address == who

    def teardown(self) -> None:
        """Everything works again and days pass: what was still good and nobody forbade has come."""
        if not hasattr(self, "database"):
            return
        try:
            still = {text for text, news in self.news.items() if self.now + timedelta(hours=1) < news.until}
            for post in self.posts.values():
                post.fates = []
            for _ in range(12):  # long enough for leases, doubts and pauses after a busy answer
                self.now += timedelta(minutes=3)
                asyncio.run(self._send())
            came = {text for post in self.posts.values() for _, text, _ in post.taken}
            for text in still - came:
                news = self.news[text]
                in_doubt = news.lost and news.address.startswith("telegram")
                assert KINDS[news.kind] != "reply" or news.excused or in_doubt, f"{text} never came (R1)"
            self.nothing_wrong_arrived()
        finally:
            asyncio.run(self.dispatcher.close())
            self.receiver._line.close()
            self.forget()

    def forget(self) -> None:
        """The story is over."""
