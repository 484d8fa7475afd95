"""The library list: rows follow cards and events; searching, filters, refusals in words."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from forge_gui.values.events import (
    BreakerChanged,
    ModelLoadProgressed,
    ModelLoadRefused,
    ModelLoadStarted,
    ModelsListed,
    ModelUnloaded,
    StepFinished,
    UnloadReason,
)
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import BreakerState, HealthState, ModelCard
from forge_gui.values.runs import StepResult, StepState
from forge_gui.viewmodels.model_rows import JSON_WORDS, ModelRow, ModelState
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.verdicts import Fit
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY

_GIB = 1024**3


def _listed(crossing: Crossing, qtbot: QtBot) -> ModelsViewModel:
    models = ModelsViewModel(crossing.bridge)
    with qtbot.waitSignal(models.healthChanged):
        models.refresh()
    qtbot.waitUntil(lambda: not models.is_refreshing)
    return models


def test_a_refresh_brings_models_and_health(crossing: Crossing, qtbot: QtBot) -> None:
    models = _listed(crossing, qtbot)
    assert [row.id for row in models.rows] == [TINY, BIG]
    assert models.rows[0].size_words == "1.3M · 2 MB"
    assert models.counts_text == "2 installed"
    assert [(one.backend, one.state) for one in models.health] == [
        ("ollama", HealthState.UNAVAILABLE),
        ("forge", HealthState.READY),
    ]
    assert models.health[0].short == "Ollama not found"


def test_loading_shows_how_far_and_then_that_it_is_in_memory(
    crossing: Crossing, qtbot: QtBot
) -> None:
    models = _listed(crossing, qtbot)
    told: list[str] = []
    models.rowChanged.connect(lambda row: told.append(row.state_words))
    publish = crossing.engine.bus.publish
    publish(ModelLoadStarted(BIG))
    publish(ModelLoadProgressed(BIG, 0.4))
    qtbot.waitUntil(lambda: "Loading 40 %" in told)
    models.load(TINY)
    qtbot.waitUntil(lambda: len(models.loaded) == 1)
    row = models.row(TINY)
    assert row is not None
    assert row.state is ModelState.LOADED
    assert row.state_words == "In memory"
    models.unload(TINY)
    qtbot.waitUntil(lambda: len(models.loaded) == 0)


def test_refusals_are_told_and_stay_on_the_row(crossing: Crossing, qtbot: QtBot) -> None:
    models = _listed(crossing, qtbot)
    gone = ModelId("ollama", "gone")
    crossing.engine.bus.publish(ModelsListed((ModelCard(gone),)))
    qtbot.waitUntil(lambda: [row.id for row in models.rows] == [gone])
    with qtbot.waitSignal(models.told) as told:
        models.load(gone)
    assert told.args is not None
    assert told.args[0].text == "There is no model ollama:gone. Choose another one."
    row = models.row(gone)
    assert row is not None
    assert (row.state, row.advice) == (ModelState.FAILED, "Choose another one.")
    crossing.engine.bus.publish(ModelLoadStarted(gone))
    qtbot.waitUntil(lambda: models.rows[0].state is ModelState.LOADING)
    assert models.rows[0].sentence == ""


def test_unloading_what_is_in_use_says_why_not(crossing: Crossing, qtbot: QtBot) -> None:
    models = _listed(crossing, qtbot)
    models.load(TINY)
    qtbot.waitUntil(lambda: len(models.loaded) == 1)
    crossing.engine.lease(TINY)
    with qtbot.waitSignal(models.told) as told:
        models.unload(TINY)
    assert told.args is not None
    assert told.args[0].text == "forge:tiny is in use. Stop the run first."
    assert models.rows[0].state_words == "In use"


def test_search_and_filters(crossing: Crossing, qtbot: QtBot) -> None:
    models = _listed(crossing, qtbot)
    models.set_search("LLAMA 8b")
    assert [row.id for row in models.rows] == [BIG]
    assert models.counts_text == "1 of 2"
    models.set_filter(search="", loaded=True)
    assert models.rows == []
    models.load(TINY)
    qtbot.waitUntil(lambda: [row.id for row in models.rows] == [TINY])
    models.set_filter(loaded=False, fits=True)
    models.set_hardware(Hardware("CPU", 4, 4 * _GIB, 2 * _GIB))
    assert [row.id for row in models.rows] == [TINY]


def test_verdicts_follow_hardware_and_limits(crossing: Crossing, qtbot: QtBot) -> None:
    models = _listed(crossing, qtbot)
    assert models.rows[1].verdict.fit is Fit.UNKNOWN
    models.set_hardware(Hardware("CPU", 4, 16 * _GIB, 8 * _GIB))
    assert models.rows[1].verdict.text == "Fits. ~6 GB of 16 GB"
    models.set_limits({"orchestrator.cpu_memory_limit_mb": 4096})
    assert models.rows[1].verdict.text == "Too large: needs 6 GB, 4 GB may be used"


def test_a_crash_is_explained_on_the_row(crossing: Crossing, qtbot: QtBot) -> None:
    models = _listed(crossing, qtbot)
    crossing.engine.bus.publish(ModelUnloaded(TINY, UnloadReason.CRASHED))
    qtbot.waitUntil(lambda: models.rows[0].state is ModelState.FAILED)
    assert "ended unexpectedly" in models.rows[0].sentence
    crossing.engine.bus.publish(ModelLoadRefused(BIG, "It is too large.", "Take another."))
    qtbot.waitUntil(lambda: models.rows[1].sentence == "It is too large.")


def test_speed_is_measured_from_steps_that_say_enough(crossing: Crossing, qtbot: QtBot) -> None:
    models = _listed(crossing, qtbot)

    def finish(tokens: int, speed: float | None) -> None:
        # 9 s pass in all, the load among them; only what the backend measured counts.
        result = StepResult(StepId("a"), StepState.DONE, {}, 9.0, TINY, 5, tokens, speed)
        crossing.engine.bus.publish(StepFinished(RunId("r"), StepId("a"), result))

    finish(80, 40.0)
    finish(2, 999.0)
    finish(80, None)
    qtbot.waitUntil(lambda: models.rows[0].speed_words == "40.0 tok/s")


def test_a_model_that_rests_says_so_until_it_is_well(crossing: Crossing, qtbot: QtBot) -> None:
    models = _listed(crossing, qtbot)
    publish = crossing.engine.bus.publish
    publish(BreakerChanged(BIG, BreakerState.OPEN, 5, 1_700_000_000.0, "It said nothing."))
    qtbot.waitUntil(lambda: _row(models).resting is not None)
    assert _row(models).state_words.startswith("Resting until ")
    trouble = _row(models).trouble
    assert trouble is not None
    assert "failed 5 times lately. The last time: It said nothing." in trouble.sentence
    publish(BreakerChanged(BIG, BreakerState.HALF_OPEN, 5, 1_700_000_100.0))
    qtbot.waitUntil(lambda: _row(models).state_words == "Being tried again")
    publish(BreakerChanged(BIG, BreakerState.CLOSED))
    qtbot.waitUntil(lambda: _row(models).resting is None)
    assert _row(models).trouble is None
    assert _row(models).state_words == "Ready"


def test_json_counts_are_in_words_and_follow_the_steps(crossing: Crossing, qtbot: QtBot) -> None:
    counts = {BIG: {"repaired": 2, "strict": 40, "failed": 1}}
    crossing.engine.json_counts = lambda: counts  # type: ignore[method-assign]
    models = _listed(crossing, qtbot)
    expected = (("As it stood", 40), ("Repaired", 2), ("Could not be used", 1))
    qtbot.waitUntil(lambda: _row(models).json == expected)
    counts[BIG] = {"strict": 41}
    result = StepResult(StepId("a"), StepState.DONE, model=BIG, output={"response": 1, "json": 1})
    crossing.engine.bus.publish(StepFinished(RunId("r"), StepId("a"), result))
    qtbot.waitUntil(lambda: _row(models).json == (("As it stood", 41),))


def test_every_way_to_json_has_words() -> None:
    from forge_gui.engine.structured.outcome import Rung
    from forge_gui.engine.structured.tally import Beyond

    assert list(JSON_WORDS) == [one.value for one in (*Rung, *Beyond)]


def _row(models: ModelsViewModel) -> ModelRow:
    row = models.row(BIG)
    assert row is not None
    return row
