"""Files that leave from the desk: of one's own area, without numbers unless a lead asks, and each written down."""

import csv
import io
from datetime import timedelta

import pytest
from sqlmodel import select

from storage import areas, meetings, volunteers
from storage.database import transaction
from storage.tables import Audit, Guest, Incoming, Placement, Resident, Task, id_of
from tests.bot.houses import AMIR, JOAN, OURS, Place
from tests.conftest import MONDAY_TEN

PATH = "/desk/settings/exports"


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def make(oak: Place, what: str, role: str = "coordinator", **form: str) -> bytes:
    answer = oak.sit(role).post(PATH, data={"what": what, **form}, headers=OURS)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-disposition"] == f'attachment; filename="oak-{what}-2026-06-01.csv"'
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    return answer.content


def made(oak: Place) -> list[tuple[str, bool, str]]:
    with transaction(oak.house.database) as session:
        found = session.exec(select(Audit).where(Audit.action.like("export.%")).order_by(Audit.id))  # type: ignore[attr-defined,arg-type]
        return [(one.action, one.coordinator_id is not None, one.detail) for one in found]


def test_no_names_or_numbers_leave_unless_a_lead_asks(oak: Place) -> None:
    """F3, X9."""
    oak.hear("a bench please, ring 07700 900123", JOAN)
    oak.hear("NAME Joan Periwinkle", JOAN)
    for what in ("ideas", "messages", "residents"):
        plain = make(oak, what)
        assert b"Periwinkle" not in plain or what == "messages", "she texted it herself"
        assert b"900101" not in plain
        assert b"900123" not in plain
    refused = oak.sit("deputy").post(PATH, data={"what": "residents", "numbers": "1"}, headers=OURS)
    assert refused.status_code == 403
    whole = make(oak, "residents", "lead", numbers="1")
    assert rows(whole)[0]["addresses"] == JOAN.replace("sms:", "sms:")
    assert made(oak)[-1] == ("export.residents", True, "csv, with names and numbers")
    assert len(made(oak)) == 4, "what was refused was not made"


@pytest.mark.parametrize("words", ["=1+1", "+pwned", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"])
def test_formulas_are_made_harmless(oak: Place, words: str) -> None:
    """F3, X10."""
    oak.hear("a bench please", JOAN)
    with transaction(oak.house.database) as session:
        came = session.exec(select(Incoming)).one()
        came.text = words
        session.add(came)
        volunteers.offer(session, area_id=id_of(oak.area), resident_id=1, words="me", now=MONDAY_TEN)
        volunteers.say(session, 1, what=words, when=words)
        area = session.merge(oak.area)
        meetings.add_meeting(
            session, area=area, starts=MONDAY_TEN.replace(tzinfo=None) + timedelta(days=20), now=MONDAY_TEN,
            ends=MONDAY_TEN.replace(tzinfo=None) + timedelta(days=20, hours=2), place="Oak Hall", title="x",
        )  # fmt: skip
    assert rows(make(oak, "messages"))[0]["text"] == f"'{words}"
    assert rows(make(oak, "volunteers"))[0]["what"] == f"'{words}"
    assert rows(make(oak, "meetings"))[0]["title"] == "x"


def test_what_somebody_in_danger_wrote_never_leaves(oak: Place) -> None:
    """D3."""
    oak.hear("my husband is going to kill me tonight", JOAN)
    assert b"kill me" not in make(oak, "messages", "lead", numbers="1")
    assert b"kill me" not in make(oak, "ideas", "lead", numbers="1")


def test_meetings_leave_as_totals_and_helpers_by_number(oak: Place) -> None:
    """P2: who said yes and who came are told apart."""
    oak.hear("a bench please", JOAN)
    oak.hear("NAME Joan", JOAN)
    oak.hear("light please", AMIR)
    with transaction(oak.house.database) as session:
        area = session.merge(oak.area)
        wall = MONDAY_TEN.replace(tzinfo=None) + timedelta(days=20)
        meeting = meetings.add_meeting(
            session, area=area, starts=wall, ends=wall + timedelta(hours=2), place="Oak Hall", now=MONDAY_TEN
        )
        first, second = (id_of(one) for one in session.exec(select(Resident).order_by(Resident.id)))  # type: ignore[arg-type]
        session.add(Guest(meeting_id=id_of(meeting), resident_id=first, answer="yes", party=2, seat="seat"))
        session.add(Guest(meeting_id=id_of(meeting), resident_id=second, answer="no", came_at=MONDAY_TEN))
        offer = volunteers.offer(session, area_id=id_of(area), resident_id=first, words="me", now=MONDAY_TEN)
        for number, came in enumerate((True, False, True)):
            at = MONDAY_TEN + timedelta(days=number)
            task = Task(
                area_id=id_of(area), title="x", place="", wall_time="", starts_at=at, ends_at=at, places=1,
                created_at=at,
            )  # fmt: skip
            session.add(task)
            session.flush()
            session.add(
                Placement(
                    area_id=id_of(area), task_id=id_of(task), volunteer_id=id_of(offer), resident_id=first, came=came,
                    chosen_at=at,
                )
            )  # fmt: skip
    (row,) = rows(make(oak, "meetings"))
    assert [row[name] for name in ("said_yes", "seats", "said_no", "came")] == ["2", "2", "1", "1"]
    (row,) = rows(make(oak, "volunteers"))
    assert [row[name] for name in ("resident", "times_offered_a_job", "times_came")] == [str(first), "3", "2"]
    assert (row["first_came_at"], row["last_came_at"]) == ("2026-06-01T11:00:00+01:00", "2026-06-03T11:00:00+01:00")
    assert "Joan" not in str(row)
    assert rows(make(oak, "volunteers", "lead", numbers="1"))[0]["name"] == "Joan"


def test_excel_is_told_that_it_is_utf_8(oak: Place) -> None:
    oak.hear("ławka", JOAN)
    assert make(oak, "ideas", excel="1").startswith(b"\xef\xbb\xbf")
    assert not make(oak, "ideas").startswith(b"\xef\xbb\xbf")


def test_only_ones_own_area_leaves_and_viewers_make_no_files(oak: Place) -> None:
    """X9, IDOR."""
    oak.hear("a bench please", JOAN)
    with transaction(oak.house.database) as session:
        elm = areas.add_area(session, code="ELM", name="Elm Park", now=MONDAY_TEN)
    theirs = oak.sit("lead", elm).post(PATH, data={"what": "ideas"}, headers=OURS)
    assert rows(theirs.content) == []
    for path in (PATH, f"{PATH}/report"):
        assert oak.sit("viewer").post(path, data={"what": "ideas"}, headers=OURS).status_code == 403
    assert oak.sit("viewer").get(PATH).status_code == 403
    assert oak.sit("lead").post(PATH, data={"what": "coordinators"}, headers=OURS).status_code == 404


def test_who_made_which_file_stands_on_the_page(oak: Place) -> None:
    """F3: logged."""
    browser = oak.sit("coordinator")
    assert "None yet" in browser.get(PATH).text
    browser.post(PATH, data={"what": "ideas"}, headers=OURS)
    line = browser.post(f"{PATH}/report", data={"first": "2026-04", "last": "2026-05"}, headers=OURS)
    assert rows(line.content)[0]["people_who_texted"] == "0"
    html = browser.get(PATH).text
    assert "csv, without names and numbers" in html
    assert "2026-04-01 to 2026-05-31" in html
    assert "coordinator " in html.split("Files that were made")[1]
    wrong = browser.post(f"{PATH}/report", data={"first": "May", "last": ""}, headers=OURS)
    assert wrong.status_code == 422
    assert 'value="May"' in wrong.text
