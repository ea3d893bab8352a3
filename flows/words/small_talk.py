"""Words that are neither an idea nor a command: a greeting, thanks, "ok", "who is this?", an aside, nothing at all.

Rule: the whole message must be small talk; one word more and it is heard as what it is.
"""

import re
from typing import Literal

from flows.words import courtesy_abroad
from flows.words.first_look import Sought
from flows.words.phrases import Strung, one_of
from flows.words.spelling import spell_out

SmallTalk = Literal["greeting", "thanks", "ok", "who", "aside", "empty"]  # aside: "sorry", "lol", "forget it"

MAX_CHARACTERS = 80
MAX_THANKS = 8  # words of thanks that end with a name

# As `spelling.spell_out` writes them.
_FILL = """
there|all|everyone|everybody|team|mate|love|pal|dear|guys|folks|again|oh|ah|well|hun|duck|hen|pet|chuck|babe
    |darling|flower|sir|madam|mrs?|miss|ms|x+|xo+|lol|haha+
bro|sis|my
friend|to you( all| too)?|you too|and|a|so|very|much|ever|today|please|ok|yes|no|great|good|lovely|brilliant|fab|cool
nice
perfect|brill|nice one|actually|from love|anyway|any way|all the same|that is (it|all)( for now)?|regards
    |kind regards|best wishes
    |take care|\\.|\\?
"""
_GREETING = """
hi+(ya)?|he+y+( ?up)?|hel+o+|hallo|hullo|heya+|howdy|ey ?up|ay ?up|yo|oi|oy|(good |gud )?(mornin|morning
    |afternoon|evening|evenin|eve)
good ?day
greetings|how (are|r) (you|things|we)( doing| keeping)?|how is (it going|things|everything|life)|how do( you do)?
(are )?you (ok|well|all right)|all right|what is up|wass?up|sup|whatsup|hope you are well|hello hello
(is )?(anyone|anybody|someone) there|are you there|test|testing|ping
sala+m|asalam\\w*( ?(o|u))? ?ala[iy]kum|assalam\\w*( ?(o|u))? ?ala[iy]kum|as ?salam\\w* ?ala[iy]kum|namaste|namaskar
sat sri akal
bonjour|salut|hola|ola|ciao|dzien dobry|dzień dobry|czesc|cześć|hej|witam|buna( ziua)?|bună( ziua)?|merhaba|selam
shwmae|bore da
"""
_THANKS = """
thanks|thanx|tysm|tyvm|thank you|thank u|many thanks|cheers?|ta|ta very much|(much )?appreciated?( it| that)?
i appreciate (it|that|this)
much obliged|(thanks|thank you|many thanks|cheers|ta|love) from (all )?[a-z]{2,12}( and [a-z]{2,12})?
    |(all )?for (all |everything )?(what )?you( all)? do|bless you|god bless( you)?|thank you (so
    |very) much|thanks a (lot|million|bunch)
(for|4) (that|this|the (reply|info|help|update|text|message|answer|reminder|invite)|your (help|reply|time|text|message
    |answer)( (yesterday|today|earlier|last night|the other day|back))?
    |letting me know|getting back( to me)?|everything|all (you do|your help|that you do)|replying|telling me|asking)
you are (the best|a star|a legend|very kind|welcome)
that is (very |so |really )?(kind|great|lovely|brilliant|good|helpful|nice)( of you)?
dziekuje|dziękuję|dzieki|dzięki|diolch|merci|gracias|obrigad[oa]|multumesc|mulțumesc|mersi|shukriya|shukran|jazakallah
dhanyavad
dhonnobad|mahadsanid|tesekkurler|teşekkürler|danke
"""
_OK = """
ok+|oke?y|okie dokie|all right|right( o| oh| then)?|fine( by me| then)?|cool|great|good|lovely|brilliant|perfect|nice
no (problem|worries|probs)|understood|noted|got (it|that|you)|gotcha|i see|fair enough|sounds (good|great|fine)
    |will do
sure
super|excellent|fab|wicked|sound|sorted|that is (fine|ok|good|great|all right)|ok then|ah ok|roger|wonderful|smashing
champion|ace
done|received|bye+( bye+)?|good ?bye|see you( (later|soon|then|there))?|cya|good ?night|night night|take care
have a (good|nice|great|lovely) (day|evening|weekend|one|night)
"""
_WHO = """
(sorry |hi |hello |please |and )*who (is|are|the (hell|fuck) is|is it|dis|this|that|you|am i (talking|speaking
    |texting) (to|with))
    ( (this|that|it|you|dis|texting|messaging|calling|please|from|me|is|there|sending|even|the|number|i|am|now|mate
    |love|sorry|then|all|people|lot|guys|actually|really))*
who( (even|actually|really|else|exactly|all))* (reads?|sees?|gets?|answers?|looks? at|writes?|sends?|is reading
    |is seeing|will (read|see))( (all|even|of))* (this|these|them|it|my|those|what i (text|send|write))( (texts?
    |messages?
    |things?))?
what (is|does) love( (mean|stand for|then|please|about))*
new (phone|number) who (is )?(this|dis)|who sent (me )?this|do i know you|whose (number|phone) is (this|it)
what number is this
what is (this|havesay|all this)( (about|for|number|text|message|please|sorry|then))*|who do you think you are
(sorry )?who
(are you|is this) (a |an )?(real |actual )?(real|robot|bot|human|person|computer|machine|scam|spam|joke|genuine|legit
    |automated|automatic)
(how|where) did you get my (number|name|details|mobile)|who gave you (my|this) (number|name|details|mobile)
why (are|do) you (texting|text|messaging|message|have|got) (me|my number)|identify yourself
    |what do you want( from me)?
"""
_ASIDE = """
sorry( sorry)*( (about|for) (that|this|it|bothering you|the (mistake|confusion|trouble|bother)))?|my (bad|mistake
    |fault)
i am (so |very )?sorry|o+ps( a daisy|ie)?|wh?oops|lo+l|lmao|rofl|(ha ?)+h?|(he ?){2,}|haha+|hehe+|hee hee
never ?mind( (then|that|it))?|forget (it|that|this|about it|(what )?i (just )?(asked|said|spoke)|that last (bit
    |one))( then
    | now)?|does not matter|no matter|not to worry|do not worry( about
    it)?|it is nothing|ignore me|not (important|urgent)|as you were|whatever|oh well|hey ho|fine by me|just kidding
only (joking|kidding)|send|sent|enter
(what|that is|such|it is) a (real |great |terrible |right |big )*(shame|pity|bummer|nuisance)( (that|though|then))?
ta ?ra(a+)?( for now)?|cheerio|toodle ?(pip|oo)|ttfn|so long|(speak|talk) (soon|later|tomorrow)|laters|over and out
    |catch you later|see you( all)? (around|tomorrow|next (week|time))
oh dear|oh no|typical( (that|eh|really))?|(?<!yes )(?<!yes [.] )(that|this) is (all|it|everything
    |me done)( (i (have|wanted
    |need)( to say)?|for
    (now|today|tonight)|from me|really))*|nothing else|no more from me
(happy|merry|have a (good|nice|great|lovely|happy|merry))( (christmas|xmas|crimbo|new year|easter|diwali|eid|ramadan
    |hanukkah|halloween|birthday|holiday|bank holiday|summer|week|sunday|christmas break|mothers day
    |fathers day))( (and|to)
    (a )?(happy )?(new year|you( all)?|yours|all|everyone))*
seasons greetings|eid mubarak|ramadan mubarak|compliments of the season|all the best( for (christmas|the new year))?
"""


def _shapes() -> tuple[tuple[SmallTalk, Strung], ...]:
    fill, greeting, thanks, ok, who, aside = map(one_of, (_FILL, _GREETING, _THANKS, _OK, _WHO, _ASIDE))
    return (
        ("who", Strung(rf"{greeting}|\.", who, fill)),
        ("thanks", Strung(f"{fill}|{greeting}|{ok}", thanks, f"{fill}|{thanks}|{ok}")),
        ("greeting", Strung(fill, greeting, f"{fill}|{greeting}")),
        ("ok", Strung(fill, ok, f"{fill}|{ok}|{thanks}")),
        ("aside", Strung(f"{fill}|{greeting}", aside, f"{fill}|{aside}|{thanks}|{ok}")),
    )


_SHAPES = _shapes()
_GIVES_THANKS = Sought(r"\b(?:thanks|thank you|cheers|ta)\b")


def read(text: str, *names: str) -> SmallTalk | None:
    """What kind of small talk the whole message is, or None. `names` are what texts call us or them: "cheers Jo"."""
    if len(text) > MAX_CHARACTERS and not text.isspace():
        return None
    if not any(c.isalnum() for c in text) and "?" not in text:
        return "empty"
    spelled = spell_out(text)
    if not text.isascii():  # a heart beside the thanks says no more
        spelled = " ".join(word for word in spelled.split() if word in ".?" or any(c.isalnum() for c in word))
    for name in map(str.casefold, names):  # as good as "love" or "mate"
        if name in spelled and name.isalpha():
            spelled = re.sub(rf"\b{name}\b", "love", spelled)
    found = next((kind for kind, shape in _SHAPES if shape.fills(spelled)), None)
    return found or courtesy_abroad.read(text, *names)


def name_after_thanks(text: str) -> str:
    """The last word of a short text with thanks in it, which may be a name, theirs or ours: "ah I see, thanks Pat"."""
    spelled = spell_out(text)
    if not _GIVES_THANKS.may_be_in(spelled):
        return ""
    words = [word for word in spelled.split() if word.strip("x")]  # kisses are no name
    is_short = len(words) <= MAX_THANKS and _GIVES_THANKS.search(" ".join(words[:-1])) is not None
    return words[-1] if is_short and words[-1].isalpha() else ""
