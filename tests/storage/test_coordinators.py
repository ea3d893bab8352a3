"""Who may come to the desk: one-time links, sessions by hash, roles."""

from datetime import datetime, timedelta

import pytest
from sqlmodel import select

from storage import areas, coordinators, sign_in
from storage.database import Database, transaction
from storage.tables import Audit, Coordinator, DeskKey
from tests.conftest import MONDAY_TEN

NOW = MONDAY_TEN
KEY = b"a key for tests, and long enough for them"


def a_session(database: Database, token: str, now: datetime = NOW) -> str:
    """The secret of the session this link opens."""
    with transaction(database) as session:
        opened = sign_in.enter(session, token, now, KEY)
    assert opened is not None
    return opened.secret


def a_coordinator(database: Database, role: str = "lead", now: datetime = NOW) -> Coordinator:
    with transaction(database) as session:
        area = areas.find_area(session, "OAK") or areas.add_area(session, code="OAK", name="Oak Estate", now=now)
        return coordinators.add_coordinator(session, area=area, name=f"Jo the {role}", role=role, now=now)


def a_link(database: Database, coordinator: Coordinator) -> str:
    assert coordinator.id is not None
    with transaction(database) as session:
        return sign_in.make_link(session, coordinator.id, NOW, KEY)


def test_a_link_opens_one_session_and_only_once(database: Database) -> None:
    jo = a_coordinator(database)
    token = a_link(database, jo)
    secret = a_session(database, token)
    with transaction(database) as session:
        assert sign_in.enter(session, token, NOW, KEY) is None
        found = sign_in.who(session, secret, NOW, KEY)
        assert found is not None
        assert found[0].id == jo.id


def test_a_link_is_no_session_and_a_session_no_link(database: Database) -> None:
    token = a_link(database, a_coordinator(database))
    with transaction(database) as session:
        assert sign_in.who(session, token, NOW, KEY) is None
    secret = a_session(database, token)
    with transaction(database) as session:
        assert sign_in.enter(session, secret, NOW, KEY) is None


def test_links_and_sessions_end(database: Database) -> None:
    jo = a_coordinator(database)
    late, token = a_link(database, jo), a_link(database, jo)
    with transaction(database) as session:
        assert sign_in.enter(session, late, NOW + timedelta(hours=24), KEY) is None
    secret = a_session(database, token, NOW + timedelta(hours=23, minutes=59))
    ends_at = NOW + timedelta(days=7, hours=23, minutes=59)
    with transaction(database) as session:
        assert sign_in.who(session, secret, ends_at - timedelta(seconds=1), KEY) is not None
        assert sign_in.who(session, secret, ends_at, KEY) is None


def test_only_hashes_of_secrets_are_kept_and_under_our_key(database: Database) -> None:
    token = a_link(database, a_coordinator(database))
    secret = a_session(database, token)
    with transaction(database) as session:
        kept = session.exec(select(DeskKey)).all()
        assert {key.kind for key in kept} == {"link", "session", "machine"}
        assert all(token not in key.model_dump_json() and secret not in key.model_dump_json() for key in kept)
        assert sign_in.who(session, secret, NOW, KEY + b"!") is None


def test_a_leaver_is_cut_at_once(database: Database) -> None:
    """X9: leavers are cut at once, sessions and unused links alike."""
    jo = a_coordinator(database, "deputy")
    token, unused = a_link(database, jo), a_link(database, jo)
    secret = a_session(database, token)
    assert jo.id is not None
    with transaction(database) as session:
        coordinators.remove(session, jo.id, NOW)
    with transaction(database) as session:
        assert sign_in.who(session, secret, NOW, KEY) is None
        assert sign_in.enter(session, unused, NOW, KEY) is None
        assert coordinators.leads_and_deputies(session, jo.area_id) == []


def test_signing_out_ends_the_session(database: Database) -> None:
    secret = a_session(database, a_link(database, a_coordinator(database)))
    with transaction(database) as session:
        sign_in.leave(session, secret, KEY)
        assert sign_in.who(session, secret, NOW, KEY) is None


@pytest.mark.parametrize("nonsense", ["", "x", "é" * 50, "\ud800", "a" * 1_000_000, "' or 1=1 --"])
def test_a_made_up_secret_is_nobody(database: Database, nonsense: str) -> None:
    a_coordinator(database)
    with transaction(database) as session:
        assert sign_in.who(session, nonsense, NOW, KEY) is None
        assert sign_in.enter(session, nonsense, NOW, KEY) is None


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
    jo = a_coordinator(database, "deputy")
    token = a_link(database, jo)
    assert jo.id is not None
    with transaction(database) as session:
        sign_in.enter(session, token, NOW, KEY)
        coordinators.remove(session, jo.id, NOW)
        actions = [row.action for row in session.exec(select(Audit).order_by(Audit.id))]  # type: ignore[arg-type]
    assert actions == ["coordinator.add", "coordinator.link", "desk.enter", "coordinator.remove"]
