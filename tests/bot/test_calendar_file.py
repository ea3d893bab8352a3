"""The calendar file of a meeting: what a phone's calendar makes of it, and of a change and a cancellation."""

from icalendar import Calendar

from storage.database import Database
from tests.stories.neighbourhood import JOAN, Neighbourhood

LINE = "Tue 2 June 7pm, Oak Hall"


def read(town: Neighbourhood, number: int) -> tuple[str, dict[str, str]]:
    answer = town.place.browser().get(f"/meetings/{number}.ics")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/calendar")
    calendar = Calendar.from_ical(answer.content)
    (event,) = calendar.walk("VEVENT")
    return str(calendar["method"]), {
        "uid": str(event["uid"]),
        "sequence": str(event["sequence"]),
        "start": event.decoded("dtstart").isoformat(),
        "summary": str(event["summary"]),
        "where": str(event["location"]),
        "status": str(event["status"]),
    }


def test_a_change_updates_the_event_and_a_cancellation_takes_it_out(database: Database) -> None:
    town = Neighbourhood(database)
    number = town.add(LINE, title="budget meeting", host="Jo")
    method, event = read(town, number)
    uid = f"meeting-{number}.oak@havesay"
    assert (method, event) == (
        "PUBLISH",
        {
            "uid": uid,
            "sequence": "0",
            "start": "2026-06-02T19:00:00+01:00",
            "summary": "Oak Estate: budget meeting",
            "where": "Oak Hall",
            "status": "CONFIRMED",
        },
    )
    town.change(number, to="Wed 3 June 7pm, Larch House")
    method, event = read(town, number)
    assert (event["uid"], event["sequence"], event["start"]) == (uid, "1", "2026-06-03T19:00:00+01:00")
    town.cancel(number)
    method, event = read(town, number)
    assert (method, event["sequence"], event["status"]) == ("CANCEL", "2", "CANCELLED")


def test_a_draft_or_no_meeting_has_no_file(database: Database) -> None:
    town = Neighbourhood(database)
    number = town.add(LINE, state="draft")
    for path in (f"/meetings/{number}.ics", "/meetings/99.ics", "/meetings/0.ics", f"/meetings/{10**30}.ics"):
        assert town.place.browser().get(path).status_code == 404


async def test_a_text_carries_the_link_only_where_links_are_allowed(database: Database) -> None:
    """R7."""
    from storage import areas
    from storage.database import transaction
    from storage.tables import Area, id_of

    town = Neighbourhood(database)
    await town.settle((JOAN,))
    town.add(LINE)
    await town.go_to("2026-05-27 12:00")
    assert "http" not in await town.say(JOAN, "1")
    with transaction(database) as session:
        areas.change_area(session, session.get_one(Area, id_of(town.area)), links="https://oak.example/")
    await town.say(JOAN, "no")
    assert "Save the date: https://oak.example/meetings/1.ics" in await town.say(JOAN, "1")
