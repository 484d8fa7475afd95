"""One value, shown by the viewer that fits it best; a switch offers the others, tools copy and save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMessageBox, QStackedWidget, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.values.shown import Shown
from forge_gui.ui.values.stages import Stages
from forge_gui.ui.values.viewer_switch import ViewerSwitch
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.value_files import ValueFilesViewModel
from forge_gui.viewmodels.value_kinds import Viewer


class ValueView(QWidget):
    """`show_value` shows another value; what a person switched to is kept where it fits."""

    def __init__(self, source: ThemeSource, files: ValueFilesViewModel) -> None:
        super().__init__()
        self._files = files
        self._wish: Viewer | None = None
        self.shown = Shown(self)
        self.stages = Stages(source, files)
        self.title = ElidedLabel(size=fonts.DENSE, weight=fonts.SEMIBOLD)
        self.note = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self.switch = ViewerSwitch(source)
        self._wrap = IconButton(
            source, "text-align-left", tr("Wrap long lines"), size=24, icon_size=14
        )
        self._wrap.setCheckable(True)
        self._wrap.setChecked(True)
        self._find = IconButton(
            source, "magnifying-glass", tr("Find in this value (Ctrl+F)"), size=24, icon_size=14
        )
        self._copy = IconButton(source, "copy", tr("Copy this value"), size=24, icon_size=14)
        self._csv = IconButton(source, "table", tr("Copy as CSV"), size=24, icon_size=14)
        self._save = IconButton(
            source, "floppy-disk", tr("Save this value as"), size=24, icon_size=14
        )
        self._wait = label(tr("Reading…"), size=fonts.DENSE, tone="muted")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._wait)
        self._lay_out()
        self._join()

    def show_value(self, value: Json, title: str = "", note: str = "") -> None:
        """Show another value, under a name, with a remark beside it."""
        self.title.setText(title)
        self.note.setText(note)
        self.shown.take(value)

    def add_tool(self, tool: QWidget) -> None:
        """One more button, before those that are there."""
        self._head.insertWidget(self._head.indexOf(self._wrap), tool)

    def show_found(self) -> None:
        """Open the search of the viewer in sight."""
        bar = self.stages.find_bar(self.shown.viewer)
        if bar is not None:
            bar.open()

    def _lay_out(self) -> None:
        head = self._head = row(gap=4)
        head.addWidget(self.title)
        head.addSpacing(8)
        head.addWidget(self.note, 1)
        head.addWidget(self.switch)
        head.addSpacing(8)
        for tool in (self._wrap, self._find, self._csv, self._copy, self._save):
            head.addWidget(tool)
        layout = column(self, gap=6)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def _join(self) -> None:
        self.shown.changed.connect(self._show)
        self.switch.chosen.connect(self._switch)
        self._wrap.toggled.connect(self.stages.set_wrapped)
        self._find.clicked.connect(self.show_found)
        self._copy.clicked.connect(self._copy_value)
        self._csv.clicked.connect(self._copy_csv)
        self._save.clicked.connect(self._ask_where)
        self.stages.link_wanted.connect(self._ask_link)
        self.stages.save_wanted.connect(self._ask_where)
        short = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        short.activated.connect(self.show_found)

    def _switch(self, viewer: Viewer) -> None:
        self._wish = viewer
        self.shown.switch(viewer)

    def _show(self) -> None:
        shown = self.shown
        if self._wish is not None and self._wish in shown.viewers and shown.viewer != self._wish:
            shown.switch(self._wish)
            return
        self.switch.show_viewers(shown.viewers, shown.viewer)
        if shown.is_reading:
            self._stack.setCurrentWidget(self._wait)
        else:
            stage = self.stages.show(shown)
            if self._stack.indexOf(stage) < 0:
                self._stack.addWidget(stage)
            self._stack.setCurrentWidget(stage)
        is_text = shown.viewer in (Viewer.TEXT, Viewer.RAW)
        self._wrap.setVisible(is_text)
        self._find.setVisible(self.stages.find_bar(shown.viewer) is not None)
        self._csv.setVisible(shown.viewer is Viewer.TABLE)

    def _copy_value(self) -> None:
        self.shown.with_whole_text(QGuiApplication.clipboard().setText)

    def _copy_csv(self) -> None:
        self.stages.rows.copy_csv()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self.window(), tr("Save the value"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile((self.title.text() or tr("value")) + self.shown.ending)
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, file: str) -> None:
        """Write the value: what it carries as bytes, else its text."""
        self.shown.with_whole_bytes(lambda data: self._files.save(Path(file), data))

    def _ask_link(self, address: str) -> None:
        """A link came out of a model: the person sees where it leads before it opens."""
        url = QUrl(address)
        box = QMessageBox(self.window())
        box.setWindowTitle(tr("Open a link"))
        if url.scheme().lower() not in ("http", "https"):
            words = tr("Forge opens web addresses only, and this is none:")
            box.setStandardButtons(QMessageBox.StandardButton.Close)
        else:
            words = tr("Open this address in the browser?")
            box.setStandardButtons(
                QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel
            )
            box.accepted.connect(lambda: QDesktopServices.openUrl(url))
        box.setText(f"{words}\n{address}")
        box.finished.connect(box.deleteLater)
        box.open()
