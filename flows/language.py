"""LANGUAGE polski: our fixed words in another language, once a person has approved them (R9).

Whoever says, in English or not, that they speak little of it is told what we can text in, and waits for a person.
"""

import re
from dataclasses import replace

from flows.engine import Reply, Turn
from flows.facts import Facts, Heard
from flows.locale import _, language_name, languages_offered
from flows.records import OpenMatter, SetLanguage
from flows.words import language_names
from flows.words.spelling import fold, spell_out

SPEAKING = _("{area}: we now text you in English. To change, text LANGUAGE and its name.")
NOT_YET = _(
    "{area}: sorry, we cannot text in that yet. You can write to us in any language. We can text in: {languages}."
)
ONLY = _("{area}: sorry, for now we can only text in {languages}. You can write to us in any language.")
WHICH = _("{area}: text LANGUAGE and its name. We can text in: {languages}.")

MAX_WORDS = 12  # a longer text tells more than that

_LITTLE_ENGLISH = re.compile(
    r"\b(?:no|not|cannot|hardly|little|bad|poor|small|only (?:a )?(?:little|bit of))"
    r" (?:(?:can|speak|speaking|read|write|understand|know|have|talk|good|well|much|very|so|really|any|the|of|to|my)"
    r" )*(?:english|inglish|englis|engish)\b"
    r"(?=$| [.?]| (?:so|sorry|very|well|good|please|thank|thanks|i|you|but|help|me|too|only|here)\b)"
    r"|\benglish (?:is )?(?:not|no|bad|very bad|poor|little)"
    r"(?: (?:so|very|good|well|my|first|great))*|\bspeaks? (?:no|little|bad|small|only) english\b"
)
_IN_THEIR_OWN = re.compile(
    r"\b(?:no (?:hablo|entiendo|se|leo) (?:bien )?(?:el )?ingles|(?:nie|slabo|malo) (?:mowie|znam|rozumiem|umiem)"
    r"(?: \w+){0,2} (?:angielsku|angielskiego|angielski)|po polsku|nu (?:vorbesc|stiu|inteleg|vb)(?: \w+)? engleza"
    r"|(?:ne parle|parle) pas (?:bien |tres bien )?(?:l )?anglais|nao (?:falo|entendo|sei) (?:bem )?ingles"
    r"|non (?:parlo|capisco) (?:bene )?(?:l )?inglese|(?:kein|nicht|schlecht) (?:gut )?englisch|ingilizce (?:\w+ )?"
    r"(?:bilmiyorum|konusamiyorum|yok)|ma (?:hadlo|aqaan|fahmo) (?:af )?ing\w+"
    r"|(?:angrezi|english|inglish) (?:nahi|nahin|nai) \w+"
    r"|(?:ingreji|english|ingrezi) (?:jani|pari|bujhi) na"
    r"|(?:ddim|dim) yn siarad saesneg"
    r"|en espanol|em portugues|in romana|en francais|yn gymraeg)\b"
)
_OTHER_LETTERS = re.compile(
    r"по[ -]?английски|англійськ|الإنجليزية|الانجليزية|انگلیسی|انگریزی|अंग्रेज|ইংরেজি|ਅੰਗਰੇਜ਼ੀ|英语|英文"
)
_PLEASE_IN = re.compile(
    r"(?:(?:hi|hello|please|can you|could you|sorry|i|want|need|would like|only) )*(?:write|text|reply|answer|speak"
    r"|message|send|talk)(?: \w+){0,3}? in (?P<name>\w+)(?: (?:please|only|thanks|thank you|if you can|instead))*"
)
_OF_OTHERS = re.compile(
    r"\b(?:people|they|them|he|she|someone|somebody|who|neighbours?|residents?|kids|children|parents|class|classes|lessons?"
    r"|course|signs?|letters?|surgery|school|council|need for|should|club|teacher|families|many|lots|everyone|nobody)\b"
)


def speaks_little(heard: Heard, facts: Facts) -> Turn | None:
    """Whoever speaks little English, or asks for another language: what we can text in, and a person. None: they say
    nothing of the kind."""
    spelled, folded = spell_out(heard.text), fold(heard.text)
    if len(spelled.split()) > MAX_WORDS or _OF_OTHERS.search(spelled):
        return None
    asked = _PLEASE_IN.fullmatch(spelled)
    code = language_names.BY_NAME.get(asked["name"], "") if asked else ""
    if not code and not (
        _LITTLE_ENGLISH.search(spelled) or _IN_THEIR_OWN.search(folded) or _OTHER_LETTERS.search(heard.text)
    ):
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
