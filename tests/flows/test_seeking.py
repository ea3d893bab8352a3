"""What is typed into the search field, and which words of an area are meant by it."""

import pytest

from flows.likeness import families
from flows.seeking import Wanted, holds, meant_by, read_sought

KNOWN = families("a bench on the beach by the library, and a benhc nobody can sit on; pavment, playground, allotment")


def found(typed: str, text: str) -> bool:
    known = KNOWN | families(text)
    return holds(text, [meant_by(word, known)[0] for word in read_sought(typed).words])


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("bench", "more benches please"),
        ("BENCHES", "a bench"),
        ("bnech", "a bench"),
        ("bench", "a benhc by the pond"),
        ("pavment", "the pavement is broken"),
        ("pavement", "the pavment is broken"),
        ("librry", "keep the library open"),
        ("playgrund", "a playground for the little ones"),
        ("allot", "allotments behind the school"),
        ("litter", "another bin at the gate"),
        ("high street", "the High Street is empty"),
        ("lamposts mill", "a lamppost for Mill Road"),
    ],
)
def test_words_are_found_however_they_are_spelled(typed: str, text: str) -> None:
    assert found(typed, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [("bench", "litter on the beach"), ("bench shop", "a bench by the pond"), ("cat", "a bus"), ("100%", "a bench")],
)
def test_other_words_are_not(typed: str, text: str) -> None:
    assert not found(typed, text)


def test_a_guess_is_said_to_be_one() -> None:
    assert meant_by(Wanted("bench", "bench"), KNOWN)[1] is False
    assert meant_by(Wanted("bnech", "bnech"), KNOWN)[1] is True
    assert meant_by(Wanted("zzyzx", "zzyzx"), KNOWN) == ((), False)


@pytest.mark.parametrize(
    ("typed", "reference"),
    [
        *((typed, "OAK-41") for typed in ("oak-41", "oak 41", "Oak41", "OAK - 41", "oak\u201341", "OAK-041.")),
        *((typed, "41") for typed in ("#41", "41", " 41 ", "# 41")),
        *((typed, "") for typed in ("oak", "0", "41 oak", "oak 41 bench", "oak tree 41", "the oak 41", "41st", "4 1")),
        *((typed, "") for typed in ("-41", "", "07700 900101", "\u0664\u0661", "100%", "OAK-12345678901")),
    ],
)  # fmt: skip
def test_a_reference_is_known_as_one(typed: str, reference: str) -> None:
    assert read_sought(typed).reference == reference


def test_words_of_every_sentence_are_looked_for_as_they_stand() -> None:
    sought = read_sought("to be or not")
    assert (sought.words, sought.pieces) == ((), ("to", "be", "or", "not"))
