"""What may go wrong when people help, told on both channels: nobody stands there alone."""

from datetime import timedelta

import pytest
from sqlmodel import col, select

from bot.channels import NotSent
from bot.channels.simulator import Simulator
from storage import hosts, placements, volunteers
from storage.database import reading, transaction
from storage.tables import Placement, Resident, Task, id_of
from storage.tasks import TaskError
from tests.bot.houses import AMIR, JOAN
from tests.bot.town import Town
from tests.stories.helping_hands import (
    CHOICES,
    OFFER,
    SAM,
    a_task,
    find,
    host_says_yes,
    make_regular,
    offer,
    offer_help,
    say_yes_to_job,
    volunteer,
)

KIM = "sms:+447700900151"
OFF = "Oak Estate: sorry, Litter pick on Sat 6 June, 10am is off. Jo looks for another job. No need to reply"


def ask(town: Town, task_id: int, address: str, name: str) -> None:
    with transaction(town.house.database) as session:
        them = session.get_one(Resident, find(town, address).id)
        hosts.ask_host(session, session.get_one(Task, task_id), them, name, now=town.now)


def who_comes(town: Town, task_id: int) -> list[str]:
    with reading(town.house.database) as session:
        return [one.said for one in placements.list_coming(session, session.get_one(Task, task_id)) if one.is_expected]


# --- hosts ------------------------------------------------------------------------------------------------------------


def test_a_host_of_before_has_no_say(town: Town, joan: str) -> None:
    """V1: Sam was asked, then Kim in his place; Sam's late yes lets no offer out."""
    town.say("hello", KIM)
    offer_help(town, joan)
    task = a_task(town)
    offer(town, task, joan)
    ask(town, task, KIM, "Kim")
    town.read(SAM), town.read(KIM)
    town.say("1", SAM)
    assert town.read(joan) == []
    town.say("1", KIM)
    assert "Kim meets you." in "".join(town.read(joan))


def test_nobody_is_sent_to_a_host_who_never_answered(town: Town, joan: str) -> None:
    """V1: the host changed after the yes, and the new one says nothing: on the evening before it is off."""
    town.say("hello", KIM)
    task = say_yes_to_job(town, joan)
    ask(town, task, KIM, "Kim")
    town.wait_until("2026-06-05", "19:00")
    assert town.read(joan) == [OFF]
    assert "no_host" in town.matters()


@pytest.mark.parametrize("words", ["STOP", "my husband is going to kill me tonight"])
def test_a_host_who_wants_no_texts_is_no_host(town: Town, joan: str, words: str) -> None:
    """V1: whoever said yes hears at once that it is off, and the desk finds somebody else."""
    say_yes_to_job(town, joan)
    town.say(words, SAM)
    assert town.read(joan) == [OFF]
    assert "no_host" in town.matters()


def test_who_was_told_it_is_off_is_not_expected_when_the_host_comes_back(town: Town, joan: str) -> None:
    task = say_yes_to_job(town, joan)
    town.say("2", SAM)
    assert town.read(joan) == [OFF]
    town.say("1", SAM)
    town.wait_until("2026-06-05", "20:30")
    assert town.read(joan) == []
    assert who_comes(town, task) == []
    assert town.read(SAM) == ["Oak Estate: nobody new comes to Litter pick tomorrow. Thank you for being there"]


def test_a_late_yes_reaches_the_host(town: Town, joan: str) -> None:
    """The list has gone, with nobody on it; whoever says yes after it is met all the same."""
    offer_help(town, joan)
    a_task(town)
    host_says_yes(town)
    offer(town, 1, joan)
    town.read(joan)
    town.wait_until("2026-06-05", "17:30")
    assert "nobody new comes" in "".join(town.read(SAM))
    assert "See you" in town.say("1", joan)
    town.wait_until("2026-06-06", "09:30")
    assert town.read(joan) == []  # they know: they said it an evening ago
    assert town.read(SAM) == ["Oak Estate: Sat 6 June, 10am, the pond gate, you meet Joan. You cannot come? Reply 2"]


def test_the_host_is_told_an_hour_and_heads_and_no_words(town: Town, joan: str) -> None:
    """X8: nothing is relayed between residents, and no number is shared."""
    say_yes_to_job(town, joan)
    town.say("9.40 with my son", joan)
    town.say("NAME Joan 07700900199", joan)
    town.wait_until("2026-06-05", "18:00")
    (shown,) = town.read(SAM)
    assert shown == "Oak Estate: tomorrow, 10am, the pond gate, you meet Joan (9.40am, +1). You cannot come? Reply 2"


def test_whom_the_host_cannot_name_is_for_a_person_to_tick(town: Town) -> None:
    """V4: not named is not absent, where there is no name to say."""
    offer_help(town, JOAN)
    town.say("a bench", AMIR), town.say("2", AMIR)
    town.say("VOL", AMIR), town.say("anything", AMIR), town.say("saturdays", AMIR)
    task = a_task(town)
    host_says_yes(town)
    offer(town, task, JOAN, AMIR)
    town.say("1", JOAN), town.say("1", AMIR)
    town.wait_until("2026-06-06", "13:00")
    town.say("Joan", SAM)
    assert "who_came" in town.matters()
    with reading(town.house.database) as session:
        assert list(session.exec(select(Placement.came).order_by(col(Placement.id)))) == [True, None]


def test_three_is_no_name(town: Town) -> None:
    """Three of them, or the third? The host is asked once more."""
    say_yes_to_job(town, JOAN)
    town.wait_until("2026-06-06", "13:00")
    town.read(SAM)
    assert "sorry" in town.say("3", SAM)
    with reading(town.house.database) as session:
        assert session.exec(select(Placement.came)).one() is None


def test_a_buddy_gets_the_list_and_the_question_after(town: Town) -> None:
    offer_help(town, JOAN)
    offer_help(town, SAM)
    make_regular(town, SAM)
    job = a_task(town, "2026-06-13", host="")
    offer(town, job, JOAN)
    with transaction(town.house.database) as session:
        placement = placements.list_coming(session, session.get_one(Task, job))[0].placement
        hosts.ask_buddy(session, placement, session.get_one(Resident, find(town, SAM).id), "Sam", now=town.now)
    town.read(SAM), town.say("1", SAM)
    town.wait_until("2026-06-02", "12:00")
    town.say("1", JOAN)
    town.wait_until("2026-06-12", "18:00")
    assert "you meet Joan" in "".join(town.read(SAM))
    town.wait_until("2026-06-13", "13:00")
    assert "who came to Litter pick?" in "".join(town.read(SAM))
    town.say("1", SAM)
    town.read(JOAN)
    town.wait_until("2026-06-14", "12:00")
    assert "thank you for coming!" in "".join(town.read(JOAN))


def test_a_first_timer_is_no_buddy(town: Town) -> None:
    offer_help(town, JOAN)
    job = a_task(town, host="")
    offer(town, job, JOAN)
    with transaction(town.house.database) as session:
        placement = placements.list_coming(session, session.get_one(Task, job))[0].placement
        with pytest.raises(TaskError, match="no regular yet"):
            hosts.ask_buddy(session, placement, session.get_one(Resident, find(town, SAM).id), "Sam", now=town.now)


# --- volunteers -------------------------------------------------------------------------------------------------------


def test_a_yes_to_another_day_is_not_a_yes_to_the_day_that_was(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-06", "13:00")
    town.read(joan), town.read(SAM)
    town.say("2", SAM)
    town.wait_until("2026-06-07", "12:00")
    assert town.say("yes please", joan).startswith("Oak Estate: no problem. Jo looks for another day.")
    assert "another_day" in town.matters()


def test_thanks_keep_to_their_hours_when_the_host_answers_late(town: Town, joan: str) -> None:
    """V4, FIELD section 5: 10:00 to 18:00, within 48 hours."""
    offer_help(town, joan)
    task = a_task(town, "2026-06-08", "17:00")
    host_says_yes(town)
    offer(town, task, joan)
    town.say("1", joan)
    town.wait_until("2026-06-09", "19:00")
    town.read(joan)
    town.say("all", SAM)
    town.wait_until("2026-06-10", "09:59")
    assert town.read(joan) == []
    town.wait_until("2026-06-10", "10:30")
    assert "thank you for coming" in "".join(town.read(joan))


def test_who_cannot_come_after_all_is_for_the_desk(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    assert "looks for another day" in town.say("sorry cant make it", joan)
    assert town.matters() == ["another_day"]
    town.wait_until("2026-06-05", "18:00")
    assert town.read(joan) == []


@pytest.mark.parametrize(
    "said",
    ["not coming now sorry, feeling poorly", "sorry im ill", "wont make it tomorrow", "no", "2", "Hi Sam sorry ive put "
     "my back out, wont be there saturday", "B2", "cant make saturday 10am after all"],
)  # fmt: skip
def test_who_falls_ill_the_night_before_is_asked_no_riddle(town: Town, said: str) -> None:
    """The offer and the question when they set off are about one job: a no to either is a no, and the host hears it."""
    task = say_yes_to_job(town, JOAN)
    town.wait_until("2026-06-05", "20:00")
    assert "Cannot come? No problem. Reply 2" in "".join(town.read(JOAN))
    town.read(SAM)
    assert town.say(said, JOAN) == "Oak Estate: no problem. Jo looks for another day. Changed your mind? Reply 0"
    town.wait_until("2026-06-06", "09:00")
    assert town.read(SAM) == [
        "Oak Estate: nobody new comes to Litter pick on Sat 6 June, 10am. Thank you for being there"
    ], "that very morning it is tomorrow no more"
    assert (who_comes(town, task), town.matters()) == ([], ["another_day"])


@pytest.mark.parametrize("evening_before", [True, False])
def test_who_says_once_more_that_they_come_is_asked_nothing_anew(town: Town, evening_before: bool) -> None:
    """ "On my way" needs no second "great!"; "ok" to a reminder needs nothing at all."""
    task = say_yes_to_job(town, JOAN)
    if evening_before:
        town.wait_until("2026-06-05", "20:00")
        town.read(JOAN)
    for said in ("see you tomorrow", "yes", "1", "on my way"):
        assert town.say(said, JOAN) == "Oak Estate: thank you. See you Sat 6 June, 10am, the pond gate."
    assert town.say("ok", JOAN) == ""
    assert town.say("9.40 with my son", JOAN).startswith("Oak Estate: noted: 9.40 with my son.")
    assert (who_comes(town, task), town.matters()) == (["yes"], [])


def test_who_stands_there_alone_is_told_for_whom_to_look_and_a_person_hears_of_it(town: Town) -> None:
    say_yes_to_job(town, JOAN)
    town.wait_until("2026-06-06", "10:05")
    town.read(JOAN)
    assert "look for Sam there." in town.say("im here where is everyone", JOAN)
    assert town.matters() == ["question"]


def test_what_was_not_understood_is_put_once_more_in_one_piece(town: Town) -> None:
    """The area is named once, and the choices are shown once."""
    say_yes_to_job(town, JOAN)
    town.wait_until("2026-06-06", "13:00")
    town.read(JOAN), town.read(SAM)
    assert town.say("Peter", SAM) == (
        "Oak Estate: sorry, we did not get that. Who came to Litter pick? 1 all 2 nobody, or text their names"
    )
    assert "noted: nobody" in town.say("no one turned up bar me and I waited an hour", SAM)
    town.wait_until("2026-06-07", "12:00")
    town.read(JOAN)
    assert town.say("dunno", JOAN) == (
        "Oak Estate: sorry, we did not get that. No problem that you could not come. Shall we find another day? "
        "Reply 2. Rather not? Reply 3"
    )


def test_an_offer_that_must_wait_a_day_is_not_lost(town: Town, joan: str) -> None:
    """Caps: one text a day; the offer leaves on the next, and not in the last two hours before the job."""
    offer_help(town, joan)
    first = a_task(town, "2026-06-06")
    host_says_yes(town)
    offer(town, first, joan)
    assert town.read(joan) == [OFFER]
    assert "another day" in town.say("2", joan)
    town.say("hello", KIM)
    second = a_task(town, "2026-06-04", title="Watering", host=KIM)
    town.read(KIM), town.say("1", KIM)
    offer(town, second, joan)
    assert town.read(joan) == []
    town.wait_until("2026-06-02", "12:00")
    assert "Watering" in "".join(town.read(joan))


def test_an_offer_that_never_left_was_none(town: Town, joan: str) -> None:
    """V1: a job too soon to be offered in hours leaves them on the list, and the desk hears of it."""
    offer_help(town, joan)
    town.wait_until("2026-06-04", "21:30")
    task = a_task(town, "2026-06-05", "10:30")
    town.wait_until("2026-06-05", "09:00")
    town.read(SAM), town.say("1", SAM)
    offer(town, task, joan)
    town.wait_until("2026-06-08", "13:00")
    assert town.read(joan) == []
    assert "no_job" in town.matters()


def test_one_job_at_a_time(town: Town) -> None:
    offer_help(town, JOAN)
    first, second = a_task(town), a_task(town, "2026-06-13")
    offer(town, first, JOAN)
    with pytest.raises(TaskError, match="one at a time"):
        offer(town, second, JOAN)
    with transaction(town.house.database) as session:
        chosen = placements.list_coming(session, session.get_one(Task, first))[0].placement
        placements.let_go(session, chosen, now=town.now)
    offer(town, second, JOAN)


def test_a_second_job_chosen_by_hand_needs_no_week(town: Town, joan: str) -> None:
    """And the ladder does not offer the very same once more."""
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-06", "13:00")
    town.read(SAM), town.say("1", SAM)
    town.wait_until("2026-06-07", "12:00")
    town.read(joan), town.say("1", joan)
    second = a_task(town, "2026-06-20", title="Watering")
    host_says_yes(town)
    town.wait_until("2026-06-08", "12:00")
    offer(town, second, joan)
    assert [text for text in town.read(joan) if "Watering" in text] == [
        f"Oak Estate: can you help? Watering, Sat 20 June, 10am, the pond gate. Sam meets you. {CHOICES}"
    ]
    town.wait_until("2026-06-19", "12:00")
    assert town.read(joan) == []


def test_a_weekly_group_in_its_third_week(town: Town, joan: str) -> None:
    """V5: twice with the group, and a person takes over; in the third week they are left alone."""
    say_yes_to_job(town, joan)
    for week, saturday in enumerate(("2026-06-06", "2026-06-13", "2026-06-20"), 1):
        if week > 1:
            task = a_task(town, saturday)
            host_says_yes(town)
        if week == 2:
            offer(town, task, joan)
            town.wait_until("2026-06-08", "12:00")  # they had a text today
            assert "See you Sat 13 June" in town.say("1", joan)
        town.wait_until(saturday, "13:00")
        town.read(SAM), town.say("1", SAM)
        sunday = (town.now + timedelta(days=1)).date().isoformat()
        town.wait_until(sunday, "12:00")
        texts = town.read(joan)
        if week == 1:
            assert "thank you for coming" in texts[-1]
            assert "good to hear" in town.say("1", joan)
        if week == 3:
            assert texts == []
        if week == 2:
            assert volunteer(town, joan).ended_why == "second task done"
            assert town.matters() == ["take_over"]
    with reading(town.house.database) as session:
        assert volunteers.times_helped(session, id_of(find(town, joan))) == 2


def test_who_is_under_18_is_remembered(town: Town, joan: str) -> None:
    """V6: a second VOL changes nothing; a host who says so meets nobody."""
    town.say("a skate spot", joan)
    town.say("I can help, im 15", joan)
    assert "for over 18s" in town.say("VOL", joan)
    with reading(town.house.database) as session:
        assert volunteers.find_open(session, id_of(find(town, joan))) is None


def test_who_is_under_18_is_not_on_the_hosts_list(town: Town, joan: str) -> None:
    task = say_yes_to_job(town, joan)
    town.say("im 15 by the way", joan)
    assert who_comes(town, task) == []
    town.wait_until("2026-06-05", "18:00")
    assert "nobody new comes" in "".join(town.read(SAM))


@pytest.mark.parametrize(
    ("refused", "why"),
    [(NotSent("30005", gone=True), "number is dead"), (NotSent("21610", stopped=True), "opted out")],
)
def test_what_the_provider_says_of_a_number_ends_it_at_once(town: Town, joan: str, refused: NotSent, why: str) -> None:
    """V2: permanent failure, and a STOP that only the carrier heard; nothing later takes it up again."""
    offer_help(town, joan)
    task = a_task(town)
    host_says_yes(town)
    channel = town.house.channels[joan.partition(":")[0]]
    assert isinstance(channel, Simulator)
    channel.plan(refused)
    offer(town, task, joan)
    town.send()
    assert volunteer(town, joan).ended_why == why
    town.wait_until("2026-07-20")
    assert town.read(joan) == []


# --- what they ask back -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("where is it again?", "Oak Estate: it is on Sat 6 June, 10am, the pond gate."),
        ("what time?", "Oak Estate: it is on Sat 6 June, 10am, the pond gate."),
        ("how long does it take?", "Oak Estate: it ends at 11.30am."),
        ("who is meeting me?", "Oak Estate: look for Sam there."),
        ("would someone wait for me at the door", "Oak Estate: look for Sam there."),
        ("will there be someone to meet me", "Oak Estate: look for Sam there."),
        ("what do I need to bring?", "Oak Estate: Bring gloves."),
        ("do you pay my bus fare?", "Oak Estate: Bus fare is paid back."),
        ("is there parking?", "Oak Estate: thank you. Jo answers you by Fri 5 June."),
        ("who else is coming?", "Oak Estate: thank you. Jo answers you by Fri 5 June."),
    ],
)
def test_a_question_about_a_job_is_answered_with_what_is_known(town: Town, joan: str, question: str, told: str) -> None:
    """Before a yes and after it; the question of ours stays open, and nothing is made up."""
    offer_help(town, joan)
    task = a_task(town)
    host_says_yes(town)
    offer(town, task, joan)
    town.read(joan)
    assert town.say(question, joan) == f"{told} {CHOICES}"
    assert "See you Sat 6 June" in town.say("1", joan)
    assert town.say(question, joan) == f"{told} What time will you set off, and with whom?"
    assert "noted: 9.40" in town.say("9.40", joan)
    assert town.matters() == (["question"] * 2 if "answers" in told else [])


def test_a_question_after_the_plan_is_answered_alone(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    town.say("9.40", joan)
    assert town.say("where is it again?", joan) == "Oak Estate: it is on Sat 6 June, 10am, the pond gate."


def test_a_host_may_ask_too(town: Town) -> None:
    offer_help(town, JOAN)
    a_task(town)
    town.read(SAM)
    assert town.say("where is it?", SAM) == "Oak Estate: it is on Sat 6 June, 10am, the pond gate. 1 yes 2 no"
    assert "You get their names" in town.say("1", SAM)


def test_an_idea_in_between_stays_an_idea(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    assert "kept as OAK-" in town.say("can we have more bins by the pond?", joan)


@pytest.mark.parametrize(
    ("told", "host_reads"),
    [
        ("sorry she cant come now just me", "Joan (9.40am)"),
        ("my husband is working so only me", "Joan (9.40am)"),
        ("2 of us", "Joan (+1)"),
        ("9.40, 3 of us", "Joan (9.40am, +2)"),
    ],
)
def test_who_comes_along_is_no_hour_and_no_no(town: Town, joan: str, told: str, host_reads: str) -> None:
    """Whoever came along may stay at home: she herself still comes at the hour she told, and is waited for."""
    say_yes_to_job(town, joan)
    town.read(SAM)
    put_right = "cant" in told or "working" in told
    town.say("9.40 with my granddaughter", joan) if put_right else None
    noted = f"{told}, 9.40" if put_right else told
    assert town.say(told, joan).startswith(f"Oak Estate: noted: {noted}. See you Sat 6 June")
    town.wait_until("2026-06-05", "19:00")
    assert town.read(SAM) == [
        f"Oak Estate: tomorrow, 10am, the pond gate, you meet {host_reads}. You cannot come? Reply 2"
    ]
    assert town.matters() == []


def test_a_no_put_right_is_a_yes(town: Town, joan: str) -> None:
    offer_help(town, joan)
    task = a_task(town)
    host_says_yes(town)
    offer(town, task, joan)
    assert "another day" in town.say("2", joan)
    assert "See you Sat 6 June" in town.say("oh no i meant yes", joan)
    assert who_comes(town, task) == ["yes"]
