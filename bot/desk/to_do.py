"""What waits for the team besides matters, as lines that open the list behind their number; and what comes next."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlmodel import Session

from bot.desk.parts import local_day
from bot.feed import Part
from bot.pages import render
from storage import broadcasts, guests, helping_texts, idea_lists, meetings, outbox, promises, talk_list, tasks
from storage.idea_lists import Wanted
from storage.tables import Area, Meeting, Task, id_of

AHEAD = timedelta(days=idea_lists.SOON_DAYS)  # how far what comes next is looked for
UNSENT = "/desk/unsent"
OWED_HINT = "They wrote to whoever has their talk, and have no answer yet."
LATE_HINT = "The day their authors were told of is over."
UNREAD_HINT = "The oldest stands first."
SECOND_HINT = "So many people need two coordinators: somebody other than the first lets it go out too."
HELD_HINT = "For the right hour, or because somebody had enough for now. They leave by themselves."
HOLDING_HINT = f"Whoever has none at {promises.AT:%H:%M} on the day promised is texted that it takes longer."


@dataclass(frozen=True, slots=True)
class ToDo:
    """One line of what waits for the team: how many, and the list that holds them (C6)."""

    name: str
    number: int
    one: str
    many: str
    hint: str
    opens: str


@dataclass(frozen=True, slots=True)
class Coming:
    """One line of what was promised or is planned: what opens, and how it stands; `number` where it is a list."""

    name: str
    words: str
    opens: str
    hint: str
    number: int = 0
    wants_somebody: bool = False  # it does not stand well as it is


def list_to_do(
    session: Session, area: Area, now: datetime, promised: Mapping[date, int], *, may_act: bool, see_locked: bool
) -> list[ToDo]:
    """What waits besides matters, the most pressing first; what nobody waits for is left out."""
    area_id, today = id_of(area), local_day(now, area)
    late = sum(number for day, number in promised.items() if day < today)
    unread = idea_lists.count_ideas(session, Wanted(area_id, today, "unread"))
    owed = talk_list.count_talks(session, area_id, see_locked=see_locked, show="owed") if may_act else 0
    unsent = outbox.count_unsent(session, area_id=area_id, now=now)
    second = len(meetings.list_waiting(session, area_id, now=now)) if may_act else 0
    approved_once = broadcasts.count_waiting(session, area_id, now) if may_act else 0
    found = (
        ToDo(
            "approved-once",
            approved_once,
            "broadcast waits for a second coordinator",
            "broadcasts wait for a second coordinator",
            SECOND_HINT,
            "/desk/broadcasts",
        ),
        ToDo(
            "second",
            second,
            "meeting waits for a second coordinator",
            "meetings wait for a second coordinator",
            SECOND_HINT,
            "/desk/meetings",
        ),
        ToDo("owed", owed, "person waits in a talk", "people wait in a talk", OWED_HINT, "/desk/talks?show=owed"),
        ToDo("late", late, "promise is overdue", "promises are overdue", LATE_HINT, "/desk/ideas?show=late"),
        ToDo("unread", unread, "text is unread", "texts are unread", UNREAD_HINT, "/desk/ideas?show=unread"),
        ToDo("unsent", unsent, "text of ours did not get through", "texts of ours did not get through", "", UNSENT),
    )
    return [one for one in found if one.number]


def list_coming(session: Session, area: Area, now: datetime, promised: Mapping[date, int]) -> list[Coming]:
    """What residents were promised or asked to within the week: answers, jobs and meetings; then what leaves by itself.

    A job whose host has not said yes is among it however far ahead it is.
    """
    area_id, today = id_of(area), local_day(now, area)
    found = []
    if soon := {day: number for day, number in promised.items() if day >= today}:
        number, first = sum(soon.values()), min(soon)
        day = "today" if first == today else f"{first:%a} {first.day} {first:%B}"
        by = f" by {day}" if len(soon) == 1 else f", the first by {day}"
        words = f"{'answer is' if number == 1 else 'answers are'} promised{by}"
        found.append(Coming("promised", words, "/desk/ideas?show=soon", HOLDING_HINT, number))
    ahead = [one for one in meetings.list_meetings(session, area_id, after=now) if one.state == "open"]
    near = [one for one in ahead if one.starts_at <= now + AHEAD and local_day(one.starts_at, area) > today]
    totals = guests.count_guests(session, [id_of(one) for one in near])
    jobs = [one for one in tasks.list_tasks(session, area_id, since=now) if one.called_off_at is None]
    planned = [
        *((one.starts_at, _job(area, one)) for one in jobs if one.starts_at > now and _is_shown(one, now)),
        *((one.starts_at, _meeting(area, one, totals[id_of(one)])) for one in near),
    ]
    found += [line for _at, line in sorted(planned, key=lambda one: one[0])]
    held = sum(one.messages for one in outbox.list_held(session, area_id=area_id) if one.waiting)
    if held:
        words = "text of ours waits" if held == 1 else "texts of ours wait"
        found.append(Coming("held", words, UNSENT, HELD_HINT, held))
    return found


def draw_to_do(found: Iterable[ToDo]) -> list[Part]:
    return [
        Part(place="todo", name=f"todo-{one.name}", order=place, html=render("todo_row.html", one=one))
        for place, one in enumerate(found)
    ]


def draw_coming(found: Iterable[Coming]) -> list[Part]:
    return [
        Part(place="coming", name=f"coming-{one.name}", order=place, html=render("coming_row.html", one=one))
        for place, one in enumerate(found)
    ]


def _is_shown(task: Task, now: datetime) -> bool:
    return task.starts_at <= now + AHEAD or task.host_state != "accepted"


def _job(area: Area, task: Task) -> Coming:
    """Nothing is offered to anybody before a host said yes."""
    hint = {
        "accepted": f"{task.host_name} meets people.",
        "asked": f"{task.host_name} is asked to meet people, and has not answered yet.",
    }.get(task.host_state, "Nobody is there to meet people yet.")
    words = f"{helping_texts.about(task, area)}: {task.title}"
    is_open = task.host_state != "accepted"
    return Coming(f"job-{task.id}", words, f"/desk/helpers/jobs/{task.id}", hint, wants_somebody=is_open)


def _meeting(area: Area, meeting: Meeting, totals: dict[str, int]) -> Coming:
    of = f" of {meeting.capacity}" if meeting.capacity else ""
    hint = f"{totals['yes']}{of} yes, {totals['maybe']} maybe."
    words = meetings.about(area, meeting) + (f": {meeting.title}" if meeting.title else "")
    return Coming(f"meeting-{meeting.id}", words, f"/desk/meetings/{meeting.id}", hint)
