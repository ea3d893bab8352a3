"""A day gone by, as people write it."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from flows.words.past_day import read_past_day

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 6, 10, 12, tzinfo=UTC)  # a Wednesday


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2026-06-09", date(2026, 6, 9)),
        ("2026-6-9", date(2026, 6, 9)),
        ("9 June 2026", date(2026, 6, 9)),
        ("Tue 9 June", date(2026, 6, 9)),
        ("9/6", date(2026, 6, 9)),
        ("9/6/26", date(2026, 6, 9)),
        ("today", date(2026, 6, 10)),
        ("yesterday", date(2026, 6, 9)),
        ("Tuesday", date(2026, 6, 9)),
        ("14 December", date(2025, 12, 14)),  # the last one is nearer than the next
        ("1 Dec 2024", date(2024, 12, 1)),
    ],
)
def test_days_are_read_as_people_write_them(words: str, day: date) -> None:
    assert read_past_day(words, NOW, LONDON) == day


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("2031-01-01", "1 January 2031 has not come yet"),
        ("11 June 2026", "11 June 2026 has not come yet"),
        ("12 June", "12 June 2026 has not come yet"),
        ("tomorrow", "has not come yet"),
        ("2027-02-31", "there is no such day"),
        ("31 Feb", "there is no such day"),
        ("Mon 9 June 2026", "9 June 2026 is a Tuesday"),
        ("soon", "write the day as in"),
        ("7pm", "write the day as in"),
        ("9 June, Larch House", "write the day as in"),
    ],
)
def test_what_is_no_day_gone_by_is_said_so(words: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_past_day(words, NOW, LONDON)
