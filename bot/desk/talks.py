"""Talks: who waits for a person, the talk with one resident as they see it, and a person who takes it over (X9)."""

from typing import Annotated, Any, Literal
from uuid import uuid4

from fastapi import APIRouter, Depends, Form, HTTPException, Path, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import RedirectResponse, Response, StreamingResponse
from sqlmodel import Session

from bot.desk import talk_parts
from bot.desk.parts import TITLES
from bot.desk.reasons import say_size, why
from bot.desk.sign_in import AtDesk, Seat, find_seat
from bot.desk.talk_parts import Talk, TalkView, view_of
from bot.feed import Feed
from bot.house import House
from bot.pages import house_of, page
from flows.canned import fill, find_gaps
from flows.talk import author_name
from flows.wording import GSM7, GSM7_EXTENDED
from storage import audit, canned, human_texts, matters, meanwhile, takeovers, talk_list
from storage.database import reading, transaction
from storage.desk import MAX_ROW
from storage.may_write import find_door
from storage.tables import TakeOver, id_of
from storage.talk_list import MAX_LIST
from storage.talks import MAX_LINES

MANY = 2_000  # texts of a long talk
MAX_TYPED = 8_000  # characters as posted: the page takes 4,000, and a new line may be posted as two
NOT_HERE = "There is no such talk at this desk. Perhaps everything about them was deleted."
SAID = {
    "taken": "They are told that a person is there.",
    "sent": "Sent.",
    "waits": "It waits for its hour; below you see which. Until then you can take it back.",
    "back": "Handed back: the line answers them again.",
    "idea": "Kept as an idea. They are told its reference.",
    "undone": "Taken back: it does not leave.",
    "left": "Too late: it has left already.",
}
NOT_SENT = {
    "nothing": "Not sent: there are no words in it.",
    "too long": f"Not sent: it is longer than {human_texts.MAX_SEGMENTS} SMS. Make two of it, or ring them.",
    "sent already": "You sent other words with this page before. These are not sent yet: look below, then send them.",
    "not yours": "Not sent: you do not have this talk any more. Your words are still here.",
}

Number = Annotated[int, Path(ge=1, lt=MAX_ROW)]
Row = Annotated[int, Form(ge=1, lt=MAX_ROW)]


def at_talks(seat: AtDesk) -> Seat:
    if not seat.may_act:
        raise HTTPException(403, "Viewers see no talks. Ask a coordinator.")
    return seat


AtTalks = Annotated[Seat, Depends(at_talks)]
router = APIRouter()


@router.get("/talks")
def list_talks(
    request: Request,
    seat: AtTalks,
    words: Annotated[str, Query(alias="q", max_length=100)] = "",
    show: Literal["all", "waiting", "taken"] = "all",
    before: Annotated[int | None, Query(ge=1, lt=MAX_ROW)] = None,
) -> Response:
    house = house_of(request)
    with reading(house.database) as session:
        found = talk_list.list_talks(
            session, id_of(seat.area), see_locked=seat.sees_locked, show=show, words=words, before=before
        )
        waiting = len(talk_list.list_who_waits(session, id_of(seat.area), see_locked=seat.sees_locked))
    return page(
        request,
        "talks.html",
        **seat.facts,
        found=found[:MAX_LIST],
        older=found[MAX_LIST - 1].last_id if len(found) > MAX_LIST else None,
        words=words.strip(),
        show=show,
        waiting=waiting,
        newest=before is None,
        titles=TITLES,
    )


@router.get("/talks/{number}")
def show_talk(
    request: Request,
    seat: AtTalks,
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
    return _show(request, seat, number, words=words, said=SAID.get(said, ""), most=MANY if earlier else MAX_LINES)


@router.get("/talks/{number}/events")
async def stream(request: Request, seat: AtTalks, number: Number) -> Response:
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


@router.post("/talks/{number}/take")
def take(
    request: Request, seat: AtTalks, number: Number, instead_of: Annotated[int | None, Form(ge=1, lt=MAX_ROW)] = None
) -> Response:
    """The machine pauses towards them and says so; with `instead_of`, it is taken on from whoever has it."""
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            _find(session, house, seat, number)
            takeovers.take(
                session,
                number,
                seat.me,
                now=house.now(),
                key=_key(house),
                sees_locked=seat.sees_locked,
                instead_of=instead_of,
            )
    except takeovers.CannotTake as cannot:
        reason = str(cannot)
        problem = f"Not taken over: {why(reason)}."
        if reason == "taken":
            problem = "Somebody else was quicker: below you see who has the talk."
        return _show(request, seat, number, problem=problem, status=409)
    house.dispatcher.wake()
    return _back(number, "taken", at="now")


@router.post("/talks/{number}/send")
def send(
    request: Request,
    seat: AtTalks,
    number: Number,
    words: Annotated[str, Form(max_length=MAX_TYPED)] = "",
    once: Annotated[str, Form(pattern=r"^[0-9a-f]{32}$")] = "",
    settles: Annotated[list[int] | None, Form()] = None,
    count: Annotated[str, Form(max_length=3)] = "",
) -> Response:
    """A person's text, signed. With `count`, only how long it is; nothing is lost and nothing sent."""
    house = house_of(request)
    if count or (gaps := find_gaps(words)):
        problem = "" if count else f"Not sent: fill in {', '.join(gaps)} first, or take it out."
        return _show(request, seat, number, words=words, once=once, problem=problem, status=422 if problem else 200)
    try:
        with transaction(house.database) as session:
            _find(session, house, seat, number)
            prepared = human_texts.send(
                session,
                _mine(session, number),
                seat.me,
                words,
                once=once,
                now=house.now(),
                key=_key(house),
                sees_locked=seat.sees_locked,
            )
            _settle(session, seat, house, number, settles or [])
    except human_texts.CannotSend as cannot:
        reason = str(cannot)
        problem = NOT_SENT.get(reason) or f"Not sent: {why(reason)}."
        return _show(request, seat, number, words=words, problem=problem, status=409)
    house.dispatcher.wake()
    return _back(number, "waits" if prepared.waits else "sent", at="now")


@router.post("/talks/{number}/hand-back")
def hand_back(
    request: Request,
    seat: AtTalks,
    number: Number,
    tell: Annotated[str, Form(max_length=3)] = "",
    ideas: Annotated[list[int] | None, Form()] = None,
) -> Response:
    """The machine answers again. What of theirs was an idea is kept as one first."""
    house = house_of(request)
    with transaction(house.database) as session:
        _find(session, house, seat, number)
        taken = takeovers.find_open(session, number, lock=True)
        if taken is None or taken.coordinator_id != seat.me.id:
            return _back(number, "")
        for came in meanwhile.list_all(session, taken):
            if came.id in (ideas or ()):
                meanwhile.keep_as_idea(session, came, by=id_of(seat.me), now=house.now())
        takeovers.hand_back(session, taken, by=seat.me, tell=bool(tell), now=house.now())
    house.dispatcher.wake()
    return _back(number, "back", at="now")


@router.post("/talks/{number}/idea")
def keep_idea(request: Request, seat: AtTalks, number: Number, text: Row) -> Response:
    """One of their texts is an idea: it is kept under its reference, and they are told."""
    house = house_of(request)
    with transaction(house.database) as session:
        talk = _find(session, house, seat, number)
        came = meanwhile.find_text(session, id_of(seat.area), text)
        if came is None or came.id not in {line.id for line in talk.lines if not line.ours}:
            raise HTTPException(404, "There is no such text in this talk.")
        meanwhile.keep_as_idea(session, came, by=id_of(seat.me), now=house.now())
    house.dispatcher.wake()
    return _back(number, "idea", at="now")


@router.post("/talks/{number}/take-back")
def take_back(request: Request, seat: AtTalks, number: Number, text: Row) -> Response:
    """A text of one's own that still waits does not leave."""
    house = house_of(request)
    with transaction(house.database) as session:
        _find(session, house, seat, number)
        undone = human_texts.take_back(session, id_of(seat.area), text, seat.me, house.now())
    return _back(number, "undone" if undone else "left", at="now")


def _show(
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
        talk = _find(session, house, seat, number, most=most)
        replies = canned.list_replies(session, id_of(seat.area)) if talk.is_mine else []
    if any(line.locked for line in talk.lines):
        with transaction(house.database) as session:
            _write(session, house, seat, "talk.read_locked", number)
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
        once=once or uuid4().hex,
        said=said,
        problem=problem,
        titles=TITLES,
        **_counting(seat, talk, words),
    )


def _counting(seat: Seat, talk: Talk, words: str) -> dict[str, Any]:
    """How long the text would be, and what count.js needs to say the same."""
    begins = human_texts.as_sent(seat.me.name, seat.area, "", talk.channel)
    return {
        "begins": begins,
        "author": author_name(seat.me.name),
        "size": say_size(human_texts.as_sent(seat.me.name, seat.area, words, talk.channel), talk.channel),
        "gsm7": "".join(sorted(GSM7)),
        "gsm7_double": "".join(sorted(GSM7_EXTENDED)),
    }


def _find(session: Session, house: House, seat: Seat, number: int, *, most: int = MAX_LINES) -> Talk:
    view = view_of(id_of(seat.area), number, seat.me, see_locked=seat.sees_locked)
    talk = talk_parts.gather(session, house, view, most=most)
    if talk is None:
        raise HTTPException(404, NOT_HERE)
    return talk


def _look_once(house: House, seat: Seat, number: int) -> None:
    with reading(house.database) as session:
        _find(session, house, seat, number)


def _mine(session: Session, number: int) -> TakeOver:
    taken = takeovers.find_open(session, number)
    if taken is None:
        raise human_texts.CannotSend("not yours")
    return taken


def _settle(session: Session, seat: Seat, house: House, number: int, settled: list[int]) -> None:
    """What this text answers is done."""
    view = view_of(id_of(seat.area), number, seat.me, see_locked=seat.sees_locked)
    talk = talk_parts.gather(session, house, view)
    for one in talk.matters if talk else ():
        if one.id in settled:
            matters.close(session, id_of(one), id_of(seat.me), house.now())


def _write(session: Session, house: House, seat: Seat, action: str, number: int) -> None:
    audit.write(
        session,
        action=action,
        now=house.now(),
        area_id=id_of(seat.area),
        coordinator_id=id_of(seat.me),
        subject=f"resident:{number}",
    )


def _back(number: int, said: str, *, at: str = "") -> RedirectResponse:
    """To the talk, with one line about what was done."""
    place = f"#{at}" if at else ""
    return RedirectResponse(f"/desk/talks/{number}" + (f"?said={said}" if said else "") + place, 303)


def _key(house: House) -> bytes:
    return house.settings.suppression_key.get_secret_value().encode()
