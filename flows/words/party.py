"""How many people an answer speaks for, the sender among them: "me + my mum" is two, "put us down for 4" is four.

Rules
- A bare number is never a party: 1, 2 and 3 are yes, no and maybe. "2 of us", "for 2", "x2", "+1" are.
- Where somebody named has no number ("me and the kids"), nothing is counted: the caller may ask.
- The text is as `reply_words.spell_reply` writes it, and speaks for the sender.
"""

import re

from flows.words.phrases import one_of

MAX_PARTY = 30  # a larger number is a price, a house or a joke

_NUMBERS = {
    "a": 1, "an": 1, "another": 1, "one": 1, "two": 2, "both": 2, "couple": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_LISTS = {
    "n": r"(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
    "people": "(people|pax|person|persons|attendees|attending|altogether|in total|total|coming|in all|all together)",
    "end": r"(?=$| [.?]| please| thanks| thank| x| in | at | now| if| but| for | on | and )",
}
# The number is the whole party.
_WHOLE = """
(all )?{n}( or so| people| in total| altogether)? of (us|we)|party of {n}|family of {n}|family {n} people|the {n} of us
(put|count|book|mark|sign|have|get|save|reserve|stick|pop|fit|squeeze) (me|us|we)( \\w+)?( down| in| up)? for {n}
(table|seats?|places?|room|space|chairs?|tickets?|spots?) for {n}
{n} (seats?|places?|chairs?|tickets?|spaces?|spots?)
we are (a |all )?{n}( {people})?{end}
there (is|are|will be|is going to be|would be) (about |probably |all |just |only )?{n}( {people})?{end}
(us|we) {n}{end}(?! (pm|am|oclock))|we( (will|are|can|all|both|would|come|coming|be|there))* {n} {people}
all {n}{end}|(i )?(will )?(come|coming|be|there|attend|attending) (as )?{n} {people}
(yes|yeah|yep|ok|coming|come|me|please|in|attend)( please| [.])* (x ?{n}|for {n}{end})
there( please| [.])* x ?{n}
^(x ?{n}|for {n})( please| thanks| people)*$|^(yes |ok )?([.] )?{n} {people}
{n} (people|adults?) from (my|our) \\w+
(make|made) (it|that) (a )?{n}{end}(?! (pm|am|oclock))|(total|number of) (of |will be )?{n}
"""
_PAIR = """
both of us|the (both|pair|couple) of us|we (will |shall |are |can )?both|us both|a couple of us|the two of us
my other half and i
"""
_ALONE = """
(just|only)( for)? (me|myself|the one|one|(the )?1)( person| seat| place| of us)?
(me|myself) (only|alone)|on my (own|tod+|todd|lonesome|jack)|by myself|solo|alone|(one|1) (person|seat|place|ticket)
(no one|nobody|noone)( else)?( is| will be)?( coming)?( with me)?(?= [.]|$)|(no one|nobody) (else|with me)
(just )?little old me
without (my |the )?(husband|wife|partner|kids|children)|it is me only|only i
"""
_PEOPLE_OF_MINE = """
husband|wife|partner|missus|misses|mrs|(other|better) half|fiancee?|boyfriend|girlfriend|bloke|fella|mum|mother|ma|dad
father|nan|nana|nanna|gran|granny|grandma|grandmother|gran?dad|grandpa|grandfather|son|daughter|sister|sis|brother|bro
cousin|cuz|aunt|aunty|auntie|uncle|niece|nephew|friend|mate|pal|bestie|neighbour|neighbor|colleague|carer|helper
support worker|interpreter|translator|grandson|granddaughter|grandchild|lad|boy|girl|baby|toddler|kid|child|little one
lodger|flatmate|housemate|teenager|newborn|bub|eldest|youngest|oldest|guest|man|woman|lady|social worker|pa|stepson
stepdaughter|mum in law|mother in law|person|adult|other|buddy|companion|wee one|old man|old lady|missis|son in law
"""
_MANY_OF_MINE = """
adults|kids|children|people|persons|friends|mates|pals|girls|boys|lads|sons|daughters|sisters|brothers|cousins|sibs
neighbours|neighbors|grandkids|grandchildren|grandsons|granddaughters|little ones|littles|others|more|guests|ladies
women|men|babies|toddlers|teenagers|teens|pensioners|parents|residents|carers|colleagues|nephews|nieces|adult|extra
wee ones|uncles|aunts|aunties|flatmates|housemates|kiddies|bairns|grandbabies|members|oaps
"""
_ADJECTIVES = """
((great|grand|step|best|good|next door|elderly|old|older|younger|little|lovely|new|ex|big|disabled|dear|late|deaf
    |blind
    |other|wee|small|young|whole) )*
"""
_NO_COMPANY_WORDS = """
    from who next door i we me us you he she it they this that there here my the a an and or but so if yes no
    not ok please thanks will would are is am was can cannot could should might may do have be come coming going
    go attend attending with for at to in on of up later late early maybe too also just only both all everyone
    everybody dog dogs buggy pram pushchair wheelchair scooter stick cake cakes biscuits pleasure bells camera
    questions ideas notes food lunch chair whoever anyone someone somebody others family kids love sorry then
    now still happy free everything
"""
_NO_COMPANY = frozenset(_NO_COMPANY_WORDS.split())


_N = one_of("{n}", _LISTS)
_NUMBER = re.compile(rf"(?<![a-z]){_N}(?![a-z])|(?<=x){_N}")
_SAYS_WHOLE = re.compile(rf"(?<!\w)(?:{one_of(_WHOLE, _LISTS)})(?!\w)")
_SAYS_PAIR = re.compile(rf"\b{one_of(_PAIR, _LISTS)}\b")
_SAYS_ALONE = re.compile(
    rf"\b{one_of(_ALONE, _LISTS)}\b(?! (?:and|plus|with|to|who|or|minute|thing|question|problem|day)\b)"
)
_ADJECTIVE = one_of(_ADJECTIVES)
_ONE, _MANY = one_of(_PEOPLE_OF_MINE), one_of(_MANY_OF_MINE)
_TWO_OF_THEM = "(?:twins|triplets|mum and dad|mom and dad|mam and dad|parents)"
_ITEM = re.compile(
    rf"(?:all |(?P<both>both ))?(?:of )?(?:(?:my|our|the|his|her) )?(?:(?P<number>{_N}|a|an|another|a couple of"
    rf"|couple of) )?(?:of )?(?:(?:my|our|the) )?(?:other |more )?{_ADJECTIVE}(?:(?P<twins>{_TWO_OF_THEM})"
    rf"|(?P<many>{_MANY})|(?P<one>{_ONE}))\b(?: [.] (?P<after>{_N})(?=$| [.])(?! [.] \d\d\b))?"
)
_COUNTED = re.compile(
    rf"(?:my|the|our)? ?(?P<number>{_N})(?: (?:more|others?|extra|guests?|of them))?(?=$| [.?]| as | too| if "
    rf"| hope | please| to | x| for | from )"
)
_SOME_OF_MINE = re.compile(
    rf"(?:my|the|our) (?P<number>{_N}) (?!hours|minutes|miles|things|bus)[a-z]+s(?=$| [.?]| will| are)"
)
_PLUS_ONE = re.compile(rf"plus (?P<number>{_N}|a)(?: (?:more|others?|extra|guests?))?(?=$| )")
_NAME = re.compile(
    r"(?:our )?(?P<name>[^\W\d_]{2,14})(?=$| [.]| and| plus| are| is| will| both| too| please| come| coming| x| with"
    r"| from| who| next| would| can)"
)
_TITLED = re.compile(r" (?:mr|mrs|ms|miss|dr)\b(?: [a-z]+)?")  # "my neighbour Mrs Patel" is one
_JOINER = re.compile(
    r"(?: |^)*(?:(?:and|plus|with|also|[.]|as well as|along with|together with|maybe|possibly|probably) )*"
)
_ME_AND = re.compile(
    r"(?:^| )(?:me|myself|self|i|us)(?:(?: (?:and|plus|with|[.]))+ | (?=[^\W\d_]{3,14} and (?:the|my|our)\b))"
)
_LIST_AND_ME = re.compile(r"(?:yes |ok |[.] )*(?P<list>[a-z .]{2,60}?) (?:and|plus) (?:i|me|myself)\b")
_AND_ME = re.compile(
    r"(?:^|[.] |\b(?:yes|ok|both|for|be|sorry) )(?P<list>(?:(?!\b(?:will|is|are|but|can|if)\b)[^.?]){2,40}?) (?:and"
    r"|plus) (?:i|me|myself)\b"
)
_BRING = re.compile(
    r"\b(?:bring|bringing"
    r"|(?<!sit )(?<!stay )(?<!home )(?<!live )(?<!check )(?<!speak )(?<!talk )(?<!confirm )(?<!discuss )with|plus"
    r"|brought|fetching|taking|and my|and the|have|me my|yes my|and a)(?= )"
)
_BESIDE = re.compile(r" (?:and|plus) ")
_ADULTS = re.compile(rf"\b{_N} adults?\b")


def read_party(spelled: str) -> int | None:
    """How many come, the sender among them; None when it is not said."""
    if whole := _SAYS_WHOLE.search(spelled):
        beside = _BESIDE.match(spelled, whole.end()) if whole[0].endswith("of us") else None
        return _within(_number_in(whole[0]) + ((_count(spelled[beside.end() :], names=False) or 0) if beside else 0))
    if _SAYS_PAIR.search(spelled):
        return 2
    if _SAYS_ALONE.search(spelled):
        return 1
    return _within(_with_company(spelled))


def read_company(spelled: str) -> int | None:
    """How many are named in words that name nobody but those who come along; None when one of them has no number."""
    return _count(spelled.strip(), names=False)


def _with_company(spelled: str) -> int | None:
    """The sender and those named beside: "me, mum and the 2 kids"."""
    if adults := _ADULTS.search(spelled):
        return _count(spelled[adults.start() :], names=False)
    if found := _PLUS_ONE.search(spelled):
        return 1 + _number_in(found[0])
    if found := _ME_AND.search(spelled):
        return _and_me(_count(spelled[found.end() :], names=True))
    if (found := _LIST_AND_ME.match(spelled)) and (company := _count(found["list"], names=True, whole=True)):
        return company + 1
    found = _AND_ME.search(spelled)
    if found and (company := _and_me(_count(found["list"], names=True, whole=True))):
        return company
    for found in _BRING.finditer(spelled):
        start = found.end() - (3 if found[0].endswith((" my", "the")) else 2 if found[0] == "and a" else 0)
        if company := _count(spelled[start:].lstrip(), names=False):
            return 1 + company
    return None


def _and_me(company: int | None) -> int | None:
    return company + 1 if company else None


def _count(spelled: str, *, names: bool, whole: bool = False) -> int | None:
    """How many are listed from here on; None when nobody is, or one of them has no number."""
    place, count, ended = 0, 0, False
    while place < len(spelled):
        joined = _JOINER.match(spelled, place)
        start = joined.end() if joined else place
        how = joined[0] if joined else ""
        ended = ended or "and " in how
        if item := _ITEM.match(spelled, start):
            number = _size(item)
            if number is None:
                return None
            named = _TITLED.match(spelled, item.end())
            count, place = count + number, named.end() if named else item.end()
        elif counted := _COUNTED.match(spelled, start):
            count, place = count + _number_in(counted[0]), counted.end()
        elif names and (some := _SOME_OF_MINE.match(spelled, start)):
            count, place = count + _number_in(some[0]), some.end()
        elif names and (name := _name_at(spelled, start, how, count, ended)):
            count, place = count + 1, name.end()
        else:
            return None if whole else count or None
        if place < len(spelled) and spelled[place] != " ":
            return None
    return count or None


def _name_at(spelled: str, start: int, how: str, count: int, ended: bool) -> re.Match[str] | None:
    """The name of one more; what follows a person without a word between, or the last "and", is a name said twice."""
    if count and (not how.strip() or (ended and "." in how)):
        return None
    name = _NAME.match(spelled, start)
    return name if name and name["name"] not in _NO_COMPANY else None


def _size(item: re.Match[str]) -> int | None:
    if item["twins"]:
        return 3 if item["twins"] == "triplets" else 2
    said = item["number"] or item["after"]
    if item["one"]:
        return _number_in(said) if said else 1
    if item["both"]:
        return 2
    return _number_in(said) if said else None


def _number_in(words: str) -> int:
    """The first number in these words."""
    for word in words.split():
        word = word.removeprefix("x")
        if word.isdecimal():
            return int(word)
        if word in _NUMBERS:
            return _NUMBERS[word]
    return 0


def _within(number: int | None) -> int | None:
    return number if number and 1 <= number <= MAX_PARTY else None
