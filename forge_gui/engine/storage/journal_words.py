"""What goes into the journal and comes out of it, and how results become text and results again."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from forge_gui.values.debugging import WHOLE, Errand
from forge_gui.values.history import RunSummary, StepTurn
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.runs import StepResult, StepState, StepTiming


@dataclass(frozen=True, slots=True)
class Entry:
    """A step that ended, with what its result depends on beside its inputs."""

    result: StepResult
    kind: str
    kind_version: int
    digest: str
    """Of the model that answered; empty: unknown or none."""
    ended_at: float


@dataclass(frozen=True, slots=True)
class Opening:
    """A run that begins, or goes on: then its graph and inputs are those of the first time."""

    run: RunId
    parent: RunId | None
    pipeline: str
    steps: int
    at: float
    graph: str
    inputs: Mapping[str, str]
    models: Mapping[ModelId, str]
    forge_version: str
    folder: str = ""
    """Where the pipeline's file is; empty: it has none."""
    from_step: StepId | None = None
    errand: Errand = WHOLE


@dataclass(frozen=True, slots=True)
class KeptRun:
    """Everything that is kept of one run; `graph` is the text of a pipeline file."""

    summary: RunSummary
    graph: str
    inputs: Mapping[str, str]
    outputs: Mapping[StepId, Json]
    entries: tuple[Entry, ...]
    turns: tuple[StepTurn, ...]
    models: Mapping[ModelId, str]
    notes: Mapping[StepId, Mapping[str, Json]]
    ended_at: float | None
    forge_version: str
    folder: str = ""
    events: tuple[tuple[float, str, Json], ...] = field(default=())
    errand: Errand = WHOLE


COLUMNS = frozenset(
    {"step", "state", "output", "seconds", "model", "attempts"}
    | {"prompt_tokens", "completion_tokens", "tokens_per_s"}
)
"""Fields of a result that have columns of their own; the others are one document."""
_TIMES = tuple(one.name for one in fields(StepTiming))
_REST = tuple(one.name for one in fields(StepResult) if one.name not in COLUMNS)


def rest_of(result: StepResult) -> str:
    """The fields without columns, those left at their defaults being left out."""
    said: dict[str, Any] = {}
    for name in _REST:
        value = getattr(result, name)
        if name == "timing":
            value = {part: seconds for part in _TIMES if (seconds := getattr(value, part))}
        if value:
            said[name] = value
    return dumped(said)


def result_from(columns: Mapping[str, Any], rest: str, output: str) -> StepResult:
    """The result again. Raises ValueError, KeyError or TypeError for what is none."""
    said = json.loads(rest)
    known = {name: said[name] for name in _REST if name in said}
    if "timing" in known:
        known["timing"] = StepTiming(**known["timing"])
    model = columns["model"]
    return StepResult(
        step=StepId(columns["step"]),
        state=StepState(columns["state"]),
        output=_object(output),
        seconds=columns["seconds"],
        model=ModelId.parse(model) if model else None,
        prompt_tokens=columns["prompt_tokens"],
        completion_tokens=columns["completion_tokens"],
        tokens_per_s=columns["tokens_per_s"],
        attempts=columns["attempts"],
        **known,
    )


def errand_text(errand: Errand) -> str:
    """What is kept of an errand: where it shall pause is for this time only."""
    said: dict[str, Any] = {}
    if errand.targets:
        said["targets"] = sorted(errand.targets)
    if errand.given:
        said["given"] = errand.given
    if errand.is_anew:
        said["is_anew"] = True
    return dumped(said)


def errand_from(text: str) -> Errand:
    """The errand again. Raises ValueError, TypeError or AttributeError for what is none."""
    said = json.loads(text)
    given = {StepId(name): dict(output) for name, output in said.get("given", {}).items()}
    targets = frozenset(StepId(name) for name in said.get("targets", ()))
    return Errand(targets, given, is_anew=said.get("is_anew") is True)


def dumped(value: Any) -> str:
    """JSON text; a mapping of any make is an object. Raises TypeError for what is no JSON."""
    readable, plain = _encoders()
    text = readable.encode(value)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character, as a model that is cut may leave behind
        return plain.encode(value)
    return text


@functools.cache
def _encoders() -> tuple[json.JSONEncoder, json.JSONEncoder]:
    """For text as it is, and for text that no file can hold as it is."""
    dense = (",", ":")
    return (
        json.JSONEncoder(ensure_ascii=False, separators=dense, default=_plain),
        json.JSONEncoder(separators=dense, default=_plain),
    )


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} is no JSON")


def _object(text: str) -> JsonObject:
    value = json.loads(text)
    if not isinstance(value, dict):
        raise TypeError("an output is a JSON object")
    return value
