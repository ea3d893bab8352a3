"""What a person sees when something is not here, not theirs, or broken: a sentence, never a stack of code."""

from http import HTTPStatus
from typing import cast

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse, Response
from starlette.exceptions import HTTPException

from bot.desk import sign_in, way_back
from bot.desk.seats import SetUpFirst, SignedOut
from bot.pages import HEADERS, UNWRAPPED, page

NO_WORDS = {  # where the page itself says nothing
    404: "There is no page under this address. Perhaps it was cut short, or mistyped.",
    405: "This address is only for a button of one of our pages. Go back and press it there.",
}
HEADINGS = {
    400: "That did not come through whole",
    403: "Not from here",
    404: "Not here",
    405: "Not like that",
    413: "That is too long",
    500: "That went wrong",
    503: "Not just now",
}


def add_error_pages(app: FastAPI) -> None:
    app.add_exception_handler(HTTPException, _show)
    app.add_exception_handler(RequestValidationError, _show_bad_request)
    app.add_exception_handler(SignedOut, _show_signed_out)
    app.add_exception_handler(SetUpFirst, _lead_to_account)
    app.add_exception_handler(Exception, _show_broken)


def _show(request: Request, error: Exception) -> Response:
    refused = cast(HTTPException, error)
    if request.url.path.startswith(UNWRAPPED):
        return Response(status_code=refused.status_code, headers=refused.headers)
    if refused.status_code == 405 and request.method in ("GET", "HEAD") and request.url.path.startswith("/desk/"):
        return RedirectResponse(way_back.page_of(request), 303)  # loaded anew after a button: the page it stands on
    is_ours = refused.detail and refused.detail != HTTPStatus(refused.status_code).phrase
    own_words = refused.detail if is_ours else NO_WORDS.get(refused.status_code, "There is nothing to see here.")
    heading = HEADINGS.get(refused.status_code, "That did not work")
    return page(
        request, "error.html", status=refused.status_code, headers=refused.headers, heading=heading, words=own_words
    )


def _show_bad_request(request: Request, _error: Exception) -> Response:
    """What was sent is never sent back: it may be somebody's words."""
    return page(
        request, "error.html", status=400, heading=HEADINGS[400], words="Part of it was missing. Go back and try again."
    )


async def _show_signed_out(request: Request, _error: Exception) -> Response:
    """Who signs in comes back to where they were; what they had typed is kept in this page until then."""
    carried = way_back.carry(request, await request.form()) if request.method == "POST" else None
    return sign_in.ask_again(request, carried)


def _lead_to_account(_request: Request, _error: Exception) -> Response:
    return RedirectResponse("/desk/account", 303)


def _show_broken(request: Request, _error: Exception) -> Response:
    """Answered outside everything that adds headers, so they are added here."""
    if request.url.path.startswith(UNWRAPPED):
        return Response(status_code=503)
    return page(
        request,
        "error.html",
        status=500,
        headers=HEADERS | {"cache-control": "no-store"},
        heading=HEADINGS[500],
        words="Nothing that was texted is lost by it. Load the page again; if it stays, tell whoever runs Havesay.",
    )
