"""The report at the desk: what it says, what it hides, what its numbers open, and its words."""

import csv
import io
import re
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select
from typer.testing import CliRunner

from bot.__main__ import app
from bot.desk.charts import Bar, draw_bars
from bot.pages import HERE
from flows.report import FATES, STATUSES, causal_words
from storage import areas, ideas
from storage.database import transaction
from storage.tables import Guest, Incoming, Meeting, Outgoing, Resident, id_of
from tests.bot.houses import KEY, Place
from tests.conftest import MONDAY_TEN

MAY = MONDAY_TEN - timedelta(days=10)
MONTH = {"first": "2026-05", "last": "2026-05"}
SECRET = "a bench so my husband cannot follow me home"


def fill(oak: Place, *, people: int = 12, reached: int = 6) -> None:
    """So many people texted in May; to six a text got, to the others it failed."""
    with transaction(oak.house.database) as session:
        area = session.merge(oak.area)
        held = Meeting(
            area_id=id_of(area), place="Oak Hall", title="<b>Budget</b> night", wall_time="", zone="Europe/London",
            starts_at=MAY, ends_at=MAY, state="open", created_at=MAY,
        )  # fmt: skip
        session.add(held)
        session.flush()
        for number in range(people):
            one = Resident(area_id=id_of(area), name=f"Person{number}", first_seen_at=MAY, last_seen_at=MAY)
            session.add(one)
            session.flush()
            session.add(
                Incoming(
                    area_id=id_of(area), sender_id=1, resident_id=one.id, address="", kind="message",
                    external_id=f"i{number}", text=f"words of number {number}", received_at=MAY,
                )
            )  # fmt: skip
            session.add(
                Outgoing(
                    area_id=id_of(area), sender_id=1, resident_id=one.id, address="", recipient=f"resident:{one.id}",
                    kind="reply", message_class="reply", subject="a", step="", text="Oak Estate: thank you.",
                    state="delivered" if number < reached else "failed", created_at=MAY, due_at=MAY, expires_at=MAY,
                )
            )  # fmt: skip
            session.add(Guest(meeting_id=id_of(held), resident_id=id_of(one), answer="yes"))
            said = ideas.add_idea(
                session, area=area, text=f"a wish of {number}", said_at=MAY, now=MAY, resident_id=id_of(one)
            )
            said.status = "done" if number < 6 else "doing"


def heads(html: str) -> dict[str, str]:
    """The large numbers, by what stands under each."""
    found = re.findall(r"<dt>(.*?)</dt><dd>\s*<(?:a|span)[^>]*>(.*?)<", html, re.DOTALL)
    return dict(found)


def test_it_says_what_was_counted(oak: Place) -> None:
    """F1, P4: who was reached never includes a text that failed."""
    fill(oak)
    html = oak.sit("viewer").get("/desk/report", params=MONTH).text
    said = heads(html)
    assert said["People who texted"] == "12"
    assert said["of them for the first time"] == "12"
    assert said["People our texts reached"] == "6"
    assert said["of people we wrote to"] == "12"
    assert said["Texts by SMS, about"] == "£1"
    assert re.search(r"Done</th><td>\s*<span[^>]*>6<", html)


@pytest.mark.parametrize(("people", "shown"), [(4, "hidden"), (5, "5")])
def test_under_five_is_hidden(oak: Place, people: int, shown: str) -> None:
    """F2."""
    fill(oak, people=people, reached=people)
    said = heads(oak.sit("lead").get("/desk/report", params=MONTH).text)
    assert said["People who texted"] == said["People our texts reached"] == shown


def test_no_total_gives_a_hidden_number_away(oak: Place) -> None:
    """F2: of twelve people ten were reached; with both, two could be worked out."""
    fill(oak, reached=10)
    said = heads(oak.sit("lead").get("/desk/report", params=MONTH).text)
    assert (said["People our texts reached"], said["of people we wrote to"]) == ("10", "hidden")


def test_a_coordinator_opens_the_messages_behind_every_number(oak: Place) -> None:
    """C6."""
    fill(oak)
    browser = oak.sit("coordinator")
    html = browser.get("/desk/report", params=MONTH).text
    links = {link.replace("&amp;", "&") for link in re.findall(r'href="(/desk/report/behind[^"]*)"', html)}
    assert len(links) > 10
    for link in links:
        answer = browser.get(link)
        assert answer.status_code == 200, link
        lines = answer.text.count('<li class="row">')
        assert f"{lines} line{'' if lines == 1 else 's'}, the newest first" in answer.text or not lines
        assert lines == int(
            re.search(rf'href="{re.escape(link.replace("&", "&amp;"))}">([^<]*)<', html)[1].replace("£1", "12")  # type: ignore[index]
        ), link
    assert "words of number 7" in browser.get("/desk/report/behind", params={"what": "texts", **MONTH}).text


def test_viewers_see_the_numbers_and_open_nothing(oak: Place) -> None:
    """X9: least privilege."""
    fill(oak)
    browser = oak.sit("viewer")
    assert "/desk/report/behind" not in browser.get("/desk/report", params=MONTH).text
    assert browser.get("/desk/report/behind", params={"what": "texts", **MONTH}).status_code == 403


def test_another_area_counts_and_opens_its_own(oak: Place) -> None:
    """IDOR."""
    fill(oak)
    with transaction(oak.house.database) as session:
        elm = areas.add_area(session, code="ELM", name="Elm Park", now=MONDAY_TEN)
    browser = oak.sit("lead", elm)
    assert heads(browser.get("/desk/report", params=MONTH).text)["People who texted"] == "0"
    behind = browser.get("/desk/report/behind", params={"what": "said-yes", "part": "1", **MONTH})
    assert "Nothing was counted here" in behind.text


@pytest.mark.parametrize("what", ["texts", "ideas", "first-time"])
def test_what_somebody_in_danger_wrote_is_not_counted_and_not_opened(oak: Place, what: str) -> None:
    """D3."""
    fill(oak)
    oak.hear("my husband is going to kill me tonight")
    june = {"first": "2026-06", "last": "2026-06"}
    browser = oak.sit("lead")
    assert heads(browser.get("/desk/report", params=june).text)["People who texted"] == "0"
    assert "kill me" not in browser.get("/desk/report/behind", params={"what": what, **june}).text


def test_it_quotes_nobody(oak: Place) -> None:
    """F2: quotes only with permission, and none was asked for."""
    fill(oak)
    html = oak.sit("lead").get("/desk/report", params=MONTH).text
    for theirs in ("words of", "a wish of", "Person"):
        assert theirs not in html.replace("People", "").replace("person", "")


def test_a_title_cannot_run_and_a_chart_says_nothing_the_table_hides(oak: Place) -> None:
    """X10, F2."""
    fill(oak, people=7, reached=7)
    html = oak.sit("lead").get("/desk/report", params=MONTH).text
    assert "<b>Budget" not in html
    assert "&lt;b&gt;Budget" in html
    table = html.split("<tbody>")[1].split("</tbody>")[0]
    assert table.count(">hidden<") == len(STATUSES), "six and one, of seven"
    assert "what became of ideas" not in html, "no chart where every bar would be hidden"
    chart = draw_bars([[Bar(None, "one")], [Bar(6, "one")], [Bar(None, "one")]], says="Bars")
    assert chart.count('class="hid"') == 2
    assert len(set(re.findall(r'class="hid"[^>]*(width="\d+")', chart))) == 1


def test_what_is_hidden_says_why_and_what_shows_more(oak: Place) -> None:
    """F2: a small area's page is no broken one."""
    fill(oak, people=7, reached=7)
    html = oak.sit("lead").get("/desk/report", params=MONTH).text
    assert html.index("stands for one to four") < html.index("Where it stands"), "before the first table"
    became, meetings = html.split('id="meetings"')
    assert "too few to say any line" in became
    assert "choose an earlier one above" in became
    assert "too few to say any line" not in meetings, "seven said yes"
    with transaction(oak.house.database) as session:
        for guest in session.exec(select(Guest).offset(3)):
            session.delete(guest)
    meetings = oak.sit("lead").get("/desk/report", params=MONTH).text.split('id="meetings"')[1]
    assert "too few to say any line" in meetings
    assert 'class="key' not in meetings, "no colours of bars that are not drawn"


def test_no_word_says_that_one_thing_came_of_another() -> None:
    """F2: the lint over the page's own words."""
    template = Path(HERE / "desk" / "templates" / "report.html").read_text()
    words = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|<[^>]*>", " ", template, flags=re.DOTALL)
    assert causal_words(words) == []
    assert causal_words(" ".join([*STATUSES.values(), *FATES.values()])) == []


def test_a_month_that_cannot_be_is_said_and_stays_in_the_form(oak: Place) -> None:
    answer = oak.sit("viewer").get("/desk/report", params={"first": "spring", "last": ""})
    assert answer.status_code == 422
    assert "a month is written as in 2026-04" in answer.text
    assert 'value="spring"' in answer.text
    for odd in ({"what": "x"}, {"what": "ideas", "part": "x'--"}, {"what": "said-yes", "part": "9" * 20}):
        assert oak.sit("lead").get("/desk/report/behind", params=odd).status_code in (200, 404)


def test_an_empty_area_has_an_empty_report(oak: Place) -> None:
    html = oak.sit("viewer").get("/desk/report").text
    assert "No meeting was held" in html
    for word in (">hidden<", "one to four", "too few"):
        assert word not in html


def test_the_command_gives_one_line_an_area(oak: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """F1: the same numbers as the page, for every area."""
    fill(oak, reached=10)
    with transaction(oak.house.database) as session:
        areas.add_area(session, code="ELM", name="=Elm Park", now=MONDAY_TEN)
    url = oak.house.database.engine.url.render_as_string(hide_password=False)
    for name in ("HAVESAY_SECRET_KEY", "HAVESAY_SUPPRESSION_KEY"):
        monkeypatch.setenv(name, KEY)
    monkeypatch.setenv("HAVESAY_DATABASE_URL", url)
    run = CliRunner().invoke(app, ["report", "--all", "--csv", "--from", "2026-05", "--to", "2026-05"])
    elm_row, oak_row = csv.DictReader(io.StringIO(run.stdout))
    assert (oak_row["area"], oak_row["people_who_texted"], oak_row["people_reached"]) == ("OAK", "12", "10")
    assert (oak_row["people_written_to"], oak_row["ideas_done"]) == ("hidden", "6")
    assert (elm_row["name"], elm_row["people_who_texted"]) == ("'=Elm Park", "0")
    one = CliRunner().invoke(app, ["report", "--area", "OAK", "--from", "2026-05", "--to", "2026-05"])
    assert "people reached: 10" in one.stdout
    assert CliRunner().invoke(app, ["report"]).exit_code == 2
