"""A text's words as likeness compares them: stems, families of words that mean the same, and which way it pulls.

Rules
- A family is words a neighbourhood uses for one thing (bin, litter, rubbish). Its first word names it; a word belongs
  to one family, the last that lists it. Written by hand: what is missing costs a suggestion, what is wrong costs trust.
- A text pulls up (more, open, allow), down (fewer, close, ban) or neither; "not" just before turns it round.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from flows.spelling import REMEMBERED, SHORT_FORMS, bare_letters

MAX_WORDS = 120  # of a text are compared; what comes later adds nothing to what it is about
LONGEST_PHRASE = 3

# One family a line, its name first; a phrase is joined by underscores.
_FAMILIES = """
bin litter rubbish trash garbage refuse waste wheelie_bin wheely_bin bins
recycling recycle
flytip flytipping fly_tipping fly_tipper dump_mattress dumping
dog puppy canine
mess poo fouling excrement poop faeces
leash lead
road street lane avenue rd st ave highway
pavement footpath footway sidewalk paving kerb curb walkway
path towpath trail track
pothole pot_hole tarmac
bump hump speed_bump speed_hump
crossing zebra zebra_crossing pedestrian_crossing pelican_crossing
traffic congestion
fast speed speeding racing tear
speed_limit 20mph 20mph_zone 30mph
slow calm calming
cycle bike bicycle cycling cyclist biking
motorbike moped quad scrambler
car vehicle automobile driver motorist
parking parked park_car
bus coach bus_service
transport transportation transit public_transport public_transportation
train rail railway railroad
station
fare ticket
shelter bus_shelter
bench seat seating sit
light lamp lighting streetlight street_light lamppost streetlamp street_lamp lamps
signal traffic_light traffic_signal stoplight
dark night evening
park recreation_ground rec green_space open_space
playground play_area play_park play_equipment playpark kids_area
child kid kids toddler infant little_one little_ones bairn under_five under_fives pupil schoolchild youngster
youth teen teenager teenage young adolescent young_people lad lads
elderly pensioner senior old_people older_people older retired elder old_age oap
youth_club youth_centre youth_center youth_group
skate skateboard skating skate_park
football footy soccer pitch
swimming swim lido pool outdoor_pool baths
exercise fit fitness gym keep_fit
sport sports
toilet loo loos lavatory wc public_toilet public_toilets bathroom restroom convenience
library
book
school primary_school secondary_school classroom
teacher teaching teach
education educational
home house housing dwelling property flat apartment houses homes
social_housing council_house council_flat council_home council_housing state_house state_housing public_housing
landlord lease_holder
tenant renter
rent rental renting
estate neighbourhood neighborhood community
green_belt greenbelt green_field green_fields greenfield
build construct construction building erect
empty vacant derelict unused wasteland waste_land disused abandoned
garden allotment grow_veg community_garden
tree woodland
grass verge lawn
mow mowing
flower bloom planter hanging_basket hanging_baskets
hedge bush shrub overgrown
damp mould mold mildew mouldy
heating boiler radiator hot_water
lift elevator
door entrance entry
gp doctor surgery doctors_surgery doctors general_practitioner medical_centre
hospital infirmary clinic
health healthcare health_care medical
mental_health wellbeing
shop store retail retailer shops
high_street high_st town_centre downtown city_centre shopping_centre precinct
market farmers_market
cafe coffee cuppa tea coffee_shop
restaurant eatery eating_place
takeaway fast_food
pub bar
bank cash_machine atm cashpoint
post_office
community_centre community_center community_hub village_hall hub
lonely loneliness isolated alone isolation
lunch meal dinner food eat
foodbank food_bank
poor poverty low_income disadvantaged deprived
homeless homelessness rough_sleeper rough_sleepers rough_sleeping
police policeman officer cop policing police_officer law_enforcement
cctv camera cameras
crime criminal theft burglary
safe safety secure security
dangerous unsafe danger hazard hazardous death_trap accident
drug drugs dealer dealing
noise noisy loud racket din
firework fireworks
antisocial anti_social antisocial_behaviour vandalism vandal
graffiti spray_paint tag
underpass subway
rat rats vermin mice rodent
flood flooding flooded
drain gutter sewer drainage stormwater
river stream creek canal waterway
pond lake
water
ice icy snow grit gritting salt
broken break bust smashed out_of_order not_working damaged broke
mend fix repair repaired mending maintain maintenance
clean tidy cleaning clean_up clear clear_up
dirty filthy disgusting stink smell smelly tip
late delayed unreliable never_on_time turn_up
wide widen broad
narrow
job employment work career
worker employee staff
business company firm employer businesses
wage salary pay income wages earnings
train_up training apprenticeship apprentice skill
jobless unemployed unemployment out_of_work
tax taxation taxes levy
money fund funding finance cash funds
cost price expense charge fee
cheap affordable cheaper affordability low_cost reasonable inexpensive
dear expensive costly unaffordable pricey too_high
government govt gov state federal
council councils local_authority councillor municipality
county
mayor
meeting meetings
vote voting election electoral ballot
law legislation rule regulation ordinance legal statute
decide decision
immigrant immigration migrant migration newcomer
refugee asylum asylum_seeker
foreign foreigner overseas offshore
english english_language
lesson class course tuition classes
internet wifi broadband online wi_fi
newsletter leaflet flyer
woman women female lady ladies girl
man men male gentleman
gay lgbt lgbtq lgbtqia queer
black african_american
race racial ethnic ethnicity
racism racist discrimination discriminate prejudice
equal equality equally fair fairness equity equitable
disabled disability wheelchair disabilities handicapped
access accessible accessibility step_free
environment environmental ecology ecological
climate climate_change global_warming
pollution pollute polluted fumes emission air_quality
energy electricity power
insulate insulation insulated
bill bills
farm farmer farming agriculture agricultural
volunteer volunteering
event festival fete fair_day carnival
art artist mural arts
music concert
people person folk folks resident citizen everyone everybody public population
family families parent mum dad mother father parents household
mortgage home_loan
loan lend lending
investor investment invest speculation speculator speculative
supply availability
developer development develop developments
zoning planning plan
crisis emergency
robot automation automate robotics
smoking smoke smoker vape vaping cigarette
marijuana cannabis weed
gun firearm
alcohol drunk drinking drinker
child_care childcare nursery after_school after_school_club
weekend saturday sunday saturdays sundays
week weekly
require required requirement mandatory compulsory oblige must_have
need want require_more wish would_like
good great excellent brilliant
bad terrible awful poor_quality shocking dreadful
improve better improvement enhance upgrade improved
big large huge massive
small little tiny
quick rapid
provide provision supply_of offer
important vital essential crucial priority
protect protection preserve conserve conservation safeguard
help support assist aid assistance
stop prevent halt cease
ban prohibit forbid outlaw not_allowed banned
remove get_rid scrap abolish eliminate repeal take_out overturn rid
close shut closing closure closed
reopen bring_back reinstate restore reintroduce re_introduce return
keep save retain
increase raise rise expand grow growth boost extend additional extra increasing expanded
reduce lower cut decrease fewer less reduction cutting
allow permit legalize legalise let
enforce enforcement enforced crack_down
meaning meaningful
question survey questionnaire
"""

_UP = """more add build open increase allow keep reopen provide put start introduce create longer later legal extend
plant welcome yes new support protect pass earlier higher bring faster"""
_DOWN = "fewer remove close reduce end without against oppose shorter restrict limit slower sooner reject enough"
_TURNS_ROUND = "stop ban against oppose without too"  # pull down, and what they stand before the other way
_NEGATORS = frozenset({"not", "never", "no", "nobody", "none", "cannot", "nothing", "neither", "nor", "hardly"})
NEGATES_WITHIN = 3  # words after the negator
_SLIGHT = """
a an the and or but if of to in on at by for from with as is are was were be been being am it its this that these
those there here i me my we us our you your he she they them their his her him who which what when where why how do
does did done doing have has had having will would shall should can could may might must so than then too very just
also please about into over under up down out off all any some each every own same such only both again once because
while during between through until before after above below get got getting go going make made let like really lot
lots thing things one way much many more most other another not no nor never think believe feel agree say want need
needs needed wish ought thank thanks hello hi dear ta x round around near along across onto towards upon within always
ever even still yet now today them us im ive id re s t d ll m ve put take back said area place
"""  # words of every sentence: they weigh little, but a text of nothing else still has words

_OPINES = """think believe feel want would wish support agree disagree hope fear suggest propose like love hate say
reckon guess need care vote saw see nearly tripped"""  # "I think" says what should be, "I live" who one is

_WORD = re.compile(r"\d+(?:[.,]\d{3})*(?:\.\d+)?|\w+")
_BARE = re.compile(r"[,.](?=\d{3})")
_NUMBERED = re.compile(r"^\s*\d{1,3}[.)]\s+")
_NUMBERS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8"}
_APART = frozenset({"parking", "parked", "housing", "building", "meeting", "crossing", "heating", "training", "during"})
_ODD = {
    "statement": "statement", "statements": "statement", "caring": "care", "cares": "care", "trained": "training",
    "apartment": "apartment", "apartments": "apartment", "universal": "universal", "united": "united",
    "movement": "movement", "conservative": "conservative", "conservatives": "conservative",
    "people": "people", "children": "child", "women": "woman", "men": "man", "bought": "buy", "built": "build",
    "kept": "keep", "left": "leave", "lives": "live", "dying": "die", "buses": "bus", "bus": "bus", "news": "news",
    "gas": "gas", "less": "less", "fewer": "fewer", "us": "us", "process": "process", "species": "species",
    "always": "always", "anything": "any", "something": "some", "better": "better", "worse": "bad", "best": "better",
}  # fmt: skip


# An ending is taken off where so many letters stay.
_TAKEN_OFF = """ability:4 ibility:4 ations:3 ation:3 ative:4 ators:4 ator:4 ership:3 iveness:3 fulness:3 ement:3 ingly:3
edly:3 ance:4 ence:4 able:4 ible:4 ment:4 ness:4 ion:5 ists:4 ist:4 ism:4 ive:4 ity:4 ful:4 ally:4 al:4 ing:3
ed:3 ly:4"""
_ENDINGS = tuple((part, int(least)) for part, _, least in (one.partition(":") for one in _TAKEN_OFF.split()))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without its endings: benches and bench are one. Words of other alphabets stay as they are."""
    if word in _ODD:
        return _ODD[word]
    if len(word) < 4 or word in _APART or not word.isascii() or not word.isalpha():
        return word
    return _without_endings(word)


def _without_endings(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "ches", "shes", "xes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: -len(ending)]
            if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    for spelled, ours in (("ise", "ize"), ("isat", "izat"), ("our", "or")):
        if len(word) > 5 and word.endswith(spelled):
            word = word[: -len(spelled)] + ours
    if word.endswith("y") and len(word) > 4:
        word = word[:-1] + "i"
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


def tokens_of(text: str) -> list[str]:
    """Words in full, lower case, as texted."""
    plain = _NUMBERED.sub("", text).lower().replace("'", "").replace("’", "").replace("‘", "")
    if not plain.isascii():
        plain = bare_letters(plain)
    words: list[str] = []
    for word in _WORD.findall(_BARE.sub("", plain)):
        full = SHORT_FORMS.get(word, word) if len(word) > 2 or word in ("u", "r") else word
        words.extend(full.split() if " " in full else (full,))
        if len(words) >= MAX_WORDS:
            break
    return words


def _families() -> tuple[dict[str, str], dict[tuple[str, ...], str]]:
    singles: dict[str, str] = {}
    phrases: dict[tuple[str, ...], str] = {}
    for line in _FAMILIES.strip().splitlines():
        members = line.split()
        name = stem(members[0]) if "_" not in members[0] else members[0]
        for member in members:
            parts = tuple(stem(part) for part in member.split("_"))
            if len(parts) == 1:
                singles[parts[0]] = name
            else:
                phrases[parts] = name
    return singles, phrases


_FAMILY, _PHRASES = _families()
SPELLED = {word: _FAMILY[stem(word)] for word in _FAMILIES.split() if "_" not in word}  # in full, with their families
_PHRASE_STARTS = frozenset(phrase[0] for phrase in _PHRASES)
_UP_STEMS = frozenset(_FAMILY.get(stem(word), stem(word)) for word in _UP.split())
_SLIGHT_WORDS, _OPINING = frozenset(_SLIGHT.split()), frozenset(_OPINES.split())
_TURN_STEMS = frozenset(_FAMILY.get(stem(word), stem(word)) for word in _TURNS_ROUND.split())
_DOWN_STEMS = frozenset(_FAMILY.get(stem(word), stem(word)) for word in _DOWN.split()) | _TURN_STEMS


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: its stem, and the family it stands for."""

    stem: str
    family: str
    slight: bool = False  # a word of every sentence


@dataclass(frozen=True, slots=True)
class Words:
    """A text as likeness sees it."""

    words: tuple[Word, ...]  # each once, in their order
    order: tuple[str, ...]  # families in order, slight words left out
    ups: int  # how often it pulls up, and how often down
    downs: int
    nots: int
    numbers: frozenset[str]
    plain: str  # lower case, one space apart
    of_oneself: bool  # says who or what the writer is ("I live in a town"), not what should be done


@lru_cache(maxsize=REMEMBERED)
def words_of(text: str) -> Words:
    """Read a text. Any text has words, if only a mark or a number."""
    tokens = tokens_of(text)
    stems = [stem(token) for token in tokens]
    found: dict[str, Word] = {}
    order: list[str] = []
    pull = _Pull()
    place = 0
    while place < len(stems):
        size, family = _phrase(stems, place)
        name = "_".join(stems[place : place + size]) if size > 1 else stems[place]
        slight = size == 1 and (tokens[place] in _SLIGHT_WORDS or (len(name) == 1 and not name.isdigit()))
        found.setdefault(name, Word(name, family, slight))
        if not slight:
            order.append(family)
        pull.hear(tokens[place], family, place)
        place += size
    numbers = frozenset(_NUMBERS.get(token, token) for token in tokens if token in _NUMBERS or token.isdigit())
    return Words(
        tuple(found.values()),
        tuple(order),
        pull.ups,
        pull.downs,
        pull.nots,
        numbers,
        " ".join(tokens),
        _is_of_oneself(tokens),
    )


def _is_of_oneself(tokens: list[str]) -> bool:
    if not tokens or tokens[0] not in ("i", "my", "im", "ive"):
        return False
    return tokens[0] != "i" or not any(token in _OPINING for token in tokens[1:4])


@dataclass(slots=True)
class _Pull:
    """Counts which way a text pulls, word by word."""

    ups: int = 0
    downs: int = 0
    nots: int = 0  # of negators that turned no word of direction round
    turned_by: str = ""  # the word that turns round what comes within reach
    until: int = -1

    def hear(self, said: str, family: str, place: int) -> None:
        turned = place <= self.until and (self.turned_by != "from" or family in _DOWN_STEMS)
        if said == "from":  # "save it from closing"
            self.turned_by, self.until = "from", place + 2
        elif said in _NEGATORS:
            self.nots += 1
            self.turned_by, self.until = "not", place + NEGATES_WITHIN
        elif family in _UP_STEMS or family in _DOWN_STEMS:
            if turned and self.turned_by == "not":
                self.nots -= 1
            elif turned and self.turned_by != "from":
                self.downs -= 1
            up = (family in _UP_STEMS) != turned
            self.ups, self.downs = self.ups + up, self.downs + (not up)
            self.until = -1
            if family in _TURN_STEMS and not turned:
                self.turned_by, self.until = family, place + NEGATES_WITHIN


def _phrase(stems: list[str], place: int) -> tuple[int, str]:
    """How many words stand for one thing here, and its family."""
    if stems[place] in _PHRASE_STARTS:
        for size in range(LONGEST_PHRASE, 1, -1):
            family = _PHRASES.get(tuple(stems[place : place + size]))
            if family is not None:
                return size, family
    return 1, _FAMILY.get(stems[place], stems[place])
