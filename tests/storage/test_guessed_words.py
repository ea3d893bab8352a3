"""Passwords that are guessed first, and those that are not."""

import pytest

from storage.guessed_words import is_guessed

WHO = ("Jo Bright", "Oak Estate", "OAK")


@pytest.mark.parametrize(
    "password",
    [
        "passwordpassword", "PasswordPassword1!", "p@ssw0rdp@ssw0rd", "password1234", "password-havesay",
        "letmeinletmein", "welcome2026!!", "Welcome to 2026", "qwertyuiop123", "qwerty123456", "1q2w3e4r5t6y",
        "123456789012", "0987654321098", "abcdefghijkl", "asdfghjkl;'#", "abcabcabcabcabc", "havesayhavesay",
        "jobrightjobright", "Jo Bright 1984!", "oakestate2026", "OakEstateOak", "liverpool2005!", "ilovearsenal",
        "summer2026!!!!", "December-2026", "monkeymonkey12", "aaaaaaaaaaaa", "a1a1a1a1a1a1a1", "coordinator12",
        "zaq12wsxzaq1", "Letmein123456", "iloveyou2026!",
    ],
)  # fmt: skip
def test_what_is_guessed_first_is_no_password(password: str) -> None:
    assert is_guessed(password, WHO)


@pytest.mark.parametrize(
    "password",
    [
        "four bins and a kettle", "nine lamps on the path", "bins and a kettle", "correct horse battery staple",
        "the lift in elm house is broken", "monkey summer dragon coffee", "welcome to our kettle", "xK9#mQ2vLp7z",
        "oak estate needs benches", "rain on tin roofs",
    ],
)  # fmt: skip
def test_a_few_words_of_ones_own_are_a_password(password: str) -> None:
    assert not is_guessed(password, WHO)
