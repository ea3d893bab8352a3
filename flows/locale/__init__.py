"""Our words in every language: English stands beside its question, a translation speaks once a person approved it.

Rules
- The catalogues are read once, when this module is imported, and never again: they are as much a part of the program as
  the code beside them, so a turn still depends on nothing but what it is given.
- A catalogue whose header has nothing after `# Approved-By:` is a draft: nobody is ever texted in it. The line is a
  comment because `pybabel update` keeps comments and drops headers it does not know.
- What a catalogue lacks, or marks as fuzzy, is said in English.
- Nothing a resident wrote is ever translated by a machine.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from babel import Locale
from babel.dates import format_date
from babel.messages.pofile import read_po

if TYPE_CHECKING:
    from flows.facts import Area, Facts

DAY_PATTERN = "EEE d MMMM"  # "Fri 5 June": the weekday guards against a misread number
DAYS_REMEMBERED = 1024

_APPROVED_BY = re.compile(r"^#\s*Approved-By:[ \t]*(.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language: what it is called, our words in it, and who approved them (empty: a draft, switched off)."""

    language: str
    name: str  # what its speakers call it: "Polski"
    approved_by: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of ours. Called with the facts and its fields, it speaks the resident's language, and the area's own
    words where it has some.
    """

    english: str

    def __call__(self, facts: "Facts", **fields: object) -> str:
        text = self.english
        if facts.language != "en":
            text = translations(facts.area, facts.language).get(text, text)
        area = facts.area
        if area.own_words:
            text = area.own_words.get((self.english, language_spoken(facts)), text)
        return text.format(**{"area": area.name, "reader": area.reader, **fields}) if "{" in text else text


WORDINGS: list[Wording] = []  # every wording there is, for the lint that reads them all


def _(english: str) -> Wording:
    """Mark a wording, so that `make messages` gathers it and the lint reads it."""
    wording = Wording(english)
    WORDINGS.append(wording)
    return wording


def read_catalogue(path: Path) -> Catalogue:
    """Read one `<language>/LC_MESSAGES/havesay.po`."""
    language = path.parent.parent.name
    with path.open("rb") as file:
        catalog = read_po(file, locale=language)
    approved = _APPROVED_BY.search(catalog.header_comment)
    own_name = Locale.parse(language).get_display_name(language) or language
    words = {m.id: m.string for m in catalog if m.id and m.string and not m.fuzzy}
    return Catalogue(
        language=language,
        name=own_name.capitalize(),
        approved_by=approved.group(1).strip() if approved else "",
        words={str(english): str(own) for english, own in words.items()},
    )


CATALOGUES: dict[str, Catalogue] = {
    catalogue.language: catalogue
    for catalogue in map(read_catalogue, sorted(Path(__file__).parent.glob("*/LC_MESSAGES/havesay.po")))
}

_NOTHING: Mapping[str, str] = {}


def read_languages(stored: str) -> tuple[str, ...]:
    """The languages an area texts in, of what its row has ("en,pl=Ania Nowak"): English, and each there is a catalogue
    of that a person approved, for everybody in the catalogue or by name for this area (R9).
    """
    return ("en", *(code for code, who in reviewers(stored).items() if who or CATALOGUES[code].approved_by))


def reviewers(stored: str) -> dict[str, str]:
    """Who approved each language for this area; "" where nobody is named. What there is no catalogue of is left out."""
    listed = (entry.partition("=") for entry in stored.split(","))
    return {code: who for code, _is, who in listed if code in CATALOGUES}


def write_languages(named: Mapping[str, str]) -> str:
    """As a row keeps them."""
    return ",".join(["en", *(f"{code}={who}" for code, who in sorted(named.items()))])


def translations(area: "Area", language: str) -> Mapping[str, str]:
    """Our words in a language the area texts in; nothing otherwise."""
    catalogue = CATALOGUES.get(language)
    return _NOTHING if catalogue is None or language not in area.languages else catalogue.words


def languages_offered(area: "Area") -> tuple[str, ...]:
    """What a resident of this area may choose from."""
    return ("en", *(code for code in area.languages if code != "en" and translations(area, code)))


def language_spoken(facts: "Facts") -> str:
    """The language a resident is really texted in: theirs where it may be spoken, otherwise English."""
    return facts.language if facts.language == "en" or translations(facts.area, facts.language) else "en"


def language_name(language: str) -> str:
    """What the speakers of a language call it."""
    return CATALOGUES[language].name if language in CATALOGUES else "English"


def say_day(facts: "Facts", day: date) -> str:
    """A day as it is said in a text: "Fri 5 June"."""
    return _say_day(day, language_spoken(facts))


@lru_cache(maxsize=DAYS_REMEMBERED)
def _say_day(day: date, language: str) -> str:
    said = format_date(day, DAY_PATTERN, locale="en_GB" if language == "en" else language)
    letters = unicodedata.normalize("NFKD", said.replace("ł", "l"))  # an accent would more than double the cost
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


for _language in ("en", *CATALOGUES):  # Babel reads a language's month names when first asked: let that be now
    _say_day(date(2026, 6, 5), _language)
