"""The debugger in sentences: why a run stands still, what a breakpoint waits for. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from forge_gui.values.debugging import Breakpoint, PausedRun, Stop, StopReason, ValueCondition
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.counts import count

NameOf = Callable[[StepId], str]
WireOf = Callable[[StepId, str], str]
"""The name of what is wired to a port; empty: nothing is."""
_LONGEST = 40


def condition_text(condition: ValueCondition | None) -> str:
    """`always`, `contains "refund"`, `facts is empty`, `is more than 4`."""
    if condition is None:
        return "always"
    compared = condition.compared_to.strip()
    shown = compared if len(compared) <= _LONGEST else f"{compared[: _LONGEST - 1]}…"
    is_plain = _is_number(shown) or '"' in shown
    quoted = shown if is_plain else f'"{shown}"' if shown else ""
    return " ".join(part for part in (condition.port, condition.condition, quoted) if part)


def place_text(step: StepId, port: str, name_of: NameOf, wire_of: WireOf) -> str:
    """`Draft reply`, or for a wire `Extract → Draft reply`."""
    if not port:
        return name_of(step)
    return f"{wire_of(step, port) or port} → {name_of(step)}"


def pause_head(paused: PausedRun, name_of: NameOf, wire_of: WireOf) -> str:
    """`Paused before Classify`, `Paused on the wire Extract → Draft reply`, `Paused`."""
    first = _first(paused.stops)
    if first is None:
        return "Paused"
    if first.reason is StopReason.BREAKPOINT and first.port:
        return f"Paused on the wire {place_text(first.step, first.port, name_of, wire_of)}"
    more = len(paused.stops) - 1
    others = f", {count(more, 'step')} more held" if more else ""
    return f"Paused before {name_of(first.step)}{others}"


def pause_why(paused: PausedRun, breakpoints: Iterable[Breakpoint]) -> str:
    """`breakpoint, text contains "refund"`; what follows the head."""
    first = _first(paused.stops)
    if first is None:
        return "Steps at work are finishing; nothing is held yet."
    if first.reason is not StopReason.BREAKPOINT:
        return _WHY[first.reason]
    place = (first.step, first.port)
    met = next((one for one in breakpoints if one.place == place), None)
    if met is None or met.condition is None:
        return "Breakpoint."
    return f"Breakpoint: {condition_text(met.condition)}."


def _first(stops: tuple[Stop, ...]) -> Stop | None:
    """The one that made the run pause, else the one held longest."""
    told = [stop for stop in stops if stop.reason is not StopReason.ALONG]
    return next(iter(told), next(iter(stops), None))


_WHY = {
    StopReason.ASKED: "You paused it.",
    StopReason.STEPPED: "The step that you let work is done.",
    StopReason.STARTED: "It was started paused.",
    StopReason.ALONG: "Another step made the run pause.",
    StopReason.BREAKPOINT: "Breakpoint.",
}


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
