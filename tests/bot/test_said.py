"""/said/{area}: what everybody may read, and nothing else."""

import re
from datetime import timedelta
from html import unescape

import pytest
from sqlmodel import Session, select

from bot.said import PAPER_LINES
from flows.outcome import Decision
from storage import answers, areas, cards, ideas
from storage.database import Database, transaction
from storage.tables import Idea, Incoming, Resident, id_of
from tests.bot.houses import AMIR, JOAN, Place, a_house, add_oak
from tests.conftest import MONDAY_TEN

HOSTILE = ("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7*7 }}", "</bdi></ul><h1>ours now")


@pytest.fixture
def oak(database: Database) -> Place:
    return Place(a_house(database, public_url="https://oak.example"), add_oak(database))


def read(oak: Place, code: str = "oak") -> str:
    answer = oak.browser().get(f"/said/{code}")
    assert answer.status_code == 200
    return answer.text


def words_of(html: str) -> list[str]:
    return [unescape(found) for found in re.findall(r'class="words">(.*?)</bdi>', html, re.DOTALL)]


def add(session: Session, text: str) -> str:
    area = areas.find_area(session, "OAK")
    assert area is not None
    return ideas.add_idea(session, area=area, text=text, said_at=MONDAY_TEN, now=MONDAY_TEN).reference


def test_before_anything_is_published_it_says_so(oak: Place) -> None:
    oak.hear("a bench by the bus stop")
    html = read(oak)
    assert "Nothing is published here yet" in html
    assert "bench" not in html


def test_only_approved_words_and_told_answers_are_there(oak: Place) -> None:
    """C5: no name, no number, no text as it was written, no answer before it is told."""
    oak.hear("NAME Joan", JOAN)
    oak.hear("I am Joan from 12 Mill Road, a bench please, ring 07700 900101", JOAN)
    oak.hear("seats for old people", AMIR)
    with transaction(oak.house.database) as session:
        cards.merge(session, "OAK-1", ["OAK-2"], now=MONDAY_TEN)
        cards.publish(session, "OAK-2", words="Benches on Mill Road", now=MONDAY_TEN)
        answers.decide(session, "OAK-1", Decision("done", "the bench stands"), now=MONDAY_TEN)
    assert words_of(read(oak)) == ["Benches on Mill Road"]
    with transaction(oak.house.database) as session:
        answers.undo(session, "OAK-1", now=MONDAY_TEN)
        answers.decide(session, "OAK-1", Decision("done", "the bench stands"), now=MONDAY_TEN, hold_minutes=0)
    html = read(oak, "OAK")
    assert words_of(html) == ["Benches on Mill Road", "The bench stands."]
    assert not any(secret in html for secret in ("Joan", "900101", "12 Mill", "old people"))
    assert "07700 900000" in html, "where one texts"
    with transaction(oak.house.database) as session:
        cards.hide(session, "OAK-1", now=MONDAY_TEN)
    assert words_of(read(oak)) == []


@pytest.mark.parametrize("people", [1, 4, 5, 12])
def test_a_count_under_five_is_not_told(oak: Place, people: int) -> None:
    """F2, C3."""
    with transaction(oak.house.database) as session:
        reference = add(session, "a bench")
        for _ in range(people):
            resident = Resident(area_id=1, first_seen_at=MONDAY_TEN, last_seen_at=MONDAY_TEN)
            session.add(resident)
            session.flush()
            cards.back(session, idea_id=1, resident_id=id_of(resident), now=MONDAY_TEN)
        cards.publish(session, reference, now=MONDAY_TEN)
    html = read(oak)
    assert (f"{people} people asked" in html) == (people >= 5)
    assert ("people asked" in html) == (people >= 5)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_read_and_cannot_run(oak: Place, text: str) -> None:
    """X10."""
    with transaction(oak.house.database) as session:
        cards.publish(session, add(session, text), now=MONDAY_TEN)
        answers.decide(session, "OAK-1", Decision("doing", "a {{ 7*7 }} <b>"), now=MONDAY_TEN, hold_minutes=0)
    html = read(oak)
    assert text in words_of(html)
    assert "A {{ 7*7 }} <b>." in words_of(html)
    assert not any(found in html for found in ("<script", "<img", "ours now</h1>", "<b>", "49"))


def test_it_works_without_a_script_and_allows_none_inside(oak: Place) -> None:
    answer = oak.browser().get("/said/oak")
    assert not re.search(r"<script|<style|\sstyle=|\son\w+=", answer.text)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "public, max-age=60"
    assert oak.browser().get("/desk/static/said.css").status_code == 200
    assert oak.browser().get("/said/elm").status_code == 404


def test_the_square_holds_the_address_the_world_knows(oak: Place) -> None:
    html = read(oak)
    assert "https://oak.example/said/oak" in html
    assert re.search(r'<svg[^>]*class="square"', html)


def test_locked_and_taken_back_words_leave_at_once(oak: Place) -> None:
    """D3, C5."""
    oak.hear("a bench", JOAN)
    oak.hear("a bin", AMIR)
    with transaction(oak.house.database) as session:
        for reference in ("OAK-1", "OAK-2"):
            cards.publish(session, reference, now=MONDAY_TEN)
        came = session.exec(select(Idea.incoming_id).where(Idea.reference == "OAK-2")).one()
        session.get_one(Incoming, came).locked = True
    assert words_of(read(oak)) == ["a bench"]
    oak.hear("0", JOAN)
    assert words_of(read(oak)) == []


def test_what_became_of_something_goes_first_and_only_so_much_goes_on_paper(oak: Place) -> None:
    with transaction(oak.house.database) as session:
        for number in range(30):
            cards.publish(session, add(session, f"idea {number}"), now=MONDAY_TEN + timedelta(minutes=number))
        answers.decide(session, "OAK-3", Decision("done"), now=MONDAY_TEN, hold_minutes=0)
        answers.decide(session, "OAK-4", Decision("not now", "no"), now=MONDAY_TEN, hold_minutes=0)
    html = read(oak)
    assert words_of(html)[:5] == ["idea 2", "idea 3", "No.", "idea 29", "idea 28"]
    on_paper = len(re.findall(r"<li>", html))
    assert 20 < on_paper < PAPER_LINES / 3
    assert html.index('<li class="screen">') > html.rindex("<li>")


def test_it_is_dated_in_full_for_it_hangs_on_a_board(oak: Place) -> None:
    with transaction(oak.house.database) as session:
        cards.publish(session, add(session, "a bench"), now=MONDAY_TEN)
    html = read(oak)
    assert "today" not in html.casefold()
    assert "Mon 1 June 2026</time></p>" in html
    assert '<p class="paper">As it stood on <time datetime="2026-06-01">Mon 1 June 2026</time>.</p>' in html
