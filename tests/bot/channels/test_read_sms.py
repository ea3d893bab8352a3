"""Reading Twilio's webhooks: the signature over everything, then the shapes."""

import itertools
from urllib.parse import urlencode

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberType
from standins.fixtures import PUBLIC_URL, make_settings
from standins.twilio_standin import TOKEN, inbound_fields, sign
from twilio.request_validator import RequestValidator

from bot.channels import Incoming, Media
from bot.channels.read_sms import Refused, StatusReport, TwilioSignature, is_payable, read_status, read_webhook
from bot.settings import Settings

SETTINGS = make_settings()
SIGNED = TwilioSignature(PUBLIC_URL, TOKEN)
INCOMING = f"{PUBLIC_URL}/sms/incoming"
ANN = "+447700900001"


def read(fields: dict[str, str], *, signed_as: dict[str, str] | None = None, url: str = INCOMING) -> Incoming | Refused:
    signature = sign(TOKEN, url, fields if signed_as is None else signed_as)
    return read_webhook(urlencode(fields).encode(), signature, settings=SETTINGS, signed=SIGNED)


def accepted(**more: str) -> Incoming:
    incoming = read(inbound_fields("A bench by the bus stop", from_=ANN) | more)
    assert isinstance(incoming, Incoming)
    return incoming


def test_a_text_is_read_as_what_it_is() -> None:
    sid = "SM" + "a" * 32
    incoming = read(inbound_fields("A bench by the bus stop", from_=ANN, sid=sid))
    assert incoming == Incoming(
        channel="sms",
        sender="+447700900000",
        kind="message",
        external_id=sid,
        address=f"sms:{ANN}",
        text="A bench by the bus stop",
    )


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_words_pass_unchanged(text: str) -> None:
    assert accepted(Body=text).text == text


def test_fields_twilio_may_add_one_day_are_signed_and_let_through() -> None:
    assert accepted(BrandNewField="something", Another="").text


@pytest.mark.parametrize("port", ["", ":443"])
def test_the_signature_may_or_may_not_name_the_port(port: str) -> None:
    fields = inbound_fields("Hello", from_=ANN)
    assert isinstance(read(fields, url=f"{PUBLIC_URL}{port}/sms/incoming"), Incoming)


def test_a_signature_made_elsewhere_or_over_less_is_refused() -> None:
    """X11: webhooks are signed."""
    fields = inbound_fields("Hello", from_=ANN)
    for url in ("https://evil.example/sms/incoming", f"{PUBLIC_URL}/sms/status", f"{PUBLIC_URL}/sms/incoming?x=1"):
        assert read(fields, url=url) == Refused(403, "the signature does not fit")
    without_blanks = {name: value for name, value in fields.items() if value}
    assert isinstance(read(fields, signed_as=without_blanks), Refused)
    for name in fields:
        assert isinstance(read(fields | {name: fields[name] + "x"}, signed_as=fields), Refused)


@pytest.mark.parametrize("signature", ["", "x", "é", "ÿ\x00", "a" * 100_000])
def test_a_missing_or_strange_signature_is_refused(signature: str) -> None:
    """X11: webhooks are signed."""
    body = urlencode(inbound_fields("Hello", from_=ANN)).encode()
    outcome = read_webhook(body, signature, settings=SETTINGS, signed=SIGNED)
    assert outcome == Refused(403, "the signature does not fit")


@pytest.mark.parametrize(("url", "token"), [("", TOKEN), (PUBLIC_URL, "")])
def test_without_a_token_or_an_address_nothing_fits(url: str, token: str) -> None:
    fields = inbound_fields("Hello", from_=ANN)
    signature = sign(token, f"{url}/sms/incoming", fields)
    outcome = read_webhook(urlencode(fields).encode(), signature, settings=SETTINGS, signed=TwilioSignature(url, token))
    assert outcome == Refused(403, "the signature does not fit")


WRONG_SHAPES = [
    {"MessageSid": "SM" + "A" * 32},
    {"MessageSid": "SM" + "a" * 31},
    {"MessageSid": "SM" + "a" * 32 + "\n"},
    {"MessageSid": ""},
    {"SmsSid": "SM" + "b" * 32},
    {"AccountSid": "AC" + "f" * 32},
    {"AccountSid": ""},
    {"From": ""},
    {"From": "447700900001"},
    {"From": "+0447700900001"},
    {"From": "whatsapp:+447700900001"},
    {"From": "+4477009000011234567"},
    {"From": "+44770090000১"},
    {"To": ""},
    {"To": "OakEstate"},
    {"A name": "x"},
    {"": "x"},
    {"FromCity": "LondonFromCountryGBFrom+447700900002"},
]


@pytest.mark.parametrize("more", WRONG_SHAPES, ids=str)
def test_a_signed_text_of_the_wrong_shape_is_refused(more: dict[str, str]) -> None:
    """X11: shapes are checked after the signature."""
    assert isinstance(read(inbound_fields("Hello", from_=ANN) | more), Refused)


def test_a_text_without_a_body_field_is_refused_and_an_empty_one_is_kept() -> None:
    fields = inbound_fields("", from_=ANN)
    assert isinstance(read(fields), Incoming)
    fields.pop("Body")
    assert isinstance(read(fields), Refused)


def test_a_captured_signature_cut_up_anew_is_refused() -> None:
    """X11: the signature has no separators, so every way to move a border between fields must fail on shape."""
    real = inbound_fields("Hi", from_=ANN, sid="SM" + "a" * 32)
    whole = "".join(name + real[name] for name in sorted(real))
    signature = sign(TOKEN, INCOMING, real)
    forged = 0
    for kept, moved in itertools.permutations(sorted(real), 2):
        text = kept + real[kept] + moved + real[moved]
        for cut in range(1, len(text)):
            fields = {name: value for name, value in real.items() if name not in (kept, moved)}
            fields[text[:cut]] = text[cut:]
            if "".join(name + fields[name] for name in sorted(fields)) != whole:
                continue
            outcome = read_webhook(urlencode(fields).encode(), signature, settings=SETTINGS, signed=SIGNED)
            if isinstance(outcome, Incoming):  # only where the border moved says nothing about who, what or which
                same = (outcome.external_id, outcome.address, outcome.sender) == (
                    real["MessageSid"],
                    f"sms:{ANN}",
                    real["To"],
                )
                assert same
                assert outcome.text == "Hi"
            forged += 1
    assert forged > 50


def test_a_text_that_spells_out_another_message_does_not_become_it() -> None:
    """X11: somebody texts what would read as another person's fields, and the captured request is cut up anew."""
    bait = "HiFrom+447700900002FromCityX"
    real = inbound_fields(bait, from_=ANN)
    signature = sign(TOKEN, INCOMING, real)
    forged = dict(real)
    forged["Body"], forged["From"] = "Hi", "+447700900002"
    after = "".join(name + real[name] for name in ("From", "FromCity"))
    forged["FromCity"] = "X" + after
    assert sign(TOKEN, INCOMING, forged) == signature
    assert isinstance(read(forged, signed_as=real), Refused)


def test_a_field_that_comes_twice_is_refused() -> None:
    fields = inbound_fields("Hello", from_=ANN)
    body = urlencode([*fields.items(), ("Body", "Hello")]).encode()
    signature = sign(TOKEN, INCOMING, fields)
    assert read_webhook(body, signature, settings=SETTINGS, signed=SIGNED) == Refused(403, "a field is there twice")


def test_ten_thousand_fields_are_refused_unread() -> None:
    body = "&".join(f"field{number}=" for number in range(10_000)).encode()
    assert read_webhook(body, "x", settings=SETTINGS, signed=SIGNED) == Refused(400, "too many fields")


@given(st.binary(max_size=300), st.text(max_size=30))
def test_no_body_and_no_header_raise(body: bytes, signature: str) -> None:
    assert isinstance(read_webhook(body, signature, settings=SETTINGS, signed=SIGNED), Refused)
    assert isinstance(read_status(body, signature, signature, settings=SETTINGS, signed=SIGNED), Refused)


@pytest.mark.parametrize("kind", ["STOP", "START", "HELP"])
def test_that_twilio_has_answered_already_is_passed_on(kind: str) -> None:
    assert accepted(Body=kind, OptOutType=kind).opt_out_type == kind


def test_an_opt_out_type_nobody_knows_is_none() -> None:
    assert accepted(OptOutType="").opt_out_type is None
    assert accepted(OptOutType="PAUSE").opt_out_type is None


def test_pictures_and_voice_notes_are_named_by_kind() -> None:
    """R10: a photo or voice note gets a kind answer."""
    url = "https://api.twilio.com/2010-04-01/Accounts/AC/Messages/MM/Media/ME"
    kinds = ["image/jpeg", "audio/amr", "video/3gpp", "application/pdf", ""]
    media = {f"MediaUrl{n}": f"{url}{n}" for n in range(5)} | {f"MediaContentType{n}": k for n, k in enumerate(kinds)}
    incoming = accepted(NumMedia="5", Body="", **media)
    assert [one.kind for one in incoming.media] == ["photo", "voice", "video", "file", "file"]
    assert incoming.media[0] == Media("photo", f"{url}0")


@pytest.mark.parametrize("count", ["", "-1", "many", "99999999999", "3"])
def test_a_strange_count_of_pictures_loses_no_text(count: str) -> None:
    assert accepted(NumMedia=count).text == "A bench by the bus stop"


LIVE = make_settings(twilio_api_base="https://api.twilio.com")
NOT_LIVE = make_settings(twilio_api_base="https://api.twilio.com", live=False)
WITH_AMERICA = make_settings(twilio_api_base="https://api.twilio.com", allowed_regions="GB, us")


def example(region: str, kind: int) -> str:
    """The number phonenumbers gives as an example of its kind."""
    return phonenumbers.format_number(
        phonenumbers.example_number_for_type(region, kind), phonenumbers.PhoneNumberFormat.E164
    )


PAYABLE = {
    "fiction, and only loopback can be reached": (ANN, SETTINGS, True),
    "fiction in earnest": (ANN, LIVE, False),
    "fiction in simulation": (ANN, NOT_LIVE, True),
    "a British mobile": (example("GB", PhoneNumberType.MOBILE), LIVE, True),
    "a British landline": (example("GB", PhoneNumberType.FIXED_LINE), LIVE, False),
    "a number that costs more": (example("GB", PhoneNumberType.PERSONAL_NUMBER), LIVE, False),
    "a premium number": (example("GB", PhoneNumberType.PREMIUM_RATE), LIVE, False),
    "a mobile of Jersey, which is not GB": (example("JE", PhoneNumberType.MOBILE), LIVE, False),
    "an Irish mobile": (example("IE", PhoneNumberType.MOBILE), LIVE, False),
    "an American number": (example("US", PhoneNumberType.MOBILE), LIVE, False),
    "an American number where America is allowed": (example("US", PhoneNumberType.MOBILE), WITH_AMERICA, True),
    "a short code": ("60777", LIVE, False),
    "a name": ("OakEstate", LIVE, False),
    "nothing": ("", LIVE, False),
}


@pytest.mark.parametrize(("number", "settings", "payable"), PAYABLE.values(), ids=PAYABLE)
def test_paid_replies_go_to_mobiles_of_allowed_regions_only(number: str, settings: Settings, payable: bool) -> None:
    assert is_payable(number, settings) is payable


@pytest.mark.parametrize("from_", ["60777", "GroupName", "HM REV&CUST"])
def test_texts_from_short_codes_and_names_are_kept_but_not_answered(from_: str) -> None:
    incoming = accepted(From=from_)
    assert incoming.address == f"sms:{from_}"
    assert not incoming.payable


def status_of(query: str = "id=41", **more: str) -> StatusReport | Refused:
    fields = {
        "SmsSid": "SM" + "a" * 32, "SmsStatus": "delivered", "MessageStatus": "delivered", "To": ANN,
        "MessageSid": "SM" + "a" * 32, "AccountSid": SETTINGS.twilio_account_sid, "From": "+447700900000",
        "ApiVersion": "2010-04-01",
    } | more  # fmt: skip
    signature = sign(TOKEN, f"{PUBLIC_URL}/sms/status" + (f"?{query}" if query else ""), fields)
    return read_status(urlencode(fields).encode(), query, signature, settings=SETTINGS, signed=SIGNED)


def test_a_status_names_our_own_id_and_the_providers() -> None:
    assert status_of() == StatusReport(41, "SM" + "a" * 32, "delivered", sender="+447700900000")


REACHED = {
    "accepted": "sent",
    "queued": "sent",
    "sending": "sent",
    "sent": "sent",
    "delivered": "delivered",
    "read": "delivered",
    "undelivered": "undelivered",
    "failed": "failed",
    "canceled": "failed",
}


@pytest.mark.parametrize(("word", "reached"), REACHED.items())
def test_every_status_is_one_of_ours(word: str, reached: str) -> None:
    report = status_of(MessageStatus=word)
    assert isinstance(report, StatusReport)
    assert report.status == reached


def test_a_failure_says_why_and_whether_the_number_is_dead() -> None:
    dead = status_of(MessageStatus="undelivered", ErrorCode="30005")
    assert isinstance(dead, StatusReport)
    assert (dead.reason, dead.gone, dead.stopped) == ("twilio:30005", True, False)
    stopped = status_of(MessageStatus="failed", ErrorCode="21610")
    assert isinstance(stopped, StatusReport)
    assert (stopped.gone, stopped.stopped) == (False, True)
    off = status_of(MessageStatus="undelivered", ErrorCode="30003")
    assert isinstance(off, StatusReport)
    assert (off.reason, off.gone) == ("twilio:30003", False)
    nameless = status_of(MessageStatus="failed")
    assert isinstance(nameless, StatusReport)
    assert nameless.reason == "twilio:no_code"


def test_the_query_is_signed_too() -> None:
    fields = {"MessageSid": "SM" + "a" * 32, "AccountSid": SETTINGS.twilio_account_sid, "MessageStatus": "delivered"}
    signature = sign(TOKEN, f"{PUBLIC_URL}/sms/status?id=41", fields)
    outcome = read_status(urlencode(fields).encode(), "id=42", signature, settings=SETTINGS, signed=SIGNED)
    assert outcome == Refused(403, "the signature does not fit")


@pytest.mark.parametrize("query", ["", "id=", "id=x", "id=41&id=42", "id=" + "9" * 40, "id=-1"])
def test_a_strange_own_id_leaves_the_providers(query: str) -> None:
    report = status_of(query)
    assert isinstance(report, StatusReport)
    assert report.outgoing_id is None
    assert report.external_id == "SM" + "a" * 32


def test_a_status_nobody_knows_is_refused() -> None:
    assert status_of(MessageStatus="teleported") == Refused(400, "MessageStatus is unknown")


NAMES = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,12}", fullmatch=True)


@given(st.dictionaries(NAMES, st.text(st.characters(exclude_categories=["Cs"]), max_size=40), max_size=8))
def test_what_twilios_own_library_signs_fits_and_nothing_else(fields: dict[str, str]) -> None:
    """X11: webhooks are signed."""
    theirs = RequestValidator(TOKEN).compute_signature(f"{PUBLIC_URL}/sms/incoming", fields)
    assert SIGNED.fits("/sms/incoming", fields, theirs)
    assert not SIGNED.fits("/sms/incoming", {**fields, "Body": fields.get("Body", "") + "x"}, theirs)
    assert not SIGNED.fits("/sms/status", fields, theirs)
