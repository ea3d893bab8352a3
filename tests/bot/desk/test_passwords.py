"""Password, second factor, wrong tries, sessions: what an owner can do, and what a stranger cannot."""

import re
from datetime import timedelta
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from sqlmodel import col, select

from storage import coordinators, desk_keys, passwords, second_factor, sign_in, tries
from storage.database import Database, reading, transaction
from storage.tables import Audit, Coordinator, DeskKey, SignInTry, id_of
from tests.bot.houses import KEY, OURS, Place, TestClient, a_house, add_oak
from tests.conftest import MONDAY_TEN

WORDS = "four bins and a kettle"
OTHER = "nine lamps on the path"
WEAK = PasswordHash((Argon2Hasher(time_cost=1, memory_cost=64, parallelism=1),))
HASHED, NOBODYS = WEAK.hash(WORDS), WEAK.hash("nobody's")


@pytest.fixture(autouse=True)
def _hashing_takes_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same hashes, made of less work: how much it is in life stands in `test_attacks.py`."""
    monkeypatch.setattr(passwords, "_HASHER", WEAK)
    monkeypatch.setattr(sign_in, "NOBODYS", NOBODYS)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = MONDAY_TEN

    def __call__(self):  # type: ignore[no-untyped-def]
        return self.now

    def pass_(self, **spans: float) -> None:
        self.now += timedelta(**spans)


class Desk(Place):
    """Oak Estate's desk with Jo, its lead, who has a password."""

    def __init__(self, database: Database) -> None:
        area = add_oak(database)
        self.clock = Clock()
        super().__init__(a_house(database, now=self.clock), area)
        with transaction(database) as session:
            jo = coordinators.add_coordinator(session, area=area, name="Jo", role="lead", now=MONDAY_TEN)
            passwords.set_password(session, id_of(jo), HASHED, MONDAY_TEN)
        self.jo = id_of(jo)

    def browser(self, peer: str = "127.0.0.1") -> TestClient:
        """A browser behind the proxy on this machine, as in the guide."""
        return TestClient(self.app, follow_redirects=False, client=(peer, 50000))

    def sign_in(self, password: str = WORDS, *, browser: TestClient | None = None, name: str = "Jo", at: str = ""):  # type: ignore[no-untyped-def]
        browser = browser or self.browser()
        headers = OURS | ({"x-forwarded-for": at} if at else {})
        given = {"area": "oak", "name": name, "password": password}
        return browser.post("/desk/sign-in", data=given, headers=headers)

    def number_of(self, name: str) -> int:
        with reading(self.house.database) as session:
            found = coordinators.find_coordinator(session, area_id=id_of(self.area), name=name)
            assert found is not None
            return id_of(found)

    def turn_on_factor(self, browser: TestClient) -> tuple[pyotp.TOTP, list[str]]:
        offered = browser.post("/desk/account/factor/offer", headers=OURS).text
        seed = re.search(r'class="seed">([A-Z2-7 ]+)<', offered)
        assert seed is not None
        app = pyotp.TOTP(seed.group(1).replace(" ", ""))
        shown = browser.post("/desk/account/factor", data={"code": self.code(app)}, headers=OURS).text
        return app, re.findall(r"<code>([a-z0-9]{5}-[a-z0-9]{5})</code>", shown)

    def code(self, app: pyotp.TOTP) -> str:
        return app.at(self.clock.now)


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def test_name_and_password_open_the_desk(desk: Desk) -> None:
    browser = desk.browser()
    came = desk.sign_in(browser=browser, name=" jo ")
    assert (came.status_code, came.headers["location"]) == (303, "/desk")
    assert browser.get("/desk").status_code == 200


def test_a_wrong_name_a_wrong_password_and_no_password_look_alike(desk: Desk) -> None:
    """Enumeration: nothing tells a stranger who sits here."""
    with transaction(desk.house.database) as session:
        coordinators.add_coordinator(session, area=desk.area, name="Sam", role="viewer", now=MONDAY_TEN)
    answers = [desk.sign_in("not the one", name=name) for name in ("Jo", "Nobody", "Sam")]
    assert {answer.status_code for answer in answers} == {403}
    texts = {re.sub(r'value="[^"]*"', "", answer.text) for answer in answers}
    assert len(texts) == 1
    assert "set-cookie" not in answers[0].headers


def test_what_was_typed_comes_back_escaped_and_the_password_never(desk: Desk) -> None:
    hostile = '"><script>alert(1)</script>'
    answer = desk.sign_in("hunter2 hunter2", name=hostile)
    assert "<script>alert" not in answer.text
    assert unescape(answer.text).count(hostile) == 1
    assert "hunter2" not in answer.text


def test_guessing_is_slowed_down_and_the_right_password_then_waits_too(desk: Desk) -> None:
    """Brute force."""
    for _ in range(tries.FREE_TRIES["account"]):
        assert "do not go together" in desk.sign_in("a guess of mine").text
    assert "Too many wrong tries" in desk.sign_in("a guess of mine").text
    assert "Too many wrong tries" in desk.sign_in(WORDS).text
    desk.clock.pass_(minutes=31)
    assert desk.sign_in(WORDS).status_code == 303


def test_a_stranger_who_guesses_does_not_lock_the_owner_out(desk: Desk) -> None:
    """On a machine they came in on before, their own tries count alone."""
    browser = desk.browser()
    assert desk.sign_in(browser=browser).status_code == 303
    browser.post("/desk/leave", headers=OURS)
    for _ in range(40):
        desk.sign_in("a guess of mine")
    assert "Too many" in desk.sign_in(WORDS).text
    assert desk.sign_in(WORDS, browser=browser).status_code == 303


def test_from_one_network_address_only_so_many_names_are_tried(desk: Desk) -> None:
    for number in range(tries.FREE_TRIES["from"]):
        desk.sign_in("a guess of mine", name=f"name {number}", at="203.0.113.9")
    assert "Too many" in desk.sign_in(WORDS, at="203.0.113.9").text
    assert desk.sign_in(WORDS, at="203.0.113.10").status_code == 303


def test_only_a_proxy_on_this_machine_is_believed_where_a_try_came_from(desk: Desk) -> None:
    stranger = desk.browser("198.51.100.7")
    for number in range(tries.FREE_TRIES["from"]):
        desk.sign_in("a guess of mine", browser=stranger, name=f"name {number}", at=f"203.0.113.{number}")
    assert "Too many" in desk.sign_in(WORDS, browser=stranger, at="203.0.113.99").text


def test_neither_names_nor_network_addresses_are_kept_of_wrong_tries(desk: Desk) -> None:
    desk.sign_in("a guess of mine", at="203.0.113.9")
    with transaction(desk.house.database) as session:
        rows = session.exec(select(SignInTry)).all()
    assert len(rows) == 2
    assert all(re.fullmatch(r"[0-9a-f]{64}", row.key_hash) for row in rows)


def test_a_thousand_tries_at_once_gain_nothing(desk: Desk) -> None:
    """A try is counted before the password is looked at."""
    facts = {"area_code": "OAK", "name": "Jo", "machine": "", "now": MONDAY_TEN, "key": KEY.encode()}
    begun = []
    for number in range(50):
        with transaction(desk.house.database) as session:
            begun.append(sign_in.begin(session, came_from=f"203.0.113.{number}", **facts))  # type: ignore[arg-type]
    assert sum(isinstance(one, sign_in.Candidate) for one in begun) == tries.FREE_TRIES["account"]


def test_a_session_is_new_each_time(desk: Desk) -> None:
    """Fixation: a cookie that was planted is never let in."""
    browser = desk.browser()
    browser.cookies["desk"] = "planted"
    desk.sign_in(browser=browser)
    planted = desk.browser()
    planted.cookies["desk"] = "planted"
    assert planted.get("/desk").status_code == 401


def test_the_second_factor_is_asked_for_and_its_code_is_good_once(desk: Desk) -> None:
    browser = desk.browser()
    desk.sign_in(browser=browser)
    app, _codes = desk.turn_on_factor(browser)
    desk.clock.pass_(seconds=60)
    other = desk.browser()
    half = desk.sign_in(browser=other)
    assert half.headers["location"] == "/desk/sign-in/code"
    assert other.get("/desk").status_code == 401
    assert "Neither phone nor codes?" in other.get("/desk/sign-in/code").text
    assert other.post("/desk/sign-in/code", data={"code": "000000"}, headers=OURS).status_code == 403
    code = desk.code(app)
    assert other.post("/desk/sign-in/code", data={"code": code}, headers=OURS).headers["location"] == "/desk"
    assert other.get("/desk").status_code == 200
    third = desk.browser()
    desk.sign_in(browser=third)
    assert third.post("/desk/sign-in/code", data={"code": code}, headers=OURS).status_code == 403
    desk.clock.pass_(seconds=30)
    assert third.post("/desk/sign-in/code", data={"code": desk.code(app)}, headers=OURS).status_code == 303


def test_codes_cannot_be_guessed_one_after_the_other(desk: Desk) -> None:
    browser = desk.browser()
    desk.sign_in(browser=browser)
    app, _codes = desk.turn_on_factor(browser)
    desk.clock.pass_(seconds=60)
    other = desk.browser()
    desk.sign_in(browser=other)
    right = desk.code(app)
    wrong = [code for code in (f"{number:06}" for number in range(20)) if code != right]
    for code in wrong[: tries.FREE_TRIES["code"]]:
        assert other.post("/desk/sign-in/code", data={"code": code}, headers=OURS).status_code == 403
    assert "Start again" in other.post("/desk/sign-in/code", data={"code": right}, headers=OURS).text
    assert other.get("/desk/sign-in/code").status_code == 303


def test_whoever_has_the_password_gets_few_codes_a_day(desk: Desk) -> None:
    """Brute force of the second factor: of a million codes, of which three are good at a time."""
    browser = desk.browser()
    desk.sign_in(browser=browser)
    app, _codes = desk.turn_on_factor(browser)
    until, tried = desk.clock.now + timedelta(days=1), 0
    while desk.clock.now < until:
        desk.clock.pass_(minutes=5)
        facts = {"machine": "", "came_from": "203.0.113.9", "now": desk.clock.now, "key": KEY.encode()}
        with transaction(desk.house.database) as session:
            half = desk_keys.make(session, "half", desk.jo, desk.clock.now, KEY.encode())
            while sign_in.finish(session, half, f"x{tried}", **facts) is None:  # type: ignore[arg-type]
                tried += 1
    assert tries.FREE_TRIES["codes"] < tried < 65
    back = desk.browser()
    back.cookies["machine"] = browser.cookies["machine"]
    desk.sign_in(browser=back)
    code = {"code": desk.code(app)}
    assert back.post("/desk/sign-in/code", data=code, headers=OURS).headers["location"] == "/desk", "the owner comes in"


def test_the_half_session_ends_after_five_minutes(desk: Desk) -> None:
    browser = desk.browser()
    desk.sign_in(browser=browser)
    app, _codes = desk.turn_on_factor(browser)
    other = desk.browser()
    desk.sign_in(browser=other)
    desk.clock.pass_(minutes=5)
    late = other.post("/desk/sign-in/code", data={"code": desk.code(app)}, headers=OURS)
    assert late.status_code == 403
    assert other.get("/desk").status_code == 401


def test_each_recovery_code_opens_the_desk_once(desk: Desk) -> None:
    browser = desk.browser()
    desk.sign_in(browser=browser)
    _app, codes = desk.turn_on_factor(browser)
    assert len(set(codes)) == second_factor.RECOVERY_CODES
    for typed, ends in ((codes[0].upper().replace("-", " "), 303), (codes[0], 403), (codes[1], 303)):
        other = desk.browser()
        desk.sign_in(browser=other)
        assert other.post("/desk/sign-in/code", data={"code": typed}, headers=OURS).status_code == ends
    assert "6 recovery codes are left" in browser.get("/desk/account").text


def test_a_recovery_code_of_somebody_else_opens_nothing(desk: Desk) -> None:
    browser = desk.browser()
    desk.sign_in(browser=browser)
    _app, codes = desk.turn_on_factor(browser)
    with transaction(desk.house.database) as session:
        eve = coordinators.add_coordinator(session, area=desk.area, name="Eve", role="coordinator", now=MONDAY_TEN)
        passwords.set_password(session, id_of(eve), passwords.hash_password(OTHER), MONDAY_TEN)
    hers = desk.browser()
    desk.sign_in(OTHER, browser=hers, name="Eve")
    desk.turn_on_factor(hers)
    other = desk.browser()
    desk.sign_in(OTHER, browser=other, name="Eve")
    assert other.post("/desk/sign-in/code", data={"code": codes[0]}, headers=OURS).status_code == 403
    with transaction(desk.house.database) as session:
        kept = session.exec(select(DeskKey).where(DeskKey.kind == "recovery", DeskKey.coordinator_id == desk.jo)).all()
    assert all(key.used_at is None for key in kept)


def test_the_factors_secret_is_not_in_the_database(desk: Desk) -> None:
    browser = desk.browser()
    desk.sign_in(browser=browser)
    app, _codes = desk.turn_on_factor(browser)
    with transaction(desk.house.database) as session:
        jo = session.get_one(Coordinator, desk.jo)
        assert app.secret not in jo.model_dump_json()
        assert WORDS not in jo.model_dump_json()
        assert jo.password_hash.startswith("$argon2id$")


def test_the_app_is_told_whose_code_it_is(desk: Desk) -> None:
    with transaction(desk.house.database) as session:
        _seed, uri = second_factor.offer(session, desk.jo, desk.area, KEY.encode())
    parts = urlsplit(uri)
    assert parts.scheme == "otpauth"
    assert parse_qs(parts.query)["issuer"] == ["Havesay"]


@pytest.mark.parametrize(
    "weak",
    [
        "short",
        "aaaaaaaaaaaaaaaa",
        "password12345!",
        "qwertyuiopas",
        "passwordpassword",
        "OakEstate2026!",
        "012345678901",
        "havesay00000",
        "jo jo jo jo 1",
        "x" * 201,
    ],
)
def test_a_password_that_is_easy_to_guess_is_refused_with_what_to_do(desk: Desk, weak: str) -> None:
    browser = desk.browser()
    desk.sign_in(browser=browser)
    given = {"current": WORDS, "password": weak, "again": weak}
    answer = browser.post("/desk/account/password", data=given, headers=OURS)
    assert answer.status_code == 400
    assert "Three or four words" in answer.text or "at most" in answer.text
    assert desk.sign_in(WORDS).status_code == 303


def test_a_new_password_ends_every_other_session(desk: Desk) -> None:
    here, elsewhere = desk.browser(), desk.browser()
    desk.sign_in(browser=here)
    desk.sign_in(browser=elsewhere)
    given = {"current": WORDS, "password": OTHER, "again": OTHER}
    assert here.post("/desk/account/password", data=given, headers=OURS).status_code == 303
    assert here.get("/desk").status_code == 200
    assert elsewhere.get("/desk").status_code == 401
    assert desk.sign_in(WORDS).status_code == 403
    assert desk.sign_in(OTHER).status_code == 303


def test_a_stolen_session_cannot_change_the_password_or_the_factor(desk: Desk) -> None:
    """Session theft: the password in use is asked for, and guessing it here is slowed down as well."""
    browser = desk.browser()
    desk.sign_in(browser=browser)
    desk.turn_on_factor(browser)
    given = {"current": "a guess of mine", "password": OTHER, "again": OTHER}
    assert browser.post("/desk/account/password", data=given, headers=OURS).status_code == 403
    for _ in range(12):
        answer = browser.post("/desk/account/factor/off", data={"current": "a guess of mine"}, headers=OURS)
        assert answer.status_code == 403
    assert "Too many" in browser.post("/desk/account/factor/off", data={"current": WORDS}, headers=OURS).text
    with transaction(desk.house.database) as session:
        assert session.get_one(Coordinator, desk.jo).factor_on_at is not None


def test_sessions_are_listed_and_can_be_ended(desk: Desk) -> None:
    here, elsewhere = desk.browser(), desk.browser()
    here.headers["user-agent"] = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    elsewhere.headers["user-agent"] = "Mozilla/5.0 (Linux; Android 15) Chrome/142.0 Mobile Safari/537.36"
    desk.sign_in(browser=here)
    desk.sign_in(browser=elsewhere)
    html = here.get("/desk/account").text
    assert "Firefox on Linux <strong>(this one)</strong>" in html
    assert "Chrome on Android" in html
    which = re.search(r'name="which" value="([0-9a-f]+)"', html)
    assert which is not None
    assert here.post("/desk/account/sessions/end", data={"which": which.group(1)}, headers=OURS).status_code == 303
    assert elsewhere.get("/desk").status_code == 401
    assert here.get("/desk").status_code == 200


def test_one_cannot_end_somebody_elses_session(desk: Desk) -> None:
    """IDOR."""
    jo, eve = desk.browser(), desk.sit("coordinator")
    desk.sign_in(browser=jo)
    with transaction(desk.house.database) as session:
        hers = session.exec(select(DeskKey).where(DeskKey.kind == "session", DeskKey.coordinator_id == desk.jo)).one()
    for which in (hers.secret_hash, hers.secret_hash[:20], "", "0"):
        assert eve.post("/desk/account/sessions/end", data={"which": which}, headers=OURS).status_code == 404
    assert jo.get("/desk").status_code == 200


def test_a_lead_brings_people_in_and_helps_them_back(desk: Desk) -> None:
    lead = desk.browser()
    desk.sign_in(browser=lead)
    shown = lead.post("/desk/team", data={"name": "Ade", "role": "deputy"}, headers=OURS)
    token = re.search(r"/desk/enter/([\w-]+)<", shown.text)
    assert token is not None
    ade = desk.browser()
    assert ade.post("/desk/enter", data={"token": token.group(1)}, headers=OURS).status_code == 303
    number = re.search(r"/desk/team/(\d+)/remove", lead.get("/desk/team").text)
    assert number is not None
    again = lead.post(f"/desk/team/{number.group(1)}/reset", headers=OURS)
    assert ade.get("/desk").status_code == 401
    token = re.search(r"/desk/enter/([\w-]+)<", again.text)
    assert token is not None
    assert ade.post("/desk/enter", data={"token": token.group(1)}, headers=OURS).status_code == 303
    assert lead.post(f"/desk/team/{number.group(1)}/remove", headers=OURS).status_code == 303
    assert ade.get("/desk").status_code == 401
    with transaction(desk.house.database) as session:
        done = [
            (row.action, row.coordinator_id)
            for row in session.exec(select(Audit).order_by(col(Audit.id)))
            if "coordinator" in row.action
        ]
    did = ("coordinator.add", "coordinator.link", "coordinator.reset", "coordinator.link", "coordinator.remove")
    assert done[-len(did) :] == [(action, desk.jo) for action in did]


def test_nobody_but_a_lead_changes_the_team(desk: Desk) -> None:
    """Least privilege (X9)."""
    for role in ("viewer", "coordinator", "deputy"):
        browser = desk.sit(role)
        assert browser.get("/desk/team").status_code == 200
        assert "/remove" not in browser.get("/desk/team").text
        for path in ("/desk/team", f"/desk/team/{desk.jo}/reset", f"/desk/team/{desk.jo}/remove"):
            assert browser.post(path, data={"name": "Eve", "role": "lead"}, headers=OURS).status_code == 403, (
                role,
                path,
            )


def test_a_lead_does_not_remove_themselves(desk: Desk) -> None:
    lead = desk.browser()
    desk.sign_in(browser=lead)
    answer = lead.post(f"/desk/team/{desk.jo}/remove", headers=OURS)
    assert answer.status_code == 400
    assert "Ask another lead" in answer.text
    assert lead.get("/desk").status_code == 200


def test_an_emergency_number_is_typed_as_people_write_it_or_refused(desk: Desk) -> None:
    """D3: what is noted is where an alert can really be sent; nothing else ever looks like one."""
    lead = desk.browser()
    desk.sign_in(browser=lead)
    ade = {"name": "Ade", "role": "deputy"}
    for wrong in ("0770", "ask Jo", "sms:no"):
        answer = lead.post("/desk/team", data=ade | {"address": wrong}, headers=OURS)
        assert (answer.status_code, "Write a whole number" in answer.text) == (400, True), wrong
    lead.post("/desk/team", data=ade | {"address": "07700 900190"}, headers=OURS)
    assert routes(desk, "Ade") == ("sms:+447700900190", "")
    other = {"address": " ", "other_address": "+44 7700 900191"}
    assert lead.post(f"/desk/team/{desk.number_of('Ade')}/reach", data=other, headers=OURS).status_code == 303
    assert routes(desk, "Ade") == ("sms:+447700900190", "sms:+447700900191")
    for refused in ({}, {"address": "no"}, {"other_address": "07700 900190"}):
        answer = lead.post(f"/desk/team/{desk.number_of('Ade')}/reach", data=refused, headers=OURS)
        assert answer.status_code == 400, refused
    assert routes(desk, "Ade") == ("sms:+447700900190", "sms:+447700900191")


def test_a_number_noted_before_that_no_text_can_reach_is_shown_as_none(desk: Desk) -> None:
    """D3."""
    lead = desk.browser()
    desk.sign_in(browser=lead)
    for noted, told in (("07700 900190", True), ("sms:+447700900190", False)):
        with transaction(desk.house.database) as session:
            session.get_one(Coordinator, desk.jo).address = noted
        assert ("cannot be texted in an emergency" in lead.get("/desk/team").text) == told


def routes(desk: Desk, name: str) -> tuple[str, str]:
    with reading(desk.house.database) as session:
        found = coordinators.find_coordinator(session, area_id=id_of(desk.area), name=name)
        assert found is not None
        return found.address, found.other_address


def test_a_name_that_is_taken_is_refused_in_words(desk: Desk) -> None:
    lead = desk.browser()
    desk.sign_in(browser=lead)
    answer = lead.post("/desk/team", data={"name": "JO", "role": "viewer"}, headers=OURS)
    assert answer.status_code == 400
    assert "There is a coordinator JO" in unescape(answer.text)
