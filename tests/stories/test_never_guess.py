"""Never guess: 300 replies over no, one, two and three open asks, with and without a question of the talk.

Nothing is ever recorded for the wrong one, and at most one question goes back.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from flows.engine import Choice, State
from flows.facts import OpenAsk
from flows.hear import hear
from flows.records import AnswerAsk, GiveConsent
from tests.conftest import SHARED_DATA
from tests.stories.pure_talk import MONDAY, an_rsvp, facts, sms

ASKS = (
    an_rsvp(1, "A", "Tue 9 June, 7pm, Oak Hall", put_at=MONDAY - timedelta(days=3)),
    an_rsvp(2, "B", "Sun 14 June, 10am, Mill Pond", put_at=MONDAY - timedelta(days=2)),
    an_rsvp(3, "C", "Fri 19 June, 6pm, Larch House", put_at=MONDAY - timedelta(days=1)),
)
QUESTION = State(
    flow="idea", answers={"idea": "kept"}, asked="meetings", words="Texts about meetings? 1 yes 2 no",
    choices=(Choice("yes", "Yes"), Choice("no", "No")),
)  # fmt: skip
NAMED = {  # the one ask each of these is about
    "A1": 1, "A 2": 1, "a: yes": 1, "B1": 2, "b no": 2, "C3": 3, "c. maybe": 3, "yes to Tuesday": 1, "no to tuesday": 1,
    "cant make tuesday sorry": 1, "Sunday yes": 2, "il be there sunday": 2, "not sunday": 2, "yes to Mill Pond": 2,
    "yes to friday please": 3, "no for Larch House": 3, "maybe friday": 3, "can't do the 6pm one on Friday": 3,
    "A yes please": 1, "B2 sorry": 2,
}  # fmt: skip
NO_ANSWERS = (
    "who's this?", "Joel's not coming", "what time is it?", "is there parking?", "hello", "thanks", "", "???",
    "the bins on Mill Road are full again", "yes to Monday", "no to Wednesday", "Mum says the lift is broken",
    "what's it about", "how long does it last?", "A bench would be nice", "more benches by the pond please",
)  # fmt: skip


def real_answers(number: int) -> list[str]:
    """Short yeses and noes as people wrote them, from other people's talks."""
    with (SHARED_DATA / "yes_no_turns.jsonl").open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    short = [row["text"] for row in rows if row["label"] in ("yes", "no") and len(row["text"]) < 40]
    return list(dict.fromkeys(short))[:number]


def replies() -> Iterator[tuple[str, int, bool, int]]:
    """A reply, how many asks are open, whether a question was put after them, and the ask it names (0: none)."""
    for open_asks in range(4):
        for question in (False, True):
            for text, named in NAMED.items():
                yield text, open_asks, question, named if named <= open_asks else 0
            for text in (*NO_ANSWERS, *real_answers(8), "yes", "1", "2", "no", "maybe", "k", "3"):
                yield text, open_asks, question, 0


def answers_of(text: str, open_asks: int, question: bool) -> tuple[list[int], int, int]:
    """Asks recorded for, consents recorded, replies."""
    asks: tuple[OpenAsk, ...] = ASKS[:open_asks]
    state = QUESTION if question else State()
    turn = hear(sms(text), facts(asks=asks, state=state, question_put_at=lambda: MONDAY))
    recorded = [record.ask for record in turn.records if isinstance(record, AnswerAsk)]
    consents = sum(isinstance(record, GiveConsent) for record in turn.records)
    return recorded, consents, len(turn.replies)


def test_nothing_is_recorded_for_the_wrong_one() -> None:
    """DESIGN 3, R3."""
    count: Counter[str] = Counter()
    for text, open_asks, question, named in replies():
        recorded, consents, said = answers_of(text, open_asks, question)
        where = f"{text!r} with {open_asks} open, question {question}: {recorded}"
        assert said <= 1, where
        assert len(recorded) + consents <= 1, where
        count["replies"] += 1
        count["recorded"] += len(recorded) + consents
        if recorded:
            only = [named] if named else [1] if open_asks == 1 and not question else []
            if not named and question and open_asks == 1 and len(text.split()) > 1:
                only = [1]  # a sentence that is no answer to the question may be one to the only ask
            assert recorded == only, where
        if text in NO_ANSWERS:
            assert recorded == [], where
            assert consents == 0, where
    assert count["replies"] >= 300
    assert count["recorded"] > count["replies"] / 4, count


def test_a_bare_answer_that_may_mean_two_is_asked_about_once() -> None:
    for text in ("yes", "1", "no", "maybe", "k"):
        turn = hear(sms(text), facts(asks=ASKS[:2]))
        assert turn.reading == "which ask", text
        assert len(turn.replies) == 1
    answered = replace(ASKS[0], answer="yes", answered_at=MONDAY)
    turn = hear(sms("no"), facts(asks=(answered, ASKS[1])))
    assert [record.ask for record in turn.records if isinstance(record, AnswerAsk)] == [2]
