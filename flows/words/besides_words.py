"""The words by which somebody who answers us says more: of the neighbourhood, of what befell them, out of courtesy.

As `reply_words.spell_reply` writes them; how to read a line is told in `phrases`.
"""

# What stands in a neighbourhood or happens there; not what mostly is an excuse ("the bus", "my car").
THINGS = r"""
(dog |litter |wheelie |dustbin |recycling |salt |grit )?bins?|litter(?! pick)|(?<!peoples )(?<!people )rubbish
    |recycling|fly ?tip\w*|dumping|skips?
dog (mess|poo|dirt|fouling)|(?<!to )mess(?! you)|fouling|poo|needles|glass|graffiti|rats?|mice|pests?|pigeons|foxes
(street )?(light|lamp)s?|street ?lights?|lamp ?posts?|lighting|pot ?holes?|pavements?|kerbs?|footpaths?|paths?
    |alley\w*
(cycle|bus) lanes?|underpass|subway|bridge|steps|handrails?|railings?|bollards?|fenc(e|es|ing)|gates?|walls?|benche?s?
(bus )?shelters?|bus ?stops?|crossings?|zebra|lollipop \w+|speed (bump|hump|camera|limit)s?|speeding
    |(?<!in )traffic(?! but)
    |lorries
vans|motorbikes?|mopeds?|e ?scooters?|yellow lines|permits?|parking|potholes|play ?(ground|park|area)s?|swings?
    |slides?
(climbing|goal) (frame|post)s?|skate ?park|pitch(es)?|(?<!to )parks?|trees?|hedges?|bush(es)?|grass|weeds|verges?
    |flowers?
planters?|allotments?|gardens?|pond|river|stream|drains?|gutters?|sewage|sewers?|flood\w*|damp|mould|leaks?|leaking
boilers?|heating|hot water|(the|our) lifts?|stairwells?|landings?|entry ?phones?|intercoms?|rent|service charges?
    |council tax
flats|houses|housing|blocks?|estate|towers?|landlords?|the council|councillors?|police|pcso|wardens?|crime|burglar\w*
drugs?|dealers?|dealing|asb|yobs?|noise|music|fireworks|(youth|lunch|breakfast) clubs?|youths?|teens?|teenagers
librar(y|ies)|food ?bank|community (centre|garden|hall)|toilets?|wifi|broadband|cctv|cameras|shops?|market|post office
(the|our|my) surgery|minibus(es)?|cuts|consultation|green space|wildlife|(bus|train) (service|fare)s?|roads?
    |(?<!up my )streets?|neighbourhood
(?<!in )(?<!have )cars(?! (in|at|on|is|broken))|smells?|bikes|gangs?|signs|ramps|chemist|zones?|scheme
    |plots?|field|buses|school run|ducks|seagulls|pub|market|scaffolding|tannoy|drilling|cones|hub|tram|bonfire
    |street part(y|ies)|fete
    |drop(ped)? kerbs?|drinkers|smoking|vap(e|es|ing)|barriers?|cladding|asbestos|repairs?
"""
# What we are to pass on, whatever it is about.
VOICE = r"""
(please |pls |(can|could|will|would) (you|someone|somebody|anyone) |just |you (can|could) )+(please )?(also )?(raise
    |mention|bring up|pass (it |this |that )?on|point out|read (this|that|it) out|flag|report
    |tell (them|the council|everyone|everybody|whoever|the \w+|people)|ask (them|the council|the \w+|about|for|if|why
    |when|whether)(?! me\b| us\b)
    |say (that |the |we |it |no |yes |there |how |i )|put (it |this |that |it down |down )?(to|forward|on the agenda
    |that)
    |remember the|make sure (they|the|that|someone|it)|do something)
\b(my|our) (view|vote|opinion|idea|suggestion|say|thoughts?|comment|point|two pennyworth|feeling|wish|question)s? (is
    |are
    |would be|was)
(i|we) (would like|want|wanted|need|wish|would love|am going|plan|mean|meant)( to)? (talk|speak|say|raise|complain
    |discuss
    |bring up|suggest|propose|report|ask (about|why|when|them|the)|mention|tell them|know (why|when|what is))
(talk|speak|discuss|talking|something) (about|on) (the|our|all|that|those|this|dog|why|how|parking|more|speeding)
(i|we) (would|also|still|really|do|just)? ?(think|reckon|believe|feel|say|vote|suggest|propose|wish(?! you))
    (that )?(we|they|you|the|there|it|this|that|more|people|someone|for|against|no|keep|leave|council)
    (?! (is|was|will be|would be) (a |my |on |too |not )?(bit |the |very )?(no|yes|maybe|late|far|early|same|for me
    |me)\b)
(is|would be|might be|be|seems) an? (good|great|better|nice|brilliant|bad|terrible) idea|i am (for|against|in favour
    |all for)
    (the|keeping|more|any|this|that|a|leaving|building|closing)
(i|we) (also )?(want|would like|need|would love) (more|a|some|better|the|our|no more|less|fewer)
    (?! (lift|seat|place|space|chair|word|chat|bit|few|day|night|rest|break|ride|sitter|babysitter|carer|interpreter
    |ramp|loop|moment|minute|hand|cup|signer|translator|table|drink|brew|copy|reminder|wheelchair|hearing|taxi
    |creche)\b)
"""
# What a clause about oneself may still tell of the place: "my road needs cleaning".
OUR_PLACE = r"""
(my|our|mine) (road|street|bins?|estate|block|drains?|pavement|alley\w*|path|front|gutters?|close|lane|avenue
    |stairwell
    |landing|lights?|hedge|wall|fence|flats?|roof|ceiling|windows?|street ?lights?|lamp ?post|wheelie bins?|garages?)
    ( (light|lamp|bin|door)s?)?( \w+){0,3}? (is|are|was|were|has|have|needs?|keeps?|still|wants|should|not|want
    |could do)
"""
# What befell them: for a person to read, whatever else the text answers.
BEFELL = r"""
(has |have |had |just |who |only |sadly |recently )*(died|passed (away|on|over)|dying)\b
(?<!be )(?<!am )(lost (my|our|his|her|their) (husband|wife|partner|mum|mam|dad|mother|father|son|daughter|brother
    |sister
    |nan|gran|grandad|baby|job|home|house|flat|friend)|burgled|robbed|mugged|attacked|assaulted|beaten|evicted
    |homeless
    |made redundant|widowed|flooded out|broken into|broke into|break in|scammed)
(had|having|since (his|her|my|the|\w+s)) (a |another )?(stroke|heart attack|miscarriage|breakdown|bad fall)
(in )?(a and e|intensive care|casualty)\b|(cancer|chemo|dialysis|hospice|terminal|dementia|depress\w*|suicid\w*
    |panic attacks?|agoraphobi\w*|(so|very|too) lonely)
(left|walked out on) (me|us)\b|(is|was) (rude|horrible|nasty|racist|abusive) to (me|us)|i (am|feel|was) (scared
    |frightened|intimidated|unwelcome|humiliated|ashamed)|(too )?(scared|frightened) (to|of)|afraid to
last (time|meeting|month|year)( \w+){0,3} (was|were|got|could not|nobody|no one|never|did not)
(nobody|no one|nothing|they|you|council|it) (all )?(ever|never|do not|does not|will not|just)
    (even )?(listens?|gets? done|care|cares|changes?|happens?|answers?|bothers?|ignore\w*|takes? any notice)
(was|got|been|being) (shouted|sworn|laughed|talked) (at|over|down)|(was|been|being|felt|feel) (ignored|bullied
    |left out)
"""
# Asked of us, and neither of the meeting nor a place at it: for a person to see to.
FAVOURS = r"""
(can|could|will|would) (you|someone|somebody|anyone|jo)( please| possibly| also| just| kindly)* (send|give|post|email
    |ring
    |call|phone|text|bring|drop|get|show|speak|write|read|print|deliver|help|find|change|move|hold|do|make|check
    |explain
    |come and|pick|fetch|collect)(?! (me|us) (a |down |in |back )*(seat|place|chair|space|down|in|later|nearer
    |again)\b)
please (send|give|post|email|ring|call|phone|drop|write|pass|change|move)(?! (me|us) (down|in|a seat|a place)\b)
(send|email|post) (me|us) (the|a|any|some)
"""
# Said out of courtesy, or of an answer alone, with words that no answer is otherwise made of.
COURTESY = r"""
god bless( you)?( all)?|bless( you)?|yours (sincerely|faithfully|truly)|(all the|with) best( wishes)?|wrong button
    |oops
(for|of) (the |your )?(kind )?(invitation|invite|thinking of (me|us)|message|text|asking|kindness|hard work
    |all you do)
(have|enjoy|hope|hoping|good luck)( \w+){0,8}|(well|good) (done|luck|work|job|on you)( \w+){0,5}|keep (me
    |us)( \w+){0,6}
(give|send|pass)( on)? (my|our) (love|best|regards|wishes|apologies)( \w+){0,4}|no (trouble|bother|need)( \w+){0,4}
(it is|this is|its|my name is|from|at)? ?(flat|number|no)? ?\d+\w?( \w+){0,4}|see you( \w+){0,4}|happy \w+( \w+){0,3}
(tell|say) (hi|hello)( \w+){0,4}|take care( \w+){0,3}|merry \w+|enjoy( \w+){0,4}|(kind|warm|best) (regards
    |wishes)( \w+){0,3}
"""
# Beside a mark: what was wrong, or is still wanted. Praise alone tells nobody anything to do.
FAULTS = r"""
(out|off|broken|late|locked|full|cancelled|cold|down) again|locked|full|blocked|out of order|overflowing|missing
(was|were|is|are) out\b|too (?!(good|kind|much for me|old)\b)\w+|needs?|already|still
(could|can) not (hear|see|sit|park|get|find|follow|reach|use|read)|cannot (hear|see|sit|park|get|find|follow|reach|use
    |read)|(did|does|do|has|have) not (work|listen|start|help|tell|turn|answer)
(should|could|ought|would) (have|be better|like|prefer)|(?<!not )(broken|wobbly|smashed|loose|rude|noisy|shouted
    |ignored
    |nobody|nothing works|unsafe|dirty|shut)
(please|pls|thank|thanks to|tell|ask|pass on) (?!you\b)\w+|waste of|disgrace\w*|complain\w*|looked into|apology
"""
# Of who comes, where one answer is not enough.
WHO_COMES = r"""
^((oh|ok|and|plus|also|maybe|perhaps) )+(my|our) (wife|husband|mum|mam|dad|son|daughter|partner|sister|brother|nan|gran
    |grandad|friend|mate|neighbour|carer|other half|hubby|niece|nephew|grandson|granddaughter|cousin|aunt\w*|uncle)
    ( (?!if|may|might|is|will|can)\w+)? (if|may|might|maybe|possibly|hopefully)\b
(?!(it|that|who|which|so) )\w+ says (yes|no|maybe)\b|(he|she|they|husband|wife|mum|dad|son|daughter|partner
    |hubby) said
    (yes|no|maybe)\b
(?!(it|that|this|here|there) )\w+ (is|are) (still )?a (yes|no|maybe)\b(?! from)
(?!i |we |me |us |a |big |its |it |definite |still )\w+ still (yes|no)\b|(yes|no|maybe) from \w+ (and )?(yes|no
    |maybe) from
(instead of|in place of) (me|us|myself)\b|in (my|our) (place|stead)\b|on (my|our) behalf\b|coming not me\b
    |not me but (my )?\w+
(just|only) (?!me|us|myself|one|you|a|the|to|in|as|for|saying|checking|wanted|want|got|had|been|seen|now)\w+ (is
    |are) coming
i (have )?(already )?told (jo|him|her|them|you|\w+) (yes|no|that|on the|already)|send (someone|somebody) else
"""
