"""STOP: one word in any wording ends everything at once, and only START or JOIN begins again."""

import pytest

from flows.records import AnswerAsk, LiftSuppression, OpenMatter, Suppress
from tests.stories.pure_talk import FIRST_RECEIPT, Talk, an_rsvp, sms, telegram, verify_talk

DONE = "Oak Estate: done. You get no more texts from us. To come back, text START."
SEAT = an_rsvp(7, "A", "Tue 9 June, 7pm, Oak Hall")


def test_stop_is_confirmed_once_and_nothing_restores_it() -> None:
    """R4, R5: no yes, no digit, no other text; an idea is still kept, unanswered."""
    talk = verify_talk(
        [
            ("More benches by the pond", FIRST_RECEIPT),
            ("Please stop texting me", DONE),
            ("STOP", ""),
            ("yes", ""),
            ("1", ""),
            ("YES", ""),
            ("hello", ""),
            ("0", ""),
            ("MENU", ""),
            ("STATUS OAK-41", ""),
            ("The bins on Mill Road are full again", ""),
        ]
    )
    assert talk.stopped
    assert talk.ideas["OAK-42"] == "The bins on Mill Road are full again"
    assert talk.consents == []
    assert talk.taken_back == set()


@pytest.mark.parametrize("word", ["START", "JOIN", "start please"])
def test_start_and_join_open_it_again(word: str) -> None:
    """R5."""
    talk = verify_talk([("STOP", DONE), (word, "Oak Estate: welcome back, our texts are on again. …")])
    assert not talk.stopped
    assert LiftSuppression() in talk.records


def test_after_coming_back_a_second_stop_is_confirmed_again() -> None:
    verify_talk([("STOP", DONE), ("START", "Oak Estate: welcome back…"), ("STOP", DONE)])


def test_a_stopped_address_gets_answers_to_its_own_rights() -> None:
    """R4, D4."""
    talk = Talk(stopped=True, stop_confirmed=True, first_contact=False)
    for word in ("HELP", "DATA", "DELETE", "COMPLAIN"):
        assert talk.say(sms(word)).startswith("Oak Estate: ")
        assert talk.turns[-1].replies[0].kind == "receipt", "what goes out despite a stop is a receipt"
    assert [matter.kind for matter in talk.matters] == ["data", "delete", "complain"]
    assert talk.stopped


def test_what_the_provider_has_answered_is_recorded_and_not_answered() -> None:
    """R4: OptOutType."""
    talk = verify_talk(
        [
            (sms("STOP", opt_out_type="STOP"), ""),
            (sms("HELP", opt_out_type="HELP"), ""),
            (sms("YES", opt_out_type="START"), ""),
        ]
    )
    assert talk.records == [Suppress("carrier")]
    assert talk.stopped
    verify_talk([(sms("START", opt_out_type="START"), "")], talk)
    assert not talk.stopped


def test_a_yes_the_provider_took_for_start_answers_the_open_question() -> None:
    """FIELD 2: YES counts as an answer while a question is open; it is recorded and not answered."""
    talk = verify_talk([("More benches by the pond", FIRST_RECEIPT), (sms("YES", opt_out_type="START"), "")])
    assert [consent.granted for consent in talk.consents] == [True]
    assert talk.state.asked == ""


def test_a_question_that_was_never_sent_is_not_open() -> None:
    """Where the provider answered, ours did not leave: no later digit is read as its answer."""
    talk = verify_talk(
        [(sms("MEETINGS", opt_out_type="HELP"), ""), ("1", "Oak Estate: thank you. We are not waiting…")]
    )
    assert talk.consents == []


def test_the_carriers_words_suppress_on_sms_and_give_up_the_seat() -> None:
    """R4, FIELD 2: the desk is told, for the carrier has blocked the number."""
    talk = verify_talk([("CANCEL", DONE)], Talk(asks=(SEAT,), first_contact=False))
    assert talk.records == [Suppress("stop"), AnswerAsk(7, "no"), OpenMatter("stopped")]


def test_on_telegram_they_only_give_up_an_open_seat() -> None:
    talk = Talk("telegram", asks=(SEAT,), first_contact=False)
    verify_talk([(telegram("cancel"), "Oak Estate: thank you for telling us. You are not coming. …")], talk)
    assert talk.records == [AnswerAsk(7, "no")]
    verify_talk([(telegram("cancel"), DONE)], talk)


def test_a_look_alike_is_an_idea() -> None:
    """R4."""
    talk = verify_talk([("Stop the buses on Mill Rd after ten at night", FIRST_RECEIPT)])
    assert not talk.stopped


def test_a_wrong_number_is_let_go() -> None:
    talk = verify_talk([("Sorry, wrong number", DONE)])
    assert talk.records == [Suppress("wrong_number")]


def test_not_interested_answers_the_question_that_is_open() -> None:
    """R4: with a question open it is a no to that; with none open it ends everything."""
    asked = verify_talk(
        [
            ("More benches on Mill Road please", FIRST_RECEIPT),
            ("Not interested", "Oak Estate: thank you. No texts about meetings. Wrong? Reply 0"),
        ]
    )
    assert not asked.stopped
    assert verify_talk([("not interested", DONE)], asked).stopped


def test_not_interested_answers_an_invitation_that_waits() -> None:
    """R4, R3: it is a no to the invitation."""
    invited = Talk(first_contact=False, asks=(SEAT,))
    verify_talk(
        [
            (
                "not interested sorry",
                "Oak Estate: thank you. Not coming on Tue 9 June, 7pm, Oak Hall. Wrong? Reply 0",
            )
        ],
        invited,
    )
    assert not invited.stopped
    assert invited.answers == [AnswerAsk(7, "no")]


def test_who_tells_of_a_death_is_told_that_we_are_sorry() -> None:
    """R4: everything ends, and nobody is told how to come back."""
    sorry = "Oak Estate: we are very sorry for your loss. No more texts come from us."
    for text in (
        "my mum has died, please stop texting her",
        "Hello this is Joan's daughter. Mum passed away last Thursday so she won't be at the meeting.",
    ):
        talk = verify_talk([(text, sorry), ("why are you still texting", "")], Talk(first_contact=False))
        assert talk.stopped
        assert talk.ideas == {}


def test_start_with_a_question_mark_asks_what_it_does() -> None:
    """R5: only START or JOIN restores."""
    asked = "Oak Estate: text us what…"
    talk = verify_talk([("STOP", DONE), ("START?", asked), ("join ?", asked)])
    assert talk.stopped
    assert not verify_talk([("start", "Oak Estate: welcome back…")], talk).stopped


@pytest.mark.parametrize(
    "words",
    ["Her name was Joan", "she died in march", "you should be ashamed of yourselves", "who gave you my number anyway",
     "It was my mums phone", "please confirm you have stopped"],
)  # fmt: skip
def test_what_speaks_of_somebody_after_a_stop_is_for_a_person_and_no_idea(words: str) -> None:
    """R5: unanswered, and read all the same: it may be about somebody who died."""
    talk = verify_talk([("STOP", "…"), (words, "")], Talk(first_contact=False))
    assert (talk.matters, talk.ideas) == ([OpenMatter("after_stop", once=True)], {})


@pytest.mark.parametrize(
    "words", ["The bins on Hill Street are full again", "More benches by the pond", "She says the lights are out again"]
)
def test_an_idea_after_a_stop_is_kept_as_one(words: str) -> None:
    talk = verify_talk([("STOP", "…"), (words, "")], Talk(first_contact=False))
    assert (talk.matters, list(talk.ideas.values())) == ([], [words])


@pytest.mark.parametrize(
    "words",
    [
        "please dont text me at night love",
        "dont send these so late",
        "dont text before 10 i work nights",
        "can you not text me early in the morning please",
        "dont text me while im at work",
    ],
)
def test_a_wish_for_another_hour_ends_nothing_and_is_for_a_person(words: str) -> None:
    """R4: whoever works nights keeps the texts they want."""
    talk = Talk(first_contact=False)
    assert talk.say(sms(words)) == "Oak Estate: thank you. Jo reads this and writes back to you."
    assert (talk.stopped, [one.kind for one in talk.matters], talk.ideas) == (False, ["person"], {})


@pytest.mark.parametrize(
    "words",
    [
        "stop texting me",
        "stop texting me at night or any other time",
        "stop texting me its late",
        "dont text me at night. in fact dont text me at all",
        "stop texting me at work take me off",
        "stop texting me at 3 in the morning",
        "stop sending these so late",
    ],
)
def test_beside_an_hour_a_stop_is_still_a_stop(words: str) -> None:
    """R4."""
    talk = Talk(first_contact=False)
    assert "no more texts" in talk.say(sms(words))


@pytest.mark.parametrize("words", ["this is spam", "THIS IS JUST SPAM", "it is spam mate", "these messages are junk"])
def test_whoever_calls_our_texts_spam_gets_no_more(words: str) -> None:
    """R4; "that was spam I got" after something was passed on takes that back."""
    talk = Talk(first_contact=False)
    assert "no more texts" in talk.say(sms(words))
    talk = Talk(first_contact=False)
    talk.say(sms("win a phone, text yes to this number and pass it on"))
    assert "taken back" in talk.say(sms("sorry that was spam i got"))


@pytest.mark.parametrize(
    "words",
    [
        "my dad passed away you keep sending him texts",
        "Mr Patel has died please update your records",
        "you keep texting my mum she died in march",
    ],
)
def test_a_death_told_in_other_words_ends_our_texts(words: str) -> None:
    talk = Talk(first_contact=False)
    assert talk.say(sms(words)) == "Oak Estate: we are very sorry for your loss. No more texts come from us."


@pytest.mark.parametrize("words", ["joan passed away on sunday", "my husband died last week"])
def test_a_death_alone_is_no_idea_and_is_for_a_person(words: str) -> None:
    """Whose phone it is we cannot know: nothing is ended, and nobody is told of a reading day."""
    talk = Talk(first_contact=False)
    assert talk.say(sms(words)) == "Oak Estate: thank you. Jo reads this and writes back to you."
    assert ([one.kind for one in talk.matters], talk.ideas) == (["person"], {})
