"""`havesay broadcast …`: one text to many people, from the draft to the account of what became of it.

Rules
- Every command says first whether this is a rehearsal or real texts that cost real money (X1).
- Nothing here sends: commands write rows, and `havesay serve` carries them out.
- Refusals are sentences that say what to do, and change nothing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from bot.console import Refused, area_of, coordinator_of, moment, on_a_terminal, opened, read_settings, suppression_key

if TYPE_CHECKING:
    from sqlmodel import Session

    from bot.settings import Settings
    from storage import broadcasts
    from storage.tables import Area, Broadcast

broadcast_commands = typer.Typer(no_args_is_help=True, help="One text to many people.")

Number = Annotated[int, typer.Argument(metavar="NUMBER", help="The broadcast's number, as `new` said it.")]
By = Annotated[str, typer.Option("--by", metavar="NAME", help="Who you are: a coordinator's name, as at the desk.")]
At = Annotated[str, typer.Option(help="From when it may leave: 2026-06-04 17:00. Left out: once approved.")]
Until = Annotated[str, typer.Option(help="Until when: 19:30, or a day too. Left out: two and a half hours, or a day.")]
When = Annotated[str, typer.Option(help="What {when} says.")]
Place = Annotated[str, typer.Option(help="What {place} says.")]
NoName = Annotated[str, typer.Option(help="What {name} says to people who never told us one.")]


@broadcast_commands.command("new")
def new(
    code: Annotated[str, typer.Argument(metavar="AREA", help="The area's code, as in OAK.")],
    wording: Annotated[str, typer.Argument(metavar="WORDING", help='"Oak Estate: … Text STOP to end."')],
    by: By,
    at: At = "",
    until: Until = "",
    when: When = "",
    place: Place = "",
    no_name: NoName = "neighbour",
    purpose: Annotated[str, typer.Option(help="What people agreed to be texted about.")] = "meetings",
    language: Annotated[str, typer.Option(help="Only people who chose this language: en, pl …")] = "",
    channel: Annotated[str, typer.Option(help="Only this channel: sms or telegram.")] = "",
    group: Annotated[str, typer.Option(help="Only people on this list; see `havesay group`.")] = "",
    said_yes: Annotated[
        int | None, typer.Option(help="Only people who said yes to this meeting, by its number.")
    ] = None,
    service: Annotated[
        bool, typer.Option("--service", help="About what they said yes to, and nothing else: needs no consent to news.")
    ] = False,
    quiet_since: Annotated[str, typer.Option(help="Only people who have not heard from us since this day.")] = "",
    without_group: Annotated[list[str] | None, typer.Option(help="Nobody on this list. May be repeated.")] = None,
    without_broadcast: Annotated[
        list[int] | None, typer.Option(help="Nobody who was sent this broadcast. May be repeated.")
    ] = None,
) -> None:
    """Draft a text to many people. Nobody gets it before it is previewed and approved."""
    from flows.broadcast import Audience
    from flows.broadcast_words import Words
    from storage import broadcasts

    with _writing() as (_, session):
        area = area_of(session, code)
        made = broadcasts.make(
            session,
            area=area,
            by=coordinator_of(session, area, by),
            words=Words(wording, when, place, no_name),
            audience=Audience(
                purpose=purpose,
                language=language,
                channel=channel,
                group=group,
                said_yes=said_yes,
                quiet_since=_day(quiet_since) if quiet_since else None,
                without_groups=tuple(without_group or ()),
                without_broadcasts=tuple(without_broadcast or ()),
            ),
            message_class="service" if service else "promotional",
            slot=_slot(area, at, until, moment()),
            now=moment(),
        )
        _say_made(made, area)


@broadcast_commands.command("correct")
def correct(
    number: Number,
    wording: Annotated[str, typer.Argument(metavar="WORDING", help='"Oak Estate: sorry, wrong day. …"')],
    by: By,
    at: At = "",
    until: Until = "",
    when: When = "",
    place: Place = "",
    no_name: NoName = "neighbour",
) -> None:
    """Draft a correction: it goes to exactly those who were, or may have been, sent that broadcast."""
    from flows.broadcast_words import Words
    from storage import broadcasts

    with _writing() as (_, session):
        original, area = _broadcast(session, number)
        made = broadcasts.correct(
            session,
            area=area,
            original=original,
            by=coordinator_of(session, area, by),
            words=Words(wording, when, place, no_name),
            slot=_slot(area, at, until, moment()),
            now=moment(),
        )
        _say_made(made, area)


@broadcast_commands.command("preview")
def preview(
    number: Number,
    mend: Annotated[bool, typer.Option("--mend", help="Take the mended text, whose letters cost no more.")] = False,
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who you are; needed with --mend.")] = "",
) -> None:
    """Show who would get it, who would not and why, what it costs, and how it reads."""
    from bot import broadcast_lines as lines
    from storage import broadcasts
    from storage.database import reading, transaction

    settings = read_settings()
    typer.echo(lines.banner(live=settings.live))
    with opened(settings) as database:
        if mend:
            with transaction(database) as session:
                broadcast, area = _broadcast(session, number)
                if not broadcasts.mend(session, broadcast, by=coordinator_of(session, area, by), now=moment()):
                    raise Refused("there is nothing to mend")
        key, now = suppression_key(settings), moment()
        with reading(database) as session:
            broadcast, area = _broadcast(session, number)
            shown = broadcasts.preview(session, broadcast, area, now=now, suppression_key=key)
        with transaction(database) as session:
            broadcasts.keep_shown(session, number, shown, now)
    for line in lines.of_preview(broadcast, area, shown):
        typer.echo(line)


@broadcast_commands.command("approve")
def approve(
    number: Number,
    by: By,
    people: Annotated[int | None, typer.Option(help="How many people get it, as the preview said.")] = None,
) -> None:
    """Let it go, by typing how many people get it. Ten minutes are left to stop it."""
    from bot import broadcast_lines as lines
    from storage import broadcasts

    if people is None:
        if not on_a_terminal():
            raise Refused("say with --people how many get it; `havesay broadcast preview` counts them")
        people = typer.prompt("How many people get it", type=int)
    with _writing() as (settings, session):
        broadcast, area = _broadcast(session, number)
        done = broadcasts.approve(
            session,
            broadcast,
            area,
            by=coordinator_of(session, area, by),
            typed=people,
            now=moment(),
            suppression_key=suppression_key(settings),
        )
    match done:
        case broadcasts.Refused():
            raise Refused(_in_one(done))
        case broadcasts.WrongNumber():
            raise Refused(lines.of_wrong_number(done, people))
        case _:
            for line in lines.of_approval(done, broadcast, area):
                typer.echo(line)


@broadcast_commands.command("stop")
def stop(number: Number, by: By) -> None:
    """Stop it, at whatever point it is: nothing leaves any more but what is on its way."""
    from bot import broadcast_lines as lines
    from storage import broadcasts

    with _writing() as (_, session):
        broadcast, area = _broadcast(session, number)
        done = broadcasts.stop(session, broadcast, area, by=coordinator_of(session, area, by), now=moment())
        if isinstance(done, broadcasts.Refused):
            raise Refused(_in_one(done))
        typer.echo(lines.of_stop(broadcast, done))


@broadcast_commands.command("status")
def status(
    number: Annotated[int | None, typer.Argument(metavar="[NUMBER]", help="Left out: list them all.")] = None,
    area: Annotated[str, typer.Option(help="List this area's only, by its code.")] = "",
) -> None:
    """What became of a broadcast, to the last text; or the list of them."""
    from bot import broadcast_lines as lines
    from storage import broadcasts
    from storage.database import reading

    settings = read_settings()
    typer.echo(lines.banner(live=settings.live))
    with opened(settings) as database, reading(database) as session:
        if number is None:
            found = broadcasts.list_broadcasts(session, area_of(session, area).id if area else None)
            for line in lines.of_list([(one, _area_of(session, one)) for one in found]):
                typer.echo(line)
            return
        broadcast, its_area = _broadcast(session, number)
        for line in lines.of_account(broadcast, its_area, broadcasts.account(session, broadcast, moment())):
            typer.echo(line)


@contextmanager
def _writing() -> Iterator[tuple["Settings", "Session"]]:
    """One transaction, after saying whether it is a rehearsal. A refusal rolls it back, but for what it counted."""
    from bot import broadcast_lines as lines
    from storage.database import transaction

    settings = read_settings()
    typer.echo(lines.banner(live=settings.live))
    with opened(settings) as database, transaction(database) as session:
        yield settings, session


def _say_made(made: "Broadcast | broadcasts.Refused", area: "Area") -> None:
    from storage import broadcasts

    if isinstance(made, broadcasts.Refused):
        raise Refused(_in_one(made))
    typer.echo(f"Broadcast {made.id} for {area.name} is drafted. Nobody gets it yet.")
    typer.echo(f"Look at it: havesay broadcast preview {made.id}")


def _in_one(refused: "broadcasts.Refused") -> str:
    words = "; and ".join(refused.reasons)
    return f"{words}\nThis would do: {refused.suggestion}" if refused.suggestion else words


def _area_of(session: "Session", broadcast: "Broadcast") -> "Area":
    from storage.tables import Area

    return session.get_one(Area, broadcast.area_id)


def _broadcast(session: "Session", number: int) -> tuple["Broadcast", "Area"]:
    from storage import broadcasts

    found = broadcasts.find(session, number)
    if found is None:
        raise Refused(f"there is no broadcast {number}; `havesay broadcast status` lists them")
    return found


def _slot(area: "Area", at: str, until: str, now: datetime) -> "broadcasts.Slot":
    from storage import broadcasts

    try:
        return broadcasts.Slot.typed(area, at, until, now)
    except ValueError as wrong:
        raise Refused(str(wrong)) from None


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        raise Refused(f"a day is written as 2026-05-01; got {typed!r}") from None
