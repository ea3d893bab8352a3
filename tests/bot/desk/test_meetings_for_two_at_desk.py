"""A meeting for many at the desk: made by one coordinator, let out by another, and shown to both meanwhile (X2)."""

import re
from html import unescape

import pytest
from sqlmodel import select
from starlette.testclient import TestClient

from bot.desk.watched import View, look
from storage import coordinators
from storage.database import Database, reading, transaction
from storage.tables import Area, Coordinator, Meeting, Timer, id_of
from tests.bot.houses import OURS, Place, a_house
from tests.storage.crowd import Crowd

LINE = "Tue 9 June 7-9pm, Oak Hall"
TYPED = {"line": LINE, "steps": ["invitation", "reminder"]}


class Desk:
    """A desk where three sit, and an area of 201 people who want texts about meetings."""

    def __init__(self, database: Database) -> None:
        self.crowd = Crowd(database)
        self.crowd.crowd(201)
        with reading(database) as session:
            area = session.get_one(Area, self.crowd.area_id)
        self.place = Place(a_house(database, now=lambda: self.crowd.now), area)
        self.database = database
        self.one, self.other = self.place.sit("coordinator"), self.place.sit("coordinator")
        self.viewer = self.place.sit("viewer")

    def meeting(self) -> Meeting:
        """The only one."""
        with reading(self.database) as session:
            return session.exec(select(Meeting)).one()

    def first(self) -> str:
        with reading(self.database) as session:
            found = session.get(Coordinator, self.meeting().first_by)
            return found.name if found else ""


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def post(browser: TestClient, path: str, **form: object) -> tuple[int, str]:
    """Where it leads, or what it shows."""
    answer = browser.post(path, data=form, headers=OURS)
    return answer.status_code, answer.headers.get("location", "") or plain(answer.text)


def see(browser: TestClient, path: str) -> str:
    answer = browser.get(path)
    assert answer.status_code == 200, answer.text
    return plain(answer.text)


def plain(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def test_one_makes_it_and_another_lets_it_out(desk: Desk) -> None:
    """X2: both type the number; until the second nothing is set, and everybody at the desk sees why."""
    status, shown = post(desk.one, "/desk/meetings/new", **TYPED)
    assert status == 200
    assert "It is for 201 people, and so many need two coordinators." in shown
    assert "Make it, as the first of two" in shown
    status, shown = post(desk.one, "/desk/meetings/new", button="open", told="200", **TYPED)
    assert (status, "another number of people, 201: nothing was done" in shown) == (400, True)
    status, where = post(desk.one, "/desk/meetings/new", button="open", told=" 201", **TYPED)
    path = f"/desk/meetings/{desk.meeting().id}"
    assert (status, where) == (303, f"{path}?done=first")
    assert "Somebody else at this desk must open this page and let it go out too." in see(desk.one, where)
    for browser in (desk.one, desk.other, desk.viewer):
        assert "Oak Hall waits for a second coordinator" in see(browser, "/desk/meetings")
        page = see(browser, path)
        assert f"{desk.first()} said yes to inviting 201 people. So many need a second coordinator" in page
        assert ("That was you" in page) is (browser is desk.one)
        assert ("as the second of two" in page) is (browser is desk.other)
    status, shown = post(desk.one, f"{path}/open", told="201")
    assert (status, "another coordinator must be the second" in shown) == (409, True)
    assert post(desk.viewer, f"{path}/open", told="201")[0] == 403
    assert post(desk.other, f"{path}/open", told="")[0] == 409
    assert desk.meeting().state == "draft"
    with reading(desk.database) as session:
        assert session.exec(select(Timer).where(Timer.kind == "meeting_step")).all() == []
    assert post(desk.other, f"{path}/open", told="201") == (303, f"{path}?done=out")
    assert (desk.meeting().state, desk.meeting().people) == ("open", 201)
    assert "waits for a second" not in see(desk.one, "/desk/meetings")


def test_today_shows_what_waits_to_those_who_may_act(desk: Desk) -> None:
    """X2: on the page, and while it is open."""
    lines = "1 meeting waits for a second coordinator"

    def live(*, may_act: bool) -> bool:
        view = View(desk.crowd.area_id, see_locked=False, may_act=may_act)
        return any(part.name == "todo-second" for part in look(desk.place.house, view))

    assert lines not in see(desk.other, "/desk")
    assert post(desk.one, "/desk/meetings/new", button="open", told="201", **TYPED)[0] == 303
    assert lines in see(desk.other, "/desk")
    assert lines not in see(desk.viewer, "/desk")
    assert (live(may_act=True), live(may_act=False)) == (True, False)
    assert post(desk.other, "/desk/meetings/1/open", told="201")[0] == 303
    assert lines not in see(desk.other, "/desk")


def test_a_draft_is_let_out_by_two_as_well(desk: Desk) -> None:
    """X2: keeping a draft first is no way past it, and needs no number."""
    assert post(desk.one, "/desk/meetings/new", button="draft", told="", **TYPED)[0] == 303
    assert "Let it go out, as the first of two" in see(desk.one, "/desk/meetings/1")
    assert post(desk.one, "/desk/meetings/1/open", told="201") == (303, "/desk/meetings/1?done=first")
    assert post(desk.other, "/desk/meetings/1/open", told="201") == (303, "/desk/meetings/1?done=out")


def test_a_change_and_a_grown_number_let_both_look_again(desk: Desk) -> None:
    """X2: the page says so, and whoever lets it out next is the first again."""
    assert post(desk.one, "/desk/meetings/new", button="open", told="201", **TYPED)[0] == 303
    moved = TYPED | {"line": "Tue 9 June 7-9pm, Larch House", "button": "change", "told": "0"}
    assert post(desk.other, "/desk/meetings/1/change", **moved) == (303, "/desk/meetings/1?done=lapsed")
    assert "two coordinators let it go out again" in see(desk.other, "/desk/meetings/1?done=lapsed")
    assert desk.meeting().first_by is None
    assert post(desk.one, "/desk/meetings/1/open", told="201") == (303, "/desk/meetings/1?done=first")
    desk.crowd.crowd(60)
    assert "It is for 261 people, and so many need two coordinators" in see(desk.other, "/desk/meetings/1")
    assert post(desk.other, "/desk/meetings/1/open", told="261") == (303, "/desk/meetings/1?done=first")
    assert post(desk.one, "/desk/meetings/1/open", told="261") == (303, "/desk/meetings/1?done=out")


def test_who_left_or_only_looks_by_now_is_no_second(desk: Desk) -> None:
    """X9: the role counts as it stands when the button is pressed."""
    assert post(desk.one, "/desk/meetings/new", button="open", told="201", **TYPED)[0] == 303
    with transaction(desk.database) as session:
        for person in coordinators.list_coordinators(session, desk.crowd.area_id):
            if person.role == "coordinator" and id_of(person) != desk.meeting().first_by:
                coordinators.change(session, person, desk.crowd.now, role="viewer")
    assert post(desk.other, "/desk/meetings/1/open", told="201")[0] == 403
    assert desk.meeting().state == "draft"


def test_a_draft_that_invites_nobody_by_text_is_let_out(desk: Desk) -> None:
    """P1: what stands beside the button is what is counted."""
    assert post(desk.one, "/desk/meetings/new", button="draft", line=LINE, steps=["reminder"])[0] == 303
    assert post(desk.one, "/desk/meetings/1/open", told="0") == (303, "/desk/meetings/1?done=out")
