"""The map step: does the same for each item of a list, some at once; what is done is kept.

For each item its prompt is filled in. Then a model answers it, or a pipeline file is run with it,
or, where neither is chosen, it is the result as it stands.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from pydantic import Field

from forge_gui.engine.pipeline.inner_results import inner_answer
from forge_gui.engine.pipeline.kinds.asking import (
    Asker,
    Cache,
    ContextLength,
    FallbackModels,
    MinP,
    MostTokens,
    RepeatPenalty,
    Retries,
    Seed,
    ShortestAnswer,
    StopTexts,
    System,
    Temperature,
    TimeLimit,
    TopK,
    TopP,
    attempts_of,
    is_sure,
    stood_in,
)
from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    Kind,
    Preparation,
    SlowStep,
    StepContext,
    StepOutput,
    StepSettings,
    Within,
)
from forge_gui.engine.pipeline.lists import Split, as_output, items_of
from forge_gui.engine.pipeline.plan import Inner
from forge_gui.engine.pipeline.render import render, value_of
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.graph import Step
from forge_gui.values.json_value import Json
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.values.template import parse


class MapSettings(StepSettings):
    """What a map step is told."""

    items: str = Field(
        default="{list}",
        title="List",
        description="The name of the input that is a list, in braces.",
        json_schema_extra={"format": "template"},
    )
    split: Split = Field(
        default="by itself", title="Split", description="How a text is made a list."
    )
    split_at: str = Field(default=",", title="Split at", description='For the split "separator".')
    prompt: str = Field(
        default="{item}",
        title="Prompt",
        description="What is made of each item: {item}, {item[key]}, {number}, and other inputs.",
        json_schema_extra={"format": "template"},
    )
    model: str = Field(
        default="",
        title="Model",
        description="Who answers each prompt; empty: nobody, the prompt is the result.",
        json_schema_extra={"format": "model"},
    )
    pipeline: str = Field(
        default="",
        title="Pipeline",
        description="A pipeline file that is run with each prompt instead of a model.",
    )
    pipeline_input: str = Field(
        default="", title="Its input", description="Which input gets the prompt; empty: the first."
    )
    system: System = ""
    temperature: Temperature = None
    max_tokens: MostTokens = None
    context_length: ContextLength = None
    top_p: TopP = None
    top_k: TopK = None
    min_p: MinP = None
    repeat_penalty: RepeatPenalty = None
    seed: Seed = None
    stop: StopTexts = Field(default=[])
    min_response_length: ShortestAnswer = None
    fallback_models: FallbackModels = Field(default=[])
    cache: Cache = None
    retries: Retries = None
    time_limit: TimeLimit = None
    at_once: int = Field(
        default=4,
        ge=1,
        le=64,
        title="At once",
        description="So many items at the same time. Higher: sooner done, with more memory in use.",
    )
    if_item_fails: Literal["stop", "go on"] = Field(
        default="stop", title="If an item fails", description="Stop there, or leave it out."
    )


@dataclass(frozen=True, slots=True)
class _Item:
    """One item to do; `inputs` are the step's with the item's own names."""

    number: int
    prompt: str
    inputs: Inputs


@dataclass(slots=True)
class _Done:
    """What came of the items so far; 0-based numbers."""

    total: int
    answers: dict[int, Json] = field(default_factory=dict)
    failures: dict[int, ForgeError] = field(default_factory=dict)
    prompt_tokens: int = 0
    completion_tokens: int = 0
    stood_in: list[str] = field(default_factory=list)
    """For each item that another model answered: which, instead of which, and why."""

    @property
    def in_order(self) -> list[Json]:
        return [self.answers[number] for number in sorted(self.answers)]

    @property
    def count(self) -> int:
        return len(self.answers) + len(self.failures)


class _Mapping:
    """The prepared work of one map step."""

    def __init__(self, settings: MapSettings, asker: Asker | None, inner: Inner | None) -> None:
        self._settings = settings
        self._items = parse(settings.items)
        self._prompt = parse(settings.prompt)
        self._asker = asker
        self._inner = inner

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        chosen = self._settings
        items = items_of(value_of(self._items, inputs), chosen.split, chosen.split_at)
        prompts = [self._prompt_of(number, item, inputs) for number, item in enumerate(items)]
        done = _Done(len(prompts))
        context.progress(0, done.total)
        open_items = iter(prompts)
        workers = min(chosen.at_once, context.most_at_once, len(prompts))
        async with asyncio.TaskGroup() as group:
            for _ in range(workers):
                group.create_task(self._work(open_items, done, context))
        return self._output(done)

    def _prompt_of(self, number: int, item: Json, inputs: Inputs) -> _Item:
        own = {"item": as_output(item), "number": {"response": number + 1}}
        filled = {**inputs, **own}
        return _Item(number, render(self._prompt, filled), filled)

    async def _work(self, open_items: Iterator[_Item], done: _Done, context: StepContext) -> None:
        """One item after the other until none is left, or one has failed that may not."""
        for item in open_items:
            try:
                done.answers[item.number] = await self._answer(item, done, context)
            except ForgeError as error:
                done.failures[item.number] = error
            context.progress(done.count, done.total)
            context.partial({"partial": done.in_order})
            if done.failures and self._settings.if_item_fails == "stop":
                return

    async def _answer(self, item: _Item, done: _Done, context: StepContext) -> Json:
        """What came of one item, in this session or in an earlier one."""
        key, mark = f"item {item.number}", hashlib.sha256(item.prompt.encode()).hexdigest()[:16]
        noted = context.noted().get(key)
        if isinstance(noted, Mapping) and noted.get("mark") == mark and "answer" in noted:
            return noted["answer"]
        if self._inner is not None:
            name = self._input_of(self._inner)
            values = {name: item.prompt}
            result = await context.inside(self._inner, values, str(item.number + 1))
            answer = inner_answer(result)
        elif self._asker is not None:
            answer = await self._ask(self._asker, item, done, context)
        else:
            return item.prompt
        await context.note(key, {"mark": mark, "answer": answer})
        return answer

    def within(self, _: Inputs) -> Within:
        """Each item is another input, known only when the list has come."""
        assert self._inner is not None
        return Within(self._inner, {}, frozenset({self._input_of(self._inner)}))

    def _input_of(self, inner: Inner) -> str:
        return self._settings.pipeline_input or str(inner.graph.inputs[0].name)

    async def _ask(self, asker: Asker, item: _Item, done: _Done, context: StepContext) -> str:
        result = await context.generate(asker.request(item.prompt, item.inputs), streams=False)
        done.prompt_tokens += result.prompt_tokens or 0
        done.completion_tokens += result.completion_tokens or 0
        if said := stood_in(result):
            done.stood_in.append(said)
        context.stream(f"{result.text}\n", result.completion_tokens or 1)
        return result.text

    def _output(self, done: _Done) -> StepOutput:
        if done.failures and self._settings.if_item_fails == "stop":
            raise _named(done, min(done.failures))
        if done.failures and not done.answers:
            raise _named(done, min(done.failures))
        failed: list[Json] = [
            {"number": number + 1, "error": str(error)}
            for number, error in sorted(done.failures.items())
        ]
        told = [f"{len(done.answers)} of {done.total} items; the others failed."] if failed else []
        if done.stood_in:
            count = len(done.stood_in)
            times = f" ({count} of {done.total} items)" if done.total > 1 else ""
            told.append(f"{done.stood_in[0]}{times}")
        return StepOutput(
            {"response": done.in_order, "count": len(done.answers), "failed": failed},
            done.prompt_tokens or None,
            done.completion_tokens or None,
            " ".join(told),
            is_lasting=not failed and not done.stood_in,
        )


def _named(done: _Done, number: int) -> ForgeError:
    """The failure of an item, with its number."""
    error = done.failures[number]
    count = len(done.answers)
    ready = f" {count} {'is' if count == 1 else 'are'} done and kept." if count else ""
    return ForgeError(f"Item {number + 1} of {done.total}: {error.sentence}{ready}", error.advice)


def _prepare(step: Step, settings: MapSettings, known: Preparation) -> SlowStep:
    model = known.models.get(settings.model) if settings.model.strip() else None
    asker = Asker(settings, model, known) if model is not None else None
    work = _Mapping(settings, asker, known.inner.get(step.id))
    within = work.within if step.id in known.inner else None
    options = asker.options if asker else RunnerOptions()
    attempts, limit_s = attempts_of(settings.retries), settings.time_limit
    return SlowStep(
        work.run, model, options=options, attempts=attempts, limit_s=limit_s, within=within
    )


def _is_deterministic(settings: MapSettings) -> bool:
    if settings.pipeline.strip():
        return False
    return is_sure(settings) or not settings.model.strip()


def _faults(settings: MapSettings) -> Sequence[tuple[str, str]]:
    if settings.model.strip() and settings.pipeline.strip():
        return (("a model or a pipeline does it, not both.", "pipeline"),)
    return ()


MAP = Kind(
    BUILT_IN_KINDS["map"],
    MapSettings,
    _prepare,
    is_deterministic=_is_deterministic,
    look=lambda settings, _: _faults(settings),
)
