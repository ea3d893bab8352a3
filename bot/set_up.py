"""`havesay area …`: who the line is for, what it says of itself, and what it writes from."""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

import typer

from bot.console import Refused, area_of, complain, moment, opened, read_settings

area_commands = typer.Typer(no_args_is_help=True, help="Neighbourhoods, and the numbers and bots they write from.")

ADDRESS = re.compile(r"sms:\+[1-9]\d{7,14}|telegram:\d{1,20}")
NUMBER = re.compile(r"\+[1-9]\d{7,14}")
BOT_KEY = re.compile(r"[a-z0-9-]{1,40}")  # it is part of a webhook's path

Code = Annotated[str, typer.Argument(metavar="AREA", help="The area's code, as in OAK.", show_default=False)]
AnswersAnHour = Annotated[int | None, typer.Option(min=0, help="Answers one person gets an hour; 0 is no cap.")]
NewNumbersAnHour = Annotated[
    int | None, typer.Option(min=0, help="New mobile numbers that are answered an hour; 0 is no cap.")
]
PoundsADay = Annotated[int | None, typer.Option(min=0, help="What answers by SMS may cost a day; 0 is no cap.")]
PoundsAMonth = Annotated[int | None, typer.Option(min=0, help="What broadcasts may cost a month; 0 is no cap.")]


class Weekday(StrEnum):
    monday = "monday"
    tuesday = "tuesday"
    wednesday = "wednesday"
    thursday = "thursday"
    friday = "friday"
    saturday = "saturday"
    sunday = "sunday"


class Purpose(StrEnum):
    meetings = "meetings"
    news = "news"
    volunteering = "volunteering"


class ChannelKind(StrEnum):
    sms = "sms"
    telegram = "telegram"


@area_commands.command("add")
def add_area(
    code: Annotated[str, typer.Argument(metavar="CODE", help="Its letters in references, as in OAK.")],
    name: Annotated[str, typer.Argument(metavar="NAME", help='Its name as residents say it, as in "Oak Estate".')],
    reader: Annotated[str, typer.Option(help="First name of who reads what comes in; residents are told it.")],
    reading_day: Annotated[Weekday, typer.Option(help="The day they read and answer.")] = Weekday.friday,
    zone: Annotated[str, typer.Option(help="Its time zone.")] = "Europe/London",
    controller: Annotated[str, typer.Option(help="Who answers for the data: your charity's full name.")] = "",
    privacy: Annotated[str, typer.Option(help="Where the whole privacy notice is, in words that fit a text.")] = "",
    on_call: Annotated[bool, typer.Option(help="Somebody is reached at any hour when a person is in danger.")] = False,
    answers_an_hour: AnswersAnHour = None,
    new_numbers_an_hour: NewNumbersAnHour = None,
    pounds_a_day: PoundsADay = None,
    pounds_a_month: PoundsAMonth = None,
) -> None:
    """Add a neighbourhood. On a new machine this makes the database."""
    from storage import areas, audit
    from storage.database import transaction

    caps = {
        "answers_an_hour": answers_an_hour,
        "new_numbers_an_hour": new_numbers_an_hour,
        "pounds_a_day": pounds_a_day,
        "pounds_a_month": pounds_a_month,
    }
    with opened(read_settings(), may_make=True) as database, transaction(database) as session:
        try:
            area = areas.add_area(
                session,
                code=code.upper(),
                name=name,
                now=moment(),
                zone=zone,
                reader=reader,
                reading_day=list(Weekday).index(reading_day),
                controller=controller,
                privacy=privacy,
                on_call=on_call,
            )
            areas.change_area(session, area, **only_given(caps))
        except (ValueError, KeyError) as error:
            raise Refused(str(error.args[0] if error.args else error)) from None
        audit.write(session, action="area.add", now=moment(), area_id=area.id)
    typer.echo(f"Added {area.name}, {area.code}. {reader} reads what comes in, on {reading_day.capitalize()}s.")
    for missing, option in ((controller, "--controller"), (privacy, "--privacy")):
        if not missing:
            complain(f"It cannot go live without {option}: see `havesay area change --help`.")


@area_commands.command("change")
def change_area(
    code: Code,
    name: Annotated[str | None, typer.Option(help="Its name as residents say it.")] = None,
    reader: Annotated[str | None, typer.Option(help="First name of who reads what comes in.")] = None,
    reading_day: Annotated[Weekday | None, typer.Option(help="The day they read and answer.")] = None,
    controller: Annotated[str | None, typer.Option(help="Who answers for the data.")] = None,
    privacy: Annotated[str | None, typer.Option(help="Where the whole privacy notice is.")] = None,
    on_call: Annotated[bool | None, typer.Option(help="Somebody is reached at any hour.")] = None,
    links: Annotated[str | None, typer.Option(help="Where links in texts lead, as in https://oak.example.")] = None,
    answers_an_hour: AnswersAnHour = None,
    new_numbers_an_hour: NewNumbersAnHour = None,
    pounds_a_day: PoundsADay = None,
    pounds_a_month: PoundsAMonth = None,
    away: Annotated[
        str | None,
        typer.Option(metavar="DAYS", help='When the reader is away, as in "2026-06-01/2026-06-14 Sam"; "" is never.'),
    ] = None,
    posters: Annotated[
        str | None,
        typer.Option(metavar="PLACES", help='Where posters hang, as in "MILL Mill Road; LARCH …".'),
    ] = None,
    themes: Annotated[
        str | None, typer.Option(metavar="THEMES", help='What ideas are sorted into, ";" between; "" is the usual.')
    ] = None,
) -> None:
    """Change what is said about an area. Its code and time zone stay: references and promises hang on them."""
    from storage import areas, heard
    from storage import away as times_away
    from storage.database import transaction

    day = None if reading_day is None else list(Weekday).index(reading_day)
    wanted = {
        "name": name, "reader": reader, "reading_day": day, "controller": controller, "privacy": privacy,
        "on_call": on_call,
        "links": links, "answers_an_hour": answers_an_hour, "new_numbers_an_hour": new_numbers_an_hour,
        "pounds_a_day": pounds_a_day, "pounds_a_month": pounds_a_month,
    }  # fmt: skip
    changed = only_given(wanted)
    lines = only_given({"away": away, "posters": posters, "themes": themes})
    if not changed and not lines:
        raise Refused("say what to change: see `havesay area change --help`")
    with opened(read_settings()) as database, transaction(database) as session:
        area = area_of(session, code)
        try:
            areas.change_area(session, area, **changed)
            if away is not None:
                times_away.set_of_area(session, area, away, moment())
            if posters is not None:
                heard.set_posters(session, area, posters)
            if themes is not None:
                areas.set_themes(session, area, themes.split(";"))
        except ValueError as error:
            raise Refused(str(error)) from None
        what = [*changed, *lines]
        areas.note_change(session, area, what, moment())
    typer.echo(f"Changed {area.name}: {', '.join(what).replace('_', ' ')}.")


@area_commands.command("list")
def list_areas() -> None:
    """List the areas, what they write from, and what each still lacks."""
    from storage import areas, coordinators
    from storage.database import reading

    with opened(read_settings()) as database, reading(database) as session:
        senders = areas.list_senders(session)
        found = areas.list_areas(session)
        for area in found:
            day = list(Weekday)[area.reading_day].capitalize()
            typer.echo(f"{area.code}  {area.name}: {area.reader or 'nobody'} reads on {day}s, {area.zone}")
            mine = [f"{sender.channel} {sender.name}" for sender in senders if sender.area_id == area.id]
            typer.echo(f"    writes from: {', '.join(mine) or 'nothing yet; see `havesay area sender`'}")
            people = coordinators.leads_and_deputies(session, int(area.id or 0))
            typer.echo(f"    in an emergency: {', '.join(f'{p.name} ({p.role})' for p in people) or 'nobody yet'}")
            typer.echo(
                f"    caps: {area.answers_an_hour or 'any number of'} answers a person an hour, "
                f"{area.new_numbers_an_hour or 'any number of'} new numbers an hour, "
                f"{f'£{area.pounds_a_day}' if area.pounds_a_day else 'any money'} a day for answers, "
                f"{f'£{area.pounds_a_month}' if area.pounds_a_month else 'any money'} a month for broadcasts"
            )
            typer.echo(f"    controller: {area.controller or 'missing'}   privacy notice: {area.privacy or 'missing'}")
    if not found:
        typer.echo("No area yet: `havesay area add` makes one.")


@area_commands.command("sender")
def add_sender(
    code: Code,
    channel: Annotated[ChannelKind, typer.Argument(help="How it writes.", show_default=False)],
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="Its number, as in +44… or 07…, or the bot's key, as in oak.")
    ],
    per_second: Annotated[float | None, typer.Option(min=0.1, max=100, help="Texts it may send a second.")] = None,
) -> None:
    """Give an area a number or a Telegram bot to write from."""
    from storage import areas, audit
    from storage.database import transaction

    name = read_number(name) if channel is ChannelKind.sms else name
    wanted = NUMBER if channel is ChannelKind.sms else BOT_KEY
    if not wanted.fullmatch(name):
        shape = "a number as in +44… or 07…" if channel is ChannelKind.sms else "small letters, digits and -, as in oak"
        raise Refused(f"a sender for {channel} is {shape}; got {name!r}")
    with opened(read_settings()) as database, transaction(database) as session:
        area = area_of(session, code)
        try:
            sender = areas.add_sender(session, area=area, channel=channel, name=name, per_second=per_second)
        except ValueError as error:
            raise Refused(str(error)) from None
        audit.write(session, action="sender.add", now=moment(), area_id=area.id, subject=f"sender:{sender.id}")
    typer.echo(f"{area.name} now writes from {channel} {name}.")


@area_commands.command("language")
def language(
    code: Code,
    language: Annotated[str, typer.Argument(metavar="LANGUAGE", help="Its code, as in pl.")],
    reviewed_by: Annotated[str, typer.Option(help="Who speaks it and has read every text of ours in it.")] = "",
    off: Annotated[bool, typer.Option("--off", help="Text everybody in English again.")] = False,
) -> None:
    """Let residents choose another language, once a named person has read every text. Shown at the desk to read."""
    from flows.locale import language_name
    from storage import languages
    from storage.database import transaction

    with opened(read_settings()) as database, transaction(database) as session:
        area = area_of(session, code)
        try:
            if off:
                languages.turn_off(session, area, language, moment())
            else:
                languages.turn_on(session, area, language, reviewed_by, moment())
        except ValueError as error:
            raise Refused(str(error)) from None
    typer.echo(f"{area.name} {'no longer texts' if off else 'now texts'} in {language_name(language)} on request.")


@area_commands.command("soft-opt-in")
def soft_opt_in(
    code: Code,
    charity_number: Annotated[str | None, typer.Option(help="Under which your charity is registered.")] = None,
    own_collection: Annotated[str | None, typer.Option(help="How the numbers came to you yourselves.")] = None,
    interest: Annotated[str | None, typer.Option(help="What shows that they are interested in your work.")] = None,
    refusal: Annotated[str | None, typer.Option(help="How they can refuse, at first and in every text.")] = None,
    since: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="From when all of this was so.")] = None,
    record: Annotated[
        Purpose | None, typer.Option(help="Write a row in the ledger for everybody it covers, for texts about this.")
    ] = None,
    off: Annotated[bool, typer.Option("--off", help="Lock it again, at once.")] = False,
) -> None:
    """Show or record what the charitable soft opt-in needs. Locked until nothing is missing; no legal advice."""
    from storage import audit
    from storage import soft_opt_in as grounds
    from storage.database import transaction

    given = only_given({
        "charity_number": charity_number, "own_collection": own_collection, "interest": interest, "refusal": refusal,
        "since": _as_day(since),
    })  # fmt: skip
    with opened(read_settings()) as database, transaction(database) as session:
        area = area_of(session, code)
        try:
            if off:
                grounds.close(session, area, moment())
            elif given:
                grounds.change(session, area, moment(), **given)
            ends = grounds.record(session, area, record.value, moment()) if record else None
        except ValueError as error:
            raise Refused(str(error)) from None
        if off or given or record:
            detail = "off" if off else ", ".join([*given, *([f"record {record}"] if record else [])])
            audit.write(session, action="area.soft_opt_in", now=moment(), area_id=area.id, detail=detail)
        is_open, lacks = grounds.is_open(session, area), grounds.what_is_missing(session, area, moment())
    typer.echo(f"{area.name}: the soft opt-in is {'open' if is_open else 'locked'}.")
    for one in lacks:
        typer.echo(f"    it needs {one}")
    if ends is not None:
        typer.echo(f"Wrote {ends.pop('recorded', 0)} rows in the ledger, for texts about {record}.")
        for why, people in ends.items():
            typer.echo(f"    {people} {why}, so nothing may be sent to them on this ground")


def read_number(typed: str) -> str:
    """A number as people write it, "07700 900010" or "0044 …", as the rest of the world dials it."""
    bare = re.sub(r"[\s().-]", "", typed)
    if bare.startswith("00"):
        bare = f"+{bare[2:]}"
    return re.sub(r"^(?:\+440|0)", "+44", bare)


def read_address(typed: str) -> str:
    """Where somebody is texted: a number, with or without `sms:`, or `telegram:` and digits. "" is nowhere."""
    if not typed:
        return ""
    address = typed if typed.startswith("telegram:") else f"sms:{read_number(typed.removeprefix('sms:'))}"
    if not ADDRESS.fullmatch(address):
        raise Refused(f"an address is sms:+44… or 07…, or telegram: and digits; got {typed!r}")
    return address


def only_given(wanted: dict[str, Any]) -> dict[str, Any]:
    """The options that were typed."""
    return {field: value for field, value in wanted.items() if value is not None}


def _as_day(typed: str | None) -> date | None:
    try:
        return None if typed is None else date.fromisoformat(typed)
    except ValueError:
        raise Refused(f"a day is written as in 2026-03-01; got {typed!r}") from None
