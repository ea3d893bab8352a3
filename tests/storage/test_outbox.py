"""The outbox says of every message whether it may go, who may say what became of it, and never lets it go twice."""

import math
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlmodel import Session, select

from storage import consent, outbox, suppression
from storage.database import Database, transaction
from storage.outbox import Claimed, Result, claims
from storage.outbox.results import LOOK_AFTER_SECONDS
from storage.tables import Address, Audit, Coordinator, Sender
from tests.conftest import MONDAY_TEN
from tests.storage.post import KEY, Post, address_of, later, open_post, together

SENT = Result("sent", external_id="SM1")
LOST = Result("unknown", reason="timeout")


@pytest.fixture
def post(database: Database) -> Post:
    return open_post(database)


# Owing


def test_a_message_owed_twice_is_one_message(post: Post) -> None:
    """X6: one per person, kind, subject and step, however often the code runs."""
    assert post.owe()
    assert not post.owe(text="the same again, in other words")
    assert post.row().text.startswith("Oak Estate: thank you")


def test_another_step_subject_kind_or_person_is_another_message(post: Post) -> None:
    assert all([post.owe(), post.owe(step="2"), post.owe(subject="incoming:2"), post.owe(kind="receipt"), post.owe(2)])


def test_a_message_of_a_slot_must_say_when_it_ends() -> None:
    """X5: every message expires."""
    with pytest.raises(ValueError, match="ends with its slot"):
        outbox.expiry("reminder", MONDAY_TEN)


@pytest.mark.parametrize(
    ("kind", "minutes", "priority"),
    [
        ("reply", 15, 1),
        ("idea_receipt", 1440, 1),
        ("receipt", 1440, 1),
        ("stop_confirmation", 1440, 1),
        ("safety", 1440, 0),
        ("alert", 1440, 0),
    ],
)
def test_every_kind_has_its_lifetime_and_its_rank(kind: str, minutes: int, priority: int) -> None:
    """X5: a reply is worth sending for 15 minutes; receipts and confirmations for a day."""
    assert outbox.expiry(kind, MONDAY_TEN) == MONDAY_TEN + timedelta(minutes=minutes)
    assert outbox.priority(kind) == priority


# The claim


def test_a_claim_takes_a_lease_and_an_attempt_number(post: Post) -> None:
    post.owe(buttons=[{"label": "yes", "callback": "meetings:yes"}])
    (claimed,) = post.claim()
    assert (claimed.attempt, claimed.lease_until, claimed.sender) == (1, later(60), "+447700900000")
    assert claimed.buttons == ({"label": "yes", "callback": "meetings:yes"},)
    assert post.row().state == "claimed"
    assert post.claim(1) == []


def test_a_message_not_yet_due_waits(post: Post) -> None:
    post.owe(due_at=later(60))
    assert post.claim(59) == []
    assert len(post.claim(60)) == 1


def test_a_stop_between_owing_and_claiming_holds_the_reply(post: Post) -> None:
    """R4, X4: suppression is read again at the last step."""
    post.resident()
    post.owe()
    post.stop()
    assert post.claim() == []
    assert post.ending() == ("blocked", "stopped")


def test_a_lifted_suppression_holds_nothing(post: Post) -> None:
    post.stop()
    with transaction(post.database) as session:
        hashed = suppression.hash_address(KEY, address_of(1))
        suppression.lift(session, sender_id=post.sender_id, address_hash=hashed, now=MONDAY_TEN)
    post.owe()
    assert len(post.claim()) == 1


@pytest.mark.parametrize(
    ("kind", "goes"),
    [
        ("reply", False),
        ("idea_receipt", False),
        ("alert", False),
        ("news", False),
        ("receipt", True),
        ("stop_confirmation", True),
        ("safety", True),
    ],
)
def test_only_confirmation_receipts_and_safety_reach_a_stopped_address(post: Post, kind: str, goes: bool) -> None:
    """R4: after STOP go its confirmation, answers to HELP, DATA, DELETE, COMPLAIN, and safety; nothing else."""
    post.stop()
    post.owe(kind=kind)
    assert bool(post.claim()) is goes


@pytest.mark.parametrize(
    ("kind", "goes"),
    [
        ("reply", False),
        ("idea_receipt", False),
        ("news", False),
        ("receipt", True),
        ("stop_confirmation", True),
        ("safety", True),
    ],
)
def test_towards_a_paused_person_automation_keeps_quiet(post: Post, kind: str, goes: bool) -> None:
    """D3: all automation to that person paused, but for safety and what they asked for by right."""
    resident = post.resident(paused="danger")
    post.owe(kind=kind, resident_id=resident)
    assert bool(post.claim()) is goes
    assert goes or post.ending() == ("blocked", "paused")


@pytest.mark.parametrize(
    ("changed", "why"),
    [({"gone": "twilio:30005"}, "gone"), ({"payable": False}, "not payable"), ({"erased_at": MONDAY_TEN}, "erased")],
)
def test_what_may_not_go_is_blocked_with_its_reason(post: Post, changed: dict[str, Any], why: str) -> None:
    resident = post.resident(**changed)
    post.owe(resident_id=resident)
    assert post.claim() == []
    assert post.ending() == ("blocked", why)
    assert post.row().settled_at == MONDAY_TEN


def test_an_expired_message_is_never_sent(post: Post) -> None:
    """X5: a sender down for three days sends nothing stale when it is back."""
    for number in range(1, 100):
        post.owe(number)
    assert post.claim(3 * 86_400) == []
    assert {row.state for row in post.rows()} == {"expired"}


def test_what_nobody_claims_expires_by_itself(post: Post) -> None:
    post.owe()
    with transaction(post.database) as session:
        assert outbox.expire(session, later(899)) == 0
        assert outbox.expire(session, later(900)) == 1
    assert post.row().state == "expired"


@pytest.mark.parametrize(
    ("ledger", "goes"), [([], False), ([True], True), ([True, False], False), ([False, True], True)]
)
def test_a_promotional_message_needs_the_newest_consent_to_be_a_yes(post: Post, ledger: list[bool], goes: bool) -> None:
    """D1: without a row no promotional message leaves the sender."""
    resident = post.resident()
    with transaction(post.database) as session:
        for granted in ledger:
            consent.record(
                session,
                area_id=post.area_id,
                resident_id=resident,
                purpose="meetings",
                granted=granted,
                channel="sms",
                words_shown="Texts about meetings? 1 yes 2 no",
                exact_reply="1" if granted else "2",
                controller="Oak Trust",
                now=MONDAY_TEN,
            )
    post.owe(kind="invitation", message_class="promotional", resident_id=resident)
    assert bool(post.claim()) is goes
    assert goes or post.ending() == ("blocked", "no consent")


def test_who_left_the_desk_is_alerted_no_more(post: Post) -> None:
    """X9: leavers are cut at once."""
    with transaction(post.database) as session:
        here = Coordinator(area_id=post.area_id, name="Jo", role="lead", created_at=MONDAY_TEN)
        left = Coordinator(area_id=post.area_id, name="Al", role="deputy", created_at=MONDAY_TEN, left_at=MONDAY_TEN)
        session.add_all([here, left])
        session.flush()
        recipients = [f"coordinator:{here.id}", f"coordinator:{left.id}"]
    for number, recipient in enumerate(recipients):
        post.owe(number, kind="alert", recipient=recipient)
    assert [claimed.address for claimed in post.claim()] == [address_of(0)]
    assert [row.reason for row in post.rows()] == ["", "left the desk"]


def test_a_paused_sender_claims_nothing_and_loses_nothing(post: Post) -> None:
    post.owe()
    with transaction(post.database) as session:
        sender = session.get_one(Sender, post.sender_id)
        sender.paused = "by hand"
        session.add(sender)
    assert post.claim() == []
    assert post.row().state == "due"


def test_safety_goes_before_replies_and_replies_before_bulk(post: Post) -> None:
    for number, kind in enumerate(["news", "reply", "news", "safety", "receipt"]):
        post.owe(number, kind=kind)
    claimed = [one for second in range(5) for one in post.claim(second, limit=1)]
    assert [one.kind for one in claimed] == ["safety", "reply", "receipt", "news", "news"]


def test_one_person_has_one_claimed_message_at_a_time(post: Post) -> None:
    post.owe(step="1")
    post.owe(step="2")
    (first,) = post.claim()
    assert post.claim(1) == []
    post.record(first, SENT)
    (second,) = post.claim(2)
    assert second.id > first.id


def test_an_unknown_never_holds_up_the_next(post: Post) -> None:
    post.owe(step="1")
    post.owe(step="2")
    post.record(post.claim()[0], LOST)
    assert len(post.claim(2)) == 1


def test_the_refused_never_hide_the_rest(post: Post) -> None:
    """Hundreds that may not go in front of one that may: the one still goes in the same claim."""
    for number in range(1, 301):
        post.owe(number, expires_at=later(-1))
    post.owe(500)
    assert [claimed.address for claimed in post.claim(limit=4)] == [address_of(500)]


# Pace


def test_each_message_has_its_own_moment_to_leave(post: Post) -> None:
    for number in range(20):
        post.owe(number)
    moments = [one.send_at for one in post.claim()]
    assert moments == [later(place / 10) for place in range(10)]


def test_the_pace_holds_across_claimers(post: Post) -> None:
    """Pacing is one row a sender: whoever claims, no two messages share a slot."""
    for number in range(100):
        post.owe(number)
    moments = [one.send_at for step in range(30) for one in post.claim(step / 10, limit=3)]
    assert moments == [later(place / 10) for place in range(len(moments))]
    assert len(moments) >= 30


def test_a_claim_that_comes_a_little_late_makes_it_up(post: Post) -> None:
    """Or the rate would sink by every delay of this machine. Nothing leaves before now for that."""
    for number in range(1, 9):
        post.owe(number)
    assert len(post.claim(0, limit=2)) == 2  # at 0.0 and 0.1: the next slot is at 0.2
    late = post.claim(0.35, limit=4)  # of the slots 0.2, 0.3, 0.4 and 0.5 two are over
    assert [(one.send_at - later(0)).total_seconds() for one in late] == pytest.approx([0.35, 0.35, 0.4, 0.5])


def test_a_pause_in_the_traffic_saves_up_no_burst(post: Post) -> None:
    for number in range(20):
        post.owe(number)
    assert len(post.claim(600)) == 10


def test_in_simulation_the_pace_is_not_kept(post: Post) -> None:
    for number in range(20):
        post.owe(number)
    assert {one.send_at for one in post.claim(limit=20, keep_pace=False)} == {MONDAY_TEN}
    assert len(post.rows()) == 20


# The record


def test_a_sent_message_is_sent(post: Post) -> None:
    post.owe()
    assert post.record(post.claim()[0], SENT)
    row = post.row()
    assert (row.state, row.external_id, row.sent_at, row.lease_until) == ("sent", "SM1", later(1), None)


def test_a_stale_holder_records_nothing(post: Post) -> None:
    """X6: the outcome is recorded only by the holder of the attempt number."""
    post.owe(kind="safety", expires_at=later(86_400))
    (first,) = post.claim()
    post.lose_leases(61)
    (doubt,) = post.doubts(61)
    post.settle(doubt, Result("unknown"), 61)
    (second,) = post.claim(62)
    assert (first.attempt, second.attempt) == (1, 2)
    assert not post.record(first, Result("not_sent", reason="twilio:21211"), 63)
    assert post.row().state == "claimed"
    assert post.record(second, SENT, 64)
    assert not post.record(second, Result("not_sent"), 65)
    assert post.row().state == "sent"


def test_a_slow_holder_still_knows_best_until_somebody_else_claims(post: Post) -> None:
    post.owe()
    (claimed,) = post.claim()
    post.lose_leases(61)
    assert post.row().state == "unknown"
    assert post.record(claimed, SENT, 62)
    assert post.row().state == "sent"


def test_not_now_means_later_and_later_each_time(post: Post) -> None:
    post.owe()
    waits, moment = [], 0.0
    for _ in range(4):
        (claimed,) = post.claim(moment)
        post.record(claimed, Result("not_sent", reason="http 429", again_after_seconds=0), moment)
        waits.append((post.row().due_at - later(moment)).total_seconds())
        moment += waits[-1]
    assert waits == [1, 2, 4, 8]


def test_a_provider_that_says_how_long_is_obeyed(post: Post) -> None:
    """FIELD 3: always obey retry_after."""
    post.owe()
    post.record(post.claim()[0], Result("not_sent", reason="flood", again_after_seconds=33), 0)
    assert post.row().due_at == later(33)


def test_later_than_its_expiry_is_never(post: Post) -> None:
    """X5"""
    post.owe()
    post.record(post.claim()[0], Result("not_sent", reason="flood", again_after_seconds=900), 0)
    assert post.ending() == ("expired", "flood")


def test_what_its_channel_found_too_late_ends_expired(post: Post) -> None:
    """X5: claimed in its last second; nobody was asked, so it did not fail."""
    post.owe()
    post.record(post.claim()[0], Result("not_sent", reason="expired"))
    assert post.row().state == "expired"


def test_never_means_failed(post: Post) -> None:
    post.owe()
    post.record(post.claim()[0], Result("not_sent", reason="twilio:21617"))
    assert post.ending() == ("failed", "twilio:21617")


def test_a_dead_address_is_written_to_no_more(post: Post) -> None:
    post.resident()
    post.owe(step="1")
    post.owe(step="2")
    post.record(post.claim()[0], Result("not_sent", reason="twilio:21211", gone=True))
    assert post.claim(2) == []
    assert [(row.state, row.reason) for row in post.rows()] == [("failed", "twilio:21211"), ("blocked", "gone")]


def test_an_opt_out_at_the_provider_counts_as_stop(post: Post) -> None:
    """R4: 21610, or a blocked bot, suppresses as STOP does; the person knows already."""
    post.owe(step="1")
    post.owe(step="2")
    post.record(post.claim()[0], Result("not_sent", reason="twilio:21610", stopped=True))
    assert post.claim(2) == []
    assert [row.state for row in post.rows()] == ["failed", "blocked"]
    with Session(post.database.engine) as session:
        standing = suppression.find(session, post.sender_id, suppression.hash_address(KEY, address_of(1)))
        assert standing is not None
        assert (standing.reason, standing.confirmed) == ("carrier", True)


def test_a_refused_account_pauses_the_sender_and_burns_nothing(post: Post) -> None:
    for number in range(2):
        post.owe(number)
    down = Result("not_sent", reason="twilio:20003", again_after_seconds=60, sender_down=True)
    first, second = post.claim()
    post.record(first, down)
    post.record(second, down)
    assert [(row.state, row.due_at) for row in post.rows()] == [("due", MONDAY_TEN)] * 2
    assert post.claim(2) == []
    with transaction(post.database) as session:
        assert session.get_one(Sender, post.sender_id).paused == "down: twilio:20003"
        assert [line.action for line in session.exec(select(Audit))] == ["sender.pause"]
        assert outbox.resume_senders(session) == 1
    assert len(post.claim(3)) == 2


def test_a_renamed_address_is_followed(post: Post) -> None:
    post.resident()
    post.owe()
    post.record(post.claim()[0], replace(SENT, moved_to="sms:+447700900999"))
    with Session(post.database.engine) as session:
        assert [address.address for address in session.exec(select(Address))] == ["sms:+447700900999"]


def test_a_stop_follows_a_renamed_address(post: Post) -> None:
    """X4: no rename may lose an opt-out."""
    post.stop()
    post.owe(kind="receipt")
    post.record(post.claim()[0], replace(SENT, moved_to=address_of(999)))
    post.owe(999)
    assert post.claim(2) == []


# Doubts: the policy table of DESIGN section 5

ABSENT = Result("not_sent", reason="not listed", again_after_seconds=0)
REFUSED = Result("not_sent", reason="twilio:30005", gone=True)
POLICY = [
    # kind, what the provider's list says, and what comes of it
    ("reply", SENT, "sent"),
    ("reply", ABSENT, "due"),
    ("reply", LOST, "due"),
    ("reply", REFUSED, "failed"),
    ("receipt", LOST, "due"),
    ("alert", LOST, "due"),
    ("safety", LOST, "due"),
    ("stop_confirmation", SENT, "sent"),
    ("stop_confirmation", ABSENT, "due"),
    ("stop_confirmation", LOST, "unknown"),
    ("invitation", SENT, "sent"),
    ("invitation", ABSENT, "due"),
    ("invitation", LOST, "unknown"),
    ("reminder", LOST, "unknown"),
    ("nudge", LOST, "unknown"),
    ("broadcast", LOST, "unknown"),
]


@pytest.mark.parametrize(("kind", "found", "state"), POLICY)
def test_each_kind_in_doubt_follows_its_policy(post: Post, kind: str, found: Result, state: str) -> None:
    """X6: exactly one wherever the provider settles it; otherwise listed, never sent again blindly."""
    post.owe(kind=kind)
    post.record(post.claim()[0], LOST, 0)
    (doubt,) = post.doubts(LOOK_AFTER_SECONDS)
    post.settle(doubt, found, LOOK_AFTER_SECONDS)
    assert post.row().state == state
    again_in_doubt = state == "due" and found is LOST
    with transaction(post.database) as session:
        assert len(outbox.list_maybe_twice(session)) == again_in_doubt
        assert len(outbox.list_unknown(session)) == (state == "unknown")
    assert len(post.claim(LOOK_AFTER_SECONDS)) == (state == "due")


def test_what_is_listed_as_refused_closes_its_address(post: Post) -> None:
    post.resident()
    post.owe()
    post.record(post.claim()[0], LOST, 0)
    post.settle(post.doubts(60)[0], REFUSED, 60)
    post.owe(step="2")
    assert post.claim(61) == []
    assert [row.reason for row in post.rows()] == ["twilio:30005", "gone"]


def test_the_same_words_sent_before_prove_nothing(post: Post) -> None:
    """X6: two alerts with the same words; the list shows the first, and the second is still in doubt."""
    for step in "12":
        post.owe(kind="stop_confirmation", step=step)
    post.record(post.claim()[0], SENT, 0)
    post.record(post.claim(1)[0], LOST, 1)
    (doubt,) = post.doubts(61)
    assert not post.settle(doubt, SENT, 61)
    assert [row.state for row in post.rows()] == ["sent", "unknown"]


def test_nothing_in_doubt_is_looked_for_before_the_grace(post: Post) -> None:
    post.owe()
    post.record(post.claim()[0], LOST, 0)
    assert post.doubts(LOOK_AFTER_SECONDS - 1) == []


def test_safety_waits_for_no_grace(post: Post) -> None:
    """D3: a safety answer within 60 s at any hour, so never less than once."""
    post.owe(kind="safety")
    post.record(post.claim()[0], LOST, 1)
    (doubt,) = post.doubts(1)
    assert doubt.policy == "again_at_once"


def test_safety_is_kept_for_no_list_that_could_not_be_read(post: Post) -> None:
    """D3: and where it was too late after all, it is looked for once more, however old the doubt."""
    unread = Result("unknown", ask_again=True)
    for step in "12":
        post.owe(kind="safety", step=step, expires_at=later(86_400))
        post.record(post.claim(1)[0], LOST, 1)
    first, second = post.doubts(1)
    assert post.settle(first, unread, 1)
    assert not post.settle(second, unread, 3 * 86_400)
    assert [row.state for row in post.rows()] == ["due", "unknown"]
    assert [doubt.id for doubt in post.doubts(4 * 86_400)] == [second.id]


def test_a_reply_in_doubt_past_its_expiry_stays_unknown(post: Post) -> None:
    """X5 over X6: too late is never."""
    post.owe()
    post.record(post.claim()[0], LOST, 0)
    (doubt,) = post.doubts(1000)
    assert not post.settle(doubt, LOST, 1000)
    assert post.row().state == "unknown"


def test_two_processes_do_not_look_for_the_same_message(post: Post) -> None:
    post.owe()
    post.record(post.claim()[0], LOST, 0)
    assert len(post.doubts(60)) == 1
    assert post.doubts(60) == []


def test_a_message_in_doubt_is_looked_for_ever_more_rarely_and_not_for_ever(post: Post) -> None:
    post.owe(kind="reminder")
    post.record(post.claim()[0], LOST, 0)
    looks = []
    for second in (*range(0, 3600, 60), *range(3600, 3 * 86_400, 600)):
        for doubt in post.doubts(second):
            looks.append(second)
            assert not post.settle(doubt, LOST, second)
    gaps = [after - before for before, after in pairwise(looks)]
    assert gaps == sorted(gaps)
    assert 10 < len(looks) < 40
    assert looks[-1] < 26 * 3600
    assert post.row().state == "unknown"


def test_a_look_that_failed_is_not_the_last_however_old_the_doubt(post: Post) -> None:
    """X6: down for three days, and the provider's list away for another two hours; then it says they never had it."""
    post.owe(kind="reminder", expires_at=later(9 * 86_400))
    post.record(post.claim()[0], LOST, 0)
    back = 3 * 86_400
    (doubt,) = post.doubts(back)
    assert not post.settle(doubt, Result("unknown", reason="list:503", ask_again=True), back)
    (_died_with_its_process,) = post.doubts(back + 3600)
    (doubt,) = post.doubts(back + 7200)
    assert post.settle(doubt, Result("not_sent", reason="not_listed", again_after_seconds=0), back + 7200)
    assert post.row().state == "due"


def test_a_list_that_can_never_be_read_is_asked_for_a_month(post: Post) -> None:
    post.owe(kind="reminder")
    post.record(post.claim()[0], LOST, 0)
    unread = Result("unknown", reason="list:503", ask_again=True)
    for day in (29, 30, 31):
        for doubt in post.doubts(day * 86_400 + 10):
            assert not post.settle(doubt, unread, day * 86_400 + 10)
    assert post.doubts(32 * 86_400) == []
    assert post.row().state == "unknown"


def test_a_message_sent_again_in_doubt_stays_listed_when_it_is_sent(post: Post) -> None:
    post.owe()
    post.record(post.claim()[0], LOST, 0)
    post.settle(post.doubts(60)[0], LOST, 60)
    post.record(post.claim(61)[0], SENT, 62)
    assert post.ending() == ("sent", "perhaps twice: timeout")


def test_a_lost_lease_is_a_doubt_and_never_silently_due(post: Post) -> None:
    """X6: the process that held it may have sent it and died."""
    post.owe()
    post.claim()
    assert post.lose_leases(59) == 0
    assert post.lose_leases(60) == 1
    assert post.ending() == ("unknown", "lease lost")
    assert post.claim(61) == []


# Callbacks


def sent_message(post: Post) -> int:
    post.owe()
    (claimed,) = post.claim()
    post.record(claimed, SENT)
    return claimed.id


def test_a_callback_moves_a_message_forward_by_our_id_or_the_providers(post: Post) -> None:
    row = sent_message(post)
    assert post.called_back("delivered", outgoing_id=row)
    assert post.row().state == "delivered"
    post.owe(2)
    post.record(post.claim(1)[0], Result("sent", external_id="SM2"))
    assert post.called_back("undelivered", external_id="SM2", reason="twilio:30003")
    assert post.rows()[1].state == "undelivered"


@pytest.mark.parametrize(
    ("statuses", "end"),
    [
        (["queued", "sent", "delivered"], "delivered"),
        (["delivered", "sent", "queued"], "delivered"),
        (["delivered", "delivered", "failed"], "delivered"),
        (["sent", "undelivered", "sent"], "undelivered"),
        (["failed", "queued"], "failed"),
        (["failed", "delivered"], "delivered"),
        (["nonsense"], "sent"),
    ],
)
def test_callbacks_repeat_and_come_in_any_order(post: Post, statuses: list[str], end: str) -> None:
    """FIELD 2: callbacks repeat and arrive out of order."""
    row = sent_message(post)
    for status in statuses:
        post.called_back(status, outgoing_id=row)
    assert post.row().state == end


def test_a_callback_settles_an_unknown(post: Post) -> None:
    post.owe(kind="reminder")
    (claimed,) = post.claim()
    post.record(claimed, LOST)
    assert post.called_back("sent", outgoing_id=claimed.id, external_id="SM7")
    assert (post.row().state, post.row().external_id) == ("sent", "SM7")


def test_a_callback_spares_the_second_sending(post: Post) -> None:
    """X6: in doubt and due again, and then the provider says it had gone out all along."""
    post.owe()
    (claimed,) = post.claim()
    post.record(claimed, LOST, 0)
    post.settle(post.doubts(60)[0], LOST, 60)
    assert post.called_back("delivered", outgoing_id=claimed.id)
    assert post.claim(61) == []


def test_a_callback_that_overtakes_the_record_is_not_undone_by_it(post: Post) -> None:
    post.owe()
    (claimed,) = post.claim()
    assert post.called_back("delivered", outgoing_id=claimed.id, external_id="SM1")
    assert not post.record(claimed, SENT)
    assert post.row().state == "delivered"


def test_a_callback_of_another_sender_or_before_any_attempt_is_nothing(post: Post) -> None:
    post.owe()
    row = post.row().id
    assert not post.called_back("delivered", outgoing_id=row)
    (claimed,) = post.claim()
    with transaction(post.database) as session:
        assert not outbox.move_forward(
            session, sender_id=post.sender_id + 1, outgoing_id=claimed.id, status="delivered", now=later(1)
        )


def test_a_callback_may_close_the_address(post: Post) -> None:
    post.resident()
    row = sent_message(post)
    assert post.called_back("undelivered", outgoing_id=row, reason="twilio:30005", gone=True)
    post.owe(step="2")
    assert post.claim(9) == []
    assert post.rows()[1].reason == "gone"


def test_a_callback_may_tell_of_an_opt_out(post: Post) -> None:
    row = sent_message(post)
    assert post.called_back("failed", outgoing_id=row, reason="twilio:21610", stopped=True)
    post.owe(step="2")
    assert post.claim(9) == []
    assert post.rows()[1].reason == "stopped"


# Races


def test_claimers_at_once_never_take_the_same_message_nor_the_same_slot(post: Post) -> None:
    """X6: two workers, one text."""
    for number in range(60):
        post.owe(number)

    def claim_ten_times() -> list[Claimed]:
        return [one for second in range(10) for one in post.claim(second, limit=2)]

    taken = [one for took in together([claim_ten_times] * 4) for one in took]
    moments = sorted(one.send_at for one in taken)
    assert len({one.id for one in taken}) == len(taken) >= 20
    allowed = 10 + math.ceil(10 * claims.CATCH_UP_SECONDS)  # in any one second: what a late claim makes up is little
    nearest = zip(moments, moments[allowed:], strict=False)
    assert all(after - before >= timedelta(seconds=1) for before, after in nearest)


def test_one_reason_owed_at_once_is_one_message(post: Post) -> None:
    """X6: double clicks."""
    assert sorted(together([post.owe] * 4)) == [False, False, False, True]
