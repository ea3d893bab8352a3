"""Who was heard, by theme and by poster; and what other areas did about the like."""

import pytest
from sqlmodel import Session

from flows.outcome import Decision
from storage import answers, areas, cards, elsewhere, heard, ideas
from storage.database import Database, reading, transaction
from storage.tables import Area, Incoming, Resident, id_of
from tests.conftest import MONDAY_TEN


@pytest.fixture
def oak(database: Database) -> Area:
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", reader="Jo", now=MONDAY_TEN)
        areas.add_sender(session, area=area, channel="sms", name="+447700900000")
        areas.add_area(session, code="ELM", name="Elm Park", reader="Sam", now=MONDAY_TEN)
        return area


def person(session: Session) -> int:
    resident = Resident(area_id=1, first_seen_at=MONDAY_TEN, last_seen_at=MONDAY_TEN)
    session.add(resident)
    session.flush()
    return id_of(resident)


def add(session: Session, text: str, by: int | None = None, code: str = "OAK") -> str:
    area = areas.find_area(session, code)
    assert area is not None
    idea = ideas.add_idea(session, area=area, text=text, said_at=MONDAY_TEN, now=MONDAY_TEN, resident_id=by)
    return idea.reference


def text(session: Session, words: str, by: int, number: int, *, locked: bool = False) -> None:
    session.add(
        Incoming(
            area_id=1, sender_id=1, resident_id=by, address=f"sms:{by}", kind="message", external_id=f"{by} {number}",
            text=words, locked=locked, received_at=MONDAY_TEN,
        )
    )  # fmt: skip


def test_every_total_opens_the_texts_behind_it(database: Database, oak: Area) -> None:
    """C3, C6."""
    with transaction(database) as session:
        joan, amir = person(session), person(session)
        bus, road, plain = add(session, "a bus", joan), add(session, "the road", joan), add(session, "hello")
        linked = add(session, "a bus please", amir)
        cards.merge(session, bus, [linked], now=MONDAY_TEN)
        cards.set_themes(session, bus, ["transport", "health"], now=MONDAY_TEN)
        cards.set_themes(session, road, ["transport"], now=MONDAY_TEN)
        cards.back(session, idea_id=3, resident_id=amir, now=MONDAY_TEN)
        counted = {theme.name: theme for theme in heard.count_themes(session, oak)}
        assert counted["transport"] == heard.Theme("transport", cards=2, texts=3, people=2)
        assert counted["health"] == heard.Theme("health", cards=1, texts=2, people=2)
        assert counted[""] == heard.Theme("", cards=1, texts=1, people=1)
        for theme in counted.values():
            opened = cards.list_cards(session, 1, theme=theme.name)
            assert (len(opened), sum(card.texts for card in opened)) == (theme.cards, theme.texts)
        assert [card.lead.reference for card in cards.list_cards(session, 1, theme="")] == [plain]


def test_of_a_poster_fewer_than_five_are_never_told_from_none(database: Database, oak: Area) -> None:
    """F2: by the word on it, texted first, or by its Telegram link; a person once."""
    with transaction(database) as session:
        area = session.get_one(Area, 1)
        heard.set_posters(session, area, "MILL Mill Road; larch Larch House; ELMS Elm Court")
        people = [person(session) for _ in range(6)]
        for number, (who, words) in enumerate(
            zip(
                people,
                ("MILL benches", "mill", "Mill, a bin", "/start MILL", "mill: light", "milling about"),
                strict=True,
            )
        ):
            text(session, words, who, number)
        text(session, "MILL again", people[0], 9)
        for number, who in enumerate(people[:4]):
            text(session, "LARCH a lift", who, 20 + number)
        text(session, "LARCH he hits me", people[4], 30, locked=True)
        session.flush()
        assert [(one.poster.place, one.people) for one in heard.count_posters(session, area)] == [
            ("Elm Court", None),
            ("Larch House", None),
            ("Mill Road", 5),
        ]


@pytest.mark.parametrize("typed", ["MILL", "M Mill Road", "12 Mill Road", "MILL Mill Road; MILL Other"])
def test_posters_that_cannot_be_are_refused(database: Database, oak: Area, typed: str) -> None:
    with transaction(database) as session, pytest.raises(ValueError, match="poster"):
        heard.set_posters(session, session.get_one(Area, 1), typed)


def test_only_what_is_done_and_public_elsewhere_is_shown_as_an_example(database: Database, oak: Area) -> None:
    """C5: never a text as it was written, nor another area's open business."""
    with transaction(database) as session:
        mine = add(session, "please put benches at the bus stop")
        for words, public, status in (
            ("benches at bus stops, says Joan of 12 Mill Road", "Benches at our bus stops", "done"),
            ("benches at every bus stop", "", "done"),
            ("a bench at the bus stop", "A bench at the bus stop", "doing"),
            ("a choir on Sundays", "A choir on Sundays", "done"),
        ):
            there = add(session, words, code="ELM")
            if public:
                cards.publish(session, there, words=public, now=MONDAY_TEN)
            decision = Decision("done" if status == "done" else "doing", "three stand since May")
            answers.decide(session, there, decision, now=MONDAY_TEN, hold_minutes=0)
    with reading(database) as session:
        shown = elsewhere.list_like(session, cards.find_card(session, mine))
        assert shown == [elsewhere.Elsewhere("Elm Park", "ELM", "Benches at our bus stops", "three stand since May.")]
        assert elsewhere.list_like(session, cards.find_card(session, "ELM-4")) == []
