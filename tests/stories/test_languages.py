"""Languages: what a person may choose, and that a draft is never texted."""

from dataclasses import replace

import pytest

from flows import locale
from flows.hear import hear
from flows.records import KeepIdea, OpenMatter, SetLanguage
from tests.stories.pure_talk import OAK, Talk, facts, sms, telegram, verify_talk

WITH_POLISH = replace(OAK, languages=("en", "pl"))
UNREAD = replace(OAK, languages=locale.read_languages("en,pl="))


def test_a_draft_is_never_texted() -> None:
    """R9: fixed texts are reviewed by a person before use."""
    assert locale.CATALOGUES["pl"].approved_by == ""
    talk = verify_talk(
        [
            (
                "hello",
                "Oak Estate: hello! What would make it better here? Text it to us. Jo reads every text. Automatic…",
            ),
            ("polski", "Oak Estate: sorry, for now we can only text in English. …"),
        ],
        Talk(area=UNREAD, language="pl"),
    )
    assert talk.records == []


def test_a_language_is_spoken_where_somebody_is_named_who_read_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """R9: for one area, or in the catalogue for every area that turns it on."""
    assert locale.read_languages("en,pl=Anna Nowak") == ("en", "pl")
    assert locale.read_languages("en,xx=Somebody") == ("en",)
    assert locale.write_languages(locale.reviewers("en,pl=Anna Nowak")) == "en,pl=Anna Nowak"
    monkeypatch.setitem(locale.CATALOGUES, "pl", replace(locale.CATALOGUES["pl"], approved_by="Jan Kos"))
    assert locale.read_languages("en,pl=") == ("en", "pl")
    assert locale.read_languages("en") == ("en",)


def test_an_approved_language_is_offered_and_spoken() -> None:
    """R9: a person can text a language's name."""
    talk = verify_talk([("JOIN", "Oak Estate: hello! …")], Talk(area=WITH_POLISH))
    assert "Napisz POLSKI" in talk.turns[0].replies[0].text
    verify_talk([("POLSKI", "Oak Estate: …"), ("Więcej ławek nad stawem", "Oak Estate: dziekujemy, …")], talk)
    assert SetLanguage("pl") in talk.records
    assert talk.consents == []


def test_on_telegram_the_languages_are_buttons() -> None:
    talk = Talk("telegram", area=WITH_POLISH)
    talk.say(telegram("/start"))
    (reply,) = talk.turns[0].replies
    assert (reply.step, [(c.value, c.label) for c in reply.choices]) == ("language", [("pl", "Polski")])
    talk.say(telegram("", button="language:pl"))
    assert talk.language == "pl"


def test_an_area_that_does_not_list_it_does_not_offer_it() -> None:
    talk = Talk(area=OAK, language="pl", first_contact=False)
    assert talk.say(sms("LANGUAGE polski")).startswith("Oak Estate: sorry, for now we can only text in English.")


@pytest.mark.parametrize(
    "text",
    ["i no understand", "me no understand sorry", "nie rozumiem", "nic nie rozumiem", "nu inteleg", "nu înțeleg",
     "no entiendo nada", "non capisco", "je ne comprends pas", "anlamıyorum", "не понимаю", "не розумію", "nesuprantu",
     "nem értem", "przepraszam nie rozumiem"],
)  # fmt: skip
def test_who_understands_nothing_is_told_what_we_text_in_and_waits_for_a_person(text: str) -> None:
    turn = hear(sms(text), facts())
    assert (turn.reading, [one.kind for one in turn.records if isinstance(one, OpenMatter)]) == (
        "language",
        ["unclear"],
    )


@pytest.mark.parametrize(
    "text",
    ["czy jest spotkanie", "kiedy jest spotkanie", "gdzie spotkanie", "când este întâlnirea", "cuándo es la reunión",
     "toplantı var mı", "когда собрание", "quando è la riunione", "hay reunion"],
)  # fmt: skip
def test_who_asks_in_their_own_language_when_there_is_a_meeting_is_told(text: str) -> None:
    assert hear(sms(text), facts()).records[-1] == OpenMatter("question")
    assert not [one for one in hear(sms(text), facts()).records if isinstance(one, KeepIdea)]


@pytest.mark.parametrize(
    "text",
    ["i no understand why the bus stop moved", "nie ma ławek w parku", "potrzebne są kosze na śmieci",
     "spotkanie w parku o psach", "kiedy będzie nowy park", "people no understand the signs",
     "nie rozumiem po co ten płot",
     "necesitamos un lugar de reunión", "salle de réunion trop petite"],
)  # fmt: skip
def test_an_idea_in_their_own_language_stays_one(text: str) -> None:
    assert [one for one in hear(sms(text), facts()).records if isinstance(one, KeepIdea)]
