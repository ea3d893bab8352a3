"""The report's months, what it may say, and the words it may not use."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from flows.report import (
    FATES,
    HIDDEN,
    MAX_MEETINGS,
    STATUSES,
    Counted,
    Held,
    Period,
    as_row,
    causal_words,
    read_period,
    tell,
)

TODAY = date(2026, 6, 17)
NOBODY = Counted(
    texts=0, texted=0, first_time=0, fates=dict.fromkeys(FATES, 0), written_to=0, reached=0,
    became=dict.fromkeys(STATUSES, 0), held=(), called_off=0, offered=0, first_timers=0, came_back=0, still_open=False,
    segments=0,
)  # fmt: skip


def test_it_covers_whole_months_and_the_last_three_unless_told() -> None:
    assert read_period("", "", TODAY) == Period(date(2026, 4, 1), date(2026, 6, 30))
    assert read_period("", "2026-01", TODAY) == Period(date(2025, 11, 1), date(2026, 1, 31))
    assert read_period("2025-12", "2026-02", TODAY).words == "December 2025 to February 2026"
    assert read_period("2026-02", "2026-02", TODAY).words == "February 2026"
    assert read_period("2026-02", "2026-03", TODAY).words == "February to March 2026"


@pytest.mark.parametrize(
    ("first", "last", "why"),
    [
        ("2026-05", "2026-04", "after the last"),
        ("April", "", "2026-04"),
        ("2026-13", "", "2026-04"),
        ("2019-01", "2026-06", "at most 60 months"),
        ("2026-07", "2026-08", "not begun"),
    ],
)
def test_what_is_no_period_says_what_to_mend(first: str, last: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        read_period(first, last, TODAY)


def test_months_begin_and_end_at_midnight_on_the_wall() -> None:
    london = ZoneInfo("Europe/London")
    assert read_period("2026-03", "2026-03", TODAY).moments(london) == (
        datetime(2026, 3, 1, 0, 0, tzinfo=UTC),
        datetime(2026, 3, 31, 23, 0, tzinfo=UTC),
    )


def test_what_may_not_be_said_is_hidden_in_every_number_of_people() -> None:
    """F2."""
    few = replace(
        NOBODY, texts=4, texted=3, first_time=2, written_to=4, reached=1, offered=2, first_timers=3, came_back=1,
        fates={**NOBODY.fates, "delivered": 3}, became={**NOBODY.became, "done": 3},
        held=(Held(1, TODAY, "", 4, 2),),
    )  # fmt: skip
    row = as_row("OAK", "Oak Estate", read_period("", "", TODAY), tell(few))
    shown = {column: value for column, value in row.items() if value not in (HIDDEN, 0)}
    assert set(shown) == {"area", "name", "from", "to", "meetings_held"}


def test_of_many_meetings_the_earlier_ones_share_a_line() -> None:
    """It is one page however long the months are; the totals stay whole."""
    many = tuple(Held(number, TODAY, "", 6, 5) for number in range(40, 0, -1))
    report = tell(replace(NOBODY, held=many))
    assert len(report.held) == MAX_MEETINGS + 1
    assert (report.meetings, report.said_yes, report.came) == (40, 240, 200)
    assert report.held[-1].held.meetings == 40 - MAX_MEETINGS
    assert report.held[-1].said_yes == 6 * (40 - MAX_MEETINGS)


def test_who_came_where_nobody_noted_it_is_not_nought() -> None:
    """P2: a yes is not coming, and no list is not an empty room."""
    report = tell(replace(NOBODY, held=(Held(2, TODAY, "", 9, 0), Held(1, TODAY, "", 9, 7))))
    assert [one.noted for one in report.held] == [False, True]


def test_pounds_are_whole_and_never_too_few() -> None:
    assert [tell(replace(NOBODY, segments=segments)).pounds for segments in (0, 1, 25, 26)] == [0, 1, 1, 2]


def test_the_lint_knows_words_that_say_one_thing_came_of_another() -> None:
    """F2."""
    for words in ("as a result of the texts", "our impact", "it led to a bench", "attendance improved", "Thanks to us"):
        assert causal_words(words), words
    assert causal_words("12 people texted, 5 came to a meeting, 3 benches stand there") == []
