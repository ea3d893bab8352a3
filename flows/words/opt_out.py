"""Does this text ask us never to write again? In any wording (R4), and only if it plainly does.

How: every word is replaced by one letter for the part it plays (`opt_out_words`), and the rules below are shapes of
such letters: "please stop texting me" is p S B m. A word of no class is an x, and an x where the object belongs makes
it an idea: "stop texting drivers" is S B x.

Rules
- Words match exactly or by a rule, never by likeness: "shop" scores 75 against "stop".
- An opt-out is an order or a wish put to us, about our texting or their number. What others do is no order to us:
  "my sister won't stop calling" is none; and "don't text me after 9" is a wish for another hour.
"""

import re
from typing import Literal

from flows.words import opt_out_abroad, opt_out_words
from flows.words.first_look import Opening, Sought, Wordings
from flows.words.opt_out_words import CARRIER_WORDS, CLASS_OF, KEYS, PAIRS, WORDS_OF_WORDINGS
from flows.words.phrases import each_of
from flows.words.spelling import fold, spell_out

Reason = Literal["stop", "wrong_number"]

MAX_MISTYPED_CHARACTERS = 40
FEW_WORDS = 5
MAX_CHARACTERS = 700  # longer texts are ideas, whatever they say on the way


def _shape(*rules: str) -> str:
    """The rules as one pattern; their parts may have courtesy (p, f) between them."""
    return "(?:" + "|".join("[pf]*".join(rule.split()) for rule in rules) + ")"


# Where an order may begin: a clause, with only "can you", "I want you to", "how do I" … before it; or after "please".
_LEAD = r"(?:(?:^O?|[.a])(?:[pfqiugVrR]|(?<=[Vq])h)*?|(?<=p))"
_END = r"(?=[pf]*(?:$|[.aiueht]))"  # no object follows
_FIRM_END = r"(?=[pf]*(?:$|[.i]|au?q?S))"
_OFF_END = r"(?=[pf]*(?:$|[.aiuet]|h[pf]*(?:$|[.aiueqB])))"  # "off this" what? An estate is no list of ours
_NOW = r"(?![pfgr]*H)"  # not "after 9" nor "on Sundays"
_ME = "(?:m|[yhz]P|yQ|P$|h)"
_TO_ME = "(?:[gK]*(?:m|u|[hyg]P|[yz]Q|h))"
_MINE = "(?:mg?|[yz]H?QP|[yhz](?:P|[Pd](?:a[yg]?[Pd])+|P?P))"
_LIST = "(?:[gh]*(?:[BT]*L+[gh]*)+|h|[gh]+[TB]+|g+P)"
_NEVER = "(?:qN|Ng|W|OM)"
_SAYING = "[gh]*[BT]*"

_ORDER = re.compile(
    _LEAD
    + _shape(
        f"S [gh]* B {_ME}",  # stop texting me
        f"S [gh]* [BT] M*{_END}",  # stop texting; stop the messages
        f"S [gh]* C (?:m|hP|yP|yQ)? {_SAYING}{_FIRM_END}",  # stop bothering me with texts
        # cancel all these texts to me; stop the texts coming; but "I lose these texts" asks nothing of us
        f"(?:[SE]|(?<![^rqVgu]i)(?<!^i)D) [ghyM]* [BT]+ {_TO_ME}*c?{_END}",
        f"E [gh]* [BTh]+ K{_END}",  # turn these texts off
        f"E K [gh]* [BT]+{_END}",  # turn off these texts
        f"[SE] G m? [ghM]* [BTJ]*{_END}",  # stop sending me this rubbish
        f"S G m [ghM]* [BTJ]+ gx{{1,3}}{_END}",  # … about meetings
        f"S [rR] [ghM]* [BTJh]+{_END}",  # stop getting these
        f"S m [rR]+ [ghM]* [BTh]+{_END}",  # stop me getting these
        f"(?<=p)N G m?{_END}",  # please not send
        "S G [ghM]* [BTJ]+ g (?:m|[yhz]P|[yz]Q)",  # stop sending texts to me
        f"O M [gh]* (?:B|T|h)+ {_TO_ME}*{_END}",  # no more of these texts
        f"(?:{_NEVER}|(?<=u)N) [MqrRC]* B (?:a [BC] )*(?:{_ME}|M+){_NOW}",  # do not text me
        f"{_NEVER} [MqrR]* C (?:a [BC] )*(?:m|hP|yP|yQ) M* (?:g [ghM]* [BTh]+ M*)?{_NOW}{_FIRM_END}",  # never call me
        f"{_NEVER} [MqrR]* G g?m [ghM]* [BTJh]+ (?:[Mg]*m?|[KMg]*u|rh)?{_NOW}{_END}",  # do not send me any of this
        f"{_NEVER} [MqrR]* G (?:m )?(?:[ghM]* [BT]|[ghM]* [BTJh] (?:[Mg]*m|M)|M(?:gh)?) M*{_NOW}{_END}",  # … more texts
        f"{_NEVER} [VugqrRM]* B (?:{_ME}|{_FIRM_END}){_NOW}",  # I do not want you to text me; … to be contacted
        f"[RD] (?:{_MINE}|[yh]d) K+ (?:g* {_LIST}{_END}|{_OFF_END})",  # take me off (your list)
        f"[RD] [yz]H?Q K+ g* {_LIST}{_END}",  # take my late husband off your list
        f"{_MINE} q* (?:g )?(?:[rR] )*Z (?:K+ {_LIST}?)?{_END}",  # can my number be removed
        f"[rR] Z K+ {_LIST}?{_END}",  # … to be taken off
        f"[rR] {_MINE} Z (?:K+ {_LIST}?)?{_END}",  # I want to be taken off
        f"[rRV] K+ g* {_LIST}{_END}",  # get off this list
        f"D (?:m|[yhz]P+|yP+){_END}",  # remove me, lose my number
        f"[rR]*U g* (?:{_ME} )?(?:K+ .{{0,4}}?{_LIST}|[gh]*T)?{_END}",  # unsubscribe me from this
        f"o (?:{_ME} )?K (?:[gK]* {_LIST})?{_END}",  # opt me out of this
    )
)
_WISH = re.compile(
    _shape(
        f"{_NEVER} M* (?:[qr]* V)+ (?:[VgruR] )*m? [ghM]* [BT]+ {_TO_ME}*M*{_END}",  # do not want your texts
        f"V (?:N|{_NEVER}) g* (?:[rR] )+m? [ghM]* [BTh]+M*{_END}",  # would rather not get these
        f"V (?:N|{_NEVER}) g* (?:[rR] )*B{_ME}?M*{_NOW}{_END}",  # prefer not to be contacted
        f"{_NEVER} [qr]* (?:V )+(?:[grR] )*K u",  # do not want to hear from you
        f"{_NEVER} [qr]* (?:V )+(?:[grR] )*[gh]* L{_END}",  # do not want to be on the list
        f"O V g [ghM]* [BT]+ {_TO_ME}*M*{_END}",  # no need for any texts
        f"{_NEVER} V h+ M{_END}",  # do not need these anymore
        f"(?<!e)V [gh]* [BTh]+ g r* S{_END}",  # I need these texts to stop
    )
)
_PLAIN = re.compile(
    r"(?<![NgVqriuzCeW])S[gh]*B(?:m|[yh]P)|(?<=[uHPmh])qN[gM]*B(?:m|[yh]P)"
    rf"|P.{{0,12}}?p?qN[gM]*(?:B|G[BTJ]+g*)[hm]?{_END}|P[.aif]*[ie]?Vh(?:gr)?Z{_END}"  # work phone do not text it
    rf"|(?<![NgVqriuzCeW])SGm[ghM]*[BTJh]+{_END}|T.*(?<![NgVqriuzCeW])SGh{_END}"  # left ages ago stop sending us this
    rf"|(?<=[hHMPfTBx.p])(?:D{_MINE}|[RD]{_MINE}K+(?:g*{_LIST}{_END}|{_OFF_END})){_END}"  # so remove my number
)  # … work phone stop texting me
_AT_FIRST = re.compile(
    r"[pfq]*(?<!r)u?S(?:[hpf]*i|h[pf]*u|[hpf]*\.[pf]*(?=.{0,20}[iumyBTP]).{0,30}$)"
)  # stop. I have moved
_AT_LAST = re.compile(
    r"[BTPmGzh]\.pE[pf]*$|(?:^|[.])[pf]*NG[mh]?[pf]+$|D[yh]d.*aS[pfh]*$"
    r"|[BTPmGz].*(?<=[.pxhTPBC])Sh*[BT]?[fh]*$|^.{0,8}\.[pf]*S[pf]*$|^[^x]{0,8}\.[pf]*S[pfh]*$"
)  # too many texts, please stop
_WHOLE = re.compile(
    r"[pfgqiuaV.]*(?:(?<=[Vq])h[gq]*)?S(?:[pfhgauMq.]|S)*"  # please stop now
    r"|[pf.]*[ie]?q*(?:qN|W|OM)V+[grR]*h(?:[pfMh.]|K[ug])*"  # I do not want this
    r"|[pf.]*[ie]r?(?:q?[NW])V+(?:g*h)?[pf.]*"  # I never asked for this
    r"|[pf.]*OM(?:[pf.]|fu|h|gh|gm)*|[pf.]*NM[BT]*[pfu]*|[pfq]*q[ie]rZ[pfK]*"  # no more for me; can I be removed
    # no want message; please no send me more; text no more
    r"|[pf.]*[ie]?[NO]V[ghM]*[BT]+M*[pf]*|[pfg.]*[ie]?[NO]g?(?:B[hM]*m?|G(?:m|[pghM]*[BT]|M))[ghM]*[BT]*[Mpf]*|BOM[pf]*"
    r"|[pf]*OM?[BT]+[pfM]*|[pf.]*O[pf.]*S[pf]*"  # no more; no texts; no, stop
    r"|[ghpf]*[BT]+[qg]*S[pf]*|[pf]*K[gh]*L[pf]*|[pf]*[SE][gh]*L[pf]*|[pfq]*S[pf]*u[xf]{0,3}"
)


def read(text: str, spelled: str | None = None) -> Reason | None:
    """Why this text is an opt-out, or None when it is none. `spelled` spares spelling it out again."""
    if len(text) > MAX_CHARACTERS:
        return None
    spelled = spell_out(text) if spelled is None else spelled
    if _ANOTHER_HOUR.fullmatch(spelled):
        return None
    if len(text) <= MAX_MISTYPED_CHARACTERS and _is_mistyped(text):
        return "stop"
    reason = None if KEYS.isdisjoint(spelled.split()) else _read_english(spelled)
    return reason or ("stop" if opt_out_abroad.wants_out(text) else None)


def is_another_hour(text: str) -> bool:
    """Whether the whole text wishes for texts at another hour: "please don't text me at night, I work shifts"."""
    return _ANOTHER_HOUR.fullmatch(spell_out(text)) is not None


def _is_mistyped(text: str) -> bool:
    return text.strip() in _SIGNS or _SPACED.fullmatch(text) is not None or fold(text) in _MISTYPED


def _read_english(spelled: str) -> Reason | None:
    """The shapes first, since they cost least; the fixed wordings only where one of their words is there."""
    words = frozenset(spelled.split())
    reason: Reason | None = None
    if len(words) <= FEW_WORDS or not words.isdisjoint(WORDS_OF_WORDINGS):
        found = _WORDINGS.find(spelled)
        if _is_not_them(spelled, words) or (found is not None and found < len(_SOMEBODY_ELSE)):
            reason = "wrong_number"
        elif found is not None or _WORDED.search(spelled):
            reason = "stop"
    if reason is None and (_is_order(shape_of(spelled)) or _RUDE.fullmatch(spelled)):
        reason = "stop"
    return None if reason is None or _ADVERT.search(spelled) else reason


def _is_not_them(spelled: str, words: frozenset[str]) -> bool:
    """Whether we reached somebody else; every such wording has "wrong" or "not" in it."""
    return not words.isdisjoint(("wrong", "not")) and _NOT_THEM.search(spelled) is not None


def is_lukewarm(text: str) -> bool:
    """Whether it is an opt-out only where nothing was asked: "Not interested" to a question is a no to it."""
    return _LUKEWARM.fullmatch(spell_out(text)) is not None


def is_about_what_was_done(text: str) -> bool:
    """Whether it is an opt-out only where we did not just ask how good something is: "Never asked for it"."""
    return _NEVER_WANTED.fullmatch(spell_out(text)) is not None


def is_carrier_word(text: str) -> bool:
    """Whether the whole text is a word the phone companies act on themselves."""
    words = [word for word in fold(text).split() if word not in _POLITE]
    return " ".join(words) in CARRIER_WORDS


_SECONDS = frozenset(pair.partition(" ")[2] for pair in PAIRS)


def shape_of(spelled: str) -> str:
    """One letter a word; "x" is a word about something else, "." ends a clause."""
    letters: list[str] = []
    before = ""
    for word in spelled.split():
        if word in {".", "?"}:
            letter = "."
        elif word in _SECONDS and (pair := PAIRS.get(f"{before} {word}")):
            letters.pop()
            letter = pair
        else:
            letter = CLASS_OF.get(word) or ("x" if word[0].isalpha() else "f")
        letters.append(letter)
        before = word
    return "".join(letters)


def _is_order(shape: str) -> bool:
    return bool(
        _ORDER.search(shape)
        or _WISH.search(shape)
        or _WHOLE.fullmatch(shape)
        or _PLAIN.search(shape)
        or _AT_FIRST.match(shape)
        or _AT_LAST.search(shape)
    )


# --- fixed wordings, as spelled out ---------------------------------------------------------------------------------

_POLITE = frozenset({"please", "pls", "plz", "thanks", "ta", "now"})
_SIGNS = frozenset({"🛑", "🛑🛑", "🛑🛑🛑", "⛔"})
_SPACED = re.compile(r"(?:\W*(?:please|pls|plz))?\W*s\W+t\W+o\W+p\W*(?:please|pls|plz|thanks|now)?\W*", re.IGNORECASE)
_MISTYPED = frozenset(
    (
        "tsop",
        "sotp",
        "stpo",
        "stp",
        "st op",
        "sto p",
        "s top",
        "stopped",
        "dtop",
        "st0p",
        "5top",
        "stopo",
        "sstop",
        "stopl",
    )
)
_COURTESY = (
    r"(?:please|thanks|thank you|ta|ok|now|just|oh|and|so|but|then|mate|love|pal|guys|lads?|all|hi|hello|hey|sorry"
    r"|well|really"
    r"|no|yes|x+|you|you lot|you people|will you|would you|why do not you|can you|go and|the hell|i (?:said|think)"
    r"|for fucks sake|idiots?|(?!idiots?\b)\w+ idiots?|\w+ (?:bastards?|wankers?|cunts?)|\.|\?)"
)
_LISTS = opt_out_words.LISTS | {"courtesy": _COURTESY.replace("(?:", "(")}
_SOMEBODY_ELSE = each_of(opt_out_words.NOT_THEM, _LISTS)
_WORDINGS = Wordings(_SOMEBODY_ELSE + each_of(opt_out_words.WORDINGS, _LISTS))
_OFF = r"(?:piss|bog|fuck|f+|bugger|sod|naff|eff|back|clear|feck|bore|buzz|shove|push|hop|do)"
_ALONE = r"leave (?:me|us|my \w+)(?: \w+){0,2} (?:alone|be|in peace)"
_OURS = r"(?:texts?|texting|messages?|messaging|sms|spam|stuff|rubbish|crap|shite?|nonsense|bollocks|lot)"
_RUDE = Opening(
    rf"(?:{_COURTESY} )*(?:{_OFF} (?:right )?off|jog on|do one|go away|get lost|get stuffed|get (?:to )?fucked|up yours"
    r"|fuck (?:you|yourself|yourselves)|on your bike|give it a rest|pack it in|knock it off|zip it"
    r"|(?:just )?shut (?:the \w+ )?up"
    rf"|go to hell|cancel (?:it|this|everything|all)(?: all)?|{_ALONE}|delist|remove|unfollow|deregister"
    r"|unregister|leave|exit|blocked?"
    r"|(?:i am |i is )?(?:really )?not interested(?: so)?(?:(?: [.])? (?:leave it(?: out)?|bye|remove me))?"
    r"|leave it out|stfu"
    r"|stop (?:the |this |your |my |all |text )*(?:service|subscription|programme?)"
    r"|(?:i am |i have )?block(?:ing|ed) (?:you|this number|this)|(?:i want|want|let me) out(?: of (?:this|these|it"
    r"|here))?)"
    rf"(?: (?:{_COURTESY}|{_ALONE}|away|off|with (?:your|these|the|this|all) {_OURS}"
    r"|or (?:else|(?:i|we)(?: \w+){1,6})$|you(?: \w+){1,3}$|stop \w+ing me|stop))*"
)
_NOT_THEM = Sought(
    r"(?:^|[.?] |\b(?:me|think|sorry|have|got|is|hi|hello|has|afraid|the|a) )(?:the |a |got )?"
    r"wrong (?!.*\b(?:(?:delete|scrap|ignore|disregard) (?:that|this|last|my last|the last)|ignore it)\b)"
    r"(?:number|num|person|guy|woman|man|lady|bloke|contact)"
    r"(?= [.?]| (?:mate|love|pal|hun|sorry|please|i|this|stop|remove|here|there|thanks|he|she|my|again|darling|buddy"
    r"|am|take|delete)\b"
    r"|$)"
    r"|\byou (?:\w+ ){0,2}?(?:have|got|texting|texted|messaging|messaged|calling|sending (?:this )?to"
    r"|sent this to) (?:got )?"
    r"(?:the |a )?wrong (?:number|person|phone|guy|woman|man)\b"
    r"|\bi am not (?:the person|who) you (?:want|think|are (?:after|looking for))\b"
    r"|(?:^|[.?] )this (?:number|phone) is not \w+s?(?: \w+s?)?(?= anymore| [.?]|$)"
    r"|(?:^|[.?] )(?:\w+ )?(?:this|that|it) is not (?!the\b|a\b|my\b|our\b)\w+s? (?:number|phone|mobile)(?= [.?]"
    r"| anymore| stop| please|$)"
)
_LUKEWARM = Opening(rf"(?:{_COURTESY} )*(?:i am |we are )?(?:really )?not interested(?: {_COURTESY})*")
_NEVER_WANTED = Opening(
    rf"(?:{_COURTESY} )*(?:i |we |nobody )?(?:(?:do|did) not|never|have never)? ?(?:asked?|wants?|wanted|needs?"
    rf"|needed|likes?|liked)"
    rf"(?: for)? (?:it|that|this|one|them)(?: {_COURTESY}| anymore| here| anyway)*"
)
_HOUR = (
    r"(?:at (?:night|nights|work|weekends|(?:this|that) (?:time|hour)|\d{1,2}(?: (?:am|pm))?|midnight|lunch|tea ?time)"
    r"|(?:so|too|this|that|very) (?:late|early)|late|early|(?:in|during|through) the (?:middle of the night|night"
    r"|morning|evening|day|daytime|small hours)|(?:before|after) (?:\d{1,2}(?: [.] \d\d)?|midnight|dark|tea|lunch)"
    r"(?: (?:am|pm))?|on (?:a )?(?:sundays?|weekends?)|(?:while|when|whilst) i am (?:at work|asleep"
    r"|sleeping|working|in bed|on nights)|of (?:the )?(?:night|morning))"
)
_ANOTHER_HOUR = Opening(  # … and why; but "stop" is a stop, whatever hour stands beside it
    rf"(?:{_COURTESY} )*(?:do not|(?:can|could|would|will) you (?:please )?not) (?:please )?"
    r"(?:text|message|contact|ring|bother|wake|send)"
    r"(?: (?:me|us|these|this|them|things|stuff|texts|messages|to))*"
    rf"(?: {_HOUR})+(?: {_COURTESY})*(?: (?:i|we|you|it|my|he|she|because|as)\b(?! (?:\w+ ){{0,4}}?(?:stop|off|remove"
    r"|number|texts?|list|again))(?: (?!stop\b|remove\b|off\b|texts?\b|altogether\b|any\b|ever\b)\w+){0,9})?"
    rf"(?: {_COURTESY})*"
)
# Somebody else's advertisement, passed on to us, brings its own way out.
_ADVERT = Sought(
    r"\bclaim\b|\bprize\b|\bt and cs?\b|\bto \d{5}\b|\bwww\b|\bhttps?\b|\bringtone"
    r"|\b(?:texts?|texting|messages) and driv|\bdriving and text|\btext(?:ing|s)? (?:at|behind) the wheel"
    # … and what others do, said of letters and the like
    r"|^(?!.*\b(?:texts?|messages?|sms|alerts)\b).*\bmake (?:them|him|her) stop$"
)
_WORDED = Sought(
    rf"(?:^|[.?] |\b(?:please|and|so|just|thanks) )(?:please |just |will you |can you |would you )*{_ALONE}"
    r"(?= [.?]| (?:please|thanks|will you|now|or|and|mate|i)\b|$)"
    r"|(?:^|[.?] |please )stop(?: (?:now|it|this|them|these|please))+ or (?:i|we|else)\b"
    r"|(?:^|[.?] |\b(?:to|please|will|am) )(?:leave|leaving) (?:this|the|your) (?:text |texting |sms "
    r"|message )?(?:list|group|service|chat|texts)"
    r"(?= [.?]|$| please| now)"
)
