"""A day by its date: "Tue 3 June", "3/6", "the 14th", "the first of June", "last Friday of the month".

Rules
- The British way round: 3/6 is 3 June. Without a year it is the next one; without a month, the next that has it.
- A weekday said beside it is checked, never obeyed.
"""

import re
from datetime import date, datetime

from flows.words.day_names import (
    MONTH,
    NUMBERS,
    WEEKDAY,
    YEAR,
    Day,
    NotADay,
    doubts_of,
    make,
    month_number,
    months_on,
    nth,
    weekday_around,
    widened,
    year_number,
)

LEAP_DAY = (29, 2)
MONTHS_TO_FIT = 3  # "Monday 13th" may be so many months on


def written(text: str, today: date, _wall: datetime) -> Day | NotADay | None:
    """3 June, June 3rd, Tue 3 June 2027, 13-15 July."""
    for found in _DATE.finditer(text):
        if found["month2"] in _ALSO_WORDS and _A_NOUN.match(text, found.end()):
            continue
        month = month_number(found["month"] or found["month2"])
        number = _number(found["day"] or found["day2"] or found["word"] or found["word2"])
        year = year_number(found["year"] or found["year2"], today)
        weekday = weekday_around(text, found)
        day = _on(number, month, year, today, weekday)
        span = widened(text, found)
        if day is None:
            return NotADay(span)
        until = _on(int(found["until"]), month, year or day.year, today, None) if found["until"] else None
        return Day(day, span, doubts_of(day, today, weekday), until if until and until > day else None)
    return None


def _number(said: str) -> int:
    """The day of the month, in figures or in words."""
    if said.isdecimal():
        return int(said)
    tens, _, ones = said.replace("-", " ").rpartition(" ")
    return {"": 0, "twenty": 20, "thirty": 30}[tens] + _ORDINALS.index(ones) + 1


def numeric(text: str, today: date, _wall: datetime) -> Day | NotADay | None:
    """3/6, 03.06.26, 2026-06-03."""
    if iso := _ISO.search(text):
        month = int(iso[2]) if iso[2].isdecimal() else month_number(iso[2])
        day = make(int(iso[1]), month, int(iso[3]))
        return NotADay(iso.span()) if day is None else Day(day, iso.span(), doubts_of(day, today, None))
    for found in _SLASHED.finditer(text):
        if found[0] == "24/7" or (not found["year"] and found["mark"] != "/" and not _is_dotted_date(text, found)):
            continue
        weekday = weekday_around(text, found)
        day = _on(int(found["day"]), int(found["month"]), year_number(found["year"], today), today, weekday)
        span = widened(text, found)
        return NotADay(span) if day is None else Day(day, span, doubts_of(day, today, weekday))
    return None


def _on(number: int, month: int, year: int | None, today: date, weekday: int | None) -> date | None:
    """That day in the year said, or the next there is; one gone by only where its weekday fits no other."""
    if year is not None:
        return make(year, month, number)
    if (number, month) == LEAP_DAY:
        return next(day for ahead in range(9) if (day := make(today.year + ahead, 2, 29)) and day >= today)
    this, following = make(today.year, month, number), make(today.year + 1, month, number)
    if this is None or this >= today:
        return this
    if weekday is not None and this.weekday() == weekday and (following is None or following.weekday() != weekday):
        return this
    return following


def _is_dotted_date(text: str, found: re.Match[str]) -> bool:
    """Whether "5.12" is a day rather than a time: after "on", or after a weekday with no minutes in it."""
    if found["mark"] == "." and _ON_BEFORE.search(text, 0, found.start()):
        return True
    return found["mark"] == "." and len(found["month"]) == 1 and weekday_around(text, found) is not None


def of_month(text: str, today: date, _wall: datetime) -> Day | None:
    """The 14th, the 1st of next month, Monday 18th."""
    for found in _ORDINAL.finditer(text):
        number, weekday = NUMBERS.get(found["day"]) or int(found["day"][:-2]), weekday_around(text, found)
        first = today.replace(day=1)
        months = [months_on(first, ahead) for ahead in range(14)]
        if found["which"] == "next":
            months = months[1:2]
        days = [day for start in months if (day := make(start.year, start.month, number)) and day >= today]
        if not days or not 1 <= number <= 31:
            continue
        if weekday is not None:
            days = [day for day in days[:MONTHS_TO_FIT] if day.weekday() == weekday] or days
        return Day(days[0], widened(text, found), doubts_of(days[0], today, weekday))
    return None


def nth_weekday(text: str, today: date, _wall: datetime) -> Day | None:
    """The last Friday of the month, first Tuesday in June, the last day of May."""
    found = _NTH.search(text)
    if found is None:
        return None
    which = NUMBERS.get(found["nth"]) or int(found["nth"][0])
    if found["month"]:
        month = month_number(found["month"])
        year = year_number(found["year"], today) or today.year
        starts = [date(year, month, 1), date(year + 1, month, 1)]
    else:
        starts = [months_on(today.replace(day=1), ahead) for ahead in range(1 if found["next"] else 0, 3)]
    days = [day for start in starts if (day := nth(start, which, found["weekday"])) and day >= today]
    return Day(days[0], found.span()) if days else None


_ORDINAL_WORDS = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth
"""
_ORDINALS = (*_ORDINAL_WORDS.split(), *("",) * 9, "thirtieth")
_WORD = rf"(?:(?:twenty|thirty)[ -])?(?:{'|'.join(_ORDINAL_WORDS.split())}|thirtieth)"
_NTH_OF = r"(?:st|nd|rd|th)?"
_YEAR_AFTER = rf"(?:(?:[ ,/.-]+|,? (?:in|of) )(?P<year>{YEAR})(?![\d:]))?"
_DATE = re.compile(
    rf"(?<![\w£$#/.-])(?:the )?(?:(?P<day>\d{{1,2}}) ?{_NTH_OF}(?: ?(?:-|to|till|until"
    rf"|and) ?(?:the )?(?P<until>\d{{1,2}}){_NTH_OF})?"
    rf" ?(?:of |[-/.] ?)?|(?P<word>{_WORD}) of )(?P<month>{MONTH})\b\.?{_YEAR_AFTER}"
    rf"|\b(?P<month2>{MONTH})\b(?:\.?,? (?:the )?|[-/])(?:(?P<day2>\d{{1,2}}){_NTH_OF}(?![\d:%]|\.\d| ?(?:am|pm)\b)"
    rf"|(?P<word2>{_WORD})\b)"
    rf"(?:[ ,]+(?P<year2>{YEAR})(?![\d:]))?"
)
_ISO = re.compile(rf"(?<![\d-])(20\d\d)[-/](\d{{1,2}}|{MONTH})[-/](\d{{1,2}})(?![\d-])")
_ON_BEFORE = re.compile(r"\bon (?:the )?$")
_ALSO_WORDS = frozenset({"may", "march", "mar"})
_A_NOUN = re.compile(
    r" (?!(?:at|from|in|on|is|if|for|and|or|to|till|until|works|suits|please|pls|please|noon|half|quarter|instead"
    r"|then|with|the|about|around|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|morning|afternoon"
    r"|evening|night)\b)[a-z]"
)
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
    rf"\b(?:the )?(?P<nth>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th)) (?P<weekday>{WEEKDAY}|day) (?:of"
    rf"|in) (?:(?:the|this|(?P<next>next)) month|(?P<month>{MONTH})\b(?: (?P<year>{YEAR}))?)"
)
