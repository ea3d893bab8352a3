"""An invitation nobody was there to send goes out later, once; where it is late for that, a coordinator decides."""

import pytest
from sqlmodel import col, select

from bot.due import KINDS, run_due
from storage import meetings, outbox, restore, timers
from storage.database import Database, reading, transaction
from storage.meetings.planning import list_set
from storage.tables import Matter, Meeting, Outgoing, Timer, id_of
from tests.stories.neighbourhood import AMIR, BO, CAI, EVERYBODY, JOAN, Neighbourhood, wall

LINE = "Tue 2 June 7pm, Oak Hall"  # invites on Tue 26 May at 17:00


@pytest.fixture
async def oak(database: Database) -> Neighbourhood:
    town = Neighbourhood(database)
    await town.settle()
    return town


async def wake(oak: Neighbourhood, at: str) -> None:
    """The server was away until then."""
    oak.now = wall(at)
    with transaction(oak.database) as session:
        outbox.expire(session, oak.now)
    await oak.send()


def look(oak: Neighbourhood, number: int) -> meetings.Ahead:
    with reading(oak.database) as session:
        return meetings.look_ahead(session, session.get_one(Meeting, number), oak.now)


def steps_ahead(oak: Neighbourhood, number: int) -> list[str]:
    return [one.step for one in look(oak, number).steps]


def invite(oak: Neighbourhood, number: int, people: int) -> None:
    with transaction(oak.database) as session:
        meetings.invite_after_all(session, session.get_one(Meeting, number), oak.now, people=people)


def matters(oak: Neighbourhood) -> list[str]:
    with reading(oak.database) as session:
        return list(session.exec(select(Matter.kind).order_by(col(Matter.id))))


@pytest.mark.parametrize(
    ("back", "leaves"),
    [
        ("2026-05-26 19:29", "Tue 19:29"),  # its last minute
        ("2026-05-26 19:59", "Tue 19:59"),
        ("2026-05-26 23:00", "Wed 09:00"),
        ("2026-05-28 03:00", "Thu 09:00"),
        ("2026-05-31 17:50", "Sun 17:50"),  # two days before
    ],
)
async def test_it_goes_out_when_somebody_is_there_again(oak: Neighbourhood, back: str, leaves: str) -> None:
    """FIELD 5: at the next hour at which we may write, as long as the meeting is days away; and once."""
    number = oak.add(LINE)
    await wake(oak, back)
    await oak.go_to("2026-06-01 12:00")
    assert [oak.steps(who) for who in EVERYBODY] == [[("invitation", leaves)]] * 4
    assert matters(oak) == []
    assert look(oak, number).missed is None
    assert "See you" in await oak.say(JOAN, "1")
    await oak.go_to("2026-06-02 18:00")
    assert oak.steps(JOAN)[-1] == ("reminder", "Mon 17:00")


async def test_what_is_said_to_leave_is_what_is_set(oak: Neighbourhood) -> None:
    number = oak.add(LINE)
    assert steps_ahead(oak, number) == ["invitation", "second_chance", "reminder", "thanks"]
    assert look(oak, number).invited == 4
    oak.now = wall("2026-05-27 12:00")  # nobody is there yet: it still is to leave, and says since when
    assert look(oak, number).steps[0].at == wall("2026-05-26 17:00")
    await oak.send()
    assert steps_ahead(oak, number) == ["second_chance", "reminder", "thanks"]
    assert look(oak, number).invited is None


async def test_the_day_before_it_is_missed_and_a_coordinator_may_send_it(oak: Neighbourhood) -> None:
    number = oak.add(LINE)
    await wake(oak, "2026-06-01 08:00")
    assert matters(oak) == ["missed"]
    ahead = look(oak, number)
    assert [one.step for one in ahead.steps] == ["reminder", "thanks"], "no invitation is promised"
    assert ahead.missed is not None
    assert (ahead.missed.people, ahead.missed.due_at) == (4, wall("2026-05-26 17:00"))
    assert ahead.missed.next is not None
    assert ahead.missed.next.at == wall("2026-06-01 09:00")
    assert not ahead.is_too_late
    await oak.say(BO, "MEETINGS")
    await oak.say(BO, "no")
    with pytest.raises(ValueError, match="another number of people, 3"):
        invite(oak, number, 4)
    invite(oak, number, 3)
    assert look(oak, number).steps[0].step == "invitation"
    assert look(oak, number).missed is None
    with pytest.raises(ValueError, match="nothing to make up"):
        invite(oak, number, 3)
    await oak.go_to("2026-06-01 12:00")
    assert [oak.steps(who) for who in EVERYBODY] == [[("invitation", "Mon 09:00")]] * 2 + [
        [],
        [("invitation", "Mon 09:00")],
    ]
    with pytest.raises(ValueError, match="nothing to make up"):
        invite(oak, number, 3)
    assert "See you" in await oak.say(AMIR, "1")
    await oak.go_to("2026-06-02 18:00")
    assert oak.steps(AMIR)[-1] == ("reminder", "Mon 17:00")
    assert oak.steps(CAI) == [("invitation", "Mon 09:00")]


async def test_two_hours_before_it_is_too_late(oak: Neighbourhood) -> None:
    number = oak.add(LINE)
    await wake(oak, "2026-06-02 17:01")
    missed = look(oak, number).missed
    assert missed is not None
    assert missed.next is None
    with pytest.raises(ValueError, match="too late"):
        invite(oak, number, 4)


async def test_the_second_chance_is_none_on_the_day_of_the_first(oak: Neighbourhood) -> None:
    """FIELD 5: the invitation is made up on the very evening of the second chance."""
    oak.add("Thu 21 May 7pm, Oak Hall")
    await oak.go_to("2026-05-21 18:45")
    await oak.say(JOAN, "1")
    await oak.say(AMIR, "1")
    await oak.say(AMIR, "HERE")  # so Joan said yes to the last one and did not come
    number = oak.add(LINE)
    await wake(oak, "2026-05-30 17:00")
    assert oak.steps(JOAN)[-1] == ("invitation", "Sat 17:00")
    assert steps_ahead(oak, number) == ["reminder", "thanks"]
    with reading(oak.database) as session:
        assert not session.exec(select(Outgoing).where(Outgoing.kind == "second_chance")).all()
        why = session.exec(
            select(Timer.reason).where(Timer.due_at == oak.now, col(Timer.slot).startswith("second_"))
        ).one()
    assert why == "the invitation left the same day"


async def test_who_was_owed_one_that_never_left_is_invited_and_nobody_else(oak: Neighbourhood) -> None:
    """X5, X6: the sender was down all evening. What expired is never sent by itself, nor what was sent again."""
    number = oak.add(LINE)
    oak.now = wall("2026-05-26 17:00")
    run_due(oak.database, oak.now)
    with transaction(oak.database) as session:
        first = session.exec(select(Outgoing).where(Outgoing.address == JOAN, Outgoing.kind == "invitation")).one()
        first.state = "unknown"  # nobody knows whether Joan read it
    await wake(oak, "2026-05-27 10:00")
    await oak.say(BO, "MEETINGS")
    await oak.say(BO, "no")
    missed = look(oak, number).missed
    assert missed is not None
    assert (missed.step, missed.people) == ("lost", 2)
    invite(oak, number, 2)
    await oak.go_to("2026-05-27 12:00")
    assert [oak.steps(who) for who in EVERYBODY] == [
        [],
        [("invitation", "Wed 10:00")],
        [],
        [("invitation", "Wed 10:00")],
    ]
    assert look(oak, number).missed is None
    assert "See you" in await oak.say(CAI, "1")


async def test_of_a_long_list_only_the_rest_is_made_up(oak: Neighbourhood, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crash between two runs: who has one gets no second."""
    monkeypatch.setattr("storage.meetings.texts.AT_ONCE", 3)
    number = oak.add(LINE)
    oak.now = wall("2026-05-26 17:00")
    with reading(oak.database) as session:
        (one,) = [t for t in list_set(session, session.get_one(Meeting, number)) if "invitation" in t.slot]
    with transaction(oak.database) as session:
        assert timers.run(session, id_of(one), oak.now, KINDS) == "done", "the first run alone"
    while await oak.dispatcher.drain_once():
        pass
    await wake(oak, "2026-06-01 10:00")
    assert [oak.steps(who) for who in EVERYBODY] == [[("invitation", "Tue 17:00")]] * 3 + [[]]
    missed = look(oak, number).missed
    assert missed is not None
    assert missed.people == 1
    invite(oak, number, 1)
    await oak.go_to("2026-06-01 12:00")
    assert [oak.steps(who) for who in EVERYBODY] == [[("invitation", "Tue 17:00")]] * 3 + [
        [("invitation", "Mon 10:00")]
    ]


async def test_a_change_after_it_was_missed_invites_everybody(oak: Neighbourhood) -> None:
    number = oak.add(LINE)
    await wake(oak, "2026-06-01 08:00")
    oak.change(number, to="Thu 4 June 7pm, Oak Hall")
    await oak.go_to("2026-06-01 12:00")
    assert [oak.steps(who) for who in EVERYBODY] == [[("invitation", "Mon 09:00")]] * 4
    assert look(oak, number).missed is None


async def test_after_a_restore_nobody_knows_and_nothing_is_sent_again(oak: Neighbourhood) -> None:
    """The copy is of Monday, and what was due since may have left by the database it replaces."""
    number = oak.add(LINE)
    oak.now = wall("2026-05-27 10:00")
    with transaction(oak.database) as session:
        restore.send_nothing_again(session, oak.now)
    await oak.go_to("2026-05-28 12:00")
    assert [oak.steps(who) for who in EVERYBODY] == [[]] * 4
    assert matters(oak) == ["missed"]
    missed = look(oak, number).missed
    assert missed is not None
    assert (missed.may_have_left, missed.next) == (True, None)
    with pytest.raises(ValueError, match="invited already"):
        invite(oak, number, 4)
