"""How alike two texts are, and which pairs are never suggested."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.likeness import EVERYDAY, Kept, Rarity, families, rank
from flows.likeness_families import FAMILIES
from flows.likeness_words import LONGEST_PHRASE, stem, words_of

ALIKE = Path(__file__).parent / "alike"
BLOCKS = [block.strip().splitlines() for block in (ALIKE / "same_ideas.txt").read_text().split("\n\n")]
TEXTS = [text for block in BLOCKS for text in block]


def rarity(texts: list[str]) -> Rarity:
    counts: dict[str, int] = {}
    for text in texts:
        for family in families(text):
            counts[family] = counts.get(family, 0) + 1
    return Rarity(len(texts), counts)


OAK = rarity(TEXTS)


def is_suggested(one: str, other: str) -> bool:
    (found,) = rank(one, [Kept("OAK-1", other)], lambda _words: OAK)
    return found.suggested


OPPOSITES = [
    ("ban dogs from the play park", "don't ban dogs from the play park"),
    ("more bins on the high street", "fewer bins on the high street"),
    ("open the library on Sundays", "close the library on Sundays"),
    ("Marijuana should be legal", "Marijuana should not be legal"),
    ("put speed humps on Oak Avenue", "get rid of the speed humps on Oak Avenue"),
    ("please dont shut our library", "shut our library please"),
    ("build houses on the green belt", "stop building houses on the green belt"),
    ("There is a housing crisis here", "There is not a housing crisis here"),
]
OTHER_SUBJECTS = [
    ("I live in a city", "I live in a town"),
    ("I identify as a woman", "I identify as a man"),
    ("My household income is less than $100,000", "My household income is $150,000 or greater"),
    ("I own 1 housing unit", "I own more than 1 housing units"),
    ("the number 7 bus is always late", "the number 12 bus is always late"),
]
OTHER_SCOPE = [
    ("Bus travel should be free for everyone", "Bus travel should be free for pensioners only"),
    ("Free school meals for all pupils", "Free school meals just for those who can't afford them"),
    ("Riding the bus should be free for everyone", "Make buses free for students while everyone else pays the fare"),
    ("Close Main Street to cars permanently", "Close Main Street to cars only on Saturdays in summer"),
    ("Phones should be banned in schools all day", "Phones should be banned in schools only during lessons"),
    ("Property taxes should be cut for everybody", "Property taxes should be cut for seniors only"),
]
OTHER_REMEDY = [
    ("Affordable flats should be required in new buildings", "Drop the requirement for affordable flats in buildings"),
    ("Voter ID should be required at the polls", "Get rid of the requirement for voter ID at the polls"),
    ("Housing first, without having to get sober", "Homeless people should have to get sober before housing"),
    ("Allow duplexes in every neighborhood", "No duplexes or apartments allowed in my neighborhood"),
    ("Send social workers instead of police to mental health calls", "Police should go to mental health calls"),
    ("Spend the money on buses rather than on roads", "Spend the money on roads"),
    ("Trams should run every ten minutes on the main line", "Trams should run until midnight on the main line"),
    ("Trains to the city should be cheaper", "Trains to the city should be more frequent"),
    ("Raise nurses' wages so they stay", "Pay nurses a bonus so they stay"),
    ("Rents should be capped", "Rent caps are a mistake"),
    ("Dogs should be on a leash in the park", "Dogs should be allowed off the leash in the park"),
    ("Let the shops open on Sundays", "Keep the shops shut on Sundays"),
    ("Raise the minimum wage", "Leave the minimum wage as it is"),
    ("The city should not give tax breaks to big firms", "The city should give tax breaks to big firms"),
    ("Marijuana should not be legalized", "Legalize marijuana so people will stop talking about it"),
]
SAME = [
    ("more bins on the high street pls its a tip", "High st needs more rubbish bins"),
    ("please dont shut our library", "Save the library from closing!!"),
    ("reduce the speed limit to 20 on Manor Road", "manor rd should have a speed limit of 20"),
    ("Open the library on Saturdays", "the libary should be open on saturday"),
    ("Put in a zebra crossing instead of the humps on Oak Road", "Zebra crossing on Oak Road please, not humps"),
    ("Make the buses free for everyone", "Everyone should get free bus travel"),
    ("The only bin on the towpath is always full, more please", "More bins on the towpath"),
    ("I never feel safe in the underpass, put lights in", "Put lights in the underpass, it isn't safe"),
    ("There should be no cars on Main Street", "Main Street should be closed to cars"),
    ("Dogs should not be allowed in the playground", "no dogs in the playground"),
    ("Drop the charge for parking", "Get rid of parking charges"),
    ("Rather than a car park, make the site a park", "The site should be a park, not parking"),
    ("Build a shelter so nobody sleeps rough", "No one should have to sleep rough, build a homeless shelter"),
    ("Open the toilets in the park, why are they always locked", "Unlock the park toilets"),
    ("Lorries should be banned from Bridge Street", "Stop HGVs using Bridge St"),
    ("Bring our neighborhood pool back", "The swimming pool in our neighbourhood should be reopened"),
    ("Put restrooms downtown", "Build public toilets in the town centre"),
    ("Trees on Station Road, because it is so hot in summer", "Plant some greenery along station rd"),
    ("Buses should run every ten minutes", "more frequent buses"),
    ("1. All rivers should be safe to swim in", "All rivers should be safe to swim in."),
]


@pytest.mark.parametrize(("one", "other"), OPPOSITES + OTHER_SUBJECTS + OTHER_SCOPE + OTHER_REMEDY)
def test_opposites_and_other_subjects_are_not_the_same(one: str, other: str) -> None:
    """C7: the machine suggests only what is likely enough."""
    assert not is_suggested(one, other)
    assert not is_suggested(other, one)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_in_other_words_is_suggested(one: str, other: str) -> None:
    assert is_suggested(one, other)
    assert is_suggested(other, one)


def test_of_our_own_texts_most_of_what_is_suggested_is_the_same() -> None:
    """What `bench/similar.py` measures in full, as a floor that a change must not break."""
    same = {pair for block in BLOCKS for pair in combinations(block, 2)}
    suggested = {(one, other) for one, other in combinations(TEXTS, 2) if is_suggested(one, other)}
    assert len(suggested & same) >= 0.7 * len(suggested)
    assert len(suggested & same) >= 0.35 * len(same)


def test_the_likest_come_first_and_no_more_than_five() -> None:
    found = rank(
        "no dogs in the kids play area", [Kept(f"OAK-{n}", text) for n, text in enumerate(TEXTS, 1)], lambda _words: OAK
    )
    assert len(found) == 5
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert found[0].text == "no dogs in the kids play area"


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared_from_either_side(one: str, other: str) -> None:
    (found,) = rank(one, [Kept("OAK-1", other)], lambda _words: EVERYDAY)
    (back,) = rank(other, [Kept("OAK-1", one)], lambda _words: EVERYDAY)
    assert 0 <= found.score <= 1
    assert found.score == pytest.approx(back.score, abs=0.001)
    assert found.suggested == back.suggested


def test_one_word_in_its_forms_is_one() -> None:
    for forms in (
        ["bench", "benches"],
        ["flood", "flooded", "floods"],
        ["affordable", "affordability"],
        ["library", "libraries"],
    ):
        assert len({stem(form) for form in forms}) == 1, forms


# What is said in Britain and in America, or in full and in short, for one thing.
ONE_THING = """
restroom | toilet | loo | bathroom
bin | rubbish | trash | garbage can | wheelie bin
bobby | police | officer | cop
lorry | wagon | HGV | truck
coop | co-op
bike | cycle | bicycle
GP | doctor | surgery | family doctor
tree | greenery | shade
playground | play area | swings
streetlight | lamp | pitch black | street lights
litter pick | clean-up | cleanup
dog mess | dog poo | dog fouling
zebra | pelican | crosswalk | crossing
limit | cap | freeze
tax break | tax incentive
Airbnb | short-term rental | holiday let
internet | broadband | fibre | wifi
tent | camping | encampment
reopen | bring back | open again
evening | night | after dark | midnight
free | no charge | at no cost
pensioner | older people | elderly | seniors
teens | young people | youth
child | kids | toddler
ban | stop | prohibit
build | put in | install
repair | fix | mend | patch up
pavement | sidewalk | footway
mall | shopping centre | downtown | high street
car park | parking lot | parking spaces
tram | streetcar | light rail
lift | elevator
"""


@pytest.mark.parametrize("line", ONE_THING.strip().splitlines())
def test_different_words_for_one_thing_are_one_family(line: str) -> None:
    said = [families(word) for word in line.split(" | ")]
    assert frozenset.intersection(*said), said


def test_a_word_belongs_to_one_family() -> None:
    held: dict[tuple[str, ...], str] = {}
    for line in FAMILIES.splitlines():
        for member in line.split() if not line.startswith("#") else ():
            stems, name = tuple(stem(part) for part in member.split("_")), line.split()[0]
            assert held.setdefault(stems, name) == name, member
            assert len(stems) <= LONGEST_PHRASE, member


def test_a_reason_weighs_less_than_what_is_asked() -> None:
    said = words_of("Close the lane to traffic so children can walk safely. Put up a gate.").words
    assert {word.stem for word in said if word.why and not word.slight} == {"child", "walk", "safe"}


def test_which_way_a_text_pulls() -> None:
    pulls = {
        "more buses": 1, "fewer buses": -1, "ban dogs": -1, "don't ban dogs": 1, "too many shops": -1,
        "keep the pool shut": -1, "don't let them shut it": 1, "remove the requirement": -1, "get rid of the bins": -1,
        "not enough bins": 1, "stop building": -1, "stop closing libraries": 1, "save it from closing": 1,
        "the lights are out": 0,
    }  # fmt: skip
    for text, pull in pulls.items():
        words = words_of(text)
        assert (words.ups > words.downs) - (words.ups < words.downs) == pull, text
