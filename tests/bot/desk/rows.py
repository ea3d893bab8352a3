"""Who may do what: one row a route, in the order of the desk's families. A route without a row fails `test_who_may`.

Columns: method, path, who may at the least (anybody, viewer, coordinator, deputy, lead), what its path names (a key of
`tests.bot.sample.Neighbourhood.ids`, "-" for nothing, "a,b" for two), and what is posted or asked, as in an address;
an id in it is written as its key: "task={task}" is tried with the task of ours, and then with the one next door.
"-> 403" at the end: even who may is answered so, for reasons of the form alone. A route may have several rows, as where
a locked matter is for lead and deputies only. Every GET here is also opened by the sweeps of `test_hostile_texts` and
`tests/browser`.
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs

from tests.bot.sample import Neighbourhood

TABLE = """
# --- whoever comes by
GET   /                                     anybody      -
GET   /health                               anybody      -            -> 503
GET   /metrics                              anybody      -            -> 404
GET   /privacy/{code}                       anybody      code
GET   /said/{code}                          anybody      code
GET   /meetings/{number}.ics                anybody      meeting

# --- the simulated phones, never served beside live channels
GET   /phone                                anybody      -
GET   /phone/events                         anybody      -
POST  /phone/text                           anybody      -            phone=joan&words=hello
POST  /phone/fresh                          anybody      -
POST  /phone/clock                          anybody      -            hours=1 -> 404
POST  /phone/desk                           anybody      -            -> 404

# --- coming in and leaving
GET   /desk/enter/{token}                   anybody      token
POST  /desk/enter                           anybody      -            token=planted                -> 403
GET   /desk/sign-in                         anybody      -
POST  /desk/sign-in                         anybody      -            area=OAK&name=Jo&password=no -> 403
GET   /desk/sign-in/code                    anybody      -
POST  /desk/sign-in/code                    anybody      -            code=000000                  -> 403
POST  /desk/leave                           viewer       -

# --- one's own account
GET   /desk/account                         viewer       -
POST  /desk/account/password                viewer       -            password=bins+and+a+kettle&again=bins+and+a+kettle
POST  /desk/account/factor/offer            viewer       -            -> 400
POST  /desk/account/factor                  viewer       -            code=000000                  -> 400
POST  /desk/account/factor/off              viewer       -            -> 403
POST  /desk/account/sessions/end            viewer       -            which=others
POST  /desk/account/away                    viewer       -            first=2026-06-10&last=2026-06-12
POST  /desk/account/away/remove             viewer       -            first=2026-06-10             -> 404

# --- Today
GET   /desk                                 viewer       -
GET   /desk/events                          viewer       -
GET   /desk/unsent                          viewer       -            state=failed&reason=30005
GET   /desk/unsent                          viewer       -

# --- Ideas
GET   /desk/ideas                           viewer       -
GET   /desk/ideas                           viewer       -            show=unread&q=bench
GET   /desk/ideas/new                       coordinator  -
POST  /desk/ideas/new                       coordinator  -            words=More+light&theme=safety&street=Mill+Road
POST  /desk/ideas/new                       coordinator  -            words=More+light&number=07700900999 -> 422
POST  /desk/ideas/new/take-out              coordinator  -            reference={slip}
GET   /desk/ideas/{reference}               viewer       reference
POST  /desk/ideas/{reference}/answer        coordinator  reference    status=done&seen={seen}
POST  /desk/ideas/{reference}/publish       coordinator  reference    public=A+bench&seen={seen}
POST  /desk/ideas/{reference}/hide          coordinator  published    why=2&seen={seen_published}
POST  /desk/ideas/{reference}/read          coordinator  reference    seen={seen}
POST  /desk/ideas/{reference}/link          coordinator  reference    to={published}&seen={seen}
POST  /desk/ideas/{reference}/split         coordinator  reference    seen={seen} -> 400
POST  /desk/ideas/{reference}/themes        coordinator  reference    into=housing&seen={seen}
POST  /desk/ideas/{reference}/undo          coordinator  published    did={did}&seen={seen_published}

# --- Matters
GET   /desk/matters/{number}                viewer       matter
GET   /desk/matters/{number}                deputy       locked
GET   /desk/matters/{number}                viewer       settled
POST  /desk/matters/{number}/address        coordinator  matter
POST  /desk/matters/{number}/address        deputy       locked
POST  /desk/matters/{number}/take-on        coordinator  matter
POST  /desk/matters/{number}/take-on        deputy       locked
POST  /desk/matters/{number}/close          coordinator  matter       sure=yes
POST  /desk/matters/{number}/close          coordinator  matter       -> 409
POST  /desk/matters/{number}/close          deputy       locked
POST  /desk/matters/{number}/reopen         coordinator  settled
POST  /desk/matters/{number}/reopen         deputy       locked

# --- Talks
GET   /desk/talks                           coordinator  -
GET   /desk/talks/{number}                  coordinator  resident
GET   /desk/talks/{number}/events           coordinator  resident
POST  /desk/talks/{number}/take             coordinator  resident
POST  /desk/talks/{number}/send          coordinator  resident  words=hello&once=01234567890123456789012345678901 -> 409
POST  /desk/talks/{number}/hand-back        coordinator  resident     tell=yes
POST  /desk/talks/{number}/idea             coordinator  resident     text=1 -> 404
POST  /desk/talks/{number}/take-back        coordinator  resident     text=1
GET   /desk/talks/replies                   coordinator  -
POST  /desk/talks/replies                   coordinator  -            title=More&words=Where+is+it?
POST  /desk/talks/replies/{number}          coordinator  reply        title=More&words=Where+is+it?
POST  /desk/talks/replies/{number}/remove   coordinator  reply
POST  /desk/talks/replies/{number}/restore  coordinator  reply

# --- Meetings
GET   /desk/meetings                        viewer       -
GET   /desk/meetings/new                    coordinator  -
POST  /desk/meetings/new                    coordinator  -            line=Tue+16+June+7pm,+Oak+Hall
GET   /desk/meetings/members                coordinator  -
POST  /desk/meetings/members                coordinator  -            name=Kim&number=07700900777
POST  /desk/meetings/members/{number}/remove  coordinator  member
GET   /desk/meetings/{number}               viewer       meeting
POST  /desk/meetings/{number}/open          coordinator  meeting      told=0                       -> 409
POST  /desk/meetings/{number}/invite        coordinator  meeting      told=3                       -> 409
GET   /desk/meetings/{number}/change        coordinator  meeting
POST  /desk/meetings/{number}/change        coordinator  meeting      line=Tue+16+June+7pm,+Oak+Hall
GET   /desk/meetings/{number}/cancel        coordinator  meeting
POST  /desk/meetings/{number}/cancel        coordinator  meeting      told=9999                    -> 409
GET   /desk/meetings/{number}/people        coordinator  meeting
POST  /desk/meetings/{number}/people        coordinator  meeting      shown=1&came=1               -> 400
POST  /desk/meetings/{number}/people/add    coordinator  meeting      who=Joan                     -> 400
POST  /desk/meetings/{number}/people/members  coordinator  meeting    shown=1&came=1               -> 400
POST  /desk/meetings/{number}/people/others  coordinator  meeting     others=3                     -> 400
GET   /desk/meetings/{number}/poster        viewer       meeting
GET   /desk/meetings/{number}/decided       coordinator  meeting
POST  /desk/meetings/{number}/decided       coordinator  meeting      words=benches                -> 400

# --- Helpers
GET   /desk/helpers                         viewer       -
POST  /desk/helpers/{number}/stop           coordinator  helper
POST  /desk/helpers/{number}/take-up        coordinator  helper
GET   /desk/helpers/jobs/new                coordinator  -
POST  /desk/helpers/jobs/new                coordinator  -            line=Sat+13+June+10am,+the+pond&title=Watering
GET   /desk/helpers/jobs/{number}           viewer       task
GET   /desk/helpers/jobs/{number}/change    coordinator  task
POST  /desk/helpers/jobs/{number}/change    coordinator  task         line=Sat+13+June+10am,+the+pond&title=Wash -> 400
POST  /desk/helpers/jobs/{number}/host      coordinator  task         name=Sam&address=sms:no -> 409
POST  /desk/helpers/jobs/{number}/offer     coordinator  task         -> 409
POST  /desk/helpers/jobs/{number}/let-go    coordinator  task         who=999 -> 409
POST  /desk/helpers/jobs/{number}/buddy     coordinator  task         who=999&buddy=1 -> 409
POST  /desk/helpers/jobs/{number}/came      coordinator  task         -> 409
POST  /desk/helpers/jobs/{number}/done      coordinator  task         words=The+path+is+clear
POST  /desk/helpers/jobs/{number}/off       coordinator  task

# --- Broadcasts
GET   /desk/broadcasts                      viewer       -
GET   /desk/broadcasts/new                  coordinator  -
POST  /desk/broadcasts/new                  coordinator  -            wording=x                    -> 422
POST  /desk/broadcasts/check                coordinator  -            wording=x
GET   /desk/broadcasts/{number}             viewer       broadcast
GET   /desk/broadcasts/{number}/people      coordinator  broadcast
GET   /desk/broadcasts/{number}/events      viewer       broadcast
GET   /desk/broadcasts/{number}/edit        coordinator  broadcast
POST  /desk/broadcasts/{number}/edit        coordinator  broadcast    wording=x                    -> 422
POST  /desk/broadcasts/{number}/approve     coordinator  broadcast    people=2
POST  /desk/broadcasts/{number}/stop        coordinator  broadcast
POST  /desk/broadcasts/{number}/mend        coordinator  broadcast    -> 409
POST  /desk/broadcasts/{number}/test        coordinator  broadcast
GET   /desk/broadcasts/groups               coordinator  -
POST  /desk/broadcasts/groups/look          coordinator  -            group=door&pasted=OAK-41
POST  /desk/broadcasts/groups/add           coordinator  -            group=door&pasted=OAK-999999 -> 422
GET   /desk/broadcasts/groups/one           coordinator  -            name=litter+pickers
POST  /desk/broadcasts/groups/remove        coordinator  -            group=door&resident=999999   -> 404
POST  /desk/broadcasts/groups/put-back      coordinator  -            group=door&resident=999999   -> 404
POST  /desk/broadcasts/groups/take-back     coordinator  -            group=door&added=never       -> 404

# --- Residents
GET   /desk/residents                       coordinator  -
GET   /desk/residents/{number}              coordinator  resident
POST  /desk/residents/{number}/lift         deputy       paused
POST  /desk/residents/{number}/address      coordinator  resident
POST  /desk/residents/{number}/copy         coordinator  resident
POST  /desk/residents/{number}/contact      coordinator  resident     first=never&because=she+asked&seen={contact}
POST  /desk/residents/{number}/join         coordinator  resident     other=999 -> 404
POST  /desk/residents/{number}/part         coordinator  resident     -> 409
POST  /desk/residents/{number}/erase        coordinator  resident
POST  /desk/residents/{number}/keep         coordinator  resident

# --- Report
GET   /desk/report                          viewer       -            first=2026-05&last=2026-06
GET   /desk/report/behind                   coordinator  -            what=texts
GET   /desk/report/behind                   coordinator  -            what=ideas&part=done

# --- Settings
GET   /desk/settings                        viewer       -
GET   /desk/settings/area                   viewer       -
POST  /desk/settings/area                   lead         -            reader=Jo&name=Oak&controller=Oak&shown={shown}
GET   /desk/settings/caps                   viewer       -
POST  /desk/settings/caps                   lead         -            answers_an_hour=many             -> 422
GET   /desk/settings/senders                viewer       -
POST  /desk/settings/senders/{number}/test  deputy       sender
GET   /desk/settings/languages              viewer       -
POST  /desk/settings/languages              deputy       -            language=pl&reviewed_by=Ania&every_line=1
POST  /desk/settings/languages/off          deputy       -            language=pl                  -> 400
GET   /desk/settings/themes                 viewer       -
POST  /desk/settings/themes                 deputy       -            name=animals
POST  /desk/settings/themes/rename          deputy       -            name=housing&new=homes
POST  /desk/settings/themes/retire          deputy       -            name=housing
POST  /desk/settings/themes/merge           deputy       -            name=housing&into=health
POST  /desk/settings/themes/undo            deputy       -            -> 409
GET   /desk/settings/wording                viewer       -            key=receipt
POST  /desk/settings/wording                deputy       -            key=question&words=What+is+it+you+would+like?
POST  /desk/settings/wording/look           viewer       -            key=question&words=What+now?
GET   /desk/settings/schedule               viewer       -
POST  /desk/settings/schedule               deputy       -            step=same_day
GET   /desk/settings/doctor                 lead         -
GET   /desk/settings/audit                  deputy       -
GET   /desk/settings/imports                coordinator  -
POST  /desk/settings/imports/look           coordinator  -            -> 422
POST  /desk/settings/imports/take           coordinator  -            content=dGV4dApBIGJlbmNoCg==
GET   /desk/settings/retention              viewer       -
POST  /desk/settings/retention/let          lead         -            read=yes
POST  /desk/settings/retention/stop         lead         -
GET   /desk/settings/exports                coordinator  -
POST  /desk/settings/exports/report         coordinator  -            first=2026-05&last=2026-06
POST  /desk/settings/exports                coordinator  -            what=ideas
POST  /desk/settings/exports                coordinator  -            what=messages&excel=1
POST  /desk/settings/exports                coordinator  -            what=meetings
POST  /desk/settings/exports                coordinator  -            what=broadcasts
POST  /desk/settings/exports                coordinator  -            what=volunteers
POST  /desk/settings/exports                coordinator  -            what=residents
POST  /desk/settings/exports                lead         -            what=residents&numbers=1

# --- Team
GET   /desk/team                            viewer       -
POST  /desk/team                            lead         -            name=Kim&role=viewer
POST  /desk/team/{number}/reset             lead         viewer
POST  /desk/team/{number}/remove            lead         viewer
POST  /desk/team/{number}/role              lead         viewer       role=coordinator
POST  /desk/team/{number}/reach             lead         viewer       address=07700 900190
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One route, who may use it, and how to try."""

    method: str
    path: str
    least: str
    things: tuple[str, ...]
    given: str
    ends: int  # the status even those get who may; 0: anything below 400

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def posts_ids(self) -> bool:
        return "{" in self.given

    def form(self, there: Neighbourhood) -> dict[str, list[str]]:
        """What is posted, with the ids of this neighbourhood."""
        filled = re.sub(r"{(\w+)}", lambda found: str(there.ids[found[1]]), self.given)
        return parse_qs(filled, keep_blank_values=True)

    def at(self, there: Neighbourhood) -> str:
        """The path with the ids of this neighbourhood."""
        return self.filled(*(str(there.ids[thing]) for thing in self.things))

    def filled(self, *ids: str) -> str:
        path = self.path
        for one in ids:
            before, _, rest = path.partition("{")
            path = before + one + rest.partition("}")[2]
        return path


def _read(line: str) -> Row:
    asked, _, ends = line.partition("->")
    method, path, least, things, *given = asked.split()
    return Row(method, path, least, () if things == "-" else tuple(things.split(",")), "".join(given), int(ends or 0))


ROWS = tuple(_read(line) for line in TABLE.splitlines() if line and not line.startswith("#"))
PAGES = tuple(row for row in ROWS if row.method == "GET" and not row.path.endswith("/events"))
