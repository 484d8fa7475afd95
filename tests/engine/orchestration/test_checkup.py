"""A checkup asks for a real answer, in time, and what it finds counts."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from forge_gui.engine.orchestration.breaker import BreakerLimits
from forge_gui.engine.orchestration.checkup import Checkup
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BackendTimeout, Unauthorised
from forge_gui.values.generation import EmbedResult
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard
from tests.engine.orchestration.scripted import GOOD, A, Answer, Scene, request

SLOW = BackendTimeout("Slow.")


def _checkup(
    scene: Scene, *capabilities: Capability, limit_s: float = 5.0
) -> tuple[Checkup, list[Sequence[str]]]:
    embedded: list[Sequence[str]] = []

    async def embed(model: ModelId, texts: Sequence[str]) -> EmbedResult:
        embedded.append(texts)
        return EmbedResult(model, ((1.0,),))

    async def card_of(model: ModelId) -> ModelCard:
        return ModelCard(model, capabilities=frozenset(capabilities))

    clock = scene.time.clock
    checkup = Checkup(scene.script, embed, card_of, scene.breakers, clock=clock, limit_s=limit_s)
    return checkup, embedded


@pytest.mark.parametrize("answer", [GOOD, ""])
async def test_a_model_that_answers_at_all_is_well(answer: str) -> None:
    checkup, _ = _checkup(Scene(a=[answer]))
    found = await checkup.of(A)
    assert found.is_healthy
    assert "answered" in found.sentence


@pytest.mark.parametrize("answer", [SLOW, Unauthorised("No key.", "Add one.")])
async def test_one_that_fails_is_not_and_says_why(answer: Answer) -> None:
    scene = Scene(a=[answer])
    found = await _checkup(scene)[0].of(A)
    assert not found.is_healthy
    assert scene.script.asked == ["a"]  # nothing is tried again here
    assert found.sentence in ("Slow.", "No key.")


async def test_one_that_hangs_is_found_out_in_time() -> None:
    checkup, _ = _checkup(Scene(a=[60.0]), limit_s=0.05)
    found = await checkup.of(A)
    assert not found.is_healthy
    assert "within 0.05 s" in found.sentence


async def test_a_model_that_only_makes_vectors_is_asked_for_one() -> None:
    scene = Scene(a=[SLOW])
    checkup, embedded = _checkup(scene, Capability.EMBEDDING)
    assert (await checkup.of(A)).is_healthy
    assert len(embedded) == 1
    assert scene.script.asked == []


async def test_a_person_need_not_wait_for_the_end_of_a_rest_and_wakes_what_is_well() -> None:
    scene = Scene(breaker=BreakerLimits(failures=1), a=[SLOW, SLOW, GOOD])
    checkup, _ = _checkup(scene)
    assert not (await checkup.of(A)).is_healthy
    assert len(scene.breakers.resting()) == 1
    assert not (await checkup.of(A)).is_healthy
    assert (await checkup.of(A)).is_healthy
    assert not scene.breakers.resting()
    assert (await scene.ask(request())).misses == ()


async def test_beside_a_trial_that_goes_on_it_says_so() -> None:
    scene = Scene(breaker=BreakerLimits(failures=1), a=[SLOW, GOOD])
    checkup, _ = _checkup(scene)
    await checkup.of(A)
    scene.time.passed += 20
    scene.breakers.ask(A)
    found = await checkup.of(A)
    assert not found.is_healthy
    assert "tried again right now" in found.sentence
