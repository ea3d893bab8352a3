"""Texting spelled out: one plain spelling for every way people thumb the same words.

Rules
- `spell_out` never decides what a text means; it only gives `opt_out`, `danger` and the rest one spelling to read.
- Clause marks become " . " (a question mark " ? "), also where they were dictated; apostrophes go, short forms are
  written in full.
"""

import re
import unicodedata
from functools import lru_cache

MARK_CLAUSES = str.maketrans(
    dict.fromkeys('.,!;:\n\r\t…。،؛।！，()[]{}"“”«»|/\\', " . ")
    | dict.fromkeys("?؟？", " ? ")
    | dict.fromkeys("'’‘`´*_~#^\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad", "")
    | dict.fromkeys("\u00a0\u202f\u2009-–—+=<>", " ")
    | {"&": " and ", "@": " at "}
)

# in full: as thumbed
_SHORT_FORMS = """
    you: u ya yu | your: ur yr | are: r | and: nd | do not: dnt dont dnot dinnae | does not: doent doesnt
    do not know: duno dunno | cannot: cant cnt carnt cannae | will not: wont willnae | would not: wouldnt
    could not: couldnt
    should not: shouldnt | did not: didnt dint didnae | is not: isnt aint isnae | are not: arent | was not: wasnt wasnae
    have not: havent havnt | has not: hasnt | had not: hadnt | i am: im | i have: ive iv | i will: ill | i would: id
    he is: hes | she is: shes | they are: theyre | they have: theyve | they will: theyll | it is: its | that is: thats
    there is: theres | you are: youre | you have: youve | you will: youll | who is: whos | what is: whats
    when is: whens | where is: wheres | how is: hows | let us: lets | we have: weve | you would: youd
    he would: hed | please: pls plz plse pleas plzz plss pleese plase pleaze pl pleease
    thanks: thx thanx tnx thnx thks fanks tx thankz | thank you: ty thanku thankyou thanq | text: txt tex
    texts: txts texs | texting: txting txtin textin txtn texing txtng | texted: txted
    message: msg mesage messge mssg messege | messages: msgs mesages messges messeges mssgs
    messaging: msgin msgn mssging mesagin
    messaging: msging messagin messging mesaging | sending: sendin | calling: callin | ringing: ringin
    bothering: botherin | contacting: contactin | spamming: spamin spaming | stop: stoppp st0p
    anymore: nemore anymor | no more: nomore | never: nevr neva | going to: gonna gona gunna gonnae
    want to: wanna wana
    got to: gotta | give me: gimme | let me: lemme | out of: outta | because: cos coz cuz bcos becos bc
    tomorrow: tmrw tmw tomoz 2moro | tonight: 2nite | today: 2day | what: wot wat | when: wen | with: wiv
    this: dis | these: dese deze thes | that: dat | the: da | them: dem | love: luv | mate: m8
    something: summat | someone: sumone some1 sum1
    anyone: any1 ne1 | everyone: evry1 every1 | everyone is: every1s | nobody: no1
    number: numba numbr nmber numer nr nbr | phone: phne fone | mobile: mob moble
    help: hlp halp hlep hepl helpp hellp | right: rite ryt
    really: rly realy | seriously: srsly | know: kno knw | just: jst jus | fuck: fk fck fuk eff feck
    fucking: fkn fckin fuckin fukin fkin | fuck off: fuckoff | piss off: pissoff | for fucks sake: ffs | back: bk
    before: b4 | good: gd gud | about: abt | people: ppl | ok: k okay kk oki | a lot: alot | at the moment: atm
    right now: rn | myself: meself mesel masel mysel
    himself: hisself himsel | herself: hersel | friend: freind frend | granddaughter: grandaughter
    granddaughters: grandaughters | having: havin avin | want: wnt | wait: w8 | have: hav hve | talk: tlk
    through: thru | would: wud wld | could: cud cld | should: shud | all right: alright allright | cheers: cheerz
    sorry: sry srry sori soz | choking: chokin | breathing: breathin brething brethin | breathe: breth brethe
    breath: breff | hitting: hittin hiting | beating: beatin | bleeding: bleedin | screaming: screamin | crying: cryin
    killing: killin | dying: dyin | following: followin | getting: gettin | coming: comin | burning: burnin
    moving: movin | banging: bangin | threatening: threatnin | boyfriend: boyf boyfreind | girlfriend: girlf
    hitting: hittn | strangled: strangld strngled | stuck: stuk | police: polis polce | scared: scard
    ambulance: ambulence amblance ambulanse | emergency: emergancy emergancey
"""
SHORT_FORMS = {
    short: full.strip()
    for full, _, shorts in (
        entry.partition(": ") for entry in _SHORT_FORMS.replace("\n", "|").split("|") if entry.strip()
    )
    for short in shorts.split()
}


_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u0655\u0670]")
_OWN_LETTERS = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe", "ي": "ی", "ى": "ی", "ك": "ک"}
)


# "." and "?" first: others become one of them.
_ASCII_MARKS = sorted(
    ((chr(mark), str(plain)) for mark, plain in MARK_CLAUSES.items() if mark < 128),
    key=lambda pair: pair[0] not in ".?",
)
_MARKS = re.compile(r"[.?](?: [.?])+")
_DICTATED = re.compile(  # by who cannot see the keys; a lorry comes "to a full stop"
    r"(?<!\ba )(?<!the )\b(?:full stop|comma|new (?:line|paragraph)|exclamation mark|question mark(?! over))\b"
)
REMEMBERED = 8  # the readers of one message ask for it in turn; nothing of it is held for longer than a few messages
REMEMBERED_WORDS = 5_000  # single words, whoever wrote them: most words of a message were in others


@lru_cache(maxsize=REMEMBERED)
def _mark_clauses(text: str) -> str:
    text = text.lower()
    if "full stop" in text or "comma" in text or "mark" in text or "new line" in text:
        text = _DICTATED.sub(lambda mark: " ? " if mark[0].startswith("q") else " . ", text)
    if not text.isascii():
        return text.translate(MARK_CLAUSES)
    for mark, plain in _ASCII_MARKS:  # a text holds three or four of them: half the time of translating it
        if mark in text:
            text = text.replace(mark, plain)
    return text


@lru_cache(maxsize=REMEMBERED)
def spell_out(text: str) -> str:
    """Lower-case words one space apart, short forms written out, clauses parted by "." and "?"; no mark at the ends."""
    words = _mark_clauses(text).split()
    spelled = " ".join(map(SHORT_FORMS.get, words, words)).strip(" .?")
    if ". ." in spelled or "?" in spelled:
        spelled = _MARKS.sub(lambda marks: "?" if "?" in marks[0] else ".", spelled)
    return spelled.replace(" any more", " anymore").replace("can not ", "cannot ")


def count_words(spelled: str) -> int:
    """The words of a text as `spell_out` writes it; splitting a long one costs seven times as much."""
    return spelled.count(" ") + 1 if spelled else 0


@lru_cache(maxsize=REMEMBERED)
def fold(text: str) -> str:
    """Words without case, accents or marks, for exact look-ups in any language: "Tak, proszę!" is "tak prosze"."""
    words = " ".join(_mark_clauses(text).replace(".", " ").replace("?", " ").split())
    if words.isascii():
        return words
    return bare_letters(words)


def bare_letters(text: str) -> str:
    """The text without accents and with one form of each Arabic letter; marks and order stay."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).translate(_OWN_LETTERS)
    return unicodedata.normalize("NFC", plain)
