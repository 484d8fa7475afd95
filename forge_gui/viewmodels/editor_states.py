"""What a node says about itself: the words and figures of its state, from facts. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from forge_gui.values.graph import PipelineInput, Step
from forge_gui.values.ids import ModelId
from forge_gui.values.runs import StepState
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.absent_models import Absent, coming_words
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.editor_fixes import Fix, FixAction, pull_fix
from forge_gui.viewmodels.editor_index import Node
from forge_gui.viewmodels.editor_runs import StepRun
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.node_words import (
    TINY,
    seconds_text,
    short_model,
    size_text,
    times_text,
    value_text,
)
from forge_gui.viewmodels.numbers import figure
from forge_gui.viewmodels.translation import tr

__all__ = ["TINY", "Fix", "FixAction", "NodeFacts", "StepView", "model_of", "name_of", "view_of"]


@dataclass(frozen=True, slots=True)
class StepView:
    """All that is shown of a node beside its name, ports and prompt.

    `word` is the whole label ("Queued for gemma3:12b"), `short_word` the state alone; `figures`
    stand beside it ("41.6 tok/s"), `time` in the title ("3.1 s"), `detail` beside the model.
    `progress` is 0-1 or None; `output` the end of what grows, the start of what is finished.
    """

    state: StepState = StepState.READY
    word: str = ""
    short_word: str = ""
    """Without one: the state's."""
    figures: str = ""
    time: str = ""
    detail: str = ""
    progress: float | None = None
    output: str = ""
    sentence: str = ""
    advice: str = ""
    fixes: tuple[Fix, ...] = ()
    note: str = ""
    """What should be known of how its value came to be; the end of `word`."""
    why: str = ""
    """Why it worked, or did not have to: "The prompt changed."."""
    times: str = ""
    """Where its seconds went, and how often it was tried."""
    has_value: bool = False
    """A value came out: its wires are drawn as used."""
    tokens_per_s: float | None = None

    def __post_init__(self) -> None:
        if not self.word:
            object.__setattr__(self, "word", wording.state_words(self.state))
        if not self.short_word:
            object.__setattr__(self, "short_word", wording.state_words(self.state))


@dataclass(frozen=True, slots=True)
class NodeFacts:
    """What is known of a node apart from its run."""

    unbound: tuple[str, ...] = ()
    fault: str = ""
    """Why it would be refused, from the engine's check."""
    model_note: str = ""
    """What the library says about its model: "fits, 5.6 GB"."""
    is_run_known: bool = False
    """A run was started with the values of this graph's inputs."""
    given: str | None = None
    """What the person gives to this input instead of its example."""
    absent: Absent | None = None
    """A model that it names, is not here, and could be fetched."""
    lacks_model: bool = False
    """What is wrong is its model, whether that could be fetched or not."""


@dataclass(frozen=True, slots=True)
class _Told:
    node: Step
    run: StepRun
    facts: NodeFacts
    now: float


def view_of(node: Node, run: StepRun, facts: NodeFacts, now: float) -> StepView:
    """The view of one node at `now` (epoch seconds, for the time of what runs)."""
    if isinstance(node, PipelineInput):
        return _input_view(node, facts)
    if run.state is StepState.READY:
        return _idle_view(node, facts)
    return _RUN_VIEWS[run.state](_Told(node, run, facts, now))


def name_of(node: Node) -> str:
    """What a node is called on screen."""
    return node.name if isinstance(node, PipelineInput) else node.shown_name


def model_of(node: Node) -> str:
    """The model id that a step names, empty for none."""
    if isinstance(node, Step):
        model = node.settings.get("model", "")
        return model if isinstance(model, str) else ""
    return ""


def _input_view(node: PipelineInput, facts: NodeFacts) -> StepView:
    if facts.fault:
        return _fault_view(facts)
    value = node.example if facts.given is None else facts.given
    if not value and not node.example:
        return StepView(StepState.NEEDS_INPUT, tr("Needs a value"))
    figures = size_text(value)
    if facts.is_run_known:
        return StepView(StepState.DONE, tr("Given"), tr("Given"), figures, has_value=True)
    return StepView(StepState.READY, figures=figures)


def _idle_view(node: Step, facts: NodeFacts) -> StepView:
    if node.kind == "model" and not model_of(node):
        return StepView(StepState.NEEDS_INPUT, tr("Needs a model"))
    if facts.unbound:
        word = tr("Needs input: {names}", names=", ".join(facts.unbound))
        return StepView(StepState.NEEDS_INPUT, word, detail=facts.model_note)
    if facts.fault:
        return _fault_view(facts, node)
    word = wording.state_words(StepState.READY)
    return _ready_view(word, facts.model_note, _patience_text(node))


@lru_cache(maxsize=64)
def _ready_view(word: str, note: str, figures: str) -> StepView:
    """Most nodes of a graph that stands still say the same."""
    return StepView(StepState.READY, word, word, figures, detail=note)


def _patience_text(node: Step) -> str:
    """`5 retries, 30.0 s`: where a step has its own, other than the settings'."""
    retries, limit_s = node.settings.get("retries"), node.settings.get("time_limit")
    told = []
    if isinstance(retries, int) and not isinstance(retries, bool):
        told.append(count(retries, "retry") if retries else tr("no retries"))
    if isinstance(limit_s, int | float) and not isinstance(limit_s, bool):
        told.append(tr("at most {time}", time=seconds_text(limit_s)))
    return ", ".join(told)


def _fault_view(facts: NodeFacts, node: Step | None = None) -> StepView:
    absent = facts.absent
    if absent is not None and absent.is_coming:
        words, short_word, figures = coming_words(absent)
        return StepView(StepState.LOADING, words, short_word, figures, progress=absent.fraction)
    word, short_word = tr("Cannot run yet"), tr("Cannot run")
    fixes: tuple[Fix, ...] = (pull_fix(absent),) if absent is not None else ()
    if facts.lacks_model and node is not None and model_of(node) not in ("", TINY):
        fixes = (*fixes, Fix(FixAction.USE_TINY, tr("Use {model}", model=TINY)))
    return StepView(StepState.FAILED, word, short_word, sentence=facts.fault, fixes=fixes)


def _queued(told: _Told) -> StepView:
    note, word = told.facts.model_note, ""
    if told.run.rest is not None:
        word = _resting_words(told.run)
    elif told.run.model:
        word = tr("Queued for {model}", model=short_model(str(told.run.model)))
    return StepView(StepState.QUEUED, word, detail=note)


def _loading(told: _Told) -> StepView:
    name = short_model(str(told.run.model)) if told.run.model else ""
    fraction = told.run.fraction
    return StepView(
        StepState.LOADING,
        tr("Loading {model}", model=name) if name else "",
        figures=wording.percent(fraction * 100) if fraction is not None else "",
        detail=told.facts.model_note,
        progress=fraction,
    )


def _running(told: _Told) -> StepView:
    speed = told.run.tokens_per_s
    is_reading = told.run.fraction is not None and not told.run.tokens
    words = tr("Reading the prompt") if is_reading else ""
    if told.run.attempt is not None:
        number, most = told.run.attempt
        words = tr("Trying again, {number} of {most}", number=number, most=most)
    if told.run.rest is not None and not told.run.tokens:
        words = _resting_words(told.run)
    if told.run.parts is not None:
        number, most = told.run.parts
        words = tr("Running, {number} of {most}", number=number, most=most)
    began = told.run.started_at
    return StepView(
        StepState.RUNNING,
        words,
        figures=_speed_text(speed),
        time=seconds_text(max(0.0, told.now - began)) if began is not None else "",
        detail=_tokens_text(told.run.tokens),
        progress=told.run.fraction,
        output=told.run.tail,
        tokens_per_s=speed,
    )


def _resting_words(run: StepRun) -> str:
    """`qwen3:8b rests until 14:02:31 after 3 failures`."""
    until, failures = run.rest or (0.0, 0)
    name = short_model(str(run.model)) if run.model else tr("Its model")
    times = count(failures, "failure")
    time = wording.clock_time(until)
    return tr("{model} rests until {time} after {failures}", model=name, time=time, failures=times)


def _paused(told: _Told) -> StepView:
    if told.run.is_held_inside:
        return StepView(StepState.PAUSED, tr("Paused inside this step"))
    if told.run.started_at is not None:
        return StepView(StepState.PAUSED, tr("Waits for your decision"), tr("Waits for you"))
    word = tr("Paused before this step")
    return StepView(StepState.PAUSED, word, detail=told.facts.model_note)


def _done(told: _Told) -> StepView:
    result = told.run.result
    seconds, note = (result.seconds, said(result.note)) if result else (0.0, "")
    speed = told.run.tokens_per_s
    return StepView(
        StepState.DONE,
        tr("Done, {note}", note=note) if note else "",
        figures="" if note else _tokens_text(told.run.tokens),
        time=seconds_text(seconds) if seconds else "",
        detail=_speed_text(speed) if speed else told.facts.model_note,
        output=_output_of(told.run),
        note=note,
        why=said(result.cause) if result else "",
        times=times_text(result),
        has_value=True,
        tokens_per_s=speed,
    )


def _cached(told: _Told) -> StepView:
    seconds = told.run.result.seconds if told.run.result else 0.0
    return StepView(
        StepState.CACHED,
        figures=tr("saved {time}", time=seconds_text(seconds)) if seconds else "",
        detail=_tokens_text(told.run.tokens),
        output=_output_of(told.run),
        why=said(told.run.result.cause) if told.run.result else "",
        has_value=True,
    )


def _skipped(told: _Told) -> StepView:
    result = told.run.result
    reason = said(result.note or result.error) if result else ""
    return StepView(StepState.SKIPPED, tr("Skipped: {reason}", reason=reason) if reason else "")


def _cancelled(told: _Told) -> StepView:
    return StepView(
        StepState.CANCELLED,
        figures=_tokens_text(told.run.tokens),
        time=_result_time(told.run),
        output=_output_of(told.run) or told.run.tail,
    )


def _failed(told: _Told) -> StepView:
    result = told.run.result
    return StepView(
        StepState.FAILED,
        time=_result_time(told.run),
        detail=told.facts.model_note,
        sentence=said(result.error) if result else "",
        advice=said(result.advice) if result else "",
        times=times_text(result),
        fixes=_fixes(told.node, told.facts.absent),
    )


def _fixes(node: Step, absent: Absent | None) -> tuple[Fix, ...]:
    """The ways out that make sense for what the step uses."""
    fixes = [Fix(FixAction.RETRY, tr("Retry"))]
    if absent is not None and not absent.is_coming:
        fixes.append(pull_fix(absent))
    model = model_of(node)
    if node.kind == "model" and model != TINY:
        fixes.append(Fix(FixAction.USE_TINY, tr("Use {model}", model=TINY)))
    if model.startswith("ollama:") or (model and not ModelId.is_prefixed(model)):
        fixes.append(Fix(FixAction.OLLAMA_HELP, tr("Ollama help")))
    return tuple(fixes)


def _output_of(run: StepRun) -> str:
    if run.result is None:
        return run.tail
    return value_text(run.result.output.get("response")) or run.tail


def _result_time(run: StepRun) -> str:
    return seconds_text(run.result.seconds) if run.result and run.result.seconds else ""


def _tokens_text(tokens: int) -> str:
    return count(tokens, "token") if tokens else ""


def _speed_text(speed: float | None) -> str:
    return tr("{n} tok/s", n=figure(speed, 1)) if speed is not None else ""


_RUN_VIEWS: Mapping[StepState, Callable[[_Told], StepView]] = {
    StepState.QUEUED: _queued,
    StepState.LOADING: _loading,
    StepState.RUNNING: _running,
    StepState.PAUSED: _paused,
    StepState.DONE: _done,
    StepState.CACHED: _cached,
    StepState.SKIPPED: _skipped,
    StepState.CANCELLED: _cancelled,
    StepState.FAILED: _failed,
    StepState.NEEDS_INPUT: lambda told: _idle_view(told.node, told.facts),
}
