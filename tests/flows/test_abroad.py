"""Who writes in another language is heard rightly in what costs trust, though we know no language of theirs yet."""

import re

import pytest

from flows import rsvp
from flows.words import coming_abroad, little_english, small_talk, yes_no
from flows.words.coming_abroad_words import WORDS
from flows.words.danger import is_danger
from flows.words.opt_out_abroad import wants_out
from tests.flows.understood_abroad import LABELS, answer, is_heard, texts, turns
from tests.flows.understood_texts import own, share, shared

LEAST = {"danger": 0.97, "stop": 0.95, "yes": 0.95, "no": 0.95, "ask": 0.95, "little": 0.95, "idea": 0.97}


@pytest.mark.parametrize("label", LABELS)
def test_they_are_heard_in_their_language(label: str) -> None:
    """R3, R4, D3: any language, in its own letters and as it is texted in Latin ones."""
    said = [one for one in texts() if one.label == label]
    assert len(said) >= 80
    assert share([is_heard(one) for one in said]) >= LEAST.get(label, 0.95)


def test_no_no_is_recorded_as_a_yes() -> None:
    """R3: not one."""
    nos = [one.text for one in texts() if one.label in ("no", "notyes", "ask", "little")]
    assert [text for text in nos if rsvp.read(text).reading == "yes"] == []
    assert [text for text in nos if answer(turns(text)[1]) == "yes"] == []
    assert [text for text in nos if yes_no.read(text) == "yes"] == []


@pytest.mark.parametrize(
    "text",
    """
ji nahi
haan nahi
да нет
oui mais non
tak ale nie mogę
sí pero no puedo
evet ama gelemem
da nu pot
haa maya
ok lekin nahi
yes mais je ne peux pas
ok, ale nie
igen, de mégsem
natürlich nicht
claro que no
certo che no
po jo
ja nein
mój mąż nie może przyjść
mon mari ne peut pas venir
mi marido no puede ir
mera shohar nahi aa sakta
je viens ?
mogę przyjść z dziećmi?
puedo ir con mis hijos?
czy mogę przyjść
kya main aa sakta hoon
请来
mae e'n dod
sąsiad przyjdzie
si puedo ir
mi marido va
soțul meu vine
она не придет
nie przyjdę, ale mąż przyjdzie
perché no
por que no
если смогу, приду
se puder vou
je serai absent
""".strip().split("\n"),
)
def test_no_yes_is_made_of_a_no_a_question_or_others_news(text: str) -> None:
    """R3: in doubt it is asked about once more."""
    assert rsvp.read(text).reading != "yes"
    assert yes_no.read(text) != "yes"


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("nie przyjdę, bo pracuję", "no"),
        ("me gustaría ir pero no puedo", "no"),
        ("хотел бы прийти, но не могу", "no"),
        ("aana chahti hoon lekin nahi aa sakti", "no"),
        ("je viendrai en retard", "yes"),
        ("tak, nie ma problemu", "yes"),
        ("przyjdę jeśli będę mógł", "maybe"),
        ("ok no puedo", "unsure"),
        ("да нет", "unsure"),
    ],
)
def test_reasons_wishes_and_lateness_stand_beside_an_answer(text: str, reading: str) -> None:
    """R3: as they do in English."""
    assert rsvp.read(text).reading == reading


def test_who_comes_along_is_for_a_person() -> None:
    """R3: how many they are is not guessed."""
    with_company, alone = turns("przyjdę z dziećmi")[1], turns("przyjdę")[1]
    assert answer(with_company) == answer(alone) == "yes"
    assert len(with_company.records) == len(alone.records) + 1


def test_their_question_is_told_what_we_know_and_read_by_a_person() -> None:
    """Day, time and place are said again; a person reads it besides."""
    turn = turns("o której godzinie jest spotkanie?")[1]
    assert "Tue 9 June, 7pm, Oak Hall" in turn.replies[0].text
    assert [type(record).__name__ for record in turn.records] == ["OpenMatter", "PutAsk"]


def test_a_day_of_ours_is_no_word_of_theirs() -> None:
    """ "mon mari" names no Monday."""
    assert answer(turns("je viens avec mon mari")[1]) == "yes"


@pytest.mark.parametrize(
    "text",
    """
не могу ходить в темный парк, горит только один фонарь
światło pali się na klatce cały dzień
grozi nam wyburzenie placu zabaw
pomóżcie posprzątać park
pomoc dla seniorów potrzebna
ayuda para los mayores
no puedo más con el ruido
j'en peux plus du bruit la nuit
não aguento mais o barulho
هذا يهدد سلامة الأطفال
ساعدونا في تنظيف الحديقة
请打我电话
他们打篮球太吵
muero de calor en el autobús
sto morendo di caldo
помогите посадить деревья
допоможіть прибрати парк
sıcaktan ölüyorum
bachon ko khelne ki jagah chahiye
bachon ko marne wale jhoole toote hain
bachao hamara park
बचाओ पेड़
পার্ক বাঁচান
segítség kell a faültetéshez
ağaç dikmek için yardım lazım
pomoc s úklidem parku
mae angen help gyda'r ardd
feux d'artifice trop bruyants
la luz se quema
necesitamos un socorrista en la piscina
люблю меня радует парк
""".strip().split("\n"),
)
def test_what_speaks_of_the_place_is_no_danger(text: str) -> None:
    """D3: in no language."""
    assert not is_danger(text)


@pytest.mark.parametrize(
    "text",
    """
zatrzymajcie samochody pod szkołą
nie chcę tych bloków
no quiero más basura en la calle
je ne veux pas de voitures ici
arrêtez de jeter les poubelles
stop aux voitures
parem os carros
nie parkujcie na chodniku
не пишите на стенах
не хочу больше мусора
wag mag text habang nagmamaneho
bacchon ko tang mat karo park mein
لا ترموا القمامة
不要再乱扔垃圾
numero civico sbagliato sul cartello della strada
""".strip().split("\n"),
)
def test_what_others_should_stop_is_no_stop(text: str) -> None:
    """R4: an order about the place ends nothing."""
    assert not wants_out(text)


def test_english_is_never_taken_for_another_language() -> None:
    """R3: our own lists and texts between friends hold no statement of coming in another language."""
    english = own("ordinary") + own("look_alikes") + own("opt_outs") + own("danger")
    english += [row["text"] for row in shared("sms_ordinary")]
    assert [text for text in english if coming_abroad.read(text) or coming_abroad.asks(text)] == []
    assert [text for text in english if little_english.is_in_their_own(text)] == []


@pytest.mark.parametrize(
    "text", ["thank you / dziękuję bardzo", "ok dzięki", "salaam bhai", "merci Jo", "hola, gracias"]
)
def test_courtesy_of_two_languages_is_courtesy(text: str) -> None:
    """Nothing becomes an idea that is none."""
    assert small_talk.read(text, "Jo") in ("thanks", "greeting")
    assert small_talk.read("jo faleminderit", "Jo") is None


@pytest.mark.parametrize("text", ["do you have this in Polish?", "have you got it in Urdu", "ga i hwn yn Gymraeg?"])
def test_who_asks_for_their_language_is_told_which_we_have(text: str) -> None:
    """R9: and a person hears of it."""
    assert little_english.read(text) is not None


def test_no_yes_stands_beside_a_no_in_any_pair_of_their_words() -> None:
    """R3: "tak, nie", "haan lekin nahi": of all pairs of a yes and a no of one language none is a yes."""
    pairs = [
        (language, f"{yes}{joined}{no}")
        for language, words in coming_abroad_words_of().items()
        for yes in words["yes"]
        for no in words["no"]
        for joined in (" ", ", ", f" {words['but'][0]} ")
    ]
    assert len(pairs) >= 3000
    assert [pair for pair in pairs if rsvp.read(pair[1]).reading == "yes"] == []
    assert [pair for pair in pairs if yes_no.read(pair[1], pair[0].partition("-")[0]) == "yes"] == []
    assert [pair for pair in pairs if yes_no.read(pair[1]) == "yes"] == []


def coming_abroad_words_of() -> dict[str, dict[str, list[str]]]:
    """Of each language the words for yes, for no and for but, as they stand in the table."""
    found: dict[str, dict[str, list[str]]] = {}
    for language, table in WORDS.items():
        lines = [line.strip() for line in re.sub(r",\n +", ", ", table).split("\n") if ":" in line]
        parts = {part: words.split(", ") for part, words in (line.split(": ", 1) for line in lines)}
        found[language] = {
            "yes": parts["yes"],
            "no": parts["no"] + parts.get("stay", []),
            "but": parts.get("but", [""]),
        }
    return found
