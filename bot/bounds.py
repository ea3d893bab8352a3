"""What may come in at all: a request is bounded before anything behind reads it, signed in or not.

Rules
- A post has a size, however it is sent; the doors, which providers knock at, have their own (`bot.doors`).
- A NUL is nobody's word and no database's: it is refused in an address and in a form, where it would be a fault later.
"""

from fastapi import Request
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.error_pages import HEADINGS
from bot.pages import UNWRAPPED, page

LARGEST_FORM = 256 * 1024  # bytes; the longest thing anybody types is some thousand letters
LARGEST_UPLOAD = 8 * 1024 * 1024  # a form with files, which go to the disk
TOO_LONG = "That is more than we take at once. Send it in smaller pieces."
NO_TEXT = "There was something in it that is no text. Type it again rather than paste it."


class Bounds:
    """Refuses what is out of bounds with a page that says so, and hands everything else on."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(UNWRAPPED):
            await self._app(scope, receive, send)
            return
        if "\0" in scope["path"] or b"%00" in scope["query_string"]:
            await _refuse(scope, 400, NO_TEXT)(scope, receive, send)
            return
        headers = dict(scope["headers"])
        is_upload = headers.get(b"content-type", b"").startswith(b"multipart/form-data")
        most = LARGEST_UPLOAD if is_upload else LARGEST_FORM
        length = headers.get(b"content-length", b"0")
        if not length.isdigit() or len(length) > 12 or int(length) > most:
            await _refuse(scope, 413, TOO_LONG)(scope, receive, send)
            return
        await self._app(scope, _Bounded(receive, most, is_upload=is_upload), send)


class _Bounded:
    """The body as it comes in, counted and looked through."""

    def __init__(self, receive: Receive, most: int, *, is_upload: bool) -> None:
        self._receive = receive
        self._left = most
        self._is_upload = is_upload
        self._end = b""  # of the piece before: what is looked for may be cut in two

    async def __call__(self) -> Message:
        message = await self._receive()
        piece: bytes = message.get("body", b"")
        self._left -= len(piece)
        if self._left < 0:
            raise HTTPException(413, TOO_LONG)
        if not self._is_upload:
            seen = self._end + piece
            if b"%00" in seen or b"\0" in seen:
                raise HTTPException(400, NO_TEXT)
            self._end = seen[-2:]
        return message


def _refuse(scope: Scope, status: int, words: str) -> ASGIApp:
    return page(Request(scope), "error.html", status=status, heading=HEADINGS[status], words=words)
