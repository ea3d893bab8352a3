"""The first look saves trying expressions, and never hides one."""

import importlib
import pkgutil
import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import flows
from flows.words.first_look import INDEX, Opening, Sought, Wordings, look
from flows.words.needed import words_needed
from flows.words.reply_words import spell_reply
from flows.words.spelling import fold, spell_out
from tests.flows.understood_texts import own

for found in pkgutil.walk_packages(flows.__path__, "flows."):
    importlib.import_module(found.name)
EXPRESSIONS = INDEX.all()  # of every table and every reader
EVERY = 7  # of our own texts each expression is tried on one in so many, and on those made up from it


@cache
def compiled(number: int) -> re.Pattern[str]:
    """As it is looked for: anywhere, or where a word or a phrase begins."""
    source, at_word = EXPRESSIONS[number]
    return re.compile(rf"(?:^|(?<= )|\b)(?:{source})" if at_word else source)


def may_be_in(number: int, text: str) -> bool:
    return look(text) >> 2 * number & 1 == 1


@given(st.data(), st.text("abehmnorstuy .?", max_size=20))
@settings(max_examples=600, deadline=None)
def test_a_text_made_up_from_an_expression_is_never_spared_it(data: st.DataObject, beside: str) -> None:
    """D3: whatever an expression finds is found after the first look."""
    number = data.draw(st.integers(0, len(EXPRESSIONS) - 1))
    held = data.draw(st.from_regex(compiled(number)))
    for text in (held, f"{beside} {held}", f"{beside}{held}", f"{held} {beside}", f"{held}{beside}"):
        assert may_be_in(number, text) or compiled(number).search(text) is None


@pytest.mark.parametrize("kind", ["danger", "opt_outs", "ordinary", "look_alikes"])
def test_no_text_of_ours_is_spared_what_it_holds(kind: str) -> None:
    for text in own(kind)[::EVERY]:
        for spelled in {text, spell_out(text), spell_reply(text), fold(text)}:
            for number in range(len(EXPRESSIONS)):
                assert may_be_in(number, spelled) or compiled(number).search(spelled) is None, EXPRESSIONS[number]


def test_most_expressions_are_spared_an_ordinary_text() -> None:
    tried = [look(spell_out(text)).bit_count() for text in own("ordinary")]
    assert sum(tried) / len(tried) < len(EXPRESSIONS) / 20


@pytest.mark.parametrize(
    ("expression", "needs"),
    [
        ("(?:hit|hurt) me", {"hit", "hurt"}),
        (r"i (?:\w+ ){0,3}?(?:wish|hope) (?:to )?die", {"wish", "hope"}),
        (r"knife\b.{1,30}\bthroat", {"throat"}),
        ("(?:ring|phone) an? ambulance", {"ambulance"}),
        (r"(?:so |very )*(?:scared|afraid)(?: (?:please|now|[.]))*$", {"scared", "afraid"}),
        (r"(?:please )*stop(?:ped|\w+ing)?", {"stop"}),
        ("can(?:'t| ?not) breathe", {"breathe"}),
        (r"(?:^|[.?] )well (?=be)", {"well"}),
    ],
)
def test_what_an_expression_needs_is_worked_out(expression: str, needs: set[str]) -> None:
    assert needs in [{need.letters for need in needed} for needed in words_needed(expression, at_word=True)]


@pytest.mark.parametrize("expression", [r"\w+", "(?:hurt)?", "[a-z]+ing", r"(?:help )?\d{3}", "(?i)hurt", "(?i:hurt)"])
def test_an_expression_that_needs_no_word_is_always_tried(expression: str) -> None:
    assert words_needed(expression, at_word=True)[0] == frozenset()


def test_a_word_that_may_have_begun_before_is_not_needed() -> None:
    """ "unhurt" holds "hurt", and has no such word."""
    assert words_needed("hurt", at_word=False)[0] == frozenset()
    assert Sought("hurt").search("unhurt")
    assert not Opening("hurt").match("unhurt")


def test_a_word_within_marks_is_seen() -> None:
    assert Wordings(["kill(?:ed|ing)? "]).find("5%killing me") == 0


def test_the_first_of_a_table_is_found() -> None:
    wordings = Wordings(["hit me", "hurt me", "(?:hit|hurt)"])
    assert [wordings.find(text) for text in ("he hurt me", "he hit me", "he hit us", "he left")] == [1, 0, 2, None]


def test_what_is_compiled_beforehand_finds_the_same() -> None:
    wordings = Wordings(["hit me", "hurt me"])
    wordings.compile_all()
    assert [wordings.find(text) for text in ("he hurt me", "he hit me", "he hit us")] == [1, 0, None]


def test_an_expression_added_after_a_look_is_looked_for() -> None:
    """The answer to an earlier look at the same text says nothing of it."""
    look("a strange saying")
    assert Sought(r"\bstrange saying").search("a strange saying")
