"""What one types to make a job or to change one: when and where in a line, and the rest in words."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from bot.desk.seats import Seat
from flows import meeting_line
from flows.meeting import say_time
from flows.wall_time import shown
from storage.tables import Task, id_of
from storage.wrong_field import WrongField, about


class JobForm(BaseModel):
    """The form of a job, as it was typed."""

    line: str = ""
    title: str = ""
    minutes: str = "90"
    places: str = "3"
    bring: str = ""
    expenses: str = "Bus fare is paid back"

    @classmethod
    def of(cls, task: Task, zone: ZoneInfo) -> "JobForm":
        """As it would be typed to come to this one."""
        wall = shown(task.starts_at, zone)
        return cls(
            line=f"{wall:%a} {wall.day} {wall:%B} {say_time(wall.time())}, {task.place}",
            title=task.title,
            minutes=str(round((task.ends_at - task.starts_at).total_seconds() / 60)),
            places=str(task.places),
            bring=task.bring,
            expenses=task.expenses,
        )

    def read(self, seat: Seat, now: datetime) -> dict[str, Any]:
        """What a job is made of. ValueError, in words for whoever typed it."""
        with about("line"):
            line = meeting_line.read(self.line, now, seat.wall_clock)
        return {
            "title": self.title,
            "place": line.place,
            "wall": line.starts,
            "minutes": _number("minutes", self.minutes, "90"),
            "places": _number("places", self.places, "3"),
            "bring": self.bring,
            "expenses": self.expenses,
            "by": id_of(seat.me),
        }


def _number(name: str, typed: str, usual: str) -> int:
    typed = typed.strip()
    if not (typed.isascii() and typed.isdecimal()):
        raise WrongField(f"{name} are a number, as in {usual}", name)
    return int(typed[:6])
