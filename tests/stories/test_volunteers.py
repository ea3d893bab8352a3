"""Helping for the first time, told as a talk over days, on both channels and both databases (V1 to V6)."""

from datetime import timedelta

import pytest
from sqlmodel import select

from storage import host_lists, hosts, ladder, placements
from storage.database import reading, transaction
from storage.tables import Area, Consent, Outgoing, Resident, Task, id_of
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
    set_done,
    volunteer,
)


def test_the_whole_ladder(town: Town, joan: str) -> None:
    """V2: thanks, offer, plan, the day before, who came, what got done, the next one, and a person takes over."""
    offer_help(town, joan)
    first = a_task(town)
    host_says_yes(town)
    offer(town, first, joan)
    assert town.read(joan) == [OFFER]
    assert town.say("yes i can", joan) == (
        "Oak Estate: great! See you Sat 6 June, 10am, the pond gate. What time will you set off, and with whom? "
        "Bus fare is paid back."
    )
    assert town.say("9.40 with my son", joan).startswith(
        "Oak Estate: noted: 9.40 with my son. See you Sat 6 June, 10am"
    )
    town.wait_until("2026-06-05", "16:59")
    assert town.read(joan) == []
    town.wait_until("2026-06-05", "19:00")
    assert town.read(joan) == [
        "Oak Estate: Sam waits for you tomorrow, 10am, the pond gate. Bring gloves. Cannot come? No problem. Reply 2"
    ]
    assert town.read(SAM) == [
        "Oak Estate: tomorrow, 10am, the pond gate, you meet Joan (9.40am, +1). You cannot come? Reply 2"
    ]
    town.wait_until("2026-06-06", "13:00")
    assert town.read(SAM) == ["Oak Estate: who came to Litter pick? 1 all 2 nobody, or text their names"]
    assert town.read(joan) == []
    assert town.say("Joan", SAM) == "Oak Estate: thank you, noted: Joan. Wrong? Reply 0"
    set_done(town, first, "The path is clear again.")
    town.wait_until("2026-06-07", "09:59")
    assert town.read(joan) == []
    town.wait_until("2026-06-07", "12:00")
    assert town.read(joan) == [
        "Oak Estate: thank you for coming! The path is clear again. How was it? 1 good 2 ok 3 not for me"
    ]
    assert town.say("it was lovely", joan).startswith("Oak Estate: good to hear, thank you.")
    second = a_task(town, "2026-06-20", title="Watering")
    host_says_yes(town)
    town.wait_until("2026-06-13", "11:29")
    assert town.read(joan) == []
    town.wait_until("2026-06-13", "12:00")
    assert town.read(joan) == [
        f"Oak Estate: Sam has one more small job: Watering, Sat 20 June, 10am, the pond gate. {CHOICES}"
    ]
    town.say("1", joan)
    town.wait_until("2026-06-20", "13:00")
    assert len(town.read(joan)) == 1  # the reminder of their own yes
    town.read(SAM)
    town.say("1", SAM)
    assert volunteer(town, joan).ended_why == "second task done"
    assert town.matters() == ["take_over"]
    town.wait_until("2026-08-20")
    assert town.read(joan) == []
    with reading(town.house.database) as session:
        counted = ladder.count(session, id_of(town.area), since=town.now - timedelta(days=365), until=town.now)
    assert (counted.offered, counted.helped, counted.came_back) == (1, 1, 1)
    assert second


def test_without_a_task_the_desk_is_told_and_one_honest_text_is_sent(town: Town, joan: str) -> None:
    """V1: no task, no nudge."""
    offer_help(town, joan)
    town.wait_until("2026-06-08", "09:00")
    assert town.matters() == []
    town.wait_until("2026-06-08", "12:00")
    assert town.matters() == ["no_job"]
    assert town.read(joan) == []
    town.wait_until("2026-06-15", "12:00")
    assert town.read(joan) == [
        "Oak Estate: Jo has no job for you yet, sorry. You are still on the list. Rather not? Reply 3"
    ]
    town.wait_until("2026-08-15")
    assert town.read(joan) == []
    assert volunteer(town, joan).ended_why == "45 days"


def test_no_offer_leaves_without_a_host_who_accepted(town: Town, joan: str) -> None:
    """V1: the gate."""
    offer_help(town, joan)
    task = a_task(town)
    offer(town, task, joan)
    assert town.read(joan) == []
    host_says_yes(town)
    assert town.read(joan) == [OFFER]


def test_a_host_who_withdraws_the_evening_before_strands_nobody(town: Town, joan: str) -> None:
    """V1: nobody stands there alone; the desk finds somebody else."""
    offer_help(town, joan)
    task = a_task(town)
    host_says_yes(town)
    offer(town, task, joan)
    town.say("1", joan)
    town.wait_until("2026-06-05", "18:00")
    town.read(joan), town.read(SAM)
    town.say("cant come sorry", SAM)
    assert town.read(joan) == [
        "Oak Estate: sorry, Litter pick on Sat 6 June, 10am is off. Jo looks for another job. No need to reply"
    ]
    assert town.matters() == ["no_host"]
    town.wait_until("2026-06-09")
    assert town.read(joan) == []
    assert town.read(SAM)[1:] == []


def test_a_task_called_off_at_noon(town: Town, joan: str) -> None:
    offer_help(town, joan)
    task = a_task(town, at="15:00")
    host_says_yes(town)
    offer(town, task, joan)
    town.say("1", joan)
    town.wait_until("2026-06-06", "12:00")
    town.read(joan), town.read(SAM)
    with transaction(town.house.database) as session:
        hosts.call_off(session, session.get_one(Task, task), now=town.now)
    assert "is off" in "".join(town.read(joan))
    assert town.read(SAM) == [
        "Oak Estate: Litter pick on Sat 6 June, 3pm is off, and nobody comes. Thank you for your help. No need to reply"
    ]
    town.wait_until("2026-06-12")
    assert (town.read(joan), town.read(SAM)) == ([], [])


def test_words_in_between_are_kept_as_what_they_are(town: Town, joan: str) -> None:
    """The volunteer texts something else: the offer stays open."""
    offer_help(town, joan)
    task = a_task(town)
    host_says_yes(town)
    offer(town, task, joan)
    town.read(joan)
    assert "kept as OAK-2" in town.say("the street light by number 9 is out again and it is very dark there", joan)
    assert "See you Sat 6 June" in town.say("1", joan)


def test_a_no_is_another_day_and_the_desk_is_told(town: Town, joan: str) -> None:
    offer_help(town, joan)
    task = a_task(town)
    host_says_yes(town)
    offer(town, task, joan)
    town.read(joan)
    assert town.say("cant make saturday", joan).startswith("Oak Estate: no problem. Jo looks for another day.")
    assert town.matters() == ["another_day"]
    town.wait_until("2026-06-12")
    assert town.read(joan) == []


def test_who_did_not_come_is_asked_once_without_blame(town: Town, joan: str) -> None:
    """V4: thanks only for those confirmed. V3: no guilt."""
    offer_help(town, joan)
    task = a_task(town)
    host_says_yes(town)
    offer(town, task, joan)
    town.say("1", joan)
    town.wait_until("2026-06-06", "13:00")
    town.read(joan), town.read(SAM)
    town.say("2", SAM)
    town.wait_until("2026-06-07", "12:00")
    assert town.read(joan) == [
        "Oak Estate: no problem that you could not come. Shall we find another day? Reply 2. Rather not? Reply 3"
    ]
    assert "another day" in town.say("2", joan)
    town.wait_until("2026-07-20")
    assert town.read(joan) == []


def test_nothing_is_thanked_for_that_the_host_did_not_confirm(town: Town, joan: str) -> None:
    """V4: within 48 hours or never."""
    offer_help(town, joan)
    task = a_task(town)
    host_says_yes(town)
    offer(town, task, joan)
    town.say("1", joan)
    town.wait_until("2026-06-06", "13:00")
    town.read(joan), town.read(SAM)
    town.wait_until("2026-06-08", "12:00")
    with transaction(town.house.database) as session:
        area = session.get_one(Area, town.area.id)
        coming = placements.list_coming(session, session.get_one(Task, task))
        host_lists.note_came(session, coming[0].placement, True, town.now)
        assert area
    town.wait_until("2026-06-30")
    assert [text for text in town.read(joan) if "thank you for coming" in text] == []


def test_one_offer_without_an_answer_is_left_at_that(town: Town, joan: str) -> None:
    """V2: 28 days later one goodbye, and no more."""
    offer_help(town, joan)
    task = a_task(town)
    host_says_yes(town)
    offer(town, task, joan)
    assert town.read(joan) == [OFFER]
    town.wait_until("2026-06-29", "08:00")
    assert town.read(joan) == []
    town.wait_until("2026-07-01")
    assert town.read(joan) == [
        "Oak Estate: we leave it there for now. Thank you for your offer to help. Text VOL any time"
    ]
    town.wait_until("2026-09-01")
    assert town.read(joan) == []
    assert volunteer(town, joan).ended_why == "left it there"


def test_whoever_is_under_18_is_asked_nothing_more(town: Town, joan: str) -> None:
    """V6: ends, lead told."""
    town.say("a skate spot", joan)
    town.say("VOL", joan)
    assert town.say("im 15 and i like painting", joan) == (
        "Oak Estate: thank you, that is kind! These jobs are for over 18s. A person will think of something else"
    )
    assert volunteer(town, joan).ended_why == "under 18"
    assert town.matters() == ["under_age"]
    town.wait_until("2026-08-01")
    assert town.read(joan) == []


def test_a_full_task_takes_no_more(town: Town) -> None:
    """A yes that comes after the last place is gone is told so, and is another day."""
    offer_help(town, JOAN)
    offer_help(town, AMIR)
    task = a_task(town, places=1)
    host_says_yes(town)
    offer(town, task, JOAN)
    town.read(JOAN)
    town.say("2", JOAN)
    offer(town, task, AMIR)
    assert town.read(AMIR) == [OFFER]
    assert "See you" in town.say("1", AMIR)
    assert town.say("1 actually i can come", JOAN).startswith("Oak Estate: thank you! That job is full now, sorry.")
    with reading(town.house.database) as session:
        coming = placements.list_coming(session, session.get_one(Task, task))
    assert [one.said for one in coming] == ["another day", "yes"]


def test_a_buddy_meets_one_first_timer_and_both_agree(town: Town) -> None:
    """X8: numbers are never shared, nothing is relayed."""
    offer_help(town, JOAN)
    offer_help(town, SAM)
    make_regular(town, SAM)
    job = a_task(town, "2026-06-13", host="")
    offer(town, job, JOAN)
    assert town.read(JOAN) == []
    with transaction(town.house.database) as session:
        placement = placements.list_coming(session, session.get_one(Task, job))[0].placement
        hosts.ask_buddy(session, placement, session.get_one(Resident, find(town, SAM).id), "Sam", now=town.now)
    asked = "".join(town.read(SAM))
    assert "can you meet Joan, who is new?" in asked
    assert "7700" not in asked
    town.say("1", SAM)
    town.wait_until("2026-06-02", "12:00")
    assert "Sam meets you." in "".join(town.read(JOAN))


STOPS = {
    "opted out": lambda town, who: town.say("STOP", who),
    "in other words": lambda town, who: town.say("please stop texting me", who),
    "3": lambda town, who: town.say("3", who),
    "rather not": lambda town, who: town.say("its not for me", who),
    "complaint": lambda town, who: town.say("COMPLAIN you text too much", who),
    "data request": lambda town, who: town.say("DATA", who),
    "danger": lambda town, who: town.say("my husband is going to kill me tonight", who),
    "under 18": lambda town, who: town.say("im 15 by the way", who),
    "called off": lambda town, who: _call_off(town),
}


def _call_off(town: Town) -> None:
    with transaction(town.house.database) as session:
        hosts.call_off(session, session.exec(select(Task)).one(), now=town.now)


@pytest.mark.parametrize("how", STOPS)
def test_every_way_out_ends_it_at_once(town: Town, joan: str, how: str) -> None:
    """V2: zero texts of our own accord afterwards, but the note that a job is off."""
    offer_help(town, joan)
    task = a_task(town)
    host_says_yes(town)
    offer(town, task, joan)
    town.read(joan)
    STOPS[how](town, joan)
    if how != "called off":  # that is no reason to leave them out of the next one
        assert volunteer(town, joan).ended_at == town.now
    town.read(joan)
    with reading(town.house.database) as session:
        before = {row.id for row in session.exec(select(Outgoing)) if row.state in ("sent", "delivered")}
    town.wait_until("2026-07-20")
    with reading(town.house.database) as session:
        after = [
            row
            for row in session.exec(select(Outgoing).where(Outgoing.address == joan))
            if row.state in ("sent", "delivered") and row.id not in before
        ]
    assert [row.text for row in after] == []


def test_the_ledger_holds_what_they_were_shown_and_said(town: Town, joan: str) -> None:
    """D1: an offer to help is a consent to jobs, and to nothing else."""
    offer_help(town, joan)
    with reading(town.house.database) as session:
        rows = session.exec(select(Consent).where(Consent.purpose == "volunteering")).all()
    assert [(row.granted, row.exact_reply) for row in rows] == [(True, "anything outdoors")]
    assert "What would you like to do?" in rows[0].words_shown


def test_0_after_the_thanks_takes_it_back(town: Town, joan: str) -> None:
    offer_help(town, joan)
    assert town.say("0", joan) == "Oak Estate: that is fine. We text you no jobs. Text VOL any time"
    assert volunteer(town, joan).ended_why == "said no"
    assert "What would you like to do?" in town.say("VOL", joan)
