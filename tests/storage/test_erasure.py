"""Erasure: after it nothing about the person is left but keyed hashes, on both databases."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import JSON, String
from sqlmodel import col, select
from sqlmodel.sql.sqltypes import AutoString

from bot.due import kinds_for, run_due
from storage import cards, coordinators, erasure, links, matters, similar, timers
from storage.database import Database, reading, transaction
from storage.suppression import hash_address, is_suppressed
from storage.tables import Audit, Idea, Incoming, Matter, Outgoing, Resident, Sender, Table, Timer, id_of
from tests.bot.houses import AMIR, JOAN, KEY, Place, a_house, add_oak
from tests.conftest import MONDAY_TEN

SECRET = KEY.encode()
LATER = MONDAY_TEN + timedelta(days=3)
WORDS = "a bench by the bus stop, says Joan Periwinkle of 12 Pear Court"
ABOUT_NOBODY = {  # tables that hold nothing about a resident; a new one is named here or in `erasure.RULES`
    "area", "sender", "marker", "coordinator", "deskkey", "signintry", "audit", "suppression", "timer", "cardchange",
    "answer", "broadcast", "cannedreply", "wordindex", "meeting", "softoptin", "themechange",
    "member", "membercame",  # the partnership's own list of its members, as the coordinators are, and where they were
}  # fmt: skip
OF_IDEAS = {"ideaword", "areaword"}  # words of ideas and no person: `similar.forget` takes them out


@pytest.fixture
def oak(database: Database) -> Place:
    return Place(a_house(database), add_oak(database))


def everything(database: Database) -> str:
    """Every cell of every table, as one text."""
    with reading(database) as session:
        rows = {
            table.name: [list(map(str, row)) for row in session.connection().execute(table.select())]
            for table in Table.metadata.sorted_tables
        }
    return json.dumps(rows, ensure_ascii=False)


def joan_texts(oak: Place) -> int:
    """Joan says a lot; returns her row's number."""
    oak.hear(WORDS)
    for text in ("1", "NAME Joan Periwinkle", "DATA", "MEETINGS", "LINK", "thanks Joan here"):
        oak.hear(text)
    with reading(oak.house.database) as session:
        return id_of(session.exec(select(Resident).where(Resident.name == "Joan Periwinkle")).one())


def erase(oak: Place, resident_id: int) -> None:
    with transaction(oak.house.database) as session:
        erasure.erase(session, resident_id, now=LATER, suppression_key=SECRET)


def test_every_table_and_every_column_of_words_is_decided_about() -> None:
    """D4: whoever adds a column that may hold something about a person says here what an erasure makes of it."""
    tables = {table.name: table for table in Table.metadata.sorted_tables}
    assert set(tables) == ABOUT_NOBODY | OF_IDEAS | set(erasure.RULES)
    for name, rule in erasure.RULES.items():
        if rule.goes:
            continue
        words = {c.name for c in tables[name].columns if isinstance(c.type, AutoString | String | JSON)}
        assert words == (set(rule.becomes) - {"resident_id", "away_until"}) | set(rule.stays), name


def test_nothing_about_the_person_is_left(oak: Place) -> None:
    """D4: only the keyed hash, by which they are not written to again."""
    resident_id = joan_texts(oak)
    with transaction(oak.house.database) as session:
        assert similar.index_next(session, 1)
    before = everything(oak.house.database)
    assert "Periwinkle" in before
    assert "periwinkl" in before, "the index of words holds it too"
    assert "+447700900101" in before
    erase(oak, resident_id)
    after = everything(oak.house.database)
    for trace in ("Periwinkle", "7700900101", "Pear Court", "bus stop", "thanks", "periwinkl"):
        assert trace not in after, trace
    with transaction(oak.house.database) as session:
        sender = session.exec(select(Sender).where(Sender.channel == "sms")).one()
        assert is_suppressed(session, id_of(sender), hash_address(SECRET, JOAN))


def test_what_others_said_stays_as_it_was(oak: Place) -> None:
    resident_id = joan_texts(oak)
    oak.hear("light on the path please", AMIR)
    erase(oak, resident_id)
    after = everything(oak.house.database)
    assert "light on the path please" in after
    assert AMIR in after


def test_an_erased_message_is_still_known_as_seen(oak: Place) -> None:
    """X11: a captured request that is replayed after an erasure has no effect."""
    from bot.channels import Incoming as Arrived

    again = Arrived(
        channel="sms", sender="+447700900000", kind="message", external_id="SM0001", address=JOAN, text=WORDS
    )
    oak.house.receiver.receive_batch([again])
    with reading(oak.house.database) as session:
        resident_id = id_of(session.exec(select(Resident)).one())
    erase(oak, resident_id)
    (kept,) = oak.house.receiver.receive_batch([again])
    assert kept.seen_before
    assert WORDS not in everything(oak.house.database)


def test_references_stay_and_are_given_once(oak: Place) -> None:
    oak.hear(WORDS)
    with reading(oak.house.database) as session:
        resident_id = id_of(session.exec(select(Resident)).one())
    erase(oak, resident_id)
    oak.hear("light on the path please", AMIR)
    with reading(oak.house.database) as session:
        assert [idea.reference for idea in session.exec(select(Idea).order_by(col(Idea.id)))] == ["OAK-1", "OAK-2"]


def test_twice_is_as_once(oak: Place) -> None:
    resident_id = joan_texts(oak)
    erase(oak, resident_id)
    with reading(oak.house.database) as session:
        audits = len(session.exec(select(Audit)).all())
    once = everything(oak.house.database)
    erase(oak, resident_id)
    with reading(oak.house.database) as session:
        extra = session.exec(select(Audit).order_by(col(Audit.id))).all()[audits:]
    assert [row.action for row in extra] == ["resident.erase"]
    twice = everything(oak.house.database)
    assert len(twice) - len(once) < 200  # that line of the audit


def test_nothing_that_was_owed_leaves_any_more(oak: Place) -> None:
    resident_id = joan_texts(oak)
    erase(oak, resident_id)
    with reading(oak.house.database) as session:
        assert {row.state for row in session.exec(select(Outgoing))} == {"blocked"}


def test_a_card_in_their_own_words_comes_down_and_one_in_ours_stays(oak: Place) -> None:
    oak.hear("a bench by the shop")
    oak.hear("the 14 bus is always late says joan")
    with transaction(oak.house.database) as session:
        cards.publish(session, "OAK-1", now=MONDAY_TEN)
        cards.publish(session, "OAK-2", words="The 14 bus should come on time", now=MONDAY_TEN)
        resident_id = id_of(session.exec(select(Resident)).one())
    erase(oak, resident_id)
    with reading(oak.house.database) as session:
        first, second = session.exec(select(Idea).order_by(col(Idea.id))).all()
    assert (first.published_words, first.published_at) == (None, None)
    assert second.published_words == "The 14 bus should come on time"
    assert second.published_at is not None
    assert "bench" not in everything(oak.house.database)


def test_joined_phone_and_telegram_are_one_person(oak: Place) -> None:
    oak.hear("a bench by the shop", JOAN)
    oak.hear("and light on the path", AMIR)
    with transaction(oak.house.database) as session:
        first, second = (id_of(one) for one in session.exec(select(Resident).order_by(col(Resident.id))))
        links.offer(session, first, "123456", MONDAY_TEN)
        link = links.find_open(session, "123456", 1, MONDAY_TEN)
        assert link is not None
        links.answer(session, id_of(link), second, "654321", MONDAY_TEN)
        links.join(session, id_of(link), first, MONDAY_TEN)
    erase(oak, first)
    after = everything(oak.house.database)
    for trace in ("bench", "path", JOAN, AMIR):
        assert trace not in after, trace


def test_it_is_told_planned_and_carried_out_a_day_later(oak: Place) -> None:
    resident_id = joan_texts(oak)
    with transaction(oak.house.database) as session:
        at = erasure.plan(session, resident_id, by=None, now=MONDAY_TEN)
    with reading(oak.house.database) as session:
        last = session.exec(select(Outgoing).where(col(Outgoing.subject).like("erase:%"))).one()
        assert "is deleted by Tue 2 June" in last.text
        assert last.expires_at < at
    kinds = kinds_for(SECRET)
    run_due(oak.house.database, at - timedelta(minutes=1), kinds)
    assert "Periwinkle" in everything(oak.house.database)
    assert run_due(oak.house.database, at, kinds)["done"] == 1
    assert "Periwinkle" not in everything(oak.house.database)


def test_it_can_be_called_off_until_then(oak: Place) -> None:
    resident_id = joan_texts(oak)
    with transaction(oak.house.database) as session:
        at = erasure.plan(session, resident_id, by=None, now=MONDAY_TEN)
        with pytest.raises(erasure.CannotErase, match="planned already"):
            erasure.plan(session, resident_id, by=None, now=MONDAY_TEN)
        assert erasure.call_off(session, resident_id, by=None, now=MONDAY_TEN)
        assert not erasure.call_off(session, resident_id, by=None, now=MONDAY_TEN)
    run_due(oak.house.database, at + timedelta(days=1), kinds_for(SECRET))
    assert "Periwinkle" in everything(oak.house.database)


def test_while_somebody_may_be_in_danger_nothing_is_deleted(oak: Place) -> None:
    """D3: what a lead must act on is not lost to a request."""
    oak.hear("my husband is going to kill me tonight")
    with transaction(oak.house.database) as session:
        resident_id = id_of(session.exec(select(Resident)).one())
        with pytest.raises(erasure.CannotErase, match="danger"):
            erasure.plan(session, resident_id, by=None, now=MONDAY_TEN)
        matter = session.exec(select(Matter).where(Matter.kind == "danger")).one()
        lead = coordinators.add_coordinator(session, area=oak.area, name="Jo", role="lead", now=MONDAY_TEN)
        matters.close(session, id_of(matter), id_of(lead), MONDAY_TEN)
        erasure.plan(session, resident_id, by=None, now=MONDAY_TEN)


def test_danger_that_comes_in_meanwhile_holds_it_up(oak: Place) -> None:
    resident_id = joan_texts(oak)
    with transaction(oak.house.database) as session:
        at = erasure.plan(session, resident_id, by=None, now=MONDAY_TEN)
    oak.hear("my husband is going to kill me tonight")
    run_due(oak.house.database, at, kinds_for(SECRET))
    with reading(oak.house.database) as session:
        held_up = session.exec(select(Timer).where(Timer.kind == erasure.KIND)).one()
    assert (held_up.state, held_up.reason) == ("cancelled", "a text about danger came in")
    assert "going to kill me" in everything(oak.house.database)


def test_only_start_opens_the_address_again_and_to_a_stranger(oak: Place) -> None:
    """R5, D4."""
    resident_id = joan_texts(oak)
    erase(oak, resident_id)
    oak.hear("hello again")
    with reading(oak.house.database) as session:
        theirs = session.exec(select(Outgoing).where(Outgoing.address == JOAN)).all()
    assert theirs == []
    oak.hear("START")
    with reading(oak.house.database) as session:
        theirs = session.exec(select(Outgoing).where(Outgoing.address == JOAN)).all()
        newest = session.exec(select(Incoming).order_by(col(Incoming.id).desc())).first()
        assert len(theirs) == 1
        assert newest is not None
        assert newest.resident_id != resident_id


def test_a_restored_copy_erases_them_again(oak: Place) -> None:
    resident_id = joan_texts(oak)
    hashed = hash_address(SECRET, JOAN)
    with transaction(oak.house.database) as session:
        assert erasure.list_erased(session) == set()
        assert erasure.erase_again(session, {hashed}, now=LATER, suppression_key=SECRET) == 1
        assert erasure.list_erased(session) == {hashed}
        assert session.get_one(Resident, resident_id).erased_at is not None
    assert "Periwinkle" not in everything(oak.house.database)


def test_a_kind_of_timer_is_known_for_it(oak: Place) -> None:
    resident_id = joan_texts(oak)
    with transaction(oak.house.database) as session:
        erasure.plan(session, resident_id, by=None, now=MONDAY_TEN)
    with reading(oak.house.database) as session:
        assert timers.list_due(session, LATER, kinds=kinds_for(SECRET))
