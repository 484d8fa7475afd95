"""Facts into words for people: sizes, times, counts, states, errors. Pure; every screen's voice.

Disk sizes count in powers of 1,000, as file managers and Ollama do; memory counts in powers of
1,024, as it is sold. A number that is estimated carries `~`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import ForgeError, PipelineRefused
from forge_gui.values.ids import AUTO, ModelId
from forge_gui.values.measurement import Speed
from forge_gui.values.model_places import Store
from forge_gui.values.models import ModelCard, Origin
from forge_gui.values.runs import StepState
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

STATE_WORDS: Mapping[StepState, str] = {
    StepState.READY: QT_TR_NOOP("Ready"),
    StepState.NEEDS_INPUT: QT_TR_NOOP("Needs input"),
    StepState.QUEUED: QT_TR_NOOP("Queued"),
    StepState.LOADING: QT_TR_NOOP("Loading"),
    StepState.RUNNING: QT_TR_NOOP("Running"),
    StepState.PAUSED: QT_TR_NOOP("Paused"),
    StepState.CACHED: QT_TR_NOOP("From cache"),
    StepState.DONE: QT_TR_NOOP("Done"),
    StepState.SKIPPED: QT_TR_NOOP("Skipped"),
    StepState.FAILED: QT_TR_NOOP("Failed"),
    StepState.CANCELLED: QT_TR_NOOP("Stopped"),
}
STATE_ICONS: Mapping[StepState, str] = {
    StepState.READY: "circle",
    StepState.NEEDS_INPUT: "circle-dashed",
    StepState.QUEUED: "hourglass",
    StepState.LOADING: "download-simple",
    StepState.RUNNING: "flame",
    StepState.PAUSED: "pause",
    StepState.CACHED: "lightning",
    StepState.DONE: "check-circle",
    StepState.SKIPPED: "skip-forward",
    StepState.FAILED: "x-circle",
    StepState.CANCELLED: "stop-circle",
}
"""Names in the icon family (Phosphor), one a state: colour is never the only sign."""
CAPABILITY_WORDS: Mapping[Capability, str] = {
    Capability.TEXT_GENERATION: QT_TR_NOOP("text"),
    Capability.CODE_GENERATION: QT_TR_NOOP("code"),
    Capability.VISION: QT_TR_NOOP("vision"),
    Capability.IMAGE_GENERATION: QT_TR_NOOP("images"),
    Capability.AUDIO_GENERATION: QT_TR_NOOP("audio"),
    Capability.SPEECH_TO_TEXT: QT_TR_NOOP("speech to text"),
    Capability.TEXT_TO_SPEECH: QT_TR_NOOP("speech"),
    Capability.EMBEDDING: QT_TR_NOOP("embedding"),
    Capability.REASONING: QT_TR_NOOP("reasoning"),
    Capability.TOOL_CALLING: QT_TR_NOOP("tools"),
}
BACKEND_NAMES: Mapping[str, str] = {
    "ollama": "Ollama",
    "forge": "Forge",
    "gguf": QT_TR_NOOP("GGUF files"),
    "llama_cpp": QT_TR_NOOP("Embedded engine"),
    "openai": QT_TR_NOOP("OpenAI-compatible server"),
    "anthropic": "Anthropic",
    "huggingface": "Hugging Face",
    "simulation": QT_TR_NOOP("Simulation"),
}

SERVED_BY: Mapping[str, tuple[str, ...]] = {"llama_cpp": ("forge", "gguf")}
"""Prefixes of model ids that a backend serves, where they are not its own name."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Something to say to the person: what happened and why, then what to do."""

    sentence: str
    advice: str = ""

    @property
    def text(self) -> str:
        return f"{self.sentence} {self.advice}".strip()


def telling(error: BaseException) -> Telling:
    """An error as words. Whatever is not a ForgeError is a fault of Forge and says so."""
    if isinstance(error, PipelineRefused):
        return refusal([said(fault.sentence) for fault in error.faults])
    if isinstance(error, ForgeError):
        return Telling(said(error.sentence), said(error.advice))
    return Telling(
        tr("Something in Forge went wrong: {error}.", error=f"{type(error).__name__}: {error}"),
        tr("The log has the details."),
    )


def refusal(sentences: list[str]) -> Telling:
    """Several reasons against a run as one line; the rest is counted."""
    if not sentences:
        return Telling(tr("This pipeline cannot run yet."))
    more = len(sentences) - 1
    return Telling(
        sentences[0], tr("And {reasons}.", reasons=count(more, "more reason")) if more else ""
    )


def state_words(
    state: StepState, model: ModelId | None = None, fraction: float | None = None
) -> str:
    """`Queued for gemma3:12b`, `Loading llama3.1:8b 40 %`, `Running`."""
    if model is not None and state is StepState.QUEUED:
        return tr("Queued for {model}", model=model_name(model))
    if model is not None and state is StepState.LOADING:
        name = model_name(model)
        if fraction is None:
            return tr("Loading {model}", model=name)
        return tr("Loading {model} {percent}", model=name, percent=percent(fraction * 100))
    return tr(STATE_WORDS[state])


def kind_name(kind: str) -> str:
    """What a kind of step is called; one of a plug-in by its own word."""
    info = BUILT_IN_KINDS.get(kind)
    return tr(info.title) if info is not None else kind


def model_name(model: ModelId) -> str:
    """The short name a person knows: `llama3.1:8b`, `forge:tiny`, a GGUF file's own name."""
    if model.backend in ("forge", AUTO):
        return str(model)
    if model.backend == "gguf":
        return model.name.replace("\\", "/").rpartition("/")[2]
    return model.name


def card_name(card: ModelCard) -> str:
    """The same; a file of Ollama's store, which is named by its content, as Ollama calls it."""
    is_blob = card.id.backend == "gguf" and card.places and card.places[0].store is Store.OLLAMA
    return card.places[0].name if is_blob else model_name(card.id)


def backend_name(backend: str) -> str:
    """What people call who serves models: `Ollama`, `Ollama (desk)` for a host of that name."""
    kind, _, host = backend.partition("@")
    name = tr(BACKEND_NAMES.get(kind, kind))
    return f"{name} ({host})" if host else name


def disk_size(size: int | None) -> str:
    """Bytes on disk: `5.2 GB`, `2 MB`; nothing where unknown."""
    return _scaled(size, 1000)


def memory_size(size: int | None) -> str:
    """Bytes of memory: `11.4 GB`, `640 MB`; nothing where unknown."""
    return _scaled(size, 1024)


def memory_need(size: int, origin: Origin) -> str:
    """What a model takes of memory: `~11.4 GB`, and `11.4 GB` where a real load has shown it."""
    words = memory_size(size)
    return words if origin is Origin.MEASURED else f"~{words}"


def used_of(used: int, total: int) -> str:
    """`14.8 of 32 GB`: both in the unit of the total."""
    exponent, unit = _unit(total, 1024)
    scale = 1024**exponent
    return tr(
        "{used} of {total} {unit}",
        used=_figure(used / scale),
        total=_figure(total / scale),
        unit=tr(unit),
    )


def parameters(number: int | None) -> str:
    """`8.2B`, `1.3M`; nothing where unknown."""
    if not number:
        return ""
    for scale, letter in ((1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "K")):
        if number >= scale:
            return f"{_figure(number / scale)}{letter}"
    return str(number)


def rate(tokens_per_s: float | None, *, is_estimated: bool = False) -> str:
    """`41.6 tok/s`, `~27 tok/s`, `1,940 tok/s`; nothing where unknown."""
    if tokens_per_s is None:
        return ""
    figure = speed(tokens_per_s)
    return tr("{figure} tok/s", figure=f"{'~' if is_estimated else ''}{figure}")


def speed(tokens_per_s: float | None) -> str:
    """The figure of it alone: `41.6`, `1,940`; nothing where unknown."""
    if tokens_per_s is None:
        return ""
    return numbers.figure(tokens_per_s, 1 if tokens_per_s < 100 else 0)


def guessed_speed(made: Speed) -> str:
    """The figure of an estimate, as the range in which it should lie: `~20-35`."""
    if made.low is None or made.high is None:
        return f"~{speed(made.tokens_per_s)}"
    low, high = (numbers.figure(one, 1 if one < 10 else 0) for one in (made.low, made.high))
    return f"~{low}-{high}" if low != high else f"~{low}"


def percent(value: float) -> str:
    """0-100 as `40 %`."""
    return numbers.percent(value)


def duration(seconds: float) -> str:
    """`0.4 s`, `12 s`, `2:14 min`, `1 h 05 min`."""
    if seconds < 0.0995:
        return tr("{n} ms", n=max(0, round(seconds * 1000)))
    if seconds < 9.95:
        return tr("{n} s", n=numbers.figure(seconds, 1))
    whole = round(seconds)
    if whole < 60:
        return tr("{n} s", n=whole)
    if whole < 3600:
        return tr("{n} min", n=f"{whole // 60}:{whole % 60:02d}")
    return tr("{h} h {m} min", h=whole // 3600, m=f"{whole % 3600 // 60:02d}")


def clock_time(epoch_s: float) -> str:
    """`14:02:31` in the person's own zone."""
    return datetime.fromtimestamp(epoch_s).astimezone().strftime("%H:%M:%S")


def joined(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return tr("{others} and {last}", others=", ".join(words[:-1]), last=words[-1])


def inside(words: str) -> str:
    """A state's words as they stand within a line: their first letter is small."""
    return words[:1].lower() + words[1:]


def _scaled(size: int | None, step: int) -> str:
    if size is None:
        return ""
    exponent, unit = _unit(size, step)
    return f"{_figure(size / step**exponent)} {tr(unit)}"


def _unit(size: int, step: int) -> tuple[int, str]:
    units = (QT_TR_NOOP("bytes"), "KB", "MB", "GB", "TB", "PB")
    exponent = 0
    while exponent < len(units) - 1 and round(size / step**exponent, 1) >= step:
        exponent += 1
    return exponent, units[exponent]


def _figure(value: float) -> str:
    """At most one decimal, none where it would be 0 or the figure is large."""
    decimals = 1 if value < 100 and round(value, 1) % 1 else 0
    return numbers.figure(value, decimals)
