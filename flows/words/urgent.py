"""Trouble in the place that cannot wait for the reading day: sewage in a bath, a ceiling down, no water since morning.

Rules
- Nobody's life is at risk by it; where it is, `danger` has heard it before.
- It speaks of now. What happens every winter, was last year, or should be seen to, is an idea like any other.
"""

from functools import lru_cache

from flows.words.first_look import Sought, Wordings
from flows.words.phrases import each_of, one_of
from flows.words.spelling import REMEMBERED, count_words, spell_out

MAX_WORDS = 60

_LISTS = {
    "wet": r"""
(water|rain ?water|rain|sewage|sewerage|sewer|poo|pooh|raw sewage|waste|waste water|drain water|filth
    |it)
""",
    "is": r"( (is|are|was|has|have|had|been|just|all|now|still|keeps?|started|literally|really|even|also))*",
    "comes": r"""
(coming|pouring|gushing|running|leaking|flooding|rushing|bubbling|backing|spraying|dripping|seeping|streaming|spewing
    |going|pumping|getting|flowing|comes|pours|came|burst|rising)
""",
    "home": r"""
((my|our|the|her|his|their|peoples?|everyones?|a|neighbours|ground floor|mums|nans|front|back|living|whole|persons|of
    |and
    |this|that|next door) )*(bath|bathroom|toilets?|loos?|sinks?|shower|kitchens?|bedrooms?|rooms?|lounge|ceilings?
    |walls?
    |roof|floors?|floorboards|light fittings?|lights|electrics|sockets?|fuse ?box|houses?|homes?|flats?|hall|hallway
    |stairs
    |stairwell|basement|cellar|lofts?|doors?|properties|cupboard|bed|cot|shop|lift shaft|living room)
""",
    "falls": r"""
(fallen|fell|collapsed|come down|came down|coming down|falling|blown (down|over)|caved in|caving in|hanging( off
    | down| by a
    thread)?|about to (fall|collapse|come down)|going to (fall|collapse|come down)|down|toppled|come off|came off
    |come loose
    |swinging|knocked (down|over))
""",
    "fixture": r"""
(ceilings?|walls?|garden wall|roof|chimney( pot| stack)?|scaffold(ing)?|lamp ?posts?|street ?lights?|tree|trees
    |branch|branches
    |big branch|bus shelter|goal ?posts?|swing|balcony|railings?|tiles?|slates?|masonry|bricks?
    |plaster
    |cladding|guttering|hoarding|telegraph pole|pole|pylon|window|windows|bridge|crane|gate)
""",
    "supply": r"(running |any |hot or cold )?(water|electric|electrics|electricity|power|leccy)",
}
_TROUBLE = Wordings(
    each_of(
        r"""
{wet}{is} {comes}( \w+){0,3}? (up|in|into|through|out|down|from|all over|over|under|onto|off
    |inside)( of)?( \w+){0,2}? {home}\b
(sewage|sewerage|raw sewage|poo|pooh|waste water|toilet water)( \w+){0,4}? (in|into|up|through|over|on|out of
    |all over|inside)
    {home}\b
{home}{is} (backing up|flooding|flooded|under water|underwater|full of (water|sewage)|overflowing
    |filling (up )?with (water|sewage))\b
(burst|broken|split|cracked) (water )?(pipe|main|mains|water main|water pipe|boiler|tank)\b
(pipe|water main|mains|main|tank){is} burst\b
({fixture})( (in|on|at|by|outside|of|near|round|over) (the |my |our )?\w+( (street|road|lane|close|house|court|school
    |block|flats
    |path|shop|park|station))?)?{is} {falls}\b
(tree|branch|wall|scaffolding|lamp ?post|pole) (is )?(down|fallen|collapsed|blocking)( \w+){0,3}? (road|street
    |path|pavement
    |footpath|door|entrance|way|lane|cars?)\b
({fixture}) (has |have |is )?(fallen|come down|blown|collapsed)\b
man ?hole( cover)?{is} (missing|open|gone|off|stolen|broken|lifted|up)\b|(missing|open|no) man ?hole cover
    |open man ?hole
(sink ?hole|big hole|huge hole|massive hole|hole){is} (opened|appeared|opening)( up)?\b
(live|bare|exposed|sparking) (wires?|cables?|electrics)\b|(wires?|cables?|sockets?|lamp ?post|fuse ?box
    |meter)
    {is} (sparking|exposed|hanging out|hanging down|live)\b
(no|not got any|not got|have not got any|without|lost( our| the| all)?|not had( any)?) {supply}( \w+){0,4}? (since
    |for|all (day|night
    |morning)|today|tonight|at all|now|again|yet|in (my|our|the (whole )?(block|street|building|house|flats?|estate
    |road)))\b
(^|(?<=[.] ))(hi |hello |we |i |have |has |there is |still |got |sorry )*no {supply}( please| help| again
    | now)*(?= [.?]|$)
{supply}{is} (off|out|gone|gone off|cut off|down)( \w+){0,4}? (since|for (hours|days|\d+|two|three)|all (day|night
    |morning)|today
    |tonight|now|in (my|our|the (whole )?(block|street|building|house|flats?|estate|road)))\b
(power cut|blackout|power failure)( \w+){0,3}? (since|now|here|all (day|night|morning)|in (the|our|my))\b
lift{is} (not|out of|out|broken|stuck|down|dead|packed up)( \w+){0,8}? (cannot get (out|down|up|in|home|to)|stuck
    |trapped|housebound
    |not left)\b
(needles?|syringes?)(?! bins?)( \w+){0,5}? (in|on|by|at|near|round|under|outside)( \w+){0,3}? (play ?ground|play ?park
    |play area|sand ?pit
    |slide|swings?|school|nursery|park)\b
(oil|diesel|petrol|chemicals?|acid|asbestos)( \w+){0,3}? (spill|spilled|spilt|leaking|dumped|all over)\b
(boiler|heating){is} (broken|off|out|packed up|gone|dead|not (working|on))( \w+){0,8}? (baby|newborn|\d+ (weeks?
    |months?) old
    |freezing|pensioner|elderly|mum is \d+|cancer|oxygen)\b
""",
        _LISTS,
    )
)
_NOT_NOW = Sought(
    r"\b"
    + one_of(r"""
always|every(?! ?one)|whenever|used to|last (year|month|week|winter|summer|autumn|spring|time)|years?(?! old) ago
    |months? ago|weeks? ago|for (years|months|weeks)|should|would|could|needs? (a|to be|more|better|fixing|mending
    |cutting|sorting|clearing)|if|when it (rains|freezes|snows)|sometimes|often|regularly|might|may|idea|suggest
    |(we|they|you|i) need|can we|risk of|ugly|stop the|prevent|want|wish|one day|in case|more|instead
    |please (can|could) we|what about|how about|was fixed|is fixed|mended|fountain|festival|charg\w+|slides? (is
    |are) (down|off)|looks? like|bathing
    |each|usually|most (days|nights)
""")
    + r"\b"
)


@lru_cache(maxsize=REMEMBERED)
def is_urgent(text: str) -> bool:
    """Whether somebody must look the same day."""
    spelled = spell_out(text)
    if count_words(spelled) > MAX_WORDS or _TROUBLE.find(spelled) is None:
        return False
    return _NOT_NOW.search(spelled) is None
