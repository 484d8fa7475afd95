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


def pause_head(paused: PausedRun, name_of: NameOf, wire_of: WireOf) -> str:
    """`Paused before Classify`, `Paused on the wire Extract → Draft reply`, `Paused`."""
    first = _first(paused.stops)
    if first is None:
        return tr("Paused")
    if first.reason is StopReason.BREAKPOINT and first.port:
        wire = place_text(first.step, first.port, name_of, wire_of)
        return tr("Paused on the wire {wire}", wire=wire)
    more = len(paused.stops) - 1
    name = name_of(first.step)
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
    place = (first.step, first.port)
    met = next((one for one in breakpoints if one.place == place), None)
    if met is None or met.condition is None:
        return tr("Breakpoint.")
    return tr("Breakpoint: {condition}.", condition=condition_text(met.condition))


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
