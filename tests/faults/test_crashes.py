"""The server is killed, at every named point and at random, while residents text; what they were told stays true.

Of every text remembered as acknowledged, outside the process: it is kept, once, and answered, once. Twice only where
nobody could know whether the first had arrived, and then it is listed.
`HAVESAY_SEED` picks the story, `HAVESAY_SOAK` its size (a number of kills, or "full").
"""

import asyncio
import os
from collections import Counter
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from random import Random

import pytest
from faults.phones import Phones, Text, received, until_settled
from faults.running import Running, furnish
from faults.server import POINTS
from sqlmodel import Session, col, select
from standins.fixtures import PUBLIC_URL
from standins.process import StandIn

from bot.send import MOST_AT_ONCE
from storage.database import Database
from storage.outbox.results import PERHAPS_TWICE
from storage.tables import Idea, Incoming, Outgoing

SEED = int(os.environ.get("HAVESAY_SEED", "1"))
FULL = 200  # kills
MOST_MOBILES = 990  # fiction has a thousand numbers, and each resident texts once
TEXTERS = 8  # residents texting at the same moment
LATEST_KILL_SECONDS = 1.5
DEATH_SECONDS = 20.0  # a point that is not passed within this is no point

NEEDS_A_DOUBT = ("after a doubt was taken", "in the settling transaction")
LEAVES_A_DOUBT = ("after the claim commit", "after the provider accepted")


class Campaign:
    """Residents text without end, a few on each channel; the server dies and is started again."""

    def __init__(self, running: Running, twilio: StandIn, seed: int) -> None:
        self.running, self.twilio = running, twilio
        self.random = Random(seed)
        self.phones = Phones(running.base)
        self.texts: list[Text] = []
        self.missed: list[Text] = []  # no webhook brought them: they can only be listed
        self.over = False
        self.mobiles_ready = self.mobiles_texted = 0  # a few are kept for every life of the server

    async def run(self, crashes: list[str], kills: int) -> None:
        texting = asyncio.create_task(self.phones.text(self._texts(), until_taken=True, at_once=TEXTERS))
        deaths = self._plan(crashes, kills)
        for place, crash in enumerate(deaths):
            self.mobiles_ready = MOST_MOBILES * (place + 1) // len(deaths)
            times = 1 if crash in NEEDS_A_DOUBT else self.random.randint(1, 3)
            await asyncio.to_thread(self.running.start, crash and f"{crash}:{times}")
            if crash:
                await self._until_dead(crash)
            else:
                await asyncio.sleep(self.random.uniform(0, LATEST_KILL_SECONDS))
                self.running.kill()
        self.over = True
        await asyncio.to_thread(self.running.start)
        await texting

    def _plan(self, crashes: list[str], kills: int) -> list[str]:
        """All deaths in disorder; a point that is only passed with a message in doubt follows one that leaves some."""
        deaths = crashes + [""] * kills
        self.random.shuffle(deaths)
        return [
            death
            for one in deaths
            for death in ([self.random.choice(LEAVES_A_DOUBT), one] if one in NEEDS_A_DOUBT else [one])
        ]

    def _texts(self) -> Iterator[Text]:
        mobiles, chats = count(1), count(MOST_MOBILES + 1)
        while not self.over:
            by_sms = self.mobiles_texted < self.mobiles_ready and self.random.random() < 0.5
            self.mobiles_texted += by_sms
            number = next(mobiles if by_sms else chats)
            words = f"A bench by pond number {number}, please, the old one is gone"
            text = Text(number, "sms" if by_sms else "telegram", words)
            if by_sms and self.random.random() < 0.2:
                self.missed.append(text)
                self.twilio.inbound(text.words, from_=text.address.removeprefix("sms:"), missed=True)
            else:
                self.texts.append(text)
                yield text

    async def _until_dead(self, point: str) -> None:
        async with asyncio.timeout(DEATH_SECONDS):
            while self.running.is_up():  # noqa: ASYNC110 - another process's end
                await asyncio.sleep(0.01)
        assert self.running.died(), f"it ended by itself, not {point}"


async def run_campaign(database: Database, folder: Path, *, crashes: list[str], kills: int, seed: int) -> None:
    furnish(database)
    with StandIn("twilio") as twilio, StandIn("telegram") as telegram:
        with Running(database, twilio, telegram, folder) as running:
            twilio.control(callbacks=["sent", "delivered"], public_url=PUBLIC_URL, deliver_to=running.base)
            campaign = Campaign(running, twilio, seed)
            await campaign.run(crashes, kills)
            await until_listed(database, campaign)
            await until_settled(database)
            assert running.stop() == 0
        check(database, campaign, received(twilio, telegram), crashes, kills)


async def until_listed(database: Database, campaign: Campaign) -> None:
    """Until every text that no webhook brought was found by listing."""
    missed = {text.address for text in campaign.missed}
    async with asyncio.timeout(DEATH_SECONDS):
        while True:
            with Session(database.pages) as session:
                if missed <= set(session.exec(select(Incoming.address))):
                    return
            await asyncio.sleep(0.1)


def check(database: Database, campaign: Campaign, answers: Counter[str], crashes: list[str], kills: int) -> None:
    with Session(database.pages) as session:
        kept = Counter((row.address, row.text) for row in session.exec(select(Incoming)))
        ideas = Counter(row.text for row in session.exec(select(Idea)))
        owed = {row.address: row for row in session.exec(select(Outgoing).where(col(Outgoing.kind) == "idea_receipt"))}
    everyone = campaign.texts + campaign.missed
    assert set(campaign.texts) == campaign.phones.acknowledged
    assert kept == Counter((text.address, text.words) for text in everyone), "lost, or kept twice"
    assert ideas == Counter(text.words for text in everyone)
    twice = []
    for text in everyone:
        row, copies = owed[text.address], answers[text.address]
        assert copies >= 1, f"message {row.id} is {row.state} and reached nobody"
        assert copies <= row.attempt
        if copies > 1:
            assert row.reason.startswith(PERHAPS_TWICE), f"message {row.id} went {copies} times and nothing says so"
            twice.append(text)
    assert not [text for text in twice if text.channel == "sms"], "Twilio's list settles every doubt"
    assert len(twice) <= MOST_AT_ONCE * (len(crashes) + kills), "a death leaves at most so many in doubt"
    print(
        f"\n{database.engine.dialect.name}, seed {SEED}: "
        f"{len(crashes)} crashes at named points, {kills} kills at random, "
        f"{len(everyone)} texts, {campaign.phones.refused.total()} refused and brought again, "
        f"{len(twice)} answered twice in doubt and listed"
    )


async def test_whatever_kills_the_server_every_text_is_kept_and_answered_once(
    database: Database, tmp_path: Path
) -> None:
    """X6: a slice: half of the named points on each database, and a few kills at random."""
    half = 0 if database.is_sqlite else 1
    await run_campaign(database, tmp_path, crashes=list(POINTS)[half::2], kills=2, seed=SEED)


@pytest.mark.soak
async def test_two_hundred_kills_lose_nothing_and_repeat_nothing(database: Database, tmp_path: Path) -> None:
    """X6: two hundred kills at random, and every named point ten times besides."""
    size = os.environ.get("HAVESAY_SOAK", "full")
    kills = int(size) if size.isdecimal() else FULL
    await run_campaign(database, tmp_path, crashes=list(POINTS) * max(1, kills // 20), kills=kills, seed=SEED)
