"""The commands. Each builds what it needs and hands over; start-up stays quick because nothing heavy is imported here.

Rules
- What a person or program asked for goes to standard output, everything else to standard error.
- Exit code 0: done. 1: refused or a problem found, said in a sentence. 2: the command was typed wrongly.
"""

import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from bot import frames as _frames  # noqa: F401 - adds `area theme`
from bot import members as _members  # noqa: F401 - adds `area member`
from bot.broadcast import broadcast_commands
from bot.console import Refused, complain, read_settings
from bot.coordinators import coordinator_commands
from bot.groups import group_commands
from bot.meetings import meeting_commands
from bot.report import report
from bot.retention import retention_commands
from bot.set_up import area_commands
from bot.tasks import task_commands, volunteer_commands
from bot.tend_ideas import idea_commands

app = typer.Typer(
    name="havesay",
    help="Residents of a neighbourhood have a say by text message.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # they would print people's words out of local variables
)
app.add_typer(area_commands, name="area")
app.add_typer(coordinator_commands, name="coordinator")
app.add_typer(idea_commands, name="idea")
app.add_typer(meeting_commands, name="meeting")
app.add_typer(group_commands, name="group")
app.add_typer(broadcast_commands, name="broadcast")
app.add_typer(task_commands, name="task")
app.add_typer(volunteer_commands, name="volunteer")
app.add_typer(retention_commands, name="retention")
app.command("report")(report)

DatabaseOption = Annotated[
    str, typer.Option("--database", metavar="FILE|URL", help="Keep the talk here, for simulation; else nothing stays.")
]


@app.command()
def serve() -> None:
    """Run everything: web, channels, sender and clock, with the settings of .env."""
    from bot import serve as server
    from storage.suppression import WrongSuppressionKey

    try:
        server.run(read_settings())
    except (WrongSuppressionKey, ValueError) as error:
        raise Refused(str(error)) from None


@app.command()
def work() -> None:
    """Send what is owed and do what falls due, beside `havesay serve` on PostgreSQL; start as many as you like."""
    from bot import work as worker
    from storage.suppression import WrongSuppressionKey

    try:
        worker.run(read_settings())
    except (WrongSuppressionKey, ValueError) as error:
        raise Refused(str(error)) from None


@app.command()
def demo(
    reload: Annotated[
        bool, typer.Option("--reload", help="Read the pages' templates anew when they change, while you work on them.")
    ] = False,
) -> None:
    """Show it all on a throw-away database with simulated phones in the browser; reaches nobody."""
    from bot import demo as show

    show.run(reload=reload)


@app.command()
def migrate() -> None:
    """Bring the database's tables up to this program."""
    from storage.database import migrate as bring_up
    from storage.database import needs_migration, open_database

    settings = read_settings()
    database = open_database(settings.database_url)
    try:
        behind = needs_migration(database)
        bring_up(database)
    finally:
        database.close()
    typer.echo("The tables are up to date now." if behind else "The tables were up to date already.")


@app.command("read", context_settings={"ignore_unknown_options": True})
def read_text(
    text: Annotated[list[str] | None, typer.Argument(metavar="TEXT…", help="The words of one text.")] = None,
    as_answer_to: Annotated[
        Literal["keyword", "yes_no", "rsvp", "date"] | None,
        typer.Option(help="Only say how it reads as this kind of answer."),
    ] = None,
    lang: Annotated[str, typer.Option(help="The resident's language, as in en or pl.")] = "en",
    channel: Annotated[Literal["sms", "telegram"], typer.Option(help="How the text comes.")] = "sms",
    now: Annotated[str, typer.Option(metavar="ISO", help="For dates: the moment they are seen from, if not now.")] = "",
    jsonl: Annotated[bool, typer.Option("--jsonl", help='Read {"text": …} lines, write each back with "reading".')] = (
        False
    ),
) -> None:
    """Show how the bot would understand a text. Keeps nothing, sends nothing."""
    from bot import read

    try:
        seen_from = datetime.fromisoformat(now) if now else None
    except ValueError:
        raise typer.BadParameter("--now is a date and time, as in 2026-05-07T10:00") from None
    if jsonl:
        if text:
            raise typer.BadParameter("with --jsonl the texts come on standard input")
        wrong = read.read_lines(
            sys.stdin.buffer,
            sys.stdout.buffer,
            as_answer_to=as_answer_to,
            language=lang,
            channel=channel,
            now=seen_from,
        )
        if wrong:
            raise Refused(f"{wrong} lines could not be read")
        return
    if not text:
        raise typer.BadParameter("give the words of a text, or --jsonl")
    for line in read.explain(" ".join(text), as_answer_to=as_answer_to, language=lang, channel=channel, now=seen_from):
        typer.echo(line)


@app.command("similar", context_settings={"ignore_unknown_options": True})
def similar_ideas(
    text: Annotated[list[str] | None, typer.Argument(metavar="TEXT…", help="The words of one text.")] = None,
    area: Annotated[str | None, typer.Option(help="Only this area, by its code.")] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help='Read {"text": …} lines, write each back with "similar".')] = (
        False
    ),
) -> None:
    """Show the ideas a text resembles, the likest first. The machine suggests: nothing is merged."""
    from bot import compare

    if jsonl:
        if text:
            raise typer.BadParameter("with --jsonl the texts come on standard input")
        wrong = compare.answer_lines(read_settings(), sys.stdin.buffer, sys.stdout.buffer, area_code=area)
        if wrong:
            raise Refused(f"{wrong} lines could not be read")
        return
    if not text or not " ".join(text).strip():
        raise typer.BadParameter("give the words of a text, or --jsonl")
    for line in compare.explain(read_settings(), " ".join(text), area_code=area):
        typer.echo(line)


@app.command()
def chat(
    speaker: Annotated[
        str, typer.Option("--as", metavar="NAME|ADDRESS", help="Who texts: a name, sms:+44… or telegram:123.")
    ] = "sam",
    database: DatabaseOption = "",
) -> None:
    """Text the bot from here. In a pipe: one text a line in, one reply a line out. Reaches nobody."""
    from bot import chat as talk

    talk.run(read_settings(), speaker=speaker, database_url=database)


@app.command("export")
def export_rows(
    what: Annotated[
        Literal["ideas", "messages", "residents", "meetings", "broadcasts", "volunteers"],
        typer.Argument(help="What to hand out."),
    ],
    file_format: Annotated[Literal["csv", "jsonl"], typer.Option("--format", help="CSV, or a JSON object a line.")] = (
        "csv"
    ),
    area: Annotated[str | None, typer.Option(help="Only this area, by its code.")] = None,
    with_numbers: Annotated[
        bool, typer.Option("--with-numbers", help="Also names and numbers of people. This is written down.")
    ] = False,
    excel: Annotated[bool, typer.Option("--excel", help="Begin a CSV with the mark Excel knows UTF-8 by.")] = False,
) -> None:
    """Write what is kept, or what was done, to standard output; without names and numbers unless asked."""
    from bot import export

    export.export(
        read_settings(),
        what,
        sys.stdout.buffer,
        file_format=file_format,
        area_code=area,
        with_numbers=with_numbers,
        excel=excel,
    )


@app.command("import")
def import_rows(
    what: Annotated[Literal["ideas"], typer.Argument(help="What to take in.")],
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="CSV or JSON lines: text, perhaps theme, said_at, status.")
    ],
    area: Annotated[str, typer.Option(help="The area they belong to, by its code.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen; change nothing.")] = False,
    skip_refused: Annotated[bool, typer.Option("--skip-refused", help="Take in the rows that can be.")] = False,
    again: Annotated[bool, typer.Option("--again", help="Even if this very file was taken in before.")] = False,
) -> None:
    """Take in ideas from a file, all or none, and say row by row what was refused and why."""
    from bot.import_ideas import import_ideas

    import_ideas(read_settings(), file, area_code=area, dry_run=dry_run, skip_refused=skip_refused, again=again)


@app.command()
def webhook(
    sender: Annotated[str, typer.Argument(metavar="NAME", help="The bot's name as `havesay area sender` was told it.")],
    remove: Annotated[bool, typer.Option("--remove", help="Let Telegram bring nothing; Havesay asks instead.")] = False,
) -> None:
    """Tell Telegram where to bring what people write to the bot."""
    from bot.webhook import set_webhook

    set_webhook(read_settings(), sender, remove=remove)


@app.command()
def doctor() -> None:
    """Check keys, settings, database, disk, clock, people and webhooks, and say what to do about each problem."""
    from bot.doctor import examine

    problems = 0
    for finding in examine(read_settings()):
        typer.echo(finding.line())
        problems += finding.kind == "problem"
    if problems:
        raise Refused(f"{problems} to mend")


@app.command()
def backup(
    keep: Annotated[int | None, typer.Option(min=1, help="Delete older copies beyond so many.")] = None,
) -> None:
    """Copy the SQLite database into the backup folder, while everything runs."""
    from bot.back_up import back_up

    copy = back_up(read_settings(), keep=keep)
    typer.echo(f"Copied to {copy}. It holds what people wrote: keep it as safe as the server.")


@app.command()
def restore(copy: Annotated[Path, typer.Argument(metavar="FILE", help="A copy made by `havesay backup`.")]) -> None:
    """Go back to a copy. Stop Havesay first; everybody who said STOP since then stays stopped."""
    from bot import back_up

    carried = back_up.restore(read_settings(), copy)
    typer.echo(f"The database is as it was in {copy.name}; {carried} STOPs said since then were kept.")


def main() -> None:
    """Run the command that was typed; every expected trouble ends in one sentence."""
    os.umask(0o077)  # databases and copies hold people's words: for their owner alone
    try:
        app(prog_name="havesay")
    except Refused as refusal:
        complain(f"havesay: {refusal}")
        sys.exit(1)
    except BrokenPipeError:  # whoever read us has had enough: `havesay export … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


if __name__ == "__main__":
    main()
