"""What a component brings to the engine: servers to be asked, in the words of the settings."""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.values.settings_servers import Anthropic, OllamaHost, OpenAiProfile


@dataclass(frozen=True, slots=True)
class Serving:
    """`begins` is how the ids of its models begin; empty where it serves none."""

    begins: str = ""
    profile: OpenAiProfile | None = None
    anthropic: Anthropic | None = None
    ollama: OllamaHost | None = None


NOTHING = Serving()
