"""Small numbers: nobody who reads what is said can work out what is not (F2)."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.small_numbers import FEWEST_SHOWN, say, say_parts, say_share, say_share_first

FEWEST_GUESSES = 4  # values a hidden small number may still have, for whoever knows the rules and the code


def tables(total: int, parts: int) -> Iterator[tuple[int, ...]]:
    """Every way to part a total."""
    if parts == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in tables(total - first, parts - 1):
            yield (first, *rest)


def test_one_to_four_is_never_said_and_nought_is() -> None:
    """F2."""
    assert [say(count) for count in range(7)] == [0, None, None, None, None, 5, 6]


@given(st.lists(st.integers(0, 30), min_size=1, max_size=9))
def test_what_is_said_is_true_and_never_small(parts: list[int]) -> None:
    """F2."""
    total, said = say_parts(parts)
    for shown, count in [(total, sum(parts)), *zip(said, parts, strict=True)]:
        assert shown is None or (shown == count and (count == 0 or count >= FEWEST_SHOWN))


@pytest.mark.parametrize(("parts", "most"), [(2, 40), (3, 26), (4, 22)])
def test_no_subtraction_gives_a_hidden_number_away(parts: int, most: int) -> None:
    """F2: of all tables that read alike, a hidden small number has at least four values."""
    for total in range(most + 1):
        alike = defaultdict(list)
        for table in tables(total, parts):
            alike[say_parts(table)].append(table)
        for (said_total, said), group in alike.items():
            if said_total is None:
                continue
            for place in [place for place, shown in enumerate(said) if shown is None]:
                values = {table[place] for table in group}
                if any(0 < value < FEWEST_SHOWN for value in values):
                    assert len(values) >= FEWEST_GUESSES, (said_total, said, group)


def test_a_total_is_not_given_up_for_its_parts() -> None:
    """Whatever is small among them, the total is said where it may be."""
    assert say_parts([20, 3, 0, 9]) == (32, (None, None, 0, 9))
    assert say_parts([0, 6, 7]) == (13, (0, 6, 7))
    assert say_parts([3, 0, 0]) == (None, (None, None, None))
    assert say_parts([4, 4]) == (8, (None, None))


def test_a_share_is_hidden_where_what_is_left_is_small() -> None:
    """F2: twelve of whom ten came for the first time are two who did not."""
    assert say_share(12, 10) == (12, None)
    assert say_share(12, 2) == (12, None)
    assert say_share(12, 6) == (12, 6)
    assert say_share(12, 12) == (12, 12)
    assert say_share(12, 0) == (12, 0)
    assert say_share(3, 3) == (None, None)


def test_where_the_part_matters_more_the_whole_is_given_up() -> None:
    """P4, F2: how many were reached is said; how many were not could be one."""
    assert say_share_first(139, 138) == (None, 138)
    assert say_share_first(139, 130) == (139, 130)
    assert say_share_first(139, 3) == (139, None)
    assert say_share_first(139, 0) == (139, 0)
    assert say_share_first(3, 2) == (None, None)


@given(st.integers(5, 60))
def test_of_a_total_only_shares_away_from_both_ends_are_said(whole: int) -> None:
    """F2."""
    said = [part for part in range(1, whole) if say_share(whole, part)[1] is not None]
    assert all(FEWEST_SHOWN <= part <= whole - FEWEST_SHOWN for part in said)
    assert all(after - before == 1 for before, after in pairwise(said))
