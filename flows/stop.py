"""STOP: ends everything at once on this address, with one confirmation.

Rules
- One confirmation for one STOP: none when the provider has answered (OptOutType), none when one went out already.
- A STOP closes the open question, so that no later digit or yes is read as its answer (R5).
- On SMS the carrier's words (CANCEL, END, QUIT …) always suppress, for the carrier has blocked the number; they also
  give up an open seat, and the desk is told.
- On Telegram, with an RSVP open, they only give up the seat. Otherwise they end everything there too, even with some
  other question open: whoever wants out and is texted again is wronged more than one who must text START, and the
  confirmation says how.
"""

from flows import asks
from flows.engine import Reply, State, Turn
from flows.facts import Facts, Heard
from flows.keywords import Keyword
from flows.locale import _
from flows.records import AnswerAsk, OpenMatter, Record, Suppress

STOPPED = _("{area}: done. You get no more texts from us. To come back, text START.")
SEAT_GIVEN_UP = _("{area}: thank you for telling us. You are not coming. For no more texts at all, send STOP.")


def stop(heard: Heard, facts: Facts, keyword: Keyword | None) -> Turn:
    """End everything, or give up the seat alone where that is what the word means."""
    seats = [ask for ask in facts.asks if ask.kind == "rsvp"] if keyword and keyword.carrier else []
    if seats and heard.channel == "telegram":
        return asks.give_up(seats, facts, SEAT_GIVEN_UP(facts))
    records: list[Record] = [suppression(heard, keyword)]
    records += [AnswerAsk(ask.id, "no") for ask in seats]
    if seats:
        records.append(OpenMatter("stopped"))
    replies = () if facts.stopped and facts.stop_confirmed else (Reply(STOPPED(facts), "stop_confirmation"),)
    return Turn(State(), replies, tuple(records), "stop")


def suppression(heard: Heard, keyword: Keyword | None) -> Suppress:
    """Why this address is never written to again."""
    if heard.opt_out_type == "STOP":
        return Suppress("carrier")
    return Suppress("wrong_number" if keyword and keyword.argument == "wrong_number" else "stop")
