"""Words that are neither an idea nor a command: a greeting, thanks, "ok", "who is this?", nothing at all.

Rule: the whole message must be small talk; one word more and it is heard as what it is.
"""

import re
from typing import Literal

from flows.spelling import spell_out

SmallTalk = Literal["greeting", "thanks", "ok", "who", "empty"]

MAX_CHARACTERS = 80

_FILL = r"(?:there|all|everyone|everybody|team|mate|love|pal|dear|guys|folks|again|oh|ah|well|hun|duck|sir|madam|x+|xo+|lol|haha+|bro|sis|my|friend|to you(?: all| too)?|you too|and|a|so|very|much|ever|jo|today|please|ok|yes|no|great|good|lovely|brilliant|fab|cool|nice|perfect|\.|\?)"
_GREETING = r"(?:hi+(?:ya)?|he+y+(?: ?up)?|hel+o+|hallo|hullo|hey+a|howdy|ey ?up|ay ?up|yo|oi|oy|(?:good )?(?:morning|afternoon|evening)|good ?day|gud (?:morning|afternoon|evening)|greetings|how (?:are|r) (?:you|things|we)(?: doing| keeping)?|how is (?:it going|things|everything|life)|how do you do|how do|you (?:all right|ok)|are you (?:ok|well|all right)|all right|what is up|wass?up|sup|whatsup|hope you are well|salaam|salam|asalam ?(?:o|u)? ?alaikum|assalam\w* ?(?:o|u)? ?ala[iy]kum|as ?salam\w* ?ala[iy]kum|namaste|sat sri akal|bonjour|salut|hola|ola|ciao|dzien dobry|czesc|hej|witam|buna(?: ziua)?|salut|merhaba|selam|shwmae|bore da|namaskar|hello hello|anyone there|is (?:anyone|anybody|someone) there|are you there|test|testing|ping)"
_THANKS = r"(?:thanks|thank you|thank u|many thanks|cheers?|ta|ta very much|much appreciated|appreciated?(?: it| that)?|i appreciate (?:it|that|this)|much obliged|bless you|god bless(?: you)?|thank you (?:so|very) much|thanks a (?:lot|million|bunch)|(?:for|4) (?:that|this|the (?:reply|info|help|update|text|message|answer|reminder|invite)|your (?:help|reply|time|text|message|answer)|letting me know|getting back(?: to me)?|everything|all (?:you do|your help|that you do)|replying|telling me|asking)|you are (?:the best|a star|a legend|very kind|welcome)|that is (?:very |so |really )?(?:kind|great|lovely|brilliant|good|helpful|nice)(?: of you)?|dziekuje|dzieki|diolch|merci|gracias|obrigad[oa]|multumesc|mersi|shukriya|shukran|jazakallah|dhanyavad|dhonnobad|mahadsanid|tesekkurler|danke)"
_OK = r"(?:ok+|oke?y|okie dokie|all right|right(?: o| oh| then)?|fine(?: by me| then)?|cool|great|good|lovely|brilliant|perfect|nice|no (?:problem|worries|probs)|understood|noted|got (?:it|that|you)|gotcha|i see|fair enough|sounds (?:good|great|fine)|will do|sure|super|excellent|fab|wicked|sound|sorted|that is (?:fine|ok|good|great|all right)|ok then|ah ok|roger|wonderful|smashing|champion|ace|👍|done|received|bye+(?: bye+)?|good ?bye|see you(?: (?:later|soon|then|there))?|cya|good ?night|night night|take care|have a (?:good|nice|great|lovely) (?:day|evening|weekend|one|night))"
_WHO = r"(?:(?:sorry |hi |hello |please |and )*(?:who (?:is|are|the (?:hell|fuck) is|is it|dis|this|that|you|am i (?:talking|speaking|texting) (?:to|with))(?: (?:this|that|it|you|dis|texting|messaging|calling|please|from|me|is|there|sending|asking|even|the|number|i|am|talking|to|then|now|mate|love|sorry|what|do|want))*|new (?:phone|number) who (?:is )?(?:this|dis)|who sent (?:me )?this|do i know you|what is (?:this|this number|this about|this for|all this|this all about|havesay)(?: (?:please|about|for|sorry|then|number|text|message))*|whose (?:number|phone) is (?:this|it)|what number is this|who do you think you are|are you (?:a )?(?:real|robot|bot|human|person|a person|a robot|a bot|a computer|real person|computer|a human|machine|a machine)(?: person)?|is this (?:a )?(?:real|robot|bot|human|scam|person|spam|real person|joke|genuine|legit|automatic|automated)(?: person)?|is this (?:genuine|legit|real|a joke)|(?:how|where) did you get my (?:number|name|details|mobile)|who gave you (?:my|this) (?:number|name|details|mobile)|why (?:are|do) you (?:texting|text|messaging|message|have|got) (?:me|my number)|sorry who|who|identify yourself|what do you want(?: from me)?))"

_SHAPES: tuple[tuple[SmallTalk, re.Pattern[str]], ...] = (
    ("who", re.compile(rf"(?:{_GREETING} (?:\. )?)?{_WHO}(?: (?:\?|\.))?(?: (?:{_FILL}))*")),
    ("thanks", re.compile(rf"(?:(?:{_FILL}|{_GREETING}|{_OK}) )*{_THANKS}(?: (?:{_FILL}|{_THANKS}|{_OK}))*")),
    ("greeting", re.compile(rf"(?:{_FILL} )*{_GREETING}(?: (?:{_FILL}|{_GREETING}))*")),
    ("ok", re.compile(rf"(?:{_FILL} )*{_OK}(?: (?:{_FILL}|{_OK}|{_THANKS}))*")),
)
_FIRST_WORDS = None


def read(text: str) -> SmallTalk | None:
    """What kind of small talk the whole message is, or None."""
    if len(text) > MAX_CHARACTERS and not text.isspace():
        return None
    if not any(c.isalnum() for c in text) and "?" not in text:
        return "empty"
    spelled = spell_out(text)
    for kind, shape in _SHAPES:
        if shape.fullmatch(spelled):
            return kind
    return None
