"""The component for Anthropic's Messages API."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from forge_gui.engine.components.base import Component, ComponentSettings
from forge_gui.engine.components.key_reference import key_reference
from forge_gui.engine.components.server_fields import ADDRESS
from forge_gui.engine.components.serving import Serving
from forge_gui.values.sentence import Sentence
from forge_gui.values.settings_servers import Anthropic
from forge_gui.values.strategies import ComponentKind

_VARIABLE = "ANTHROPIC_API_KEY"


class AnthropicSettings(ComponentSettings):
    """Settings of Anthropic's API."""

    base_url: str = Field(
        default="https://api.anthropic.com",
        pattern=ADDRESS,
        description="Address without the version.",
    )
    api_key: str = Field(
        default="${ANTHROPIC_API_KEY}",
        pattern=r"^\$\{ANTHROPIC_API_KEY\}$|^keyring:[^\s:]{1,128}$",
        description="Where the key is: ${ANTHROPIC_API_KEY} or keyring:ENTRY.",
    )
    default_model: str = Field(
        default="", max_length=200, description="Taken where only the component is named."
    )
    max_tokens: int = Field(
        default=4096,
        ge=1,
        le=1_000_000,
        description="Most tokens of an answer, where a step sets no bound.",
    )


class AnthropicApi(Component):
    """Anthropic's models."""

    kind = ComponentKind.CLOUD_API
    type = "anthropic"
    title = "Anthropic"
    summary = "Models of Anthropic over the Messages API; needs a key."
    settings_model = AnthropicSettings
    settings: AnthropicSettings

    def remarks(self) -> Sequence[Sentence]:
        missing = key_reference(self.settings.api_key).missing()
        return [missing] if missing else ()

    @property
    def default_model(self) -> str:
        model = self.settings.default_model
        return f"anthropic:{model}" if model else ""

    def serving(self) -> Serving:
        reference = key_reference(self.settings.api_key)
        is_kept = reference.source == "keyring"
        chosen = Anthropic(
            enabled=True,
            base_url=self.settings.base_url,
            key_source="keyring" if is_kept else "environment",
            key_name=reference.name if is_kept else "",
            max_tokens=self.settings.max_tokens,
        )
        return Serving("anthropic:", anthropic=chosen)
