"""`main.py run FILE --plan`: what a run would take, in a table for people and as JSON for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from forge_gui.values.flight_plan import (
    Advice,
    Fate,
    FlightPlan,
    Happens,
    Phase,
    PlannedStep,
    Span,
    Tokens,
)
from forge_gui.values.json_value import Json
from forge_gui.values.memory_bill import Device

_GIB, _MIB = 1024**3, 1024**2
_FATES = {
    Fate.CACHED: "from the cache",
    Fate.SETTLED: "does not work",
    Fate.SKIPPED: "not on the way taken",
    Fate.REFUSED: "does not fit",
}


def flight_text(plan: FlightPlan) -> str:
    """The whole plan, one fact a line."""
    return "\n".join(_lines(plan))


def flight_document(plan: FlightPlan) -> dict[str, Json]:
    """The same for programs: seconds, bytes, tokens."""
    return {
        "status": "planned",
        "loads": plan.loads,
        "loads_between": list(plan.loads_between) if plan.loads_between else None,
        "swaps": plan.swaps,
        "seconds": _span(plan.seconds),
        "peak": _by_device(plan.peak),
        "reserved": _by_device(plan.reserved),
        "limits": _by_device(plan.limits),
        "tokens": {"prompt": plan.prompt_tokens, "completion": plan.completion_tokens},
        "chance_of_not_fitting": {"share": plan.chance.share, "why": str(plan.chance.why)},
        "steps": [_step(one) for one in plan.steps],
        "phases": [_phase(one) for one in plan.phases],
        "advice": [_advice(one) for one in plan.advice],
        "remarks": [str(one) for one in plan.remarks],
    }


def size(count: int) -> str:
    return f"{count / _GIB:.1f} GB" if count >= _GIB else f"{count / _MIB:.0f} MB"


def _lines(plan: FlightPlan) -> Iterator[str]:
    yield f"Flight plan: {_peak(plan)}, {_loads(plan)}, {_time(plan.seconds)}"
    for phase in plan.phases:
        yield f"  {_when(phase)}  {_what(phase)}"
    for step in plan.steps:
        yield f"  {step.name}: {_of_step(step)}"
    yield f"Chance of not fitting: {plan.chance.share:.0%}. {plan.chance.why}"
    for remark in plan.remarks:
        yield str(remark)
    for one in plan.advice:
        yield f"- {one.sentence}"


def _peak(plan: FlightPlan) -> str:
    found = [
        f"{size(most)} of {device.upper()}" + _beside(plan, device, most)
        for device, most in plan.peak.items()
    ]
    return " and ".join(found) or "no memory"


def _loads(plan: FlightPlan) -> str:
    least, most = plan.loads_between or (plan.loads, plan.loads)
    words = _many(most, "load")
    return words if least == most else f"{least} to {words}"


def _beside(plan: FlightPlan, device: Device, most: int) -> str:
    """What is kept free for it, where that is more, and what there is."""
    kept = plan.reserved.get(device, 0)
    words = [f"{size(kept)} reserved"] if kept > most and size(kept) != size(most) else []
    words += [f"{size(plan.limits[device])} there"] if device in plan.limits else []
    return f" ({', '.join(words)})" if words else ""


def _many(number: int, thing: str) -> str:
    return f"1 {thing}" if number == 1 else f"{number} {thing}s"


def _time(span: Span | None) -> str:
    if span is None:
        return "time unknown"
    likely, low, high = map(_seconds, (span.likely, span.low, span.high))
    return f"about {likely} s ({low} to {high}, {span.basis})"


def _seconds(time: float) -> str:
    return f"{time:.1f}" if time >= 1 else f"{time:.2f}"


def _when(phase: Phase) -> str:
    return f"{phase.start_s:7.1f} s - {phase.end_s:6.1f} s"


def _what(phase: Phase) -> str:
    if phase.happens is Happens.RUN:
        return f"{', '.join(phase.steps)} ({phase.model})"
    return f"{phase.happens} {phase.model}"


def _of_step(step: PlannedStep) -> str:
    if step.fate is not Fate.WORKS:
        return _FATES[step.fate]
    words = [str(step.model)] if step.model else []
    if step.chance is None:
        words.append("if needed")
    elif step.chance < 1.0:
        words.append(f"in {step.chance:.0%} of cases")
    if step.items is not None:
        words.append(_many(step.items, "item"))
    if step.model is not None:
        words.append(f"{_tokens(step.prompt)} tokens in, {_tokens(step.completion)} out")
        words.append(_time(step.seconds))
    return ", ".join(words) or "at once"


def _tokens(tokens: Tokens) -> str:
    return "?" if tokens.count is None else f"{tokens.count:,} ({tokens.basis})"


def _by_device(sizes: Mapping[Device, int]) -> dict[str, Json]:
    return {str(device): count for device, count in sizes.items()}


def _span(span: Span | None) -> Json:
    if span is None:
        return None
    return {"likely": span.likely, "low": span.low, "high": span.high, "basis": span.basis}


def _step(step: PlannedStep) -> dict[str, Json]:
    return {
        "step": step.step,
        "name": step.name,
        "fate": step.fate,
        "model": str(step.model) if step.model else None,
        "starts_s": step.starts_s,
        "ends_s": step.ends_s,
        "seconds": _span(step.seconds),
        "prompt": {"tokens": step.prompt.count, "basis": step.prompt.basis},
        "completion": {"tokens": step.completion.count, "basis": step.completion.basis},
        "items": step.items,
        "chance": step.chance,
    }


def _phase(phase: Phase) -> dict[str, Json]:
    return {
        "happens": phase.happens,
        "start_s": phase.start_s,
        "end_s": phase.end_s,
        "model": str(phase.model) if phase.model else None,
        "steps": list(phase.steps),
    }


def _advice(advice: Advice) -> dict[str, Json]:
    return {
        "sentence": str(advice.sentence),
        "saves_bytes": advice.saves_bytes,
        "saves_loads": advice.saves_loads,
        "saves_s": advice.saves_s,
        "makes_fit": advice.makes_fit,
        "load": (
            {"model": str(advice.load.model), advice.load.name: advice.load.value}
            if advice.load
            else None
        ),
        "changes": [
            {"step": one.step, "setting": one.name, "value": one.value} for one in advice.changes
        ],
    }
