"""Reading Telegram's updates: persons in private chats, and nobody else."""

import copy
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from standins.telegram_standin import BOT, person, private_chat, text_update
from telegram import Update

from bot.channels import Incoming, Media
from bot.channels.read_telegram import Unreadable, read_update

DATE = 1_780_000_000
MESSAGE = {"message_id": 5, "from": person(1001), "chat": private_chat(1001), "date": DATE}
PRESS = {"id": "4382", "from": person(1001), "chat_instance": "1", "message": MESSAGE | {"from": BOT, "text": "?"}}


def member(status: str) -> dict[str, Any]:
    return {"status": status, "user": BOT} | ({"until_date": 0} if status == "kicked" else {})


def change(old: str, new: str) -> dict[str, Any]:
    return {
        "chat": private_chat(1001), "from": person(1001), "date": DATE,
        "old_chat_member": member(old), "new_chat_member": member(new),
    }  # fmt: skip


def read(**content: Any) -> Incoming | None:
    return read_update({"update_id": 77, **content}, "oak")


def heard(**content: Any) -> Incoming:
    incoming = read(message=MESSAGE | content)
    assert incoming is not None
    return incoming


def test_a_text_is_read_as_what_it_is() -> None:
    assert heard(text="A bench") == Incoming(
        channel="telegram",
        sender="oak",
        kind="message",
        external_id="1001:5",
        address="telegram:1001",
        text="A bench",
        sent_at=datetime.fromtimestamp(DATE, UTC),
    )


def test_the_same_number_in_two_chats_is_two_messages() -> None:
    other = MESSAGE | {"chat": private_chat(1002), "from": person(1002), "text": "Hi"}
    incoming = read(message=other)
    assert incoming is not None
    assert incoming.external_id != heard(text="Hi").external_id


def test_an_edit_is_its_own_event_each_time() -> None:
    first = read(edited_message=MESSAGE | {"text": "A bench", "edit_date": DATE + 1})
    second = read(edited_message=MESSAGE | {"text": "Two benches", "edit_date": DATE + 2})
    assert first is not None
    assert second is not None
    assert (first.kind, first.text) == ("edited", "A bench")
    assert len({first.external_id, second.external_id, heard(text="A bench").external_id}) == 3


def test_a_press_of_a_button_carries_its_step() -> None:
    incoming = read(callback_query=PRESS | {"data": "meetings:1"})
    assert incoming is not None
    assert (incoming.kind, incoming.external_id, incoming.address) == ("button", "4382", "telegram:1001")
    assert (incoming.button, incoming.text) == ("meetings:1", "")


def test_a_press_on_a_message_too_old_to_show_still_counts() -> None:
    gone = {"chat": private_chat(1001), "message_id": 5, "date": 0}
    incoming = read(callback_query=PRESS | {"data": "meetings:1", "message": gone})
    assert incoming is not None
    assert incoming.button == "meetings:1"


def test_blocking_and_unblocking_the_bot_are_told() -> None:
    """R4: to block the bot is to stop it."""
    left, returned = read(my_chat_member=change("member", "kicked")), read(my_chat_member=change("kicked", "member"))
    assert left is not None
    assert returned is not None
    assert (left.kind, left.external_id, left.address) == ("left", "77", "telegram:1001")
    assert returned.kind == "returned"


STARTS = {
    "/start": (None, "/start"),
    "/start oak": ("OAK", "/start"),
    "/start@oak_estate_bot elm": ("ELM", "/start"),
    "/start  oak ": ("OAK", "/start"),
    "/start oak-mill": ("OAK", "/start MILL"),
    "/start OAK_larch": ("OAK", "/start LARCH"),
    "/start two words": (None, "/start two words"),
    "/starting": (None, "/starting"),
    "please /start oak": (None, "please /start oak"),
}


@pytest.mark.parametrize(("text", "expected"), STARTS.items())
def test_the_start_link_picks_the_area(text: str, expected: tuple[str | None, str]) -> None:
    incoming = heard(text=text)
    assert (incoming.area_code, incoming.text) == expected


FILE = {"file_id": "f", "file_unique_id": "u"}
MEDIA = {
    "photo": ([FILE | {"file_id": "small"}, FILE | {"file_id": "large"}], Media("photo", "large")),
    "voice": (FILE | {"duration": 3}, Media("voice", "f")),
    "audio": (FILE | {"duration": 3}, Media("voice", "f")),
    "video": (FILE, Media("video", "f")),
    "video_note": (FILE, Media("video", "f")),
    "document": (FILE, Media("file", "f")),
    "sticker": (FILE, Media("file", "f")),
    "location": ({"latitude": 51.0, "longitude": 0.0}, Media("file", "telegram:location")),
    "contact": ({"phone_number": "+447700900001", "first_name": "A"}, Media("file", "telegram:contact")),
}


@pytest.mark.parametrize("name", MEDIA)
def test_what_is_no_text_is_kept_for_a_person(name: str) -> None:
    """R10: a photo or voice note gets a kind answer."""
    value, media = MEDIA[name]
    assert heard(**{name: value}).media == (media,)


def test_the_words_under_a_photo_are_its_text() -> None:
    incoming = heard(photo=[FILE], caption="This bench")
    assert (incoming.text, incoming.media) == ("This bench", (Media("photo", "f"),))


GROUP = {"id": -5, "type": "supergroup", "title": "Oak"}
NOT_FOR_US: dict[str, dict[str, Any]] = {
    "a group": {"message": MESSAGE | {"chat": GROUP, "text": "Hi"}},
    "a channel": {"channel_post": {"chat": {"id": -1, "type": "channel"}, "date": DATE, "message_id": 1, "text": "Hi"}},
    "another bot": {"message": MESSAGE | {"from": BOT, "text": "Hi"}},
    "nobody": {"message": {name: value for name, value in MESSAGE.items() if name != "from"} | {"text": "Hi"}},
    "a button in a group": {"callback_query": PRESS | {"data": "x:1", "message": MESSAGE | {"chat": GROUP}}},
    "a button under an inline message": {
        "callback_query": {"id": "1", "from": person(1), "chat_instance": "1", "inline_message_id": "1", "data": "x"}
    },
    "a game": {"callback_query": PRESS | {"game_short_name": "chess"}},
    "added to a group": {"my_chat_member": change("left", "member") | {"chat": GROUP}},
    "a pinned text": {"message": MESSAGE | {"pinned_message": MESSAGE}},
    "an unknown kind of update": {"poll_answer": {"poll_id": "1"}},
    "nothing": {},
}


@pytest.mark.parametrize("content", NOT_FOR_US.values(), ids=NOT_FOR_US)
def test_only_persons_in_private_chats_talk_to_the_bot(content: dict[str, Any]) -> None:
    """X8: one to one only."""
    assert read(**content) is None


MALFORMED: list[dict[str, Any]] = [
    {"message": None},
    {"message": "Hi"},
    {"message": []},
    {"message": {}},
    {"message": MESSAGE | {"chat": None, "text": "Hi"}},
    {"message": MESSAGE | {"chat": {"type": "private"}, "text": "Hi"}},
    {"message": MESSAGE | {"chat": {"type": "private", "id": "1001"}, "text": "Hi"}},
    {"message": MESSAGE | {"chat": {"type": "private", "id": True}, "text": "Hi"}},
    {"message": MESSAGE | {"chat": {"type": "private", "id": 10**30}, "text": "Hi"}},
    {"message": MESSAGE | {"text": 5}},
    {"message": MESSAGE | {"text": "Hi", "date": 10**17}},
    {"message": MESSAGE | {"text": "Hi", "date": None}},
    {"message": MESSAGE | {"photo": [{}]}},
    {"message": MESSAGE | {"photo": {"file_id": "x"}}},
    {"edited_message": MESSAGE | {"text": "Hi"}},
    {"callback_query": {"message": MESSAGE}},
    {"callback_query": PRESS | {"data": 5}},
    {"callback_query": PRESS | {"data": "x" * 65}},
    {"my_chat_member": {"chat": private_chat(1)}},
]


@pytest.mark.parametrize("content", MALFORMED, ids=lambda content: str(content)[:60])
def test_what_cannot_be_read_names_its_update_and_nothing_else(content: dict[str, Any]) -> None:
    with pytest.raises(Unreadable) as raised:
        read(**content)
    assert str(raised.value) == "77"
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def paths(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, dict):
        return [at, *(path for name in value for path in paths(value[name], (*at, name)))]
    return [at]


@given(st.data(), JSON)
def test_no_update_raises_anything_but_unreadable(data: st.DataObject, junk: Any) -> None:
    update: Any = {"update_id": 1, data.draw(st.sampled_from(["message", "edited_message"])): MESSAGE | {"text": "x"}}
    update |= {"callback_query": PRESS | {"data": "a:1"}, "my_chat_member": change("member", "kicked")}
    update = copy.deepcopy(update)
    path = data.draw(st.sampled_from([path for path in paths(update) if path]))
    holder = update
    for name in path[:-1]:
        holder = holder[name]
    holder[path[-1]] = junk
    for name in ("message", "edited_message", "callback_query", "my_chat_member"):
        if name in update:
            try:
                read_update({"update_id": update.get("update_id"), name: update[name]}, "oak")
            except Unreadable:
                continue


@pytest.mark.parametrize(
    "update",
    [
        text_update(1, 1001, "Hi"),
        {"update_id": 2, "edited_message": MESSAGE | {"text": "Hi", "edit_date": DATE}},
        {"update_id": 3, "callback_query": PRESS | {"data": "meetings:1"}},
        {"update_id": 4, "my_chat_member": change("member", "kicked")},
    ],
    ids=["message", "edit", "button", "blocked"],
)
def test_the_library_reads_the_same_in_it(update: dict[str, Any]) -> None:
    library, ours = Update.de_json(update, None), read_update(update, "oak")
    assert ours is not None
    assert library.effective_chat is not None
    assert ours.address == f"telegram:{library.effective_chat.id}"
    if library.callback_query is not None:
        assert (ours.external_id, ours.button) == (library.callback_query.id, library.callback_query.data)
    elif library.effective_message is not None:
        assert ours.text == library.effective_message.text
        assert ours.external_id.startswith(f"{library.effective_chat.id}:{library.effective_message.message_id}")
