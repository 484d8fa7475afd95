"""The contenders of `bench ui-stall`, each in a process of its own: `python -m ... NAME SECONDS`.

`forge` runs a pipeline of 1,000 model steps on the simulation through the real engine, bridge and
view-models. `bare` is the least that could do: a thread that makes the same chunks, a list, a
timer. `qasync` puts the same engine on one loop with the window: what the crossing saves.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.ui_stall_screen import PANES, Measurement, Screen

if TYPE_CHECKING:
    from forge_gui.engine.api import EngineApi
    from forge_gui.values.events import Event, StepStreamed
    from forge_gui.values.graph import Graph
    from forge_gui.values.json_value import JsonObject

STREAMS = 1_000
CHUNKS_PER_S = 5.0
"""Of each stream."""
_LOOK_S = 0.8
_PATIENCE_S = 8.0
_LONG = 100_000
Figures = dict[str, float]
Done = Callable[[Figures], None]


def _measure(screen: Screen, chunks: Callable[[], int], seconds: float, done: Done) -> None:
    """Measure as soon as the streams keep their pace: what was late at the start is caught up."""
    measurement = Measurement(screen, chunks, done)
    looks = [(time.perf_counter(), chunks())]
    timer = QTimer(screen, interval=round(_LOOK_S * 1000))

    def look() -> None:
        looks.append((time.perf_counter(), chunks()))
        (before, had), (now, has) = looks[-2:]
        pace = (has - had) / (now - before) / (STREAMS * CHUNKS_PER_S)
        if 0.9 < pace < 1.05 or now - looks[0][0] > _PATIENCE_S:
            timer.stop()
            measurement.begin(seconds)

    timer.timeout.connect(look)
    timer.start()


def _say(figures: Figures) -> None:
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()


# The least that could do


class _Source:
    """One asyncio loop on a thread, one task a stream, a list a frame."""

    def __init__(self) -> None:
        self.pieces: list[tuple[int, str]] = []
        self.chunks = 0
        self._is_over = False
        self._thread = threading.Thread(target=lambda: asyncio.run(self._speak()))

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._is_over = True
        self._thread.join()

    def take(self) -> list[tuple[int, str]]:
        taken, self.pieces = self.pieces, []
        return taken

    async def _speak(self) -> None:
        async with asyncio.TaskGroup() as group:
            for number in range(STREAMS):
                group.create_task(self._stream(number))

    async def _stream(self, number: int) -> None:
        await asyncio.sleep(number / STREAMS / CHUNKS_PER_S)
        while not self._is_over:
            self.pieces.append((number, "word "))
            self.chunks += 1
            await asyncio.sleep(1 / CHUNKS_PER_S)


def bare(application: QApplication, seconds: float) -> None:
    source = _Source()

    def frame() -> None:
        texts: dict[int, list[str]] = {}
        for number, text in source.take():
            texts.setdefault(number, []).append(text)
        for pane in range(PANES):
            if pane in texts:
                screen.add_text(pane, "".join(texts[pane]))

    screen = Screen(frame)

    def end(figures: Figures) -> None:
        _say(figures)
        application.quit()

    screen.show()
    source.start()
    _measure(screen, lambda: source.chunks, seconds, end)
    application.exec()
    source.stop()


# Forge


def _graph() -> Graph:
    from forge_gui.values.graph import Graph, Position, Step
    from forge_gui.values.ids import StepId

    ids = [StepId(f"s{number:04}") for number in range(STREAMS)]
    # Prompts of many lengths: the answers begin, and go on, at their own times.
    steps = tuple(
        Step(name, "model", "", {"model": "simulation:stream", "prompt": "word " * (n % 200 + 1)})
        for n, name in enumerate(ids)
    )
    layout: dict[str, Position] = {
        name: Position(n % 40 * 260.0, n // 40 * 260.0) for n, name in enumerate(ids)
    }
    return Graph("Streams", steps=steps, layout=layout)


async def _open_simulation(folder: Path) -> EngineApi:
    from forge_gui.engine.assembly import assemble
    from forge_gui.engine.backends.simulation.backend import SimulationBackend
    from forge_gui.engine.backends.simulation.script import SimulatedModel
    from forge_gui.engine.clock import Clock
    from forge_gui.engine.storage.paths import Folders
    from forge_gui.values.settings import Settings

    model = SimulatedModel(
        "stream",
        load_s=0.0,
        tokens_per_s=CHUNKS_PER_S,
        prompt_tokens_per_s=200 * CHUNKS_PER_S,
        context_length=10 * _LONG,
        answer_tokens=_LONG,
    )
    settings = Settings(simulation_mode=True, sequential_execution=False)
    folders = Folders(folder, folder, folder, folder)
    return await assemble(
        settings,
        folders,
        Clock(),
        lambda _settings, clock, _crashed: {
            ("simulation",): lambda: SimulationBackend([model], clock=clock)
        },
    )


class _Forge:
    """The real crossing and the real view-models around the bench's screen."""

    def __init__(self, application: QApplication, seconds: float, folder: Path) -> None:
        from forge_gui.bridge.bridge import Bridge
        from forge_gui.values.events import StepStreamed
        from forge_gui.viewmodels.editor import EditorViewModel
        from forge_gui.viewmodels.studio import StudioViewModel

        self.bridge = Bridge(lambda: _open_simulation(folder))
        nothing = _Nothing()
        self._studio = StudioViewModel(
            self.bridge, settings_store=nothing, session_store=nothing, make_editor=EditorViewModel
        )
        self._seconds = seconds
        self._fresh: dict[int, str] = {}
        document = self._studio.workspace.new()
        self._editor, self._run = document.editor, document.run
        self._editor.set_graph(_graph())
        self._panes = {f"s{pane:04}": pane for pane in range(PANES)}
        self.bridge.hear((StepStreamed,), self._hear)
        self.screen = Screen(self._frame)
        self._waiting = QTimer(interval=50)
        self._waiting.timeout.connect(self._begin_when_all_speak)
        self._join(application)

    def _join(self, application: QApplication) -> None:
        workspace = self._studio.workspace
        self.bridge.opened.connect(self._run.start)
        self.bridge.opened.connect(self._waiting.start)
        workspace.closed.connect(self._studio.close)
        workspace.closed.connect(self.bridge.close)
        self.bridge.closed.connect(application.quit)

    def _frame(self) -> None:
        fresh, self._fresh = self._fresh, {}
        for pane, text in fresh.items():
            self.screen.add_text(pane, text)

    def _hear(self, events: Sequence[StepStreamed]) -> None:
        for event in events:
            if (pane := self._panes.get(event.step)) is not None:
                self._fresh[pane] = self._fresh.get(pane, "") + event.text

    def _chunks(self) -> int:
        return sum(step.tokens for step in self._editor.run_states.steps.values())

    def _begin_when_all_speak(self) -> None:
        if self._run.progress.total_count == STREAMS and self._chunks() > STREAMS:
            self._waiting.stop()
            _measure(self.screen, self._chunks, self._seconds, self._end)

    def _end(self, figures: Figures) -> None:
        _say(figures)
        self._studio.workspace.shut_down()


def forge(application: QApplication, seconds: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        arm = _Forge(application, seconds, Path(folder))
        arm.screen.show()
        arm.bridge.start()
        application.exec()
        arm.bridge.wait_closed(10)


class _Nothing:
    """Settings and session of a bench: none."""

    async def read(self) -> JsonObject:
        return {}

    async def reread(self) -> JsonObject | None:
        return None

    async def write(self, *_what: object) -> None:
        return


# Everything on one loop


class _OneLoop:
    """The same engine as a guest of the window's own loop."""

    def __init__(self) -> None:
        self._tokens: dict[str, int] = {}
        self._texts: dict[str, str] = {}
        self._all_speak = asyncio.Event()
        self.screen = Screen(self._frame)

    async def live(self, seconds: float) -> None:
        with tempfile.TemporaryDirectory() as folder:
            engine = await _open_simulation(Path(folder))
            engine.subscribe(self._hear)
            self.screen.show()
            run = await engine.start_run(_graph(), {})
            await self._all_speak.wait()
            over: asyncio.Future[Figures] = asyncio.get_running_loop().create_future()
            _measure(self.screen, lambda: sum(self._tokens.values()), seconds, over.set_result)
            _say(await over)
            await engine.stop_run(run)
            await engine.close()

    def _hear(self, event: Event) -> None:
        from forge_gui.values.events import StepStreamed

        if isinstance(event, StepStreamed):
            self._tokens[event.step] = event.tokens
            if len(self._tokens) == STREAMS:
                self._all_speak.set()
            if event.step < f"s{PANES:04}":
                self._texts[event.step] = self._texts.get(event.step, "") + event.text

    def _frame(self) -> None:
        for pane in range(PANES):
            if text := self._texts.pop(f"s{pane:04}", ""):
                self.screen.add_text(pane, text)


def qasync(application: QApplication, seconds: float) -> None:
    import qasync as library

    arm = _OneLoop()
    with library.QEventLoop(application) as loop:
        loop.run_until_complete(arm.live(seconds))


ARMS: dict[str, Callable[[QApplication, float], None]] = {
    "bare": bare,
    "forge": forge,
    "qasync": qasync,
}

if __name__ == "__main__":
    ARMS[sys.argv[1]](QApplication(["ui-stall"]), float(sys.argv[2]))
