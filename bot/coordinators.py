"""`havesay coordinator …`: who is at the desk, how they come in, and where they are texted in an emergency."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.console import Refused, area_of, complain, moment, opened, read_settings
from bot.set_up import Code, only_given, read_address

if TYPE_CHECKING:
    from sqlmodel import Session

    from bot.settings import Settings
    from storage.tables import Coordinator

coordinator_commands = typer.Typer(no_args_is_help=True, help="The people at the desk.")

Name = Annotated[str, typer.Argument(metavar="NAME", help="The coordinator's name.", show_default=False)]


class Role(StrEnum):
    lead = "lead"
    deputy = "deputy"
    coordinator = "coordinator"
    viewer = "viewer"


@coordinator_commands.command("add")
def add_coordinator(
    code: Code,
    name: Name,
    role: Annotated[Role, typer.Option(help="Leads and deputies also see texts from people in danger.")] = (
        Role.coordinator
    ),
    address: Annotated[str, typer.Option(help="Where they are texted in an emergency: sms:+44… or telegram:123.")] = "",
    other_address: Annotated[str, typer.Option(help="A second way to text them, in case the first fails.")] = "",
) -> None:
    """Add a person at the desk, and print the link by which they sign in."""
    from storage import coordinators
    from storage.database import transaction

    address, other_address = read_address(address), read_address(other_address)
    if role in (Role.lead, Role.deputy) and not address:
        complain(f"Without --address nobody can text {name} when somebody is in danger.")
    settings = read_settings()
    with opened(settings) as database, transaction(database) as session:
        try:
            added = coordinators.add_coordinator(
                session,
                area=area_of(session, code),
                name=name,
                role=role,
                address=address,
                other_address=other_address,
                now=moment(),
            )
        except ValueError as error:
            raise Refused(str(error)) from None
        link = _link(session, added, settings)
    _say_link(added.name, link)


@coordinator_commands.command("change")
def change_coordinator(
    code: Code,
    name: Name,
    role: Annotated[Role | None, typer.Option(help="What they may see and do from now on.")] = None,
    address: Annotated[str | None, typer.Option(help='Where they are texted in an emergency; "" is nowhere.')] = None,
    other_address: Annotated[str | None, typer.Option(help='A second way to text them; "" is none.')] = None,
    away: Annotated[
        str | None,
        typer.Option(metavar="DAYS", help='When they are away, as in "2026-06-01/2026-06-14 Sam"; "" is never.'),
    ] = None,
) -> None:
    """Change somebody's role, where they are texted, or when they are away. What you leave out stays as it is."""
    from storage import away as times_away
    from storage import coordinators
    from storage.database import transaction

    routes = only_given({"address": address, "other_address": other_address})
    changed: dict[str, Any] = only_given({"role": role}) | {one: read_address(typed) for one, typed in routes.items()}
    if not changed and away is None:
        raise Refused("say what to change: --role, --address, --other-address or --away")
    with opened(read_settings()) as database, transaction(database) as session:
        coordinator = _coordinator(session, code, name)
        try:
            if changed:
                coordinators.change(session, coordinator, moment(), **changed)
            if away is not None:
                times_away.set_of(session, area_of(session, code), coordinator, away, moment())
        except ValueError as error:
            raise Refused(str(error)) from None
        texted_at = [one for one in (coordinator.address, coordinator.other_address) if one]
        now_role, unreached = coordinator.role, coordinators.sees_locked(coordinator) and not texted_at
    typer.echo(f"{name} is {now_role} now, and texted in an emergency at: {', '.join(texted_at) or 'nowhere'}.")
    if unreached:
        complain(f"Nobody can text {name} when somebody is in danger: give an --address.")


@coordinator_commands.command("link")
def link_coordinator(code: Code, name: Name) -> None:
    """Print a new sign-in link: good once, for a day."""
    from storage.database import transaction

    settings = read_settings()
    with opened(settings) as database, transaction(database) as session:
        coordinator = _coordinator(session, code, name)
        link = _link(session, coordinator, settings)
    _say_link(coordinator.name, link)


@coordinator_commands.command("reset")
def reset_coordinator(code: Code, name: Name) -> None:
    """For whoever lost password or phone: end everything of theirs, and print a new sign-in link."""
    from storage import sign_in
    from storage.database import transaction

    settings = read_settings()
    with opened(settings) as database, transaction(database) as session:
        coordinator = _coordinator(session, code, name)
        sign_in.reset(session, int(coordinator.id or 0), moment())
        link = _link(session, coordinator, settings)
    _say_link(coordinator.name, link)


@coordinator_commands.command("remove")
def remove_coordinator(code: Code, name: Name) -> None:
    """End somebody's access at once, on every machine they signed in on."""
    from storage import coordinators
    from storage.database import transaction

    with opened(read_settings()) as database, transaction(database) as session:
        coordinator = _coordinator(session, code, name)
        try:
            coordinators.remove(session, int(coordinator.id or 0), moment())
        except ValueError as error:
            raise Refused(str(error)) from None
    typer.echo(f"{name} can no longer sign in, and every page they had open is closed to them.")


def _coordinator(session: "Session", code: str, name: str) -> "Coordinator":
    from storage import coordinators

    found = coordinators.find_coordinator(session, area_id=int(area_of(session, code).id or 0), name=name)
    if found is None:
        raise Refused(f"there is no {name} at the desk of {code}; see `havesay area list`")
    return found


def _link(session: "Session", coordinator: "Coordinator", settings: "Settings") -> str:
    from storage import sign_in

    here = settings.public_url.rstrip("/") or f"http://{settings.host}:{settings.port}"
    key = settings.secret_key.get_secret_value().encode()
    return f"{here}/desk/enter/{sign_in.make_link(session, int(coordinator.id or 0), moment(), key)}"


def _say_link(name: str, link: str) -> None:
    typer.echo(f"{name} signs in here, once, within a day (give it to nobody else):")
    typer.echo(link)
