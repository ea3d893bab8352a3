"""A machine Havesay is set up on: a folder, its environment, and the real program run in it."""

import os
import sys
import tempfile
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import forked

from storage import areas, coordinators
from storage.database import Database, migrate, open_database, transaction

COMMAND = (sys.executable, "-m", "bot")
SECRET_KEY = "a-word-for-the-tests-of-signing-0123456789"
SUPPRESSION_KEY = "a-word-for-the-tests-of-stopping-0123456789"
PATIENCE_SECONDS = 120  # before a test gives up on a command that hangs; never an expectation


class Machine:
    """`Machine(tmp_path).run("area", "list")` runs the command and returns what came of it."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self.settings = {"HAVESAY_SECRET_KEY": SECRET_KEY, "HAVESAY_SUPPRESSION_KEY": SUPPRESSION_KEY} | settings

    @property
    def environment(self) -> dict[str, str]:
        """Nothing of whoever runs the tests, so that no setting of theirs reaches a command."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        return kept | {"TERM": "dumb", "COLUMNS": "200", "NO_COLOR": "1"} | self.settings

    def run(
        self, *typed: str, given: str | bytes = b"", ends: int | None = 0, settings: Mapping[str, str] | None = None
    ) -> "Said":
        """Run one command. `ends`: the exit code it must have, or None for any."""
        with tempfile.TemporaryDirectory() as name:
            given_file, out, err = (Path(name) / part for part in ("given", "out", "err"))
            given_file.write_bytes(given.encode() if isinstance(given, str) else given)
            done = forked.start(
                "bot", typed, folder=self.folder, environment=self.environment | dict(settings or {}),
                given=given_file, out=out, err=err,
            )  # fmt: skip
            done.join(PATIENCE_SECONDS)
            assert done.exitcode is not None, f"{typed} hangs"
            said = Said(done.exitcode, out.read_bytes(), err.read_bytes())
        assert ends is None or said.code == ends, f"{typed} ended with {said.code}: {said.out}\n{said.err}"
        assert "Traceback" not in said.err, said.err
        return said

    def settle(self) -> None:
        """An area with everything it needs, as `havesay area …` and `havesay coordinator …` make it."""
        (self.folder / "havesay.sqlite").write_bytes(_settled())
        (self.folder / "havesay.sqlite").chmod(0o600)

    def text(self, *texts: str, speaker: str = "sms:+447700900001") -> list[str]:
        """Text the bot, the simulated way, into this machine's database; its replies."""
        said = self.run("chat", "--as", speaker, "--database", "havesay.sqlite", given="\n".join(texts) + "\n")
        return said.out.splitlines()

    def database(self) -> "closing[Database]":
        return closing(open_database(f"sqlite:///{self.folder / 'havesay.sqlite'}"))


@cache
def _settled() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "havesay.sqlite"
        database = open_database(f"sqlite:///{file}")
        migrate(database)
        now = datetime.now(UTC)
        with transaction(database) as session:
            area = areas.add_area(
                session,
                code="OAK",
                name="Oak Estate",
                now=now,
                reader="Jo",
                controller="Oak Estate Partnership",
                privacy="oakestate.example/privacy",
            )
            for channel, name in (("sms", "+447700900000"), ("telegram", "oak")):
                areas.add_sender(session, area=area, channel=channel, name=name)
            for name, role, address in (("Jo", "lead", "sms:+447700900010"), ("Ade", "deputy", "sms:+447700900011")):
                coordinators.add_coordinator(session, area=area, name=name, role=role, address=address, now=now)
        database.close()  # the last to leave writes everything into the one file
        return file.read_bytes()


class Said:
    """What a command printed, for people and for programs."""

    def __init__(self, code: int, out: bytes, err: bytes) -> None:
        self.code = code
        self.bytes = out
        self.out = out.decode()
        self.err = err.decode()
