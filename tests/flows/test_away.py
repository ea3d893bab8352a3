"""Days on which the reader is away: no promise falls on one, and a stand-in is named (R1, R8)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.away import Away, format_away, next_reading, parse_away, read_away
from flows.facts import IdeaStatus
from flows.hear import hear
from flows.holding import holding
from tests.stories.pure_talk import OAK, RECEIPT, facts, sms

MONDAY, FRIDAY = date(2026, 6, 1), date(2026, 6, 5)


def receipt(away: str) -> str:
    return hear(sms("more benches"), facts(area=replace(OAK, away=parse_away(away)))).replies[0].text


def test_with_a_stand_in_the_day_stays_and_they_are_named() -> None:
    assert receipt("2026-06-05 Sam").startswith(RECEIPT.format(n=41).replace("Jo", "Sam"))


def test_without_one_the_promise_moves_to_the_first_day_somebody_reads() -> None:
    moved = "Oak Estate: thank you, kept as OAK-41. Jo reads it by Fri 19 June and texts you back."
    assert receipt("2026-06-03/2026-06-12").startswith(moved)
    assert receipt("2026-06-01/2026-06-04; 2026-06-06/2026-06-30").startswith(RECEIPT.format(n=41))


def test_what_was_promised_before_they_went_is_said_as_things_stand() -> None:
    """R8: STATUS names who reads on that day, or the first day after it on which somebody does."""
    for away, said in (
        ("", "Jo reads it by Fri 5 June."),
        ("2026-06-05 Sam", "Sam reads it by Fri 5 June."),
        ("2026-06-03/2026-06-12", "Jo reads it by Fri 19 June."),
        ("2026-06-03/2026-06-05; 2026-06-12 Sam", "Sam reads it by Fri 12 June."),
    ):
        idea = IdeaStatus("OAK-41", "new", facts().now, mine=False, text="benches", promised_by=FRIDAY)
        known = facts(area=replace(OAK, away=parse_away(away)), find_idea=lambda _reference, idea=idea: idea)
        assert hear(sms("STATUS OAK-41"), known).replies[0].text == f"Oak Estate: OAK-41 is kept. {said}", away


def test_a_holding_text_names_who_reads_that_day() -> None:
    known = facts(area=replace(OAK, away=parse_away("2026-06-01 Sam")))
    assert "Sam has no answer for you yet" in holding(known, ["OAK-1"])
    assert "Sam has no answers for you yet" in holding(known, ["OAK-1", "OAK-2"])
    assert "Jo has no answer" in holding(facts(), ["OAK-1"])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("soon", "two days"),
        ("2026-02-30", "no such day"),
        ("2026-06-14/2026-06-01", "after it begins"),
        ("2026-06-01/2027-06-01", "within 120 days"),
        ("2026-06-01 Bartholomew-James", "at most 12"),
        ("2026-06-01 Łucja", "plain letters"),
    ],
)
def test_what_cannot_be_read_is_said(typed: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_away(typed)
    assert read_away(typed) == ()


DAYS = st.integers(0, 200).map(lambda days: MONDAY + timedelta(days=days))
TIMES = st.lists(
    st.builds(
        lambda first, length, who: Away(first, first + timedelta(days=length), who),
        DAYS,
        st.integers(0, 119),
        st.sampled_from(["", "", "Sam"]),
    ),
    max_size=12,
).map(lambda times: tuple(sorted(times, key=lambda one: one.first)))


@given(after=DAYS, weekday=st.integers(0, 6), times=TIMES)
def test_the_promised_day_is_a_reading_day_on_which_somebody_reads(
    after: date, weekday: int, times: tuple[Away, ...]
) -> None:
    assert parse_away(format_away(times)) == times
    day, stand_in = next_reading(after, weekday, times)
    assert day > after
    assert day.weekday() == weekday
    away = [one for one in times if one.first <= day <= one.last]
    assert not away or stand_in == away[0].stand_in != ""
