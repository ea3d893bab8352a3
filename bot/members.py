"""`havesay area member`: who has a vote in the partnership, so that a meeting's quorum can be counted."""

from typing import Annotated

import typer

from bot.console import Refused, moment, opened, read_settings
from bot.set_up import Code, area_commands, read_address


@area_commands.command("member")
def member(
    code: Code,
    address: Annotated[
        str, typer.Argument(metavar="[ADDRESS]", help="Where they text from, sms:+44… or telegram:123; none: no phone.")
    ] = "",
    name: Annotated[str, typer.Option(help="What the partnership calls them.")] = "",
    lives_here: Annotated[bool, typer.Option(help="At least 51 % of those who vote are residents.")] = True,
    remove: Annotated[bool, typer.Option("--remove", help="They have no vote any more.")] = False,
) -> None:
    """Note who has a vote in the partnership. An RSVP is never attendance nor a vote."""
    from storage import areas, audit, members
    from storage.database import transaction
    from storage.tables import id_of

    address = read_address(address)
    with opened(read_settings()) as database, transaction(database) as session:
        area = areas.find_area(session, code)
        if area is None:
            raise Refused(f"there is no area {code}; see `havesay area list`")
        if remove:
            found = members.find_listed(session, id_of(area), address or None, name)
            if found is None or not members.remove_member(session, id_of(area), id_of(found)):
                raise Refused("nobody with a vote texts from there" if address else f"nobody called {name} has a vote")
        else:
            try:
                members.set_member(
                    session, area=area, address=address or None, name=name, lives_here=lives_here, now=moment()
                )
            except ValueError as error:
                raise Refused(str(error)) from None
        action = "member.remove" if remove else "member.set"
        audit.write(session, action=action, now=moment(), area_id=area.id)
        everyone = members.list_members(session, id_of(area))
    here = sum(one.lives_here for one in everyone)
    people = "1 person has" if len(everyone) == 1 else f"{len(everyone)} people have"
    typer.echo(f"{people} a vote in {area.name}; {here} of them {'lives' if here == 1 else 'live'} here.")
