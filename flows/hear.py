"""One message and all we know in, one turn out: the order in which a text is understood.

1. Is somebody in danger? 2. Does it mean stop, or start? 3. Is the whole message a keyword? 4. Does it answer the
question last put? 5. Does it answer an open ask, or ask something about its meeting? 6. Does it want something of us,
in its own words? 7. Is it small talk? 8. Otherwise it is an idea.

Rules
- A bare digit, yes or no belongs to the last question we sent, the talk's own or an ask's; asks are also reached by
  letter, day or place (see `asks`). 0 only takes back what we last said we recorded.
- Words that do not answer the open question are kept as what they are, and the question stays open.
- To a stopped address goes only: one confirmation of the STOP, answers to its own HELP, DATA, DELETE and COMPLAIN, and
  safety. What it texts is still understood and kept, but it restores nothing: only START and JOIN do (R4, R5).
- Where the provider has answered already (OptOutType) we record and answer nothing. Its START stands for YES too, which
  never lifts a suppression: we go by the word that was texted.
- A pressed button answers the question it was shown with; a stale one is ignored.
- In a talk that a person has taken over only commands are answered (`talk`); all else is kept for that person.
- Whoever may be a machine, and what goes over a cap, is kept and not answered (`machine`, `limits`).
- The first answer a person ever gets carries the notice (R2); every turn has at most one reply.
"""

from collections.abc import Callable
from dataclasses import replace

from flows import (
    asked_back,
    asks,
    both,
    engine,
    going_on,
    good,
    here,
    idea,
    jobs,
    kept_besides,
    language,
    late,
    let_down,
    link,
    machine,
    media,
    meeting,
    meeting_draft,
    meeting_texts,
    moved,
    my_data,
    my_needs,
    name,
    news,
    no_to_one,
    safety,
    status,
    stop,
    talk,
    uninvited,
    urgent,
    volunteer,
    welcome,
    withdraw,
)
from flows.declined import declines_ill
from flows.engine import Flow, Turn
from flows.facts import Facts, Heard
from flows.help import help_, menu
from flows.limits import keep_back, unanswered
from flows.meetings import MEETINGS, meetings
from flows.records import AnswerAsk, GiveConsent, LinkRecord, MeetingRecord, OpenMatter, PutAsk
from flows.take_back import forget, is_take_back, take_back
from flows.vote import VOTE, vote
from flows.words import besides, keywords, small_talk, wants
from flows.words.bare import read_bare
from flows.words.danger import is_danger
from flows.words.keywords import Keyword
from flows.words.opt_out import is_about_what_was_done, is_lukewarm
from flows.words.yes_no import read as read_yes_no

FLOWS: dict[str, Flow] = {
    flow.name: flow
    for flow in (
        idea.IDEA,
        MEETINGS,
        news.NEWS,
        my_data.COMPLAINT,
        my_needs.NEEDS,
        meeting_draft.MEETING_DRAFT,
        VOTE,
        volunteer.HELP,
        volunteer.OFFER,
    )
}

ASKS: dict[str, asks.AskKind] = {kind.name: kind for kind in (*meeting.ASKS, good.GOOD, *jobs.ASK_KINDS)}

TOPICS: dict[str, Callable[[Heard, Facts, str], Turn]] = {
    "start": welcome.start,
    "join": welcome.start,
    "help": help_,
    "menu": menu,
    "meetings": meetings,
    "status": status.status,
    "name": name.name,
    "vote": vote,
    "language": language.language,
    "privacy": my_data.privacy,
    "data": my_data.ask_for_data,
    "delete": my_data.ask_to_delete,
    "complain": my_data.complain,
    "here": here.here,
    "needs": my_needs.needs,
    "news": news.news,
    "vol": volunteer.vol,
}

WISHES = TOPICS | {  # in their own words alone
    "who": welcome.who,
    "person": welcome.person,
    "cost": welcome.cost,
    "complain": my_data.complain_in_words,
}

SHORT_WORDS = 2  # up to this many may be meant for the open question
ANSWERED_WHEN_STOPPED = frozenset({"help", "data", "delete", "complain"})
NOT_WHILE_STOPPED = LinkRecord | AnswerAsk | PutAsk | MeetingRecord
SAYS_IT_ALL = frozenset({"idea", "stop", "danger"})  # turns whose words are complete without the notice


def hear(heard: Heard, facts: Facts) -> Turn:
    """What one message comes to. Pure: the same message and facts always give the same turn."""
    turn = urgent.tell_lead(_understand(heard, facts), heard, facts)
    if heard.opt_out_type is not None:
        return unanswered(turn, facts)
    if facts.first_contact and turn.replies and turn.reading not in SAYS_IT_ALL:
        turn = _with_notice(turn, heard, facts)
    return forget(keep_back(turn, heard, facts), facts)


def _understand(heard: Heard, facts: Facts) -> Turn:
    """Steps 1 to 3, which work at any moment; then as the resident stands."""
    keyword = keywords.read(heard.text, channel=heard.channel)
    if keyword and keyword.name == "stop" and _is_a_no(heard, facts):
        keyword = None
    named = keyword.name if keyword else ""
    if is_danger(heard.text) and not (_is_asked(facts) and declines_ill(heard.text, facts.language)):
        if facts.paused and machine.comes_from_machine(heard, facts):
            return safety.keep_for_lead(keyword, facts)
        return safety.answer_danger(heard, facts, keyword)
    if named == "stop" or heard.opt_out_type == "STOP":
        turn = stop.stop(heard, facts, keyword, ASKS)
        return my_data.deletes_too(turn, facts) if wants.read(heard.text) == "delete" else turn
    if named in ("start", "join") and (facts.stopped or not (facts.paused or facts.with_person)):
        return TOPICS[named](heard, facts, "")
    if facts.paused:
        return safety.answer_danger(heard, facts, None) if named == "help" else safety.keep_for_lead(keyword, facts)
    if facts.with_person:
        return _beside_person(heard, keyword, facts)
    if facts.stopped and not keyword and (wanted := wants.read(heard.text)) in ANSWERED_WHEN_STOPPED:
        return WISHES[wanted](heard, facts, "")
    if facts.stopped and named not in ANSWERED_WHEN_STOPPED:
        return _restoring_nothing(_converse(heard, keyword, facts), heard, facts)
    return _converse(heard, keyword, facts)


def _beside_person(heard: Heard, keyword: Keyword | None, facts: Facts) -> Turn:
    """A person has the talk: what can only be meant for the machine is answered, the rest is kept for them."""
    if keyword and talk.is_command(heard, keyword) and (not facts.stopped or keyword.name in ANSWERED_WHEN_STOPPED):
        if turn := no_to_one.say_no(keyword, heard, facts):
            return turn
        return TOPICS[keyword.name](heard, facts, keyword.argument)
    if facts.stopped:
        return talk.keep(facts)
    if heard.button is not None:
        return _press(heard, facts)
    if heard.text[:1].isalpha() and (word := link.read(heard.text)):
        return link.link(word, heard, facts)
    if lettered := asks.lettered(heard.text, facts, ASKS):
        return lettered
    return (_advance(heard, facts) if facts.state.asked else None) or talk.keep(facts)


def _is_asked(facts: Facts) -> bool:
    """Whether a question of ours waits for an answer."""
    return bool(facts.state.asked) or facts.with_person or any(ask.is_pending for ask in facts.asks)


def _is_a_no(heard: Heard, facts: Facts) -> bool:
    """Whether "not interested", or "never asked for it", answers a question of ours rather than ending everything."""
    if heard.opt_out_type is not None or not _is_asked(facts):
        return False
    judging = any(ask.kind == good.GOOD.name and ask.is_pending for ask in facts.asks)
    return is_lukewarm(heard.text) or (judging and is_about_what_was_done(heard.text))


def _converse(heard: Heard, keyword: Keyword | None, facts: Facts) -> Turn:
    """The message of somebody we may answer."""
    if heard.button is not None:
        return _press(heard, facts)
    if heard.edited:
        return idea.mend_idea(heard, facts)
    if turn := _told_by_a_word(heard, keyword, facts):
        return turn
    if machine.is_machine(heard, facts):
        return machine.keep_for_person(facts)
    if heard.media:
        return media.media(facts, _tell_idea(heard, facts) if small_talk.read(heard.text) is None else None)
    if idea.is_next_part(heard, facts) and not _is_an_answer(heard, facts):
        return idea.join_part(heard, facts)
    if turn := my_data.goes_on(heard, facts, is_asked=_is_asked(facts)) or _told_at_once(heard, facts):
        return turn
    talk = small_talk.read(heard.text, facts.area.reader, facts.area.code, *facts.name.split())
    if answered := _answer(heard, facts, talk):
        return asked_back.beside(heard.text, kept_besides.keep(heard.text, answered, facts, ASKS), facts)
    return (
        _wanted(heard, facts)
        or volunteer.beside(heard.text, facts)
        or language.speaks_little(heard, facts)
        or uninvited.speak_of_meeting(heard, facts)
        or _chat(talk, heard, facts)
        or _tell_idea(heard, facts)
        or welcome.nothing_open(facts)
    )


def _told_at_once(heard: Heard, facts: Facts) -> Turn | None:
    """What is plain by itself, whatever question is open."""
    return (
        _takes_back(heard, facts)
        or meeting_texts.answer_and_more(heard, facts)
        or here.at_the_door(heard, facts)
        or let_down.tell(heard, facts)
        or late.tell(heard, facts, ASKS)
        or moved.tell(heard, facts, ASKS)
        or going_on.add_number(heard, facts)
    )


def _takes_back(heard: Heard, facts: Facts) -> Turn | None:
    """0, or words that take back what was told or answered last."""
    if is_take_back(heard.text):
        return take_back(heard, facts, ASKS)
    return withdraw.withdraw_last(heard, facts, ASKS) or meeting_texts.change_mind(heard, facts)


def _told_by_a_word(heard: Heard, keyword: Keyword | None, facts: Facts) -> Turn | None:
    """Step 3: LINK and MEETING with what follows them, an age where it matters, and the keywords."""
    if word := link.read(heard.text):
        return link.link(word, heard, facts)
    if line := meeting_draft.read(heard.text, facts):
        return meeting_draft.draft(line, heard, facts)
    if turn := volunteer.says_age(heard.text, facts) or volunteer.changes_their_mind(heard.text, facts):
        return turn
    if turn := no_to_one.say_no(keyword, heard, facts) or withdraw.withdraw(heard.text, facts):
        return turn
    if keyword and not (keyword.name == "vol" and volunteer.is_asked(facts)):
        return TOPICS[keyword.name](heard, facts, keyword.argument)
    return None


def _answer(heard: Heard, facts: Facts, talk: small_talk.SmallTalk | None) -> Turn | None:
    """Steps 4 and 5. "No thanks" and "ok" may be answers; a greeting or thanks alone never is.

    The question sent last is asked first. What it cannot take may answer the other if it is a sentence; a bare digit,
    yes or no never does.
    """
    open_asks = bool(facts.asks) and not facts.stopped
    reached = both.answer(heard.text, facts, ASKS) or asks.named(heard.text, facts, ASKS) if open_asks else None
    if reached:
        return reached
    answered = open_asks and not any(ask.is_pending for ask in facts.asks)
    if answered and my_needs.is_not_coming(heard.text, facts) and (turn := asks.answer(heard.text, facts, ASKS)):
        return turn
    bare = read_bare(heard.text, facts.language) is not None or (
        talk == "thanks" and read_yes_no(heard.text, facts.language) in ("yes", "no")
    )
    if talk in ("greeting", "thanks", "who") and not bare:
        return None
    asks_first = open_asks and asks.were_put_last(facts)
    if asks_first and (turn := asks.answer(heard.text, facts, ASKS, may_be_small_talk=talk not in (None, "aside"))):
        return turn
    if asks_first and (turn := asked_back.another_day(heard.text, facts, ASKS)):
        return turn
    if asks_first and (turn := asked_back.answer(heard.text, facts)):
        return turn
    if facts.state.asked and talk != "empty" and not (asks_first and bare):
        turn = _advance(heard, facts)
        if turn is not None:
            return turn
    if open_asks and not asks_first and not bare and facts.state.asked:
        turn = asks.answer(heard.text, facts, ASKS, may_be_small_talk=talk not in (None, "aside"))
        return turn or asked_back.answer(heard.text, facts)
    return None


def _advance(heard: Heard, facts: Facts) -> Turn | None:
    """The answer to the talk's own question."""
    turn = engine.advance(_flow(facts), facts.state, heard.text, facts)
    return my_data.answered(turn, facts) if turn else None


def _wanted(heard: Heard, facts: Facts) -> Turn | None:
    """Step 6: what they want of us in their own words, as its keyword would have told it."""
    wanted = wants.read(heard.text, facts.area.reader) or ("status" if status.asks_after(heard.text, facts) else None)
    if wanted is None or (wanted == "vol" and volunteer.is_asked(facts)):
        return None
    if wanted == "person" and wants.tells_more(heard.text, facts.area.reader):
        told = _tell_idea(heard, facts)
        return replace(told, records=(*told.records, OpenMatter("person"))) if told else None
    return WISHES[wanted](heard, facts, wants.reference_in(heard.text) if wanted == "status" else "")


def _chat(talk: small_talk.SmallTalk | None, heard: Heard, facts: Facts) -> Turn | None:
    """Step 7: the welcome for who says hello or asks who we are, or writes for the first time; else nothing."""
    if talk is None and (name := small_talk.name_after_thanks(heard.text)) and not besides.names_a_thing(name):
        talk = small_talk.read(heard.text, facts.area.reader, name)
    if talk is None:
        return None
    if talk in ("greeting", "who") or facts.first_contact:
        return welcome.greet(heard, facts, asks_who=talk == "who")
    return Turn(facts.state, reading="small talk")


def _tell_idea(heard: Heard, facts: Facts) -> Turn | None:
    """Step 8: an idea, unless it is a bare digit, yes or no, and answers nothing.

    "No, and the bins are full" may be a no as well, "More bins" may be meant for the open question: we do not guess, we
    keep the idea and put the question once more in the same text.
    """
    if turn := going_on.go_on(heard, facts) or urgent.keep(heard, facts):
        return turn
    aside = welcome.notice(heard, facts) if facts.first_contact else ""
    both = facts.state.asked and (
        len(heard.text.split()) <= SHORT_WORDS or read_yes_no(heard.text, facts.language) in ("yes", "no")
    )
    return idea.tell_idea(heard, facts, aside=aside, again=_flow(facts) if both else None)


def _press(heard: Heard, facts: Facts) -> Turn:
    """A button: the answer to the question it was shown with, while that is open. A language may be picked any time."""
    step, _colon, value = (heard.button or "").partition(":")
    if step == asks.STEP:
        return asks.press(value, facts, ASKS) or Turn(facts.state, reading="stale button")
    if step == welcome.LANGUAGE_STEP:
        return language.language(heard, facts, value)
    choice = next((choice for choice in facts.state.choices if choice.value == value), None)
    if step == facts.state.asked and choice:
        turn = engine.advance(_flow(facts), facts.state, choice.label, facts, pressed=choice)
        assert turn is not None  # noqa: S101 - a pressed choice is always an answer
        return turn
    return Turn(facts.state, reading="stale button")


def _is_an_answer(heard: Heard, facts: Facts) -> bool:
    """Whether the text after a long one answers our receipt rather than going on: bare, or plain small talk."""
    return read_bare(heard.text, facts.language) is not None or small_talk.read(heard.text) is not None


def _flow(facts: Facts) -> Flow:
    """The flow the talk stands in; one that a deploy took away has no questions left."""
    return FLOWS.get(facts.state.flow) or Flow(facts.state.flow, ())


def _restoring_nothing(turn: Turn, heard: Heard, facts: Facts) -> Turn:
    """A stopped address: understood and kept, unanswered but for what went wrong; no yes of theirs counts, and nothing
    is joined or parted. What speaks of somebody, or to us, is no idea then."""
    if turn.reading in ("idea", "welcome") and besides.is_of_a_person(heard.text):
        return Turn(facts.state, (), (OpenMatter("after_stop", once=True),), "after stop")
    kept = tuple(
        r for r in turn.records if not ((isinstance(r, GiveConsent) and r.granted) or isinstance(r, NOT_WHILE_STOPPED))
    )
    said = turn.replies if turn.reading in ANSWERED_WHEN_STOPPED else ()
    return Turn(turn.state if said else facts.state, said, kept, turn.reading)


def _with_notice(turn: Turn, heard: Heard, facts: Facts) -> Turn:
    first, *rest = turn.replies
    ended = first.text if first.text.endswith((".", "?", "!")) else f"{first.text}."
    text = f"{ended} {welcome.notice(heard, facts)}"
    state = turn.state
    if state.words == first.text:
        state = replace(state, words=text)
    return replace(turn, state=state, replies=(replace(first, text=text), *rest))
