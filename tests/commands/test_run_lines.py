"""A run on a terminal: who has the floor, what is said when, and nothing that steers the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.commands.run_lines import RunLines, harmless
from forge_gui.values.events import (
    Event,
    RunStarted,
    StepFinished,
    StepRetried,
    StepStarted,
    StepStreamed,
)
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import StepResult, StepState

_RUN = RunId("r")
_MODEL = ModelId("forge", "tiny")


def _started(step: str) -> StepStarted:
    return StepStarted(_RUN, StepId(step), _MODEL, 0.0)


def _text(step: str, text: str) -> StepStreamed:
    return StepStreamed(_RUN, StepId(step), text, 1)


def _done(
    step: str, state: StepState = StepState.DONE, error: str = "", advice: str = ""
) -> StepFinished:
    result = StepResult(
        StepId(step),
        state,
        seconds=2.0,
        model=_MODEL,
        completion_tokens=10,
        tokens_per_s=8.0,
        error=error,
        advice=advice,
    )
    return StepFinished(_RUN, StepId(step), result)


def _written(events: Sequence[Event]) -> str:
    pieces: list[str] = []
    lines = RunLines(lambda text, style: pieces.append(text))
    for event in events:
        lines.heard(event)
    return "".join(pieces)


def test_one_step_is_shown_as_it_writes() -> None:
    events: list[Event] = [
        RunStarted(_RUN, "Greeting", (StepId("a"),), 0.0),
        _started("a"),
        _text("a", "Hel"),
        _text("a", "lo"),
        _done("a"),
    ]
    assert _written(events) == (
        "Greeting: 1 step\n▸ a\nHello\n✓ a  2.00 s, 10 tokens, 8 tokens/s, forge:tiny\n"
    )


def test_steps_side_by_side_do_not_mix() -> None:
    events: list[Event] = [
        _started("a"),
        _started("b"),
        _text("a", "A1 "),
        _text("b", "B1 "),
        _text("a", "A2"),
        _done("a"),
        _text("b", "B2"),
        _done("b"),
    ]
    written = _written(events)
    assert "A1 A2\n" in written
    assert "B1 B2\n" in written


def test_one_that_is_done_before_its_turn_is_shown_whole() -> None:
    events: list[Event] = [
        _started("a"),
        _started("b"),
        _text("b", "B"),
        _text("a", "A"),
        _done("b"),
    ]
    assert "▸ b\nB\n✓ b" in _written(events)


def test_what_went_wrong_is_said_with_what_to_do() -> None:
    written = _written(
        [_started("a"), _done("a", StepState.FAILED, error="It fell.", advice="Up!")]
    )
    assert "✗ a" in written
    assert "It fell. Up!" in written


def test_a_cached_step_says_so() -> None:
    assert "unchanged" in _written([_done("a", StepState.CACHED)])


_EVENTS = st.lists(
    st.one_of(
        st.builds(_started, st.sampled_from("abc")),
        st.builds(_text, st.sampled_from("abc"), st.text(max_size=5)),
        st.builds(_done, st.sampled_from("abc")),
    ),
    max_size=30,
)


@given(events=_EVENTS)
def test_no_order_of_events_loses_a_line_or_steers_the_terminal(events: list[Event]) -> None:
    written = _written(events)
    assert harmless(written) == written
    finished = sum(isinstance(event, StepFinished) for event in events)
    assert written.count("✓ ") >= finished


def test_a_model_cannot_steer_the_terminal() -> None:
    assert harmless("a\x1b[31mb\x07\x9bc\td\n") == "a[31mbc\td\n"


def test_a_second_try_is_told_and_what_waited_for_the_floor_is_dropped() -> None:
    other = ModelId("ollama", "b")
    retried = StepRetried(_RUN, StepId("b"), 2, 4, other, "It broke off.", 3.0)
    events: list[Event] = [
        RunStarted(_RUN, "Two", (StepId("a"), StepId("b")), 0.0),
        _started("a"),
        _started("b"),
        _text("b", "wrong"),
        retried,
        _text("b", "right"),
        _done("b"),
    ]
    written = _written(events)
    assert "  b: It broke off.\n  attempt 2 of 4 in 3 s: ollama:b\n" in written
    assert "right" in written
    assert "wrong" not in written
