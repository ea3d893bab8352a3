"""Few places: a waiting list in order, a free place offered with a time to answer, and never one place twice."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlmodel import func, select

from bot.channels import Incoming
from bot.receive import Receiver
from storage.database import Database, open_database, reading
from storage.tables import Guest
from tests.bot.houses import KEY
from tests.stories.neighbourhood import AMIR, BO, CAI, JOAN, Neighbourhood

ABOUT = "Tue 2 June, 7pm, Oak Hall"
LINE = "Tue 2 June 7pm, Oak Hall"
FREE = f"Oak Estate: a free place, {ABOUT}. Yours? 1 yes 2 no By"


@pytest.fixture
async def oak(database: Database) -> Neighbourhood:
    town = Neighbourhood(database)
    await town.settle()
    return town


async def test_who_comes_late_waits_and_a_free_place_is_offered_in_order(oak: Neighbourhood) -> None:
    number = oak.add(LINE, capacity=1)
    await oak.go_to("2026-05-27 12:00")
    assert (await oak.say(JOAN, "1")).startswith(f"Oak Estate: thank you. See you {ABOUT}.")
    assert await oak.say(AMIR, "1") == f"Oak Estate: it is full. You are number 1 on the list, {ABOUT}. Wrong? Reply 0"
    assert await oak.say(BO, "yes") == f"Oak Estate: it is full. You are number 2 on the list, {ABOUT}. Wrong? Reply 0"
    await oak.say(JOAN, "sorry no")
    assert oak.sent(AMIR)[-1] == ("seat_offer", "Wed 12:00", f"{FREE} 3pm Wed 27 May")
    assert (await oak.say(AMIR, "1")).startswith(f"Oak Estate: thank you. See you {ABOUT}.")
    assert (oak.guest(number, AMIR).seat, oak.guest(number, BO).seat) == ("seat", "waiting")
    await oak.go_to("2026-06-02 12:00")
    assert [kind for kind, _at in oak.steps(BO)] == ["invitation"], "nobody without a place is told to come"
    assert [kind for kind, _at in oak.steps(AMIR)] == ["invitation", "seat_offer", "reminder"]


async def test_silence_passes_the_place_on(oak: Neighbourhood) -> None:
    number = oak.add(LINE, capacity=1)
    await oak.go_to("2026-05-28 16:00")
    for who in (JOAN, AMIR, BO):
        await oak.say(who, "1")
    await oak.go_to("2026-05-29 16:00")
    await oak.say(JOAN, "2")
    await oak.go_to("2026-05-29 18:59")
    assert oak.guest(number, BO).seat == "waiting"
    await oak.go_to("2026-05-29 19:01")
    assert oak.sent(BO)[-1] == ("seat_offer", "Fri 19:00", f"{FREE} 11am Sat 30 May")
    assert oak.guest(number, AMIR).answer == ""
    assert "we are not waiting for an answer" not in (await oak.say(AMIR, "1")).lower()
    assert oak.guest(number, AMIR).seat == "waiting", "too late for this one: at the end of the list"


async def test_an_offer_is_never_made_at_night(oak: Neighbourhood) -> None:
    """X7: it waits for the morning, and so does its time to answer."""
    oak.add(LINE, capacity=1)
    await oak.go_to("2026-05-28 16:00")
    for who in (JOAN, AMIR):
        await oak.say(who, "1")
    await oak.go_to("2026-05-28 22:30")
    await oak.say(JOAN, "cant make it now sorry")
    assert oak.steps(AMIR)[-1][0] == "invitation"
    await oak.go_to("2026-05-29 09:01")
    assert oak.sent(AMIR)[-1] == ("seat_offer", "Fri 09:00", f"{FREE} 12 noon Fri 29 May")


@pytest.mark.parametrize(("answer", "seat"), [("3", ""), ("3 of us", "waiting")])
async def test_an_offer_that_waits_for_the_morning_is_overtaken_by_an_answer(
    oak: Neighbourhood, answer: str, seat: str
) -> None:
    """X5: whoever says maybe in the night, or comes with more than there is room for, is not asked any more."""
    number = oak.add(LINE, capacity=1)
    await oak.go_to("2026-05-28 16:00")
    for who in (JOAN, AMIR):
        await oak.say(who, "1")
    await oak.go_to("2026-05-28 22:00")
    await oak.say(JOAN, "2")
    assert oak.guest(number, AMIR).seat == "offered"
    await oak.say(AMIR, answer)
    await oak.go_to("2026-05-29 12:00")
    assert [kind for kind, _at in oak.steps(AMIR)] == ["invitation"]
    assert oak.guest(number, AMIR).seat == seat


async def test_a_party_of_three_keeps_its_turn(oak: Neighbourhood) -> None:
    number = oak.add(LINE, capacity=4)
    await oak.go_to("2026-05-27 12:00")
    assert f"2 of you, {ABOUT}." in await oak.say(JOAN, "2 of us")
    assert f"2 of you, {ABOUT}." in await oak.say(AMIR, "me and my wife")
    assert "You are number 1" in await oak.say(BO, "3 of us")
    assert "You are number 2" in await oak.say(CAI, "1")
    await oak.say(JOAN, "no sorry")
    assert {oak.guest(number, who).seat for who in (BO, CAI)} == {"waiting"}, "two chairs are not offered to three"
    await oak.say(AMIR, "just me now")
    offer = f"Oak Estate: 3 free places, {ABOUT}. Yours? 1 yes 2 no By 3pm Wed 27 May"
    assert oak.sent(BO)[-1] == ("seat_offer", "Wed 12:00", offer)
    await oak.say(BO, "1")
    assert (oak.guest(number, BO).seat, oak.guest(number, BO).party) == ("seat", 3)


async def test_a_party_grows_only_where_there_is_room(oak: Neighbourhood) -> None:
    oak.add(LINE, capacity=2)
    await oak.go_to("2026-05-27 12:00")
    await oak.say(JOAN, "1")
    assert await oak.say(JOAN, "3 of us") == f"Oak Estate: sorry, there is no room for 3. You keep 1, {ABOUT}."
    assert f"2 of you, {ABOUT}." in await oak.say(JOAN, "2 of us")


async def test_more_places_are_offered_at_once(oak: Neighbourhood) -> None:
    number = oak.add(LINE, capacity=1)
    await oak.go_to("2026-05-28 16:00")
    for who in (JOAN, AMIR, BO):
        await oak.say(who, "1")
    oak.change(number, capacity=3)
    await oak.send()
    assert {oak.guest(number, who).seat for who in (AMIR, BO)} == {"offered"}


async def test_after_the_closing_time_only_a_no_is_taken(oak: Neighbourhood) -> None:
    from datetime import datetime

    oak.add(LINE, closes=datetime(2026, 6, 1, 12))  # noqa: DTZ001 - what the wall shows
    await oak.go_to("2026-06-01 11:00")
    await oak.say(JOAN, "1")
    await oak.go_to("2026-06-01 13:00")
    assert await oak.say(BO, "1") == f"Oak Estate: sorry, no more places are given for {ABOUT}."
    assert "Not coming" in await oak.say(JOAN, "2")


async def test_many_answers_at_once_never_book_a_place_twice(database: Database) -> None:
    """Whether they share a transaction or race in several processes: on both databases."""
    people = [f"telegram:7009{number:05}" for number in range(24)]
    oak = Neighbourhood(database)
    await oak.settle(people)
    number = oak.add(LINE, capacity=7)
    await oak.go_to("2026-05-28 12:00")
    texts = [
        Incoming(
            channel="telegram",
            sender="oak",
            kind="message",
            external_id=f"answer {place}",
            address=address,
            text="2 of us" if place % 5 == 0 else "1",
        )
        for place, address in enumerate(people)
    ]
    url = database.engine.url.render_as_string(hide_password=False)
    others = [open_database(url) for _ in range(3)]
    receivers = [Receiver(one, suppression_key=KEY.encode(), now=lambda: oak.now) for one in others]
    try:
        with ThreadPoolExecutor(len(receivers)) as threads:
            list(
                threads.map(
                    lambda one: one[0].receive_batch(one[1]),
                    zip(receivers, [texts[i::3] for i in range(3)], strict=True),
                )
            )
    finally:
        for one in others:
            one.close()
    with reading(database) as session:
        taken = session.exec(
            select(func.sum(Guest.party)).where(Guest.meeting_id == number, Guest.seat == "seat")
        ).one()
        waiting = session.exec(select(func.count()).where(Guest.meeting_id == number, Guest.seat == "waiting")).one()
        seated = session.exec(select(func.count()).where(Guest.meeting_id == number, Guest.seat == "seat")).one()
    assert 6 <= taken <= 7
    assert seated + waiting == len(people)
