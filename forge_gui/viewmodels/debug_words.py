"""The debugger in sentences: why a run stands still, what a breakpoint waits for. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from forge_gui.values.debugging import Breakpoint, PausedRun, Stop, StopReason, ValueCondition
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

NameOf = Callable[[StepId], str]
WireOf = Callable[[StepId, str], str]
"""The name of what is wired to a port; empty: nothing is."""
_LONGEST = 40


def condition_text(condition: ValueCondition | None) -> str:
    """`always`, `contains "refund"`, `facts is empty`, `is more than 4`."""
    if condition is None:
        return tr("always")
    compared = condition.compared_to.strip()
    shown = compared if len(compared) <= _LONGEST else f"{compared[: _LONGEST - 1]}…"
    is_plain = _is_number(shown) or '"' in shown
    quoted = shown if is_plain else f'"{shown}"' if shown else ""
    return " ".join(part for part in (condition.port, tr(condition.condition), quoted) if part)


def place_text(step: StepId, port: str, name_of: NameOf, wire_of: WireOf) -> str:
    """`Draft reply`, or for a wire `Extract → Draft reply`."""
    if not port:
        return name_of(step)
    return f"{wire_of(step, port) or port} → {name_of(step)}"


def stop_name(stop: Stop, name_of: NameOf) -> str:
    """`Draft reply`; of a step inside of others the way: `Each, item 3 / Draft`."""
    if not stop.inside:
        return name_of(stop.step)
    around = [
        tr("{step}, item {number}", step=one.name or one.step, number=one.item)
        if one.item
        else one.name or one.step
        for one in stop.inside
    ]
    return " / ".join((*around, stop.name or stop.own_step))


def source_name(stop: Stop, port: str, wire_of: WireOf) -> str:
    """The name of what comes to a held step by a port; empty: nothing does."""
    return stop.sources.get(port, "") if stop.inside else wire_of(stop.step, port)


def pause_head(paused: PausedRun, name_of: NameOf, wire_of: WireOf) -> str:
    """`Paused before Classify`, `Paused on the wire Extract → Draft reply`, `Paused`."""
    first = _first(paused.stops)
    if first is None:
        return tr("Paused")
    if first.reason is StopReason.BREAKPOINT and first.port:
        wire = _wire_text(first, name_of, wire_of)
        return tr("Paused on the wire {wire}", wire=wire)
    more = len(paused.stops) - 1
    name = stop_name(first, name_of)
    if not more:
        return tr("Paused before {step}", step=name)
    steps = count(more, "step")
    return tr("Paused before {step}, {steps} more held", step=name, steps=steps)


def pause_why(paused: PausedRun, breakpoints: Iterable[Breakpoint]) -> str:
    """`breakpoint, text contains "refund"`; what follows the head."""
    first = _first(paused.stops)
    if first is None:
        return tr("Steps at work are finishing; nothing is held yet.")
    if first.reason is not StopReason.BREAKPOINT:
        return tr(_WHY[first.reason])
    met = next((one for one in breakpoints if first.is_hit_by(one)), None)
    if met is None or met.condition is None:
        return tr("Breakpoint.")
    return tr("Breakpoint: {condition}.", condition=condition_text(met.condition))


def _wire_text(stop: Stop, name_of: NameOf, wire_of: WireOf) -> str:
    source = source_name(stop, stop.port, wire_of) or stop.port
    return f"{source} → {stop_name(stop, name_of)}"


def _first(stops: tuple[Stop, ...]) -> Stop | None:
    """The one that made the run pause, else the one held longest."""
    told = [stop for stop in stops if stop.reason is not StopReason.ALONG]
    return next(iter(told), next(iter(stops), None))


_WHY = {
    StopReason.ASKED: QT_TR_NOOP("You paused it."),
    StopReason.STEPPED: QT_TR_NOOP("The step that you let work is done."),
    StopReason.STARTED: QT_TR_NOOP("It was started paused."),
    StopReason.ALONG: QT_TR_NOOP("Another step made the run pause."),
    StopReason.BREAKPOINT: QT_TR_NOOP("Breakpoint."),
}


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def outermost_of(step: StepId) -> StepId:
    """The step of the pipeline that is run, of a held step inside of it."""
    return StepId(step.partition("/")[0])
