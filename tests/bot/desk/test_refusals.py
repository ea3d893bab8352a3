"""What a refused form says: beside the field it is about, that field marked and in view, and what was typed kept.

Meetings, jobs, slips, answers and public words have their own lists of what is refused, beside their other tests.
"""

from html import unescape

import pytest

from tests.bot.houses import OURS, Place, TestClient, mended_at

AREA = {
    "name": "Oak Estate", "reader": "Jo", "reading_day": "Friday", "controller": "Oak Estate Partnership",
    "privacy": "On the board in Larch House.", "links": "",
}  # fmt: skip
CAPS = {"answers_an_hour": "30", "new_numbers_an_hour": "1000", "pounds_a_day": "100", "pounds_a_month": "300"}
ADE = {"name": "Ade", "role": "deputy", "address": "07700 900190", "other_address": ""}
REFUSED = (  # page, what is posted to it, which field that is wrong
    ("settings/area", AREA | {"name": "The Residents of Oak Estate and Elm"}, "name"),
    ("settings/area", AREA | {"name": " "}, "name"),
    ("settings/area", AREA | {"reader": "Łucja"}, "reader"),
    ("settings/area", AREA | {"controller": " "}, "controller"),
    ("settings/area", AREA | {"privacy": "on the board " * 20}, "privacy"),
    ("settings/area", AREA | {"links": "http://oak.example"}, "links"),
    ("settings/caps", CAPS | {"pounds_a_day": "lots"}, "pounds_a_day"),
    ("settings/caps", CAPS | {"answers_an_hour": "-1"}, "answers_an_hour"),
    ("settings/themes", {"name": "health"}, "name"),
    ("settings/themes", {"name": "a;b"}, "name"),
    ("settings/languages", {"language": "pl", "reviewed_by": " ", "every_line": "1"}, "reviewed_by"),
    ("team", ADE | {"name": " "}, "name"),
    ("team", ADE | {"address": "0770"}, "address"),
    ("team", ADE | {"other_address": "07700 900190"}, "other_address"),
    ("meetings/members", {"name": " ", "number": "07700 900190"}, "name"),
    ("meetings/members", {"name": "Ade", "number": "0770"}, "number"),
    ("talks/replies", {"title": " ", "words": "Where is it?"}, "title"),
    ("talks/replies", {"title": "Where", "words": "Thanks, {nobody}"}, "words"),
    ("account/password", {"password": "short", "again": "short"}, "password"),
    ("account/password", {"password": "three green bicycles", "again": "three green bikes"}, "again"),
    ("account/away", {"first": "soon", "last": "", "stand_in": ""}, "first"),
    ("account/away", {"first": "2026-06-08", "last": "2026-06-09", "stand_in": "Łucja"}, "stand_in"),
)
SECRET = ("password", "again")  # typed anew each time


@pytest.mark.parametrize(("path", "form", "field"), REFUSED)
def test_what_is_wrong_stands_beside_its_field(oak: Place, path: str, form: dict[str, str], field: str) -> None:
    answer = oak.sit("lead").post(f"/desk/{path}", data=form, headers=OURS)
    assert answer.status_code in (400, 409, 422)
    assert mended_at(answer.text) == field
    said = unescape(answer.text)
    for name, typed in form.items():
        assert name in SECRET or not typed.strip() or f'value="{typed}"' in said or typed in said, name


def test_one_line_of_several_is_open_where_it_is_wrong(oak: Place) -> None:
    """A form of its own behind each name: the one that was refused stands open, with what was typed."""
    lead = oak.sit("lead")
    renamed = lead.post("/desk/settings/themes/rename", data={"name": "health", "new": "safety"}, headers=OURS).text
    assert mended_at(renamed).startswith("new-")
    assert (renamed.count('class="change" open'), renamed.count('value="safety" autocomplete')) == (1, 2)
    lead.post("/desk/team", data=ADE, headers=OURS)
    for number, field in ((ade(lead), "address"), (ade(lead), "other_address")):
        reach = lead.post(f"/desk/team/{number}/reach", data={field: "0770"}, headers=OURS).text
        assert mended_at(reach) in (f"address-{number}", f"other-{number}")
        assert (reach.count('class="change" open'), reach.count('value="0770"')) == (1, 1)
    lead.post("/desk/talks/replies", data={"title": "Where", "words": "Where is it?"}, headers=OURS)
    reply = lead.post("/desk/talks/replies/1", data={"title": "Where", "words": "{nobody}"}, headers=OURS).text
    assert mended_at(reply) == "words-1"


def ade(lead: TestClient) -> str:
    return lead.get("/desk/team").text.rpartition("/reach")[0].rpartition("/")[2]


def test_who_is_not_let_in_is_told_beside_what_they_type_anew(oak: Place) -> None:
    answer = oak.browser().post("/desk/sign-in", data={"area": "OAK", "name": "Jo", "password": "no"}, headers=OURS)
    assert answer.status_code == 403
    assert mended_at(answer.text) == "password"
    assert 'value="Jo"' in answer.text
