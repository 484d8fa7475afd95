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

HEAVY = ("pyqtgraph", "httpx", "numpy", "pydantic", "asyncio", "typer", "rich", "xllamacpp")
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


def forge() -> None:
    """The app itself, as `main` starts it."""
    from forge_gui.app import App

    application = QApplication(["forge"])
    application.setQuitOnLastWindowClosed(False)
    app = App(application, in_pieces=True)
    found: dict[str, object] = {}
    _Paint(app.window, lambda: found.update(_figures()))
    waiting = {"session", "models", "hardware", "readings", "curves"}

    def alive(panel: str) -> None:
        waiting.discard(panel)
        if not waiting and "alive" not in found:
            found["alive"] = time.monotonic()
            QTimer.singleShot(0, app.window.close)

    def furnished() -> None:
        studio = app.studio
        found["furnished"] = time.monotonic()
        studio.workspace.restored.connect(lambda: alive("session"))
        studio.models.healthChanged.connect(lambda: alive("models"))
        studio.hardware.hardwareChanged.connect(lambda _found: alive("hardware"))
        studio.monitor.sampled.connect(lambda: alive("readings"))
        studio.monitor.channelsChanged.connect(show_curves)

    def show_curves() -> None:
        app.window.show_run_tab("Monitor")
        QTimer.singleShot(0, lambda: alive("curves"))

    app.furnished.connect(furnished)
    QTimer.singleShot(_PANELS_LIMIT_MS, app.window.close)
    app.show()
    application.exec()
    app.end()
    found["missing"] = sorted(waiting)
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    {"empty": empty, "forge": forge}[sys.argv[1]]()
