"""What the doctor asks the providers: are our keys accepted, and do texts that come in reach this server.

Rules
- Only questions about our own account, each with a time limit; nothing is changed and nobody is texted.
- A provider that does not answer is a finding, never a traceback; its words are not repeated, they may hold a key.
"""

import asyncio
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.findings import Finding, note, ok, problem

if TYPE_CHECKING:
    from telegram import WebhookInfo

    from bot.settings import Settings

TIMEOUT_SECONDS = 10


def ask_providers(settings: "Settings") -> Iterator[Finding]:
    """Findings about the accounts behind the settings."""
    if settings.twilio_account_sid:
        yield from _twilio(settings)
    if settings.telegram_bot_token.get_secret_value():
        yield from _telegram(settings)


def _twilio(settings: "Settings") -> Iterator[Finding]:
    from requests import RequestException
    from twilio.base.exceptions import TwilioException, TwilioRestException
    from twilio.http.http_client import TwilioHttpClient
    from twilio.rest import Client

    client = Client(
        settings.twilio_account_sid,
        settings.twilio_auth_token.get_secret_value(),
        http_client=TwilioHttpClient(timeout=TIMEOUT_SECONDS),
    )
    client.api.base_url = settings.twilio_api_base
    try:
        account = client.api.v2010.accounts(settings.twilio_account_sid).fetch()
        if account.status != "active":
            yield problem("the Twilio account is not active", "see the Twilio console")
        else:
            yield ok("Twilio accepts our account and token")
        if settings.twilio_messaging_service_sid:
            yield note(
                "what the messaging service does with texts that come in is not asked here",
                f"in the console, Integration: send a webhook to {settings.public_url}/sms/incoming",
            )
            return
        numbers = client.incoming_phone_numbers.list(phone_number=settings.twilio_from, limit=1)
    except TwilioRestException as error:
        if error.status in (401, 403):
            yield problem("Twilio refuses our account or token", "copy both again from the Twilio console")
        else:
            yield problem(f"Twilio answered with {error.status}", "try again; then see its status page")
        return
    except (TwilioException, RequestException, OSError):
        yield problem("Twilio could not be reached", "is this machine on the internet?")
        return
    if not numbers:
        yield problem("TWILIO_FROM is no number of this account", "see Phone Numbers in the Twilio console")
    elif settings.public_url and numbers[0].sms_url != f"{settings.public_url}/sms/incoming":
        yield problem(
            "Twilio sends texts that come in somewhere else",
            f"in the console, under the number, a message comes in: webhook {settings.public_url}/sms/incoming, POST",
        )
    else:
        yield ok("Twilio sends texts that come in to us")


def _telegram(settings: "Settings") -> Iterator[Finding]:
    from telegram.error import InvalidToken, TelegramError

    try:
        name, webhook = asyncio.run(_ask_telegram(settings))
    except InvalidToken:
        yield problem("Telegram refuses our token", "copy it again from BotFather")
        return
    except TelegramError:
        yield problem("Telegram could not be reached", "is this machine on the internet?")
        return
    yield ok("Telegram accepts our token")
    if settings.telegram_bot_name and settings.telegram_bot_name.lstrip("@").lower() != name.lower():
        yield problem("TELEGRAM_BOT_NAME is not this bot's name", "BotFather shows it, without the @")
    yield from _webhook(settings, webhook)


async def _ask_telegram(settings: "Settings") -> tuple[str, "WebhookInfo"]:
    from bot.webhook import quiet_bot

    async with quiet_bot(settings) as bot:
        return bot.username, await bot.get_webhook_info()


def _webhook(settings: "Settings", webhook: "WebhookInfo") -> Iterator[Finding]:
    from bot.channels.read_telegram import ALLOWED_UPDATES

    remedy = "`havesay webhook NAME`, with the bot's name from `havesay area list`"
    if not settings.public_url:
        if webhook.url:
            yield problem("Telegram has a webhook, so it lets us ask for nothing", "`havesay webhook NAME --remove`")
        return
    if not webhook.url.startswith(f"{settings.public_url}/telegram/"):
        yield problem("Telegram sends updates somewhere else", remedy)
        return
    if set(webhook.allowed_updates or ()) != set(ALLOWED_UPDATES):
        yield problem("Telegram was asked for the wrong kinds of update", remedy)
    else:
        yield ok("Telegram sends updates to us")
    if webhook.last_error_date and webhook.pending_update_count:
        yield problem(
            f"{webhook.pending_update_count} updates wait at Telegram; our last answer was an error",
            "is the server running, and TELEGRAM_WEBHOOK_SECRET the one given to setWebhook?",
        )
