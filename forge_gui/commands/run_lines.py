"""A run as lines on a terminal: steps, states, and the tokens of one step at a time as they come.

Steps run side by side but a terminal has one end: the step that has the floor is shown as it
writes, the others follow whole when it is done.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from forge_gui.values.events import (
    Event,
    JournalTroubled,
    ModelLoaded,
    ModelLoadRefused,
    ModelLoadStarted,
    RunStarted,
    StepFinished,
    StepRetried,
    StepStarted,
    StepStreamed,
)
from forge_gui.values.ids import StepId
from forge_gui.values.runs import StepResult, StepState

Write = Callable[[str, str], None]
"""`write(text, style)`: style is one of "", "dim", "good", "bad", "name"."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SIGNS = {
    StepState.DONE: ("✓", "good"),
    StepState.CACHED: ("✓", "good"),
    StepState.FAILED: ("✗", "bad"),
    StepState.CANCELLED: ("■", "dim"),
    StepState.SKIPPED: ("–", "dim"),  # noqa: RUF001 (a dash for "not done")
}


def harmless(text: str) -> str:
    """Text without the characters that steer a terminal: a model may write them."""
    return _CONTROLS.sub("", text)


class RunLines:
    """Hears events and writes; holds the texts of steps that wait for the floor."""

    def __init__(self, write: Write) -> None:
        self._write = write
        self._waiting: dict[StepId, str] = {}
        self._floor: StepId | None = None
        self._at_line_start = True

    def heard(self, event: Event) -> None:
        match event:
            case RunStarted():
                self._line(f"{event.pipeline}: {_count(len(event.steps), 'step')}", "name")
            case ModelLoadStarted():
                size = f" ({event.size_bytes / 1e6:.0f} MB)" if event.size_bytes else ""
                self._line(f"  loading {event.model}{size}", "dim")
            case ModelLoaded():
                self._line(f"  loaded {event.loaded.id} in {event.seconds:.1f} s", "dim")
            case ModelLoadRefused():
                self._line(f"  {event.sentence} {event.advice}".rstrip(), "bad")
            case JournalTroubled():
                self._line(f"{event.sentence} {event.advice}".rstrip(), "bad")
            case StepStarted():
                self._started(event)
            case StepStreamed():
                self._streamed(event.step, event.text)
            case StepRetried():
                self._retried(event)
            case StepFinished():
                self._finished(event.step, event.result)
            case _:
                pass

    def _started(self, event: StepStarted) -> None:
        self._waiting[event.step] = ""
        if self._floor is None and event.model is not None:
            self._give_floor(event.step)

    def _give_floor(self, step: StepId) -> None:
        self._floor = step
        self._line(f"▸ {step}", "name")
        self._put(self._waiting[step])
        self._waiting[step] = ""

    def _streamed(self, step: StepId, text: str) -> None:
        if step == self._floor:
            self._put(text)
        elif step in self._waiting:
            self._waiting[step] += text

    def _retried(self, event: StepRetried) -> None:
        """What it wrote so far no longer counts."""
        if event.step in self._waiting:
            self._waiting[event.step] = ""
        when = f" in {event.wait_s:.0f} s" if event.wait_s >= 1 else ""
        self._line(f"  {event.step}: {event.reason}", "bad")
        self._line(f"  attempt {event.attempt} of {event.most}{when}: {event.model}", "dim")

    def _finished(self, step: StepId, result: StepResult) -> None:
        if step != self._floor and (text := self._waiting.get(step)):
            self._line(f"▸ {step}", "name")
            self._put(text)
        self._waiting.pop(step, None)
        sign, style = _SIGNS.get(result.state, ("·", "dim"))
        self._line(f"{sign} {step}  {_facts(result)}".rstrip(), style)
        if result.error:
            self._line(f"  {result.error} {result.advice}".rstrip(), "bad")
        if result.note:
            self._line(f"  {result.note}", "dim")
        if step == self._floor:
            self._floor = None
            if following := next((one for one, text in self._waiting.items() if text), None):
                self._give_floor(following)

    def _put(self, text: str) -> None:
        text = harmless(text)
        if text:
            self._write(text, "dim")
            self._at_line_start = text.endswith("\n")

    def _line(self, text: str, style: str) -> None:
        if not self._at_line_start:
            self._write("\n", "")
        self._write(f"{harmless(text)}\n", style)
        self._at_line_start = True


def _facts(result: StepResult) -> str:
    """Seconds, tokens and model, as far as they are known."""
    if result.state is StepState.CACHED:
        return result.cause or "unchanged, taken from an earlier run"
    facts = [f"{result.seconds:.2f} s"]
    if result.completion_tokens is not None:
        facts.append(_count(result.completion_tokens, "token"))
        if result.tokens_per_s:
            facts.append(f"{result.tokens_per_s:.0f} tokens/s")
    if result.model is not None:
        facts.append(str(result.model))
    return ", ".join(facts)


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
