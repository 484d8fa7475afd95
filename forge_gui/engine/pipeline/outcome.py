"""The result of a run, put together from the ends of its steps. Decisions only."""

from __future__ import annotations

from forge_gui.engine.pipeline.flow import Flow
from forge_gui.engine.pipeline.plan import Plan
from forge_gui.values.ids import RunId
from forge_gui.values.runs import RunResult, RunStatus


def outcome_of(
    run: RunId, plan: Plan, flow: Flow, seconds: float, status: RunStatus | None = None
) -> RunResult:
    """How a run ended whose steps have all ended. `status`: what it is whatever its steps are.

    It failed where a failure took a result of the pipeline with it; a failure that a merge can do
    without is told in its step and nowhere else.
    """
    results = {result.step: result for result in flow.results if result}
    error = ""
    if flow.lost is not None:
        lost = plan.nodes[flow.lost]
        error = f"{lost.name or lost.id}: {results[lost.id].error}"
    ends = [plan.nodes[number].id for number in plan.results]
    return RunResult(
        run=run,
        status=status or (RunStatus.FAILED if error else RunStatus.SUCCESS),
        steps=results,
        seconds=seconds,
        outputs={end: results[end].output.get("response") for end in ends if results[end].is_good},
        error=error,
    )
