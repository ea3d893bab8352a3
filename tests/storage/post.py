"""An area, its sender and its residents, and the outbox as their program uses it: for tests of the way out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Barrier, Thread
from typing import Any
from uuid import uuid4

from sqlmodel import Session, select

from storage import consent, outbox, suppression
from storage.areas import add_area, add_sender
from storage.database import Database, transaction
from storage.outbox import Claimed, Result
from storage.tables import Address, Link, Outgoing, Resident, id_of
from tests.conftest import MONDAY_TEN

KEY = b"a suppression key for tests only"


def later(seconds: float) -> datetime:
    return MONDAY_TEN + timedelta(seconds=seconds)


@dataclass
class Post:
    """An area, its sender and its residents, and the outbox as their program uses it."""

    database: Database
    area_id: int
    sender_id: int

    def resident(self, number: int = 1, *, sender_id: int | None = None, **changed: Any) -> int:
        with transaction(self.database) as session:
            resident = Resident(area_id=self.area_id, first_seen_at=MONDAY_TEN, last_seen_at=MONDAY_TEN)
            session.add(resident)
            session.flush()
            address = Address(
                resident_id=id_of(resident),
                sender_id=sender_id or self.sender_id,
                address=address_of(number),
                created_at=MONDAY_TEN,
            )
            for name, value in changed.items():
                setattr(address if hasattr(address, name) else resident, name, value)
            session.add(address)
            session.flush()
            return id_of(resident)

    def owe(self, number: int = 1, **changed: Any) -> bool:
        kind = changed.get("kind", "reply")
        given: dict[str, Any] = {
            "area_id": self.area_id,
            "sender_id": self.sender_id,
            "address": address_of(number),
            "recipient": f"resident:{number}",
            "kind": kind,
            "message_class": "reply",
            "subject": "incoming:1",
            "step": "1",
            "text": "Oak Estate: thank you, kept as OAK-41.",
            "now": MONDAY_TEN,
            "priority": None,
        }
        given |= changed
        given.setdefault("expires_at", given["now"] + timedelta(minutes=15))
        with transaction(self.database) as session:
            return outbox.owe(session, **given)

    def owe_unasked(self, resident: int, kind: str = "reminder", *, days: float = 5, **changed: Any) -> bool:
        """Owe one in its kind's own class, purpose and rank, due at once and worth sending for so many days."""
        now = changed.get("now", MONDAY_TEN)
        given = {
            "resident_id": resident,
            "recipient": f"resident:{resident}",
            "message_class": None,
            "subject": f"{kind}:{uuid4()}",
            "expires_at": now + timedelta(days=days),
        }
        return self.owe(resident, kind=kind, **(given | changed))

    def say(self, resident: int, *, granted: bool, purpose: str = "meetings", seconds: float = 0, **more: Any) -> None:
        """A row of the consent ledger."""
        with transaction(self.database) as session:
            consent.record(
                session,
                area_id=self.area_id,
                resident_id=resident,
                purpose=purpose,
                granted=granted,
                channel="sms",
                words_shown="Texts about it? 1 yes 2 no",
                exact_reply="1" if granted else "2",
                controller="Oak Trust",
                now=later(seconds),
                **more,
            )

    def send(self, seconds: float = 0, **changed: Any) -> list[str]:
        """Claim what may go and say it was sent. Returns the kinds that went."""
        claimed = self.claim(seconds, **changed)
        for one in claimed:
            assert self.record(one, Result("sent", external_id=f"SM{one.id}"), seconds)
        return [one.kind for one in claimed]

    def join(self, first: int, second: int, *, preferred: int, seconds: float = 0) -> None:
        """What LINK comes to."""
        with transaction(self.database) as session:
            joined = Link(first_id=first, second_id=second, expires_at=later(seconds), joined_at=later(seconds))
            joined.preferred_id = preferred
            session.add(joined)

    def claim(self, seconds: float = 0, limit: int = 16, **changed: Any) -> list[Claimed]:
        given: dict[str, Any] = {"sender_id": self.sender_id, "lease_seconds": 60.0} | changed
        with transaction(self.database) as session:
            return outbox.claim(session, now=later(seconds), suppression_key=KEY, limit=limit, **given)

    def record(self, claimed: Claimed, result: Result, seconds: float = 1) -> bool:
        with transaction(self.database) as session:
            return outbox.record(session, claimed, result, now=later(seconds), suppression_key=KEY)

    def called_back(self, status: str, seconds: float = 5, **named: Any) -> bool:
        with transaction(self.database) as session:
            return outbox.move_forward(
                session, sender_id=self.sender_id, status=status, now=later(seconds), suppression_key=KEY, **named
            )

    def lose_leases(self, seconds: float) -> int:
        with transaction(self.database) as session:
            return outbox.lose_leases(session, later(seconds))

    def doubts(self, seconds: float) -> list[outbox.Doubt]:
        with transaction(self.database) as session:
            return outbox.take_doubts(session, later(seconds), 100)

    def settle(self, doubt: outbox.Doubt, result: Result, seconds: float) -> bool:
        with transaction(self.database) as session:
            return outbox.settle(session, doubt, result, now=later(seconds), suppression_key=KEY)

    def stop(self, number: int = 1) -> None:
        with transaction(self.database) as session:
            hashed = suppression.hash_address(KEY, address_of(number))
            suppression.suppress(session, sender_id=self.sender_id, address_hash=hashed, reason="stop", now=MONDAY_TEN)

    def rows(self) -> list[Outgoing]:
        with Session(self.database.engine) as session:
            return list(session.exec(select(Outgoing).order_by(Outgoing.id)))  # type: ignore[arg-type]

    def row(self) -> Outgoing:
        (row,) = self.rows()
        return row

    def ending(self) -> tuple[str, str]:
        return self.row().state, self.row().reason


def address_of(number: int) -> str:
    return f"sms:+447700900{number:03d}"


def open_post(database: Database) -> Post:
    with transaction(database) as session:
        area = add_area(session, code="OAK", name="Oak Estate", now=MONDAY_TEN)
        sender = add_sender(session, area=area, channel="sms", name="+447700900000", per_second=10.0)
        return Post(database, id_of(area), id_of(sender))


def together(works: list[Callable[[], Any]]) -> list[Any]:
    """Run at once, each in its own thread; what each returned."""
    start, results = Barrier(len(works)), [None] * len(works)

    def run(place: int) -> None:
        start.wait()
        results[place] = works[place]()

    threads = [Thread(target=run, args=(place,)) for place in range(len(works))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results
