"""Squares that phones read with their camera, drawn inside a page."""

import segno
from markupsafe import Markup


def draw_square(words: str) -> Markup:
    """An address or a text as an SVG without a size of its own; its class is `square`."""
    drawn = segno.make(words, error="m", micro=False).svg_inline(
        border=0, omitsize=True, svgclass="square", lineclass=None, title=None
    )
    return Markup(drawn)  # noqa: S704 - drawn by segno: lines and numbers, whatever the words
