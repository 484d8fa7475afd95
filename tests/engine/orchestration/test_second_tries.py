"""The resilient generator on a scripted one: who is asked how often, what is waited and told."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time

import pytest

from forge_gui.engine.orchestration.breaker import BreakerLimits, Outcome
from forge_gui.engine.orchestration.course import Limits
from forge_gui.engine.orchestration.resilient import ON_CPU, ON_CPU_S, REFUSED
from forge_gui.engine.pool.allowance import FREE_RETRIES, Allowance
from forge_gui.engine.pool.generation import Listener
from forge_gui.values.errors import (
    AnswerUnfit,
    BackendBusy,
    BackendTimeout,
    BackendUnavailable,
    BadRequest,
    ForgeError,
    GenerationCut,
    ModelNotFound,
    ModelOutOfMemory,
    ModelResting,
    TimeIsUp,
)
from forge_gui.values.events import BreakerChanged
from forge_gui.values.generation import Miss, RunnerOptions, StopReason
from forge_gui.values.models import BreakerState, Health, HealthState
from tests.engine.orchestration.scripted import GOOD, A, B, C, Scene, request, result

SLOW = BackendTimeout("Slow.")
GONE = ModelNotFound("Not there.")
NO_MEMORY = ModelOutOfMemory("No room.")
REFUSAL = "I'm sorry, but I can't assist with that."


async def test_a_failure_that_passes_is_tried_again_after_growing_waits() -> None:
    scene = Scene(a=[SLOW, SLOW, GOOD])
    found = await scene.ask(request())
    assert found.text == GOOD
    assert found.misses == (Miss(A, "Slow."), Miss(A, "Slow."))
    assert scene.time.slept == [1, 2]
    told = [(one.attempt, one.most, one.model, one.wait_s) for one in scene.retries]
    assert told == [(2, 3, A, 1), (3, 3, A, 2)]


async def test_the_last_failure_says_how_often_it_was_tried_and_nobody_elses_error_changes() -> (
    None
):
    scene = Scene(a=[SLOW])
    with pytest.raises(BackendTimeout) as caught:
        await scene.ask(request())
    assert caught.value.sentence == f"Slow. Forge tried {A} 3 times."
    assert SLOW.sentence == "Slow."
    assert scene.script.asked == ["a"] * 3


@pytest.mark.parametrize(
    ("strategy", "waits"),
    [("exponential", [1, 2, 4, 4]), ("fixed", [1, 1, 1, 1]), ("none", [])],
)
async def test_strategies_wait_as_they_say(strategy: str, waits: list[float]) -> None:
    limits = Limits(attempts=5, strategy=strategy, max_wait_s=4)  # type: ignore[arg-type]
    scene = Scene(limits=limits, breaker=BreakerLimits(failures=99), a=[SLOW])
    with pytest.raises(BackendTimeout):
        await scene.ask(request())
    assert scene.time.slept == waits


async def test_random_waits_keep_their_limits_and_differ() -> None:
    limits = Limits(attempts=20, strategy="random_exponential", min_wait_s=1, max_wait_s=9)
    scene = Scene(limits=limits, breaker=BreakerLimits(failures=99), a=[SLOW])
    allowance = Allowance()
    for _ in range(100):
        allowance.earn()
    with pytest.raises(BackendTimeout):
        await scene.ask(request(), allowance)
    assert all(1 <= wait <= 9 for wait in scene.time.slept)
    assert len(set(scene.time.slept)) > 10


async def test_what_a_server_asks_for_is_waited_for() -> None:
    scene = Scene(a=[BackendBusy("Busy.", retry_after_s=7), GOOD])
    await scene.ask(request())
    assert scene.time.slept == [7]


async def test_who_wants_an_hour_is_not_asked_again() -> None:
    scene = Scene(a=[BackendBusy("Busy.", retry_after_s=3600)], b=[GOOD])
    with pytest.raises(BackendBusy):
        await scene.ask(request())
    assert scene.script.asked == ["a"]
    assert (await scene.ask(request(B))).model == B


@pytest.mark.parametrize("error", [BadRequest("The schema."), TimeIsUp(3)])
async def test_what_nobody_can_answer_is_asked_once(error: ForgeError) -> None:
    scene = Scene(a=[error], b=[GOOD])
    with pytest.raises(type(error)):
        await scene.ask(request(B))
    assert scene.script.asked == ["a"]


async def test_the_next_model_stands_in_after_the_threshold() -> None:
    scene = Scene(a=[SLOW], b=[GOOD])
    found = await scene.ask(request(B))
    assert (found.model, found.misses) == (B, (Miss(A, "Slow."), Miss(A, "Slow.")))
    assert scene.time.slept == [1, 0]
    assert [(one.attempt, one.most, one.model) for one in scene.retries] == [(2, 4, A), (3, 4, B)]


async def test_at_once_where_the_failure_is_bound_to_the_model() -> None:
    scene = Scene(a=[GONE], b=[GONE], c=[GOOD])
    found = await scene.ask(request(B, C))
    assert (found.model, scene.script.asked) == (C, ["a", "b", "c"])
    assert scene.time.slept == [0, 0]


@pytest.mark.parametrize("threshold", [1, 2, 3, 9])
async def test_tries_add_up_and_nobody_is_left_out(threshold: int) -> None:
    limits = Limits(attempts=3, threshold=threshold)
    scene = Scene(limits=limits, a=[SLOW], b=[SLOW], c=[SLOW])
    with pytest.raises(BackendTimeout) as caught:
        await scene.ask(request(B, C))
    assert len(scene.script.asked) == 3 + 2
    assert set(scene.script.asked) == {"a", "b", "c"}
    assert scene.script.asked == sorted(scene.script.asked)
    assert f"{A} {_times(min(threshold, 3))}" in caught.value.sentence


def _times(count: int) -> str:
    return {1: "once", 2: "twice", 3: "3 times"}[count]


async def test_nobody_stands_in_where_the_settings_say_so() -> None:
    scene = Scene(limits=Limits(uses_stand_ins=False), a=[GONE], b=[GOOD])
    with pytest.raises(ModelNotFound):
        await scene.ask(request(B))
    assert scene.script.asked == ["a"]


async def test_one_purse_for_all_steps_of_a_run() -> None:
    scene = Scene(breaker=BreakerLimits(failures=10**6), a=[SLOW])
    allowance, steps = Allowance(), 50
    for _ in range(steps):
        with pytest.raises(BackendTimeout):
            await scene.ask(request(), allowance)
    assert len(scene.script.asked) == steps + FREE_RETRIES


async def test_good_answers_earn_retries() -> None:
    allowance = Allowance()
    for _ in range(FREE_RETRIES):
        assert allowance.spend()
    assert not allowance.spend()
    scene = Scene(a=[GOOD])
    for _ in range(6):
        await scene.ask(request(), allowance)
    assert allowance.spend()
    assert not allowance.spend()


async def test_a_wait_beyond_the_runs_time_is_not_begun() -> None:
    scene = Scene(a=[SLOW])
    allowance = Allowance(limit_s=2.5, now=scene.time.passed)
    with pytest.raises(BackendTimeout) as caught:
        await scene.ask(request(), allowance)
    assert scene.time.slept == [1]
    assert caught.value.sentence.endswith(f"Forge tried {A} twice.")


async def test_a_try_ends_with_the_runs_time() -> None:
    scene = Scene(a=[60.0])
    started = time.monotonic()
    with pytest.raises(TimeIsUp) as caught:
        await scene.ask(request(), Allowance(limit_s=0.05, now=scene.time.passed))
    assert time.monotonic() - started < 5
    assert "0.05 s" in caught.value.sentence


async def test_a_cancelled_try_is_not_repeated_and_says_nothing_of_the_model() -> None:
    scene = Scene(breaker=BreakerLimits(failures=1), a=[60.0])
    for _ in range(3):
        async with asyncio.TaskGroup() as group:
            asking = group.create_task(scene.ask(request()))
            await asyncio.sleep(0.001)
            asking.cancel()
        assert asking.cancelled()
    assert scene.script.asked == ["a"] * 3
    assert not scene.breakers.resting()


async def test_a_cancelled_wait_ends_the_tries() -> None:
    scene = Scene(a=[SLOW])
    stuck = asyncio.Event()

    async def sleep(_: float) -> None:
        stuck.set()
        await asyncio.Event().wait()

    scene.time.sleep = sleep  # type: ignore[method-assign, assignment]
    scene.generate._clock = scene.time.clock
    async with asyncio.TaskGroup() as group:
        asking = group.create_task(scene.ask(request()))
        await stuck.wait()
        asking.cancel()
    assert asking.cancelled()
    assert scene.script.asked == ["a"]


async def test_words_that_cannot_be_taken_back_are_final() -> None:
    cut = GenerationCut("Cut.", text="Half an ans")
    scene = Scene(a=[cut, GOOD])
    heard: list[str] = []
    with pytest.raises(GenerationCut):
        await scene.generate(request(), Listener(heard=heard.append))
    assert scene.script.asked == ["a"]
    silent = Scene(a=[SLOW, GOOD])
    assert (await silent.generate(request(), Listener(heard=heard.append))).text == GOOD


async def test_many_failures_let_a_model_rest_and_one_trial_wakes_it() -> None:
    scene = Scene(breaker=BreakerLimits(failures=3), a=[SLOW, SLOW, SLOW, GOOD])
    with pytest.raises(BackendTimeout):
        await scene.ask(request())
    assert [one.state for one in scene.events if isinstance(one, BreakerChanged)] == ["open"]
    (resting,) = scene.breakers.resting()
    assert (resting.model, resting.failures, resting.reason) == (A, 3, "Slow.")
    assert resting.until == pytest.approx(scene.time.passed + 1e9 + 20)
    found = await scene.ask(request())
    assert scene.time.slept[-1] == 20  # it waited for the end of the rest, and was the trial
    assert "rests for another 20 s" in found.misses[0].reason
    states = [one.state for one in scene.events if isinstance(one, BreakerChanged)]
    assert states == [BreakerState.OPEN, BreakerState.HALF_OPEN, BreakerState.CLOSED]
    assert not scene.breakers.resting()


async def test_one_failed_load_that_many_wait_for_counts_once() -> None:
    scene = Scene(breaker=BreakerLimits(failures=2), limits=Limits(strategy="none"), a=[SLOW])
    scene.script.shares_errors = True
    for _ in range(20):
        with pytest.raises(BackendTimeout):
            await scene.ask(request())
    assert not scene.breakers.resting()


async def test_a_resting_model_costs_a_stand_in_no_try() -> None:
    limits = Limits(attempts=1, threshold=1)
    scene = Scene(limits=limits, breaker=BreakerLimits(failures=1), a=[SLOW], b=[SLOW, GOOD])
    with pytest.raises(BackendTimeout):
        await scene.ask(request())
    scene.breakers._breakers.pop(B, None)
    scene.script.asked.clear()
    with pytest.raises((BackendTimeout, ModelResting)):
        await scene.ask(request(B))
    assert scene.script.asked == ["b"]


async def test_who_comes_during_a_trial_waits_for_its_end_and_uses_up_no_try() -> None:
    scene = Scene(breaker=BreakerLimits(failures=1), limits=Limits(strategy="none"), a=[SLOW, GOOD])
    with pytest.raises(BackendTimeout):
        await scene.ask(request())
    scene.time.passed += 20
    trial = scene.breakers.ask(A)
    async with asyncio.TaskGroup() as group:
        asking = [group.create_task(scene.ask(request())) for _ in range(50)]
        await asyncio.sleep(0.01)
        assert scene.script.asked == ["a"]
        scene.breakers.report(A, trial, Outcome.SUCCESS)
    assert all(one.result().misses == () for one in asking)
    assert not scene.retries


@pytest.mark.parametrize("outcome", [Outcome.FAILURE, Outcome.NEUTRAL])
async def test_a_trial_that_fails_sends_them_away_and_one_that_is_cancelled_is_taken_up(
    outcome: Outcome,
) -> None:
    scene = Scene(breaker=BreakerLimits(failures=1), limits=Limits(strategy="none"), a=[SLOW, GOOD])
    with pytest.raises(BackendTimeout):
        await scene.ask(request())
    scene.time.passed += 20
    trial = scene.breakers.ask(A)
    async with asyncio.TaskGroup() as group:
        asking = [group.create_task(_outcome(scene)) for _ in range(9)]
        await asyncio.sleep(0.01)
        scene.breakers.report(A, trial, outcome, "Still slow.")
    expected = GOOD if outcome is Outcome.NEUTRAL else "ModelResting"
    assert {one.result() for one in asking} == {expected}


async def _outcome(scene: Scene) -> str:
    try:
        return (await scene.ask(request())).text
    except ForgeError as error:
        return type(error).__name__


async def test_waiting_for_a_trial_ends_with_the_runs_time() -> None:
    scene = Scene(breaker=BreakerLimits(failures=1), limits=Limits(strategy="none"), a=[SLOW])
    with pytest.raises(BackendTimeout):
        await scene.ask(request())
    scene.time.passed += 20
    scene.breakers.ask(A)
    with pytest.raises(TimeIsUp):
        await scene.ask(request(), Allowance(limit_s=0.05, now=scene.time.passed))


async def test_health_tells_of_models_that_rest() -> None:
    scene = Scene(breaker=BreakerLimits(failures=1), limits=Limits(strategy="none"), a=[SLOW])
    found = [Health("ollama", HealthState.READY), Health("llama_cpp", HealthState.READY)]
    assert scene.breakers.with_resting(found) == found
    with pytest.raises(BackendTimeout):
        await scene.ask(request())
    ollama, embedded = scene.breakers.with_resting(found)
    assert [one.model for one in ollama.resting] == [A]
    assert not embedded.resting


async def test_short_memory_puts_a_model_on_the_cpu_and_that_is_remembered() -> None:
    scene = Scene(can_use_cpu=lambda model: model == A, a=[NO_MEMORY, GOOD])
    found = await scene.ask(request(B))
    assert (found.model, found.remark) == (A, ON_CPU)
    await scene.ask(request(B))
    gpu, cpu = RunnerOptions(), RunnerOptions(gpu_layers=0)
    assert scene.script.runners == [gpu, cpu, cpu]
    scene.time.passed += ON_CPU_S
    await scene.ask(request(B))
    assert scene.script.runners[-1] == gpu


async def test_short_memory_without_a_gpu_asks_the_next_model() -> None:
    scene = Scene(a=[NO_MEMORY], b=[GOOD])
    assert (await scene.ask(request(B))).model == B


async def test_the_cpu_is_tried_once() -> None:
    scene = Scene(can_use_cpu=lambda _: True, a=[NO_MEMORY])
    with pytest.raises(ModelOutOfMemory):
        await scene.ask(request())
    assert scene.script.asked == ["a", "a"]


async def test_a_refusal_asks_the_next_model() -> None:
    scene = Scene(a=[REFUSAL], b=[GOOD])
    found = await scene.ask(request(B))
    assert (found.model, found.remark) == (B, "")
    assert REFUSAL.rstrip(".") in found.misses[0].reason


@pytest.mark.parametrize("other", [REFUSAL, GONE], ids=["all refuse", "nobody else is there"])
async def test_a_refusal_is_an_answer_where_no_other_comes(other: object) -> None:
    scene = Scene(a=[REFUSAL], b=[other])  # type: ignore[list-item]
    found = await scene.ask(request(B))
    assert found.text == REFUSAL
    assert found.remark.startswith(REFUSED)
    alone = await scene.ask(request())
    assert (alone.text, alone.remark, alone.misses) == (REFUSAL, REFUSED, ())


async def test_an_empty_answer_is_asked_for_again_unless_it_would_repeat() -> None:
    scene = Scene(a=["", GOOD])
    assert (await scene.ask(request())).text == GOOD
    for knobs in ({"temperature": 0.0}, {"seed": 3}):
        scene = Scene(a=["", GOOD], b=[GOOD])
        with pytest.raises(AnswerUnfit):
            await scene.ask(request(**knobs))
        assert (await scene.ask(request(B, **knobs))).text == GOOD


async def test_an_answer_cut_at_its_limit_is_given_as_it_is() -> None:
    cut = result(A, "The", StopReason.LENGTH)
    assert (await Scene(a=[cut]).ask(request())).stop_reason is StopReason.LENGTH


async def test_a_server_that_is_gone_costs_its_tries_and_no_more() -> None:
    scene = Scene(a=[BackendUnavailable("Gone.")])
    with pytest.raises(BackendUnavailable):
        await scene.ask(request())
    assert scene.time.slept == [1, 2]


def test_tenacity_is_not_imported_before_something_failed() -> None:
    code = (
        "import sys, asyncio\n"
        "from tests.engine.orchestration.scripted import Scene, request, GOOD\n"
        "from forge_gui.values.errors import BackendTimeout\n"
        "scene = Scene(a=[GOOD, BackendTimeout('x'), GOOD])\n"
        "asyncio.run(scene.ask(request()))\n"
        "assert 'tenacity' not in sys.modules\n"
        "asyncio.run(scene.ask(request()))\n"
        "assert 'tenacity' in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
