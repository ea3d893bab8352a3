"""Ideas, matters, asks, residents, consent, audit and alerts: what their functions promise."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session, select

from storage import alerts, areas, asks, audit, consent, coordinators, ideas, matters, outbox, residents
from storage.database import Database, reading, transaction
from storage.driver import build
from storage.tables import Address, Area, Audit, Consent, Incoming, Outgoing, Resident, Sender, id_of

NOW = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


def make_area(session: Session, code: str = "OAK", name: str = "Oak Estate") -> Area:
    return areas.add_area(session, code=code, name=name, now=NOW)


def make_resident(session: Session, area: Area) -> int:
    resident = Resident(area_id=id_of(area), first_seen_at=NOW, last_seen_at=NOW)
    session.add(resident)
    session.flush()
    return id_of(resident)


# --- ideas


def test_ideas_are_listed_newest_first_by_the_page_without_those_taken_back(database: Database) -> None:
    with transaction(database) as session:
        oak, elm = make_area(session), make_area(session, "ELM", "Elm Park")
        for number in range(5):
            ideas.add_idea(session, area=oak, text=f"Idea {number}", said_at=NOW, now=NOW)
        ideas.add_idea(session, area=elm, text="Elsewhere", said_at=NOW, now=NOW)
        assert ideas.take_back(session, area_id=id_of(oak), reference="OAK-4", now=NOW)
        assert not ideas.take_back(session, area_id=id_of(oak), reference="OAK-4", now=NOW)
        assert not ideas.take_back(session, area_id=id_of(oak), reference="ELM-1", now=NOW)
        first = ideas.list_ideas(session, id_of(oak), limit=2)
        second = ideas.list_ideas(session, id_of(oak), limit=2, before_id=first[-1].id)
        assert [idea.reference for idea in (*first, *second)] == ["OAK-5", "OAK-3", "OAK-2", "OAK-1"]
        found = ideas.find_idea(session, " oak-4 ")
        assert found is not None
        assert found.text == "Idea 3"


def test_an_idea_cannot_come_from_the_future(database: Database) -> None:
    with transaction(database) as session, pytest.raises(ValueError, match="future"):
        ideas.add_idea(session, area=make_area(session), text="x", said_at=LATER, now=NOW)


def test_an_idea_grows_by_its_parts_up_to_a_limit(database: Database) -> None:
    with transaction(database) as session:
        oak = make_area(session)
        ideas.add_idea(session, area=oak, text="One", said_at=NOW, now=NOW)
        assert ideas.lengthen(session, area_id=id_of(oak), reference="OAK-1", text="two")
        assert not ideas.lengthen(session, area_id=id_of(oak), reference="OAK-1", text="x" * ideas.MAX_IDEA)
        assert not ideas.lengthen(session, area_id=id_of(oak), reference="OAK-2", text="two")
    with reading(database) as session:
        assert ideas.list_ideas(session, 1)[0].text == "One\ntwo"


def test_what_status_says_is_for_its_own_area(database: Database) -> None:
    with transaction(database) as session:
        oak, elm = make_area(session), make_area(session, "ELM", "Elm Park")
        ideas.add_idea(session, area=oak, text="One", said_at=NOW, now=NOW)
        said = ideas.status_of(session, area_id=id_of(oak), reference="oak-1", resident_id=None)
        assert said is not None
        assert (said.reference, said.mine, said.status) == ("OAK-1", False, "new")
        assert ideas.status_of(session, area_id=id_of(elm), reference="OAK-1", resident_id=1) is None


# --- matters


def test_danger_comes_first_then_what_is_due_then_the_oldest(database: Database) -> None:
    """C1."""
    with transaction(database) as session:
        oak = id_of(make_area(session))
        for kind, due_at in (("media", None), ("data", LATER), ("delete", NOW), ("broken", None), ("danger", None)):
            matters.open_matter(session, area_id=oak, kind=kind, now=NOW, due_at=due_at, locked=kind == "danger")
        everything = [matter.kind for matter in matters.list_open(session, oak, see_locked=True)]
        assert everything == ["danger", "delete", "data", "media", "broken"]
        assert "danger" not in [matter.kind for matter in matters.list_open(session, oak, see_locked=False)]


def test_a_matter_is_closed_once_and_the_audit_says_by_whom(database: Database) -> None:
    with transaction(database) as session:
        oak = make_area(session)
        ann = id_of(coordinators.add_coordinator(session, area=oak, name="Ann", role="lead", now=NOW))
        matter = id_of(matters.open_matter(session, area_id=id_of(oak), kind="data", now=NOW))
        assert matters.close(session, matter, ann, LATER)
        assert not matters.close(session, matter, ann, LATER)
        assert not matters.close(session, 99, ann, LATER)
        assert matters.list_open(session, id_of(oak), see_locked=True) == []
        lines = session.exec(select(Audit).where(Audit.action == "matter.close")).all()
        assert [(line.coordinator_id, line.subject, line.at) for line in lines] == [(ann, f"matter:{matter}", LATER)]


# --- residents


def test_a_danger_pause_is_not_weakened_and_is_lifted_by_a_person(database: Database) -> None:
    """D3."""
    with transaction(database) as session:
        oak = make_area(session)
        ann = id_of(coordinators.add_coordinator(session, area=oak, name="Ann", role="lead", now=NOW))
        resident_id = make_resident(session, oak)
        residents.pause(session, resident_id, "unclear")
        residents.pause(session, resident_id, "danger")
        residents.pause(session, resident_id, "unclear")
    with transaction(database) as session:
        assert session.exec(select(Resident)).one().paused == "danger"
        assert residents.lift_pause(session, resident_id, ann, LATER)
        assert not residents.lift_pause(session, resident_id, ann, LATER)
        assert len(session.exec(select(Audit).where(Audit.action == "resident.lift_pause")).all()) == 1


def test_a_resident_is_found_by_the_address_they_wrote_from(database: Database) -> None:
    with transaction(database) as session:
        oak = make_area(session)
        sender = id_of(areas.add_sender(session, area=oak, channel="sms", name="+447700900000"))
        resident_id = make_resident(session, oak)
        address = "sms:+447700900001"
        session.add(Address(resident_id=resident_id, sender_id=sender, address=address, created_at=NOW))
        residents.set_name(session, resident_id, "Ann")
        residents.set_language(session, resident_id, "pl")
        session.flush()
        session.expire_all()
        found = residents.find_by_address(session, sender, address)
        assert found is not None
        assert (found.name, found.language) == ("Ann", "pl")
        assert [row.address for row in residents.addresses_of(session, resident_id)] == [address]
        assert residents.find_by_address(session, sender, "sms:+447700900002") is None


# --- consent


def test_the_newest_row_of_a_purpose_holds_and_no_row_ever_changes(database: Database) -> None:
    """D1."""
    with transaction(database) as session:
        oak = make_area(session)
        resident_id = make_resident(session, oak)
        for granted in (True, False):
            consent.record(
                session,
                area_id=id_of(oak),
                resident_id=resident_id,
                purpose="meetings",
                granted=granted,
                channel="sms",
                words_shown="Texts about meetings? 1 yes 2 no",
                exact_reply="1" if granted else "2",
                controller="Oak Trust",
                now=NOW,
            )
        latest = consent.latest(session, resident_id, "meetings")
        assert latest is not None
        assert (latest.granted, latest.exact_reply) == (False, "2")
        assert [row.granted for row in consent.history(session, resident_id)] == [True, False]
        assert consent.latest(session, resident_id, "news") is None


def test_nothing_in_the_program_changes_a_row_of_the_ledger() -> None:
    """D1: the noun offers no way to."""
    assert {name for name in vars(consent) if not name.startswith("_")} & {"update", "delete", "change"} == set()
    assert "at" in Consent.model_fields


# --- asks


def test_each_open_ask_has_a_letter_of_its_own(database: Database) -> None:
    with transaction(database) as session:
        oak = make_area(session)
        resident_id = make_resident(session, oak)

        def put(subject: str, hours: int) -> int:
            ask = asks.open_ask(
                session,
                area_id=id_of(oak),
                resident_id=resident_id,
                kind="rsvp",
                subject=subject,
                question="Coming?",
                expires_at=NOW + timedelta(hours=hours),
                now=NOW,
            )
            return id_of(ask)

        first, second = put("meeting:1", 1), put("meeting:2", 3)
        assert [ask.letter for ask in asks.list_open(session, resident_id, NOW)] == ["A", "B"]
        assert asks.answer(session, first, resident_id, "yes", NOW)
        assert asks.answer(session, first, resident_id, "no", NOW)  # a later answer replaces it
        assert not asks.answer(session, second, resident_id + 1, "yes", NOW)
        assert not asks.answer(session, first, resident_id, "yes", NOW + timedelta(hours=2))
        put("meeting:3", 5)
        assert [ask.letter for ask in asks.list_open(session, resident_id, NOW)] == ["B", "C"]  # A may still be changed
        put("meeting:3", 5)
        assert [ask.answer for ask in asks.list_within_reach(session, resident_id, NOW)] == ["no", "", ""]
        assert asks.expire(session, NOW + timedelta(hours=4)) == 1
        for number in range(len(asks.LETTERS) - 2):
            put(f"task:{number}", 9)
        with pytest.raises(ValueError, match="letters"):
            put("one more", 9)


# --- audit and alerts


def test_the_audit_only_grows(database: Database) -> None:
    with transaction(database) as session:
        oak = make_area(session)
        for number in range(3):
            audit.write(session, action="export.ideas", now=NOW, area_id=id_of(oak), detail=str(number))
    with reading(database) as session:
        assert [line.detail for line in session.exec(select(Audit)).all()] == ["0", "1", "2"]


def test_an_alert_finds_its_way_by_the_best_sender_of_its_channel_once_a_matter(database: Database) -> None:
    """D3: the area's own running sender, else the one the text came in by, else any."""
    with transaction(database) as session:
        oak, elm = make_area(session), make_area(session, "ELM", "Elm Park")
        shared = id_of(areas.add_sender(session, area=oak, channel="sms", name="+447700900000"))
        other = id_of(areas.add_sender(session, area=oak, channel="sms", name="+447700900001"))
        lead = "sms:+447700900101"
        coordinators.add_coordinator(session, area=elm, name="Lea", role="lead", address=lead, now=NOW)
        coordinators.add_coordinator(session, area=elm, name="Dan", role="deputy", address="telegram:7", now=NOW)
        about = {"area_id": id_of(elm), "matter_id": 5, "text": "Elm Park: please open the desk.", "now": NOW}
        assert alerts.call_leads(session, **about, sender_id=other) == 1  # nobody can reach Dan: no bot
        assert alerts.call_leads(session, **about, sender_id=other) == 0
        own = areas.add_sender(session, area=elm, channel="sms", name="+447700900002")
        assert alerts.call_leads(session, **about, step="15", sender_id=other) == 1
        own.paused = "down"
        session.add(own)
        assert alerts.call_leads(session, **about, step="30", sender_id=0) == 1
        rows = session.exec(select(Outgoing).order_by(Outgoing.step)).all()  # type: ignore[arg-type]
        assert [(row.step, row.sender_id) for row in rows] == [("0", other), ("15", own.id), ("30", shared)]
        assert rows[0].expires_at == outbox.expiry("alert", NOW)


# --- the driver


def test_a_statement_built_once_holds_no_value() -> None:
    incoming, sender = Incoming.__table__, Sender.__table__  # type: ignore[attr-defined]
    assert build(incoming.select().where(incoming.c.id == sender.c.id))["sqlite"].names == ()
    with pytest.raises(ValueError, match="literal"):
        build(incoming.select().where(incoming.c.id == 7))


def test_writers_of_one_process_take_turns(database: Database) -> None:
    """On SQLite nobody sleeps over a lock that another thread of ours holds; PostgreSQL lets them write at once."""
    with transaction(database):
        assert database._writing.locked() is database.is_sqlite
    assert not database._writing.locked()
