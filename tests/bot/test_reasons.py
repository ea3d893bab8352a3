"""Every reason the outbox keeps for a text that did not leave has words, the same at the desk and in a terminal."""

import inspect
import re
from typing import get_args

import pytest

from bot.reasons import is_rule, what_so_many, what_they, why
from flows.courtesy import Why
from flows.nudges import Why as Ended
from storage.broadcasts.counting import NO_ADDRESS, OUTSIDE
from storage.outbox import standing
from storage.outbox.states import RESTORED

CLAIMED = re.findall(r'return "([^"]+)"', inspect.getsource(standing))


@pytest.mark.parametrize("reason", sorted({*CLAIMED, *get_args(Why), NO_ADDRESS, OUTSIDE}))
def test_a_reason_has_words(reason: str) -> None:
    assert len(CLAIMED) >= 10, "where the claim says why"
    assert why(reason) != reason
    assert reason == "left the desk" or what_they(reason) != reason, "of many: what they did or are"


@pytest.mark.parametrize("reason", sorted({*get_args(Ended), "cancelled", "changed", "taken back", RESTORED}))
def test_what_somebody_called_off_has_words_and_breaks_no_rule(reason: str) -> None:
    assert why(reason) != reason
    assert is_rule(reason) == (reason == "paused")


@pytest.mark.parametrize("reason", sorted({*CLAIMED, *get_args(Why)} - {"left the desk"}))
def test_what_the_claim_holds_back_is_by_a_rule(reason: str) -> None:
    assert is_rule(reason)


def test_a_reason_of_a_provider_is_said_as_it_is_kept() -> None:
    assert (why("30007"), what_they("30007")) == ("30007", "30007")


def test_what_the_sender_found_too_late_is_said_without_a_word_of_the_trade() -> None:
    assert "lease" not in why("too late for its lease")


def test_of_one_it_is_said_as_of_many_unless_there_is_more_to_say() -> None:
    assert why("away") == f"they {what_they('away')}"
    assert why("stopped") == f"they {what_they('stopped')}. Only START from their phone opens it again"


@pytest.mark.parametrize(
    ("reason", "one", "two"),
    [
        (
            "paused",
            "is looked after by a person: the line keeps quiet",
            "are looked after by a person: the line keeps quiet",
        ),
        ("one a day", "has another text of ours that day", "have another text of ours that day"),
        ("other channel", "gets it on their other channel", "get it on their other channel"),
        ("stopped", "said STOP", "said STOP"),
    ],
)
def test_one_is_and_two_are(reason: str, one: str, two: str) -> None:
    assert (what_so_many(reason, 1), what_so_many(reason, 2)) == (one, two)
