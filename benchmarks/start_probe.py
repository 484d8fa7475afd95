"""One start, watched from inside: `python -m benchmarks.start_probe empty|forge`.

Prints one JSON object: the moments (seconds of the monotonic clock, which all processes share) of
the first painted window and of the last panel that came alive, the CPU time until the first, and
what was imported by then.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from forge_gui.light_start import LightStart

HEAVY = ("pyqtgraph", "httpx", "numpy", "pydantic", "asyncio", "typer", "rich", "xllamacpp")
NOT_YET = (
    "pyqtgraph",
    "numpy",
    "httpx",
    "email",
    "importlib.metadata",
    "yaml",
    "forge_gui.engine.orchestration.care",
    "forge_gui.engine.pipeline.desk",
    "forge_gui.engine.structured.desk",
    "forge_gui.ui.debug.debug_panel",
    "forge_gui.ui.library.library_page",
    "forge_gui.ui.monitor.monitor_dock",
    "forge_gui.ui.monitor.monitor_page",
    "forge_gui.ui.run.history_view",
    "forge_gui.ui.run.table_view",
    "forge_gui.ui.run.values_view",
    "forge_gui.ui.settings.settings_page",
    "forge_gui.ui.start.gallery_page",
)
"""What no panel of a first start needs: it comes with the page, the tab or the run that does."""
_PANELS_LIMIT_MS = 20_000


class _Paint(QObject):
    """Calls once when the window has been painted and the loop turns: it answers from now on."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        self._is_waiting = True
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._is_waiting and event.type() == QEvent.Type.Paint:
            self._is_waiting = False
            QTimer.singleShot(0, self, self._then)
        return False


def _figures() -> dict[str, object]:
    return {
        "painted": time.monotonic(),
        "cpu": time.process_time(),
        "imported": [name for name in HEAVY if name in sys.modules],
        "modules": len(sys.modules),
    }


def empty() -> None:
    """The least: a window with nothing in it."""
    application = QApplication(["empty"])
    window = QMainWindow()
    window.resize(1440, 900)

    def painted() -> None:
        sys.stdout.write(json.dumps(_figures()) + "\n")
        application.quit()

    _Paint(window, painted)
    window.show()
    application.exec()


class _Forge:
    """The app itself, as `main` starts it, until every panel that is shown has its data; then the
    monitor's curves, which bring pyqtgraph with them."""

    def __init__(self) -> None:
        light = LightStart()
        light.begin()
        from forge_gui.app import App

        self._application = QApplication(["forge"])
        self._application.setQuitOnLastWindowClosed(False)
        self._app = App(self._application, in_pieces=True, light=light)
        self._found: dict[str, object] = {}
        self._waiting = {"session", "samples", "models", "hardware", "readings"}
        _Paint(self._app.window, lambda: self._found.update(_figures()))
        self._app.furnished.connect(self._watch)

    def run(self) -> dict[str, object]:
        QTimer.singleShot(_PANELS_LIMIT_MS, self._app.window.close)
        self._app.show()
        self._application.exec()
        self._app.end()
        return self._found | {"missing": sorted(self._waiting)}

    def _watch(self) -> None:
        studio = self._app.studio
        self._found["furnished"] = time.monotonic()
        for panel, arrived in (
            ("session", studio.workspace.restored),
            ("samples", studio.workspace.samplesChanged),
            ("models", studio.models.healthChanged),
            ("hardware", studio.hardware.rowsChanged),
            ("readings", studio.monitor.sampled),
        ):
            arrived.connect(lambda *_told, panel=panel: self._alive(panel))

    def _alive(self, panel: str) -> None:
        if panel == "models" and not self._app.studio.models.health:
            return
        self._waiting.discard(panel)
        if not self._waiting and "alive" not in self._found:
            self._found["alive"] = time.monotonic()
            self._found["too early"] = [name for name in NOT_YET if name in sys.modules]
            QTimer.singleShot(0, self._open_monitor)

    def _open_monitor(self) -> None:
        self._app.window.show_run_tab("Monitor")
        QTimer.singleShot(0, self._end)

    def _end(self) -> None:
        self._found["curves"] = time.monotonic()
        self._app.window.close()


def forge() -> None:
    sys.stdout.write(json.dumps(_Forge().run()) + "\n")


if __name__ == "__main__":
    {"empty": empty, "forge": forge}[sys.argv[1]]()
