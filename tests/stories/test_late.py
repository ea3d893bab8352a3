"""Late on the day: whoever waits for them hears of it, and nobody is told that Jo reads it on Friday."""

from datetime import timedelta

import pytest
from sqlmodel import select

from flows.facts import OpenAsk
from flows.records import OpenMatter
from storage.database import Database, reading
from storage.tables import Matter
from tests.bot.town import Town
from tests.stories.helping_hands import SAM, say_yes_to_job
from tests.stories.neighbourhood import JOAN, Neighbourhood
from tests.stories.pure_talk import MONDAY, RECEIPT, Talk, an_rsvp, sms, verify_talk

TODAY = "Mon 1 June, 7pm, Oak Hall"
THANKS = "Oak Estate: thank you for telling us. A person reads this. See you Mon 1 June, 7pm, Oak Hall"


def expected(about: str = TODAY, **known: object) -> Talk:
    return Talk(first_contact=False, asks=(an_rsvp(7, "A", about, subject="meeting:7", **known),))


@pytest.mark.parametrize("words", ["bus is late sorry", "running 10 min late", "im stuck in traffic", "running late x"])
def test_who_said_yes_and_is_late_on_the_day_still_comes(words: str) -> None:
    talk = verify_talk([(words, THANKS)], expected(answer="yes", answered_at=MONDAY - timedelta(hours=5)))
    assert (talk.matters, talk.answers, talk.ideas) == ([OpenMatter("late", subject="meeting:7")], [], {})


def test_who_had_not_answered_yet_is_on_their_way() -> None:
    talk = verify_talk([("running 10 min late", f"Oak Estate: thank you. See you {TODAY}. …")], expected())
    assert ([one.answer for one in talk.answers], [one.kind for one in talk.matters]) == (["yes"], ["late"])


def test_on_another_day_the_bus_is_an_idea() -> None:
    later = expected("Tue 9 June, 7pm, Oak Hall", answer="yes", answered_at=MONDAY - timedelta(hours=5))
    for talk in (later, Talk(first_contact=False), expected(answer="no", answered_at=MONDAY - timedelta(hours=5))):
        verify_talk([("the 41 bus is late again", RECEIPT.format(n=41) + "…")], talk)


def test_a_yes_to_a_job_offered_today_is_not_made_of_it() -> None:
    a_job = an_rsvp(5, "A", "Mon 1 June, 2pm, Oak Green", subject="placement:5")
    talk = Talk(first_contact=False, asks=(OpenAsk(5, "A", "help_offer", "…", a_job.subject, a_job.choices, a_job.about,
                                                   put_at=a_job.put_at),))  # fmt: skip
    talk.say(sms("bus is late sorry"))
    assert not talk.answers


def test_the_host_hears_that_a_helper_is_late_and_reads_no_words(town: Town, joan: str) -> None:
    """X8."""
    say_yes_to_job(town, joan)
    town.say("9.40 with my son", joan)
    town.wait_until("2026-06-05", "18:30")
    town.read(SAM)
    town.wait_until("2026-06-06", "09:35")
    said = town.say("bus is late sorry", joan)
    assert said.startswith("Oak Estate: noted: bus is late sorry. See you Sat 6 June, 10am, the pond gate.")
    town.wait_until("2026-06-06", "09:46")
    assert town.read(SAM) == [
        "Oak Estate: Sat 6 June, 10am, the pond gate, you meet Joan (late, 9.40am, +1). You cannot come? Reply 2"
    ]
    assert town.matters() == ["late"]


def test_five_minutes_before_the_host_hears_at_once(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-06", "09:55")
    town.read(SAM)
    town.say("running 10 min late", joan)
    assert town.read(SAM) == [
        "Oak Estate: Sat 6 June, 10am, the pond gate, you meet Joan (late). You cannot come? Reply 2"
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("running late sorry", "Oak Estate: Joan is late, but on the way to you: Litter pick, the pond gate. "),
        ("cant find it", "Oak Estate: Joan cannot find you: Litter pick, the pond gate. Please look out for them. "),
    ],
)
def test_news_after_the_job_began_reaches_whoever_meets_them_once(town: Town, joan: str, words: str, told: str) -> None:
    """X8: the name and no words; X6: once, however often they text it."""
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-06", "10:04")
    town.read(SAM)
    assert town.say(words, joan).startswith("Oak Estate: ")
    assert town.read(SAM) == [f"{told}No need to reply"]
    town.say(words, joan)
    assert town.read(SAM) == []
    assert set(town.matters()) <= {"late", "question"}
    town.wait_until("2026-06-06", "11:35")
    town.say(words, joan)
    assert town.read(SAM) == [], "the job is over"


def test_who_is_lost_the_day_before_is_no_news_for_the_host(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    town.read(SAM)
    town.say("cant find it", joan)
    assert town.read(SAM) == []


@pytest.mark.parametrize("words", ["i might be 10 mins late", "yes but I may be a few minutes late tomorrow"])
def test_a_host_who_may_be_late_tomorrow_reaches_a_person_and_gets_no_second_list(
    town: Town, joan: str, words: str
) -> None:
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-05", "18:30")
    town.read(SAM), town.read(joan)
    said = town.say(words, SAM)
    assert said.startswith("Oak Estate: thank you for telling us. A person reads this. See you Sat 6 June, 10am")
    town.wait_until("2026-06-05", "19:30")
    assert (town.read(SAM), town.matters()) == ([], ["late"])
    assert "look for Sam there." in town.say("who meets me", joan)
    assert "See you Sat 6 June, 10am" in town.say("yes", SAM)
    town.wait_until("2026-06-05", "19:50")
    assert town.read(SAM) == []


def test_a_helper_who_will_be_late_tomorrow_is_late_on_the_list(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    town.say("9.40 with my son", joan)
    town.wait_until("2026-06-05", "18:30")
    town.read(SAM), town.read(joan)
    assert town.say("might be 10 mins late tomorrow", joan).startswith("Oak Estate: noted: might be 10 mins late")
    town.wait_until("2026-06-06", "08:59")
    assert town.read(SAM) == [], "they had their text of that day"
    town.wait_until("2026-06-06", "09:05")
    assert town.read(SAM) == [
        "Oak Estate: Sat 6 June, 10am, the pond gate, you meet Joan (late, 9.40am, +1). You cannot come? Reply 2"
    ], "in the morning it says the day, which is tomorrow no more"


def test_on_the_day_before_a_late_bus_is_of_that_day() -> None:
    tomorrow = expected("Tue 2 June, 7pm, Oak Hall", answer="yes", answered_at=MONDAY - timedelta(hours=5))
    verify_talk([("bus is late again", RECEIPT.format(n=41) + "…")], tomorrow)
    told = "Oak Estate: thank you for telling us. A person reads this. See you Tue 2 June, 7pm, Oak Hall"
    verify_talk([("I will be 10 minutes late tomorrow", told)], tomorrow)


def test_a_plan_put_right_keeps_its_hour(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    assert town.say("9.30, me and my sister", joan).startswith("Oak Estate: noted: 9.30, me and my sister. See you")
    assert town.say("Do you want us both", joan) == "Oak Estate: thank you. Jo answers you by Fri 5 June."
    assert town.say("just me", joan).startswith("Oak Estate: noted: just me, 9.30. See you Sat 6 June")
    town.wait_until("2026-06-05", "18:30")
    assert "you meet Joan (9.30am)." in "".join(town.read(SAM))


def test_who_is_nearly_there_is_not_told_when_jo_reads_it() -> None:
    nearly = "nearly there just parking"
    verify_talk([(nearly, "")], expected(answer="yes", answered_at=MONDAY - timedelta(hours=5)))
    assert [
        one.answer for one in verify_talk([(nearly, f"Oak Estate: thank you. See you {TODAY}. …")], expected()).answers
    ]
    verify_talk([(nearly, RECEIPT.format(n=41) + "…")], Talk(first_contact=False))


@pytest.mark.parametrize(
    ("words", "reply", "matters"),
    [
        (
            "running late stuck in traffic",
            "Oak Estate: thank you for telling us. A person reads this. See you ",
            ["late"],
        ),
        ("nearly there just parking", "", []),
    ],
)
async def test_to_a_meeting_that_has_begun(database: Database, words: str, reply: str, matters: list[str]) -> None:
    """Its question takes no answer any more, and they are expected all the same."""
    oak = Neighbourhood(database)
    await oak.settle((JOAN,))
    oak.add("Tue 2 June 7-9pm, Oak Hall")
    await oak.go_to("2026-05-27 10:00")
    await oak.say(JOAN, "1")
    await oak.go_to("2026-06-02 19:10")
    said = await oak.say(JOAN, words)
    assert said.startswith(reply) if reply else said == ""
    with reading(database) as session:
        assert [one.kind for one in session.exec(select(Matter))] == matters
