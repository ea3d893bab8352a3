"""A talk with another machine ends within three turns; a talk with a person never does."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count

import pytest

from flows.facts import Facts, Heard, Spoken
from flows.hear import hear
from flows.limits import ANSWERS_AN_HOUR
from tests.stories.pure_talk import OAK, Talk, sms

GUARDED = replace(OAK, answers_an_hour=ANSWERS_AN_HOUR)
HOUR = timedelta(hours=1)


@dataclass
class Line(Talk):
    """A talk whose last hour is remembered, as storage remembers it: ours as sent a second after it was owed."""

    spoken: list[Spoken] = field(default_factory=list)

    def facts(self) -> Facts:
        recent = tuple(one for one in self.spoken if one.at > self.now - HOUR)
        return replace(
            super().facts(),
            answers_last_hour=sum(one.ours for one in recent),
            recent=lambda: recent[-12:],
            is_told=lambda kind: kind in [matter.kind for matter in self.matters],
        )

    def say(self, heard: Heard) -> str:
        answer = super().say(heard)
        self.spoken.append(Spoken(ours=False, text=heard.text, at=self.now))
        if answer:
            self.now += timedelta(seconds=1)
            self.spoken.append(Spoken(ours=True, text=answer, at=self.now))
        return answer


Machine = Callable[[str], str]  # what it answers to a text of ours


def saying(*texts: str) -> Callable[[], Machine]:
    """A machine that says these in turn, with a number that counts up."""

    def make() -> Machine:
        numbers = count(1000)
        return lambda _ours: texts[(n := next(numbers)) % len(texts)].format(n=n)

    return make


def chattering() -> Machine:
    """One that never says the same twice, and at once."""
    words: Iterator[int] = count()
    animals = ("otter", "heron", "newt", "badger", "swift", "hare", "stoat", "wren", "toad", "vole")
    return lambda _ours: " ".join(animals[(next(words) * 7 + place) % 10] for place in range(6))


def another_havesay() -> Machine:
    other = Line(area=replace(GUARDED, name="Elm Park", code="ELM", reader="Sam", answers_an_hour=0))
    return lambda ours: other.say(sms(ours))


MACHINES: dict[str, tuple[Callable[[], Machine], float]] = {
    "the same each time": (saying("We read every message and will be in touch soon"), 20),
    "a ticket that counts up": (saying("We opened ticket {n} for you, it is in our queue"), 20),
    "two in turn": (saying("What is your postcode please?", "Sorry, that is no postcode we know"), 20),
    "an echo": (lambda: lambda ours: ours, 20),
    "an automatic reply": (saying("This is an automated reply. Ticket {n}"), 2),
    "out of the office": (saying("Hi, I am out of the office until Monday"), 30),
    "driving": (saying("I'm driving with Do Not Disturb turned on. I'll see your message later."), 3),
    "a firm": (saying("Thank you for contacting Acme Lettings. We answer within 3 working days."), 60),
    "never the same, at once": (lambda: chattering(), 1),
    "another Havesay": (another_havesay, 5),
}


def converse(make: Callable[[], Machine], seconds: float, turns: int = 60) -> Line:
    """Somebody gave it our number: it texts, we answer, it answers that …"""
    line, machine = Line(area=GUARDED), make()
    text = machine("")
    for _ in range(turns):
        answer = line.say(sms(text))
        if not answer:
            break
        line.now += timedelta(seconds=seconds)
        text = machine(answer)
    return line


@pytest.mark.parametrize("name", MACHINES)
def test_a_talk_with_a_machine_ends_within_three_turns(name: str) -> None:
    make, seconds = MACHINES[name]
    line = converse(make, seconds)
    answers = [one for one in line.spoken if one.ours]
    assert len(answers) <= 3
    assert [matter.kind for matter in line.matters] == ["machine"]
    assert line.readings[-1] == "machine"


@pytest.mark.parametrize("name", MACHINES)
def test_a_machine_that_goes_on_by_itself_gets_no_more_and_the_desk_hears_once(name: str) -> None:
    """What is neither repeated nor quick is answered up to the cap, whoever it is."""
    make, seconds = MACHINES[name]
    line, machine = Line(area=GUARDED), make()
    answer = ""
    for _ in range(40):
        answer = line.say(sms(machine(answer or "Hello?")))
        line.now += timedelta(seconds=seconds)
    if name not in ("never the same, at once", "an echo"):  # it echoes nothing but our silence, "Hello?"
        assert len([one for one in line.spoken if one.ours]) <= 3
    assert [matter.kind for matter in line.matters].count("machine") == 1


def test_an_automatic_reply_to_our_first_text_is_known_at_once() -> None:
    line = Line(area=GUARDED, first_contact=False)
    line.spoken.append(Spoken(ours=True, text="Oak Estate: a meeting on Tuesday. Coming? 1 yes 2 no", at=line.now))
    line.now += timedelta(seconds=4)
    assert line.say(sms("I'm on annual leave until 3 June.")) == ""
    assert line.ideas == {}
    assert line.readings == ["machine"]


def test_the_same_words_unasked_are_a_persons() -> None:
    """Nobody texts an automatic reply of their own accord: without a text of ours just before, it is heard."""
    line = Line(area=GUARDED)
    assert "kept as" in line.say(sms("I am out of the office on Friday, can you move the meeting"))


@pytest.mark.parametrize("text", ["I want to kill myself", "STOP"])
def test_danger_and_stop_are_heard_however_often_they_come(text: str) -> None:
    """D3, R4: never taken for a machine."""
    line = Line(area=GUARDED)
    for _ in range(40):
        answer = line.say(sms(text))
        assert answer or text == "STOP"
    assert "machine" not in line.readings


@pytest.mark.parametrize(
    "machine",
    [
        "{ours}",
        "You said: {ours} Sorry, I did not understand.",
        "Thank you for your message. In an emergency call 999. If you feel suicidal call Samaritans 116 123.",
        "This mailbox is not monitored. If you are in danger call 999.",
    ],
)
def test_the_safety_answer_goes_to_no_machine_for_ever(machine: str) -> None:
    """D3: it names danger itself. The first words are answered whoever sent them; a person sees them all."""
    line = Line(area=GUARDED)
    ours = line.say(sms("Thank you for your message. If you are in danger call 999, or if you want to kill yourself."))
    answered = 0
    while ours and answered < 10:
        answered += 1
        ours = line.say(sms(machine.format(ours=ours)))
    assert 1 <= answered <= 3
    assert line.matters[-1].locked
    line.now += timedelta(minutes=5)
    assert line.say(sms("please help me I am going to kill myself")).startswith("This line is automatic")


PEOPLE = {
    "a whole talk at once": (
        *("A bench by the shop please", "1", "STATUS OAK-41", "NAME Ann", "The lights on Mill Road are out", "0"),
        *("HELP", "MENU", "MEETINGS", "2", "thanks", "Where is the next meeting?", "PRIVACY", "More bins", "LANGUAGE"),
    ),
    "short words often": (
        "yes",
        "yes",
        "yes",
        "1",
        "1",
        "1",
        "ok",
        "ok",
        "ok",
        "0",
        "0",
        "0",
        "hello",
        "hello",
        "hello",
    ),
    "the same twice": ("The park needs lights at night", "The park needs lights at night"),
    "keywords over and over": ("STATUS OAK-41",) * 6,
    "three ideas in a row": ("A bench by the shop", "The lights on Mill Road are out", "More bins in the park please"),
}


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("seconds", [8, 60])
def test_a_person_is_never_taken_for_a_machine(name: str, seconds: float) -> None:
    line = Line(area=GUARDED)
    for text in PEOPLE[name]:
        line.say(sms(text))
        line.now += timedelta(seconds=seconds)
    assert "machine" not in line.readings


def test_texts_that_waited_for_a_signal_come_all_at_once_and_are_a_persons() -> None:
    """None of them answers ours: it was not sent yet."""
    line = Line(area=GUARDED)
    for text in (
        "A bench by the shop please",
        "The lights on Mill Road are out",
        "More bins in the park",
        "A crossing",
    ):
        hear(sms(text), line.facts())
        line.spoken.append(Spoken(ours=False, text=text, at=line.now))
        assert not any(one.ours for one in line.spoken)
    assert "kept as" in line.say(sms("And a tree by the pond would be nice"))


def test_without_a_cap_nobody_is_a_machine() -> None:
    line = Line(area=OAK)
    for _ in range(10):
        assert line.say(sms("The park needs lights at night"))


def test_what_a_machine_says_answers_no_question_and_is_no_idea() -> None:
    line = Line(area=GUARDED)
    line.say(sms("A bench by the shop please"))
    line.now += timedelta(seconds=2)
    line.say(sms("Automatic reply: thank you, yes, we read it"))
    assert (line.consents, list(line.ideas)) == ([], ["OAK-41"])
    assert line.state.asked == "meetings", "the question is still open, should a person come back"
