"""The claim keeps the hours, the caps, what people agreed to and whom we never write to first, on both databases."""

from datetime import UTC, date, datetime, timedelta

import pytest

from storage import links, outbox
from storage.areas import add_area, add_sender
from storage.database import Database, transaction
from storage.outbox import Held, Result
from storage.tables import Area, Outgoing, Resident, Sender, id_of
from tests.conftest import MONDAY_TEN
from tests.storage.post import Post, address_of, open_post, together

HOUR, DAY = 3600.0, 86_400.0
NIGHT = 11 * HOUR  # after Monday 11:00 in London: 22:00
TUESDAY_NINE = datetime(2026, 6, 2, 8, 0, tzinfo=UTC)


@pytest.fixture
def post(database: Database) -> Post:
    return open_post(database)


def held(post: Post, **only: str) -> list[Held]:
    with transaction(post.database) as session:
        return outbox.list_held(session, area_id=post.area_id, **only)


def set_resident(post: Post, resident: int, **changed: object) -> None:
    with transaction(post.database) as session:
        row = session.get_one(Resident, resident)
        for name, value in changed.items():
            setattr(row, name, value)
        session.add(row)


def history(post: Post, resident: int, *days: float, kind: str = "reminder") -> None:
    """Texts this person got so many days ago."""
    with transaction(post.database) as session:
        for day in days:
            at = MONDAY_TEN - timedelta(days=day)
            session.add(
                Outgoing(
                    area_id=post.area_id, sender_id=post.sender_id, resident_id=resident, address=address_of(resident),
                    recipient=f"resident:{resident}", kind=kind, message_class="service", subject=f"meeting:{day}",
                    step="1", text="Oak Estate: see you.", state="delivered", created_at=at, due_at=at, sent_at=at,
                    expires_at=at + timedelta(days=1),
                )
            )  # fmt: skip


# The hours


def test_at_night_only_answers_and_safety_leave(post: Post) -> None:
    """X7: the hours are looked at by the sender, at the moment of sending."""
    one, two, three = post.resident(1), post.resident(2), post.resident(3)
    post.owe_unasked(one, "reminder")
    post.owe(two, kind="idea_receipt", expires_at=MONDAY_TEN + timedelta(days=1))
    post.owe(three, kind="safety", message_class="safety", expires_at=MONDAY_TEN + timedelta(days=1))
    assert post.send(NIGHT) == ["safety", "idea_receipt"]
    assert post.claim(NIGHT) == []
    waiting = post.rows()[0]
    assert (waiting.state, waiting.reason, waiting.due_at) == ("due", "quiet hours", TUESDAY_NINE)
    assert held(post) == [Held("quiet hours", waiting=True, messages=1, next_at=TUESDAY_NINE)]
    assert post.send((TUESDAY_NINE - MONDAY_TEN).total_seconds()) == ["reminder"]
    assert post.rows()[0].reason == ""


def test_what_waits_for_the_morning_is_not_looked_at_all_night(post: Post) -> None:
    """No busy waiting: nothing makes its sender ready until then."""
    post.owe_unasked(post.resident(), "reminder")
    post.claim(NIGHT)
    with transaction(post.database) as session:
        assert outbox.ready_senders(session, MONDAY_TEN + timedelta(hours=20)) == []
        assert [one for one, _ in outbox.ready_senders(session, TUESDAY_NINE)] == [post.sender_id]


def test_what_cannot_leave_in_time_is_said_at_once(post: Post) -> None:
    """X5: held with its reason at the first look, hours before it would have expired."""
    post.owe_unasked(post.resident(), "cancelled", days=0.75)
    assert post.claim(NIGHT) == []
    assert post.ending() == ("blocked", "quiet hours")
    assert held(post) == [Held("quiet hours", waiting=False, messages=1)]


def test_each_area_has_its_own_hours(post: Post) -> None:
    """X7: two areas on one number, one an hour ahead."""
    with transaction(post.database) as session:
        other = add_area(session, code="ELM", name="Elm", now=MONDAY_TEN, zone="Europe/Warsaw")
        elm = id_of(other)
    post.owe_unasked(post.resident(1), "reminder")
    post.owe_unasked(post.resident(2), "reminder", area_id=elm)
    half_past_seven = 8.5 * HOUR  # 19:30 in London, 20:30 in Warsaw
    assert [one.address for one in post.claim(half_past_seven)] == [address_of(1)]


def test_a_message_at_the_edge_is_judged_when_it_leaves_not_when_it_is_claimed(post: Post) -> None:
    """X7: claimed a moment before 20:00, those whose turn comes after it wait for the morning."""
    for number in range(1, 11):
        post.owe_unasked(post.resident(number), "reminder")
    assert len(post.claim(9 * HOUR - 0.5)) == 5  # ten a second
    assert [row.reason for row in post.rows()].count("quiet hours") == 5


# The caps


def test_a_person_gets_one_text_a_day_of_our_own_accord(post: Post) -> None:
    """FIELD 5: over all kinds; the second goes the next day at the first permitted hour."""
    resident = post.resident()
    post.owe_unasked(resident, "outcome")
    post.owe_unasked(resident, "reminder")
    assert post.send() == ["reminder"]
    assert post.send(1) == []
    assert held(post) == [Held("one a day", waiting=True, messages=1, next_at=TUESDAY_NINE)]
    assert post.send(DAY) == ["outcome"]


def test_answers_and_what_changed_stand_apart_from_the_caps(post: Post) -> None:
    """FIELD 5"""
    resident = post.resident()
    history(post, resident, 0.1, 1, 2, 3)
    post.owe_unasked(resident, "cancelled")
    post.owe(resident, kind="reply", recipient=f"resident:{resident}")
    assert post.send() + post.send(1) == ["reply", "cancelled"]
    post.owe_unasked(resident, "changed")
    assert post.send(2) == ["changed"]


def test_what_answers_and_changes_cost_nobody_anything(post: Post) -> None:
    """FIELD 5: they are not counted either."""
    resident = post.resident()
    history(post, resident, 0.1, 1, 2, 3, kind="changed")
    post.owe(resident, kind="reply", recipient=f"resident:{resident}", resident_id=resident)
    post.send()
    post.owe_unasked(resident, "reminder")
    assert post.send(1) == ["reminder"]


def test_four_in_thirty_days_and_then_news_is_held_and_a_reminder_is_not(post: Post) -> None:
    """FIELD 5: caps hold back invitations, news and nudges; a reminder is never lost to them."""
    capped, other = post.resident(1), post.resident(2)
    for resident in (capped, other):
        post.say(resident, granted=True)
        history(post, resident, 1, 2, 3, 4)
    post.owe_unasked(capped, "invitation")
    post.owe_unasked(other, "reminder")
    assert post.send() == ["reminder"]
    assert post.rows()[-2].reason == "four in 30 days"
    assert held(post, kind="invitation") == [Held("four in 30 days", waiting=False, messages=1)]


def test_what_failed_or_never_left_does_not_count(post: Post) -> None:
    resident = post.resident()
    for result in (Result("not_sent", reason="twilio:21617"), Result("sent", external_id="SM1")):
        post.owe_unasked(resident, "reminder")
        (claimed,) = post.claim()
        post.record(claimed, result, 0)
    assert [row.state for row in post.rows()] == ["failed", "sent"]


def test_what_may_have_arrived_counts(post: Post) -> None:
    """X6: an unknown is not sent again, and not made up for."""
    resident = post.resident()
    post.owe_unasked(resident, "reminder")
    post.record(post.claim()[0], Result("unknown", reason="timeout"), 0)
    post.owe_unasked(resident, "reminder")
    assert post.send(1) == []
    assert post.rows()[1].reason == "one a day"


def test_a_message_on_its_way_counts(post: Post) -> None:
    """Two workers: what another has claimed and not yet recorded is counted by the next claim."""
    resident = post.resident()
    post.owe_unasked(resident, "reminder")
    post.claim()
    post.lose_leases(60)
    post.owe_unasked(resident, "reminder")
    assert post.send(61) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [("news", "reminder"), ("nudge", "reminder"), ("broadcast", "nudge"), ("reminder", "seat_offer")],
)
def test_what_ranks_higher_goes_first_and_the_other_waits(post: Post, first: str, second: str) -> None:
    """FIELD 5: cancelled meeting > seat offer > reminder > nudge > news."""
    resident = post.resident()
    for purpose in ("news", "volunteering"):
        post.say(resident, granted=True, purpose=purpose)
    for kind in (first, second):
        post.owe_unasked(resident, kind, **({"purpose": "news"} if kind in ("news", "broadcast") else {}))
    assert post.send() == [second]
    assert post.send(1) == []
    assert post.send(DAY) == [first]


def test_news_leaves_the_day_to_the_reminder_of_the_evening(post: Post) -> None:
    """FIELD 5: the budget of a day goes to what ranks higher, though it is due later."""
    resident = post.resident()
    post.say(resident, granted=True, purpose="news")
    post.owe_unasked(resident, "broadcast", purpose="news")
    post.owe_unasked(resident, "reminder", due_at=MONDAY_TEN + timedelta(hours=7))
    assert post.send() == []
    assert post.send(7 * HOUR) == ["reminder"]
    assert post.send(DAY) == ["broadcast"]


# Consent, safe contact, away


def test_consent_to_one_purpose_is_none_to_another(post: Post) -> None:
    """D1: no row for that purpose, no promotional message."""
    resident = post.resident()
    post.say(resident, granted=True, purpose="meetings")
    post.owe_unasked(resident, "broadcast", purpose="news")
    post.owe_unasked(resident, "nudge")
    post.owe_unasked(resident, "invitation")
    assert post.send() == ["invitation"]
    post.claim(1)
    assert {(row.kind, row.state, row.reason) for row in post.rows()} == {
        ("broadcast", "blocked", "no consent"),
        ("nudge", "blocked", "no consent"),
        ("invitation", "sent", ""),
    }


def test_a_no_said_after_the_fan_out_still_counts(post: Post) -> None:
    """D1: enforced in the claim, not on the screen."""
    resident = post.resident()
    post.say(resident, granted=True)
    post.owe_unasked(resident, "invitation")
    post.say(resident, granted=False)
    assert post.send() == []
    assert post.ending() == ("blocked", "no consent")


def test_a_promotional_message_without_a_purpose_is_refused_when_it_is_owed(post: Post) -> None:
    """D1"""
    resident = post.resident()
    with pytest.raises(ValueError, match="say which"):
        post.owe_unasked(resident, "broadcast")
    assert post.owe_unasked(resident, "broadcast", message_class="service")
    assert post.row().purpose == ""


@pytest.mark.parametrize(
    ("kind", "goes"),
    [("reminder", False), ("cancelled", False), ("invitation", False), ("outcome", False), ("reply", True),
     ("receipt", True), ("safety", True)],
)  # fmt: skip
def test_safe_contact_means_answers_and_safety_and_nothing_else(post: Post, kind: str, goes: bool) -> None:
    """D6: do not write first."""
    resident = post.resident(safe_contact=True)
    post.say(resident, granted=True)
    post.owe_unasked(resident, kind)
    assert bool(post.send()) is goes
    assert goes or post.ending() == ("blocked", "safe contact")


def test_who_is_away_gets_it_when_they_are_back_or_not_at_all(post: Post) -> None:
    resident = post.resident(away_until=date(2026, 6, 3))
    post.owe_unasked(resident, "outcome", days=7)
    post.owe_unasked(resident, "reminder", days=1)
    post.owe_unasked(resident, "cancelled", days=1)
    assert post.send() == ["cancelled"]
    post.claim(1)
    assert {(row.kind, row.state, row.reason) for row in post.rows() if row.kind != "cancelled"} == {
        ("outcome", "due", "away"),
        ("reminder", "blocked", "away"),
    }
    assert post.send(2 * DAY) == ["outcome"]


# Joined persons


@pytest.fixture
def pair(post: Post) -> tuple[Post, int, int, int]:
    """One person: a phone, and a Telegram that she prefers."""
    with transaction(post.database) as session:
        area = session.get_one(Area, post.area_id)
        telegram = id_of(add_sender(session, area=area, channel="telegram", name="oak"))
    phone, chat = post.resident(1), post.resident(2, sender_id=telegram)
    post.join(phone, chat, preferred=chat, seconds=-60)
    return post, phone, chat, telegram


def both(post: Post, phone: int, chat: int, telegram: int, kind: str = "reminder", **more: object) -> None:
    post.owe_unasked(phone, kind, subject="meeting:1", **more)
    post.owe_unasked(chat, kind, subject="meeting:1", sender_id=telegram, **more)


Pair = tuple[Post, int, int, int]


def test_a_person_on_both_channels_gets_one_copy_where_they_want_it(pair: Pair) -> None:
    """P6: though two rows were owed."""
    post, phone, chat, telegram = pair
    both(post, phone, chat, telegram)
    assert post.send() == []
    assert post.send(sender_id=telegram) == ["reminder"]
    assert [(row.state, row.reason) for row in post.rows()] == [("blocked", "other channel"), ("sent", "")]


def test_whichever_sender_is_first_only_one_copy_leaves(pair: Pair) -> None:
    """P6"""
    post, phone, chat, telegram = pair
    both(post, phone, chat, telegram)
    assert post.send(sender_id=telegram) == ["reminder"]
    assert post.send() == []


def test_a_copy_goes_by_the_other_channel_where_the_preferred_one_is_dead(pair: Pair) -> None:
    """P6: one copy, and not none."""
    post, phone, chat, telegram = pair
    with transaction(post.database) as session:
        outbox.results.lose_address(session, telegram, address_of(2), "blocked")
    both(post, phone, chat, telegram)
    assert post.send() == ["reminder"]
    assert post.send(sender_id=telegram) == []


def test_a_copy_that_left_before_they_were_joined_is_the_one(pair: Pair) -> None:
    """P6: the phone's copy left, then LINK made Telegram the preferred one."""
    post, phone, chat, telegram = pair
    post.owe_unasked(phone, "reminder", subject="meeting:1")
    assert post.send() == ["reminder"]
    post.owe_unasked(chat, "reminder", subject="meeting:1", sender_id=telegram)
    assert post.send(1, sender_id=telegram) == []
    assert post.rows()[1].reason == "other channel"


def test_the_caps_count_over_both(pair: Pair) -> None:
    """P6: one a day a person, not a channel."""
    post, phone, chat, telegram = pair
    post.owe_unasked(phone, "reminder")
    assert post.send() == ["reminder"]
    post.owe_unasked(chat, "outcome", sender_id=telegram)
    assert post.send(1, sender_id=telegram) == []
    assert post.rows()[1].reason == "one a day"


def test_what_ranks_higher_on_the_other_channel_has_its_day_kept_free(pair: Pair) -> None:
    """P6, FIELD 5"""
    post, phone, chat, telegram = pair
    post.owe_unasked(chat, "reminder", sender_id=telegram, due_at=MONDAY_TEN + timedelta(hours=3))
    post.owe_unasked(phone, "outcome")
    assert post.send() == []
    assert post.send(3 * HOUR, sender_id=telegram) == ["reminder"]


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"paused": "danger"}, "paused"),
        ({"safe_contact": True}, "safe contact"),
        ({"away_until": date(2026, 7, 1)}, "away"),
    ],
)
def test_what_holds_for_one_address_holds_for_the_person(pair: Pair, changed: dict[str, object], why: str) -> None:
    """P6, D6: the strictest of both."""
    post, phone, chat, telegram = pair
    set_resident(post, phone, **changed)
    post.owe_unasked(chat, "reminder", sender_id=telegram)
    assert post.send(sender_id=telegram) == []
    assert post.ending() == ("blocked", why)


def test_a_stop_on_the_phone_is_a_stop_on_telegram(pair: Pair) -> None:
    """P6: the strictest opt-out wins; what a STOP may not hold back still leaves."""
    post, phone, chat, telegram = pair
    post.stop(phone)
    post.owe_unasked(chat, "reminder", sender_id=telegram)
    post.owe_unasked(chat, "receipt", sender_id=telegram, message_class="reply")
    assert post.send(sender_id=telegram) == ["receipt"]
    assert post.send(1, sender_id=telegram) == []
    assert [row.reason for row in post.rows()] == ["stopped", ""]


def test_a_no_on_the_phone_is_a_no_on_telegram(pair: Pair) -> None:
    """P6, D1: until they say something else once joined."""
    post, phone, chat, telegram = pair
    post.say(phone, granted=False, seconds=-120)
    post.say(chat, granted=True, seconds=-90)
    post.owe_unasked(chat, "invitation", sender_id=telegram)
    assert post.send(sender_id=telegram) == []
    post.say(phone, granted=True)
    post.owe_unasked(chat, "invitation", sender_id=telegram)
    assert post.send(1, sender_id=telegram) == ["invitation"]


def test_parted_they_are_two_again(pair: Pair) -> None:
    """P6: what being joined means is looked up each time, so nothing of it stays."""
    post, phone, chat, telegram = pair
    post.stop(phone)
    with transaction(post.database) as session:
        assert links.part(session, phone)
    both(post, phone, chat, telegram)
    assert post.send() == []
    assert post.send(sender_id=telegram) == ["reminder"]
    assert post.rows()[0].reason == "stopped"


def test_two_claims_at_once_for_one_person_keep_the_cap(pair: Pair) -> None:
    """P6, X6: each sender has its own claims; the person's link makes them come one after the other."""
    post, phone, chat, telegram = pair
    for step in range(8):
        post.owe_unasked(phone, "reminder", subject=f"a:{step}")
        post.owe_unasked(chat, "reminder", subject=f"b:{step}", sender_id=telegram)
    went = together([post.claim, lambda: post.claim(sender_id=telegram)])
    assert sum(map(len, went)) == 1


def test_what_was_held_back_is_listed_by_reason_for_an_area_and_a_subject(post: Post) -> None:
    for number in (1, 2, 3):
        resident = post.resident(number)
        post.owe_unasked(resident, "broadcast", purpose="news", subject="broadcast:1")
    post.owe_unasked(post.resident(4, safe_contact=True), "reminder", subject="meeting:1")
    post.claim()
    assert held(post) == [
        Held("no consent", waiting=False, messages=3),
        Held("safe contact", waiting=False, messages=1),
    ]
    assert held(post, subject="meeting:1") == [Held("safe contact", waiting=False, messages=1)]


def test_a_paused_sender_is_no_reason_of_the_message(post: Post) -> None:
    post.owe_unasked(post.resident(), "reminder")
    with transaction(post.database) as session:
        sender = session.get_one(Sender, post.sender_id)
        sender.paused = "by hand"
        session.add(sender)
    assert post.claim() == []
    assert held(post) == []
