"""The weather of bench chaos is real, each harm ends in an answer or a clear error, and its bars bite."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.chaos import FULL, QUICK, Found, Left, Outage, _bars
from benchmarks.chaos_proxy import STORM, ChaosProxy, Harm
from benchmarks.chaos_runs import Tally
from benchmarks.chaos_server import BAD, GOOD, TranscriptServer
from forge_gui.engine.assembly import assemble
from forge_gui.engine.backends.http import Patience
from forge_gui.engine.backends.ollama.backend import OllamaBackend
from forge_gui.engine.orchestration.breaker import BreakerLimits, Outcome
from forge_gui.engine.pool.generation import Silence
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.errors import BackendUnavailable, ForgeError, ModelResting
from forge_gui.values.generation import GenerateRequest, GenerateResult, RunnerOptions
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState
from forge_gui.values.settings import Settings
from tests.engine.replay.server import serving
from tests.engine.simulated import Jumping

TINY = ModelId("ollama", "tiny")


async def _answers(harm: Harm, bad_share: float = 0.0, times: int = 3) -> list[str]:
    """What came of asking: "good", or the name of the error."""
    chance = random.Random(1)
    server = TranscriptServer(chance, bad_share)
    found = []
    async with serving(server.converse) as place:
        host, _, port = place.removeprefix("http://").partition(":")
        proxy = ChaosProxy((host, int(port)), chance)
        async with serving(proxy.converse) as door:
            backend = OllamaBackend(door, patience=Patience(silence_s=0.4, short_s=2))
            await backend.load(TINY, RunnerOptions())
            proxy.weather = {harm: 1}
            for _ in range(times):
                found.append(await _one(backend))
            proxy.weather = {Harm.NONE: 1}
            await backend.close()
        assert proxy.report["connections"] == 0
        assert proxy.asked == times
    return found


async def _one(backend: OllamaBackend) -> str:
    try:
        async with aclosing(backend.generate(GenerateRequest(TINY, "Hi"))) as pieces:
            return "good" if isinstance([one async for one in pieces][-1], GenerateResult) else "?"
    except ForgeError as error:
        return type(error).__name__ if error.sentence.endswith(".") else error.sentence


@pytest.mark.parametrize("harm", [Harm.NONE, Harm.LATENCY])
async def test_fair_weather_gives_what_was_recorded(harm: Harm) -> None:
    assert await _answers(harm, times=8) == ["good"] * 8


@pytest.mark.parametrize(
    ("harm", "expected"),
    [
        (Harm.CUT, {"BackendUnavailable", "GenerationCut", "BackendProtocolError"}),
        (Harm.HALF_CLOSE, {"BackendUnavailable", "GenerationCut", "BackendProtocolError"}),
        (Harm.GARBAGE, {"BackendProtocolError", "GenerationCut", "BackendUnavailable"}),
        (Harm.STATUS_500, {"BackendError"}),
        (Harm.STATUS_503, {"BackendBusy"}),
        (Harm.STATUS_404, {"ModelNotFound"}),
        (Harm.HANG, {"BackendTimeout"}),
        (Harm.HANG_UP, {"BackendUnavailable"}),
    ],
)
async def test_each_harm_is_done_and_ends_in_a_clear_error(harm: Harm, expected: set[str]) -> None:
    found = set(await _answers(harm, times=6))
    assert found & expected
    assert found <= expected | {"good"}  # a cut may come after the last word


async def test_recorded_failures_are_failures() -> None:
    found = await _answers(Harm.NONE, bad_share=1.0, times=12)
    assert "good" not in found
    assert len(set(found)) == len(BAD)
    assert len(GOOD) >= 4


def test_a_storm_has_every_harm_that_the_issue_names() -> None:
    assert set(STORM) == set(Harm)
    harmed = 1 - STORM[Harm.NONE] / sum(STORM.values())
    assert 0.25 < harmed < 0.5
    assert Silence().between_s < Silence().first_s


def _found() -> Found:
    fine = Tally(completed=20, steps=60, steps_done=60)
    outage = Outage(True, 0, 1, True, fine)
    left = (Left(3, 2), Left(3, 2))
    return Found(fine, 1.0, {"requests": 90, "harms": {}}, outage, fine, left, left, 0)


def test_the_bars_hold_for_a_good_run_and_bite_for_every_fault() -> None:
    good = _found()
    assert all(bar.ok for bar in _bars(good))
    hung = Tally(completed=19, failed=1, steps=60, steps_done=60, faults=Counter(hung=1))
    slow = Tally(completed=20, steps=60, steps_done=60, longest_s=60)
    weak = Tally(completed=10, failed=10, steps=60, steps_done=50)
    bad = [
        replace(good, storm=hung),
        replace(good, storm=slow),
        replace(good, storm=weak),
        replace(good, calm=weak),
        replace(good, outage=replace(good.outage, opened=False)),
        replace(good, outage=replace(good.outage, during_rest=1)),
        replace(good, outage=replace(good.outage, at_its_end=2)),
        replace(good, outage=replace(good.outage, healed=False)),
        replace(good, outage=replace(good.outage, waiting=weak)),
        replace(good, idle=(Left(3, 2), Left(4, 2))),
        replace(good, closed=(Left(3, 2), Left(4, 2))),
        replace(good, closed=(Left(3, 2), Left(3, 3))),
        replace(good, connections=1),
    ]
    for one in bad:
        assert [bar for bar in _bars(one) if not bar.ok]


def test_an_unclear_error_is_a_fault() -> None:
    tally = Tally()
    for error in ("It broke.", "The step failed unexpectedly: KeyError: 'x'.", "", "no dot"):
        step = StepResult(StepId("a"), StepState.FAILED, error=error)
        result = RunResult(
            RunId("r"), RunStatus.FAILED, {step.step: step}, 1.0, error=f"a: {error}"
        )
        tally.add(result, 1.0)
    assert tally.failed == 4
    assert len([words for words in tally.faults if words.startswith("unclear")]) == 6


def test_a_full_measurement_rests_as_long_as_people_wait_and_a_quick_one_less() -> None:
    assert (10_000, BreakerLimits()) == FULL
    requests, breaker = QUICK
    assert requests < 1_000
    assert replace(breaker, rest_s=BreakerLimits().rest_s) == BreakerLimits()
    assert 2.0 < breaker.rest_s <= 5.0  # longer than what is on its way when it opens


async def test_the_rest_that_is_given_is_the_rest_that_is_taken(tmp_path: Path) -> None:
    settings = Settings.model_validate({"simulation_mode": True})
    folders = Folders(tmp_path / "c", tmp_path / "d", tmp_path / "k", tmp_path / "l")
    given = BreakerLimits(failures=1, share=0.0, rest_s=20)
    time = Jumping()
    engine = await assemble(settings, folders, time.clock(), breaker=given)
    breakers, model = engine._parts.care().breakers, ModelId("simulation", "m")
    breakers.failed(model, breakers.ask(model), BackendUnavailable("It is away."))
    with pytest.raises(ModelResting):
        breakers.ask(model)
    time.ahead_s += given.rest_s
    breakers.report(model, breakers.ask(model), Outcome.SUCCESS)
    await engine.close()
