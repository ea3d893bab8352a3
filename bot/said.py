"""/said/{area}: "You said, we did", for everybody: approved cards and what became of each, also as one sheet of paper.

Rules
- Nothing here but what `storage.said` gives: approved words, told answers, counts of five and more.
- One page without a script, its style in one file of ours; the square for phones to read is drawn inside it.
- On paper it is one side of A4: as many cards as fit it however long their words are, and how to take part.
"""

from collections.abc import Sequence
from itertools import groupby

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import Response

from bot.house import House
from bot.pages import house_of, page, say_number
from bot.squares import draw_square
from storage import areas, said
from storage.database import reading
from storage.said import Said
from storage.tables import Sender

router = APIRouter(include_in_schema=False)

PAPER_LINES = 80  # of two columns of A4 beside header and footer; measured with the longest words there may be
PAPER_LETTERS = 42  # on one of them
CACHED_SECONDS = 60  # in browsers and caches on the way: what is hidden is gone everywhere a minute later

SECTIONS = (  # in the order they are read
    ("done", "Done"),
    ("doing", "We are doing it"),
    ("passed on", "Passed on"),
    ("needs money", "It needs money first"),
    ("not now", "Not now"),
    ("discussed", "Talked about"),
    ("read", "Read, and being thought about"),
    ("new", "Just in"),
)
_PLACE = {status: place for place, (status, _) in enumerate(SECTIONS)}
_HEADINGS = dict(SECTIONS)


@router.get("/said/{code}")
def show(request: Request, code: str) -> Response:
    """By the area's code, in any case."""
    house = house_of(request)
    with reading(house.database) as session:
        area = areas.find_area(session, code)
        if area is None:
            raise HTTPException(404, "There is no neighbourhood under that name here.")
        found = said.list_said(session, int(area.id or 0))
        senders = [sender for sender in areas.list_senders(session) if sender.area_id == area.id]
    address = _address(request, house, area.code)
    return page(
        request,
        "said.html",
        headers={"cache-control": f"public, max-age={CACHED_SECONDS}"},
        area=area,
        zone=area.zone,
        sections=_sections(found),
        number=_number(senders),
        bot_name=house.settings.telegram_bot_name if any(one.channel == "telegram" for one in senders) else "",
        address=address,
        square=draw_square(address),
    )


def _sections(found: Sequence[Said]) -> list[tuple[str, str, list[tuple[Said, bool]]]]:
    """Status, heading, and its cards, each with whether it is on the paper too: what became of something goes first."""
    ordered = sorted(found, key=lambda one: _PLACE.get(one.status, len(SECTIONS)))
    sections, lines = [], 0
    for status, cards in groupby(ordered, key=lambda one: one.status):
        lines += 2  # its heading
        shown = []
        for one in cards:
            lines += _lines(one)
            shown.append((one, lines <= PAPER_LINES))
        sections.append((status, _HEADINGS.get(status, status.capitalize()), shown))
    return sections


def _lines(one: Said) -> int:
    """How many lines of paper a card takes: its words, what became of it, who is behind it, and air."""
    did = len(one.whom) + len(one.because) + len(one.meeting)
    return len(one.words) // PAPER_LETTERS + 1 + (did // PAPER_LETTERS + 1 if did else 0) + 2


def _address(request: Request, house: House, code: str) -> str:
    """The page's own address, as the world sees it."""
    base = house.settings.public_url.rstrip("/") or str(request.base_url).rstrip("/")
    return f"{base}/said/{code.lower()}"


def _number(senders: Sequence[Sender]) -> str:
    """Where one texts, as it is said in this country."""
    return say_number(next((sender.name for sender in senders if sender.channel == "sms"), ""))
