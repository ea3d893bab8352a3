"""Whether somebody comes, in their own words: clause by clause, who it is about and what it says.

Rules
- A question answers nothing, and neither does somebody else's news: "Who's going?", "Joel's not coming".
- What is said of coming outweighs a bare yes or no, and both outweigh what stands in the way: "no worries il be there"
  is a yes, "working till 6 but will come after" too. After "but", "actually" or "sorry I meant" the later words hold.
- What it hangs on makes a maybe: "if it's dry", "yes but only if there's parking".
- 1, 2 and 3 are yes, no and maybe; a bare number is never a party. Signs and other languages as in `yes_no`.
- A yes and a no that nothing puts in order are "unsure": asked about once. No answer at all is "none".
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from flows.engine import Choice, Reading, SomethingElse, Unclear, Understood
from flows.facts import Facts
from flows.words import coming_abroad, little_english, small_talk, yes_no, yes_no_abroad
from flows.words.besides import is_of_who_comes, names_a_thing, tells_of_the_place
from flows.words.clauses import FILLERS, Clause, cut, is_about_others
from flows.words.coming import BARE, IMPLIED, MAX_OTHER_WORDS, PLAIN, Said, is_condition, other_words, read_clause
from flows.words.needs import Need, as_a_need, read_needs
from flows.words.party import read_party
from flows.words.questions import kind_of, yes_no_to
from flows.words.reply_words import spell_reply
from flows.words.rsvp_shapes import (
    ABOUT_WHAT_WAS_SAID,
    ADDS,
    AROUND_WORDS,
    ASK_FIRST,
    CONFIRMS,
    HANDS_ON,
    INVITES,
    IT_WAS,
    JUST_US,
    NICE,
    NO_SIGNS,
    NOT_MEANT,
    OF_LAST_TIME,
    OF_MYSELF,
    PARTY_FIRST,
    PASSES,
    PUTS_RIGHT,
    SIGNED,
    SIGNS,
    SUGGESTS,
    TELLS,
    THEY_STAY,
    TO_WHAT,
    WAS,
    YES_OR_NO,
    RsvpReading,
)
from flows.words.spelling import REMEMBERED, fold

MAX_CHARACTERS = 400  # a longer text is a letter; it answers by its first words
MAX_FOREIGN_WORDS = 3  # that begin with another language's yes or no
ANOTHER_MATTER_WORDS = 2  # so many that no answer is made of, right after a yes, are about something else
MAX_NAMES = 3  # of those who come with the sender
MAX_PLAIN_WORDS = 14  # of a text read as any yes-or-no question would be
MAX_NEED_WORDS = 8  # of a text that names what they need and nothing else
MAX_UNCLEAR_WORDS = 2  # up to this many words that say nothing may be meant as an answer
DIGITS: dict[str, RsvpReading] = {"1": "yes", "2": "no", "3": "maybe", "one": "yes", "two": "no", "three": "maybe"}

COMPANY_ALONE = 0.85  # how sure we are of a yes that only says who comes
_SURE = {PLAIN: 0.95, BARE: 0.97, IMPLIED: 0.75}


@dataclass(frozen=True, slots=True)
class Rsvp:
    """How a reply to an invitation reads. `party` includes the sender; None when it is not said."""

    reading: RsvpReading
    party: int | None = None
    needs: tuple[Need, ...] = ()
    confidence: float = 1.0


@lru_cache(maxsize=REMEMBERED)
def read(text: str, language: str | None = None, question: str = "") -> Rsvp:
    """How the reply reads, against the question it answers if that is known."""
    text = text[:MAX_CHARACTERS].strip()
    if any(c.isalnum() for c in text):
        text = text.strip(AROUND_WORDS)  # a thumb beside words says what they say
    if question.strip() and not INVITES.search(question):
        return _read_reply(text, language, question)
    rsvp = _unless_denied(text, _read(text, language), language)
    return _against(question, rsvp, spell_reply(text)) if question.strip() else rsvp


def _read_reply(text: str, language: str | None, question: str) -> Rsvp:
    """A reply to a question that invites to nothing: by yes or no alone."""
    if digit := _DIGIT.fullmatch(text.lower()):
        return Rsvp(DIGITS.get(digit[1], "unsure"), confidence=0.9 if digit[1] in DIGITS else 0.5)
    said = yes_no_to(question, text, language)
    if said == "unsure" and yes_no.read(text, language) == "yes":
        return Rsvp("unsure", confidence=0.5)
    if said == "none" and kind_of(question) == "yes_no":
        company = _read(text, language)
        if company.party and company.confidence == COMPANY_ALONE:
            return company
    return replace(_reading(said, 0.9), party=read_party(spell_reply(text)) if said == "yes" else None)


def speaks_of_coming(text: str) -> bool:
    """Whether it says in so many words that the sender comes, or does not."""
    return any(one.said and one.said.weight == PLAIN for one in _hear(spell_reply(text)))


def accept(text: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    """What an ask takes: "yes", "no" or "maybe"; a digit is one of the choices shown. `read` tells of company."""
    if (digit := _DIGIT.fullmatch(text.strip().lower())) and shown:
        place = int(digit[1]) if digit[1].isdecimal() else [*DIGITS].index(digit[1]) % 3 + 1
        return Understood(shown[place - 1].value) if 1 <= place <= len(shown) else Unclear()
    match read(text, facts.language).reading:
        case "none":
            return SomethingElse()
        case "unsure":
            return Unclear()
        case said:
            return Understood(said)


def _read(text: str, language: str | None) -> Rsvp:
    if _FULLY.fullmatch(text):
        return Rsvp("yes", confidence=0.9)
    if digit := _DIGIT.fullmatch(text.lower()):
        return Rsvp(DIGITS.get(digit[1], "unsure"), confidence=0.99 if digit[1] in DIGITS else 0.5)
    if not any(c.isalnum() for c in text):
        return _read_signs(text, language)
    abroad, said = _read_abroad(text, language), coming_abroad.read(text, language)
    if abroad and (len(text.split()) == 1 or (abroad == "no" and said != "yes")):
        return _reading(abroad, 0.9)
    if coming_abroad.asks(text) or little_english.is_in_their_own(text):
        return Rsvp("none", confidence=0.9)
    if said:
        return Rsvp(said, confidence=0.9)
    if abroad:
        return _reading(abroad, 0.9)
    told = spell_reply(text)
    spelled = as_a_need(told)
    if small_talk.read(text) in {"greeting", "thanks", "who"} and YES_OR_NO.isdisjoint(spelled.split()):
        return Rsvp("none" if NICE.isdisjoint(spelled.split()) else "unsure", confidence=0.6)
    if pair := yes_no.PAIRS.get(spelled.replace(" .", "")):
        return _reading(pair, 0.8)
    weighed = _weigh(text, spelled)
    only_a_need = weighed.reading == "none" and spelled != told and len(told.split()) <= MAX_NEED_WORDS
    return Rsvp("unsure", confidence=0.5) if only_a_need else weighed


def _unless_denied(text: str, rsvp: Rsvp, language: str | None) -> Rsvp:
    """A yes beside another language's "not" is asked about: "ok lekin nahi", "yes ale nie mogę"."""
    if language not in {None, "en"}:
        return rsvp  # in a language we know, two nots may be a yes
    denied = rsvp.reading == "yes" and coming_abroad.denies(text) and coming_abroad.read(text) != "yes"
    return Rsvp("unsure", confidence=0.5) if denied else rsvp


def _read_signs(text: str, language: str | None) -> Rsvp:
    """A text without a letter: a thumb, a party popper, a laugh that answers nothing."""
    if (said := yes_no.read(text, language)) != "none" or not text:
        return _reading(said, 0.85)
    signs = {SIGNS.get(sign, "unsure") for sign in text if sign not in NO_SIGNS}
    return Rsvp(signs.pop() if len(signs) == 1 else "unsure", confidence=0.6)


def _reading(said: str, confidence: float) -> Rsvp:
    value: RsvpReading = "maybe" if said == "unsure" else said  # type: ignore[assignment]
    return Rsvp(value, confidence=confidence)


def _read_abroad(text: str, language: str | None) -> yes_no.YesNo | None:
    if len(fold(text)) == 1:
        return yes_no_abroad.read_letter(fold(text), language)
    if language in {None, "en"}:
        return None if fold(text) in _ENGLISH else yes_no_abroad.read(text, None)
    return yes_no_abroad.read(text, language)


def _read_first_word(text: str, spelled: str) -> yes_no.YesNo | None:
    """Another language's yes or no, before words we do not know: "tak, będę"."""
    first = text.split()[0]
    if (spelled.isascii() and len(spelled.split()) > MAX_FOREIGN_WORDS) or fold(first) in _ENGLISH:
        return None
    said = yes_no_abroad.read(first, None)
    denies_what_follows = said == "no" and first[-1].isalnum() and coming_abroad.denies(first)
    return None if denies_what_follows and first != text else said


MAX_NEED_WORDS = 12  # of "sorry, I cannot manage the steps", which says nothing of coming
_FULLY = re.compile(r"\W*(?:1[01]0\s?(?:%|percent|per cent)|hell ye(?:s|ah))\W*", re.IGNORECASE)
_DIGIT = re.compile(
    r"[^\w+]*(?:(?:fine|ok|okay|lol|right|alright|well|oh|haha)\W++)*+(?:(?:option|number"
    r"|answer|reply|choice|press|text|i choose|i pick|put me as)\W+)?(\d{1,3}|one|two"
    r"|three)\W*(?:(?:from me|from us|for me|please|pls|plz|thanks|thank you|thankyou|ta|thx|cheers|x|sorry|love"
    r"|dear|ty)\W*)*+"
)
_WISH = re.compile(
    r"\b(?:would|will) (?:really |absolutely |so |have )*(?:love|like|loved|liked) to(?: come| be there| make it"
    r"| have)*$"
    r"|^(?:i |we )?(?:love|like) to$|\b(?:i|we) would (?:have )?(?:come|be there)$"
)
_WOULD_COME = re.compile(r"\b(?:i|we) would (?:have )?(?:come|be there)\b")  # it depends on what follows, a need or not
_TO_COME = re.compile(
    r"\b(?:come|join|arrive|be there|be in)\b.*\b(?:late|later|after|at \d|for|half way|halfway)\b|\bok (?:to )?come\b"
    r"|\b(?:can|could|may) (?:i|we) (?:still |just |also )*(?:come|join)\b"
)
_ENGLISH_WORDS = """
    may he nan error ment tort mai co th ch po na han ere eye ne non he nu error correct positiv never
"""
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_PARDON = re.compile(
    r"(?:(?:sorry|pardon|what|huh|eh|you what|come again|say again|excuse me|me|hmm+|um+|er+|[?.]) ?)+"
)
_LAUGHS = re.compile(r"(?:(?:lol|lmao|rofl|ha(?:ha)*+h?|he(?:he)++|xo*|omg|wow|[.?]) ?)+")


@dataclass(frozen=True, slots=True)
class _Heard:
    """One clause, whom it is about, and what it says of coming."""

    clause: Clause
    others: bool
    said: Said | None


def _hear(spelled: str) -> list[_Heard]:
    """The clauses, without an "ok" before a question and an "if" beside one: they answer nothing."""
    clauses = cut(spelled)
    asking = any(clause.asks for clause in clauses)
    kept = [
        clause
        for place, clause in enumerate(clauses)
        if not (asking and clause.words in FILLERS) and not _is_of_a_question(clauses, place)
    ]
    digit = _leading_digit(kept)
    return [
        _Heard(clause, is_about_others(clause.words), read_clause(clause) if place or not digit else digit)
        for place, clause in enumerate(kept)
    ]


def _is_of_a_question(clauses: list[Clause], place: int) -> bool:
    """Whether a condition hangs on what is asked: "is it on if it rains", "if a place comes free will you tell me"."""
    if place and clauses[place - 1].asks:
        return is_condition(clauses[place])
    follows = clauses[place + 1 : place + 2]
    return not place and clauses[0].words.startswith("if ") and any(clause.asks for clause in follows)


def _leading_digit(clauses: list[Clause]) -> Said | None:
    """The choice that more words follow: "2, on shift that night". Where others are numbered too, it is a list."""
    numbered = [clause.words for clause in clauses if clause.words.isdecimal()]
    first = clauses[0] if clauses else None
    if not first or len(numbered) != 1 or first.words != numbered[0] or first.asks or first.turns:
        return None
    value = DIGITS.get(numbered[0])
    return None if value is None else Said(value, BARE, turns=False)  # type: ignore[arg-type]


def _weigh(text: str, spelled: str) -> Rsvp:
    """The clauses together."""
    heard = _hear(spelled)
    said = [one.said for one in heard if one.said]
    plain = any(one.weight == PLAIN and one.value != "maybe" for one in said)
    if SUGGESTS.match(spelled) or OF_LAST_TIME.fullmatch(spelled) or (not plain and NOT_MEANT.search(spelled)):
        return Rsvp("none", confidence=0.8)
    if not plain and WAS.match(spelled):
        return Rsvp("none", confidence=0.8)
    if count := corrected_party(spelled):
        return Rsvp("unsure", count, confidence=0.5)
    hands_on = HANDS_ON.fullmatch(spelled) and not PASSES.search(spelled)
    if hands_on or is_of_who_comes(text) or (not plain and ASK_FIRST.match(spelled)):
        return Rsvp("unsure", confidence=0.5)
    if to_what := _said_to_what(spelled):
        return Rsvp(to_what, confidence=0.8)
    own = " . ".join(one.clause.words for one in heard if not one.others and (one.said or not one.clause.asks))
    own = own.removesuffix(_signed(spelled))
    party = read_party(own) or read_party(spelled) if own else None
    hanging = MAX_NAMES if said and is_condition(heard[0].clause) else MAX_OTHER_WORDS
    conditions_alone = all(is_condition(one.clause) for one in heard if one.said)
    if not said or (conditions_alone and other_words(own) > hanging):
        return _without_answer(text, spelled, own, party, heard)
    value, weight = _decide(said)
    bare = len(said) == 1 and said[0].weight == BARE and not ADDS.match(spelled)
    if _only_wishes(text, heard) or (bare and any(a.said and _is_another_matter(b) for a, b in pairwise(heard))):
        return Rsvp("unsure", confidence=0.5)
    if value == "no":
        return _read_no(spelled, weight, heard)
    if value == "unsure":
        return Rsvp("unsure", confidence=0.5)
    return Rsvp(value, party, read_needs(text), _SURE[weight])


def _read_no(spelled: str, weight: int, heard: list[_Heard]) -> Rsvp:
    """A no, but where it only puts right who comes, or asks to come all the same."""
    if weight == BARE and (put_right := _just_who(spelled)):
        return put_right
    if weight == IMPLIED and _asks_to_come(heard):
        return Rsvp("unsure", confidence=0.5)
    return Rsvp("no", confidence=_SURE[weight])


def _only_wishes(text: str, heard: list[_Heard]) -> bool:
    """ "Would love to but I've got the kids": a wish, and what stands in its way, is no yes. A need does not."""
    if not _WOULD_COME.search(spell_reply(text)) and any(
        need.name not in ("children", "carer") for need in read_needs(text)
    ):
        return False
    (first, *_more) = [place for place, one in enumerate(heard) if one.said]
    rest = heard[first + 1 :]
    turned = any(one.clause.turns for one in rest) and not any(one.said for one in rest)
    return turned and _WISH.search(heard[first].clause.words) is not None


def _asks_to_come(heard: list[_Heard]) -> bool:
    """ "I work nights, is it ok to come late?": what would stand in the way is no no."""
    return any(one.clause.asks and _TO_COME.search(one.clause.words) for one in heard)


def _said_to_what(spelled: str) -> RsvpReading | None:
    """ "Yes to bins no to meeting": what is said to the meeting, or nothing where it is all said to something else."""
    said = [
        (found["said"], other_words(found["what"]) or names_a_thing(found["what"]))
        for found in TO_WHAT.finditer(spelled)
    ]
    if not any(strange for _value, strange in said):
        return None
    of_the_meeting = {value for value, strange in said if not strange}
    return "none" if not of_the_meeting else "unsure" if len(of_the_meeting) > 1 else of_the_meeting.pop()  # type: ignore[return-value]


def corrected_party(spelled: str) -> int:
    """How many "no, 2 of us" says they are: it puts a number right, and is no no. Else 0."""
    return (read_party(spelled) or 0) if PUTS_RIGHT.fullmatch(spelled) else 0


def _just_who(spelled: str) -> Rsvp | None:
    """ "No he's not coming now, just me": who comes, put right. Else it may be a no, and is asked about."""
    if not JUST_US.search(spelled):
        return None
    others_stay = THEY_STAY.search(spelled) is not None
    return Rsvp("yes", read_party(spelled), (), COMPANY_ALONE) if others_stay else Rsvp("unsure", confidence=0.5)


def _signed(spelled: str) -> str:
    """Who signed it, or was thanked: one word after the last courtesy, as it stands among the clauses; or nothing."""
    signed = SIGNED.search(spelled)
    return f" . {signed[1]}" if signed else ""


def _is_another_matter(one: _Heard) -> bool:
    """Whether a yes or no goes on about something else: "Yes lots of rubbish on the green", "Yes I got the leaflet"."""
    if one.said or one.clause.asks or one.clause.turns:
        return False
    if one.clause.led and (CONFIRMS.search(one.clause.words) or tells_of_the_place(one.clause.words)):
        return True
    return other_words(one.clause.words) >= ANOTHER_MATTER_WORDS and (one.clause.led or one.others)


def _decide(said: list[Said]) -> tuple[RsvpReading, int]:
    """What holds of several clauses: the heaviest, and of those what comes after a "but"."""
    weight = max(one.weight for one in said)
    values = {one.value for one in _holding(said, weight)}
    last = _holding(said, weight)[-1].value
    if values == {"yes", "no"} or len(values) == 3:
        return "unsure", weight
    value: RsvpReading = last if "no" in values else "maybe" if "maybe" in values else "yes"
    hangs = value == "yes" and any(one.value == "maybe" for one in said)
    return ("maybe" if hangs else value), weight


def _holding(said: list[Said], weight: int) -> list[Said]:
    """The clauses that count: the heaviest, or those after the last "but" if they are no lighter, or say no."""
    heaviest = [one for one in said if one.weight == weight]
    turn = max((place for place, one in enumerate(said) if one.turns), default=0)
    after = [one for one in said[turn:] if one.weight >= min(weight, BARE) or one.value == "no"] if turn else []
    takes_back = after and (max(one.weight for one in after) >= weight or after[-1].value == "no")
    return after if takes_back else heaviest


def _without_answer(text: str, spelled: str, own: str, party: int | None, heard: list[_Heard]) -> Rsvp:
    """Nothing was said of coming: company alone is a yes, a short riddle is asked about, all else is no answer."""
    alone = PARTY_FIRST.match(own) and not any(one.clause.asks for one in heard)
    if party and alone and other_words(own) <= MAX_NAMES:
        return Rsvp("yes", party, read_needs(text), COMPANY_ALONE)
    if abroad := _read_first_word(text, spelled):
        taken_back = coming_abroad.takes_back(spelled.partition(" ")[2])
        return Rsvp("unsure", confidence=0.5) if abroad == "yes" and taken_back else _reading(abroad, 0.7)
    if _PARDON.fullmatch(spelled):
        return Rsvp("unsure", None, (), 0.5)
    talk = small_talk.read(text)
    if talk == "ok":
        return Rsvp("yes", party, (), 0.7)
    told = any(one.others and not ABOUT_WHAT_WAS_SAID.match(one.clause.words) for one in heard)
    short = len(text.split()) <= MAX_PLAIN_WORDS and not IT_WAS.match(spelled)
    plain = yes_no.read(text, "en") if short and not told else "none"
    if plain != "none" and talk not in {"thanks", "greeting", "who"}:
        return _reading(plain, 0.7)
    asked = any(one.clause.asks and one.clause.words for one in heard)
    brief = len(spelled.split()) <= MAX_NEED_WORDS and OF_MYSELF.match(spelled)
    if brief and not asked and (needed := tuple(need for need in read_needs(text) if need.name != "interpreter")):
        return Rsvp("unsure", None, needed, 0.5)  # "I can't hear well": that is seen to, and whether they come asked
    if talk or asked or _LAUGHS.fullmatch(spelled) or len(spelled.split()) > MAX_UNCLEAR_WORDS:
        return Rsvp("none", None, (), 0.9)
    return Rsvp("unsure", None, (), 0.5)


def _against(question: str, rsvp: Rsvp, spelled: str) -> Rsvp:
    """The same words to another kind of question.

    A bare yes to "Aren't you coming?" or to "Tuesday or Thursday?" says nothing certain; "fine" to "We moved the
    meeting" says it was read.
    """
    if rsvp.reading != "yes" or rsvp.party is not None or rsvp.confidence == _SURE[PLAIN]:
        return rsvp
    kind = kind_of(question)
    if kind in {"negative", "either_or"} and len(spelled.split()) <= MAX_UNCLEAR_WORDS:
        return Rsvp("unsure", confidence=0.5)
    return Rsvp("none", confidence=0.8) if kind == "statement" and TELLS.search(question) else rsvp
