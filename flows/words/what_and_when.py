"""What people answer when we ask what they would like to do and when they could, and what only stands where an answer
would: a question, an idea, a change of mind.

Rules
- An answer is what they could do, a time, or plainly any. A few words without a verb are one ("kids football"), unless
  they name what an area lacks ("speed bumps on Hill Road").
- Whoever says more than an answer, or something else, is heard as what they say: nothing is filed in its place.
"""

import re

from flows.words.clauses import cut
from flows.words.first_look import Opening, Sought
from flows.words.phrases import one_of
from flows.words.reply_words import spell_reply
from flows.words.spelling import count_words, spell_out
from flows.words.wants import offers, suggests

MAX_WORDS = 28  # a longer text tells more than an answer
MAX_FRAGMENT_WORDS = 7
MAX_QUESTION_WORDS = 14
MAX_WORDS_OF_ENDING = 18

_ANY = re.compile(
    r"\b(?:any|anything|any ?thing|whatever|all of (?:it|them)|everything|not (?:fussed|fussy|bothered what|picky)"
    r"|(?:do|would) not mind|no preference|you (?:choose|decide|pick|tell me)|up to you|where ?ever"
    r"|happy with whatever)\b"
)
_ABLE = Sought(
    r"\b(?:can(?! (?:you|they|we (?:have|get)|not))|could(?! (?:you|they|we (?:have|get)|do with))"
    r"|would(?! be (?:good|nice|great))|will|happy|glad|loves?|like|enjoys?|good (?:at|with)|handy|used to"
    r"|experienced?"
    r"|retired|trained|qualified|willing|interested|i (?:am|was|have been) an?|help|helping|volunteer\w*|i (?:know"
    r"|speak"
    r"|play|sew|knit|cook|bake|drive|teach|grow|paint))\b"
)
_GRUMBLES = Sought(
    r"\b(?:do not like|hate|fed up|sick of|tired of|disgust\w*|disgrace\w*|annoy\w*|would like (?:a|an|to see|more"
    r"|the))\b"
)
_UNSURE = Opening(
    r"(?:(?:um+|hm+|er+m?|oh|well|sorry|ok|i am|i|really|just|[.]) ?)*(?:not (?:really )?sure(?: yet)?"
    r"|do not know(?: yet)?"
    r"|no idea|maybe|perhaps|depends|um+|hm+|er+m?|let me think|have a think|will think(?: about it)?)"
    r"(?: (?:yet|sorry|really|about it|[.]))*"
)
_OF_OTHERS = Opening(
    r"(?:(?:well|maybe|also|and|think|i think) )*(?:(?:my|our) (?!own\b)\w+|he|she|they|someone|somebody|a (?:friend"
    r"|mate|neighbour)|people|everyone|the \w+) (?:\w+ )?(?:might|may|wants?|would|will|could|can|is|are|needs?|has"
    r"|have"
    r"|says?|likes?|asks?|asked|should|keeps?)\b"
)
_STATES = Sought(
    r"\b(?:is|are|was|were|has|have|had|needs?|should|must|keeps?|wants?|gets?|says?|goes|does|do not|never|died)\b"
)
_LACKS = Sought(
    r"^(?:the |a |some |our )?(?:more|new|better|less|fewer|no|not enough|stop|ban|replace|install|lower|build"
    r"|get rid)\b|\b(?:broken|overflowing|blocked|smashed|dumped|missing|dangerous|crossings?|bumps?|traffic|speeding"
    r"|pot ?holes?|bus(?:es)? (?:stop|shelter)|bench(?:es)?|bins?|swings?|lights?|lamp ?posts?|parking|cctv|drains?"
    r"|pavements?|kerbs?|fly ?tipping)\b"
)
_PLACES = Sought(r"\b(?:on|in|at|by|near|outside) (?:\w+ ){1,3}(?:road|street|lane|close|avenue|rd|st|ave)\b")
_DOING = re.compile(
    r"\b(?!(?:morn|even|noth|build|hous|speed|park|dump|light|overflow|miss|cross|sw|str|spr|th|k|r|br"
    r"|ceil)ing)\w{2,}ing\b"
)
_ASIDE = Sought(r"\b(?:by the way|btw|while i am (?:here|on)|as i am here)\b")

_TIMES = r"""
(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(day|sday|nesday|rsday|urday)?s?
(tuesday|wednesday|thursday|saturday)s?|week ?days?|week ?ends?|wkends?|wkend|week ?nights?|days?|day ?times?|nights?
mornings?|afternoons?|aft|evenings?|eves?|lunch ?times?|tea ?times?|noon|midday|mid week|midweek|am|pm|today|tonight
tomorrow|(this|next|every|any|each|other|once a|twice a|most|all|per|the) (week|month|days?|weeks?|time|times)
any ?time|when ?ever|always|free most|flexible|varies|vary|it changes|depends|shifts?|rota|term ?time|terms?
school (hours|run|holidays?|hols|days|time)|half terms?|holidays?|summer|winter|spring|autumn|easter|christmas|xmas
january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?
    |oct|nov|dec
from now( on)?|straight away|right away|asap|soon|now|later in the (week|month|year)
((an|a few|couple of|\d) )?hours?
\d{1,2} ?(am|pm|ish|oclock)|(after|before|from|till|until|between|by|around|about) \d{1,2}|\d{1,2} (to|till|until) \d
\d{1,2}( [.])? ?\d{2}|\d{1,2}(st|nd|rd|th)|\d{1,2} / \d{1,2}|after (work|school|lunch|tea)|before (work|school)
"""
_TIME = re.compile(rf"\b(?:{one_of(_TIMES)})\b")
_AROUND_A_TIME_WORDS = """
    i am is on in at or and but so the a of for me my we only just mostly usually not no free off can could do
    work working best good ok fine about from to till until after before then also any either both well um
    please thanks . early late later earlier first last shift shifts time times weeks days it would be suits
    suit better part full
"""
_AROUND_A_TIME = frozenset(_AROUND_A_TIME_WORDS.split())
_ANY_TIME = Opening(
    r"(?:(?:just|ok|oh|well|really|honestly|yes|please|thanks|thank you|x|i am|i|am|it is|[.]) )*(?:any|all|whatever"
    r"|(?:do|would) not mind|not (?:fussed|bothered|fussy)|easy|no preference|up to you|you (?:choose|decide|tell me"
    r"|say)|when(?: ?ever)? you (?:need|want|like)(?: me)?|free|suit yourself|either)(?: (?:please|thanks|thank you"
    r"|really|is fine"
    r"|of them|x|mate|love))*"
)
_WHAT_WAS_IT = Sought(
    r"\b(?:what (?:was|is) the question|what (?:did|do) you (?:ask|say|mean|want to know)|what was that|say (?:that"
    r"|it)"
    r" again|ask (?:that|it|me) again|do not (?:understand|get) (?:the question|you|it|that)|what do you mean)\b"
)
_OF_HELPING = Sought(
    r"\b(?:what (?:sorts?|kinds?|types?) of (?:things?|jobs?|work|help|stuff|tasks?)|what (?:things?|jobs?|work"
    r"|tasks?"
    r"|help) (?:is|are|have|do)|what (?:would|will|do|can|could|should) i (?:be |have to |need to )*(?:do|doing|bring"
    r"|wear)|what (?:is|are) (?:it|the jobs?|the options|there|involved)|what does (?:it|that|this) involve"
    r"|how (?:long"
    r"|many hours|much time|often|many times) (?:would|will|does|do|is|are) (?:it|i|they|the jobs?|each|a job|one"
    r"|you|that|this)|(?:do|would|will|must) i (?:need|have|get|be)(?: to)?\b.{0,30}\b(?:dbs|crb|checks?|checked"
    r"|training|trained|experience|tools|gloves|paid|expenses|insured|insurance|on my own|alone|car|references?)"
    r"|(?:is|are|will|would) (?:it|there|they|that|the work|the jobs?) (?:be )?(?:paid|heavy|hard|outside|outdoors"
    r"|inside|indoors|training|physical|much lifting)|who (?:would|will) i be (?:with|working with|helping)"
    r"|where (?:would|will|is) (?:it|i|the job|that|the work)(?: be)?(?: (?:at|held|working))?$|(?:is|are) there an? "
    r"age limit|(?:can|could) (?:i|my \w+) (?:bring|come|do it|help too|do (?:it|that) with))\b"
)

_GIVES_UP = r"""
no|nope|nah|naw|nothing|none|nowt|never ?mind|forget (it|that|about it|i (asked|said|texted|spoke))|leave it|skip it
    |scrap (it|that)|drop it|ignore (me|that|this|it|my (last )?(text|message))|do not (bother|worry)( about (it
    |that))?
(i |have |i have )*(just )?(changed|changing) my mind|had second thoughts|second thoughts|not interested
count me out|take my name off|do not put me down|not for me|(would )?rather not|prefer not( to)?
wrong (button|number|thing|one|key|text|person)|(i )?made a mistake|that was a mistake|(by|in) (mistake|accident
    |error)
my mistake|did not mean (to( (text|send|press|say|do))?|it|that)|not meant to|was not meant( for you)?|pressed (it
    |that|the wrong \w+|by accident)
hit the wrong \w+|(it )?was an accident|(i )?(cannot|can not|do not want to|will not be able to|would rather not
    |am not able to|am unable to|no longer want to|do not wish to|do not feel able to|do not think i can|could not)
    ( (do (it|this|that|any)|help( out)?|volunteer|commit|manage( it)?|be a volunteer))?
not (now|today|right now|yet|at (the|this) moment|this (time|week|month|year)|any ?more)|maybe (another time|later
    |one day
    |next (time|year)|some ?time)|another time|some other time|(too|very|really|so|bit|a bit) (busy|old|ill|poorly
    |tired
    |much( on)?)|no time|have not (got )?(the |any |enough )?time|do not have (the |any |enough )?time|not a volunteer
no longer (a volunteer|interested|available|able)|not (volunteering|helping|able to( help)?|well( enough)?|up to it)
not doing (it|that|this)|(my \w+|husband|wife) (said|says) no|too much (for me|on)|got too much on
"""
_AROUND = r"""
actually|oh|ah|sorry|so sorry|very sorry|um+|er+m?|well|thanks|thank you|ta|cheers|but|on second thoughts?|please|i
    |am|have
    |then|hi|hello|just|mate|love|dear|pal|x+|now|and|so|to be honest|afraid|it|was|all|really|think|because|as|for
    |at|the
    |moment|that|this|if|ok|okay|yes|you|is|after all|any ?more|about (it|this|that|helping|volunteering
    |the (help(ing)?
    |volunteering|job|jobs|offer))|for now|right now|at the moment|at present|after thinking about it|until later
    |guys|folks|all right|no worries|no problem|good luck|bye|[.]
"""
_ENDS = Opening(rf"(?:(?:{one_of(_AROUND)}) )*(?:{one_of(_GIVES_UP)})(?: (?:{one_of(_GIVES_UP)}|{one_of(_AROUND)}))*")
_ENDS_PLAINLY = Sought(
    r"\b(?:changed my mind(?: about (?:helping|volunteering|it|this|all this|the whole thing))?(?= [.]| sorry| and"
    r"| i |$)"
    r"|pressed (?:it|that|the) (?:wrong|by (?:mistake|accident))|texted (?:you|this)? ?by (?:mistake|accident)"
    r"|not a volunteer|(?:do not|no longer) want to (?:help|volunteer)(?: out| (?:you|any ?more|now|after all|yous))*"
    r"(?= [.]| sorry| and| because|$)|(?:cannot|not able to|unable to|not going to be able to) (?:help|volunteer)"
    r"(?: out| you)* (?:after all|any ?more|now|at the moment|right now|for now)|(?:stop|no more|do not want any"
    r"|do not want) (?:volunteering|the volunteering|volunteer jobs|jobs)\b)"
)
_GOES_ON = Sought(r"\b(?:but|instead|though)\b.{0,30}\b(?:can|could|will|would|happy|like|do|try|prefer)\b")
_OF_THE_OFFER = Sought(r"\b(?:help|helping|volunteer|volunteering|offer|offered)\b")


def could_do(text: str) -> bool:
    """Whether it reads as what they could do, or plainly anything."""
    said = spell_reply(text)
    words = said.split()
    if len(words) > MAX_WORDS or asks(text) or _ASIDE.search(said) or not any(letter.isalpha() for letter in text):
        return False
    if _OF_OTHERS.match(said) or suggests(said):
        return False
    is_of_area = _LACKS.search(said) or _PLACES.search(said)
    is_able = _ABLE.search(said) and not _GRUMBLES.search(said)
    if offers(said) or (_ANY.search(said) and not is_of_area):
        return True
    if _DOING.search(said) and (is_able or not _STATES.search(said)):
        return True
    is_fragment = len(words) <= MAX_FRAGMENT_WORDS and not _STATES.search(said) and not _GRUMBLES.search(said)
    return not is_of_area and bool(is_fragment or is_able)


def offers_something(text: str) -> bool:
    """Whether it says what they could do in so many words, and does not only say that they would."""
    said = spell_reply(text)
    return could_do(text) and (_DOING.search(said) is not None or offers(said))


def says_when(text: str) -> bool:
    """Whether it reads as when they could, or plainly at any time."""
    said = spell_reply(text)
    if _ANY_TIME.fullmatch(said.replace(" .", "").strip()):
        return True
    if len(said.split()) > MAX_WORDS or asks(text) or _ASIDE.search(said) or _OF_OTHERS.match(said) or suggests(said):
        return False
    states = _STATES.search(said) and not re.search(r"\b(?:i|we|me|my|free|off|best|good|better|suits?)\b", said)
    return _TIME.search(said) is not None and not states and not _LACKS.search(said)


def says_only_when(text: str) -> bool:
    """Whether every word of it is of when they could: "sat or sun", "nights only so mornings after 8"."""
    rest = _TIME.sub(" ", spell_reply(text))
    return says_when(text) and not _ANY.search(text.casefold()) and _AROUND_A_TIME.issuperset(rest.split())


def is_unsure(text: str) -> bool:
    """Whether they only say that they do not know."""
    return _UNSURE.fullmatch(spell_reply(text).strip(" ?.")) is not None


def asks(text: str) -> bool:
    """Whether it is a question, of a few words, that puts no idea to us: "what sort of things are there"."""
    said = spell_reply(text)
    if len(said.split()) > MAX_QUESTION_WORDS or suggests(said):
        return False
    clauses = [clause for clause in cut(said) if clause.words]
    asked = [one for place, one in enumerate(clauses) if one.asks and not (place and one.words.startswith("who "))]
    return bool(asked) or "?" in said


def asks_again(text: str) -> bool:
    """Whether they want to hear our question once more."""
    return _WHAT_WAS_IT.search(spell_reply(text)) is not None


def asks_of_helping(text: str) -> bool:
    """Whether it asks what helping would be like, also where nothing says that it is about that."""
    return _OF_HELPING.search(spell_reply(text).strip(" ?.")) is not None and len(text.split()) <= MAX_QUESTION_WORDS


def changes_their_mind(text: str) -> bool:
    """Whether it ends what they offered, said while we ask about it or right after."""
    said = spell_out(text)
    if count_words(said) > MAX_WORDS_OF_ENDING or "?" in text or _GOES_ON.search(said):
        return False
    return _ENDS.fullmatch(said) is not None or _ENDS_PLAINLY.search(said) is not None


def ends_the_offer(text: str) -> bool:
    """Whether it ends the offer by its name, whenever it is said: "changed my mind about helping"."""
    said = spell_out(text)
    return changes_their_mind(text) and _OF_THE_OFFER.search(said) is not None
