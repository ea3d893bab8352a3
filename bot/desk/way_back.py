"""The way back: from the address of a button to the page it stands on, and from signing in to where somebody was, with
what they had typed.

Rules
- Nobody is led anywhere but to a page of the desk.
- What was typed is never sent by itself: after signing in, a person sees it and presses the button again.
- Only what somebody wrote is worth carrying. A form of choices alone is not: whoever signs in here next must not be led
  to press another person's button. Nor are passwords, codes and files.
"""

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from urllib.parse import urlsplit

from fastapi import Request
from starlette.datastructures import FormData
from starlette.routing import Match

DESK = "/desk"
LONGEST_PLACE = 500  # characters
MOST_CARRIED = 40_000  # characters of one form
MOST_FIELDS = 60
WORTH_SHOWING = 25  # characters: shorter ones are choices and numbers
NEVER = ("password", "again", "code", "token")  # fields
OWN = ("seen", "once", "since", "shown")  # fields by which a page says what it showed
ASKING = ("/desk/sign-in", "/desk/enter", "/desk/leave")  # who one is: nobody is led back to them
NOT_FROM = (*ASKING, "/desk/account", "/desk/team")  # whose forms are not carried


@dataclass(frozen=True, slots=True)
class Carried:
    """A form that was sent by somebody whose session had ended."""

    to: str  # its address
    fields: tuple[tuple[str, str], ...]

    @property
    def words(self) -> list[str]:
        """What of it was written rather than chosen."""
        return [value for _name, value in self.fields if len(value) >= WORTH_SHOWING and " " in value.strip()]

    @property
    def choices(self) -> list[tuple[str, str]]:
        """The rest of it, but for what a page carries for itself."""
        return [(name, value) for name, value in self.fields if value and value not in self.words and name not in OWN]

    def pack(self) -> str:
        """For a hidden field."""
        return urlsafe_b64encode(json.dumps([self.to, self.fields]).encode()).decode()


def page_of(request: Request) -> str:
    """The nearest page at or above this address, with what was asked of it."""
    path = request.url.path
    while path.startswith(f"{DESK}/") and not _is_page(request, path):
        path = path.rpartition("/")[0]
    place = path if path.startswith(DESK) else DESK
    return read_place(f"{place}?{request.url.query}" if request.url.query else place) or DESK


def _is_page(request: Request, path: str) -> bool:
    scope = dict(request.scope) | {"method": "GET", "path": path, "raw_path": path.encode(), "path_params": {}}
    return any(route.matches(dict(scope))[0] is Match.FULL for route in request.app.router.routes)


def read_place(typed: str) -> str:
    """An address of the desk, or "" where it leads anywhere else."""
    is_plain = typed.isascii() and typed.isprintable() and "\\" not in typed and len(typed) <= LONGEST_PLACE
    if not is_plain or urlsplit(typed).path.startswith(ASKING):
        return ""
    return typed if typed == DESK or typed.startswith((f"{DESK}/", f"{DESK}?")) else ""


def carry(request: Request, form: FormData) -> Carried | None:
    """What was typed, where it can be sent once more."""
    address = f"{request.url.path}?{request.url.query}" if request.url.query else request.url.path
    fields = [(name, value) for name, value in form.multi_items() if isinstance(value, str)]
    return _checked(Carried(address, tuple(fields))) if len(fields) == len(form.multi_items()) else None


def unpack(packed: str) -> Carried | None:
    """What a hidden field brought back; None where it is nothing of ours."""
    try:
        to, fields = json.loads(urlsafe_b64decode(packed.encode()))
        carried = Carried(str(to), tuple((str(name), str(value)) for name, value in fields))
    except (binascii.Error, ValueError, TypeError):
        return None
    return _checked(carried)


def _checked(carried: Carried) -> Carried | None:
    may_be = read_place(carried.to) and not carried.to.startswith(NOT_FROM)
    is_secret = any(name in NEVER for name, _value in carried.fields)
    size = sum(len(name) + len(value) for name, value in carried.fields)
    fits = len(carried.fields) <= MOST_FIELDS and size <= MOST_CARRIED
    return carried if may_be and carried.words and fits and not is_secret else None
