"""`havesay meeting …`: make one in a line, see what it comes to, change it, call it off, say who came.

Rules
- So many people as one coordinator may not write to alone need two: each says --by NAME, one after the other (X2).
- What people will be told, and how many, is shown before it happens: then one types the number, or says --yes.
- No name of a resident is ever shown here; needs are totals, hidden under five.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from bot.console import Refused, area_of, complain, coordinator_of, moment, on_a_terminal, opened, read_settings
from bot.meeting_shown import describe, people_are, quorum_line

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.tables import Area, Meeting

meeting_commands = typer.Typer(no_args_is_help=True, help="Meetings: invitations, RSVPs, reminders, who came.")

Number = Annotated[int, typer.Argument(metavar="NUMBER", help="The meeting's number, as `meeting list` shows it.")]
AreaOption = Annotated[str, typer.Option("--area", help="Its area, by code; needed where there are several.")]
Title = Annotated[str | None, typer.Option(help='What it is called, as in "budget meeting".')]
Host = Annotated[str | None, typer.Option(help="Who meets people at the door, by first name.")]
Access = Annotated[str | None, typer.Option(help='What the place has, as in "step-free, hearing loop".')]
Capacity = Annotated[int | None, typer.Option(min=0, help="Places; 0 is no limit.")]
QuorumRule = Annotated[str | None, typer.Option("--quorum", help='Voting members it needs: a number, or "half+1".')]
Closes = Annotated[str | None, typer.Option(help='Until when places are given, as in "Mon 1 June 12 noon".')]
Without = Annotated[list[str] | None, typer.Option(metavar="STEP", help="Leave this step of the schedule out.")]
With = Annotated[list[str] | None, typer.Option("--with", metavar="STEP", help="Put this step in, as same_day.")]
By = Annotated[
    str,
    typer.Option(
        "--by", metavar="NAME", help="Who you are, a coordinator; needed where so many people need two of you."
    ),
]
Yes = Annotated[bool, typer.Option("--yes", help="Do it without asking; the count is shown all the same.")]


@meeting_commands.command("add")
def add(
    line: Annotated[str, typer.Argument(metavar="LINE", help='As in "Tue 2 June 7pm, Oak Hall, Mill Road".')],
    area: AreaOption = "",
    title: Title = None,
    host: Host = None,
    access: Access = None,
    capacity: Capacity = None,
    quorum: QuorumRule = None,
    closes: Closes = None,
    without: Without = None,
    with_: With = None,
    draft: Annotated[bool, typer.Option("--draft", help="Invite nobody yet; `meeting open` does.")] = False,
    by: By = "",
) -> None:
    """Make a meeting in one line, and show what is said about it and when."""
    from flows import meeting_line
    from flows.schedule import usual_steps
    from storage import meetings
    from storage.database import transaction

    with opened(read_settings()) as database, transaction(database) as session:
        its_area = area_of(session, area)
        now, zone = moment(), ZoneInfo(its_area.zone)
        try:
            read = meeting_line.read(line, now, zone)
            made = meetings.add_meeting(
                session,
                area=its_area,
                starts=read.starts,
                ends=read.ends,
                place=read.place,
                now=now,
                made_by=coordinator_of(session, its_area, by).id if by else None,
                state="draft" if draft else "open",
                title=title,
                host=host,
                access=access,
                capacity=capacity,
                quorum=quorum,
                closes=meeting_line.read_closing(closes, now, zone) if closes else None,
                steps=_steps(usual_steps(its_area.meeting_steps), without, with_),
            )
        except ValueError as error:
            raise Refused(str(error)) from None
        for said in describe(session, its_area, made, now):
            typer.echo(said)


@meeting_commands.command("list")
def list_all(
    area: AreaOption = "", past: Annotated[bool, typer.Option("--past", help="Also those that are over.")] = False
) -> None:
    """List the meetings to come."""
    from datetime import UTC

    from storage import guests, meetings
    from storage.database import reading

    with opened(read_settings()) as database, reading(database) as session:
        its_area = area_of(session, area)
        after = datetime(2000, 1, 1, tzinfo=UTC) if past else moment()
        found = meetings.list_meetings(session, int(its_area.id or 0), after=after)
        for meeting in found:
            totals = guests.list_totals(session, meeting)
            state = "" if meeting.state == "open" else f" ({meeting.state})"
            if meeting.state == "draft" and meeting.first_by:
                state = " (waits for a second coordinator)"
            said = ", ".join(f"{totals[name]} {name}" for name in ("yes", "maybe", "no", "waiting"))
            typer.echo(f"{meeting.id}  {meetings.about(its_area, meeting)}{state}: {said}")
        if not found:
            typer.echo('No meeting yet: `havesay meeting add "Tue 2 June 7pm, Oak Hall, Mill Road"` makes one.')


@meeting_commands.command("show")
def show(number: Number) -> None:
    """Show one meeting: what is sent when, who comes, its quorum, what people need."""
    from storage.database import reading

    with opened(read_settings()) as database, reading(database) as session:
        meeting, area = _meeting(session, number)
        for said in describe(session, area, meeting, moment()):
            typer.echo(said)


@meeting_commands.command("open")
def open_(number: Number, by: By = "", yes: Yes = False) -> None:
    """Let a draft go out; where so many are invited, as the first or the second of two coordinators."""
    from storage import meetings

    is_open = False

    def do(session: "Session", now: datetime) -> tuple[list[str], int]:
        nonlocal is_open
        meeting, area = _meeting(session, number)
        people = meetings.count_invited(session, meeting, now)
        is_open = meetings.open_meeting(session, meeting, now, by=coordinator_of(session, area, by).id if by else None)
        return [*describe(session, area, meeting, now), f"About {people_are(people)} invited."], people

    _in_two_steps(do, yes)
    typer.echo("It is open." if is_open else "Noted. Nobody is invited before another coordinator opens it too.")


@meeting_commands.command("change")
def change(
    number: Number,
    to: Annotated[str | None, typer.Option(metavar="LINE", help='New time, and place, as in "Wed 3 June 7pm".')] = None,
    place: Annotated[str | None, typer.Option(help="New place alone.")] = None,
    title: Title = None,
    host: Host = None,
    access: Access = None,
    capacity: Capacity = None,
    quorum: QuorumRule = None,
    closes: Closes = None,
    without: Without = None,
    with_: With = None,
    yes: Yes = False,
) -> None:
    """Change a meeting: shows what will happen and to how many, then does it. People are told of time and place."""
    from flows import meeting_line
    from storage import meetings, seats

    def do(session: "Session", now: datetime) -> tuple[list[str], int]:
        meeting, area = _meeting(session, number)
        zone, before = ZoneInfo(area.zone), meetings.about(area, meeting)
        wanted: dict[str, Any] = {
            "title": title, "host": host, "access": access, "capacity": capacity, "quorum": quorum,
            "closes": meeting_line.read_closing(closes, now, zone) if closes else None,
            "steps": _steps(meeting.steps.split(","), without, with_),
            "place": meeting_line.tidy_place(place) if place else None,
        }  # fmt: skip
        if to:
            read = meeting_line.read(to if "," in to else f"{to}, {meeting.place}", now, zone)
            wanted |= {"starts": read.starts, "ends": read.ends, "place": wanted["place"] or read.place}
        changed = {name: value for name, value in wanted.items() if value is not None}
        if not changed:
            raise ValueError("say what to change: see `havesay meeting change --help`")
        told = seats.change_meeting(session, area, meeting, now, **changed)
        now_is = f"Now: {meetings.about(area, meeting)}"
        return [f"Was: {before}", now_is, _said_of(told.people, told.stopped, "told of the change")], told.people

    _in_two_steps(do, yes)
    typer.echo("Changed.")


@meeting_commands.command("cancel")
def cancel(number: Number, yes: Yes = False) -> None:
    """Call a meeting off: shows to how many, then tells them at once."""
    from storage import meetings

    def do(session: "Session", now: datetime) -> tuple[list[str], int]:
        meeting, area = _meeting(session, number)
        told = meetings.cancel_meeting(session, meeting, now)
        said = _said_of(told.people, told.stopped, "told that it is cancelled")
        return [f"Cancel {meetings.about(area, meeting)}?", said], told.people

    _in_two_steps(do, yes)
    typer.echo("Cancelled. The texts leave within a minute, or at 9 in the morning.")


@meeting_commands.command("attendance")
def attendance(
    number: Number,
    came: Annotated[
        list[str] | None, typer.Option(metavar="NAME|ADDRESS", help="Tick somebody who came, or a member by name.")
    ] = None,
    untick: Annotated[list[str] | None, typer.Option(metavar="NAME|ADDRESS", help="Somebody who did not.")] = None,
    others: Annotated[
        int | None, typer.Option(min=0, metavar="PEOPLE", help="How many came who never texted; no name is kept.")
    ] = None,
) -> None:
    """Tick who came, and show the count. An RSVP is never attendance."""
    from storage import guests, members
    from storage.database import transaction

    now = moment()
    with opened(read_settings()) as database, transaction(database) as session:
        meeting, _its_area = _meeting(session, number)
        try:
            _tick(session, meeting, came or (), now, came=True)
            _tick(session, meeting, untick or (), now, came=False)
            ticked = members.count_ticked(session, meeting)
            if others is not None:
                guests.count_others(session, meeting, others + ticked, was=meeting.others_came, by=None, now=now)
        except ValueError as error:
            raise Refused(str(error)) from None
        totals = guests.list_totals(session, meeting)
        unknown = totals["others"] - ticked
        typer.echo(f"{totals['came'] - unknown} came, of {totals['yes']} who said they would.")
        if unknown:
            typer.echo(f"Others who came: {unknown}. Not in the quorum: nobody ticked who has a vote.")
        typer.echo(quorum_line(session, meeting, came=True))


def _tick(session: "Session", meeting: "Meeting", names: Sequence[str], now: datetime, *, came: bool) -> None:
    """Guests by name or address, and voting members who never texted by name."""
    from storage import guests, members
    from storage.tables import id_of

    for name in names:
        guests.check_door(meeting, now)
        member = members.find_silent(session, meeting.area_id, name)
        tick = members.tick if member else guests.tick
        one = [id_of(member) if member else guests.find_person(session, meeting.area_id, name)]
        tick(session, meeting, shown=one, was=() if came else one, came=one if came else (), by=None, now=now)


@meeting_commands.command("decided")
def decided(
    number: Number,
    words: Annotated[str, typer.Argument(metavar="WORDS", help="What was decided, in one plain text.")],
    idea: Annotated[list[str] | None, typer.Option(help="An idea that was discussed; its author is told too.")] = None,
    yes: Yes = False,
) -> None:
    """Tell those who came, and whose idea was discussed, what was decided; within five working days."""
    from storage import decisions, meetings

    def do(session: "Session", now: datetime) -> tuple[list[str], int]:
        meeting, area = _meeting(session, number)
        people, text = decisions.tell(session, area, meeting, words, idea or (), now)
        return [f"{meetings.about(area, meeting)}. To be told: {people}. The text:", f"  {text}"], people

    _in_two_steps(do, yes)
    typer.echo("They are told.")


# --- what is shown --------------------------------------------------------------------------------------------------


def _said_of(people: int, stopped: int, what: str) -> str:
    left = f"; texts that have not left and are stopped first: {stopped}" if stopped else ""
    return f"{people_are(people)} {what}{left}."


def _in_two_steps(do: Callable[["Session", datetime], tuple[list[str], int]], yes: bool) -> None:
    """Show what it comes to, having changed nothing; then do it, if the number is typed and is still right.

    Nothing is locked while somebody thinks: the first time through is rolled back before it is shown.
    """
    from storage.database import rehearsal, transaction

    with opened(read_settings()) as database:
        try:
            with rehearsal(database) as session:
                lines, people = do(session, moment())
            for line in lines:
                typer.echo(line)
            _confirm(people, yes)
            with transaction(database) as session:
                _lines, counted = do(session, moment())
                if counted != people:
                    raise Refused(f"by now it is {counted}: nothing was done, look again")
        except ValueError as error:
            raise Refused(str(error)) from None


def _confirm(people: int, yes: bool) -> None:
    if yes:
        return
    if not on_a_terminal():
        raise Refused("nothing was done: look at the count, and say --yes")
    if typer.prompt(f"Type {people} to do it", default="", show_default=False) != str(people):
        raise Refused("nothing was done")


def _steps(now_on: Sequence[str], without: Sequence[str] | None, with_: Sequence[str] | None) -> list[str] | None:
    from flows.schedule import STEPS

    if not without and not with_:
        return None
    if unknown := {*(without or ()), *(with_ or ())} - set(STEPS):
        raise ValueError(f"there is no step {', '.join(sorted(unknown))}; there is {', '.join(STEPS)}")
    return sorted((set(now_on) | set(with_ or ())) - set(without or ()))


def _meeting(session: "Session", number: int) -> tuple["Meeting", "Area"]:
    from storage import meetings
    from storage.tables import Area

    meeting = meetings.find_meeting(session, number)
    if meeting is None:
        complain("`havesay meeting list` shows the numbers.")
        raise Refused(f"there is no meeting {number}")
    return meeting, session.get_one(Area, meeting.area_id)
