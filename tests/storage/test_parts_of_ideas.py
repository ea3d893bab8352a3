"""The part of an idea that was added last is taken off whole, or not at all."""

import pytest

from storage import areas, ideas
from storage.database import Database, transaction
from storage.tables import id_of
from tests.conftest import MONDAY_TEN


@pytest.mark.parametrize(
    ("length", "left"),
    [(11, "a bench"), (9, "a bench\nby the pond"), (0, "a bench\nby the pond"), (19, "a bench\nby the pond")],
)
def test_only_a_whole_part_is_taken_off(database: Database, length: int, left: str) -> None:
    """R1: words are never cut in the middle, nor an idea emptied."""
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", now=MONDAY_TEN, reader="Jo")
        idea = ideas.add_idea(session, area=area, text="a bench", said_at=MONDAY_TEN, now=MONDAY_TEN)
        assert ideas.lengthen(session, area_id=id_of(area), reference=idea.reference, text="by the pond")
        session.refresh(idea)
        ideas.shorten(session, area_id=id_of(area), reference=idea.reference, length=length)
        session.refresh(idea)
        assert idea.text == left
