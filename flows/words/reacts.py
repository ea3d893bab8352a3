"""What somebody texts back to what became of their idea: "that's rubbish", "who decided that", "it's gone off again".

Rule: the whole message reacts, and names no thing and no place of its own; with one it is an idea.
"""

import re

from flows.words.besides import names_a_thing
from flows.words.phrases import one_of
from flows.words.reply_words import spell_reply

MAX_WORDS = 12

_OPENS = r"(?:(?:oh|well|so|and|but|ok|yes|no|right|sorry|thanks|thank you|hi|hello|really|lol|haha|wow|[.?]) )*"
_REACTS = one_of(
    r"""
(that|this|it) (is|was|has|does|did|will|makes?|took|sounds?|seems?|still|only|never)\b.*
(typical|rubbish|useless|pathetic|ridiculous|disgrace\w*|disgusting|disappoint\w*|shame|joke|a joke|what a \w+|charming
    |figures|knew it|thought so|told you|as usual|same old|not good enough|no surprise|about time|fair enough|liars?
    |cop out)\b.*
not (happy|impressed|surprised|fair|true|yet|again|really|now)\b.*
(who|why|how come|when|what|how) (decided|decides|says|said|is that|is it|not|does that|did (you|they)|do (you|they)
    |will (it|that|you|they)|would|about next|happens? (now|next)|now|next|does it|can i do|else|happened)\b.*
(is|was) (that|this|it) (it|all|really|final|a joke|true|definite|the end|for ever)\b.*
(can|could|may|how do|how can|where do) (i|we) (appeal|argue|object|challenge|complain|speak|ask (again|why)
    |try again)\b.*
(you|they|you lot) (are (having|joking|kidding|useless|a joke|all)|said|promised|never (listen|do|wanted)|do not (care
    |listen)|always say|must be (joking|kidding))\b.*
(still|again|nothing|nobody|no one|not) (not|nothing|broken|waiting|happened|done|came|fixed|working|the same)\b.*
i (knew|thought (so|as much)|give up|cannot believe|appreciate|understand|waited|will not bother|am (not happy
    |disappointed|gutted|so pleased|pleased|happy|glad))\b.*
(good|great|brilliant|lovely|fantastic|amazing|excellent|fab) (news|stuff|work|job|result|to hear)\b.*
"""
)
_REACTION = re.compile(f"{_OPENS}{_REACTS}")
_IS_RUBBISH = re.compile(r"\b(?:that|this|it) is (?:\w+ )?rubbish\b")  # and no litter
_PLACED = re.compile(
    r"\b(?:on|in|at|by|near|outside|behind|opposite|along|under|round|around)"
    r" (?!all\b|least|now|time|the end|that|it\b|this|once|last|then|again)\w+"
)


def reacts(text: str) -> bool:
    """Whether it could be a word about what we said last, and nothing of its own."""
    spelled = spell_reply(text)
    if len(spelled.split()) > MAX_WORDS or names_a_thing(_IS_RUBBISH.sub("", spelled)) or _PLACED.search(spelled):
        return False
    return _REACTION.fullmatch(spelled) is not None
