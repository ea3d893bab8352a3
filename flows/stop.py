"""STOP: ends everything at once on this address, with one confirmation.

Rules
- Whoever tells us of a death is told that we are sorry, and not how to come back.
- One confirmation for one STOP: none when the provider has answered (OptOutType), none when one went out already.
- A STOP closes the open question, so that no later digit or yes is read as its answer (R5).
- On SMS the carrier's words (CANCEL, END, QUIT …) always suppress, for the carrier has blocked the number; they also
  give up an open seat, and the desk is told.
- On Telegram, with an RSVP open, they only give up the seat. Otherwise they end everything there too, even with some
  other question open: whoever wants out and is texted again is wronged more than one who must text START, and the
  confirmation says how.
"""

import re
from dataclasses import replace

from flows import asks
from flows.asks import Kinds
from flows.engine import Reply, State, Turn, Undo
from flows.facts import Facts, Heard
from flows.locale import _
from flows.records import OpenMatter, Record, Suppress
from flows.words.keywords import Keyword

STOPPED = _("{area}: done. You get no more texts from us. To come back, text START.")
BEREAVED = _("{area}: we are very sorry for your loss. No more texts come from us.")
SEAT_GIVEN_UP = _("{area}: thank you for telling us. You are not coming. For no more texts at all, send STOP.")
_OF_A_DEATH = re.compile(
    r"\b(?:died|dead|deceased|passed (?:away|on|last)|no longer with us|has passed)\b", re.IGNORECASE
)


def stop(heard: Heard, facts: Facts, keyword: Keyword | None, kinds: Kinds) -> Turn:
    """End everything, or give up the seat alone where that is what the word means."""
    seats = asks.seats(facts, kinds) if keyword and keyword.carrier else []
    if len(seats) > 1 and heard.channel == "telegram":
        return asks.ask_which(seats, facts)
    given_up = [record for ask in seats for record in asks.give_up(ask, facts, kinds, heard.text)]
    if seats and heard.channel == "telegram":
        state = replace(facts.state, undo=Undo("ask", str(seats[0].id)))
        return Turn(state, (Reply(SEAT_GIVEN_UP(facts)),), tuple(given_up), "ask")
    records: list[Record] = [suppression(heard, keyword), *given_up]
    if seats:
        records.append(OpenMatter("stopped"))
    replies = (
        () if facts.stopped and facts.stop_confirmed else (Reply(_confirmation(heard, facts), "stop_confirmation"),)
    )
    return Turn(State(), replies, tuple(records), "stop")


def _confirmation(heard: Heard, facts: Facts) -> str:
    return BEREAVED(facts) if _OF_A_DEATH.search(heard.text) else STOPPED(facts)


def suppression(heard: Heard, keyword: Keyword | None) -> Suppress:
    """Why this address is never written to again."""
    if heard.opt_out_type == "STOP":
        return Suppress("carrier")
    return Suppress("wrong_number" if keyword and keyword.argument == "wrong_number" else "stop")
