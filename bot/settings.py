"""What an installation can set, from the environment and `.env`. Secrets we make ourselves are in `bot/keys.py`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal, NoReturn, Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, SettingsConfigDict, SettingsError

from bot.complaints import PREFIX, about, unknown

ENV_FILE = Path(".env")
WRONG_SETTINGS = 2
"""The exit code."""

Http = Annotated[str, Field(pattern=r"^https?://[^\s/]+(/[^\s]*[^\s/])?$")]
HttpOrNone = Annotated[str, Field(pattern=r"^(https?://[^\s/]+(/[^\s]*[^\s/])?)?$")]


class Section(BaseModel):
    """A part of the settings: `CHUNGTAY_<SECTION>__<FIELD>`. Each description says what is allowed."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class Web(Section):
    """The HTTP side: chat page, console, public pages, webhooks."""

    host: str = Field(
        default="127.0.0.1", min_length=1, description="the address to listen on, such as 127.0.0.1 or 0.0.0.0"
    )
    port: int = Field(default=8080, ge=0, le=65535, description="a whole number from 0 to 65535; 0 takes any free port")
    public_url: HttpOrNone = Field(
        default="", description="http(s)://… without a final slash, as people type it, or nothing"
    )


class Database(Section):
    """Where rows are kept."""

    url: str = Field(
        pattern=r"^(sqlite\+aiosqlite:///.+|postgresql\+asyncpg://.+)$",
        description="sqlite+aiosqlite:///<file> or postgresql+asyncpg://<user>:<password>@<host>/<name>",
    )


class Telegram(Section):
    """The Telegram bot; without a token it is left out."""

    token: SecretStr | None = Field(
        default=None, description="the token BotFather gave, such as 123456789:AA…, or nothing"
    )
    api_base: Http = Field(
        default="https://api.telegram.org", description="http(s)://… of the Bot API, without a final slash"
    )
    mode: Literal["polling", "webhook"] = Field(default="polling", description="polling or webhook")
    webhook_url: HttpOrNone = Field(
        default="", description="http(s)://… that Telegram calls, for the mode webhook, or nothing"
    )
    a_second: int = Field(
        default=30,
        ge=0,
        le=1_000,
        description="messages a second, from 0 to 1000; 0 for no pace, with a Bot API server of one's own",
    )

    @model_validator(mode="after")
    def _webhook_needs_an_address(self) -> Self:
        if self.mode == "webhook" and not self.webhook_url:
            raise ValueError(
                f"{PREFIX}TELEGRAM__WEBHOOK_URL is needed when {PREFIX}TELEGRAM__MODE is webhook: "
                "give the https:// address that Telegram calls."
            )
        return self


class ZaloBot(Section):
    """A bot of the Zalo Bot Platform, for pilots; without a token it is left out."""

    token: SecretStr | None = Field(
        default=None, description="the token Zalo Bot Creator gave, such as 1459232241454765289:abc…, or nothing"
    )
    api_base: Http = Field(
        default="https://bot-api.zaloplatforms.com", description="http(s)://… of the Bot API, without a final slash"
    )
    mode: Literal["polling", "webhook"] = Field(default="polling", description="polling or webhook")
    webhook_url: HttpOrNone = Field(
        default="", description="https://…/zalo/bot/webhook that Zalo calls, for the mode webhook, or nothing"
    )
    media_hosts: str = Field(
        default="zdn.vn", min_length=1, description="hosts, with all below them, that photos may come from, by commas"
    )
    monthly: int = Field(default=3_000, ge=0, description="messages a month in the plan, 0 for no limit")
    users: int = Field(default=50, ge=0, description="people in the plan, 0 for no limit")
    counts_incoming: bool = Field(default=False, description="true if messages of residents count in the plan")
    a_second: int = Field(
        default=10, ge=0, le=1_000, description="messages a second, from 0 to 1000; 0 for no pace at all"
    )
    chat_a_second: int = Field(
        default=1, ge=0, le=100, description="messages a second to one chat, from 0 to 100; 0 for no limit"
    )

    @model_validator(mode="after")
    def _webhook_needs_an_address(self) -> Self:
        if self.mode == "webhook" and not self.webhook_url:
            raise ValueError(
                f"{PREFIX}ZALO_BOT__WEBHOOK_URL is needed when {PREFIX}ZALO_BOT__MODE is webhook: "
                "give the https:// address that Zalo calls."
            )
        return self


class ZaloOA(Section):
    """A Zalo Official Account; without its id it is left out."""

    oa_id: str = Field(default="", pattern=r"^[0-9]{0,20}$", description="the id of the Official Account, digits")
    app_id: str = Field(default="", pattern=r"^[0-9]{0,20}$", description="the id of the app, digits")
    app_secret: SecretStr | None = Field(default=None, description="the secret key of the app")
    webhook_secret: SecretStr | None = Field(
        default=None, description="the OA secret key of the console's webhook page; nothing: the app's secret"
    )
    api_base: Http = Field(default="https://openapi.zalo.me", description="http(s)://… of the OpenAPI")
    oauth_base: Http = Field(default="https://oauth.zaloapp.com", description="http(s)://… of the consent and tokens")
    media_hosts: str = Field(
        default="zdn.vn", min_length=1, description="hosts, with all below them, that photos may come from, by commas"
    )
    buttons: bool = Field(default=True, description="true to send up to five buttons beside the numbered lines")
    paid: bool = Field(default=False, description="true to send what costs money: between 48 hours and 7 days")
    monthly: int = Field(default=0, ge=0, description="messages a month in the plan, 0 for no limit")
    daily: int = Field(default=0, ge=0, description="messages a day in the plan, 0 for no limit")
    a_second: int = Field(
        default=10, ge=0, le=1_000, description="messages a second, from 0 to 1000; 0 for no pace at all"
    )
    chat_a_second: int = Field(
        default=1, ge=0, le=100, description="messages a second to one chat, from 0 to 100; 0 for no limit"
    )
    templates: dict[str, str] = Field(
        default_factory=dict, description='approved templates as JSON, such as {"confirmed": "12345"}, or nothing'
    )

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.oa_id and not (self.app_id and self.app_secret):
            raise ValueError(
                f"{PREFIX}ZALO_OA__APP_ID and {PREFIX}ZALO_OA__APP_SECRET are needed beside {PREFIX}ZALO_OA__OA_ID: "
                "they are on the app's page at developers.zalo.me."
            )
        return self


class Photos(Section):
    """Where photos are kept."""

    url: str = Field(min_length=1, description="a folder, or s3://<bucket>/<prefix>")


class Office(Section):
    """The Front's office, as shown in /help."""

    name: str = Field(
        default="Ủy ban Mặt trận Tổ quốc xã", min_length=1, description="the name of the office people can call"
    )
    phone: str = Field(default="", max_length=30, description="the phone number of the office, or nothing")
    hours: str = Field(
        default="7:30-11:30, 13:30-17:00, thứ Hai đến thứ Sáu", description="when the office can be reached"
    )


class Log(Section):
    """What is written to stderr."""

    level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="debug, info, warning or error"
    )
    json_lines: bool = Field(default=False, description="true for one JSON object per line, false for people")


class Desk(Section):
    """How the work goes round."""

    round_size: int = Field(
        default=256, ge=1, le=4096, description="events in one round, a whole number from 1 to 4096"
    )


class Settings(BaseSettings):
    """Everything an installation can set. What is left out has a default that works on one machine."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_nested_delimiter="__",
        env_file=ENV_FILE,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        frozen=True,
        extra="ignore",
        hide_input_in_errors=True,
    )

    data_dir: Path = Field(default=Path("data"), description="the folder for the database, the photos and the keys")
    web: Web = Web()
    database: Database
    telegram: Telegram = Telegram()
    zalo_bot: ZaloBot = ZaloBot()
    zalo_oa: ZaloOA = ZaloOA()
    photos: Photos
    office: Office = Office()
    log: Log = Log()
    desk: Desk = Desk()

    @model_validator(mode="before")
    @classmethod
    def _keep_all_in_the_data_folder(cls, given: dict[str, Any]) -> dict[str, Any]:
        folder = Path(given.get("data_dir", cls.model_fields["data_dir"].default))
        return {
            **given,
            "database": _with_url(given.get("database"), f"sqlite+aiosqlite:///{folder / 'chungtay.db'}"),
            "photos": _with_url(given.get("photos"), str(folder / "photos")),
        }


def _with_url(section: Any, url: str) -> Any:
    return {"url": url, **(section or {})} if section is None or isinstance(section, dict) else section


def variables() -> dict[str, str]:
    """Every environment variable there is, with what is allowed in it."""
    found: dict[str, str] = {}
    for name, field in Settings.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, Section):
            for leaf, inner in kind.model_fields.items():
                found[f"{PREFIX}{name}__{leaf}".upper()] = inner.description or ""
        else:
            found[f"{PREFIX}{name}".upper()] = field.description or ""
    return found


def load(env_file: Path = ENV_FILE) -> Settings:
    """The settings of this process. Raises pydantic's ValidationError or pydantic-settings' SettingsError."""
    return Settings(_env_file=env_file)  # type: ignore[call-arg]


def load_or_exit(env_file: Path = ENV_FILE) -> Settings:
    """The settings; with wrong ones a sentence each on stderr and exit code 2. Unknown ones get a warning."""
    if env_file.exists() and not os.access(env_file, os.R_OK):
        _leave([f"{env_file} cannot be read: run chmod u+r {env_file}."])
    in_file = DotEnvSettingsSource(Settings, env_file=env_file).env_vars
    _say(unknown([*os.environ, *in_file], variables()))
    try:
        return load(env_file)
    except ValidationError as wrong:
        _leave(about(wrong, variables()))
    except SettingsError:
        _leave([f"A section was set as a whole: write {PREFIX}<SECTION>__<NAME>, such as {PREFIX}WEB__PORT."])


def _leave(said: Iterable[str]) -> NoReturn:
    _say(said)
    raise SystemExit(WRONG_SETTINGS)


def _say(said: Iterable[str]) -> None:
    for sentence in said:
        print(sentence, file=sys.stderr)
