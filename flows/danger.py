"""Words that mean somebody is at risk now: to themselves, from somebody, or in an emergency (D3).

Rules
- A false alarm costs a kind answer and a person's look; a miss may cost a life: in doubt, danger.
- But an ordinary idea gets no receipt when it is taken for danger, so ideas *about* dangers (a crossing, knife crime,
  a support group) are none: danger speaks of I, me, a named person, now.
"""

import re

from flows.spelling import spell_out

_ME = r"(?:me|us|my \w+|him|her|them|himself|herself|themselves|someone|somebody|the (?:kids?|children|baby|boy|girl|man|woman|lady)|a (?:man|woman|kid|child|boy|girl|lad|lady|baby)|his (?:wife|kids?|girlfriend|mum|partner|\w+)|her (?:kids?|baby|boyfriend|partner|husband|mum|\w+)|their (?:kids?|children|baby|son|daughter))"
_THEY = r"(?:he|she|they|someone|somebody|my (?:ex ?)?(?:\w+ )?\w+|the man|a man|this man|man|men|people|some (?:men|man|lads|guys|people|bloke)|dad|mum|stepdad|boyfriend|husband|partner|ex|neighbou?r)"
_PATTERNS = (
    # to themselves
    r"\b(?:kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|hanging|drown|drowning|stab|shoot|burn|burning|top|topping|end|ending) (?:my ?self|himself|herself|themself|themselves|yourself)\b",
    r"\bsuicid\w*\b(?! (?:prevention|awareness|support|helpline|bereavement|hotline|rate|rates|squad))",
    r"\b(?:end|ending|take|taking|took|tried to end) (?:it all|my (?:own )?life|my life|his own life|her own life|things for good)\b",
    r"\b(?:want|wish|wishing|going|rather|like|ready|better|hope|hoping) (?:to )?(?:i (?:was|were) |be |just )*(?:die|dead)\b",
    r"\bi (?:should|could|might|may|will|would|just)* ?(?:be )?better off (?:dead|without me)\b|\bbetter off without me\b|\bbetter off dead\b",
    r"\b(?:do not|no|cannot|not) (?:\w+ ){0,3}(?:to live|live anymore|be alive|be here anymore|wake up(?: again| tomorrow)?|exist|want to be here|reason to live|point (?:in )?living|point (?:in )?(?:going on|carrying on|anymore|being here))\b",
    r"\b(?:cannot|can t|could not|can no longer) (?:\w+ )?(?:go on|carry on|cope|take it|do it|do this|do life|bear it|face (?:it|another day|life)|live(?: like this)?|keep (?:going|doing this)|stand it|take this|take much more|handle (?:it|this))(?: (?:like this|anymore|no more|any longer|much longer|another day|alone))*(?= [.?]|$| i | my | it| everything| please| help| with)",
    r"\b(?:overdos\w*|od ed|taken (?:too many|all|loads of|a load of|a lot of|some|\d+|lots of|the whole)(?: \w+){0,3} (?:pills|tablets|paracetamol|meds|medication|ibuprofen|codeine)|took (?:too many|all|loads of|a load of|a lot of|\d+|lots of|the whole)(?: \w+){0,3} (?:pills|tablets|paracetamol|meds|medication|ibuprofen|codeine))\b",
    r"\b(?:going to|gonna|about to|ready to|want to) jump\b|\bon the (?:bridge|roof|ledge|edge)\b.*\b(?:jump|over|end|goodbye|done)\b",
    r"\bself ?harm(?:ing|ed)?\b(?! (?:support|awareness|group|charity|services?|training|workshop))|\bcutting again\b|\bi (?:have been |keep |am |started )?cut(?:ting)? my (?:arms?|wrists?|legs?)\b|\bslit (?:my|his|her) wrists?\b",
    r"\bgoodbye (?:everyone|everybody|all|world|forever)\b|\bmy last (?:message|text|night|day)\b|\bwrote (?:a|my) (?:goodbye |suicide )?note\b",
    r"\b(?:life is not worth|not worth living|nothing to live for|nothing left to live for|no reason to (?:live|go on)|tired of (?:living|life|being alive)|done with life|hate my life|hate myself|give up on life|no point (?:anymore|in life|in living))\b",
    # from somebody
    rf"\b{_THEY} (?:\w+ ){{0,4}}?(?:hits?|hitting|beats?|beating|beat|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slap(?:s|ped|ping)?|strangl\w+|chok\w+|attack(?:s|ed|ing)?|hurts?|hurting|abus(?:es?|ed|ing)|rap(?:es?|ed|ing)|threaten(?:s|ed|ing)?|batter(?:s|ed|ing)?|smack(?:s|ed|ing)?|burn(?:s|t|ed)?|molest\w*|stab(?:s|bed|bing)?|grab(?:s|bed)|push(?:es|ed)|locks?|locked|trapped|follow(?:s|ed|ing)|stalk\w*|touch(?:es|ed|ing)|forc(?:es?|ed|ing)|scar(?:es?|ing)) (?:me|us|my (?:mum|mam|mother|sister|brother|kids?|children|son|daughter|baby|nan|gran|friend|head|face|arm|throat|neighbou?r)|him|her|the (?:kids|children|baby|child)|his (?:wife|kids|girlfriend|mum|partner)|her (?:kids|baby|children)|their (?:kids?|children|baby|son|daughter))\b",
    rf"\b(?:is|are|was|will|going to|gonna|wants to|trying to|tried to|said he will|said he|threatened to|threatening to|threatens to|has) (?:\w+ )?(?:kill|murder|stab|shoot|strangle|rape|attack|hurt|beat|batter|burn) {_ME}\b",
    r"\b(?:i|we) (?:am|are|was|were|have been|got|get|keep|keep getting|am getting|been|being|feel|just)(?: (?:being|been|getting|just|so|very|really|too|not|all))* (?:hit|beaten|beat|abused|raped|attacked|stabbed|assaulted|sexually assaulted|threatened|followed|stalked|trapped|locked in|locked up|held|trafficked|groomed|mugged|robbed|bleeding|unsafe|in danger|not safe|scared (?:to go home|for my life|of (?:him|her|my \w+)|he|she|they)|afraid (?:to go home|for my life|of (?:him|her|my \w+)|he|she))\b",
    r"\b(?:scared|afraid|frightened|terrified) (?:of (?:him|her|my (?:husband|boyfriend|dad|partner|ex|son|mum|wife|father|stepdad|brother|uncle))|he|she|they|to go home|for my life|for (?:my|the) (?:kids|children)|in my own home)\b",
    r"\b(?:domestic (?:violence|abuse)|sexual abuse|forced marriage|being trafficked|fgm)\b.*\b(?:i am|my|me|at home|help me)\b|\b(?:i am|my \w+|me) .{0,30}\b(?:domestic (?:violence|abuse)|forced (?:to marry|marriage|into))\b",
    r"\b(?:touch(?:es|ed|ing)?|comes? into my (?:room|bed)).{0,40}\b(?:at night|do not like|private|down there|secret|uncle|stepdad)\b",
    r"\b(?:child|kid|baby|toddler|little (?:girl|boy)|children|kids|boy|girl) .{0,40}\b(?:is being|are being|being|getting|keeps getting|left|been left|locked|screaming|crying) .{0,30}\b(?:hit|beaten|abused|hurt|alone|starved|hungry|neglected|screaming|bruises|locked|all night|home alone|in (?:the|a) car|touched|groomed)\b",
    r"\b(?:bruises|covered in bruises|black eye)\b.*\b(?:child|kid|baby|boy|girl|her|him|his|neighbou?r)\b|\b(?:child|kid|baby|boy|girl|neighbou?r)\b.*\b(?:bruises|black eye)\b",
    # now
    r"\b(?:house|flat|building|block|kitchen|bin store|place|home|car|tower|door|bedroom|garage|shed|it|shop) (?:\w+ )?(?:is |are )?(?:on fire|burning down|in flames|ablaze)\b|\bthere is (?:a )?(?:\w+ )?fire (?:in|at|on|next|now|upstairs|downstairs)\b|\bfire in (?:my|the|our) (?:flat|house|block|building|kitchen|stairwell|lift)\b(?! (?:safety|alarm|drill))",
    r"\b(?:smell|smells|smelling|strong smell|can smell)(?: of)? gas\b|\bgas leak\b",
    r"\b(?:collapsed|unconscious|not breathing|cannot breathe|stopped breathing|bleeding (?:badly|heavily|out|everywhere|to death)|having a (?:heart attack|stroke|seizure|fit)|chest pains?|choking|been (?:stabbed|shot|run over|hit by a (?:car|bus|van))|got (?:stabbed|shot)|drowning|fallen (?:and|down the stairs).{0,20}cannot (?:get up|move))\b",
    r"\b(?:call|ring|phone|get|send|need)(?: me| us| him| her)?(?: an| a| the)? (?:ambulance|police|999|fire brigade|paramedics?)(?: (?:now|please|quick|quickly|asap|urgently|help|to))?(?= [.?]|$| now| quick| please| he| she| i )",
    r"\b(?:has|have|got|pulled|waving|holding|with) (?:a |got a )?(?:\w+ )?(?:knife|gun|machete|sword|weapon|hammer|axe)\b.{0,30}\b(?:me|us|outside|inside|door|here|now|threatening|house|flat|window|going to|running|shouting)\b|\bhe (?:is )?(?:has|got)(?: got)? a (?:knife|gun|machete)\b",
    r"\b(?:trying to|going to|is|are) (?:break|breaking|kick|kicking|smash|smashing|get|getting|force|bang|banging) (?:in|into|down|on) (?:to )?(?:my|our|the) (?:house|flat|home|door|window)\b",
    r"\b(?:i am|we are|he is|she is|they are|trapped|stuck|locked) (?:\w+ )?(?:trapped|stuck|locked) in\b",
    r"\b(?:help me|somebody help|someone help|please help)\b.{0,60}\b(?:he|she|scared|hurt|kill|trapped|now|quick|attack|hit|breathing|blood|bleeding|die|dying|police|in danger|urgent|emergency|attacking|please help)\b|\b(?:somebody|someone|anyone) (?:please )?help(?: me)?(?= [.?]|$| now| please)|\bhelp me (?:now|quick|quickly|please i|please he)\b",
    r"\b(?:in|am in|is in) (?:real |serious |immediate |terrible |great )?danger\b(?! of)|\bthis is an emergency\b|\bit is an emergency\b|\bfear for my life\b|\blife or death\b",
)
_DANGER = re.compile("|".join(f"(?:{pattern})" for pattern in _PATTERNS))
_IDEAS = re.compile(
    r"\b(?:someone|somebody|people|kids?|children|child|person|pedestrian|cyclist|pensioner) (?:could|might|may|will|is going to|are going to|would|can|gets?) (?:\w+ )?(?:get |be )?(?:killed|hurt|die|knocked|run over|hit)\b"
)


def is_danger(text: str) -> bool:
    """Whether the text says that somebody is at risk: it then gets the safety answer and a person, never a receipt."""
    return _DANGER.search(spell_out(text)) is not None
