"""The pieces Today and the list of ideas are made of, drawn once for the page itself and again when they change."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.feed import Part
from bot.pages import render
from storage.desk import ShownMatter
from storage.idea_lists import ShownIdea
from storage.tables import Area, id_of

SOON = timedelta(days=7)  # what is due later does not press yet: somebody looks in every week
KEYWORD_ALONE = ("data", "delete", "stopped")  # matters of which the text says no more than their title
NEWEST = 10  # ideas on Today, and watched for changes

TITLES = {
    "danger": "Somebody may be in danger",
    "data": "Asks what we keep about them",
    "delete": "Asks us to delete what we keep",
    "complain": "Complains",
    "media": "Sent a picture or a recording",
    "unclear": "Was not understood",
    "broken": "Could not be answered: a fault of ours",
    "stopped": "Stopped with a word that blocks the number",
    "sender": "Our account was refused: no text leaves",
    "parked": "A message came that could not be kept",
    "unlink": "Asks to part phone and Telegram, joined over a week ago",
    "machine": "Seems to be a machine: it is not answered",
    "many_texts": "Texts more than we answer in an hour",
    "many_numbers": "More new numbers than we answer in an hour",
    "spent": "Today's money for answers is spent",
    "question": "Asks something",
    "late": "Will be late",
    "urgent": "Trouble that cannot wait",
    "moved": "Says they have moved",
    "after_stop": "Wrote once more after their STOP",
    "told_more": "Told more than an answer",
    "let_down": "Was let down by a job: found nobody there, or waited for somebody",
    "person": "Would like to talk to a person",
    "reopened": "Says that what was done is no good",
    "under_age": "Offers to help and says they are under 18",
    "another_day": "Would help on another day",
    "no_job": "Offered to help a week ago and has nothing to do yet",
    "no_next": "Liked their first job, and there is no second one",
    "take_over": "Has helped twice: time for a person to talk to them",
    "no_host": "A job has nobody to meet people",
    "who_came": "Helped, or not: their host could not name them",
    "missed": "Something was not done when it was due",
    "broadcast_held": "A broadcast is held back",
    "to_tell": "A meeting is over: say what was decided",
    "handed_back": "A talk went back to the line by itself",
    "not_told": "Means to come to a meeting that changed, and was not told",
}
TO_DO = {
    "danger": "Read it now. If a life is at risk, call 999. They were sent the safety answer; the talk below says "
    "whether it left. The line keeps quiet towards them until you let it speak again. Before you ring or text them: "
    "whoever frightens them may hold their phone.",
    "data": "Open the resident's page and make the copy. Look through it for what others must not see, and hand it to "
    "them by the day shown.",
    "delete": "Check who asks. Then open the resident's page and delete everything about them by the day shown: they "
    "are told by a last text.",
    "complain": "Read it, find out what happened, and answer by the day shown.",
    "media": "They were asked to text it in words. Look at it with your provider if you need to.",
    "unclear": "Read the talk and get in touch, or enter their idea for them, as a slip under Ideas. What they text "
    "next is heard as usual.",
    "broken": "Their words are kept. Answer them yourself, and tell whoever runs this line.",
    "stopped": "Their phone company now blocks this number for them. Only START from their phone opens it again.",
    "sender": "Tell whoever runs this line: token and balance want a look, then a new start. What is owed waits until "
    "then, as long as it is worth sending.",
    "parked": "Tell whoever runs this line: its id is in the log. An SMS can still be read at the provider.",
    "unlink": "Make sure who asks, then part them on the resident's page.",
    "machine": "Read the talk. If it is a person after all, get in touch; what they text next is heard as usual.",
    "many_texts": "Read the talk: perhaps they need a person. What they text is kept, and answered again in an hour.",
    "many_numbers": "Their texts are kept, and answered when they text again in another hour. If you gave out "
    "leaflets, have `havesay area change --new-numbers-an-hour` raised. If not, somebody may be running up your bill.",
    "spent": "Texts are kept and not answered until tomorrow, but for danger and STOP. See whether the texts are from "
    "people; `havesay area change --pounds-a-day` raises it.",
    "question": "Open the talk and tell them what you know. Where a day stands beside it they were told that somebody "
    "answers by then; where it starts sooner the lead and deputies were texted. What they were asked is still open.",
    "late": "Tell whoever waits for them there. The host of a job that has not begun is told by text as well.",
    "urgent": "Read it now, and see whom to tell: the landlord, the council, the water firm. They were told that "
    "we ask a person to look today, and to ring somebody themselves. The lead and deputies were texted.",
    "after_stop": "They were not answered, for they want no texts. It may be about somebody who died, or about us: "
    "read it, and see to what it asks for. They can only be texted once they text START.",
    "moved": "Whoever moved away gets no more invitations and jobs. See on their page what they had said yes to, and "
    "what else is to be kept about them. A new address nearby changes nothing.",
    "told_more": "Open the talk: beside an answer, or before we had asked, they told something that is no plain idea, "
    "as who comes with them. The talk shows what we said to it. Get in touch where it matters, or add their idea for "
    "them.",
    "let_down": "Get in touch today and find out what happened. A helper was told that we are sorry and that a person "
    "gets in touch, and is not counted as one who did not come until you tick it on the job's page.",
    "person": "Open the talk and take it over, or ring them: they were told that somebody writes back.",
    "reopened": "Its idea waits for an answer again. Go and see what is wrong, and answer it at the desk.",
    "under_age": "They were thanked, and the line asks them nothing more. See whether they need somebody, and whether "
    "there is something they can do with a grown-up.",
    "another_day": "Find a job on another day. The Helpers page shows what there is and offers it.",
    "no_job": "Make a job for them, or offer one there is. In a week they are told honestly that there is none yet.",
    "no_next": "Make another small job with the same host within the next days, and it is offered by itself.",
    "take_over": "The line leaves them alone now. Ring them, thank them, and ask what they would like to do.",
    "who_came": "They gave no name, so the host could not say whether they came. Ask the host, and tick it on the "
    "Helpers page; within two days they are thanked.",
    "no_host": "Find somebody else to be there, and ask them on the Helpers page. Whoever had said yes was told "
    "that it is off.",
    "missed": "The program was not running, or could not do it in time. What was missed stands below: see what "
    "residents must still be told, and tell whoever runs this line.",
    "broadcast_held": "Too many of the first texts failed, or too many people said STOP. Open it under Broadcasts: "
    "it says what it was. There let the rest go by typing how many that are, or stop it.",
    "to_tell": "Write it once, from the meeting's page: who came, and whose idea was talked about, are texted. By the "
    "day shown, or it is too late for a text. If nothing was decided, close this.",
    "handed_back": "Nobody wrote for a day, or whoever had it left the desk. Open the talk and see whether they still "
    "wait. What read like an idea is kept as one.",
    "not_told": "The line keeps quiet towards them, so they did not get the text about it. Tell them yourself if that "
    "is safe, or they come for nothing.",
}
WHAT_WAS_DUE = {  # by kind of timer
    "broadcast": "Send a broadcast that was approved",
    "alert_again": "Call the lead and deputies once more",
    "is_it_good": "Ask whether what was done is any good",
    "outcome": "Tell the people of an idea what was decided about it",
    "retention": "Delete what is too old",
    "erase": "Delete everything about somebody who asked for it",
    "meeting_to_tell": "Ask what was decided at a meeting",
    "meeting_step": "Text people about a meeting: invite, remind, thank",
    "seat_offer": "Pass on a place at a meeting that nobody took",
    "hand_back": "Hand a talk back to the line, since nobody wrote",
    "help": "See what a person who helps is texted next",
    "task": "Ask a host who comes, or who came",
    "waiting": "Tell the people at the desk what waits there",
    "promises": "Tell the people who were promised an answer by that day that it takes longer",
}


def title_of(kind: str, subject: str = "") -> str:
    """What a matter is called; a question also by what it is about: "meeting:7", a job, or helping as such."""
    title = TITLES.get(kind, kind)
    if kind != "question" or not subject:
        return title
    return f"{title} about {'a meeting' if subject.startswith('meeting:') else 'helping'}"


def say_many(found: int, *, more: bool, is_first: bool) -> str:
    """How many a search found. It is counted no further than its first page: looking on may cost a look at all."""
    if not is_first:
        return ""
    return f"more than {found}" if more else str(found)


def draw_ideas(found: Iterable[ShownIdea], area: Area, now: datetime, *, kept: str = "") -> list[Part]:
    """`kept` is the query of the list they stand in: an idea that is opened knows what comes next."""
    today = local_day(now, area)
    return [
        Part(
            place="ideas",
            name=f"idea-{shown.idea.id}",
            order=-id_of(shown.idea),
            html=render("idea_row.html", shown=shown, idea=shown.idea, zone=area.zone, now=now, today=today, kept=kept),
        )
        for shown in found
    ]


def draw_matters(found: Iterable[ShownMatter], area: Area, now: datetime) -> list[Part]:
    """The most pressing first."""
    return [
        Part(
            place="matters",
            name=f"matter-{shown.matter.id}",
            order=_pressing(shown, now),
            html=render(
                "matter_row.html",
                shown=shown,
                matter=shown.matter,
                title_of=title_of,
                said=_own_words(shown),
                zone=area.zone,
                now=now,
            ),
        )
        for shown in sorted(found, key=lambda one: _pressing(one, now))
    ]


def local_day(now: datetime, area: Area) -> date:
    """The day on the area's wall."""
    return now.astimezone(ZoneInfo(area.zone)).date()


def _pressing(shown: ShownMatter, now: datetime) -> float:
    """Danger before all, then what is due within the week, by its day; then what has no day, for somebody waits, the
    oldest first; last what is due later."""
    matter = shown.matter
    if matter.kind == "danger":
        return matter.opened_at.timestamp() - 1e12
    if matter.due_at is None:
        return 1e12 + id_of(matter)
    return matter.due_at.timestamp() + (0 if matter.due_at < now + SOON else 2e12)


def _own_words(shown: ShownMatter) -> str:
    """What they texted, where that says more than its title; locked words are one click away, which is written down."""
    is_locked = shown.matter.locked or shown.incoming is None or shown.incoming.locked
    return "" if is_locked or shown.matter.kind in KEYWORD_ALONE or not shown.incoming else shown.incoming.text
