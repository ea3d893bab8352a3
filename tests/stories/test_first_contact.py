"""First contact: a stranger texts, and knows who reads it, what it costs and how to end it."""

from dataclasses import replace

import pytest

from flows.records import GiveConsent
from flows.wording import segments
from tests.stories.pure_talk import FIRST_RECEIPT, NOTICE, OAK, RECEIPT, Talk, sms, telegram, verify_talk


def test_one_text_and_silence_is_an_idea_and_no_consent() -> None:
    """R1, R2: kept from the very first text, answered in two segments; a silence is no consent."""
    talk = verify_talk([("More benches by the pond", FIRST_RECEIPT)])
    assert talk.ideas == {"OAK-41": "More benches by the pond"}
    assert talk.consents == []
    assert segments(FIRST_RECEIPT).count <= 2


def test_a_yes_is_kept_with_the_words_on_both_sides() -> None:
    """D1: the exact words shown, the exact reply."""
    talk = verify_talk(
        [
            ("More benches by the pond", FIRST_RECEIPT),
            ("1", "Oak Estate: thank you. We text you about meetings. Wrong? Reply 0"),
        ]
    )
    assert talk.consents == [GiveConsent("meetings", True, words_shown=FIRST_RECEIPT, exact_reply="1")]


def test_a_no_is_a_no_and_is_not_asked_again() -> None:
    talk = verify_talk(
        [
            ("More benches by the pond", FIRST_RECEIPT),
            ("2", "Oak Estate: thank you. No texts about meetings. Wrong? Reply 0"),
            ("And a bin next to them please, the old one is broken", f"{RECEIPT.format(n=42)} Wrong? Reply 0"),
        ]
    )
    assert [consent.granted for consent in talk.consents] == [False]


def test_a_second_idea_leaves_the_question_open() -> None:
    """A sentence is never forced into the open question, and a later digit still answers it."""
    talk = verify_talk(
        [
            ("More benches by the pond", FIRST_RECEIPT),
            ("The lights on Mill Road are out again", f"{RECEIPT.format(n=42)} Wrong? Reply 0"),
            ("1", "Oak Estate: thank you. We text you about meetings. Wrong? Reply 0"),
        ]
    )
    assert list(talk.ideas) == ["OAK-41", "OAK-42"]


def test_hello_gets_the_welcome_with_the_notice() -> None:
    """R2: whatever the first answer answers, it says what it costs and how to stop."""
    verify_talk(
        [
            (
                "Hello",
                f"Oak Estate: hello! What would make it better here? Text it to us. Jo reads every text. {NOTICE}",
            ),
            ("More benches", f"{RECEIPT.format(n=41)} Texts about meetings? 1 yes 2 no"),
        ]
    )


def test_whoever_asks_who_we_are_is_told_and_that_a_machine_answers() -> None:
    told = (
        "Oak Estate: we are Oak Estate Trust. A machine answers, Jo reads every text. What would make it better here?"
    )
    verify_talk([("who is this?", f"{told} {NOTICE}"), ("are you a robot", told)])


def test_a_line_with_no_name_behind_it_or_too_long_a_one_says_hello() -> None:
    for name in ("", "The Oak Estate, Mill Road and Pond Side Residents and Tenants Partnership of 1974"):
        talk = Talk(area=replace(OAK, controller=name))
        verify_talk([("who is this?", "Oak Estate: hello! What would make it better here? …")], talk)


@pytest.mark.parametrize("word", ["Help", "MENU", "privacy", "DATA", "meetings", "name Joan", "status", "1"])
def test_every_first_answer_carries_the_notice_and_fits_two_segments(word: str) -> None:
    """R2, whatever the first text was."""
    talk = Talk()
    reply = talk.say(sms(word))
    assert "STOP to end." in reply
    assert "PRIVACY" in reply
    assert NOTICE in reply
    assert segments(reply).count <= 2
    assert segments(talk.say(sms("Help"))).count == 1


def test_on_telegram_nothing_is_said_of_cost_and_choices_are_buttons() -> None:
    talk = Talk("telegram")
    reply = talk.say(telegram("More benches by the pond"))
    assert "cost" not in reply
    assert "STOP to end." in reply
    (sent,) = talk.turns[-1].replies
    assert (sent.step, [(c.value, c.label) for c in sent.choices]) == ("meetings", [("yes", "Yes"), ("no", "No")])


def test_start_and_join_are_welcomed() -> None:
    for word in ("/start", "START", "JOIN"):
        verify_talk([(word, "Oak Estate: hello! What would make it better here? …"), ("thanks", "")])
