"""A page worked by keyboard alone: whatever can be clicked can be reached, is seen when it is, and lets one on."""

from playwright.sync_api import Page

MOST_TABS = 15  # pressed on one page; what comes after is asked of the browser without pressing
WHAT = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable]"
LOOK = """(what) => {
  const wrong = [];
  const canBeUsed = (one) => one.checkVisibility() && !one.disabled && !one.closest("[aria-hidden=true]");
  const shown = [...document.querySelectorAll(what)].filter(canBeUsed);
  const named = (one) => one.outerHTML.replace(/\\s+/g, " ").slice(0, 110);
  for (const one of shown) {
    if (one.tabIndex > 0) wrong.push(`jumps the queue: ${named(one)}`);
    if (one.tabIndex < 0 && !one.dataset.place && one.id !== "main") wrong.push(`cannot be reached: ${named(one)}`);
    one.focus({focusVisible: true});
    if (document.activeElement !== one) { wrong.push(`takes no focus: ${named(one)}`); continue; }
    const style = getComputedStyle(one);
    const ring = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
    if (!ring) wrong.push(`nothing shows that it has the focus: ${named(one)}`);
    one.blur();
  }
  for (const one of document.querySelectorAll("[onclick], [role=button]:not(button)")) {
    wrong.push(`is clicked and is no button: ${named(one)}`);
  }
  return wrong;
}"""
HERE = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const box = one.getBoundingClientRect();
  const [x, y] = [box.left + Math.min(box.width, innerWidth) / 2, box.top + box.height / 2];
  const top = document.elementFromPoint(x, y);
  const seen = top && (top === one || one.contains(top) || top.contains(one) || top.closest("label")?.control === one);
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const isWalkedThrough = ["date", "datetime-local", "month", "time"].includes(one.type);
  const held = one === window.__held && !isWalkedThrough;
  window.__held = one;
  return {held, name: one.outerHTML.replace(/\\s+/g, " ").slice(0, 110), seen: Boolean(seen) && inside};
}"""


def unreached(page: Page) -> list[str]:
    """What the keyboard cannot do here, a line each."""
    wrong: list[str] = page.evaluate(LOOK, WHAT)
    page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }")
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        here = page.evaluate(HERE)
        if here is None:
            break
        if here["held"]:
            wrong.append(f"holds the focus: {here['name']}")
            break
        if not here["seen"]:
            wrong.append(f"has the focus and cannot be seen: {here['name']}")
    return wrong
