"""Whether somebody says that they come, or asks to, though nobody asked them: a poster or a neighbour told them of it.

Rule: the whole message is made of words of coming, and of who comes; one word of the neighbourhood and it is an idea.
"""

import re

from flows.words.party import read_party
from flows.words.reply_words import spell_reply

MAX_WORDS = 16

_ALL_WORDS = """
    i we us me my our both all and with plus the a an of to for in at on it is am are be will would was there here
    us your yours you this that these one two three four five six seven eight nine ten more other another some just
    only also too as well then so but if room sister brother husband wife mum mam dad nan gran grandad son daughter
    friend friends neighbour neighbours mate mates kid kids child children partner family girl girls boy boys lad
    lads baby dog carer pal pals other half missus hubby she he they people person whole lot come comes coming came
    bring brings bringing join joining attend attending see saw seen count put down up along turning turn going go
    love like want can could may able definitely defo deffo probably happy keen poster leaflet notice sign board
    card window chemist shop library told meeting thing event do hall meet night evening morning afternoon tonight
    today tomorrow week next monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
    thurs fri sat sun please thanks thank ta hi hello yes yeah ok oh great lovely dear love hun x about alright
    right fine save keep seat seats place places space adult adults pop popping nip door heard him her them old
    years year month possible each every
"""
_ALL = frozenset(_ALL_WORDS.split())
_BEFORE_A_NAME_WORDS = "and with bring bringing neighbour friend sister brother husband wife mate partner son"
_BEFORE_A_NAME = frozenset(_BEFORE_A_NAME_WORDS.split())
_BEFORE_A_SIGNATURE = frozenset({"please", "thanks", "from", "x"})
_THEMSELVES = frozenset({"i", "me", "we", "us", "my"})
_COMES = re.compile(
    r"\b(?:coming|(?:will|would like to|would love to|want to|going to|can|both|love to|like to) (?:all |both "
    r"|also )*(?:come"
    r"|be there|attend|join)|be there with|count (?:me|us) in|put (?:me|us) down for|(?:i|we) (?:am|are) in(?=$|"
    r" (?:all|both|\w+ of us))|(?:i am|we are|am|are) up for it|see you (?:there|then|on|mon|tue|wed|thu|fri|sat"
    r"|sun)\w*"
    r"|(?:can|could|may) (?:i|we|my \w+|both of us|all of us) (?:also |still |just )*(?:come|join|attend|bring)"
    r"|room for (?:me|us|\w+ (?:more|of us))|attending|(?:like|love|want|going|able|hoping) to (?:come|attend|join|pop)"
    r"|(?:can|could|may) (?:me|both|us|we) (?:and|both|all)\b.* (?:come|join)|if (?:i|we) (?:come|join|pop)"
    r"|there (?:will be|is|are) (?:\w+ )?\w+ of us|(?:save|keep) (?:\w+ )?\w+ (?:seats?|places?|spaces?)"
    r"|(?:will|going to|might) (?:pop|nip|come) (?:along|over|down|in)|(?:shall|will) be (?:coming|attending|along)"
    r"|put my name down|(?:can|could|may) (?:i|we|anyone|anybody) (?:just |still )*(?:turn up|walk in|drop in))\b"
)
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:coming|come|comes) (?:up|down|on|in|and (?:see|look|go)|see|for (?:the|my|our) (?!meeting|event|thing"
    r"|night))\b"
    r"|\bput (?:me|us) down\b(?! for)|\b(?:people|they|kids|children|lads|boys|girls) (?:are |is |keep )?(?:come"
    r"|coming)\b"
    r"|\bsaw (?:the|a|my|two|three|some|people|kids|lads)\b(?! poster| leaflet| notice| sign| card)"
)


def comes(text: str) -> bool:
    """Whether they say that they come, with whom, or ask whether they may."""
    said = [word for word in spell_reply(text).split() if word not in {".", "?"}]
    spelled = " ".join(said)
    if not 0 < len(said) <= MAX_WORDS or _COMES.search(spelled) is None or _OF_SOMETHING_ELSE.search(spelled):
        return False
    odd = [place for place, word in enumerate(said) if word not in _ALL and not word.isdecimal()]
    return not odd or (len(odd) == 1 and _is_a_name(said, odd[0]))


def _is_a_name(said: list[str], place: int) -> bool:
    """ "Me and Bob", "my neighbour Joyce", or who signs: a name we do not know."""
    before = said[place - 1] if place else ""
    signs = place == len(said) - 1 and before in _BEFORE_A_SIGNATURE
    return signs or (before in _BEFORE_A_NAME and not _THEMSELVES.isdisjoint(said))


def may_come(text: str) -> bool:
    """The cheap first look: whether there is a word of coming in it, and of whoever texts it."""
    words = spell_reply(text).split()
    return len(words) <= MAX_WORDS and not _COMING.isdisjoint(words) and not _THEMSELVES.isdisjoint(words)


def is_of_something_else(text: str) -> bool:
    """Whether what comes is something in the neighbourhood."""
    return _OF_SOMETHING_ELSE.search(spell_reply(text)) is not None


_COMING_WORDS = "come coming attend attending join there along count seats places up"
_COMING = frozenset(_COMING_WORDS.split())


def party_of(text: str) -> int:
    """How many come as they said it; 0 where they did not say."""
    return read_party(spell_reply(text)) or 0
