"""Twilio's own opt-outs: who stopped which of our numbers, by which words, and what Twilio then says by itself.

The words and answers are Twilio's, as its pages describe them; nothing here is shared with the product.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

STOPS = {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "OPT OUT"}
STARTS = {"START", "YES", "UNSTOP", "OPT IN"}
HELPS = {"HELP", "INFO"}
ANSWERS = {
    "STOP": "You have successfully been unsubscribed. You will not receive any more messages from this number. "
    "Reply START to resubscribe.",
    "START": "You have successfully been re-subscribed to messages from this number. Reply HELP for help. "
    "Reply STOP to unsubscribe.",
    "HELP": "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
}


@dataclass
class OptOuts:
    """`how`: off; plain, as numbers do by default; or advanced, which tells the webhook by OptOutType."""

    how: str = "off"
    services: dict[str, list[str]] = field(default_factory=dict)  # a messaging service's numbers
    stopped: set[tuple[str, str]] = field(default_factory=set)  # our number or service, and theirs

    def hear(self, ours: str, theirs: str, text: str) -> str:
        """What Twilio takes this text for: STOP, START, HELP or nothing. The whole message, in any case."""
        word = " ".join(text.split()).upper()
        kind = next((k for k, words in (("STOP", STOPS), ("START", STARTS), ("HELP", HELPS)) if word in words), "")
        if self.how == "off" or not kind:
            return ""
        pair = (self._whole(ours), theirs)
        if kind == "STOP":
            self.stopped.add(pair)
        elif kind == "START":
            self.stopped.discard(pair)
        return kind

    def fields(self, kind: str) -> dict[str, str]:
        """What the webhook is told of it."""
        return {"OptOutType": kind} if kind and self.how == "advanced" else {}

    def holds(self, params: Mapping[str, str]) -> bool:
        """Whether a message may not go because its reader stopped it: error 21610."""
        ours = params.get("MessagingServiceSid") or self._whole(params.get("From", ""))
        return (ours, params.get("To", "")) in self.stopped

    def _whole(self, number: str) -> str:
        """A STOP to one number of a messaging service holds for all of them."""
        return next((service for service, numbers in self.services.items() if number in numbers), number)
