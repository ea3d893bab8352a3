"""A person takes a talk over: the machine keeps quiet, commands and danger work, nothing texted is lost (issue 7)."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlmodel import col, select

from bot.due import keep_dailies
from flows.wording import segments
from storage import coordinators, erasure, matters
from storage.database import Database, reading, transaction
from storage.tables import Consent, Coordinator, Idea, Incoming, Link, Matter, Outgoing, TakeOver, id_of
from tests.bot.houses import AMIR, JOAN, OURS
from tests.bot.town import Town

TAKEN = "reads and answers you here now"


@pytest.fixture
def town(database: Database) -> Town:
    return Town(database)


class Chair:
    """Somebody at the desk, and what they do in one talk."""

    def __init__(self, town: Town, role: str = "coordinator") -> None:
        self.town, self.browser = town, town.sit(role)
        with reading(town.house.database) as session:
            newest = select(Coordinator).order_by(col(Coordinator.id).desc()).limit(1)
            self.me = session.exec(newest).one()

    def do(self, what: str, number: int = 1, **typed: object) -> int:
        """Post to the talk; the status it is answered with."""
        answer = self.browser.post(f"/desk/talks/{number}/{what}", data=typed, headers=OURS)
        self.town.send()
        return answer.status_code

    def write(self, words: str, number: int = 1, **typed: object) -> int:
        return self.do("send", number, words=words, once=typed.pop("once", uuid4().hex), **typed)

    def page(self, number: int = 1) -> str:
        return self.browser.get(f"/desk/talks/{number}").text


def ideas(town: Town) -> list[str]:
    with reading(town.house.database) as session:
        return [one.text for one in session.exec(select(Idea).order_by(col(Idea.id)))]


@pytest.mark.parametrize("address", [JOAN, AMIR])
def test_a_person_takes_over_and_every_text_carries_its_author(town: Town, address: str) -> None:
    """X9, on both channels and both databases: said in one text, signed, and the machine quiet in between."""
    town.say("a bench by the shop", address)
    jo = Chair(town)
    assert jo.do("take") == 303
    (told,) = town.read(address)
    assert TAKEN in told
    assert (segments(told).encoding, segments(told).count) == ("GSM-7", 1)
    assert jo.write("which shop do you mean?") == 303
    assert town.read(address) == [f"{jo.me.name}, Oak Estate: which shop do you mean?"]
    town.hear("the one on Larch Road, it is a long way from the bus", address)
    assert town.read(address) == [], "the machine keeps quiet"
    assert ideas(town) == ["a bench by the shop"]
    assert "the one on Larch Road" in jo.page()
    assert jo.do("hand-back", tell="yes") == 303
    (back,) = town.read(address)
    assert "usual quick answers" in back
    assert "kept as OAK-2" in town.say("more bins by the pond please", address)


def test_a_question_of_the_machines_is_closed_and_a_digit_is_the_persons(town: Town) -> None:
    """R5: no later digit is read as the answer to what was asked before a person spoke."""
    assert "1 yes 2 no" in town.say("a bench by the shop", JOAN)
    jo = Chair(town)
    jo.do("take")
    jo.write("Would Tuesday or Thursday suit you? 1 Tuesday, 2 Thursday")
    town.read(JOAN)
    town.hear("1", JOAN)
    jo.do("hand-back")
    town.say("1", JOAN)
    with reading(town.house.database) as session:
        assert session.exec(select(Consent)).all() == []


def test_commands_work_while_a_person_has_the_talk(town: Town) -> None:
    """D4, R4: HELP, DATA, DELETE and MENU are answered; what only sounds like one is for the person."""
    town.say("a bench by the shop", JOAN)
    jo = Chair(town)
    jo.do("take")
    town.read(JOAN)
    assert "STOP to end" in town.say("HELP", JOAN)
    assert "DELETE" in town.say("menu", JOAN)
    assert town.say("DATA", JOAN)
    town.hear("when is the next meeting", JOAN)
    assert town.read(JOAN) == []
    assert "data" in town.matters()


@pytest.mark.parametrize("words", ["STOP", "stop texting me please", "take me off your list"])
def test_a_stop_ends_it_at_once_in_any_words(town: Town, words: str) -> None:
    """R4: one confirmation, and no person's text leaves afterwards, said at the desk with the reason."""
    town.say("a bench by the shop", JOAN)
    jo = Chair(town)
    jo.do("take")
    town.read(JOAN)
    assert "You get no more texts" in town.say(words, JOAN)
    assert jo.write("sorry to see you go") == 409
    answer = jo.browser.post("/desk/talks/1/send", data={"words": "but why", "once": uuid4().hex}, headers=OURS)
    assert "they said STOP" in answer.text
    assert "but why" in answer.text, "what was typed is not lost"
    assert town.read(JOAN) == []
    jo.do("hand-back", tell="yes")
    assert town.read(JOAN) == []
    assert jo.do("take") == 409


def test_danger_is_answered_at_once_and_is_the_leads_alone(town: Town) -> None:
    """D3: the safety answer, an alert, and whoever has the talk sees and writes nothing more unless they may."""
    with transaction(town.house.database) as session:
        coordinators.add_coordinator(
            session, area=town.area, name="Lee", role="lead", address="sms:+447700900300", now=town.now
        )
    town.say("a bench by the shop", JOAN)
    jo = Chair(town)
    jo.do("take")
    town.read(JOAN)
    answer = town.say("he hits me and I am scared to go home", JOAN)
    assert "Call 999" in answer
    assert town.read("sms:+447700900300") != []
    html = jo.page()
    assert "hits me" not in html
    assert "danger" not in html.replace("words of danger", "").replace('class="danger"', "")
    assert jo.write("how about Tuesday?") == 409
    assert town.read(JOAN) == []
    dee = Chair(town, "deputy")
    assert "hits me" in dee.page()
    with reading(town.house.database) as session:
        taken = session.exec(select(TakeOver).where(col(TakeOver.ended_at).is_(None))).one()
    assert dee.do("take", instead_of=taken.id) == 303
    assert dee.write("I am here. Are you safe now?") == 303
    assert town.read(JOAN) == [f"{dee.me.name}, Oak Estate: I am here. Are you safe now?"]


def test_an_idea_texted_meanwhile_is_kept_by_one_click_and_told(town: Town) -> None:
    """Ideas are never lost: the words arrive at the desk, and become an idea under their own reference."""
    town.say("a bench by the shop", JOAN)
    jo = Chair(town)
    jo.do("take")
    town.read(JOAN)
    town.hear("and the street light by number four is out", JOAN)
    number = int(re.findall(r'name="text" value="(\d+)">Keep as an idea', jo.page())[0])
    assert jo.do("idea", text=number) == 303
    assert ideas(town)[-1] == "and the street light by number four is out"
    (receipt,) = town.read(JOAN)
    assert "kept as OAK-2" in receipt
    assert jo.do("idea", text=number) == 303
    assert len(ideas(town)) == 2, "twice the same click is one idea"
    assert town.read(JOAN) == []
    with reading(town.house.database) as session:
        idea = session.exec(select(Idea).where(Idea.reference == "OAK-2")).one()
        came = session.get_one(Incoming, number)
        assert (idea.incoming_id, idea.resident_id, came.reference) == (number, 1, "OAK-2")
        assert idea.promised_by is not None


def test_a_talk_is_never_left_dead(town: Town) -> None:
    """A day without a word from the desk: it goes back, they are told in hours, a matter opens, and no idea is lost."""
    town.say("a bench by the shop", JOAN)
    jo = Chair(town)
    jo.do("take")
    jo.write("which shop?")
    town.read(JOAN)
    town.wait_until("2026-06-01", "22:00")
    town.hear("the one on Larch Road", JOAN)
    town.hear("ok", JOAN)
    town.wait_until("2026-06-02", "11:30")
    (told,) = town.read(JOAN)
    assert told.startswith("Oak Estate: sorry for the wait. A person will read your last text.")
    assert "handed_back" in town.matters()
    assert ideas(town) == ["a bench by the shop", "the one on Larch Road"]
    assert "The line answers." in jo.page()


def test_a_talk_in_which_the_desk_writes_stays_with_it(town: Town) -> None:
    """The day is counted from the last text of a person; where all is said nobody is told anything."""
    town.say("a bench by the shop", JOAN)
    jo = Chair(town)
    jo.do("take")
    town.wait_until("2026-06-02", "10:00")
    jo.write("I have asked the council")
    town.wait_until("2026-06-03", "09:00")
    assert "You have this talk" in jo.page()
    town.read(JOAN)
    town.wait_until("2026-06-03", "12:00")
    assert "The line answers." in jo.page()
    assert town.read(JOAN) == []
    assert "handed_back" in town.matters()


def test_a_double_click_is_one_text_and_other_words_are_not_lost(town: Town) -> None:
    """X6."""
    town.say("a bench by the shop", JOAN)
    jo = Chair(town)
    jo.do("take")
    town.read(JOAN)
    once = uuid4().hex
    assert [jo.write("on its way", once=once) for _ in range(2)] == [303, 303]
    assert len(town.read(JOAN)) == 1
    assert jo.write("something else", once=once) == 409
    assert town.read(JOAN) == []
    assert jo.do("take") == 303, "taking over twice says so once"
    assert town.read(JOAN) == []


def test_an_answer_goes_at_any_hour_and_what_was_not_asked_for_waits(town: Town) -> None:
    """X7, FIELD 4: answers to a resident's own text at any hour."""
    town.say("a bench by the shop", JOAN)
    jo = Chair(town)
    town.wait_until("2026-06-01", "22:30")
    jo.do("take")
    jo.write("still awake? so am I")
    assert len(town.read(JOAN)) == 2
    jo.do("hand-back")
    town.wait_until("2026-06-10", "22:30")
    jo = Chair(town)
    jo.do("take")
    assert "leaves" in jo.page()
    assert jo.write("the bench comes on Friday") == 303
    assert "waits: what they did not ask for leaves between 9 and 20" in jo.page()
    assert town.read(JOAN) == []
    town.wait_until("2026-06-11", "09:05")
    assert town.read(JOAN)[-1].endswith("the bench comes on Friday")


def test_what_waits_can_be_taken_back(town: Town) -> None:
    town.say("a bench by the shop", JOAN)
    town.wait_until("2026-06-10", "22:30")
    jo = Chair(town)
    jo.do("take")
    jo.write("the bench comes on Friday")
    number = int(re.findall(r'name="text" value="(\d+)">Take it back', jo.page())[0])
    assert Chair(town).do("take-back", text=number) == 303
    assert "waits" in jo.page(), "another's text is not theirs to take back"
    assert jo.do("take-back", text=number) == 303
    town.wait_until("2026-06-11", "12:00")
    assert not any("Friday" in text for text in town.read(JOAN))


def test_safe_contact_is_never_written_to_first_but_answered(town: Town) -> None:
    """D6."""
    town.say("a bench by the shop", JOAN)
    jo = Chair(town)
    seen = re.findall(r'name="seen" value="([^"]+)"', jo.browser.get("/desk/residents/1").text)[0]
    kept = {"first": "never", "because": "asked", "seen": seen}
    assert jo.browser.post("/desk/residents/1/contact", data=kept, headers=OURS).status_code == 303
    assert jo.do("take") == 303
    jo.do("hand-back")
    town.read(JOAN)
    town.wait_until("2026-06-12", "12:00")
    jo = Chair(town)
    assert jo.do("take") == 409
    assert "never write first" in jo.page()
    assert town.read(JOAN) == []


def test_another_coordinator_sees_who_has_it_and_may_take_it_on(town: Town) -> None:
    town.say("a bench by the shop", JOAN)
    jo, sam = Chair(town), Chair(town)
    jo.do("take")
    town.read(JOAN)
    assert f"{jo.me.name} has this talk" in sam.page()
    assert sam.write("me too") == 409
    assert sam.do("take") == 409, "not by accident"
    with reading(town.house.database) as session:
        seen = session.exec(select(TakeOver)).one()
    assert sam.do("take", instead_of=seen.id) == 303
    assert town.read(JOAN) == [], "they were told that a person is there"
    assert jo.write("what did I miss") == 409
    assert sam.write("hello from me") == 303
    assert town.read(JOAN) == [f"{sam.me.name}, Oak Estate: hello from me"]


def test_a_leaver_is_cut_at_once_and_their_talk_goes_back(town: Town) -> None:
    """X9: what has not left of theirs never does."""
    town.say("a bench by the shop", JOAN)
    town.wait_until("2026-06-10", "22:30")
    jo = Chair(town)
    jo.do("take")
    jo.write("the bench comes on Friday")
    with transaction(town.house.database) as session:
        coordinators.remove(session, id_of(jo.me), town.now)
    assert jo.write("one last thing") in (303, 401)
    town.wait_until("2026-06-11", "12:00")
    assert not any("Friday" in text or "last thing" in text for text in town.read(JOAN))
    assert "handed_back" in town.matters()
    assert "kept as OAK-2" in town.say("more bins by the pond please", JOAN)


def test_what_we_send_by_ourselves_waits_while_a_person_talks(town: Town) -> None:
    """A holding text and the like come after the talk, and not into it."""
    town.say("a bench by the shop", JOAN)
    keep_dailies(town.house.database, town.now)
    town.wait_until("2026-06-05", "15:00")
    jo = Chair(town)
    jo.do("take")
    town.read(JOAN)
    town.wait_until("2026-06-05", "17:30")
    with reading(town.house.database) as session:
        held = session.exec(select(Outgoing).where(Outgoing.kind == "holding")).one()
        assert (held.state, held.reason) == ("due", "talking")
    assert town.read(JOAN) == []
    town.wait_until("2026-06-05", "18:00")
    assert any("is not lost" in text for text in town.read(JOAN)), "and leaves before it would be too late"


def test_whoever_is_joined_has_one_talk_answered_where_they_texted_last(town: Town) -> None:
    """P6: phone and Telegram are one person; both are quiet, and a STOP on the one holds for both."""
    town.say("a bench by the shop", JOAN)
    town.say("light on the path please", AMIR)
    with transaction(town.house.database) as session:
        session.add(Link(first_id=1, second_id=2, expires_at=town.now, joined_at=town.now, preferred_id=1))
    jo = Chair(town)
    town.hands.at += timedelta(minutes=1)
    jo.do("take", 1)
    assert [len(town.read(one)) for one in (JOAN, AMIR)] == [0, 1]
    assert "bench by the shop" in jo.page(2)
    assert "You have this talk" in jo.page(2)
    town.hear("it is dark there", JOAN)
    assert town.read(JOAN) == []
    jo.write("I see", 2)
    assert town.read(JOAN) == [f"{jo.me.name}, Oak Estate: I see"]
    town.say("STOP", AMIR)
    assert jo.write("are you there") == 409


def test_a_question_about_a_meeting_opens_the_talk_and_is_settled_by_its_answer(town: Town) -> None:
    town.say("a bench by the shop", JOAN)
    with transaction(town.house.database) as session:
        asked = matters.open_matter(
            session,
            area_id=id_of(town.area),
            kind="question",
            now=town.now,
            resident_id=1,
            incoming_id=1,
            subject="meeting:7",
        )
        number = id_of(asked)
    jo = Chair(town)
    assert 'href="/desk/talks/1#now"' in jo.browser.get(f"/desk/matters/{number}").text
    assert "Asks something about a meeting" in jo.browser.get("/desk/talks", params={"show": "waiting"}).text
    jo.do("take")
    jo.write("there is parking at the back", settles=number)
    with reading(town.house.database) as session:
        assert session.get_one(Matter, number).closed_at is not None
    assert "Nobody waits" in jo.browser.get("/desk/talks", params={"show": "waiting"}).text


def test_whoever_is_erased_has_no_talk(town: Town) -> None:
    """D4."""
    town.say("a bench by the shop", JOAN)
    jo = Chair(town)
    jo.do("take")
    with transaction(town.house.database) as session:
        key = town.house.settings.suppression_key.get_secret_value().encode()
        erasure.erase(session, 1, now=town.now, suppression_key=key)
    assert jo.write("hello") == 404
    town.wait_until("2026-06-03", "12:00")
    with reading(town.house.database) as session:
        assert session.exec(select(TakeOver)).all() == []
