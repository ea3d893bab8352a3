"""An area full of residents, the coordinators who write to them, and a provider that takes every text at once."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert
from sqlmodel import Session, col, select

from bot.due import run_due
from flows.broadcast import HOLD, Audience
from flows.broadcast_words import Words
from storage import areas, broadcasts, consent, coordinators, outbox, suppression
from storage.database import Database, reading, transaction
from storage.outbox import Claimed, Result
from storage.tables import (
    Address,
    Area,
    Broadcast,
    Consent,
    Coordinator,
    Incoming,
    Link,
    Outgoing,
    Recipient,
    Resident,
    id_of,
)
from tests.conftest import MONDAY_TEN

KEY = b"a suppression key for tests only"
WORDING = "Oak Estate: Hi {name}, the hall opens again on Monday. Text STOP to end."


def later(minutes: float) -> datetime:
    return MONDAY_TEN + timedelta(minutes=minutes)


def number_of(place: int) -> str:
    return f"sms:+4477009{place:05d}"


def add_crowd(session: Session, many: int, *, area_id: int, sender_id: int, now: datetime) -> None:
    """So many more residents, all by SMS and all agreed."""
    common = {"language": "en", "paused": "", "first_seen_at": now, "last_seen_at": now}
    connection = session.connection()
    connection.execute(insert(Resident), [{"area_id": area_id, "name": "", **common} for _ in range(many)])
    residents = session.exec(select(Resident.id).order_by(col(Resident.id).desc()).limit(many)).all()
    connection.execute(
        insert(Address),
        [
            {
                "resident_id": resident, "sender_id": sender_id, "address": number_of(int(resident or 0)),
                "gone": "", "payable": True, "created_at": now,
            }
            for resident in residents
        ],
    )  # fmt: skip
    connection.execute(
        insert(Consent),
        [
            {
                "area_id": area_id, "resident_id": resident, "purpose": "meetings", "granted": True,
                "channel": "sms", "words_shown": "1 yes 2 no", "exact_reply": "1", "basis": "consent",
                "controller": "", "at": now,
            }
            for resident in residents
        ],
    )  # fmt: skip


@dataclass
class Crowd:
    """`Crowd(database).people(30)` and everything a coordinator does with them. Its clock stands still."""

    database: Database
    code: str = "OAK"
    now: datetime = MONDAY_TEN
    left: list[Claimed] = field(default_factory=list)  # what the provider took

    def __post_init__(self) -> None:
        with transaction(self.database) as session:
            area = areas.add_area(session, code=self.code, name="Oak Estate", now=self.now, reader="Jo")
            self.area_id = id_of(area)
            self.sms = id_of(areas.add_sender(session, area=area, channel="sms", name=f"+44770090{self.area_id:04d}"))
            self.telegram = id_of(areas.add_sender(session, area=area, channel="telegram", name=self.code.lower()))
            for name, role in (("Jo", "lead"), ("Ade", "deputy"), ("Vi", "viewer")):
                coordinators.add_coordinator(session, area=area, name=name, role=role, now=self.now)

    def people(self, many: int, *, first: int = 1, agreed: bool = True, name: str = "", **more: Any) -> list[int]:
        """Residents who text by SMS and agreed to texts about meetings."""
        return [self.person(place, agreed=agreed, name=name, **more) for place in range(first, first + many)]

    def person(
        self, place: int, *, agreed: bool = True, channel: str = "sms", address: bool = True, **changed: Any
    ) -> int:
        with transaction(self.database) as session:
            resident = Resident(area_id=self.area_id, first_seen_at=self.now, last_seen_at=self.now)
            held = Address(resident_id=0, sender_id=0, address="", created_at=self.now)
            for column, value in changed.items():
                setattr(held if hasattr(held, column) and column != "id" else resident, column, value)
            session.add(resident)
            session.flush()
            if address:
                held.resident_id = id_of(resident)
                held.sender_id = self.sms if channel == "sms" else self.telegram
                held.address = number_of(place) if channel == "sms" else f"telegram:{place}"
                session.add(held)
            if agreed:
                self._agree(session, id_of(resident), granted=True)
            return id_of(resident)

    def crowd(self, many: int) -> None:
        """So many at once, all by SMS and all agreed."""
        with transaction(self.database) as session:
            add_crowd(session, many, area_id=self.area_id, sender_id=self.sms, now=self.now)

    def agree(self, resident: int, *, granted: bool) -> None:
        with transaction(self.database) as session:
            self._agree(session, resident, granted=granted)

    def stop_texting(self, place: int, *, sender: int | None = None) -> None:
        """This number says STOP."""
        with transaction(self.database) as session:
            suppression.suppress(
                session,
                sender_id=sender or self.sms,
                address_hash=suppression.hash_address(KEY, number_of(place)),
                reason="stop",
                now=self.now,
            )

    def hear_stop(self, resident: int) -> None:
        """This person's STOP comes in, as its turn leaves it."""
        with transaction(self.database) as session:
            address = session.exec(select(Address).where(Address.resident_id == resident)).one()
            session.add(
                Incoming(
                    area_id=self.area_id,
                    sender_id=address.sender_id,
                    resident_id=resident,
                    address=address.address,
                    kind="message",
                    external_id=f"stop {resident}",
                    text="STOP",
                    reading="stop",
                    received_at=self.now,
                )
            )
            hashed = suppression.hash_address(KEY, address.address)
            suppression.suppress(session, sender_id=address.sender_id, address_hash=hashed, reason="stop", now=self.now)

    def join(self, first: int, second: int, *, preferred: int) -> None:
        with transaction(self.database) as session:
            at = self.now - timedelta(days=1)
            session.add(Link(first_id=first, second_id=second, joined_at=at, preferred_id=preferred, expires_at=at))

    # What coordinators do

    def draft(self, wording: str = WORDING, *, by: str = "Jo", **given: Any) -> int:
        drafted = self.try_draft(wording, by=by, **given)
        assert isinstance(drafted, Broadcast), drafted
        return id_of(drafted)

    def try_draft(
        self,
        wording: str = WORDING,
        *,
        by: str = "Jo",
        at: datetime | None = None,
        until: datetime | None = None,
        when: str = "",
        place: str = "",
        message_class: Any = "promotional",
        **audience: Any,
    ) -> Broadcast | broadcasts.Refused:
        with transaction(self.database) as session:
            return broadcasts.make(
                session,
                area=session.get_one(Area, self.area_id),
                by=self.coordinator(session, by),
                words=Words(wording, when, place),
                audience=Audience(**audience),
                message_class=message_class,
                slot=broadcasts.Slot.given(at, until, self.now),
                now=self.now,
            )

    def correct(self, number: int, wording: str = "Oak Estate: sorry, the hall opens on Tuesday.") -> int:
        with transaction(self.database) as session:
            original, area = self.found(session, number)
            drafted = broadcasts.correct(
                session,
                area=area,
                original=original,
                by=self.coordinator(session, "Jo"),
                words=Words(wording),
                slot=broadcasts.Slot.given(None, None, self.now),
                now=self.now,
            )
            assert isinstance(drafted, Broadcast), drafted
            return id_of(drafted)

    def preview(self, number: int) -> broadcasts.Preview:
        with reading(self.database) as session:
            broadcast, area = self.found(session, number)
            shown = broadcasts.preview(session, broadcast, area, now=self.now, suppression_key=KEY)
        with transaction(self.database) as session:
            broadcasts.keep_shown(session, number, shown, self.now)
        return shown

    def approve(self, number: int, people: int, *, by: str = "Jo") -> Any:
        with transaction(self.database) as session:
            broadcast, area = self.found(session, number)
            return broadcasts.approve(
                session, broadcast, area, by=self.coordinator(session, by), typed=people, now=self.now,
                suppression_key=KEY,
            )  # fmt: skip

    def stop(self, number: int, *, by: str = "Jo") -> broadcasts.Stopped | broadcasts.Refused:
        with transaction(self.database) as session:
            broadcast, area = self.found(session, number)
            return broadcasts.stop(session, broadcast, area, by=self.coordinator(session, by), now=self.now)

    def account(self, number: int) -> broadcasts.Account:
        with transaction(self.database) as session:
            return broadcasts.account(session, self.found(session, number)[0], self.now)

    def send_to(self, people: int, **given: Any) -> int:
        """Draft, approve by two, wait, and let it all leave."""
        number = self.draft(**given)
        if isinstance(self.approve(number, people), broadcasts.Second):
            assert isinstance(self.approve(number, people, by="Ade"), broadcasts.Approved)
        self.wait(HOLD.seconds / 60)
        self.leave()
        return number

    # What the program does

    def wait(self, minutes: float) -> None:
        """Time goes by, and what falls due is done."""
        self.now += timedelta(minutes=minutes)
        run_due(self.database, self.now)

    def leave(self, result: Result | None = None, *, limit: int = 10_000) -> list[Claimed]:
        """Everything that may leave now does; what the provider answered is written down."""
        gone: list[Claimed] = []
        for sender in (self.sms, self.telegram):
            while len(gone) < limit and (claimed := self.claim(sender, min(64, limit - len(gone)))):
                answer = result or Result("sent", external_id=None)
                with transaction(self.database) as session:
                    outbox.record_all(session, [(one, answer) for one in claimed], now=self.now, suppression_key=KEY)
                gone += claimed
        self.left += gone
        return gone

    def claim(self, sender: int, limit: int) -> list[Claimed]:
        with transaction(self.database) as session:
            return outbox.claim(
                session, sender_id=sender, now=self.now, suppression_key=KEY, limit=limit, lease_seconds=60,
                keep_pace=False,
            )  # fmt: skip

    # What there is

    def rows(self, number: int | None = None) -> list[Outgoing]:
        with Session(self.database.engine) as session:
            found = select(Outgoing).order_by(col(Outgoing.id))
            if number is not None:
                found = found.where(Outgoing.subject == f"broadcast:{number}")
            return list(session.exec(found))

    def broadcast(self, number: int) -> Broadcast:
        with Session(self.database.engine) as session:
            return session.get_one(Broadcast, number)

    def audience(self, number: int) -> list[Recipient]:
        with Session(self.database.engine) as session:
            found = select(Recipient).where(Recipient.broadcast_id == number)
            return list(session.exec(found.order_by(col(Recipient.place))))

    def found(self, session: Session, number: int) -> tuple[Broadcast, Area]:
        found = broadcasts.find(session, number)
        assert found is not None
        return found

    def coordinator(self, session: Session, name: str) -> Coordinator:
        found = coordinators.find_coordinator(session, area_id=self.area_id, name=name)
        assert found is not None
        return found

    def _agree(self, session: Session, resident: int, *, granted: bool) -> None:
        consent.record(
            session,
            area_id=self.area_id,
            resident_id=resident,
            purpose="meetings",
            granted=granted,
            channel="sms",
            words_shown="Texts about meetings? 1 yes 2 no",
            exact_reply="1" if granted else "2",
            controller="Oak Estate Trust",
            now=self.now,
        )
