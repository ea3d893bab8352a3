"""The open question: what answers it, what leaves it open, and what 0 takes back."""

from datetime import timedelta

from flows.records import AnswerAsk, OpenMatter
from tests.stories.pure_talk import FIRST_RECEIPT, MONDAY, RECEIPT, Talk, an_rsvp, telegram, verify_talk

AGAIN = "Oak Estate: sorry, we did not get that. Texts about meetings? 1 yes 2 no"
ASKED = ("More benches by the pond", FIRST_RECEIPT)
WE_TEXT_YOU = "Oak Estate: thank you. We text you about meetings. Wrong? Reply 0"
TUESDAY, SUNDAY = "Tue 9 June, 7pm, Oak Hall", "Sun 14 June, 10am, Mill Pond"
MEETING_A = an_rsvp(7, "A", "Tue 9 June, 7pm, Oak Hall")
MEETING_B = an_rsvp(8, "B", "Sun 14 June, 10am, Mill Pond")


def test_an_unclear_answer_is_asked_again_and_at_last_read_by_a_person() -> None:
    talk = verify_talk(
        [ASKED, ("purple", AGAIN), ("3", AGAIN), ("7", "Oak Estate: sorry, we did not get that. A person…")]
    )
    assert talk.records[-1] == OpenMatter("unclear")
    assert talk.state.asked == ""
    assert talk.consents == []


def test_a_sentence_that_begins_with_no_is_an_idea_and_no_answer() -> None:
    """R2: never a consent by accident; where both may be meant, the question is put once more."""
    talk = verify_talk(
        [
            ASKED,
            ("No parking on Mill Road please", f"{RECEIPT.format(n=42)} Wrong? Reply 0"),
            ("Sure Start", f"{RECEIPT.format(n=43)} Texts about meetings? 1 yes 2 no"),
            ("Ta", ""),
            ("More bins", f"{RECEIPT.format(n=44)} Texts about meetings? 1 yes 2 no"),
            ("yes please", WE_TEXT_YOU),
        ]
    )
    assert [consent.granted for consent in talk.consents] == [True]
    assert talk.consents[0].words_shown == f"{RECEIPT.format(n=44)} Texts about meetings? 1 yes 2 no"


def test_thanks_is_no_answer_and_costs_nothing() -> None:
    verify_talk([ASKED, ("Thanks", ""), ("1", WE_TEXT_YOU), ("thank you", ""), ("ok", "")])


def test_a_polite_no_is_a_no() -> None:
    talk = verify_talk([ASKED, ("No thanks", "Oak Estate: thank you. No texts about meetings. …")])
    assert [consent.granted for consent in talk.consents] == [False]


def test_ok_may_only_mean_that_our_receipt_was_read() -> None:
    """R2, D1: a consent must be plain; we ask once more and never guess."""
    talk = verify_talk([ASKED, ("OK", AGAIN), ("ok yes", WE_TEXT_YOU)])
    assert [consent.exact_reply for consent in talk.consents] == ["ok yes"]


def test_a_smile_needs_no_answer() -> None:
    verify_talk([ASKED, ("😊", ""), ("1", WE_TEXT_YOU)])


def test_0_takes_back_the_idea_then_there_is_nothing_more() -> None:
    talk = verify_talk(
        [
            ASKED,
            ("0", "Oak Estate: OAK-41 is taken back."),
            ("0", "Oak Estate: there is nothing to take back."),
            ("1", WE_TEXT_YOU),
        ]
    )
    assert talk.taken_back == {"OAK-41"}


def test_0_takes_back_a_yes_and_the_ledger_says_so() -> None:
    """D1: append-only; the newest row holds."""
    talk = verify_talk([ASKED, ("1", WE_TEXT_YOU), ("0", "Oak Estate: taken back. We do not text you about meetings.")])
    assert [consent.granted for consent in talk.consents] == [True, False]
    assert talk.consents[1].exact_reply == "0"


def test_0_after_a_no_is_not_a_yes() -> None:
    talk = verify_talk(
        [ASKED, ("2", "Oak Estate: thank you. No…"), ("0", "Oak Estate: taken back. Texts about meetings? 1 yes 2 no")]
    )
    assert [consent.granted for consent in talk.consents] == [False]


def test_a_bare_answer_to_nothing_is_no_idea() -> None:
    talk = Talk(first_contact=False)
    for bare in ("1", "yes", "nope", "2."):
        verify_talk([(bare, "Oak Estate: thank you. We are not waiting for an answer from you. …")], talk)
    assert talk.records == []


def test_a_keyword_leaves_the_question_open() -> None:
    verify_talk([ASKED, ("HELP", "Oak Estate: text us what…"), ("1", WE_TEXT_YOU)])


def test_a_button_answers_its_own_question_only() -> None:
    talk = Talk("telegram")
    talk.say(telegram("More benches by the pond"))
    assert talk.say(telegram("", button="older:yes")) == ""
    assert talk.say(telegram("", button="meetings:perhaps")) == ""
    assert talk.say(telegram("", button="meetings:yes")) == WE_TEXT_YOU
    assert talk.say(telegram("", button="meetings:no")) == "", "the question is closed: the button is stale"
    assert [(consent.granted, consent.exact_reply) for consent in talk.consents] == [(True, "Yes")]


def test_the_only_ask_takes_a_bare_answer_when_no_question_is_open() -> None:
    talk = verify_talk(
        [("1", f"Oak Estate: thank you. See you {TUESDAY}. Wrong? Reply 0")],
        Talk(asks=(MEETING_A,), first_contact=False),
    )
    assert talk.answers == [AnswerAsk(7, "yes")]


def test_a_bare_digit_belongs_to_the_question_and_a_letter_to_its_ask() -> None:
    talk = verify_talk(
        [ASKED, ("1", WE_TEXT_YOU), ("B 2", f"Oak Estate: thank you. Not coming on {SUNDAY}. Wrong? Reply 0")],
        Talk(asks=(MEETING_A, MEETING_B)),
    )
    assert talk.answers == [AnswerAsk(8, "no")]


def test_two_open_asks_get_one_short_question() -> None:
    talk = verify_talk(
        [
            (
                "yes",
                "Oak Estate: sorry, which one? A Tue 9 June, Oak Hall, or B Sun 14 June, Mill Pond? "
                "Text its letter first, like A1.",
            ),
            ("yes to Tuesday", f"Oak Estate: thank you. See you {TUESDAY}. Wrong? Reply 0"),
            ("maybe", f"Oak Estate: thank you. A maybe for {SUNDAY}. Wrong? Reply 0"),
        ],
        Talk(asks=(MEETING_A, MEETING_B), first_contact=False),
    )
    assert talk.answers == [AnswerAsk(7, "yes"), AnswerAsk(8, "maybe")]


def test_a_bare_digit_belongs_to_the_question_sent_last_whichever_that_is() -> None:
    """DESIGN 3: the talk's own question and an ask's, in both orders; the other stays open."""
    day = timedelta(days=1)
    asked = Talk(asks=(an_rsvp(7, "A", TUESDAY, put_at=MONDAY + day),))
    verify_talk(
        [ASKED, (2 * day, ""), ("1", f"Oak Estate: thank you. See you {TUESDAY}. …"), ("1", WE_TEXT_YOU)], asked
    )
    verify_talk([ASKED, ("1", WE_TEXT_YOU), ("1", "Oak Estate: thank you. See you…")], Talk(asks=(MEETING_A,)))


def test_an_invitation_nobody_was_sent_takes_no_bare_answer() -> None:
    talk = Talk(asks=(an_rsvp(7, "A", TUESDAY, put_at=None),), first_contact=False)
    verify_talk(
        [("1", "Oak Estate: thank you. We are not waiting…"), ("yes to Tuesday", "Oak Estate: thank you. See you…")],
        talk,
    )


def test_the_newest_answer_replaces_the_older_at_any_time() -> None:
    """Also weeks later, and in the middle of another talk."""
    talk = verify_talk(
        [
            ("1", "Oak Estate: thank you. See you…"),
            (timedelta(days=20), ""),
            ("More benches by the pond", f"{RECEIPT.format(n=41).replace('5 June', '26 June')} Texts about meetings?…"),
            ("A2", f"Oak Estate: thank you. Not coming on {TUESDAY}. Wrong? Reply 0"),
            ("yes to Tuesday", f"Oak Estate: thank you. See you {TUESDAY}. Wrong? Reply 0"),
            ("2", "Oak Estate: thank you. No texts about meetings. …"),
            ("no", f"Oak Estate: thank you. Not coming on {TUESDAY}. Wrong? Reply 0"),
        ],
        Talk(asks=(MEETING_A,), first_contact=False),
    )
    assert [answer.answer for answer in talk.answers] == ["yes", "no", "yes", "no"]


def test_thanks_for_what_was_noted_is_no_second_answer() -> None:
    talk = verify_talk(
        [("2", "Oak Estate: thank you. Not…"), ("ok thanks", ""), ("great", "")],
        Talk(asks=(MEETING_A,), first_contact=False),
    )
    assert talk.answers == [AnswerAsk(7, "no")]


def test_a_reminder_puts_the_question_again() -> None:
    """Its bare 2 is no longer the other question's."""
    talk = Talk(first_contact=False, asks=(an_rsvp(7, "A", TUESDAY), an_rsvp(8, "B", SUNDAY)))
    verify_talk([("A1", "Oak Estate: thank you. See you…"), ("B1", "Oak Estate: thank you. See you…")], talk)
    talk.change_ask(7, put_at=MONDAY + timedelta(hours=1))
    verify_talk([("2", f"Oak Estate: thank you. Not coming on {TUESDAY}. …")], talk)


def test_another_day_than_the_meetings_is_no_answer_to_it() -> None:
    talk = verify_talk(
        [("yes to Friday", f"Oak Estate: it is on {TUESDAY}. Can you come? 1 yes 2 no 3 maybe")],
        Talk(asks=(MEETING_A,), first_contact=False),
    )
    assert talk.answers == []


def test_an_unclear_answer_to_an_ask_is_asked_about_once() -> None:
    again = f"Oak Estate: sorry, we did not get that. {TUESDAY}. Can you come? 1 yes 2 no 3 maybe"
    talk = verify_talk(
        [("7", again), ("8", "Oak Estate: sorry, we did not get that. A person…")],
        Talk(asks=(MEETING_A,), first_contact=False),
    )
    assert (talk.answers, talk.records[-1]) == ([], OpenMatter("unclear"))


def test_whoever_answered_an_ask_is_not_asked_as_if_they_had_not() -> None:
    noted = (
        f"Oak Estate: sorry, we did not get that. We have your answer for {TUESDAY}. To change it: 1 yes 2 no 3 maybe"
    )
    talk = Talk(asks=(MEETING_A,), first_contact=False)
    verify_talk([("1", "Oak Estate: thank you. See you…"), ("what", noted), ("2", "Oak Estate: thank you. Not…")], talk)


def test_0_takes_back_an_rsvp_and_puts_the_question_again() -> None:
    talk = verify_talk(
        [
            ("1", "Oak Estate: thank you. See you…"),
            ("0", f"Oak Estate: taken back. {TUESDAY}. Can you come? 1 yes 2 no 3 maybe"),
            ("0", "Oak Estate: there is nothing to take back."),
            ("3", f"Oak Estate: thank you. A maybe for {TUESDAY}. Wrong? Reply 0"),
        ],
        Talk(asks=(MEETING_A,), first_contact=False),
    )
    assert [answer.answer for answer in talk.answers] == ["yes", "", "maybe"]


def test_a_button_carries_its_ask() -> None:
    talk = Talk("telegram", asks=(MEETING_A, MEETING_B), first_contact=False)
    assert talk.say(telegram("", button="ask:9:yes")) == ""
    assert talk.say(telegram("", button="ask:8:perhaps")) == ""
    assert talk.say(telegram("", button="ask:8:yes")) == f"Oak Estate: thank you. See you {SUNDAY}. Wrong? Reply 0"
    assert talk.answers == [AnswerAsk(8, "yes")]


def test_a_mind_changed_right_after_is_heard() -> None:
    """D1: a no at once, in the words of our last text and theirs; a yes only as the answer to the question."""
    no, again = "Oak Estate: thank you. No texts about meetings. Wrong? Reply 0", "Oak Estate: taken back. Texts about…"
    for words in ("no wait 2", "Wrong! I said no", "2", "sorry no"):
        talk = verify_talk([ASKED, ("1 please", WE_TEXT_YOU), (words, no)])
        assert [consent.granted for consent in talk.consents] == [True, False]
        assert talk.consents[1].exact_reply == words
    talk = verify_talk([ASKED, ("2", no), ("sorry I meant 1", again), ("1", WE_TEXT_YOU)])
    assert [consent.granted for consent in talk.consents] == [False, True]
    verify_talk([("Wrong! I said yes", WE_TEXT_YOU)], talk)
    assert len(talk.consents) == 2, "it stands already: it is said back, and recorded once"
    late = verify_talk([ASKED, ("1", WE_TEXT_YOU), ("MENU", "…"), ("2", "Oak Estate: thank you. We are not waiting…")])
    assert [consent.granted for consent in late.consents] == [True]


def test_an_idea_beside_the_answer_is_kept_too() -> None:
    """R2: both are said back, and neither costs the other."""
    for said, beside in (("1. also the swing is broken", "We text you"), ("2. also the swing is broken", "No texts")):
        receipt = f"{RECEIPT.format(n=42)} {beside} about meetings. Wrong? Reply 0"
        talk = verify_talk([ASKED, (said, receipt)])
        assert talk.ideas["OAK-42"] == said
        assert [consent.granted for consent in talk.consents] == [said[0] == "1"]
    listed = verify_talk([ASKED, ("1. more bins 2. more benches", "…")])
    assert listed.consents == []
