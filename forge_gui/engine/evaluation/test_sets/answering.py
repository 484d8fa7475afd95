"""Who answers a row: a model, a pipeline, a step of one, or several models together."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from forge_gui.engine.formats.tables import as_text
from forge_gui.engine.pipeline.batch import inputs_of
from forge_gui.engine.pipeline.render import render
from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.values.debugging import Errand
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import GenerateRequest, Sampling
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.runs import RunResult, RunStatus
from forge_gui.values.template import parse
from forge_gui.values.test_sets import SetRow, Target

RunPipeline = Callable[[Graph, Mapping[str, str], Path | None, Errand], Awaitable[RunResult]]
_SEEDS_APART = 100_003


@dataclass(frozen=True, slots=True)
class Answered:
    """`tokens` were generated for it."""

    text: str
    tokens: int = 0


class Answerer(Protocol):
    """Raises ForgeError where there is no answer."""

    async def __call__(self, row: SetRow, sample: int, /) -> Answered: ...


def prompt_of(target: Target, inputs: Mapping[str, str]) -> str:
    """What a model is asked for a row. Raises TemplateError where an input is missing."""
    if target.prompt:
        values = {name: {"response": value} for name, value in inputs.items()}
        return render(parse(target.prompt), values)
    if len(inputs) == 1:
        return next(iter(inputs.values()))
    return "\n".join(f"{name}: {value}" for name, value in inputs.items())


def request_of(
    model: ModelId, target: Target, row: SetRow, seed: int, temperature: float | None
) -> GenerateRequest:
    sampling = Sampling(temperature=temperature, seed=seed, max_tokens=target.max_tokens)
    prompt = prompt_of(target, row.inputs)
    return GenerateRequest(
        model, prompt=prompt, system=target.system, sampling=sampling, min_length=0
    )


def seed_for(target: Target, row: SetRow, sample: int, draw: int = 0) -> int:
    """Another one for every row, sample and draw, and the same whenever it is run again."""
    return (target.seed + row.number * 31 + sample * _SEEDS_APART + draw * 7_919) % 2**31


class ModelAnswers:
    """One model, one answer."""

    def __init__(self, generate: Generator, model: ModelId, target: Target) -> None:
        self._generate = generate
        self._model = model
        self._target = target

    async def __call__(self, row: SetRow, sample: int, /) -> Answered:
        seed = seed_for(self._target, row, sample)
        request = request_of(self._model, self._target, row, seed, self._target.temperature)
        result = await self._generate(request, Listener())
        return Answered(result.text, result.completion_tokens or 0)


class PipelineAnswers:
    """A pipeline, or a step of it with what that needs. Every sample but the first is made anew."""

    def __init__(
        self, run: RunPipeline, graph: Graph, target: Target, folder: Path | None, *, is_anew: bool
    ) -> None:
        self._run = run
        self._graph = graph
        self._target = target
        self._folder = folder
        self._is_anew = is_anew

    async def __call__(self, row: SetRow, sample: int, /) -> Answered:
        targets = frozenset({StepId(self._target.step)}) if self._target.step else frozenset()
        errand = Errand(targets, is_anew=self._is_anew or sample > 0)
        inputs = inputs_of(self._graph, row.inputs, {})
        result = await self._run(self._graph, inputs, self._folder, errand)
        if result.status is not RunStatus.SUCCESS:
            raise ForgeError(result.error or "The run was stopped.")
        return Answered(self._text(result), result.completion_tokens)

    def _text(self, result: RunResult) -> str:
        if self._target.step:
            step = result.steps.get(StepId(self._target.step))
            return as_text(step.output.get("response")) if step else ""
        values = list(result.outputs.values())
        if len(values) == 1:
            return as_text(values[0])
        return as_text({str(name): value for name, value in result.outputs.items()})


class EnsembleAnswers:
    """Several models whose answers are made one. `ask` gives the answer and its tokens."""

    def __init__(
        self, ask: Callable[[Target, str, int], Awaitable[tuple[str, int]]], target: Target
    ) -> None:
        self._ask = ask
        self._target = target

    async def __call__(self, row: SetRow, sample: int, /) -> Answered:
        seed = seed_for(self._target, row, sample)
        text, tokens = await self._ask(self._target, prompt_of(self._target, row.inputs), seed)
        return Answered(text, tokens)
