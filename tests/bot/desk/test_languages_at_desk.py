"""Languages at the desk: read beside the English, turned on under a name, and off again."""

import pytest
from sqlmodel import col, select

from flows.locale import CATALOGUES
from storage.database import Database, reading
from storage.tables import Audit
from tests.bot.desk.test_meetings_at_desk import post, see
from tests.bot.houses import JOAN
from tests.bot.town import Town

PATH = "/desk/settings/languages"


@pytest.fixture
def oak(database: Database) -> Town:
    return Town(database)


def test_a_language_is_off_until_somebody_is_named_who_read_it(oak: Town) -> None:
    """R9: by name, with every text seen; then a resident may text its name."""
    oak.say("more benches", JOAN)
    assert "for now we can only text in English" in oak.say("polski", JOAN)
    lead = oak.sit("lead")
    assert "Polski off: a draft to be read" in see(lead, PATH)
    shown = see(lead, f"{PATH}?language=pl")
    for english in ("{area}: done. You get no more texts from us. To come back, text START.", "Every text"):
        assert english in shown
    for form in ({"reviewed_by": "Ania Nowak"}, {"every_line": "1"}, {"reviewed_by": "  ", "every_line": "1"}):
        status, page = post(lead, PATH, language="pl", **form)
        assert status == 400, (form, page)
    assert post(lead, PATH, language="xx", reviewed_by="Ania Nowak", every_line="1")[0] == 404
    assert post(lead, PATH, language="pl", reviewed_by="Ania Nowak", every_line="1") == (303, f"{PATH}?done=on")
    assert "Polski on, read by Ania Nowak" in see(lead, PATH)
    assert oak.say("polski", JOAN) == CATALOGUES["pl"].words[
        "{area}: we now text you in English. To change, text LANGUAGE and its name."
    ].format(area="Oak Estate")
    assert "dziekujemy" in oak.say("wiecej lawek nad stawem", JOAN)
    assert post(lead, f"{PATH}/off", language="pl") == (303, f"{PATH}?done=off")
    assert "thank you" in oak.say("the bins are full again", JOAN)
    assert post(lead, f"{PATH}/off", language="pl")[0] == 400
    with reading(oak.house.database) as session:
        lines = session.exec(select(Audit.detail).where(Audit.action == "area.language").order_by(col(Audit.id)))
        assert list(lines) == ["on pl", "off pl"]


def test_viewers_read_and_change_nothing(oak: Town) -> None:
    viewer = oak.sit("viewer")
    assert "Turn it on" not in see(viewer, f"{PATH}?language=pl")
    assert post(viewer, PATH, language="pl", reviewed_by="Ania Nowak", every_line="1")[0] == 403
