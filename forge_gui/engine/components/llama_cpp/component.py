"""The component for llama.cpp. Without an address it is the engine inside Forge."""

from __future__ import annotations

from pydantic import Field

from forge_gui.engine.components.base import Component
from forge_gui.engine.components.key_reference import key_reference
from forge_gui.engine.components.server_fields import ServerSettings, profile_name
from forge_gui.engine.components.serving import Serving
from forge_gui.values.settings_servers import OpenAiProfile
from forge_gui.values.strategies import ComponentKind


class LlamaCppSettings(ServerSettings):
    """Settings of llama.cpp."""

    base_url: str | None = Field(
        default=None,
        max_length=600,
        pattern=r"^https?://[^\s]+$",
        description="Address of a llama-server with /v1; null: the engine inside Forge.",
    )


class LlamaCppApp(Component):
    """llama.cpp, inside or beside Forge."""

    kind = ComponentKind.MODEL_APP
    type = "llama_cpp"
    title = "llama.cpp"
    summary = "GGUF files run by Forge itself, or a llama-server by its address."
    settings_model = LlamaCppSettings
    settings: LlamaCppSettings

    @property
    def default_model(self) -> str:
        model = self.settings.default_model
        if not model or self.settings.base_url is None:
            return model
        return f"{self.serving().begins}{model}"

    def serving(self) -> Serving:
        if self.settings.base_url is None:
            return Serving()
        reference = key_reference(self.settings.api_key)
        profile = OpenAiProfile(
            name=profile_name(self.settings.profile, "llama-cpp"),
            base_url=self.settings.base_url,
            key_source=reference.source,
            key_name=reference.name,
            timeout_seconds=self.settings.timeout,
        )
        return Serving(f"openai:{profile.name}/", profile=profile)
