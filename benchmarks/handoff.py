"""forge:tiny first, forge:small where it is not sure: what that keeps, and what it saves.

Without forge:small only the confidence of forge:tiny is measured; the other bars fall short.

Both answer every held-out question, the first one with its confidence; from this the hand-off at
any threshold follows, because both answer without chance. On a part of the questions the real
hand-off is run and has to do the same. Calibration and threshold come from other questions.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.handoff_rows import Question, questions
from benchmarks.report import Bar, Report, Row
from forge_gui.engine.api import EngineApi, open_engine
from forge_gui.engine.collaboration.calibrating import (
    best_threshold,
    calibration_error,
    ranking,
)
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.capabilities import Capability
from forge_gui.values.generation import Sampling
from forge_gui.values.handoff import (
    DEFAULT_THRESHOLD,
    CalibrationReport,
    CalibrationRow,
    HandoffOrder,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.settings import Settings

FIRST, BETTER = ModelId("forge", "tiny"), ModelId("forge", "small")
LONGEST = 220
KEPT, SHARE, ERROR = 98.0, 60.0, 0.05
AIMED_AT = 0.99
"""Of the better one's right answers, on the calibration rows: a margin for others."""
_CALIBRATION_SEED, _SEED = 9001, 7777
_FILE = "resources/models/forge-small/forge-small-q8_0.gguf"
_CODE = "python"
_THRESHOLDS = (0.5, 0.7, 0.8, 0.9, 0.95)


@dataclass(frozen=True, slots=True)
class Both:
    """What both answered to one question."""

    question: Question
    confidence: float
    first: str
    better: str
    first_tokens: int
    better_tokens: int

    @property
    def first_right(self) -> bool:
        return self.first.strip() == self.question.answer

    @property
    def better_right(self) -> bool:
        return self.better.strip() == self.question.answer


def run(quick: bool) -> Report:
    """Calibrate, ask, reckon."""
    is_there = (Path(__file__).resolve().parents[1] / _FILE).is_file()
    with TemporaryDirectory() as place:
        return asyncio.run((_run if is_there else _run_alone)(Path(place), quick))


async def _run_alone(place: Path, quick: bool) -> Report:
    """How well the confidence of forge:tiny is calibrated on other questions."""
    learnt, asked = _questions(quick)
    said: list[float] = []
    right: list[bool] = []
    async with _engine(place) as engine:
        rows = [CalibrationRow(one.prompt, one.answer) for one in learnt]
        report = await engine.calibrate_confidence(FIRST, rows)
        for one in asked:
            first = (await engine.smart_handoff(_order(one, 0.0))).steps[0]
            said.append(first.confidence.value or 0.0)
            right.append(first.text.strip() == one.answer)
    error = calibration_error(said, right)
    kept = [mark for value, mark in zip(said, right, strict=True) if value >= DEFAULT_THRESHOLD]
    row: Row = {
        "what": "forge:tiny alone",
        "questions": len(asked),
        "right_%": round(100 * sum(right) / len(right), 1),
        f"sure_by_{DEFAULT_THRESHOLD:g}_%": round(100 * len(kept) / len(right), 1),
        "right_of_these_%": round(100 * sum(kept) / max(len(kept), 1), 1),
        "error_before": round(report.error_before, 3),
        "error_after": round(error, 3),
        "ranking": round(ranking(said, right), 3),
    }
    note = "There is no forge:small here: what a hand-off to it keeps and saves was not measured."
    return Report("handoff", [row], _bars(None, None, round(error, 4), None), notes=[note])


def _questions(quick: bool) -> tuple[Sequence[Question], Sequence[Question]]:
    """Those to learn from, and others."""
    learnt = questions(16, _CALIBRATION_SEED)
    known = {one.prompt for one in learnt}
    asked = questions(12 if quick else 33, _SEED)
    return learnt, [one for one in asked if one.prompt not in known]


async def _run(place: Path, quick: bool) -> Report:
    learnt, asked = _questions(quick)
    began = time.process_time()
    async with _engine(place) as engine:
        rows = [CalibrationRow(one.prompt, one.answer) for one in learnt]
        report = await engine.calibrate_confidence(FIRST, rows)
        threshold = _threshold([await _both(engine, one) for one in learnt])
        found = [await _both(engine, one) for one in asked]
        others = await _differing(engine, found[:: max(1, len(found) // 100)], threshold)
        code = [await _both(engine, one) for one in _of_code(quick)]
    made = _report(found, report, threshold, others, time.process_time() - began)
    return replace(made, notes=[*made.notes, _beside(code)])


def _of_code(quick: bool) -> Sequence[Question]:
    """Python alone: by this and by all questions together `auto` chooses, see the models' cards."""
    return [one for one in questions(60 if quick else 400, _SEED) if one.kind == _CODE]


def _beside(found: Sequence[Both]) -> str:
    first, better = sum(one.first_right for one in found), sum(one.better_right for one in found)
    return f"Of {len(found)} Python questions {FIRST} has {first} right, {BETTER} {better}."


async def _both(engine: EngineApi, question: Question) -> Both:
    """A threshold that nothing reaches makes both answer."""
    result = await engine.smart_handoff(_order(question, 1.0))
    first, better = result.steps
    return Both(
        question,
        first.confidence.value or 0.0,
        first.text,
        better.text,
        first.completion_tokens or 0,
        better.completion_tokens or 0,
    )


async def _differing(engine: EngineApi, found: Sequence[Both], threshold: float) -> int:
    """On how many of these questions the real hand-off ends with another answer."""
    others = 0
    for one in found:
        result = await engine.smart_handoff(_order(one.question, threshold))
        expected = one.first if one.confidence >= threshold else one.better
        others += result.text != expected
    return others


def _order(question: Question, threshold: float) -> HandoffOrder:
    return HandoffOrder(
        FIRST,
        question.prompt,
        Capability.TEXT_GENERATION,
        threshold,
        BETTER,
        sampling=Sampling(temperature=0.0, max_tokens=LONGEST),
    )


def _threshold(found: Sequence[Both]) -> float:
    chosen = best_threshold(
        [one.confidence for one in found],
        [one.first_right for one in found],
        [one.better_right for one in found],
        AIMED_AT,
    )
    return min(chosen, 1.0)


def _report(
    found: Sequence[Both],
    report: CalibrationReport,
    threshold: float,
    others: int,
    cpu_s: float,
) -> Report:
    said = [one.confidence for one in found]
    right = [one.first_right for one in found]
    error = calibration_error(said, right)
    chosen = _row("hand-off, threshold from calibration", found, threshold)
    rows = [
        _row("forge:tiny alone", found, 0.0),
        _row("forge:small alone", found, 2.0),
        chosen,
        *(_row("hand-off", found, fixed) for fixed in _THRESHOLDS),
    ]
    notes = [
        (
            f"{len(found)} held-out questions, {report.rows} others for calibration and threshold. "
            f"Error of the confidence before calibration {report.error_before:.3f}, after it "
            f"{error:.3f}; right answers have the higher confidence in {ranking(said, right):.0%} "
            f"of all pairs."
        ),
        f"{cpu_s:.0f} s of this process; the models ran in processes of their own.",
    ]
    kept, share = float(chosen["of_small_alone_%"] or 0), float(chosen["small_tokens_%"] or 0)
    return Report("handoff", rows, _bars(kept, share, round(error, 4), others), notes=notes)


def _row(what: str, found: Sequence[Both], threshold: float) -> Row:
    """What a hand-off at this threshold comes to."""
    stays = [one.confidence >= threshold for one in found]
    right = sum(
        one.first_right if stay else one.better_right
        for one, stay in zip(found, stays, strict=True)
    )
    alone = sum(one.better_right for one in found)
    spent = sum(one.better_tokens for one, stay in zip(found, stays, strict=True) if not stay)
    first = 0 if threshold > 1 else sum(one.first_tokens for one in found)
    return {
        "what": what,
        "threshold": round(threshold, 3) if 0 < threshold <= 1 else None,
        "right_%": round(100 * right / len(found), 1),
        "of_small_alone_%": round(100 * right / max(alone, 1), 1),
        "stays_%": round(100 * sum(stays) / len(found), 1),
        "small_tokens": spent,
        "small_tokens_%": round(100 * spent / sum(one.better_tokens for one in found), 1),
        "tiny_tokens": first,
    }


def _bars(
    kept: float | None, share: float | None, error: float | None, others: int | None
) -> list[Bar]:
    return [
        Bar("of forge:small's right answers are kept, percent", kept, KEPT, "higher"),
        Bar("forge:small's tokens, percent of those alone", share, SHARE, "lower"),
        Bar("expected calibration error of forge:tiny", error, ERROR, "lower"),
        Bar("real hand-offs that end otherwise than reckoned", others, 0, "lower"),
    ]


@asynccontextmanager
async def _engine(place: Path) -> AsyncIterator[EngineApi]:
    folders = Folders(*(place / name for name in ("config", "data", "cache", "logs")))
    document = {"ollama": {"enabled": False}, "llama_cpp": {"threads": 1}}
    engine = await open_engine(Settings.model_validate(document), folders)
    try:
        yield engine
    finally:
        await engine.close()
