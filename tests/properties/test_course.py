"""Whatever fails how: tries of one generation are bounded by a sum, and waits by their limits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.orchestration.course import Course, Limits
from forge_gui.engine.pool.allowance import FREE_RETRIES, Allowance
from forge_gui.values import errors
from forge_gui.values.generation import GenerateRequest, StandIn
from forge_gui.values.ids import ModelId

MODELS = [ModelId("ollama", name) for name in "abcde"]
FAILURES = (
    errors.BackendTimeout("slow"),
    errors.GenerationCut("cut"),
    errors.BackendBusy("busy", retry_after_s=5),
    errors.BackendBusy("busy", retry_after_s=500),
    errors.ModelResting("rests", retry_after_s=9),
    errors.ModelNotFound("absent"),
    errors.ModelOutOfMemory("no room"),
    errors.BadRequest("schema"),
)


@given(
    st.lists(st.sampled_from(FAILURES), min_size=60, max_size=60),
    st.integers(0, 4),
    st.builds(
        Limits,
        attempts=st.integers(1, 6),
        threshold=st.integers(1, 8),
        strategy=st.sampled_from(["exponential", "none"]),
    ),
    st.booleans(),
    st.one_of(st.none(), st.floats(0, 60)),
)
def test_tries_add_up(
    failures: list[errors.ForgeError],
    others: int,
    limits: Limits,
    can_use_cpu: bool,
    left_s: float | None,
) -> None:
    stand_ins = tuple(StandIn(model) for model in MODELS[1 : others + 1])
    first = GenerateRequest(MODELS[0], "x", stand_ins=stand_ins)
    course = Course(first, limits, lambda _: can_use_cpu)
    allowance, asked, same = Allowance(), [MODELS[0]], 0
    for error in failures:
        coming = course.after(error, 1.0, allowance, left_s)
        if coming is None:
            break
        place = MODELS.index(coming.request.model)
        assert place - MODELS.index(asked[-1]) in (0, 1)
        is_same = coming.request.model == asked[-1]
        is_for_cpu = is_same and coming.wait_s == 0
        same += is_same and not is_for_cpu
        assert coming.wait_s <= limits.max_wait_s
        assert left_s is None or coming.wait_s == 0 or coming.wait_s < left_s
        assert course.tries < course.most
        asked.append(coming.request.model)
    else:
        raise AssertionError("it never ended")
    on_cpu = (others + 1) * can_use_cpu
    resting = others  # a model that rests hands over without a try
    assert len(asked) <= limits.tries + others + on_cpu + resting
    assert same <= FREE_RETRIES
