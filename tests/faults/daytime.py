"""An area where it is the middle of the day right now: what runs by this machine's clock must meet no quiet hours."""

from datetime import datetime

NOON = 13


def zone_where_it_is_day(now: datetime) -> str:
    """A zone whose walls show 13:00 to 14:00, for hours to come a time at which we write, on every day of the week."""
    ahead = NOON - now.hour  # "Etc/GMT-3" is three hours ahead of Greenwich
    return f"Etc/GMT{-ahead:+d}"
