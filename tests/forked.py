"""Programs as processes of their own that start at once: forked from one that has imported what they need already.

A new Python takes a second of the processor to import all of Havesay; the tests start it some four hundred times. Each
program still has its own process, environment, folder and streams, and is killed and waited for like any other.
"""

import multiprocessing
import os
import runpy
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
IMPORTED = [
    "pytest", "alembic.command", "bot.__main__", "bot.serve", "bot.demo", "bot.read", "bot.chat", "bot.doctor", "warmed"
]  # fmt: skip


def start(
    program: str,
    typed: Sequence[str],
    *,
    folder: Path,
    environment: Mapping[str, str],
    given: Path | None = None,
    out: Path,
    err: Path,
) -> BaseProcess:
    """Run a module by its name, or a file by its path, as `python` would. What it prints goes to `out` and `err`."""
    process = _server().Process(
        target=_become,
        args=(program, list(typed), str(folder), dict(environment), str(given or os.devnull), str(out), str(err)),
        daemon=True,
    )
    process.start()
    return process


@cache
def _server() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(IMPORTED)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(HERE))  # Python 3.11 forgets to tell it where else modules are found
        forkserver.ensure_running()
    return context


def _become(
    program: str, typed: list[str], folder: str, environment: dict[str, str], given: str, out: str, err: str
) -> None:
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for number, name, flags in (
        (0, given, os.O_RDONLY),
        (1, out, os.O_WRONLY | os.O_CREAT | os.O_APPEND),
        (2, err, os.O_WRONLY | os.O_CREAT | os.O_APPEND),
    ):
        opened = os.open(name, flags, 0o600)
        os.dup2(opened, number)
        os.close(opened)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - for the whole life of the process
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False, buffering=1)  # noqa: SIM115
    sys.argv = [program, *typed]
    if program.endswith(".py"):
        runpy.run_path(program, run_name="__main__")
    else:
        sys.modules.pop(f"{program}.__main__", None)  # read again, as `python -m` does: it would complain in the output
        runpy.run_module(program, run_name="__main__", alter_sys=True)
