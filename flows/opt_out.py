"""Does this text ask us never to write again? In any wording (R4), and only if it plainly does.

Rules
- Words are matched exactly or by a rule of language, never by likeness: "shop" scores 75 against "stop".
- An opt-out is an order or a wish put to us, about our texting or their number, with no other object:
  "stop texting me" is one, "stop texting drivers" is an idea.
- What others do is no order to us: "my sister won't stop calling" is not an opt-out.
- A wish for another hour ("don't text me after 9") is not an opt-out.
"""

import re
from typing import Literal

from flows.opt_out_words import CARRIER_WORDS, FOREIGN
from flows.spelling import fold, spell_out

Reason = Literal["stop", "wrong_number"]

MAX_ABROAD_CHARACTERS = 100
MAX_CHARACTERS = 700  # longer texts are ideas, whatever they say on the way

_SWEARS = r"(?:fuck(?:ing|ers?)?|bloody|damn|sodding|effing|shit|shite|crap|bastards?|wankers?|twats?|idiots?|pricks?|cunts?|dickheads?|arseholes?|morons?|scum|for (?:fucks?|gods?|christs?|petes?|heavens?|goodness|the love of god)(?: sake)?|ffs|jesus|christ|god|hell|omg|wtf|ugh|argh|grr+)"
_FILL = rf"(?:please|thanks|thank you|ta|cheers|ok|now|just|right now|right|oh|ah|and|so|but|then|at once|immediately|straight away|asap|today|forever|for (?:good|ever)|already|mate|love|pal|luv|guys?|all|lads?|sir|madam|miss|everyone|hi|hello|hey|dear|oi|sorry|kindly|well|seriously|really|really|i (?:said|say|mean|mean it|told you|am asking|beg you|repeat)|i have (?:asked|told you)(?: you)?(?: (?:before|already|twice|once|many times))?|again|once and for all|for the last time|last warning|final warning|will you|would you|can you|could you|you can|you|no|yes|x+|to you|you lot|you people|team|whoever (?:you are|this is)|who (?:is|are) (?:this|that|you)|who this|what is this|{_SWEARS}|\.|\?)"
_LEAD = rf"(?:^|[.?] |\b(?:so|and|but|then|or|because|now|please|just|kindly) )(?:(?:{_FILL}|i (?:would |really )*(?:want|like|need|ask|wish|expect|demand)(?:ed|ing)? (?:that )?(?:you|u|this|it|them|all this)(?: all)? to|you (?:need|have|ought|are|got) to|you (?:must|should|better)|i (?:would|will)(?: really)? (?:like|appreciate it|be grateful|prefer)(?: it)? if you(?: would| could)?|(?:would|do) you mind|i am asking you to|is it possible to|how do i(?: get you to| make you)?|how can i(?: get you to| make you)?|i (?:would |really )?(?:want|like|need|wish) to|i (?:would like|want) (?:it|this|these|all this|them)(?: texts| messages)? to|tell your (?:boss|people|lot) to|make (?:it|this|them|these)|let us) )*"
_TEXTING = r"(?:text(?:ing)?|messag(?:e|ing)|contact(?:ing)?|writ(?:e|ing)(?: to)?|email(?:ing)?|mail(?:ing)?|spam(?:ming)?|whatsapp(?:ing)?|sms(?:ing)?|bombard(?:ing)?|telegramm?(?:ing)?)"
_RINGING = r"(?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|both?er(?:ing)?|pester(?:ing)?|harass(?:ing)?|hassl(?:e|ing)|annoy(?:ing)?|disturb(?:ing)?|bug(?:ging)?|hound(?:ing)?|badger(?:ing)?|pinging|ping|repl(?:y|ying)(?: to)?|talk(?:ing)?(?: to)?|stalk(?:ing)?)"
_ME = r"(?:me|us|my (?:phone|number|mobile|mum|mam|mother|dad|father|wife|husband|partner|son|daughter|kids?|nan|gran|parents|house|family|line)|this (?:number|phone|mobile)|here|our (?:phone|number))"
_TEXTS = r"(?:texts?|messages?|sms(?:es)?|(?:text|sms) ?messages?|spam|alerts?|updates?|notifications?|reminders?|newsletters?|broadcasts?|mailings?|subscription|contact|communications?|correspondence)"
_STUFF = rf"(?:{_TEXTS}|this|these|things|stuff|it|anything|rubbish|nonsense|junk|garbage|bollocks|emails?|info(?:rmation)?|invit(?:es?|ations?)|links?|{_SWEARS})"
_ANY = r"(?:(?:all|any|anymore|more|further|the|these|those|this|that|your|such|so many|of|stupid|silly|bloody|fucking|sodding|damn|constant|daily|random|unwanted|automated|annoying|future|other|meeting|havesay|marketing) )*"
_CLOSE = rf"(?= (?:[.?]|i|you|he|she|we|this|that|it|or|if|because|since|as|from|to (?:me|us|my|this|our)|on (?:my|this)|about|for (?:me|my|this)|with|here|either|ever|before|until|at all|or|im|who|with your|they|my|{_FILL})\b|$)"
_NOT = r"(?:do not|never|no need to|not to|you (?:need|should|must|may|can) not|you do not (?:need|have) to|must not|cannot|no longer|stop|quit|cease|refrain from|avoid|please not)"
_HOURS = re.compile(
    r"\b(?:(?:after|before|until|till|between|past|by|so|too|this) (?:\d|late|early|noon|midnight|eight|nine|ten|seven|six|work|school|dark|bedtime|evening|morning|tonight)"
    r"|at (?:night|work|weekends?|the weekend|\d|this time|this hour|this (?:ungodly|stupid) hour|midnight|dinner|night time|bedtime|school)|on (?:sundays?|saturdays?|weekends?|mondays?|fridays?|a sunday)"
    r"|in the (?:morning|night|evening|middle of the night|day)|during|while i|when i|tonight|tomorrow|today|till later|later)\b"
)

# Orders and wishes, anywhere a clause begins.
_ORDERS = re.compile(
    _LEAD
    + "(?:"
    + "|".join(
        (
            rf"(?:stop+|quit|cease|halt|end|discontinue|no more|enough of)(?: with)? (?:the |all |all the |this |your |these |any |{_SWEARS} )*{_TEXTING} {_ME}\b",
            rf"(?:stop+|quit|cease|halt|discontinue|no more)(?: with)? (?:the |all |all the |this |your |these |{_SWEARS} )*{_TEXTING}{_CLOSE}",
            rf"(?:stop+|quit|cease|no more)(?: the| this| {_SWEARS})* {_RINGING}(?: {_ME})?(?= (?:[.?]|with|at all|{_FILL})\b|$)",
            rf"(?:stop+|quit|cease|halt|end|cancel|discontinue|turn off|switch off|block|get rid of|no) {_ANY}{_TEXTS}{_CLOSE}",
            rf"(?:stop+|quit|cease|no more|halt) (?:sending|giving|forwarding|posting)(?: {_ME} {_ANY}{_STUFF}| {_ANY}{_TEXTS}| (?:these|this|them|it))?{_CLOSE}",
            rf"(?:stop+|quit) sending {_ANY}{_STUFF} to (?:me|us|my|this)\b",
            rf"(?:no more|enough|enough of) (?:of )?{_ANY}(?:{_TEXTS}|texting|messaging|spamming|contact|of this|of these){_CLOSE}",
            rf"{_NOT} (?:ever |{_SWEARS} |want you to |bother to |bother )*{_TEXTING} (?:{_ME}\b|(?:again|anymore|back|ever)\b)",
            rf"{_NOT} (?:ever |{_SWEARS} )*{_TEXTING}$",
            rf"{_NOT} (?:ever |{_SWEARS} )*{_RINGING} {_ME}(?= (?:[.?]|again|anymore|ever|back|with (?:this|these|your|texts)|{_FILL})\b|$)",
            rf"{_NOT} (?:ever |{_SWEARS} )*send(?:ing)? (?:{_ME} )?{_ANY}(?:{_TEXTS}|anything|this|these|stuff|{_SWEARS}|rubbish)(?: anymore| again| to (?:me|my|us|this)){_CLOSE}",
            rf"{_NOT} (?:ever |{_SWEARS} )*send(?:ing)? {_ME} {_ANY}{_STUFF}{_CLOSE}",
            rf"{_NOT} (?:ever |{_SWEARS} )*send(?:ing)? {_ANY}{_TEXTS}(?: anymore| again| please| thanks)*(?= [.?]|$)",
            rf"{_NOT} use (?:my|this) (?:number|phone)\b",
            rf"(?:take|remove|get|delete|strike|scrub|cross|scratch|drop|pull|wipe|erase) (?:me|us|my (?:number|name|phone|no|mobile|details?|phone number|mobile number)|this (?:number|phone)|our (?:number|name))(?: (?:off|from|out of|of))(?=(?: (?:your|the|this|these|that|any|all|ur|whatever|mailing|it|texting|text|contact|here|everything|future))+\b| [.?]| {_FILL}|$)",
            rf"(?:take|remove|get|delete|strike|scrub|erase|wipe|bin|lose|forget|block|drop|ditch|unsubscribe|deregister|unregister) (?:me|us|my (?:number|no|mobile|phone|phone number|mobile number)|this (?:number|phone)|our number)(?= [.?]|(?: {_FILL})|$)",
            r"unsub(?:scri(?:be|bed|ption|bing)|sribe|scibe|cribe|scrib|scribe)?(?: me| us| my number| this number| from (?:this|these|your|all|the) .*)?(?: now| please| thanks| asap)*(?= [.?]|$)",
            r"(?:un ?subscribe) (?:me|us|my number|this number)\b",
            rf"(?:opt|opting) (?:me |us |my number |this number )?(?:out|our number out)(?= (?:of|from) {_ANY}(?:{_TEXTS}|this|these|it|list|service|mailing list)(?= [.?]| {_FILL}|$)| [.?]| {_FILL}|$)",
            r"(?:opted|opting) out(?= [.?]|$)",
            rf"leave (?:me|us|my family)(?: \w+)? (?:alone|be|in peace)(?= [.?]| {_FILL}|$)",
            rf"(?:give|gi) (?:me|us) (?:some |a bit of )?(?:peace|a break from (?:these|the|your) texts)(?= [.?]| {_FILL}|$)",
            rf"(?:cancel|end|quit|stop|revoke|withdraw|terminate|close) (?:my|this|the) (?:subscription|membership to this|registration|consent|permission|sign ?up|text service|texting service|sms service)(?= [.?]| {_FILL}|$)",
            rf"(?:withdraw|revoke) (?:my )?consent(?= [.?]| {_FILL}|$)",
        )
    )
    + ")"
)
_WISHES = re.compile(
    "|".join(
        (
            rf"\b(?:i|we) (?:\w+ ){{0,2}}?(?:do not|no longer|never|did not|will not|would not|not) (?:\w+ )?(?:want|wish|need|like|care|consent|agree|wanna)(?: to| for| you to)?(?: (?:receive|receiving|get|getting|have|having|be|being|hear|hearing|see|take|accept))?(?: {_ME})? {_ANY}(?:{_TEXTS}|texted|messaged|contacted|texting {_ME}|text {_ME}|message {_ME}|contact {_ME}|hear from you|from you(?: lot)?|on (?:this|your|the|any) (?:mailing )?list|part of this (?:list|group)){_CLOSE}",
            rf"\b(?:i|we) (?:do not|no longer|dont) (?:want|wish|need)(?: to be)? (?:this|these|it|any of this|any of these|this service|subscribed)(?: anymore| thanks| please| from you| on my phone| no more)*$",
            rf"\b(?:i|we) (?:never|did not) (?:sign(?:ed)? up|subscribed?|agreed?|ask(?:ed)?|consent(?:ed)?|opt(?:ed)? in|give (?:you )?(?:permission|consent)|gave (?:you )?(?:permission|consent))(?: for| to| you to| to get| to receive| to be| you for)* {_ANY}(?:{_TEXTS}|texted|text {_ME}|message {_ME}|contacted|messaged|contact {_ME}|this service)\b",
            rf"^(?:{_FILL} )*(?:i|we) (?:never|did not) (?:sign(?:ed)? up|subscribed?|agreed?|ask(?:ed)?|consent(?:ed)?|opt(?:ed)? in)(?: (?:for|to) (?:this|these|it|any of this))?(?: {_FILL})*$",
            rf"\b(?:i am|we are) (?:\w+ )?(?:done with|sick of|fed up (?:of|with)|tired of|had enough of|bored of) {_ANY}(?:{_TEXTS}|you texting|you messaging|being texted|getting texts)(?= [.?]| {_FILL}|$|from you)",
            rf"\b(?:i have )?had enough of (?:these|your|this|the) (?:{_SWEARS} )?{_TEXTS}\b",
            rf"^(?:{_FILL} )*(?:i am |we are )?(?:no longer interested|not interested anymore|not interested (?:. )?(?:please )?(?:stop|remove|leave|take).*)(?: {_FILL})*$",
            rf"^(?:{_FILL} )*i (?:want|would like|wish|need) (?:to be (?:taken|removed|left) (?:off|out|from|alone).*|out(?: of (?:this|these|it).*)?|off (?:this|your|the) list|to (?:leave|come off|get off|be off) (?:this|your|the) (?:\w+ )?(?:list|group|service|texts?|messages?))(?: {_FILL})*$",
        )
    )
)
_NOT_THEM = re.compile(
    rf"(?:^|[.?] )(?:{_FILL} )*(?:(?:i think |i am afraid |looks like |it looks like |this is |that is |it is )?(?:(?:you|u|your|they)(?: must| might| may)?(?: have| got| have got| are (?:texting|messaging|calling))? )?(?:the |a |totally |completely |got )*wrong (?:number|no|person|phone|guy|one|woman|man|lady|bloke|contact|address)(?= [.?]| {_FILL}| there| mate| here| i| for| this| love|$)(?! of\b))"
    rf"|\b(?:you|u|your)(?: must| might| may| are| have| definitely| obviously| clearly| still)*(?: have| got| texting| texted| messaging| messaged| calling| sending (?:this )?to|sent this to)+ (?:the )?wrong (?:number|person|phone|guy|woman|man)\b"
    rf"|^(?:{_FILL} )*(?:this|that|it) (?:is|was) not (?:\w+(?: \w+)?s? (?:number|phone|mobile)|(?:his|her|their) (?:number|phone)(?: anymore)?|him|her|the right (?:number|person))(?: anymore| it is mine now| [.?] .{{0,60}})?(?: {_FILL})*$"
    rf"|\b(?:i am|this is) not (?:the person|who) you (?:want|think|are (?:after|looking for))\b"
    rf"|\b(?:has|have) (?:got )?(?:a )?new number (?:now )?[.?] stop\b"
    rf"|^(?:{_FILL} )*(?:nobody|no one|noone|there is (?:no|nobody)(?: one)?|no) (?:called |named |by that name |of that name |with that name ){{1,2}}\w* ?(?:here|lives here|at this number|on this number|by that name)?(?: {_FILL})*$"
)
_BARE = re.compile(
    rf"(?:{_FILL} )*(?:stop+|end (?:this|it now)|stop (?:all|this|it|that|them|these|now)|quit (?:it|this)|make (?:it|this|them) stop|unsub\w*|go away|get lost|piss off|f off|fuck off|bugger off|sod off|naff off|jog on|do one|eff off|back off|clear off|feck off|get stuffed|get (?:to )?fucked|fuck you|fuck u|fuck yourselves|up yours|no more|not again|enough texts|texts off|delist me|desist|discontinue|opt ?out|stopall|leave off|cease and desist|stop everything|leave it out with the texts)(?: (?:{_FILL}|stop+|off|away|leave (?:me|us) (?:alone|be)|end|unsubscribe|this|it|that|all|them))*"
)
_BARE_FIRST = re.compile(
    rf"(?:{_FILL} )*(?:stop+|unsubscribe|piss off|fuck off|go away|wrong number|wrong person)(?: {_FILL})* [.?] (?P<rest>.+)"
)
_ABOUT_US = re.compile(
    r"\b(?:i|me|my|you|your|number|texts?|messages?|phone|list|wrong|sms|contact|mistake|dead|died|moved)\b"
)
_SPACED = re.compile(
    r"(?:\W*(?:please|pls|plz))?\W*s\W+t\W+o\W+p\W*(?:please|pls|plz|thanks|now|texting me)?\W*", re.IGNORECASE
)
_MISTYPED = re.compile(
    r"\W*(?:s+t+o+p+|tsop|sotp|stpo|stp|st op|sto p|s top|stop+ed|atop|dtop|st0p+|s70p|5top|\$top|stopo|stoip|stiop|sstop|stol)\W*",
    re.IGNORECASE,
)
# Orders about others, hours and rude words for something else.
_STOP_BUT = re.compile(r"\b(?:text|texting|messages?|message) (?:and|while|whilst|when) driv")


def read(text: str) -> Reason | None:
    """Why this text is an opt-out, or None when it is none."""
    if len(text) > MAX_CHARACTERS:
        return None
    if len(text) <= 60 and (_SPACED.fullmatch(text) or _MISTYPED.fullmatch(text)):
        return "stop"
    spelled = spell_out(text)
    if _is_order(spelled):
        return "wrong_number" if _NOT_THEM.search(spelled) else "stop"
    if _NOT_THEM.search(spelled):
        return "wrong_number"
    return "stop" if _read_abroad(text) else None


def _is_order(spelled: str) -> bool:
    if _BARE.fullmatch(spelled):
        return True
    if (first := _BARE_FIRST.fullmatch(spelled)) and len(first["rest"]) < 100 and _ABOUT_US.search(first["rest"]):
        return True
    if _STOP_BUT.search(spelled):
        return False
    if _ORDERS.search(spelled) or _WISHES.search(spelled):
        return not _HOURS.search(spelled)
    return False


def is_carrier_word(text: str) -> bool:
    """Whether the whole text is a word the phone companies act on themselves."""
    return fold(text) in CARRIER_WORDS


def _read_abroad(text: str) -> bool:
    return len(text) <= MAX_ABROAD_CHARACTERS and FOREIGN.fullmatch(fold(text)) is not None
