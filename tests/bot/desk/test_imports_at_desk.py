"""Files that come in at the desk: looked at row by row, then taken in whole or not at all."""

import re
from base64 import urlsafe_b64encode

import pytest
from sqlmodel import col, select

from storage import areas
from storage.database import transaction
from storage.tables import Audit, Consent, Idea, Outgoing, Suppression
from tests.bot.houses import JOAN, OURS, Place, TestClient
from tests.conftest import MONDAY_TEN

PAGE = "/desk/settings/imports"
GOOD = "text,theme,said_at,status\nA bench,transport,2026-05-02,\nA tree,,,read\n"
BAD = "text,said_at\nA bench,2026-05-02\n,2026-05-02\nA tree,soon\n"


def look(browser: TestClient, content: str | bytes, name: str = "ideas.csv") -> str:
    raw = content.encode() if isinstance(content, str) else content
    answer = browser.post(f"{PAGE}/look", files={"file": (name, raw)}, headers=OURS)
    assert answer.status_code == 200, answer.text[-800:]
    return answer.text


def take(browser: TestClient, html: str, **ticked: str) -> int:
    """Press the button of the page that was looked at."""
    carried = re.search(r'name="content" value="([^"]*)"', html)
    assert carried is not None
    more = {"json_lines": "1"} if 'name="json_lines"' in html else {}
    fields = {"content": carried[1], **more, **ticked}
    parts = {name: (None, value) for name, value in fields.items()}  # as the form sends it
    return browser.post(f"{PAGE}/take", files=parts, headers=OURS).status_code


def kept(oak: Place) -> list[tuple[str, str, str, str]]:
    with transaction(oak.house.database) as session:
        found = session.exec(select(Idea).order_by(col(Idea.id)))
        return [(one.reference, one.text, one.theme, one.status) for one in found]


def test_a_file_is_looked_at_first_and_then_taken_in(oak: Place) -> None:
    browser = oak.sit("coordinator")
    html = look(browser, GOOD)
    assert "<strong>2</strong> ideas would be taken in; 0 rows cannot be" in html
    assert "A bench" in html
    assert kept(oak) == [], "looking changes nothing"
    assert take(browser, html) == 303
    assert kept(oak) == [("OAK-1", "A bench", "transport", "new"), ("OAK-2", "A tree", "", "read")]
    after = browser.get(PAGE, params={"done": "OAK-1-to-OAK-2"}).text
    assert "Taken in as OAK-1 to OAK-2" in after
    assert "coordinator " in after.split("Files that were taken in")[1]


def test_with_rows_that_cannot_be_nothing_is_taken_in_unless_told(oak: Place) -> None:
    """Nothing half done; a refused row is named by its number, never by its words."""
    browser = oak.sit("coordinator")
    html = look(browser, BAD)
    assert "Row 3" in html
    assert "no words under" in html
    assert "Row 4" in html
    refused = html.split("Rows that cannot be taken in")[1].split("The first of those")[0]
    assert "A tree" not in refused
    assert take(browser, html) == 422
    assert kept(oak) == []
    assert take(browser, html, without_refused="1") == 303
    assert [one[1] for one in kept(oak)] == ["A bench"]


def test_the_same_file_is_taken_in_once_unless_told(oak: Place) -> None:
    browser = oak.sit("coordinator")
    assert take(browser, look(browser, GOOD)) == 303
    html = look(browser, GOOD)
    assert "this very file was taken in" in html
    assert take(browser, html) == 422
    assert len(kept(oak)) == 2
    assert take(browser, html, again="1") == 303
    assert len(kept(oak)) == 4


def test_json_lines_and_windows_letters_are_understood(oak: Place) -> None:
    browser = oak.sit("coordinator")
    assert take(browser, look(browser, '{"text": "A lamp"}\n', "ideas.jsonl")) == 303
    assert take(browser, look(browser, "text;theme\nCafé – bench;\n".encode("cp1252"))) == 303
    assert [one[1] for one in kept(oak)] == ["A lamp", "Café – bench"]


def test_a_row_that_may_be_about_danger_is_pointed_out(oak: Place) -> None:
    """D3: words on paper are read by a person first."""
    html = look(oak.sit("coordinator"), "text\nA bench\nmy husband is going to kill me tonight\n")
    assert "Row 3: may be about somebody in danger" in re.sub(r"\s+", " ", html)


def test_what_stands_in_a_file_cannot_run(oak: Place) -> None:
    """X10: neither in the look at it, nor as a reason."""
    html = look(
        oak.sit("lead"), 'text,status\n"<script>pwned()</script>",\nA tree,<b>x</b>\n"\u202epwned {{ 7919*7919 }}",\n'
    )
    for alive in ("<script>pwned", "<b>x", "\u202e", "62710561"):
        assert alive not in html, alive
    assert "&lt;script&gt;pwned" in html


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"name\nJoan\n", "must name the columns"),
        (b"text\n" + b"x" * 800 * 1024, "larger than"),
        (b"PK\0\0", "no text file"),
        (b"text\n", "no rows"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(oak: Place, content: bytes, why: str) -> None:
    answer = oak.sit("coordinator").post(f"{PAGE}/look", files={"file": ("a.csv", content)}, headers=OURS)
    assert answer.status_code == 422
    assert why in answer.text


def test_what_comes_back_is_read_again_and_trusted_in_nothing(oak: Place) -> None:
    browser = oak.sit("coordinator")
    for content in ("@@@", "é", urlsafe_b64encode(b"text\n,\n").decode(), ""):
        answer = browser.post(f"{PAGE}/take", data={"content": content}, headers=OURS)
        assert answer.status_code == 422, content
    assert kept(oak) == []


def test_an_import_lifts_no_stop_gives_no_consent_and_texts_nobody(oak: Place) -> None:
    """X4."""
    oak.hear("a bench please", JOAN)
    oak.hear("STOP", JOAN)
    with transaction(oak.house.database) as session:
        owed = len(session.exec(select(Outgoing)).all())
    browser = oak.sit("lead")
    table = "text,number,consent\nA tree,+447700900101,yes START JOIN\n"
    assert take(browser, look(browser, table)) == 303
    with transaction(oak.house.database) as session:
        assert [one.lifted_at for one in session.exec(select(Suppression))] == [None]
        assert session.exec(select(Consent).where(col(Consent.granted).is_(True))).all() == []
        assert len(session.exec(select(Outgoing)).all()) == owed
        assert "447700900101" not in str([one.text for one in session.exec(select(Idea))])


def test_viewers_take_nothing_in_and_another_area_gets_its_own(oak: Place) -> None:
    """X9."""
    viewer = oak.sit("viewer")
    assert viewer.get(PAGE).status_code == 403
    assert viewer.post(f"{PAGE}/look", files={"file": ("a.csv", b"text\nx\n")}, headers=OURS).status_code == 403
    assert viewer.post(f"{PAGE}/take", data={"content": "dGV4dAp4Cg=="}, headers=OURS).status_code == 403
    with transaction(oak.house.database) as session:
        elm = areas.add_area(session, code="ELM", name="Elm Park", now=MONDAY_TEN)
    theirs = oak.sit("coordinator", elm)
    assert take(theirs, look(theirs, GOOD)) == 303
    assert [one[0] for one in kept(oak)] == ["ELM-1", "ELM-2"]
    with transaction(oak.house.database) as session:
        line = session.exec(select(Audit).where(Audit.action == "import.ideas")).one()
        assert (line.area_id, line.coordinator_id is not None, line.detail) == (elm.id, True, "ELM-1 to ELM-2")
    assert "None yet" in oak.sit("lead").get(PAGE).text
