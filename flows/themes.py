"""Themes: the frame ideas are sorted into, and which of them an idea may be about, with the words that say so.

Rules
- The machine suggests and says why ("bus, road"); a person clicks (C7). Nothing is sorted by itself.
- An area may have a frame of its own. Of a theme we have no words for, its own name is looked for in the text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.words.spelling import fold

SHORT_WORD = 3  # letters: "bus" is one bus
MAX_THEMES = 3  # of one card
MAX_FRAME = 30  # themes of one area
MAX_THEME_CHARACTERS = 80
SEPARATOR = "; "

# FIELD section 1, each with the words residents use for it; a word with * stands for all that begin so.
_WORDS: dict[str, str] = {
    "high streets and heritage": """
        shop* cafe* market* "high street" downtown pub* bank* store* bench* museum* heritage histor* statue* monument*
        restaurant* launderette* parade town centre* center* empty square library libraries cinema* theatre*
        theater* business* small-business* art arts mural*
    """,
    "housing": """
        hous* home* flat* rent* landlord* tenant* damp mould mold lift* stairwell* council-flat* mortgage* homeless*
        apartment* roof* boiler* heating repair* evict* affordable zoning neighborhood-development condo* lease*
    """,
    "work and skills": """
        job* work* wage* cv* training skill* employ* apprentice* volunteer* course* career* unemploy* salary
        income industr* factory factories
    """,
    "getting on together": """
        communit* neighbour* neighbor* party festival* eid christmas diwali event* welcome* racis* divers* immigrant*
        refugee* lonely loneliness friend* youth teen* elder* culture* cultural faith church* mosque* inclusive
        lgbt* gay fairness discriminat* kids children play* club*
    """,
    "community power": """
        meeting* vote* voting council* consult* decid* decision* partnership* petition* mayor* elect* told government*
        commission* city-hall transparen* budget* tax* policy policies politic* official* noticeboard
    """,
    "health": """
        health* doctor* gp surgery hospital* mental* walk* exercise gym* food* drug* opioid* heroin addict* smok*
        vape* clinic* dentist* nurse* disab* wheelchair* insurance medic* well-being wellbeing park* swimming pool*
        leisure
    """,
    "transport": """
        bus buses road* traffic car cars park-and-ride parking cycl* bike* pavement* sidewalk* train* tram* taxi*
        crossing* zebra street* pothole* junction* lane* drive* driving driver* speed* bypass walkab* highway*
        transit lyft uber intersection* roundabout*
    """,
    "safety": """
        safe* crime* police* light* dark knife* gun* fire* cctv camera* theft* steal* burgl* vandal* dog* danger*
        antisocial anti-social violence shoot* patrol* fear* scared jail* prison*
    """,
    "education": """
        school* teacher* college* university* universities wku homework student* class* learn* nursery nurseries
        education* pupil* tuition tutor* read* after-school stem
    """,
}
FRAME = tuple(_WORDS)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One theme an idea may be about, and the words of the idea that say so."""

    theme: str
    because: tuple[str, ...]


def split_themes(stored: str) -> tuple[str, ...]:
    """Themes as they are stored in one line."""
    return tuple(name for name in (part.strip() for part in stored.split(";")) if name)


def join_themes(names: Sequence[str]) -> str:
    return SEPARATOR.join(names)


def read_frame(stored: str) -> tuple[str, ...]:
    """An area's themes; where it has none of its own, the usual ones."""
    return split_themes(stored) or FRAME


def find_theme(name: str, frame: Sequence[str]) -> str | None:
    """The theme of the frame that is meant: its name in any case, or its beginning where only one begins so."""
    wanted = " ".join(name.split()).casefold()
    for theme in frame:
        if theme.casefold() == wanted:
            return theme
    begun = [theme for theme in frame if wanted and theme.casefold().startswith(wanted)]
    return begun[0] if len(begun) == 1 else None


def suggest(text: str, frame: Sequence[str]) -> tuple[Suggestion, ...]:
    """Up to three themes this idea may be about, those with the most words for them first."""
    words = list(dict.fromkeys(fold(text).split()))
    found = [Suggestion(theme, _because(theme, words)) for theme in frame]
    likely = sorted((one for one in found if one.because), key=lambda one: -len(one.because))
    return tuple(likely[:MAX_THEMES])


def _because(theme: str, words: Sequence[str]) -> tuple[str, ...]:
    pattern = _PATTERNS.get(theme) or _pattern(theme)
    return tuple(word for word in words if pattern.fullmatch(word))


def _pattern(words: str) -> re.Pattern[str]:
    """Any of these words, one or many of it: "Buses", as an area names a theme, is said of a bus."""
    known = [word for word in re.split(r'[\s"]+', words.casefold()) if word and word not in ("and", "the", "of")]
    return re.compile("|".join(_any_number(word) for word in known))


def _any_number(word: str) -> str:
    if word[-1] == "*":
        return re.escape(word.rstrip("*")) + r"\w*"
    one = word
    if word.endswith(("ses", "xes", "ches", "shes")):
        one = word[:-2]
    elif word.endswith("s") and not word.endswith("ss") and len(word) > SHORT_WORD:
        one = word[:-1]
    return re.escape(one) + "(?:s|es)?"


_PATTERNS = {theme: _pattern(words) for theme, words in _WORDS.items()}
