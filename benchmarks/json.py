"""JSON out of broken text: exact, silently wrong, refused, time, beside json_repair alone.

The corpus was known while the repair was written; so were, in the end, the planted faults. Their
scores are what is reached on faults of these kinds, not on any. What the reader scored on the
judge's faults when it had not seen them is in docs/decisions/0012.
"""

from __future__ import annotations

import asyncio
import time
from typing import Any

from benchmarks.json_faults_fresh_carriers import FRESH_CARRIERS
from benchmarks.json_faults_fresh_cuts import FRESH_CUTS
from benchmarks.json_faults_fresh_marks import FRESH_MARKS
from benchmarks.json_faults_fresh_second import FRESH_SECOND
from benchmarks.json_faults_fresh_slips import FRESH_SLIPS
from benchmarks.json_faults_fresh_tongues import FRESH_TONGUES
from benchmarks.json_faults_held_out import HELD_OUT
from benchmarks.json_faults_known import KNOWN
from benchmarks.json_faults_last import LAST
from benchmarks.json_faults_later import LATER
from benchmarks.json_faults_slips import SLIPS
from benchmarks.json_faults_tongues import TONGUES
from benchmarks.json_faults_unseen import UNSEEN
from benchmarks.json_faults_wrapped import WRAPPED
from benchmarks.json_scores import Read, Score, Trial, hostile, planted, recorded, score
from benchmarks.report import Bar, Report, Row
from forge_gui.engine.structured.reader import JsonReader
from forge_gui.engine.structured.work import read_here
from forge_gui.values.errors import JsonUnreadable

_HOSTILE_KB = 256


def run(quick: bool) -> Report:
    """Score all sets with both readers, time them by turns, then try hostile texts."""
    each = 4 if quick else 14
    planted_trials = planted(KNOWN, each) + planted(HELD_OUT, each) + planted(UNSEEN, each)
    judged = {**WRAPPED, **TONGUES, **SLIPS, **LATER, **LAST}
    fresh = {
        **FRESH_TONGUES, **FRESH_SLIPS, **FRESH_MARKS, **FRESH_CARRIERS, **FRESH_CUTS,
        **FRESH_SECOND,
    }  # fmt: skip
    sets = {
        "corpus": recorded(),
        "planted faults": planted_trials,
        "judge's faults": planted(judged, each),
        "fresh faults": planted(fresh, 2 if quick else 6),
    }
    rows: list[Row] = []
    scores: dict[str, tuple[Score, Score]] = {}
    for name, trials in sets.items():
        ours, checked = score(trials, _ours), score(trials, _ours, with_schema=True)
        scores[name] = ours, checked
        rows.append(_row(name, "forge", ours))
        rows.append(_row(name, "forge, with schemas", checked))
        rows.append(_row(name, "json_repair", score(trials, _library)))
    times = _times(sets["corpus"], 3 if quick else 7)
    rows += [{"timed reader": name, "us/KB": value} for name, value in times.items()]
    worst, worst_rows = asyncio.run(_hostile(quick))
    bars = _bars(scores, _unchanged(sets["corpus"]), times["forge"], worst)
    return Report("json", [*rows, *worst_rows], bars)


def _ours(text: str, schema: Any) -> Any:
    return read_here(text, schema).value


def _library(text: str, _: Any) -> Any:
    import json_repair

    return json_repair.loads(text)


def _row(name: str, reader: str, found: Score) -> Row:
    return {
        "set": name,
        "reader": reader,
        "exact %": found.exact,
        "silently wrong %": found.wrong,
        "refused %": found.refused,
    }


def _unchanged(trials: list[Trial]) -> float:
    """The share of valid texts that come back as they are, in percent."""
    import json

    texts = [json.dumps(one, ensure_ascii=False) for trial in trials for one in trial.accept]
    same = [read_here(text) for text in texts]
    kept = sum(not one.changes and bool(one.value == json.loads(one.source)) for one in same)
    return round(100 * kept / len(texts), 2)


def _times(trials: list[Trial], rounds: int) -> dict[str, float]:
    """Microseconds of processor time for a KB, the quickest of rounds by turns."""
    size = sum(len(trial.text.encode()) for trial in trials) / 1024
    readers: dict[str, Read] = {"forge": _ours, "json_repair": _library}
    found: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(rounds):
        for name, read in readers.items():
            began = time.process_time()
            for trial in trials:
                read(trial.text, None)
            found[name].append((time.process_time() - began) * 1e6 / size)
    return {name: round(min(taken), 1) for name, taken in found.items()}


async def _hostile(quick: bool) -> tuple[float, list[Row]]:
    """The longest that one text keeps whoever asks waiting (seconds), with the child warm."""
    reader = JsonReader()
    rows: list[Row] = []
    worst = 0.0
    try:
        await _seconds(reader, "[" + "1, " * 2_000)
        for name, text in hostile(_HOSTILE_KB, quick):
            seconds, said = await _seconds(reader, text)
            worst = max(worst, round(seconds, 3))
            rows.append({"hostile text": name, "s": round(seconds, 3), "ended": said})
    finally:
        await reader.close()
    return worst, rows


async def _seconds(reader: JsonReader, text: str) -> tuple[float, str]:
    began = time.monotonic()
    try:
        said = (await reader.read(text)).rung.value
    except JsonUnreadable as error:
        said = error.problem
    return time.monotonic() - began, said


def _bars(
    scores: dict[str, tuple[Score, Score]], unchanged: float, per_kb: float, worst: float
) -> list[Bar]:
    bars = [Bar("valid texts unchanged, %", unchanged, 100.0, "higher")]
    for name, (ours, checked) in scores.items():
        bars += [
            Bar(f"{name}: exact, %", ours.exact, 92.0, "higher"),
            Bar(f"{name}: silently wrong, %", ours.wrong, 6.0, "lower"),
            Bar(f"{name}: silently wrong with schemas, %", checked.wrong, 1.0, "lower"),
        ]
    bars.append(Bar("us a KB", per_kb, 1_000.0, "lower"))
    bars.append(Bar("worst text of 256 KB, s", worst, 2.0, "lower"))
    return bars
