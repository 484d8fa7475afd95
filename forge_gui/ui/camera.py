"""The camera: shoots what the window shows, in each theme and size, and waits for what is to be seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from forge_gui.ui.frame.main_window import MainWindow
from forge_gui.viewmodels.studio import StudioViewModel

THEMES = ("dark", "light")
SIZES = ((1280, 800), (1440, 900), (1920, 1080), (2560, 1440))
BIG = ((1920, 1080),)
"""Taken at scale 2: 3840 x 2160 pixels."""
_PATIENCE_S = 30.0
_LOOK_S = 0.01


class Opened(Protocol):
    """The app as app.py builds it."""

    window: MainWindow
    studio: StudioViewModel

    def show(self) -> None: ...

    def end(self) -> None: ...


OpenApp = Callable[[QApplication, Sequence[str]], Opened]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pictures: patterns for the scenes' names (`canvas-*`), themes, sizes; empty: all."""

    scenes: Sequence[str] = ()
    themes: Sequence[str] = THEMES
    sizes: Sequence[tuple[int, int]] = ()

    def has(self, scene: str) -> bool:
        return not self.scenes or any(fnmatchcase(scene, pattern) for pattern in self.scenes)


class Camera:
    """Shoots what the window shows, in each theme and size."""

    def __init__(self, app: Opened, folder: Path, wanted: Wanted, *, scale: int) -> None:
        self.window, self.studio = app.window, app.studio
        self.taken: list[Path] = []
        self.folder, self._wanted, self._scale = folder, wanted, scale
        self._sizes = wanted.sizes or (BIG if scale > 1 else SIZES)

    def wants(self, name: str) -> bool:
        """Whether that picture is asked for at all."""
        return self._wanted.has(name)

    def shoot(
        self, name: str, before: Callable[[], object] | None = None, *, settle_s: float = 0.1
    ) -> None:
        """`before` brings the scene about again for each picture; 0 s: it does not wait."""
        if not self._wanted.has(name):
            return
        for theme in self._wanted.themes:
            self.window.source.want(theme)
            for wide, high in self._sizes:
                self.window.resize(wide, high)
                pause(0.05)
                if self.window.area.view is not None:
                    self.window.area.view.zoom_to_fit()
                if before is not None:
                    before()
                if settle_s:
                    pause(settle_s)
                self._keep(f"{name}-{theme}-{wide * self._scale}x{high * self._scale}.png")

    def _keep(self, name: str) -> None:
        path = self.folder / name
        _with_what_is_above(self.window).save(str(path))
        self.taken.append(path)


def _with_what_is_above(window: QWidget) -> QPixmap:
    """A picture of the window with the lists and small windows of its own that stand above it."""
    picture = window.grab()
    painter = QPainter(picture)
    for above in window.findChildren(QWidget):
        if above.isWindow() and above.isVisible():
            place = above.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
            painter.drawPixmap(place, above.grab())
    painter.end()
    return picture


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Let the app live until the condition holds. Raises TimeoutError with `what`."""
    waited = 0.0
    while not condition():
        if waited > _PATIENCE_S:
            raise TimeoutError(f"Waited {_PATIENCE_S:.0f} s for {what}.")
        pause(_LOOK_S)
        waited += _LOOK_S


def pause(seconds: float) -> None:
    """Let the app live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
