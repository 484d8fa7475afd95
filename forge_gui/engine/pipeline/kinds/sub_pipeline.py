"""The pipeline step: runs another pipeline file inside itself."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pydantic import Field

from forge_gui.engine.pipeline.inner_results import inner_answer
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
from forge_gui.engine.pipeline.plan import Inner
from forge_gui.engine.pipeline.render import as_text, value_of
from forge_gui.values.graph import Step
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.values.template import Placeholder, parse


class PipelineSettings(StepSettings):
    """What a pipeline step is told."""

    path: str = Field(
        default="",
        title="File",
        description="A *.forge.json file, from this pipeline's own folder or absolute.",
    )
    inputs: str = Field(
        default="{text}",
        title="Inputs",
        description="The inputs of that pipeline that are fed here, each name in braces.",
        json_schema_extra={"format": "template"},
    )


class _Inside:
    def __init__(self, settings: PipelineSettings, inner: Inner) -> None:
        self._places = [one for one in parse(settings.inputs) if isinstance(one, Placeholder)]
        self._inner = inner

    def within(self, inputs: Inputs) -> Within:
        """What is known of its inputs, where only some of the step's own have come."""
        places = {place.name: place for place in self._places if place.key is None}
        come = {
            name: as_text(value_of((place,), inputs))
            for name, place in places.items()
            if name in inputs
        }
        return Within(self._inner, come, frozenset(places.keys() - come.keys()))

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        result = await context.inside(self._inner, self.within(inputs).values)
        outputs = {str(name): value for name, value in result.outputs.items()}
        context.partial({"partial": outputs} if outputs else {})
        answer = inner_answer(result)
        return StepOutput(
            {**outputs, "response": answer},
            result.prompt_tokens or None,
            result.completion_tokens or None,
        )


def _prepare(step: Step, settings: PipelineSettings, known: Preparation) -> SlowStep:
    work = _Inside(settings, known.inner[step.id])
    return SlowStep(work.run, within=work.within)


def _never(_: PipelineSettings) -> bool:
    return False


def _look(settings: PipelineSettings, _: Path | None) -> Iterable[tuple[str, str]]:
    if not settings.path.strip():
        yield "no pipeline file is chosen.", "path"


PIPELINE = Kind(
    BUILT_IN_KINDS["pipeline"],
    PipelineSettings,
    _prepare,
    is_deterministic=_never,
    look=_look,
    is_reusable=False,  # its own steps are taken from the cache one by one
)
