"""What may leave as a file, on both databases."""

import tracemalloc
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import Session, insert

from storage import areas, coordinators, ideas, suppression, volunteers
from storage.database import Database, reading, transaction
from storage.exports import COLUMNS, What, columns, list_rows
from storage.exports_of_work import Row
from storage.tables import Address, Broadcast, Consent, Idea, Incoming, Matter, Meeting, Outgoing, Resident, id_of

KEY = b"a word for the tests of stopping"
MONDAY = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
OF_PEOPLE: tuple[What, ...] = ("ideas", "messages", "residents")


class Estate:
    """One area with residents who text; every row is made as the program makes it, by hand only where it is not yet."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.area = areas.add_area(session, code="OAK", name="Oak Estate", now=MONDAY, reader="Jo")
        self.sender = areas.add_sender(session, area=self.area, channel="sms", name="+447700900000")
        self.count = 0

    def resident(self, number: int, name: str = "", erased_at: datetime | None = None) -> Resident:
        resident = self.add(
            Resident(
                area_id=id_of(self.area), name=name, first_seen_at=MONDAY, last_seen_at=MONDAY, erased_at=erased_at
            )
        )
        address = f"sms:+4477009000{number:02}"
        self.add(Address(resident_id=id_of(resident), sender_id=id_of(self.sender), address=address, created_at=MONDAY))
        return resident

    def text(self, resident: Resident, words: str, number: int = 1, **more: object) -> Incoming:
        self.count += 1
        known = {"reading": "idea", "kind": "message", "received_at": MONDAY + timedelta(minutes=self.count)} | more
        return self.add(
            Incoming(
                area_id=id_of(self.area),
                sender_id=id_of(self.sender),
                resident_id=resident.id,
                address=f"sms:+4477009000{number:02}",
                external_id=f"SM{self.count}",
                text=words,
                **known,
            )
        )

    def reply(self, resident: Resident, to: Incoming, words: str, kind: str = "reply") -> None:
        at = to.received_at + timedelta(seconds=2)
        self.add(
            Outgoing(
                area_id=id_of(self.area), sender_id=id_of(self.sender), resident_id=resident.id, address=to.address,
                recipient=f"resident:{resident.id}", kind=kind, message_class="safety" if kind == "safety" else "reply",
                subject=f"incoming:{to.id}", step="0", text=words, state="sent", created_at=at, due_at=at,
                expires_at=at,
            )
        )  # fmt: skip

    def idea(self, resident: Resident, incoming: Incoming, **more: object) -> Idea:
        idea = ideas.add_idea(
            self.session, area=self.area, text=incoming.text, said_at=MONDAY, now=MONDAY, source="text"
        )
        idea.resident_id, idea.incoming_id = resident.id, incoming.id
        for name, value in more.items():
            setattr(idea, name, value)
        return self.add(idea)

    def work(self, resident: Resident) -> None:
        """A meeting, a broadcast, and an offer to help."""
        area_id = id_of(self.area)
        jo = coordinators.add_coordinator(self.session, area=self.area, name="Jo", role="lead", now=MONDAY)
        self.add(
            Meeting(
                area_id=area_id, place="Oak Hall", wall_time="", zone="Europe/London", starts_at=MONDAY, ends_at=MONDAY,
                created_at=MONDAY,
            )
        )  # fmt: skip
        self.add(
            Broadcast(
                area_id=area_id, message_class="service", wording="Oak Estate: hello.", slot_at=MONDAY,
                expires_at=MONDAY, created_by=id_of(jo), created_at=MONDAY,
            )
        )  # fmt: skip
        volunteers.offer(self.session, area_id=area_id, resident_id=id_of(resident), words="me", now=MONDAY)

    def add(self, row: Any) -> Any:
        self.session.add(row)
        self.session.flush()
        return row


def rows(database: Database, what: str, *, with_numbers: bool = False, area_id: int | None = None) -> list[Row]:
    with reading(database) as session:
        return list(
            list_rows(session, what, area_id=area_id, with_numbers=with_numbers, suppression_key=KEY)  # type: ignore[arg-type]
        )


def test_what_somebody_in_danger_wrote_never_leaves(database: Database) -> None:
    """D3: neither the words nor the answer to them, whichever way they are marked, with numbers or without."""
    with transaction(database) as session:
        estate = Estate(session)
        resident = estate.resident(1)
        ordinary = estate.text(resident, "A bench please")
        estate.idea(resident, ordinary)
        estate.reply(resident, ordinary, "Oak Estate: thank you")
        for marked in (
            {"locked": True}, {"reading": "danger"}, {"needs_person": "danger"}, {"reading": "paused", "locked": True},
        ):  # fmt: skip
            hidden = estate.text(resident, "secret words", **marked)
            estate.reply(resident, hidden, "secret: call 999", kind="safety")
            estate.idea(resident, hidden)
        by_matter = estate.text(resident, "secret words too")
        estate.add(
            Matter(
                area_id=id_of(estate.area),
                incoming_id=by_matter.id,
                kind="data",
                locked=True,
                opened_at=MONDAY,
                closed_at=MONDAY,
            )
        )
        estate.text(resident, "he is hitting me", reading="", needs_person="broken")  # read by nobody yet
    for with_numbers in (False, True):
        for what in OF_PEOPLE:
            leaving = rows(database, what, with_numbers=with_numbers)
            assert leaving
            assert "secret" not in str(leaving)
            assert "hitting" not in str(leaving)
    assert [row["text"] for row in rows(database, "ideas")] == ["A bench please"]
    assert [row["text"] for row in rows(database, "messages")] == ["A bench please", "Oak Estate: thank you"]


def test_names_and_numbers_leave_only_when_asked_for(database: Database) -> None:
    """F3: no numbers by default, not even those inside a text."""
    with transaction(database) as session:
        estate = Estate(session)
        resident = estate.resident(1, name="Joan")
        said = estate.text(resident, "Ring me on 07700 900123 or +44 7700 900124 about house 12, on 01.02.2026")
        estate.idea(resident, said)
    for what in OF_PEOPLE:
        plain, full = str(rows(database, what)), str(rows(database, what, with_numbers=True))
        assert "900" not in plain
        assert "Joan" not in plain
        assert "sms:+447700900001" in full
    blanked = rows(database, "ideas")[0]["text"]
    assert blanked == "Ring me on [number] or [number] about house 12, on 01.02.2026"
    assert "07700 900123" in str(rows(database, "ideas", with_numbers=True))


def test_what_was_taken_back_or_erased_does_not_leave(database: Database) -> None:
    with transaction(database) as session:
        estate = Estate(session)
        here, gone = estate.resident(1), estate.resident(2, erased_at=MONDAY)
        estate.idea(here, estate.text(here, "taken back"), taken_back_at=MONDAY)
        erased = estate.text(gone, "erased", number=2)
        estate.idea(gone, erased)
        estate.reply(gone, erased, "erased too")
    assert rows(database, "ideas") == []
    assert [row["text"] for row in rows(database, "messages")] == ["taken back"]  # the text stays what was texted
    assert [row["resident"] for row in rows(database, "residents")] == [1]


def test_residents_come_with_what_one_must_know_before_writing_to_them(database: Database) -> None:
    with transaction(database) as session:
        estate = Estate(session)
        stopped, willing = estate.resident(1), estate.resident(2)
        suppression.suppress(
            session,
            sender_id=id_of(estate.sender),
            address_hash=suppression.hash_address(KEY, "sms:+447700900001"),
            reason="stop",
            now=MONDAY,
        )
        for granted in (False, True):  # the newest row holds
            estate.add(
                Consent(
                    area_id=id_of(estate.area), resident_id=id_of(willing), purpose="meetings", granted=granted,
                    channel="sms", words_shown="1 yes 2 no", exact_reply="1", at=MONDAY,
                )
            )  # fmt: skip
        estate.idea(willing, estate.text(willing, "A bench please", number=2))
        estate.idea(willing, estate.text(willing, "no", number=2), taken_back_at=MONDAY)
    first, second = rows(database, "residents")
    assert (first["stopped"], first["meetings"], first["ideas"]) == ("yes", "", 0)
    assert (second["stopped"], second["meetings"], second["ideas"]) == ("no", "yes", 1)
    assert stopped.id == first["resident"]


def test_messages_come_as_the_talk_went_in_local_time(database: Database) -> None:
    with transaction(database) as session:
        estate = Estate(session)
        resident = estate.resident(1)
        for words in ("first", "second"):
            estate.reply(resident, estate.text(resident, words), f"answer to {words}")
    leaving = rows(database, "messages")
    assert [row["text"] for row in leaving] == ["first", "answer to first", "second", "answer to second"]
    assert [row["direction"] for row in leaving] == ["in", "out", "in", "out"]
    assert leaving[0]["at"] == "2026-06-01T11:01:00+01:00"


def test_one_area_alone_can_leave(database: Database) -> None:
    with transaction(database) as session:
        estate = Estate(session)
        estate.idea(resident := estate.resident(1), estate.text(resident, "A bench please"))
        estate.work(resident)
        elm = areas.add_area(session, code="ELM", name="Elm Court", now=MONDAY, reader="Jo")
        elm_id = id_of(elm)
    for what in COLUMNS:
        assert rows(database, what)
        assert rows(database, what, area_id=elm_id) == []


def test_nothing_owed_to_coordinators_leaves(database: Database) -> None:
    with transaction(database) as session:
        estate = Estate(session)
        at = MONDAY
        estate.add(
            Outgoing(
                area_id=id_of(estate.area), sender_id=id_of(estate.sender), address="sms:+447700900010",
                recipient="coordinator:1", kind="alert", message_class="service", subject="incoming:1", step="0",
                text="please open the desk", created_at=at, due_at=at, expires_at=at,
            )
        )  # fmt: skip
    assert rows(database, "messages", with_numbers=True) == []


@pytest.mark.parametrize("what", ["ideas", "messages"])
def test_a_large_export_keeps_little_in_memory(database: Database, what: str) -> None:
    size, count = 10_000, 4_000  # 40 MB of words
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", now=MONDAY, reader="Jo")
        sender = areas.add_sender(session, area=area, channel="sms", name="+447700900000")
        shared = {"area_id": area.id, "text": "a" * size}
        for start in range(0, count, 500):
            numbers = range(start, start + 500)
            if what == "ideas":
                made = [shared | {"reference": f"OAK-{n}", "said_at": MONDAY} for n in numbers]
                session.exec(insert(Idea), params=made)
            else:
                more = {
                    "sender_id": sender.id,
                    "address": "telegram:1",
                    "kind": "message",
                    "media": [],
                    "received_at": MONDAY,
                }
                session.exec(insert(Incoming), params=[shared | more | {"external_id": str(n)} for n in numbers])
    with reading(database) as session:
        tracemalloc.start()
        leaving = sum(
            1
            for _ in list_rows(session, what, area_id=None, with_numbers=False, suppression_key=KEY)  # type: ignore[arg-type]
        )
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert leaving == count
    assert peak < size * count / 2


def test_every_column_named_is_there(database: Database) -> None:
    with transaction(database) as session:
        estate = Estate(session)
        estate.idea(resident := estate.resident(1), estate.text(resident, "A bench please"))
        estate.work(resident)
    for what in COLUMNS:
        for with_numbers in (False, True):
            assert tuple(rows(database, what, with_numbers=with_numbers)[0]) == columns(what, with_numbers=with_numbers)
