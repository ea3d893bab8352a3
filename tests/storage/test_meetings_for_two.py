"""A meeting that invites many people is let out by two coordinators, whichever way it is made (X2)."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from crowd import KEY, Crowd
from sqlmodel import col, func, select

from bot.due import run_due
from storage import coordinators, erasure, meetings
from storage.database import Database, reading, transaction
from storage.tables import Area, Audit, Meeting, Outgoing, Timer, id_of

STARTS = datetime.fromisoformat("2026-06-05T19:00")  # on the wall, the Friday after: people are invited at once


@pytest.fixture
def oak(database: Database) -> Crowd:
    return Crowd(database)


def who(oak: Crowd, name: str) -> int:
    with reading(oak.database) as session:
        found = coordinators.find_coordinator(session, area_id=oak.area_id, name=name)
        assert found is not None
        return id_of(found)


def make(oak: Crowd, by: str = "Jo", *, state: str = "open", days: int = 0, **details: Any) -> int:
    """What the desk, the command line and the phone do."""
    by_id = who(oak, by) if by else None
    with transaction(oak.database) as session:
        made = meetings.add_meeting(
            session, area=session.get_one(Area, oak.area_id), starts=STARTS + timedelta(days=days),
            ends=STARTS + timedelta(days=days, hours=2), place="Oak Hall", now=oak.now, made_by=by_id, state=state,
            **details,
        )  # fmt: skip
        return id_of(made)


def let_out(oak: Crowd, number: int, by: str) -> bool:
    by_id = who(oak, by) if by else None
    with transaction(oak.database) as session:
        return meetings.open_meeting(session, session.get_one(Meeting, number), oak.now, by=by_id)


def change(oak: Crowd, number: int, **changed: Any) -> None:
    with transaction(oak.database) as session:
        meetings.change_meeting(session, session.get_one(Meeting, number), oak.now, **changed)


def find(oak: Crowd, number: int) -> Meeting:
    with reading(oak.database) as session:
        return session.get_one(Meeting, number)


def refuses(oak: Crowd, number: int, by: str) -> str:
    before = find(oak, number)
    with pytest.raises(ValueError, match=r"\w") as refused:
        let_out(oak, number, by)
    assert find(oak, number) == before, "a refusal changes nothing"
    return str(refused.value)


def invite(oak: Crowd) -> int:
    """A day passes; how many people are invited by now."""
    for _ in range(24):
        oak.now += timedelta(hours=1)
        while run_due(oak.database, oak.now):
            pass
    with reading(oak.database) as session:
        return session.exec(select(func.count()).where(Outgoing.kind == "invitation")).one()


@pytest.mark.parametrize(
    ("last", "people", "needs"),
    [
        (0, 50, False), (0, 51, True), (50, 62, False), (50, 63, True), (180, 200, False), (180, 201, True),
        (201, 201, True),
    ],
)  # fmt: skip
def test_many_and_many_more_than_last_time_need_two(oak: Crowd, last: int, people: int, needs: bool) -> None:
    """X2: over 200; or over 50 and a quarter more than the last meeting asked."""
    if last:
        oak.crowd(last)
        number = make(oak)
        if find(oak, number).state == "draft":
            assert let_out(oak, number, "Ade")
    if people > last:
        oak.crowd(people - last)
    at_once, later = make(oak, days=1), make(oak, state="draft", days=2)
    assert find(oak, at_once).state == ("draft" if needs else "open")
    assert let_out(oak, later, "Jo") is not needs
    assert find(oak, later).people == (0 if needs else people)


def test_two_open_it_one_after_the_other_and_nothing_leaves_between(oak: Crowd) -> None:
    """X2: the first is never the second, viewers and others are neither; who it was is kept."""
    oak.crowd(201)
    elm = Crowd(oak.database, code="ELM")
    number = make(oak)
    one = find(oak, number)
    assert (one.state, one.first_by, one.first_people) == ("draft", who(oak, "Jo"), 201)
    assert "another coordinator must be the second" in refuses(oak, number, "Jo")
    assert "a viewer" in refuses(oak, number, "Vi")
    assert "say who you are" in refuses(oak, number, "")
    with pytest.raises(ValueError, match="not at the desk"), transaction(oak.database) as session:
        meetings.open_meeting(session, session.get_one(Meeting, number), oak.now, by=who(elm, "Ade"))
    with reading(oak.database) as session:
        assert session.exec(select(Timer).where(Timer.subject == f"meeting:{number}")).all() == []
    assert invite(oak) == 0
    assert let_out(oak, number, "Ade")
    assert find(oak, number).people == 201
    assert "no draft any more" in refuses(oak, number, "Ade")
    assert invite(oak) == 201
    with reading(oak.database) as session:
        mine = select(Audit.action, Audit.coordinator_id, Audit.detail).where(Audit.subject == f"meeting:{number}")
        said = session.exec(mine.order_by(col(Audit.id))).all()
    assert said == [
        ("meeting.add", who(oak, "Jo"), ""),
        ("meeting.open_first", who(oak, "Jo"), "201 people"),
        ("meeting.open", who(oak, "Ade"), "201 people"),
    ]


def test_nobody_named_makes_none(oak: Crowd) -> None:
    """X2: where it is for two, somebody says who they are; where it is not, nobody need."""
    oak.crowd(50)
    assert find(oak, make(oak, by="")).state == "open"
    oak.crowd(13)
    with pytest.raises(ValueError, match="63 people, and so many need two coordinators: say who you are with --by"):
        make(oak, by="", days=1)
    assert find(oak, make(oak, by="", state="draft", days=1)).first_by is None


@pytest.mark.parametrize(("more", "lapses"), [(50, False), (51, True)])
def test_a_grown_number_lapses_the_first(oak: Crowd, more: int, lapses: bool) -> None:
    """X2: a second coordinator confirms what the first saw; a quarter more is something else."""
    oak.crowd(201)
    number = make(oak)
    oak.crowd(more)
    assert let_out(oak, number, "Ade") is not lapses
    if lapses:
        one = find(oak, number)
        assert (one.first_by, one.first_people) == (who(oak, "Ade"), 252)
        assert let_out(oak, number, "Jo")


def test_a_change_lapses_the_first(oak: Crowd) -> None:
    """X2: the first said yes to another meeting."""
    oak.crowd(201)
    number = make(oak)
    change(oak, number, place="Larch House")
    assert (find(oak, number).first_by, find(oak, number).first_people) == (None, 0)
    assert not let_out(oak, number, "Ade")
    assert let_out(oak, number, "Jo")


def test_no_change_invites_so_many_by_the_back_door(oak: Crowd) -> None:
    """X2: a meeting let out to nobody, and then given an invitation; or one too late to invite to, and then moved."""
    oak.crowd(201)
    quiet = make(oak, steps=["reminder"])
    assert (find(oak, quiet).state, find(oak, quiet).people) == ("open", 0)
    with pytest.raises(ValueError, match="it would invite 201 people, and so many need two"):
        change(oak, quiet, steps=["invitation", "reminder"])
    change(oak, quiet, host="Sam")
    oak.now += timedelta(days=4, hours=7)
    late = make(oak)
    assert (find(oak, late).state, find(oak, late).people) == ("open", 0)
    with pytest.raises(ValueError, match="so many need two"):
        change(oak, late, starts=STARTS + timedelta(days=9), ends=STARTS + timedelta(days=9, hours=2))


def test_one_that_was_let_out_is_moved_however_many_it_grew_to(oak: Crowd) -> None:
    """P3: what two let out, one may move."""
    oak.crowd(201)
    number = make(oak, days=20)
    assert let_out(oak, number, "Ade")
    oak.crowd(100)
    change(oak, number, starts=STARTS + timedelta(days=21), ends=STARTS + timedelta(days=21, hours=2))
    assert find(oak, number).state == "open"


def test_the_last_is_one_that_stands_and_invited_somebody(oak: Crowd) -> None:
    """X2: neither one that was called off nor one that invited nobody is what the next is measured by."""
    oak.crowd(50)
    make(oak)
    make(oak, days=1, steps=["reminder"])
    oak.crowd(12)
    called_off = make(oak, days=2)
    assert find(oak, called_off).people == 62, "a quarter more than fifty, not than nobody"
    with transaction(oak.database) as session:
        meetings.cancel_meeting(session, session.get_one(Meeting, called_off), oak.now)
    oak.crowd(1)
    assert find(oak, make(oak, days=3)).state == "draft", "a quarter more than fifty"


def test_an_erasure_leaves_what_two_said(oak: Crowd) -> None:
    """X2, D4: it names nobody but coordinators."""
    oak.crowd(201)
    number = make(oak)
    before = find(oak, number)
    with transaction(oak.database) as session:
        erasure.erase(session, 1, now=oak.now, suppression_key=KEY)
    assert find(oak, number) == before
    assert let_out(oak, number, "Ade")
    assert find(oak, number).people == 200
