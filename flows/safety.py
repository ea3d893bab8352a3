"""The answer to somebody in danger, and what happens until a person lifts the pause.

Rules
- The fixed safety wording (FIELD D3) at any hour, also to a stopped address; no reference, no receipt. Its last
  sentence is said only where somebody on call is really reached.
- The words become a locked item for the lead and deputies, who are called; they never become an idea.
- From then on automation keeps quiet towards this person: what they text is kept, locked, and unanswered. STOP and
  START still work, another text in danger, and HELP, is answered again, and a request for their data keeps its day.
"""

from flows import my_data
from flows.engine import Reply, Turn
from flows.facts import Facts, Heard
from flows.locale import _
from flows.records import CallLead, OpenMatter, PauseResident, Record
from flows.stop import suppression
from flows.words.keywords import Keyword

SAFETY = _(
    "This line is automatic and not watched all the time. In danger now? Call 999. Deaf: Relay UK 18000. "
    "Need to talk? Samaritans 116 123, or text SHOUT to 85258."
)
A_PERSON_WILL_SEE = _("A person will see this.")

_IN_DANGER: tuple[Record, ...] = (OpenMatter("danger", locked=True), PauseResident("danger"), CallLead())


def answer_danger(heard: Heard, facts: Facts, keyword: Keyword | None) -> Turn:
    """Somebody is at risk: say where help is at once, and call the lead."""
    text = SAFETY(facts)
    if facts.area.on_call:
        text = f"{text} {A_PERSON_WILL_SEE(facts)}"
    records = _IN_DANGER
    if heard.opt_out_type == "STOP" or (keyword and keyword.name == "stop"):
        records = (suppression(heard, keyword), *records)
    return Turn(facts.state, (Reply(text, "safety"),), records, "danger")


def keep_for_lead(keyword: Keyword | None, facts: Facts) -> Turn:
    """A paused person's text: kept, locked, unanswered."""
    match keyword.name if keyword else "":
        case "data" | "delete" | "complain" as kind:
            matter = my_data.request(kind, facts, locked=True)
        case _:
            matter = OpenMatter("danger", locked=True)
    return Turn(facts.state, (), (matter,), "paused")
