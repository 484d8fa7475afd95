"""Figures and names as nodes say them: times, sizes, models in short. Pure."""

from __future__ import annotations

from forge_gui.values.ids import AUTO, ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import StepResult
from forge_gui.viewmodels.numbers import figure
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

TINY = "forge:tiny"


def short_model(model: str) -> str:
    """How a model is called on a node: without the backend where the name says enough."""
    if not ModelId.is_prefixed(model) or model == TINY or model.startswith(f"{AUTO}:"):
        return model
    name = ModelId.parse(model).name
    return name.replace("\\", "/").rsplit("/", 1)[-1] if model.startswith("gguf:") else name


def seconds_text(seconds: float) -> str:
    """`40 ms`, `3.1 s`, `2:05 min`."""
    if seconds < 0.0995:
        return tr("{n} ms", n=max(1, round(seconds * 1000)))
    if seconds < 99.95:
        return tr("{n} s", n=figure(seconds, 1))
    return tr("{n} min", n=f"{int(seconds) // 60}:{int(seconds) % 60:02d}")


def times_text(result: StepResult | None) -> str:
    """`0.2 s waiting, 1.1 s loading, 0.1 s to the first token, 0.9 s writing. 2 tries.`"""
    if result is None:
        return ""
    timing = result.timing
    parts = (
        (timing.queue_s, QT_TR_NOOP("{time} waiting")),
        (timing.load_s, QT_TR_NOOP("{time} loading")),
        (timing.first_token_s, QT_TR_NOOP("{time} to the first token")),
        (timing.generate_s, QT_TR_NOOP("{time} writing")),
        (timing.repair_s, QT_TR_NOOP("{time} mending JSON")),
    )
    told = [tr(text, time=seconds_text(s)) for s, text in parts if s >= 0.001]
    tries = tr("{n} tries", "", result.attempts, n=result.attempts) if result.attempts > 1 else ""
    sentences = [", ".join(told), tries]
    return " ".join(f"{one}." for one in sentences if one)


def size_text(text: str) -> str:
    size = len(text)
    if size < 1000:
        return tr("{n} chars", n=size)
    return tr("{n} k chars", n=figure(size / 1000, 1))


def value_text(value: Json) -> str:
    """A response as text for a node."""
    return value if isinstance(value, str) else "" if value is None else str(value)
