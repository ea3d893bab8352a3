"""Every setting, read once from the environment (and `.env`). Each is explained in `.env.example`."""

from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

LOOPBACK = {"127.0.0.1", "localhost", "::1"}


class Settings(BaseSettings):
    """The whole configuration. Several areas with their own senders are rows in the database, not settings."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", populate_by_name=True)

    database_url: str = Field("sqlite:///havesay.sqlite", validation_alias="HAVESAY_DATABASE_URL")
    public_url: str = Field("", validation_alias="HAVESAY_PUBLIC_URL")
    secret_key: SecretStr = Field(SecretStr(""), validation_alias="HAVESAY_SECRET_KEY")
    suppression_key: SecretStr = Field(SecretStr(""), validation_alias="HAVESAY_SUPPRESSION_KEY")
    live: bool = Field(False, validation_alias="HAVESAY_LIVE")
    host: str = Field("127.0.0.1", validation_alias="HAVESAY_HOST")
    port: int = Field(8000, validation_alias="HAVESAY_PORT")
    allowed_regions: str = Field("GB", validation_alias="HAVESAY_ALLOWED_REGIONS")
    metrics_token: SecretStr = Field(SecretStr(""), validation_alias="HAVESAY_METRICS_TOKEN")
    backup_folder: Path = Field(Path("backups"), validation_alias="HAVESAY_BACKUP_FOLDER")

    twilio_account_sid: str = Field("", validation_alias="TWILIO_ACCOUNT_SID")
    twilio_auth_token: SecretStr = Field(SecretStr(""), validation_alias="TWILIO_AUTH_TOKEN")
    twilio_messaging_service_sid: str = Field("", validation_alias="TWILIO_MESSAGING_SERVICE_SID")
    twilio_from: str = Field("", validation_alias="TWILIO_FROM")
    twilio_api_base: str = Field("https://api.twilio.com", validation_alias="TWILIO_API_BASE")

    telegram_bot_token: SecretStr = Field(SecretStr(""), validation_alias="TELEGRAM_BOT_TOKEN")
    telegram_bot_name: str = Field("", validation_alias="TELEGRAM_BOT_NAME")
    telegram_webhook_secret: SecretStr = Field(SecretStr(""), validation_alias="TELEGRAM_WEBHOOK_SECRET")
    telegram_api_base: str = Field("https://api.telegram.org", validation_alias="TELEGRAM_API_BASE")

    @cached_property
    def regions(self) -> frozenset[str]:
        """Regions whose mobile numbers may be answered at our cost, as two-letter codes."""
        return frozenset(part.strip().upper() for part in self.allowed_regions.split(",") if part.strip())

    @cached_property
    def twilio_is_loopback(self) -> bool:
        """True when texts can only reach a stand-in on this machine: then fiction numbers are allowed."""
        return (urlsplit(self.twilio_api_base).hostname or "") in LOOPBACK
