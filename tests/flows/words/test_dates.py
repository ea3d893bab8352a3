"""Days and times as Britons write them, and the place beside them."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words.dates import NoDate, NoSuchDay, When, read_when, read_where
from tests.flows.understood_texts import OWN, share

LONDON = ZoneInfo("Europe/London")
THURSDAY = datetime(2026, 5, 7, 10, 0, tzinfo=LONDON)


wall = datetime.fromisoformat


def when(text: str, now: datetime = THURSDAY) -> When:
    found = read_when(text, now, LONDON)
    assert isinstance(found, When), f"no date in {text!r}"
    return found


def read(text: str) -> tuple[str, str]:
    """As the list writes it: start and end, "-" for none."""
    found = read_when(text, THURSDAY, LONDON)
    if not isinstance(found, When):
        return "-", "-"
    start = found.wall.isoformat(timespec="minutes") if found.wall else found.day.isoformat()
    return start, found.end.isoformat(timespec="minutes") if found.end else "-"


@pytest.mark.parametrize("name", ["dates", "dates_unseen"])
def test_our_own_dates_are_read_right(name: str) -> None:
    """The lists were written before the reading was tuned; what holds no date is not read as one."""
    lines = (OWN / f"{name}.tsv").read_text(encoding="utf-8").strip("\n").split("\n")[1:]
    rows = [line.split("\t") for line in lines]
    dated = [(read(text) == (start, end)) for start, end, text in rows if start != "-"]
    undated = [read(text) == ("-", "-") for start, _end, text in rows if start == "-"]
    assert share(dated) >= 0.97
    assert share(undated) == 1


def test_the_place_is_what_is_left() -> None:
    """Before the date or after it, without the words that joined them."""
    for text in (
        "Tue 2 June 7pm, Oak Hall, Mill Road",
        "Oak Hall, Mill Road, Tue 2 June 7pm",
        "Tue 2 June at 7 at Oak Hall, Mill Road",
        "7pm on Tuesday 2nd June @ Oak Hall, Mill Road",
    ):
        found = when(text)
        assert (found.wall, read_where(found)) == (wall("2026-06-02T19:00"), "Oak Hall, Mill Road")
    assert read_where(when("Tue 2 June 7pm, 14 Mill Road")) == "14 Mill Road"


def test_a_weekday_that_is_not_that_date_is_reported() -> None:
    """P1: it is asked about, not put right in silence."""
    assert when("Tue 3 June 7pm").doubts == ("weekday",)
    assert when("Wed 3 June 7pm").doubts == ()


def test_what_is_in_doubt_is_said() -> None:
    """Unknown never becomes "ok"."""
    assert when("1 May 2026 7pm").doubts == ("past",)
    assert when("next Saturday 7pm").doubts == ("which_week",)
    assert when("Tue 2 June at 8").doubts == ("half_of_day",)
    assert when("Tue 2 June at 8pm").doubts == ()
    assert when("2-4 June 7pm").doubts == ("several_days",)
    assert when("28 March 2027 1.30am").doubts == ("clock_change",)
    assert when("25 October 2026 1.30am").doubts == ("clock_change",)


def test_a_day_that_no_calendar_has_is_refused() -> None:
    """Impossible is refused, with the words that say it."""
    assert read_when("Sun 31 June 7pm", THURSDAY, LONDON) == NoSuchDay("Sun 31 June")
    assert isinstance(read_when("32/6", THURSDAY, LONDON), NoSuchDay)


@pytest.mark.parametrize("text", ["May 2027", "I may come", "the 14 bus", "2 of us", "07700 900123", "not today"])
def test_no_date_is_no_date(text: str) -> None:
    """A month alone is none either."""
    assert read_when(text, THURSDAY, LONDON) == NoDate()


def test_midnight_ends_the_day() -> None:
    """24:00 is the first moment of the day after."""
    assert when("2 June 24:00").wall == wall("2026-06-03T00:00")
    assert when("2 June 10pm-1am").end == wall("2026-06-03T01:00")


def test_a_time_alone_is_the_next_there_is() -> None:
    """Today while it is still to come."""
    assert when("6pm").wall == wall("2026-05-07T18:00")
    assert when("9am").wall == wall("2026-05-08T09:00")


def test_tonight_is_in_the_evening() -> None:
    """Whether it stands in the day's own word or beside it."""
    assert when("tonight at 9") == When(date(2026, 5, 7), time(21), part="evening")
    assert when("Tue 2 June 9 in the evening, Oak Hall").rest == "Oak Hall"


def test_what_was_not_said_is_known() -> None:
    """Whoever must not guess can ask."""
    assert not when("7pm").day_said
    assert when("today 7pm").day_said
    assert not when("Tue 2 June half seven").half_said
    assert when("Tue 2 June 19.30").half_said
    assert when("Tue 2 June 7-9pm").half_said


def test_a_day_without_a_year_is_the_next_one() -> None:
    """In winter, June is next year's."""
    assert when("3/6", datetime(2026, 11, 25, 9, tzinfo=LONDON)).day == date(2027, 6, 3)
    assert when("Thu 3 June 7pm", datetime(2026, 11, 25, 9, tzinfo=LONDON)).doubts == ()


def test_the_wall_of_the_area_decides_what_today_is() -> None:
    """23:30 UTC in June is already tomorrow in London."""
    late = datetime(2026, 6, 1, 23, 30, tzinfo=ZoneInfo("UTC"))
    assert read_when("today", late, LONDON) == When(date(2026, 6, 2))
    assert when("tomorrow at noon", late).at == time(12)


@given(
    st.text(alphabet=st.characters(codec="utf-8")) | st.from_regex(r"(mon|3rd|of|may|next|7|pm|/|\\.|-| |in|week){1,9}")
)
def test_any_text_can_be_read(text: str) -> None:
    """No text breaks the reading."""
    found = read_when(text, THURSDAY, LONDON)
    assert isinstance(found, When | NoSuchDay | NoDate)
    if isinstance(found, When):
        assert found.day >= date(1900, 1, 1)
