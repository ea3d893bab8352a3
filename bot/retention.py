"""`havesay retention …`: what is too old in an area, and letting it go by hand.

By the clock it goes once a lead let it, at the desk.
What goes cannot be got back, so `run` asks for `--yes` after the preview.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.console import Refused, moment, opened, read_settings, suppression_key

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.tables import Area

retention_commands = typer.Typer(no_args_is_help=True, help="What is too old, and letting it go.")

Code = Annotated[str, typer.Option("--area", help="The area, by its code.")]
MAX_RUNS = 100_000  # of some hundred rows each


@retention_commands.command("preview")
def preview(area: Code) -> None:
    """Say how much is too old now, and how much of that is held back. Changes nothing."""
    from storage.database import reading

    with opened(read_settings()) as database, reading(database) as session:
        _say(session, _area(session, area))


@retention_commands.command("run")
def run(
    area: Code, yes: Annotated[bool, typer.Option("--yes", help="Let it go; it cannot be got back.")] = False
) -> None:
    """Let go now what is too old, whether or not a lead let it go by the clock."""
    from storage import ageing
    from storage.database import reading, transaction

    settings = read_settings()
    key = suppression_key(settings)
    with opened(settings) as database:
        with reading(database) as session:
            found = _area(session, area)
            rows = _say(session, found)
        if rows and not yes:
            raise Refused("nothing was deleted; say --yes to let it go for good")
        for _ in range(MAX_RUNS if rows else 0):
            with transaction(database) as session:
                if not ageing.run(session, _area(session, area), moment(), suppression_key=key, by=None):
                    break
    if rows:
        typer.echo("Gone. The log is at the desk, under Settings.")


def _say(session: "Session", area: "Area") -> int:
    from storage import retention

    old = retention.preview(session, area.id or 0, moment())
    for one in old:
        held = f"; {one.held_back} more are held back, somebody still waits" if one.held_back else ""
        typer.echo(f"{one.rows} {one.says}, older than {one.age.words}{held}")
    clock = "go by the clock" if retention.is_on(area) else "do not go by themselves: a lead has not let them yet"
    typer.echo(f"In {area.name} they {clock}.")
    return sum(one.rows for one in old)


def _area(session: "Session", code: str) -> "Area":
    from storage import areas

    found = areas.find_area(session, code)
    if found is None:
        raise Refused(f"there is no area {code}; see `havesay area list`")
    return found
