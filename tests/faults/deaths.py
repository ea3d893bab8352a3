"""A process that dies at a commit: just before it, and everything of that transaction is gone, or just after.

What comes between two commits is all a crash can tear apart: a claim and its call, a call and its record, one timer's
work and the next. The providers, and what reached the phones, outlive it.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.channels import Outgoing
from bot.channels.simulator import Simulator
from bot.house import House


class Died(BaseException):
    """No handler of the program may catch it, as none catches SIGKILL."""


@dataclass
class Death:
    """`at` commits from now; None: it lives."""

    at: int | None = None
    loses_it: bool = False  # it dies before the commit
    times: int = 0

    def watch(self, house: House) -> None:
        """From now on this house may die."""
        dialect: Any = house.database.engine.dialect
        commit = dialect.do_commit

        def committing(connection: Any) -> None:
            if self.at is None:
                commit(connection)
                return
            self.at -= 1
            if self.at > 0:
                commit(connection)
                return
            self.at, self.times = None, self.times + 1
            if not self.loses_it:
                commit(connection)
            raise Died

        dialect.do_commit = committing


@dataclass
class Provider:
    """What the simulated provider delivered, whatever became of the process that asked it to."""

    delivered: list[tuple[datetime, Outgoing]] = field(default_factory=list)
    _sids: dict[str, dict[int, str]] = field(default_factory=dict)

    def serve(self, house: House) -> None:
        """This house's channels bring to the same phones as those of the one before."""
        for name, channel in house.channels.items():
            assert isinstance(channel, Simulator)
            channel._sids = self._sids.setdefault(name, channel._sids)
            channel.delivered = []
            deliver = channel._deliver

            def delivering(message: Outgoing, deliver: Any = deliver) -> str:
                self.delivered.append((house.now(), message))
                return str(deliver(message))

            channel._deliver = delivering  # type: ignore[method-assign]
