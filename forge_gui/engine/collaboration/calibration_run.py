"""Calibrates a model: asks it what is known, and learns how much its confidence is worth."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from forge_gui.engine.collaboration.calibrating import (
    LEAST_ROWS,
    Calibration,
    calibration_error,
    cross_fitted,
    fit,
    ranking,
    spread_of,
)
from forge_gui.engine.collaboration.calibration_book import Calibrated, CalibrationBook
from forge_gui.engine.collaboration.handing_off import RIVALS, HandingOff
from forge_gui.engine.collaboration.judging import Seen
from forge_gui.values.errors import BadRequest
from forge_gui.values.generation import GenerateRequest, RunnerOptions, Sampling
from forge_gui.values.handoff import CalibrationReport, CalibrationRow, ConfidenceMethod
from forge_gui.values.ids import ModelId

LONGEST = 512
"""Tokens of an answer to a row: one that has not ended by then is wrong."""
Check = Callable[[CalibrationRow, str], bool]
Progress = Callable[[int, int], None]


def is_as_expected(row: CalibrationRow, answer: str) -> bool:
    """The same text; blanks around it do not count."""
    return answer.strip() == row.expected.strip()


class CalibrationRun:
    """Asks with what a hand-off asks with, so that the signs are the same."""

    def __init__(
        self, handing_off: HandingOff, book: CalibrationBook, now: Callable[[], float]
    ) -> None:
        self._handing_off = handing_off
        self._book = book
        self._now = now

    async def run(
        self,
        model: ModelId,
        rows: Sequence[CalibrationRow],
        method: ConfidenceMethod,
        is_right: Check = is_as_expected,
        heard: Progress | None = None,
    ) -> CalibrationReport:
        """Ask every row, learn, keep. Raises BadRequest for too few rows, or where the model tells
        nothing of its answers, and what asking raises."""
        _enough(model, len(rows))
        seen: list[Seen] = []
        marks: list[bool] = []
        for number, row in enumerate(rows, 1):
            found, mark = await self._one(model, row, method, is_right)
            if found is not None:
                seen.append(found)
                marks.append(mark)
            if heard is not None:
                heard(number, len(rows))
        _told(model, len(seen))
        calibration, figures = await asyncio.to_thread(learned, seen, marks)
        before, after, order = figures
        report = CalibrationReport(
            model,
            method,
            len(seen),
            calibration.share_right,
            before,
            after,
            order,
            self._now(),
            await self._handing_off.digest(model),
        )
        self._book.put(Calibrated(calibration, report))
        return report

    async def _one(
        self, model: ModelId, row: CalibrationRow, method: ConfidenceMethod, is_right: Check
    ) -> tuple[Seen | None, bool]:
        request = GenerateRequest(
            model,
            prompt=row.prompt,
            system=row.system,
            sampling=Sampling(temperature=0.0, max_tokens=LONGEST),
            runner=RunnerOptions(),
            top_logprobs=RIVALS if method is ConfidenceMethod.TOKENS else None,
            min_length=0,
        )
        result = await self._handing_off.generated(request)
        if result.model != model:  # a stand-in says nothing about this model
            return None, False
        found, _ = await self._handing_off.seen(method, request, result)
        return found, is_right(row, result.text)


def learned(
    seen: Sequence[Seen], marks: Sequence[bool]
) -> tuple[Calibration, tuple[float, float, float]]:
    """The calibration; the errors before and after it, and how well it ranks."""
    vectors = [features for _, features in seen]
    raw = [value for value, _ in seen]
    said = cross_fitted(vectors, marks)
    figures = calibration_error(raw, marks), calibration_error(said, marks), ranking(said, marks)
    return replace(fit(vectors, marks), said=spread_of(said)), figures


def _enough(model: ModelId, rows: int) -> None:
    if rows < LEAST_ROWS:
        raise BadRequest(
            f"{rows} rows are too few to calibrate {model}.",
            f"Give {LEAST_ROWS} or more with known answers; a few hundred are good.",
            backend=model.backend,
            model=model.name,
        )


def _told(model: ModelId, seen: int) -> None:
    if seen < LEAST_ROWS:
        raise BadRequest(
            f"{model} told how sure it was in {seen} answers only.",
            "Choose the other method, or a backend that tells token probabilities.",
            backend=model.backend,
            model=model.name,
        )
