"""LINK joins one person's phone and Telegram, UNLINK parts them; nobody is texted because of another."""

import hmac
import random
import re
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import select as pick
from sqlmodel import col
from test_receive import ANN, BOB, KEY, NUMBER, START, Town, make_town

from bot import recall
from flows import link
from flows.records import PreferHere
from flows.wording import lint
from storage import areas, links, persons
from storage.database import Database, reading, transaction
from storage.tables import Incoming, Link, Matter, Outgoing, Resident, Suppression, Table, id_of

TAM, UMA = "telegram:7", "telegram:8"  # Ann's Telegram, and a stranger's


@pytest.fixture
def town(database: Database) -> Town:
    return make_town(database)


def last(town: Town, address: str) -> str:
    """What was last texted to this address."""
    rows = town.rows(Outgoing, Outgoing.address == address)
    return str(rows[-1].text) if rows else ""


def code_in(text: str) -> str:
    (code,) = re.findall(r"LINK (\d{6})", text)
    return str(code)


def join(town: Town, first: str = ANN, second: str = TAM) -> None:
    town.hear(first, "LINK")
    town.hear(second, f"LINK {code_in(last(town, first))}")
    town.hear(first, f"LINK {code_in(last(town, second))}")


def resident_of(town: Town, address: str) -> int:
    return int(town.rows(Incoming, Incoming.address == address)[0].resident_id)


def joined(town: Town) -> list[Any]:
    return town.rows(Link, col(Link.joined_at).is_not(None))


def tables(database: Database) -> dict[str, list[Any]]:
    """Every row of every table, by the table's name."""
    with reading(database) as session:
        return {
            table.name: sorted(map(repr, session.connection().execute(pick(table)).all()))
            for table in Table.metadata.sorted_tables
        }


# --- joining -------------------------------------------------------------------------------------------------------


def test_each_side_shows_the_other_a_code_and_then_they_are_one(town: Town) -> None:
    """P6: confirmed on both sides, and each text in one segment."""
    town.hear(ANN, "A bench by the shop")
    town.hear(TAM, "hello")
    town.hear(ANN, "link please")
    assert last(town, ANN).startswith("Oak Estate: to join your phone and Telegram, send LINK ")
    town.hear(TAM, f"LINK {code_in(last(town, ANN))}")
    assert last(town, TAM).startswith("Oak Estate: nearly done. Now text LINK ")
    assert joined(town) == []
    town.hear(ANN, code_in(last(town, TAM)))  # the word may be left out
    assert last(town, ANN).startswith("Oak Estate: done, your phone and Telegram are joined. We write to you here.")
    (row,) = joined(town)
    assert (row.first_id, row.second_id, row.preferred_id, row.code) == (1, 2, 1, None)
    for text in [last(town, ANN), last(town, TAM)]:
        assert lint(text, sender_name="Oak Estate") == []


def test_it_begins_on_telegram_as_well(town: Town) -> None:
    town.hear(TAM, "/link")
    assert "from your phone" in last(town, TAM)
    town.hear(ANN, f"Link {code_in(last(town, TAM))}")
    town.hear(TAM, f"LINK {code_in(last(town, ANN))}")
    assert [row.preferred_id for row in joined(town)] == [resident_of(town, TAM)]


def test_every_text_answers_the_one_who_sent_it(town: Town) -> None:
    """X8: from the first LINK to the last UNLINK nobody is texted because of what another texted."""
    join(town)
    town.hear(TAM, "UNLINK")
    incoming = {f"incoming:{row.id}": row.address for row in town.rows(Incoming)}
    for row in town.rows(Outgoing):
        assert row.address == incoming[row.subject]
    assert town.count_of(Outgoing) == town.count_of(Incoming)


def test_a_code_is_good_for_fifteen_minutes(town: Town) -> None:
    town.hear(ANN, "LINK")
    town.now += timedelta(minutes=15)
    town.hear(TAM, f"LINK {code_in(last(town, ANN))}")
    assert last(town, TAM).startswith("Oak Estate: sorry, that code is wrong or too old.")
    town.hear(ANN, "LINK")
    town.now += timedelta(minutes=14)
    town.hear(TAM, f"LINK {code_in(last(town, ANN))}")
    town.now += timedelta(minutes=14)  # the second code has fifteen minutes of its own
    town.hear(ANN, f"LINK {code_in(last(town, TAM))}")
    assert len(joined(town)) == 1


def test_only_the_newest_code_counts(town: Town) -> None:
    town.hear(ANN, "LINK")
    old = code_in(last(town, ANN))
    town.hear(ANN, "LINK")
    town.hear(TAM, f"LINK {old}")
    assert "wrong or too old" in last(town, TAM)


def test_after_five_wrong_codes_none_is_taken(town: Town) -> None:
    """A guesser gets five tries, and what they were shown themselves opens nothing any more."""
    town.hear(ANN, "LINK")
    right = code_in(last(town, ANN))
    wrong = str((int(right) + 1) % 10**6).zfill(6)
    town.hear(UMA, "LINK")
    for tries in range(1, 6):
        town.hear(UMA, f"LINK {wrong}")
        assert ("too many wrong codes" in last(town, UMA)) is (tries == 5)
    assert town.rows(Link, Link.first_id == resident_of(town, UMA)) == []
    for text in (right, f"LINK {right}", "LINK"):
        town.hear(UMA, text)
        assert "too many wrong codes" in last(town, UMA)
    assert last(town, ANN) == town.rows(Outgoing)[0].text, "the stranger was texted nothing"
    town.hear(TAM, right)
    assert "nearly done" in last(town, TAM), "somebody else's tries are not hers"
    town.now += timedelta(minutes=15)
    town.hear(UMA, "LINK")
    assert "to join" in last(town, UMA)


def test_a_lucky_guess_joins_nobody(town: Town) -> None:
    """X8: the guesser is shown a second code, which only the stranger's own phone could text."""
    town.hear(ANN, "LINK")
    town.hear(UMA, code_in(last(town, ANN)))
    second = code_in(last(town, UMA))
    for address in (UMA, TAM, BOB):
        town.hear(address, f"LINK {second}")
        assert "wrong or too old" in last(town, address)
    assert joined(town) == []
    assert town.count_of(Outgoing, Outgoing.address == ANN) == 1


def test_two_phones_are_not_joined(town: Town) -> None:
    town.hear(ANN, "LINK")
    for address in (BOB, ANN):
        town.hear(address, f"LINK {code_in(town.rows(Outgoing)[0].text)}")
        assert "must come from the other one" in last(town, address)
    assert joined(town) == []


def test_who_is_joined_is_not_joined_again(town: Town) -> None:
    join(town)
    town.hear(BOB, "LINK")
    code = code_in(last(town, BOB))
    town.hear(TAM, f"LINK {code}")
    assert "joined already" in last(town, TAM)
    assert len(joined(town)) == 1


def test_an_open_answer_is_dropped_for_a_newer_one(town: Town) -> None:
    town.hear(ANN, "LINK")
    town.hear(BOB, "LINK")
    town.hear(TAM, code_in(last(town, ANN)))
    town.hear(TAM, code_in(last(town, BOB)))
    town.hear(BOB, code_in(last(town, TAM)))
    assert [(row.first_id, row.second_id) for row in town.rows(Link)] == [
        (resident_of(town, BOB), resident_of(town, TAM))
    ]


def test_two_last_codes_in_one_moment_join_only_once(town: Town) -> None:
    """What was decided before somebody else joined one of them fails, and is heard again."""
    join(town)
    town.hear(BOB, "hello")
    with transaction(town.database) as session:
        session.add(Link(first_id=2, second_id=3, code="111111", expires_at=town.now + timedelta(minutes=15)))
    with pytest.raises(ValueError, match="joined already"), transaction(town.database) as session:
        links.join(session, 2, 2, town.now)
    assert len(joined(town)) == 1


def test_an_area_that_writes_one_way_has_nothing_to_join(database: Database) -> None:
    town = Town(database)
    with transaction(database) as session:
        elm = areas.add_area(session, code="ELM", name="Elm Park", now=town.now, reader="Sam")
        areas.add_sender(session, area=elm, channel="sms", name=NUMBER)
    town.hear(ANN, "LINK")
    assert last(town, ANN).startswith("Elm Park: there is nothing to join.")


def test_only_within_one_area(town: Town) -> None:
    town.hear(ANN, "LINK")
    town.hear(TAM, code_in(last(town, ANN)), area_code="ELM")
    assert "wrong or too old" in last(town, TAM)


# --- being joined --------------------------------------------------------------------------------------------------


def test_link_again_says_where_we_write(town: Town) -> None:
    join(town)
    town.hear(TAM, "LINK")
    assert "from now on we write to you here" in last(town, TAM)
    assert [row.preferred_id for row in joined(town)] == [resident_of(town, TAM)]


def test_queries_know_a_person_and_where_they_are_written_to(town: Town) -> None:
    """P6: one copy a person."""
    join(town)
    town.hear(BOB, "hello")
    person, written_to = persons.person_id(col(Resident.id)), persons.is_written_to(col(Resident.id))
    with reading(town.database) as session:
        rows = session.connection().execute(pick(Resident.id, person, written_to).order_by(Resident.id)).all()
        assert [tuple(row) for row in rows] == [(1, 1, True), (2, 1, False), (3, 3, True)]
        assert [persons.person_of(session, resident) for resident in (1, 2, 3)] == [(1, 2), (1, 2), (3,)]
    town.hear(TAM, "/start", area_code="ELM")
    with reading(town.database) as session:  # each is written to by its own area now
        found = session.connection().execute(pick(Resident.id).where(written_to).order_by(Resident.id))
        assert found.scalars().all() == [1, 2, 3]


@pytest.mark.parametrize(("stops", "other"), [(ANN, TAM), (TAM, ANN)])
def test_a_stop_on_one_is_a_stop_on_both_and_a_start_opens_both(town: Town, stops: str, other: str) -> None:
    """R4, X4: the strictest opt-out wins."""
    join(town)
    town.hear(stops, "STOP")
    before = town.count_of(Outgoing)
    for text in ("A bench by the pond", "yes", "LINK", "UNLINK"):
        town.hear(other, text)
    assert town.count_of(Outgoing) == before
    assert len(joined(town)) == 1, "nothing is parted while they are stopped"
    assert town.count_of(Suppression, col(Suppression.lifted_at).is_(None)) == 2
    town.hear(other, "START")
    assert town.count_of(Suppression, col(Suppression.lifted_at).is_(None)) == 0
    assert [row.preferred_id for row in joined(town)] == [resident_of(town, other)]
    town.hear(stops, "A tree by the pond")
    assert "kept as" in last(town, stops)


def test_an_opt_out_at_the_provider_stops_both(town: Town) -> None:
    """Blocking the bot is a STOP of the person, on the phone as well."""
    join(town)
    town.hear(TAM, kind="left")
    town.hear(ANN, "A bench by the pond")
    assert town.rows(Outgoing)[-1].subject != f"incoming:{town.rows(Incoming)[-1].id}"
    with reading(town.database) as session:
        halves = persons.halves(session.connection(), [1, 2], KEY)
    assert (halves[1].stopped, halves[1].stop_confirmed, halves[2].stopped) == (True, False, False)
    town.hear(ANN, "stop")
    assert "no more texts" in last(town, ANN), "they are told once"
    town.hear(ANN, "START")
    assert town.count_of(Suppression, col(Suppression.lifted_at).is_(None)) == 0


def test_in_danger_on_one_automation_keeps_quiet_on_both(town: Town) -> None:
    """D3."""
    join(town)
    town.hear(ANN, "I want to kill myself tonight")
    town.hear(TAM, "The park needs lights")
    assert town.rows(Incoming)[-1].locked
    assert last(town, TAM).startswith("Oak Estate: nearly done")


@pytest.mark.parametrize(
    ("said", "agreed"),
    [
        ([(1, True)], True),
        ([(1, True), (2, False)], False),
        ([(2, False), (1, True)], False),
        ([(1, False), (1, True), (2, True)], True),
        ([(1, True), (2, False), "join", (1, True)], True),
        ([(1, True), (2, True), "join", (2, False)], False),
    ],
    ids=str,
)
def test_the_strictest_answer_holds_until_they_say_something_else(said: list[Any], agreed: bool) -> None:
    """D1: a yes on one is none where the other said no; what is said once joined is said by both."""
    rows, joined_at = [], None
    for number, one in enumerate(said):
        at = START + timedelta(minutes=number)
        if one == "join":
            joined_at = at
        else:
            rows.append(persons.Said(number, one[0], one[1], at))
    assert persons.decide_consent(rows, joined_at or START + timedelta(days=1)) is agreed


def test_a_claim_can_ask_what_holds_of_both(town: Town) -> None:
    """D1: who said no by text is not promoted to on Telegram."""
    town.hear(ANN, "A bench by the shop")
    town.hear(ANN, "2")
    town.hear(TAM, "A tree by the shop")
    town.hear(TAM, "1")
    town.hear(BOB, "A bin")
    with transaction(town.database) as session:
        asked = session.connection(), [1, 2, 3], "meetings"
        assert persons.read_consents(*asked, {}) == {1: False, 2: True}
    join(town)
    with transaction(town.database) as session:
        halves = persons.halves(session.connection(), [1, 2, 3], KEY)
        assert sorted(halves) == [1, 2]
        assert persons.read_consents(session.connection(), [1, 2, 3], "meetings", halves) == {1: False, 2: False}
        assert persons.halves(session.connection(), [2], KEY) == {2: halves[2]}
        assert persons.halves(session.connection(), [], KEY) == {}
    town.now += timedelta(minutes=1)
    town.hear(ANN, "MEETINGS")
    town.hear(ANN, "1")
    town.hear(TAM, "A bin by the shop")
    assert "Texts about meetings?" not in last(town, TAM), "what was said on one is known on the other"
    with transaction(town.database) as session:
        halves = persons.halves(session.connection(), [2], KEY)
        assert persons.read_consents(session.connection(), [2], "meetings", halves) == {2: True}


# --- parting -------------------------------------------------------------------------------------------------------


def test_unlink_parts_them_within_a_week(town: Town) -> None:
    join(town)
    town.now += timedelta(days=7)
    town.hear(TAM, "unlink")
    assert last(town, TAM) == "Oak Estate: done, your phone and Telegram are not joined any more."
    assert town.rows(Link) == []
    town.hear(TAM, "UNLINK")
    assert "are not joined" in last(town, TAM)
    join(town)
    assert len(joined(town)) == 1


def test_later_a_person_parts_them(town: Town) -> None:
    join(town)
    town.now += timedelta(days=7, seconds=1)
    town.hear(ANN, "UNLINK")
    assert "A person will part them" in last(town, ANN)
    assert [matter.kind for matter in town.rows(Matter)] == ["unlink"]
    with transaction(town.database) as session:
        assert links.part(session, resident_of(town, TAM))
        assert not links.part(session, resident_of(town, TAM))


WORDS = (
    *("A bench by the shop", "The lights are out", "1", "2", "yes", "no", "0", "MEETINGS", "NAME Ann", "hello", "HELP"),
    *("STOP", "START", "DATA", "LANGUAGE", "STATUS OAK-1", "LINK", "LINK 123456", "I want to kill myself"),
)


@pytest.mark.parametrize("seed", range(12))
def test_joining_then_parting_leaves_every_table_as_it_was(town: Town, seed: int) -> None:
    """Whatever the two had said before, and wherever they are written to."""
    chance = random.Random(seed)
    for _ in range(chance.randrange(1, 12)):
        town.now += timedelta(seconds=chance.randrange(300))
        town.hear(chance.choice((ANN, TAM, BOB)), chance.choice(WORDS))
    first, second = chance.sample([row.id for row in town.rows(Resident)] + [None], 2)
    if first is None or second is None:
        return
    with transaction(town.database) as session:
        for row in town.rows(Resident):
            links.spoil(session, id_of(row))
    before = tables(town.database)
    with transaction(town.database) as session:
        links.offer(session, first, "111111", town.now)
        offered = links.find_open(session, "111111", 1, town.now)
        assert offered is not None
        links.answer(session, id_of(offered), second, "222222", town.now)
        links.join(session, id_of(offered), first, town.now)
        links.store(session, second, PreferHere(), town.now)
    after = tables(town.database)
    assert {name for name in before if before[name] != after[name]} == {"link"}
    with transaction(town.database) as session:
        assert links.part(session, chance.choice((first, second)))
    assert tables(town.database) == before


def test_joining_and_parting_by_text_changes_no_more_than_the_texts_themselves(town: Town) -> None:
    """The whole way: what came and went is kept, and nothing else is different."""
    for address in (ANN, TAM):
        town.hear(address, "A bench by the shop")
        town.hear(address, "1")
    before = tables(town.database)
    join(town)
    town.hear(TAM, "UNLINK")
    after = tables(town.database)
    assert {name for name in before if before[name] != after[name]} == {"incoming", "outgoing", "area", "conversation"}
    assert after["area"] != before["area"], "which only counts what the answers cost, and the talk what 0 takes back"
    assert [len(before[name]) for name in ("area", "link")] == [len(after[name]) for name in ("area", "link")]


@pytest.mark.parametrize("seed", range(6))
def test_whatever_strangers_text_nobody_is_texted_because_of_another(town: Town, seed: int) -> None:
    """X8, over codes true and false: each text of ours is an answer to its own reader."""
    chance = random.Random(seed)
    codes = ["000000"]
    for _ in range(40):
        town.now += timedelta(seconds=chance.randrange(200))
        word = chance.choice(("LINK", "UNLINK", "LINK {}", "{}", "LINK {}", "hello", "STOP", "START"))
        town.hear(chance.choice((ANN, BOB, TAM, UMA)), word.format(chance.choice(codes)))
        codes = [row.code for row in town.rows(Link) if row.code] or ["000000"]
    asked_by = {f"incoming:{row.id}": row.address for row in town.rows(Incoming)}
    for row in town.rows(Outgoing):
        assert row.address == asked_by[row.subject]
        assert len(lint(row.text, max_segments=2, sender_name="Oak Estate")) == 0
    pairs = [resident for row in joined(town) for resident in (row.first_id, row.second_id)]
    assert len(pairs) == len(set(pairs)), "nobody is two persons"


# --- the words -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "word", "code"),
    [
        ("LINK", "link", ""),
        ("Link please", "link", ""),
        ("/link@oak_bot", "link", ""),
        ("link my phone and telegram", "link", ""),
        ("LINK 482913", "link", "482913"),
        ("Link: 482 913.", "link", "482913"),
        ("482913", "link", "482913"),
        ("482-913", "link", "482913"),
        ("LINK 41", "link", "41"),
        ("UNLINK", "unlink", ""),
        ("un-link please", "unlink", ""),
    ],
)
def test_link_is_understood(text: str, word: str, code: str) -> None:
    assert link.read(text) == link.LinkWord(word, code)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "A link road to the park",
        "link the estate to the canal path",
        "the 482913 bus",
        "48291",
        "07700900001",
        "Links",
        "UNLINK 482913",
        "",
    ],
)
def test_an_idea_with_the_word_in_it_is_an_idea(text: str) -> None:
    assert link.read(text) is None


def test_every_open_code_is_compared_and_each_in_constant_time(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong code takes as long as a right one, wherever it differs."""
    compared: list[tuple[str, str]] = []

    def compare(one: str, other: str) -> bool:
        compared.append((one, other))
        return hmac.compare_digest(one, other)

    monkeypatch.setattr(links, "hmac", SimpleNamespace(compare_digest=compare))
    for address in (ANN, BOB, UMA):
        town.hear(address, "LINK")
    codes = [code_in(last(town, address)) for address in (ANN, BOB, UMA)]
    town.hear(TAM, f"LINK {codes[0]}")
    assert compared == [(code, codes[0]) for code in codes]


def test_a_code_that_is_waited_for_is_given_to_nobody_else(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter([7, 7, 7, 8])
    monkeypatch.setattr(recall.secrets, "randbelow", lambda _: next(drawn))
    town.hear(ANN, "LINK")
    town.hear(BOB, "LINK")
    assert (code_in(last(town, ANN)), code_in(last(town, BOB))) == ("000007", "000008")


def test_a_new_code_is_six_digits_nobody_can_foresee(town: Town) -> None:
    for _ in range(20):
        town.hear(ANN, "LINK")
    codes = {code_in(row.text) for row in town.rows(Outgoing)}
    assert len(codes) == 20
