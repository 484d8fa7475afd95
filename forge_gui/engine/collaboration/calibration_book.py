"""The calibrations that are kept over restarts: by the content of a model, not by its name.

A model that is pulled anew under the same name is another one, and not calibrated.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from forge_gui.engine.collaboration.calibrating import Calibration
from forge_gui.engine.storage.kept_facts import Facts, KeptFacts
from forge_gui.values.errors import ForgeError
from forge_gui.values.handoff import CalibrationReport, ConfidenceMethod
from forge_gui.values.ids import ModelId

MOST = 200
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Calibrated:
    """A calibration and what is known of how good it is."""

    calibration: Calibration
    report: CalibrationReport


class CalibrationBook:
    """Reads the file once; what is put in is written soon."""

    def __init__(self, kept: KeptFacts) -> None:
        self._kept = kept
        self._known: dict[str, Calibrated] | None = None

    def of(self, digest: str, method: ConfidenceMethod) -> Calibrated | None:
        """The calibration of this content by this method. Nobody knows a content without digest."""
        return self._all().get(_key(digest, method)) if digest else None

    def put(self, made: Calibrated) -> None:
        """Keep it. Without a digest it counts until Forge ends, for nobody: it is left out."""
        report = made.report
        if not report.digest:
            return
        key = _key(report.digest, report.method)
        self._all()[key] = made
        fact = fact_of(made)
        self._kept.post(lambda facts: _with(facts, key, fact))

    def _all(self) -> dict[str, Calibrated]:
        if self._known is None:
            found = {key: read_fact(fact) for key, fact in self._kept.read().items()}
            self._known = {key: one for key, one in found.items() if one is not None}
        return self._known


def fact_of(made: Calibrated) -> dict[str, Any]:
    """As it is kept: plain JSON."""
    report = asdict(made.report) | {"model": str(made.report.model)}
    return {"calibration": asdict(made.calibration), "report": report}


def read_fact(fact: object) -> Calibrated | None:
    """A calibration out of the file; None where it cannot be one."""
    try:
        return _read(fact)
    except (TypeError, ValueError, KeyError, AttributeError, ForgeError) as error:
        _logger.info("A calibration that cannot be read is left out: %s", error)
        return None


def _read(fact: Any) -> Calibrated:
    told, report = fact["calibration"], dict(fact["report"])
    means, spreads, weights = (_numbers(told[name]) for name in ("means", "spreads", "weights"))
    if not (len(means) == len(spreads) == len(weights)) or 0.0 in spreads:
        raise ValueError("its figures do not belong together")
    (bias, share) = _numbers([told["bias"], told["share_right"]])
    figures = ("share_right", "error_before", "error_after", "ranking", "at")
    found = dict(zip(figures, _numbers([report[name] for name in figures]), strict=True))
    made = CalibrationReport(
        model=ModelId.parse(report["model"]),
        method=ConfidenceMethod(report["method"]),
        rows=int(report["rows"]),
        digest=str(report["digest"]),
        **found,
    )
    said = _numbers(told.get("said", ()))
    return Calibrated(Calibration(means, spreads, weights, bias, share, said), made)


def _numbers(found: Any) -> tuple[float, ...]:
    numbers = tuple(float(value) for value in found)
    if not all(math.isfinite(number) for number in numbers):
        raise ValueError("a figure is no number")
    return numbers


def _key(digest: str, method: ConfidenceMethod) -> str:
    return f"{digest} {method.value}"


def _with(facts: Facts, key: str, fact: Mapping[str, Any]) -> Facts:
    """The newest last, and only so many."""
    kept = {name: one for name, one in facts.items() if name != key} | {key: dict(fact)}
    return dict(list(kept.items())[-MOST:])
