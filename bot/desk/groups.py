"""Groups at the desk: small named lists of residents to write to or to leave out; made, pasted, brought in a file.

A pasted list is first shown row by row, with a reason for each that is refused; then everybody it names is put on the
list, or nobody. What was done can be undone from the page that says so.
"""

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, File, Form, HTTPException, Query, Request, UploadFile
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session
from starlette.datastructures import URL

from bot.desk.broadcasts import MAX_ROW
from bot.desk.seats import AtWork, Seat
from bot.pages import house_of, page
from storage import audit, groups, passport
from storage.database import reading, transaction
from storage.tables import Resident, id_of

router = APIRouter()

PAGE = 100
LARGEST_FILE = 200_000  # bytes: 2,000 lines of a name and a number
LONGEST_PASTE = 200_000  # characters
TOO_LARGE = "That file is too large: bring a list of numbers."
GroupName = Annotated[str, Form(max_length=200)]
Pasted = Annotated[str, Form(max_length=LONGEST_PASTE)]


@router.get("/broadcasts/groups")
def list_groups(request: Request, seat: AtWork) -> Response:
    return _list(request, seat)


@router.post("/broadcasts/groups/look")
async def look(
    request: Request,
    seat: AtWork,
    group: GroupName = "",
    pasted: Pasted = "",
    file: Annotated[UploadFile | None, File()] = None,
) -> Response:
    """Whom the list names, row by row. Nothing is changed."""
    text = pasted
    if file is not None and file.filename:
        brought = await file.read(LARGEST_FILE + 1)
        if len(brought) > LARGEST_FILE:
            return _list(request, seat, problem=TOO_LARGE, typed=(group, pasted))
        text = "\n".join(part for part in (pasted, brought.decode("utf-8-sig", "replace")) if part.strip())
    return _look(request, seat, group, text)


@router.post("/broadcasts/groups/add")
def add(request: Request, seat: AtWork, group: GroupName = "", pasted: Pasted = "") -> Response:
    """Put everybody the list names on it, or nobody."""
    house, area_id = house_of(request), id_of(seat.area)
    now = house.now()
    try:
        with transaction(house.database) as session:
            rows = groups.read_rows(session, area_id=area_id, group=group, text=pasted)
            added = groups.add_rows(session, area_id=area_id, group=group, rows=rows, now=now)
            _write(session, seat, "group.add", now, f"{added} people")
    except ValueError as problem:
        return _list(request, seat, problem=f"Nobody was added: {problem}.", typed=(group, pasted))
    if not added:
        return _list(request, seat, problem="Nobody was added: the list names nobody new.", typed=(group, pasted))
    return _see(group, added=now.isoformat(), many=str(added))


@router.get("/broadcasts/groups/one")
def show(
    request: Request,
    seat: AtWork,
    name: Annotated[str, Query(max_length=200)],
    start: Annotated[int, Query(ge=0, lt=MAX_ROW)] = 0,
    added: Annotated[str, Query(max_length=60)] = "",
    many: Annotated[int, Query(ge=0, lt=MAX_ROW)] = 0,
    off: Annotated[int, Query(ge=0, lt=MAX_ROW)] = 0,
) -> Response:
    """Who is on it; and what was just done, with the way back."""
    house, area_id = house_of(request), id_of(seat.area)
    with reading(house.database) as session:
        members = groups.list_members(session, area_id, name)
        if not members and not off:
            raise HTTPException(404, "There is no such group at this desk.")
        shown = passport.as_listed(session, members[start : start + PAGE])
    return page(
        request,
        "group.html",
        **seat.facts,
        name=groups.tidy(name),
        size=len(members),
        shown=shown,
        next_start=start + PAGE if len(members) > start + PAGE else None,
        added=added,
        many=many,
        off=off,
    )


@router.post("/broadcasts/groups/remove")
def remove(
    request: Request, seat: AtWork, group: GroupName = "", resident: Annotated[int, Form(ge=1, lt=MAX_ROW)] = 1
) -> Response:
    """Take somebody off it."""
    house = house_of(request)
    with transaction(house.database) as session:
        if not groups.remove(session, area_id=id_of(seat.area), group=group, resident_id=resident):
            raise HTTPException(404, "They are not on this list.")
        _write(session, seat, "group.remove", house.now(), "1 people")
    return _see(group, off=str(resident))


@router.post("/broadcasts/groups/put-back")
def put_back(
    request: Request, seat: AtWork, group: GroupName = "", resident: Annotated[int, Form(ge=1, lt=MAX_ROW)] = 1
) -> Response:
    """Undo that."""
    house = house_of(request)
    with transaction(house.database) as session:
        found = session.get(Resident, resident)
        if found is None or found.area_id != seat.area.id or found.erased_at is not None:
            raise HTTPException(404, "There is nobody under that number at this desk.")
        groups.add(session, area_id=id_of(seat.area), group=group, resident_id=resident, now=house.now())
        _write(session, seat, "group.add", house.now(), "1 people")
    return _see(group)


@router.post("/broadcasts/groups/take-back")
def take_back(request: Request, seat: AtWork, group: GroupName = "", added: GroupName = "") -> Response:
    """Undo adding a list."""
    house = house_of(request)
    try:
        moment = datetime.fromisoformat(added)
    except ValueError:
        raise HTTPException(404, "There is nothing to take back.") from None
    if moment.tzinfo is None:
        raise HTTPException(404, "There is nothing to take back.")
    with transaction(house.database) as session:
        gone = groups.take_back(session, area_id=id_of(seat.area), group=group, added_at=moment)
        _write(session, seat, "group.remove", house.now(), f"{gone} people")
        left = groups.count(session, id_of(seat.area), group)
    return _see(group) if left else RedirectResponse("/desk/broadcasts/groups", 303)


def _list(request: Request, seat: Seat, *, problem: str = "", typed: tuple[str, str] = ("", "")) -> Response:
    with reading(house_of(request).database) as session:
        found = groups.list_groups(session, id_of(seat.area))
    facts: dict[str, Any] = {"found": found, "problem": problem, "group": typed[0], "pasted": typed[1]}
    return page(request, "groups.html", status=422 if problem else 200, **seat.facts, **facts)


def _look(request: Request, seat: Seat, group: str, text: str) -> Response:
    name = groups.tidy(group)
    if not name or len(name) > groups.LONGEST_NAME:
        problem = f"Give the list a name of at most {groups.LONGEST_NAME} characters."
        return _list(request, seat, problem=problem, typed=(group, text))
    if not text.strip():
        return _list(request, seat, problem="Paste numbers or references, one a line.", typed=(group, text))
    with reading(house_of(request).database) as session:
        rows = groups.read_rows(session, area_id=id_of(seat.area), group=name, text=text)
    return page(
        request,
        "group_look.html",
        **seat.facts,
        name=name,
        pasted=text,
        named=[row for row in rows if row.listed is not None],
        refused=[row for row in rows if row.listed is None],
    )


def _see(group: str, **more: str) -> RedirectResponse:
    address = URL("/desk/broadcasts/groups/one").include_query_params(name=groups.tidy(group), **more)
    return RedirectResponse(str(address), 303)


def _write(session: Session, seat: Seat, action: str, now: datetime, detail: str) -> None:
    audit.write(
        session, action=action, now=now, area_id=id_of(seat.area), coordinator_id=id_of(seat.me), detail=detail
    )  # fmt: skip
