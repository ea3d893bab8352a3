"""What a broadcast may say, who must approve how many, and when the rest of it is held back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.broadcast import (
    Audience,
    Budget,
    Counted,
    Look,
    Seen,
    changes,
    fair_key,
    first_part,
    has_grown,
    look,
    over_budget,
    second_is_needed,
)
from flows.broadcast_words import Words, advice, costly, faults, mended, render, size_of, suggestion

OAK = {"area_name": "Oak Estate", "message_class": "promotional"}
GOOD = "Oak Estate: hi {name}, come {when} to {place}. Text STOP to end."


def test_every_field_is_filled_and_a_name_is_never_read_as_a_field() -> None:
    words = Words(GOOD, when="on Monday", place="the hall")
    assert render(words, "Joan") == "Oak Estate: hi Joan, come on Monday to the hall. Text STOP to end."
    assert render(words, "{place}") == "Oak Estate: hi {place}, come on Monday to the hall. Text STOP to end."
    assert render(words, "") == "Oak Estate: hi neighbour, come on Monday to the hall. Text STOP to end."


def test_a_wording_without_fields_is_the_same_for_everybody() -> None:
    words = Words("Oak Estate: the hall is open. Text STOP to end.")
    assert render(words, "Joan") == render(words, "") == words.wording


@given(st.text(max_size=60), st.text(max_size=30), st.text(max_size=30))
def test_whatever_is_typed_is_either_refused_or_rendered_whole(wording: str, name: str, place: str) -> None:
    words = Words(f"Oak Estate: {wording} STOP", place=place)
    if not faults(words, **OAK):
        text = render(words, name)
        assert text.startswith("Oak Estate: ")
        assert text.endswith("STOP")
        assert "{place}" not in text.replace(name, "")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (Words(""), "no words"),
        (Words("x" * 1_001), "at most 1000"),
        (Words("Oak Estate: {}. STOP"), "no field {}"),
        (Words("Oak Estate: {Name}. STOP"), "no field {Name}"),
        (Words("Oak Estate: {name STOP"), "a brace that belongs to no field"),
        (Words("Oak Estate: {{name}} STOP"), "a brace that belongs to no field"),
        (Words("Oak Estate: {when} STOP"), "there are no words for {when}"),
        (Words("Oak Estate: {name} STOP", no_name=" "), "there are no words for {name}"),
        (Words("Oak Estate: hello STOP", when="now"), "no {when}"),
        (Words("Oak Estate: {when} STOP", when="at {place}"), "the words for {when} hold a brace"),
        (Words("Hi {name}, Oak Estate has news. STOP"), "also before a long name"),
        (Words("Oak Estate: hello. Text stop to end."), "how to end these texts"),
        (Words("Oak Estate: hello. STOPPED"), "how to end these texts"),
        (Words("Oak Estate: text QUIT to end or STOP"), "QUIT"),
        (Words("Oak Estate: in danger text 999. STOP"), "999"),
        (Words("Oak Estate: we count on you. STOP"), "guilt"),
        (Words("Oak Estate: party 🎉 STOP"), "an emoji"),
        (Words("Oak Estate: " + "long words here " * 30 + "STOP"), "segments with a long name, at most 3"),
    ],
)  # fmt: skip
def test_what_may_not_be_sent_is_refused_with_what_to_do(words: Words, answer: str) -> None:
    """R7, V3."""
    assert any(answer in fault for fault in faults(words, **OAK)), faults(words, **OAK)


def test_a_service_text_needs_no_way_out() -> None:
    assert faults(Words("Oak Estate: sorry, it is on Tuesday."), area_name="Oak Estate", message_class="service") == []


def test_long_or_hard_words_are_pointed_out_and_may_be_sent() -> None:
    """R7."""
    words = Words("Oak Estate: participation necessitates preregistration. Text STOP to end.")
    assert faults(words, **OAK) == []
    assert any("reading grade" in complaint for complaint in advice(words, area_name="Oak Estate"))


@pytest.mark.parametrize("wording", ["the hall is open", "Oak Estate: the hall is open", "the hall is open. STOP"])
def test_a_suggestion_would_do(wording: str) -> None:
    better = suggestion(Words(wording), **OAK)
    assert faults(Words(better), **OAK) == []
    assert better.count("Oak Estate") == better.count("STOP") == 1


def test_one_costly_letter_is_named_and_mended() -> None:
    """P5."""
    words = Words("Oak Estate: it’s at the café – ŵ, Łódź, ½. {name} Text STOP to end.")
    assert costly(words) == ("’", "–", "ŵ", "Ł", "ó", "ź", "½")
    fixed = mended(words)
    assert fixed.wording == "Oak Estate: it's at the café - w, Lodz, 1/2. {name} Text STOP to end."
    assert costly(fixed) == ()
    assert (size_of(words, "").encoding, size_of(fixed, "").encoding) == ("UCS-2", "GSM-7")


def test_a_name_alone_may_make_a_text_dearer() -> None:
    """P5."""
    words = Words("Oak Estate: hi {name}, the hall is open again from Monday. See you. Text STOP to end.")
    assert (size_of(words, "Joan").count, size_of(words, "Łukasz").count, costly(words)) == (1, 2, ())


@pytest.mark.parametrize(
    ("people", "last", "needs"),
    [(50, None, False), (51, None, True), (200, 160, False), (201, 201, True), (100, 80, False), (101, 80, True)],
)
def test_who_must_approve(people: int, last: int | None, needs: bool) -> None:
    """X2: over 200, or over 50 and a quarter more than the last."""
    assert second_is_needed(people, last) is needs


def test_a_first_approval_lapses_with_a_quarter_more() -> None:
    """X2."""
    assert not has_grown(250, 200)
    assert has_grown(251, 200)


@pytest.mark.parametrize(("people", "first"), [(0, 0), (200, 200), (201, 10), (1_000, 50), (100_000, 5_000)])
def test_how_many_get_it_first(people: int, first: int) -> None:
    """X3."""
    assert first_part(people) == first


@pytest.mark.parametrize(
    ("seen", "then"),
    [
        (Seen(15), "go"),
        (Seen(15, waiting=1), "wait"),
        (Seen(15, failed=2, unknown=2, opted_out=2), "go"),
        (Seen(15, failed=3), "hold"),
        (Seen(15, waiting=10, opted_out=3), "hold"),
        (Seen(15, unknown=3), "hold"),
        (Seen(1_000, failed=99, unknown=99, opted_out=29), "go"),
        (Seen(1_000, failed=100), "hold"),
        (Seen(1_000, opted_out=30), "hold"),
    ],
)
def test_the_look_at_the_first_part(seen: Seen, then: str) -> None:
    """X3."""
    assert look(seen).then == then


def test_a_look_says_why_it_holds() -> None:
    assert look(Seen(15, opted_out=4)) == Look("hold", "4 of the first 15 said STOP")


def test_the_lot_favours_nobody() -> None:
    """X3: of 2,000 residents the first twentieth comes from everywhere, and differs each time."""
    first = sorted(range(2_000), key=lambda resident: fair_key(1, resident))[:100]
    again = sorted(range(2_000), key=lambda resident: fair_key(2, resident))[:100]
    assert all(sum(lower <= one < lower + 500 for one in first) > 10 for lower in range(0, 2_000, 500))
    assert len({*first, *again}) > 150


def test_a_month_has_room_for_two_and_for_so_much_money() -> None:
    """P5, FIELD 5."""
    june = Budget("June 2026", pence=200, cap_pounds=3, broadcasts=1)
    assert over_budget(june, 100, corrects=False) == []
    assert len(over_budget(june, 104, corrects=False)) == 1
    full = Budget("June 2026", pence=0, cap_pounds=0, broadcasts=2)
    assert len(over_budget(full, 10**9, corrects=False)) == 1
    assert over_budget(full, 10**9, corrects=True) == []


def test_what_changed_is_said_reason_by_reason() -> None:
    """X2."""
    before, now = Counted(1_200, {"stopped": 3, "away": 1}), Counted(1_199, {"stopped": 5})
    assert changes(before, now) == [
        "people get it: 1,199 (was 1,200, -1)",
        "away: 0 (was 1, -1)",
        "stopped: 5 (was 3, +2)",
    ]
    assert changes(now, now) == []


def test_an_audience_is_everybody_who_agreed_unless_more_is_said() -> None:
    assert Audience() == Audience(purpose="meetings", without_groups=(), without_broadcasts=())
