"""The memory forecast beside what real loads took: before and after calibration, under a budget."""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import forecast_lab as lab
from benchmarks.forecast_models import (
    QUICK,
    Case,
    Subject,
    random_case,
    random_models,
    subjects,
)
from benchmarks.report import Bar, Report, Row
from benchmarks.shaped_gguf import Shaped, write_shaped
from forge_gui.engine.library.calibration import Observed, lesson_of
from forge_gui.engine.library.fitting import need_of
from forge_gui.engine.library.forecast import NOTHING_LEARNT, Correction, bill_of
from forge_gui.values.memory_bill import MemoryBill

MIB = 1024 * 1024
CASES = 300
QUICK_CASES = 10
MODELS = 40
AFTER_PERCENT = 5.0
AFTER_MIB = 100.0
BEFORE_PERCENT = 12.0
_CASES_PER_MODEL = 5
_LIBRARIES = 20 * MIB
_PEAK = (
    "Peak: the kernel's high-water mark of the child's resident pages (VmHWM) after every slot "
    "has read a whole context, mapped pages of the file and libraries among them."
)


@dataclass(frozen=True)
class Miss:
    """How far one forecast was off, of what the load really took."""

    foreseen: int
    took: int

    @property
    def percent(self) -> float:
        return abs(self.foreseen - self.took) * 100 / self.took

    @property
    def mib(self) -> float:
        return abs(self.foreseen - self.took) / MIB


@dataclass(frozen=True)
class Found:
    """Of one model: its forecasts before it was ever loaded, and after its first load."""

    subject: Subject
    file_bytes: int
    before: tuple[Miss, ...]
    after: tuple[Miss, ...]

    def row(self) -> Row:
        shape, first = self.subject.shape, self.subject.first
        others = [f"{one.context}/{one.batch}x{one.slots}" for one in self.subject.others]
        return {
            "model": self.subject.name,
            "packing": shape.packing,
            "file_mib": round(self.file_bytes / MIB),
            "calibrated_on": f"{first.context}/{first.batch}",
            "forecast_for": " ".join(others),
            "peak_mib": " ".join(str(round(one.took / MIB)) for one in self.after),
            "before_percent": round(max(one.percent for one in self.before), 1),
            "after_percent": round(max(one.percent for one in self.after), 1),
            "after_mib": round(max(one.mib for one in self.after), 1),
        }


@dataclass
class Budgets:
    """What came of loads under a budget."""

    fits: int = 0
    wrong: int = 0
    refused: int = 0
    tried: int = 0
    """Refused ones that were tried all the same, to see how careful the verdicts are."""
    needless: int = 0


def run(quick: bool = False) -> Report:
    """Write the models, load them, forecast them."""
    if not lab.can_run():
        bars = [Bar("peaks can be measured here", None, 1, "higher")]
        return Report("forecast", [], bars, notes=("This system does not tell peaks.",))
    return asyncio.run(_run(quick))


async def _run(quick: bool) -> Report:
    started = time.monotonic()
    wanted = [one for one in subjects() if not quick or one.name in QUICK]
    with tempfile.TemporaryDirectory(prefix="forge-forecast-") as folder:
        found = [await _look(subject, Path(folder)) for subject in wanted]
        budgets = await _budgets(Path(folder), QUICK_CASES if quick else CASES)
    return _report(found, budgets, time.monotonic() - started, quick)


async def _look(subject: Subject, folder: Path) -> Found:
    """One model: calibrated on one load, forecast for the others."""
    path = write_shaped(folder / "model.gguf", subject.shape)
    try:
        model = lab.model_of(path)
        first = await _took(model, subject.first)
        plain = _bill(model, subject.first)
        learnt = lesson_of(Observed(plain, first.at_load, first.peak, is_whole=True))
        before, after = [Miss(plain.total, first.peak)], []
        for case in subject.others:
            took = await _took(model, case)
            before.append(Miss(_bill(model, case).total, took.peak))
            after.append(Miss(_bill(model, case, learnt).total, took.peak))
        return Found(subject, path.stat().st_size, tuple(before), tuple(after))
    finally:
        path.unlink()


async def _took(model: lab.Model, case: Case) -> lab.Took:
    took = await lab.load(model, case)
    if took.fault:
        raise RuntimeError(f"{model.shape.architecture} {case}: {took.fault}")
    return took


def _bill(model: lab.Model, case: Case, learnt: Correction = NOTHING_LEARNT) -> MemoryBill:
    return bill_of(model.id, model.shape, lab.asked_of(case), (), learnt)


async def _budgets(folder: Path, count: int) -> Budgets:
    """Random models and ways to load them, each under a budget of its own. Every other model is
    judged by what its first load taught, the others by the forecast alone."""
    chance, models = random.Random(7), random_models(7)
    slack = await _slack(folder)
    budgets, number = Budgets(), 0
    while number < count:
        path = write_shaped(folder / "case.gguf", next(models))
        model, learnt = lab.model_of(path), NOTHING_LEARNT
        if number // _CASES_PER_MODEL % 2:
            first = Case(256, 64)
            took = await _took(model, first)
            plain = _bill(model, first)
            learnt = lesson_of(Observed(plain, took.at_load, took.peak, is_whole=True))
        for _ in range(min(_CASES_PER_MODEL, count - number)):
            case = random_case(chance)
            bill = _bill(model, case, learnt)
            budget = round(need_of(bill) * chance.uniform(0.8, 1.2))
            await _judge(budgets, model, case, bill, budget, slack)
            number += 1
        path.unlink()
    return budgets


async def _judge(
    budgets: Budgets, model: lab.Model, case: Case, bill: MemoryBill, budget: int, slack: int
) -> None:
    """Say whether it fits, and have the kernel say."""
    says = need_of(bill) <= budget
    if not says:
        budgets.refused += 1
        if budgets.refused % 5:
            return
        budgets.tried += 1
    mapped = model.shape.weight_bytes if model.is_mapped else 0
    command = lab.bounded(budget - mapped - _LIBRARIES + slack)
    took = await lab.load(model, case, command)
    fitted = not took.fault and took.peak <= budget
    if says:
        budgets.fits += 1
        budgets.wrong += not fitted
    else:
        budgets.needless += fitted


async def _slack(folder: Path) -> int:
    """What the kernel counts as data of a child beyond the pages that it has: its stacks, which
    are claimed whole, and parts of libraries."""
    path = write_shaped(folder / "slack.gguf", Shaped())
    took = await lab.load(lab.model_of(path), Case(256, 64), lab.bounded(4096 * MIB))
    path.unlink()
    return took.claimed - took.private


def _report(found: Sequence[Found], budgets: Budgets, seconds: float, quick: bool) -> Report:
    after = [one for model in found for one in model.after]
    before = [one for model in found for one in model.before]
    rows = [model.row() for model in found]
    return Report(
        "forecast",
        rows,
        _bars(after, before, budgets, len(found), quick),
        notes=(
            _PEAK,
            _accuracy(after, before),
            _said(budgets),
            f"{seconds:.0f} s in all.",
        ),
    )


def _bars(
    after: Sequence[Miss], before: Sequence[Miss], budgets: Budgets, models: int, quick: bool
) -> list[Bar]:
    least, cases = (len(QUICK), QUICK_CASES) if quick else (MODELS, CASES)
    percent, mib = [one.percent for one in after], [one.mib for one in after]
    first = [one.percent for one in before]
    return [
        Bar("models really loaded", models, least, "higher"),
        Bar("error after calibration, p90, %", _p90(percent), AFTER_PERCENT, "lower"),
        Bar("error after calibration, p90, MiB", _p90(mib), AFTER_MIB, "lower"),
        Bar("error before calibration, p90, %", _p90(first), BEFORE_PERCENT, "lower"),
        Bar('"fits" that did not fit under a budget', budgets.wrong, 0, "lower"),
        Bar("random cases under a budget", budgets.fits + budgets.refused, cases, "higher"),
    ]


def _accuracy(after: Sequence[Miss], before: Sequence[Miss]) -> str:
    percent, mib = max(one.percent for one in after), max(one.mib for one in after)
    first = max(one.percent for one in before)
    return (
        f"{len(after)} loads on options other than those calibrated on: worst {percent:.1f} %, "
        f"{mib:.1f} MiB; before calibration worst {first:.1f} %."
    )


def _said(budgets: Budgets) -> str:
    return (
        f"{budgets.fits} were said to fit and loaded under a limit of private memory that the "
        "kernel refuses to exceed (RLIMIT_DATA: the budget less the mapped pages), and their peak "
        f"was held against the budget; {budgets.refused} were said not to fit, {budgets.tried} of "
        f"them were tried all the same, and {budgets.needless} would have."
    )


def _p90(values: Iterable[float]) -> float | None:
    """The value that nine in ten do not exceed."""
    ordered = sorted(values)
    if not ordered:
        return None
    return round(ordered[min(len(ordered) - 1, -(-len(ordered) * 9 // 10) - 1)], 2)
