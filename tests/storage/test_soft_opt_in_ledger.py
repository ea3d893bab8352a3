"""Who the soft opt-in covers, what stands in the ledger for them, and that the claim looks again (D2)."""

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest

from storage import consent, soft_opt_in
from storage.database import Database, transaction
from storage.tables import Area, Idea, Incoming, Outgoing, Resident
from tests.conftest import MONDAY_TEN
from tests.storage.post import Post, address_of, open_post

WHOLE: dict[str, Any] = {
    "charity_number": "1234567",
    "own_collection": "They text the line of our own charity.",
    "interest": "They texted an idea for the estate.",
    "refusal": "The first answer and every text say: STOP to end.",
    "since": date(2026, 3, 1),
}
NEWS = "Oak Estate: the park opens on Sunday. STOP to end."


@pytest.fixture
def post(database: Database) -> Post:
    opened = open_post(database)
    with transaction(database) as session:
        session.get_one(Area, opened.area_id).controller = "Oak Trust"
    return opened


def texted(post: Post, number: int, *, days_ago: float = 30, shown: str = "Oak Estate: kept. STOP to end.") -> int:
    """Somebody texted an idea and was answered."""
    at = MONDAY_TEN - timedelta(days=days_ago)
    resident = post.resident(number, first_seen_at=at)
    with transaction(post.database) as session:
        incoming = Incoming(
            area_id=post.area_id,
            sender_id=post.sender_id,
            resident_id=resident,
            address=address_of(number),
            kind="message",
            external_id=f"SM{number}",
            text="A bench by the shop",
            received_at=at,
        )
        session.add(incoming)
        session.flush()
        session.add(
            Idea(
                area_id=post.area_id,
                reference=f"OAK-{number}",
                resident_id=resident,
                incoming_id=incoming.id,
                text="A bench by the shop",
                said_at=at,
            )
        )
        session.add(
            Outgoing(
                area_id=post.area_id,
                sender_id=post.sender_id,
                resident_id=resident,
                address=address_of(number),
                recipient=f"resident:{resident}",
                kind="idea_receipt",
                message_class="reply",
                subject="incoming:1",
                step=str(number),
                text=shown,
                state="delivered",
                created_at=at,
                due_at=at,
                sent_at=at,
                expires_at=at,
            )
        )
    return resident


def change(post: Post, **changed: Any) -> tuple[str, ...]:
    with transaction(post.database) as session:
        return soft_opt_in.change(session, session.get_one(Area, post.area_id), MONDAY_TEN, **changed)


def record(post: Post) -> Counter[str]:
    with transaction(post.database) as session:
        return soft_opt_in.record(session, session.get_one(Area, post.area_id), "news", MONDAY_TEN)


def news(post: Post, resident: int, text: str = NEWS) -> list[str]:
    post.owe_unasked(resident, "broadcast", purpose="news", text=text)
    return post.send()


def test_it_is_locked_until_the_last_condition_is_recorded(post: Post) -> None:
    """D2: one after the other, and only then anything is written in the ledger."""
    resident = texted(post, 1)
    for number, name in enumerate(WHOLE, 1):
        with pytest.raises(soft_opt_in.Locked, match=f"--{name.replace('_', '-')}"):
            record(post)
        assert len(change(post, **{name: WHOLE[name]})) == len(WHOLE) - number
    assert record(post) == {"recorded": 1}
    assert record(post) == {}
    assert news(post, resident) == ["broadcast"]


def test_the_ledger_says_on_what_ground_and_by_which_words(post: Post) -> None:
    """D1, D2"""
    resident = texted(post, 1)
    change(post, **WHOLE)
    record(post)
    with transaction(post.database) as session:
        (row,) = consent.history(session, resident)
        assert (row.basis, row.purpose, row.granted) == ("soft opt-in", "news", True)
        assert (row.words_shown, row.exact_reply) == ("Oak Estate: kept. STOP to end.", "A bench by the shop")
        assert row.controller == "Oak Trust, charity 1234567"


def test_whom_it_does_not_cover(post: Post) -> None:
    """D2: known before it held, never offered a way out, asked and answered, safe contact, erased, unreachable."""
    texted(post, 1, days_ago=120)
    texted(post, 2, shown="Oak Estate: kept.")
    for number, granted in ((3, False), (4, True)):
        post.say(texted(post, number), granted=granted, purpose="news")
    for number, changed in ((5, {"safe_contact": True}), (6, {"erased_at": MONDAY_TEN})):
        resident = texted(post, number)
        with transaction(post.database) as session:
            for name, value in changed.items():
                setattr(session.get_one(Resident, resident), name, value)
    post.resident(7, first_seen_at=MONDAY_TEN)  # texted, but no idea
    covered = texted(post, 8)
    change(post, **WHOLE)
    assert record(post) == {"recorded": 1, soft_opt_in.NOT_OFFERED: 1}
    with transaction(post.database) as session:
        assert [row.purpose for row in consent.history(session, covered)] == ["news"]


def test_a_no_afterwards_is_a_no(post: Post) -> None:
    resident = texted(post, 1)
    change(post, **WHOLE)
    record(post)
    post.say(resident, granted=False, purpose="news", seconds=1)
    assert news(post, resident) == []


def test_it_covers_one_purpose_and_no_other(post: Post) -> None:
    resident = texted(post, 1)
    change(post, **WHOLE)
    record(post)
    post.owe_unasked(resident, "invitation", text=NEWS)
    assert post.send() == []
    assert post.rows()[-1].reason == "no consent"


def test_locked_again_nothing_leaves_on_this_ground(post: Post) -> None:
    """D2: the claim looks again, whatever stands in the ledger."""
    resident = texted(post, 1)
    change(post, **WHOLE)
    record(post)
    with transaction(post.database) as session:
        soft_opt_in.close(session, session.get_one(Area, post.area_id), MONDAY_TEN)
    assert news(post, resident) == []
    assert post.rows()[-1].reason == "soft opt-in locked"


def test_every_message_on_this_ground_offers_the_way_out(post: Post) -> None:
    """D2: refusal offered then and every time."""
    resident = texted(post, 1)
    change(post, **WHOLE)
    record(post)
    assert news(post, resident, "Oak Estate: the park opens on Sunday.") == []
    assert post.rows()[-1].reason == "no way out in it"
    post.say(resident, granted=True, purpose="news", seconds=1)
    assert news(post, resident, "Oak Estate: the park opens on Sunday!") == ["broadcast"]


def test_of_two_who_are_joined_the_weaker_ground_holds(post: Post) -> None:
    """P6, D2: a yes on the phone does not lift what Telegram has by soft opt-in."""
    phone, chat = texted(post, 1), texted(post, 2)
    change(post, **WHOLE)
    record(post)
    post.say(phone, granted=True, purpose="news", seconds=1)
    post.join(phone, chat, preferred=phone, seconds=2)
    assert news(post, phone, "Oak Estate: the park opens on Sunday.") == []
    assert post.rows()[-1].reason == "no way out in it"
