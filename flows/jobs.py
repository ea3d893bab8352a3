"""What people answer to a job: the one they are offered, when they set off, how it was, and what its host says.

Rules
- Digits are what we ask for, and keep their meaning: 2 is another day, 3 is not for me. Words are understood too.
- A plain no is another day: only 3, or words that say so, end it for good.
- Whoever said yes and says so again ("on my way", "ok") is told when and where, and asked nothing anew.
- The plan is kept in their own words, for the host to read. A name the host did not plainly give is asked about.
"""

import re
from datetime import datetime

from flows import rsvp, who_came
from flows.answers import choice
from flows.asks import AskKind
from flows.engine import Choice, Reading, SomethingElse, Unclear, Understood
from flows.facts import Facts, OpenAsk
from flows.locale import _
from flows.meeting import DOWN_FOR
from flows.records import EndHelp, GiveConsent, HelpAnswered, OpenMatter, Record
from flows.wording import segments, straighten
from flows.words import small_talk, wants_to_know
from flows.words.bare import read_bare
from flows.words.clauses import cut, is_about_others
from flows.words.day_names import WEEKDAYS
from flows.words.plan import put_right, read_plan
from flows.words.reply_words import spell_reply
from flows.words.spelling import spell_out

MAX_WORDS = 14
MAX_PLAN = 120  # characters of a plan
MAX_SAID_BACK = 40  # of them

SEE_YOU = _("{area}: great! See you {about}. What time will you set off, and with whom? {expenses}")
SET_OFF = _("What time will you set off, and with whom?")
FULL = _("{area}: thank you! That job is full now, sorry. {reader} looks for another day for you")
OFF_NOW = _("{area}: sorry, that job is off. {reader} looks for another day for you")
ANOTHER_DAY = _("{area}: no problem. {reader} looks for another day. Changed your mind? Reply 0")
NOT_FOR_ME = _("{area}: that is fine, thank you. We text you no more jobs. Text VOL any time")
PLAN_KEPT = _("{area}: noted: {plan}. See you {about}. You cannot come? Reply 2")
GLAD = _("{area}: good to hear, thank you. Something small may follow. Rather not? Reply 3")
THANKS_FOR_SAYING = _("{area}: thank you for saying so. We text you no more jobs. Text VOL any time")
HOST_YES = _("{area}: thank you! You get their names the day before {about}. You cannot any more? Reply 2")
HOST_NO = _("{area}: thank you for saying so. {reader} finds somebody else")
CAME_KEPT = _("{area}: thank you, noted: {names}. Wrong? Reply 0")

YES, ANOTHER, NOT_ME = _("Yes"), _("Another day"), _("Not for me")
NO, GOOD, OK, ALL, NOBODY = _("No"), _("Good"), _("OK"), _("All"), _("Nobody")


def offer_choices(facts: Facts) -> tuple[Choice, ...]:
    return (Choice("yes", YES(facts)), Choice("another day", ANOTHER(facts)), Choice("not for me", NOT_ME(facts)))


def felt_choices(facts: Facts) -> tuple[Choice, ...]:
    return (Choice("good", GOOD(facts)), Choice("ok", OK(facts)), Choice("not for me", NOT_ME(facts)))


def host_choices(facts: Facts) -> tuple[Choice, ...]:
    return (Choice("yes", YES(facts)), Choice("no", NO(facts)))


def came_choices(facts: Facts) -> tuple[Choice, ...]:
    """What a host is shown; behind them stand the names, for whoever texts those."""
    return (Choice("all", ALL(facts)), Choice("nobody", NOBODY(facts)))


def missed_choices(facts: Facts) -> tuple[Choice, ...]:
    """2 and 3 as in the offer: the digits keep their meaning."""
    return offer_choices(facts)


_NOT_FOR_ME = re.compile(
    r"\b(?:not (?:\w+ )?(?:for me|my thing|my scene|my job|our job|interested|bothered|well enough|up my street"
    r"|my cup of tea)|rather not|never mind|forget it|changed my mind|do not want to|count me out|no more|do not fancy"
    r"|would not enjoy|not doing that|no way am i|is out for me|not think it is for me|do not ask me"
    r"|no time for (?:any|all|this|that))\b"
)
# … and these beside a no: why it will be no on any day.
_NEVER_WILL = re.compile(
    r"\b(?:(?:i am|am) [6-9]\d|(?:job|one) for (?:someone|somebody) (?:younger|fitter|else)|cannot bend|too old"
    r"|councils? job|not up to it|(?:knees?|back|hips?|legs?) (?:is|are) (?:not up|shot|gone|too bad|killing))\b"
)
_DAYS = "|".join(f"{day[:3]}(?:{day[3:]}|{day[3:4]}|{day[3:5]})?s?" for day in WEEKDAYS)
_DAY = re.compile(rf"(?<!til )(?<!till )(?<!until )\b(?:{_DAYS})\b")
_NOT_THEN = re.compile(
    rf"\bnot (?:on |the |this |that |for )*(?:{_DAYS}|\d+(?:st|nd|rd|th)?)\b|\binstead\b|\bany other\b"
    rf"|\blater in the (?:month|week|year)\b|\b(?:could|can|would) (?:i |we )?(?:do|come|help"
    rf"|make)(?: it)?(?: on)?(?: the| a| one)? (?:\d+(?:st|nd|rd|th)|weekday|evening|later)\b"
)
_ANOTHER = re.compile(
    r"\b(?:another|other|different|next) (?:day|time|one|week)\b|\bnot (?:this|that) (?:day|time|week|one|saturday"
    r"|sunday)\b|\bsome other\b"
)
_CANNOT = re.compile(  # of themselves, not of who comes along
    r"\bcannot (?:make|do|come)\b(?! (?:the )?(?:stairs|steps)\b)|\bbusy\b|\bworking\b"
)


_LED = re.compile(
    r"\W*(?P<digit>[1-3])(?:\s*[-.,:;!)]|\s+(?:sorry|thanks|thank|ta|cheers|please|but|as|cos|because))\s*[^\d]*",
    re.IGNORECASE,
)
_BEGINS_WELL = re.compile(
    r"(?:(?:oh|it|that|was|is|so|very|really|yes|absolutely) )*(?:good|great|lovely|brilliant|fab|fun|fantastic"
    r"|amazing|loved|enjoyed)\b"
)
_RELY = re.compile(
    r"\b(?:(?:happy|glad|pleased|love) to do (?:it|that|this)|rely on me|not a problem|no problem|count me in"
    r"|see you (?:at|then|there))\b(?!.*\b(?:but|not|another|instead)\b)"
)
_LATE = datetime(2000, 1, 1, 23, 59)  # noqa: DTZ001 - whatever hour is said, it is before the task: the host knows when
_DISLIKED = re.compile(
    r"\b(?:did not (?:like|enjoy)|never again|(?:will|would) not (?:do|be doing) (?:that|it|this|another)"
    r"|too much for me|no i did not|not good\b(?! not)|awful|terrible|horrible|hated|bad|boring|rubbish)\b"
)
_MIXED = re.compile(
    r"\bmiddling\b|\bnot good not bad\b|\b(?:bit|little) \w+\b.{0,8}\bbut\b.{0,12}\b(?:ok|fine|all right)\b"
)
_PRAISES = re.compile(r"\bnot bad at all\b|\b(?:really|so) (?:enjoyed|glad)\b|\b(?:count me in|do it) again\b")
_SO_SO = re.compile(r"\b(?:ok|fine|alright|all right|not bad|so so|average)\b")
_LIKED = re.compile(
    r"\b(?:good|great|lovely|brilliant|loved|enjoyed|nice|fab|fun|fantastic|amazing|wonderful|best|superb|excellent"
    r"|right laugh|had a ball|well organised|10 (?:[.] |out of )?10)\b"
)
_LIKED_IN_A_WORD = re.compile(r"\b(?:buzzing|ace|wicked|class|mint|grand|smashing|cracking|top|happy|pleased)\b")
IN_A_WORD = 4  # words; in a longer text "class", "top" and the like are about something else
_STANDS_ALONE = re.compile(
    r"\b(?:where (?:is|are) (?:everyone|everybody|every one|the others|you all)"
    r"|(?:nobody|no one|no body)(?: else)? (?:is |are )?(?:here|about|around)"
    r"|(?:cannot|can not) (?:find|see) (?:you|anyone|anybody|it|the (?:place|group|others))"
    r"|anyone (?:here|coming|there)"
    r"|(?:am|i am|are|we are) (?:here|there|at the \w+)(?: (?:now|but|and|and so))* where (?:is|are) \w+"
    r"|(?:am|i am) (?:the )?only (?:one|person) here|on my own here)\b"
)


def stands_alone(text: str) -> bool:
    """Whether somebody is there, or on the way, and finds nobody."""
    return len(text.split()) <= MAX_WORDS and _STANDS_ALONE.search(spell_out(text)) is not None


def _accept_offer(said: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    """1, 2, 3 or words. A plain no is "another day": "3" alone, or words that say so, end it for good."""
    if len(said) > rsvp.MAX_CHARACTERS or stands_alone(said):
        return SomethingElse()
    picked = _pick(said, shown or offer_choices(facts), facts)
    if isinstance(picked, Understood):
        return picked
    words = spell_out(said)
    if _RELY.search(words):
        return Understood("yes")
    if _NOT_FOR_ME.search(words):
        return Understood("not for me")
    others = _other_days(words, facts)
    if _is_another_day(said, words) or _NOT_THEN.search(words) or _could_on(words, others):
        return Understood("another day")
    match rsvp.read(said, facts.language).reading:
        case "yes":
            return Unclear() if others else Understood("yes")
        case "no":
            return Understood("not for me" if _NEVER_WILL.search(words) else "another day")
        case "none":
            return SomethingElse()
        case _:
            return Unclear()


def _is_another_day(said: str, words: str) -> bool:
    """Whether they say that another day is better, or that they cannot: "she can't come now, just me" says neither."""
    own = (clause.words for clause in cut(spell_reply(said)) if not is_about_others(clause.words))
    return _ANOTHER.search(words) is not None or any(_CANNOT.search(clause) for clause in own)


def _pick(said: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    """One of the choices, also where a few words follow its digit: "3. My knees are shot"."""
    led = _LED.fullmatch(said) if len(said.split()) <= MAX_WORDS else None
    return choice(led["digit"] if led else said, shown, facts)


def _other_days(words: str, facts: Facts) -> set[str]:
    """The days named that the job is not on, by three letters: "could do sunday"."""
    about = " ".join(ask.about for ask in facts.asks if ask.kind == OFFER.name).lower()
    return {day for found in _DAY.finditer(words) if about and (day := found[0][:3]) not in about}


def _could_on(words: str, days: set[str]) -> bool:
    """Whether they say they could on one of these days."""
    named = "|".join(days)
    could, better = (
        r"\b(?:could|can|off|free|do)\b.{0,20}",
        r"\w* (?:i )?(?:\w+ )?(?:could|can|off|free|better|instead)\b",
    )
    return bool(days) and re.search(rf"{could}\b(?:{named})|\b(?:{named}){better}", words) is not None


def _say_offer(facts: Facts, ask: OpenAsk, value: str) -> str:
    task = facts.find_task(ask.subject)
    if value == "yes" and (task is None or not task.is_on):
        return OFF_NOW(facts)
    if value == "yes" and task is not None and not task.has_room:
        return FULL(facts)
    if value == "yes":
        again = _comes_already(facts, ask)
        return DOWN_FOR(facts, about=ask.about) if again else see_you(facts, ask.about, task.expenses if task else "")
    return ANOTHER_DAY(facts) if value == "another day" else NOT_FOR_ME(facts)


def _comes_already(facts: Facts, ask: OpenAsk) -> bool:
    """Whether they said yes before to a job of which they were not told since that it is off."""
    task = facts.find_task(ask.subject) if ask.kind == OFFER.name and ask.answer == "yes" else None
    return task is not None and task.is_on and not task.told_off


def see_you(facts: Facts, about: str, expenses: str) -> str:
    """What a yes is answered with: the day said back, the one question that helps, and that it costs nothing."""
    return " ".join(SEE_YOU(facts, about=about, expenses=expenses).split())


def _answered(facts: Facts, ask: OpenAsk, value: str, said: str) -> tuple[Record, ...]:
    if value == "yes" and _comes_already(facts, ask):
        return ()
    records: tuple[Record, ...] = (HelpAnswered(ask.kind, ask.subject, value),)
    if value == "not for me":
        records += (
            EndHelp("said no"),
            GiveConsent("volunteering", granted=False, words_shown=ask.question, exact_reply=said),
        )
    if value in ("another day", "cannot"):
        records += (OpenMatter("another_day"),)
    return records


def _accept_plan(said: str, _shown: tuple[Choice, ...], facts: Facts) -> Reading:
    """A time, company, or both, in their own words. A plain no or "2" means they cannot come after all."""
    if len(said) > MAX_PLAN:
        return SomethingElse()
    if stands_alone(said) or wants_to_know.read(said) or small_talk.read(said) == "ok":
        return SomethingElse()
    bare = read_bare(said, facts.language)
    words = spell_out(said)
    if said.strip(" .!") in ("2", "3") or bare == "no" or _is_another_day(said, words) or _NOT_FOR_ME.search(words):
        return Understood("cannot")
    if rsvp.read(said, facts.language).reading == "no":
        return Understood("cannot")
    match read_plan(said, _LATE).reading:
        case "plan":
            return Understood(put_right(" ".join(said.split()), _plan_before(facts), _LATE)[:MAX_PLAN])
        case "unsure":
            return Unclear()
        case _:
            return SomethingElse()


def _plan_before(facts: Facts) -> str:
    """What they said before of when they set off, and with whom."""
    return next((ask.answer for ask in facts.asks if ask.kind == PLAN.name and ask.answer not in ("", "cannot")), "")


def _say_plan(facts: Facts, ask: OpenAsk, value: str) -> str:
    if value == "cannot":
        return ANOTHER_DAY(facts)
    plan = straighten(value).replace("; ", ", ")[:MAX_SAID_BACK]
    costly = segments(plan).costly
    plain = "".join(letter for letter in plan if letter not in costly)  # an emoji would make it three texts
    return PLAN_KEPT(facts, plan=" ".join(plain.split()), about=ask.about)


def _accept_felt(said: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    picked = _pick(said, shown or felt_choices(facts), facts)
    if isinstance(picked, Understood):
        return picked
    words = spell_out(said)
    if "?" in said and not _BEGINS_WELL.match(words):
        return SomethingElse()
    if _MIXED.search(words):
        return Understood("ok")
    if _PRAISES.search(words):
        return Understood("good")
    if _NOT_FOR_ME.search(words) or _DISLIKED.search(words):
        return Understood("not for me")
    if _SO_SO.search(words):
        return Understood("ok")
    if _LIKED.search(words) or (len(words.split()) <= IN_A_WORD and _LIKED_IN_A_WORD.search(words)):
        return Understood("good")
    return SomethingElse() if len(words.split()) > 2 else picked


def _say_felt(facts: Facts, _ask: OpenAsk, value: str) -> str:
    return THANKS_FOR_SAYING(facts) if value == "not for me" else GLAD(facts)


def _accept_host(said: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    picked = choice(said, shown or host_choices(facts), facts)
    if isinstance(picked, Understood):
        return picked
    match rsvp.read(said, facts.language).reading:
        case "yes" | "no" as value:
            return Understood(value)
        case "none":
            return SomethingElse()
        case _:
            return Unclear()


def _say_host(facts: Facts, ask: OpenAsk, value: str) -> str:
    if value == "yes" and ask.answer == "yes":
        return DOWN_FOR(facts, about=ask.about)
    return HOST_YES(facts, about=ask.about) if value == "yes" else HOST_NO(facts)


def _accept_who_came(said: str, shown: tuple[Choice, ...], _facts: Facts) -> Reading:
    """1 all, 2 nobody, or their names, as the host spells them, in a sentence too."""
    return who_came.read(said, [one for one in shown if one.value.isdecimal()])


def _say_who_came(facts: Facts, ask: OpenAsk, value: str) -> str:
    if value in ("all", "nobody"):
        return CAME_KEPT(facts, names=(ALL if value == "all" else NOBODY)(facts).lower())
    labels = {one.value: one.label for one in ask.choices}
    return CAME_KEPT(facts, names=", ".join(labels.get(one, "?") for one in value.split(",")))


def _accept_missed(said: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    """To "another day? Reply 2. Rather not? Reply 3": a yes is another day, and a no ends it: nobody is asked twice."""
    reading = _accept_offer(said, shown, facts)
    if reading == Understood("yes"):
        return Understood("another day")
    if said.strip(" .!").isdecimal():
        return reading
    is_no = read_bare(said, facts.language) == "no" or rsvp.read(said, facts.language).reading == "no"
    return Understood("not for me") if is_no and not _is_another_day(said, spell_out(said)) else reading


def _accept_waiting(said: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    """To "you are still on the list": 3, or words that say the same, takes them off it; nothing else is an answer."""
    reading = _accept_offer(said, shown, facts)
    return reading if reading == Understood("not for me") else SomethingElse()


OFFER = AskKind("help_offer", accept=_accept_offer, say=_say_offer, keep=_answered, give_up="another day")
MISSED = AskKind("help_missed", accept=_accept_missed, say=_say_offer, keep=_answered)
PLAN = AskKind("help_plan", accept=_accept_plan, say=_say_plan, keep=_answered)
FELT = AskKind("help_felt", is_mark=True, accept=_accept_felt, say=_say_felt, keep=_answered)
HOST = AskKind("help_host", accept=_accept_host, say=_say_host, keep=_answered, give_up="no")
WHO_CAME = AskKind("help_who_came", accept=_accept_who_came, say=_say_who_came, keep=_answered)

WAITING = AskKind("help_waiting", accept=_accept_waiting, say=_say_offer, keep=_answered)

ASK_KINDS = (OFFER, MISSED, PLAN, FELT, HOST, WHO_CAME, WAITING)
KIND_NAMES = frozenset(kind.name for kind in ASK_KINDS)
