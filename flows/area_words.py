"""What an area and its reader are called must fit the texts they are said in: one GSM-7 segment (R7).

The bounds are those the wordings are tested with; a longer name would make some text cost two, for ever.
"""

from flows.facts import Area
from flows.my_data import PRIVACY
from flows.wording import GSM7, GSM7_SINGLE_UNITS, segments

MAX_NAME = 30  # characters: the group's name stands in the first 30 of whatever we send unasked (R7)
MAX_READER = 12


def complaints(area: Area) -> list[tuple[str, str]]:
    """What is too long or too costly: which of its values, and a sentence that says what to do. Empty: all fits."""
    found = []
    for what, words, limit in (("name", area.name, MAX_NAME), ("reader", area.reader, MAX_READER)):
        if len(words) > limit:
            too_long = f"the {what} {words!r} has {len(words)} characters; choose one of at most {limit}, "
            found.append((what, f"{too_long}or texts that say it would cost two"))
    said = (("name", area.name), ("reader", area.reader), ("controller", area.controller), ("privacy", area.privacy))
    for what, words in said:
        if costly := "".join(dict.fromkeys(letter for letter in words if letter not in GSM7)):
            dear = f"the {what} {words!r} has {costly!r}, which makes a text cost more; write it without, as in e for ê"
            found.append((what, dear))
    notice = PRIVACY.english.format(area=area.name, controller=area.controller or area.name, notice=area.privacy)
    if not found and (units := segments(notice).units) > GSM7_SINGLE_UNITS:
        over = f"{units - GSM7_SINGLE_UNITS} characters too long for one text; shorten one of them"
        found.append(("privacy", f"the answer to PRIVACY, which says both controller and privacy, is {over}"))
    return found
