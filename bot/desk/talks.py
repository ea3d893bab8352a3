"""Talks: who waits for a person, and the talk with one resident as they see it. What one does in it: `talk_acts`."""

from typing import Annotated, Any
from uuid import uuid4

from fastapi import APIRouter, HTTPException, Path, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import Response, StreamingResponse
from sqlmodel import Session

from bot.desk import talk_parts
from bot.desk.our_texts import say_size
from bot.desk.parts import say_many, title_of
from bot.desk.residents import write_down
from bot.desk.seats import AtWork, Seat, find_seat
from bot.desk.talk_parts import Talk, TalkView, view_of
from bot.feed import Feed
from bot.house import House
from bot.pages import house_of, page
from flows.canned import fill
from flows.wording import GSM7, GSM7_EXTENDED
from storage import canned, human_texts, talk_list
from storage.database import reading, transaction
from storage.desk import MAX_ROW
from storage.may_write import find_door
from storage.tables import id_of
from storage.talk_list import MAX_LIST
from storage.talks import MAX_LINES

MANY = 2_000  # texts of a long talk
NOT_HERE = "There is no such talk at this desk. Perhaps everything about them was deleted."
SAID = {
    "taken": "They are told that a person is there.",
    "sent": "On its way: above you see how far it got.",
    "waits": "It waits for its hour; above you see which. Until then you can take it back.",
    "back": "Handed back: the line answers them again.",
    "idea": "Kept as an idea. They are told its reference.",
    "undone": "Taken back: it does not leave.",
    "left": "Too late: it has left already.",
}

Number = Annotated[int, Path(ge=1, lt=MAX_ROW)]


router = APIRouter()


@router.get("/talks")
def list_talks(
    request: Request,
    seat: AtWork,
    words: Annotated[str, Query(alias="q", max_length=100)] = "",
    show: talk_list.Show = "all",
    before: Annotated[int | None, Query(ge=1, lt=MAX_ROW)] = None,
) -> Response:
    house = house_of(request)
    with reading(house.database) as session:
        found = talk_list.list_talks(
            session, id_of(seat.area), see_locked=seat.sees_locked, show=show, words=words, before=before
        )
        waiting = talk_list.count_talks(session, id_of(seat.area), see_locked=seat.sees_locked, show="waiting")
        many = talk_list.count_talks(session, id_of(seat.area), see_locked=seat.sees_locked, show=show)
    more = len(found) > MAX_LIST
    return page(
        request,
        "talks.html",
        **seat.facts,
        found=found[:MAX_LIST],
        older=found[MAX_LIST - 1].last_id if more else None,
        number=say_many(min(len(found), MAX_LIST), more=more, is_first=before is None)
        if words.strip()
        else f"{many:,}",
        words=words.strip(),
        show=show,
        waiting=waiting,
        newest=before is None,
        title_of=title_of,
    )


@router.get("/talks/{number}")
def show_talk(
    request: Request,
    seat: AtWork,
    number: Number,
    reply: Annotated[int | None, Query(ge=1, lt=MAX_ROW)] = None,
    said: Annotated[str, Query(max_length=10)] = "",
    earlier: Annotated[str, Query(max_length=3)] = "",
) -> Response:
    """`reply` is one at hand, to begin the words with; `earlier` shows a long talk from further back."""
    house = house_of(request)
    words = ""
    if reply is not None:
        with reading(house.database) as session:
            chosen = canned.find_reply(session, id_of(seat.area), reply)
            door = find_door(session, number)
            if chosen is not None and door is not None and door.area.id == seat.area.id:
                words = fill(chosen.words, canned.fields_for(session, door, seat.me, house.now()))
    return show_page(request, seat, number, words=words, said=SAID.get(said, ""), most=MANY if earlier else MAX_LINES)


@router.get("/talks/{number}/events")
async def stream(request: Request, seat: AtWork, number: Number) -> Response:
    """What is texted arrives while the page is open. Whoever may no longer see the talk is sent nothing more."""
    house = house_of(request)
    feed: Feed[TalkView] = request.app.state.talk_feed
    if feed.is_full:
        return Response(status_code=503, headers={"retry-after": "60"})
    await run_in_threadpool(_look_once, house, seat, number)
    view = view_of(id_of(seat.area), number, seat.me, see_locked=seat.sees_locked)

    def may_see() -> bool:
        now = find_seat(house, seat.secret)
        return (
            now is not None
            and now.may_act
            and view == view_of(id_of(now.area), number, now.me, see_locked=now.sees_locked)
        )

    return StreamingResponse(feed.stream(view, may_see), media_type="text/event-stream")


def show_page(
    request: Request,
    seat: Seat,
    number: int,
    *,
    words: str = "",
    once: str = "",
    said: str = "",
    problem: str = "",
    most: int = MAX_LINES,
    status: int = 200,
) -> Response:
    house = house_of(request)
    view = view_of(id_of(seat.area), number, seat.me, see_locked=seat.sees_locked)
    with reading(house.database) as session:
        talk = find(session, house, seat, number, most=most)
        replies = canned.list_replies(session, id_of(seat.area)) if talk.is_mine else []
    if any(line.locked for line in talk.lines):
        with transaction(house.database) as session:
            write_down(session, house, seat, "talk.read_locked", number)
    return page(
        request,
        "talk.html",
        status=status,
        **seat.facts,
        talk=talk,
        number=number,
        standing=talk_parts.draw_standing(talk, seat.area, view, house.now()),
        parts=talk_parts.draw_lines(talk, seat.area, view, house.now()),
        replies=replies,
        has_earlier=len(talk.lines) == MAX_LINES,
        words=words,
        unsent=words if request.method == "POST" else "",
        once=once or uuid4().hex,
        said=said,
        problem=problem,
        title_of=title_of,
        **_counting(seat, talk, words),
    )


def _counting(seat: Seat, talk: Talk, words: str) -> dict[str, Any]:
    """How long the text would be, and what count.js needs to say the same."""
    begins = human_texts.as_sent(seat.me.name, seat.area, "", talk.channel)
    return {
        "begins": begins,
        "size": say_size(
            human_texts.as_sent(seat.me.name, seat.area, words, talk.channel),
            talk.channel,
            most=human_texts.most_of(talk.channel),
        ),
        "most_at_once": human_texts.most_of(talk.channel),
        "gsm7": "".join(sorted(GSM7)),
        "gsm7_double": "".join(sorted(GSM7_EXTENDED)),
    }


def find(session: Session, house: House, seat: Seat, number: int, *, most: int = MAX_LINES) -> Talk:
    view = view_of(id_of(seat.area), number, seat.me, see_locked=seat.sees_locked)
    talk = talk_parts.gather(session, house, view, most=most)
    if talk is None:
        raise HTTPException(404, NOT_HERE)
    return talk


def _look_once(house: House, seat: Seat, number: int) -> None:
    with reading(house.database) as session:
        find(session, house, seat, number)
