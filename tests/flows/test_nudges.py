"""What a first-time volunteer is texted next: every rule of FIELD section 5, by the pure planner."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.nudges import (
    ENDS_AFTER,
    MAX_TEXTS,
    Ahead,
    End,
    History,
    Job,
    Look,
    Step,
    TellDesk,
    Text,
    plan,
)

LONDON = ZoneInfo("Europe/London")
MONDAY = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
SATURDAY = datetime(2026, 6, 6, 9, 0, tzinfo=UTC)
OFFERED = History(offered_at=MONDAY, zone=LONDON)
JOB = Job(1, SATURDAY, SATURDAY + timedelta(minutes=90))
YES = replace(JOB, said="yes")
CAME = replace(YES, came=True)
DAY = timedelta(days=1)


def asked(step: str = "offer", at: datetime = MONDAY, *, answered: bool = False) -> Text:
    return Text(step, at, answered)  # type: ignore[arg-type]


def test_no_task_no_nudge() -> None:
    """V1: nothing for a week, then the desk; after two weeks one honest text."""
    assert plan(OFFERED, MONDAY) == TellDesk("no_job", MONDAY + 7 * DAY)
    told = replace(OFFERED, desk_told=frozenset({"no_job"}))
    found = plan(told, MONDAY + 8 * DAY)
    assert isinstance(found, Step)
    assert (found.name, found.at) == ("holding", MONDAY + 14 * DAY)


def test_an_offer_leaves_at_the_next_permitted_hour() -> None:
    night = datetime(2026, 6, 1, 22, 0, tzinfo=UTC)
    found = plan(replace(OFFERED, waits_for=Ahead(7, SATURDAY)), night)
    assert isinstance(found, Step)
    assert (found.name, found.job, found.at) == ("offer", 7, datetime(2026, 6, 2, 8, 0, tzinfo=UTC))


def test_a_yes_is_reminded_of_the_evening_before() -> None:
    """V2: the day before, 17:00 to 19:30."""
    history = replace(OFFERED, jobs=(YES,), texts=(asked(answered=True),))
    found = plan(history, MONDAY + DAY)
    assert isinstance(found, Step)
    assert (found.name, found.at, found.until) == (
        "day_before",
        datetime(2026, 6, 5, 16, 0, tzinfo=UTC),
        datetime(2026, 6, 5, 18, 30, tzinfo=UTC),
    )


def test_a_yes_after_that_evening_is_not_reminded() -> None:
    history = replace(OFFERED, jobs=(YES,), texts=(asked(answered=True),))
    assert isinstance(plan(history, datetime(2026, 6, 5, 18, 31, tzinfo=UTC)), Look)


def test_thanks_leave_the_next_day_within_48_hours_or_never() -> None:
    """V4."""
    history = replace(OFFERED, jobs=(CAME,), texts=(asked(answered=True),))
    found = plan(history, SATURDAY + timedelta(hours=2))
    assert isinstance(found, Step)
    assert (found.name, found.at) == ("after", datetime(2026, 6, 7, 9, 0, tzinfo=UTC))  # Sunday, 10:00 in London
    assert not isinstance(plan(history, JOB.ends_at + timedelta(hours=48)), Step)


def test_nothing_is_said_of_a_job_whose_host_has_not_spoken() -> None:
    """V4: only for those confirmed."""
    assert isinstance(plan(replace(OFFERED, jobs=(YES,), texts=(asked(answered=True),)), SATURDAY + DAY), Look)


def test_who_did_not_come_is_asked_once() -> None:
    missed = replace(YES, came=False)
    history = replace(OFFERED, jobs=(missed,), texts=(asked(answered=True),))
    found = plan(history, SATURDAY + timedelta(hours=3))
    assert isinstance(found, Step)
    assert found.name == "missed"
    again = replace(history, texts=(asked(answered=True), asked("missed", SATURDAY, answered=True)))
    assert not isinstance(plan(again, SATURDAY + DAY), Step)


def test_a_second_small_job_comes_7_to_10_days_after_a_good_first() -> None:
    liked = replace(CAME, felt="good")
    history = replace(
        OFFERED, jobs=(liked,), texts=(asked(answered=True), asked("after", SATURDAY + DAY, answered=True))
    )
    assert plan(history, SATURDAY + 2 * DAY) == TellDesk("no_next", liked.ends_at + 7 * DAY)
    found = plan(replace(history, next_job=Ahead(9, SATURDAY + 14 * DAY)), SATURDAY + 2 * DAY)
    assert isinstance(found, Step)
    assert (found.name, found.job, found.at) == ("next", 9, liked.ends_at + 7 * DAY)
    late = plan(replace(history, next_job=Ahead(9, SATURDAY + 14 * DAY)), liked.ends_at + 10 * DAY)
    assert not isinstance(late, Step)


def test_one_offer_without_an_answer_is_left_after_28_days() -> None:
    history = replace(OFFERED, jobs=(JOB,), texts=(asked(),))
    found = plan(history, MONDAY + 10 * DAY)
    assert isinstance(found, Step)
    assert (found.name, found.at) == ("leaving", MONDAY + 28 * DAY)
    gone = replace(history, texts=(asked(), asked("leaving", MONDAY + 28 * DAY)))
    assert plan(gone, MONDAY + 28 * DAY) == End("left it there")


@pytest.mark.parametrize(
    ("history", "why"),
    [
        (replace(OFFERED, stopped="opted out"), "opted out"),
        (replace(OFFERED, stopped="paused"), "paused"),
        (replace(OFFERED, stopped="complaint or request"), "complaint or request"),
        (replace(OFFERED, stopped="under 18"), "under 18"),
        (replace(OFFERED, stopped="number is dead"), "number is dead"),
        (replace(OFFERED, has_given_up=True), "said no"),
        (replace(OFFERED, jobs=(replace(JOB, said="not for me"),)), "said no"),
        (replace(OFFERED, jobs=(replace(CAME, felt="not for me"),)), "said no"),
        (replace(OFFERED, jobs=(CAME, replace(CAME, id=2))), "second task done"),
        (replace(OFFERED, texts=tuple(asked("holding") for _ in range(MAX_TEXTS))), "six texts"),
        (replace(OFFERED, texts=(asked(at=MONDAY - 9 * DAY), asked("next", MONDAY - 4 * DAY))), "two unanswered"),
    ],
)  # fmt: skip
def test_every_reason_to_end_ends_it(history: History, why: str) -> None:
    """V2: each stop, at once."""
    assert plan(history, MONDAY) == End(why)  # type: ignore[arg-type]


def test_after_45_days_it_ends() -> None:
    assert plan(replace(OFFERED, desk_told=frozenset({"no_job"})), MONDAY + ENDS_AFTER + DAY) == End("45 days")


def test_two_without_an_answer_are_never_three() -> None:
    """V2: not even while the second may still be answered."""
    history = replace(OFFERED, waits_for=Ahead(3, SATURDAY), texts=(asked(), asked("next", MONDAY + DAY)))
    assert plan(history, MONDAY + 2 * DAY) == Look(MONDAY + 4 * DAY)


STEPS = st.sampled_from(["offer", "day_before", "after", "missed", "next", "holding"])
MOMENTS = st.integers(0, 60 * 24 * 60).map(lambda minutes: MONDAY + timedelta(minutes=minutes))
JOBS = st.builds(
    lambda at, said, came, felt, off: Job(1, at, at + timedelta(hours=1), said, is_off=off, came=came, felt=felt),
    MOMENTS,
    st.sampled_from(["", "yes", "another day", "not for me"]),
    st.sampled_from([None, True, False]),
    st.sampled_from(["", "good", "ok", "not for me"]),
    st.booleans(),
)
HISTORIES = st.builds(
    lambda texts, jobs, waits, following: History(
        MONDAY, LONDON, sorted(texts, key=lambda text: text.at), jobs, waits_for=waits, next_job=following
    ),
    st.lists(st.builds(Text, STEPS, MOMENTS, st.booleans(), st.booleans()), max_size=7),
    st.lists(JOBS, max_size=3),
    st.one_of(st.none(), st.builds(Ahead, st.just(5), MOMENTS)),
    st.one_of(st.none(), st.builds(Ahead, st.just(6), MOMENTS)),
)


@settings(max_examples=600, deadline=None)
@given(HISTORIES, MOMENTS)
def test_whatever_happened_no_step_breaks_a_rule(history: History, now: datetime) -> None:
    """V2, X7: within the hours, never a seventh text, never a third unanswered, never late, never after a no."""
    found = plan(history, now)
    if not isinstance(found, Step):
        return
    wall = found.at.astimezone(LONDON)
    short = wall.weekday() == 6
    assert (10 if short else 9) <= wall.hour < 20
    assert now <= found.at < found.until
    assert sum(text.went_out for text in history.texts) < MAX_TEXTS
    assert not any(job.said == "not for me" or job.felt == "not for me" for job in history.jobs)
    open_ = [text for text in history.texts if text.step in ("offer", "next", "after", "missed") and text.went_out]
    assert not (len(open_) >= 2 and not open_[-1].is_answered and not open_[-2].is_answered)
    jobs = [job for job in history.jobs if job.id == found.job]
    if found.name == "day_before":
        assert any(found.until < job.starts_at and job.said == "yes" for job in jobs)
    if found.name == "after":
        assert any(found.until <= job.ends_at + timedelta(hours=48) and job.came for job in jobs)
        assert 10 <= wall.hour < 18
    if found.name in ("offer", "next"):
        ahead = {one.id: one for one in (history.waits_for, history.next_job) if one}[found.job or 0]
        assert found.until <= ahead.starts_at - timedelta(hours=2)
