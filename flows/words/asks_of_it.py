"""Whether a question is made of nothing but words one asks of a meeting or a job with: "which gate is it", "what if it
rains", "do they give us gloves".

Rules
- It is asked only of somebody who is invited to one, or goes to one: of anybody else the same words are an idea.
- One word that is no word of going there ("do we need another takeaway") and it is about the neighbourhood; so is what
  ought to be ("can we have a bus"), what is asked why, and a park one sits in rather than parks at.
"""

import re

from flows.words import besides_words
from flows.words.phrases import one_of

MAX_WORDS, FEW_WORDS, FEWEST_WORDS = 16, 8, 3

_SMALL_WORDS = """
    i we me us you u he she they him her them it its my your our his their mine yours a an the this that these those
    there here some any no none not all both else other others each every one ones who whose what which when where
    how whereabouts abouts am is are was be been being do does did done has have had having can could will would
    shall should may might must need needs want wants wanted like likes let lets get gets got getting go goes going
    gone come comes coming came own make makes making myself somewhere anywhere past give gives given know say says
    said tell told think mean means sort kind thing things stuff way bit lot lots much many more if and or but so
    than then to of in on at by for from with without about as up out off in into round over near just only still
    also too even really actually already yet again instead anyway ever please thanks thank sorry hi hello ok love
    dear mate lol haha x ta duck pet hun exactly roughly usually normally because cos till until before after while
    during able nearest next closest far same right wrong alright okay best better apart besides between middle top
    bottom left straight able matter bother sure probably definitely possible two three four five six seven eight
    nine ten enough everything something anything nothing through cannot down along across above below whether
    unless fewer less hardly heading
"""
_WHEN = """
    time times day days date today tomorrow tonight morning afternoon evening night hour hours half minute minutes
    mins early earlier late later long short soon quick monday tuesday wednesday thursday friday saturday sunday
    weekend week noon lunchtime end ends start starts begin begins finish finishes finished last lasts over on first
    fortnight month hourly interval pause quarter sharp prompt punctual daylight dusk postponed postpone rearranged
"""
_COMING = """
    join bring brings bringing take takes taking turn show shows turns miss leave leaves stay stays arrive meet
    meets meeting meetings wait waits waiting find ask asks answer call phone ring text email book booked sign
    signed register registered cancel cancels cancelled drop drops dropped pull pulls called moved changed change
    mind happen happens happening work works working help helping use look drive walk lift ride speak speaks
    speaking speech talk talks talking listen listening watch discuss discussed read write vote voting sit sits
    sitting stand standing introduce choose question questions allowed welcome invited expected alone own together
    people person anyone anybody someone somebody everyone everybody nobody man woman men women lady old young older
    younger new nice friendly strict shy nervous kid kids child children baby babies toddler buggy pram pushchair
    son daughter sister brother mum mam dad nan gran grandad grandson granddaughter husband wife friend friends
    mates partner carer interpreter family neighbour neighbours dog dogs guide assistance host helper helpers
    volunteer volunteers team group crowd councillor councillors mp mayor speaker leader boss charge running runs
    organising number numbers list queue place places spot spots space spaces room name names id proof ticket
    tickets form forms waiting ahead front behind line chance chances event session talk job jobs shift task agenda
    minutes notes summary online zoom link film filmed filming recorded recording photo photos photographed camera
    weather rain rains raining rained wet snow snows snowing hot cold warm windy wind storm dry sunny dark muddy
    outside inside indoors outdoors noisy quiet loud busy full empty knock enter open locked lock buzz buzzer bell
    press reception desk greet badge badges sticker stickers lanyard pick picked chosen shout laugh cry smoke vape
    pen pens paper notebook notepad laptop tablet phones password charger plug socket projector screen slides
    presentation handout handouts leaflet raffle quiz music sing singing dance games crafts colouring play toys
    highchair nappy nappies changing feed breastfeed certificate reference references dbs check checks checked age
    limit minimum under eighteen sixteen membership member members joining swap swapped behalf stead apologies
    excuse chairing staff worker workers teacher strangers stranger embarrassed awkward scared worried silly daft
    stupid confident chatty shyly mask covid germs well poorly sick tired deaf blind see understand follow slowly
    explain explained subtitles captions large print fetch fetches fetched fetching collected collecting driven
    ready emailed emails posted printed slip sneak behave upset excited restless bored kicks kick achieve achieved
    cause topic purpose aim
"""
_THERE = """
    gate gates door doors entrance way side back big little small main hall floor upstairs downstairs stairs steps
    step lift ramp ramps level wheelchair wheelchairs accessible access scooter frame stick sat nav satnav postcode
    address map directions parking parked park car bike bikes bicycle bus buses train tram taxi stop toilet toilets
    loo loos seat seats chair chairs table tables mic microphone loop hearing hear wifi signs signing signer sign
    bsl language languages english polish urdu punjabi arabic romanian bengali welsh somali ukrainian translate
    translated church creche cup cups mug food drink drinks tea coffee cuppa brew biscuits cake sandwiches pizza
    lunch dinner snack snacks water milk vegetarian vegan halal nuts eat corner opposite beside building block rooms
    rear porch foyer lobby corridor heating heated radiator fan air aircon windows window lighting kerb path paths
    track mud gravel grass slope hill steep flat uneven surface handrail rail rails lean cushion bench armchair sofa
    carpet shade shelter gazebo tent marquee soap sink kitchen kettle fridge microwave cutlery plate plates fork
    spoon straw allergy allergies gluten dairy nut sugar diabetic pork beef meat cab lifts pickup pass rail station
    platform route walking walkable driving permit meter blue disabled bay bays prams buggies scooters mobility
    walker rollator
"""
_GEAR = """
    wear wearing clothes dress glove gloves wellies welly boots shoes trainers coat jacket hat apron tool tools bag
    bags picker pickers spade spades rake gear kit equipment vest hi vis suncream cost costs pay pays paid fare
    fares expenses free charge refund insured insurance hurt safe training trained experience fit heavy hard easy
    difficult lifting bending kneeling carry carrying physical break breaks rest strenuous tiring hands dirty clean
    wash messy spare waterproof waterproofs umbrella sunscreen sun cream cap scarf layers thermals socks feet toe
    capped steel sturdy safety goggles glasses overalls rucksack backpack handbag purse wallet card cash coins
    receipt receipts petrol mileage rubbish litter sack sacks bin liner hoop barrow wheelbarrow shovel trowel
    secateurs brush paint paintbrush roller ladder plants seeds bulbs soil compost fill collect stack seated bend
    kneel reach push dig digging weight light strong fitness aid aider accident liable waiver risk assessment vests
    orange yellow jackets cloth cloths papers jeans shorts skirt leggings
"""
_MADE_OF = frozenset(f"{_SMALL_WORDS} {_WHEN} {_COMING} {_THERE} {_GEAR}".split())

# What should be, or why something is not, is of the neighbourhood; so is a park, or a bus one waits for.
_OUGHT = re.compile(
    one_of(
        r"""
(can|could|should|shall|may|might|would) (we|you|they|there|it|the \w+|(?!i\b|my\b|someone|somebody|anyone
    |anybody)\w+)( all| please| not)* (have|get|be|put|give|start|run|make|do|set|open|hold|stay|end|close)\b
    (?! (a |an |some |any |my )*(tea|coffee|cuppa|brew|food|drinks?|biscuits|lunch|seats?|chairs?|lift|table|told|there
    |late|early|in (it|there)|me|us|in|expected|allowed|any ?one|someone|somebody|to the end
    |((mobility )?scooter|wheelchair|pram|buggy|bike|dog) in)\b).*
(when|why) (can|will|are|is|do|does) (we|you|they|there|the (bus|buses|toilets?|hall))( \w+)? (have|get|getting|put)\b.*
(why|how come|could do|is there (anything|something|somewhere) (for|to do))\b.*
.*\b(how (do|can) (i|we) (stop|report|get rid)|next meeting|any chance|they (ever|always)|somewhere with)\b.*
.*\b(let|tell|ring|text|get back to) (you|jo)\b.*
.*\b(someone|somebody|anyone|you)( please)* (ring|call|phone|text) me\b(?! if).*
.*\b(need|want)s? (a |an |some |more |new |better )+(bus|buses|toilets?|loos?|parking|lifts?|ramps?|seats?|hall|room
    |wifi
    |way|steps|places?|spaces?|tables?|people|church|lunch)\b.*
.*\b(the|a|our|in|this|that|dog|skate) (park|parks)\b(?<!the car park)(?<!a car park).*
.*\b(wait|waiting|waits|late|cold|full|busy|dark)\b.*\bbus(es)?\b.*|.*\bbus(es)?\b.* (wait|late|full|busy|always)\b.*
.*\b(new|more|better|old) (bus|buses|hall|toilets?|church|lifts?|ramps?|seats?|parking|place|room|way|group|team|event
    |mayor|councillors?|job|jobs|signs?)\b.*
"""
    )
)
_OPENS = re.compile(  # a verb alone opens a statement as well: "will be there", "wont make it tomorrow"
    r"(?:(?:and|but|so|also|sorry|hi|hello|please|oh|ok|just|quick question|by the way) )*(?:if\b.* )?"
    r"(?:(?:what|which|when|where|whereabouts|how|who|whose|any)\b|(?:do|does|did|is|are|am|can|could|will|would|shall"
    r"|should|may|(?:have|has)(?= (?:i|you|we|they|he|she|it)\b)|was|were) (?P<subject>\w+))"
)
_SUBJECTS_WORDS = """
    i we you he she they it there this that these those the a an my our your his her their any anyone anybody someone
    somebody everyone everybody nobody people kids children dogs babies names volunteers helpers all both food tea
    refreshments parking toilets drinks
"""
_SUBJECTS = frozenset(_SUBJECTS_WORDS.split())
_REASON = re.compile(  # "is it long, i have work at 10"
    r"(?<=\w\w\w) (?=(?:because |as |cos |since )?(?:i|we|he|she|they|mum|dad|my \w+) (?:am|is|are|have|has|got|cannot"
    r"|use|uses|work|works|do not|does not|need|needs|live|start|finish)\b)"
)
_THING = re.compile(rf"\b{one_of(besides_words.THINGS)}\b")
_THINGS_THERE = frozenset(
    """gate gates parking toilet toilets wifi steps lift lifts ramp ramps heating path paths permit
    music""".split()  # noqa: SIM905
) | {"the lift", "the lifts", "bus stop"}
_OF_THEMSELVES = re.compile(  # here one word may be any: "do I get a certificate"
    r"(?:(?:and|but|so|also|sorry|hi|hello|please|oh|ok|just) )*(?:(?:what )?(?:do|will|am|shall|should|must) i"
    r"|what if (?:i|he|she|they|my \w+))\b"
)
_SAYS_NOTHING_WORDS = "what who how when where is it that this are was the a an and so ok sorry please hi hello"
_SAYS_NOTHING = frozenset(_SAYS_NOTHING_WORDS.split())


def is_of_it(words: str, names: frozenset[str] = frozenset()) -> bool:
    """Whether this question, as `reply_words.spell_reply` writes it, can only be about going there. `names`: of whoever
    is met, and of the place."""
    asked = _without_reason(words.strip(" ?.")).replace("car park", "parking")
    said = asked.replace("?", " ").split()
    if not 1 < len(said) <= MAX_WORDS or not _opens(asked, names) or _OUGHT.fullmatch(asked):
        return False
    if _SAYS_NOTHING.issuperset(said) or any(found[0] not in _THINGS_THERE for found in _THING.finditer(asked)):
        return False
    strange = [word for word in said if not _is_known(word, names)]
    return not strange or (len(strange) == 1 and len(said) <= FEW_WORDS and _OF_THEMSELVES.match(asked) is not None)


def _opens(asked: str, names: frozenset[str]) -> bool:
    found = _OPENS.match(asked)
    return found is not None and (found["subject"] is None or _is_a_subject(found["subject"], names))


def _is_a_subject(word: str, names: frozenset[str]) -> bool:
    return word in _SUBJECTS or (word in names and word not in _MADE_OF)


def _is_known(word: str, names: frozenset[str]) -> bool:
    return word in _MADE_OF or word in names or word.removesuffix("s") in names or word.isdecimal()


def _without_reason(words: str) -> str:
    asked = _REASON.split(words, 1)[0]
    return asked if len(asked.split()) >= FEWEST_WORDS else words


def tells_why(words: str) -> bool:
    """Whether such a question also tells something of whoever asks: "will it be long, i have work at 10"."""
    return _without_reason(words) != words
