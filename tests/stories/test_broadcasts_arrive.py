"""Broadcasts as residents live them, on both channels with a moved clock: what their phones show, and what they do."""

import pytest

from flows.broadcast import Audience
from flows.broadcast_words import Words
from storage import broadcasts, coordinators
from storage.broadcasts import Account, Approved, Preview, Slot, Stopped
from storage.database import Database, transaction
from storage.tables import Area, Broadcast, Coordinator, id_of
from tests.bot.houses import KEY
from tests.stories.neighbourhood import AMIR, BO, CAI, JOAN, Neighbourhood, wall

NEWS = "Oak Estate: hi {name}, the hall opens again on Monday. Text STOP to end."
LINE = "Tue 2 June 7pm, Oak Hall"


class Partnership(Neighbourhood):
    """A neighbourhood whose coordinators write to many people."""

    def draft(
        self, wording: str = NEWS, *, at: str = "", until: str = "", service: bool = False, **audience: int
    ) -> int:
        with transaction(self.database) as session:
            made = broadcasts.make(
                session,
                area=session.get_one(Area, id_of(self.area)),
                by=self._somebody(session),
                words=Words(wording),
                audience=Audience(**audience),  # type: ignore[arg-type]
                message_class="service" if service else "promotional",
                slot=Slot.given(wall(at) if at else None, wall(until) if until else None, self.now),
                now=self.now,
            )
            assert isinstance(made, Broadcast), made
            return id_of(made)

    def preview(self, number: int) -> Preview:
        with transaction(self.database) as session:
            one, area = self._found(session, number)
            return broadcasts.preview(session, one, area, now=self.now, suppression_key=KEY.encode())

    def approve(self, number: int, people: int) -> object:
        with transaction(self.database) as session:
            one, area = self._found(session, number)
            return broadcasts.approve(
                session, one, area, by=self._somebody(session), typed=people, now=self.now, suppression_key=KEY.encode()
            )

    def stop(self, number: int) -> object:
        with transaction(self.database) as session:
            one, area = self._found(session, number)
            return broadcasts.stop(session, one, area, by=self._somebody(session), now=self.now)

    def correct(self, number: int, wording: str) -> int:
        with transaction(self.database) as session:
            one, area = self._found(session, number)
            made = broadcasts.correct(
                session, area=area, original=one, by=self._somebody(session), words=Words(wording),
                slot=Slot.given(None, None, self.now), now=self.now,
            )  # fmt: skip
            assert isinstance(made, Broadcast), made
            return id_of(made)

    def account(self, number: int) -> Account:
        with transaction(self.database) as session:
            return broadcasts.account(session, self._found(session, number)[0], self.now)

    def _found(self, session, number: int) -> tuple[Broadcast, Area]:  # type: ignore[no-untyped-def]
        found = broadcasts.find(session, number)
        assert found is not None
        return found

    def _somebody(self, session) -> Coordinator:  # type: ignore[no-untyped-def]
        found = coordinators.find_coordinator(session, area_id=id_of(self.area), name="Jo")
        return found or coordinators.add_coordinator(
            session, area=session.get_one(Area, id_of(self.area)), name="Jo", role="lead", now=self.now
        )


@pytest.fixture
async def oak(database: Database) -> Partnership:
    town = Partnership(database)
    await town.settle()
    await town.say(JOAN, "NAME Joan")
    return town


async def test_news_arrives_in_its_slot_once_and_a_stop_is_a_stop(oak: Partnership) -> None:
    """X3, X4, P4: told on the wall's evening; who says STOP in between gets nothing more."""
    number = oak.draft(at="2026-05-20 17:00")
    shown = oak.preview(number)
    assert (shown.tally.people, {one.text for one in shown.tally.samples}) == (
        4,
        {NEWS.replace("{name}", "Joan"), NEWS.replace("{name}", "neighbour")},
    )
    assert isinstance(oak.approve(number, 4), Approved)
    await oak.say(BO, "STOP")
    await oak.go_to("2026-05-20 16:59")
    assert oak.sent(JOAN, "broadcast") == []
    await oak.go_to("2026-05-21 12:00")
    assert oak.sent(JOAN, "broadcast") == [("broadcast", "Wed 17:00", NEWS.replace("{name}", "Joan"))]
    assert oak.sent(CAI, "broadcast") == [("broadcast", "Wed 17:00", NEWS.replace("{name}", "neighbour"))]
    assert oak.sent(BO, "broadcast") == []
    became = oak.account(number)
    assert (became.reached, dict(became.blocked)) == (3, {"stopped": 1})


async def test_the_news_itself_is_answered_with_stop_and_no_other_comes(oak: Partnership) -> None:
    """R4: the way out that every broadcast offers works, and is counted."""
    number = oak.draft()
    oak.approve(number, 4)
    await oak.go_to("2026-05-18 10:10")
    said = await oak.say(AMIR, "stop")
    assert "no more texts" in said.lower() or "stopped" in said.lower()
    assert oak.account(number).opted_out == 1
    await oak.go_to("2026-05-20 10:00")
    assert oak.preview(oak.draft("Oak Estate: more news on Friday. Text STOP to end.")).tally.people == 3


async def test_called_back_within_the_ten_minutes_nobody_ever_knew(oak: Partnership) -> None:
    """X3."""
    number = oak.draft()
    oak.approve(number, 4)
    await oak.go_to("2026-05-18 10:09")
    assert oak.stop(number) == Stopped(withdrawn=0, never_made=4, on_their_way=0)
    await oak.go_to("2026-05-22 10:00")
    assert [oak.sent(who, "broadcast") for who in (JOAN, AMIR, BO, CAI)] == [[], [], [], []]


async def test_a_mistake_is_corrected_on_the_same_day_for_those_who_read_it(oak: Partnership) -> None:
    """X3: one text a day does not keep a correction back."""
    await oak.say(CAI, "STOP")
    number = oak.draft()
    oak.approve(number, 3)
    await oak.go_to("2026-05-18 11:00")
    sorry = "Oak Estate: sorry, the hall opens on Tuesday, not on Monday."
    fixed = oak.correct(number, sorry)
    assert isinstance(oak.approve(fixed, 3), Approved)
    await oak.go_to("2026-05-18 11:10")
    for who in (JOAN, AMIR, BO):
        assert [text for _kind, _at, text in oak.sent(who)][-1] == sorry
    assert oak.sent(CAI) == []


async def test_a_person_who_joined_phone_and_telegram_reads_it_once(oak: Partnership) -> None:
    """P6: where they last asked for it."""
    code = "".join(one for one in await oak.say(JOAN, "LINK") if one.isdigit())[:6]
    second = "".join(one for one in await oak.say(AMIR, code) if one.isdigit())[:6]
    await oak.say(JOAN, second)
    number = oak.draft()
    assert oak.preview(number).tally.people == 3
    oak.approve(number, 3)
    await oak.say(AMIR, "LINK")  # now rather there: said after the approval, and heard all the same
    await oak.go_to("2026-05-18 10:30")
    assert len(oak.sent(JOAN, "broadcast")) + len(oak.sent(AMIR, "broadcast")) == 1
    assert len(oak.sent(AMIR, "broadcast")) == 1


async def test_a_word_to_those_who_come_reaches_them_and_nobody_else(oak: Partnership) -> None:
    """P1, D1: "said yes to meeting X", a service text that needs no consent to news and no STOP."""
    meeting = oak.add(LINE)
    await oak.go_to("2026-05-26 20:00")
    for who, answer in ((JOAN, "1"), (AMIR, "2"), (BO, "1"), (CAI, "3")):
        await oak.say(who, answer)
    await oak.go_to("2026-05-28 10:00")
    number = oak.draft("Oak Estate: the side door is open on Tuesday.", service=True, said_yes=meeting)
    assert oak.preview(number).tally.people == 2
    assert isinstance(oak.approve(number, 2), Approved)
    await oak.go_to("2026-05-28 11:00")
    assert [len(oak.sent(who, "broadcast")) for who in (JOAN, AMIR, BO, CAI)] == [1, 0, 1, 0]
