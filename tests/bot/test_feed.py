"""Open pages are kept up to date, each with what its listener may see, and end when told."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from bot.desk.watched import View, look
from bot.feed import MAX_WAITING, Feed, Part
from storage.database import Database
from storage.tables import id_of
from tests.bot.houses import Place, a_house, add_oak

DANGER = "he hits me and I am scared to go home"


@pytest.fixture
def oak(database: Database) -> "Place":
    area = add_oak(database)
    return Place(a_house(database), area)


async def next_part(stream: AsyncIterator[str]) -> dict[str, str]:
    """The next idea or matter that is sent; counts, which a look may find a moment sooner, are passed over."""
    async for events in stream:
        for event in events.split("\n\n"):
            if event.startswith("event: part"):
                found: dict[str, str] = json.loads(event.partition("data: ")[2])
                if found["place"] not in ("todo", "coming", "many"):
                    return found
    raise AssertionError("the stream ended")


async def test_a_new_idea_reaches_an_open_desk(oak: Place) -> None:
    feed = Feed[View](lambda view: look(oak.house, view))
    stream = feed.stream(View(id_of(oak.area), see_locked=False, may_act=True), lambda: True)
    await anext(stream)
    oak.hear("a bench by the shop")
    feed.nudge()
    part = await next_part(stream)
    assert (part["place"], part["name"]) == ("ideas", "idea-1")
    assert "a bench by the shop" in part["html"]


async def test_danger_reaches_the_leads_desk_and_no_other(oak: Place) -> None:
    """D3: locked to lead and deputies, in the stream as on the page; and the words are in neither."""
    feed = Feed[View](lambda view: look(oak.house, view))
    lead = feed.stream(View(id_of(oak.area), see_locked=True, may_act=True), lambda: True)
    other = feed.stream(View(id_of(oak.area), see_locked=False, may_act=True), lambda: True)
    await anext(lead)
    await anext(other)
    oak.hear(DANGER)
    feed.nudge()
    matter = await next_part(lead)
    assert "Somebody may be in danger" in matter["html"]
    assert "hits me" not in matter["html"]
    oak.hear("a bench by the shop", "sms:+447700900109")
    feed.nudge()
    assert (await next_part(other))["name"] == "idea-1"


async def test_only_what_changed_is_sent_and_what_went_is_named() -> None:
    shown = {"a": "1", "b": "1"}
    feed = Feed[str](lambda _view: [Part("list", name, 0, html) for name, html in shown.items()])
    stream = feed.stream("view", lambda: True)
    await anext(stream)
    first = await anext(stream)
    assert first.count("event: part") == 2
    shown["a"] = "2"
    del shown["b"]
    feed.nudge()
    changed = await anext(stream)
    assert changed.count("event: part") == 1
    assert '"html": "2"' in changed
    assert 'event: gone\ndata: {"name": "b"}' in changed
    later = feed.stream("view", lambda: True)
    await anext(later)
    assert '"html": "2"' in await anext(later)  # somebody who comes later gets what stands
    feed.close()


async def test_whoever_may_no_longer_see_it_is_sent_nothing_more() -> None:
    """X9: leavers are cut at once."""
    allowed = [True]
    shown = ["secret 1"]
    feed = Feed[str](lambda _view: [Part("list", "a", 0, shown[0])])
    stream = feed.stream("view", lambda: allowed[0])
    await anext(stream)
    assert "secret 1" in await anext(stream)
    allowed[0], shown[0] = False, "secret 2"
    feed.nudge()
    assert await anext(stream) == "event: left\ndata: {}\n\n"
    with pytest.raises(StopAsyncIteration):
        await anext(stream)


async def test_closing_ends_every_stream() -> None:
    feed = Feed[str](lambda _view: [])
    streams = [feed.stream("view", lambda: True) for _ in range(3)]
    for stream in streams:
        await anext(stream)
    waiting = [asyncio.ensure_future(anext(stream)) for stream in streams]
    feed.close()
    ended = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(end) for end in ended] == [StopAsyncIteration] * 3


async def test_a_listener_too_slow_is_told_to_load_again() -> None:
    count = [0]
    feed = Feed[str](lambda _view: [Part("list", str(n), 0, f"{count[0]}") for n in range(MAX_WAITING + 1)])
    slow = feed.stream("view", lambda: True)
    await anext(slow)
    assert "event: reload" in await anext(slow)
    feed.close()


async def test_a_look_that_fails_is_looked_again() -> None:
    broken = [True]

    def look_in(_view: str) -> list[Part]:
        if broken[0]:
            broken[0] = False
            raise RuntimeError("away")
        return [Part("list", "a", 0, "here again")]

    feed = Feed[str](look_in)
    stream = feed.stream("view", lambda: True)
    await anext(stream)
    assert "here again" in await anext(stream)
    feed.close()
