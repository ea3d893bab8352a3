"""Every wording of ours is plain, straight and short enough to text, in the worst case too (R7, V3)."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from string import Formatter
from zoneinfo import ZoneInfo

import pytest
from babel.messages.pofile import read_po

from flows import area_words, erasure, good, helping_words, holding, invitation, jobs, link, locale, talk
from flows.asks import say_choices
from flows.engine import Choice, State, Undo
from flows.facts import (
    Area,
    Facts,
    Heard,
    HelpTask,
    IdeaStatus,
    Joined,
    LastSaid,
    LinkOffer,
    Meeting,
    NearJob,
    OpenAsk,
    OutcomeTold,
    OwnIdea,
    PublicCard,
    Spoken,
)
from flows.hear import hear
from flows.helping_words import Comer, TaskWords
from flows.locale import CATALOGUES, WORDINGS, Wording, read_catalogue, say_day
from flows.wording import lint, segments
from tests.stories.pure_talk import CODE, MONDAY, Codes, OneMeeting, an_rsvp, facts

LOCALE = Path(locale.__file__).parent
WORST_AREA = Area(
    name="Kelham Green and Shalesmoor Rd",  # 30 letters: what must stand in the first 30 characters cannot be longer
    code="KELHAMGR",
    zone=ZoneInfo("Europe/London"),
    reader="Cristobalina",
    reading_day=2,
    controller="Kelham Green Community Trust",
    privacy="kelhamgreen.example/privacy",
    on_call=True,
)
REFERENCE = "KELHAMGR-9999"
LABEL_WORDS = 2
LAST_DAY = date(2026, 9, 30)  # "Wed 30 September": the longest there is
LAST_DAY_AT_NOON = MONDAY.replace(month=9, day=30)
BEFORE = MONDAY.replace(month=9, day=24)  # its Wednesday is that day
ACCESS = "step-free, hearing loop, toilets"
ABOUT = "Wed 30 September, 7.30pm, Old Methodist Schoolrooms, Mill Road"  # a place has 36 letters at most
JUST_TOLD = {
    "own_ideas": lambda: (OwnIdea(REFERENCE, "a bench"),),
    "recent": lambda: (Spoken(ours=False, text="a bench", at=BEFORE),),
}
FIELDS = {
    "reference": REFERENCE,
    "day": "Wed 30 September",
    "author": "Bartholomew-James Featherston",
    "name": "Bartholomew-James Featherstone",
    "code": WORST_AREA.code,
    "words": "Benches",
    "languages": "English, Polski",
    "controller": "Oak Estate Trust",
    "notice": "oak.example/privacy",
    "letter": "A",
    "cards": "1 A bench by the big pond",
    "about": ABOUT,
    "first": "A Wed 30 September",
    "count": "31",
    "other": "B Wed 30 September",
    "question": "What would make it better here?",
    "because": "we may not.",
    "whom": "the council",
    "meeting": "Larch House",
    "party": "9",
    "why": "we cannot read a day and a time in that.",
    "kept": "8",
    "place": "31",
    "host": "Cristobalina",
    "link": "https://kelhamgreen.example/meetings/99.ics",
    "title": "meeting",
    "choices": "B1 yes B2 no B3 maybe",
    "no": "B2",
    "by": "9.30am Wed 30 September",
    "decided": "three new benches go up by the pond in May",
    "needs": "step-free, BSL",
    "when": "Wed 30 September, 7.30pm",
    "time": "7.30pm",
    "access": ACCESS,
    "meets": "Cristobalina",
    "noted": "Bring gloves and strong shoes.",
    "bring": "Bring gloves.",
    "done": "The path is clear.",
    "expenses": "Bus fare is paid back.",
    "names": "Joan (9.40 with my son), Amir",
    "plan": "9.40 with my son",
}
OPEN = State(
    flow="idea",
    answers={"idea": "kept"},
    asked="meetings",
    words="…",
    choices=(Choice("yes", "Yes"), Choice("no", "No")),
)
ASKS = tuple(an_rsvp(n, letter, ABOUT) for n, letter in ((1, "A"), (2, "B")))

SAID_YES = (replace(ASKS[0], answer="yes", answered_at=MONDAY),)
IN_SIX_DAYS = BEFORE + timedelta(days=6)
MEETING = Meeting(7, ABOUT, IN_SIX_DAYS, ends_at=IN_SIX_DAYS, host="Cristobalina", access=ACCESS)
FEW = replace(MEETING, capacity=20, waiting=30)
WITH_A_PARTY = replace(FEW, answer="yes", seat="seat", party=8)
NEEDS_OPEN = State(flow="needs", asked="needs", words="…")
NEWS_OPEN = replace(OPEN, flow="news", answers={}, asked="news")
ALL_NEEDS = "ramp, lift, bsl, interpreter, creche, hearing loop, large print and parking"
AFTER = OpenAsk(
    9, "A", "how_was_it", "…", "after:7", (Choice("good", "Good"), Choice("ok", "OK")), ABOUT, put_at=BEFORE
)
TWO_PARTS = OwnIdea(REFERENCE, "a bench\na bin")
CARD_WORDS = "We would like benches with backs by the big pond, and bins that shut at night"
CARDS = tuple(PublicCard(f"KELHAMGR-{number}", CARD_WORDS) for number in (1, 2))
VOTING = State(
    flow="vote",
    asked="vote_1",
    words="…",
    choices=tuple(Choice(f"KELHAMGR-1 {said}", said) for said in ("agree", "disagree", "pass")),
)
IS_IT_GOOD = OpenAsk(
    3, "A", "is_it_good", "Is it any good?", choices=good.choices(facts()), about=REFERENCE, put_at=BEFORE
)

JOB_ABOUT = "Wed 30 September, 7.30pm, the pond gate"  # `helping_words.complaints` refuses what is too long
A_JOB = OpenAsk(5, "A", "help_offer", "…", "placement:5", jobs.offer_choices(facts()), JOB_ABOUT, put_at=BEFORE)
NAMED = (Choice("all", "All"), Choice("nobody", "Nobody"), Choice("1", "Joan"), Choice("2", "Amir"))

DRAFTED = "Wed 30 September 7.30pm, Old Methodist Schoolrooms, Mill Road"
SENDING = State(flow="meeting_draft", asked="send_meeting", words="…")
CARD = PublicCard(REFERENCE, "The street lights on Mill Road are out, and those by the big pond as well")
SAME = State(
    flow="idea",
    answers={"idea": REFERENCE},
    asked="same",
    words="…",
    choices=(Choice(REFERENCE, "The street lights on Mill Road are out.."), Choice("different", "None of these")),
)

# Every reply there is, by what is texted and what is known then.
TURNS: dict[str, tuple[str | Heard, dict[str, object]]] = {
    "idea": ("The lights on Mill Road are out again", {}),
    "idea, asked before": ("The lights on Mill Road are out again", {"meetings_consent": False}),
    "idea, question open": ("The lights on Mill Road are out again", {"state": OPEN}),
    "idea that may be an answer": ("No, the lights on Mill Road are out again", {"state": OPEN}),
    "idea like a card": ("The lights on Mill Road are out again", {"similar_cards": lambda: (CARD,)}),
    "idea like three": ("The lights on Mill Road are out again", {"similar_cards": lambda: (CARD,) * 3}),
    "same": ("1", {"state": SAME}),
    "not the same": ("4", {"state": SAME}),
    "unclear whether the same": ("3", {"state": SAME}),
    "0, backing": ("0", {"state": State(undo=Undo("support", REFERENCE))}),
    "yes": ("1", {"state": OPEN}),
    "no": ("2", {"state": OPEN}),
    "unclear": ("purple", {"state": OPEN}),
    "unclear at last": ("purple", {"state": replace(OPEN, tries=2)}),
    "question gone": ("1", {"state": replace(OPEN, asked="older")}),
    "flow gone": ("1", {"state": replace(OPEN, flow="older", asked="older")}),
    "nothing open": ("1", {}),
    "hello": ("Hello", {}),
    "who": ("who is this?", {}),
    "back again": ("START", {"stopped": True}),
    "stop": ("STOP", {}),
    "help": ("HELP", {}),
    "menu": ("MENU", {}),
    "meetings": ("MEETINGS", {}),
    "name": ("NAME Bartholomew-James Featherstone-Haugh", {}),
    "name, how": ("NAME", {}),
    "language": ("LANGUAGE english", {}),
    "language, not yet": ("LANGUAGE klingon", {}),
    "language, how": ("LANGUAGE", {}),
    "privacy": ("PRIVACY", {}),
    "data": ("DATA", {}),
    "delete": ("DELETE", {}),
    "complain": ("COMPLAIN", {}),
    "complain, with words": ("COMPLAIN your volunteer was rude", {}),
    "complain, told": ("your volunteer was rude", {"state": State(flow="complain", asked="complaint", words="…")}),
    "status": (f"STATUS {REFERENCE}", {"find": "new"}),
    "status, late": (f"STATUS {REFERENCE}", {"find": "new", "now": BEFORE + timedelta(days=9)}),
    "status, read": (f"STATUS {REFERENCE}", {"find": "read"}),
    "status, taken back": (f"STATUS {REFERENCE}", {"find": "taken back"}),
    "status, of another's": (f"STATUS {REFERENCE}", {"find": "read", "mine": False}),
    "status, talked about": (f"STATUS {REFERENCE}", {"find": "discussed"}),
    "status, answered": (f"STATUS {REFERENCE}", {"find": "passed on"}),
    "vote": ("VOTE", {"cards_to_ask": lambda _shown: CARDS}),
    "vote, nothing": ("VOTE", {}),
    "vote, next": ("1", {"state": VOTING, "cards_to_ask": lambda _shown: CARDS}),
    "vote, last": ("1", {"state": VOTING}),
    "vote, unclear": ("purple", {"state": VOTING, "cards_to_ask": lambda _shown: CARDS}),
    "is it good, fine": ("4", {"asks": (IS_IT_GOOD,)}),
    "is it good, poor": ("1", {"asks": (IS_IT_GOOD,)}),
    "status, not found": (f"STATUS {REFERENCE}", {}),
    "status, how": ("STATUS", {}),
    "0, idea": ("0", {"state": State(undo=Undo("idea", REFERENCE))}),
    "0, yes": ("0", {"state": State(undo=Undo("consent", "meetings")), "meetings_consent": True}),
    "0, no": ("0", {"state": State(undo=Undo("consent", "meetings")), "meetings_consent": False}),
    "0, nothing": ("0", {}),
    "0, too late": ("0", {"state": State(undo=Undo("idea", REFERENCE)), "last_said": lambda: LastSaid(MONDAY, True)}),
    "which idea": ("delete my idea", {"own_ideas": lambda: (OwnIdea(REFERENCE, "…"), OwnIdea("KELHAMGR-9998", "…"))}),
    "photo": (Heard("", "sms", media=("photo",)), {}),
    "photo with words": (Heard("This bench is broken again", "sms", media=("photo",)), {"meetings_consent": True}),
    "ask, yes": ("1", {"asks": ASKS[:1]}),
    "ask, no": ("2", {"asks": ASKS[:1]}),
    "ask, maybe": ("3", {"asks": ASKS[:1]}),
    "ask, maybe after a place": ("3", {"asks": SAID_YES, "meetings": OneMeeting(WITH_A_PARTY)}),
    "ask, maybe on the list": ("3", {"asks": SAID_YES, "meetings": OneMeeting(replace(FEW, seat="waiting"))}),
    "ask, yes and an idea": ("1. The bus shelter is smashed", {"asks": ASKS[:1]}),
    "ask, no and an idea": ("2. The bus shelter is smashed", {"asks": ASKS}),
    "ask, first yes and an idea": ("1. The lift is out", {"asks": ASKS[:1], "meetings": OneMeeting(MEETING)}),
    "ask, no and bad news": ("2. My mum has died", {"asks": ASKS[:1]}),
    "ask, unclear but an idea": ("yes bins are full", {"asks": ASKS[:1]}),
    "ask, of who comes": ("my son will come in my place", {"asks": ASKS[:1]}),
    "ask, another day": ("see you on the 17th", {"asks": ASKS[:1]}),
    "both": ("both", {"asks": ASKS}),
    "urgent": ("sewage coming up in my bath", {}),
    "moved away": ("I have moved away", {}),
    "moved house": ("moved house", {"meetings_consent": True}),
    "moved house, not agreed": ("moved house", {}),
    "late": ("bus is late sorry", {"asks": (replace(ASKS[0], answer="yes"),), "now": LAST_DAY_AT_NOON}),
    "how was it, and an idea": ("1 but the lift was out again", {"asks": (AFTER,), "meetings": OneMeeting(MEETING)}),
    "how was it, and the next one": (
        "great, see you on the 30th",
        {"asks": (AFTER, replace(ASKS[1], put_at=None)), "meetings": OneMeeting(MEETING)},
    ),
    "locked out": ("no one is here", {"meetings": OneMeeting(MEETING)}),
    "which ask": ("1", {"asks": ASKS}),
    "link": ("LINK", {"links": Codes()}),
    "link, from Telegram": (Heard("LINK", "telegram"), {"links": Codes()}),
    "link, one way": ("LINK", {"links": Codes(other_channel=False)}),
    "link, joined": ("LINK", {"joined": Joined(BEFORE, preferred_here=False)}),
    "link, first code": (f"LINK {CODE}", {"links": Codes(LinkOffer(1, "first", crosses=True))}),
    "link, first code from Telegram": (
        Heard(CODE, "telegram"),
        {"links": Codes(LinkOffer(1, "first", crosses=True))},
    ),
    "link, same channel": (f"LINK {CODE}", {"links": Codes(LinkOffer(1, "first", crosses=False))}),
    "link, last code": (f"LINK {CODE}", {"links": Codes(LinkOffer(1, "last", crosses=True))}),
    "link, taken": (f"LINK {CODE}", {"links": Codes(LinkOffer(1, "last", crosses=True, taken=True))}),
    "link, wrong code": (f"LINK {CODE}", {"links": Codes()}),
    "link, wrong too often": (f"LINK {CODE}", {"links": Codes(tries=4)}),
    "unlink": ("UNLINK", {"joined": Joined(BEFORE, preferred_here=True)}),
    "unlink, late": ("UNLINK", {"joined": Joined(BEFORE - timedelta(days=8), preferred_here=True)}),
    "unlink, not joined": ("UNLINK", {}),
    "ask, yes with company": ("2 of us", {"asks": ASKS[:1], "meetings": OneMeeting(MEETING)}),
    "ask, first yes": ("1", {"asks": ASKS[:1], "meetings": OneMeeting(MEETING)}),
    "asked back, time": ("what time is it?", {"asks": ASKS[:1], "meetings": OneMeeting(MEETING)}),
    "asked back, time again": ("what time is it?", {"asks": SAID_YES}),
    "asked back, end": ("when does it finish?", {"asks": ASKS[:1], "meetings": OneMeeting(MEETING)}),
    "asked back, host": ("who do I ask for?", {"asks": ASKS[:1], "meetings": OneMeeting(MEETING)}),
    "asked back, access": ("is it step-free?", {"asks": ASKS[:1], "meetings": OneMeeting(MEETING)}),
    "asked back, who knows": ("is there parking?", {"asks": ASKS[:1], "meetings": OneMeeting(MEETING)}),
    "asked back, who knows by when": (
        "is there parking?",
        {"asks": ASKS[:1], "meetings": OneMeeting(replace(MEETING, starts_at=LAST_DAY_AT_NOON + timedelta(days=1)))},
    ),
    "asked back, near": (
        "is there parking?",
        {"asks": ASKS[:1], "meetings": OneMeeting(replace(MEETING, starts_at=BEFORE + timedelta(days=1)))},
    ),
    "asked back, on the list": (
        "how many are before me",
        {"asks": ASKS[:1], "meetings": OneMeeting(replace(FEW, seat="waiting", place=99))},
    ),
    "asked back, has a place": (
        "am i down for it",
        {"asks": SAID_YES, "meetings": OneMeeting(replace(MEETING, seat="seat", answer="yes"))},
    ),
    "new to a job": (
        "im nervous",
        {"asks": (A_JOB,), "find_task": lambda _subject: HelpTask(True, True, meets="Cristobalina")},
    ),
    "new to meetings": ("im nervous", {"asks": ASKS[:1], "meetings": OneMeeting(MEETING)}),
    "new to meetings without a host": ("im nervous", {"asks": ASKS[:1]}),
    "outcome heard": ("who decided that", {"outcome_told": lambda: OutcomeTold(REFERENCE, BEFORE)}),
    "who sees it": ("who can see it", {}),
    "trouble goes on": (
        "i rang them no answer",
        {
            "own_ideas": lambda: (OwnIdea(REFERENCE, "sewage coming up in my bath"),),
            "recent": lambda: (Spoken(ours=False, text="sewage coming up in my bath", at=BEFORE),),
        },
    ),
    "host asks who comes": (
        "how many are coming",
        {
            "asks": (replace(A_JOB, kind="help_host", subject="task:5", answer="yes"),),
            "find_task": lambda _subject: HelpTask(True, True, starts_at=LAST_DAY_AT_NOON),
        },
    ),
    "ask, full": ("1", {"asks": ASKS[:1], "meetings": OneMeeting(FEW)}),
    "ask, closed": ("1", {"asks": ASKS[:1], "meetings": OneMeeting(replace(MEETING, closes_at=BEFORE))}),
    "ask, no room": ("9 of us", {"asks": ASKS[:1], "meetings": OneMeeting(WITH_A_PARTY)}),
    "how was it": ("1", {"asks": (AFTER,), "meetings": OneMeeting(MEETING)}),
    "vol": ("VOL", {}),
    "vol, in own words": ("got a van if its any use", {}),
    "vol, when alone": ("saturdays", {"state": State(flow="offer", asked="offer_when", words="…")}),
    "a person": ("can i speak to a real person", {}),
    "the cost": ("how much does it cost to text you", {}),
    "the cost, Telegram": (Heard("how much does it cost to text you", "telegram"), {}),
    "stop and delete": ("take my details off your system completely", {}),
    "vol, again": ("VOL", {"is_helping": lambda: True}),
    "vol, what": ("anything outdoors", {"state": State(flow="help", asked="help_what", words="…")}),
    "vol, when before what": ("sat or sun", {"state": State(flow="help", asked="help_what", words="…")}),
    "vol, question": ("what sort of things are there", {"state": State(flow="help", asked="help_what", words="…")}),
    "vol, unclear": ("not sure", {"state": State(flow="help", asked="help_what", words="…")}),
    "vol, idea": ("more bins", {"state": State(flow="offer", asked="offer_when", words="…")}),
    "vol, when": (
        "saturdays",
        {"state": State(flow="help", answers={"help_what": "any"}, asked="help_when", words="…")},
    ),
    "vol, under age": ("im 15", {"state": State(flow="help", asked="help_what", words="…")}),
    "0, vol": ("0", {"state": State(undo=Undo("consent", "volunteering"))}),
    "job, yes": ("1", {"asks": (A_JOB,), "find_task": lambda _subject: HelpTask(True, True, "Bus fare is paid back.")}),
    "job, full": ("1", {"asks": (A_JOB,), "find_task": lambda _subject: HelpTask(True, False)}),
    "job, off": ("1", {"asks": (A_JOB,), "find_task": lambda _subject: HelpTask(False, True)}),
    "job, another day": ("2", {"asks": (A_JOB,)}),
    "job, not for me": ("3", {"asks": (A_JOB,)}),
    "plan": ("9.40 with my son and his best friend from school", {"asks": (replace(A_JOB, kind="help_plan"),)}),
    "plan, cannot": ("cant make it now", {"asks": (replace(A_JOB, kind="help_plan"),)}),
    "felt, good": ("1", {"asks": (replace(A_JOB, kind="help_felt", choices=jobs.felt_choices(facts())),)}),
    "felt, not for me": ("3", {"asks": (replace(A_JOB, kind="help_felt", choices=jobs.felt_choices(facts())),)}),
    "host, yes": ("1", {"asks": (replace(A_JOB, kind="help_host", choices=jobs.host_choices(facts())),)}),
    "host, no": ("2", {"asks": (replace(A_JOB, kind="help_host", choices=jobs.host_choices(facts())),)}),
    "who came": ("1", {"asks": (replace(A_JOB, kind="help_who_came", choices=NAMED),)}),
    "who came, by name": ("Joan and Amir", {"asks": (replace(A_JOB, kind="help_who_came", choices=NAMED),)}),
    "next meeting": ("MEETINGS", {"meetings": OneMeeting(MEETING)}),
    "next meeting, with letters": ("MEETINGS", {"meetings": OneMeeting(MEETING), "asks": ASKS[1:]}),
    "no meeting, agreed": ("MEETINGS", {"meetings_consent": True}),
    "next meeting, agreed and answered": ("MEETINGS", {"meetings": OneMeeting(WITH_A_PARTY), "meetings_consent": True}),
    "added": ("and a bin", JUST_TOLD),
    "0, added": ("0", {"state": State(undo=Undo("part", f"{REFERENCE}:5")), "own_ideas": lambda: (TWO_PARTS,)}),
    "job, yes again": (
        "on my way",
        {"asks": (replace(A_JOB, answer="yes"),), "find_task": lambda _subject: HelpTask(True, True)},
    ),
    "found nobody": ("nobody was there", {"near_jobs": lambda: (NearJob("placement:5", MONDAY, MONDAY, "Oak Green"),)}),
    "next meeting, answered": ("MEETINGS", {"meetings": OneMeeting(WITH_A_PARTY)}),
    "here": ("HERE", {"meetings": OneMeeting(MEETING)}),
    "here, nothing on": ("HERE", {}),
    "here, two on": ("HERE", {"meetings": OneMeeting(MEETING, replace(MEETING, id=99999))}),
    "draft": (Heard(f"MEETING {DRAFTED}", "telegram"), {"meetings": OneMeeting(MEETING)}),
    "draft by SMS": (f"MEETING {DRAFTED}", {"meetings": OneMeeting(MEETING)}),
    "draft refused": ("MEETING Tue 30 September 7pm, Oak Hall", {"meetings": OneMeeting(MEETING)}),
    "draft sent": ("1", {"meetings": OneMeeting(MEETING), "state": SENDING}),
    "draft for two": ("1", {"meetings": OneMeeting(MEETING, for_two=True), "state": SENDING}),
    "draft kept": ("2", {"meetings": OneMeeting(MEETING), "state": SENDING}),
    "0, here": ("0", {"state": State(undo=Undo("here", "7"))}),
    "news": ("NEWS", {}),
    "news, yes": ("1", {"state": NEWS_OPEN}),
    "news, no": ("2", {"state": NEWS_OPEN}),
    "bereaved": ("my mum has died, please stop texting her", {}),
    "no meetings": ("no more meeting texts please", {"state": OPEN}),
    "no meetings, and an idea": ("no more meeting texts. Also the lights are out", {}),
    "yes, and an idea": ("1. Also the lights on Mill Road are out", {"state": OPEN}),
    "no, and then yes": ("no wait 1", {"state": State(undo=Undo("consent", "meetings")), "meetings_consent": False}),
    "no news, and an idea": ("no more news please. Also the lights are out", {}),
    "no jobs, and an idea": ("no more jobs for me. Also the lights are out", {}),
    "0, news": ("0", {"state": State(undo=Undo("consent", "news")), "agreed_to": lambda _purpose: True}),
    "needs": ("NEEDS", {}),
    "needs, said": (ALL_NEEDS, {"state": NEEDS_OPEN}),
    "needs, none": ("none", {"state": NEEDS_OPEN}),
    "needs, kept": ("1", {"state": replace(NEEDS_OPEN, asked="keep_needs", answers={"needs": "BSL"})}),
    "ask, unclear": ("7", {"asks": ASKS[:1]}),
    "0, ask": ("0", {"asks": (replace(ASKS[0], answer="yes"), ASKS[1]), "state": State(undo=Undo("ask", "1"))}),
    "seat given up": (Heard("CANCEL", "telegram"), {"asks": ASKS[:1]}),
}


def reply_to(turn: str, **more: object) -> str:
    said, known = TURNS[turn]
    found, mine = known.get("find"), known.get("mine") is not False
    rest = {name: value for name, value in known.items() if name not in ("find", "mine")}
    heard = said if isinstance(said, Heard) else Heard(said, "sms")
    (reply,) = hear(heard, worst_facts(found, mine, **{**rest, **more})).replies
    return reply.text


def worst_facts(found: object = None, mine: bool = True, **known: object) -> Facts:
    def find(reference: str) -> IdeaStatus | None:
        words = "We would like benches with backs by the big pond, and bins that shut – the foxes get in every night"
        own, public = (words, "") if mine else ("", words)
        answer = ("we may not.", "the council", "Larch House", LAST_DAY)
        return IdeaStatus(reference, str(found), BEFORE, mine, own, LAST_DAY, public, *answer) if found else None

    usual = {"area": WORST_AREA, "now": BEFORE, "next_reference": lambda: REFERENCE, "find_idea": find}
    return facts(**{**usual, **known})


@pytest.mark.parametrize("turn", TURNS)
def test_every_reply_fits_one_segment_and_names_the_group(turn: str) -> None:
    """R7, with the longest names and days."""
    assert lint(reply_to(turn), sender_name=WORST_AREA.name, link_allowed=True) == []


@pytest.mark.parametrize("turn", TURNS)
def test_every_first_answer_fits_two_segments(turn: str) -> None:
    """R1, R2."""
    text = reply_to(turn, first_contact=True)
    assert lint(text, max_segments=2, sender_name=WORST_AREA.name, link_allowed=True) == []


@pytest.mark.parametrize("references", [(REFERENCE,), (REFERENCE,) * 31], ids=["one idea", "several"])
@pytest.mark.parametrize("language", ["en", "pl"])
@pytest.mark.usefixtures("approved_polish")
def test_the_holding_text_fits_one_segment_and_names_the_group(references: tuple[str, ...], language: str) -> None:
    """R7, R8, R9."""
    known = worst_facts(language=language, area=replace(WORST_AREA, languages=("en", "pl")))
    text = holding.holding(known, references)
    assert (segments(text).encoding, segments(text).count) == ("GSM-7", 1)
    assert language != "en" or lint(text, sender_name=WORST_AREA.name) == []


@pytest.mark.parametrize("language", ["en", "pl"])
@pytest.mark.usefixtures("approved_polish")
def test_the_last_words_before_an_erasure_fit_one_segment(language: str) -> None:
    """R7, D4."""
    known = worst_facts(language=language, area=replace(WORST_AREA, languages=("en", "pl")))
    text = erasure.last_words(known, say_day(known, MONDAY.date()))
    assert (segments(text).encoding, segments(text).count) == ("GSM-7", 1)
    assert language != "en" or lint(text, sender_name=WORST_AREA.name) == []


@pytest.mark.parametrize("said", [talk.TAKEN_OVER, talk.HANDED_BACK, talk.NOBODY_WROTE, link.JOINED_AT_DESK])
@pytest.mark.parametrize("language", ["en", "pl"])
@pytest.mark.usefixtures("approved_polish")
def test_what_is_said_about_a_talk_fits_one_segment_and_names_the_group(said: Wording, language: str) -> None:
    """R7, X9."""
    known = worst_facts(language=language, area=replace(WORST_AREA, languages=("en", "pl")))
    text = said(known, author=talk.author_name("Bartholomew-James Featherstone-Haugh"))
    assert (segments(text).encoding, segments(text).count) == ("GSM-7", 1)
    assert language != "en" or lint(text, sender_name=WORST_AREA.name) == []


def unasked(language: str) -> dict[str, str]:
    """Every text about a meeting that we send of our own accord, at its longest."""
    known = worst_facts(language=language, area=replace(WORST_AREA, languages=("en", "pl")))
    by = datetime(2026, 9, 30, 9, 30)  # noqa: DTZ001 - what the wall shows
    return {
        "invitation": invitation.invitation(known, ABOUT, "the very long annual budget meeting", "B"),
        "second chance": invitation.second_chance(known, ABOUT, "B"),
        "reminder": invitation.reminder(known, ABOUT, "yes", "B", "Cristobalina"),
        "reminder, maybe": invitation.reminder(known, ABOUT, "maybe", "B", "Cristobalina"),
        "same day": invitation.reminder(known, ABOUT, "yes", "B", "Cristobalina", today=True),
        "changed": invitation.changed(known, ABOUT, "B"),
        "cancelled": invitation.cancelled(known, ABOUT),
        "cancelled, and not told of the next": invitation.cancelled(known, ABOUT, is_told=False),
        "seat": invitation.seat_offer(known, ABOUT, 1, by, "B"),
        "seats": invitation.seat_offer(known, ABOUT, 9, by, "B"),
        "how was it": invitation.how_was_it(known, by, "B"),
    }


@pytest.mark.usefixtures("approved_polish")
@pytest.mark.parametrize("text", unasked("en"))
def test_every_text_about_a_meeting_fits_one_segment_and_names_the_group(text: str) -> None:
    """R7, R9."""
    assert lint(unasked("en")[text], sender_name=WORST_AREA.name) == []
    size = segments(unasked("pl")[text])
    assert (size.encoding, size.count) == ("GSM-7", 1), unasked("pl")[text]


NINE = datetime(2026, 9, 30, 19, 30)  # noqa: DTZ001 - on the wall
WORST_TASK = TaskWords(
    "Litter pick", "Wed 30 September, 7.30pm", "7.30pm", "the pond gate", "Bartholomew", "Bring gloves.",
    "Bus fare is paid back.", "The path is clear again.",
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "pl"])
@pytest.mark.usefixtures("approved_polish")
def test_what_volunteers_and_hosts_are_texted_fits_one_segment(language: str) -> None:
    """R7, V2, V3: every step of the ladder, in an area with the longest name."""
    known = worst_facts(language=language, area=replace(WORST_AREA, languages=("en", "pl")))
    shown = say_choices(jobs.offer_choices(known))
    texts = (
        f"{helping_words.offer(known, WORST_TASK)} {shown}",
        f"{helping_words.offer(known, WORST_TASK, is_next=True)} {shown}",
        helping_words.day_before(known, WORST_TASK, "B"),
        f"{helping_words.after(known, WORST_TASK)} {say_choices(jobs.felt_choices(known))}",
        helping_words.MISSED(known),
        helping_words.of_no_job(known, "holding"),
        helping_words.of_no_job(known, "leaving"),
        helping_words.OFF(known, title=WORST_TASK.title, when=WORST_TASK.when),
        f"{helping_words.host(known, WORST_TASK)} {say_choices(jobs.host_choices(known))}",
        f"{helping_words.host(known, WORST_TASK, 'Joan')} {say_choices(jobs.host_choices(known))}",
        *(
            helping_words.who_comes(known, WORST_TASK, comers, is_eve=is_eve, letter="B")
            for comers in ([], [Comer("Joan", "9.40 with my son", NINE)], [Comer("Bartholomew")] * 50)
            for is_eve in (True, False)
        ),
        helping_words.news_of(known, WORST_TASK, "Bartholomew", "late"),
        helping_words.news_of(known, WORST_TASK, "Bartholomew", "lost"),
        helping_words.HOST_OFF(known, title=WORST_TASK.title, when=WORST_TASK.when),
        helping_words.who_came(known, WORST_TASK, "B"),
    )
    for text in texts:
        assert (segments(text).encoding, segments(text).count) == ("GSM-7", 1), text
        assert language != "en" or lint(text, sender_name=WORST_AREA.name) == [], text


def test_a_task_whose_texts_would_cost_two_is_refused_in_words() -> None:
    known = worst_facts()
    assert helping_words.complaints(known, WORST_TASK) == []
    longer = replace(WORST_TASK, title="Litter pick and repainting of all the benches by the pond")
    assert any("the offer would be" in said for said in helping_words.complaints(known, longer))
    assert any(
        "more than twice" in said for said in helping_words.complaints(known, replace(WORST_TASK, title="Clwb Tŷ"))
    )


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: wording.english[:40])
def test_every_wording_is_plain(wording: Wording) -> None:
    """R7, V3: also those no talk above reaches."""
    text = wording(facts(), **FIELDS)
    if len(text.split()) <= LABEL_WORDS:
        text = f"1 {text}"  # a choice is only ever seen behind its digit
    assert lint(text, max_segments=2, link_allowed=True) == []


def test_the_longest_area_that_may_be_set_up_is_the_one_these_tests_use() -> None:
    assert area_words.complaints(WORST_AREA) == []
    assert (len(WORST_AREA.name), len(WORST_AREA.reader)) == (area_words.MAX_NAME, area_words.MAX_READER)


def test_the_safety_answer_is_as_the_field_words_it() -> None:
    """D3."""
    heard = Heard("I want to kill myself", "sms")
    said = "This line is automatic and not watched all the time. In danger now? Call 999. Deaf: Relay UK 18000. "
    said += "Need to talk? Samaritans 116 123, or text SHOUT to 85258."
    (reply,) = hear(heard, facts()).replies
    assert (reply.text, segments(reply.text).count) == (said, 1)
    (reply,) = hear(heard, worst_facts()).replies
    assert reply.text == f"{said} A person will see this."
    assert segments(reply.text).count <= 2


@pytest.fixture
def approved_polish(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a named person had approved the Polish catalogue."""
    monkeypatch.setitem(CATALOGUES, "pl", replace(CATALOGUES["pl"], approved_by="Anna Nowak"))


@pytest.mark.usefixtures("approved_polish")
@pytest.mark.parametrize("first_contact", [False, True], ids=["later", "first"])
@pytest.mark.parametrize("turn", TURNS)
def test_polish_costs_no_more_than_english(turn: str, first_contact: bool) -> None:
    """R9: one segment, first contact two."""
    known = {"area": replace(WORST_AREA, languages=("en", "pl")), "language": "pl", "first_contact": first_contact}
    text = reply_to(turn, **known)
    size = segments(text)
    assert (size.encoding, size.count <= 1 + first_contact) == ("GSM-7", True), f"{size}: {text}"


def test_every_wording_is_in_the_template_and_in_every_draft() -> None:
    """`make messages` was run, and no translation lost or made up a field."""
    english = {wording.english for wording in WORDINGS}
    with (LOCALE / "havesay.pot").open("rb") as file:
        assert {message.id for message in read_po(file) if message.id} == english
    for catalogue in CATALOGUES.values():
        assert set(catalogue.words) == english
        for said, translated in catalogue.words.items():
            assert fields_of(translated) == fields_of(said), translated


def fields_of(wording: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(wording) if name}


def test_a_fuzzy_or_missing_translation_is_said_in_english(tmp_path: Path) -> None:
    """A changed English line makes its old translation fuzzy: nobody approved it for the new words."""
    folder = tmp_path / "pl" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    lines = ["# Approved-By: Anna Nowak", 'msgid ""', 'msgstr ""', '"Language: pl\\n"', ""]
    lines += ['msgid "Yes"', 'msgstr "Tak"', "", "#, fuzzy", 'msgid "No"', 'msgstr "Nie"', ""]
    (folder / "havesay.po").write_text("\n".join(lines))
    catalogue = read_catalogue(folder / "havesay.po")
    assert (catalogue.approved_by, catalogue.name, dict(catalogue.words)) == ("Anna Nowak", "Polski", {"Yes": "Tak"})
