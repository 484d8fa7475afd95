"""Hand-offs by confidence for scripts: plain texts in, plain dicts out; see collaboration.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from forge_gui.engine.api import EngineApi
from forge_gui.values.capabilities import capability_of
from forge_gui.values.errors import BadRequest
from forge_gui.values.generation import Sampling
from forge_gui.values.handoff import (
    CalibrationRow,
    ConfidenceMethod,
    HandoffOrder,
    HandoffResult,
    HandoffStep,
)
from forge_gui.values.ids import ModelId


async def hand_off(
    engine: EngineApi,
    model: str,
    capability: str,
    task: str,
    threshold: float,
    better: str,
    method: str,
    sampling: Sampling,
) -> dict[str, Any]:
    """`text`, `model`, `confidence`, `handed_on`, and the `path` to it. Raises ForgeError."""
    other: ModelId | None = await engine.resolve_model(better) if better else None
    order = HandoffOrder(
        await engine.resolve_model(model),
        task,
        capability_of(capability),
        threshold,
        other,
        _method(method),
        sampling=sampling,
    )
    return _as_dict(await engine.smart_handoff(order))


async def calibrate(
    engine: EngineApi, model: str, rows: Sequence[tuple[str, str]], method: str
) -> dict[str, Any]:
    """What the calibration came to, as plain figures. Raises ForgeError."""
    read = [CalibrationRow(prompt, expected) for prompt, expected in rows]
    found = await engine.resolve_model(model)
    report = await engine.calibrate_confidence(found, read, _method(method))
    return {
        "rows": report.rows,
        "share_right": report.share_right,
        "error_before": report.error_before,
        "error_after": report.error_after,
        "ranking": report.ranking,
    }


def _method(word: str) -> ConfidenceMethod:
    try:
        return ConfidenceMethod(word)
    except ValueError:
        known = " or ".join(one.value for one in ConfidenceMethod)
        raise BadRequest(f'"{word}" is no way to be sure.', f"Take {known}.") from None


def _as_dict(found: HandoffResult) -> dict[str, Any]:
    return {
        "text": found.text,
        "model": str(found.model),
        "confidence": found.confidence.value,
        "handed_on": found.is_handed_on,
        "path": [_step(step) for step in found.steps],
    }


def _step(step: HandoffStep) -> dict[str, Any]:
    return {
        "model": str(step.model),
        "text": step.text,
        "confidence": step.confidence.value,
        "reason": str(step.reason),
        "tokens": step.completion_tokens,
        "seconds": step.seconds,
    }
