"""Retention: what is too old goes, what somebody waits for stays, and what was counted is counted still (D5)."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import JSON, String
from sqlmodel import Session, SQLModel, col, select
from sqlmodel.sql.sqltypes import AutoString

from bot.channels import Incoming as Arrived
from bot.due import kinds_for, run_due
from flows.report import Period, read_period
from flows.retention import CONSENT, RSVP, TEXTS
from storage import (
    ageing,
    audit,
    consent,
    coordinators,
    erasure,
    guests,
    links,
    matters,
    members,
    report,
    retention,
    similar,
)
from storage.database import Database, reading, transaction
from storage.retention import KEPT
from storage.tables import (
    Answer,
    Area,
    Ask,
    Audit,
    Broadcast,
    Consent,
    Guest,
    Idea,
    Incoming,
    Matter,
    Meeting,
    MemberCame,
    Outgoing,
    Placement,
    Recipient,
    Resident,
    Table,
    Task,
    Volunteer,
    id_of,
)
from tests.bot.houses import AMIR, JOAN, KEY, Place, a_house, add_oak
from tests.conftest import MONDAY_TEN

SECRET = KEY.encode()
NOW = MONDAY_TEN + timedelta(days=365 * 8)  # everything of the tests is old then, unless said otherwise
WORDS = "a bench by the bus stop, says Joan Periwinkle"


@pytest.fixture
def oak(database: Database) -> Place:
    return Place(a_house(database), add_oak(database))


def everything(database: Database, *, but: tuple[str, ...] = ()) -> str:
    with reading(database) as session:
        return "\n".join(
            str(tuple(row))
            for table in Table.metadata.sorted_tables
            if table.name not in but
            for row in session.connection().execute(table.select())
        )


def let_go(oak: Place, now: datetime = NOW) -> None:
    for _ in range(20):
        with transaction(oak.house.database) as session:
            area = session.get_one(Area, oak.area.id)
            if not ageing.run(session, area, now, suppression_key=SECRET, by=None):
                return


def counts(oak: Place, now: datetime = NOW) -> dict[str, tuple[int, int]]:
    with reading(oak.house.database) as session:
        return {one.table: (one.rows, one.held_back) for one in retention.preview(session, id_of(oak.area), now)}


def keep(session: Session, row: SQLModel) -> int:
    session.add(row)
    session.flush()
    return id_of(row)


def settle(oak: Place) -> None:
    """One of everything that gets old; all answered, ended and told long before NOW."""
    oak.hear(WORDS, JOAN)
    oak.hear("NAME Joan", JOAN)
    oak.hear("light on the path", AMIR)
    area_id = id_of(oak.area)
    with transaction(oak.house.database) as session:
        similar.index_next(session, area_id)
        jo = coordinators.add_coordinator(session, area=oak.area, name="Jo", role="lead", now=MONDAY_TEN)
        for idea in session.exec(select(Idea)):
            idea.status = "done"
        for sent in session.exec(select(Outgoing)):
            sent.state, sent.external_id = "delivered", f"SM{sent.id}"
        meeting = keep(
            session,
            Meeting(
                area_id=area_id, place="Oak Hall", wall_time="", zone="Europe/London", starts_at=MONDAY_TEN,
                ends_at=MONDAY_TEN, state="open", created_at=MONDAY_TEN, others_came=3,
            ),
        )  # fmt: skip
        session.add(Guest(meeting_id=meeting, resident_id=1, answer="yes", party=2, seat="seat", came_at=MONDAY_TEN))
        session.add(Guest(meeting_id=meeting, resident_id=2, answer="no"))
        ivy = members.set_member(session, area=oak.area, address=None, name="Ivy", lives_here=True, now=MONDAY_TEN)
        session.add(MemberCame(meeting_id=meeting, member_id=id_of(ivy)))
        for subject in (f"meeting:{meeting}", f"after:{meeting}", f"seat:{meeting}:1", "answer:9"):
            session.add(
                Ask(
                    area_id=area_id, resident_id=1, kind="rsvp", subject=subject, letter="A", question="Periwinkle?",
                    answer="yes", about="x", choices=[["1", "Periwinkle"]], state="answered", opened_at=MONDAY_TEN,
                    expires_at=MONDAY_TEN,
                )
            )  # fmt: skip
        offer = keep(
            session,
            Volunteer(
                area_id=area_id, resident_id=1, said="Periwinkle helps", what="x", when="x", offered_at=MONDAY_TEN,
                ended_at=MONDAY_TEN,
            ),
        )  # fmt: skip
        task = keep(
            session,
            Task(
                area_id=area_id, title="Litter pick", place="", wall_time="", starts_at=MONDAY_TEN, ends_at=MONDAY_TEN,
                places=1, host_name="Periwinkle", created_at=MONDAY_TEN,
            ),
        )  # fmt: skip
        session.add(
            Placement(
                area_id=area_id, task_id=task, volunteer_id=offer, resident_id=1, buddy_name="Periwinkle", came=True,
                chosen_at=MONDAY_TEN,
            )
        )  # fmt: skip
        broadcast = keep(
            session,
            Broadcast(
                area_id=area_id, message_class="service", wording="hello", slot_at=MONDAY_TEN, expires_at=MONDAY_TEN,
                created_by=id_of(jo), created_at=MONDAY_TEN,
            ),
        )  # fmt: skip
        session.add(Recipient(broadcast_id=broadcast, place=1, resident_id=1, address_id=1))
        for granted, day in ((True, 0), (False, 30)):
            consent.record(
                session, area_id=area_id, resident_id=1, purpose="news", granted=granted, channel="sms",
                words_shown="News?", exact_reply="1", controller="", now=MONDAY_TEN + timedelta(days=day),
            )  # fmt: skip


def test_every_table_and_every_column_of_words_says_how_long_it_is_kept() -> None:
    """D5: whoever adds a column of words says in `storage.retention` how long it is kept, and why."""
    tables = {table.name: table for table in Table.metadata.sorted_tables}
    assert set(KEPT) == set(tables)
    for name, kept in KEPT.items():
        if kept.goes:
            continue
        words = {c.name for c in tables[name].columns if isinstance(c.type, AutoString | String | JSON)}
        assert words == set(kept.becomes) | set(kept.stays), name
        assert not kept.stays or kept.why, f"{name}: say why these are kept"
        assert kept.becomes or kept.age is None, f"{name}: nothing goes"
        assert kept.says or kept.age is None, name


def test_what_a_rule_says_is_what_goes(oak: Place) -> None:
    """D5: of every table that has an age, a day too young stays whole, and too old has gone as its rule says."""
    settle(oak)
    aged = {name: kept for name, kept in KEPT.items() if kept.age is not None}
    too_old = counts(oak)
    for name, kept in aged.items():
        first = MONDAY_TEN + timedelta(days=30 if name == "consent" else 0)
        assert kept.age is not None
        assert counts(oak, first + timedelta(days=kept.age.months * 30.4 - 10))[name] == (0, 0), name
        assert too_old[name][0] > 0, name
    let_go(oak)
    assert set(counts(oak).values()) == {(0, 0)}
    with reading(oak.house.database) as session:
        for name, kept in aged.items():
            for row in session.connection().execute(Table.metadata.tables[name].select()).mappings():
                changed = {column: row[column] for column in kept.becomes}
                assert kept.goes or changed == dict(kept.becomes), f"{name}: {changed}"


def test_no_word_is_left_and_what_was_counted_is_counted_still(oak: Place) -> None:
    """D5, F1: the report of those months says the same before and after."""
    settle(oak)
    months = read_period("2026-06", "2026-06", MONDAY_TEN.date())
    before = counted(oak, months)
    assert "Periwinkle" in everything(oak.house.database)
    let_go(oak)
    after = everything(oak.house.database)
    for trace in ("Periwinkle", "periwinkl", "bus stop", "light on the path"):
        assert trace not in after, trace
    assert "7700900101" not in everything(oak.house.database, but=("address",)), "the number stays while she is here"
    assert counted(oak, months) == before
    with reading(oak.house.database) as session:
        assert session.exec(select(Guest)).all() == []
        assert session.exec(select(MemberCame)).all() == []
        meeting = session.exec(select(Meeting)).one()
        assert guests.list_totals(session, meeting) == {
            "yes": 2, "maybe": 0, "no": 1, "waiting": 0, "offered": 0, "came": 4, "others": 3
        }  # fmt: skip
        assert [ask.subject for ask in session.exec(select(Ask)) if ":" in ask.subject] == ["answer:9"]
        assert [row.granted for row in session.exec(select(Consent).where(Consent.purpose == "news"))] == [False]
        assert [idea.reference for idea in session.exec(select(Idea).order_by(col(Idea.id)))] == ["OAK-1", "OAK-2"]


def counted(oak: Place, months: Period) -> Any:
    with reading(oak.house.database) as session:
        return report.count(session, session.get_one(Area, oak.area.id), months, NOW)


def test_who_said_yes_goes_a_year_before_the_words(oak: Place) -> None:
    """D5: RSVP identity 12 months after, texts 24 months."""
    settle(oak)
    let_go(oak, MONDAY_TEN + timedelta(days=400))
    with reading(oak.house.database) as session:
        assert session.exec(select(Guest)).all() == []
        assert len(session.exec(select(Incoming).where(Incoming.text != "")).all()) == 3


def test_an_idea_somebody_waits_for_and_a_text_with_an_open_matter_stay(oak: Place) -> None:
    """D5: open promises and matters are never touched."""
    oak.hear(WORDS, JOAN)
    oak.hear("my husband is going to kill me tonight", AMIR)
    oak.hear("thanks", JOAN)
    assert counts(oak)["idea"] == (0, 1)
    assert counts(oak)["incoming"] == (1, 2)
    let_go(oak)
    kept = everything(oak.house.database)
    assert "Periwinkle" in kept
    assert "kill me" in kept
    assert "thanks" not in kept
    with transaction(oak.house.database) as session:
        matter = session.exec(select(Matter).where(Matter.kind == "danger")).one()
        lead = coordinators.add_coordinator(session, area=oak.area, name="Jo", role="lead", now=MONDAY_TEN)
        matters.close(session, id_of(matter), id_of(lead), NOW)
        session.exec(select(Idea)).one().status = "done"
    let_go(oak)
    assert "kill me" not in everything(oak.house.database)
    assert "Periwinkle" not in everything(oak.house.database)


def test_what_was_answered_only_lately_stays_for_a_while(oak: Place) -> None:
    """People are still told, and asked whether it is any good."""
    oak.hear(WORDS, JOAN)
    with transaction(oak.house.database) as session:
        idea = session.exec(select(Idea)).one()
        idea.status = "done"
        lately = NOW - timedelta(days=20)
        session.add(
            Answer(area_id=idea.area_id, idea_id=id_of(idea), status="done", at=lately, tell_at=lately, told_at=lately)
        )
    let_go(oak)
    assert "Periwinkle" in everything(oak.house.database)
    let_go(oak, NOW + timedelta(days=90))
    assert "Periwinkle" not in everything(oak.house.database)


def test_a_text_waits_for_the_card_it_is_linked_to(oak: Place) -> None:
    oak.hear(WORDS, JOAN)
    oak.hear("light on the path", AMIR)
    with transaction(oak.house.database) as session:
        first, second = session.exec(select(Idea).order_by(col(Idea.id))).all()
        second.card_id, second.status = first.id, "done"
    assert counts(oak)["idea"] == (0, 2)


def test_the_newest_answer_about_a_consent_is_never_too_old(oak: Place) -> None:
    """D1, D5: whoever said no long ago is not asked as a stranger."""
    settle(oak)
    let_go(oak, NOW + timedelta(days=3650))
    with reading(oak.house.database) as session:
        latest = consent.latest(session, 1, "news")
    assert latest is not None
    assert not latest.granted


def test_seen_before_is_for_ever(oak: Place) -> None:
    """X11: what was texted years ago and comes once more has no effect."""
    again = Arrived(channel="sms", sender="+447700900000", kind="message", external_id="SM1", address=JOAN, text=WORDS)
    oak.house.receiver.receive_batch([again])
    with transaction(oak.house.database) as session:
        session.exec(select(Idea)).one().status = "done"
    let_go(oak)
    (kept,) = oak.house.receiver.receive_batch([again])
    assert kept.seen_before
    with reading(oak.house.database) as session:
        assert session.exec(select(Incoming.external_id)).one() != "SM1", "it leads to the words at the provider"
    assert WORDS not in everything(oak.house.database)


def test_whoever_texts_again_after_years_is_known(oak: Place) -> None:
    settle(oak)
    let_go(oak)
    oak.hear("the lamp on Mill Road is broken", JOAN)
    with reading(oak.house.database) as session:
        newest = session.exec(select(Idea).order_by(col(Idea.id).desc())).first()
        assert newest is not None
        assert (newest.resident_id, newest.reference) == (1, "OAK-3")


def test_nothing_goes_before_a_lead_lets_it_and_then_by_the_clock(oak: Place) -> None:
    settle(oak)
    kinds = kinds_for(SECRET)
    run_due(oak.house.database, NOW, kinds)
    assert "Periwinkle" in everything(oak.house.database)
    with transaction(oak.house.database) as session:
        area = session.get_one(Area, oak.area.id)
        at = ageing.let(session, area, by=None, now=NOW)
        first = ageing.next_run(session, area)
    assert first is not None
    assert (at.weekday(), at.hour, at.minute) == (6, 4, 30)
    assert first - NOW >= timedelta(days=1)
    run_due(oak.house.database, first - timedelta(minutes=1), kinds)
    assert "Periwinkle" in everything(oak.house.database)
    run_due(oak.house.database, first, kinds)
    assert "Periwinkle" not in everything(oak.house.database)
    with reading(oak.house.database) as session:
        assert ageing.next_run(session, session.get_one(Area, oak.area.id)) == first + timedelta(days=7)
        lines = [line.row.detail for line in audit.list_lines(session, id_of(oak.area), about="retention")]
    assert "3 texts that came in" in lines[0]
    assert "Periwinkle" not in str(lines)


def test_a_lead_stops_it_before_its_first_run(oak: Place) -> None:
    settle(oak)
    with transaction(oak.house.database) as session:
        area = session.get_one(Area, oak.area.id)
        ageing.let(session, area, by=None, now=NOW)
        ageing.stop(session, area, by=None, now=NOW)
    run_due(oak.house.database, NOW + timedelta(days=30), kinds_for(SECRET))
    assert "Periwinkle" in everything(oak.house.database)


def test_it_goes_in_small_batches_each_whole(oak: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts that come in meanwhile wait for one batch, never for all."""
    monkeypatch.setattr(ageing, "BATCH", 2)
    settle(oak)
    kinds = kinds_for(SECRET)
    with transaction(oak.house.database) as session:
        area = session.get_one(Area, oak.area.id)
        ageing.let(session, area, by=None, now=NOW)
        at = ageing.next_run(session, area)
    assert at is not None
    run_due(oak.house.database, at, kinds)
    left = counts(oak, at)["incoming"][0]
    assert left == 1
    run_due(oak.house.database, at + timedelta(minutes=1), kinds)
    assert counts(oak, at)["incoming"] == (0, 0)
    with reading(oak.house.database) as session:
        runs = session.exec(select(Audit).where(Audit.action == retention.RUN)).all()
    assert len(runs) == 2


def test_next_door_keeps_its_own(oak: Place) -> None:
    settle(oak)
    with transaction(oak.house.database) as session:
        from storage import areas

        elm = areas.add_area(session, code="ELM", name="Elm Park", now=MONDAY_TEN)
        ageing.run(session, elm, NOW, suppression_key=SECRET, by=None)
    assert "Periwinkle" in everything(oak.house.database)


def test_joined_phone_and_telegram_count_once_also_afterwards(oak: Place) -> None:
    settle(oak)
    with transaction(oak.house.database) as session:
        links.offer(session, 1, "123456", MONDAY_TEN)
        link = links.find_open(session, "123456", 1, MONDAY_TEN)
        assert link is not None
        links.answer(session, id_of(link), 2, "654321", MONDAY_TEN)
        links.join(session, id_of(link), 1, MONDAY_TEN)
        guest = session.exec(select(Guest).where(Guest.resident_id == 2)).one()
        guest.answer = "yes"
    months = read_period("2026-06", "2026-06", MONDAY_TEN.date())
    before = counted(oak, months).held[0].said_yes
    let_go(oak)
    assert counted(oak, months).held[0].said_yes == before == 2, "one person, who brings one"


def test_an_erasure_after_it_finds_what_is_left(oak: Place) -> None:
    """D4: the two do not stand in each other's way, and what it cost is still told."""
    settle(oak)
    months = read_period("2026-06", "2026-06", MONDAY_TEN.date())
    before = counted(oak, months).segments
    let_go(oak)
    with transaction(oak.house.database) as session:
        erasure.erase(session, 1, now=NOW, suppression_key=SECRET)
        assert session.get_one(Resident, 1).name == ""
    assert counted(oak, months).segments == before > 0


def test_an_age_is_counted_in_months() -> None:
    leap = datetime(2028, 2, 29, 12, tzinfo=MONDAY_TEN.tzinfo)
    assert TEXTS.before(leap) == leap.replace(year=2026, day=28)
    assert RSVP.before(MONDAY_TEN) == MONDAY_TEN.replace(year=2025)
    assert CONSENT.before(MONDAY_TEN) == MONDAY_TEN.replace(year=2020)
    assert (TEXTS.words, RSVP.words, CONSENT.words) == ("2 years", "12 months", "6 years")
    assert TEXTS.before(MONDAY_TEN.replace(month=12, day=31)).date().isoformat() == "2024-12-31"
