"""Compares what was announced before a kill with what is in the journal after it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.durability_child import digest
from forge_gui.engine.storage.journal import FILE_NAME
from forge_gui.engine.storage.journal_file import reading

_OVER = "SELECT id FROM runs WHERE status NOT IN ('running', 'interrupted')"
GOOD = frozenset({"done", "cached"})


@dataclass(slots=True)
class Run:
    """A run as its announcements tell it, over all its sittings."""

    finished: dict[str, str] = field(default_factory=dict)
    """Digests of the outputs of steps that were announced as done."""
    at_work: set[str] = field(default_factory=set)
    cut_off: set[str] = field(default_factory=set)
    """At work when the process was killed."""
    is_over: bool = False


@dataclass(slots=True)
class Books:
    """Everything found so far."""

    runs: dict[str, Run] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    """Announced as done, and not so in the journal, or with another output."""
    redone: list[str] = field(default_factory=list)
    """Announced as done, and begun once more."""
    repeated: int = 0
    """Steps that were at work at a kill and began again."""
    not_offered: list[str] = field(default_factory=list)
    resumed_s: list[float] = field(default_factory=list)

    def take(self, lines: Iterable[str]) -> None:
        """Announcements of one process, in their order."""
        for line in lines:
            match json.loads(line):
                case ["offered", *offered]:
                    self._check_offer(offered)
                case ["new"]:
                    self._check_offer([])
                case ["began", name, seconds]:
                    if name in self.runs:
                        self.resumed_s.append(float(seconds))
                    self.runs.setdefault(name, Run())
                case ["start", name, step]:
                    self._begin(self.runs[name], f"{name}/{step}", step)
                case ["finish", name, step, state, found] if state in GOOD:
                    self._finish(self.runs[name], f"{name}/{step}", step, found)
                case ["done", name, status]:
                    self.runs[name].is_over = status != "interrupted"
                case _:
                    pass

    def killed(self) -> None:
        """The process is gone: what was at work was cut off."""
        for run in self.runs.values():
            run.cut_off |= run.at_work
            run.at_work = set()

    def check(self, home: Path) -> None:
        """Everything that was announced as done is in the journal as it was told.

        A run may have ended in the journal and been killed before that was announced.
        """
        path = home / "data" / "journal" / FILE_NAME
        if not path.exists():
            self.lost += [name for name, run in self.runs.items() if run.finished]
            return
        with closing(reading(path)) as db:
            over = {name for (name,) in db.execute(_OVER)}
            for name, run in self.runs.items():
                run.is_over = run.is_over or name in over
                rows = db.execute("SELECT step, state, output FROM steps WHERE run = ?", (name,))
                kept = {step: digest(json.loads(out)) for step, state, out in rows if state in GOOD}
                self.lost += _differing(name, run.finished, kept)

    def _check_offer(self, offered: list[str]) -> None:
        open_runs = {name for name, run in self.runs.items() if not run.is_over}
        self.not_offered += sorted(open_runs - set(offered))

    def _begin(self, run: Run, place: str, step: str) -> None:
        if step in run.finished:
            self.redone.append(place)
        if step in run.cut_off:
            run.cut_off.discard(step)
            self.repeated += 1
        run.at_work.add(step)

    def _finish(self, run: Run, place: str, step: str, found: str) -> None:
        run.at_work.discard(step)
        if run.finished.setdefault(step, found) != found:
            self.lost.append(place)


def _differing(name: str, announced: Mapping[str, str], kept: Mapping[str, str]) -> list[str]:
    return [f"{name}/{step}" for step, found in announced.items() if kept.get(step) != found]
