"""NEEDS: what somebody needs to come to meetings, asked once, kept only when they say we may.

Rules
- What is kept is a word of our list, never their sentence; hosts see totals, never names, and none under five.
- NEEDS again changes it; "none" forgets it.
"""

import re

from flows import rsvp
from flows.answers import yes_no
from flows.engine import Choice, Flow, Reading, SomethingElse, State, Step, Turn, Unclear, Understood, begin
from flows.facts import Facts, Heard
from flows.locale import _
from flows.records import GiveConsent, KeepNeeds, Record
from flows.words import small_talk
from flows.words.bare import read_bare
from flows.words.needs import read_needs
from flows.words.spelling import fold, spell_out

WHAT_DO_YOU_NEED = _(
    "{area}: what do you need to come to meetings? Text it: step-free, BSL, interpreter, creche, lift or none."
)
YOU_NEED = _("{area}: {needs}.")
MAY_WE_KEEP_IT = _("May we keep what you need? The host sees no names. 1 yes 2 no")
KEPT_NEEDS = _("{area}: thank you, kept. Text NEEDS to change it.")
NOT_KEPT = _("{area}: thank you. We keep nothing of it.")
YES, NO = _("Yes"), _("No")
_OF_COMING = re.compile(r"\b(?:come|coming|make it|be there|get there|attend)\b")
SHORT_NO = 4  # words
MAX_NEEDS = 3  # of one person: more would not fit the text that says them back

LABELS: dict[str, str] = {"step_free": "step-free", "bsl": "BSL", "creche": "creche"}  # others as they are named
_KEEPS = re.compile(
    r"(?:yes+|yeah|yep|yup|aye|sure|of course)(?: (?:please|thanks|thank you|dear|love|ok|you can|you may"
    r"|of course|that is (?:fine|ok|okay)"
    r"|no problem|i do not mind|by all means|[.]))*|"
    r"(?:(?:yes+|yeah|yep|yh|ok|okay|sure|fine|of course|please|thanks|thank you|that is (?:fine|ok)|no problem"
    r"|i do not mind|[.]) )*"
    r"(?:you (?:can|may) |please |do |happy for you to |i am happy for you to )?(?:keep|note|save|record"
    r"|store) (?:it|that|this|them|what i need|my needs)"
    r"(?: (?:please|thanks|thank you|down|on file|[.]))*"
)
_KEEPS_NOT = re.compile(
    r"(?:(?:no|nope|please|sorry|thanks|thank you|i would|[.]) )*(?:do not|rather (?:you )?(?:not|did not|do not)"
    r"|prefer (?:you )?(?:not|did not))"
    r"(?: (?:to|keep|note|save|record|store|it|that|this|them|please|thanks))*"
)
_PLAIN = re.compile(r"\b(?:yes+|yeah?|yep|yup|aye|sure|please|no|nope|nah|1|2)\b", re.IGNORECASE)
_JUST_ME = re.compile(r"\b(?:just|only) (?:me|us|the)\b", re.IGNORECASE)
_NONE = re.compile(r"(no|none|nothing|nope|no needs|not really|no thanks|no thank you|nothing thanks)")


def find_needs(text: str) -> tuple[str, ...]:
    """The needs of our list that a text names, as they are said back."""
    names = dict.fromkeys(need.name for need in read_needs(text))
    return tuple(LABELS.get(name, name.replace("_", " ")) for name in names)[:MAX_NEEDS]


def is_not_coming(text: str, facts: Facts) -> bool:
    """Whether what comes back to these questions says that they do not come after all, which is no answer to them."""
    is_no = rsvp.read(text, facts.language).reading == "no"
    return facts.state.flow == NEEDS.name and is_no and _OF_COMING.search(fold(text)) is not None


def _accept_needs(said: str, _choices: tuple[Choice, ...], _facts: Facts) -> Reading:
    found = find_needs(said)
    if found:
        return Understood(",".join(found))
    if _NONE.fullmatch(fold(said)):
        return Understood("none")
    return Unclear() if len(said.split()) <= 3 else SomethingElse()


def _accept_keeping(said: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    """A consent is said in words of nothing else: "see you there" is none, and "no, just me" is of who comes.

    A short no keeps nothing, so it may be said in any words that are not of coming.
    """
    if _KEEPS.fullmatch(spell_out(said)):
        return Understood("yes")
    if _KEEPS_NOT.fullmatch(spell_out(said)):
        return Understood("no")
    reading = yes_no(said, shown, facts)
    if not isinstance(reading, Understood):
        return reading
    if _JUST_ME.search(said):
        return Unclear()
    if reading.value == "no" and len(said.split()) <= SHORT_NO and not _OF_COMING.search(fold(said)):
        return reading
    if read_bare(said, facts.language) is None:
        return SomethingElse()
    read_only = small_talk.read(said) in ("ok", "thanks") and _PLAIN.search(said) is None
    return Unclear() if read_only else reading


def _forget(_facts: Facts, value: str, _state: State, _said: str) -> tuple[Record, ...]:
    return (KeepNeeds(()),) if value == "none" else ()


def _say_needs(facts: Facts, value: str, _records: tuple[Record, ...]) -> str:
    return "" if value == "none" else YOU_NEED(facts, needs=value.replace(",", ", "))


def _keep(_facts: Facts, value: str, state: State, said: str) -> tuple[Record, ...]:
    agreed = value == "yes"
    needs = tuple(state.answers.get("needs", "").split(",")) if agreed else ()
    return (GiveConsent("needs", agreed, words_shown=state.words, exact_reply=said), KeepNeeds(needs))


NEEDS = Flow(
    name="needs",
    steps=(
        Step("needs", ask=WHAT_DO_YOU_NEED, accept=_accept_needs, keep=_forget, say=_say_needs),
        Step(
            "keep_needs",
            ask=MAY_WE_KEEP_IT,
            accept=_accept_keeping,
            choices=lambda facts: (Choice("yes", YES(facts)), Choice("no", NO(facts))),
            when=lambda _facts, answers: answers.get("needs") != "none",
            keep=_keep,
        ),
    ),
    closing=lambda facts, answers: (KEPT_NEEDS if answers.get("keep_needs") == "yes" else NOT_KEPT)(facts),
)


def needs(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """NEEDS: the question, whatever was said before."""
    return begin(NEEDS, facts, undo=facts.state.undo)
