"""First contact and the welcome: who we are, what to text, what it costs, and how to end it.

Rules
- The first answer a person ever gets, whatever it answers, also says that the line is automatic, what a reply costs,
  where the privacy notice is and how to stop (R2). With that it may take two segments; everything later fits in one.
- JOIN, START and Telegram's /start are the only words that open a stopped address again (R5). Where phone and
  Telegram are joined they open both, and we write where the word came from.
- Approved languages are offered in their own words; on Telegram as buttons too.
"""

from dataclasses import replace
from datetime import timedelta

from flows.engine import Choice, Reply, Turn
from flows.facts import Facts, Heard
from flows.idea import WHAT_WOULD_HELP
from flows.locale import _, language_name, language_spoken, languages_offered
from flows.records import LiftSuppression, OpenMatter, PreferHere, Record
from flows.wording import segments

HELLO = _("{area}: hello! {question} Text it to us. {reader} reads every text.")
WHO_WE_ARE = _("{area}: we are {controller}. A machine answers, {reader} reads every text. {question}")
BACK_AGAIN = _("{area}: welcome back, our texts are on again. {question} Text us. STOP to end.")
NOTICE_SMS = _("Automatic line; replies cost your normal rate. Text PRIVACY for how we use this, STOP to end.")
NOTICE_TELEGRAM = _("Automatic line. Text PRIVACY for how we use this, STOP to end.")
NOTHING_OPEN = _("{area}: thank you. We are not waiting for an answer from you. {question} Text it to us.")
A_PERSON = _("{area}: thank you. {reader} reads this and writes back to you.")
COST_SMS = _("{area}: texts to us cost your normal rate, texts from us cost you nothing. STOP ends them.")
COST_TELEGRAM = _("{area}: nothing, but what your phone needs for Telegram. STOP ends our texts.")
OFFER_LANGUAGE = _("For English text ENGLISH.")  # said in the language it offers
A_PERSON_READS_IT = _("{area}: thank you, a person will read this.")
ASKED_BY_A_PERSON = timedelta(days=7)  # judgement: a later answer is to something else
LANGUAGE_STEP = "language"


def notice(heard: Heard, facts: Facts) -> str:
    """What a first answer must say besides what it answers."""
    return NOTICE_SMS(facts) if heard.channel == "sms" else NOTICE_TELEGRAM(facts)


def greet(heard: Heard, facts: Facts, reading: str = "welcome", *, asks_who: bool = False) -> Turn:
    """Hello, or who we are; at first contact with the notice, which `flows.hear` adds."""
    spoken = language_spoken(facts)
    others = [code for code in languages_offered(facts.area) if code != spoken] if facts.first_contact else []
    offers = (OFFER_LANGUAGE(replace(facts, language=code)) for code in others)
    hello = (_who_we_are(facts) if asks_who else "") or HELLO(facts, question=WHAT_WOULD_HELP(facts))
    text = " ".join((hello, *offers))
    choices = tuple(Choice(code, language_name(code)) for code in others)
    return Turn(facts.state, (Reply(text, choices=choices, step=LANGUAGE_STEP if choices else ""),), (), reading)


def _who_we_are(facts: Facts) -> str:
    """The name behind the line; empty where none is noted, or it is too long for a text."""
    controller = facts.area.controller
    text = WHO_WE_ARE(facts, controller=controller, question=WHAT_WOULD_HELP(facts))
    return text if controller and segments(text).count == 1 else ""


def who(heard: Heard, facts: Facts, _argument: str) -> Turn:
    """Who we are, asked in own words."""
    return greet(heard, facts, asks_who=True)


def person(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """Somebody would rather talk to a person: it waits for one at the desk."""
    return Turn(facts.state, (Reply(A_PERSON(facts)),), (OpenMatter("person"),), "person")


def cost(heard: Heard, facts: Facts, _argument: str) -> Turn:
    """What texting us costs, for whoever asks."""
    said = COST_SMS(facts) if heard.channel == "sms" else COST_TELEGRAM(facts)
    return Turn(facts.state, (Reply(said),), (), "cost")


def start(heard: Heard, facts: Facts, _argument: str) -> Turn:
    """START, JOIN, /start: the welcome; after a STOP it opens the address again."""
    if not facts.stopped:
        return greet(heard, facts, "start")
    text = BACK_AGAIN(facts, question=WHAT_WOULD_HELP(facts))
    records: tuple[Record, ...] = (LiftSuppression(), PreferHere()) if facts.joined else (LiftSuppression(),)
    return Turn(facts.state, (Reply(text, "receipt"),), records, "start")


def nothing_open(facts: Facts) -> Turn:
    """A bare digit, yes or no, and no question of the machine's it could belong to: a person may have asked."""
    last = facts.last_said()
    if last and last.by_person and facts.now - last.at <= ASKED_BY_A_PERSON:
        return Turn(facts.state, (Reply(A_PERSON_READS_IT(facts)),), (OpenMatter("unclear"),), "unclear")
    return Turn(facts.state, (Reply(NOTHING_OPEN(facts, question=WHAT_WOULD_HELP(facts))),), (), "nothing open")
