"""The simulated phones: the whole corridor from the browser's side."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.phone.clock import MovableClock
from bot.phone.people import JOAN, MAX_FRESH, PhoneBook
from bot.serve import create_app
from storage.database import Database
from tests.bot.houses import OURS, TestClient, a_house, add_oak


@pytest.fixture
def phones(database: Database) -> Iterator[TestClient]:
    add_oak(database)
    with TestClient(create_app(a_house(database)), headers=OURS) as browser:
        yield browser


def screen(html: str, key: str) -> str:
    """What stands on one phone."""
    return re.search(rf'data-place="{key}".*?</ol>', html, re.DOTALL).group(0)  # type: ignore[union-attr]


def say(browser: TestClient, key: str, text: str = "", **more: str) -> str:
    """Text from this phone, without JavaScript: what the screen shows after the post."""
    answer = browser.post("/phone/text", data={"phone": key, "text": text, **more})
    assert answer.status_code == 200
    return screen(answer.text, key)


def test_a_text_is_answered_on_the_same_phone_alone(phones: TestClient) -> None:
    """X8: one to one only."""
    shown = say(phones, "joan", "a bench by the shop")
    assert "a bench by the shop" in shown
    assert "kept as OAK-1" in shown
    assert "2 segments" in shown
    html = phones.get("/phone").text
    assert "OAK-1" not in screen(html, "amir") + screen(html, "kayleigh")


def test_a_tapped_choice_answers_the_question(phones: TestClient) -> None:
    shown = say(phones, "amir", "light on the path behind the school")
    assert "segment" not in shown  # Telegram costs nothing
    callback = re.search(r'name="button" value="([^"]+)"', shown)
    assert callback is not None
    assert "We text you about meetings" in say(phones, "amir", button=callback.group(1))


def test_a_button_phone_has_no_choices_to_tap(phones: TestClient) -> None:
    assert 'name="button"' not in say(phones, "joan", "a bench by the shop")


def test_a_double_click_is_one_text(phones: TestClient) -> None:
    """X6: double clicks."""
    say(phones, "joan", "a bench by the shop", once="the same sending")
    assert say(phones, "joan", "a bench by the shop", once="the same sending").count("a bench by the shop") == 1


def test_hostile_text_is_inert_on_the_phones(phones: TestClient) -> None:
    """X10: stored text cannot run."""
    shown = say(phones, "kayleigh", '<script>alert(1)</script>{{ 7*7 }}"><svg onload=alert(1)> \u202eabc')
    assert "&lt;script&gt;" in shown
    assert "<script" not in shown
    assert "<svg" not in shown
    assert "\u202e" not in shown


def test_nothing_said_is_nothing_sent(phones: TestClient) -> None:
    for text in ("", "   ", "\n"):
        assert "bubble" not in say(phones, "joan", text)


def test_a_fresh_phone_is_nobody_we_know(phones: TestClient) -> None:
    html = phones.post("/phone/fresh").text
    key = re.search(r'id="(phone-\d+)"', html)
    assert key is not None
    assert "kept as OAK-1" in say(phones, key.group(1), "more bins please")


def test_fresh_phones_have_fiction_numbers_and_an_end() -> None:
    book = PhoneBook()
    added = [book.add() for _ in range(MAX_FRESH)]
    assert book.add() is None
    addresses = {phone.address for phone in added if phone}
    assert len(addresses) == MAX_FRESH
    assert all(re.fullmatch(r"sms:\+447700900[2-9]\d\d", address) for address in addresses)
    assert JOAN.address not in addresses


def test_made_up_phones_are_refused(phones: TestClient) -> None:
    assert phones.post("/phone/text", data={"phone": "nobody", "text": "hello"}).status_code == 404
    assert phones.post("/phone/text", data={"text": "hello"}).status_code == 400


def test_only_the_demos_clock_moves_and_only_its_desk_opens_by_itself(phones: TestClient) -> None:
    assert phones.post("/phone/clock").status_code == 404
    assert phones.post("/phone/desk").status_code == 404
    assert "Skip to tomorrow" not in phones.get("/phone").text


def test_without_a_neighbourhood_the_page_says_how_to_make_one(database: Database) -> None:
    with TestClient(create_app(a_house(database))) as browser:
        assert "havesay area add" in browser.get("/phone").text


def test_the_clock_never_goes_back() -> None:
    clock = MovableClock()
    clock.move_to(datetime(2100, 1, 1, tzinfo=UTC))
    clock.move_to(datetime(2026, 1, 1, tzinfo=UTC))
    assert clock().year >= 2100
