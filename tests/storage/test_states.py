"""What counts as reached: one answer for everybody who counts."""

import pytest
from sqlalchemy import select

from storage import outbox
from storage.database import Database, transaction
from storage.outbox.callbacks import RANK
from storage.outbox.owing import OUTGOING
from tests.storage.post import Post, open_post

REACHED = {"sent", "delivered"}


@pytest.fixture
def post(database: Database) -> Post:
    return open_post(database)


def test_reached_never_includes_what_failed(post: Post) -> None:
    """P4: of every state there is, in Python and in a query alike."""
    for number, state in enumerate(RANK):
        post.owe(number)
        with transaction(post.database) as session:
            session.connection().execute(
                OUTGOING.update().where(OUTGOING.c.address.endswith(f"{number:03d}")).values(state=state)
            )
    with transaction(post.database) as session:
        found = set(session.connection().execute(select(OUTGOING.c.state).where(outbox.reached())).scalars())
    assert found == {state for state in RANK if outbox.is_reached(state)} == REACHED
