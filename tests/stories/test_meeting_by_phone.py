"""A member of the partnership makes a meeting from their phone; nothing goes out because of an SMS."""

import pytest
from sqlmodel import select

from storage import coordinators
from storage.database import Database, reading, transaction
from storage.tables import Area, Meeting, Sender, id_of
from tests.storage.crowd import add_crowd
from tests.stories.neighbourhood import CAI, JOAN, Neighbourhood

JO_SMS, JO_TELEGRAM = "sms:+447700900001", "telegram:700900001"
ABOUT = "Tue 2 June, 7pm, Oak Hall"
LINE = "MEETING Tue 2 June 7pm, Oak Hall"


@pytest.fixture
async def oak(database: Database) -> Neighbourhood:
    town = Neighbourhood(database)
    await town.settle()
    with transaction(database) as session:
        area = session.get_one(Area, id_of(town.area))
        coordinators.add_coordinator(
            session, area=area, name="Jo", role="coordinator", address=JO_SMS, other_address=JO_TELEGRAM, now=town.now
        )
    await town.say(JO_TELEGRAM, "hello")
    await town.say(JO_SMS, "hello")
    return town


def states(oak: Neighbourhood) -> list[str]:
    with reading(oak.database) as session:
        return list(session.exec(select(Meeting.state).order_by(Meeting.id)))  # type: ignore[arg-type]


async def test_on_telegram_it_goes_out_after_a_yes(oak: Neighbourhood) -> None:
    said = f"Oak Estate: draft, {ABOUT}. It is for 4 people. Send it? 1 yes 2 no"
    assert await oak.say(JO_TELEGRAM, LINE) == said
    await oak.go_to("2026-05-26 16:00")
    assert states(oak) == ["draft"]
    assert await oak.say(JO_TELEGRAM, "1") == f"Oak Estate: it goes out, {ABOUT}."
    await oak.go_to("2026-05-26 20:00")
    assert oak.steps(CAI) == [("invitation", "Tue 17:00")]


async def test_an_sms_can_be_forged_so_it_only_keeps_a_draft(oak: Neighbourhood) -> None:
    said = f"Oak Estate: draft kept, {ABOUT}. To send it, text MEETING DRAFT from Telegram."
    assert await oak.say(JO_SMS, LINE) == said
    await oak.say(JO_SMS, "1")
    await oak.say(JO_SMS, "MEETING DRAFT")
    await oak.say(JO_SMS, "yes")
    assert states(oak) == ["draft"]
    assert (await oak.say(JO_TELEGRAM, "meeting draft")).endswith("Send it? 1 yes 2 no")
    assert await oak.say(JO_TELEGRAM, "2") == "Oak Estate: it stays a draft."
    assert states(oak) == ["draft"]


async def test_a_weekday_that_does_not_fit_is_asked_about(oak: Neighbourhood) -> None:
    said = await oak.say(JO_TELEGRAM, "MEETING Tue 3 June 7pm, Oak Hall")
    assert said.startswith("Oak Estate: no meeting made: 3 June 2026 is a Wednesday, not a Tuesday: did you mean")
    assert "past" in await oak.say(JO_TELEGRAM, "MEETING 1 May 7pm, Oak Hall")
    assert states(oak) == []


async def test_a_doubt_is_asked_about_in_words_that_say_what_to_write(oak: Neighbourhood) -> None:
    """P1: read as any other date, and nothing guessed."""
    said = await oak.say(JO_TELEGRAM, "MEETING half seven Tue 2 June, Oak Hall")
    assert said == "Oak Estate: no meeting made: 7.30 may be morning or evening: write it as 7.30am or 7.30pm"
    assert states(oak) == []
    said = await oak.say(JO_TELEGRAM, "MEETING Tuesday week 7-9pm, Oak Hall")
    assert said.startswith("Oak Estate: draft, Tue ")
    assert "kept as OAK-" in await oak.say(JO_TELEGRAM, "MEETING room is cold")


async def test_from_anybody_else_it_is_what_it_says(oak: Neighbourhood) -> None:
    assert "kept as OAK-" in await oak.say(JOAN, LINE)
    with transaction(oak.database) as session:
        jo = coordinators.find_by_address(session, area_id=id_of(oak.area), address=JO_TELEGRAM)
        assert jo is not None
        coordinators.remove(session, id_of(jo), oak.now)
    assert "kept as OAK-" in await oak.say(JO_TELEGRAM, LINE)
    assert states(oak) == []


async def test_who_left_the_desk_in_between_sends_nothing(oak: Neighbourhood) -> None:
    """X9."""
    await oak.say(JO_TELEGRAM, LINE)
    with transaction(oak.database) as session:
        jo = coordinators.find_by_address(session, area_id=id_of(oak.area), address=JO_TELEGRAM)
        assert jo is not None
        coordinators.remove(session, id_of(jo), oak.now)
    await oak.say(JO_TELEGRAM, "1")
    assert states(oak) == ["draft"]


async def test_for_many_a_yes_is_the_first_of_two(oak: Neighbourhood) -> None:
    """X2: another coordinator opens it at the desk; a second yes from the same phone changes nothing."""
    with transaction(oak.database) as session:
        area = session.get_one(Area, id_of(oak.area))
        ade = id_of(coordinators.add_coordinator(session, area=area, name="Ade", role="coordinator", now=oak.now))
        sms = session.exec(select(Sender).where(Sender.channel == "sms")).one()
        add_crowd(session, 47, area_id=id_of(oak.area), sender_id=id_of(sms), now=oak.now)
    for line in (LINE, "MEETING DRAFT"):
        said = f"Oak Estate: draft, {ABOUT}. It is for 51 people. Send it? 1 yes 2 no"
        assert await oak.say(JO_TELEGRAM, line) == said
        said = f"Oak Estate: {ABOUT} is for 51 people. Another coordinator must open it at the desk."
        assert await oak.say(JO_TELEGRAM, "1") == said
        assert states(oak) == ["draft"]
    await oak.go_to("2026-05-26 20:00")
    assert oak.steps(CAI) == []
    with reading(oak.database) as session:
        number = id_of(session.exec(select(Meeting)).one())
    assert oak.let_out(number, by=ade)
    assert states(oak) == ["open"]
    await oak.go_to("2026-05-27 12:00")
    assert oak.steps(CAI) == [("invitation", "Wed 09:00")]


async def test_a_yes_by_phone_may_be_the_second(oak: Neighbourhood) -> None:
    """X2: whoever let it out first did so at the desk."""
    with transaction(oak.database) as session:
        area = session.get_one(Area, id_of(oak.area))
        ade = id_of(coordinators.add_coordinator(session, area=area, name="Ade", role="coordinator", now=oak.now))
        sms = session.exec(select(Sender).where(Sender.channel == "sms")).one()
        add_crowd(session, 47, area_id=id_of(oak.area), sender_id=id_of(sms), now=oak.now)
    await oak.say(JO_TELEGRAM, LINE)
    with reading(oak.database) as session:
        number = id_of(session.exec(select(Meeting)).one())
    assert not oak.let_out(number, by=ade)
    assert await oak.say(JO_TELEGRAM, "1") == f"Oak Estate: it goes out, {ABOUT}."
    assert states(oak) == ["open"]
