"""The sections of the settings about servers that serve models: Ollama's, and OpenAI-like ones."""

from __future__ import annotations

from typing import Annotated, Literal, Protocol, TypeVar

from pydantic import AfterValidator, Field, field_validator

from forge_gui.values.ollama_host import parse_ollama_host
from forge_gui.values.settings_section import DAY_S, Section


def _readable_host(text: str) -> str:
    parse_ollama_host(text)
    return text


class _Named(Protocol):
    @property
    def name(self) -> str: ...


Entry = TypeVar("Entry", bound=_Named)


def named_apart(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries. Raises ValueError where two have one name."""
    names = [entry.name for entry in entries]
    if twice := {name for name in names if names.count(name) > 1}:
        raise ValueError(f"two entries are named {', '.join(sorted(twice))}")
    return entries


class OllamaHost(Section):
    """An Ollama on another computer. Its models are called `ollama@<name>:<model>`."""

    name: str = Field(
        pattern=r"^[a-z0-9][a-z0-9_-]*$", description="Short name, part of model ids."
    )
    host: Annotated[str, AfterValidator(_readable_host)] = Field(
        description="Where it listens, written as for OLLAMA_HOST."
    )

    @property
    def base_url(self) -> str:
        """`host` as an address to call."""
        return parse_ollama_host(self.host)


class Ollama(Section):
    """The Ollama server."""

    enabled: bool = Field(default=True, description="Look for Ollama at all.")
    host: Annotated[str, AfterValidator(_readable_host)] = Field(
        default="127.0.0.1:11434", description="Where it listens, written as for OLLAMA_HOST."
    )
    connect_timeout_seconds: float = Field(
        default=3.0, gt=0, le=300, description="How long a connection may take, in seconds."
    )
    load_timeout_seconds: float = Field(
        default=300.0, gt=0, le=DAY_S, description="How long loading a model may take, in seconds."
    )
    keep_alive: str = Field(
        default="5m",
        pattern=r"^-?\d+$|^-?(\d+(\.\d+)?(ms|s|m|h))+$",
        description="How long Ollama keeps an idle model: 5m, 1h30m, seconds; negative: for ever.",
    )
    pulls_at_once: int = Field(
        default=1, ge=1, le=4, description="Models that are downloaded at the same time."
    )
    hosts: tuple[OllamaHost, ...] = Field(
        default=(), description="Further Ollama servers, on other computers of the network."
    )

    @field_validator("hosts")
    @classmethod
    def _names_differ(cls, hosts: tuple[OllamaHost, ...]) -> tuple[OllamaHost, ...]:
        return named_apart(hosts)

    @property
    def base_url(self) -> str:
        """`host` as an address to call."""
        return parse_ollama_host(self.host)


class OpenAiProfile(Section):
    """A server that speaks the OpenAI API. Its models are called `openai:<name>/<model>`."""

    name: str = Field(
        pattern=r"^[a-z0-9][a-z0-9_-]*$", description="Short name, part of model ids."
    )
    base_url: str = Field(
        pattern=r"^https?://[^\s]+$", description="Address up to and including the version (/v1)."
    )
    key_source: Literal["keyring", "environment", "none"] = Field(
        default="keyring", description="Where the API key is kept; it is never in this file."
    )
    key_name: str = Field(
        default="",
        description="The keyring entry or the environment variable; empty: the profile's name.",
    )
    key_header: Literal["authorization", "api-key"] = Field(
        default="authorization", description="Header that carries the key; Azure: api-key."
    )
    api_version: str = Field(
        default="",
        pattern=r"^$|^\d{4}-\d{2}-\d{2}(-preview)?$",
        description="Azure's dated API version; with it each model has an address of its own.",
    )
    timeout_seconds: float = Field(
        default=0.0,
        ge=0,
        le=DAY_S,
        description="How long it may stay silent, in seconds; 0: the request_timeout of all.",
    )
    models: tuple[str, ...] = Field(
        default=(),
        max_length=1000,
        description="Models of a server that does not list what it serves (Azure: deployments).",
    )


class Anthropic(Section):
    """Anthropic's Messages API. Its models are called `anthropic:<name>`."""

    enabled: bool = Field(default=False, description="Offer Anthropic's models; needs a key.")
    base_url: str = Field(
        default="https://api.anthropic.com",
        pattern=r"^https?://[^\s]+$",
        description="Address without the version.",
    )
    key_source: Literal["either", "keyring", "environment"] = Field(
        default="either",
        description="Where the API key is kept: ANTHROPIC_API_KEY, the keyring, or either.",
    )
    key_name: str = Field(
        default="", description="The keyring entry with the key; empty: anthropic."
    )
    version: str = Field(
        default="2023-06-01",
        pattern=r"^\d{4}-\d{2}-\d{2}$",
        description="Version of the API that is spoken.",
    )
    max_tokens: int = Field(
        default=4096,
        ge=1,
        le=1_000_000,
        description="Most tokens of an answer, where a step sets no bound.",
    )
