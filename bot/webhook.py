"""`havesay webhook`: tell Telegram where to bring what people write, or to stop bringing it."""

import asyncio
from typing import TYPE_CHECKING

import typer

from bot.console import Refused

if TYPE_CHECKING:
    from telegram import Bot

    from bot.settings import Settings

TIMEOUT_SECONDS = 10.0


def set_webhook(settings: "Settings", sender: str, *, remove: bool) -> None:
    """Set it, with our secret and the kinds of update we read, or remove it. What waits at Telegram is kept."""
    if not settings.telegram_bot_token.get_secret_value():
        raise Refused("TELEGRAM_BOT_TOKEN is not set; BotFather gives you one")
    if not remove and not settings.public_url:
        raise Refused("HAVESAY_PUBLIC_URL is not set: without it Havesay asks Telegram itself and needs no webhook")
    if not remove and not settings.telegram_webhook_secret.get_secret_value():
        raise Refused("TELEGRAM_WEBHOOK_SECRET is not set: anybody could pretend to be Telegram")
    where = f"{settings.public_url.rstrip('/')}/telegram/{sender}"
    asyncio.run(_ask(settings, "" if remove else where))
    typer.echo("Telegram brings nothing any more; Havesay asks." if remove else f"Telegram brings updates to {where}.")


async def _ask(settings: "Settings", url: str) -> None:
    from telegram.error import InvalidToken, TelegramError

    from bot.channels.read_telegram import ALLOWED_UPDATES

    bot = quiet_bot(settings)
    try:
        async with bot:
            if url:
                secret = settings.telegram_webhook_secret.get_secret_value()
                await bot.set_webhook(url, secret_token=secret, allowed_updates=ALLOWED_UPDATES)
            else:
                await bot.delete_webhook(drop_pending_updates=False)
    except InvalidToken:
        raise Refused("Telegram refuses TELEGRAM_BOT_TOKEN; copy it again from BotFather") from None
    except TelegramError as error:
        raise Refused(f"Telegram did not take it: {type(error).__name__}") from None


def quiet_bot(settings: "Settings") -> "Bot":
    """A bot for one question. The token is part of every address it asks, so its libraries must not log them."""
    import logging

    from telegram import Bot
    from telegram.request import HTTPXRequest

    for loud in ("httpx", "httpcore", "telegram"):
        logging.getLogger(loud).setLevel(logging.CRITICAL)
    requests = [HTTPXRequest(connect_timeout=TIMEOUT_SECONDS, read_timeout=TIMEOUT_SECONDS) for _ in range(2)]
    return Bot(
        settings.telegram_bot_token.get_secret_value(),
        base_url=f"{settings.telegram_api_base.rstrip('/')}/bot",
        request=requests[0],
        get_updates_request=requests[1],
    )
