"""A broadcast goes to exactly those the preview counted, once, after the right people typed the right number."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from crowd import KEY, WORDING, Crowd, later
from sqlmodel import col, select

from flows.broadcast import HOLD
from flows.wall_time import moment_of, shown
from storage import broadcasts, coordinators, groups, outbox
from storage.broadcasts import Approved, Refused, Second, WrongNumber
from storage.database import Database, reading, transaction
from storage.tables import Area, Audit, Broadcast, Resident, Sender
from tests.conftest import MONDAY_TEN

PLAIN = "Oak Estate: the hall opens on Monday. Text STOP to end."


@pytest.fixture
def oak(database: Database) -> Crowd:
    return Crowd(database)


# Who gets it


def test_what_the_preview_says_will_go_is_what_goes(oak: Crowd) -> None:
    """P5: people, and why others do not get it. D1, X4: the claim says the same, person by person."""
    going = [*oak.people(3), oak.person(4, channel="telegram", name="Zed")]
    oak.person(10, agreed=False)
    oak.agree(oak.person(11), granted=False)
    oak.person(12)
    oak.stop_texting(12)
    oak.person(13, gone="30005")
    oak.person(14, payable=False)
    oak.person(15, paused="danger")
    oak.person(16, address=False)
    oak.person(17, away_until=(oak.now + timedelta(days=9)).date())
    oak.person(18, safe_contact=True)
    oak.person(19, erased_at=oak.now)
    number = oak.draft()
    shown = oak.preview(number)
    assert shown.tally.people == len(going)
    assert shown.tally.without == {
        "no consent": 2, "stopped": 1, "gone": 1, "not payable": 1, "paused": 1, "no address": 1, "away": 1,
        "safe contact": 1,
    }  # fmt: skip
    assert isinstance(oak.approve(number, len(going)), Approved)
    oak.wait(10)
    left = oak.leave()
    assert sorted(row.resident_id or 0 for row in oak.rows(number)) == sorted(going)
    assert len(left) == len(going)
    assert {row.state for row in oak.rows(number)} == {"sent"}


@pytest.mark.parametrize(
    ("at", "without"), [(None, {"one a day": 2}), (later(60 * 24), {})], ids=["the same day", "the day after"]
)
def test_the_caps_are_judged_at_the_hour_it_would_leave(oak: Crowd, at: datetime | None, without: object) -> None:
    """P6, P5: one text a day."""
    oak.people(2)
    oak.send_to(2)
    until = at + timedelta(hours=2) if at else later(300)
    shown = oak.preview(oak.draft(PLAIN, at=at, until=until))
    assert dict(shown.tally.without) == without
    assert shown.tally.people == (0 if without else 2)


def test_whoever_waits_for_another_day_within_the_slot_is_counted_and_shown(oak: Crowd) -> None:
    """P5."""
    oak.people(2)
    oak.send_to(2)
    shown = oak.preview(oak.draft(PLAIN, until=later(60 * 26)))
    assert (shown.tally.people, dict(shown.tally.waits)) == (2, {"one a day": 2})


def test_two_broadcasts_of_one_day_do_not_both_promise_the_same_people(oak: Crowd) -> None:
    """P5, P6: what is approved and not in the outbox yet counts already."""
    oak.people(3)
    evening = {"at": later(360), "until": later(480)}
    first = oak.draft(PLAIN, **evening)
    assert isinstance(oak.approve(first, 3), Approved)
    oak.person(4)
    second = oak.draft(WORDING, **evening)
    shown = oak.preview(second)
    assert (shown.tally.people, dict(shown.tally.without)) == (1, {"one a day": 3})
    assert isinstance(oak.approve(second, 1), Approved)
    oak.wait(360)
    oak.leave()
    assert {row.state for row in oak.rows()} == {"sent"}
    assert (len(oak.rows(first)), len(oak.rows(second))) == (3, 1)


def test_a_person_on_both_channels_is_counted_once_and_gets_one_copy_where_they_want_it(oak: Crowd) -> None:
    """P6."""
    phone, telegram = oak.person(1), oak.person(2, channel="telegram")
    oak.join(phone, telegram, preferred=telegram)
    number = oak.draft()
    shown = oak.preview(number)
    assert (shown.tally.people, dict(shown.tally.without)) == (1, {"other channel": 1})
    assert [*shown.tally.channels] == ["telegram"]
    oak.approve(number, 1)
    oak.wait(10)
    assert [one.address for one in oak.leave()] == ["telegram:2"]
    became = oak.account(number)
    assert (became.sent, dict(became.blocked)) == (1, {"other channel": 1})


def test_the_strictest_opt_out_of_a_joined_person_wins(oak: Crowd) -> None:
    """P6, X4: one person who does not get it, not two."""
    phone, telegram = oak.person(1), oak.person(2, channel="telegram")
    oak.join(phone, telegram, preferred=telegram)
    oak.stop_texting(1)
    oak.person(3)
    assert dict(oak.preview(oak.draft()).tally.without) == {"stopped": 1}


def test_whoever_comes_after_the_approval_never_gets_it_and_whoever_leaves_is_dropped(oak: Crowd) -> None:
    """X2, X4, D1: the audience is fixed when it is approved; the claim looks again."""
    stays, stops, revokes, erased = oak.people(4)
    late = oak.person(5, agreed=False)
    number = oak.draft()
    assert isinstance(oak.approve(number, 4), Approved)
    oak.agree(late, granted=True)
    oak.person(6)
    oak.stop_texting(2)
    oak.agree(revokes, granted=False)
    with transaction(oak.database) as session:
        session.get_one(Resident, erased).erased_at = oak.now
    oak.wait(10)
    oak.leave()
    assert {row.resident_id: (row.state, row.reason) for row in oak.rows(number)} == {
        stays: ("sent", ""),
        stops: ("blocked", "stopped"),
        revokes: ("blocked", "no consent"),
    }
    assert oak.account(number).gone == 1


@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        ({}, {1, 2, 3, 4}),
        ({"language": "pl"}, {2}),
        ({"channel": "telegram"}, {3}),
        ({"group": "Litter  Pickers"}, {1, 3}),
        ({"without_groups": ("litter pickers",)}, {2, 4}),
        ({"quiet_since": MONDAY_TEN.date()}, {1, 2, 3}),
        ({"without_broadcasts": (1,)}, {1, 2, 3}),
        ({"purpose": "news"}, set()),
    ],
    ids=lambda value: str(value) if isinstance(value, dict) else "",
)
def test_an_audience_is_everybody_to_whom_all_of_it_applies(
    oak: Crowd, audience: dict[str, object], expected: set[int]
) -> None:
    one, _two, three = oak.person(1), oak.person(2, language="pl"), oak.person(3, channel="telegram")
    four = oak.person(4)
    with transaction(oak.database) as session:
        for group, resident in (("litter pickers", one), ("litter pickers", three), ("had it", four)):
            groups.add(session, area_id=oak.area_id, group=group, resident_id=resident, now=oak.now)
    oak.send_to(1, group="had it")
    oak.now += timedelta(days=1)
    number = oak.draft(PLAIN, **audience)
    shown = oak.preview(number)
    assert shown.tally.people == len(expected)
    if expected:
        oak.approve(number, len(expected))
        assert {one.resident_id for one in oak.audience(number)} == expected


def test_a_group_member_who_moved_away_is_shown_as_outside_the_area(oak: Crowd, database: Database) -> None:
    """P5."""
    elm = Crowd(database, code="ELM")
    stays, moved = oak.people(2)
    with transaction(database) as session:
        for resident in (stays, moved):
            groups.add(session, area_id=oak.area_id, group="friends", resident_id=resident, now=oak.now)
        session.get_one(Resident, moved).area_id = elm.area_id
    shown = oak.preview(oak.draft(group="friends"))
    assert (shown.tally.people, dict(shown.tally.without)) == (1, {"outside the area": 1})


def test_two_areas_write_at_once_and_neither_reaches_the_other(oak: Crowd, database: Database) -> None:
    """X8."""
    elm = Crowd(database, code="ELM")
    here, there = set(oak.people(3)), set(elm.people(2, first=50))
    numbers = oak.draft(), elm.draft()
    oak.approve(numbers[0], 3)
    elm.approve(numbers[1], 2)
    oak.wait(10)
    oak.leave()
    elm.now = oak.now
    elm.leave()
    assert {row.resident_id for row in oak.rows(numbers[0])} == here
    assert {row.resident_id for row in oak.rows(numbers[1])} == there
    assert {row.state for row in oak.rows()} == {"sent"}


# Who approves it


def test_a_wrong_number_is_refused_and_answered_with_what_changed(oak: Crowd) -> None:
    """X2."""
    oak.people(5)
    number = oak.draft()
    assert oak.preview(number).tally.people == 5
    oak.stop_texting(2)
    oak.person(6)
    oak.person(7)
    answer = oak.approve(number, 5)
    assert answer == WrongNumber(6, ("people get it: 6 (was 5, +1)", "stopped: 1 (was 0, +1)"))
    assert oak.broadcast(number).state == "draft"
    assert oak.approve(number, 7) == WrongNumber(6, ())
    assert isinstance(oak.approve(number, 6), Approved)
    assert oak.rows() == []


@pytest.mark.parametrize(("last", "people", "needs"), [(0, 50, False), (0, 51, True), (48, 60, False), (48, 61, True)])
def test_many_more_than_last_time_need_a_second_coordinator(oak: Crowd, last: int, people: int, needs: bool) -> None:
    """X2: over 50 and a quarter more than the last."""
    if last:
        oak.crowd(last)
        oak.send_to(last)
        oak.now += timedelta(days=2)
    oak.crowd(people - last)
    answer = oak.approve(oak.draft(PLAIN), people)
    assert answer == Second(people) if needs else isinstance(answer, Approved)


def test_over_two_hundred_need_a_second_coordinator_who_is_not_the_first(oak: Crowd) -> None:
    """X2."""
    oak.crowd(201)
    number = oak.draft()
    assert oak.approve(number, 201) == Second(201)
    again = oak.approve(number, 201)
    assert isinstance(again, Refused)
    assert "another coordinator" in again.reasons[0]
    assert oak.broadcast(number).state == "second"
    viewer = oak.approve(number, 201, by="Vi")
    assert isinstance(viewer, Refused)
    assert "a viewer" in viewer.reasons[0]
    assert isinstance(oak.approve(number, 200, by="Ade"), WrongNumber)
    assert isinstance(oak.approve(number, 201, by="Ade"), Approved)
    with transaction(oak.database) as session:
        said = session.exec(
            select(Audit.action).where(Audit.subject == f"broadcast:{number}").order_by(col(Audit.id))
        ).all()
    assert said == ["broadcast.new", "broadcast.approve_first", "broadcast.approve"]


def test_a_first_approval_lapses_when_the_number_has_grown_by_a_quarter(oak: Crowd) -> None:
    """X2: a second coordinator confirms what the first saw, not something else."""
    oak.crowd(201)
    number = oak.draft()
    assert oak.approve(number, 201) == Second(201)
    oak.crowd(60)
    assert oak.approve(number, 261, by="Ade") == Second(261)
    assert isinstance(oak.approve(number, 261, by="Jo"), Approved)


def test_a_monthly_cap_blocks_and_says_what_to_do(oak: Crowd) -> None:
    """P5."""
    oak.people(26)
    with transaction(oak.database) as session:
        session.get_one(Area, oak.area_id).pounds_a_month = 1
    number = oak.draft(PLAIN)
    refused = oak.approve(number, 26)
    assert isinstance(refused, Refused)
    assert refused.reasons == (
        "it costs about £1.04; with £0.00 of June 2026 that is more than the cap of £1 a month: write to fewer people, "
        "or have the area's monthly cap raised",
    )
    assert oak.preview(number).why_not == refused.reasons
    oak.stop_texting(1)
    assert isinstance(oak.approve(number, 25), Approved)
    assert oak.preview(oak.draft(WORDING)).budget.pence == 100


def test_a_third_broadcast_in_a_month_is_refused_and_one_in_the_next_is_not(oak: Crowd) -> None:
    """FIELD 5: two broadcasts a month an area. A month is one on the area's wall."""
    oak.people(1)
    for day in (1, 2):
        at = later(60 * 24 * day)
        assert isinstance(oak.approve(oak.draft(PLAIN, at=at), 1), Approved)
    stopped = oak.draft(PLAIN, at=later(60 * 24 * 3))
    refused = oak.approve(stopped, 1)
    assert isinstance(refused, Refused)
    assert "2 broadcasts go out in June 2026 already" in refused.reasons[0]
    last_of_june = datetime(2026, 6, 30, 17, 0, tzinfo=UTC)
    first_of_july = datetime(2026, 7, 1, 17, 0, tzinfo=UTC)
    assert isinstance(oak.approve(oak.draft(PLAIN, at=last_of_june), 1), Refused)
    assert isinstance(oak.approve(oak.draft(PLAIN, at=first_of_july), 1), Approved)


def test_one_stopped_before_anything_left_counts_towards_nothing(oak: Crowd) -> None:
    oak.people(1)
    for _ in range(3):
        number = oak.draft(PLAIN)
        assert isinstance(oak.approve(number, 1), Approved)
        oak.stop(number)
    assert (oak.preview(oak.draft(PLAIN)).budget.broadcasts, oak.preview(oak.draft(PLAIN)).budget.pence) == (0, 0)


def test_an_approved_one_cannot_be_approved_again(oak: Crowd) -> None:
    """X6: a double click changes nothing."""
    oak.people(2)
    number = oak.draft()
    oak.approve(number, 2)
    assert isinstance(oak.approve(number, 2, by="Ade"), Refused)
    oak.wait(10)
    oak.wait(1)
    assert len(oak.rows(number)) == 2


# What the preview shows


def test_the_preview_shows_the_price_by_channel_and_what_a_name_costs(oak: Crowd) -> None:
    """P5: segments and pounds. A name outside GSM-7 makes its text dearer; braces in a name are only letters."""
    oak.person(1, name="Joan")
    oak.person(2, name="Łukasz")
    oak.person(3, name="{place} {name}")
    oak.person(4)
    oak.person(5, channel="telegram", name="Zoë Ŵ")
    shown = oak.preview(oak.draft())
    sms, telegram = shown.tally.channels["sms"], shown.tally.channels["telegram"]
    assert (sms.people, sms.segments, telegram.people) == (4, 5, 1)
    assert shown.pence == 20
    assert (shown.tally.nameless, shown.tally.dear, shown.tally.dearest) == (1, 1, "Łukasz")
    texts = [sample.text for sample in shown.tally.samples]
    assert len(set(texts)) == 3
    assert any("Hi neighbour," in text for text in texts)
    oak.approve(1, 5)
    oak.wait(10)
    left = {row.resident_id: row.text for row in oak.rows(1)}
    assert "Hi {place} {name}, the hall" in left[3]
    assert "Hi Łukasz, the hall" in left[2]
    assert set(texts) <= set(left.values())  # a rendering shown is a text that leaves, letter by letter


def test_the_preview_shows_the_costly_character_and_mends_it_when_told(oak: Crowd) -> None:
    """P5: one curly mark."""
    oak.people(2)
    number = oak.draft("Oak Estate: the hall’s open again – come in and see us all on Monday. Text STOP to end.")
    shown = oak.preview(number)
    assert shown.costly == ("’", "–")
    assert (shown.size.count, shown.mended_size.count) == (2, 1)
    with transaction(oak.database) as session:
        assert broadcasts.mend(session, oak.found(session, number)[0], by=oak.coordinator(session, "Jo"), now=oak.now)
    shown = oak.preview(number)
    assert (shown.costly, shown.size.count) == ((), 1)
    assert oak.broadcast(number).wording.startswith("Oak Estate: the hall's open again - come")


def test_a_preview_waits_for_no_writer_and_changes_nothing(oak: Crowd) -> None:
    """A look at 30,000 people must not keep a text from being taken in, nor the other way round."""
    oak.people(3)
    number = oak.draft()
    with transaction(oak.database) as writing, reading(oak.database) as session:
        oak.coordinator(writing, "Jo").name = "Joanna"
        writing.flush()
        broadcast, area = oak.found(session, number)
        shown = broadcasts.preview(session, broadcast, area, now=oak.now, suppression_key=KEY)
    assert shown.tally.people == 3
    assert oak.broadcast(number).counted == {}


def test_the_preview_says_how_it_differs_from_last_time(oak: Crowd) -> None:
    """P5, X2."""
    oak.people(3)
    oak.preview(first := oak.send_to(3))
    oak.now += timedelta(days=2)
    oak.person(4, agreed=False)
    oak.person(5)
    shown = oak.preview(oak.draft(PLAIN))
    assert shown.last is not None
    assert (shown.last.number, shown.last.changes) == (
        first,
        ("people get it: 4 (was 3, +1)", "no consent: 1 (was 0, +1)"),
    )


def test_an_empty_audience_has_a_clear_answer(oak: Crowd) -> None:
    number = oak.draft()
    assert oak.preview(number).tally.people == 0
    refused = oak.approve(number, 0)
    assert isinstance(refused, Refused)
    assert refused.reasons == ("nobody would get it",)


def test_a_paused_sender_and_a_short_slot_are_shown(oak: Crowd) -> None:
    """P5: what would hold it up is said beforehand; what is not sent in its slot expires (X5)."""
    oak.people(2)
    oak.person(3, channel="telegram")
    with transaction(oak.database) as session:
        sender = session.get_one(Sender, oak.telegram)
        sender.paused = "down: 401"
        session.get_one(Sender, oak.sms).per_second = 0.1
    number = oak.draft(until=later(15))
    shown = oak.preview(number)
    assert [(lane.channel, lane.people, lane.paused) for lane in shown.lanes] == [
        ("sms", 2, ""),
        ("telegram", 1, "down: 401"),
    ]
    assert not shown.late
    with transaction(oak.database) as session:
        session.get_one(Sender, oak.sms).per_second = 0.001
    assert oak.preview(number).late
    oak.approve(number, 3)
    oak.wait(10)
    assert len(oak.leave()) == 2
    oak.wait(10)
    with transaction(oak.database) as session:
        outbox.expire(session, oak.now)
    became = oak.account(number)
    assert (became.reached, became.expired, became.places) == (2, 1, 3)


# What is refused at once


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        ({"purpose": "raffles"}, "people agree to texts about meetings"),
        ({"channel": "fax"}, "a channel is sms or telegram"),
        ({"group": "nobody's"}, "has no group"),
        ({"without_groups": ("x",)}, "has no group"),
        ({"without_broadcasts": (77,)}, "has no broadcast 77"),
        ({"by": "Vi"}, "a viewer"),
        ({"message_class": "service"}, "said yes to a meeting"),
        ({"said_yes": 5}, "has no meeting 5"),
        ({"at": later(60), "until": later(30)}, "ends before it begins"),
        ({"at": later(-300), "until": later(-200)}, "its slot is over"),
        ({"at": later(0), "until": later(60 * 24 * 4)}, "longer than 3 days"),
        ({"at": later(60 * 11), "until": later(60 * 13)}, "nobody is written to"),
        ({"wording": "Oak Estate: hello {nmae}. Text STOP to end."}, "there is no field {nmae}"),
        ({"wording": "Oak Estate: come {when}. Text STOP to end."}, "there are no words for {when}"),
        ({"wording": "Oak Estate: hello. Text STOP to end.", "place": "the hall"}, "has no {place}"),
        ({"wording": "Hello, the hall is open. Text STOP to end."}, "'Oak Estate' must stand"),
        ({"wording": "Oak Estate: the hall is open."}, "how to end these texts"),
        ({"wording": "Oak Estate: reply YES to come. Text STOP to end."}, "YES"),
        ({"wording": "  "}, "no words"),
    ],
    ids=lambda value: "" if isinstance(value, dict) else value,
)  # fmt: skip
def test_what_could_never_be_sent_is_refused_with_what_to_do(oak: Crowd, given: dict[str, object], answer: str) -> None:
    """R7, D1, X5."""
    refused = oak.try_draft(**given)  # type: ignore[arg-type]
    assert isinstance(refused, Refused)
    assert any(answer in reason for reason in refused.reasons), refused
    with transaction(oak.database) as session:
        assert session.exec(select(Broadcast)).all() == []


def test_a_refused_wording_comes_back_with_one_that_would_do(oak: Crowd) -> None:
    refused = oak.try_draft("The hall is open.")
    assert isinstance(refused, Refused)
    assert refused.suggestion == "Oak Estate: The hall is open. Text STOP to end."
    assert not isinstance(oak.try_draft(refused.suggestion), Refused)


def test_a_coordinator_of_another_area_and_one_who_left_may_not(oak: Crowd, database: Database) -> None:
    """X9."""
    elm = Crowd(database, code="ELM")
    oak.people(1)
    number = oak.draft()
    oak.coordinator, mine = elm.coordinator, oak.coordinator  # type: ignore[method-assign]
    assert isinstance(oak.approve(number, 1), Refused)
    assert isinstance(oak.stop(number), Refused)
    oak.coordinator = mine  # type: ignore[method-assign]
    with transaction(database) as session:
        ade = oak.coordinator(session, "Ade")
        coordinators.remove(session, int(ade.id or 0), oak.now)
        oak.coordinator = lambda *_: ade  # type: ignore[method-assign]
    assert isinstance(oak.approve(number, 1), Refused)
    assert oak.broadcast(number).state == "draft"


# When it leaves


@pytest.mark.parametrize("day", [datetime(2027, 3, 27), datetime(2027, 10, 30)], ids=["spring", "autumn"])  # noqa: DTZ001
def test_a_slot_keeps_its_hour_on_the_wall_through_a_clock_change(oak: Crowd, day: datetime) -> None:
    """X7: approved on the Saturday, it leaves at 11:00 on the wall of the Sunday the clocks change."""
    zone = ZoneInfo("Europe/London")
    oak.now = moment_of(day + timedelta(hours=12), zone)
    oak.people(1)
    at = moment_of(day + timedelta(days=1, hours=11), zone)
    number = oak.draft(at=at)
    oak.approve(number, 1)
    oak.wait((at - oak.now).total_seconds() / 60 - 1)
    assert oak.rows(number) == []
    oak.wait(1)
    assert shown(oak.now, zone).hour == 11
    assert len(oak.leave()) == 1


def test_nothing_leaves_in_the_ten_minutes_after_the_approval(oak: Crowd) -> None:
    """X3."""
    oak.people(1)
    number = oak.draft()
    oak.approve(number, 1)
    oak.wait(HOLD.seconds / 60 - 0.1)
    assert (oak.rows(number), oak.leave()) == ([], [])
    oak.wait(0.1)
    assert len(oak.leave()) == 1


def test_a_slot_that_would_be_over_before_the_hold_is_refused(oak: Crowd) -> None:
    """X3, X5."""
    oak.people(1)
    number = oak.draft(until=later(10))
    refused = oak.approve(number, 1)
    assert isinstance(refused, Refused)
    assert "ten minutes' hold" in refused.reasons[0]
