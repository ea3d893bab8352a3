"""NEWS: how somebody agrees to be texted local news, and changes their mind."""

from sqlmodel import col, select

from flows.records import GiveConsent
from storage.database import Database, transaction
from storage.tables import Consent
from tests.bot.houses import Place, a_house, add_oak
from tests.stories.pure_talk import Talk, verify_talk

ASKED = "Oak Estate: may we text you local news, at most twice a month? STOP ends it. 1 yes 2 no"
THANKS = "Oak Estate: thank you. We text you our news. Wrong? Reply 0"
NO_NEWS = "Oak Estate: thank you. We text you no news. Wrong? Reply 0"


def test_the_word_alone_is_no_consent_and_a_yes_to_its_question_is() -> None:
    """D1: the exact words shown, the exact reply, for this purpose and no other."""
    talk = Talk(first_contact=False)
    verify_talk([("NEWS", ASKED)], talk)
    assert talk.consents == []
    verify_talk([("yes please", THANKS)], talk)
    assert talk.consents == [GiveConsent("news", True, words_shown=ASKED, exact_reply="yes please")]


def test_an_idea_meanwhile_is_an_idea_and_leaves_the_question_open() -> None:
    talk = verify_talk([("NEWS", ASKED), ("News boards by the shops would be good", "…")], Talk(first_contact=False))
    assert list(talk.ideas) == ["OAK-41"]
    assert talk.consents == []
    verify_talk([("2", NO_NEWS)], talk)
    assert talk.consents == [GiveConsent("news", False, words_shown=ASKED, exact_reply="2")]


def test_0_takes_a_yes_back_and_asks_again_after_a_no() -> None:
    talk = verify_talk(
        [("NEWS", ASKED), ("1", THANKS), ("0", "Oak Estate: taken back. We do not text you news.")],
        Talk(first_contact=False),
    )
    assert [said.granted for said in talk.consents] == [True, False]
    verify_talk([("NEWS", ASKED), ("2", NO_NEWS), ("0", ASKED)], talk)
    assert [said.granted for said in talk.consents] == [True, False, False]


def test_stop_news_ends_the_news_and_nothing_else() -> None:
    """R4, D1: a no of their own accord is kept in their words, and needs no question."""
    talk = verify_talk([("NEWS", ASKED), ("1", THANKS), ("stop the news please", NO_NEWS)], Talk(first_contact=False))
    assert talk.consents[-1] == GiveConsent("news", False, words_shown="", exact_reply="stop the news please")
    assert not talk.stopped
    verify_talk(
        [("NEWS", ASKED), ("no news", NO_NEWS), ("1", "Oak Estate: thank you. We are not waiting for an answer…")], talk
    )
    verify_talk([("stop news", NO_NEWS), ("0", ASKED)], talk)
    assert talk.ideas == {}


def test_the_ledger_keeps_it_apart_from_meetings(database: Database) -> None:
    """D1: a yes to news is none to meetings, and a 0 takes back what was answered last."""
    oak = Place(a_house(database), add_oak(database))
    for text in ("NEWS", "1", "MEETINGS", "1", "NEWS", "1", "0"):
        oak.hear(text)
    with transaction(database) as session:
        rows = session.exec(select(Consent).order_by(col(Consent.id))).all()
    assert [(row.purpose, row.granted, row.exact_reply) for row in rows] == [
        ("news", True, "1"),
        ("meetings", True, "1"),
        ("news", True, "1"),
        ("news", False, "0"),
    ]
    assert rows[0].words_shown.startswith(ASKED)
    assert rows[0].controller == "Oak Estate Partnership"
