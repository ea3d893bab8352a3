"""NAME Joan: what a person wants to be called."""

from flows.engine import Reply, Turn
from flows.facts import Facts, Heard
from flows.locale import _
from flows.records import SetName
from flows.wording import straighten

MAX_CHARACTERS = 30

CALLED = _("{area}: thank you, {name}. To change it, text NAME and the right name.")
HOW_TO = _("{area}: what is your name? Text NAME and your name, like NAME Joan.")


def name(_heard: Heard, facts: Facts, argument: str) -> Turn:
    """NAME with a name sets it and says it back; without one, how to."""
    chosen = " ".join(straighten(argument).split())[:MAX_CHARACTERS].strip()
    if not chosen:
        return Turn(facts.state, (Reply(HOW_TO(facts)),), (), "name")
    return Turn(facts.state, (Reply(CALLED(facts, name=chosen)),), (SetName(chosen),), "name")
