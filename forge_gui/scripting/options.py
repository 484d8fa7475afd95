"""The options of a model as PASTURE and Ollama spell them, as Forge's settings of a model step. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from forge_gui.values.errors import SettingsError
from forge_gui.values.generation import RunnerOptions, Sampling

_NAMES = {
    "temperature": "temperature",
    "top_p": "top_p",
    "top_k": "top_k",
    "min_p": "min_p",
    "repeat_penalty": "repeat_penalty",
    "seed": "seed",
    "stop": "stop",
    "system": "system",
    "max_tokens": "max_tokens",
    "num_predict": "max_tokens",
    "context_length": "context_length",
    "num_ctx": "context_length",
    "retries": "retries",
    "time_limit": "time_limit",
}
"""What may be said, and what it is called in a pipeline file."""
_OF_STEPS = ("retries", "time_limit")
"""Say how a step of a pipeline is worked on; one answer outside of any has no such thing."""
_SAMPLING = frozenset(field.name for field in fields(Sampling))


def step_settings(options: Mapping[str, Any] | None) -> dict[str, Any]:
    """Settings of a model step. Raises SettingsError for an option that Forge does not have."""
    found: dict[str, Any] = {}
    for name, value in (options or {}).items():
        if name not in _NAMES:
            raise SettingsError(
                f'A model has no option "{name}".', f"There are: {', '.join(sorted(_NAMES))}."
            )
        if value is not None:
            found[_NAMES[name]] = value
    if isinstance(found.get("stop"), str):
        found["stop"] = [found["stop"]]
    return found


def request_parts(options: Mapping[str, Any] | None) -> tuple[str, Sampling, RunnerOptions]:
    """System text, sampling and runner of one request. Raises SettingsError."""
    said = step_settings(options)
    for name in _OF_STEPS:
        if name in said:
            raise SettingsError(f'"{name}" is for steps of pipelines.', "Leave it out here.")
    sampling = {name: value for name, value in said.items() if name in _SAMPLING}
    if "stop" in sampling:
        sampling["stop"] = tuple(sampling["stop"])
    runner = RunnerOptions(context_length=said.get("context_length"))
    return said.get("system", ""), Sampling(**sampling), runner
