"""Tables of wordings, turned into patterns: one wording a line, so that people can read and add to them.

How to read a line: it is a regular expression in which every group is plain; a line that is set in goes on with the
line above it, with `[ ]` where it begins with a space; {words} in braces stand for a list given by name.
"""

import re
from collections.abc import Mapping

from flows.words.first_look import Later, Opening

_GOES_ON = re.compile(r"(?<=[)}][*?])\n +|\n +(?=\||\(\?|\( |\\w)")  # nothing between the two lines
_WORD_GOES_ON = re.compile(r"\n +")  # a space between them
_PLAIN_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_SPACE = re.compile(" ")
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


class Strung:
    """A whole message of words strung together: any of `before`, one `kernel`, any of `after`.

    A single expression with three loops tries every way of cutting "haha haha haha" into phrases, and there are twice
    as many with each word more. Here every place is reached once, so that it takes the square of the number of words.
    """

    __slots__ = ("_after", "_before", "_kernel")

    def __init__(self, before: str, kernel: str, after: str) -> None:
        """Patterns of one phrase each, as `one_of` makes them."""
        self._before, self._kernel, self._after = Later(before), Opening(kernel), Later(after)

    def fills(self, spelled: str) -> bool:
        """Whether the message, one space between its words, is nothing else."""
        if not self._kernel.may_be_in(spelled):
            return False
        before, kernel = self._before.compile(), self._kernel.compile()
        if kernel.match(spelled) is None and before.match(spelled) is None:
            return False
        ends = [space.start() for space in _SPACE.finditer(spelled)] + [len(spelled)]
        begun = _reach({0}, before, spelled, ends)
        said = {end + 1 for place in begun for end in _ends(kernel, spelled, place, ends)}
        return bool(said) and len(spelled) + 1 in _reach(said, self._after.compile(), spelled, ends)


def _reach(places: set[int], phrase: re.Pattern[str], spelled: str, ends: list[int]) -> set[int]:
    """Where a word begins after any number of such phrases from these places."""
    reached, waiting = set(places), sorted(places, reverse=True)
    while waiting:
        for end in _ends(phrase, spelled, waiting.pop(), ends):
            if end + 1 not in reached:
                reached.add(end + 1)
                waiting.append(end + 1)
    return reached


def _ends(phrase: re.Pattern[str], spelled: str, place: int, ends: list[int]) -> list[int]:
    """Where a phrase that begins here may end."""
    if place > len(spelled) or phrase.match(spelled, place) is None:
        return []
    return [end for end in ends if end > place and phrase.fullmatch(spelled, place, end)]
