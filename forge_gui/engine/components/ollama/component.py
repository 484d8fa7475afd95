"""The component for Ollama. Without a host it is the Ollama of the settings."""

from __future__ import annotations

from pydantic import Field

from forge_gui.engine.components.base import Component, ComponentSettings
from forge_gui.engine.components.server_fields import profile_name
from forge_gui.engine.components.serving import Serving
from forge_gui.values.settings_servers import OllamaHost
from forge_gui.values.strategies import ComponentKind


class OllamaSettings(ComponentSettings):
    """Settings of one Ollama."""

    host: str = Field(
        default="",
        max_length=300,
        description="Where it listens, written as for OLLAMA_HOST; empty: as in the settings.",
    )
    default_model: str = Field(
        default="", max_length=200, description="Taken where only the component is named."
    )


class OllamaApp(Component):
    """An Ollama server."""

    kind = ComponentKind.MODEL_APP
    type = "ollama"
    title = "Ollama"
    summary = "Models that Ollama keeps and serves, here or on a host of the network."
    settings_model = OllamaSettings
    settings: OllamaSettings

    @property
    def _begins(self) -> str:
        return f"ollama@{profile_name('', self.name)}:" if self.settings.host else "ollama:"

    @property
    def default_model(self) -> str:
        model = self.settings.default_model
        return f"{self._begins}{model}" if model else ""

    def serving(self) -> Serving:
        """Raises ValueError for a host that cannot be read."""
        if not self.settings.host:
            return Serving(self._begins)
        host = OllamaHost(name=profile_name("", self.name), host=self.settings.host)
        return Serving(self._begins, ollama=host)
