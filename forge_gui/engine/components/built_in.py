"""Forge's own components, by type."""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.engine.components.anthropic.component import AnthropicApi
from forge_gui.engine.components.azure_openai.component import AzureOpenAi
from forge_gui.engine.components.base import Component
from forge_gui.engine.components.consensus import component as consensus
from forge_gui.engine.components.llama_cpp.component import LlamaCppApp
from forge_gui.engine.components.ollama.component import OllamaApp
from forge_gui.engine.components.openai_compatible import component as openai_compatible
from forge_gui.engine.components.openai_compatible.providers import providers
from forge_gui.engine.components.vllm.component import VllmApp
from forge_gui.values.consensus import Strategy


def built_in() -> Mapping[str, type[Component]]:
    """In the order in which they are listed."""
    found: list[type[Component]] = [
        *(openai_compatible.component_of(one) for one in providers().values()),
        AzureOpenAi,
        AnthropicApi,
        openai_compatible.OpenAiCompatible,
        OllamaApp,
        LlamaCppApp,
        VllmApp,
        *(consensus.component_of(one) for one in Strategy),
    ]
    return {one.type: one for one in found}
