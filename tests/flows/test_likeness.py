"""How alike two texts are, and which pairs are never suggested."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.likeness import EVERYDAY, Kept, Rarity, families, rank
from flows.likeness_words import stem, words_of

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
SAME = [
    ("more bins on the high street pls its a tip", "High st needs more rubbish bins"),
    ("please dont shut our library", "Save the library from closing!!"),
    ("reduce the speed limit to 20 on Manor Road", "manor rd should have a speed limit of 20"),
    ("Open the library on Saturdays", "the libary should be open on saturday"),
    ("1. All rivers should be safe to swim in", "All rivers should be safe to swim in."),
]


@pytest.mark.parametrize(("one", "other"), OPPOSITES + OTHER_SUBJECTS)
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


def test_which_way_a_text_pulls() -> None:
    pulls = {
        "more buses": 1, "fewer buses": -1, "ban dogs": -1, "don't ban dogs": 1, "too many shops": -1,
        "not enough bins": 1, "stop building": -1, "stop closing libraries": 1, "save it from closing": 1,
        "the lights are out": 0,
    }  # fmt: skip
    for text, pull in pulls.items():
        words = words_of(text)
        assert (words.ups > words.downs) - (words.ups < words.downs) == pull, text
