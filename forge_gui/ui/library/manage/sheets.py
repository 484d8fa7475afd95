"""Small windows about one model: a question, a name, and what it consists of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.tab_strip import TabStrip
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.managing import ModelPapers
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.translation import tr


class Sheet(QDialog):
    """A window with a title and an edge of its own; it deletes itself when it is closed."""

    def __init__(self, source: ThemeSource, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.source = source
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.inner: QVBoxLayout = column(self, margins=(20, 16, 20, 16), gap=10)
        self.inner.addWidget(label(title, size=fonts.TITLE, weight=fonts.SEMIBOLD, wrap=True))

    def foot(self, words: str, *, is_enabled: bool = True) -> WordButton:
        """The buttons at the end: `words` does it, the other leaves."""
        line = row()
        line.addStretch(1)
        leave = WordButton(self.source, tr("Cancel"))
        leave.setFixedHeight(fonts.px(32))
        leave.clicked.connect(self.reject)
        do = WordButton(self.source, words, look="primary")
        do.setEnabled(is_enabled)
        do.setDefault(True)
        line.addWidget(leave)
        line.addWidget(do)
        self.inner.addLayout(line)
        return do

    def paintEvent(self, event: QPaintEvent) -> None:
        """Not every desktop draws a frame round a window."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.source.theme.line_strong)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class QuestionSheet(Sheet):
    """Something that is done once it is agreed to."""

    agreed = Signal()

    def __init__(
        self, source: ThemeSource, question: str, meaning: str, words: str, parent: QWidget
    ) -> None:
        super().__init__(source, question, parent)
        self.setMinimumWidth(fonts.px(420))
        self.inner.addWidget(label(meaning, tone="secondary", wrap=True))
        self.inner.addSpacing(6)
        self.do = self.foot(words)
        self.do.clicked.connect(self._agree)

    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()


class NameSheet(Sheet):
    """A name for a copy, or another one instead. `named` carries it."""

    named = Signal(str)

    def __init__(
        self, source: ThemeSource, title: str, words: str, name: str, parent: QWidget
    ) -> None:
        super().__init__(source, title, parent)
        self.setMinimumWidth(fonts.px(420))
        self.field = QLineEdit(name)
        self.field.setAccessibleName(tr("Name"))
        self.field.selectAll()
        self.inner.addWidget(self.field)
        remark = tr("Letters, digits, dots and hyphens; after a colon a tag, such as mine:v2.")
        self.inner.addWidget(label(remark, size=fonts.CAPTION, tone="muted", wrap=True))
        self.do = self.foot(words)
        self.do.clicked.connect(self._name)
        self.field.textChanged.connect(lambda text: self.do.setEnabled(bool(text.strip())))

    def _name(self) -> None:
        self.named.emit(self.field.text().strip())
        self.accept()


class PapersSheet(Sheet):
    """Template, parameters, licence and Modelfile, each on a leaf of its own."""

    def __init__(self, source: ThemeSource, papers: ModelPapers, parent: QWidget) -> None:
        title = tr("What {model} consists of", model=wording.model_name(papers.model))
        super().__init__(source, title, parent)
        self.resize(fonts.px(720), fonts.px(520))
        self.leaves = QTabWidget()
        self.leaves.setTabBar(TabStrip(source, title))
        self.leaves.setDocumentMode(True)
        for name, text in (
            (tr("Template"), papers.template),
            (tr("Parameters"), papers.parameters),
            (tr("System prompt"), papers.system),
            (tr("Licence"), papers.licence),
            (tr("Modelfile"), papers.modelfile),
        ):
            if text.strip():
                self.leaves.addTab(self._leaf(name, text), name)
        if self.leaves.count():
            self.inner.addWidget(self.leaves, 1)
        else:
            nothing = tr("Its backend tells nothing about it.")
            self.inner.addWidget(label(nothing, tone="secondary", wrap=True))
            self.inner.addStretch(1)
        line = row()
        line.addStretch(1)
        close = WordButton(source, tr("Close"))
        close.setFixedHeight(fonts.px(32))
        close.setDefault(True)
        close.clicked.connect(self.close)
        line.addWidget(close)
        self.inner.addLayout(line)

    def _leaf(self, title: str, text: str) -> QPlainTextEdit:
        made = QPlainTextEdit(text)
        made.setReadOnly(True)
        made.setAccessibleName(title)
        made.setFont(fonts.mono(fonts.DENSE))
        made.setTabChangesFocus(True)
        return made
