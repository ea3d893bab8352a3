"""Who may come to the desk: one-time links, sessions by hash, roles."""

from datetime import datetime, timedelta

import pytest
from sqlmodel import select

from storage import areas, coordinators
from storage.database import Database, transaction
from storage.tables import Audit, Coordinator, DeskKey
from tests.conftest import MONDAY_TEN

NOW = MONDAY_TEN


def a_coordinator(database: Database, role: str = "lead", now: datetime = NOW) -> Coordinator:
    with transaction(database) as session:
        area = areas.find_area(session, "OAK") or areas.add_area(session, code="OAK", name="Oak Estate", now=now)
        return coordinators.add_coordinator(session, area=area, name=f"Jo the {role}", role=role, now=now)


def a_link(database: Database, coordinator: Coordinator) -> str:
    assert coordinator.id is not None
    with transaction(database) as session:
        return coordinators.make_link(session, coordinator.id, NOW)


def test_a_link_opens_one_session_and_only_once(database: Database) -> None:
    jo = a_coordinator(database)
    token = a_link(database, jo)
    with transaction(database) as session:
        secret = coordinators.enter(session, token, NOW)
        assert secret is not None
        assert coordinators.enter(session, token, NOW) is None
    with transaction(database) as session:
        found = coordinators.who(session, secret, NOW)
        assert found is not None
        assert found.id == jo.id


def test_a_link_is_no_session_and_a_session_no_link(database: Database) -> None:
    token = a_link(database, a_coordinator(database))
    with transaction(database) as session:
        assert coordinators.who(session, token, NOW) is None
        secret = coordinators.enter(session, token, NOW)
        assert secret is not None
        assert coordinators.enter(session, secret, NOW) is None


def test_links_and_sessions_end(database: Database) -> None:
    jo = a_coordinator(database)
    late, token = a_link(database, jo), a_link(database, jo)
    with transaction(database) as session:
        assert coordinators.enter(session, late, NOW + timedelta(hours=24)) is None
        secret = coordinators.enter(session, token, NOW + timedelta(hours=23, minutes=59))
        assert secret is not None
        ends_at = NOW + timedelta(days=7, hours=23, minutes=59)
        assert coordinators.who(session, secret, ends_at - timedelta(seconds=1)) is not None
        assert coordinators.who(session, secret, ends_at) is None


def test_only_hashes_of_secrets_are_kept(database: Database) -> None:
    token = a_link(database, a_coordinator(database))
    with transaction(database) as session:
        secret = coordinators.enter(session, token, NOW)
        kept = session.exec(select(DeskKey)).all()
        assert {key.kind for key in kept} == {"link", "session"}
        assert all(token not in key.model_dump_json() and str(secret) not in key.model_dump_json() for key in kept)


def test_a_leaver_is_cut_at_once(database: Database) -> None:
    """X9: leavers are cut at once, sessions and unused links alike."""
    jo = a_coordinator(database)
    token, unused = a_link(database, jo), a_link(database, jo)
    assert jo.id is not None
    with transaction(database) as session:
        secret = coordinators.enter(session, token, NOW)
        assert secret is not None
        coordinators.remove(session, jo.id, NOW)
    with transaction(database) as session:
        assert coordinators.who(session, secret, NOW) is None
        assert coordinators.enter(session, unused, NOW) is None
        assert coordinators.leads_and_deputies(session, jo.area_id) == []


def test_signing_out_ends_the_session(database: Database) -> None:
    token = a_link(database, a_coordinator(database))
    with transaction(database) as session:
        secret = coordinators.enter(session, token, NOW)
        assert secret is not None
        coordinators.leave(session, secret)
        assert coordinators.who(session, secret, NOW) is None


@pytest.mark.parametrize("nonsense", ["", "x", "é" * 50, "\ud800", "a" * 1_000_000, "' or 1=1 --"])
def test_a_made_up_secret_is_nobody(database: Database, nonsense: str) -> None:
    a_coordinator(database)
    with transaction(database) as session:
        assert coordinators.who(session, nonsense, NOW) is None
        assert coordinators.enter(session, nonsense, NOW) is None


def test_lead_and_deputy_alone_see_locked_matters(database: Database) -> None:
    """D3: locked to lead and deputies."""
    people = [a_coordinator(database, role) for role in coordinators.ROLES]
    assert {p.role for p in people if coordinators.sees_locked(p)} == {"lead", "deputy"}
    assert {p.role for p in people if not coordinators.may_act(p)} == {"viewer"}
    with transaction(database) as session:
        alerted = coordinators.leads_and_deputies(session, people[0].area_id)
    assert [p.role for p in alerted] == ["lead", "deputy"]


def test_a_bad_role_or_a_second_of_the_same_name_is_refused(database: Database) -> None:
    a_coordinator(database)
    with pytest.raises(ValueError, match="one of viewer"):
        a_coordinator(database, "boss")
    with pytest.raises(ValueError, match="already"):
        a_coordinator(database)


def test_coming_and_going_is_written_down(database: Database) -> None:
    jo = a_coordinator(database)
    token = a_link(database, jo)
    assert jo.id is not None
    with transaction(database) as session:
        coordinators.enter(session, token, NOW)
        coordinators.remove(session, jo.id, NOW)
        actions = [row.action for row in session.exec(select(Audit).order_by(Audit.id))]  # type: ignore[arg-type]
    assert actions == ["coordinator.add", "desk.enter", "coordinator.remove"]
