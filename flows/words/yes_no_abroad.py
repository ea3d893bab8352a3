"""Yes or no in other languages: by words from a table, clause by clause.

Rules
- A strong word that opens a clause decides; a "but" or "really" lets a later one decide; both without it are "unsure".
- A "not" turns the word it stands with: "bitte" is a yes, "bitte nicht" a no; "falsch" a no, "nicht falsch" a yes.
- Without a known language only words that mean the same wherever they are words count, and only as the whole message.
"""

import re
from typing import Literal

from flows.words.spelling import fold
from flows.words.yes_no_words import WORDS

YesNo = Literal["yes", "no", "unsure", "none"]

MAX_WORDS = 12

_NOT = {
    "de": "nicht kein keine keinen nie niemals",
    "fr": "pas ne n jamais",
    "it": "non",
    "nl": "niet geen nooit",
    "pt": "nao nunca",
    "es": "no nunca",
    "ca": "no",
    "pl": "nie",
    "ro": "nu",
    "ru": "не",
    "uk": "не",
    "bg": "не",
    "tr": "degil",
    "hu": "nem ne",
    "cs": "ne",
    "sk": "nie",
    "lt": "ne",
    "cy": "ddim dim",
    "ur": "nahi nahin mat نہیں مت",
    "hi": "नहीं मत nahi nahin",
    "pa": "ਨਹੀਂ nahi",
    "bn": "না na",
    "ar": "لا ليس",
    "so": "ma maya",
}
_BUT_WORDS = """
    però pero aber mais ma maar mas ale dar lekin magar kintu ama ond lakin но але eigentlich eigenlijk fait realtà
    verdade realment realidad اما لیکن लेकिन কিন্তু
"""
_UNSURE_WORDS = """
    może, być może, nie wiem, nie jestem pewien, nie jestem pewna, poate, nu știu, nu sunt sigur, shayad, pata nahi,
    pata nahin, maloom nahi, شاید, پتہ نہیں, معلوم نہیں, शायद, पता नहीं, ਸ਼ਾਇਦ, ਪਤਾ ਨਹੀਂ, হয়তো, জানি না, jani na, hoyto,
    ربما, لا اعرف, لا ادري, مش عارف, mumkin, talvez, não sei, se calhar, quizás, quizá, tal vez, no sé, no lo sé,
    a lo mejor, peut-être, je ne sais pas, j'sais pas, ça dépend, vielleicht, weiß nicht, ich weiß nicht, mal sehen,
    forse, non so, non lo so, dipende, misschien, weet niet, ik weet het niet, efallai, dim yn gwybod,
    dwi ddim yn gwybod, malaha, ma aqaano, ma ogi, belki, bilmiyorum, emin değilim, может быть, не знаю, возможно,
    можливо, не знаю, може би, не знам, talán, nem tudom, možná, nevím, možno, neviem, ndoshta, nuk e di, galbūt,
    nežinau, dibe, nizanim, 也许, 可能, 不知道, 不确定
"""
_BUT = frozenset(fold(word) for word in _BUT_WORDS.split())
_UNSURE = frozenset(fold(" ".join(words.split()).replace("'", " ")) for words in _UNSURE_WORDS.split(","))


_ENGLISH_OTHERWISE = frozenset({"ta"})  # a yes in Portuguese, thanks in England: never a consent by accident


def _tables() -> tuple[dict[str, dict[str, YesNo]], dict[str, dict[str, YesNo]], dict[str, YesNo]]:
    """The strong and the weak words by language, and those that mean the same wherever they are words."""
    strong: dict[str, dict[str, YesNo]] = {}
    weak: dict[str, dict[str, YesNo]] = {}
    meanings: dict[str, set[YesNo]] = {}
    for language, (yes, no, weak_yes, weak_no) in WORDS.items():
        strong[language] = _by_word(yes, "yes") | _by_word(no, "no")
        weak[language] = _by_word(weak_yes, "yes") | _by_word(weak_no, "no")
        for word, value in (weak[language] | strong[language]).items():
            meanings.setdefault(word, set()).add(value)
    everywhere = {
        word: min(values)
        for word, values in meanings.items()
        if len(values) == 1 and len(word) > 1 and word not in _ENGLISH_OTHERWISE
    }
    return strong, weak, everywhere


def _by_word(words: str, value: YesNo) -> dict[str, YesNo]:
    return {_bare(word): value for word in words.split(", ") if word}


def _bare(text: str) -> str:
    return fold(text.replace("'", " ").replace("’", " "))


_STRONG, _WEAK, _EVERYWHERE = _tables()


def read_letter(letter: str, lang: str | None) -> YesNo | None:
    """What one letter alone says in a language we know the resident uses."""
    if lang == "en":
        return "yes" if letter == "y" else "no" if letter == "n" else None
    return _STRONG.get(lang or "", {}).get(letter)


def read(text: str, lang: str | None) -> YesNo | None:
    """What the reply says in that language; None when it says neither, or is English."""
    whole = _bare(text)
    if whole in _UNSURE:
        return "unsure"
    if lang not in _STRONG:
        return _EVERYWHERE.get(whole)
    if value := _STRONG[lang].get(whole) or _WEAK[lang].get(whole):
        return value
    words = whole.split()
    if len(words) > MAX_WORDS:
        return None
    return _read_clauses(re.split(r"[.,!?;:\n]+", text), lang, but=not _BUT.isdisjoint(words))


def _read_clauses(clauses: list[str], lang: str, *, but: bool) -> YesNo | None:
    said: YesNo | None = None
    leaning: YesNo | None = None
    for clause in clauses:
        words = [word for word in _bare(clause).split() if word not in _BUT]
        strong = _read_strong(words, lang) or (_last_strong(words, lang) if but and said else None)
        weak = _read_weak(words, lang)
        if strong and said and strong != said and not but:
            return "unsure"
        if said == "yes" and strong is None and weak == "no" and _denies(words, lang):
            return "no" if but else "unsure"
        said = strong or said
        leaning = "no" if weak == "no" else leaning or weak
    return said or leaning


def _read_strong(words: list[str], lang: str) -> YesNo | None:
    """The strong word that opens the clause. A "no" that is also "not" counts only by itself or with a thank you."""
    for length in (4, 3, 2, 1):
        value = _STRONG[lang].get(" ".join(words[:length])) if len(words) >= length else None
        if value == "yes":
            return "unsure" if _denies(words[length:], lang) else "yes"
        if value == "no" and (len(words) == length or not _denies(words[:length], lang)):
            return "no"
    return None


def _last_strong(words: list[str], lang: str) -> YesNo | None:
    return next((_STRONG[lang][word] for word in reversed(words) if word in _STRONG[lang]), None)


def _read_weak(words: list[str], lang: str) -> YesNo | None:
    text = f" {' '.join(words)} "
    said = {value for word, value in _WEAK[lang].items() if f" {word} " in text}
    leaning: YesNo | None = "no" if "no" in said else "yes" if said else None
    if not _denies(words, lang):
        return leaning
    return "yes" if leaning == "no" else "no"


def _denies(words: list[str], lang: str) -> bool:
    return not set(_NOT.get(lang, "").split()).isdisjoint(words)
