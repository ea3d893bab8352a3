"""One message in one transaction: kept once, answered once, lost never. On both databases."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, inspect
from sqlmodel import Session, SQLModel, col, select

from bot.channels import Incoming as Message
from bot.channels import Media
from bot.receive import BATCH, UNKNOWN_SENDER, DatabaseAway, Kept, Receiver, UnknownSender
from flows.engine import Reply, State, Turn
from flows.facts import Facts, Heard
from flows.hear import hear
from flows.records import KeepIdea, SetName
from flows.wording import clean, lint
from storage import areas, asks, consent, coordinators, matters, residents, suppression
from storage.arrivals import hash_external_id
from storage.database import Database, open_database, reading, transaction
from storage.tables import (
    Address,
    Area,
    Conversation,
    Idea,
    Incoming,
    Matter,
    Outgoing,
    Resident,
    Suppression,
)

KEY = b"a suppression key for tests"
NUMBER = "+447700900000"
ANN, BOB, CAT = "sms:+447700900001", "sms:+447700900002", "sms:+447700900003"
START = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)


class Town:
    """Oak Estate with its number and bot, a clock to turn, and a receiver."""

    def __init__(self, database: Database, **options: Any) -> None:
        self.database = database
        self.now = START
        self.woken = 0
        self.count = 0
        self.receiver = Receiver(database, suppression_key=KEY, now=lambda: self.now, wake=self._wake, **options)

    def _wake(self) -> None:
        self.woken += 1

    def message(self, address: str = ANN, text: str = "", **fields: Any) -> Message:
        self.count += 1
        channel = "telegram" if address.startswith("telegram") else "sms"
        sender = NUMBER if channel == "sms" else "oak"
        given = {"kind": "message", "external_id": f"SM{self.count}", "channel": channel, "sender": sender}
        return Message(**{**given, "address": address, "text": text, **fields})

    def hear(self, address: str, text: str = "", **fields: Any) -> Kept:
        (kept,) = self.receiver.receive_batch([self.message(address, text, **fields)])
        return kept

    def rows(self, table: type[SQLModel], *where: Any) -> list[Any]:
        with reading(self.database) as session:
            return list(session.exec(select(table).where(*where).order_by(*inspect(table).primary_key)))

    def count_of(self, table: type[SQLModel], *where: Any) -> int:
        with reading(self.database) as session:
            return session.exec(select(func.count()).select_from(table).where(*where)).one()


@pytest.fixture
def town(database: Database) -> Town:
    return make_town(database)


def make_town(database: Database, **options: Any) -> Town:
    with transaction(database) as session:
        oak = areas.add_area(session, code="OAK", name="Oak Estate", now=START, reader="Jo", controller="Oak Trust")
        areas.add_area(session, code="ELM", name="Elm Park", now=START, reader="Sam")
        areas.add_sender(session, area=oak, channel="sms", name=NUMBER)
        areas.add_sender(session, area=oak, channel="telegram", name="oak")
        for name, role, address in (
            ("Lea", "lead", "sms:+447700900101"),
            ("Dan", "deputy", "telegram:2002"),
            ("Una", "deputy", ""),
            ("Vic", "coordinator", "sms:+447700900103"),
        ):
            coordinators.add_coordinator(session, area=oak, name=name, role=role, address=address, now=START)
    return Town(database, **options)


# --- kept and answered ---------------------------------------------------------------------------------------------


def test_a_first_text_is_an_idea_kept_and_answered_once(town: Town) -> None:
    """R1: one answer to one text, with who reads it, by when, and a reference."""
    kept = town.hear(ANN, "The park needs lights")
    assert kept == Kept(1, seen_before=False, reading="idea")
    (message,) = town.rows(Incoming)
    (idea,) = town.rows(Idea)
    (reply,) = town.rows(Outgoing)
    assert (message.text, message.reading, message.reference) == ("The park needs lights", "idea", "OAK-1")
    assert (idea.text, idea.incoming_id, idea.resident_id) == ("The park needs lights", message.id, message.resident_id)
    assert (reply.address, reply.kind, reply.subject, reply.state) == (
        ANN,
        "idea_receipt",
        f"incoming:{message.id}",
        "due",
    )
    assert reply.expires_at == START + timedelta(hours=24)
    assert "OAK-1" in reply.text
    assert town.woken == 1


def test_one_text_and_silence_is_a_stored_idea_and_no_consent(town: Town) -> None:
    """R2."""
    town.hear(ANN, "The park needs lights")
    with reading(town.database) as session:
        assert consent.latest(session, 1, "meetings") is None
    assert town.count_of(Idea) == 1


def test_the_first_answer_says_what_it_costs_and_the_next_does_not(town: Town) -> None:
    """R2: also when the first text was a STOP, which is answered with no more than it asks."""
    town.hear(ANN, "stop")
    assert town.rows(Resident)[0].welcomed_at is None
    town.hear(ANN, "start")
    town.hear(ANN, "A bench by the shop")
    costs = ["normal rate" in reply.text for reply in town.rows(Outgoing)]
    assert costs == [False, True, False]
    assert town.rows(Resident)[0].welcomed_at == START


def test_a_yes_about_meetings_is_one_row_with_the_words_of_both_sides(town: Town) -> None:
    """D1: the exact words shown and the exact reply."""
    town.hear(ANN, "The park needs lights")
    town.hear(ANN, "Yes please!")
    with reading(town.database) as session:
        row = consent.latest(session, 1, "meetings")
        assert row is not None
        assert (row.granted, row.channel, row.exact_reply, row.controller) == (True, "sms", "Yes please!", "Oak Trust")
        assert row.words_shown == town.rows(Outgoing)[0].text


def test_a_no_after_a_yes_is_one_more_row_and_changes_none(town: Town) -> None:
    """D1: the ledger is append-only."""
    town.hear(ANN, "The park needs lights")
    town.hear(ANN, "1")
    with reading(town.database) as session:
        before = consent.history(session, 1)
    town.hear(ANN, "meetings")
    town.hear(ANN, "2")
    with reading(town.database) as session:
        after = consent.history(session, 1)
    assert after[: len(before)] == before
    assert [row.granted for row in after] == [True, False]


def test_zero_takes_back_the_idea_and_keeps_the_text(town: Town) -> None:
    town.hear(ANN, "The park needs lights")
    town.hear(ANN, "1")
    town.hear(ANN, "The bins smell")
    town.hear(ANN, "0")
    assert [idea.taken_back_at is None for idea in town.rows(Idea)] == [True, False]
    assert "The bins smell" in [message.text for message in town.rows(Incoming)]


def test_status_shows_the_words_to_their_author_alone(town: Town) -> None:
    town.hear(ANN, "The park needs lights")
    town.hear(ANN, "STATUS OAK-1")
    town.hear(BOB, "STATUS OAK-1")
    mine, theirs = [row.text for row in town.rows(Outgoing)][1:]
    assert "The park needs lights" in mine
    assert "OAK-1" in theirs
    assert "lights" not in theirs


def test_references_count_on_within_an_area_and_are_never_given_twice(town: Town) -> None:
    for number in range(3):
        town.receiver.receive_batch([town.message(f"sms:+4477009005{number}{n:02}", "A bench") for n in range(7)])
    references = [idea.reference for idea in town.rows(Idea)]
    assert references == [f"OAK-{number}" for number in range(1, 22)]
    assert town.rows(Area, Area.code == "OAK")[0].ideas_count == 21


# --- never twice ---------------------------------------------------------------------------------------------------


def test_a_repeated_message_is_kept_once_and_answered_once(town: Town) -> None:
    """X6, X11: also 400 days later."""
    town.hear(ANN, "The park needs lights", external_id="SM1")
    town.now += timedelta(days=400)
    again = town.hear(ANN, "The park needs lights", external_id="SM1")
    assert again.seen_before
    assert (town.count_of(Incoming), town.count_of(Outgoing), town.count_of(Idea)) == (1, 1, 1)


def test_the_same_id_under_another_kind_or_sender_is_another_message(town: Town) -> None:
    town.hear("telegram:7", "The park needs lights", external_id="1")
    assert not town.hear("telegram:7", "The park needs more lights", external_id="1", kind="edited").seen_before
    assert not town.hear(ANN, "The bins smell", external_id="1").seen_before


def test_an_erased_message_is_still_known_by_the_hash_of_its_id(town: Town) -> None:
    """D4, X11: what was erased cannot come back by a replay."""
    town.hear(ANN, "The park needs lights", external_id="SM1")
    with transaction(town.database) as session:
        message = session.exec(select(Incoming)).one()
        message.text, message.external_id = "", hash_external_id(KEY, "SM1")
    assert town.hear(ANN, "The park needs lights", external_id="SM1").seen_before
    assert town.count_of(Outgoing) == 1


def test_one_id_twice_in_a_batch_is_kept_once(town: Town) -> None:
    twice = [town.message(ANN, "A bench", external_id="X"), town.message(ANN, "A bench", external_id="X")]
    other_address = town.message(BOB, "A bench", external_id="X")
    kept = town.receiver.receive_batch([*twice, other_address])
    assert sorted(one.seen_before for one in kept) == [False, True, True]
    assert town.count_of(Incoming) == 1


async def test_the_same_message_at_the_same_moment_is_kept_once(town: Town) -> None:
    same = town.message(ANN, "A bench", external_id="X")
    second = Receiver(town.database, suppression_key=KEY, now=lambda: START)
    kept = await asyncio.gather(*(receiver.receive(same) for receiver in (town.receiver, second) for _ in range(20)))
    await asyncio.gather(town.receiver.close(), second.close())
    assert sum(not one.seen_before for one in kept) == 1
    assert (town.count_of(Incoming), town.count_of(Outgoing), town.count_of(Resident)) == (1, 1, 1)


async def test_two_programs_at_once_share_one_count_of_references(town: Town) -> None:
    second = Receiver(town.database, suppression_key=KEY, now=lambda: START)
    messages = [town.message(f"telegram:{n}", f"Idea number {n}") for n in range(120)]
    receivers = (town.receiver, second)
    kept = await asyncio.gather(*(receivers[n % 2].receive(message) for n, message in enumerate(messages)))
    await asyncio.gather(town.receiver.close(), second.close())
    assert all(one.reading == "idea" for one in kept)
    assert sorted(int(idea.reference[4:]) for idea in town.rows(Idea)) == list(range(1, 121))


def open_hasty(database: Database) -> Database:
    """The same PostgreSQL database for a program that hardly waits for another."""
    url = database.engine.url.update_query_dict({"options": "-c lock_timeout=20ms"})
    return open_database(url.render_as_string(hide_password=False))


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ({"address": ANN}, {"address": ANN, "channel": "sms"}),
        ({"address": "telegram:5"}, {"address": "telegram:5", "area_code": "ELM"}),
        ({"address": "telegram:6"}, {"address": "telegram:7", "area_code": "ELM"}),
        ({"address": BOB}, {"address": CAT}),
    ],
    ids=["a known address", "a new address", "a resident of two addresses", "an area"],
)
def test_on_postgresql_a_turn_waits_for_another_about_the_same(
    database: Database, mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    """While one program hears a message, another cannot read what that turn will change."""
    if database.is_sqlite:
        return  # there BEGIN IMMEDIATE is the lock
    hasty = open_hasty(database)
    waited: list[bool] = []

    def hear_while_another_tries(heard: Heard, facts: Facts) -> Turn:
        other = Receiver(hasty, suppression_key=KEY, now=lambda: START)
        with pytest.raises(DatabaseAway):
            other.receive_batch([town.message(text="A tree", external_id="other", **theirs)])
        waited.append(True)
        return hear(heard, facts)

    town = make_town(database)
    for address in (ANN, "telegram:6"):
        town.hear(address, "A bench")
    with transaction(database) as session:
        session.add(Address(resident_id=2, sender_id=2, address="telegram:7", created_at=START))
    town.receiver = Receiver(database, suppression_key=KEY, now=lambda: START, hear=hear_while_another_tries)
    town.hear(text="More lights", **mine)
    assert waited == [True]
    hasty.close()


def test_on_postgresql_areas_that_share_a_bot_do_not_wait_for_each_other(database: Database) -> None:
    if database.is_sqlite:
        return  # one writer at a time, whatever it writes
    hasty = open_hasty(database)
    heard: list[str] = []

    def hear_while_another_tries(said: Heard, facts: Facts) -> Turn:
        other = Receiver(hasty, suppression_key=KEY, now=lambda: START)
        heard.append(other.receive_batch([town.message("telegram:9", "A tree", area_code="ELM")])[0].reading)
        return hear(said, facts)

    town = make_town(database, hear=hear_while_another_tries)
    town.hear("telegram:8", "A bench")
    assert heard == ["idea"]
    hasty.close()


# --- batches -------------------------------------------------------------------------------------------------------


def test_two_residents_share_a_transaction(town: Town) -> None:
    kept = town.receiver.receive_batch([town.message(ANN, "A bench"), town.message(BOB, "A tree")])
    assert [one.id for one in kept] == [1, 2]
    assert [row.address for row in town.rows(Outgoing)] == [ANN, BOB]
    assert town.woken == 1


def test_one_resident_twice_in_a_batch_is_heard_in_order(town: Town) -> None:
    kept = town.receiver.receive_batch(
        [town.message(ANN, "A bench by the shop"), town.message(ANN, "1"), town.message(BOB, "A tree")]
    )
    assert [one.reading for one in kept] == ["idea", "answer", "idea"]
    assert kept[1].id is not None
    assert kept[2].id is not None
    assert kept[2].id < kept[1].id  # Bob went with the first transaction, Ann's second text with the next


def test_several_addresses_of_one_resident_are_heard_one_after_the_other(town: Town) -> None:
    town.hear(ANN, "A bench by the shop")
    with transaction(town.database) as session:
        for address in ("telegram:7", "telegram:8"):
            session.add(Address(resident_id=1, sender_id=2, address=address, created_at=START))
    kept = town.receiver.receive_batch(
        [town.message("telegram:7", "1"), town.message(ANN, "1"), town.message("telegram:8", "0")]
    )
    assert [one.reading for one in kept] == ["answer", "nothing open", "take back"]
    assert [message.text for message in town.rows(Incoming)] == ["A bench by the shop", "1", "1", "0"]


def test_more_than_a_batch_is_kept_in_several(town: Town) -> None:
    messages = [town.message(f"telegram:{n}", f"Idea number {n}") for n in range(BATCH * 2 + 3)]
    kept = town.receiver.receive_batch(messages)
    assert [one.reading for one in kept] == ["idea"] * len(messages)
    assert [idea.text for idea in town.rows(Idea)] == [message.text for message in messages]


async def test_waiting_messages_are_each_told_their_own_outcome(town: Town) -> None:
    texts = ["A bench", "stop", "HELP", "I want to kill myself"]
    kept = await asyncio.gather(
        *(town.receiver.receive(town.message(f"telegram:{n}", text)) for n, text in enumerate(texts))
    )
    await town.receiver.close()
    assert [one.reading for one in kept] == ["idea", "stop", "help", "danger"]


async def test_a_message_whose_door_gave_up_waiting_is_kept_all_the_same(town: Town) -> None:
    waiting, leaving = (
        asyncio.create_task(town.receiver.receive(town.message(address, "A bench"))) for address in (ANN, BOB)
    )
    await asyncio.sleep(0)
    leaving.cancel()
    assert (await waiting).reading == "idea"
    await town.receiver.close()
    assert town.count_of(Idea) == 2


# --- nothing is lost -----------------------------------------------------------------------------------------------


def break_on(word: str) -> Callable[[Heard, Facts], Turn]:
    def hear_or_break(heard: Heard, facts: Facts) -> Turn:
        turn = hear(heard, facts)
        if word in heard.text:
            raise KeyError(heard.text)
        return turn

    return hear_or_break


def test_a_flow_that_breaks_costs_no_message(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    town = make_town(database, hear=break_on("bench"))
    kept = town.receiver.receive_batch([town.message(ANN, "A bench"), town.message(BOB, "A tree")])
    assert [one.reading for one in kept] == ["broken", "idea"]
    broken = town.rows(Incoming)[0]
    assert (broken.text, broken.needs_person) == ("A bench", "broken")
    (matter,) = town.rows(Matter)
    assert (matter.kind, matter.incoming_id) == ("broken", broken.id)
    assert [idea.reference for idea in town.rows(Idea)] == ["OAK-1"]  # the reference the broken turn took went on
    assert [row.address for row in town.rows(Outgoing)] == [BOB]
    said = capsys.readouterr()
    assert "bench" not in said.out + said.err


def test_the_chat_goes_on_after_a_flow_broke(database: Database) -> None:
    town = make_town(database, hear=break_on("bench"))
    town.hear(ANN, "The park needs lights")
    town.hear(ANN, "A bench")
    assert town.hear(ANN, "1").reading == "answer"
    assert town.rows(Incoming)[1].resident_id == 1


@pytest.mark.parametrize(
    "poison",
    [
        Turn(State(), records=(SetName("\ud800"),), reading="name"),
        Turn(State(), replies=(Reply("\x00\ud800"),), reading="reply"),
        Turn(State(), records=(KeepIdea("ELM-no number", "x", START.date()),), reading="idea"),
        Turn(State(), records=(KeepIdea("OAK-1", "x", START.date()),) * 2, reading="idea"),
    ],
    ids=["surrogate", "nul", "reference", "twice"],
)
def test_a_poisonous_row_costs_nobody_else_their_message(database: Database, poison: Turn) -> None:
    town = make_town(database, hear=lambda heard, facts: poison if "poison" in heard.text else hear(heard, facts))
    kept = town.receiver.receive_batch(
        [town.message(ANN, "A bench"), town.message(BOB, "poison"), town.message(CAT, "A tree")]
    )
    assert [one.reading for one in kept] == ["idea", "broken", "idea"]
    assert [message.text for message in town.rows(Incoming)] == ["A bench", "poison", "A tree"]
    assert [matter.kind for matter in town.rows(Matter)] == ["broken"]
    assert sorted(row.address for row in town.rows(Outgoing)) == [ANN, CAT]


def test_a_message_to_no_sender_of_ours_is_told_apart(town: Town) -> None:
    kept = town.receiver.receive_batch(
        [town.message(ANN, "A bench", sender="+447700900999"), town.message(BOB, "A tree")]
    )
    assert [one.reading for one in kept] == [UNKNOWN_SENDER, "idea"]
    assert kept[0].id is None


async def test_the_door_hears_of_an_unknown_sender(town: Town) -> None:
    with pytest.raises(UnknownSender):
        await town.receiver.receive(town.message(ANN, "A bench", sender="+447700900999"))
    await town.receiver.close()


@pytest.fixture
def nowhere(tmp_path: Any) -> Iterator[Database]:
    """A database without tables stands for one that is away: nothing can be stored in it."""
    database = open_database(f"sqlite:///{tmp_path}/nowhere.sqlite")
    yield database
    database.close()


async def test_what_cannot_be_stored_is_not_acknowledged(nowhere: Database) -> None:
    town = Town(nowhere)
    outcomes = await asyncio.gather(
        *(town.receiver.receive(town.message(address, "A bench")) for address in (ANN, BOB)), return_exceptions=True
    )
    await town.receiver.close()
    assert [type(outcome) for outcome in outcomes] == [DatabaseAway, DatabaseAway]


def test_a_server_that_is_not_there_is_a_database_away() -> None:
    away = open_database("postgresql+psycopg://postgres@127.0.0.1:1/none")
    with pytest.raises(DatabaseAway):
        Town(away).hear(ANN, "A bench")
    away.close()


def test_a_server_that_hung_up_meanwhile_costs_nothing(database: Database) -> None:
    if database.is_sqlite:
        return  # a file does not hang up
    town = make_town(database)
    town.hear(ANN, "A bench")
    with transaction(database) as session:
        others = "pid <> pg_backend_pid() AND datname = current_database()"
        session.connection().exec_driver_sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")
    assert town.hear(ANN, "1").reading == "answer"


# --- what was texted -----------------------------------------------------------------------------------------------

HOSTILE = {
    "nul": "a\x00b",
    "lone surrogates": "a\ud800b\udfffc",
    "ten megabytes": "xy" * 5_000_000,
    "emoji": "👨‍👩‍👧‍👦 lights 🏳️‍🌈 please",
    "right to left": "\u202eevil\u202c שלום עליכם \u200f",
    "html": "<script>alert(1)</script>",
    "formula": '=HYPERLINK("http://x","y")',
    "sql": "'); DROP TABLE incoming; --",
    "percent": "100%s %(name)s :name ? {area}",
    "line ends": "one\r\ntwo\u2028three\n",
    "spaces": "   the park   ",
    "combining": "e\u0301" * 500,
    "not a character": "\ufffe\uffff\U0010ffff",
    "empty": "",
}


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE.keys())
def test_whatever_is_texted_is_stored_by_one_rule(town: Town, hostile: str) -> None:
    """X10: exactly as texted but for the rule of `clean`, on both databases."""
    kept = town.hear(ANN, hostile)
    assert kept.reading != "broken"
    (message,) = town.rows(Incoming)
    assert message.text == clean(hostile)
    for idea in town.rows(Idea):
        assert idea.text == clean(hostile)


def test_ids_and_addresses_are_cut_and_never_fall_together(town: Town) -> None:
    long = "S" * 5000
    for external_id in (long, long + "x", "a\x00b", "a\ud800b", "a\ufffdb"):
        assert not town.hear(ANN, "A bench", external_id=external_id).seen_before
        assert town.hear(ANN, "A bench", external_id=external_id).seen_before
    town.hear("telegram:" + "9" * 5000, "A bench", area_code="\x00" * 500)
    assert max(len(message.address) for message in town.rows(Incoming)) < 300
    assert max(len(message.external_id) for message in town.rows(Incoming)) < 300


def test_a_photo_is_kept_by_reference_for_a_person(town: Town) -> None:
    """R10."""
    town.hear(ANN, "", media=tuple(Media("photo", f"https://example.org/{n}\x00") for n in range(50)))
    (message,) = town.rows(Incoming)
    assert len(message.media) == 10
    assert message.media[0] == {"kind": "photo", "reference": "https://example.org/0\ufffd"}
    assert message.needs_person == "media"


def test_a_long_text_in_parts_is_one_idea_with_one_receipt(town: Town) -> None:
    """R10: the words of every part are in the idea, and each part names it."""
    first = ("The path along the river floods every winter and nobody can reach the bus stop " * 2)[:155]
    town.hear(ANN, first)
    town.now += timedelta(seconds=20)
    town.hear(ANN, "when it rains. We need a raised path there.")
    (idea,) = town.rows(Idea)
    assert idea.text == first + "\n" + "when it rains. We need a raised path there."
    assert [message.reference for message in town.rows(Incoming)] == ["OAK-1", "OAK-1"]
    assert town.count_of(Outgoing) == 1


def test_parts_that_arrive_in_one_batch_are_joined(town: Town) -> None:
    first = "The path along the river floods every winter and nobody can reach the bus stop " * 2
    town.receiver.receive_batch([town.message(ANN, first), town.message(ANN, "when it rains.")])
    assert (town.count_of(Idea), town.count_of(Outgoing)) == (1, 1)


# --- stop ----------------------------------------------------------------------------------------------------------


def test_stop_suppresses_by_hash_with_one_confirmation(town: Town) -> None:
    """R4, X4."""
    town.hear(ANN, "stop texting me")
    town.hear(ANN, "STOP")
    (row,) = town.rows(Suppression)
    assert row.address_hash == suppression.hash_address(KEY, ANN)
    assert (row.reason, row.confirmed, row.lifted_at) == ("stop", True, None)
    (confirmation,) = town.rows(Outgoing)
    assert confirmation.kind == "stop_confirmation"
    assert confirmation.expires_at == START + timedelta(hours=24)


def test_after_a_stop_ideas_are_kept_and_only_start_opens_again(town: Town) -> None:
    """R5."""
    town.hear(ANN, "stop")
    for text in ("yes", "1", "The park needs lights", "thanks"):
        town.hear(ANN, text)
    assert town.count_of(Suppression, col(Suppression.lifted_at).is_(None)) == 1
    assert town.count_of(Outgoing) == 1
    assert town.count_of(Idea) == 1
    town.hear(ANN, "START")
    assert town.count_of(Suppression, col(Suppression.lifted_at).is_(None)) == 0
    assert town.count_of(Outgoing) == 2


def test_a_stop_holds_for_every_area_that_shares_the_sender(town: Town) -> None:
    town.hear("telegram:7", "stop")
    town.hear("telegram:7", "The park needs lights", area_code="ELM")
    assert town.rows(Resident)[0].area_id == 2
    assert [row.kind for row in town.rows(Outgoing)] == ["stop_confirmation"]


def test_what_the_provider_answered_is_not_answered_again(town: Town) -> None:
    town.hear(ANN, "STOP", opt_out_type="STOP")
    (row,) = town.rows(Suppression)
    assert (row.reason, row.confirmed) == ("carrier", True)
    town.hear(ANN, "stop")
    assert town.count_of(Outgoing) == 0


def test_who_blocks_the_bot_is_suppressed_and_returning_lifts_nothing(town: Town) -> None:
    """R5: only START or JOIN does."""
    town.hear("telegram:7", "A bench")
    assert town.hear("telegram:7", kind="left").reading == "left"
    assert town.hear("telegram:7", kind="returned").reading == "returned"
    (row,) = town.rows(Suppression)
    assert (row.reason, row.lifted_at) == ("blocked", None)
    town.hear("telegram:8", kind="left")
    assert town.count_of(Resident) == 1
    assert town.count_of(Outgoing) == 1


# --- danger --------------------------------------------------------------------------------------------------------


def test_somebody_in_danger_gets_the_safety_answer_and_the_lead_is_called_without_the_words(town: Town) -> None:
    """D3: locked, paused, no reference, no receipt; an alert to each lead and deputy with an address, once."""
    town.hear(ANN, "I want to kill myself tonight")
    (message,) = town.rows(Incoming)
    (matter,) = town.rows(Matter)
    (resident,) = town.rows(Resident)
    assert (message.locked, message.needs_person, message.reference) == (True, "danger", "")
    assert (matter.kind, matter.locked, resident.paused) == ("danger", True, "danger")
    assert town.count_of(Idea) == 0
    safety, lead, deputy = town.rows(Outgoing)
    assert (safety.kind, safety.address, safety.priority, safety.message_class) == ("safety", ANN, 0, "safety")
    assert safety.expires_at == START + timedelta(hours=24)
    assert [(row.kind, row.recipient, row.address) for row in (lead, deputy)] == [
        ("alert", "coordinator:1", "sms:+447700900101"),
        ("alert", "coordinator:2", "telegram:2002"),
    ]
    assert (lead.sender_id, deputy.sender_id) == (1, 2)
    for alert in (lead, deputy):
        assert (alert.message_class, alert.subject, alert.resident_id) == ("safety", f"matter:{matter.id}", None)
        assert "kill" not in alert.text
        assert "open the desk" in alert.text
        assert lint(alert.text, sender_name="Oak Estate") == []


def test_a_paused_person_is_kept_locked_and_unanswered_until_a_person_lifts_it(town: Town) -> None:
    """D3."""
    town.hear(ANN, "I want to kill myself tonight")
    town.hear(ANN, "The park needs lights")
    assert town.rows(Incoming)[1].locked
    assert town.count_of(Outgoing, Outgoing.recipient == "resident:1") == 1
    with transaction(town.database) as session:
        assert [m.kind for m in matters.list_open(session, 1, see_locked=False)] == []
        assert len(matters.list_open(session, 1, see_locked=True)) == 2
        assert residents.lift_pause(session, 1, coordinator_id=1, now=START)
    town.hear(ANN, "The park needs lights")
    assert town.count_of(Idea) == 1
    first = town.rows(Outgoing, Outgoing.recipient == "resident:1")[1]
    assert "normal rate" in first.text  # R2: the first answer that is one


# --- who and where -------------------------------------------------------------------------------------------------


def test_start_with_an_area_picks_it_for_a_new_resident_and_moves_an_old_one(town: Town) -> None:
    town.hear("telegram:7", "/start", area_code="elm")
    assert town.rows(Resident)[0].area_id == 2
    assert "Elm Park" in town.rows(Outgoing)[0].text
    town.hear("telegram:7", "A bench")
    town.hear("telegram:7", "/start", area_code="OAK")
    town.hear("telegram:7", "A tree")
    assert [idea.reference for idea in town.rows(Idea)] == ["ELM-1", "OAK-1"]
    town.hear("telegram:7", "/start", area_code="NOSUCH")
    assert town.rows(Resident)[0].area_id == 1


def test_who_may_not_be_paid_for_is_kept_and_shown_but_not_answered(town: Town) -> None:
    town.hear(ANN, "The park needs lights", payable=False)
    assert town.count_of(Idea) == 1
    assert town.rows(Address)[0].payable is False
    assert town.count_of(Outgoing) == 0
    town.hear(ANN, "A bench by the shop")
    assert town.rows(Address)[0].payable is True
    assert "normal rate" in town.rows(Outgoing)[0].text


def test_a_question_that_was_not_sent_is_not_open(town: Town) -> None:
    """Whom we may not pay to answer (FIELD 2) saw no question, so no later digit is read as its answer."""
    town.hear(ANN, "The park needs lights", payable=False)
    town.hear(ANN, "1")
    with reading(town.database) as session:
        assert consent.latest(session, 1, "meetings") is None


def test_a_text_from_an_address_thought_dead_brings_it_back(town: Town) -> None:
    town.hear(ANN, "A bench")
    with transaction(town.database) as session:
        session.exec(select(Address)).one().gone = "twilio:30005"
    town.hear(ANN, "1")
    assert town.rows(Address)[0].gone == ""


def test_an_erased_resident_who_texts_again_is_somebody_new(town: Town) -> None:
    """D4."""
    town.hear(ANN, "A bench")
    with transaction(town.database) as session:
        session.exec(select(Resident)).one().erased_at = START
    town.hear(ANN, "A tree")
    assert [message.resident_id for message in town.rows(Incoming)] == [1, 2]
    assert town.rows(Address)[0].resident_id == 2


def test_open_asks_reach_the_talk(database: Database) -> None:
    heard: list[Facts] = []

    def listen(_heard: Heard, facts: Facts) -> Turn:
        heard.append(facts)
        return Turn(facts.state, reading="heard")

    town = make_town(database, hear=listen)
    town.hear(ANN, "hello")
    with transaction(database) as session:
        for days in (1, -1):
            asks.open_ask(
                session,
                area_id=1,
                resident_id=1,
                kind="rsvp",
                subject=f"meeting:{days}",
                question="Coming?",
                now=START,
                expires_at=START + timedelta(days=days),
            )
    town.hear(ANN, "A")
    assert [ask.letter for ask in heard[-1].asks] == ["A"]
    assert town.count_of(Conversation) == 0  # nothing was asked: there is no state to keep


def test_the_dispatcher_is_not_woken_for_nothing(town: Town) -> None:
    town.hear("telegram:7", kind="returned")
    assert town.woken == 0


def test_a_turn_on_postgresql_takes_a_few_round_trips(database: Database, tmp_path: Any) -> None:
    """However many share a transaction: one to begin, one to read, one to write, one to commit."""
    if database.is_sqlite:
        return
    town = make_town(database)
    town.hear(ANN, "A bench")
    town.now += timedelta(hours=1)  # within minutes it is looked whether the text goes on with the one before
    trips = []
    for batch in ([ANN], [f"telegram:{n}" for n in range(BATCH)]):
        with (tmp_path / "trace").open("w+") as trace:
            with town.receiver._line.transaction() as connection:
                driver: Any = connection.connection.driver_connection
            driver.pgconn.trace(trace.fileno())
            town.receiver.receive_batch([town.message(address, "A tree") for address in batch])
            driver.pgconn.untrace()
            trace.seek(0)
            lines = [line.split("\t") for line in trace]
        waited_for = [
            line for line in lines if len(line) > 3 and line[1] == "F" and line[3].strip() in ("Sync", "Query")
        ]
        trips.append(len(waited_for))
    assert trips == [4, 4]


@pytest.mark.parametrize("microsecond", [0, 5])
def test_what_the_driver_wrote_reads_back_as_the_tables_say(town: Town, microsecond: int) -> None:
    """The hot path writes past SQLAlchemy: moments, days and JSON must be what an ordinary session writes."""
    town.now = START.replace(microsecond=microsecond)
    town.hear("telegram:7", "A bench")
    (idea,), (message,), (reply,) = town.rows(Idea), town.rows(Incoming), town.rows(Outgoing)
    assert (idea.said_at, message.received_at, reply.due_at) == (town.now, town.now, town.now)
    assert idea.promised_by == datetime(2026, 6, 5, tzinfo=UTC).date()
    assert (message.locked, message.media) == (False, [])
    assert all(button["callback"].startswith("meetings:") for button in reply.buttons)
    assert reply.buttons
    with transaction(town.database) as session:
        copy = Incoming.model_validate({**message.model_dump(), "id": None, "external_id": "copy"})
        session.add(copy)
    with Session(town.database.pages) as session:
        connection = session.connection()
        stored = connection.exec_driver_sql("SELECT received_at, media, locked FROM incoming ORDER BY id").all()
    assert stored[0] == stored[1]
