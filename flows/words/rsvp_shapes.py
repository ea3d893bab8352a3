"""The shapes by which a reply to an invitation is told, beyond its clauses: who signed, what mocks, what is meant."""

import re
from typing import Literal

RsvpReading = Literal["yes", "no", "maybe", "unsure", "none"]

SIGNED = re.compile(r"\b(?:thanks|thank you|cheers|ta|regards|love|from|sincerely|wishes)(?: [.])? ([^\W\d_]+)$")
CONFIRMS = re.compile(
    r"^(?:i|we) (?:did|do|have) (?:get|got|see|seen|read|receive|received|have|ask|tell|told|pay|paid)\b"
    r"|^(?:i|we) (?:got|saw|read|received|paid|rang|told) (?:the|your|it|that|them|him|her)\b"
    r"|\b(?:pick|fetch|collect) you\b|^you (?:can|could|may|should|did|were|had|said|told|still)\b"
)
TO_WHAT = re.compile(
    r"\b(?P<said>yes|no|maybe) to (?!this|that|your|the question)(?P<what>[^.?]+?)"
    r"(?= (?:and|but|yes|no|maybe)\b| [.?]|$)"
)
ADDS = re.compile(
    r"(?:yes+|yeah|yep|yh|ok|no|nope|nah|[123])(?: (?:please|thanks|thank you|[.]))* (?:and|but|also|plus)\b"
)
JUST_US = re.compile(
    r"\b(?:just|only) (?:me|myself|us|us two|the two of us|me and (?:my )?\w+)(?: (?:now|then|this time|please"
    r"|sorry|coming|for now"
    r"|after all|x+|thanks))*$"
)
PUTS_RIGHT = re.compile(
    r"(?:(?:oh|sorry|wait|hi|yes) )*no(?: (?:sorry|wait|[.]))*(?: (?:it is|it will be|there is|there are"
    r"|there will be|we are|just|only|actually|make (?:it|that)|that is|should be|i said|i meant))* (?:the )?"
    r"(?:[1-9]|one|two|three|four|five|six|seven|eight|nine|both|all)(?: (?:of us|people|adults|persons|coming|now"
    r"|all together|altogether|please|thanks|not \w+|in total|us))+"
)
THEY_STAY = re.compile(
    r"\b(?:he|she|they|(?:my|the) \w+|\w+) (?:is|are|will|can) ?not (?:be )?(?:coming|come|able|there|make)"
    r"|\b(?:he|she|they|(?:my|the)"
    r" \w+) cannot (?:come|make|be)|\bwithout (?:him|her|them|my \w+)"
)
GOOD_OR_BAD = (
    r"(?:(?:really|very|so|quite|all|a|bit|not) )*(?:good|great|lovely|nice|ok|fine|brilliant|fun|fab|interesting"
    r"|boring"
    r"|rubbish|right|alright)"
)
ASK_FIRST = re.compile(  # a mocking yes, a yes to how it was, a text that was only read
    r"(?:oh )?(?:yeah|yea|yes|yh) right\b(?! (?:then|ok|on|thanks|love|will|see|i|we|count|put|you are)\b)(?! [.]|$)"
    rf"|(?:yes|yeah|yep|no|nope|ok) (?:[.] )?(?:(?:it|that|this) was {GOOD_OR_BAD}$"
    r"|(?:i|we) (?:really )?(?:enjoyed|loved|liked) (?:it|that|this)$)"
    r"|(?:ok )?(?:noted|understood|received|i see|fair enough)(?: (?:thanks|thank you|ta|cheers|[.]))*$"
)
OF_MYSELF = re.compile(r"(?:(?:hi|hello|sorry|but|and|[.]) )*(?:i|we|my)\b")
WAS = re.compile(rf"(?:it|that|this) was {GOOD_OR_BAD}\b")
OF_LAST_TIME = re.compile(  # "last one was a waste of time" says nothing of the next
    r"(?:(?:well|oh|but|and|tbh) )*(?:the )?last (?:one|time|meeting|two|few)(?: (?!so\b|count\b|not\b)\w+){1,9}"
)
SUGGESTS = re.compile(  # an idea, however much it begins like an answer: "maybe we should get a skip"
    r"(?:(?:well|hi|hello|ok|yes|no|and|but|so|also|or) )*(?:maybe|perhaps|possibly|how about|what about|why not)"
    r" (?:(?:we|you|they|the council|council|someone|somebody|people|everyone|it) (?:should|need|ought)"
    r"|(?:if )?(?:you lot|you people|you guys|the council|council|people)\b"
    r"|(?:do|hold|have|move|put|try|change|make|use|run|set|start|get|ask) (?:it|one|a|an|the|some|them|people|up)\b)"
)
NOT_MEANT = re.compile(  # "no idea who this is", "hello yes who is this", "how did you get my number"
    r"^(?:(?:hi|hello|hey|yes|no|sorry|er|um|erm|pardon|[.?]) )*(?:(?:i have )?no (?:idea|clue)|i do not know"
    r"|not sure)? ?who (?:is|are|the|on) (?:this|that|you|these|earth|hell)\b|\bno (?:idea|clue) who (?:this|you)\b"
    r"|\b(?:how|where|who) (?:did|have|has|gave|got)\b.{0,20} (?:my|this) (?:number|mobile|phone)\b"
    r"|\b(?:that|this|it) (?:was|is) (?:not )?(?:meant )?for (?!me|us)\w+|\bwrong (?:person|number|chat|group)\b"
    r"|^(?:hi |hello |sorry )*(?:well done|good luck|happy birthday|happy \w+day|congratulations|nice one"
    r"|good on|fair play|great job|hats off)\b"
    r"|\b(?:do not|cannot) (?:know|understand|see|get|remember) (?:what|how) (?:\w+ ){1,4}"
    r"(?:means?|meant|works?|is for)\b"
)
ABOUT_WHAT_WAS_SAID = re.compile(
    r"(?:it|that|this|you|what you|(?:the|that|this|your|my) (?:statement|answer|information|response|reply|time"
    r"|date|day))\b"
)
_OTHER_PEOPLE = (
    r"(?:(?:the|my|our|some|all|a|her|his|their) (?:\w+ )?\w+|them|him|her|others|everyone|everybody|people)"
)
HANDS_ON = re.compile(  # what they do with our text, and no word of their own coming: "I'll pass it on to the wife"
    r"(?:(?:ok|okay|thanks|thank you|ta|cheers|right|hi|hello|oh|great|lovely|sorry|dear|love|and|[.]) )*"
    r"(?:(?:i|we)(?: (?:will|shall|have|can|am going to|just))+|will(?: just)?|going to"
    r"|(?=passed|forwarded|shared|sent)) ?(?:(?:pass|passed|send|sent|forward|forwarded|share|shared|spread|hand)"
    rf"(?: (?:it|this|that|the \w+|your \w+|on|along|round|around))*(?: to {_OTHER_PEOPLE})?"
    rf"|(?:tell|inform) {_OTHER_PEOPLE}|let {_OTHER_PEOPLE} know)"
    r"(?: (?:too|about it|about this|about the meeting|when (?:he|she|they) (?:gets?|comes?|is|are)(?: \w+){1,2}"
    r"|thanks|thank you|dear|love|x+|then|please|[.]))*"
)
PASSES = re.compile(r"\bpass(?:ed)?(?: on (?:it|this|that)(?: (?:one|time))?)?$")  # that one is a no
PARTY_FIRST = re.compile(
    r"(?:yes |ok |just |only |all |both |probably |i will be |i am |i am coming |i will come )*(?:me|myself"
    r"|both of us|i and|us|we|plus|with|bring|bringing|number|my|our|there|party|family|table|coming|put|us|mum|dad"
    r"|hubby|husband|wife|x ?\d|for|\d|one|two|three|four|five|six|seven|eight|a couple|solo|on my own|alone"
    r"|by myself|the (?:two|three|four|five|pair|both|whole)|total|make (?:it|that)|(?:[a-z]+ ){1,4}and (?:i|me"
    r"|myself))\b"
)
IT_WAS = re.compile(r"(?:it|that|this) was(?: \w+){3}")
BY_SIGN: tuple[tuple[RsvpReading, str], ...] = (
    ("yes", "💯🎉🥳🙌🤙🕺💃"),
    ("maybe", "🤞🤔"),
    ("none", "😂🤣❤😊🙏😘😍🥰😀😃😄😁"),
)
SIGNS = {sign: value for value, signs in BY_SIGN for sign in signs}
AROUND_WORDS = "👍👌✅✔🙂😊❤🙏😂🤣😀😃😄😁🥰😍😘🌞☀🎉🥳🏻🏼🏽🏾🏿\ufe0f\u200d "
NO_SIGNS = frozenset(" \ufe0f\u200d!.,?\n🏻🏼🏽🏾🏿")
YES_OR_NO_WORDS = "yes yeah yep yup no nope nah sure"
YES_OR_NO = frozenset(YES_OR_NO_WORDS.split())
NICE_WORDS = "ok great lovely brilliant cool perfect good nice fab awesome sweet excellent"
NICE = frozenset(NICE_WORDS.split())  # … thanks
TELLS = re.compile(
    r"\b(?:moved|changed|cancelled|postponed|is now|are now|has been|have been|was|were|is on|are on|will be|went"
    r"|took)\b",
    re.IGNORECASE,
)
INVITES = re.compile(
    r"\b(?:invit\w*|rsvp|meet|meeting|come|coming|attend\w*|join us|make it|be there|turn up|drop[- ]?in"
    r"|are you (?:free|going|in)"
    r"|will you (?:go|help)|can you (?:go|help|bring))\b",
    re.IGNORECASE,
)
