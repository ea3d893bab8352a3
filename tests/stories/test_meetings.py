"""Meetings on both channels with a moved clock: invited, answered, reminded, changed, called off, thanked."""

import pytest

from storage import guests
from storage.database import Database, reading
from storage.tables import Meeting
from tests.stories.neighbourhood import AMIR, BO, CAI, JOAN, Neighbourhood

ABOUT = "Tue 2 June, 7pm, Oak Hall"
NEEDS = "Need help to come? Text NEEDS."
LINE = "Tue 2 June 7pm, Oak Hall"


@pytest.fixture
async def oak(database: Database) -> Neighbourhood:
    town = Neighbourhood(database)
    await town.settle()
    return town


async def test_a_meeting_invites_reminds_and_thanks_by_the_schedule(oak: Neighbourhood) -> None:
    """P1: each step at its time, to exactly those it is for; a no is silence."""
    number = oak.add(LINE, host="Jo")
    await oak.go_to("2026-05-26 20:00")
    assert oak.sent(JOAN) == [
        ("invitation", "Tue 17:00", f"Oak Estate: a meeting, {ABOUT}. Can you come? 1 yes 2 no 3 maybe. STOP to end.")
    ]
    said = f"Oak Estate: thank you. See you {ABOUT}. Ask for Jo there. {NEEDS} Wrong? Reply 0"
    assert await oak.say(JOAN, "1") == said
    assert await oak.say(AMIR, "3") == f"Oak Estate: thank you. A maybe for {ABOUT}. Wrong? Reply 0"
    assert await oak.say(BO, "no") == f"Oak Estate: thank you. Not coming on {ABOUT}. Wrong? Reply 0"
    await oak.go_to("2026-06-02 18:30")
    assert oak.steps(JOAN) == [("invitation", "Tue 17:00"), ("reminder", "Mon 17:00")]
    assert oak.steps(AMIR) == [("invitation", "Tue 17:00"), ("second_chance", "Sat 17:00"), ("reminder", "Mon 17:00")]
    assert oak.steps(BO) == oak.steps(CAI) == [("invitation", "Tue 17:00")]
    reminder = f"Oak Estate: tomorrow, {ABOUT}. We wait for you. Ask for Jo there. Cannot come? Reply 2"
    assert oak.sent(JOAN)[-1][2] == reminder
    assert oak.sent(AMIR)[-1][2] == f"Oak Estate: tomorrow, {ABOUT}. Can you come? 1 yes 2 no 3 maybe"
    assert await oak.say(JOAN, "HERE") == f"Oak Estate: hello! Noted: you are here, {ABOUT}. Wrong? Reply 0"
    await oak.go_to("2026-06-03 19:00")
    thanks = "Oak Estate: thank you for coming on Tue 2 June. How was it? 1 good 2 ok 3 not for me"
    assert oak.sent(JOAN)[-1] == ("thanks", "Wed 10:00", thanks)
    assert [oak.steps(who)[-1][0] for who in (AMIR, BO, CAI)] == ["reminder", "invitation", "invitation"]
    assert await oak.say(JOAN, "1") == "Oak Estate: thank you, noted. Wrong? Reply 0"
    assert oak.guest(number, JOAN).liked == "good"


async def test_who_is_joined_answers_from_either_address(oak: Neighbourhood) -> None:
    """P6: one invitation, where they want it; one guest, one seat and one reminder, wherever they answer from."""
    code = (await oak.say(AMIR, "LINK")).partition("LINK ")[2][:6]
    code = (await oak.say(JOAN, f"LINK {code}")).partition("LINK ")[2][:6]
    assert "are joined" in await oak.say(AMIR, f"LINK {code}")
    number = oak.add(LINE)
    await oak.go_to("2026-05-26 20:00")
    assert (oak.steps(AMIR), oak.steps(JOAN)) == ([("invitation", "Tue 17:00")], [])
    assert "2 of you" in await oak.say(JOAN, "yes, me and my mum")
    assert oak.guest(number, AMIR).party == 2
    assert (await oak.say(JOAN, "0")).startswith("Oak Estate: taken back.")
    assert "See you" in await oak.say(AMIR, "1")
    assert "A maybe" in await oak.say(JOAN, "maybe")
    await oak.go_to("2026-06-02 18:30")
    assert oak.steps(AMIR)[-1] == ("reminder", "Mon 17:00")
    assert oak.steps(JOAN) == []
    assert "you are here" in await oak.say(JOAN, "HERE")
    with reading(oak.database) as session:
        totals = guests.list_totals(session, session.get_one(Meeting, number))
    assert (totals["maybe"], totals["came"]) == (1, 1)


async def test_made_on_saturday_for_tuesday(database: Database) -> None:
    """P1, FIELD 5: invited at once, reminded on Monday; what has passed is skipped."""
    oak = Neighbourhood(database, "2026-05-30 10:00")
    await oak.settle()
    oak.add(LINE)
    await oak.go_to("2026-05-30 10:05")
    assert oak.steps(CAI) == [("invitation", "Sat 10:00")]
    await oak.say(CAI, "1")
    await oak.say(JOAN, "maybe")
    await oak.go_to("2026-06-04 12:00")
    assert oak.steps(CAI) == oak.steps(JOAN) == [("invitation", "Sat 10:00"), ("reminder", "Mon 17:00")]


async def test_made_late_at_night_it_invites_at_the_next_permitted_hour(database: Database) -> None:
    """X7: Sunday opens at 10."""
    oak = Neighbourhood(database, "2026-05-30 21:30")
    await oak.settle((JOAN,))
    oak.add(LINE)
    await oak.go_to("2026-05-31 12:00")
    assert oak.steps(JOAN) == [("invitation", "Sun 10:00")]


async def test_a_late_yes_gets_only_what_is_still_ahead(oak: Neighbourhood) -> None:
    """P1."""
    oak.add(LINE)
    await oak.go_to("2026-06-02 12:00")
    await oak.say(JOAN, "yes")
    await oak.go_to("2026-06-02 20:00")
    assert oak.steps(JOAN) == [("invitation", "Tue 17:00")]


async def test_a_no_before_the_reminder_leaves_stops_it(oak: Neighbourhood) -> None:
    oak.add(LINE)
    await oak.go_to("2026-05-27 12:00")
    await oak.say(JOAN, "1")
    await oak.say(JOAN, "sorry no")
    await oak.go_to("2026-06-05 12:00")
    assert oak.steps(JOAN) == [("invitation", "Tue 17:00")]


async def test_a_change_stops_the_old_reminders_and_tells_all_who_did_not_say_no(oak: Neighbourhood) -> None:
    """P3: within the minute, in hours; the new reminder replaces the old."""
    number = oak.add(LINE)
    await oak.go_to("2026-05-27 12:00")
    await oak.say(JOAN, "1")
    await oak.say(BO, "2")
    told = oak.change(number, to="Thu 4 June 7.30pm, Larch House")
    assert told.people == 3
    await oak.go_to("2026-05-27 12:01")
    new = "Thu 4 June, 7.30pm, Larch House"
    notice = f"Oak Estate: new time or place! {new}. Can you come? 1 yes 2 no 3 maybe"
    assert oak.sent(JOAN)[-1] == oak.sent(CAI)[-1] == ("changed", "Wed 12:00", notice)
    assert oak.steps(BO) == [("invitation", "Tue 17:00")]
    assert await oak.say(AMIR, "1") == f"Oak Estate: thank you. See you {new}. {NEEDS} Wrong? Reply 0"
    await oak.go_to("2026-06-05 09:00")
    assert oak.steps(JOAN)[1:] == [("changed", "Wed 12:00"), ("reminder", "Wed 17:00")]


async def test_a_change_before_anybody_was_invited_is_told_to_nobody(oak: Neighbourhood) -> None:
    number = oak.add(LINE)
    assert oak.change(number, to="Wed 3 June 7pm, Oak Hall").people == 0
    await oak.go_to("2026-06-04 12:00")
    assert oak.steps(JOAN) == [("invitation", "Wed 17:00")]
    assert "Wed 3 June" in oak.sent(JOAN)[0][2]


async def test_cancelled_at_once_and_never_again(oak: Neighbourhood) -> None:
    """P3: everyone invited who did not say no, once; nothing after it."""
    number = oak.add(LINE)
    await oak.go_to("2026-05-27 12:00")
    await oak.say(JOAN, "1")
    await oak.say(BO, "2")
    assert oak.cancel(number).people == 3
    await oak.go_to("2026-06-06 12:00")
    notice = f"Oak Estate: cancelled, {ABOUT}. Sorry. We tell you of the next one."
    for who in (JOAN, AMIR, CAI):
        assert oak.sent(who)[1:] == [("cancelled", "Wed 12:00", notice)]
    assert oak.steps(BO) == [("invitation", "Tue 17:00")]
    assert (await oak.say(JOAN, "1")).startswith("Oak Estate: thank you. We are not waiting for an answer")


async def test_nobody_is_promised_the_next_one_who_may_not_be_told(oak: Neighbourhood) -> None:
    """D1: they asked for this one, and never agreed to be invited; whoever says yes to that is told."""
    stranger, other = "telegram:700900109", "sms:+447700900108"
    number = oak.add(LINE)
    for who in (stranger, other):
        await oak.say(who, "MEETINGS")
        await oak.say(who, "yes 2 of us")
    await oak.say(other, "MEETINGS")
    assert "We text you about meetings" in await oak.say(other, "1")
    assert oak.cancel(number).people == 2
    await oak.go_to("2026-06-06 12:00")
    about = f"Oak Estate: cancelled, {ABOUT}. Sorry."
    assert oak.sent(stranger)[0][2] == f"{about} Text MEETINGS for the next one."
    assert oak.sent(other)[0][2] == f"{about} We tell you of the next one."


async def test_anybody_may_ask_for_the_next_meeting_and_come_uninvited(oak: Neighbourhood) -> None:
    stranger = "telegram:700900109"
    oak.add(LINE)
    asked = f"Oak Estate: the next meeting. {ABOUT}. Can you come? 1 yes 2 no 3 maybe"
    assert (await oak.say(stranger, "when's the next meeting?")).startswith(asked)
    assert (await oak.say(stranger, "1")).startswith(f"Oak Estate: thank you. See you {ABOUT}.")
    await oak.go_to("2026-06-02 12:00")
    assert oak.steps(stranger) == [("reminder", "Mon 17:00")]
    said = f"Oak Estate: the next meeting is {ABOUT}. Texts about meetings? 1 yes 2 no"
    assert await oak.say(stranger, "MEETINGS") == said


async def test_0_takes_an_rsvp_back(oak: Neighbourhood) -> None:
    number = oak.add(LINE)
    await oak.go_to("2026-05-27 12:00")
    await oak.say(JOAN, "1")
    again = f"Oak Estate: taken back. {ABOUT}. Can you come? 1 yes 2 no 3 maybe"
    assert await oak.say(JOAN, "0") == again
    assert oak.guest(number, JOAN).answer == ""
    await oak.say(JOAN, "3")
    assert oak.guest(number, JOAN).answer == "maybe"


async def test_whoever_stopped_is_not_invited_nor_reminded(oak: Neighbourhood) -> None:
    """R4, R5."""
    oak.add(LINE)
    await oak.say(JOAN, "STOP")
    await oak.go_to("2026-05-27 12:00")
    await oak.say(AMIR, "1")
    await oak.say(AMIR, "STOP")
    await oak.go_to("2026-06-04 12:00")
    assert oak.steps(JOAN) == []
    assert oak.steps(AMIR) == [("invitation", "Tue 17:00")]


async def test_a_second_chance_for_who_said_yes_last_time_and_did_not_come(oak: Neighbourhood) -> None:
    """FIELD 5; and nothing about it blames anybody."""
    first = oak.add(LINE)
    await oak.go_to("2026-05-27 12:00")
    for who in (JOAN, AMIR):
        await oak.say(who, "1")
    await oak.go_to("2026-06-02 19:10")
    await oak.say(AMIR, "here")
    await oak.go_to("2026-06-10 12:00")
    assert oak.guest(first, JOAN).came_at is None
    oak.add("Tue 30 June 7pm, Oak Hall")
    await oak.go_to("2026-06-29 12:00")
    again = "Oak Estate: once more, Tue 30 June, 7pm, Oak Hall. Can you come? 1 yes 2 no 3 maybe. STOP to end."
    assert oak.sent(JOAN)[-1] == ("second_chance", "Sat 17:00", again)
    assert oak.steps(AMIR)[-1] == ("invitation", "Tue 17:00")


async def test_two_invitations_show_their_letters(oak: Neighbourhood) -> None:
    """DESIGN 3: the letter only when two are open; a bare answer that may mean both is asked about."""
    tuesday = oak.add(LINE)
    friday = oak.add("Fri 5 June 10am, Mill Pond")
    await oak.go_to("2026-05-30 12:00")
    first, second = (text for _kind, _at, text in oak.sent(JOAN))
    assert "1 yes 2 no 3 maybe" in first
    assert "B1 yes B2 no B3 maybe" in second
    shown = "A Tue 2 June, Oak Hall, or B Fri 5 June, Mill Pond?"
    which = f"Oak Estate: sorry, which one? {shown} Text its letter first, like A1."
    assert await oak.say(JOAN, "yes") == which
    await oak.say(JOAN, "B1")
    await oak.say(JOAN, "no to Tuesday")
    assert (oak.guest(tuesday, JOAN).answer, oak.guest(friday, JOAN).answer) == ("no", "yes")


async def test_needs_are_asked_once_and_kept_only_if_they_say_so(oak: Neighbourhood) -> None:
    oak.add(LINE)
    await oak.go_to("2026-05-27 12:00")
    assert "Need help to come? Text NEEDS" in await oak.say(JOAN, "1")
    asks = (
        "Oak Estate: what do you need to come to meetings? Text it: step-free, BSL, interpreter, creche, lift or none."
    )
    assert await oak.say(JOAN, "NEEDS") == asks
    may = "Oak Estate: step-free, BSL. May we keep what you need? The host sees no names. 1 yes 2 no"
    assert await oak.say(JOAN, "step free and sign language please") == may
    assert await oak.say(JOAN, "1") == "Oak Estate: thank you, kept. Text NEEDS to change it."
    await oak.say(JOAN, "no to Tuesday")
    assert "NEEDS" not in await oak.say(JOAN, "yes to Tuesday")


async def test_sender_down_for_three_days_sends_nothing_stale(oak: Neighbourhood) -> None:
    """X5: the invitation's evening is over."""
    from sqlmodel import select

    from storage.database import transaction
    from storage.tables import Sender

    oak.add(LINE)
    with transaction(oak.database) as session:
        for sender in session.exec(select(Sender)):
            sender.paused = "away"
    await oak.go_to("2026-05-29 12:00")
    with transaction(oak.database) as session:
        for sender in session.exec(select(Sender)):
            sender.paused = ""
    await oak.go_to("2026-05-29 20:00")
    assert oak.steps(JOAN) == []


async def test_a_yes_that_names_a_need_is_a_yes_and_asks_whether_to_keep_it(oak: Neighbourhood) -> None:
    number = oak.add(LINE)
    await oak.go_to("2026-05-27 12:00")
    asked = f"Oak Estate: thank you. 2 of you, {ABOUT}. May we keep what you need? The host sees no names. 1 yes 2 no"
    assert await oak.say(JOAN, "me and my wife, she needs step free access") == asked
    assert (oak.guest(number, JOAN).party, oak.guest(number, JOAN).seat) == (2, "seat")
    assert await oak.say(JOAN, "1") == "Oak Estate: thank you, kept. Text NEEDS to change it."


@pytest.mark.parametrize("words", ["can't make it sorry", "cant come", "sorry I cannot come after all"])
async def test_who_cannot_come_after_all_is_heard_whatever_we_asked_last(oak: Neighbourhood, words: str) -> None:
    """No answer to whether we may keep their needs: the seat is free again."""
    number = oak.add(LINE)
    await oak.go_to("2026-05-27 12:00")
    await oak.say(JOAN, "me and my wife, she needs step free access")
    assert await oak.say(JOAN, words) == f"Oak Estate: thank you. Not coming on {ABOUT}. Wrong? Reply 0"
    assert (oak.guest(number, JOAN).answer, oak.guest(number, JOAN).seat) == ("no", "")


@pytest.mark.parametrize("words", ["no thanks", "2", "no need"])
async def test_a_no_to_keeping_needs_is_none_to_the_meeting(oak: Neighbourhood, words: str) -> None:
    number = oak.add(LINE)
    await oak.go_to("2026-05-27 12:00")
    await oak.say(JOAN, "me and my wife, she needs step free access")
    assert (await oak.say(JOAN, words)).endswith("We keep nothing of it.")
    assert oak.guest(number, JOAN).answer == "yes"


async def test_who_never_agreed_is_not_asked(oak: Neighbourhood) -> None:
    """D1: nor who said no since; not even a question is kept open for them."""
    from sqlmodel import select

    from storage import meetings
    from storage.database import reading
    from storage.tables import Ask, Meeting

    silent = "telegram:700900109"
    await oak.say(silent, "a skate spot please")
    await oak.say(BO, "MEETINGS")
    await oak.say(BO, "2")
    number = oak.add(LINE)
    with reading(oak.database) as session:
        assert meetings.count_readers(session, session.get_one(Meeting, number), "invitation") == 3
        assert meetings.count_everybody(session, 1) == 3
    await oak.go_to("2026-05-27 12:00")
    assert (oak.steps(silent), oak.steps(BO)) == ([], [])
    with reading(oak.database) as session:
        assert len(session.exec(select(Ask)).all()) == 3


async def test_a_long_list_goes_in_runs_and_nobody_is_left_out_or_doubled(
    oak: Neighbourhood, monkeypatch: pytest.MonkeyPatch
) -> None:
    """X6: each run is a transaction of its own, the next one's timer in it."""
    monkeypatch.setattr("storage.meetings.texts.AT_ONCE", 3)
    oak.add(LINE)
    await oak.go_to("2026-05-26 20:00")
    for who in (JOAN, AMIR, BO, CAI):
        assert oak.steps(who) == [("invitation", "Tue 17:00")]


async def test_whoever_left_and_came_back_is_asked_again_and_so_is_everybody_else(oak: Neighbourhood) -> None:
    """P1: a STOP withdrew what they had not answered; the same question is put to them once more."""
    number = oak.add(LINE)
    await oak.go_to("2026-05-27 12:00")
    await oak.say(JOAN, "3")
    await oak.say(JOAN, "0")
    await oak.say(JOAN, "STOP")
    await oak.say(JOAN, "START")
    await oak.say(JOAN, "1")
    oak.change(number, to="Thu 4 June 7pm, Oak Hall")
    await oak.go_to("2026-05-28 12:00")
    about = "Thu 4 June, 7pm, Oak Hall"
    assert [oak.sent(who)[-1][0] for who in (JOAN, AMIR)] == ["changed", "changed"]
    assert about in await oak.say(JOAN, "1")
    assert oak.guest(number, JOAN).answer == "yes"
