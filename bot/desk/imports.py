"""Files that come in at the desk: ideas from paper or a survey, looked at row by row first, taken in whole or not.

Rules
- Looking changes nothing. What was looked at travels in the page and is read again as it is taken in: nothing half
  done, and nothing kept of a file nobody took in.
- An import writes ideas and nothing else: it lifts no STOP and gives nobody's consent (X4).
"""

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Form, Request, UploadFile
from fastapi.responses import RedirectResponse, Response

from bot.desk.seats import AtWork, Seat
from bot.pages import house_of, page
from flows.idea_rows import RefusedRow, Said, Unreadable, is_json_lines, rows_of, sort_out
from storage import audit, imports
from storage.database import reading, transaction
from storage.tables import Area, id_of

router = APIRouter()

LARGEST_KB = 700  # it travels back in the page; `havesay import` takes larger ones
SHOWN = 20  # rows that would be taken in, and refused ones, on one page
MAX_TAKEN = 20
Ticked = Annotated[str, Form(max_length=5)]


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that was looked at."""

    content: bytes
    json_lines: bool
    said: list[Said]
    refused: list[RefusedRow]
    before: datetime | None  # when this very file was taken in

    @property
    def carried(self) -> str:
        return urlsafe_b64encode(self.content).decode()

    @property
    def worrying(self) -> list[Said]:
        return [one for one in self.said if one.worrying]


@router.get("/settings/imports")
def show(request: Request, seat: AtWork, done: str = "") -> Response:
    return _show(request, seat, done=done if done[:20].replace("-", "").isalnum() else "")


@router.post("/settings/imports/look")
def look(request: Request, seat: AtWork, file: UploadFile | None = None) -> Response:
    """What would become of every row; nothing is kept."""
    content = file.file.read(LARGEST_KB * 1024 + 1) if file is not None else b""
    name = (file.filename or "") if file is not None else ""
    try:
        looked = _look(request, seat, content, json_lines=is_json_lines(name, content))
    except Unreadable as why:
        return _show(request, seat, problem=f"Nothing was read: {why}.", status=422)
    return _show(request, seat, looked=looked)


@router.post("/settings/imports/take")
def take(
    request: Request,
    seat: AtWork,
    content: Annotated[str, Form()] = "",
    json_lines: Ticked = "",
    without_refused: Ticked = "",
    again: Ticked = "",
) -> Response:
    """The file that was looked at, all of it or nothing."""
    house = house_of(request)
    try:
        looked = _look(request, seat, _unpack(content), json_lines=bool(json_lines))
    except Unreadable as why:
        return _show(request, seat, problem=f"Nothing was taken in: {why}.", status=422)
    if looked.refused and not without_refused:
        return _show(request, seat, looked=looked, problem="Nothing was taken in: tick to leave out the rows that "
                     "cannot be, or mend the file and choose it again.", status=422)  # fmt: skip
    fingerprint = imports.fingerprint_of(looked.content)
    with transaction(house.database) as session:
        area = session.get_one(Area, id_of(seat.area), with_for_update=True)
        taken = imports.taken_in_at(session, id_of(area), fingerprint) is not None and not again
        if not taken and looked.said:
            first, last = imports.store(
                session, area, looked.said, fingerprint, house.now(), by=id_of(seat.me)
            )  # fmt: skip
    if taken:
        return _show(request, seat, looked=looked, problem="Nothing was taken in: this very file was taken in before. "
                     "Tick to take it in once more.", status=422)  # fmt: skip
    if not looked.said:
        return _show(request, seat, problem="Nothing was taken in: no row of it can be.", status=422)
    return RedirectResponse(f"/desk/settings/imports?done={first}-to-{last}", 303)


def _look(request: Request, seat: Seat, content: bytes, *, json_lines: bool) -> Looked:
    house = house_of(request)
    if not content.strip():
        raise Unreadable("choose a file first; the one that came is empty")
    if len(content) > LARGEST_KB * 1024:
        raise Unreadable(f"it is larger than {LARGEST_KB} KB: split it, or have whoever runs this line import it")
    said, refused = sort_out(rows_of(content, json_lines=json_lines), ZoneInfo(seat.area.zone), house.now())
    with reading(house.database) as session:
        before = imports.taken_in_at(session, id_of(seat.area), imports.fingerprint_of(content))
    return Looked(content, json_lines, said, refused, before)


def _unpack(carried: str) -> bytes:
    try:
        return urlsafe_b64decode(carried.encode())
    except (binascii.Error, ValueError):
        raise Unreadable("the file did not come back as it was; choose it again") from None


def _show(
    request: Request, seat: Seat, *, looked: Looked | None = None, problem: str = "", done: str = "", status: int = 200
) -> Response:
    house = house_of(request)
    with reading(house.database) as session:
        taken = audit.list_lines(session, id_of(seat.area), about="import", limit=MAX_TAKEN)
    return page(
        request,
        "imports.html",
        status=status,
        **seat.facts,
        looked=looked,
        shown=SHOWN,
        taken=taken,
        largest=LARGEST_KB,
        problem=problem,
        done=done.replace("-to-", " to "),
    )
