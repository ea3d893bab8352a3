"""HELP and MENU: what one can text, on one screen."""

from flows.engine import Reply, Turn
from flows.facts import Facts, Heard
from flows.locale import _

HELP = _(
    "{area}: text us what would make it better here. {reader} reads it. "
    "Text MENU for more words, COMPLAIN to complain, STOP to end."
)
MENU = _(
    "{area}: text an idea, or MEETINGS, NEWS, VOL to help, STATUS, NAME, LANGUAGE, LINK, PRIVACY, "
    "DATA, DELETE, COMPLAIN, HELP. STOP to end."
)


def help_(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """HELP: what this line is for. A receipt, for it also goes to a stopped address."""
    return Turn(facts.state, (Reply(HELP(facts), "receipt"),), (), "help")


def menu(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """MENU: the words that work at any moment."""
    return Turn(facts.state, (Reply(MENU(facts)),), (), "menu")
