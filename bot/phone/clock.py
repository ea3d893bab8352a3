"""The demo's clock: the true time, and what it was moved by."""

from datetime import UTC, datetime, timedelta


class MovableClock:
    """Called, it says what time it is in the demo. It is only ever moved forward, as time is."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def move_to(self, moment: datetime) -> None:
        self.ahead = max(self.ahead, moment.astimezone(UTC) - datetime.now(UTC))
