"""The page of one text: its words, what the machine suggests, what may be done to its card, and its whole story.

It is opened from a list, which stands in its address: so it knows what comes next, and where a settled one leads.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from fastapi import HTTPException, Request
from fastapi.responses import Response
from sqlmodel import Session

from bot.desk.audit_words import say_action
from bot.desk.done import WORDS, Done, find_done, name_done, say_answer, say_change
from bot.desk.ideas import SHOWS, query_of
from bot.desk.parts import local_day
from bot.desk.seats import Seat
from bot.pages import house_of, page
from flows import ready_answers, themes
from flows.likeness import Similar
from flows.outcome import MAX_BECAUSE, MAX_WHOM
from flows.statuses import ANSWERS, Status
from flows.words.personal import find_personal
from storage import answers, cards, desk, elsewhere, idea_lists, opinions, revisions, similar, story
from storage.changes import CardError
from storage.database import reading
from storage.idea_lists import ShownIdea, Wanted
from storage.tables import CardChange, Idea, id_of

STATUSES: dict[Status, str] = {  # in the form's order, with what is asked for beside it
    "doing": "We are doing it",
    "needs money": "It needs money first",
    "passed on": "Passed on: say to whom, and why",
    "not now": "Not now: say why",
    "done": "Done",
    "discussed": "Only talked about at a meeting: say where, and when. Nobody is texted.",
}
LEAST_ALIKE = 0.03  # a score below which the words shared say nothing
NOT_HERE = "There is no such idea at this desk."
NOTHING_TYPED = {
    "status": "",
    "because": "",
    "whom": "",
    "meeting": "",
    "on": "",
    "correction": "",
    "to": "",
    "why": "",
}


@dataclass(frozen=True, slots=True)
class Refused:
    """A form that could not be taken: what is wrong, which form it was, and what was typed in it."""

    problem: str
    form: str
    typed: dict[str, Any] = field(default_factory=dict)
    about: str = ""  # the field that is wrong, by its name; "": none alone
    status: int = 400


def show(
    request: Request, seat: Seat, reference: str, listed: Wanted, *, did: str = "", refused: Refused | None = None
) -> Response:
    """The page, or the same with the form that was refused open."""
    house = house_of(request)
    with reading(house.database) as session:
        shown = idea_lists.find_idea(session, listed.area_id, reference)
        if shown is None:
            raise HTTPException(404, NOT_HERE)
        facts = _card_facts(session, shown, seat, house.now()) | _list_facts(session, shown, listed, seat)
        done = find_done(session, listed.area_id, did, me_id=id_of(seat.me))
    lead = shown.card.lead
    problem = refused.problem if refused else ""
    return page(
        request,
        "idea.html",
        status=refused.status if refused else 200,
        **seat.facts,
        **facts,
        shown=shown,
        idea=shown.idea,
        lead=lead,
        today=local_day(house.now(), seat.area),
        statuses=STATUSES,
        words_for=WORDS,
        name_done=name_done,
        say_action=say_action,
        is_answered=lead.status in ANSWERS,
        most={
            "because": MAX_BECAUSE, "whom": MAX_WHOM, "public": cards.MAX_PUBLISHED, "why": cards.MAX_WHY
        },
        ready=ready_answers.READY,
        why_hidden=ready_answers.WHY_HIDDEN,
        done=done,
        problem=f"{problem[:1].upper()}{problem[1:]}." if problem else "",
        wrong_form=refused.form if refused else "",
        wrong_field=refused.about if refused else "",
        typed=NOTHING_TYPED
        | {"public": lead.published_words or lead.text, "look_again": False}
        | (refused.typed if refused else {}),
    )  # fmt: skip


def _card_facts(session: Session, shown: ShownIdea, seat: Seat, now: datetime) -> dict[str, Any]:
    """What is known of the card, and what the machine suggests about it; a person clicks (C7)."""
    idea, lead = shown.idea, shown.card.lead
    texts = cards.list_texts(session, lead)
    own = {text.reference for text in texts} | {idea.reference}
    frame = themes.read_frame(seat.area.themes)
    return {
        "texts": texts,
        "events": story.tell(session, idea),
        "audit": story.list_audit(session, idea),
        "revision": revisions.revision_of(session, idea),
        "waiting": answers.find_waiting(session, id_of(lead)),
        "unheard": answers.find_unheard(session, id_of(lead)),
        "would_be_told": answers.when_told(seat.area, now),
        "elsewhere": elsewhere.list_like(session, lead),
        "alike": _alike(session, lead, own),
        "think": opinions.results(session, lead),
        "last_step": _last_step(session, idea, seat),
        "frame": frame,
        "suggested": {one.theme: ", ".join(one.because) for one in themes.suggest(lead.text, frame)},
        "chosen": themes.split_themes(lead.theme),
        "personal": find_personal(lead.text),
    }


def _last_step(session: Session, idea: Idea, seat: Seat) -> Done | None:
    """What the button undoes that stands with no banner. A taken answer has a button of its own."""
    try:
        last = answers.find_last(session, idea.reference)
    except CardError:
        return None
    if isinstance(last, CardChange):
        return say_change(session, last, id_of(seat.me))
    return say_answer(session, last, id_of(seat.me)) if last and answers.is_unheard(session, last) else None


def _alike(session: Session, lead: Idea, own: Collection[str]) -> list[Similar]:
    """Up to five ideas it is most like, and none that only shares a word."""
    found = similar.find(session, lead.area_id, lead.text, without=own) if lead.text else ()
    return [one for one in found if one.suggested or one.score >= LEAST_ALIKE]


def _list_facts(session: Session, shown: ShownIdea, listed: Wanted, seat: Seat) -> dict[str, Any]:
    """Where it stands in the list it was opened from."""
    here, is_urgent = id_of(shown.idea), listed.show == "unread" and seat.sees_locked
    return {
        "listed": listed,
        "list_name": SHOWS[listed.show] if not listed.words else f"“{listed.words}”",
        "kept": query_of(listed),
        "next_at": address_of_next(session, listed, shown.idea),
        "preceding": idea_lists.beside(session, listed, here, back=True),
        "left": idea_lists.count_ideas(session, listed) if listed.oldest_first and not listed.words else None,
        "danger": desk.list_danger(session, listed.area_id) if is_urgent else [],
    }


def address_of_next(session: Session, listed: Wanted, idea: Idea) -> str:
    """Where one goes from this idea: the next of its list; of work also its first, left out before; or the list."""
    following = idea_lists.beside(session, listed, id_of(idea))
    if not following and listed.oldest_first:
        following = idea_lists.first(session, listed)
    if following == idea.reference:
        following = ""
    return f"/desk/ideas/{following}" if following else "/desk/ideas"
