"""`havesay broadcast` and `havesay group`: from the draft to the account, typed as a chair types them."""

import re
from pathlib import Path

import pytest
from machine import Machine
from sqlmodel import select

from storage.database import reading
from storage.tables import Broadcast, Outgoing, Recipient

WORDING = "Oak Estate: hi {name}, the hall opens on Monday. Text STOP to end."
TEST = "TEST: simulated phones only. Nobody is texted, whatever you type."


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The database once three people said yes to texts, and one never answered."""
    machine = Machine(tmp_path_factory.mktemp("spoken"))
    machine.settle()
    for number in range(3):
        machine.text("The lights are out", "1", "NAME Joan", speaker=f"sms:+44770090020{number}")
    machine.text("A bench would be nice", speaker="telegram:700900300")
    return (machine.folder / "havesay.sqlite").read_bytes()


@pytest.fixture
def machine(tmp_path: Path, spoken: bytes) -> Machine:
    (tmp_path / "havesay.sqlite").write_bytes(spoken)
    return Machine(tmp_path)


def test_a_broadcast_from_the_draft_to_the_account(machine: Machine) -> None:
    """P4, P5, X2, X3."""
    drafted = machine.run("broadcast", "new", "OAK", WORDING, "--by", "Jo").out
    assert "Broadcast 1 for Oak Estate is drafted. Nobody gets it yet." in drafted
    shown = machine.run("broadcast", "preview", "1").out
    for line in (
        "3 people would get it.",
        "1 will not get it:",
        "1  has not agreed to these texts",
        "sms        3 people, 3 segments, £0.12",
        "[sms, 1 segment, 64 units] Oak Estate: hi Joan, the hall opens on Monday. Text STOP to end.",
        "so far: 0 broadcasts, £0.00 of £300 a month.",
        "After approving, 10 minutes are left to stop it.",
    ):
        assert line in shown
    wrong = machine.run("broadcast", "approve", "1", "--by", "Jo", "--people", "4", ends=1)
    assert "4 is not the number: it is 3 people now." in wrong.err
    approved = machine.run("broadcast", "approve", "1", "--by", "Jo", "--people", "3").out
    assert re.search(r"Approved for 3 people. Nothing leaves before \w{3} \d+ \w{3} \d{4}, \d\d:\d\d.", approved)
    assert "havesay broadcast stop 1 --by NAME" in approved
    status = machine.run("broadcast", "status", "1").out
    assert re.search(r"^ +0  reached: 0 delivered, 0 sent with no receipt so far$", status, re.MULTILINE)
    assert re.search(r"^ +3  still to be written$", status, re.MULTILINE)
    assert re.search(r"^ +3  in all$", status, re.MULTILINE)
    stopped = machine.run("broadcast", "stop", "1", "--by", "Ade").out
    assert "Broadcast 1 is stopped. 3 texts will not leave." in stopped
    assert re.search(r"1  OAK  .* stopped, 3 people", machine.run("broadcast", "status", "--area", "OAK").out)
    with machine.database() as database, reading(database) as session:
        assert len(session.exec(select(Recipient)).all()) == 3
        assert session.exec(select(Outgoing).where(Outgoing.kind == "broadcast")).all() == []


@pytest.mark.parametrize(
    "typed",
    [
        ("new", "OAK", WORDING, "--by", "Jo"),
        ("preview", "1"),
        ("approve", "1", "--by", "Jo", "--people", "3"),
        ("status", "1"),
        ("status",),
        ("stop", "1", "--by", "Jo"),
    ],
    ids=lambda typed: typed[0] + str(len(typed)),
)
def test_every_output_begins_by_saying_whether_it_is_a_rehearsal(machine: Machine, typed: tuple[str, ...]) -> None:
    """X1."""
    machine.run("broadcast", "new", "OAK", WORDING, "--by", "Jo")
    assert machine.run("broadcast", *typed).out.splitlines()[0] == TEST
    live = machine.run("broadcast", *typed, settings={"HAVESAY_LIVE": "1"}, ends=None).out
    assert live.splitlines()[0] == "LIVE: real texts to real people, at real cost."


def test_a_mended_text_is_taken_when_asked_for(machine: Machine) -> None:
    """P5."""
    machine.run(
        "broadcast", "new", "OAK", "Oak Estate: it’s open on Monday, do come in. Text STOP to end.", "--by", "Jo"
    )
    shown = machine.run("broadcast", "preview", "1").out
    assert "A text takes 1 segment because of '’'; mended, 1" in shown
    assert "Oak Estate: it's open on Monday" in shown
    mended = machine.run("broadcast", "preview", "1", "--mend", "--by", "Jo").out
    assert "because of" not in mended
    assert "nothing to mend" in machine.run("broadcast", "preview", "1", "--mend", "--by", "Jo", ends=1).err


def test_a_slot_a_group_and_everything_else_that_can_be_said(machine: Machine) -> None:
    added = machine.run("group", "add", "OAK", "Litter Pickers", "sms:+447700900200", "sms:+447700900201").out
    assert "2 added to 'litter pickers', which has 2 now." in added
    assert "2  litter pickers" in machine.run("group", "list", "OAK").out
    machine.run(
        "broadcast", "new", "OAK", "Oak Estate: {name}, come {when} to {place}. Text STOP to end.", "--by", "Jo",
        "--at", "2031-06-04 17:00", "--until", "19:00", "--when", "on Wednesday", "--place", "the hall",
        "--no-name", "friend", "--group", "litter pickers", "--channel", "sms", "--language", "en",
        "--quiet-since", "2026-01-01", "--purpose", "meetings",
    )  # fmt: skip
    shown = machine.run("broadcast", "preview", "1").out
    assert "slot       Wed 4 Jun 2031, 17:00 to 19:00" in shown
    assert "the group 'litter pickers', who agreed to texts about meetings, by sms, who chose the language en" in shown
    assert "who have not heard from us since 1 January 2026" in shown
    assert "2 people would get it." in shown
    assert "Oak Estate: Joan, come on Wednesday to the hall." in shown
    machine.run("group", "remove", "OAK", "litter pickers", "sms:+447700900200")
    machine.run("broadcast", "new", "OAK", WORDING, "--by", "Jo", "--without-group", "Litter pickers")
    assert "2 people would get it." in machine.run("broadcast", "preview", "2").out
    machine.run("broadcast", "new", "OAK", WORDING, "--by", "Jo", "--without-broadcast", "1")
    assert "but nobody who was sent broadcast 1" in machine.run("broadcast", "preview", "3").out


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        (("new", "ELM", WORDING, "--by", "Jo"), "there is no area ELM; there is: OAK"),
        (("new", "OAK", WORDING, "--by", "Nobody"), "there is no Nobody at the desk of Oak Estate"),
        (("new", "OAK", "The hall is open.", "--by", "Jo"), "do: Oak Estate: The hall is open. Text STOP to end."),
        (("new", "OAK", WORDING, "--by", "Jo", "--at", "tomorrow"), "a time is a day and an hour"),
        (("new", "OAK", WORDING, "--by", "Jo", "--at", "2031-03-30 01:30"), "between 01:00 and 02:00"),
        (("new", "OAK", WORDING, "--by", "Jo", "--at", "2031-06-04 21:00", "--until", "23:00"), "nobody is written to"),
        (("new", "OAK", WORDING, "--by", "Jo", "--quiet-since", "May"), "a day is written as 2026-05-01"),
        (("new", "OAK", WORDING, "--by", "Jo", "--group", "choir"), "no group 'choir'; it has: none yet"),
        (("new", "OAK", "Oak Estate: {who}. STOP", "--by", "Jo"), "there is no field {who}"),
        (("preview", "7"), "there is no broadcast 7"),
        (("preview", "99999999999999999999"), "there is no broadcast"),
        (("approve", "7", "--by", "Jo", "--people", "1"), "there is no broadcast 7"),
        (("approve", "1", "--by", "Jo"), "say with --people how many get it"),
        (("stop", "7", "--by", "Jo"), "there is no broadcast 7"),
        (("status", "7"), "there is no broadcast 7"),
        (("status", "--area", "ELM"), "there is no area ELM"),
        (("correct", "1", "Oak Estate: sorry.", "--by", "Jo"), "nothing of broadcast 1 has left"),
        (("preview", "1", "--mend"), "say who you are with --by"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, tuple) else "",
)  # fmt: skip
def test_what_cannot_be_done_is_refused_in_a_sentence(machine: Machine, typed: tuple[str, ...], answer: str) -> None:
    machine.run("broadcast", "new", "OAK", WORDING, "--by", "Jo")
    said = machine.run("broadcast", *typed, ends=1)
    assert answer in said.err
    assert said.err.startswith("havesay: ")
    with machine.database() as database, reading(database) as session:
        assert [one.state for one in session.exec(select(Broadcast))] == ["draft"]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        (("add", "OAK", "choir", "07700900200"), "an address is sms:+44"),
        (("add", "OAK", "choir", "sms:+447700900999"), "nobody has texted Oak Estate from sms:+447700900999"),
        (("add", "OAK", " ", "sms:+447700900200"), "a group has a name"),
        (("list", "ELM"), "there is no area ELM"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, tuple) else "",
)
def test_a_group_that_cannot_be_made_is_said_plainly(machine: Machine, typed: tuple[str, ...], answer: str) -> None:
    assert answer in machine.run("group", *typed, ends=1).err
    assert "No group yet" in machine.run("group", "list", "OAK").out


def test_an_empty_list_says_how_to_begin(machine: Machine) -> None:
    assert "No broadcast yet: `havesay broadcast new` drafts one." in machine.run("broadcast", "status").out


def test_a_cap_of_a_month_is_set_and_shown(machine: Machine) -> None:
    """P5."""
    machine.run("area", "change", "OAK", "--pounds-a-month", "50")
    assert "£50 a month for broadcasts" in machine.run("area", "list").out
    machine.run("broadcast", "new", "OAK", WORDING, "--by", "Jo")
    assert "of £50 a month." in machine.run("broadcast", "preview", "1").out
