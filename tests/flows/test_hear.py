"""The order in which a text is understood (DESIGN §3), and what each reading leaves."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.engine import Choice, Flow, State
from flows.facts import LastPart, LastSaid
from flows.hear import TOPICS, hear, unanswered
from flows.idea import promise_date
from flows.records import AnswerAsk, GiveConsent, JoinIdea, KeepIdea, LiftSuppression, OpenMatter, Suppress
from flows.words.bare import read_bare
from tests.conftest import SHARED_DATA
from tests.flows.understood_texts import replies
from tests.stories.pure_talk import MONDAY, OAK, an_rsvp, facts, sms, telegram

OPEN = State(
    flow="idea",
    answers={"idea": "kept"},
    asked="meetings",
    words="Texts about meetings? 1 yes 2 no",
    choices=(Choice("yes", "Yes"), Choice("no", "No")),
)
ASK = an_rsvp(7, "A", "Tue 9 June, 7pm, Oak Hall")
CRY = "my husband is hitting me and I am scared to go home"


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        (CRY, "danger"),
        ("stop texting me", "stop"),
        ("START", "start"),
        ("STATUS OAK-41", "status"),
        ("1", "answer"),
        ("A 1", "ask"),
        ("0", "take back"),
        ("purple", "unclear"),
        ("thanks", "small talk"),
        ("hello", "welcome"),
        ("More benches by the pond", "idea"),
    ],
)
def test_the_order_with_everything_open_at_once(text: str, reading: str) -> None:
    """DESIGN §3: danger, opt-out, keyword, open question, open ask, small talk, idea."""
    assert hear(sms(text), facts(state=OPEN, asks=(ASK,), question_put_at=lambda: MONDAY)).reading == reading


def test_every_keyword_has_its_topic() -> None:
    from typing import get_args

    from flows.words.keywords import Name

    assert set(TOPICS) == set(get_args(Name)) - {"stop"}


def test_every_real_statement_is_answered_once_and_kept() -> None:
    """R1: the statements of one town, each from its own address: nothing is lost, nobody waits in silence."""
    with (SHARED_DATA / "resident_statements.jsonl").open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    texts = [row["text"] for row in rows if row["conversation"] == "american-assembly.bowling-green"]
    turns = [hear(sms(text), facts(first_contact=True)) for text in texts]
    assert [len(turn.replies) for turn in turns] == [1] * len(texts)
    kept = [turn for turn in turns if any(isinstance(record, KeepIdea) for record in turn.records)]
    assert len(kept) >= 0.99 * len(texts)
    for text, turn in zip(texts, turns, strict=True):
        match turn.records:
            case (KeepIdea(_, words, _),):
                assert words == text, "in the resident's own words"


def test_real_statements_are_never_taken_for_a_consent() -> None:
    """R2: with the question about meetings open, whole sentences leave it open."""
    with (SHARED_DATA / "resident_statements.jsonl").open(encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file]
    for text in (text for text in texts if len(text.split()) > 4):
        turn = hear(sms(text), facts(state=OPEN))
        assert not any(isinstance(record, GiveConsent) for record in turn.records), text


@given(st.integers(0, 2 * 365 * 24 * 60), st.integers(0, 6))
def test_the_promise_is_the_next_reading_day_strictly_after_today(minutes: int, reading_day: int) -> None:
    now = MONDAY + timedelta(minutes=minutes)
    area = replace(OAK, reading_day=reading_day)
    today = now.astimezone(ZoneInfo("Europe/London")).date()
    promised = promise_date(now, area)
    assert promised.weekday() == reading_day
    assert timedelta(0) < promised - today <= timedelta(days=7)


def test_the_promise_is_made_in_the_areas_own_day() -> None:
    """Thursday 23:30 UTC is Friday in London in summer: Friday's reading is the next one."""
    assert promise_date(datetime(2026, 6, 4, 23, 30, tzinfo=UTC), OAK) == date(2026, 6, 12)
    assert promise_date(datetime(2026, 6, 4, 22, 30, tzinfo=UTC), OAK) == date(2026, 6, 5)


@pytest.mark.parametrize(
    ("seconds", "length", "joins"),
    [(0, 150, True), (60, 160, True), (61, 160, False), (5, 149, False), (-1, 160, False)],
)
def test_when_a_text_goes_on_where_a_long_one_was_cut(seconds: int, length: int, joins: bool) -> None:
    """R10."""
    part = LastPart("OAK-40", length, MONDAY - timedelta(seconds=seconds))
    turn = hear(sms("and the lights are out as well there"), facts(last_part=part, meetings_consent=True))
    assert (turn.records == (JoinIdea("OAK-40", "and the lights are out as well there"),)) is joins
    assert bool(turn.replies) is not joins


@pytest.mark.parametrize("text", ["STOP", "stop texting me", "take me off your list", "wrong number"])
def test_a_keyword_or_stop_within_the_minute_is_no_part(text: str) -> None:
    """R4 before R10."""
    part = LastPart("OAK-40", 160, MONDAY)
    assert isinstance(hear(sms(text), facts(last_part=part)).records[0], Suppress)


def test_a_stopped_address_joins_and_keeps_without_an_answer() -> None:
    """R4, R5."""
    part = LastPart("OAK-40", 160, MONDAY)
    turn = hear(sms("and the lights are out as well"), facts(last_part=part, stopped=True))
    assert (turn.replies, turn.records) == ((), (JoinIdea("OAK-40", "and the lights are out as well"),))
    turn = hear(sms("", media=("photo",)), facts(stopped=True))
    assert (turn.replies, turn.records) == ((), (OpenMatter("media"),))


@given(
    st.sampled_from(["yes", "YES", "1", "ok", "yes please", "I agree", "start the buses again"]) | st.text(max_size=30)
)
def test_nothing_but_start_and_join_lifts_a_stop(text: str) -> None:
    """R5, with a question still open from before."""
    turn = hear(sms(text), facts(stopped=True, stop_confirmed=True, state=OPEN))
    if turn.reading != "start":
        assert not any(isinstance(record, LiftSuppression) for record in turn.records)
        assert not any(isinstance(record, GiveConsent) and record.granted for record in turn.records)
        assert all(reply.kind in ("receipt", "safety") for reply in turn.replies)


def test_start_on_an_open_address_is_only_a_welcome() -> None:
    assert hear(telegram("/start"), facts()).records == ()


def test_a_reply_that_may_not_leave_opens_no_question() -> None:
    """D1: no consent to words that nobody was shown."""
    known = facts(first_contact=True)
    turn = unanswered(hear(sms("More benches by the pond"), known), known)
    assert (turn.replies, turn.state) == ((), State())
    assert isinstance(turn.records[0], KeepIdea)


def test_a_flow_that_a_deploy_took_away_strands_nobody() -> None:
    gone = replace(OPEN, flow="older", asked="older")
    assert hear(sms("1"), facts(state=gone)).replies[0].text == (
        "Oak Estate: sorry, we no longer ask that. Nothing was noted."
    )
    turn = hear(sms("More benches by the pond"), facts(state=gone))
    assert isinstance(turn.records[0], KeepIdea)
    assert Flow("older", ()).steps == ()


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("1", "digit"),
        ("2.", "digit"),
        ("1 please", "digit"),
        ("yes", "yes"),
        ("Yes please", "yes"),
        ("no thank you", "no"),
        ("not really", "no"),
        ("maybe", "unsure"),
        ("tak", "yes"),
        ("No parking", None),
        ("Sure Start", None),
        ("good lighting", None),
        ("Fine the litterers", None),
        ("2 more bins", None),
        ("07", "digit"),
        ("1406155", None),
        ("", None),
    ],
)
def test_what_is_bare(text: str, bare: str | None) -> None:
    assert read_bare(text) == bare


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("I am afraid I can't manage it", "no"),
        ("Cant do Tuesdays im afraid", "no"),
        ("Not sure, will text you Monday", "maybe"),
        ("Can I let you know Monday?", "maybe"),
        ("Not 100% yet", "maybe"),
        ("Thank you for asking, yes", "yes"),
    ],
)
def test_what_an_invitation_is_answered_with_reaches_it(text: str, answer: str) -> None:
    """R3: no polite fear, no day on which they will tell, and no hundred per cent stands in its way."""
    assert hear(sms(text), facts(asks=(ASK,))).records[:1] == (AnswerAsk(ASK.id, answer),)


@pytest.mark.parametrize(
    "voice", ["teenager", "seventy_one", "second_language", "busy_parent", "unseen", "later", "last"]
)
def test_what_answers_nothing_is_recorded_for_no_invitation(voice: str) -> None:
    """R3: a question or somebody else's news, with one invitation open or two."""
    others = [reply.text for reply in replies(voice) if reply.label == "none"]
    other = an_rsvp(8, "B", "Sun 14 June, 10am, Mill Pond")
    recorded = [
        text
        for text in others
        for asks in ((ASK,), (ASK, other))
        if any(isinstance(record, AnswerAsk) for record in hear(sms(text), facts(asks=asks)).records)
    ]
    assert len(recorded) <= 0.03 * 2 * len(others)


@pytest.mark.parametrize("text", ["41", "2", "yes", "no"])
def test_a_bare_answer_to_what_a_person_asked_is_for_a_person(text: str) -> None:
    """Their talk is the machine's again, and it knows of no question: "which house number?" was a person's."""
    known = facts(last_said=lambda: LastSaid(MONDAY - timedelta(days=2), unasked=True, by_person=True))
    turn = hear(sms(text), known)
    assert turn.records == (OpenMatter("unclear"),)
    assert turn.replies[0].text == "Oak Estate: thank you, a person will read this."


@pytest.mark.parametrize("last", [None, LastSaid(MONDAY, True), LastSaid(MONDAY - timedelta(days=8), True, True)])
def test_a_bare_answer_to_nothing_is_told_that_nothing_is_asked(last: LastSaid | None) -> None:
    turn = hear(sms("41"), facts(last_said=lambda: last))
    assert (turn.reading, turn.records) == ("nothing open", ())


@pytest.mark.parametrize(
    "words", ["thank you joan", "ok cheers, Pat x", "AH I SEE THANK YOU. MRS PATEL", "thanks Jo, Kath", "ta muchly"]
)
def test_thanks_signed_with_any_name_are_no_idea(words: str) -> None:
    """Nobody is promised an answer to "thanks, Pat" by Friday."""
    turn = hear(sms(words), facts())
    assert (turn.reading, turn.replies, turn.records) == ("small talk", (), ())


@pytest.mark.parametrize("words", ["thanks benches", "thanks for the new lights on Hill Road, more please", "pat"])
def test_thanks_that_name_a_thing_are_an_idea(words: str) -> None:
    assert hear(sms(words), facts()).reading == "idea"
