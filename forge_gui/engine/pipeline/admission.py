"""Decides whether a graph may run: looks up its models, checks everything, measures its prompts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

from forge_gui.engine.collaboration.calibrating import Calibration
from forge_gui.engine.library.catalogue import Catalogue
from forge_gui.engine.library.names import pull_name
from forge_gui.engine.pipeline.check import Beside, Checked, check, embedder_names, model_names
from forge_gui.engine.pipeline.given import given_values
from forge_gui.engine.pipeline.inner_pipelines import (
    Fed,
    inner_pipelines,
    look_around,
    read_step_pipeline,
)
from forge_gui.engine.pipeline.kinds.base import AnyKind, FillOptions, SlowStep, as_said
from forge_gui.engine.pipeline.pictures_given import with_pictures
from forge_gui.engine.pipeline.plan import Inner, Order, Plan, make_plan
from forge_gui.engine.pipeline.portion import Portion, portion_of
from forge_gui.engine.pipeline.prompt_lengths import CountTokens, PromptLengths
from forge_gui.values.capabilities import Capability
from forge_gui.values.debugging import WHOLE, Errand
from forge_gui.values.errors import (
    Fault,
    ForgeError,
    ModelNameUnclear,
    ModelNotFound,
    PipelineRefused,
    TimeIsUp,
)
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId
from forge_gui.values.step_kinds import StepKindInfo

CalibrationOf = Callable[[ModelId], Awaitable[Calibration | None]]
_JUDGING = "hand_off"
"""The kind of step that asks how sure a model is."""
_MANY_STEPS = 300
"""So many are checked on a thread, or the loop would stand still for longer than a frame."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What a check has found about the part of a pipeline that is to run."""

    portion: Portion
    checked: Checked


class Admission:
    """Everything that is asked before a run."""

    def __init__(
        self,
        catalogue: Catalogue,
        kinds: Mapping[str, AnyKind],
        count_tokens: CountTokens,
        default_context: Callable[[ModelId], int | None],
        load: Callable[[], Awaitable[object]] | None = None,
        *,
        limit_s: float | None = None,
        now: Callable[[], float] = monotonic,
        published: Path | None = None,
        size_of: Callable[[str], int | None] | None = None,
        calibrated: CalibrationOf | None = None,
        loaded: FillOptions = as_said,
    ) -> None:
        """`load` brings in the kinds of plug-ins, when a graph has one that is not known;
        `published` is the folder of the pipelines that steps may name; `size_of`: what would be
        fetched for a model that is not here, by its name in Ollama's library; `calibrated`: what
        a model's confidence is worth; `loaded`: how a model is loaded where a step does not say.

        `limit_s` is the time that a run may take: what it takes to admit it is part of it.
        """
        self._limit_s = limit_s
        self._published = published
        self._size_of = size_of
        self._calibrated = calibrated
        self._loaded = loaded
        self._now = now
        self._load = load
        self._catalogue = catalogue
        self._kinds = kinds
        self._lengths = PromptLengths(catalogue, count_tokens, default_context)

    def infos(self) -> Mapping[str, StepKindInfo]:
        """All kinds that are known now."""
        return {name: kind.info for name, kind in self._kinds.items()}

    async def faults(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> tuple[Fault, ...]:
        """Everything that would be refused, all at once; empty: it can run."""
        return (await self._examine(graph, inputs, folder, errand)).checked.faults

    async def plan(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> Plan:
        """The plan of a run. Raises PipelineRefused with all faults, TimeIsUp.

        `folder` is where the pipeline's file is; relative paths in its steps begin there.
        """
        order = Order(graph, dict(inputs), folder=folder, errand=errand, asked_at=self._now())
        limit = asyncio.timeout(self._limit_s)
        try:
            async with limit:
                found = await self._examine(graph, inputs, folder, errand)
                if found.checked.faults:
                    raise PipelineRefused(found.checked.faults)
                return await with_pictures(await self._plan(order, found), order)
        except TimeoutError as error:
            if not limit.expired():
                raise
            raise TimeIsUp(self._limit_s or 0.0) from error

    async def inner(self, path: Path, fed: Fed, above: tuple[Path, ...]) -> Inner:
        """A pipeline file to be run inside a step. Raises FileDamaged, PipelineRefused."""
        graph = await asyncio.to_thread(read_step_pipeline, path)
        later = fed(graph)
        portion = await self._portion(graph, WHOLE)
        found = await self._check(portion, {}, path.parent, (*above, path), later)
        if found.checked.faults:
            raise PipelineRefused(found.checked.faults)
        return Inner(graph, await self._plan(Order(graph, {}, folder=path.parent), found), path)

    async def _plan(self, order: Order, found: _Found) -> Plan:
        checked, portion = found.checked, found.portion
        given = given_values(order.graph, order.inputs)
        order = replace(order, models=await self._digests(checked))
        works, bound = checked.works, checked.bound
        return make_plan(portion.graph, works, given, bound, portion.kinds, order, portion)

    async def _examine(
        self, graph: Graph, inputs: Mapping[str, str], folder: Path | None, errand: Errand
    ) -> _Found:
        found = await self._check(await self._portion(graph, errand), inputs, folder)
        if found.checked.faults:
            return found
        faults = await self._lengths.faults(found.portion.graph, inputs, found.checked)
        return replace(found, checked=replace(found.checked, faults=faults))

    async def _portion(self, graph: Graph, errand: Errand) -> Portion:
        """The part of a graph that is to run, whose kinds are all loaded."""
        if self._load is not None and any(step.kind not in self._kinds for step in graph.steps):
            await self._load()
        if len(graph.steps) < _MANY_STEPS:
            return portion_of(graph, self._kinds, errand)
        return await asyncio.to_thread(portion_of, graph, self._kinds, errand)

    async def _check(
        self,
        portion: Portion,
        inputs: Mapping[str, str],
        folder: Path | None,
        above: tuple[Path, ...] = (),
        later: frozenset[str] = frozenset(),
    ) -> _Found:
        graph, kinds = portion.graph, portion.kinds
        models = {name: await self._look_up(name) for name in model_names(graph)}
        inside = await inner_pipelines(graph, kinds, folder, above, self.inner, self._published)
        wrong = await asyncio.to_thread(look_around, graph, kinds, folder)
        faults = *portion.faults, *inside.faults, *wrong
        makers = {
            name: await self._look_up(name, Capability.EMBEDDING) for name in embedder_names(graph)
        }
        calibrations = await self._calibrations(graph, models)
        beside = Beside(inside.found, faults, later, calibrations, makers, self._loaded)
        asked = graph, inputs, kinds, models, beside
        if len(graph.steps) < _MANY_STEPS:
            return _Found(portion, check(*asked))
        return _Found(portion, await asyncio.to_thread(check, *asked))

    async def _calibrations(
        self, graph: Graph, models: Mapping[str, ModelId | Fault]
    ) -> dict[ModelId, Calibration]:
        """Of the models whose confidence a step will ask for."""
        if self._calibrated is None or all(step.kind != _JUDGING for step in graph.steps):
            return {}
        meant = dict.fromkeys(one for one in models.values() if isinstance(one, ModelId))
        found = {model: await self._calibrated(model) for model in meant}
        return {model: one for model, one in found.items() if one is not None}

    async def _digests(self, checked: Checked) -> dict[ModelId, str]:
        """Which content each model has now, where its backend can tell."""
        works = [one for one in checked.works.values() if isinstance(one, SlowStep)]
        models = dict.fromkeys(one for work in works for one in _models_of(work))
        return {model: await self._catalogue.digest(model) for model in models}

    async def _look_up(
        self, name: str, ability: Capability = Capability.TEXT_GENERATION
    ) -> ModelId | Fault:
        try:
            model = await self._catalogue.resolve(name)
            card = await self._catalogue.card(model)
        except ModelNotFound as error:
            return await self._missing(name, error)
        except ForgeError as error:
            return Fault(str(error))
        if card.capabilities and ability not in card.capabilities:
            able = ", ".join(sorted(card.capabilities)).replace("_", " ")
            lacks = "make embeddings" if ability is Capability.EMBEDDING else "write text"
            return Fault(f"{model} cannot {lacks}. It can do: {able}.")
        return model

    async def _missing(self, name: str, error: ModelNotFound) -> Fault:
        """With what could be fetched, where that is known before anybody is asked."""
        wanted = pull_name(name)
        if not wanted or isinstance(error, ModelNameUnclear):
            return Fault(str(error))
        # The catalogue's files are read once, which takes a while.
        size = await asyncio.to_thread(self._size_of, wanted) if self._size_of else None
        return Fault(str(error), missing=wanted, missing_bytes=size)


def _models_of(work: SlowStep) -> Iterator[ModelId]:
    """Its own, and those of calls that are made inside it; a pipeline from a file has its own."""
    if work.model is not None:
        yield work.model
    inner = work.within({}).inner if work.within else None
    if inner is not None and inner.plan.order is None:
        yield from (node.model for node in inner.plan.nodes if node.model is not None)
