"""Answers: held, taken back, told to each person they concern exactly once, corrected; through merges and crashes."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select, update

from bot.due import run_due
from flows.outcome import Decision
from flows.records import PreferHere
from storage import answers, areas, cards, ideas, links, persons, promises
from storage.changes import CardError
from storage.database import Database, reading, transaction
from storage.tables import Address, Area, Idea, Outgoing, Resident, Timer, id_of
from tests.conftest import MONDAY_TEN

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
DOING = Decision("doing", "two benches come by July")


@pytest.fixture
def oak(database: Database) -> Area:
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", reader="Jo", now=MONDAY_TEN)
        areas.add_sender(session, area=area, channel="sms", name="+447700900000")
        areas.add_sender(session, area=area, channel="telegram", name="oak")
        return area


def person(session: Session, number: int, **known: object) -> int:
    """Even numbers text by SMS, odd ones by Telegram."""
    resident = Resident(area_id=1, first_seen_at=MONDAY_TEN, last_seen_at=MONDAY_TEN, **known)
    session.add(resident)
    session.flush()
    address = f"telegram:{number}" if number % 2 else f"sms:+447700900{number:03d}"
    session.add(Address(resident_id=id_of(resident), sender_id=1 + number % 2, address=address, created_at=MONDAY_TEN))
    session.flush()
    return id_of(resident)


def idea(session: Session, words: str, by: int | None = None) -> str:
    area = areas.find_area(session, "OAK")
    assert area is not None
    kept = ideas.add_idea(session, area=area, text=words, said_at=MONDAY_TEN, now=MONDAY_TEN)
    kept.resident_id = by
    session.add(kept)
    session.flush()
    return kept.reference


def told(database: Database) -> list[tuple[str, str]]:
    """Who was told what."""
    with reading(database) as session:
        texts = select(Outgoing.address, Outgoing.text).where(Outgoing.kind == answers.OUTCOME)
        return [tuple(row) for row in session.exec(texts.order_by(col(Outgoing.id)))]  # type: ignore[misc]


def status_of(database: Database, reference: str) -> str:
    with reading(database) as session:
        return cards.find_card(session, reference).status


def join(session: Session, one: int, other: int) -> None:
    links.offer(session, one, "111111", MONDAY_TEN)
    offer = links.find_open(session, "111111", 1, MONDAY_TEN)
    assert offer is not None
    links.answer(session, id_of(offer), other, "222222", MONDAY_TEN)
    links.join(session, id_of(offer), one, MONDAY_TEN)


def test_after_a_short_hold_each_gets_their_own_sentence_back(database: Database, oak: Area) -> None:
    """R8: author, co-author and supporter, over both channels."""
    with transaction(database) as session:
        idea(session, "a bench by the pond", person(session, 2))
        idea(session, "seats at the pond for my mum", person(session, 3))
        cards.publish(session, "OAK-1", words="Benches by the pond", now=MONDAY_TEN)
        cards.back(session, idea_id=1, resident_id=person(session, 4), now=MONDAY_TEN)
        own = idea(session, "please more places to sit", person(session, 5))
        cards.back(session, idea_id=1, resident_id=4, own_id=3, now=MONDAY_TEN)
        cards.merge(session, "OAK-1", ["OAK-2"], now=MONDAY_TEN)
        answers.decide(session, "OAK-2", DOING, now=MONDAY_TEN)
    run_due(database, MONDAY_TEN + 9 * MINUTE)
    assert (told(database), status_of(database, "OAK-1")) == ([], "read")  # whoever published it has read it
    run_due(database, MONDAY_TEN + 10 * MINUTE)
    decided = "We are doing it: two benches come by July."
    assert told(database) == [
        ("sms:+447700900002", f'Oak Estate: you texted "a bench by the pond" (OAK-1). {decided}'),
        ("telegram:3", f'Oak Estate: you texted "seats at the pond for my mum" (OAK-2). {decided}'),
        ("sms:+447700900004", f'Oak Estate: you backed "Benches by the pond" (OAK-1). {decided}'),
        ("telegram:5", f'Oak Estate: you texted "please more places to sit" ({own}). {decided}'),
    ]
    assert status_of(database, "OAK-2") == "doing"
    with reading(database) as session:
        kept = session.exec(select(Outgoing).where(Outgoing.kind == answers.OUTCOME)).first()
        assert kept is not None
        assert (kept.message_class, kept.expires_at - kept.due_at) == ("service", answers.WORTH_SENDING)
        status = ideas.status_of(session, area_id=1, reference="OAK-2", resident_id=2)
        assert status is not None
        assert (status.status, status.because) == ("doing", "two benches come by July.")


def test_taken_back_within_the_hold_nobody_ever_knew(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        idea(session, "a bench", person(session, 2))
        answers.decide(session, "OAK-1", DOING, now=MONDAY_TEN)
        with pytest.raises(CardError, match="about to be told"):
            answers.decide(session, "OAK-1", Decision("done"), now=MONDAY_TEN)
        assert answers.undo(session, "OAK-1", now=MONDAY_TEN + MINUTE) == "answer: doing"
    run_due(database, MONDAY_TEN + 10 * MINUTE)
    assert (told(database), status_of(database, "OAK-1")) == ([], "new")
    with reading(database) as session:
        assert [timer.state for timer in session.exec(select(Timer).where(Timer.kind == "outcome"))] == ["cancelled"]


def test_once_told_it_is_corrected_and_not_undone(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        idea(session, "a bench", person(session, 2))
        with pytest.raises(CardError, match="no answer yet"):
            answers.decide(session, "OAK-1", Decision("done", is_correction=True), now=MONDAY_TEN)
        answers.decide(session, "OAK-1", Decision("done"), now=MONDAY_TEN, hold_minutes=0)
        session.exec(update(Outgoing).values(state="claimed"))
    with pytest.raises(CardError, match="as correction"), transaction(database) as session:
        answers.undo(session, "OAK-1", now=MONDAY_TEN)
    with transaction(database) as session:
        answers.decide(session, "OAK-1", Decision("doing", is_correction=True), now=MONDAY_TEN, hold_minutes=0)
    assert [text for _, text in told(database)] == [
        'Oak Estate: you texted "a bench" (OAK-1). It is done.',
        'Oak Estate: sorry, we got this wrong. You texted "a bench" (OAK-1). We are doing it.',
    ]


def test_at_night_it_is_held_until_the_morning_and_can_be_taken_back_so_long(database: Database, oak: Area) -> None:
    """X7: neither is the card changed, nor does anybody read of it, before its people may be told."""
    evening, opens = MONDAY_TEN + timedelta(hours=11), MONDAY_TEN - timedelta(hours=2) + DAY
    with transaction(database) as session:
        idea(session, "a bench", person(session, 2))
        assert answers.decide(session, "OAK-1", DOING, now=evening).tell_at == opens
    run_due(database, evening + 10 * MINUTE)
    assert (told(database), status_of(database, "OAK-1")) == ([], "new")
    with transaction(database) as session:
        assert answers.undo(session, "OAK-1", now=evening + 60 * MINUTE) == "answer: doing"
        answers.decide(session, "OAK-1", DOING, now=evening + 61 * MINUTE)
    run_due(database, opens)
    assert (len(told(database)), status_of(database, "OAK-1")) == (1, "doing")


def test_it_is_taken_back_as_long_as_no_text_of_it_has_begun_to_leave(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        idea(session, "a bench", person(session, 2))
        answers.decide(session, "OAK-1", Decision("done"), now=MONDAY_TEN, hold_minutes=0)
        found = answers.find_unheard(session, 1)
        assert found is not None
        assert found[1] == MONDAY_TEN
        assert answers.undo(session, "OAK-1", now=MONDAY_TEN) == "answer: done"
        with pytest.raises(CardError, match="undone already"):
            answers.take_back(session, found[0], now=MONDAY_TEN)
        assert session.exec(select(Outgoing.state, Outgoing.reason)).all() == [("blocked", "taken back")]
        assert [timer.state for timer in session.exec(select(Timer))] == ["cancelled"], "nor is anybody asked about it"
        assert answers.find_unheard(session, 1) is None
    assert status_of(database, "OAK-1") == "new"


def test_who_comes_to_a_card_whose_answer_waits_for_the_morning_is_told_too(database: Database, oak: Area) -> None:
    """But not within ten minutes of it: whoever answered did not mean them."""
    evening = MONDAY_TEN + timedelta(hours=11)
    with transaction(database) as session:
        for number, words in enumerate(("a bench", "seats")):
            idea(session, words, person(session, 2 + number))
        answers.decide(session, "OAK-1", DOING, now=evening)
        with pytest.raises(CardError, match="about to be told"):
            cards.merge(session, "OAK-1", ["OAK-2"], now=evening + 9 * MINUTE)
        with pytest.raises(CardError, match="about to be told"):
            cards.merge(session, "OAK-2", ["OAK-1"], now=evening + 20 * MINUTE)
        cards.merge(session, "OAK-1", ["OAK-2"], now=evening + 20 * MINUTE)
    run_due(database, evening + timedelta(hours=12))
    assert len(told(database)) == 2


def test_talked_about_is_told_to_nobody_and_still_waits_for_its_answer(database: Database, oak: Area) -> None:
    """R8: a meeting is no answer."""
    with transaction(database) as session:
        idea(session, "a bench", person(session, 2))
        decision = Decision("discussed", meeting="Larch House", on=date(2026, 6, 1))
        answers.decide(session, "OAK-1", decision, now=MONDAY_TEN)
        assert session.exec(select(Idea.id).where(promises.has_no_answer(1))).all() == [1]
    assert (told(database), status_of(database, "OAK-1")) == ([], "discussed")
    with transaction(database) as session:
        assert answers.undo(session, "OAK-1", now=MONDAY_TEN) == "answer: discussed"
    assert status_of(database, "OAK-1") == "new"


def test_two_joined_addresses_are_told_once_where_they_prefer(database: Database, oak: Area) -> None:
    """P6: also when they are joined, or prefer the other, only after they were told."""
    with transaction(database) as session:
        idea(session, "a bench", person(session, 2))
        idea(session, "a bench, as I said", person(session, 3))
        cards.merge(session, "OAK-1", ["OAK-2"], now=MONDAY_TEN)
        join(session, 1, 2)
        answers.decide(session, "OAK-1", DOING, now=MONDAY_TEN, hold_minutes=0)
    assert [address for address, _ in told(database)] == ["sms:+447700900002"]
    with transaction(database) as session:
        links.store(session, 2, PreferHere(), MONDAY_TEN)
        assert answers.tell_rest(session, 1, MONDAY_TEN) == 0


def test_who_comes_by_a_merge_or_was_not_within_reach_is_told_by_the_daily_look(database: Database, oak: Area) -> None:
    """R8, D3: a paused person, and everyone merged later, for a fortnight."""
    with transaction(database) as session:
        idea(session, "a bench", person(session, 2))
        idea(session, "seats", person(session, 3))
        paused = person(session, 4, paused="danger")
        idea(session, "benches", paused)
        cards.merge(session, "OAK-1", ["OAK-3"], now=MONDAY_TEN)
        answers.decide(session, "OAK-1", DOING, now=MONDAY_TEN, hold_minutes=0)
        cards.merge(session, "OAK-1", ["OAK-2"], now=MONDAY_TEN)
        session.get_one(Resident, paused).paused = ""
    for days in range(3):
        with transaction(database) as session:
            answers.tell_rest(session, 1, MONDAY_TEN + days * DAY)
    assert [address for address, _ in told(database)] == ["sms:+447700900002", "telegram:3", "sms:+447700900004"]
    with transaction(database) as session:
        cards.back(session, idea_id=1, resident_id=person(session, 6), now=MONDAY_TEN)
        assert answers.tell_rest(session, 1, MONDAY_TEN + 15 * DAY) == 0, "no text leaves from an old list"


def test_a_holding_text_does_not_cross_an_answer(database: Database, oak: Area) -> None:
    """R8: answered at 16:55, told at 17:05; at 17:00 nobody is told to wait."""
    five = MONDAY_TEN.replace(hour=16)
    with transaction(database) as session:
        promises.keep_daily(session, MONDAY_TEN)
        idea(session, "a bench", person(session, 2))
        session.get_one(Idea, 1).promised_by = MONDAY_TEN.date()
        answers.decide(session, "OAK-1", DOING, now=five - 5 * MINUTE)
    run_due(database, five)
    run_due(database, five + 5 * MINUTE)
    with reading(database) as session:
        assert session.exec(select(Outgoing.kind)).all() == ["outcome"]


def test_an_answer_follows_the_card_when_its_first_author_takes_their_text_back(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        idea(session, "a bench", person(session, 2))
        idea(session, "benches for all", person(session, 3))
        cards.merge(session, "OAK-1", ["OAK-2"], now=MONDAY_TEN)
        answers.decide(session, "OAK-1", DOING, now=MONDAY_TEN)
        with pytest.raises(CardError, match="about to be told"):
            cards.merge(session, idea(session, "seats"), ["OAK-1"], now=MONDAY_TEN)
        ideas.take_back(session, area_id=1, reference="OAK-1", now=MONDAY_TEN)
    run_due(database, MONDAY_TEN + 10 * MINUTE)
    assert [address for address, _ in told(database)] == ["telegram:3"]
    assert status_of(database, "OAK-2") == "doing"
    with reading(database) as session:
        status = ideas.status_of(session, area_id=1, reference="OAK-1", resident_id=1)
        assert status is not None
        assert status.status == "taken back"


def test_two_who_answer_at_once_are_told_that_it_is_answered(database: Database, oak: Area) -> None:
    """X6: a double click, two coordinators, two processes."""
    with transaction(database) as session:
        idea(session, "a bench", person(session, 2))

    def answer(hold_minutes: int) -> bool:
        try:
            with transaction(database) as session:
                answers.decide(session, "OAK-1", DOING, now=MONDAY_TEN, hold_minutes=hold_minutes)
        except CardError:
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(answer, [10] * 4)) == [False, False, False, True]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda _: run_due(database, MONDAY_TEN + 10 * MINUTE), range(2)))
    assert len(told(database)) == 1


class _Crash(Exception):  # noqa: N818
    """The process died before the commit."""


STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ("answer", "answer", "merge", "merge", "split", "undo", "erase", "join", "back", "rest", "crash")
        ),
        st.integers(1, 5),
        st.integers(1, 5),
    ),
    max_size=16,
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
@example(steps=[("answer", 2, 2), ("merge", 2, 5), ("back", 2, 3), ("join", 3, 5), ("answer", 2, 2)])
def test_one_status_change_reaches_each_entitled_person_exactly_once(
    database: Database, oak: Area, steps: list[tuple[str, int, int]]
) -> None:
    """R8, X6: after merge, un-merge, erase, join and crash."""
    with transaction(database) as session:
        first = len(session.exec(select(Idea.id)).all())
        who = [person(session, 10 + 5 * first + number) for number in range(5)]
        refs = [idea(session, f"idea number {number}", one) for number, one in enumerate(who)]
    joined: set[int] = set()
    seen: set[int] = set()
    for number, (act, one, other) in enumerate(steps):
        at = MONDAY_TEN + number * 11 * MINUTE
        try:
            with transaction(database) as session:
                _do(session, act, refs[one - 1], refs[other - 1], who[one - 1], who[other - 1], at, joined)
        except (CardError, _Crash):
            pass
        run_due(database, at + 10 * MINUTE)
        run_due(database, at + 10 * MINUTE)
        _verify(database, who, seen)


def _do(session: Session, act: str, ref: str, other: str, me: int, them: int, now: datetime, joined: set[int]) -> None:
    match act:
        case "answer":
            answers.decide(session, ref, DOING, now=now)
        case "crash":
            answers.decide(session, ref, DOING, now=now, hold_minutes=0)
            raise _Crash
        case "merge":
            cards.merge(session, ref, [other], now=now)
        case "split":
            cards.split(session, ref, now=now)
        case "undo":
            answers.undo(session, ref, now=now)
        case "erase":
            session.get_one(Resident, me).erased_at = now
        case "join" if me != them and not {me, them} & joined and not _is_any_erased(session, me, them):
            join(session, me, them)
            joined |= {me, them}
        case "back":
            cards.back(session, idea_id=cards.find_idea(session, ref).id or 0, resident_id=them, now=now)
        case "rest":
            answers.tell_rest(session, 1, now)


def _is_any_erased(session: Session, *who: int) -> bool:
    """Nobody erased texts a code any more."""
    return any(session.get_one(Resident, one).erased_at is not None for one in who)


def _verify(database: Database, who: list[int], seen: set[int]) -> None:
    """Nobody twice for one answer, also not as two who were joined before they were told; and whoever is entitled now
    was told of the newest answer. ``seen`` are the texts of earlier steps, and takes in this step's."""
    with transaction(database) as session:
        answers.tell_rest(session, 1, MONDAY_TEN + DAY)
    with reading(database) as session:
        texts = select(Outgoing).where(Outgoing.kind == answers.OUTCOME).order_by(col(Outgoing.id))
        person_of = {one: persons.person_of(session, one) for one in who}
        sent: set[tuple[str, int]] = set()
        for text in session.exec(texts):
            if text.resident_id not in person_of:
                continue
            told_now = (text.subject, person_of[text.resident_id])
            assert text.id in seen or told_now not in sent, "told twice"
            sent.add(told_now)
            seen.add(id_of(text))
        for lead in session.exec(select(Idea).where(col(Idea.card_id).is_(None))):
            answer = answers.find_standing(session, id_of(lead))
            if answer is None:
                continue
            for text in cards.list_texts(session, lead):
                resident = session.get(Resident, text.resident_id)
                if resident is not None and resident.erased_at is None and id_of(resident) in person_of:
                    assert (f"answer:{answer.id}", person_of[id_of(resident)]) in sent
