"""Charts as SVG drawn on the server: bars, with the table beside them that says the same in numbers.

Nothing inline: shapes carry sizes as attributes, colours come from our own sheet.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.pages import render

WIDTH = 300  # of the drawing, in its own units
BAR_HEIGHT, GAP = 14, 6
LEAST = 2  # of a bar that stands for something


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: how much, and its look; None is hidden, and drawn as an open outline of no length."""

    value: int | None
    look: str  # a class of the sheet: "one" | "other"


@dataclass(frozen=True, slots=True)
class Drawn:
    y: int
    width: int
    look: str
    hidden: bool


def draw_bars(groups: Sequence[Sequence[Bar]], *, says: str) -> Markup:
    """Groups of bars from top to bottom, on one scale. `says` is what it shows, for whoever does not see it."""
    largest = max((bar.value or 0 for group in groups for bar in group), default=0) or 1
    drawn, y = [], GAP // 2  # a band a group, as high as its line of the table
    for group in groups:
        for bar in group:
            value = bar.value or 0
            width = max(round(WIDTH * value / largest), LEAST) if value else 0
            drawn.append(Drawn(y, width, bar.look, bar.value is None))
            y += BAR_HEIGHT
        y += GAP
    return render("bars.svg", drawn=drawn, width=WIDTH, height=max(y - GAP // 2, 1), bar_height=BAR_HEIGHT, says=says)
