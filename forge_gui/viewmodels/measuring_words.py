"""Measurements in words: the numbers as rows, where they come from, what is missing and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from forge_gui.values.measurement import (
    Measurement,
    ModelFigures,
    NotMeasured,
    Outdated,
    Part,
    Remark,
    Share,
    Speed,
    Spread,
    Why,
)
from forge_gui.values.models import Origin
from forge_gui.viewmodels import numbers, wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

PARTS: Mapping[Part, str] = {
    Part.LOAD: QT_TR_NOOP("Load"),
    Part.WARM_UP: QT_TR_NOOP("Warming up"),
    Part.GENERATION: QT_TR_NOOP("Generation"),
    Part.FIRST_WORD: QT_TR_NOOP("First word after"),
    Part.PROMPT: QT_TR_NOOP("Reading the prompt"),
    Part.SCHEMA: QT_TR_NOOP("Kept its JSON Schema"),
    Part.BATCHING: QT_TR_NOOP("Several at a time"),
    Part.MEMORY: QT_TR_NOOP("Memory at most"),
    Part.ENERGY: QT_TR_NOOP("Energy"),
}
WHY: Mapping[Why, str] = {
    Why.IN_USE: QT_TR_NOOP("{part}: not measured, because the model was in use."),
    Why.NO_TIME: QT_TR_NOOP("{part}: not measured, because there was no time left."),
    Why.NOT_TOLD: QT_TR_NOOP("{part}: not measured, because nobody tells it."),
    Why.NO_GPU: QT_TR_NOOP("{part}: not measured, because no GPU that tells it runs the model."),
    Why.NOT_SUPPORTED: QT_TR_NOOP("{part}: not measured, because the model cannot do it."),
    Why.NO_TEXT: QT_TR_NOOP("{part}: not measured, because the model wrote too little."),
    Why.FAILED: QT_TR_NOOP("{part}: not measured, because it went wrong."),
}
REMARKS: Mapping[Remark, str] = {
    Remark.BUSY_BEFORE: QT_TR_NOOP("Other programs worked when it began; it may be faster."),
    Remark.BUSY_DURING: QT_TR_NOOP("Other programs worked meanwhile; it may be faster."),
    Remark.GREW_SLOWER: QT_TR_NOOP("The last answers were clearly slower than the first."),
    Remark.THROTTLED: QT_TR_NOOP("The processor was slowed down by its heat."),
}
OUTDATED: Mapping[Outdated, str] = {
    Outdated.CONTENT: QT_TR_NOOP("Out of date: the model's content is another one now."),
    Outdated.ENGINE: QT_TR_NOOP("Out of date: the engine has another version now."),
    Outdated.DRIVER: QT_TR_NOOP("Out of date: the driver has another version now."),
    Outdated.DEVICE: QT_TR_NOOP("Out of date: that device is not there now."),
}
_SAME = 0.1
"""Speeds that differ by less are taken for the same."""


@dataclass(frozen=True, slots=True)
class MeasuredRow:
    """One number: what it is, its value, and a remark on how sure it is."""

    name: str
    value: str
    tip: str = ""


def rows_of(made: Measurement) -> tuple[MeasuredRow, ...]:
    """All numbers that are there, what matters most first."""
    found: list[MeasuredRow] = []
    if one := made.tokens_per_s:
        found.append(MeasuredRow(tr(PARTS[Part.GENERATION]), wording.rate(one.median), _range(one)))
    if one := made.first_token_s:
        tip = _range(one, decimals=3)
        found.append(MeasuredRow(tr(PARTS[Part.FIRST_WORD]), wording.duration(one.median), tip))
    for prompt in made.prompt:
        name = tr("Prompt of {tokens}", tokens=count(prompt.tokens, "token"))
        speed = prompt.tokens_per_s
        found.append(MeasuredRow(name, wording.rate(speed.median), _range(speed)))
    if made.load_s is not None:
        tip = tr("From the disk or the system's cache of it.")
        found.append(MeasuredRow(tr(PARTS[Part.LOAD]), wording.duration(made.load_s), tip))
    found.extend(_memory(made))
    for batch in made.batching[1:]:
        name = tr("{n} at a time", n=numbers.whole(batch.parallel))
        gain = tr("{gain} times", gain=numbers.figure(batch.gain, 2))
        found.append(MeasuredRow(name, gain, wording.rate(batch.tokens_per_s)))
    if made.schema:
        value, tip = _share(made.schema)
        found.append(MeasuredRow(tr(PARTS[Part.SCHEMA]), value, tip))
    if made.joules_per_token is not None:
        value = tr("{n} J a token", n=numbers.figure(made.joules_per_token, 2))
        found.append(MeasuredRow(tr(PARTS[Part.ENERGY]), value))
    return tuple(found)


def notes_of(figures: ModelFigures) -> tuple[str, ...]:
    """What the reader should know: out of date, slower than before, busy, missing."""
    made = figures.measured
    if made is None:
        return ()
    notes = [tr(OUTDATED[why]) for why in figures.outdated]
    if change := change_of(figures):
        notes.append(change)
    notes.extend(tr(REMARKS[remark]) for remark in made.remarks)
    if made.is_own_clock:
        notes.append(tr("The server tells no times: these are the ones seen from here."))
    notes.extend(_lack(lack) for lack in made.missing)
    return tuple(notes)


def change_of(figures: ModelFigures) -> str:
    """How the speed differs from the measurement before; empty where it hardly does."""
    made, before = figures.measured, figures.earlier[:1]
    if made is None or not before or not made.tokens_per_s or not before[0].tokens_per_s:
        return ""
    change = made.tokens_per_s.median / before[0].tokens_per_s.median - 1
    if abs(change) < _SAME:
        return ""
    share, day = numbers.percent(abs(change) * 100), day_of(before[0].at)
    if change < 0:
        return tr("{share} slower than on {day}.", share=share, day=day)
    return tr("{share} faster than on {day}.", share=share, day=day)


def where_of(made: Measurement) -> str:
    """`21 Nov 2026 14:02, llama_cpp 2026.10 on Intel Xeon, 2 cores`."""
    on = made.on
    engine = f"{wording.BACKEND_NAMES.get(on.engine, on.engine)} {on.engine_version}".strip()
    device = f"{on.device} {on.driver}".strip()
    return tr("{when}, {engine} on {device}", when=day_of(made.at), engine=engine, device=device)


def origin_words(speed: Speed) -> str:
    """`measured 21 Nov 2026 14:02`, `estimated`, `measured 3 Mar 2026, out of date`."""
    if speed.origin is not Origin.MEASURED or speed.at is None:
        return tr("estimated") if speed.origin is Origin.ESTIMATED else tr("measured")
    if speed.is_outdated:
        return tr("measured {day}, out of date", day=day_of(speed.at))
    return tr("measured {day}", day=day_of(speed.at))


def runs_words(figures: ModelFigures) -> str:
    """`41.2 tok/s in 37 answers`; empty where there were none."""
    runs = figures.runs
    if runs is None:
        return ""
    speed, answers = wording.rate(runs.tokens_per_s), count(runs.n, "answer")
    return tr("{speed} in {answers}", speed=speed, answers=answers)


def day_of(epoch_s: float) -> str:
    """A date with its time, as the language writes it."""
    at = datetime.fromtimestamp(epoch_s).astimezone()
    return tr("{date} {time}", date=at.strftime("%Y-%m-%d"), time=at.strftime("%H:%M"))


def _memory(made: Measurement) -> Sequence[MeasuredRow]:
    found = []
    tip = tr("As the backend reports it.") if made.is_ram_reported else tr("Of its process.")
    if made.peak_ram is not None:
        value = wording.memory_size(made.peak_ram)
        found.append(MeasuredRow(tr(PARTS[Part.MEMORY]), value, tip))
    if made.peak_vram:
        value = wording.memory_size(made.peak_vram)
        found.append(MeasuredRow(tr("Graphics memory"), value, tr("As the backend reports it.")))
    return found


def _share(share: Share) -> tuple[str, str]:
    value = tr("{count} of {n}", count=numbers.whole(share.count), n=numbers.whole(share.n))
    low, high = numbers.figure(share.low * 100), numbers.percent(share.high * 100)
    return value, tr("Between {low} and {high}, with 95 % confidence.", low=low, high=high)


def _range(spread: Spread, decimals: int = 1) -> str:
    low, high = numbers.figure(spread.low, decimals), numbers.figure(spread.high, decimals)
    readings = numbers.whole(spread.n)
    return tr("The middle of {n} readings: {low} to {high}.", n=readings, low=low, high=high)


def _lack(lack: NotMeasured) -> str:
    return tr(WHY[lack.why], part=tr(PARTS[lack.part]))
