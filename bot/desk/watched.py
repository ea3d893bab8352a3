"""What an open page of Today, or of the newest ideas, is kept up to date with."""

from dataclasses import dataclass

from bot.desk.parts import NEWEST, draw_ideas, draw_matters, local_day
from bot.desk.to_do import draw_coming, draw_to_do, list_coming, list_to_do
from bot.feed import Part
from bot.house import House
from storage import desk, idea_lists
from storage.database import reading
from storage.idea_lists import Wanted
from storage.tables import Area


@dataclass(frozen=True, slots=True)
class View:
    """What one kind of coordinator of one area gets to see."""

    area_id: int
    see_locked: bool
    may_act: bool
    newest: int = NEWEST  # ideas of the page that is watched


def look(house: House, view: View) -> list[Part]:
    """The page as it stands now."""
    now = house.now()
    with reading(house.database) as session:
        area = session.get_one(Area, view.area_id)
        newest = idea_lists.list_ideas(session, Wanted(view.area_id, local_day(now, area)), limit=view.newest)
        open_matters = desk.list_matters(session, view.area_id, see_locked=view.see_locked)
        promised = idea_lists.count_promised(session, view.area_id, local_day(now, area))
        to_do = list_to_do(session, area, now, promised, may_act=view.may_act, see_locked=view.see_locked)
        coming = list_coming(session, area, now, promised)
        many = idea_lists.count_ideas(session, Wanted(view.area_id, local_day(now, area)))
    return [
        *draw_ideas(newest.ideas, area, now),
        *draw_matters(open_matters, area, now),
        *draw_to_do(to_do),
        *draw_coming(coming),
        Part(place="many", name="many", order=0, html=f"{many:,}"),
    ]
