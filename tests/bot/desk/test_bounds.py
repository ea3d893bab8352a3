"""What is out of bounds is refused before anything reads it."""

from collections.abc import Iterator

import pytest

from bot.bounds import LARGEST_FORM, LARGEST_UPLOAD
from tests.bot.houses import OURS, Place, TestClient

FORM = OURS | {"content-type": "application/x-www-form-urlencoded"}
UPLOAD = OURS | {"content-type": "multipart/form-data; boundary=b"}


def pieces(size: int, piece: bytes = b"x" * 16_384) -> Iterator[bytes]:
    """A body that does not say how long it is."""
    yield b"name="
    for _ in range(size // len(piece) + 1):
        yield piece


@pytest.mark.parametrize(("headers", "most"), [(FORM, LARGEST_FORM), (UPLOAD, LARGEST_UPLOAD)])
def test_nobody_sends_more_than_a_form_holds(oak: Place, headers: dict[str, str], most: int) -> None:
    """Without a session, to the page that is open to all."""
    browser = oak.browser()
    said = browser.post("/desk/sign-in", headers=headers | {"content-length": str(most + 1)}, content=b"name=x")
    assert said.status_code == 413
    assert "smaller pieces" in said.text
    assert "script-src 'self'" in said.headers["content-security-policy"]
    assert browser.post("/desk/sign-in", headers=headers, content=pieces(most)).status_code == 413
    for length in ("-1", "1e9", "9" * 40, ""):
        answer = browser.post("/desk/sign-in", headers=headers | {"content-length": length}, content=b"name=x")
        assert answer.status_code == 413, length


def test_a_nul_is_refused_wherever_it_stands(oak: Place) -> None:
    """PostgreSQL takes none: it would be a fault of ours."""
    browser = oak.sit("lead")
    for path in ("/said/a%00b", "/privacy/%00", "/desk/ideas/OAK-1%00", "/desk?q=%00", "/desk/residents?q=a%00b"):
        assert browser.get(path).status_code == 400, path
    for body in (b"name=%00&area=oak", b"name=a\0b", [b"name=%0", b"0"]):
        content = iter(body) if isinstance(body, list) else body
        answer = _post(browser, content)
        assert answer == 400, body


def test_what_is_within_bounds_is_taken(oak: Place) -> None:
    idea = b"because=" + b"x" * 900 + b"&status=done"
    oak.hear("a bench by the shop")
    answer = oak.sit("lead").post("/desk/ideas/OAK-1/answer", headers=FORM, content=idea)
    assert answer.status_code in (303, 409)
    assert "smaller pieces" not in answer.text


def _post(browser: TestClient, content: bytes | Iterator[bytes]) -> int:
    return browser.post("/desk/sign-in", headers=FORM, content=content).status_code


def test_files_leave_small_and_pages_as_they_are(oak: Place) -> None:
    """How small a page gets tells what stands in it to whoever may put something beside it and sees the wire."""
    browser = oak.sit("lead")
    assert browser.get("/desk/static/havesay.css").headers["content-encoding"] == "gzip"
    assert "content-encoding" not in browser.get("/desk").headers
    assert "content-encoding" not in browser.get("/desk/static/havesay.css", headers={"accept-encoding": ""}).headers
