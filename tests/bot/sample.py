"""Two neighbourhoods with one of everything, for tests that look at every page: quickly made, at a standing clock.

Oak Estate is ours and Elm Park is next door; each holds the same, so that an id of the one can be tried at the other.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import uuid4

from sqlmodel import Session, col, select

from bot.channels import Incoming
from bot.demo_week import SAID
from bot.desk.contact_form import Contact
from bot.desk.settings import AreaForm, say_shown
from bot.house import House
from flows.broadcast import Audience
from flows.broadcast_words import Words
from storage import (
    areas,
    broadcasts,
    canned,
    cards,
    coordinators,
    groups,
    hosts,
    ideas,
    matters,
    meetings,
    members,
    revisions,
    sign_in,
    tasks,
)
from storage.database import Database, transaction
from storage.tables import Address, Area, Broadcast, CardChange, Coordinator, Matter, Resident, Volunteer, id_of
from tests.bot.houses import KEY
from tests.conftest import MONDAY_TEN

ROLES = ("viewer", "coordinator", "deputy", "lead")
NAMES = {"viewer": "Vi", "coordinator": "Cass", "deputy": "Dee", "lead": "Jo"}
GONE = "Len"  # sat at the desk once, and has left
wall = datetime.fromisoformat  # as a clock on the wall shows it
DANGER = "my husband is going to kill me tonight"


@dataclass
class Neighbourhood:
    """One area, and the id of one of each kind of thing in it."""

    area: Area
    sms: str  # the number it is texted by
    dials: str  # what the numbers of its residents begin with
    road: str  # stands in its texts and in no others
    joan: str  # the name of the first of its residents
    ids: dict[str, int | str] = field(default_factory=dict)

    def phone(self, number: int) -> str:
        return f"sms:{self.dials}{number}"


def settle(house: House) -> tuple[Neighbourhood, Neighbourhood]:
    """Oak Estate and Elm Park in an empty database."""
    made = []
    for code, name, sms, dials, road, joan in (
        ("OAK", "Oak Estate", "+447700900000", "+4477009001", "Larch Road", "Joan"),
        ("ELM", "Elm Park", "+447700900009", "+4477009005", "Acacia Road", "Ivy"),
    ):
        with transaction(house.database) as session:
            area = areas.add_area(
                session, code=code, name=name, now=MONDAY_TEN, reader="Jo", controller=f"{name} Partnership",
                privacy="On the board in Larch House.",
            )  # fmt: skip
            sender = areas.add_sender(session, area=area, channel="sms", name=sms)
            areas.add_sender(session, area=area, channel="telegram", name=code.lower())
        there = Neighbourhood(area, sms, dials, road, joan, {"sender": id_of(sender)})
        with transaction(house.database) as session:
            _bring_people(session, there)
            _keep_ideas(session, there)
        _text(house, there)
        with transaction(house.database) as session:
            _plan(session, there)
        made.append(there)
    return made[0], made[1]


def hear(house: House, there: Neighbourhood, address: str, *texts: str) -> None:
    """Texts of one resident come in by the whole corridor."""
    for text in texts:
        incoming = Incoming(
            channel="sms", sender=there.sms, kind="message", external_id=uuid4().hex, address=address, text=text
        )
        house.receiver.receive_batch([incoming])


def session_of(database: Database, area: Area, role: str, *, name: str = "") -> str:
    """The secret of a new session of whoever has this role in this area: what its cookie holds."""
    with transaction(database) as session:
        found = coordinators.find_coordinator(session, area_id=id_of(area), name=name or NAMES[role])
        assert found is not None
        token = sign_in.make_link(session, id_of(found), MONDAY_TEN, KEY.encode())
        opened = sign_in.enter(session, token, MONDAY_TEN, KEY.encode(), device="Chrome on Linux")
        assert opened is not None
        return opened.secret


def _bring_people(session: Session, there: Neighbourhood) -> None:
    for role in ROLES:
        person = coordinators.add_coordinator(
            session, area=there.area, name=NAMES[role], role=role, now=MONDAY_TEN,
            address=f"sms:{there.dials[:-1]}90{ROLES.index(role)}" if role != "viewer" else "",
        )  # fmt: skip
        there.ids[role] = id_of(person)
    gone = coordinators.add_coordinator(session, area=there.area, name=GONE, role="lead", now=MONDAY_TEN)
    coordinators.remove(session, id_of(gone), MONDAY_TEN)


def _keep_ideas(session: Session, there: Neighbourhood) -> None:
    for days, _clock, theme, words in SAID:
        said_at = MONDAY_TEN - timedelta(days=days)
        ideas.add_idea(session, area=there.area, text=words, theme=theme, said_at=said_at, now=MONDAY_TEN)
    code = there.area.code
    cards.publish(session, f"{code}-2", words="A repair cafe in the empty shop on Saturdays", now=MONDAY_TEN)


def _text(house: House, there: Neighbourhood) -> None:
    hear(house, there, there.phone(11), f"a bench by the shop in {there.road} please", "1", f"NAME {there.joan}")
    hear(house, there, there.phone(12), "benches between the bus stop and the surgery", "1", "NAME Bo")
    hear(house, there, there.phone(13), "DELETE")
    hear(house, there, there.phone(14), DANGER)
    hear(house, there, there.phone(15), "VOL", "anything outdoors", "saturday mornings", "NAME Sam")
    hear(house, there, there.phone(16), "more lights in the underpass", "STOP")
    hear(house, there, there.phone(17), "VOL", "the garden", "evenings", "NAME Cai")


def _plan(session: Session, there: Neighbourhood) -> None:
    area, ids = session.get_one(Area, there.area.id), there.ids
    joan, sam = _find(session, there.phone(11)), _find(session, there.phone(15))
    ids["resident"], ids["volunteer"] = id_of(joan), id_of(sam)
    ids["paused"] = id_of(_find(session, there.phone(14)))
    ids["code"], ids["token"] = area.code.lower(), "planted"
    ids["reference"], ids["published"] = f"{area.code}-1", f"{area.code}-2"
    for reference, seen in (("reference", "seen"), ("published", "seen_published")):
        ids[seen] = revisions.revision_of(session, cards.find_idea(session, str(ids[reference])))
    slip = ideas.add_idea(session, area=area, text="more bins", said_at=MONDAY_TEN, now=MONDAY_TEN, source="paper")
    ids["slip"] = slip.reference
    ids["shown"] = say_shown({name: getattr(area, name) for name in AreaForm.model_fields if name != "shown"})
    ids["contact"] = Contact.of(joan).shown
    ids["did"] = f"change-{session.exec(select(CardChange.id).where(CardChange.area_id == area.id)).one()}"
    kinds = {one.kind: id_of(one) for one in session.exec(select(Matter).where(Matter.area_id == area.id))}
    ids["matter"], ids["locked"] = kinds["delete"], kinds["danger"]
    settled = matters.open_matter(session, area_id=id_of(area), kind="media", resident_id=joan.id, now=MONDAY_TEN)
    ids["settled"] = id_of(settled)
    matters.close(session, ids["settled"], int(ids["lead"]), MONDAY_TEN)
    meeting = meetings.add_meeting(
        session, area=area, starts=wall("2026-06-09T19:00"), ends=wall("2026-06-09T21:00"), place="Oak Hall",
        now=MONDAY_TEN, title="what comes next", host="Jo", capacity=40,
    )  # fmt: skip
    ids["meeting"] = id_of(meeting)
    voting = members.set_member(
        session, area=area, address=there.phone(11), name=there.joan, lives_here=True, now=MONDAY_TEN
    )
    ids["member"] = id_of(voting)
    task = tasks.add_task(
        session, area=area, title="Litter pick", place="the pond gate", wall=wall("2026-06-06T10:00"), minutes=90,
        places=3, now=MONDAY_TEN,
    )  # fmt: skip
    hosts.ask_host(session, task, joan, there.joan, now=MONDAY_TEN)
    ids["task"] = id_of(task)
    ids["helper"] = id_of(session.exec(select(Volunteer).where(Volunteer.resident_id == sam.id)).one())
    lead = session.get_one(Coordinator, ids["lead"])
    drafted = broadcasts.make(
        session, area=area, by=lead, words=Words(f"{area.name}: Hi {{name}}, the hall opens again. Text STOP to end."),
        audience=Audience(), message_class="promotional", slot=broadcasts.Slot.given(None, None, MONDAY_TEN),
        now=MONDAY_TEN,
    )  # fmt: skip
    assert isinstance(drafted, Broadcast), drafted
    ids["broadcast"] = id_of(drafted)
    reply = canned.add_reply(session, id_of(area), lead, title="Where?", words="Where is it exactly?", now=MONDAY_TEN)
    ids["reply"] = id_of(reply)
    groups.add(session, area_id=id_of(area), group="litter pickers", resident_id=id_of(joan), now=MONDAY_TEN)


def _find(session: Session, address: str) -> Resident:
    theirs = select(Resident).join(Address, col(Address.resident_id) == col(Resident.id))
    return session.exec(theirs.where(Address.address == address)).one()
