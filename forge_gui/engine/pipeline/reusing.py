"""A step that may have been done before: ask the cache, else work and let the cache have it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from forge_gui.engine.pipeline.kinds.base import Inputs, SlowStep
from forge_gui.engine.pipeline.plan import Node, Plan
from forge_gui.engine.pipeline.reuse import Found, Reuse, StepAsked
from forge_gui.engine.pipeline.turn import Turn
from forge_gui.values.ids import RunId
from forge_gui.values.runs import StepResult


@dataclass(frozen=True, slots=True)
class Asking:
    """Whom to ask, for which run, and who hears that a step has to work after all."""

    reuse: Reuse
    plan: Plan
    works: Callable[[], None]
    is_anew: bool = False
    """The run is repeated on purpose."""


async def reuse_or_work(asking: Asking, turn: Turn, inputs: Inputs) -> StepResult:
    """The result of a slow step, from the cache or from its work. Raises what the step raises."""
    asked = question_of(turn.node, inputs, asking.plan, turn.run, is_anew=asking.is_anew)
    if asked is None:
        asking.works()
        return turn.done(await turn.work(inputs))
    began = turn.now()
    answer = await asking.reuse.look(asked)
    turn.spend(cache_s=turn.now() - began)
    if isinstance(answer, Found):
        return turn.cached(answer.output, answer.cause)
    asking.works()
    output = await turn.work(inputs)
    result = replace(turn.done(output), cause=answer.why)
    await asking.reuse.keep(asked, output, result.seconds)
    return result


def question_of(
    node: Node, inputs: Inputs, plan: Plan, run: RunId, *, is_anew: bool = False
) -> StepAsked | None:
    """The question to the cache; None for steps that are done anew each time."""
    kind, work = node.kind, node.work
    if kind is None or not isinstance(work, SlowStep) or not kind.is_reusable:
        return None
    wish = node.settings.get("cache")
    order = plan.order
    models = order.models if order else {}
    checked = kind.settings.model_validate({**kind.info.defaults, **node.settings})
    return StepAsked(
        run=run,
        step=node.id,
        pipeline=plan.name,
        kind=kind.info.kind,
        kind_version=kind.version,
        settings=node.settings,
        inputs=inputs,
        request=work.request(inputs) if work.request else None,
        model=work.model,
        options=work.options,
        model_digest=models.get(work.model, "") if work.model else None,
        always=wish is True,
        is_deterministic=kind.is_deterministic(checked),
        never=wish is False,
        anew=is_anew,
    )
