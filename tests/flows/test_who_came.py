"""What a host says of who came, in words: counted where it is plain, asked about where it is not."""

import pytest

from flows import jobs
from flows.engine import Choice, Unclear, Understood
from tests.stories.pure_talk import facts

SHOWN = (Choice("all", "All"), Choice("nobody", "Nobody"), Choice("7", "Joan"), Choice("8", "Amir"))


@pytest.mark.parametrize(
    ("said", "came"),
    [
        ("everyone came", "all"),
        ("yes both came", "all"),
        ("everyone came and worked hard", "all"),
        ("no one turned up bar me and I waited an hour", "nobody"),
        ("nobody came", "nobody"),
        ("not a soul came", "nobody"),
        ("Joan came but left early", "7"),
        ("just Amir, Joan didnt show up", "8"),
        ("Amir turned up. Joan did not", "8"),
        ("Joan was late but Amir was on time", "7,8"),
        ("nobody but Joan", "7"),
        ("only Joan", "7"),
    ],
)
def test_a_plain_account_is_counted(said: str, came: str) -> None:
    assert jobs.WHO_CAME.accept(said, SHOWN, facts()) == Understood(came)


@pytest.mark.parametrize(
    "said",
    ["Joan not Amir", "all but Joan", "everyone except joan", "Joan didnt come", "Peter", "yes Peter", "3", "why"],
)
def test_what_is_not_plain_is_asked_about(said: str) -> None:
    """Nobody is thanked for coming by a guess."""
    assert jobs.WHO_CAME.accept(said, SHOWN, facts()) == Unclear()


@pytest.mark.parametrize("said", ["joan never turned up", "Joan did not come", "joan hasn't turned up"])
def test_the_only_one_who_did_not_come_was_nobody(said: str) -> None:
    assert jobs.WHO_CAME.accept(said, SHOWN[:3], facts()) == Understood("nobody")
    assert jobs.WHO_CAME.accept(said, SHOWN, facts()) == Unclear()


@pytest.mark.parametrize("said", ["im here where is everyone", "nobody here", "cant find you", "no one is here yet"])
def test_who_stands_there_alone_is_noticed(said: str) -> None:
    assert jobs.stands_alone(said)


@pytest.mark.parametrize("said", ["on my way", "where are the bins", "i cant see the point", "see you there", "9.40"])
def test_other_words_say_nothing_of_standing_alone(said: str) -> None:
    assert not jobs.stands_alone(said)
