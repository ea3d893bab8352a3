"""`havesay area theme`: the frame of themes, changed one theme at a time so that no card loses its own."""

from typing import Annotated

import typer

from bot.console import Refused, area_of, moment, opened, read_settings
from bot.set_up import Code, area_commands


@area_commands.command("theme")
def theme(
    code: Code,
    add: Annotated[str, typer.Option(metavar="THEME", help="One more.")] = "",
    rename: Annotated[str, typer.Option(metavar="THEME", help="Call it what --to says; its cards keep it.")] = "",
    merge: Annotated[str, typer.Option(metavar="THEME", help="Put all its cards into the one --to names.")] = "",
    retire: Annotated[str, typer.Option(metavar="THEME", help="No new card gets it; those that have it do.")] = "",
    to: Annotated[str, typer.Option(metavar="THEME", help="With --rename and --merge.")] = "",
    undo: Annotated[bool, typer.Option("--undo", help="Take back the last change of the frame.")] = False,
) -> None:
    """Show the themes of an area, or change one."""
    from storage import frames, heard
    from storage.changes import CardError
    from storage.database import transaction

    if sum(map(bool, (add, rename, merge, retire, undo))) > 1:
        raise Refused("one change at a time")
    if bool(rename or merge) != bool(to):
        raise Refused("--to goes with --rename or --merge")
    with opened(read_settings()) as database, transaction(database) as session:
        area, now = area_of(session, code), moment()
        try:
            if add:
                frames.add(session, area, add, now)
            elif rename:
                frames.rename(session, area, rename, to, now)
            elif merge:
                frames.merge(session, area, merge, to, now)
            elif retire:
                frames.retire(session, area, retire, now)
            elif undo:
                last = frames.last(session, int(area.id or 0))
                frames.undo(session, area, int(last.id or 0) if last else 0, now)
        except CardError as error:
            raise Refused(str(error)) from None
        for one in heard.count_themes(session, area):
            typer.echo(f"{one.cards:>6} cards  {one.name or '(in none)'}")
