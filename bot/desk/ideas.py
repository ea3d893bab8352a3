"""Lists of ideas: all of them, what is unread or overdue, what is public, by theme, and by words, misspelled or not.

What is listed stands in the address, so that a list can be kept, sent on and come back to.
"""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from bot.desk.done import find_done
from bot.desk.parts import draw_ideas, local_day, say_many
from bot.desk.seats import AtDesk
from bot.pages import house_of, page
from flows import themes
from storage import desk, idea_lists
from storage.database import reading
from storage.idea_lists import NO_THEME, Show, Wanted
from storage.idea_search import MAX_SEARCH
from storage.tables import id_of

PAGE = 40  # ideas on one page: with style and scripts under 60 KB

router = APIRouter()

SHOWS: dict[Show, str] = {  # in the page's order
    "": "All",
    "unread": "Unread",
    "late": "Overdue",
    "soon": "Promised this week",
    "waiting": "Without an answer",
    "answered": "Answered",
    "public": "Public",
    "hidden": "Hidden",
}
EMPTY: dict[Show, str] = {  # what to do next
    "unread": "Everything is read. New texts will stand here, the oldest first; “Without an answer” holds what still "
    "waits for you.",
    "late": "No promise is overdue. “Promised this week” shows what comes next.",
    "soon": "Nobody was promised an answer within the next seven days. “Without an answer” shows who still waits.",
    "waiting": "Everybody has their answer. Put your number where people see it, and more comes in.",
    "answered": "Nothing is answered yet. Open an idea and say what becomes of it: everybody behind it is told.",
    "public": "Nothing is public yet. Open an idea and publish it, once nothing in it tells who somebody is.",
    "hidden": "Nothing is hidden. An idea that must not be seen outside is hidden from its own page.",
}


def wanted(
    seat: AtDesk,
    request: Request,
    show: str = "",
    theme: Annotated[str, Query(max_length=themes.MAX_THEME_CHARACTERS)] = "",
    words: Annotated[str, Query(alias="q")] = "",
) -> Wanted:
    """Which list the address names; what is no list is all of them."""
    chosen: Show = next((one for one in SHOWS if one == show), "")
    frame = themes.read_frame(seat.area.themes)
    known = theme if theme == NO_THEME else themes.find_theme(theme, frame) or ""
    today = local_day(house_of(request).now(), seat.area)
    typed = " ".join(words.replace("\0", " ").split())[:MAX_SEARCH]
    return Wanted(id_of(seat.area), today, chosen, known, typed)


WantedHere = Annotated[Wanted, Depends(wanted)]


def query_of(listed: Wanted, **changed: str) -> str:
    """The list's own part of an address: "show=unread&theme=health"."""
    named = {"show": listed.show, "theme": listed.theme, "q": listed.words, **changed}
    return urlencode({name: value for name, value in named.items() if value})


@router.get("/ideas")
def list_ideas(
    request: Request,
    seat: AtDesk,
    listed: WantedHere,
    after: Annotated[int | None, Query(ge=1, lt=desk.MAX_ROW)] = None,
    did: str = "",
) -> Response:
    """One page of a list, work to be done oldest first."""
    house = house_of(request)
    now = house.now()
    with reading(house.database) as session:
        found = idea_lists.list_ideas(session, listed, after=after, limit=PAGE)
        many = 0 if listed.words else idea_lists.count_ideas(session, listed)
        danger = desk.list_danger(session, listed.area_id) if seat.sees_locked else []
        done = find_done(session, listed.area_id, did, me_id=id_of(seat.me))
    kept = query_of(listed)
    more = f"/desk/ideas?{query_of(listed, after=str(found.ideas[-1].idea.id))}" if found.more else ""
    return page(
        request,
        "ideas.html",
        **seat.facts,
        ideas=draw_ideas(found.ideas, seat.area, now, kept=kept),
        begin=f"/desk/ideas/{found.ideas[0].idea.reference}?{kept}" if found.ideas and listed.show else "",
        listed=listed,
        number=say_many(len(found.ideas), more=found.more, is_first=after is None) if listed.words else f"{many:,}",
        shows={one: (words, query_of(listed, show=one)) for one, words in SHOWS.items()},
        empty=EMPTY.get(listed.show, ""),
        frame=themes.read_frame(seat.area.themes),
        guessed=found.guessed,
        is_first=after is None,
        more=more,
        page_size=PAGE,
        danger=danger,
        done=done,
        kept=kept,
        is_live_list=not kept and after is None,
    )
