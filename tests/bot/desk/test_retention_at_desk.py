"""What goes when it is old, at the desk and on the command line: looked at by all, decided by a lead, written down."""

from datetime import timedelta

import pytest
from sqlmodel import select
from typer.testing import CliRunner

from bot.__main__ import app
from storage.database import transaction
from storage.tables import Area, Idea, Incoming
from tests.bot.houses import JOAN, KEY, OURS, Place
from tests.conftest import MONDAY_TEN

PAGE = "/desk/settings/retention"


def age(oak: Place) -> None:
    """Three texts of years ago; of one of them its author still waits for an answer."""
    for text in ("a bench please", "light on the path", "thanks"):
        oak.hear(text, JOAN)
    with transaction(oak.house.database) as session:
        first = session.exec(select(Idea).order_by(Idea.id)).first()  # type: ignore[arg-type]
        assert first is not None
        first.status = "done"
        long_ago = MONDAY_TEN - timedelta(days=900)
        for row in (*session.exec(select(Idea)), *session.exec(select(Incoming))):
            setattr(row, "said_at" if isinstance(row, Idea) else "received_at", long_ago)


def texts(oak: Place) -> list[str]:
    with transaction(oak.house.database) as session:
        return [one.text for one in session.exec(select(Incoming).order_by(Incoming.id))]  # type: ignore[arg-type]


def is_on(oak: Place) -> bool:
    with transaction(oak.house.database) as session:
        return session.get_one(Area, oak.area.id).ages_since is not None


def test_the_page_says_what_would_go_and_what_is_held_back(oak: Place) -> None:
    """D5: a preview; looking changes nothing."""
    age(oak)
    html = oak.sit("viewer").get(PAGE).text
    assert "Nothing is deleted by itself yet" in html
    assert "<strong>2</strong> too old now · 1 held back" in html
    assert "Nothing of these is too old now: consents that ended." in html
    assert "Delete what is too old from now on" not in html
    assert texts(oak) == ["a bench please", "light on the path", "thanks"]


def test_a_lead_lets_it_after_reading_and_may_stop_it(oak: Place) -> None:
    browser = oak.sit("lead")
    refused = browser.post(f"{PAGE}/let", headers=OURS)
    assert refused.status_code == 422
    assert "tick that you have read" in refused.text
    assert not is_on(oak)
    assert browser.post(f"{PAGE}/let", data={"read": "yes"}, headers=OURS).status_code == 303
    assert is_on(oak)
    html = browser.get(PAGE, params={"done": "on"}).text
    assert "next" in html
    assert "04:30" in html
    assert "turned it on" in html
    assert browser.post(f"{PAGE}/stop", headers=OURS).status_code == 303
    assert not is_on(oak)


@pytest.mark.parametrize("role", ["viewer", "coordinator", "deputy"])
def test_nobody_but_a_lead_decides(oak: Place, role: str) -> None:
    """X9."""
    browser = oak.sit(role)
    for path in ("let", "stop"):
        assert browser.post(f"{PAGE}/{path}", data={"read": "yes"}, headers=OURS).status_code == 403
    assert not is_on(oak)


def test_by_hand_it_is_previewed_and_asks_first(oak: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """D5: the command line does what the clock does."""
    age(oak)
    for name in ("HAVESAY_SECRET_KEY", "HAVESAY_SUPPRESSION_KEY"):
        monkeypatch.setenv(name, KEY)
    monkeypatch.setenv("HAVESAY_DATABASE_URL", oak.house.database.engine.url.render_as_string(hide_password=False))
    preview = CliRunner().invoke(app, ["retention", "preview", "--area", "OAK"])
    assert "2 texts that came in, older than 2 years; 1 more are held back" in preview.stdout
    assert CliRunner().invoke(app, ["retention", "run", "--area", "OAK"]).exit_code == 1
    assert texts(oak)[0] == "a bench please"
    done = CliRunner().invoke(app, ["retention", "run", "--area", "OAK", "--yes"])
    assert (done.exit_code, "Gone" in done.stdout) == (0, True)
    assert texts(oak) == ["", "light on the path", ""]
    assert "texts that came in" in oak.sit("viewer").get(PAGE).text.split("What was deleted")[1]
