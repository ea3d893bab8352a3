"""One look at a page as it stands: what must hold for every page we serve (C8: WCAG 2.2 AA, 320 px, 200 % zoom).

What is put into a page here goes in by the browser's own back door, so the policy it is served with stays as strict as
it is for everybody.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any
from weakref import WeakKeyDictionary

from playwright.sync_api import BrowserContext, Page

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
NARROW, ZOOMED = 320, 640  # 320 px wide; 1280 px at 200 %
REPORT = """addEventListener("securitypolicyviolation", (found) => {
  window.__refused = [...(window.__refused || []), `${found.violatedDirective} ${found.blockedURI} ${found.sample}`];
});"""
SIDEWAYS = """() => {
  const room = document.documentElement.clientWidth;
  const wide = [...document.body.querySelectorAll("*")].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width && (box.right > room + 1 || box.left < -1) && getComputedStyle(one).position !== "absolute";
  });
  const named = wide.slice(-3).map((one) => one.outerHTML.slice(0, 120));
  return document.documentElement.scrollWidth > room ? [document.documentElement.scrollWidth, room, named] : null;
}"""


@dataclass
class Trouble:
    """What went wrong in a browser since it was opened."""

    said: list[str] = field(default_factory=list)  # on the console
    elsewhere: list[str] = field(default_factory=list)  # requests that are not to us


WATCHED: WeakKeyDictionary[BrowserContext, Trouble] = WeakKeyDictionary()


def watch(context: BrowserContext, ours: str) -> None:
    """Note what a page complains of and whom it asks, from its first request on."""
    trouble = WATCHED[context] = Trouble()
    context.add_init_script(REPORT)
    context.on("console", lambda line: line.type in ("error", "warning") and trouble.said.append(line.text))
    context.on("weberror", lambda error: trouble.said.append(str(error.error)))
    context.on("request", lambda asked: asked.url.startswith(ours) or trouble.elsewhere.append(asked.url))


def look(page: Page, *, forgive: tuple[str, ...] = ()) -> None:
    """Assert that this page, as it stands, is in order. `forgive`: words of console lines a test means to cause."""
    page.wait_for_load_state()  # a form sent may still be on its way to the page it leads to
    is_quiet(page, forgive=forgive)
    fits(page)
    found = axe(page)
    assert found == [], f"{page.url}: axe found\n" + "\n".join(found)


def is_quiet(page: Page, *, forgive: tuple[str, ...] = ()) -> None:
    """Nothing on the console, nothing the policy had to refuse, nobody else asked."""
    trouble = WATCHED[page.context]
    where = page.url
    complaints = [line for line in trouble.said if not any(words in line for words in forgive)]
    assert not complaints, f"{where}: the console says {complaints}"
    refused = page.evaluate("window.__refused || []")
    assert refused == [], f"{where}: the policy refused {refused}"
    assert trouble.elsewhere == [], f"{where}: asked somebody else: {trouble.elsewhere}"


def fits(page: Page) -> None:
    """Nothing scrolls sideways at 320 px, nor at 200 % zoom."""
    for width in (NARROW, ZOOMED):
        with as_wide_as(page, width):
            wide = page.evaluate(SIDEWAYS)
        assert wide is None, f"{page.url} scrolls sideways at {width} px: {wide}"


def axe(page: Page) -> list[str]:
    """What axe finds, a line each: rule, element, why."""
    if not page.evaluate("typeof window.axe === 'object'"):
        page.evaluate(_axe_source())
    options = {"runOnly": {"type": "tag", "values": list(RULES)}, "resultTypes": ["violations"]}
    found: dict[str, Any] = page.evaluate("(options) => axe.run(document, options)", options)
    return [
        f"- {one['id']}: {node['html'][:160]} ({node['failureSummary'].splitlines()[-1].strip()})"
        for one in found["violations"]
        for node in one["nodes"][:3]
    ]


@contextmanager
def as_wide_as(page: Page, width: int) -> Iterator[None]:
    before = page.viewport_size
    assert before is not None
    page.set_viewport_size({"width": width, "height": before["height"]})
    yield
    page.set_viewport_size(before)


@cache
def _axe_source() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text()
