"""The audit at the desk: append-only, filtered by the address, without a word of anybody; and nothing is left out."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError
from sqlmodel import select

from bot.desk.audit_words import FAMILIES, say_action
from storage import audit
from storage.database import reading, transaction
from storage.tables import Audit, Coordinator, id_of
from tests.bot.desk.rows import ROWS, Row
from tests.bot.desk.world import World, a_world
from tests.bot.houses import Place
from tests.conftest import MONDAY_TEN

WRITES_NOTHING = {  # posts that change nothing anybody need know of, each with its reason
    "POST /desk/leave": "leaving changes nothing of the desk",
    "POST /desk/account/factor/offer": "nothing is on before a code proves it",
}


def write(oak: Place, action: str, *, days_ago: int = 0, who: int | None = None) -> None:
    with transaction(oak.house.database) as session:
        audit.write(
            session, action=action, now=MONDAY_TEN - timedelta(days=days_ago), area_id=oak.area.id, coordinator_id=who
        )


@pytest.mark.parametrize(
    "statement", ["UPDATE audit SET action = 'nothing'", "DELETE FROM audit", "DELETE FROM audit WHERE id = 1"]
)
def test_the_database_itself_refuses_to_change_or_delete_a_line(oak: Place, statement: str) -> None:
    """Append-only, whoever asks."""
    write(oak, "area.change")
    with pytest.raises(DatabaseError, match="append-only"), transaction(oak.house.database) as session:
        session.connection().execute(text(statement))
    with reading(oak.house.database) as session:
        assert session.exec(select(Audit.action)).all() == ["area.change"]


def test_it_is_filtered_by_person_what_and_day_in_the_address(oak: Place) -> None:
    browser = oak.sit("lead")
    with reading(oak.house.database) as session:
        me = id_of(session.exec(select(Coordinator)).one())
    write(oak, "export.zebras", who=me, days_ago=2)
    write(oak, "broadcast.zebras", days_ago=2)
    write(oak, "matter.close", who=me)

    def shown(**asked: object) -> list[bool]:
        html = browser.get("/desk/settings/audit", params=asked).text
        return [said in html for said in ("export zebras", "broadcast zebras", "settled")]

    assert shown() == [True, True, True]
    assert shown(who=me) == [True, False, True]
    assert shown(who=0) == [False, True, False]
    assert shown(what="export") == [True, False, False]
    assert shown(day="2026-05-30") == [True, True, False]
    assert shown(who=me, what="matter", day="2026-05-30") == [False, False, False]
    assert (
        "Nothing was written down that fits" in browser.get("/desk/settings/audit", params={"day": "2020-01-01"}).text
    )


@pytest.mark.parametrize(
    "asked", [{"day": "soon"}, {"day": "0001-01-01"}, {"day": "9999-12-31"}, {"who": "Jo"}, {"who": "9" * 20},
              {"what": "nothing"}, {"what": "%"}]
)  # fmt: skip
def test_nonsense_in_the_address_is_no_fault(oak: Place, asked: dict[str, str]) -> None:
    assert oak.sit("lead").get("/desk/settings/audit", params=asked).status_code == 200


def test_pages_go_on_where_the_last_one_ended(oak: Place) -> None:
    browser = oak.sit("deputy")
    for number in range(audit.MAX_PAGE + 20):
        write(oak, f"area.number_{number}")
    first = browser.get("/desk/settings/audit?what=area").text
    assert first.count("<li ") == audit.MAX_PAGE
    assert 'Who did what <span class="soft">120</span>' in first
    older = first.partition('class="button" href="')[2].partition('"')[0].replace("&amp;", "&")
    assert "what=area" in older
    write(oak, "area.newer")
    second = browser.get(older).text
    assert second.count("<li ") == 20
    assert 'Who did what <span class="soft">121</span>' in second, "of all pages, by what was asked for"
    assert "area number 0 " in second.replace("\n", " ")
    assert "Earlier</a>" not in second


def test_only_lead_and_deputies_of_this_area_read_it(oak: Place) -> None:
    """X9: least privilege."""
    from storage import areas

    with transaction(oak.house.database) as session:
        elm = areas.add_area(session, code="ELM", name="Elm Park", now=MONDAY_TEN)
    write(oak, "export.zebras")
    for role in ("viewer", "coordinator"):
        assert oak.sit(role).get("/desk/settings/audit").status_code == 403
        assert "/desk/settings/audit" not in oak.sit(role).get("/desk/settings").text
    assert "export zebras" not in oak.sit("lead", elm).get("/desk/settings/audit").text
    assert "export zebras" in oak.sit("deputy").get("/desk/settings/audit").text


def test_every_action_has_a_family_and_a_phrase() -> None:
    for said in ("card.undo.hide", "matter.close", "something.quite_new"):
        assert "." not in say_action(said)
    assert all(say_action(f"{family}.x") for family in FAMILIES)


def test_every_action_that_is_written_is_said_in_words() -> None:
    named = re.compile(rf'"((?:{"|".join(FAMILIES)})\.[a-z_]+)"')
    written = {
        action
        for room in ("bot", "storage")
        for file in Path(room).rglob("*.py")
        if "migrations" not in file.parts
        for action in named.findall(file.read_text(encoding="utf-8"))
        if not action.endswith((".html", ".id"))
    }
    assert {"reply.change", "talk.keep_idea", "broadcast.new"} <= written
    assert [
        action for action in sorted(written) if say_action(action) == action.replace(".", " ").replace("_", " ")
    ] == []


# Nothing is left out


@pytest.fixture(scope="module")
def world(_sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with a_world(_sqlite_template, tmp_path_factory.mktemp("audited")) as made:
        yield made


@pytest.mark.parametrize(
    "row",
    [row for row in ROWS if row.method == "POST" and row.least != "anybody" and row.name not in WRITES_NOTHING],
    ids=lambda row: f"{row.name} {','.join(row.things)}",
)
def test_whatever_is_changed_at_the_desk_is_written_down(world: World, row: Row) -> None:
    """Who did what: a post that changed something and left no line in the audit is a gap."""
    tried = world.ask(world.ours["lead"], row, row.at(world.oak))
    assert tried.status >= 400 or not tried.has_changed or tried.is_audited, "it changed something and wrote nothing"
