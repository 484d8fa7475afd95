"""What other programs call a model and its provider, as a model id of Forge's. Decisions only."""

from __future__ import annotations

import re
from dataclasses import dataclass

_COMPATIBLE = {
    "openai": "openai",
    "openaicustom": "openai",
    "azure": "azure",
    "azureopenai": "azure",
    "groq": "groq",
    "mistral": "mistral",
    "mistralai": "mistral",
    "openrouter": "openrouter",
    "deepseek": "deepseek",
    "together": "together",
    "togetherai": "together",
    "fireworks": "fireworks",
    "xai": "xai",
    "perplexity": "perplexity",
    "nvidia": "nvidia",
    "nvidianim": "nvidia",
    "litellm": "litellm",
    "lmstudio": "lmstudio",
    "localai": "localai",
    "novita": "novita",
    "cerebras": "cerebras",
    "sambanova": "sambanova",
}
"""Providers that speak the OpenAI API, and the name of the profile that reaches them."""
_OTHERS = {
    "anthropic": "anthropic",
    "ollama": "ollama",
    "ollamacloud": "ollama",
    "ollamafunction": "ollama",
    "huggingface": "huggingface",
    "hf": "huggingface",
}
_BY_NAME = (
    (re.compile(r"(gpt-|o[134](-|$)|chatgpt|text-davinci|davinci|curie|babbage)"), "openai"),
    (re.compile(r"claude"), "anthropic"),
)


@dataclass(frozen=True, slots=True)
class MappedModel:
    """A model id, empty where there is none; `remark`: what a person must know or do."""

    id: str
    remark: str = ""
    is_known: bool = True


def mapped_model(provider: str, name: str) -> MappedModel:
    """The id for a model `name` of a `provider`, each as the other program spells it."""
    name = " ".join(name.split())[:200]
    known = re.sub(r"[^a-z0-9]", "", provider.lower()).replace("chat", "")
    known = known if known in _COMPATIBLE or known in _OTHERS else _family(known, name)
    if not name:
        return MappedModel("", "No model is named there; choose one.", is_known=False)
    if known in _OTHERS:
        return MappedModel(f"{_OTHERS[known]}:{name}")
    if known in _COMPATIBLE:
        return MappedModel(f"openai:{_COMPATIBLE[known]}/{name}")
    of = f" of {provider}" if provider else ""
    return MappedModel(
        "", f"Forge does not reach the model {name}{of}; choose another.", is_known=False
    )


def _family(provider: str, name: str) -> str:
    """Whose model it is by its own name, where the provider is not told."""
    if provider:
        return ""
    lowered = name.lower()
    return next((whose for pattern, whose in _BY_NAME if pattern.match(lowered)), "")
