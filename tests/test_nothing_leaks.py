"""No file of the project holds what must not travel: a real phone number, a secret, a package registry's address."""

import re
from pathlib import Path

import phonenumbers
import pytest
from project_files import ROOT, project_files

REGISTRIES = re.compile(
    r"pypi\.(?:org|python)|pythonhosted|registry\.npmjs|npmjs\.com|crates\.io|rubygems|proxy\.golang|/simple/|\bindex-url\s*="
    r"|--(?:extra-)?index-url\s+\S",
    re.IGNORECASE,
)
HELPLINES = {"999", "18000", "116123", "85258", "03031231113"}  # the last is the Information Commissioner's
FICTION = re.compile(r"(?:\+?44|0)7700900\d{3}")  # Ofcom keeps these thousand for stories
TOKENS = {
    "a Telegram bot's token": re.compile(r"\b\d{8,10}:[A-Za-z0-9_-]{35}\b"),
    "a private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    "a Twilio secret": re.compile(r"\b(?:SK|AC|MG)(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{32}\b"),
    "a password in an address": re.compile(r"https?://[^\s/:@]+:[^\s/@]+@(?!127\.0\.0\.1|localhost)"),
}
MADE_UP = re.compile(r"(.{1,16})\1+")  # a row of digits, or the same half twice: nobody's SID
WORKPLACE = re.compile(r"(?<![\w.-])/work/\w")
FILES = [path for path in project_files() if path != Path(__file__)]


def texts() -> list[tuple[str, str]]:
    return [(str(path.relative_to(ROOT)), path.read_text(encoding="utf-8", errors="replace")) for path in FILES]


def test_there_are_files_to_look_at() -> None:
    assert {"README.md", "requirements.lock", "bot/settings.py"} <= {name for name, _ in texts()}


def test_no_file_names_a_package_registry() -> None:
    found = {name: match[0] for name, text in texts() if (match := REGISTRIES.search(text))}
    assert not found


@pytest.mark.parametrize("region", ["GB", None])
def test_no_file_holds_a_phone_number_of_a_real_person(region: str | None) -> None:
    """Only the numbers Ofcom keeps for stories, and helplines that are public."""
    found = []
    for name, text in texts():
        if name.endswith(".lock"):
            continue  # hashes; a digit run in one is nobody's number
        for match in phonenumbers.PhoneNumberMatcher(text, region, phonenumbers.Leniency.VALID):
            digits = re.sub(r"\D", "", match.raw_string)
            if digits not in HELPLINES and not FICTION.search(digits):
                found.append((name, match.raw_string))
    assert not found


@pytest.mark.parametrize("kind", TOKENS)
def test_no_file_holds_a_secret(kind: str) -> None:
    found = [
        (name, match[0])
        for name, text in texts()
        if not name.endswith(".lock")
        for match in TOKENS[kind].finditer(text)
        if not MADE_UP.search(match[0])
    ]
    assert not found


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    assert not {name: match[0] for name, text in texts() if (match := WORKPLACE.search(text))}
