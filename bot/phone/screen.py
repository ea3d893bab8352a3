"""What stands on the phones' screens, drawn once for the page itself and again when it changes."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from bot.feed import Part
from bot.house import House
from bot.pages import render
from bot.phone.people import Phone, PhoneBook
from flows import wording
from storage import areas, talks
from storage.database import reading
from storage.tables import Area, id_of


def look(house: House, book: PhoneBook) -> list[Part]:
    """Every message on every phone, and the date."""
    area, senders = line_of(house)
    if area is None:
        return []
    now = house.now()
    parts = [Part("clock", "date", 0, render("clock.html", local=now.astimezone(ZoneInfo(area.zone))))]
    with reading(house.database) as session:
        for phone in book.phones:
            sender = areas.find_sender(session, phone.channel, senders.get(phone.channel, ""))
            if sender is None:
                continue
            lines = talks.list_phone(session, sender_id=id_of(sender), address=phone.address)
            parts += _draw(phone, lines, area)
    return parts


def _draw(phone: Phone, lines: Iterable[talks.Line], area: Area) -> list[Part]:
    drawn = []
    for line in lines:
        if not line.text and not line.media:
            continue  # a tap on a choice: as on a real phone, nothing of it stays to be seen
        sized = wording.segments(line.text) if line.ours and phone.channel == "sms" else None
        drawn.append(
            Part(
                place=phone.key,
                name=f"{phone.key}-{'out' if line.ours else 'in'}-{line.id}",
                order=line.at.timestamp() + (0.0005 if line.ours else 0) + line.id / 1e9,
                html=render("line.html", line=line, phone=phone, sized=sized, zone=ZoneInfo(area.zone)),
            )
        )
    return drawn


def line_of(house: House) -> tuple[Area | None, dict[str, str]]:
    """The area the phones text, and the number and bot they text it by."""
    with reading(house.database) as session:
        every = areas.list_areas(session)
        senders = areas.list_senders(session)
    if not every:
        return None, {}
    theirs = [sender for sender in senders if sender.area_id == every[0].id]
    return every[0], {sender.channel: sender.name for sender in reversed(theirs)}
