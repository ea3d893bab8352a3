"""Every ready reason may be told as it is, and each has a key of its own."""

import pytest

from flows.outcome import complaints, mend
from flows.ready_answers import READY, WHY_HIDDEN, find_ready
from flows.statuses import ANSWERS
from flows.wording import lint

NAMED = [(f"{status}:{place}", one) for status, ready in READY.items() for place, one in enumerate(ready, 1)]


@pytest.mark.parametrize(("name", "decision"), NAMED)
def test_a_ready_answer_lacks_nothing_and_is_plain(name: str, decision: object) -> None:
    """C4, R7."""
    found = find_ready(name)
    assert found is decision
    assert found is not None
    assert complaints(mend(found)) == []
    assert found.status == name.partition(":")[0]
    assert not found.because or lint(found.because) == []


def test_every_answer_has_some_and_a_digit_reaches_each() -> None:
    """C1: a, the status, the reason: three keys."""
    assert set(READY) == set(ANSWERS)
    assert all(len(ready) <= 9 for ready in READY.values())
    assert len(WHY_HIDDEN) <= 9


@pytest.mark.parametrize("name", ["", "not now", "not now:0", "not now:6", "not now:x", "new:1", "not now:²"])
def test_what_is_no_ready_answer_is_none(name: str) -> None:
    assert find_ready(name) is None
