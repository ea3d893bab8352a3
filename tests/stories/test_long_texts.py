"""Long texts in parts, photos, mended texts: nothing lost, and no second receipt."""

from datetime import timedelta

import pytest

from flows.records import OpenMatter
from tests.stories.pure_talk import FIRST_RECEIPT, RECEIPT, Talk, sms, telegram, verify_talk

PART = (
    "The path behind the school floods whenever it rains and the children walk in the road to get round it, which "
    "is not safe with the lorries coming out of the yard, so could"
)
SECONDS = timedelta(seconds=1)


def test_the_parts_of_a_long_text_are_one_idea() -> None:
    """R10: joined without waiting, one receipt."""
    talk = verify_talk(
        [
            (PART, FIRST_RECEIPT),
            (3 * SECONDS, ""),
            ("no drain have been put there, or a raised bit of path, before the winter", ""),
        ]
    )
    assert list(talk.ideas) == ["OAK-41"]
    assert talk.ideas["OAK-41"].endswith("before the winter")


def test_three_parts_and_a_short_tail() -> None:
    """R10: the tail is joined to the idea too."""
    talk = verify_talk([(PART, FIRST_RECEIPT), (PART, ""), ("on Mill Road.", "")])
    assert talk.ideas["OAK-41"].count("\n") == 2


def test_an_answer_within_the_minute_is_an_answer() -> None:
    talk = verify_talk([(PART, FIRST_RECEIPT), ("1", "Oak Estate: thank you. We text you about meetings. …")])
    assert [consent.granted for consent in talk.consents] == [True]


def test_after_a_minute_or_a_short_text_it_is_a_new_idea() -> None:
    later = [
        (PART, FIRST_RECEIPT),
        (61 * SECONDS, ""),
        ("More benches by the pond as well", RECEIPT.format(n=42) + "…"),
    ]
    short = [("More benches by the pond", FIRST_RECEIPT), ("And a bin by the gate, please", RECEIPT.format(n=42) + "…")]
    for lines in (later, short):
        assert list(verify_talk(lines).ideas) == ["OAK-41", "OAK-42"]


def test_a_photo_gets_a_kind_request_for_words() -> None:
    """R10: kept for a person to see."""
    talk = verify_talk([(sms("", media=("photo",)), "Oak Estate: thank you, we keep this for a person. …")])
    assert talk.records == [OpenMatter("media")]
    assert "STOP to end." in talk.turns[0].replies[0].text


def test_the_caption_of_a_photo_is_an_idea_too() -> None:
    talk = verify_talk([(sms("This bench is broken", media=("photo",)), FIRST_RECEIPT)])
    assert list(talk.ideas.values()) == ["This bench is broken"]
    assert OpenMatter("media") in talk.records


def test_a_text_mended_at_once_stands_beside_its_first_words() -> None:
    talk = Talk("telegram")
    talk.say(telegram("More benchs by the pond"))
    assert talk.say(telegram("More benches by the pond", edited=True)) == ""
    assert talk.ideas == {"OAK-41": "More benchs by the pond\nMore benches by the pond"}


def test_a_text_mended_later_goes_to_a_person() -> None:
    talk = Talk("telegram", first_contact=False)
    assert talk.say(telegram("More benches by the pond", edited=True)) == ""
    assert talk.records == [OpenMatter("unclear")]


WHOLE = (
    "The path behind the school floods whenever it rains and the children walk in the road to get round it, which is "
    "not safe with the lorries coming out of the yard at all%s"
)
BENCH = "We could do with a bench by the pond"


@pytest.mark.parametrize("end", [".", "!", "?", "…", '."', ". ", ".)", "..."])
def test_a_long_text_that_ended_is_whole_and_the_next_has_a_reference_of_its_own(end: str) -> None:
    talk = verify_talk([(WHOLE % end, FIRST_RECEIPT), (10 * SECONDS, ""), (BENCH, RECEIPT.format(n=42) + "…")])
    assert list(talk.ideas) == ["OAK-41", "OAK-42"]


@pytest.mark.parametrize("end", ["", " and", " because", ",", ":", " -"])
def test_a_long_text_in_the_middle_of_its_sentence_is_gone_on_with(end: str) -> None:
    assert list(verify_talk([(WHOLE % end, FIRST_RECEIPT), (BENCH, "")]).ideas) == ["OAK-41"]


@pytest.mark.parametrize(
    ("letter", "length", "joins"),
    [
        *(("a", 153, True), ("a", 151, True), ("a", 160, True), ("a", 158, True), ("a", 306, True), ("a", 459, True)),
        *(("a", 164, False), ("a", 180, False), ("a", 240, False), ("a", 320, False), ("a", 148 + 153, False)),
        *(("ą", 201, True), ("ą", 199, True), ("ą", 268, True), ("ą", 220, False), ("ą", 160, False)),
    ],
)
def test_carriers_also_cut_right_after_a_full_stop(letter: str, length: int, joins: bool) -> None:
    """R10: such a part is just as long as full messages are, give or take: 153 letters each, or 67 dearer ones."""
    text = f"{letter * 40} " * 20
    talk = verify_talk(
        [(text[: length - 1].rstrip() + "." * (length - len(text[: length - 1].rstrip())), FIRST_RECEIPT)]
    )
    talk.say(sms(BENCH))
    assert (len(talk.ideas) == 1) is joins
