"""A run waits for a person: the text, to be approved as it is or edited, or rejected for a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from forge_gui.ui.controls.joints import Joints
from forge_gui.ui.controls.keys import shown_keys
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.approvals import ApprovalsViewModel, Asked
from forge_gui.viewmodels.translation import tr

_APPROVE_KEY = "Ctrl+Shift+Return"
_LINES = 5


class ApprovalSheet(QWidget):
    """Above the run bar while something waits; the oldest question first."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._approvals: ApprovalsViewModel | None = None
        self._asked: Asked | None = None
        self._joints = Joints()
        self.setAccessibleName(tr("Waits for you"))
        self._title = label(weight=fonts.SEMIBOLD)
        self._more = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._text = QPlainTextEdit()
        self._text.setFont(fonts.mono())
        self._text.setAccessibleName(tr("Text to approve"))
        self._text.setTabChangesFocus(True)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(tr("Reason, if you reject it"))
        self._reason.setAccessibleName(tr("Reason for rejecting"))
        tip = tr("Go on with this text ({keys})", keys=shown_keys("Ctrl+Shift+Enter"))
        self._yes = WordButton(source, tr("Approve"), icon="check-circle", tip=tip)
        self._no = WordButton(source, tr("Reject"), icon="x-circle", look="quiet")
        self._lay_out()
        self._yes.clicked.connect(self._approve)
        self._no.clicked.connect(self._reject)
        self._text.textChanged.connect(self._name_button)
        key = QShortcut(QKeySequence(_APPROVE_KEY), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._approve)
        source.changed.connect(self.update)
        self.hide()

    def show_approvals(self, approvals: ApprovalsViewModel) -> None:
        """Those of another document, from now on."""
        self._joints.part()
        self._approvals = approvals
        self._joints.join(approvals.changed, self._refresh)
        self._refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.fillRect(self.rect(), theme.surface)
        painter.fillRect(0, 0, self.width(), 2, theme.warn)

    def _lay_out(self) -> None:
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * _LINES + 14)
        layout = column(self, margins=(16, 10, 12, 10), gap=8)
        head = row(gap=8)
        head.addWidget(self._title)
        head.addWidget(self._more, 1)
        layout.addLayout(head)
        layout.addWidget(self._text)
        foot = row(gap=8)
        foot.addWidget(self._yes)
        foot.addSpacing(8)
        foot.addWidget(self._no)
        foot.addWidget(self._reason, 1)
        layout.addLayout(foot)

    def _refresh(self) -> None:
        waiting = self._approvals.waiting if self._approvals is not None else ()
        first = waiting[0] if waiting else None
        more = len(waiting) - 1
        others = tr("and {n} more after it", "", more, n=more)
        self._more.setText(others if more > 0 else tr("The run waits for you."))
        if first != self._asked:
            self._asked = first
            if first is not None:
                self._title.setText(first.title)
                self._text.setPlainText(first.text)
                self._reason.clear()
        is_new = first is not None and self.isHidden()
        self.setVisible(first is not None)
        if is_new and self.window().focusWidget() is None:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_button(self) -> None:
        is_same = self._asked is None or self._text.toPlainText() == self._asked.text
        self._yes.setText(tr("Approve") if is_same else tr("Approve with changes"))
        self._yes.updateGeometry()

    def _approve(self) -> None:
        if self._approvals is not None and self._asked is not None:
            self._approvals.approve(self._asked, self._text.toPlainText())

    def _reject(self) -> None:
        if self._approvals is not None and self._asked is not None:
            self._approvals.reject(self._asked, self._reason.text())
