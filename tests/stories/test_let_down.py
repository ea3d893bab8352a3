"""Whom a job let down: they are told that we are sorry, a person hears of it, and nobody counts as absent for it."""

import pytest
from sqlmodel import select

from storage.database import reading
from storage.tables import Matter, Placement
from tests.bot.town import Town
from tests.stories.helping_hands import SAM, say_yes_to_job

SORRY = "Oak Estate: we are very sorry that you found nobody. Thank you for going. A person gets in touch with you"


def came(town: Town) -> bool | None:
    with reading(town.house.database) as session:
        return session.exec(select(Placement.came)).one()


def subjects(town: Town) -> list[tuple[str, str]]:
    with reading(town.house.database) as session:
        return [(one.kind, one.subject) for one in session.exec(select(Matter).order_by(Matter.id))]  # type: ignore[arg-type]


@pytest.mark.parametrize("words", ["nobody was there", "i was there but nobody met me", "went home couldnt find you"])
@pytest.mark.parametrize(("day", "at"), [("2026-06-06", "12:00"), ("2026-06-07", "11:00")])
def test_a_helper_who_found_nobody_is_heard(town: Town, joan: str, words: str, day: str, at: str) -> None:
    say_yes_to_job(town, joan)
    town.wait_until(day, at)
    assert town.say(words, joan) == SORRY
    assert subjects(town) == [("let_down", "placement:1")]


def test_two_days_later_it_is_an_idea(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-08", "11:00")
    assert "kept as OAK-" in town.say("nobody was there", joan)


def test_who_helps_may_still_have_an_idea(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-07", "11:00")
    assert "kept as OAK-" in town.say("nobody was there to open the park gate on sunday", joan)
    assert "kept as OAK-" in town.say("there is nobody to help mum off the bus", joan)


def test_while_it_is_on_whoever_meets_them_hears_of_it_unless_they_left(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-06", "10:10")
    town.read(SAM)
    assert town.say("nobody there", joan) == SORRY
    assert "Joan cannot find you" in "".join(town.read(SAM))
    assert town.say("no one came so went home", joan) == SORRY
    assert town.read(SAM) == []
    assert subjects(town) == [("let_down", "placement:1")]


@pytest.mark.parametrize("host_first", [True, False])
def test_the_hosts_nobody_does_not_make_them_absent(town: Town, joan: str, host_first: bool) -> None:
    """V4: they are asked nothing about "could not come", and a coordinator ticks."""
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-06", "13:00")
    told = [(SAM, "2", "noted: nobody"), (joan, "i was there but nobody met me", "very sorry")]
    for who, words, answer in told if host_first else reversed(told):
        town.read(who)
        assert answer in town.say(words, who)
    assert came(town) is None
    assert sorted(town.matters()) == ["let_down", "who_came"]


def test_the_ask_for_another_day_hears_it_too(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-06", "13:00")
    town.read(SAM), town.say("2", SAM)
    town.wait_until("2026-06-07", "12:00")
    assert "could not come" in "".join(town.read(joan))
    assert came(town) is False
    assert town.say("i did come, no one was there", joan) == SORRY
    assert came(town) is None


@pytest.mark.parametrize(
    ("words", "answer", "kind"),
    [
        ("where is joan", "Oak Estate: thank you for telling us. A person reads this.", "let_down"),
        ("joan never turned up", "Oak Estate: thank you for telling us. A person reads this.", "let_down"),
        ("is joan old", "Oak Estate: thank you, a person will read your question.", "question"),
    ],
)
def test_a_host_who_waits_reaches_a_person(town: Town, joan: str, words: str, answer: str, kind: str) -> None:
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-06", "10:20")
    town.read(SAM)
    assert town.say(words, SAM) == answer
    assert subjects(town) == [(kind, "task:1")]


def test_the_evening_before_a_host_asks_a_person(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-05", "18:30")
    town.read(SAM)
    for words in ("is joan old", "where is joan from"):
        assert town.say(words, SAM) == "Oak Estate: thank you, a person will read your question."
    assert town.matters() == ["question", "question"]
    assert came(town) is None


def test_asked_who_came_a_host_is_answered_as_ever(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-06", "13:00")
    town.read(SAM)
    assert "noted: nobody" in town.say("joan never turned up", SAM)
    assert came(town) is False


def test_who_meets_nobody_near_has_ideas(town: Town, joan: str) -> None:
    town.say("a bench", joan)
    for words in ("where is joan", "nobody was there"):
        assert "kept as OAK-" in town.say(words, joan)
