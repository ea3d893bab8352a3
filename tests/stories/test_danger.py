"""Somebody in danger: the safety answer at any hour, the words for the lead alone, quiet until a person lifts it."""

from flows.records import CallLead, OpenMatter, PauseResident, Suppress
from storage import desk
from storage.database import Database, reading
from storage.tables import id_of
from tests.stories.neighbourhood import AMIR, BO, CAI, JOAN, Neighbourhood
from tests.stories.pure_talk import FIRST_RECEIPT, Talk, sms, verify_talk

SAFETY = "This line is automatic and not watched all the time. In danger now? Call 999. …"
CRY = "my husband is hitting me and I am scared to go home"


def test_danger_gets_the_safety_answer_and_no_receipt() -> None:
    """D3: locked, the lead called, automation paused, no idea."""
    talk = verify_talk([(CRY, SAFETY)])
    assert talk.records == [OpenMatter("danger", locked=True), PauseResident("danger"), CallLead()]
    assert talk.ideas == {}
    assert talk.turns[0].replies[0].kind == "safety"


def test_while_paused_all_is_kept_locked_and_nothing_answered() -> None:
    """D3."""
    talk = verify_talk(
        [
            (CRY, SAFETY),
            ("I am at 12 Mill Road", ""),
            ("hello", ""),
            ("1", ""),
            ("MENU", ""),
            ("The bins are full", ""),
            (CRY, SAFETY),
        ]
    )
    assert talk.ideas == {}
    assert all(matter.locked and matter.kind == "danger" for matter in talk.matters)
    assert len(talk.matters) == 7


def test_a_request_for_ones_data_keeps_its_day_while_paused() -> None:
    """D4."""
    talk = verify_talk([(CRY, SAFETY), ("DATA", "")])
    assert (talk.matters[-1].kind, talk.matters[-1].locked) == ("data", True)
    assert talk.matters[-1].due_at is not None


def test_stop_and_start_work_while_paused() -> None:
    """R4."""
    lines = [(CRY, SAFETY), ("STOP", "Oak Estate: done. …"), ("START", "Oak Estate: welcome back…"), ("START", "")]
    talk = verify_talk(lines)
    assert (talk.stopped, talk.paused) == (False, True), "nothing lifts the pause but a person"


def test_danger_is_answered_on_a_stopped_address_and_amid_a_question() -> None:
    """D3: before everything else."""
    talk = verify_talk([("More benches by the pond", FIRST_RECEIPT), ("STOP", "Oak Estate: done. …"), (CRY, SAFETY)])
    assert talk.stopped


def test_who_is_in_danger_and_wants_out_gets_both() -> None:
    talk = Talk()
    talk.say(sms("i want to kill myself", opt_out_type="STOP"))
    assert Suppress("carrier") in talk.records
    assert OpenMatter("danger", locked=True) in talk.records


async def test_who_means_to_come_and_may_not_be_texted_is_not_left_to_travel_for_nothing(database: Database) -> None:
    """D3, P3: the line stays quiet towards them, and a person is told at once that nobody told them."""
    oak = Neighbourhood(database)
    await oak.settle()
    number = oak.add("Tue 2 June 7pm, Oak Hall")
    await oak.go_to("2026-05-27 10:00")
    for who, said in ((JOAN, "1"), (AMIR, "3"), (CAI, "1")):
        await oak.say(who, said)
    for who in (JOAN, BO):
        await oak.say(who, CRY)
    assert await oak.say(JOAN, "ok yes please then") == ""
    oak.cancel(number)
    await oak.send()
    assert [("cancelled" in [kind for kind, _at in oak.steps(who)]) for who in (JOAN, AMIR, BO, CAI)] == [0, 1, 0, 1]
    with reading(database) as session:
        (told,) = [
            one.matter
            for one in desk.list_matters(session, id_of(oak.area), see_locked=True)
            if one.matter.kind == "not_told"
        ]
        assert (told.subject, told.locked) == (f"meeting:{number}", True)
        assert told.resident_id == oak.guest(number, JOAN).resident_id
        words = [one.incoming.text for one in desk.list_danger(session, id_of(oak.area)) if one.incoming]
        assert "ok yes please then" in words, "what they text meanwhile is there for whoever looks after them"
        assert not desk.list_matters(session, id_of(oak.area), see_locked=False)


def test_help_is_answered_again_while_paused() -> None:
    """D3: from somebody who was in danger it is a cry for help, whatever the keyword does."""
    talk = verify_talk([(CRY, SAFETY), ("HELP", SAFETY)])
    assert talk.records[-1] == CallLead()
