"""Facts in words: sizes, times, counts, errors; no figure without its unit."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.values.errors import Fault, ModelNotFound, PipelineRefused
from forge_gui.values.ids import ModelId
from forge_gui.values.runs import StepState
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count

_GIB = 1024**3


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1_000, "1 KB"),
        (2_037_181, "2 MB"),
        (5_200_000_000, "5.2 GB"),
        (999_999_999, "1 GB"),
        (None, ""),
    ],
)
def test_disk_sizes_count_in_thousands(size: int | None, text: str) -> None:
    assert wording.disk_size(size) == text


@pytest.mark.parametrize(
    ("size", "text"),
    [(11.4 * _GIB, "11.4 GB"), (640 * 1024**2, "640 MB"), (_GIB - 1, "1 GB"), (None, "")],
)
def test_memory_counts_in_1024(size: float | None, text: str) -> None:
    assert wording.memory_size(None if size is None else round(size)) == text


@given(st.integers(0, 10**16))
def test_every_size_has_a_short_figure_and_a_unit(size: int) -> None:
    for text in (wording.disk_size(size), wording.memory_size(size)):
        assert re.fullmatch(r"[\d,]{1,5}(\.\d)? (bytes|KB|MB|GB|TB|PB)", text), text


def test_used_of_has_one_unit_for_both() -> None:
    assert wording.used_of(round(14.8 * _GIB), 32 * _GIB) == "14.8 of 32 GB"
    assert wording.used_of(0, 32 * _GIB) == "0 of 32 GB"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0004, "0 ms"),
        (0.04, "40 ms"),
        (0.4, "0.4 s"),
        (9.94, "9.9 s"),
        (12.2, "12 s"),
        (59.6, "1:00 min"),
        (134, "2:14 min"),
        (3_900, "1 h 05 min"),
    ],
)
def test_durations(seconds: float, text: str) -> None:
    assert wording.duration(seconds) == text


@given(st.floats(0, 10**7))
def test_durations_never_say_sixty_seconds(seconds: float) -> None:
    assert not re.search(r"\b60 s|:60", wording.duration(seconds))


def test_counts_rates_and_parameters() -> None:
    assert count(1, "step") == "1 step"
    assert count(1204, "file") == "1,204 files"
    assert wording.rate(41.62) == "41.6 tok/s"
    assert wording.rate(1_940.2) == "1,940 tok/s"
    assert wording.rate(27, is_estimated=True) == "~27.0 tok/s"
    assert wording.rate(None) == ""
    assert [wording.parameters(n) for n in (8_200_000_000, 1_300_000, 70e9, None)] == [  # type: ignore[arg-type]
        "8.2B",
        "1.3M",
        "70B",
        "",
    ]
    assert wording.joined(["a", "b", "c"]) == "a, b and c"


def test_states_name_their_model() -> None:
    gemma = ModelId("ollama", "gemma3:12b")
    assert wording.state_words(StepState.QUEUED, gemma) == "Queued for gemma3:12b"
    assert wording.state_words(StepState.LOADING, gemma, 0.4) == "Loading gemma3:12b 40 %"
    assert wording.state_words(StepState.RUNNING, gemma) == "Running"
    assert set(wording.STATE_WORDS) == set(wording.STATE_ICONS) == set(StepState)


def test_model_names_are_short() -> None:
    assert wording.model_name(ModelId("forge", "tiny")) == "forge:tiny"
    assert wording.model_name(ModelId("gguf", "/models/qwen 8b.gguf")) == "qwen 8b.gguf"
    assert wording.model_name(ModelId("gguf", r"C:\models\a.gguf")) == "a.gguf"


def test_errors_are_told_with_advice_and_strangers_as_our_fault() -> None:
    known = wording.telling(ModelNotFound("It is gone.", "Pull it."))
    assert (known.sentence, known.advice, known.text) == (
        "It is gone.",
        "Pull it.",
        "It is gone. Pull it.",
    )
    stranger = wording.telling(ZeroDivisionError("by zero"))
    assert "ZeroDivisionError" in stranger.sentence
    assert "log" in stranger.advice
    refused = wording.telling(PipelineRefused([Fault("One."), Fault("Two."), Fault("Three.")]))
    assert refused.text == "One. And 2 more reasons."
