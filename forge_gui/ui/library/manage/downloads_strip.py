"""The downloads at the foot of the library: there as soon as one is in the queue."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, empty, fill, hairline, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.library.manage.pull_line import PullLine
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.downloads import DownloadsViewModel, PullRow
from forge_gui.viewmodels.translation import tr

_HIGHEST = 180
_GAP = 2


class DownloadsStrip(QWidget):
    """One line a download, in the order in which they are fetched."""

    def __init__(self, source: ThemeSource, downloads: DownloadsViewModel) -> None:
        super().__init__()
        self._source, self._downloads = source, downloads
        self._lines: dict[ModelId, PullLine] = {}
        self.setAccessibleName(tr("Downloads"))
        fill(self, "surface")
        self._note = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._clear = WordButton(source, tr("Clear what is done"), look="quiet")
        self._rows = column(gap=_GAP)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._clear.clicked.connect(downloads.clear)
        downloads.changed.connect(self._show)
        downloads.progressed.connect(self._show_one)
        self._show()

    def _lay_out(self) -> None:
        layout = column(self)
        layout.addWidget(hairline())
        inner = column(margins=(16, 6, 16, 8), gap=4)
        head = row(gap=8)
        head.addWidget(label(tr("Downloads"), size=fonts.DENSE, weight=fonts.SEMIBOLD))
        head.addWidget(self._note, 1)
        head.addWidget(self._clear)
        inner.addLayout(head)
        inside = QWidget()
        inside.setLayout(self._rows)
        self._area.setWidget(inside)
        inner.addWidget(self._area)
        layout.addLayout(inner)

    def _show(self) -> None:
        rows = self._downloads.rows
        self.setVisible(bool(rows) or self._downloads.is_asking)
        asking = tr("Asking what to fetch") if self._downloads.is_asking else ""
        self._note.setText(asking or count(len(rows), "model"))
        self._clear.setVisible(any(one.is_over for one in rows))
        if [one.model for one in rows] != list(self._lines):
            self._build()
        for place, one in enumerate(rows):
            self._lines[one.model].show_row(one, is_first=place == 0)
        self._fit()

    def _build(self) -> None:
        empty(self._rows)
        self._lines = {}
        for one in self._downloads.rows:
            line = PullLine(self._source, one)
            model = one.model
            line.pause_pressed.connect(lambda model=model: self._pause(model))
            line.cancel_pressed.connect(lambda model=model: self._downloads.cancel(model))
            line.moved.connect(lambda by, model=model: self._downloads.move(model, by))
            self._lines[model] = line
            self._rows.addWidget(line)

    def _show_one(self, shown: PullRow) -> None:
        line = self._lines.get(shown.model)
        if line is not None:
            line.show_row(shown, is_first=next(iter(self._lines)) == shown.model)
            self._fit()

    def _fit(self) -> None:
        """As high as its lines, up to some of them; then it scrolls."""
        high = sum(line.sizeHint().height() + _GAP for line in self._lines.values())
        self._area.setFixedHeight(min(high, fonts.px(_HIGHEST)))

    def _pause(self, model: ModelId) -> None:
        found = next((one for one in self._downloads.rows if one.model == model), None)
        if found is not None and found.can_resume:
            self._downloads.resume(model)
        elif found is not None:
            self._downloads.pause(model)
