"""What people may set, type, text or open is written down, and what is written down is there."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
import typer.main
from machine import Machine
from project_files import ROOT

from bot.__main__ import app
from bot.doors import PATHS, Doors
from bot.serve import build, create_app
from bot.settings import Settings
from flows.words import keywords
from tests.bot.routes import routes

README = (ROOT / "README.md").read_text()
DOCS = {path.name: path.read_text() for path in (ROOT / "docs").glob("*.md")}
EXAMPLE = (ROOT / ".env.example").read_text()
EVERYTHING = "\n".join([README, (ROOT / "CONTRIBUTING.md").read_text(), *DOCS.values()])
SETTINGS = {str(field.validation_alias): field.default for field in Settings.model_fields.values()}
EXAMPLE_LINE = re.compile(r"^(?:# )?([A-Z][A-Z_]+)=(.*)$", re.MULTILINE)


def commands(group: Any = None, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every command by its words."""
    group = group or typer.main.get_command(app)
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, (*path, name))
        else:
            yield (*path, name), command


COMMANDS = dict(commands())


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_is_in_the_example_and_the_readme(name: str) -> None:
    assert name in {found[0] for found in EXAMPLE_LINE.findall(EXAMPLE)}
    assert f"`{name}`" in README


def test_the_example_holds_only_settings_each_with_a_sentence_and_its_default() -> None:
    lines = EXAMPLE.splitlines()
    for number, line in enumerate(lines):
        if found := EXAMPLE_LINE.fullmatch(line):
            assert found[1] in SETTINGS, f"{found[1]} is no setting"
            assert re.match(r"# .+[.)]", lines[number - 1]), f"{found[1]} has no sentence above it"
            default = SETTINGS[found[1]]
            shown = default.get_secret_value() if hasattr(default, "get_secret_value") else default
            assert found[2] == ("0" if shown is False else str(shown))


def test_the_example_as_it_stands_can_be_read(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(EXAMPLE)
    settings = Settings(_env_file=tmp_path / ".env")
    assert settings.live is False
    assert settings.database_url == "sqlite:///havesay.sqlite"


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_a_command_is_in_the_readme_and_its_options_are_in_the_documents(path: tuple[str, ...]) -> None:
    assert f"`havesay {' '.join(path)}`" in README or f"`{' '.join(path)}`" in README
    for parameter in COMMANDS[path].params:
        for option in (*parameter.opts, *parameter.secondary_opts):
            if option.startswith("--") and option != "--help":
                assert re.search(rf"{option}(?![\w-])", EVERYTHING), f"{option} is nowhere"
    assert COMMANDS[path].help


def test_every_command_a_document_names_is_there() -> None:
    words = {word for path in COMMANDS for word in path} | {"COMMAND", "cd"}  # cron names the user before its command
    for first, second in re.findall(r"(?<![-\w/])havesay ([a-zA-Z][\w-]*)(?: ([a-z][a-z-]*))?", EVERYTHING):
        assert first in words, f"there is no `havesay {first}`"
        if first in ("area", "coordinator", "idea") and second:
            assert (first, second) in COMMANDS, f"there is no `havesay {first} {second}`"


@pytest.mark.parametrize("name", get_args(keywords.Name))
def test_a_keyword_is_in_the_readme(name: str) -> None:
    assert re.search(rf"\b{name.upper()}\b", README)


@pytest.mark.parametrize("live", [False, True])
def test_a_route_is_in_the_readme(tmp_path: Path, live: bool) -> None:
    settings = Settings(
        _env_file=None, database_url=f"sqlite:///{tmp_path}/a.sqlite", secret_key="a" * 40, suppression_key="b" * 40
    )
    house = build(settings)
    try:
        if live:  # only to look at the doors: nothing is opened
            house.settings.live = True
            house.channels.clear()
        app = create_app(house)
        answered = {path for _method, path in routes(app.routes)}
        if any(middleware.cls is Doors for middleware in app.user_middleware):
            answered.update(PATHS)
    finally:
        house.database.close()
    assert len(answered) > 5
    documented = set(re.findall(r"`(?:POST )?(/\S*)`", re.sub(r"\{\w+\}", "{}", README)))
    for path in answered:
        by_family = path == "/desk" or path.startswith(("/desk/", "/phone/"))
        assert by_family or re.sub(r"\{\w+\}", "{}", path) in documented, f"{path} is nowhere"
    assert ("/sms/incoming" in answered) is live
    assert ("/phone" in answered) is not live


def test_the_talk_in_the_readme_is_what_the_bot_says(tmp_path: Path) -> None:
    """Reference and day apart, word for word."""
    talk = re.findall(r"^(You|Oak|   )    ?(.+)$", README.split("```text\n")[1].split("```")[0], re.MULTILINE)
    texts = [words for who, words in talk if who == "You"]
    shown = " ".join(words.strip() for who, words in talk if who != "You")
    said = " ".join(Machine(tmp_path).run("chat", given="\n".join(texts) + "\n").out.splitlines())
    changing = r"OAK-\d+|by \w{3} \d+ \w+"
    assert re.sub(changing, "…", shown) == re.sub(changing, "…", said)


def test_what_a_document_links_to_is_there() -> None:
    for path in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[\w-]+)?\)", path.read_text()):
            assert (path.parent / target).exists(), f"{path.name} links to {target}"
