"""The frame of themes: renamed, retired and merged without a card losing its theme; and undone."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from flows.themes import FRAME, read_frame
from storage import areas, cards, changes, frames, ideas
from storage.changes import CardError
from storage.database import Database, reading, transaction
from storage.tables import Area, Audit, Idea, ThemeChange
from tests.conftest import MONDAY_TEN as NOW

SORTED = (["transport"], ["transport", "health"], ["health", "safety", "transport"], ["safety"], [])


@pytest.fixture
def oak(database: Database) -> Area:
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", now=NOW)
        areas.add_area(session, code="ELM", name="Elm Park", now=NOW)
        for number, names in enumerate(SORTED, 1):
            ideas.add_idea(session, area=area, text=f"bins {number}", said_at=NOW, now=NOW)
            if names:
                cards.set_themes(session, f"OAK-{number}", names, now=NOW)
    return area


def here(session: Session) -> Area:
    return session.get_one(Area, 1)


def stored(database: Database) -> list[str]:
    with reading(database) as session:
        return list(session.exec(select(Idea.theme).order_by(col(Idea.id))))


def frame(database: Database) -> tuple[str, ...]:
    with reading(database) as session:
        return read_frame(here(session).themes)


AT_FIRST = ["transport", "transport; health", "health; safety; transport", "safety", ""]


def test_a_rename_keeps_every_card_and_its_place_in_the_frame(database: Database, oak: Area) -> None:
    """C2: nothing anybody sorted is lost."""
    with transaction(database) as session:
        frames.rename(session, here(session), "Transport", "getting about", NOW)
    assert stored(database) == [one.replace("transport", "getting about") for one in AT_FIRST]
    assert frame(database) == tuple(one.replace("transport", "getting about") for one in FRAME)


def test_what_was_done_to_a_card_before_a_rename_can_still_be_undone(database: Database, oak: Area) -> None:
    """C2: by the name the theme has now."""
    with transaction(database) as session:
        cards.set_themes(session, "OAK-1", ["housing"], now=NOW)
        frames.rename(session, here(session), "housing", "homes", NOW)
        frames.rename(session, here(session), "transport", "buses", NOW)
    assert stored(database)[0] == "homes"
    with transaction(database) as session:
        idea = session.get_one(Idea, 1)
        change = changes.last(session, idea)
        assert change is not None
        changes.undo(session, change, now=NOW)
    assert stored(database)[0] == "buses"


def test_a_retired_theme_stays_on_its_cards_and_takes_no_other(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        frames.retire(session, here(session), "transport", NOW)
        assert frames.list_retired(session, here(session)) == ["transport"]
    assert stored(database) == AT_FIRST
    with transaction(database) as session, pytest.raises(CardError, match="no theme 'transport'"):
        cards.set_themes(session, "OAK-5", ["transport"], now=NOW)


def test_merging_puts_each_card_once_into_the_other(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        frames.merge(session, here(session), "transport", "health", NOW)
    assert stored(database) == ["health", "health", "health; safety", "safety", ""]
    assert "transport" not in frame(database)
    with transaction(database) as session:
        frames.retire(session, here(session), "safety", NOW)
        frames.merge(session, here(session), "safety", "health", NOW)
    assert stored(database) == ["health", "health", "health", "health", ""], "one that was retired, too"


def test_a_merge_undone_puts_every_card_back(database: Database, oak: Area) -> None:
    """C2: lossless; who was sorted anew since keeps what a person decided."""
    with transaction(database) as session:
        change = frames.merge(session, here(session), "transport", "health", NOW)
        cards.set_themes(session, "OAK-2", ["housing"], now=NOW)
        frames.undo(session, here(session), change.id or 0, NOW)
    assert stored(database) == ["transport", "housing", *AT_FIRST[2:]]
    assert frame(database) == FRAME


def test_a_rename_undone_takes_those_sorted_since_with_it(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        change = frames.rename(session, here(session), "transport", "buses", NOW)
        cards.set_themes(session, "OAK-5", ["buses"], now=NOW)
        frames.undo(session, here(session), change.id or 0, NOW)
    assert stored(database) == [*AT_FIRST[:4], "transport"]


def test_only_the_last_change_is_undone_and_only_once(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        first = frames.add(session, here(session), "animals", NOW)
        second = frames.retire(session, here(session), "health", NOW)
        with pytest.raises(CardError, match="undo that first"):
            frames.undo(session, here(session), first.id or 0, NOW)
        frames.undo(session, here(session), second.id or 0, NOW)
        with pytest.raises(CardError):
            frames.undo(session, here(session), second.id or 0, NOW)
        areas.set_themes(session, here(session), ["quite", "another"])
        with pytest.raises(CardError, match="undo that first"):
            frames.undo(session, here(session), first.id or 0, NOW)


@pytest.mark.parametrize(
    ("action", "names", "said"),
    [
        (frames.add, ("Health",), "already"),
        (frames.add, (" ",), "needs a name"),
        (frames.add, ("a; b",), "without a semicolon"),
        (frames.add, ("x" * 81,), "at most 80"),
        (frames.rename, ("zebras", "animals"), "no theme 'zebras'"),
        (frames.rename, ("health", "Safety"), "merge them"),
        (frames.rename, ("health", "health"), "that name already"),
        (frames.merge, ("health", "health"), "two themes"),
        (frames.merge, ("zebras", "health"), "two themes"),
        (frames.merge, ("health", "zebras"), "no theme 'zebras'"),
        (frames.retire, ("zebras",), "no theme"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(
    database: Database, oak: Area, action: object, names: tuple[str, ...], said: str
) -> None:
    with pytest.raises(CardError, match=said), transaction(database) as session:
        action(session, here(session), *names, NOW)  # type: ignore[operator]
    assert stored(database) == AT_FIRST
    assert frame(database) == FRAME


def test_a_name_some_cards_kept_is_not_taken_by_a_rename(database: Database, oak: Area) -> None:
    """Or two themes would become one that no undo could part."""
    with transaction(database) as session:
        frames.retire(session, here(session), "safety", NOW)
        with pytest.raises(CardError, match="from before"):
            frames.rename(session, here(session), "health", "safety", NOW)


def test_every_change_is_written_down(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        change = frames.rename(session, here(session), "transport", "buses", NOW)
        frames.undo(session, here(session), change.id or 0, NOW)
        lines = [
            (one.action, one.detail)
            for one in session.exec(select(Audit).order_by(col(Audit.id)))
            if one.action.startswith("theme.")
        ]
    assert lines == [("theme.rename", "transport > buses"), ("theme.undo_rename", "transport > buses")]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "rename", "retire", "merge"]),
        st.sampled_from(["transport", "health", "safety", "buses", "homes"]),
        st.sampled_from(["transport", "health", "safety", "buses", "homes"]),
    ),
    max_size=8,
)


@given(steps=STEPS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_row_of_changes_undone_leaves_every_card_as_it_was(
    database: Database, oak: Area, steps: list[tuple[str, str, str]]
) -> None:
    """C2: as long as nobody sorted a card in between."""
    before = stored(database), frame(database)
    with transaction(database) as session:
        for action, name, other in steps:
            try:
                with session.begin_nested():
                    match action:
                        case "add":
                            frames.add(session, here(session), name, NOW)
                        case "retire":
                            frames.retire(session, here(session), name, NOW)
                        case "rename" | "merge":
                            getattr(frames, action)(session, here(session), name, other, NOW)
            except CardError:
                continue
        while change := frames.last(session, 1):
            frames.undo(session, here(session), change.id or 0, NOW)
        for done in session.exec(select(ThemeChange)).all():
            session.delete(done)
    assert (stored(database), frame(database)) == before
