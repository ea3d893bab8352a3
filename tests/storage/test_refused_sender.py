"""A provider that refuses our account: everything waits, the desk is told, and the leads by whatever still runs."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, select

from flows.alert import CHANNELS, held_back
from flows.facts import Area as AreaFacts
from flows.wording import lint, segments
from storage import alerts, matters, outbox
from storage.areas import add_area, add_sender
from storage.coordinators import add_coordinator
from storage.database import Database, transaction
from storage.outbox import Claimed, Result
from storage.tables import Matter, Outgoing, Sender, id_of
from tests.conftest import MONDAY_TEN

KEY = b"a suppression key for tests only"
REFUSED = Result("not_sent", reason="http:401", again_after_seconds=60, sender_down=True)


class House:
    def __init__(self, database: Database) -> None:
        self.database = database
        with transaction(database) as session:
            area = add_area(session, code="OAK", name="Oak Estate", now=MONDAY_TEN)
            self.area_id = id_of(area)
            self.sms = id_of(add_sender(session, area=area, channel="sms", name="+447700900000", per_second=1000))
            self.bot = id_of(add_sender(session, area=area, channel="telegram", name="oak", per_second=1000))
            for name, role, address in (
                ("Jo", "lead", "telegram:1"),
                ("Al", "deputy", "sms:+447700900010"),
                ("Bo", "coordinator", "telegram:3"),
            ):
                add_coordinator(session, area=area, name=name, role=role, address=address, now=MONDAY_TEN)
            for number in range(1, 6):
                outbox.owe(
                    session,
                    area_id=self.area_id,
                    sender_id=self.sms,
                    address=f"sms:+44770090010{number}",
                    recipient=f"resident:{number}",
                    kind="receipt",
                    message_class="reply",
                    subject="incoming:1",
                    step="1",
                    text="Oak Estate: thank you.",
                    now=MONDAY_TEN,
                    expires_at=MONDAY_TEN + timedelta(days=9),
                    priority=1,
                )

    def claim(self, now: datetime = MONDAY_TEN) -> list[Claimed]:
        with transaction(self.database) as session:
            return outbox.claim(session, sender_id=self.sms, now=now, suppression_key=KEY, limit=2, lease_seconds=60)

    def refuse(self, claimed: list[Claimed], now: datetime = MONDAY_TEN) -> None:
        """As `bot/send.py` writes it down."""
        with transaction(self.database) as session:
            outbox.record_all(session, [(one, REFUSED) for one in claimed], now=now, suppression_key=KEY)
            alerts.tell_of_refused(session, sender_id=self.sms, now=now)

    def rows(self, table: Any) -> list[Any]:
        with Session(self.database.pages) as session:
            return list(session.exec(select(table).order_by(table.id)))

    def alerts(self) -> list[tuple[str, int, str]]:
        return [(row.address, row.sender_id, row.text) for row in self.rows(Outgoing) if row.kind == "alert"]


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


WORDS = "Oak Estate: no text leaves by SMS, our account there was refused. Please open the desk."


def test_nothing_is_burnt_through(house: House) -> None:
    house.refuse(house.claim())
    assert house.claim() == []
    assert {row.state for row in house.rows(Outgoing) if row.kind == "receipt"} == {"due"}
    assert house.rows(Sender)[0].paused == "down: http:401"


def test_lead_and_deputy_are_told_by_another_sender_and_all_at_the_desk(house: House) -> None:
    house.refuse(house.claim())
    assert house.alerts() == [("telegram:1", house.bot, WORDS)]
    assert [matter.kind for matter in house.rows(Matter)] == ["sender"]


def test_whoever_has_another_number_of_ours_is_told_by_that(house: House) -> None:
    with transaction(house.database) as session:
        elm = add_area(session, code="ELM", name="Elm Court", now=MONDAY_TEN)
        other = id_of(add_sender(session, area=elm, channel="sms", name="+447700900999"))
    house.refuse(house.claim())
    assert sorted((address, sender) for address, sender, _ in house.alerts()) == [
        ("sms:+447700900010", other),
        ("telegram:1", house.bot),
    ]


@pytest.mark.parametrize("silent", [{"paused": "down: http:401"}, {"failures": 5}])
def test_a_sender_that_is_silent_itself_carries_no_alert(house: House, silent: dict[str, Any]) -> None:
    with transaction(house.database) as session:
        bot = session.get_one(Sender, house.bot)
        for name, value in silent.items():
            setattr(bot, name, value)
        session.add(bot)
    house.refuse(house.claim())
    assert house.alerts() == []
    assert [matter.kind for matter in house.rows(Matter)] == ["sender"]


def test_starting_again_and_again_tells_nobody_twice_a_day(house: House) -> None:
    for hours in (0, 1, 2, 25):
        now = MONDAY_TEN + timedelta(hours=hours)
        with transaction(house.database) as session:
            outbox.resume_senders(session)
        house.refuse(house.claim(now), now)
    assert len(house.alerts()) == 2
    assert len(house.rows(Matter)) == 1


def test_a_matter_that_was_closed_is_opened_anew_by_the_next_refusal(house: House) -> None:
    house.refuse(house.claim())
    with transaction(house.database) as session:
        matters.close(session, 1, 1, MONDAY_TEN)
        outbox.resume_senders(session)
    house.refuse(house.claim())
    assert [matter.closed_at is None for matter in house.rows(Matter)] == [False, True]


@pytest.mark.parametrize("channel", CHANNELS)
def test_the_alert_is_plain_and_one_segment_for_the_longest_name(channel: str) -> None:
    """R7."""
    oak = AreaFacts("Oak Estate", "OAK", ZoneInfo("Europe/London"), "Jo", 4)
    assert lint(held_back(oak, channel), sender_name="Oak Estate") == []
    assert segments(held_back(replace(oak, name="x" * 200), channel)).count == 1
