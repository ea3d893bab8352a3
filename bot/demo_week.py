"""The nine days behind the demo: what its residents texted, what Jo did about it, and the meeting that is ahead.

Rules
- All of it comes in and goes out by the same corridor as what is texted later, in the order it happened, at hours at
  which people text; so every talk, answer and story of the demo is a real one.
- Nothing of it lies ahead of the moment the demo begins.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from operator import itemgetter
from typing import Any, Literal
from uuid import uuid4
from zoneinfo import ZoneInfo

from bot.channels import Incoming
from bot.due import run_due
from bot.house import House
from bot.phone.people import AMIR
from bot.serve import build
from bot.settings import Settings
from bot.unanswered import close_unanswered
from flows.outcome import Decision
from storage import answers, areas, cards, coordinators, meetings
from storage.database import transaction
from storage.tables import id_of

Event = tuple[datetime, Callable[[datetime], None]]

NUMBER, BOT = "+447700900000", "oak"
FIRST_AUTHOR = 110  # their numbers end in 111, 112 …; those of the phones on the page do not
ZONE = ZoneInfo("Europe/London")
READS_IN = 2  # days from the day the demo begins: nothing is overdue in it, on whichever weekday it is looked at
MEETING_IN = timedelta(days=6)
MEETING_FROM_TO = (time(19), time(21))

SAID = (  # how many days ago, at what time, theme, words
    (9, "18:42", "transport", "The 14 bus never turns up after six. I walk home from work in the dark."),
    (
        8,
        "10:05",
        "high streets and heritage",
        "Could the empty shop be a repair cafe on Saturdays? So much gets binned",
    ),
    (7, "19:30", "safety", "Street light by number 12 has been out since Easter"),
    (
        6,
        "12:15",
        "community power",
        "Nobody told us about the last meeting until it was over. Put a note in the launderette.",
    ),
    (
        5,
        "09:48",
        "health",
        "A walking group for people who are slow. Not 5 miles, just round the pond and a cup of tea.",
    ),
    (
        4,
        "21:10",
        "housing",
        "Damp in the stairwell of Larch House, black mould by the bins. My little one coughs all night.",
    ),
    (3, "16:25", "getting on together", "Eid and Christmas party in the same week this year, lets do one big one"),
    (2, "15:37", "education", "Homework club at the library, my mum works till 7 and its quiet there"),
    (2, "17:02", "transport", "paint the zebra crossing by the school again, you cant see it anymore"),
    (1, "11:20", "work and skills", "Is there any help with CVs? They only say go online, I have no computer."),
    (1, "18:55", "housing", "Lift in Elm House is broken AGAIN. Mrs Okafor on the 6th floor has not been out for days"),
    (1, "20:14", "high streets and heritage", "More benches please between the bus stop and the surgery"),
)
WANT_MEETINGS = (2, 5, 12)  # which of them answered our question about meetings with a yes

DONE = (  # how many days ago, at what time, which idea, its public words ("": as written, None: not public), what of it
    (5, "17:10", "OAK-1", None, Decision("passed on", "they plan the evening buses", "the bus company")),
    (5, "17:20", "OAK-2", "A repair cafe in the empty shop on Saturdays", Decision("needs money")),
    (
        5,
        "17:30",
        "OAK-3",
        "The street light that has been out since Easter",
        Decision("passed on", "they look after the lights", "the council"),
    ),
    (
        5,
        "17:35",
        "OAK-4",
        "Tell people about meetings before they are over: a note in the launderette",
        Decision("done"),
    ),
    (4, "17:15", "OAK-5", "A walking group for people who are slow: round the pond and a cup of tea", None),
    (
        1,
        "12:30",
        "OAK-9",
        "Paint the zebra crossing by the school again",
        Decision("doing", "the paint comes in the holidays"),
    ),
    (1, "20:40", "OAK-12", "", None),
)


def live_through(settings: Settings, now: datetime) -> None:
    """Let it all happen, in a database in which the area has been made."""
    clock = [now - timedelta(days=SAID[0][0] + 1)]
    house = build(settings, lambda: clock[0])
    try:
        for moment, happens in sorted(_events(house, now), key=itemgetter(0)):
            clock[0] = moment
            happens(moment)
            close_unanswered(house.database, moment)
            run_due(house.database, moment)
            house.dispatcher.drain_now()
    finally:
        house.database.close()


def _events(house: House, now: datetime) -> Iterator[Event]:
    today = now.astimezone(ZONE).date()

    def at(days: int, clock: str) -> datetime:
        return datetime.combine(today - timedelta(days=days), time.fromisoformat(clock), ZONE).astimezone(UTC)

    for number, (days, clock, _theme, words) in enumerate(SAID, start=1):
        address = f"sms:+447700900{FIRST_AUTHOR + number}"
        yield at(days, clock), partial(_text, house, "sms", NUMBER, address, words)
        if number in WANT_MEETINGS:
            yield at(days, clock) + timedelta(minutes=3), partial(_text, house, "sms", NUMBER, address, "1")
    for clock, words in (("18:10", "MEETINGS"), ("18:12", "1")):
        yield at(8, clock), partial(_text, house, AMIR.channel, BOT, AMIR.address, words)
    for days, clock, reference, public, decision in DONE:
        yield at(days, clock), partial(_tend, house, reference, public, decision)
        yield at(days, clock) + timedelta(minutes=cards.HOLD_MINUTES), _let_pass
    yield now, partial(_make_meeting, house, today + MEETING_IN)


def _text(
    house: House, channel: Literal["sms", "telegram"], sender: str, address: str, words: str, _moment: datetime
) -> None:
    incoming = Incoming(
        channel=channel, sender=sender, kind="message", external_id=uuid4().hex, address=address, text=words
    )  # fmt: skip
    house.receiver.receive_batch([incoming])


def _tend(house: House, reference: str, public: str | None, decision: Decision | None, moment: datetime) -> None:
    """What Jo did with an idea: its theme, and whether everybody reads it, and what becomes of it."""
    theme = SAID[int(reference.partition("-")[2]) - 1][2]
    with transaction(house.database) as session:
        jo = id_of(coordinators.leads_and_deputies(session, id_of(areas.list_areas(session)[0]))[0])
        cards.set_themes(session, reference, [theme], now=moment, by=jo)
        if public is not None:
            cards.publish(session, reference, words=public, now=moment, by=jo)
        if decision is not None:
            answers.decide(session, reference, decision, now=moment, by=jo)


def _let_pass(_moment: datetime) -> None:
    """Nobody does anything: what is due by then is done."""


def _make_meeting(house: House, day: date, moment: datetime) -> None:
    """It is invited to as soon as the demo runs, at an hour at which we write."""
    details: dict[str, Any] = {"title": "benches and lights", "host": "Jo", "access": "step-free", "capacity": 40}
    starts, ends = (datetime.combine(day, wall) for wall in MEETING_FROM_TO)
    with transaction(house.database) as session:
        area = areas.list_areas(session)[0]
        meetings.add_meeting(session, area=area, starts=starts, ends=ends, place="Oak Hall", now=moment, **details)
