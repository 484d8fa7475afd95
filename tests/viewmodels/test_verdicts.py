"""Verdicts: the words agree with the numbers, whatever the numbers are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import GpuInfo, Hardware
from forge_gui.values.models import LoadedModel, ModelCard
from forge_gui.viewmodels.verdicts import Budget, Fit, budget_of, verdict

_GIB = 1024**3
_A, _B, _C = (ModelId("ollama", name) for name in ("a", "b", "c"))


def _loaded(model: ModelId, size: int, at: float = 1.0, *, leased: bool = False) -> LoadedModel:
    return LoadedModel(model, ram_bytes=size, loaded_at=at, is_leased=leased)


def test_the_oldest_idle_models_would_go_first() -> None:
    loaded = (_loaded(_A, 4 * _GIB, 2.0), _loaded(_B, 4 * _GIB, 1.0))
    found = verdict(ModelCard(_C, memory_bytes=4 * _GIB), loaded, Budget(ram=10 * _GIB))
    assert found.fit is Fit.FITS_AFTER_UNLOAD
    assert found.text == "Fits, will unload b. ~4 GB of 10 GB"


def test_too_many_models_make_one_go_even_where_there_is_memory() -> None:
    budget = Budget(ram=100 * _GIB, max_models=1)
    found = verdict(ModelCard(_C, memory_bytes=_GIB), (_loaded(_A, _GIB),), budget)
    assert found.short == "Fits, will unload a"


def test_remote_and_unknown_say_so() -> None:
    assert verdict(ModelCard(_A, is_remote=True), (), Budget(ram=1)).fit is Fit.REMOTE
    assert verdict(ModelCard(_A), (), Budget(ram=1)).fit is Fit.UNKNOWN
    assert verdict(ModelCard(_A, memory_bytes=1), (), Budget()).fit is Fit.UNKNOWN


def test_limits_of_the_settings_cut_what_there_is() -> None:
    pc = Hardware("CPU", 8, 32 * _GIB, 20 * _GIB, (GpuInfo(0, "GPU", 12 * _GIB),))
    assert budget_of(pc) == Budget(32 * _GIB, 12 * _GIB)
    assert budget_of(pc, gpu_limit_mb=8_192, cpu_limit_mb=99_999_999).vram == 8 * _GIB
    assert budget_of(None).ram is None


_sizes = st.integers(0, 64).map(lambda gib: gib * _GIB)


@given(_sizes, st.lists(st.tuples(_sizes, st.booleans()), max_size=4), _sizes, st.integers(1, 4))
def test_the_words_agree_with_the_numbers(
    needed: int, there: list[tuple[int, bool]], ram: int, most: int
) -> None:
    loaded = tuple(
        _loaded(ModelId("ollama", f"m{n}"), size, n, leased=leased)
        for n, (size, leased) in enumerate(there)
    )
    found = verdict(ModelCard(_C, memory_bytes=needed or None), loaded, Budget(ram, 0, most))
    if not needed or not ram:
        assert found.fit is Fit.UNKNOWN
    elif needed > ram:
        assert found.fit is Fit.TOO_LARGE
        assert not found.is_usable
    else:
        taken = sum(size for size, _leased in there)
        has_room = taken + needed <= ram and len(loaded) < most
        assert (found.fit is Fit.FITS) == has_room
