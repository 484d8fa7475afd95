"""What is the matter with this PC and what to do about it, as long as it is so."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, empty, row
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.monitor_alerts import AlertsViewModel
from forge_gui.viewmodels.monitor_rows import AlertRow
from forge_gui.viewmodels.translation import tr


class AlertStrip(QWidget):
    """A line or two an alert; hidden while there is none."""

    def __init__(self, source: ThemeSource, alerts: AlertsViewModel) -> None:
        super().__init__()
        self._source, self._alerts = source, alerts
        self._shown: tuple[AlertRow, ...] = ()
        self.setAccessibleName(tr("What is the matter with this PC"))
        self._lines = column(self, margins=(16, 8, 16, 8), gap=6)
        alerts.changed.connect(self.show_alerts)
        source.changed.connect(self.update)
        self.hide()

    def show_alerts(self) -> None:
        rows = tuple(self._alerts.rows)
        self.setVisible(bool(rows))
        if rows == self._shown:
            return
        self._shown = rows
        empty(self._lines)
        for one in rows:
            self._lines.addWidget(self._line(one))
        self.setAccessibleDescription(" ".join(f"{one.sentence} {one.advice}" for one in rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.fillRect(self.rect(), theme.warn_soft)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line_mid)

    def _line(self, one: AlertRow) -> QWidget:
        made = QWidget()
        line = row(made, gap=10)
        sign = Sign(self._source, size=16)
        sign.show_sign("warning-fill", "warn")
        words = column(gap=1)
        words.addWidget(label(one.sentence, size=fonts.DENSE, weight=fonts.MEDIUM, wrap=True))
        words.addWidget(label(one.advice, size=fonts.DENSE, tone="secondary", wrap=True))
        line.addWidget(sign)
        line.addLayout(words, 1)
        return made
