"""Where the models are: one row a backend with its state and how many models it has."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text
from forge_gui.ui.controls.section import SectionHead, column, empty, fill
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.models import HealthState
from forge_gui.viewmodels import counts, wording
from forge_gui.viewmodels.hardware import served
from forge_gui.viewmodels.model_rows import HealthRow
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import tr

_SIGNS = {
    HealthState.READY: ("check-circle-fill", "ok"),
    HealthState.STARTING: ("hourglass-medium", "muted"),
    HealthState.UNAVAILABLE: ("circle", "muted"),
    HealthState.FAULTY: ("warning-fill", "warn"),
}


class SourcesColumn(QWidget):
    """Says what each source has, and why one has nothing."""

    def __init__(self, source: ThemeSource, models: ModelsViewModel) -> None:
        super().__init__()
        self._source, self._models = source, models
        self.setFixedWidth(fonts.px(184))
        self.setAccessibleName(tr("Where the models are"))
        fill(self, "surface")
        layout = column(self, margins=(0, 12, 0, 12))
        head = column(margins=(12, 0, 12, 4))
        head.addWidget(SectionHead(tr("Where they are")))
        layout.addLayout(head)
        self._rows = column()
        layout.addLayout(self._rows)
        layout.addSpacing(8)
        self._note = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self._note.setContentsMargins(12, 0, 12, 0)
        layout.addWidget(self._note)
        layout.addStretch(1)
        self._disk_head = SectionHead(tr("On disk"))
        self._disk = ElidedLabel(size=fonts.CAPTION, tone="muted")
        foot = column(margins=(12, 0, 12, 0), gap=2)
        foot.addWidget(self._disk_head)
        foot.addWidget(self._disk)
        layout.addLayout(foot)
        models.healthChanged.connect(self._show)
        models.rowsChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        empty(self._rows)
        every = self._models.all_rows
        told = []
        for health in self._models.health:
            count = sum(one.id.backend in served(health.backend) for one in every)
            self._rows.addWidget(_SourceRow(self._source, health, count))
            if health.state is not HealthState.READY and health.sentence:
                told.append(f"{health.sentence} {health.advice}".strip())
        self._note.setText("\n\n".join(told))
        total = sum(one.card.size_bytes or 0 for one in every if not one.card.is_remote)
        self._disk.setText(tr("Models use {size}.", size=wording.disk_size(total)) if total else "")
        self._disk_head.setVisible(bool(total))


class _SourceRow(QWidget):
    def __init__(self, source: ThemeSource, health: HealthRow, count: int) -> None:
        super().__init__()
        self._source, self._health, self._count = source, health, count
        self.setFixedHeight(fonts.px(28))
        self.setAccessibleName(f"{health.short}, {counts.count(count, 'model')}")
        self.setToolTip(f"{health.sentence} {health.advice}".strip())

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(160), fonts.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        mirror(painter, QRectF(self.rect()))
        icon, token = _SIGNS[self._health.state]
        icons.paint(
            painter, icon, QRectF(12, (self.height() - 14) / 2, 14, 14), getattr(theme, token)
        )
        text = QRectF(34, 0, self.width() - 46, self.height())
        count = str(self._count) if self._count else ""
        small = fonts.ui(fonts.CAPTION)
        width = draw_text(painter, text, count, small, theme.muted, RIGHT)
        text.setRight(text.right() - width - 6)
        draw_text(painter, text, self._health.name, fonts.ui(), theme.text, LEFT)
