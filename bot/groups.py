"""`havesay group …`: small named lists of residents, to write to or to leave out."""

import re
from typing import TYPE_CHECKING, Annotated

import typer

from bot.console import Refused, area_of, complain, moment, opened, read_settings

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.tables import Area, Resident

group_commands = typer.Typer(no_args_is_help=True, help="Small named lists of residents.")

ADDRESS = re.compile(r"sms:\+[1-9]\d{7,14}|telegram:\d{1,20}")

Code = Annotated[str, typer.Argument(metavar="AREA", help="The area's code, as in OAK.", show_default=False)]
Name = Annotated[str, typer.Argument(metavar="GROUP", help='Its name, as in "litter pickers".', show_default=False)]
Addresses = Annotated[list[str], typer.Argument(metavar="ADDRESS…", help="sms:+44… or telegram:123, one or more.")]


@group_commands.command("add")
def add(code: Code, group: Name, addresses: Addresses) -> None:
    """Put people on a list, by the address they text from; the first one makes it."""
    from storage import audit, groups
    from storage.database import transaction

    with opened(read_settings()) as database, transaction(database) as session:
        area = area_of(session, code)
        found = [_resident(session, area, address) for address in addresses]
        try:
            added = [
                groups.add(session, area_id=int(area.id or 0), group=group, resident_id=int(one.id or 0), now=moment())
                for one in found
            ]
        except ValueError as error:
            raise Refused(str(error)) from None
        size = groups.count(session, int(area.id or 0), group)
        audit.write(session, action="group.add", now=moment(), area_id=area.id, detail=f"{sum(added)} people")
    typer.echo(f"{sum(added)} added to {groups.tidy(group)!r}, which has {size} now.")
    if elsewhere := sum(one.area_id != area.id for one in found):
        complain(f"{elsewhere} of them live in another area now: broadcasts of {area.name} do not reach them.")


@group_commands.command("remove")
def remove(code: Code, group: Name, addresses: Addresses) -> None:
    """Take people off a list; it ends with its last member."""
    from storage import audit, groups
    from storage.database import transaction

    with opened(read_settings()) as database, transaction(database) as session:
        area = area_of(session, code)
        gone = [
            groups.remove(
                session,
                area_id=int(area.id or 0),
                group=group,
                resident_id=int(_resident(session, area, address).id or 0),
            )
            for address in addresses
        ]
        size = groups.count(session, int(area.id or 0), group)
        audit.write(session, action="group.remove", now=moment(), area_id=area.id, detail=f"{sum(gone)} people")
    typer.echo(f"{sum(gone)} taken off {groups.tidy(group)!r}, which has {size} now.")


@group_commands.command("list")
def list_groups(code: Code) -> None:
    """List an area's groups and how many are on each."""
    from storage import groups
    from storage.database import reading

    with opened(read_settings()) as database, reading(database) as session:
        found = groups.list_groups(session, int(area_of(session, code).id or 0))
        for name, size in found:
            typer.echo(f"{size:>6}  {name}")
    if not found:
        typer.echo("No group yet: `havesay group add` makes one.")


def _resident(session: "Session", area: "Area", address: str) -> "Resident":
    from storage import groups

    if not ADDRESS.fullmatch(address):
        raise Refused(f"an address is sms:+44… or telegram: and digits; got {address!r}")
    found = groups.find_residents(session, int(area.id or 0), address)
    if not found:
        raise Refused(f"nobody has texted {area.name} from {address}: people are known once they text")
    return found[0]
