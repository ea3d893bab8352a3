"""Whose phones they are: three residents everybody in the demo knows, and as many fresh phones as fit.

Numbers are from the range set aside for fiction (07700 900000 to 900999).
"""

import random
from dataclasses import dataclass, field
from typing import Literal
from uuid import uuid4

MAX_FRESH = 9


@dataclass(frozen=True, slots=True)
class Phone:
    key: str
    owner: str
    about: str
    channel: Literal["sms", "telegram"]
    address: str
    samples: tuple[str, ...]

    def next_id(self) -> str:
        return uuid4().hex


JOAN = Phone(
    key="joan",
    owner="Joan, 71",
    about="button phone, pay as you go",
    channel="sms",
    address="sms:+447700900101",
    samples=(
        "The bench outside the shop is broken. My knees would like it back.",
        "Who is this?",
        "I want to stop getting texts",
    ),
)
AMIR = Phone(
    key="amir",
    owner="Amir, 34",
    about="works shifts, Telegram",
    channel="telegram",
    address="telegram:700900102",
    samples=("please put light on path behind school, very dark when i come from work", "MENU", "HELP"),
)
KAYLEIGH = Phone(
    key="kayleigh",
    owner="Kayleigh, 16",
    about="wants a skate spot",
    channel="sms",
    address="sms:+447700900103",
    samples=("can we have a skate spot behind the library??", "0", "im not safe at home tonight"),
)


def fresh(number: int) -> Phone:
    return Phone(
        key=f"phone-{number}",
        owner="Nobody we know",
        about="a phone that never texted before",
        channel="sms",
        address=f"sms:+447700900{number}",
        samples=("More bins by the bus stop please", "hello", "STOP"),
    )


@dataclass(slots=True)
class PhoneBook:
    """The phones on the page, in this process."""

    phones: list[Phone] = field(default_factory=lambda: [JOAN, AMIR, KAYLEIGH])
    unused: list[int] = field(default_factory=lambda: random.sample(range(200, 1000), MAX_FRESH))

    @property
    def may_add(self) -> bool:
        return bool(self.unused)

    def add(self) -> Phone | None:
        if not self.unused:
            return None
        phone = fresh(self.unused.pop())
        self.phones.append(phone)
        return phone

    def find(self, key: str) -> Phone | None:
        return next((phone for phone in self.phones if phone.key == key), None)
