"""How a model is loaded, in the words of scripts: `{"device": "cpu", "context_length": 4096}`. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from forge_gui.values.errors import BadRequest
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.json_value import Json
from forge_gui.values.kv_types import KvType

_COUNTS = {
    "context_length": ("context_length", 1),
    "n_ctx": ("context_length", 1),
    "num_ctx": ("context_length", 1),
    "batch_size": ("batch_size", 1),
    "n_batch": ("batch_size", 1),
    "threads": ("threads", 1),
    "n_threads": ("threads", 1),
    "gpu_layers": ("gpu_layers", 0),
    "n_gpu_layers": ("gpu_layers", 0),
}
"""What may be said, what it is called here, and its least value."""
_CPU = frozenset({"cpu"})
_WHERE_IT_FITS = frozenset({"auto", "gpu", "cuda", "metal", "mps", "rocm", "vulkan"})
"""A GPU is used where there is one and the model fits; which one, its driver and backend say."""


def runner_of(args: Mapping[str, Json]) -> RunnerOptions:
    """Raises BadRequest for a word or a value that there is not."""
    options = RunnerOptions()
    for name, value in args.items():
        if name == "device":
            options = _on(options, value)
        elif name == "kv_type":
            options = replace(options, kv_type=_kv_type(value))
        elif name in _COUNTS:
            options = _counted(options, name, value)
        else:
            known = ", ".join(sorted({"device", "kv_type", *_COUNTS}))
            raise BadRequest(
                f'"{name}" says nothing about loading a model.', f"There are: {known}."
            )
    return options


def _on(options: RunnerOptions, value: Json) -> RunnerOptions:
    device = value.strip().lower().partition(":")[0] if isinstance(value, str) else value
    if device in _CPU:
        return replace(options, gpu_layers=0)
    if device in _WHERE_IT_FITS:
        return options
    known = ", ".join(sorted(_CPU | _WHERE_IT_FITS))
    raise BadRequest(f'"{value}" is no device.', f"There are: {known}.")


def _kv_type(value: Json) -> KvType:
    try:
        return KvType(str(value))
    except ValueError:
        known = ", ".join(KvType)
        raise BadRequest(f'"{value}" is no way to pack it.', f"There are: {known}.") from None


def _counted(options: RunnerOptions, name: str, value: Json) -> RunnerOptions:
    field, least = _COUNTS[name]
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        if field == "gpu_layers" and value == -1 and not isinstance(value, bool):
            return options  # as llama.cpp says it: as many as fit
        raise BadRequest(f"{name} cannot be {value}.", f"Give a whole number from {least} on.")
    match field:
        case "context_length":
            return replace(options, context_length=value)
        case "batch_size":
            return replace(options, batch_size=value)
        case "threads":
            return replace(options, threads=value)
        case _:
            return replace(options, gpu_layers=value)
