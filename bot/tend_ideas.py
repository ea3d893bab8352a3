"""`havesay idea …`: what coordinators make of ideas, from the command line. The desk calls the same functions.

Rules
- Every command can be undone (`idea undo`), or asks for the words that confirm it, and leaves a line in the audit.
- What is said is about cards; a person's words are shown to whoever runs this, never a name or a number.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from bot.console import Refused, area_of, complain, moment, on_a_terminal, opened, read_settings

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.cards import Card
    from storage.tables import Area

idea_commands = typer.Typer(
    help="Ideas as cards: link, sort, publish, answer.", no_args_is_help=True, pretty_exceptions_enable=False
)


class AnswerStatus(StrEnum):
    discussed = "discussed"
    doing = "doing"
    needs_money = "needs-money"
    passed_on = "passed-on"
    not_now = "not-now"
    done = "done"


LONGEST_TEXT = 20_000  # characters, as for a text message
SHOWN_CHARACTERS = 72  # of an idea, on one line of a list

Code = Annotated[str, typer.Argument(metavar="CODE", help="The area's code, as in OAK.")]
Reference = Annotated[str, typer.Argument(metavar="REFERENCE", help="Any reference of the card, as in OAK-41.")]
References = Annotated[list[str], typer.Argument(metavar="REFERENCE…", help="References, as in OAK-52 OAK-60.")]


@contextmanager
def _at_work(*, changing: bool = True) -> "Iterator[Session]":
    """A transaction, in which what cannot be done to a card is refused in its own words."""
    from storage.changes import CardError
    from storage.database import reading, transaction

    with opened(read_settings()) as database, (transaction if changing else reading)(database) as session:
        try:
            yield session
        except CardError as error:
            raise Refused(str(error)) from None


@idea_commands.command("list")
def list_ideas(
    code: Code,
    status: Annotated[str, typer.Option(help="Only those with this status, as in new.")] = "",
    theme: Annotated[str | None, typer.Option(help="Only those in this theme; - for those in none.")] = None,
    published: Annotated[bool | None, typer.Option(help="Only those the public sees, or does not see.")] = None,
    before: Annotated[str, typer.Option(metavar="REFERENCE", help="Only those older than this one.")] = "",
) -> None:
    """List cards, newest first: how many people and texts, status, theme, words."""
    from storage import cards

    with _at_work(changing=False) as session:
        area = area_of(session, code)
        found = cards.list_cards(
            session,
            int(area.id or 0),
            status=status,
            theme=None if theme is None else "" if theme == "-" else _theme(area, theme),
            published=published,
            before_id=cards.find_idea(session, before).id if before else None,
        )
        for card in found:
            typer.echo(_line(card))
    if not found:
        complain("No idea is like that.")
    elif len(found) == cards.MAX_LIST:
        complain(f"There may be more: --before {found[-1].lead.reference}")


@idea_commands.command("heard")
def who_was_heard(code: Code) -> None:
    """Count cards, texts and people by theme, and say from which posters nobody came yet."""
    from storage import heard

    with _at_work(changing=False) as session:
        area = area_of(session, code)
        for theme in heard.count_themes(session, area):
            counts = f"{_count(theme.cards, 'card', 'cards')}, {_count(theme.texts, 'text', 'texts')}"
            typer.echo(f"{theme.name or 'in no theme yet'}: {counts}, {_count(theme.people, 'person', 'people')}")
        typer.echo(f"`havesay idea list {area.code} --theme NAME` lists them, - those in none.")
        posters = heard.count_posters(session, area)
        for one in posters:
            typer.echo(f"{one.poster.place}: {one.people or 'fewer than 5'} people came by {one.poster.word}")
        if not posters:
            complain("Give posters words of their own, and you see where nobody came from: `area change --posters`.")


@idea_commands.command("add")
def add_idea(
    code: Code,
    words: Annotated[list[str] | None, typer.Argument(metavar="WORDS…", help="Their words; none: one a line.")] = None,
    spoken: Annotated[bool, typer.Option("--spoken", help="It was said, not written on paper.")] = False,
    by: Annotated[str, typer.Option("--by", metavar="ADDRESS", help="Who said it, as they texted us before.")] = "",
) -> None:
    """Take in what was written on paper or said: kept like a text, with a reference. Without words, one a line."""
    from flows.wording import clean
    from flows.words.danger import is_danger
    from storage import handed_over, residents

    source = "spoken" if spoken else "paper"
    for line in [" ".join(words)] if words else _typed():
        text = clean(line.strip(), LONGEST_TEXT)
        with _at_work() as session:
            area, now = area_of(session, code), moment()
            author = residents.find_in_area(session, int(area.id or 0), by) if by else None
            if by and author is None:
                raise Refused(f"nobody texted {area.name} from that address yet; add it without --by")
            idea = handed_over.keep(session, area, text, source=source, now=now, author=author)
            day = f"{idea.promised_by:%A} {idea.promised_by.day} {idea.promised_by:%B}" if idea.promised_by else ""
            typer.echo(f"Kept as {idea.reference}, to be answered by {day}. Write that on the slip.")
        if is_danger(text):
            complain("This may be about somebody in danger: see to it yourself, now.")


def _typed() -> "Iterator[str]":
    """A line for each idea, until an empty one."""
    if on_a_terminal():
        complain("One idea a line; an empty line ends.")
    for line in sys.stdin:
        if line.strip():
            yield line
        elif on_a_terminal():
            return


@idea_commands.command("show")
def show_idea(reference: Reference) -> None:
    """Show a card: its texts, who stands behind it, themes it may be in and why, what was done to it."""
    from flows import themes
    from storage import answers, cards, changes, elsewhere, opinions, similar
    from storage.tables import Area

    with _at_work(changing=False) as session:
        lead = cards.find_card(session, reference)
        (card,) = cards.as_cards(session, [lead])
        area = session.get_one(Area, lead.area_id)
        zone = ZoneInfo(area.zone)
        typer.echo(_line(card, whole=True))
        for text in cards.list_texts(session, lead):
            typer.echo(f"  {text.reference}  {text.said_at.astimezone(zone):%d %B %Y}  {text.text}")
        if lead.published_words:
            typer.echo(
                f"{'The public reads' if lead.published_at else 'Hidden, once published as'}: {lead.published_words}"
            )
        if think := opinions.results(session, lead):
            typer.echo(f"Neighbours: {think.agree} agree, {think.disagree} disagree, {think.passed} do not mind")
        linked = {text.reference for text in cards.list_texts(session, lead)}
        for like in similar.find(session, lead.area_id, lead.text, without=linked):
            sure = "likely the same" if like.suggested else f"{like.score:.0%} alike"
            typer.echo(f"Resembles {like.reference} ({sure}): {like.text}")
        for there in elsewhere.list_like(session, lead):
            typer.echo(f"{there.area} did this: {there.words}{f' ({there.because})' if there.because else ''}")
        if not lead.theme:
            for one in themes.suggest(lead.text, themes.read_frame(area.themes)):
                typer.echo(f"May be about {one.theme} ({', '.join(one.because)})")
        done = [(one.at, one.action, one.undone_at) for one in changes.list_of(session, lead)]
        done += [
            (one.at, f"{one.status} {one.whom} {one.meeting} {one.because}", one.withdrawn_at)
            for one in answers.list_of(session, int(lead.id or 0))
        ]
        for at, what, undone_at in sorted(done, key=lambda one: one[0]):
            words = " ".join(what.split())
            typer.echo(f"  {at.astimezone(zone):%d %B %Y %H:%M}  {words}{', undone' if undone_at else ''}")


@idea_commands.command("theme")
def set_themes(
    reference: Reference,
    names: Annotated[
        list[str] | None, typer.Argument(metavar="THEME…", help="One to three, or their beginnings.")
    ] = None,
    none: Annotated[bool, typer.Option("--none", help="Take its themes away.")] = False,
) -> None:
    """Sort a card into themes, in place of those it had; without any, say which it may be in and why."""
    from flows import themes
    from storage import cards
    from storage.tables import Area

    with _at_work() as session:
        if names or none:
            cards.set_themes(session, reference, names or [], now=moment())
            lead = cards.find_card(session, reference)
            typer.echo(f"{lead.reference} is in: {lead.theme or 'no theme'}.")
            return
        lead = cards.find_card(session, reference)
        frame = themes.read_frame(session.get_one(Area, lead.area_id).themes)
        for one in themes.suggest(lead.text, frame):
            typer.echo(f"{one.theme} ({', '.join(one.because)})")
        complain(f"The themes here: {', '.join(frame)}")


@idea_commands.command("publish")
def publish_idea(
    reference: Reference,
    words: Annotated[str, typer.Option(help="What the public reads, instead of the text as it was written.")] = "",
    checked: Annotated[bool, typer.Option("--checked", help="You looked at what was pointed out: publish.")] = False,
) -> None:
    """Let everybody see a card, as written or in other words. Points out what may tell who somebody is."""
    from flows.words.personal import find_personal
    from storage import cards

    with _at_work() as session:
        lead = cards.find_card(session, reference)
        found = find_personal(words or lead.text)
        for one in found:
            complain(f"Look at {one.words!r}: it may be {one.what}.")
        if found and not checked:
            raise Refused("nothing is published yet: give other --words, or say --checked")
        cards.publish(session, reference, words=words, now=moment())
        typer.echo(f"Everybody can now read {lead.reference}: {lead.published_words}")
        typer.echo(f"Not right? `havesay idea hide {lead.reference}` takes it off at once.")


@idea_commands.command("hide")
def hide_idea(
    reference: Reference,
    because: Annotated[str, typer.Option(help="Why it must never be public, for the team.")] = "",
) -> None:
    """Take a card off every public page at once; with a reason also one that is not public yet."""
    from storage import cards

    with _at_work() as session:
        cards.hide(session, reference, why=because, now=moment())
        lead = cards.find_card(session, reference)
        typer.echo(f"Nobody outside reads {lead.reference} any more. `havesay idea publish` shows it again.")


@idea_commands.command("merge")
def merge_ideas(reference: Reference, others: References) -> None:
    """Link the others' texts to the first one's card. Not a word of any is changed."""
    from storage import cards

    with _at_work() as session:
        cards.merge(session, reference, others, now=moment())
        lead = cards.find_card(session, reference)
        (card,) = cards.as_cards(session, [lead])
        typer.echo(_line(card))
        typer.echo(f"`havesay idea undo {lead.reference}` parts them again; `idea split` takes one text out.")


@idea_commands.command("split")
def split_idea(reference: Reference) -> None:
    """Make one text its own card again, as it was before it was linked."""
    from storage import cards

    with _at_work() as session:
        cards.split(session, reference, now=moment())
        (card,) = cards.as_cards(session, [cards.find_card(session, reference)])
        typer.echo(_line(card))


@idea_commands.command("read")
def mark_read(references: References) -> None:
    """Note that these were read. Their authors still wait for an answer."""
    from storage import cards

    with _at_work() as session:
        for reference in references:
            cards.mark_read(session, reference, now=moment())
        typer.echo(f"Noted as read: {', '.join(references)}")


@idea_commands.command("answer")
def answer_idea(
    reference: Reference,
    status: Annotated[
        AnswerStatus,
        typer.Argument(metavar="STATUS", help="doing, needs-money, passed-on, not-now, done; or discussed."),
    ],
    because: Annotated[str, typer.Option(help="Why, in words its author reads: a sentence.")] = "",
    to: Annotated[str, typer.Option(help="To whom it was passed on.")] = "",
    meeting: Annotated[str, typer.Option(help="At which meeting it was discussed.")] = "",
    on: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="On which day it was discussed.")] = None,
    hold: Annotated[
        int,
        typer.Option(
            min=0, max=1440, metavar="MINUTES", help="Tell nobody so long, nor before an hour at which we write."
        ),
    ] = 10,
    correction: Annotated[
        bool, typer.Option("--correction", help="Say that what they were told before was wrong.")
    ] = False,
) -> None:
    """Answer a card: who wrote or backed it gets their own sentence back with what was decided and why."""
    from flows.outcome import Decision
    from flows.statuses import ANSWERS
    from storage import answers, cards
    from storage.tables import Area

    decision = Decision(
        status=status.replace("-", " "),  # type: ignore[arg-type]
        because=because,
        whom=to,
        meeting=meeting,
        on=on.date() if on else None,
        is_correction=correction,
    )
    with _at_work() as session:
        answer = answers.decide(session, reference, decision, now=moment(), hold_minutes=hold)
        lead = cards.find_card(session, reference)
        sample, people = answers.preview(session, lead, decision, now=moment())
        if decision.status not in ANSWERS:
            typer.echo(f"{lead.reference} is {lead.status}. Nobody is texted; whoever texts STATUS reads it.")
        elif not people:
            typer.echo(f"{lead.reference} is answered. Nobody is known who could be told.")
        else:
            tell_at = answer.tell_at.astimezone(ZoneInfo(session.get_one(Area, lead.area_id).zone))
            when = "now" if answer.told_at else f"on {tell_at:%a} {tell_at.day} {tell_at:%B at %H:%M}"
            typer.echo(f"{_count(people, 'person is', 'people are')} told {when}, each with their own words:")
            typer.echo(f"  {sample}")
        if decision.status in ANSWERS:
            typer.echo(f"Until a text of it leaves, `havesay idea undo {lead.reference}` takes it back unseen.")


@idea_commands.command("undo")
def undo_last(reference: Reference) -> None:
    """Take back the last thing that was done to a card; every row is as it was before."""
    from storage import answers, cards

    with _at_work() as session:
        undone = answers.undo(session, reference, now=moment())
        (card,) = cards.as_cards(session, [cards.find_card(session, reference)])
        typer.echo(f"Undone: {undone}.")
        typer.echo(_line(card))


def _theme(area: "Area", name: str) -> str:
    from flows import themes

    return themes.find_theme(name, themes.read_frame(area.themes)) or name


def _line(card: "Card", *, whole: bool = False) -> str:
    """One card: what leads it, what stands behind it, how it stands, and its words."""
    lead = card.lead
    words = " ".join((lead.published_words or lead.text).split())
    if not whole and len(words) > SHOWN_CHARACTERS:
        words = f"{words[:SHOWN_CHARACTERS].rstrip()}…"
    behind = f"{_count(card.people, 'person', 'people')}, {_count(card.texts, 'text', 'texts')}"
    public = ", public" if lead.published_at else ""
    return f"{lead.reference}  {lead.status}{public}  {behind}  [{lead.theme}]  {words}"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
