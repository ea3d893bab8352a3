"""Areas, senders and the references they give."""

from datetime import UTC, datetime
from typing import Any

import pytest

from storage import areas
from storage.database import Database, transaction
from storage.tables import Area, id_of

NOW = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)


def test_an_area_is_found_by_its_code_in_any_case(database: Database) -> None:
    with transaction(database) as session:
        areas.add_area(session, code="OAK", name=" Oak Estate ", now=NOW)
        areas.add_area(session, code="ELM", name="Elm Park", now=NOW)
        found = areas.find_area(session, " oak ")
        assert found is not None
        assert (found.name, found.zone, found.reading_day) == ("Oak Estate", "Europe/London", 4)
        assert areas.find_area(session, "ASH") is None
        assert [area.code for area in areas.list_areas(session)] == ["ELM", "OAK"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"code": "oak"},
        {"code": "O"},
        {"code": "OAK-1"},
        {"code": "ELM"},
        {"name": "  "},
        {"reading_day": 7},
        {"zone": "Europe/Lundon"},
        {"zone": "../etc"},
    ],
    ids=str,
)
def test_an_area_that_cannot_be_is_refused_in_words(database: Database, wrong: dict[str, Any]) -> None:
    with transaction(database) as session:
        areas.add_area(session, code="ELM", name="Elm Park", now=NOW)
        with pytest.raises(ValueError, match=r"."):
            areas.add_area(session, **{"code": "OAK", "name": "Oak Estate", "now": NOW, **wrong})
        assert [area.code for area in areas.list_areas(session)] == ["ELM"]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"name": "Kelham Green and Shalesmoor Road"}, "the name .* has 32 characters; choose one of at most 30"),
        ({"reader": "Bartholomew-J"}, "the reader .* has 13 characters; choose one of at most 12"),
        ({"name": "Tŷ Coch"}, "the name .* has 'ŷ'"),
        ({"controller": "Oak [Trust]"}, r"the controller .* has '\[\]'"),
        ({"controller": "T" * 50, "privacy": "p" * 50}, "the answer to PRIVACY.* too long for one text"),
    ],
    ids=["name", "reader", "foreign", "double", "privacy"],
)
def test_what_an_area_is_called_fits_one_text(database: Database, wrong: dict[str, Any], said: str) -> None:
    """R7: refused when it is set up, in words, rather than texted at twice the price for years."""
    with transaction(database) as session:
        with pytest.raises(ValueError, match=said):
            areas.add_area(session, **{"code": "OAK", "name": "Oak Estate", "now": NOW, **wrong})
        oak = areas.add_area(session, code="ELM", name="St John’s", reader="Renée", now=NOW)
        assert (oak.name, oak.reader) == ("St John's", "Renée")
        with pytest.raises(ValueError, match=said):
            areas.change_area(session, oak, **wrong)
        assert (oak.name, oak.reader) == ("St John's", "Renée")


def test_references_count_up_within_their_area(database: Database) -> None:
    with transaction(database) as session:
        oak = id_of(areas.add_area(session, code="OAK", name="Oak Estate", now=NOW))
        elm = id_of(areas.add_area(session, code="ELM", name="Elm Park", now=NOW))
        given = [areas.next_reference(session, area) for area in (oak, oak, elm, oak)]
    assert given == ["OAK-1", "OAK-2", "ELM-1", "OAK-3"]


def test_a_sender_paces_as_its_channel_does_unless_told(database: Database) -> None:
    with transaction(database) as session:
        oak = areas.add_area(session, code="OAK", name="Oak Estate", now=NOW)
        areas.add_sender(session, area=oak, channel="sms", name="+447700900000")
        areas.add_sender(session, area=oak, channel="telegram", name="oak")
        areas.add_sender(session, area=oak, channel="sms", name="+447700900001", per_second=1)
        assert [sender.per_second for sender in areas.list_senders(session)] == [10, 25, 1]
        assert areas.find_sender(session, "telegram", "oak") is not None
        assert areas.find_sender(session, "sms", "oak") is None
        for channel, name in (("sms", "+447700900000"), ("fax", "1"), ("sms", "")):
            with pytest.raises(ValueError, match="sender"):
                areas.add_sender(session, area=oak, channel=channel, name=name)


def test_a_row_not_yet_stored_has_no_number() -> None:
    with pytest.raises(ValueError, match="not stored"):
        id_of(Area(code="OAK", name="Oak Estate", created_at=NOW))
