"""What is said to whoever acted on a card their page did not show: who did what meanwhile, and that nothing is done."""

from bot.desk.done import WORDS
from storage.audit import Line
from storage.cards import Card
from storage.revisions import Moved

MOST_SAID = 3  # of what was done meanwhile, the newest; the story below says all
BY_RESIDENTS = {
    "card.lead": "its author took back the text that led it",
    "card.reopen": "somebody behind it said that it is no good",
}


def say_moved(moved: Moved, card: Card, me_id: int) -> str:
    """As a sentence without its full stop."""
    if not moved.is_known:
        return "nothing was done: this page is from before. Look at it as it stands now, then press again"
    said = [_say(line, card, me_id) for line in moved.lines[-MOST_SAID:]]
    if moved.is_another:
        people = f"{card.people} {'person' if card.people == 1 else 'people'} behind it"
        said.append(f"it is on the card of {card.lead.reference} now, with {people}")
    meanwhile = "; ".join(said) or "its people were told, or it was changed"
    return f"nothing was done, for meanwhile {meanwhile}. Look at it as it stands now"


def _say(line: Line, card: Card, me_id: int) -> str:
    action, detail = line.row.action, line.row.detail
    if action in BY_RESIDENTS:
        return BY_RESIDENTS[action]
    who = "you" if line.row.coordinator_id == me_id else line.who or "somebody at the command line"
    if action.startswith("card.undo."):
        return f"{who} undid a step of before: somebody {_did(action.removeprefix('card.undo.'))}"
    if action == "idea.answer":
        return f"{who} answered it “{detail}”"
    if action == "idea.answer.undo":
        return f"{who} took back the answer “{detail}”"
    if action == "card.hide" and card.lead.hidden_why:
        return f"{who} hid it ({card.lead.hidden_why})"
    if action == "card.theme":
        return f"{who} sorted it into “{detail}”" if detail else f"{who} took its themes away"
    return f"{who} {_did(action.removeprefix('card.'))}"


def _did(action: str) -> str:
    return WORDS.get(action, action)
