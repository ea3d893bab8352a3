"""A day as Britons write it: "Tue 3 June", "3/6", "next Tuesday", "a week on Friday", "Bank Holiday Monday".

Rules
- The first day named counts; after "no wait" or "make that" the one named later.
- Short names that are also words ("sat", "sun", "wed") count only where a day may stand.
- What no calendar has ("31 June") is said to be so; a month or a year alone is no day.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from rapidfuzz.distance import OSA

DAYS_A_WEEK = 7
MAX_AHEAD_DAYS = 1000
DOUBT_WEEKDAY, DOUBT_PAST, DOUBT_WEEK, DOUBT_SEVERAL = "weekday", "past", "which_week", "several_days"

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "couple of": 2, "a couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "other": 2, "last": -1, "half": 0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Day:
    """A day named in a text, where it stands there, and what is in doubt. `until`: the last of several days."""

    day: date
    span: tuple[int, int]
    doubts: tuple[str, ...] = ()
    until: date | None = None
    at: time | None = None  # "in 2 hours" names the time too


@dataclass(frozen=True, slots=True)
class NotADay:
    """A date that no calendar has."""

    span: tuple[int, int]


def plain(text: str) -> str:
    """The text in lower case and with plain marks, letter for letter, so that places in it stay the same."""
    lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return _mend_names(lowered.translate(_PLAIN_MARKS))


def read_day(text: str, today: date, wall: datetime) -> Day | NotADay | None:
    """The day in this plain text, seen from today."""
    if corrected := list(_CORRECTION.finditer(text)):
        later = read_day(" " * corrected[-1].end() + text[corrected[-1].end() :], today, wall)
        if later is not None:
            return later
    for read in (_written, _numeric, _nth_weekday, _holiday, _ahead, _relative, _of_month, _weekday):
        found = read(text, today, wall)
        if found is not None:
            return found
    return None


# --- with a month ----------------------------------------------------------------------------------------------------


def _written(text: str, today: date, _wall: datetime) -> Day | NotADay | None:
    """3 June, June 3rd, Tue 3 June 2027, 13-15 July."""
    for found in _DATE.finditer(text):
        month = _month(found["month"] or found["month2"])
        number = int(found["day"] or found["day2"])
        year = _year(found["year"] or found["year2"], today)
        weekday = _weekday_around(text, found)
        day = _on(number, month, year, today, weekday)
        span = _widened(text, found)
        if day is None:
            return NotADay(span)
        until = _on(int(found["until"]), month, year or day.year, today, None) if found["until"] else None
        return Day(day, span, _doubts(day, today, weekday), until if until and until > day else None)
    return None


def _numeric(text: str, today: date, _wall: datetime) -> Day | NotADay | None:
    """3/6, 03.06.26, 2026-06-03."""
    if iso := _ISO.search(text):
        day = _make(int(iso[1]), int(iso[2]), int(iso[3]))
        return NotADay(iso.span()) if day is None else Day(day, iso.span(), _doubts(day, today, None))
    for found in _SLASHED.finditer(text):
        if found[0] == "24/7" or (not found["year"] and found["mark"] != "/"):
            continue
        weekday = _weekday_around(text, found)
        day = _on(int(found["day"]), int(found["month"]), _year(found["year"], today), today, weekday)
        span = _widened(text, found)
        return NotADay(span) if day is None else Day(day, span, _doubts(day, today, weekday))
    return None


def _on(number: int, month: int, year: int | None, today: date, weekday: int | None) -> date | None:
    """That day in the year said, or the next there is; one gone by only where its weekday fits no other."""
    if year is not None:
        return _make(year, month, number)
    this, following = _make(today.year, month, number), _make(today.year + 1, month, number)
    if this is None or this >= today:
        return this or following if number == 29 and month == 2 else this
    if weekday is not None and this.weekday() == weekday and (following is None or following.weekday() != weekday):
        return this
    return following


def _of_month(text: str, today: date, _wall: datetime) -> Day | None:
    """The 14th, the 1st of next month, Monday 18th."""
    for found in _ORDINAL.finditer(text):
        number, weekday = _NUMBERS.get(found["day"]) or int(found["day"][:-2]), _weekday_around(text, found)
        first = today.replace(day=1)
        months = [_months_on(first, ahead) for ahead in range(14)]
        if found["which"] == "next":
            months = months[1:2]
        days = [day for start in months if (day := _make(start.year, start.month, number)) and day >= today]
        if not days or not 1 <= number <= 31:
            continue
        return Day(days[0], _widened(text, found), _doubts(days[0], today, weekday))
    return None


def _nth_weekday(text: str, today: date, _wall: datetime) -> Day | None:
    """The last Friday of the month, first Tuesday in June, the last day of May."""
    found = _NTH.search(text)
    if found is None:
        return None
    which = _NUMBERS.get(found["nth"]) or int(found["nth"][0])
    if found["month"]:
        month = _month(found["month"])
        year = _year(found["year"], today) or today.year
        starts = [date(year, month, 1), date(year + 1, month, 1)]
    else:
        starts = [_months_on(today.replace(day=1), ahead) for ahead in range(1 if found["next"] else 0, 3)]
    days = [day for start in starts if (day := _nth(start, which, found["weekday"])) and day >= today]
    return Day(days[0], found.span()) if days else None


def _nth(start: date, which: int, name: str) -> date | None:
    """That weekday (or plain day) of the month that starts then."""
    following = _months_on(start, 1)
    days = [start + timedelta(days=ahead) for ahead in range((following - start).days)]
    if name != "day":
        days = [day for day in days if day.weekday() == _weekday_number(name)]
    place = which - 1 if which > 0 else which
    return days[place] if -len(days) <= place < len(days) else None


# --- seen from today -------------------------------------------------------------------------------------------------


def _relative(text: str, today: date, _wall: datetime) -> Day | None:
    """Today, tomorrow, the day after."""
    for found in _NEAR.finditer(text):
        ahead = 2 if found["after"] else 1 if found["tomorrow"] else 0
        day = today + timedelta(days=ahead)
        weekday = _weekday_around(text, found)
        return Day(day, found.span(), _doubts(day, today, weekday))
    return None


def _ahead(text: str, today: date, wall: datetime) -> Day | None:
    """In 2 weeks, a week on Friday, a fortnight today, Tuesday week, in 3 hours."""
    if found := _IN.search(text):
        number = int(found["n"]) if found["n"].isdecimal() else _NUMBERS[found["n"]]
        return _in(number, found, today, wall)
    if found := _WEEKS_ON.search(text):
        said = found["n"] or "a"
        weeks = int(said) if said.isdecimal() else _NUMBERS[said]
        days = DAYS_A_WEEK * weeks * (2 if "fortnight" in found[0] else 1)
        if found["from"] == "today" or found["from"] == "now":
            start = today
        elif found["from"]:
            start = today + timedelta(days=1)
        else:
            start = _coming(_weekday_number(found["weekday"]), today)
        return _far(start + timedelta(days=days), found.span())
    if found := _WEEKDAY_WEEK.search(text):
        start = _coming(_weekday_number(found["weekday"]), today)
        return _far(start + timedelta(days=14 if found["unit"] == "fortnight" else 7), found.span())
    return None


def _in(number: int, found: re.Match[str], today: date, wall: datetime) -> Day | None:
    unit = found["unit"]
    if unit.startswith(("hour", "hr", "min")):
        later = wall + (timedelta(hours=number or 0.5) if unit[0] == "h" else timedelta(minutes=number))
        return Day(later.date(), found.span(), at=later.time().replace(second=0, microsecond=0))
    if unit.startswith("month"):
        start = _months_on(today.replace(day=1), number)
        return Day(_make(start.year, start.month, today.day) or _months_on(start, 1), found.span())
    days = number * (14 if unit.startswith("fortnight") else 7 if unit.startswith("week") else 1)
    return _far(today + timedelta(days=days), found.span())


def _far(day: date, span: tuple[int, int]) -> Day:
    return Day(day, span)


def _weekday(text: str, today: date, _wall: datetime) -> Day | None:
    """Tuesday, this Sat, next Tuesday, Tuesday next week."""
    for found in _WEEKDAY.finditer(text):
        if found["short"] and not _is_a_day(text, found):
            continue
        number = _weekday_number(found["name"] or found["short"])
        coming = _coming(number, today)
        if not (found["next"] or found["next_week"]):
            return Day(coming, found.span())
        monday = today + timedelta(days=DAYS_A_WEEK - today.weekday())
        day = monday + timedelta(days=number)
        in_doubt = bool(found["next"]) and "week" not in found["next"] and coming != day
        return Day(day, found.span(), (DOUBT_WEEK,) if in_doubt else ())
    return None


def _coming(weekday: int, today: date) -> date:
    """The next such day after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % DAYS_A_WEEK + 1)


def _is_a_day(text: str, found: re.Match[str]) -> bool:
    """Whether "sat", "sun" or "wed" stands where a day does."""
    led = bool(found["lead"] or found["next"]) and not _NO_DAY_AFTER.match(text, found.end())
    return led or _DAY_AFTER.match(text, found.end()) is not None


# --- days with a name ------------------------------------------------------------------------------------------------


def _holiday(text: str, today: date, _wall: datetime) -> Day | None:
    found = _HOLIDAY.search(text)
    if found is None:
        return None
    year = _year(found["year"], today) if found["year"] else None
    years = (year,) if year else (today.year, today.year + 1)
    name = str(found["name"])
    days = sorted(day for each in years for day in _named_days(name, each) if day >= today or year)
    if not days:
        return None
    return Day(days[0], found.span(), _doubts(days[0], today, None))


def _named_days(name: str, year: int) -> list[date]:
    """The days of that name in England."""
    easter = _easter(year)
    if "bank" in name:
        may, late_may = _nth(date(year, 5, 1), 1, "monday"), _nth(date(year, 5, 1), -1, "monday")
        august = _nth(date(year, 8, 1), -1, "monday")
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


# --- small parts -----------------------------------------------------------------------------------------------------


def _doubts(day: date, today: date, weekday: int | None) -> tuple[str, ...]:
    found = (DOUBT_WEEKDAY,) if weekday is not None and day.weekday() != weekday else ()
    return (*found, DOUBT_PAST) if day < today else found


def _weekday_around(text: str, found: re.Match[str]) -> int | None:
    """The weekday said just before or after a date."""
    before, after = _WEEKDAY_BEFORE.search(text, 0, found.start()), _WEEKDAY_AFTER.match(text, found.end())
    name = before["weekday"] if before else after["weekday"] if after else None
    return None if name is None else _weekday_number(name)


def _widened(text: str, found: re.Match[str]) -> tuple[int, int]:
    """Where the date stands, its weekday with it."""
    before, after = _WEEKDAY_BEFORE.search(text, 0, found.start()), _WEEKDAY_AFTER.match(text, found.end())
    return (before.start() if before else found.start(), after.end() if after and not before else found.end())


def _weekday_number(name: str) -> int:
    return next(place for place, full in enumerate(_WEEKDAYS) if full[:2] == name[:2])


def _month(name: str) -> int:
    return next(place for place, full in enumerate(_MONTHS, 1) if full[:3] == name[:3])


def _year(said: str | None, today: date) -> int | None:
    if not said:
        return None
    return int(said) if len(said) == 4 else today.year // 100 * 100 + int(said)


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _months_on(start: date, months: int) -> date:
    """The first of the month so many months on."""
    return date(start.year + (start.month - 1 + months) // 12, (start.month - 1 + months) % 12 + 1, 1)


def _mend_names(text: str) -> str:
    """Days and months with a slip of the thumb spelled right, where the length stays the same once padded."""
    return _WORD.sub(lambda word: _mended(word, text), text)


def _mended(word: re.Match[str], text: str) -> str:
    """A word of the same length that the patterns know, or the word itself."""
    said = word[0]
    if said in _KNOWN or said in _OTHER_WORDS:
        return said
    beside_number = _NUMBER_BEFORE.search(text, 0, word.start()) is not None
    names = (*_WEEKDAYS, *(_MONTHS if beside_number else ()))
    for name in names:
        slips = 2 if len(name) > 7 else 1
        long_enough = len(said) >= (3 if beside_number and name in _MONTHS else 5)
        if long_enough and said[0] == name[0] and OSA.distance(said, name, score_cutoff=slips) <= slips:
            return _SHORT[name].ljust(len(said)) if len(_SHORT[name]) <= len(said) else said
    return said


_PLAIN_MARKS = str.maketrans({"–": "-", "—": "-", "’": "'", "‘": "'", "\u00a0": " ", "\n": " ", "\r": " ", "\t": " "})
_SHORT = {name: name[:3] for name in (*_WEEKDAYS, *_MONTHS)}
_WD = (
    r"(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:s|nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?|sat(?:urdays?)?"
    r"|sun(?:days?)?)"
)
_MO = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"(?:20\d\d)"
_DATE = re.compile(
    rf"(?<![\w£$#/.-])(?:the )?(?P<day>\d{{1,2}})(?: ?(?:st|nd|rd|th))?(?: ?(?:-|to|till|until"
    rf"|and) ?(?:the )?(?P<until>\d{{1,2}})(?:st|nd|rd|th)?)?"
    rf" ?(?:of |[-/.] ?)?(?P<month>{_MO})\b\.?(?:[ ,/.-]+(?P<year>{_YEAR})(?![\d:]))?"
    rf"|\b(?P<month2>{_MO})\b\.?,? (?:the )?(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%]|\.\d| ?(?:am"
    rf"|pm)\b)(?:[ ,]+(?P<year2>{_YEAR})(?![\d:]))?"
)
_ISO = re.compile(r"(?<![\d-])(20\d\d)-(\d{1,2})-(\d{1,2})(?![\d-])")
_SLASHED = re.compile(
    r"(?<![\w£$#/.:-])(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?:(?P=mark)(?P<year>\d{4}"
    r"|\d{2}))?(?![\w/:-]|\.\d)"
    r"(?! (?:price|mile|hour|pint|way|term|an?|off|of|day|full|size|people)\b)"
)
_ORDINAL = re.compile(
    r"(?<![\w£$#/.:-])(?:(?:on |for |by )?the )?(?P<day>[123]?\d(?:st|nd|rd|th)|first(?= of (?:the|this"
    r"|next) month)|second(?= of (?:the|this|next) month)|third(?= of (?:the|this|next) month))(?: of (?:the|this"
    r"|(?P<which>next)) month)?"
    r"(?= ?(?:$|[,;.!?)@-])| (?:at|@|from|in|is|if|please|pls|works|suits|would|for|evening|morning|afternoon|night"
    r"|noon|half|around|about|and|or|with|then|instead|ok|will|i|we|after|before|by|\d))"
)
_NTH = re.compile(
    rf"\b(?:the )?(?P<nth>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th)) (?P<weekday>{_WD}|day) (?:of"
    rf"|in) (?:(?:the|this|(?P<next>next)) month|(?P<month>{_MO})\b(?: (?P<year>{_YEAR}))?)"
)
_NEAR = re.compile(
    r"(?<!not )(?<!n't )\b(?:(?P<after>(?:the )?day after (?:tomorrow|tomoz|tmrw|tmr|tomo))|(?P<tomorrow>tomorr?ow"
    r"|tommorr?ow|tomoz|tmo?rr?o?w|tmrw|tmr|tomo|2moro|2morrow|2moz)"
    r"|(?:today|tonight|2nite|2night|tonite|2day|this (?:morning|afternoon|evening)))\b"
)
_N = r"(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|couple of|half)"
_IN = re.compile(
    rf"\b(?:in|within) {_N}(?: an?)? (?P<unit>days?|weeks?|fortnights?|months?|hours?|hrs?"
    rf"|min(?:ute)?s?)(?:'s?)?(?: time| from now)?\b"
    r"(?! (?:ago|old|notice|will))"
)
_WEEKS_ON = re.compile(
    rf"\b(?:{_N} )?(?:weeks?|fortnights?) (?:on |from )?(?:(?P<from>today|tomorrow|tomoz|tmrw|now)|(?:(?:this|next"
    rf"|coming) )?(?P<weekday>{_WD}))\b"
)
_WEEKDAY_WEEK = re.compile(rf"\b(?P<weekday>{_WD}) (?P<unit>week|fortnight)\b(?! (?:day|end))")
_WEEKDAY = re.compile(
    r"\b(?P<lead>(?:on|by|this|this coming|coming|every|until|till|for|say|or|maybe"
    r"|about) (?:the )?)?(?P<next>next (?:week (?:on )?)?)?"
    r"(?:(?P<short>sat|sun|wed|mon|fri|weds)|(?P<name>mondays?|tue(?:s(?:days?)?)?|wednesdays?"
    r"|thu(?:r(?:s(?:days?)?)?)?|fridays?|saturdays?|sundays?))\b"
    r"(?P<next_week> (?:of )?next week| next\b)?"
)
_DAY_AFTER = re.compile(
    r" ?(?:$|[,;!?)]|\.(?!\w))| ?@| (?:at |from |by |the )?(?:\d|noon|mid|half|quarter|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve)"
    r"| (?:morning|afternoon|evening|eve|night|noon|lunch\w*|am|pm|please|pls|next week|instead|is (?:good|fine|ok"
    r"|better|best)|works|suits)\b"
)
_NO_DAY_AFTER = re.compile(r" (?:on|in|down|cream|bed|light|shine|lounger|nav|roof|up|and|for)\b|-")
_WEEKDAY_BEFORE = re.compile(rf"\b(?:(?:next|this|on) )?(?P<weekday>{_WD})\.?,? ?(?:the |on the )?$")
_WEEKDAY_AFTER = re.compile(
    r" ?[,(]? ?(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)\b\)?"
)
_HOLIDAY = re.compile(
    rf"\b(?P<name>(?:(?:early |late )?(?:may|spring|august|summer|easter) )?(?:bank|public) (?:holiday"
    rf"|hol)s?(?: mon(?:day)?)?|easter (?:monday|sunday|saturday|sat)|easter|good friday"
    r"|(?:christmas|xmas)(?: (?:day|eve))?|boxing day|new year'?s? (?:day|eve)|nye|nyd|bonfire night"
    r"|guy fawkes(?: night)?|hallowe'?en|valentine'?s?(?: day)?|(?:shrove|pancake) (?:tuesday|day)"
    rf"|burns night|st (?:george|patrick|david|andrew)'?s? day)\b(?! (?:tree|lights?|lunch|dinner|party|fair|market"
    rf"|shopping|card|present|decorations?|egg|hamper|meal))(?: (?P<year>{_YEAR}))?"
)
_CORRECTION = re.compile(r"\b(?:no wait|wait no|sorry i mean|i mean|i meant|make that|correction|scratch that|oops)\b")
_WORD = re.compile(r"[a-z]{3,10}")
_NUMBER_BEFORE = re.compile(r"\d{1,2}(?:st|nd|rd|th)?(?: of)? ?$")
_KNOWN = frozenset({*_WEEKDAYS, *_MONTHS, *(name[:3] for name in _WEEKDAYS), *(name[:3] for name in _MONTHS)})
_OTHER = """
    marsh match mach larch march juno jules mayor map man mad mat far mae mary day days may jude tune juice apple
    money monkey sundae sunny friend fridge wedding thirty tuesdays wednesdays thursdays fridays saturdays sundays
    mondays sept tues weds thur thurs june july dev den oak oct net not now new fee few fed jar jam aux aud arm art
    ape app apt
"""
_OTHER_WORDS = frozenset(_OTHER.split())
