"""On what ground, besides consent, an area writes of its own accord."""

from datetime import date, datetime

from storage.tables.columns import Table, instant, row_of, words


class SoftOptIn(Table, table=True):
    """What an area recorded about the charitable soft opt-in: see `flows.soft_opt_in`."""

    area_id: int = row_of("area", primary_key=True)
    charity_number: str = ""
    own_collection: str = words(default="")
    interest: str = words(default="")
    refusal: str = words(default="")
    since: date | None = None
    opened_at: datetime | None = instant(default=None)  # when nothing was missing; none while it is locked
    changed_at: datetime = instant()
