"""Four neighbours, two channels, whatever may happen in any order; `neighbours_oracle` judges what it comes to."""

import asyncio
import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from faults.neighbours_oracle import CLASSES, Neighbour, News, Oracle
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlmodel import Session, col, select

from bot.channels import ChannelName, Incoming, NotSent, Outcome, Outgoing, Sent, Unknown
from bot.due import kinds_for, run_due
from bot.receive import Receiver
from bot.send import LEASE_SECONDS, Dispatcher
from flows.broadcast import Audience
from flows.broadcast_words import Words
from storage import areas, broadcasts, consent, erasure, outbox
from storage.broadcasts import Approved, Refused, Slot, WrongNumber
from storage.coordinators import add_coordinator
from storage.database import Database, reading, transaction
from storage.tables import Address, Area, Broadcast, Coordinator, Resident, id_of
from storage.tables import Outgoing as Owed

KEY = b"a suppression key for tests only"
BEGAN = datetime(2027, 3, 26, 11, 0, tzinfo=UTC)  # Good Friday, two days before the clocks go forward
SENDERS = {"sms": "+447700900000", "telegram": "oak"}
PEOPLE = ("sms:+447700900001", "telegram:1002", "sms:+447700900003", "telegram:1004")
STOPS, STARTS = ("STOP", "please stop texting me", "Unsubscribe"), ("START", "JOIN")
OTHERS = ("The lamp on Mill Road is broken", "thanks", "stop the buses on Mill Rd please, they are too fast")
FATES = ("sent", "lost, taken", "lost, not taken", "again", "never")
TO_ONE = ("idea_receipt", "reminder", "broadcast")
CODE = re.compile(r"LINK (\d{6})")

WHO = st.sampled_from(PEOPLE)
HOURS = st.sampled_from((1, 20, 70, 200))
SENDS = st.tuples(st.just("send"), st.lists(st.sampled_from(FATES), max_size=3))
EVENTS = st.one_of(
    st.tuples(st.just("text"), WHO, st.sampled_from(STOPS + STARTS + OTHERS)),
    st.tuples(st.just("agree"), WHO, st.booleans()),
    *[st.tuples(st.just("owe"), WHO, st.sampled_from(TO_ONE), HOURS, st.booleans())] * 2,
    *[st.tuples(st.just("tell_all"), st.sampled_from((0, 30)), st.sampled_from((3, 20, 70)))] * 2,
    st.tuples(st.just("stop_telling")),
    st.tuples(st.just("correct"), st.sampled_from((12, 60 * 12))),
    st.tuples(st.just("mistake"), st.lists(st.sampled_from(FATES), max_size=3), st.sampled_from((12, 60 * 12))),
    st.tuples(st.just("link"), st.sampled_from(((0, 1), (1, 0), (2, 3), (0, 3)))),
    st.tuples(st.just("unlink"), WHO),
    *[st.tuples(st.just("wait"), st.sampled_from((1, 12, 30, 90, 60 * 11, 60 * 25, 60 * 24 * 8)), st.booleans())] * 2,
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
        machine, fate = self._machine, self.fates.pop(0) if self.fates else "sent"
        if fate == "again":
            return NotSent("busy", again_after_seconds=2)
        if fate == "never":
            machine.oracle.refuse(message.text)
            return NotSent("filtered")
        if fate != "lost, not taken":
            self.taken.append((message.address, message.text, f"{self.name}{len(self.taken)}"))
            try:
                machine.oracle.judge(message.address, message.text, machine.now)
            except AssertionError as wrong:  # a channel must not raise: it is said when the step is over
                machine.wrongs.append(f"{message.text} {wrong}".splitlines()[0])
        if fate != "sent":
            machine.oracle.lose(message.address, message.text)
            return Unknown("timeout")
        return Sent(self.taken[-1][2])

    async def find_sent(self, message: Outgoing, since: datetime, others: frozenset[str] = frozenset()) -> Outcome:
        if self.name == "telegram":
            return Unknown("no list")
        found = [id_ for address, text, id_ in self.taken if (address, text) == (message.address, message.text)]
        return next((Sent(id_) for id_ in found if id_ not in others), NotSent("not_listed"))

    async def close(self) -> None:
        return None


class Neighbours(RuleBasedStateMachine):
    """Give it `make_database` in a subclass: an empty one for each story."""

    make_database: Callable[[], Database]
    seen: Counter[str] = Counter()  # over all stories: what arrived, by kind, and what else came about

    @initialize()
    def move_in(self) -> None:
        self.now = BEGAN
        self.oracle = Oracle()
        self.texts = 0
        self.told: list[tuple[int, str]] = []  # broadcasts: their number and their text
        self.wrongs: list[str] = []
        self.database = type(self).make_database()
        with transaction(self.database) as session:
            area = areas.add_area(
                session, code="OAK", name="Oak Estate", now=self.now, reader="Jo", controller="Oak Trust"
            )
            self.area_id = id_of(area)
            lead = add_coordinator(session, area=area, name="Jo", role="lead", address="telegram:1", now=self.now)
            self.lead_id = id_of(lead)
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
                self.oracle.people[address] = Neighbour(id_of(resident))
        self.posts = {name: Post(name, self) for name in ("sms", "telegram")}  # type: ignore[arg-type]
        self.dispatcher = Dispatcher(self.database, self.posts, suppression_key=KEY, now=lambda: self.now)
        self.receiver = Receiver(self.database, suppression_key=KEY, now=lambda: self.now)
        for who in PEOPLE[:3]:
            self.agree(who, granted=True)

    # What happens

    @rule(what=EVENTS)
    def happen(self, what: tuple[Any, ...]) -> None:
        """One rule for all: Hypothesis leaves whole rules out of most stories, and then nothing meets."""
        self.oracle.step += 1
        getattr(self, what[0])(*what[1:])

    def text(self, who: str, words: str) -> None:
        if self.oracle.is_erased(who):
            return
        self._hear(who, words)
        if words in STOPS:
            self.oracle.stop(who)
        elif words in STARTS:
            self.oracle.start(who)

    def agree(self, who: str, granted: bool) -> None:
        with transaction(self.database) as session:
            consent.record(
                session, area_id=self.area_id, resident_id=self.oracle.people[who].resident_id, purpose="meetings",
                granted=granted, channel="sms", words_shown="1 yes 2 no", exact_reply="1", controller="", now=self.now,
            )  # fmt: skip
        self.oracle.people[who].said.append((self.oracle.step, granted))

    def owe(self, who: str, kind: str, hours: int, twice: bool) -> None:
        text = f"Oak Estate: news {len(self.oracle.news)}."
        news = News(kind, self.now + timedelta(hours=hours), who)
        news.excused = self.oracle.is_stopped(who) or self.oracle.is_erased(who) or who in self.oracle.other
        self.oracle.news[text] = news
        resident_id = self.oracle.people[who].resident_id
        with transaction(self.database) as session:
            for _ in range(1 + twice):
                given: dict[str, Any] = {"purpose": "meetings"} if kind == "broadcast" else {}
                outbox.owe(
                    session, area_id=self.area_id, sender_id=self.senders[who.partition(":")[0]], address=who,
                    recipient=f"resident:{resident_id}", resident_id=resident_id, kind=kind,
                    message_class=CLASSES[kind], subject=text, step="1", text=text, now=self.now,  # type: ignore[arg-type]
                    expires_at=news.until, **given,
                )  # fmt: skip

    def tell_all(self, minutes: int, hours: int) -> None:
        """The desk writes to everybody who agreed, and types the number it is told."""
        words = Words(f"Oak Estate: the hall is open, notice {len(self.oracle.news)}. Text STOP to end.")
        slot = Slot(self.now + timedelta(minutes=minutes), self.now + timedelta(minutes=minutes, hours=hours))
        with transaction(self.database) as session:
            area, lead = session.get_one(Area, self.area_id), session.get_one(Coordinator, self.lead_id)
            made = broadcasts.make(
                session, area=area, by=lead, words=words, audience=Audience(), message_class="promotional", slot=slot,
                now=self.now,
            )  # fmt: skip
            self._approve(session, made, words.wording, News("to many", slot.until))

    def correct(self, minutes: int) -> None:
        """The last one was wrong: exactly those it went to are told, ten minutes later at the soonest."""
        words = Words(f"Oak Estate: sorry, notice {len(self.oracle.news)} puts the last one right.")
        slot = Slot(self.now, self.now + timedelta(hours=70))
        with transaction(self.database) as session:
            if not self.told:
                return
            number, wrong = self.told[-1]
            area, lead = session.get_one(Area, self.area_id), session.get_one(Coordinator, self.lead_id)
            original = session.get_one(Broadcast, number)
            made = broadcasts.correct(
                session, area=area, original=original, by=lead, words=words, slot=slot, now=self.now
            )
            self._approve(session, made, words.wording, News("correction", slot.until, corrects=wrong))
        self.wait(minutes, down=False)

    def mistake(self, fates: list[str], minutes: int) -> None:
        """All get something wrong, as far as it arrives; somebody sees it and corrects it."""
        self.tell_all(0, 70)
        self.wait(12, down=True)
        self.send(fates)
        self.correct(minutes)

    def _approve(self, session: Session, made: Broadcast | Refused, text: str, news: News) -> None:
        """By the number that the answer to a wrong one says. What is not approved must never arrive."""
        if isinstance(made, Refused):
            return
        area, lead = session.get_one(Area, self.area_id), session.get_one(Coordinator, self.lead_id)
        given: dict[str, Any] = {"by": lead, "now": self.now, "suppression_key": KEY}
        found = broadcasts.approve(session, made, area, typed=-1, **given)
        if isinstance(found, WrongNumber):
            found = broadcasts.approve(session, made, area, typed=found.people, **given)
        news.stopped = not isinstance(found, Approved)
        self.oracle.news[text] = news
        self.told.append((id_of(made), text))

    def stop_telling(self) -> None:
        with transaction(self.database) as session:
            if not self.told:
                return
            number, text = self.told[-1]
            area, lead = session.get_one(Area, self.area_id), session.get_one(Coordinator, self.lead_id)
            broadcasts.stop(session, session.get_one(Broadcast, number), area, by=lead, now=self.now)
            self.oracle.news[text].stopped = True

    def link(self, pair: tuple[int, int]) -> None:
        """The one texts LINK, the other the code it was shown, and the first the code shown there."""
        first, second = (PEOPLE[one] for one in pair)
        if any(self.oracle.is_erased(who) or who in self.oracle.other for who in (first, second)):
            return
        self.now += timedelta(minutes=1)
        self._hear(first, "LINK")
        for who, other in ((second, first), (first, second)):
            if not (code := CODE.search(self._last_answer(other))):
                return
            self._hear(who, f"LINK {code[1]}")
        if "are joined" in self._last_answer(first):
            self.oracle.join(first, second)
            self.seen["joined"] += 1
        self.now += timedelta(minutes=1)

    def unlink(self, who: str) -> None:
        if who not in self.oracle.other or self.oracle.is_erased(who):
            return
        self._hear(who, "UNLINK")
        if "not joined any more" in self._last_answer(who):
            self.oracle.part(who)
            self.seen["parted"] += 1

    def erase(self, who: str) -> None:
        if not self.oracle.is_erased(who):
            with transaction(self.database) as session:
                at = erasure.plan(session, self.oracle.people[who].resident_id, by=None, now=self.now)
            self.oracle.erase(who, at)

    def wait(self, minutes: int, down: bool) -> None:
        """Time passes; if the program is not down, it sends what came due."""
        self.now += timedelta(minutes=minutes)
        run_due(self.database, self.now, kinds_for(KEY))
        if not down:
            self.send([])

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
            self.oracle.lose(message.address, message.text)
            if after_sending:
                asyncio.run(self.posts[channel].send(message))

    def _hear(self, who: str, words: str) -> None:
        self.texts += 1
        channel = who.partition(":")[0]
        came = Incoming(channel, SENDERS[channel], "message", f"SM{self.texts}", who, words, sent_at=self.now)  # type: ignore[arg-type]
        self.receiver.receive_batch([came])

    def _last_answer(self, who: str) -> str:
        """What this phone was answered last, whether or not it has left yet."""
        owed = select(Owed.text).where(Owed.address == who, col(Owed.subject).startswith("incoming:"))
        with reading(self.database) as session:
            return session.exec(owed.order_by(col(Owed.id).desc()).limit(1)).first() or ""

    async def _send(self) -> None:
        with transaction(self.database) as session:
            outbox.expire(session, self.now)
        await self.dispatcher.settle_doubts()
        await self.dispatcher.drain_once()

    @invariant()
    def nothing_wrong_arrived(self) -> None:
        assert not getattr(self, "wrongs", []), self.wrongs

    def teardown(self) -> None:
        """Everything works again and days pass: what was still good and nobody forbade has come."""
        if not hasattr(self, "database"):
            return
        try:
            still = self.oracle.still_good(self.now + timedelta(hours=1))
            for _ in range(12):  # long enough for leases, doubts and pauses after a busy answer
                self.wait(3, down=False)
            self.oracle.judge_missing(still)
            self.seen.update(self.oracle.arrived)
            self.nothing_wrong_arrived()
        finally:
            asyncio.run(self.dispatcher.close())
            self.receiver._line.close()
            self.forget()

    def forget(self) -> None:
        """The story is over."""
