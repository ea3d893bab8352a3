"""Reading one Telegram update: only what a person said in a private chat, and whether they blocked us.

Rules
- Only the fields we need are looked at, so that an update of a later API version is still read.
- A chat numbers its own messages, so ids carry the chat; edits carry their time; blocks carry the update's id.
- What is not for us is None; what is for us and cannot be read raises `Unreadable`, which names the update alone.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Literal

from bot.channels import Incoming, Media

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
LONGEST_CALLBACK_BYTES = 64
HERE = re.compile(r"here-(\d{1,9})", re.IGNORECASE)  # the payload of a poster's QR code
POSTER = re.compile(r"(?P<area>[A-Za-z]{2,8})[-_](?P<word>[A-Za-z]{3,12})")  # which one of an area: "oak-mill"
START = re.compile(r"/start(?:@\w+)?(?:\s+(?P<area>[A-Za-z0-9_-]{1,64}))?\s*")
PLAIN_MEDIA = {
    "voice": "voice",
    "audio": "voice",
    "video": "video",
    "video_note": "video",
    "animation": "video",
    "sticker": "file",
    "document": "file",
}
WITHOUT_FILE = ("location", "venue", "contact", "poll", "dice", "story", "checklist", "paid_media", "game")


class Unreadable(Exception):  # noqa: N818 - it reads as what it is
    """A person's update that we cannot make sense of. Its only word is the update's id."""


def read_update(update: Mapping[str, Any], sender: str) -> Incoming | None:
    """What the update says to us, or None when it is nothing of ours. `sender` is the bot's key."""
    try:
        for name in ("message", "edited_message"):
            if name in update:
                return _read_message(update[name], sender, edited=name == "edited_message")
        if "callback_query" in update:
            return _read_button(update["callback_query"], sender)
        if "my_chat_member" in update:
            return _read_membership(update["my_chat_member"], sender, _integer(update["update_id"]))
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError, OSError):
        raise Unreadable(update_id(update)) from None  # the cause may hold what was said
    return None


def update_id(update: object) -> str:
    """The id to log an update by, whatever it is."""
    number = update.get("update_id") if isinstance(update, Mapping) else None
    return str(number) if isinstance(number, int) and abs(number) < 2**63 else "none"


def _read_message(message: Mapping[str, Any], sender: str, *, edited: bool) -> Incoming | None:
    if not _is_private(message["chat"]) or not _is_person(message.get("from")):
        return None
    chat, number = _integer(message["chat"]["id"]), _integer(message["message_id"])
    text = _words(message.get("text", message.get("caption", "")))
    media = _read_media(message)
    if not text and not media:
        return None  # a service message: a pinned text, a timer
    said = _integer(message["edit_date"] if edited else message["date"])
    start = None if edited else START.fullmatch(text)
    area = start["area"] if start else None
    door = HERE.fullmatch(area) if area else None
    hung = POSTER.fullmatch(area) if area and not door else None
    opening = f"/start {hung['word'].upper()}" if hung else "/start"
    return Incoming(
        channel="telegram",
        sender=sender,
        kind="edited" if edited else "message",
        external_id=f"{chat}:{number}:{said}" if edited else f"{chat}:{number}",
        address=f"telegram:{chat}",
        text=f"HERE {door[1]}" if door else opening if start else text,
        sent_at=datetime.fromtimestamp(said, UTC),
        media=media,
        area_code=(hung["area"] if hung else area).upper() if area and not door else None,
    )


def _read_button(query: Mapping[str, Any], sender: str) -> Incoming | None:
    message = query.get("message")
    if message is None or not _is_private(message["chat"]) or not _is_person(query["from"]) or "data" not in query:
        return None
    pressed = _words(query["data"])
    if len(pressed.encode("utf-8", "replace")) > LONGEST_CALLBACK_BYTES:
        raise ValueError("longer than any button of ours")
    return Incoming(
        channel="telegram",
        sender=sender,
        kind="button",
        external_id=_words(query["id"]),
        address=f"telegram:{_integer(message['chat']['id'])}",
        button=pressed,
    )


def _read_membership(change: Mapping[str, Any], sender: str, number: int) -> Incoming | None:
    if not _is_private(change["chat"]) or not _is_person(change["from"]):
        return None
    kind: Literal["left", "returned"] = "left" if change["new_chat_member"]["status"] == "kicked" else "returned"
    return Incoming(
        channel="telegram",
        sender=sender,
        kind=kind,
        external_id=str(number),
        address=f"telegram:{_integer(change['chat']['id'])}",
        sent_at=datetime.fromtimestamp(_integer(change["date"]), UTC),
    )


def _read_media(message: Mapping[str, Any]) -> tuple[Media, ...]:
    if message.get("photo"):
        return (Media("photo", _words(message["photo"][-1]["file_id"])),)  # the last is the largest
    for name, kind in PLAIN_MEDIA.items():
        if name in message:
            return (Media(kind, _words(message[name]["file_id"])),)
    return tuple(Media("file", f"telegram:{name}") for name in WITHOUT_FILE if name in message)[:1]


def _is_private(chat: Mapping[str, Any]) -> bool:
    return bool(chat["type"] == "private")


def _is_person(user: Mapping[str, Any] | None) -> bool:
    return user is not None and user["is_bot"] is False


def _integer(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63:
        return value
    raise ValueError("not an id")


def _words(value: object) -> str:
    if isinstance(value, str):
        return value
    raise ValueError("not text")
