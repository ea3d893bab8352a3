"""What the stories of people who help are told with: a job, its host, and somebody who offers."""

from datetime import datetime

from sqlmodel import col, select

from storage import host_lists, hosts, nudging, placements, tasks, volunteers
from storage.database import reading, transaction
from storage.tables import Address, Area, Resident, Task, Volunteer, id_of
from tests.bot.town import Town

SAM = "sms:+447700900150"  # hosts
THANKS = "Oak Estate: thank you! Jo texts you one short job by Mon 8 June. You are not tied to more. Not now? Reply 0"
CHOICES = "1 yes 2 another day 3 not for me"
OFFER = f"Oak Estate: can you help? Litter pick, Sat 6 June, 10am, the pond gate. Sam meets you. {CHOICES}"


def find(town: Town, address: str) -> Resident:
    with reading(town.house.database) as session:
        theirs = select(Resident).join(Address, col(Address.resident_id) == col(Resident.id))
        return session.exec(theirs.where(Address.address == address)).one()


def a_task(
    town: Town,
    day: str = "2026-06-06",
    at: str = "10:00",
    *,
    host: str = SAM,
    title: str = "Litter pick",
    places: int = 3,
) -> int:
    """A job, and its host asked."""
    with transaction(town.house.database) as session:
        area = session.get_one(Area, town.area.id)
        task = tasks.add_task(
            session, area=area, title=title, place="the pond gate", wall=datetime.fromisoformat(f"{day}T{at}"),
            minutes=90, places=places, bring="bring gloves", expenses="Bus fare is paid back", now=town.now,
        )  # fmt: skip
        if host:
            hosts.ask_host(session, task, session.get_one(Resident, find(town, host).id), "Sam", now=town.now)
        return id_of(task)


def offer(town: Town, task_id: int, *addresses: str) -> None:
    """A coordinator offers the job to these people."""
    with transaction(town.house.database) as session:
        task = session.get_one(Task, task_id)
        chosen = [volunteers.find_open(session, find(town, address).id) for address in addresses]
        open_ones = [one for one in chosen if one is not None]
        placements.choose(session, task, open_ones, now=town.now)
        for one in open_ones:
            nudging.replan(session, id_of(one), town.now)


def set_done(town: Town, task_id: int, words: str) -> None:
    with transaction(town.house.database) as session:
        task = session.get_one(Task, task_id)
        task.done = words
        session.add(task)


def volunteer(town: Town, address: str) -> Volunteer:
    with reading(town.house.database) as session:
        who = find(town, address).id
        return session.exec(
            select(Volunteer).where(Volunteer.resident_id == who).order_by(col(Volunteer.id).desc())
        ).first()  # type: ignore[return-value]


def offer_help(town: Town, address: str) -> None:
    """VOL and its two questions."""
    town.say("a bench by the pond", address)
    town.say("2", address)
    town.say("NAME Joan" if address != SAM else "NAME Sam", address)
    assert "What would you like to do?" in town.say("VOL", address)
    assert town.say("anything outdoors", address) == "Oak Estate: and when could you help? Text us days or times"
    assert town.say("saturday mornings", address) == THANKS


def host_says_yes(town: Town) -> None:
    assert "can you meet people new to helping?" in "".join(town.read(SAM))
    assert town.say("1", SAM).startswith("Oak Estate: thank you! You get their names the day before")


def say_yes_to_job(town: Town, address: str) -> int:
    """They offered to help, and have said yes to Sam's job on Saturday at 10; its number."""
    offer_help(town, address)
    task = a_task(town)
    host_says_yes(town)
    offer(town, task, address)
    town.read(address)
    assert "See you Sat 6 June" in town.say("1", address)
    return task


def make_regular(town: Town, address: str) -> None:
    """They helped twice, as a coordinator ticked."""
    for _ in range(2):
        past = a_task(town, host="")
        with transaction(town.house.database) as session:
            task = session.get_one(Task, past)
            own = volunteers.find_open(session, find(town, address).id)
            assert own is not None
            placements.choose(session, task, [own], now=town.now)
            host_lists.note_came(session, placements.list_coming(session, task)[0].placement, True, town.now)
