"""Tables of wordings, turned into patterns: one wording a line, so that people can read and add to them.

How to read a line: it is a regular expression in which every group is plain; a line that is set in goes on with the
line above it, with `[ ]` where it begins with a space; {words} in braces stand for a list given by name.
"""

import re
from collections.abc import Mapping

_GOES_ON = re.compile(r"(?<=[)}][*?])\n +|\n +(?=\||\(\?|\( |\\w)")  # nothing between the two lines
_WORD_GOES_ON = re.compile(r"\n +")  # a space between them
_PLAIN_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_LIST = re.compile(r"\{([a-z_]+)\}")
_NONE: Mapping[str, str] = {}


def one_of(table: str, lists: Mapping[str, str] = _NONE) -> str:
    """A pattern that finds any line of the table."""
    return "(?:" + "|".join(each_of(table, lists)) + ")"


def each_of(table: str, lists: Mapping[str, str] = _NONE) -> list[str]:
    """A pattern for each line of the table."""
    lines = _join(_fill(table.strip("\n"), lists)).split("\n")
    return [_PLAIN_GROUP.sub("(?:", line) for line in lines]


def _fill(wording: str, lists: Mapping[str, str]) -> str:
    while _LIST.search(wording):
        wording = _LIST.sub(lambda name: _join(lists[name[1]].strip()), wording)
    return wording


def _join(lines: str) -> str:
    return _WORD_GOES_ON.sub(" ", _GOES_ON.sub("", lines))
