"""What somebody tells beside an answer: an idea of theirs is kept as one, and what befell them is shown to a person.

"No. Also there is a broken fence on Hill Street" is a no, and an idea. "Can't come, been burgled" is a no that somebody
should read. "Sorry, I'm at work" is a no and nothing more.

Rules
- The answer stands as it was read; only what more was said is looked at here, piece by piece.
- What speaks of the neighbourhood, or is to be passed on, is an idea; excuses, company and courtesy are nothing.
- What is neither, and longer than a few words, is for a person: nothing of weight is lost without a word.
"""

import re
from collections.abc import Iterator
from typing import Literal

from flows.words import besides_words as words
from flows.words import coming_abroad, wants, wants_to_know
from flows.words.clauses import cut, is_about_others
from flows.words.coming import other_words
from flows.words.needs import as_a_need
from flows.words.phrases import one_of
from flows.words.reply_words import spell_reply

More = Literal["idea", "person", ""]

STRANGE_WORDS = 3  # of one piece, of those no answer is made of: so many say something a person should read
VOICE_WORDS = 7  # of a piece that asks to be passed on, all of them words an answer may be made of
WHY_WORDS = 2
THING_WORDS = 3  # a piece that names a thing of the neighbourhood is at least so long: "the bin" alone is no news


def read(text: str, *, is_mark: bool = False, is_plan: bool = False) -> More:
    """What there is beside the answer in a text that was read as one.

    `is_mark`: it says how something was. `is_plan`: it is in their own words how they get there, past roads and shops.
    """
    if coming_abroad.read(text):
        return "person" if coming_abroad.brings_company(text) else ""
    pieces = list(_pieces(as_a_need(spell_reply(text))))
    if is_plan:
        return "idea" if any(_is_put_to_us(piece) for piece in pieces) else ""
    if is_mark:
        pieces = [piece for piece in pieces if _FINDS_FAULT.search(piece)]
    if any(_is_idea(piece) for piece in pieces):
        return "idea"
    if is_mark and pieces:
        return "person"
    if wants.read(text) in ("delete", "data", "complain", "person"):
        return "person"
    return "person" if any(_is_for_a_person(piece) for piece in pieces) else ""


def is_of_a_person(text: str) -> bool:
    """Whether it speaks of somebody, or to us, and of nothing in the neighbourhood: "her name was Joan"."""
    spelled = spell_reply(text)
    return _OF_SOMEBODY.search(spelled) is not None and not names_a_thing(spelled)


def names_a_thing(words: str) -> bool:
    """Whether these words name something of the neighbourhood: "bins", "more benches"."""
    return _THING.search(words) is not None


def is_of_who_comes(text: str) -> bool:
    """Whether it says of several people, or of one in the sender's place, who comes: no one answer holds."""
    spelled = spell_reply(text)
    if _names_who(spelled):
        return True
    return _WHO_COMES_AT_ALL.search(spelled) is not None and _WHO_COMES.search(spelled) is not None


def _names_who(spelled: str) -> bool:
    """ "Just Len", "only my wife": a name, or kin, where an answer would stand."""
    found = _JUST_THEM.fullmatch(spelled)
    if not found or _THING.search(spelled):
        return False
    return all(_KIN.fullmatch(who) or (other_words(who) and not who.endswith("ing")) for who in found[1].split(" and "))


def tells_of_the_place(words: str) -> bool:
    """Whether these words, after a yes or no, are of the neighbourhood: "Yes lots of rubbish on the green"."""
    return _is_idea(_OPENS.sub("", words))


def _pieces(spelled: str) -> Iterator[str]:
    """The clauses, each also parted where it goes on to something else; without what is asked about the meeting."""
    for clause in cut(spelled):
        if wants_to_know.is_about_it(clause):
            continue
        for piece in _GOES_ON.split(clause.words):
            if piece := _OPENS.sub("", piece.strip(" .?")):
                yield piece


def _is_idea(piece: str) -> bool:
    """Whether it says or asks something of the neighbourhood, or is to be passed on."""
    if _is_put_to_us(piece):
        return True
    if _BRINGS_ME.search(piece):
        return False
    if len(piece.split()) < THING_WORDS or not _THING.search(piece) or _COURTESY.fullmatch(piece):
        return False
    if _OWN.match(piece) and not _CARES.search(piece):
        return False
    return not _CONDITION.match(piece)


def _is_put_to_us(piece: str) -> bool:
    """Whether it says what we are to pass on, or what ought to be."""
    if _VOICE.search(piece) and (other_words(piece) or len(piece.split()) >= VOICE_WORDS):
        return True
    if _OUR_PLACE.search(piece):
        return True
    ought = _OUGHT.search(piece) is not None and not _OWN.match(piece) and not _NEEDS_BRINGING.search(piece)
    return ought and bool(other_words(piece))


def says_why(text: str) -> bool:
    """Whether words that no answer is made of tell why something was not for them."""
    return sum(other_words(piece) for piece in _pieces(spell_reply(text))) >= WHY_WORDS


def _is_for_a_person(piece: str) -> bool:
    """Whether it tells what befell them, or so much that no answer is made of that somebody should read it."""
    if _BEFELL.search(piece) or _FAVOUR.search(piece) or _BRINGS_ME.search(piece):
        return True
    if _COURTESY.fullmatch(piece):
        return False
    if (
        _THING.search(piece)
        and other_words(piece)
        and len(piece.split()) > THING_WORDS + 1
        and not _CONDITION.match(piece)
    ):
        return True
    apart = len(piece.split()) >= 4 and not _OWN.match(piece) and not is_about_others(piece)
    return other_words(piece) >= (STRANGE_WORDS - apart)


_OPENS = re.compile(r"^(?:(?:and|also|but|so|plus|ps|because|as|by the way|btw|while i am (?:here|on)|oh) )+")
_GOES_ON = re.compile(
    r" (?:also|by the way|btw|ps) | and (?=(?:can|could|the|there|we need|they|please|you|someone|somebody|our"
    r"|tell|ask|say"
    r"|i (?:want|would like|think)|my (?:road|street|bins?|estate|block|view|vote))\b)"
)
_OWN = re.compile(
    r"(?:i|we|me|us|my|mine|will|am|are|got|have|had|bringing|working|picking|going|waiting)\b(?! need\b)"
)
_CONDITION = re.compile(r"(?:only )?(?:if|unless|as long as|provided|depends|depending)\b")
_CARES = re.compile(
    r"\b(?:want|would like|hate|cannot stand|cannot (?:get|cross|see|sleep|use|walk)|fed up|sick of|tired of"
    r"|had enough|never see|worry|worried"
    r"|love|miss|like|end of my tether|saw|see|enjoy|do not (?:like|want|feel))\b"
)
_OUGHT = re.compile(
    r"\b(?!it |that |this |you |he |she )\w+ (?:should|ought to|must)(?: not)? (?!you |i |it )\w+"
    r"|\bneeds? (?:to be|\w+ing)\b"
)
_THING = re.compile(rf"\b{one_of(words.THINGS)}\b")
_VOICE = re.compile(rf"\b{one_of(words.VOICE)}\b")
_OUR_PLACE = re.compile(rf"\b{one_of(words.OUR_PLACE)}\b")
_BEFELL = re.compile(rf"\b{one_of(words.BEFELL)}")
_WHO_COMES = re.compile(rf"\b{one_of(words.WHO_COMES)}")
_WHO_COMES_AT_ALL = re.compile(  # the cheap first look
    r"says|said|stead|place|behalf|told|send|still| a (?:yes|no|maybe)|not me|(?:just|only) \w+ (?:is|are)|from"
    r"|^(?:(?:oh|ok) )*(?:and|plus|also|maybe|perhaps)\b"
)
_BRINGS_ME = re.compile(  # "somebody would have to meet me at the bus stop"
    r"\b(?:someone|somebody|you|anyone|jo)\b(?: \w+){0,4}? (?:meet|fetch|collect|pick|drive|walk|help|guide"
    r"|take|push|wheel|wait for) (?:me|us|my \w+)\b|\b(?:need|want|have to have|will need)(?: \w+){0,3}? (?:lift"
    r"|ride|escort|meeting at"
    r"|fetching|collecting|picking up|pushing)\b"
)
_NEEDS_BRINGING = re.compile(  # "i need picking up": of whoever comes, and nothing that ought to be
    r"(?:^|\b(?:i|we|he|she|they|mum|dad|my \w+) )(?:(?:will|would|might|may|do|also|just|really|probably|still) )*"
    r"needs? (?:to be )?(?:pick(?:ing|ed) up|collect(?:ing|ed)|fetch(?:ing|ed)|driv(?:ing|en)|dropp(?:ing|ed) off"
    r"|tak(?:ing|en)|bring(?:ing)?|brought|push(?:ing|ed)|wheel(?:ing|ed)|carry(?:ing)?|carried|help(?:ing|ed)|meeting"
    r"|met|guid(?:ing|ed))\b"
)
_JUST_THEM = re.compile(
    r"(?:(?:yes|no|it is|it will be|that is|ok|hi|will be|for) )*(?:just|only) "
    r"((?:my |our |the )?[a-z]+(?: and (?:my |our |the )?[a-z]+)?)(?: (?:this time|then|now|please|thanks|x|sorry))*"
)
_KIN = re.compile(
    r"(?:(?:my|our|the) )?(?:wife|husband|mum|dad|son|daughter|partner|lad|sister|brother|nan|gran|grandad|friend|kids"
    r"|children|neighbour|mate|boys|girls|other half|carer)"
)
_OF_SOMEBODY = re.compile(
    r"\b(?:he|she|him|her|his|hers|name|mum|mam|dad|mother|father|husband|wife|son|daughter|nan|gran|grandad|sister"
    r"|brother"
    r"|died|dead|death|passed|funeral|grief|you|your|yours|yous|texts?|texted|texting|messages?|number|phone|stop"
    r"|stopped"
    r"|remove|removed)\b"
)
_FINDS_FAULT = re.compile(rf"\b{one_of(words.FAULTS)}\b")
_FAVOUR = re.compile(rf"\b{one_of(words.FAVOURS)}\b")
_COURTESY = re.compile(one_of(words.COURTESY))
