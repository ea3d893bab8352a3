"""Somebody takes an idea of their own back in words: "remove OAK-1", "ignore that last text", "delete my idea".

Rules
- What 0 does, at any time and for any idea of their own; it is said back, and the words stay kept. Nobody takes back
  what another wrote.
- Which one must be plain: its reference, the only one or the one their words name, or the text just before. Otherwise
  one short question, and nothing is taken back.
- Whoever calls off a request to be deleted, or asks how it stands, gets a person: what the law gives is undone by one.
"""

import re
from dataclasses import replace
from datetime import timedelta

from flows.asks import Kinds
from flows.engine import Reply, Turn
from flows.facts import Facts, Heard
from flows.likeness import families
from flows.locale import _
from flows.records import OpenMatter, TakeBackIdea
from flows.take_back import IDEA_TAKEN_BACK, take_back
from flows.welcome import A_PERSON
from flows.words.first_look import Opening, Sought
from flows.words.phrases import one_of
from flows.words.spelling import count_words, spell_out
from flows.words.wants import reference_in

WHICH_IDEA = _("{area}: which one shall we take back? Text REMOVE and its number, like REMOVE {reference}.")

MAX_WORDS = 24
JUST_NOW = timedelta(hours=1)
_LISTS = {
    "away": r"""(delete|remove|withdraw|take (back|off|down|out|away)|scrap|cancel|bin|ignore|disregard|retract|drop
    |forget)""",
    "polite": r"""(please|thanks|thank you|sorry|oops|hi|hello|oh|ah|can|could|would|you|i|want|would like|need|wish
    |like|to|just|actually|ok|no|jo|ta|now|if you can|wrong (person|number|one)|[.?])""",
    "said": r"""(idea|suggestion|message|msg|text|comment|one|bit|thing|report|post)""",
    "why": r"""(i have )?(changed my mind|(no longer|not) need(ed)? it
    |it is (sorted|fixed|done|mended)( now)?
    |made a mistake|by mistake|was (a joke|joking)|pressed send too soon
    |it was (wrong|a mistake))( about it| now| [.]| sorry)*""",
}
_LAST = Opening(
    one_of(
        r"""
({polite} )*{away} (the |my |that |this )*(last|previous)( {said})?( {polite}| i (sent|texted|wrote)|{why})*
({polite} )*(ignore|disregard|scrap|delete|cancel|remove) (that|this|the above|it all)( {said})?( {polite}| {why})*
({polite} )*forget (that|this|(what|the thing|everything|all) (that )?i (have )?(just )?(said|texted|sent|wrote|put
    |asked))( {said})?
    ( (last|bit|now|then|one))*( {polite}| {why})*
({polite} )*actually ({polite} )*(forget|scrap|leave|never mind) (it|that|this)( {polite}| {why})*
({polite} )*(ignore|disregard|scrap) (what|everything) i (have )?(just )?(said|texted|sent|wrote|put)( {polite}| {why})*
({polite} )*(undo|undo that|undo it)( {polite})*
({polite} )*(that|it|this|last (one|text|message)) (was|is) (not (meant )?for you|meant for (someone|somebody
    |my \w+|another \w+)( else)?|(just )?spam( i got)?|sent (to you )?by (mistake|accident)
    |a mistake|an accident)( {polite})*
({polite} )*((that|this|it) was )?sent( to you)? (by (mistake|accident)|in error)( {polite})*
({polite} )*wrong (person|number|chat) ({polite} )*(ignore|delete|disregard|scrap) (that|this|it|me)( {polite})*
""",
        _LISTS,
    )
)
_MAY_BE_AN_ASIDE = Sought(r"\b(?:forget|leave|never mind)\b(?! (?:my|the)\b)")  # said of anything, or of nothing
_NAMES_IT = Sought(r"\b(?:my|last) (?:last )?(?:idea|suggestion|message|msg|text|comment)\b")
_MINE = Opening(
    one_of(
        r"""
({polite} )*{away} (my|the) (idea|suggestion|report)( (about|for|on|of) (?P<about>[^.?]+?))?( {polite}| {why})*
({polite} )*take (my|the) (idea|suggestion|report)( (about|for|on|of) [^.?]+?)? (back|off|down|away)( {polite}| {why})*
""",
        _LISTS,
    ).replace("(?:?P<about>", "(?P<about>")
)
_ONE = r"[a-z]{2,8} ?\d{1,7}"
_BY_REFERENCE = Opening(
    one_of(
        rf"""
({{polite}} )*{{away}} (my |the |idea |number )*{_ONE}( (off|back|down|out|away|list|from|the|your))*( {{polite}}
    | {{why}})*
({{polite}} )*take {_ONE} (off|back|down|out|away)( {{polite}}| {{why}})*
{_ONE} ({{polite}} )*({{away}}|take it (off|back|down|out|away)|(remove|delete|withdraw|scrap|cancel) (it|this
    |that))( {{polite}}| {{why}})*
""",
        _LISTS,
    )
)
_CALLS_OFF = Sought(
    r"\b(?:do not (?:bother|delete)|keep (?:it|them|my|everything|me)|changed my mind|cancel (?:it|that|the|my)"
    r"|leave it|no need|forget (?:it|that)|stop the delet\w+)\b|\bdelet(?:ed|ing|ion)\b"
)


def withdraw(text: str, facts: Facts) -> Turn | None:
    """The turn of somebody who takes an idea of theirs back, or who speaks of their own request to be deleted."""
    spelled = spell_out(text)
    if count_words(spelled) > MAX_WORDS:
        return None
    if _BY_REFERENCE.fullmatch(spelled) and (reference := reference_in(text) or _close_to(spelled, facts)):
        return _take_back(reference, facts)
    if found := _MINE.fullmatch(spelled):
        return _the_one_meant(found["about"] or "", facts)
    if _CALLS_OFF.search(spelled) and not facts.state.asked and facts.is_told("delete"):
        return Turn(facts.state, (Reply(A_PERSON(facts)),), (OpenMatter("person"),), "person")
    return None


def withdraw_last(heard: Heard, facts: Facts, kinds: Kinds) -> Turn | None:
    """The turn of somebody who takes back what they texted last: what 0 does, or else their newest idea."""
    spelled = spell_out(heard.text)
    if count_words(spelled) > MAX_WORDS or not _LAST.fullmatch(spelled):
        return None
    undo = facts.state.undo
    if _MAY_BE_AN_ASIDE.search(spelled) and not _was_just_kept(facts):
        return None
    own = facts.own_ideas() if (undo is None or undo.past) and _NAMES_IT.search(spelled) else ()
    return (_take_back(own[0].reference, facts) if own else None) or take_back(heard, facts, kinds)


def _was_just_kept(facts: Facts) -> bool:
    """Whether something was recorded in this very talk that may still be taken back."""
    undo, last = facts.state.undo, facts.last_said()
    return undo is not None and not undo.past and (last is None or facts.now - last.at <= JUST_NOW)


def _close_to(spelled: str, facts: Facts) -> str:
    """A reference without its hyphen, where it is one of this area: "remove oak 1"."""
    found = re.search(rf"\b{facts.area.code.lower()} ?(\d{{1,7}})\b", spelled)
    return f"{facts.area.code}-{int(found[1])}" if found else ""


def _the_one_meant(about: str, facts: Facts) -> Turn | None:
    own = facts.own_ideas()
    named = [idea for idea in own if about and families(about) & families(idea.text)]
    meant = named or (own if not about else ())
    if len(meant) == 1:
        return _take_back(meant[0].reference, facts)
    return Turn(facts.state, (Reply(WHICH_IDEA(facts, reference=own[0].reference)),), (), "which idea") if own else None


def _take_back(reference: str, facts: Facts) -> Turn | None:
    """Theirs, and once; else the words are heard as what else they may be."""
    idea = facts.find_idea(reference)
    if idea is None or not idea.mine:
        return None
    undo = facts.state.undo
    kept = None if undo and undo.subject == reference else undo
    reply = Reply(IDEA_TAKEN_BACK(facts, reference=reference))
    if idea.status == "taken back":
        return Turn(facts.state, (reply,), (), "take back")
    return Turn(replace(facts.state, undo=kept), (reply,), (TakeBackIdea(reference),), "take back")
