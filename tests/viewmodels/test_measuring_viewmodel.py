"""What is measured, as a window shows it: numbers, origin, progress, stop, refusals."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from forge_gui.values.events import MeasurementProgress
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import (
    BatchSpeed,
    Estimate,
    Measurement,
    ModelFigures,
    NotMeasured,
    Outdated,
    Part,
    PromptSpeed,
    Remark,
    RunSpeed,
    Share,
    Spread,
    Why,
)
from forge_gui.viewmodels.measuring import MeasuringViewModel
from forge_gui.viewmodels.measuring_words import (
    OUTDATED,
    PARTS,
    REMARKS,
    WHY,
    change_of,
    notes_of,
    origin_words,
    rows_of,
    runs_words,
)
from forge_gui.viewmodels.models import ModelsViewModel
from tests.bridge.crossing import Crossing
from tests.bridge.pocket_engine import BIG, TINY
from tests.bridge.pocket_measuring import ON

MADE = Measurement(
    TINY,
    ON,
    1_700_000_000.0,
    load_s=0.11,
    prompt=(PromptSpeed(121, Spread(5_200.0, 4_000.0, 6_000.0, 3)),),
    tokens_per_s=Spread(1_200.0, 900.0, 1_400.0, 15),
    first_token_s=Spread(0.02, 0.018, 0.05, 15),
    peak_ram=60_000_000,
    batching=(BatchSpeed(1, 1_200.0, 1.0), BatchSpeed(2, 1_800.0, 1.5)),
    schema=Share(9, 10, 0.596, 0.982),
    remarks=(Remark.BUSY_DURING,),
    missing=(NotMeasured(Part.ENERGY, Why.NO_GPU),),
)


def test_a_measurement_is_followed_kept_and_told(crossing: Crossing, qtbot: QtBot) -> None:
    measuring = MeasuringViewModel(crossing.bridge)
    engine = crossing.engine
    engine.is_measuring_held = True
    measuring.measure(TINY)
    assert measuring.measuring is not None
    qtbot.waitUntil(lambda: _words(measuring) == "Generation, 40 %")
    assert measuring.can_stop(TINY)
    assert not measuring.can_stop(BIG)
    measuring.measure(BIG)
    assert measuring.measuring.model == TINY, "one at a time"
    scope = crossing.bridge.scope(measuring)
    scope.look(lambda _: engine.let_go.set())
    qtbot.waitUntil(lambda: measuring.figures(TINY) is not None)
    assert not _words(measuring)
    speed = measuring.speeds[TINY]
    assert (speed.tokens_per_s, origin_words(speed)[:8]) == (40.0, "measured")
    measuring.close()


def test_stopped_nothing_is_kept(crossing: Crossing, qtbot: QtBot) -> None:
    measuring = MeasuringViewModel(crossing.bridge)
    crossing.engine.is_measuring_held = True
    measuring.measure(TINY)
    qtbot.waitUntil(lambda: _words(measuring).startswith("Generation"))
    measuring.stop()
    assert not _words(measuring)
    qtbot.waitUntil(lambda: crossing.engine.was_stopped)
    assert measuring.figures(TINY) is None
    measuring.close()


def test_a_refusal_is_told(crossing: Crossing, qtbot: QtBot) -> None:
    measuring = MeasuringViewModel(crossing.bridge)
    with qtbot.waitSignal(measuring.told) as told:
        measuring.measure(ModelId("openai", "remote"))
    assert told.args is not None
    assert "runs on another computer" in told.args[0].text
    assert measuring.measuring is None
    measuring.close()


def test_what_somebody_else_measures_is_seen_but_not_stopped(
    crossing: Crossing, qtbot: QtBot
) -> None:
    measuring = MeasuringViewModel(crossing.bridge)
    crossing.engine.bus.publish(MeasurementProgress(BIG, Part.PROMPT, 0.5))
    qtbot.waitUntil(lambda: measuring.measuring is not None)
    assert not measuring.can_stop(BIG)
    measuring.close()


def test_estimates_are_asked_for_when_somebody_looks(crossing: Crossing, qtbot: QtBot) -> None:
    measuring, models = MeasuringViewModel(crossing.bridge), ModelsViewModel(crossing.bridge)
    measuring.figuresChanged.connect(lambda: models.set_speeds(measuring.speeds))
    crossing.engine.guesses = {BIG: Estimate(27.0, 20.0, 35.0)}
    crossing.engine.known = {TINY: ModelFigures(TINY, MADE)}
    with qtbot.waitSignal(models.healthChanged):
        models.refresh()
    measuring.look()
    qtbot.waitUntil(lambda: TINY in measuring.speeds)
    assert BIG not in measuring.speeds
    measuring.look_closely()
    qtbot.waitUntil(lambda: BIG in measuring.speeds)
    row, other = models.row(BIG), models.row(TINY)
    assert row is not None
    assert other is not None
    assert (row.speed_words, row.is_speed_estimated) == ("~20-35 tok/s", True)
    assert (other.speed_words, other.is_speed_estimated) == ("1,200 tok/s", False)
    seen = replace(row, tokens_per_s=30.0)
    assert (seen.speed_words, seen.is_speed_estimated) == ("30.0 tok/s", False)
    measuring.close()
    models.close()


def test_numbers_in_words() -> None:
    rows = {one.name: one.value for one in rows_of(MADE)}
    assert rows["Generation"] == "1,200 tok/s"
    assert rows["First word after"] == "20 ms"
    assert rows["Prompt of 121 tokens"] == "5,200 tok/s"
    assert rows["Load"] == "0.1 s"
    assert rows["2 at a time"] == "1.50 times"
    assert rows["Kept its JSON Schema"] == "9 of 10"
    assert rows["Memory at most"]
    assert rows_of(Measurement(TINY, ON, 1.0)) == ()


def test_notes_say_what_is_old_slow_busy_and_missing() -> None:
    before = replace(MADE, tokens_per_s=Spread(2_000.0, 1.0, 2.0, 5))
    figures = ModelFigures(TINY, MADE, (Outdated.ENGINE,), earlier=(before,))
    notes = notes_of(figures)
    assert notes[0] == "Out of date: the engine has another version now."
    assert notes[1].startswith("40 % slower than on ")
    assert "Other programs worked meanwhile; it may be faster." in notes
    assert any(note.startswith("Energy: not measured, because no GPU") for note in notes)
    assert change_of(replace(figures, earlier=(MADE,))) == ""
    assert notes_of(ModelFigures(TINY, estimated=Estimate(3.0, 2.0, 4.0))) == ()
    runs = ModelFigures(TINY, runs=RunSpeed(41.2, 37, 1.0))
    assert runs_words(runs) == "41.2 tok/s in 37 answers"


def test_every_word_of_the_values_has_words() -> None:
    assert set(PARTS) == set(Part)
    assert set(WHY) == set(Why)
    assert set(REMARKS) == set(Remark)
    assert set(OUTDATED) == set(Outdated)


def _words(measuring: MeasuringViewModel) -> str:
    return measuring.measuring.words if measuring.measuring else ""
