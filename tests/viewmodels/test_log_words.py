"""Which events have a line in the log, and what it says."""

from __future__ import annotations

from typing import get_args

import pytest

from forge_gui.values.events import (
    BreakerChanged,
    Event,
    HealthChanged,
    Logged,
    ModelLoaded,
    ModelLoadRefused,
    ModelUnloaded,
    RunFinished,
    RunStarted,
    StepFinished,
    StepRetried,
    StepStreamed,
    UnloadReason,
)
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.models import BreakerState, Health, HealthState, LoadedModel
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState
from forge_gui.viewmodels.log_words import TOLD, line_of

TINY = ModelId("forge", "tiny")
RUN, STEP = RunId("r"), StepId("draft")


def said(event: Event) -> tuple[str, str, str]:
    line = line_of(event, 5.0)
    assert line is not None
    return line.level, line.source, line.text


def test_a_run_is_told_from_its_start_to_its_end() -> None:
    assert said(RunStarted(RUN, "Sort a mail", (STEP,), 1.0)) == (
        "INFO",
        "runs",
        "Sort a mail started: 1 step.",
    )
    ended = RunFinished(RUN, RunResult(RUN, RunStatus.SUCCESS, {}, 2.0), 3.0)
    assert said(ended)[2].startswith("The run ended well after 2")


@pytest.mark.parametrize(
    ("status", "word"), [(RunStatus.CANCELLED, "stopped"), (RunStatus.FAILED, "failed")]
)
def test_a_run_that_did_not_end_well_says_how(status: RunStatus, word: str) -> None:
    assert word in said(RunFinished(RUN, RunResult(RUN, status, {}, 2.0), 3.0))[2]


def test_a_failed_step_is_an_error_with_its_sentence() -> None:
    result = StepResult(STEP, StepState.FAILED, error="It is away.", advice="Start it.")
    assert said(StepFinished(RUN, STEP, result)) == (
        "ERROR",
        "runs",
        "draft: It is away. Start it.",
    )


def test_models_come_go_and_fail() -> None:
    loaded = said(ModelLoaded(LoadedModel(TINY, ram_bytes=40_000_000), 0.3))
    assert loaded[:2] == ("INFO", "models")
    assert "forge:tiny is in memory after" in loaded[2]
    assert said(ModelUnloaded(TINY, UnloadReason.EVICTED))[2].endswith("to make room.")
    assert said(ModelUnloaded(TINY, UnloadReason.CRASHED))[0] == "ERROR"
    assert said(ModelLoadRefused(TINY, "Too large."))[0] == "ERROR"


@pytest.mark.parametrize("reason", list(UnloadReason))
def test_every_reason_for_an_unload_has_words(reason: UnloadReason) -> None:
    assert said(ModelUnloaded(TINY, reason))[2].startswith("forge:tiny was unloaded ")


def test_a_server_that_is_away_is_no_news_for_everybody() -> None:
    away = Health("ollama", HealthState.UNAVAILABLE, "Ollama does not answer.")
    assert said(HealthChanged(away))[0] == "DEBUG"


def test_pieces_of_text_have_no_line_and_lines_pass_as_they_are() -> None:
    assert line_of(StepStreamed(RUN, STEP, "a", 1), 5.0) is None
    line = Logged(1.0, "INFO", "x", "y")
    assert line_of(line, 5.0) is line


def test_what_is_told_is_part_of_the_events() -> None:
    assert set(TOLD) <= set(get_args(Event))


def test_second_tries_and_rests_are_told() -> None:
    retried = StepRetried(RUN, STEP, 2, 3, TINY, "It broke off.", 1.0)
    text = "draft: It broke off. Attempt 2 of 3: forge:tiny."
    assert said(retried) == ("WARNING", "runs", text)
    opened = BreakerChanged(TINY, BreakerState.OPEN, 5, until=25.0, reason="It broke off.")
    level, source, text = said(opened)
    assert (level, source) == ("WARNING", "models")
    assert text.startswith("forge:tiny rests for 20")
    assert text.endswith("after 5 failures. It broke off.")
    assert said(BreakerChanged(TINY, BreakerState.CLOSED))[2] == "forge:tiny answers again."
    assert line_of(BreakerChanged(TINY, BreakerState.HALF_OPEN, 5), 5.0) is None
