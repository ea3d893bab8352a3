"""What no provider would take, said before it is asked: the same questions for every channel, the simulator too.

The providers' libraries check none of this, and an answer we know beforehand needs no call.
"""

import re
from datetime import datetime

from bot.channels import ChannelName, NotSent, Outgoing

LONGEST_SMS = 1600  # characters; beyond it Twilio answers 21617
LONGEST_TELEGRAM = 4096  # UTF-16 units
LONGEST_CALLBACK_BYTES = 64
MOST_BUTTONS = 100
ADDRESS = {"sms": re.compile(r"sms:\+[1-9][0-9]{6,14}"), "telegram": re.compile(r"telegram:-?[0-9]{1,19}")}


def why_not(channel: ChannelName, message: Outgoing, now: datetime) -> NotSent | None:
    """The reason this message cannot go out by that channel, or None."""
    if message.expires_at <= now:
        return NotSent("expired")
    if not ADDRESS[channel].fullmatch(message.address):
        return NotSent("bad_address", gone=True)
    if not message.text.strip():
        return NotSent("empty")
    if _too_long(channel, message.text):
        return NotSent("too_long")
    if channel == "telegram" and not _buttons_fit(message):
        return NotSent("bad_button")
    return None


def _too_long(channel: ChannelName, text: str) -> bool:
    if channel == "sms":
        return len(text) > LONGEST_SMS
    return len(text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_TELEGRAM


def _buttons_fit(message: Outgoing) -> bool:
    return len(message.buttons) <= MOST_BUTTONS and all(
        button.label.strip() and 1 <= len(button.callback.encode("utf-8", "replace")) <= LONGEST_CALLBACK_BYTES
        for button in message.buttons
    )
