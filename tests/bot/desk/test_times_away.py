"""When one is away: set on one's own account page, and said by every receipt from then on."""

from sqlmodel import col, select

from storage.database import reading, transaction
from storage.tables import Area, Audit, Coordinator, Outgoing
from tests.bot.houses import OURS, Place


def name_me(oak: Place, name: str) -> None:
    with transaction(oak.house.database) as session:
        me = session.exec(select(Coordinator)).one()
        me.name = name
        session.add(me)


def test_the_readers_stand_in_is_named_in_the_next_receipt(oak: Place) -> None:
    """R1, R8: from the page to the text."""
    browser = oak.sit("coordinator")
    name_me(oak, "Jo Bright")
    assert "You read what residents text" in browser.get("/desk/account").text
    kept = {"first": "2026-06-04", "last": "2026-06-08", "stand_in": "Sam"}
    assert browser.post("/desk/account/away", data=kept, headers=OURS).status_code == 303
    assert "Sam stands in" in browser.get("/desk/account").text
    assert "Thu 4 June 2026" in browser.get("/desk/account").text
    oak.hear("a bench by the shop")
    oak.hear("STATUS OAK-1")
    with reading(oak.house.database) as session:
        texts = [row.text for row in session.exec(select(Outgoing).order_by(col(Outgoing.id)))]
        assert "coordinator.away" in [row.action for row in session.exec(select(Audit))]
    assert "Sam reads it by Fri 5 June" in texts[0]
    assert "Sam reads it by Fri 5 June" in texts[1]
    assert browser.post("/desk/account/away/remove", data={"first": "2026-06-04"}, headers=OURS).status_code == 303
    assert "Sam stands in" not in browser.get("/desk/account").text
    assert browser.post("/desk/account/away/remove", data={"first": "2026-06-04"}, headers=OURS).status_code == 404


def test_what_cannot_be_kept_is_said_and_nothing_typed_is_lost(oak: Place) -> None:
    browser = oak.sit("viewer")
    for first, last, said in (
        ("2026-06-08", "2026-06-04", "ends after it begins"),
        ("", "", "two days"),
        ("2026-06-08", "soon", "two days"),
        ("2026-01-01", "2026-01-05", "that time is over: it ended on 5 January 2026"),
        ("2026-05-31", "", "that time is over"),
    ):
        answer = browser.post(
            "/desk/account/away", data={"first": first, "last": last, "stand_in": "Ann"}, headers=OURS
        )
        assert answer.status_code == 422
        assert said in answer.text
        assert 'value="Ann"' in answer.text
        assert f'value="{first}"' in answer.text
    with reading(oak.house.database) as session:
        assert session.exec(select(Coordinator.away)).one() == ""
        assert session.get_one(Area, 1).away == ""


def test_who_does_not_read_moves_nobodys_promise(oak: Place) -> None:
    browser = oak.sit("coordinator")
    assert "you get no word of what waits" in browser.get("/desk/account").text
    assert browser.post("/desk/account/away", data={"first": "2026-06-05"}, headers=OURS).status_code == 303
    with reading(oak.house.database) as session:
        assert session.get_one(Area, 1).away == ""
        assert session.exec(select(Coordinator.away)).one() == "2026-06-05/2026-06-05"


def test_a_time_away_that_is_over_by_now_stands_in_no_new_ones_way(oak: Place) -> None:
    with transaction(oak.house.database) as session:
        session.get_one(Area, 1).away = "2026-05-01/2026-05-02"
    browser = oak.sit("coordinator")
    name_me(oak, "Jo Bright")
    assert browser.post("/desk/account/away", data={"first": "2026-06-01"}, headers=OURS).status_code == 303
    with reading(oak.house.database) as session:
        assert session.get_one(Area, 1).away == "2026-05-01/2026-05-02; 2026-06-01/2026-06-01"
