"""After a meeting: who came, the quorum, what was decided, what people need."""

import pytest

from storage import decisions, guests, members
from storage.database import Database, reading, transaction
from storage.tables import Area, Meeting, Need, Outgoing, id_of
from tests.stories.neighbourhood import AMIR, BO, CAI, JOAN, Neighbourhood

LINE = "Tue 2 June 7pm, Oak Hall"


@pytest.fixture
async def oak(database: Database) -> Neighbourhood:
    town = Neighbourhood(database)
    await town.settle()
    return town


def tell(oak: Neighbourhood, number: int, words: str, *ideas: str) -> tuple[int, str]:
    with transaction(oak.database) as session:
        area = session.get_one(Area, id_of(oak.area))
        return decisions.tell(session, area, session.get_one(Meeting, number), words, ideas, oak.now)


async def test_what_was_decided_goes_to_who_came_and_to_whose_idea_it_was(oak: Neighbourhood) -> None:
    """FIELD 5: within five working days, each once, though she came and it was her idea too."""
    number = oak.add(LINE)
    await oak.go_to("2026-05-27 12:00")
    for who in (JOAN, AMIR):
        await oak.say(who, "1")
    await oak.go_to("2026-06-02 19:05")
    await oak.say(JOAN, "HERE")
    await oak.go_to("2026-06-04 12:00")
    people, text = tell(oak, number, "three new benches go up by the pond in May", "OAK-1", "OAK-4")
    assert (people, text) == (2, "Oak Estate: decided on Tue 2 June: three new benches go up by the pond in May")
    await oak.go_to("2026-06-05 12:00")
    assert oak.sent(JOAN, "decided") == oak.sent(CAI, "decided") == [("decided", "Thu 12:00", text)]
    assert oak.sent(AMIR, "decided") == oak.sent(BO, "decided") == [], "no-shows hear nothing that blames"
    with pytest.raises(ValueError, match="told already"):
        tell(oak, number, "something else")


async def test_what_cannot_be_told_is_refused_with_the_reason(oak: Neighbourhood) -> None:
    number = oak.add(LINE)
    with pytest.raises(ValueError, match="has not begun"):
        tell(oak, number, "nothing yet")
    await oak.go_to("2026-06-03 12:00")
    with pytest.raises(ValueError, match="one text"):
        tell(oak, number, "a long story " * 20)
    with pytest.raises(ValueError, match="no idea OAK-99"):
        tell(oak, number, "benches", "OAK-99")
    await oak.go_to("2026-06-09 21:00")
    with pytest.raises(ValueError, match="five working days"):
        tell(oak, number, "benches")


async def test_the_quorum_counts_members_expected_and_members_come(oak: Neighbourhood) -> None:
    """P2: an RSVP is never attendance; at least 51 % of those there are residents."""
    number = oak.add(LINE, quorum="half+1")
    with transaction(oak.database) as session:
        area = session.get_one(Area, id_of(oak.area))
        for address, name, lives_here in ((JOAN, "Joan", True), (AMIR, "Amir", False), (BO, "Bo", True)):
            members.set_member(session, area=area, address=address, name=name, lives_here=lives_here, now=oak.now)
    await oak.go_to("2026-05-27 12:00")
    for who in (JOAN, AMIR, CAI):
        await oak.say(who, "1")

    def count(came: bool) -> tuple[int, int, int, bool]:
        with reading(oak.database) as session:
            quorum = members.count_quorum(session, session.get_one(Meeting, number), came=came)
            return quorum.needed, quorum.there, quorum.residents_percent, quorum.is_met

    assert count(came=False) == (2, 2, 50, False)
    await oak.say(BO, "1")
    assert count(came=False) == (2, 3, 66, True)
    assert count(came=True) == (2, 0, 0, False)
    await oak.go_to("2026-06-02 18:50")
    await oak.say(JOAN, "here")
    await oak.say(BO, "I'm here")
    assert count(came=True) == (2, 2, 100, True)
    await oak.say(BO, "0")
    assert count(came=True) == (2, 1, 100, False)


async def test_here_counts_only_while_the_door_is_open(oak: Neighbourhood) -> None:
    first, second = oak.add(LINE), oak.add("Tue 2 June 7.30pm, Larch House")
    closed = "Oak Estate: no meeting is on right now. Text MEETINGS for the next one."
    await oak.go_to("2026-06-02 17:50")
    assert await oak.say(JOAN, "HERE") == closed
    await oak.go_to("2026-06-02 18:45")
    which = f"Oak Estate: sorry, which one? Text HERE {first} or HERE {second}, as on the poster."
    assert await oak.say(JOAN, "HERE") == which
    assert "Larch House" in await oak.say(JOAN, f"here {second}")
    assert oak.guest(second, JOAN).came_at == oak.now
    await oak.go_to("2026-06-02 23:00")
    assert await oak.say(JOAN, "HERE") == closed


async def test_needs_are_totals_and_hidden_under_five(oak: Neighbourhood) -> None:
    number = oak.add(LINE)
    people = [f"telegram:7009{n:05}" for n in range(6)]
    await oak.settle(people)
    await oak.go_to("2026-05-27 12:00")
    for who in people:
        await oak.say(who, "1")
        await oak.say(who, "NEEDS")
        await oak.say(who, "step free, and BSL" if who == people[0] else "step free")
        await oak.say(who, "1")
    with reading(oak.database) as session:
        assert guests.list_needs(session, session.get_one(Meeting, number)) == {"BSL": 0, "step-free": 6}
    await oak.say(people[1], "NEEDS")
    await oak.say(people[1], "none")
    with reading(oak.database) as session:
        assert guests.list_needs(session, session.get_one(Meeting, number)) == {"BSL": 0, "step-free": 5}


async def test_a_need_they_do_not_want_kept_is_not_kept(oak: Neighbourhood) -> None:
    from sqlmodel import select

    for said in ("NEEDS", "wheelchair", "2"):
        await oak.say(JOAN, said)
    with reading(oak.database) as session:
        assert session.exec(select(Need.need)).all() == ["none"], "asked, and nothing is known of them"
        assert session.exec(select(Outgoing.text).order_by(Outgoing.id.desc()).limit(1)).one() == (  # type: ignore[union-attr]
            "Oak Estate: thank you. We keep nothing of it."
        )
