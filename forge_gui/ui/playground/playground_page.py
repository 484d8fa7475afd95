"""The playground: kept chats at the left, columns in the middle, how they are asked at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from forge_gui.ui.controls.section import column, fill, hairline, row
from forge_gui.ui.playground.columns import Columns
from forge_gui.ui.playground.composer import Composer
from forge_gui.ui.playground.history_column import HistoryColumn
from forge_gui.ui.playground.joint_strip import JointStrip
from forge_gui.ui.playground.manner_panel import MannerPanel
from forge_gui.ui.playground.mode_bar import ModeBar
from forge_gui.ui.playground.parts import Borrowed
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.playground import PlaygroundViewModel
from forge_gui.viewmodels.translation import tr

_SAFE = frozenset(("http", "https", "mailto"))


class PlaygroundPage(QWidget):
    """`library_wanted` comes where there is no model, `tests_wanted` for the lift meter."""

    library_wanted = Signal()
    tests_wanted = Signal(object)

    def __init__(
        self, source: ThemeSource, playground: PlaygroundViewModel, borrowed: Borrowed
    ) -> None:
        super().__init__()
        self._source, self._playground, self._borrowed = source, playground, borrowed
        self._manner: MannerPanel | None = None
        fill(self, "surface")
        self.setAccessibleName(tr("Playground"))
        self.setAcceptDrops(True)
        self.history = HistoryColumn(source, playground.sessions)
        self.modes = ModeBar(source, playground, borrowed)
        self.columns = Columns(source, playground, borrowed)
        self.joint = JointStrip(source, playground)
        self.composer = Composer(source, playground)
        self._line = row(self, gap=0)
        self._line.addWidget(self.history)
        self._line.addWidget(hairline(vertical=True))
        middle = column()
        middle.addWidget(self.modes)
        middle.addWidget(self.columns, 1)
        middle.addWidget(self.joint)
        middle.addWidget(hairline())
        middle.addWidget(self.composer)
        self._line.addLayout(middle, 1)
        self._join()
        self.joint.follow_session()
        playground.sessions.open_last()
        self.composer.take_keys()

    @property
    def manner(self) -> MannerPanel | None:
        """None until it was opened once."""
        return self._manner

    def toggle_manner(self) -> None:
        """System prompt and options, or not."""
        if self._manner is None:
            self._manner = MannerPanel(self._source, self._playground, self._borrowed)
            self._manner.closed.connect(self.toggle_manner)
            self._line.addWidget(hairline(vertical=True))
            self._line.addWidget(self._manner)
            self._manner.show()
            self._playground.sessions.currentChanged.connect(self._manner.follow_session)
            return
        self._manner.setVisible(self._manner.isHidden())

    def open_manner(self) -> None:
        """With the keyboard in the system prompt."""
        if self._manner is None or self._manner.isHidden():
            self.toggle_manner()
        if self._manner is not None:
            self._manner.system.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_sends_with_enter(self, is_so: bool) -> None:
        self.composer.set_sends_with_enter(is_so)

    def export(self) -> None:
        """Ask where the chat shall be written as Markdown."""
        dialog = QFileDialog(self.window(), tr("Export the chat as Markdown"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("md")
        dialog.setNameFilter("Markdown (*.md)")
        dialog.fileSelected.connect(lambda file: self._playground.sessions.export(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def sizeHint(self) -> QSize:
        return QSize(1200, 760)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody else wanted ends the answers."""
        if event.key() == Qt.Key.Key_Escape and self._playground.session.is_busy:
            self._playground.stop()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.composer.attach(files)

    def _join(self) -> None:
        sessions = self._playground.sessions
        sessions.currentChanged.connect(self._show_session)
        sessions.busyChanged.connect(self.composer.tell)
        self.modes.manner_toggled.connect(self.toggle_manner)
        self.composer.manner_wanted.connect(self.open_manner)
        self.composer.field.recalled.connect(self.columns.edit_last)
        self.history.export_wanted.connect(self.export)
        self.history.opened.connect(self.composer.take_keys)
        self.columns.link_wanted.connect(self._ask_link)
        self.columns.library_wanted.connect(self.library_wanted)
        self.joint.tests_wanted.connect(self.tests_wanted)
        self.columns.prompt_chosen.connect(self._begin_with)
        for keys, act in (("Ctrl+L", self.composer.take_keys),):
            short = QShortcut(QKeySequence(keys), self)
            short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            short.activated.connect(act)

    def _show_session(self) -> None:
        self.modes.follow_session()
        self.columns.follow_session()
        self.joint.follow_session()
        self.composer.follow_session()

    def _begin_with(self, prompt: str) -> None:
        self.composer.field.setPlainText(prompt)
        self.composer.take_keys()

    def _ask_link(self, address: str) -> None:
        """A link came out of a model: the person sees where it leads before it opens."""
        url = QUrl(address)
        box = QMessageBox(self.window())
        box.setWindowTitle(tr("Open a link"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(address[:500])
        if url.scheme() not in _SAFE:
            box.setInformativeText(tr("Forge opens links to pages and mail addresses alone."))
            box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
        else:
            box.setInformativeText(tr("A model wrote this link. Open it in the browser?"))
            yes = box.addButton(tr("Open"), QMessageBox.ButtonRole.AcceptRole)
            box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
            yes.clicked.connect(lambda: QDesktopServices.openUrl(url))
        box.finished.connect(box.deleteLater)
        box.open()
