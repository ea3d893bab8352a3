"""Who must never be written to: by keyed hash, under a key that cannot be swapped."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from storage import areas, suppression
from storage.database import Database, transaction
from storage.suppression import WrongSuppressionKey, hash_address
from storage.tables import Marker, Suppression, id_of

NOW = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
KEY, OTHER = b"a suppression key for tests", b"another key, quite as long"
ADDRESS = "sms:+447700900001"


def make_sender(database: Database, name: str = "+447700900000") -> int:
    with transaction(database) as session:
        area = areas.find_area(session, "OAK") or areas.add_area(session, code="OAK", name="Oak Estate", now=NOW)
        return id_of(areas.add_sender(session, area=area, channel="sms", name=name))


def test_another_key_is_refused_for_it_would_lose_every_stop(database: Database) -> None:
    """X4: start and restore refuse a mismatch."""
    with transaction(database) as session:
        suppression.check_key(session, KEY, NOW)
        suppression.check_key(session, KEY, NOW)
        with pytest.raises(WrongSuppressionKey, match="HAVESAY_SUPPRESSION_KEY"):
            suppression.check_key(session, OTHER, NOW)
        markers = session.exec(select(Marker)).all()
        assert len(markers) == 1
        assert KEY.decode() not in markers[0].value


def test_processes_that_start_at_once_agree_on_the_key(database: Database) -> None:
    """X4: nobody falls over because another was first, and a wrong key is refused all the same."""
    together = threading.Barrier(8)

    def begin(key: bytes) -> str:
        together.wait(10)
        try:
            with transaction(database) as session:
                suppression.check_key(session, key, NOW)
        except WrongSuppressionKey:
            return "refused"
        return "agreed"

    with ThreadPoolExecutor(8) as processes:
        ends = list(processes.map(begin, [KEY, OTHER] * 4))
    assert sorted(ends) == ["agreed"] * 4 + ["refused"] * 4


def test_a_short_key_is_refused(database: Database) -> None:
    with transaction(database) as session, pytest.raises(WrongSuppressionKey):
        suppression.check_key(session, b"short", NOW)


def test_the_hash_tells_nothing_without_the_key() -> None:
    assert hash_address(KEY, ADDRESS) == hash_address(KEY, ADDRESS)
    assert hash_address(KEY, ADDRESS) != hash_address(OTHER, ADDRESS)
    assert "7700900001" not in hash_address(KEY, ADDRESS)
    assert len(hash_address(KEY, "a lone \ud800 surrogate")) == 64


def test_a_stop_holds_at_its_sender_until_it_is_lifted(database: Database) -> None:
    """R4, R5."""
    here, there = make_sender(database), make_sender(database, "+447700900009")
    hashed = hash_address(KEY, ADDRESS)
    with transaction(database) as session:
        suppression.suppress(session, sender_id=here, address_hash=hashed, reason="stop", now=NOW)
        assert suppression.is_suppressed(session, here, hashed)
        assert not suppression.is_suppressed(session, there, hashed)
        assert suppression.lift(session, sender_id=here, address_hash=hashed, now=NOW)
        assert not suppression.is_suppressed(session, here, hashed)
        assert not suppression.lift(session, sender_id=here, address_hash=hashed, now=NOW)


def test_a_standing_stop_keeps_its_first_reason_and_day(database: Database) -> None:
    sender_id, hashed = make_sender(database), hash_address(KEY, ADDRESS)
    later = NOW + timedelta(days=1)
    with transaction(database) as session:
        suppression.suppress(session, sender_id=sender_id, address_hash=hashed, reason="stop", now=NOW)
        suppression.suppress(
            session, sender_id=sender_id, address_hash=hashed, reason="blocked", now=later, confirmed=True
        )
        row = session.exec(select(Suppression)).one()
        assert (row.reason, row.since, row.confirmed) == ("stop", NOW, True)


def test_a_stop_after_a_start_is_a_new_one_and_not_yet_confirmed(database: Database) -> None:
    sender_id, hashed = make_sender(database), hash_address(KEY, ADDRESS)
    later = NOW + timedelta(days=1)
    with transaction(database) as session:
        suppression.suppress(session, sender_id=sender_id, address_hash=hashed, reason="stop", now=NOW, confirmed=True)
        suppression.lift(session, sender_id=sender_id, address_hash=hashed, now=later)
        suppression.suppress(session, sender_id=sender_id, address_hash=hashed, reason="wrong_number", now=later)
        row = session.exec(select(Suppression)).one()
        assert (row.reason, row.since, row.confirmed, row.lifted_at) == ("wrong_number", later, False, None)
