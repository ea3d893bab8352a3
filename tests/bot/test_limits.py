"""Caps on what is answered: they hold whatever comes, what came is kept all the same, the desk is told once."""

import random
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import col, select
from test_receive import ANN, BOB, CAT, KEY, START, Town, make_town

from bot.receive import Receiver
from flows.limits import PENCE_A_SEGMENT
from flows.wording import segments
from storage import areas, outbox
from storage.database import Database, transaction
from storage.tables import Area, Idea, Incoming, Matter, Outgoing, Resident


def capped(database: Database, **caps: int) -> Town:
    """Oak Estate with these caps and no other."""
    town = make_town(database)
    with transaction(database) as session:
        oak = session.exec(select(Area).where(Area.code == "OAK")).one()
        areas.change_area(session, oak, **{"answers_an_hour": 0, "new_numbers_an_hour": 0, "pounds_a_day": 0, **caps})
    return town


def number(n: int) -> str:
    return f"sms:+4477009{n:05}"


def kinds(town: Town) -> list[str]:
    return [matter.kind for matter in town.rows(Matter)]


# --- one person ----------------------------------------------------------------------------------------------------


def test_a_person_gets_so_many_answers_an_hour_and_is_kept_all_the_same(database: Database) -> None:
    town = capped(database, answers_an_hour=5)
    for place in ("shop", "pond", "path", "hall", "gate", "tree", "road", "club", "bank"):
        town.now += timedelta(minutes=1)
        town.hear(ANN, f"A bench by the {place}")
    assert town.count_of(Idea) == 9
    assert town.count_of(Outgoing) == 5
    assert kinds(town) == ["many_texts"]
    town.hear(BOB, "A tree by the pond")
    assert town.count_of(Outgoing, Outgoing.address == BOB) == 1, "nobody else is held back"
    town.now = START + timedelta(minutes=62)
    town.hear(ANN, "A crossing by the school")
    assert town.count_of(Outgoing, Outgoing.address == ANN) == 6


def test_a_question_that_was_kept_back_is_not_open(database: Database) -> None:
    """Nobody saw it: no later digit is read as its answer."""
    town = capped(database, answers_an_hour=2)
    for text in ("HELP", "MENU", "A bench by the shop", "1"):
        town.hear(ANN, text)
    assert [message.reading for message in town.rows(Incoming)] == ["help", "menu", "idea", "nothing open"]


def test_danger_and_stop_are_answered_over_every_cap(database: Database) -> None:
    """D3, R4: never kept back, whatever they cost."""
    town = capped(database, answers_an_hour=1, new_numbers_an_hour=1, pounds_a_day=1)
    for n in range(30):
        town.hear(number(n), "A bench by the shop")
    before = town.count_of(Outgoing)
    town.hear(ANN, "MENU")
    assert town.count_of(Outgoing) == before
    town.hear(ANN, "I want to kill myself tonight")
    town.hear(BOB, "STOP")
    town.hear(CAT, "HELP")
    told = [row.kind for row in town.rows(Outgoing) if row.address in (ANN, BOB, CAT)]
    assert told == ["safety", "stop_confirmation"]


def test_a_person_with_two_addresses_has_one_cap(database: Database) -> None:
    town = capped(database, answers_an_hour=6)
    town.hear(ANN, "LINK")
    town.hear("telegram:7", town.rows(Outgoing)[-1].text.partition("LINK ")[2][:6])
    town.hear(ANN, town.rows(Outgoing)[-1].text.partition("LINK ")[2][:6])
    for n in range(8):
        town.hear((ANN, "telegram:7")[n % 2], ("HELP", "MENU")[n % 2])
    assert town.count_of(Outgoing) == 6


def test_the_desk_is_told_again_when_it_has_settled_it(database: Database) -> None:
    town = capped(database, answers_an_hour=1)
    for _ in range(4):
        town.hear(ANN, "HELP")
    assert kinds(town) == ["many_texts"]
    with transaction(database) as session:
        session.exec(select(Matter)).one().closed_at = town.now
    town.hear(ANN, "HELP")
    town.hear(ANN, "HELP")
    assert kinds(town) == ["many_texts"] * 2


# --- new numbers ---------------------------------------------------------------------------------------------------


def test_so_many_new_numbers_are_answered_an_hour(database: Database) -> None:
    """Toll fraud: numbers without end, each worth a paid answer."""
    town = capped(database, new_numbers_an_hour=3)
    kept = town.receiver.receive_batch([town.message(number(n), "A bench by the shop") for n in range(10)])
    assert [one.reading for one in kept] == ["idea"] * 10
    assert town.count_of(Idea) == 10
    assert town.count_of(Outgoing) == 3
    assert kinds(town) == ["many_numbers"]
    town.hear(number(9), "A tree as well")
    assert town.count_of(Outgoing) == 3, "its first answer is still to come"
    town.hear("telegram:9", "A tree by the pond")
    town.hear(number(0), "A tree by the pond")
    assert town.count_of(Outgoing) == 5, "who was answered before, and who costs nothing, are answered"
    town.now += timedelta(hours=1)
    town.hear(number(9), "And a swing")
    assert "normal rate" in town.rows(Outgoing)[-1].text


# --- money ---------------------------------------------------------------------------------------------------------


def test_so_much_money_is_spent_a_day(database: Database) -> None:
    town = capped(database, pounds_a_day=1)
    for n in range(20):
        town.hear(number(n), "A bench by the shop")
    spent = sum(segments(row.text).count for row in town.rows(Outgoing))
    assert (spent, kinds(town)) == (24, ["spent"])
    assert town.rows(Area)[0].tally_segments == 24
    town.hear("telegram:9", "A tree by the pond")
    assert town.count_of(Outgoing, col(Outgoing.address).startswith("telegram")) == 1
    town.now = START.replace(hour=23)  # midnight in London, in June
    town.hear(number(19), "A bench by the shop")
    assert town.rows(Outgoing)[-1].address == number(19)
    assert town.rows(Area)[0].tally_segments == 2


def test_a_flow_that_broke_and_a_text_seen_before_cost_nothing(database: Database) -> None:
    town = capped(database, pounds_a_day=1)
    first = town.message(ANN, "A bench by the shop")
    town.receiver.receive_batch([first, first])
    assert town.rows(Area)[0].tally_segments == 2
    town.receiver = Receiver(database, suppression_key=KEY, now=lambda: town.now, hear=lambda *_: 1 / 0)  # type: ignore[arg-type,return-value]
    town.hear(BOB, "A bench by the shop")
    assert town.rows(Area)[0].tally_segments == 2


# --- all of them ---------------------------------------------------------------------------------------------------

WORDS = (
    *("A bench by the shop", "The lights on Mill Road are out", "HELP", "MENU", "1", "2", "0", "hello", "MEETINGS"),
    *("STATUS OAK-1", "NAME Ann", "LINK", "DATA", "START", "JOIN", "thanks", "I am in the office"),
)


@pytest.mark.parametrize("seed", range(6))
def test_the_caps_hold_whatever_comes(database: Database, seed: int) -> None:
    """Counted by an oracle from what was owed alone: answers a person an hour, first answers a clock hour, pounds a
    local day; every text is kept, and every held-back area matter is told once.
    """
    chance = random.Random(seed)
    town = capped(database, answers_an_hour=4, new_numbers_an_hour=6, pounds_a_day=2)
    sent = 0
    for _ in range(60):
        town.now += timedelta(seconds=chance.choice((0, 1, 30, 400, 3000)))
        size = chance.choice((1, 1, 2, 9))
        phones = [chance.choice((number(chance.randrange(40)), f"telegram:{chance.randrange(9)}")) for _ in range(size)]
        town.receiver.receive_batch([town.message(phone, chance.choice(WORDS)) for phone in phones])
        sent += size
    assert town.count_of(Incoming) == sent
    rows = town.rows(Outgoing, Outgoing.message_class == "reply")
    by_sms = [row for row in rows if row.address.startswith("sms")]
    for row in rows:
        hour = [
            r for r in rows if r.resident_id == row.resident_id and row.created_at - timedelta(hours=1) < r.created_at
        ]
        assert sum(r.created_at <= row.created_at for r in hour) <= 4
    firsts: dict[int, Any] = {}
    for row in by_sms:
        firsts.setdefault(row.resident_id, row.created_at)
    assert max(Counter(f"{at:%d %H}" for at in firsts.values()).values()) <= 6
    pence: Counter[str] = Counter()
    for row in by_sms:
        pence[f"{row.created_at + timedelta(hours=1):%d}"] += PENCE_A_SEGMENT * segments(row.text).count
    assert max(pence.values()) <= 200
    assert 0 < len(by_sms) < sent
    assert all(count == 1 for kind, count in Counter(kinds(town)).items() if kind in ("many_numbers", "spent"))
    assert town.count_of(Resident) > 10


# --- machines ------------------------------------------------------------------------------------------------------


def test_a_machine_is_known_by_what_was_said_within_the_hour(database: Database) -> None:
    """The whole way: its talk is read back from the rows, ours as the dispatcher sent them."""
    town = capped(database, answers_an_hour=30)
    for _ in range(6):
        town.now += timedelta(seconds=20)
        town.hear(ANN, "We opened ticket 12 for you, it is in our queue")
        send_all(town)
    assert [message.reading for message in town.rows(Incoming)] == ["idea", "idea", *["machine"] * 4]
    assert town.count_of(Outgoing) == 2
    assert kinds(town) == ["machine"]
    town.hear(ANN, "Sorry about that, I am a person. More bins in the park please")
    assert town.rows(Incoming)[-1].reading == "idea"
    town.now += timedelta(hours=2)
    town.hear(ANN, "We opened ticket 13 for you, it is in our queue")
    assert town.rows(Incoming)[-1].reading == "idea", "an hour ago is another talk"


def test_an_automatic_reply_needs_a_text_of_ours_that_was_sent(database: Database) -> None:
    town = capped(database, answers_an_hour=30)
    town.hear(ANN, "A bench by the shop")
    assert town.hear(ANN, "I am out of the office until Monday").reading == "idea"
    send_all(town)
    assert town.hear(ANN, "I am out of the office until Monday").reading == "machine"


def test_the_safety_answer_is_not_texted_back_and_forth(database: Database) -> None:
    """D3: another machine hands it back; it is kept for the lead, and a person in danger is answered again."""
    town = capped(database, answers_an_hour=30)
    town.hear(ANN, "I want to kill myself tonight")
    send_all(town)
    safety = town.rows(Outgoing, Outgoing.kind == "safety")[0].text
    for _ in range(3):
        town.now += timedelta(seconds=20)
        town.hear(ANN, f"You said: {safety}")
        send_all(town)
    assert town.count_of(Outgoing, Outgoing.kind == "safety") == 1
    assert [message.locked for message in town.rows(Incoming)] == [True] * 4
    town.now += timedelta(minutes=5)
    town.hear(ANN, "I am going to kill myself")
    assert town.count_of(Outgoing, Outgoing.kind == "safety") == 2


def send_all(town: Town) -> None:
    """As the dispatcher does, with a provider that takes everything."""
    with transaction(town.database) as session:
        for sender_id in (1, 2):
            claimed = outbox.claim(
                session,
                sender_id=sender_id,
                now=town.now,
                suppression_key=KEY,
                limit=100,
                lease_seconds=60,
                keep_pace=False,
            )
            ends = [(one, outbox.Result("sent", external_id=f"SM{one.id}")) for one in claimed]
            outbox.record_all(session, ends, now=town.now, suppression_key=KEY)
