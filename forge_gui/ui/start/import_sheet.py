"""After an import: what became of each node of the other program, and what is to be done by hand."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import isolated
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.foreign import Fidelity, Imported, NodeFate
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.translation import tr

_SIGNS = {
    Fidelity.FULL: ("check-circle-fill", "ok"),
    Fidelity.PART: ("warning-fill", "warn"),
    Fidelity.NONE: ("x-circle-fill", "danger"),
}
_FIDELITY = Qt.ItemDataRole.UserRole
_COLUMNS = (170, 130, 90)
_WIDE = 880
_ORDER = (Fidelity.NONE, Fidelity.PART, Fidelity.FULL)


class ImportSheet(QDialog):
    """Deletes itself when it is closed; what is lost stands first."""

    def __init__(self, source: ThemeSource, imported: Imported, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = source
        report = imported.report
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr("Imported from {program}", program=report.program)
        self.setWindowTitle(title)
        self.resize(fonts.px(_WIDE), fonts.px(540))
        layout = column(self, margins=(20, 16, 20, 16), gap=8)
        layout.addWidget(label(title, size=fonts.TITLE, weight=fonts.SEMIBOLD))
        for sentence in (report.summary, *report.remarks):
            layout.addWidget(label(said(sentence), tone="secondary", wrap=True))
        self._nodes = self._table(report.nodes)
        layout.addWidget(self._nodes, 1)
        self._dress()
        source.changed.connect(self._dress)
        foot = row()
        foot.addStretch(1)
        close = WordButton(source, tr("Show the pipeline"), look="primary")
        close.clicked.connect(self.close)
        foot.addWidget(close)
        layout.addLayout(foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge of its own: not every desktop draws a frame round a window."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._source.theme.line_strong)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _table(self, nodes: tuple[NodeFate, ...]) -> QTreeWidget:
        table = QTreeWidget()
        table.setAccessibleName(tr("What became of each node"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(False)
        table.setWordWrap(True)
        table.setHeaderHidden(True)  # icons and words tell what the columns are
        table.setColumnCount(4)
        for fidelity in _ORDER:
            for node in nodes:
                if node.fidelity is fidelity:
                    table.addTopLevelItem(self._item(node))
        for place, wide in enumerate(_COLUMNS):
            table.setColumnWidth(place, fonts.px(wide))
        table.header().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        return table

    def _item(self, node: NodeFate) -> QTreeWidgetItem:
        words = {
            Fidelity.FULL: tr("whole"),
            Fidelity.PART: tr("in part"),
            Fidelity.NONE: tr("not"),
        }
        told = said(node.sentence) or ", ".join(node.steps) or tr("Nothing is left to do.")
        cells = (node.title, node.kind, words[node.fidelity], told)
        item = QTreeWidgetItem([isolated(cell) for cell in cells])
        item.setData(0, _FIDELITY, node.fidelity)
        item.setToolTip(3, told)
        item.setSizeHint(3, QSize(_told_width(), self._high(told)))
        return item

    def _dress(self) -> None:
        """Signs and tones of the theme as it is now."""
        theme = self._source.theme
        for number in range(self._nodes.topLevelItemCount()):
            item = self._nodes.topLevelItem(number)
            if item is not None:
                icon, token = _SIGNS[item.data(0, _FIDELITY)]
                item.setIcon(2, icons.icon(icon, getattr(theme, token), 14))
                item.setForeground(1, QBrush(theme.secondary))

    def _high(self, told: str) -> int:
        """A row as high as its sentence needs."""
        room = QRect(0, 0, _told_width() - 12, 10_000)
        wrapped = int(Qt.TextFlag.TextWordWrap)
        return self.fontMetrics().boundingRect(room, wrapped, told).height() + 10


def _told_width() -> int:
    return fonts.px(_WIDE - 60 - sum(_COLUMNS))
