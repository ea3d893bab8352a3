"""Texting spelled out: one plain spelling for every way people thumb the same words.

Rules
- `spell_out` never decides what a text means; it only gives the rules of `opt_out`, `danger` and the rest one spelling to read.
- Clause marks become " . " (a question mark " ? "), apostrophes go, short forms are written in full.
"""

import re
import unicodedata

MARK_CLAUSES = str.maketrans(
    {mark: " . " for mark in '.,!;:\n\r\t…。،؛।！，()[]{}"“”«»|/\\'}
    | {mark: " ? " for mark in "?؟？"}
    | {mark: "" for mark in "'’‘`´*_~#^\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"}
    | {mark: " " for mark in "\u00a0\u202f\u2009-–—+=<>"}
    | {"&": " and ", "@": " at "}
)

SHORT_FORMS = {
    "u": "you",
    "ya": "you",
    "yu": "you",
    "ur": "your",
    "r": "are",
    "nd": "and",
    "yr": "your",
    "dnt": "do not",
    "dont": "do not",
    "dnot": "do not",
    "doent": "does not",
    "duno": "do not know",
    "dunno": "do not know",
    "cant": "cannot",
    "cnt": "cannot",
    "carnt": "cannot",
    "wont": "will not",
    "wouldnt": "would not",
    "couldnt": "could not",
    "shouldnt": "should not",
    "didnt": "did not",
    "doesnt": "does not",
    "isnt": "is not",
    "aint": "is not",
    "arent": "are not",
    "wasnt": "was not",
    "havent": "have not",
    "hasnt": "has not",
    "hadnt": "had not",
    "im": "i am",
    "ive": "i have",
    "ill": "i will",
    "id": "i would",
    "hes": "he is",
    "shes": "she is",
    "theyre": "they are",
    "theyve": "they have",
    "its": "it is",
    "thats": "that is",
    "theres": "there is",
    "youre": "you are",
    "youve": "you have",
    "youll": "you will",
    "whos": "who is",
    "whats": "what is",
    "whens": "when is",
    "wheres": "where is",
    "hows": "how is",
    "lets": "let us",
    "weve": "we have",
    "youd": "you would",
    "hed": "he would",
    "pls": "please",
    "plz": "please",
    "plse": "please",
    "pleas": "please",
    "plzz": "please",
    "plss": "please",
    "pleese": "please",
    "plase": "please",
    "pleaze": "please",
    "pl": "please",
    "pleease": "please",
    "thx": "thanks",
    "thanx": "thanks",
    "tnx": "thanks",
    "thnx": "thanks",
    "thks": "thanks",
    "ty": "thank you",
    "thanku": "thank you",
    "thankyou": "thank you",
    "fanks": "thanks",
    "tx": "thanks",
    "thanq": "thank you",
    "txt": "text",
    "txts": "texts",
    "txting": "texting",
    "txtin": "texting",
    "textin": "texting",
    "txtn": "texting",
    "texing": "texting",
    "tex": "text",
    "txted": "texted",
    "texs": "texts",
    "txtng": "texting",
    "msg": "message",
    "msgs": "messages",
    "mesage": "message",
    "mesages": "messages",
    "messge": "message",
    "messges": "messages",
    "msging": "messaging",
    "messagin": "messaging",
    "mssg": "message",
    "messege": "message",
    "messeges": "messages",
    "mssgs": "messages",
    "messging": "messaging",
    "sendin": "sending",
    "callin": "calling",
    "ringin": "ringing",
    "botherin": "bothering",
    "mesaging": "messaging",
    "contactin": "contacting",
    "spamin": "spamming",
    "spaming": "spamming",
    "stoppp": "stop",
    "st0p": "stop",
    "nemore": "anymore",
    "anymor": "anymore",
    "nomore": "no more",
    "nevr": "never",
    "neva": "never",
    "gonna": "going to",
    "gona": "going to",
    "gunna": "going to",
    "wanna": "want to",
    "wana": "want to",
    "gotta": "got to",
    "gimme": "give me",
    "lemme": "let me",
    "outta": "out of",
    "cos": "because",
    "coz": "because",
    "cuz": "because",
    "bcos": "because",
    "becos": "because",
    "bc": "because",
    "tmrw": "tomorrow",
    "tmw": "tomorrow",
    "tomoz": "tomorrow",
    "2moro": "tomorrow",
    "2nite": "tonight",
    "2day": "today",
    "wot": "what",
    "wat": "what",
    "wen": "when",
    "wiv": "with",
    "dis": "this",
    "dat": "that",
    "da": "the",
    "dem": "them",
    "luv": "love",
    "summat": "something",
    "sumone": "someone",
    "some1": "someone",
    "sum1": "someone",
    "any1": "anyone",
    "ne1": "anyone",
    "evry1": "everyone",
    "every1": "everyone",
    "every1s": "everyone is",
    "no1": "nobody",
    "numba": "number",
    "numbr": "number",
    "nmber": "number",
    "numer": "number",
    "nr": "number",
    "nbr": "number",
    "phne": "phone",
    "fone": "phone",
    "mob": "mobile",
    "moble": "mobile",
    "hlp": "help",
    "halp": "help",
    "rite": "right",
    "ryt": "right",
    "rly": "really",
    "realy": "really",
    "srsly": "seriously",
    "kno": "know",
    "knw": "know",
    "jst": "just",
    "jus": "just",
    "fk": "fuck",
    "fck": "fuck",
    "fuk": "fuck",
    "fkn": "fucking",
    "fckin": "fucking",
    "fuckin": "fucking",
    "fukin": "fucking",
    "fkin": "fucking",
    "eff": "fuck",
    "feck": "fuck",
    "fuckoff": "fuck off",
    "pissoff": "piss off",
    "ffs": "for fucks sake",
    "bk": "back",
    "b4": "before",
    "gd": "good",
    "abt": "about",
    "ppl": "people",
    "k": "ok",
    "okay": "ok",
    "kk": "ok",
    "oki": "ok",
    "alot": "a lot",
    "atm": "at the moment",
    "rn": "right now",
    "meself": "myself",
    "iv": "i have",
    "havnt": "have not",
    "havin": "having",
    "dint": "did not",
    "wnt": "want",
    "w8": "wait",
    "hav": "have",
    "hve": "have",
    "avin": "having",
    "tlk": "talk",
    "thru": "through",
    "wud": "would",
    "cud": "could",
    "shud": "should",
    "cld": "could",
    "wld": "would",
    "alright": "all right",
    "allright": "all right",
    "thankz": "thanks",
    "cheerz": "cheers",
}

_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u0655\u0670]")
_OWN_LETTERS = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe", "ي": "ی", "ى": "ی", "ك": "ک"}
)


def spell_out(text: str) -> str:
    """Lower-case words one space apart, short forms written out, clauses parted by "." and "?"; no mark at the ends."""
    spelled: list[str] = []
    last = "."
    for word in text.lower().translate(MARK_CLAUSES).split():
        if word == "." or word == "?":
            if last == "." or last == "?":
                if word == "?" and spelled:
                    spelled[-1] = last = "?"
                continue
            last = word
            spelled.append(word)
        else:
            last = SHORT_FORMS.get(word, word)
            spelled.append(last)
    if spelled and (last == "." or last == "?"):
        spelled.pop()
    return " ".join(spelled).replace("any more", "anymore").replace("can not ", "cannot ")


def fold(text: str) -> str:
    """Words without case, accents or marks, for exact look-ups in any language: "Tak, proszę!" is "tak prosze"."""
    words = " ".join(text.lower().translate(MARK_CLAUSES).replace(".", " ").replace("?", " ").split())
    if words.isascii():
        return words
    return bare_letters(words)


def bare_letters(text: str) -> str:
    """The text without accents and with one form of each Arabic letter; marks and order stay."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).translate(_OWN_LETTERS)
    return unicodedata.normalize("NFC", plain)
