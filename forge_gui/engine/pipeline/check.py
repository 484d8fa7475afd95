"""Everything that would be refused before a run, found at once. Decisions only: asks nobody.

What model names mean was looked up before (engine.library.catalogue); whether a prompt fits into a
model's context is measured after (fit.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from pydantic import ValidationError

from forge_gui.engine.collaboration.calibrating import Calibration
from forge_gui.engine.library.suggest import did_you_mean
from forge_gui.engine.pipeline.findings import findings
from forge_gui.engine.pipeline.given import given_faults
from forge_gui.engine.pipeline.kinds.base import (
    AnyKind,
    FillOptions,
    Preparation,
    Prepared,
    StepSettings,
    as_said,
)
from forge_gui.engine.pipeline.plan import Inner
from forge_gui.engine.pipeline.wiring import side_faults, wiring_faults, wiring_of
from forge_gui.values.bindings import Binding
from forge_gui.values.consensus import Sameness
from forge_gui.values.errors import Fault
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.step_kinds import StepKindInfo
from forge_gui.values.template import is_name, scan

MOST_STEPS = 100_000


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found; `works` holds the prepared steps where there is no fault."""

    faults: tuple[Fault, ...]
    works: Mapping[StepId, Prepared] = field(default_factory=dict)
    bound: tuple[Binding, ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """What was found out about a graph before it is checked.

    `inner` are the pipelines that its steps run inside themselves, `faults` what was wrong with
    those and on the disk. The inputs in `later` get their values only when the run is on its way.
    `calibrations` say what the confidence of models is worth, `embedders` what the names of models
    mean that make embeddings, `loaded` how a model is loaded where a step does not say.
    """

    inner: Mapping[StepId, Inner] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    later: frozenset[str] = frozenset()
    calibrations: Mapping[ModelId, Calibration] = field(default_factory=dict)
    embedders: Mapping[str, ModelId | Fault] = field(default_factory=dict)
    loaded: FillOptions = as_said


_NOTHING = Beside()


def check(
    graph: Graph,
    inputs: Mapping[str, str],
    kinds: Mapping[str, AnyKind],
    models: Mapping[str, ModelId | Fault],
    beside: Beside = _NOTHING,
) -> Checked:
    """All faults of a graph and its inputs. `models` says what each name in the steps means."""
    infos = {name: kind.info for name, kind in kinds.items()}
    settings: dict[StepId, StepSettings] = {}
    wiring = wiring_of(graph, infos)
    faults = [
        *_whole_faults(graph),
        *_name_faults(graph),
        *_step_faults(graph, kinds, settings),
        *_template_faults(graph, infos),
        *_model_faults(graph, infos, settings, models),
        *_embedder_faults(graph, settings, beside.embedders),
        *wiring_faults(graph, wiring, infos),
        *given_faults(graph, inputs, wiring.bound, beside.later),
        *beside.faults,
    ]
    if faults:
        return Checked(tuple(dict.fromkeys(faults)))
    works = _prepare(graph, kinds, settings, models, beside)
    return Checked(side_faults(graph, wiring.bound, works), works, wiring.bound)


def model_names(graph: Graph) -> tuple[str, ...]:
    """Every model that the steps name, each once: what must be looked up before `check`."""
    names: list[object] = []
    for step in graph.steps:
        names.append(step.settings.get("model"))
        for several in ("models", "fallback_models"):
            others = step.settings.get(several)
            names += others if isinstance(others, list) else ()
    return tuple(dict.fromkeys(name for name in names if isinstance(name, str) and name.strip()))


def embedder_names(graph: Graph) -> tuple[str, ...]:
    """Every model that a step compares answers with, each once."""
    found = (_embedder_of(step.settings.get) for step in graph.steps)
    return tuple(dict.fromkeys(name for name in found if name))


def _embedder_of(setting: Callable[[str], object]) -> str:
    name = setting("embedding_model") if setting("same") == Sameness.MEANING else ""
    return name if isinstance(name, str) and name.strip() else ""


def _embedder_faults(
    graph: Graph,
    settings: Mapping[StepId, StepSettings],
    embedders: Mapping[str, ModelId | Fault],
) -> Iterator[Fault]:
    for step in graph.steps:
        chosen = settings.get(step.id)
        name = _embedder_of(partial(_setting, chosen))
        if name and isinstance(found := embedders.get(name), Fault):
            told = f"{step.shown_name}: {found.sentence}"
            yield replace(found, sentence=told, step=step.id, place="embedding_model")


def _setting(settings: StepSettings | None, name: str) -> object:
    return getattr(settings, name, "")


def _prepare(
    graph: Graph,
    kinds: Mapping[str, AnyKind],
    settings: Mapping[StepId, StepSettings],
    models: Mapping[str, ModelId | Fault],
    beside: Beside,
) -> dict[StepId, Prepared]:
    meant = {name: found for name, found in models.items() if isinstance(found, ModelId)}
    lengths = _context_lengths(settings, meant)
    makers = {name: one for name, one in beside.embedders.items() if isinstance(one, ModelId)}
    known = Preparation(meant, makers, lengths, beside.inner, beside.calibrations, beside.loaded)
    return {
        step.id: kinds[step.kind].prepare(step, settings[step.id], known) for step in graph.steps
    }


def _context_lengths(
    settings: Mapping[StepId, StepSettings], meant: Mapping[str, ModelId]
) -> dict[ModelId, int]:
    """For each model the longest context that a step asks for."""
    lengths: dict[ModelId, int] = {}
    for one in settings.values():
        length: int = getattr(one, "context_length", None) or 0
        for name in _models_of(one) if length else ():
            if model := meant.get(name):
                lengths[model] = max(length, lengths.get(model, 0))
    return lengths


def _models_of(settings: StepSettings | None) -> tuple[str, ...]:
    """The models that a step names: its own, then those that stand in for it."""
    return tuple(name for name, _ in _places_of(settings))


def _places_of(settings: StepSettings | None) -> Iterator[tuple[str, str]]:
    """The same, each with the setting that names it."""
    if (name := getattr(settings, "model", None)) is not None:
        yield name, "model"
    for several in ("models", "fallback_models"):
        for number, other in enumerate(getattr(settings, several, ())):
            yield other, f"{several}.{number}"


def _whole_faults(graph: Graph) -> Iterator[Fault]:
    if not graph.steps:
        yield Fault("The pipeline has no steps. Add one from the library or a sample.")
    if len(graph.steps) > MOST_STEPS:
        yield Fault(f"The pipeline has {len(graph.steps)} steps; at most {MOST_STEPS} can run.")


def _name_faults(graph: Graph) -> Iterator[Fault]:
    seen: set[str] = set()
    for name in (*(given.name for given in graph.inputs), *(step.id for step in graph.steps)):
        if not is_name(name):
            advice = "Names are letters, digits and _, and begin with a letter or _."
            yield Fault(f'"{name}" cannot be a name. {advice}', name)
        if name in seen:
            yield Fault(f"The name {name} is there twice. Each step and input needs its own.", name)
        seen.add(name)


def _step_faults(
    graph: Graph, kinds: Mapping[str, AnyKind], settings: dict[StepId, StepSettings]
) -> Iterator[Fault]:
    """Unknown kinds and refused settings; what passes goes into `settings`."""
    for step in graph.steps:
        kind = kinds.get(step.kind)
        if kind is None:
            yield Fault(_unknown_kind(step, kinds), step.id)
            continue
        given = {**kind.info.defaults, **step.settings}
        try:
            settings[step.id] = kind.settings.model_validate(given)
        except ValidationError as error:
            for found in findings(error, kind.settings):
                yield Fault(f"{step.shown_name}: {found.sentence}", step.id, found.dotted)


def _unknown_kind(step: Step, kinds: Mapping[str, AnyKind]) -> str:
    names = sorted(name for name in kinds if is_name(name))  # stand-ins have none
    hint = did_you_mean(step.kind, names) or f" There are: {', '.join(names)}."
    return f'{step.shown_name}: "{step.kind}" is no kind of step.{hint}'


def _template_faults(graph: Graph, kinds: Mapping[str, StepKindInfo]) -> Iterator[Fault]:
    for step in graph.steps:
        info = kinds.get(step.kind)
        for setting in info.templates if info else ():
            text = step.settings.get(setting, info.defaults.get(setting, "") if info else "")
            for error in scan(text).faults if isinstance(text, str) else ():
                place = f"line {error.line}, column {error.column} of the {setting}"
                yield Fault(f"{step.shown_name}, {place}: {error.reason}", step.id, place)


def _model_faults(
    graph: Graph,
    kinds: Mapping[str, StepKindInfo],
    settings: Mapping[StepId, StepSettings],
    models: Mapping[str, ModelId | Fault],
) -> Iterator[Fault]:
    for step in graph.steps:
        for name, place in _places_of(settings.get(step.id)):
            if place == "model" and not name.strip() and not kinds[step.kind].needs_model:
                continue
            found = models.get(name)
            if sentence := _model_fault(name, found):
                fault = found if isinstance(found, Fault) else Fault(sentence)
                told = f"{step.shown_name}: {sentence}"
                yield replace(fault, sentence=told, step=step.id, place=place)


def _model_fault(name: str, found: ModelId | Fault | None) -> str:
    """What is wrong with a model that a step names; empty where nothing is."""
    if not re.search(r"\S", name):
        return "no model is chosen."
    if isinstance(found, Fault):
        return found.sentence
    return "" if found else f'"{name}" is no known model.'
