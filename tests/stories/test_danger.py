"""Somebody in danger: the safety answer at any hour, the words for the lead alone, quiet until a person lifts it."""

from flows.records import CallLead, OpenMatter, PauseResident, Suppress
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
