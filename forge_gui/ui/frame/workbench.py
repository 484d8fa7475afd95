"""The canvas page: the canvas with its docks (palette, inspector, run), which may be moved."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from forge_gui.ui.frame.canvas_area import CanvasArea
from forge_gui.ui.frame.dock_grips import DockGrips
from forge_gui.ui.frame.lent_room import LentRoom
from forge_gui.ui.inspector.panel import WIDTH as INSPECTOR_WIDTH
from forge_gui.ui.inspector.panel import InspectorPanel
from forge_gui.ui.library.models_panel import ModelsPanel
from forge_gui.ui.palette.palette_column import WIDTH as PALETTE_WIDTH
from forge_gui.ui.palette.palette_column import PaletteColumn
from forge_gui.ui.run.run_dock import RunDock
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr

_STATE_VERSION = 1
_FROM_RIGHT = 1_000
"""Added to it where the window is read from the right: there the sides are the other ones."""
_Area = Qt.DockWidgetArea
RUN_HEIGHT = 176
_ROOMY, _TALL, _WIDE = 780, 1200, 1340
"""Of the workbench, in pixels."""
_LEAST_RUN = 96
_NO_LIMIT = 16_777_215
"""Qt's own largest size."""


class Workbench(QMainWindow):
    """Docks that the person hid stay hidden; an empty canvas hides the inspector for itself."""

    docks_changed = Signal()

    def __init__(
        self,
        area: CanvasArea,
        palette: PaletteColumn,
        models: ModelsPanel,
        inspector: InspectorPanel,
        run: RunDock,
        source: ThemeSource,
    ) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockOptions(
            QMainWindow.DockOption.AnimatedDocks | QMainWindow.DockOption.AllowNestedDocks
        )
        self.area, self.palette_column, self.source = area, palette, source
        self.models, self.inspector, self.run = models, inspector, run
        self.setCentralWidget(area)
        self.setCorner(Qt.Corner.BottomLeftCorner, _Area.BottomDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, _Area.BottomDockWidgetArea)
        self.palette_dock = self._dock("palette", tr("Palette"), palette, models.head)
        self.inspector_dock = self._dock("inspector", tr("Inspector"), inspector, inspector.head)
        self.run_dock = self._dock("run", tr("Run", "noun"), run, run.bar)
        first, last = _Area.LeftDockWidgetArea, _Area.RightDockWidgetArea
        if self.isRightToLeft():  # Qt leaves docks where they are
            first, last = last, first
        self.addDockWidget(first, self.palette_dock)
        self.addDockWidget(last, self.inspector_dock)
        self.addDockWidget(_Area.BottomDockWidgetArea, self.run_dock)
        self.grips = DockGrips(self, source)
        self._is_inspector_wanted = True
        self._is_start = self._is_fold_own = self._is_placed = False
        self._open_height = 0
        self._is_open_owed = False
        """It was opened while another page was shown: Qt gives hidden docks their room wrongly."""
        self._text_scale = source.text_scale
        source.changed.connect(self._theme_changed)
        area.is_empty_changed.connect(self._start_shown)
        run.folded.connect(self._folded)
        self._lent_room = LentRoom()
        run.room_wanted.connect(self._give_room)

    def layout_state(self) -> QByteArray:
        """Where the docks are, for the next start."""
        return self.saveState(self._state_version)

    def restore_layout(self, state: QByteArray, *, is_inspector_wanted: bool) -> None:
        if not state.isEmpty():
            self._is_placed = self.restoreState(state, self._state_version)
        self._is_inspector_wanted = is_inspector_wanted
        self._show_inspector()

    @property
    def _state_version(self) -> int:
        """A layout is kept for windows that are read from the same side."""
        return _STATE_VERSION + (_FROM_RIGHT if self.isRightToLeft() else 0)

    @property
    def is_inspector_wanted(self) -> bool:
        """The person has not hidden it (an empty canvas hides it by itself)."""
        return self._is_inspector_wanted

    @property
    def is_run_folded(self) -> bool:
        """The person folded it (an empty canvas folds it by itself)."""
        return self.run.is_folded and not self._is_fold_own

    def toggle_palette(self) -> None:
        self.palette_dock.setVisible(self.palette_dock.isHidden())
        self.docks_changed.emit()

    def toggle_inspector(self) -> None:
        self._is_inspector_wanted = self.inspector_dock.isHidden()
        self.inspector_dock.setVisible(self._is_inspector_wanted)
        self.docks_changed.emit()

    def toggle_run(self) -> None:
        """Fold or open; a dock that was closed comes back."""
        if self.run_dock.isHidden():
            self.run_dock.show()
            self.run.set_folded(False)
        else:
            self.run.set_folded(not self.run.is_folded)
        self.docks_changed.emit()

    def show_inspector(self) -> None:
        self._is_inspector_wanted = True
        self.inspector_dock.show()

    def show_run_tab(self, name: str) -> None:
        self.run_dock.show()
        self.run.show_tab(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_placed:
            self._is_placed = True
            self._fit_sides()
            self.resizeDocks([self.run_dock], [self._run_height()], Qt.Orientation.Vertical)
        if self._is_open_owed:
            QTimer.singleShot(0, self, self._pay_open)
        self.run.make_current_page()

    def _theme_changed(self) -> None:
        """The docks at the sides grow and shrink with their text."""
        before, self._text_scale = self._text_scale, self.source.text_scale
        if self._is_placed and before != self._text_scale:
            QTimer.singleShot(0, self, self._fit_sides)

    def _fit_sides(self) -> None:
        docks = [self.palette_dock, self.inspector_dock]
        self.resizeDocks(docks, self._side_widths(), Qt.Orientation.Horizontal)

    def _side_widths(self) -> list[int]:
        """Palette and inspector; a small window keeps more of its room for the canvas."""
        inspector = INSPECTOR_WIDTH - (0 if self.width() >= _WIDE else 24)
        sides = ((PALETTE_WIDTH, 0.18), (inspector, 0.26))
        most = [max(wide, round(self.width() * share)) for wide, share in sides]
        return [min(fonts.px(wide), limit) for (wide, _), limit in zip(sides, most, strict=True)]

    def _run_height(self) -> int:
        """The larger the window, the more lanes are seen at once."""
        if self.height() >= _TALL:
            return RUN_HEIGHT + 64
        return RUN_HEIGHT if self.height() >= _ROOMY else RUN_HEIGHT - 40

    def _dock(self, key: str, title: str, inside: QWidget, head: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(key)
        dock.setTitleBarWidget(head)
        dock.setWidget(inside)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
            | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        return dock

    def _start_shown(self, is_start: bool) -> None:
        if is_start == self._is_start:
            return
        self._is_start = is_start
        self._show_inspector()
        if is_start and not self.run.is_folded:
            self._is_fold_own = True
            self.run.set_folded(True)
        elif not is_start and self._is_fold_own:
            self._is_fold_own = False
            self.run.set_folded(False)

    def _give_room(self, pixels: int) -> None:
        """Some tabs need more than a few lines; what the person gave stays."""
        if not self.isVisible() or self.run_dock.isFloating() or self.run.is_folded:
            return
        wanted = min(pixels, round(self.height() * 0.42))
        height = self._lent_room.height_for(wanted, self.run_dock.height())
        if height != self.run_dock.height():
            self.resizeDocks([self.run_dock], [height], Qt.Orientation.Vertical)

    def _show_inspector(self) -> None:
        self.inspector_dock.setVisible(self._is_inspector_wanted and not self._is_start)

    def _folded(self, is_folded: bool) -> None:
        self._is_open_owed = not is_folded and not self.isVisible()
        if is_folded:
            if self.isVisible():
                self._open_height = self.run_dock.height()
            self.run.setFixedHeight(0)
        elif not self._is_open_owed:
            self._open_run()
        self.docks_changed.emit()

    def _open_run(self) -> None:
        self.run.setMinimumHeight(_LEAST_RUN)
        self.run.setMaximumHeight(_NO_LIMIT)
        height = self._open_height or self._run_height()
        self.resizeDocks([self.run_dock], [height], Qt.Orientation.Vertical)

    def _pay_open(self) -> None:
        if self._is_open_owed and self.isVisible():
            self._is_open_owed = False
            self._open_run()
