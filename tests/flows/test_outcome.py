"""The outcome: their own sentence, the decision, the reason; one SMS where it can be, never more than two."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.locale import CATALOGUES
from flows.outcome import MAX_BECAUSE, MAX_WHOM, Decision, Told, complaints, mend, outcome
from flows.wording import GSM7, lint, segments
from tests.flows.test_wordings import BEFORE, REFERENCE, WORST_AREA, worst_facts
from tests.stories.pure_talk import MONDAY, facts

BENCH = Told("OAK-41", "a bench by the pond where my mum fell", MONDAY)
DECISIONS = {
    "doing": Decision("doing", "two benches come by July"),
    "needs money": Decision("needs money"),
    "passed on": Decision("passed on", "they look after the lights", "the council"),
    "not now": Decision("not now", "the land is not ours"),
    "done": Decision("done", "the bench stands since Friday"),
    "corrected": Decision("doing", "it comes in May", is_correction=True),
}


def test_somebody_reads_their_own_sentence_and_what_became_of_it() -> None:
    """R8."""
    said = {name: outcome(facts(), mend(decision), BENCH) for name, decision in DECISIONS.items()}
    mine = 'Oak Estate: you texted "a bench by the pond where my mum fell" (OAK-41).'
    assert said == {
        "doing": f"{mine} We are doing it: two benches come by July.",
        "needs money": f"{mine} It needs money first.",
        "passed on": f"{mine} We passed it on to the council: they look after the lights.",
        "not now": f"{mine} Not now: the land is not ours.",
        "done": f"{mine} It is done: the bench stands since Friday.",
        "corrected": f"{mine} We are doing it: it comes in May.".replace("you", "sorry, we got this wrong. You"),
    }


def test_who_backed_it_reads_the_public_words_and_who_cannot_be_quoted_the_day() -> None:
    done = Decision("done")
    backed = Told("OAK-41", "Benches by the pond", MONDAY, "backer")
    assert outcome(facts(), done, backed) == 'Oak Estate: you backed "Benches by the pond" (OAK-41). It is done.'
    assert outcome(facts(), done, replace(backed, words="")) == "Oak Estate: you backed OAK-41. It is done."
    foreign = replace(BENCH, words="ławki przy stawie")
    assert outcome(facts(), done, foreign) == "Oak Estate: your text of Mon 1 June is OAK-41. It is done."


@pytest.mark.parametrize(
    ("decision", "lacks"),
    [
        (Decision("not now"), ["needs a reason"]),
        (Decision("passed on", "they can"), ["to whom"]),
        (Decision("passed on", whom="the council"), ["needs a reason"]),
        (Decision("discussed"), ["the meeting", "the day"]),
        (Decision("doing", "x" * (MAX_BECAUSE + 1)), ["at most 120"]),
        (Decision("doing", "look at www.oak.example"), ["a link"]),
        (Decision("doing", "so reply YES"), ["YES"]),
        (Decision("doing", "it is ładne"), ["cost more than twice"]),
        (Decision("discussed", meeting="Larch House", on=date(2026, 6, 1)), []),
        (Decision("needs money"), []),
    ],
)
def test_what_an_answer_lacks_is_said(decision: Decision, lacks: list[str]) -> None:
    """C4: "not now" and "passed on" need a reason."""
    found = complaints(mend(decision))
    assert len(found) == len(lacks)
    assert all(word in one for word, (_part, one) in zip(lacks, found, strict=True))


def test_curly_marks_in_a_reason_cost_nothing() -> None:
    assert mend(Decision("doing", "it’s “fine” – really")).because == 'it\'s "fine" - really.'


@pytest.mark.parametrize("decision", DECISIONS.values(), ids=DECISIONS)
@pytest.mark.parametrize("role", ["author", "backer"])
def test_the_frame_is_plain_and_names_the_group(decision: Decision, role: str) -> None:
    """R7: what is theirs and the coordinator's apart."""
    told = Told(REFERENCE, "Benches", BEFORE, role)  # type: ignore[arg-type]
    text = outcome(worst_facts(), mend(replace(decision, because=decision.because and "so it is")), told)
    assert lint(text, max_segments=2, sender_name=WORST_AREA.name) == []


PLAIN = st.text(alphabet=st.sampled_from(sorted(GSM7 - {"\r", "\n"})), max_size=MAX_BECAUSE - 1)


@given(
    because=PLAIN,
    whom=st.text(alphabet="abc ", min_size=1, max_size=MAX_WHOM),
    words=st.text(alphabet=st.sampled_from("abc ABC .,!?'’é€[\n—ł😊"), max_size=400),
    language=st.sampled_from(["en", "pl"]),
    corrected=st.booleans(),
)
def test_no_outcome_takes_more_than_two_sms(
    because: str, whom: str, words: str, language: str, corrected: bool
) -> None:
    """R7, R9: whatever was texted and typed."""
    known = worst_facts(language=language, area=replace(WORST_AREA, languages=("en", "pl")))
    told = Told(REFERENCE, words, BEFORE)
    decision = mend(Decision("passed on", because.strip() or "so", whom, is_correction=corrected))
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(CATALOGUES, "pl", replace(CATALOGUES["pl"], approved_by="Anna Nowak"))
        text = outcome(known, decision, told)
    assert (segments(text).encoding, segments(text).count <= 2) == ("GSM-7", True)
