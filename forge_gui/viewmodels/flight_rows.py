"""A flight plan in words: the line under the canvas, the table of steps, plan beside what happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from forge_gui.values.flight_plan import Basis, Fate, FlightPlan, PlannedStep, Span, Tokens
from forge_gui.values.models import Origin
from forge_gui.viewmodels import numbers, wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_INDENT = "    "
"""Before the name of a step inside another one."""
DOUBTFUL = 0.5
"""From this chance on a run is said not to fit."""
BASES: Mapping[Basis, str] = {
    Basis.PAST: QT_TR_NOOP("earlier runs"),
    Basis.COUNTED: QT_TR_NOOP("counted"),
    Basis.MEASURED: QT_TR_NOOP("measured"),
    Basis.ESTIMATED: QT_TR_NOOP("estimated"),
    Basis.UNKNOWN: QT_TR_NOOP("unknown"),
}
_FATES: Mapping[Fate, str] = {
    Fate.CACHED: QT_TR_NOOP("From the cache"),
    Fate.SETTLED: QT_TR_NOOP("Does not work"),
    Fate.SKIPPED: QT_TR_NOOP("Not on the way taken"),
    Fate.REFUSED: QT_TR_NOOP("Does not fit"),
}


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of the table; empty where there is nothing to say."""

    name: str
    model: str
    reads: str
    writes: str
    time: str
    origin: str


@dataclass(frozen=True, slots=True)
class Beside:
    """One figure of a run: as it was planned, and as it came."""

    what: str
    planned: str
    came: str


def line_of(plan: FlightPlan) -> str:
    """`Plan: ~9.1 GB, 2 loads, ~40 s, from earlier runs`."""
    if is_kept(plan):
        return tr("Plan: every answer is kept, nothing is loaded")
    words = [memory_words(plan)] if plan.peak else []
    words.append(loads_words(plan))
    if plan.seconds is None:
        words.append(tr("time not known yet"))
    else:
        words.append(about(plan.seconds))
        words.append(_FROM[plan.seconds.basis]())
    line = tr("Plan: {facts}", facts=", ".join(words))
    if plan.chance.share >= DOUBTFUL:
        return tr("Does not fit. {plan}", plan=line)
    return line


def is_kept(plan: FlightPlan) -> bool:
    """Models are asked, but what they said before is taken."""
    asked = [step for step in plan.steps if step.model is not None]
    return any(step.fate is Fate.CACHED for step in asked) and not any(
        step.fate in (Fate.WORKS, Fate.REFUSED) for step in asked
    )


def came_line(plan: FlightPlan) -> str:
    """What was planned, beside a run that is over."""
    if plan.seconds is None:
        return tr("planned: {loads}", loads=count(plan.loads, "load"))
    return tr("planned: {time}", time=about(plan.seconds))


def peak_words(plan: FlightPlan) -> str:
    """`9.1 GB`, with `~` where no load has shown yet whether that is right."""
    size = wording.memory_size(sum(plan.peak.values()))
    is_sure = all(stay.origin is Origin.MEASURED for stay in plan.stays)
    return size if is_sure else tr("~{figure}", figure=size)


def reserved_words(plan: FlightPlan) -> str:
    """What is kept free in all; empty where that is what will be taken."""
    taken, reserved = sum(plan.peak.values()), sum(plan.reserved.values())
    size = wording.memory_size(reserved)
    return size if reserved > taken and size != wording.memory_size(taken) else ""


def memory_words(plan: FlightPlan) -> str:
    """`~9.1 GB`, or `~9.1 GB (9.8 GB reserved)` where more is kept free than will be taken."""
    reserved = reserved_words(plan)
    if not reserved:
        return peak_words(plan)
    return tr("{size} ({reserved} reserved)", size=peak_words(plan), reserved=reserved)


def loads_words(plan: FlightPlan) -> str:
    """`2 loads`, or `1 to 2 loads` where some model may or may not be asked."""
    if plan.loads_between is None:
        return count(plan.loads, "load")
    least, most = plan.loads_between
    return tr("{least} to {most}", least=numbers.whole(least), most=count(most, "load"))


def about(span: Span) -> str:
    """`~40 s`: a time to come is never sure."""
    return tr("~{figure}", figure=wording.duration(span.likely))


def between(span: Span) -> str:
    """`~40 s (31 s to 52 s)`."""
    low, high = wording.duration(span.low), wording.duration(span.high)
    return tr("{time} ({low} to {high})", time=about(span), low=low, high=high)


def headline(plan: FlightPlan) -> str:
    """The first line of the panel."""
    if is_kept(plan):
        return tr("Every answer of a model is kept: none is loaded, and none works.")
    facts = [memory_words(plan)] if plan.peak else []
    facts += [loads_words(plan), count(plan.swaps, "swap")]
    facts.append(between(plan.seconds) if plan.seconds else tr("time not known yet"))
    return ", ".join(facts)


def chance_words(plan: FlightPlan) -> str:
    """`Chance of not fitting: 0 %. Even at ...`."""
    share = numbers.percent(round(plan.chance.share * 100))
    why = in_words(plan.chance.why)
    return tr("Chance of not fitting: {share}. {why}", share=share, why=why)


def remark_words(plan: FlightPlan) -> str:
    return " ".join(in_words(one) for one in plan.remarks)


def step_rows(plan: FlightPlan) -> Sequence[StepRow]:
    """Every step in the pipeline's order."""
    return [_row(step) for step in plan.steps]


def beside(plan: FlightPlan, seconds: float, loads: int, swaps: int, peak: int) -> list[Beside]:
    """The figures of a run that is over beside those of its plan."""
    planned = about(plan.seconds) if plan.seconds else tr("not known")
    found = [
        Beside(tr("Time"), planned, wording.duration(seconds)),
        Beside(tr("Loads"), _loads(plan), numbers.whole(loads)),
        Beside(tr("Swaps"), numbers.whole(plan.swaps), numbers.whole(swaps)),
    ]
    if peak:
        found.append(Beside(tr("Memory at most"), peak_words(plan), wording.memory_size(peak)))
    return found


def _loads(plan: FlightPlan) -> str:
    if plan.loads_between is None:
        return numbers.whole(plan.loads)
    least, most = map(numbers.whole, plan.loads_between)
    return tr("{least} to {most}", least=least, most=most)


def _row(step: PlannedStep) -> StepRow:
    row = _plain_row(step)
    depth = step.step.count("/")
    return replace(row, name=_INDENT * depth + row.name) if depth else row


def _plain_row(step: PlannedStep) -> StepRow:
    model = wording.model_name(step.model) if step.model else ""
    if step.items is not None:
        model = ", ".join(part for part in (model, count(step.items, "item")) if part)
    if model and step.chance is None:
        model = tr("{model}, if needed", model=model)
    elif model and step.chance is not None and step.chance < 1.0:
        share = numbers.percent(round(step.chance * 100))
        model = tr("{model}, in {share} of cases", model=model, share=share)
    if step.fate is not Fate.WORKS:
        return StepRow(step.name, model, "", "", tr(_FATES[step.fate]), "")
    if step.model is None:
        time = about(step.seconds) if step.seconds else ""
        return StepRow(step.name, model, "", "", time, "")
    span = step.seconds
    return StepRow(
        step.name,
        model,
        _tokens(step.prompt),
        _tokens(step.completion),
        about(span) if span else tr("not known"),
        tr(BASES[span.basis if span else Basis.UNKNOWN]),
    )


def _tokens(tokens: Tokens) -> str:
    if tokens.count is None:
        return tr("not known")
    shown = numbers.whole(tokens.count)
    return shown if tokens.basis is Basis.COUNTED else tr("~{figure}", figure=shown)


_FROM = {
    Basis.PAST: lambda: tr("from earlier runs"),
    Basis.COUNTED: lambda: tr("counted"),
    Basis.MEASURED: lambda: tr("from measurements"),
    Basis.ESTIMATED: lambda: tr("estimated"),
    Basis.UNKNOWN: lambda: tr("unknown"),
}
