"""What is held against a story of people who help: every rule of FIELD section 5, by what reached their phones.

It shares no code with the planner: hours, days, counts and windows are written out here once more.
"""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import select

from storage.database import reading
from storage.tables import Ask, Outgoing, Placement, Task, id_of

LONDON = ZoneInfo("Europe/London")
BANK_HOLIDAYS = {date(2026, 8, 31)}  # of England, between June and October 2026
OUR_OWN_ACCORD = ("nudge", "reminder", "thanks")
ASKING = ("offer", "next", "after", "missed")
ABOUT_A_JOB = ("offer", "next", "day_before", "after", "missed")
NEVER = datetime.max.replace(tzinfo=UTC)


class Text:
    """One text as it reached a phone, with the row that says what it was."""

    def __init__(self, number: int, at: datetime, row: Outgoing) -> None:
        self.number, self.at, self.row, self.step = number, at, row, row.step  # the how-manyth the provider delivered
        self.wall = at.astimezone(LONDON)
        self.placement = int(row.subject.partition(":")[2])


class Oracle:
    """`estate` is the story: its people, its provider's book, when nobody was there, what hosts said and when."""

    def __init__(self, estate: Any) -> None:
        self.estate = estate
        with reading(estate.town.house.database) as session:
            rows = {id_of(row): row for row in session.exec(select(Outgoing))}
            self.placements = {id_of(one): one for one in session.exec(select(Placement))}
            self.tasks = {id_of(one): one for one in session.exec(select(Task))}
            offers = session.exec(select(Ask.subject, Ask.answer).where(Ask.kind == "help_offer"))
            self.said = {int(subject.partition(":")[2]): answer for subject, answer in offers}
            self.helpers = {
                one.volunteer_id: [
                    other for other in self.placements.values() if other.volunteer_id == one.volunteer_id
                ]
                for one in self.placements.values()
            }
        self.texts: dict[str, list[Text]] = {}
        for number, (at, message) in enumerate(estate.provider.delivered, 1):
            self.texts.setdefault(message.address, []).append(Text(number, at, rows[message.id]))

    def hold_to_the_rules(self) -> Counter[str]:
        seen: Counter[str] = Counter()
        for person in self.estate.people:
            mine = [text for text in self.texts.get(person.address, []) if text.row.kind in OUR_OWN_ACCORD]
            seen.update(text.step for text in mine)
            self._count(mine)
            self._time(person, mine)
            self._silence(person, mine)
            for text in mine:
                if text.step in ABOUT_A_JOB:
                    self._of_a_job(text, mine, person)
        for task in self.tasks.values():
            self._task(task)
        return seen

    def _count(self, mine: list[Text]) -> None:
        assert len(mine) <= 6, "more than six texts"
        assert len({(text.row.subject, text.step) for text in mine}) == len(mine), "one text twice (X6)"
        steps = Counter(text.step for text in mine)
        assert max(steps["missed"], steps["holding"], steps["leaving"]) <= 1
        assert "leaving" not in [text.step for text in mine[:-1]], "something after the goodbye"
        for text in mine:
            if text.step == "day_before":
                continue  # the reminder of one's own yes counts, and is never lost to the caps
            before = [other for other in mine if other.at < text.at]
            assert text.wall.date() not in {other.wall.date() for other in before}, "two a day"
            assert sum(text.at - other.at < timedelta(days=29) for other in before) < 4, "five in 30 days"

    def _time(self, person: Any, mine: list[Text]) -> None:
        for text in mine:
            short = text.wall.weekday() == 6 or text.wall.date() in BANK_HOLIDAYS
            assert (10 if short else 9) <= text.wall.hour < (18 if short else 20), f"at {text.wall}"
            assert text.at < text.row.expires_at, "late (X5)"
            assert person.ended_at is None or text.at <= person.ended_at, f"{text.step} after the end"
            if text.step != "day_before":
                assert text.at - person.offered_at <= timedelta(days=46), "after 45 days"
            if text.step == "holding":
                assert text.at - person.offered_at >= timedelta(days=14), "holding too soon"
                assert not any(other.step == "offer" for other in mine if other.at < text.at), "there was a job"

    def _silence(self, person: Any, mine: list[Text]) -> None:
        silent: list[Text] = []
        for text in mine:
            if silent and any(silent[-1].number <= said < text.number for said in person.said_after):
                silent = []
            if text.step == "leaving":
                asked = [other for other in mine if other.step in ASKING and other.at < text.at]
                assert asked, "a goodbye to somebody who was asked nothing"
                assert text.at - asked[-1].at >= timedelta(days=28), "a goodbye too soon"
            if text.step in ASKING:
                silent.append(text)
                assert len(silent) <= 2, "a third text without an answer"

    def _of_a_job(self, text: Text, mine: list[Text], person: Any) -> None:
        placement = self.placements[text.placement]
        task = self.tasks[placement.task_id]
        assert self.estate.host_yes.get(id_of(task), NEVER) <= text.at, "no host (V1)"
        if text.step in ("offer", "next"):
            assert text.at <= task.starts_at - timedelta(hours=2), "an offer of what begins or has begun"
        if text.step == "day_before":
            assert text.wall.date() == task.starts_at.astimezone(LONDON).date() - timedelta(days=1)
            assert (17, 0) <= (text.wall.hour, text.wall.minute) <= (19, 30)
            assert any(other.number <= said < text.number for other in mine for said in person.said_after), "no yes"
        if text.step == "after":
            assert self.estate.confirmed[id_of(placement)] <= text.at <= task.ends_at + timedelta(hours=48), "V4"
            assert 10 <= text.wall.hour < 18
            assert text.wall.date() > task.ends_at.astimezone(LONDON).date()
        if text.step == "next":
            self._next(text, placement, mine, person)
        came = sorted(
            self.estate.confirmed[id_of(one)]
            for one in self.helpers[placement.volunteer_id]
            if id_of(one) in self.estate.confirmed
        )
        assert len(came) < 2 or text.at <= came[1], "something after the second job: a person took over (V5)"

    def _next(self, text: Text, placement: Placement, mine: list[Text], person: Any) -> None:
        """7 to 10 days after a first job that was answered for, at the same place with the same host."""
        thanked = [other for other in mine if other.step == "after" and other.at < text.at]
        assert thanked, "a second job for somebody who was not thanked for a first"
        assert any(said >= thanked[-1].number for said in person.said_after), "without a word that they liked it"
        first = self.tasks[self.placements[thanked[-1].placement].task_id]
        task = self.tasks[placement.task_id]
        assert timedelta(days=7) <= text.at - first.ends_at <= timedelta(days=10)
        assert (first.host_id, first.place) == (task.host_id, task.place)

    def _left_before(self, task: Task) -> set[int]:
        """The places of those who stopped helping after they had said yes: under 18, say, and told that it is not for
        them."""
        return {
            text.placement
            for person in self.estate.people
            if person.ended_at is not None and person.ended_at <= task.starts_at
            for text in self.texts.get(person.address, [])
            if text.step in ("offer", "next")
        }

    def _task(self, task: Task) -> None:
        left = self._left_before(task)
        expected = [
            one
            for one in self.placements.values()
            if one.task_id == task.id
            and self.said.get(id_of(one)) == "yes"
            and one.off_at is None
            and id_of(one) not in left
        ]
        assert len(expected) <= task.places, f"{len(expected)} people for {task.places} places"
        if task.called_off_at is not None or not expected or task.starts_at > self.estate.town.now:
            return
        if any(
            begins < task.ends_at and task.starts_at - timedelta(days=2) < ends for begins, ends in self.estate.away
        ):
            return
        assert task.host_state == "accepted", "somebody stood there alone"
        reminded = {text.placement for texts in self.texts.values() for text in texts if text.step == "day_before"}
        if not any(id_of(one) in reminded for one in expected):
            return  # they said yes so late that the next look at the clock, three hours on, came too late for a list
        lists = [
            text
            for texts in self.texts.values()
            for text in texts
            if text.row.subject == f"task:{task.id}" and text.row.kind == "reminder" and text.at < task.starts_at
        ]
        assert any("you meet" in text.row.text for text in lists), "a host who was told of nobody"
