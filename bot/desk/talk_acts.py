"""What a person does in a talk: takes it over, writes in it, keeps an idea, hands it back. Each ends on the talk."""

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk import talk_parts
from bot.desk.seats import AtWork, Seat
from bot.desk.talk_parts import view_of
from bot.desk.talks import SAID, Number, find, show_page
from bot.house import House
from bot.pages import house_of
from bot.reasons import why
from flows.canned import find_gaps
from storage import human_texts, matters, meanwhile, takeovers
from storage.database import transaction
from storage.desk import MAX_ROW
from storage.tables import TakeOver, id_of

MAX_TYPED = 8_000  # characters as posted: the page takes 4,000, and a new line may be posted as two
NOT_SENT = {
    "nothing": "Not sent: there are no words in it.",
    "too long": f"Not sent: it is longer than {human_texts.MAX_SEGMENTS} SMS. Make two of it, or ring them.",
    "sent already": "You sent other words with this page before. These are not sent yet: look below, then send them.",
    "said already": "Not sent again: your last text to them, above, has these very words.",
    "not yours": "Not sent: you do not have this talk any more. Your words are still here, below.",
}

Words = Annotated[str, Form(max_length=MAX_TYPED)]
Row = Annotated[int, Form(ge=1, lt=MAX_ROW)]
router = APIRouter()


@router.post("/talks/{number}/take")
def take(
    request: Request,
    seat: AtWork,
    number: Number,
    instead_of: Annotated[int | None, Form(ge=1, lt=MAX_ROW)] = None,
    words: Words = "",
) -> Response:
    """The machine pauses towards them and says so; with `instead_of`, it is taken on from whoever has it. `words`:
    what could not be sent before, and stands in the box then.
    """
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            find(session, house, seat, number)
            takeovers.take(
                session,
                number,
                seat.me,
                now=house.now(),
                key=house.suppression_key,
                sees_locked=seat.sees_locked,
                instead_of=instead_of,
            )
    except takeovers.CannotTake as cannot:
        reason = str(cannot)
        problem = f"Not taken over: {why(reason)}."
        if reason == "taken":
            problem = "Somebody else was quicker: below you see who has the talk."
        return show_page(request, seat, number, words=words, problem=problem, status=409)
    house.dispatcher.wake()
    if words.strip():
        return show_page(request, seat, number, words=words, said=SAID["taken"])
    return _back(number, "taken", at="now")


@router.post("/talks/{number}/send")
def send(
    request: Request,
    seat: AtWork,
    number: Number,
    words: Words = "",
    once: Annotated[str, Form(pattern=r"^[0-9a-f]{32}$")] = "",
    settles: Annotated[list[int] | None, Form()] = None,
    count: Annotated[str, Form(max_length=3)] = "",
) -> Response:
    """A person's text, signed. With `count`, only how long it is; nothing is lost and nothing sent."""
    house = house_of(request)
    if count or (gaps := find_gaps(words)):
        problem = "" if count else f"Not sent: fill in {', '.join(gaps)} first, or take it out."
        return show_page(request, seat, number, words=words, once=once, problem=problem, status=422 if problem else 200)
    try:
        with transaction(house.database) as session:
            find(session, house, seat, number)
            prepared = human_texts.send(
                session,
                _mine(session, number),
                seat.me,
                words,
                once=once,
                now=house.now(),
                key=house.suppression_key,
                sees_locked=seat.sees_locked,
            )
            _settle(session, seat, house, number, settles or [])
    except human_texts.CannotSend as cannot:
        reason = str(cannot)
        problem = NOT_SENT.get(reason) or f"Not sent: {why(reason)}."
        return show_page(request, seat, number, words=words, problem=problem, status=409)
    house.dispatcher.wake()
    return _back(number, "waits" if prepared.waits else "sent", at="now")


@router.post("/talks/{number}/hand-back")
def hand_back(
    request: Request,
    seat: AtWork,
    number: Number,
    tell: Annotated[str, Form(max_length=3)] = "",
    ideas: Annotated[list[int] | None, Form()] = None,
) -> Response:
    """The machine answers again. What of theirs was an idea is kept as one first."""
    house = house_of(request)
    with transaction(house.database) as session:
        find(session, house, seat, number)
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
def keep_idea(request: Request, seat: AtWork, number: Number, text: Row) -> Response:
    """One of their texts is an idea: it is kept under its reference, and they are told."""
    house = house_of(request)
    with transaction(house.database) as session:
        talk = find(session, house, seat, number)
        came = meanwhile.find_text(session, id_of(seat.area), text)
        if came is None or came.id not in {line.id for line in talk.lines if not line.ours}:
            raise HTTPException(404, "There is no such text in this talk.")
        meanwhile.keep_as_idea(session, came, by=id_of(seat.me), now=house.now())
    house.dispatcher.wake()
    return _back(number, "idea", at="now")


@router.post("/talks/{number}/take-back")
def take_back(request: Request, seat: AtWork, number: Number, text: Row) -> Response:
    """A text of one's own that still waits does not leave."""
    house = house_of(request)
    with transaction(house.database) as session:
        find(session, house, seat, number)
        undone = human_texts.take_back(session, id_of(seat.area), text, seat.me, house.now())
    return _back(number, "undone" if undone else "left", at="now")


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


def _back(number: int, said: str, *, at: str = "") -> RedirectResponse:
    """To the talk, with one line about what was done."""
    place = f"#{at}" if at else ""
    return RedirectResponse(f"/desk/talks/{number}" + (f"?said={said}" if said else "") + place, 303)
