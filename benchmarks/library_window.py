"""One window of `bench library`, in a process of its own: `python -m ... ARM ENTRIES`.

Prints one JSON object of milliseconds.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from benchmarks.library import AT_ONCE
from forge_gui.engine.library.known import KnownModels
from forge_gui.engine.library.shelf import need_of_known, offered_card
from forge_gui.values.ids import ModelId
from forge_gui.values.library import LibraryEntry
from forge_gui.values.memory_bill import Verdict

_WORDS = ("qwen3 code", "mistral-0042", "embedding")
_BETWEEN_MS = 125
_PATIENCE_S = 15.0
_CATALOGUE = Path(__file__).resolve().parents[1] / "resources" / "catalogue"
_NO_OWN = _CATALOGUE / "none"


def entries(count: int) -> list[LibraryEntry]:
    """The published models over and over under other names, every 25th installed."""
    known = [one for one in KnownModels(_CATALOGUE, _NO_OWN).all().models if one.pull]
    made: list[LibraryEntry] = []
    for number in range(count):
        model = known[number % len(known)]
        card = offered_card(model)
        name, _, tag = card.id.name.partition(":")
        card = replace(card, id=ModelId("ollama", f"{name}-{number:04}:{tag}"))
        need = need_of_known(model, card.size_bytes, None)
        verdict = Verdict.FITS if need else Verdict.UNKNOWN
        is_here = number % 25 == 0
        made.append(
            LibraryEntry(card, is_here, model, model.categories, need=need, verdict=verdict)
        )
    return made


class Painted(QObject):
    """When these widgets were last painted, to the end: what is posted while they are painted is
    delivered once all of the window has been painted and shown."""

    _DONE = QEvent.Type(QEvent.registerEventType())

    def __init__(self, *watched: QWidget) -> None:
        super().__init__(watched[0])
        self.last = 0.0
        self.last_cpu = 0.0
        self.shown: Callable[[], object] = time.perf_counter_ns
        """What stands on the screen now; whoever paints the same once more, paints nothing new."""
        self.seen: list[tuple[float, float, object]] = []
        for one in watched:
            one.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QApplication.postEvent(
                self, QEvent(self._DONE), Qt.EventPriority.HighEventPriority.value
            )
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == self._DONE:
            self.last, self.last_cpu = time.perf_counter(), time.thread_time()
            self.seen.append((self.last, self.last_cpu, self.shown()))
        return super().event(event)


def pause(milliseconds: float) -> None:
    loop = QEventLoop()
    timer = QTimer(loop, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    timer.start(max(0, round(milliseconds)))
    loop.exec()


def until(condition: Callable[[], bool]) -> None:
    """Let the window live until it holds."""
    begun = time.monotonic()
    while not condition():
        if time.monotonic() - begun > _PATIENCE_S:
            raise TimeoutError
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def type_words(field: QLineEdit, painted: Painted) -> dict[str, float]:
    """Key by key, at the pace of somebody who types quickly. A key counts from when it is due,
    late or not, until the list that stands there before the next key had been painted."""
    took, cpu, unseen = [], [], 0
    keys = [key for words in _WORDS for key in (*words, *(None for _ in words))]
    due = time.perf_counter()
    for key in keys:
        own = time.thread_time()
        if key is None:
            QTest.keyClick(field, Qt.Key.Key_Backspace)
        else:
            QTest.keyClicks(field, key)
        next_due = due + _BETWEEN_MS / 1000
        pause((next_due - time.perf_counter()) * 1000)
        if painted.seen:
            final = painted.seen[-1][2]
            others = [n for n, one in enumerate(painted.seen) if one[2] != final]
            done, done_cpu, _ = painted.seen[others[-1] + 1 if others else 0]
            took.append((done - due) * 1000)
            cpu.append((done_cpu - own) * 1000)
            painted.seen.clear()
        else:
            unseen += 1
        due = max(next_due, time.perf_counter() - _BETWEEN_MS / 1000)
    took.sort()
    cpu.sort()
    return {
        "key ms": statistics.median(took),
        "key p95 ms": took[int(len(took) * 0.95)],
        "key max ms": took[-1],
        "key cpu ms": statistics.median(cpu),
        "key cpu p95 ms": cpu[int(len(cpu) * 0.95)],
        "keys": len(keys),
        "keys that changed nothing": unseen,
    }


def _place(view: QAbstractItemView) -> object:
    """Beside its rows, what makes another picture of a list."""
    size = view.viewport().size().toTuple()
    return view.verticalScrollBar().value(), size, view.isVisible()


class Crowded:
    """A real engine whose library has these entries."""

    def __init__(self, engine: Any, made: Sequence[LibraryEntry]) -> None:
        self._engine, self._made = engine, made

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    async def models(self, **_how: bool) -> Sequence[Any]:
        return [one.card for one in self._made if one.is_installed]

    async def library(self, **_how: int | None) -> Sequence[LibraryEntry]:
        await asyncio.sleep(0)
        return tuple(self._made)


def forge(look: str, count: int) -> dict[str, float]:
    """The real app, opened, typed into, left and opened again."""
    from forge_gui import app as app_module

    made = entries(count)
    open_engine = app_module.Home.open_engine

    async def open_crowded(home: Any) -> Any:
        return Crowded(await open_engine(home), made)

    setattr(app_module.Home, "open_engine", open_crowded)  # noqa: B010 - as in every test
    application = QApplication(["forge"])
    application.setQuitOnLastWindowClosed(False)
    app = app_module.App(application, ("ollama.host=127.0.0.1:9",), in_pieces=True)
    has_screens: list[bool] = []
    app.furnished.connect(lambda: has_screens.append(True))
    app.window.resize(1440, 900)
    app.show()
    until(lambda: bool(has_screens))
    if look == AT_ONCE:
        found = _opened(app)
        _end(app)
        return found
    studio = app.studio
    until(lambda: studio.models.is_listed and studio.monitor.reading is not None)
    pause(2_000)  # what is read ahead after a start
    found = _opened(app) | _used(app, look)
    _end(app)
    return found


def _used(app: Any, look: str) -> dict[str, float]:
    """Typed into, left and opened again."""
    pages: Any = app.window.pages
    browse = pages.currentWidget().browse
    browse.show_as(look)
    pause(800)
    typed = Painted(browse.view.viewport(), browse.nothing)
    library = app.studio.library_desk().library
    typed.shown = lambda: (_place(browse.view), *map(id, library.found.entries[:40]))
    found = type_words(browse.search, typed)
    app.window.show_page("canvas")
    pause(300)
    again = Painted(browse.view.viewport())
    begun = time.perf_counter()
    app.window.show_page("library")
    until(lambda: bool(again.seen))
    return found | {"open again ms": (again.seen[0][0] - begun) * 1000}


def _end(app: Any) -> None:
    app.window.close()
    until(lambda: not app.window.isVisible())
    pause(500)
    app.end()


def _opened(app: Any) -> dict[str, float]:
    """Until the page is painted for the first time, until its entries are, and until the chosen
    one's details are."""
    begun, own = time.perf_counter(), time.thread_time()
    app.window.show_page("library")
    library = app.studio.library_desk().library
    library.told.connect(lambda said: sys.stderr.write(f"{said.text}\n"))
    browse: Any = app.window.pages.currentWidget().browse
    page, rows = Painted(browse), Painted(browse.view.viewport())
    drawn = browse.table.itemDelegate()
    rows.shown = lambda: drawn.drawn > 0
    until(lambda: bool(page.seen) and any(has_rows for _, _, has_rows in rows.seen))
    painted, cpu, _ = page.seen[0]
    there = next(when for when, _, has_rows in rows.seen if has_rows)
    until(lambda: not browse.is_bare)
    details = Painted(browse.detail)
    until(lambda: bool(details.seen))
    pause(800)
    return {
        "open ms": (painted - begun) * 1000,
        "open cpu ms": (cpu - own) * 1000,
        "entries ms": (there - begun) * 1000,
        "details ms": (details.seen[0][0] - begun) * 1000,
    }


def plain(count: int) -> dict[str, float]:
    """The same list as Qt has it ready."""
    application = QApplication(["plain"])
    model = QStandardItemModel()
    for one in entries(count):
        card = one.card
        words = (
            *(one.name, card.summary, card.quantization, card.licence),
            *(str(card.size_bytes or ""), ", ".join(sorted(card.capabilities))),
        )
        model.appendRow([QStandardItem(word) for word in words])
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    window, field, table = QWidget(), QLineEdit(), QTableView()
    table.setModel(proxy)
    field.textChanged.connect(proxy.setFilterFixedString)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(table)
    window.resize(1440, 900)
    window.show()
    pause(500)
    typed = Painted(table.viewport())
    typed.shown = lambda: (
        _place(table),
        *(proxy.index(n, 0).data() for n in range(min(40, proxy.rowCount()))),
    )
    found = type_words(field, typed)
    window.close()
    application.quit()
    return found


if __name__ == "__main__":
    arm, size = sys.argv[1], int(sys.argv[2])
    figures = plain(size) if arm.startswith("plain") else forge(arm, size)
    sys.stdout.write(json.dumps(figures) + "\n")
