"""A day by the name it has in England: "Bank Holiday Monday", "Good Friday", "Christmas Eve", "bonfire night"."""

import re
from datetime import date, datetime, timedelta

from flows.words.day_names import YEAR, Day, doubts_of, nth, year_number


def holiday(text: str, today: date, _wall: datetime) -> Day | None:
    found = _HOLIDAY.search(text)
    if found is None:
        return None
    year = year_number(found["year"], today) if found["year"] else None
    years = (year,) if year else (today.year, today.year + 1)
    name = str(found["name"])
    days = sorted(day for each in years for day in _named_days(name, each) if day >= today or year)
    if not days:
        return None
    return Day(days[0], found.span(), doubts_of(days[0], today, None))


def _named_days(name: str, year: int) -> list[date]:
    """The days of that name in England."""
    easter = _easter(year)
    if "bank" in name:
        may, late_may = nth(date(year, 5, 1), 1, "monday"), nth(date(year, 5, 1), -1, "monday")
        august = nth(date(year, 8, 1), -1, "monday")
        mondays = [easter + timedelta(days=1), may, late_may, august]
        fixed = [] if "mon" in name else [easter - timedelta(days=2), date(year, 12, 25), date(year, 12, 26)]
        wanted = [day for day in (*mondays, *fixed) if day]
        if "august" in name or "summer" in name:
            return [day for day in wanted if day.month == 8]
        return [day for day in wanted if day.month == 5] if "may" in name or "spring" in name else wanted
    fixed_days = {
        "christmas eve": (12, 24), "xmas eve": (12, 24), "boxing": (12, 26), "year's eve": (12, 31),
        "years eve": (12, 31), "nye": (12, 31), "year": (1, 1), "nyd": (1, 1), "bonfire": (11, 5),
        "guy fawkes": (11, 5),
        "halloween": (10, 31), "valentine": (2, 14), "christmas": (12, 25), "xmas": (12, 25), "burns": (1, 25),
        "st george": (4, 23), "st patrick": (3, 17), "st david": (3, 1), "st andrew": (11, 30),
    }  # fmt: skip
    for word, (month, number) in fixed_days.items():
        if word in name:
            return [date(year, month, number)]
    offsets = {"good friday": -2, "easter monday": 1, "easter sat": -1, "easter": 0, "shrove": -47, "pancake": -47}
    return [easter + timedelta(days=days) for word, days in offsets.items() if word in name][:1]


def _easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian rule."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


_HOLIDAY = re.compile(
    rf"\b(?P<name>(?:(?:early |late )?(?:may|spring|august|summer|easter) )?(?:bank|public) (?:holiday"
    rf"|hol)s?(?: mon(?:day)?)?|easter (?:monday|sunday|saturday|sat)|easter|good friday"
    r"|(?:christmas|xmas)(?: (?:day|eve))?|boxing day|new year'?s? (?:day|eve)|nye|nyd|bonfire night"
    r"|guy fawkes(?: night)?|hallowe'?en|valentine'?s?(?: day)?|(?:shrove|pancake) (?:tuesday|day)"
    rf"|burns night|st (?:george|patrick|david|andrew)'?s? day)\b(?! (?:tree|lights?|lunch|dinner|party|fair|market"
    rf"|shopping|card|present|decorations?|egg|hamper|meal))(?: (?P<year>{YEAR}))?"
)
