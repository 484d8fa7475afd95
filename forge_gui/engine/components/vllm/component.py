"""The component for a vLLM server."""

from __future__ import annotations

from pydantic import Field

from forge_gui.engine.components.base import Component
from forge_gui.engine.components.key_reference import key_reference
from forge_gui.engine.components.server_fields import ADDRESS, ServerSettings, profile_name
from forge_gui.engine.components.serving import Serving
from forge_gui.values.settings_servers import OpenAiProfile
from forge_gui.values.strategies import ComponentKind


class VllmSettings(ServerSettings):
    """Settings of one vLLM server."""

    base_url: str = Field(
        default="http://127.0.0.1:8000/v1",
        pattern=ADDRESS,
        description="Address up to and including the version (/v1).",
    )


class VllmApp(Component):
    """A vLLM server, which speaks the OpenAI API."""

    kind = ComponentKind.MODEL_APP
    type = "vllm"
    title = "vLLM"
    summary = "A vLLM server by its address."
    settings_model = VllmSettings
    settings: VllmSettings

    @property
    def default_model(self) -> str:
        model = self.settings.default_model
        return f"{self.serving().begins}{model}" if model else ""

    def serving(self) -> Serving:
        reference = key_reference(self.settings.api_key)
        profile = OpenAiProfile(
            name=profile_name(self.settings.profile, "vllm"),
            base_url=self.settings.base_url,
            key_source=reference.source,
            key_name=reference.name,
            timeout_seconds=self.settings.timeout,
        )
        return Serving(f"openai:{profile.name}/", profile=profile)
