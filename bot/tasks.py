"""`havesay task …` and `havesay volunteer list`: jobs, their hosts, and whom they are offered to.

Rules
- Whom an offer reaches, and what it says, is shown before it is made. People are shown by first name and number in the
  list, never by their phone.
- A host is named by the address they text from: whoever never texted this line cannot be asked.
"""

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from bot.console import Refused, area_of, moment, opened, read_settings

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.tables import Area, Resident, Task

task_commands = typer.Typer(no_args_is_help=True, help="Jobs for people who help, their hosts and their offers.")
volunteer_commands = typer.Typer(no_args_is_help=True, help="People who offered to help.")

Number = Annotated[int, typer.Argument(metavar="NUMBER", help="The job's number, as `task list` shows it.")]
AreaOption = Annotated[str, typer.Option("--area", help="Its area, by code; needed where there are several.")]
Address = Annotated[str, typer.Argument(metavar="ADDRESS", help="Where they text from: sms:+44… or telegram:123.")]
People = Annotated[list[int], typer.Argument(metavar="WHO…", help="Their numbers in `volunteer list`.")]
MAX_LEFT = 30  # days back that `task list` shows


@task_commands.command("add")
def add(
    line: Annotated[str, typer.Argument(metavar="LINE", help='As in "Sat 6 June 10am, the pond gate".')],
    title: Annotated[str, typer.Option(help='What it is called, as in "Litter pick".')],
    area: AreaOption = "",
    minutes: Annotated[int, typer.Option(min=15, max=120, help="How long it takes; two hours at most.")] = 90,
    places: Annotated[int, typer.Option(min=1, max=50, help="How many can help.")] = 3,
    bring: Annotated[str, typer.Option(help='What to bring, as in "Bring gloves".')] = "",
    expenses: Annotated[str, typer.Option(help='As in "Bus fare is paid back".')] = "Bus fare is paid back",
) -> None:
    """Make a job. It is offered once a host has said yes."""
    from flows import meeting_line
    from storage import helping_texts, tasks
    from storage.database import transaction

    with opened(read_settings()) as database, transaction(database) as session:
        its_area = area_of(session, area)
        try:
            read = meeting_line.read(line, moment(), ZoneInfo(its_area.zone))
            task = tasks.add_task(
                session, area=its_area, title=title, place=read.place, wall=read.starts, minutes=minutes, places=places,
                bring=bring, expenses=expenses, now=moment(),
            )  # fmt: skip
        except ValueError as error:
            raise Refused(str(error)) from None
        typer.echo(f"Job {task.id}: {title}, {helping_texts.about(task, its_area)}, {places} places.")
        typer.echo(f"Now ask somebody to meet people there: havesay task host {task.id} ADDRESS NAME")


@task_commands.command("list")
def list_all(area: AreaOption = "") -> None:
    """List the jobs to come and those just done, with who comes."""
    from storage import tasks
    from storage.database import reading

    with opened(read_settings()) as database, reading(database) as session:
        its_area = area_of(session, area)
        found = tasks.list_tasks(session, int(its_area.id or 0), since=moment() - timedelta(days=MAX_LEFT))
        for task in found:
            typer.echo(_describe(session, its_area, task))
        if not found:
            typer.echo('No job yet: havesay task add "Sat 6 June 10am, the pond gate" --title "Litter pick"')


@task_commands.command("host")
def host(
    number: Number,
    address: Address,
    name: Annotated[str, typer.Argument(metavar="NAME", help="By which people know them.")],
    area: AreaOption = "",
) -> None:
    """Ask somebody by text to be there and meet people; offers wait for their yes."""
    from storage import hosts
    from storage.database import transaction

    with opened(read_settings()) as database, transaction(database) as session:
        its_area = area_of(session, area)
        try:
            task, them = _task(session, its_area, number), _resident(session, its_area, address)
            hosts.ask_host(session, task, them, name, now=moment())
        except ValueError as error:
            raise Refused(str(error)) from None
    typer.echo(f"{name} is asked. Offers go out once they reply 1.")


@task_commands.command("offer")
def offer(number: Number, who: People, area: AreaOption = "") -> None:
    """Offer a job to people from `volunteer list`: at once, or as soon as its host has said yes."""
    from storage import nudging, placements, tasks, volunteers
    from storage.database import transaction

    with opened(read_settings()) as database, transaction(database) as session:
        its_area = area_of(session, area)
        waiting = {volunteer.id: volunteer for volunteer, _ in volunteers.list_open(session, int(its_area.id or 0))}
        if unknown := [str(one) for one in who if one not in waiting]:
            raise Refused(f"nobody in `volunteer list` has the number {', '.join(unknown)}")
        chosen = [waiting[one] for one in who]
        try:
            task = _task(session, its_area, number)
            count = nudging.offer(session, task, chosen, now=moment())
        except ValueError as error:
            raise Refused(str(error)) from None
        when = "now, or at the next hour at which we write" if tasks.has_host(task) else "once its host has said yes"
        typer.echo(f"{count} offered, {when}. {placements.room(session, task)} places left.")


@task_commands.command("buddy")
def buddy(
    number: Number,
    who: Annotated[int, typer.Argument(metavar="WHO", help="The first-timer's number in `volunteer list`.")],
    address: Address,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Of the regular who meets them.")],
    area: AreaOption = "",
) -> None:
    """Ask a regular to meet one first-timer; the offer waits for their yes and says their name."""
    from storage import hosts, placements
    from storage.database import transaction

    with opened(read_settings()) as database, transaction(database) as session:
        its_area = area_of(session, area)
        try:
            placement = placements.find_chosen(session, _task(session, its_area, number), who)
            hosts.ask_buddy(session, placement, _resident(session, its_area, address), name, now=moment())
        except ValueError as error:
            raise Refused(str(error)) from None
    typer.echo(f"{name} is asked.")


@task_commands.command("done")
def done(
    number: Number,
    words: Annotated[str, typer.Argument(metavar="WORDS", help='What got done: "The path is clear again."')],
    area: AreaOption = "",
) -> None:
    """Say what got done because of those who came; their thanks the next day say it."""
    from storage import tasks
    from storage.database import transaction

    with opened(read_settings()) as database, transaction(database) as session:
        its_area = area_of(session, area)
        try:
            tasks.say_done(session, _task(session, its_area, number), its_area, words, now=moment())
        except ValueError as error:
            raise Refused(str(error)) from None
    typer.echo("Kept. Those who came read it in their thanks.")


@task_commands.command("came")
def came(
    number: Number,
    who: Annotated[
        list[int] | None, typer.Argument(metavar="WHO…", help="Numbers in `volunteer list`; nobody else came.")
    ] = None,
    area: AreaOption = "",
) -> None:
    """Tick who came, where the host has not answered."""
    from storage import host_lists
    from storage.database import transaction

    with opened(read_settings()) as database, transaction(database) as session:
        its_area = area_of(session, area)
        try:
            task = _task(session, its_area, number)
            ticked = host_lists.tick_who_came(session, task, who or [], now=moment())
        except ValueError as error:
            raise Refused(str(error)) from None
    typer.echo(f"{ticked} came.")


@task_commands.command("off")
def off(number: Number, area: AreaOption = "") -> None:
    """Call a job off: whoever said yes, or may still, is told at once."""
    from storage import hosts
    from storage.database import transaction

    with opened(read_settings()) as database, transaction(database) as session:
        its_area = area_of(session, area)
        try:
            told = hosts.call_off(session, _task(session, its_area, number), now=moment())
        except ValueError as error:
            raise Refused(str(error)) from None
    typer.echo(f"Called off. {told} {'person is' if told == 1 else 'people are'} told.")


@volunteer_commands.command("list")
def list_volunteers(area: AreaOption = "") -> None:
    """List who offered to help, who has waited longest first."""
    from storage import ladder, volunteers
    from storage.database import reading

    with opened(read_settings()) as database, reading(database) as session:
        its_area = area_of(session, area)
        area_id = int(its_area.id or 0)
        waiting = {volunteer.id for volunteer, _ in ladder.list_waiting(session, area_id, moment())}
        found = volunteers.list_open(session, area_id)
        for volunteer, resident in found:
            days = (moment() - volunteer.offered_at).days
            times = volunteers.times_helped(session, int(resident.id or 0))
            new = "first time" if times == 0 else "helped once" if times == 1 else "regular"
            state = f"waits since {days} days" if volunteer.id in waiting else "has a job"
            wishes = "; ".join(part for part in (volunteer.what, volunteer.when) if part)
            typer.echo(f"{volunteer.id}  {resident.name or 'no name'} ({new}), {state}. {wishes}".rstrip())
        if not found:
            typer.echo("Nobody has offered to help yet. Residents text VOL; put it on the poster.")
        counts = ladder.count_year(session, area_id, moment())
        typer.echo(
            f"In the last year {counts.offered} offered, {counts.helped} helped, "
            f"{counts.came_back} of those came again within {ladder.CAME_BACK_DAYS} days."
        )


def _describe(session: "Session", area: "Area", task: "Task") -> str:
    from storage import helping_texts, placements

    coming = placements.list_coming(session, task)
    said = {answer: sum(one.said == answer for one in coming) for answer in ("yes", "another day", "not for me")}
    open_ = sum(one.said == "" for one in coming)
    host = f"{task.host_name} {task.host_state}" if task.host_state else "no host yet"
    state = " (called off)" if task.called_off_at else ""
    return (
        f"{task.id}  {task.title}, {helping_texts.about(task, area)}{state}: {host}; "
        f"{said['yes']} of {task.places} come, "
        f"{open_} asked, {said['another day'] + said['not for me']} not"
    )


def _task(session: "Session", area: "Area", number: int) -> "Task":
    from storage import tasks

    return tasks.find_task(session, int(area.id or 0), number)


def _resident(session: "Session", area: "Area", address: str) -> "Resident":
    from storage import residents
    from storage.tables import Resident

    found = residents.find_in_area(session, int(area.id or 0), address.strip())
    if found is None:
        raise Refused("nobody has texted this line from there: ask them to text JOIN to it first")
    return session.get_one(Resident, found)
