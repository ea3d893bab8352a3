"""What every page shares: its headers, its guard against forged posts, its templates and how they show words and times.

Rules
- Nothing inline: styles and scripts are our own files, so the policy needs no exception.
- People's words are escaped by Jinja and isolated by `<bdi>`. Marks that would turn the text around are made visible
  wherever they stand: in words, in names, in what somebody typed and gets back.
- A post is taken only from our own pages: by Sec-Fetch-Site, or by Origin where a browser sends no such header.
- Templates are read once, before the first page: a newer checkout under a running server must not be mixed with the
  Python that was loaded from the old one.
- Webhooks pass untouched: their paths are let through before anything is wrapped.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from fastapi import HTTPException, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.house import House
from flows.words.personal import Piece, mark_personal

HERE = Path(__file__).parent
UNWRAPPED = ("/sms/", "/telegram/")  # the doors: hot, and read by machines
POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",  # not no-referrer: browsers would then post with "Origin: null"
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
TURNING_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")  # embeddings, overrides and isolates


class PageHeaders:
    """Puts `HEADERS` on every answer but the doors', and keeps pages out of caches; static files may be kept."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.fixed = [(name.encode(), value.encode()) for name, value in HEADERS.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(UNWRAPPED):
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                present = {name for name, _value in message["headers"]}
                added = [pair for pair in self.fixed if pair[0] not in present]
                if b"cache-control" not in present:
                    added.append((b"cache-control", b"no-cache" if b"etag" in present else b"no-store"))
                message["headers"] = [*message["headers"], *added]
            await send(message)

        await self.app(scope, receive, send_with_headers)


def house_of(request: Request) -> House:
    house: House = request.app.state.house
    return house


def refuse_forged(request: Request) -> None:
    """A dependency of every router with posts: lets a post through only when one of our own pages made it."""
    if request.method in ("GET", "HEAD"):
        return
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        ours = site == "same-origin"
    else:
        origin = urlsplit(request.headers.get("origin", ""))
        public = urlsplit(house_of(request).settings.public_url)
        own_host = public.netloc or request.headers.get("host", "")
        ours = origin.scheme in ("http", "https") and origin.netloc == own_host
    if not ours:
        raise HTTPException(403, "This did not come from our own page, so nothing was done. Open the page again.")


def show_words(text: str) -> Markup:
    """A person's words: escaped, and kept in their own direction."""
    return Markup('<bdi dir="auto" class="words">{}</bdi>').format(text)


def show_marked(text: str) -> Markup:
    """The same, with what may tell who somebody is pointed out where it stands (C5)."""
    return Markup('<bdi dir="auto" class="words">{}</bdi>').format(
        Markup().join(_piece(one) for one in mark_personal(text))
    )


def _piece(piece: Piece) -> Markup:
    words = escape(piece.words)
    return Markup('<mark title="may be {}">{}</mark>').format(piece.what, words) if piece.what else words


def mask(address: str) -> str:
    """An address one can recognise and not dial: "SMS …001", "Telegram …07"."""
    channel, _, rest = address.partition(":")
    return (
        f"{CHANNEL_NAMES.get(channel, channel)} …{rest[-3:]}" if len(rest) > 5 else CHANNEL_NAMES.get(channel, channel)
    )


def say_number(number: str) -> str:
    """A number as it is said in this country: "07700 900000"."""
    return f"0{number[3:7]} {number[7:]}" if number.startswith("+44") else number


PAGES = (
    ("/desk", "Today"),
    ("/desk/ideas", "Ideas"),
    ("/desk/talks", "Talks"),
    ("/desk/meetings", "Meetings"),
    ("/desk/helpers", "Helpers"),
    ("/desk/broadcasts", "Broadcasts"),
    ("/desk/residents", "Residents"),
    ("/desk/report", "Report"),
    ("/desk/settings", "Settings"),
)  # of the desk, as its top line names them
CHANNEL_NAMES = {"sms": "SMS", "telegram": "Telegram"}


def say_day(day: date, today: date) -> str:
    """ "Fri 5 June", with the year when it is another one; "today", "tomorrow", "yesterday" where they fit."""
    nearby = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((day - today).days)
    if nearby:
        return nearby
    return f"{day:%a} {day.day} {day:%B}" + ("" if day.year == today.year else f" {day.year}")


@pass_context
def show_time(context: Context, moment: datetime) -> Markup:
    """A moment on the area's own wall clock."""
    zone = ZoneInfo(context["zone"])
    local = moment.astimezone(zone)
    words = f"{say_day(local.date(), context['now'].astimezone(zone).date())} {local:%H:%M}"
    return Markup('<time datetime="{}">{}</time>').format(local.isoformat(timespec="minutes"), words)


@pass_context
def show_day(context: Context, day: date | datetime) -> Markup:
    zone = ZoneInfo(context["zone"])
    local = day.astimezone(zone).date() if isinstance(day, datetime) else day
    words = say_day(local, context["now"].astimezone(zone).date())
    return Markup('<time datetime="{}">{}</time>').format(local.isoformat(), words)


@pass_context
def show_full_time(context: Context, moment: datetime) -> Markup:
    """The same on a paper that leaves the desk: it is read on another day, so it says the day and the year."""
    local = moment.astimezone(ZoneInfo(context["zone"]))
    return Markup('<time datetime="{}">{} {}</time>').format(
        local.isoformat(timespec="minutes"), say_full_day(local.date()), f"{local:%H:%M}"
    )


@pass_context
def show_full_day(context: Context, day: date | datetime) -> Markup:
    local = day.astimezone(ZoneInfo(context["zone"])).date() if isinstance(day, datetime) else day
    return Markup('<time datetime="{}">{}</time>').format(local.isoformat(), say_full_day(local))


def say_full_day(day: date) -> str:
    """ "Fri 5 June 2026"."""
    return f"{day:%a} {day.day} {day:%B %Y}"


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader([HERE / "desk" / "templates", HERE / "phone" / "templates"]),
        autoescape=True,
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "words": show_words,
        "marked": show_marked,
        "mask": mask,
        "moment": show_time,
        "day": show_day,
        "full_moment": show_full_time,
        "full_day": show_full_day,
        "channel": lambda name: CHANNEL_NAMES.get(name, name),
    }
    return environment


TEMPLATES = _environment()


def read_templates() -> None:
    """Read all of them now, before a newer one may stand there."""
    for name in TEMPLATES.list_templates():
        TEMPLATES.get_template(name)


def render(template: str, **facts: Any) -> Markup:
    """A piece of a page: what is passed in is escaped, and nothing in it turns the text around."""
    drawn = TURNING_MARKS.sub(_name_mark, TEMPLATES.get_template(template).render(facts))
    return Markup(drawn)  # noqa: S704 - rendered with autoescape on


def _name_mark(found: re.Match[str]) -> str:
    return f"⟨U+{ord(found[0]):04X}⟩"


def page(
    request: Request, template: str, *, status: int = 200, headers: Mapping[str, str] | None = None, **facts: Any
) -> HTMLResponse:
    """A whole page."""
    house = house_of(request)
    known = {
        "live": house.settings.live,
        "zone": "Europe/London",
        "now": house.now(),
        "pages": PAGES,
        "here_at": request.url.path,
        **facts,
    }
    return HTMLResponse(render(template, **known), status, dict(headers or {}))
