"""LANGUAGE polski: our fixed words in another language, once a person has approved them (R9).

Whoever says, in English or not, that they speak little of it is told what we can text in, and waits for a person.
"""

from dataclasses import replace

from flows.engine import Reply, Turn
from flows.facts import Facts, Heard
from flows.locale import _, language_name, languages_offered
from flows.records import OpenMatter, SetLanguage
from flows.words import little_english

SPEAKING = _("{area}: we now text you in English. To change, text LANGUAGE and its name.")
NOT_YET = _(
    "{area}: sorry, we cannot text in that yet. You can write to us in any language. We can text in: {languages}."
)
ONLY = _("{area}: sorry, for now we can only text in {languages}. You can write to us in any language.")
WHICH = _("{area}: text LANGUAGE and its name. We can text in: {languages}.")


def speaks_little(heard: Heard, facts: Facts) -> Turn | None:
    """Whoever speaks little English, or asks for another language: what we can text in, and a person. None: they say
    nothing of the kind."""
    code = little_english.read(heard.text)
    if code is None:
        return None
    turn = language(heard, facts, code)
    return replace(turn, records=(*turn.records, OpenMatter("unclear")))


def language(_heard: Heard, facts: Facts, argument: str) -> Turn:
    """`argument` is a language's code. Switch when it is offered here; say kindly which ones are when it is not."""
    offered = languages_offered(facts.area)
    if argument in offered:
        return speak(argument, facts)
    languages = ", ".join(language_name(code) for code in offered)
    words = ONLY if len(offered) == 1 else NOT_YET if argument else WHICH
    return Turn(facts.state, (Reply(words(facts, languages=languages)),), (), "language")


def speak(code: str, facts: Facts) -> Turn:
    """From now on in this language, said in it."""
    return Turn(facts.state, (Reply(SPEAKING(replace(facts, language=code))),), (SetLanguage(code),), "language")
