"""Somebody says that they have moved: a person reads it, and nothing they no longer need is sent meanwhile.

Rules
- Whoever lives here no more is invited to nothing more: a no to meetings and news in the ledger, to what is asked of
  them now, and to jobs. It is said back, and 0 asks about meetings again. A yes of before is for a person to see to.
- A new address may be round the corner: that alone changes nothing, and whoever agreed is told how to end it.
- They still hear what becomes of their idea, and STOP ends everything.
"""

from dataclasses import replace

from flows import asks
from flows.engine import Reply, State, Turn, Undo, begin
from flows.facts import Facts, Heard, OpenAsk
from flows.jobs import OFFER
from flows.locale import _
from flows.meetings import MEETINGS
from flows.records import AnswerAsk, EndHelp, GiveConsent, HelpAnswered, OpenMatter, Purpose, Record
from flows.words.moved import read

THANKS = _("{area}: thank you for telling us. A person reads this.")
NO_MORE_MEETINGS = _(
    "{area}: thank you for telling us, a person reads this. No more texts about meetings. Wrong? Reply 0"
)


def tell(heard: Heard, facts: Facts, kinds: asks.Kinds) -> Turn | None:
    """The turn of somebody who has moved. None: it says something else."""
    moved = read(heard.text)
    if moved is None:
        return None
    if moved == "house":
        asked = begin(MEETINGS, facts, opening=THANKS(facts), undo=facts.state.undo) if facts.meetings_consent else None
        told = asked or Turn(facts.state, (Reply(THANKS(facts)),))
        return replace(told, records=(OpenMatter("moved"),), reading="moved")
    records = (OpenMatter("moved"), *_noes(heard.text, facts))
    for ask in asks.seats(facts, kinds):
        if ask.is_pending:
            records += _no_to(ask, facts, kinds, heard.text)
    state = State(undo=Undo("consent", "meetings"))
    return Turn(state, (Reply(NO_MORE_MEETINGS(facts)),), records, "moved")


def _no_to(ask: OpenAsk, facts: Facts, kinds: asks.Kinds, said: str) -> tuple[Record, ...]:
    """A no to what waits for an answer; to a job it is none for another day."""
    if ask.kind == OFFER.name:
        return (AnswerAsk(ask.id, "not for me"), HelpAnswered(ask.kind, ask.subject, "not for me"))
    return asks.give_up(ask, facts, kinds, said)


def _noes(said: str, facts: Facts) -> tuple[Record, ...]:
    """To meetings, asked or not, and to what else they had agreed to."""
    agreed: list[Purpose] = ["meetings"]
    if facts.agreed_to("news"):
        agreed.append("news")
    if facts.is_helping():
        agreed.append("volunteering")
    noes = tuple(GiveConsent(purpose, granted=False, words_shown="", exact_reply=said) for purpose in agreed)
    return (*noes, EndHelp("said no")) if facts.is_helping() else noes
