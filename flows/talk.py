"""A talk that a person has taken over: what the machine still does in it, and what it says at both ends.

Rules
- The machine keeps quiet: it takes nothing for an idea, asks nothing, answers nothing. The words are kept and wait at
  the desk, where a person makes an idea of them with one click.
- Danger and STOP are heard as ever, in any words, and so are DATA, DELETE, COMPLAIN and a no to one thing alone. Other
  commands work when their very word is texted: "MEETINGS" does, "when is the meeting?" is asked of the person.
- What a command asks is answered as usual, until the person texts something: then that was said last. A button, or the
  letter of an ask, can mean nothing else and always counts.
- A person's text names who wrote it and for whom (X9).
"""

from flows.engine import Turn
from flows.facts import Facts, Heard
from flows.locale import _
from flows.wording import straighten
from flows.words import small_talk
from flows.words.keywords import NO_TO_ONE, Keyword

TAKEN = "taken over"  # of `resident.paused`: a person has the talk
READING = "to a person"
ANY_WORDS = frozenset({"data", "delete", "complain"})
NO_TO_ONE_OF = frozenset({"meetings", "news", "vol"})  # an opt-out from one thing, whatever its words
COMMAND_WORDS = 3  # "NAME Joan Pear", "STATUS OAK-41": more than that is said to a person
IDEA_WORDS = 4
MAX_NAME = 30  # characters of a name in a text

TAKEN_OVER = _("{area}: {author} reads and answers you here now. That is a person. STOP and HELP work as before.")
HANDED_BACK = _("{area}: {author} leaves it there for now. From here on you get the usual quick answers.")
NOBODY_WROTE = _("{area}: sorry for the wait. A person will read your last text. Till then you get quick answers.")


def keeps_quiet(paused: str) -> bool:
    """Whether nothing may leave by itself until a person lifts it: paused, and not because somebody has the talk."""
    return bool(paused) and paused != TAKEN


def sign(author: str, area: str, words: str) -> str:
    """A person's text as it goes out: "Jo, Oak Estate: the lights are fixed." """
    return f"{author_name(author)}, {area}: {words}"


def author_name(author: str) -> str:
    """As much of a coordinator's name as a text carries, in letters that cost no more."""
    return straighten(author)[:MAX_NAME].strip()


def is_command(heard: Heard, keyword: Keyword | None) -> bool:
    """Whether this is meant for the machine, though a person has the talk."""
    if keyword is None:
        return False
    if keyword.name in ANY_WORDS or (keyword.name in NO_TO_ONE_OF and keyword.argument == NO_TO_ONE):
        return True
    said = heard.text.split()
    return len(said) <= COMMAND_WORDS and said[0].strip(".,!?/").casefold() == keyword.name


def may_be_idea(text: str) -> bool:
    """Whether words said to a person, and read by nobody, are kept as an idea: a sentence that is not small talk."""
    return len(text.split()) >= IDEA_WORDS and small_talk.read(text) is None


def keep(facts: Facts) -> Turn:
    """Kept as it came, for the person who has the talk."""
    return Turn(facts.state, reading=READING)
