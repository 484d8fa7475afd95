"""The models in memory: state, size, age, and a button that takes each out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.monitor_models import LoadedModelsViewModel
from forge_gui.viewmodels.monitor_rows import LoadedRow
from forge_gui.viewmodels.translation import tr

ROW = 48


class LoadedList(QScrollArea):
    """Rows are kept as long as their model is there, so that focus and hover survive."""

    def __init__(self, source: ThemeSource, models: LoadedModelsViewModel) -> None:
        super().__init__()
        self._source, self._models = source, models
        self._rows: dict[str, _Row] = {}
        self.setAccessibleName(tr("Models in memory"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._layout = column(inside)
        self._empty = label(
            tr("No model is in memory. A model is loaded when a step needs it."),
            size=fonts.DENSE,
            tone="muted",
            wrap=True,
        )
        self._empty.setContentsMargins(16, 12, 16, 12)
        self._layout.addWidget(self._empty)
        self._layout.addStretch(1)
        self.setWidget(inside)
        models.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        loaded = self._models.rows
        for gone in self._rows.keys() - {str(one.id) for one in loaded}:
            lost = self._rows.pop(gone)
            self._layout.removeWidget(lost)
            lost.deleteLater()
        for place, one in enumerate(loaded):
            shown = self._rows.get(str(one.id))
            if shown is None:
                shown = self._rows[str(one.id)] = _Row(self._source, self._models, one)
            if self._layout.indexOf(shown) != place:
                self._layout.insertWidget(place, shown)
            shown.show_row(one)
        self._empty.setVisible(not loaded)


class _Row(QWidget):
    def __init__(self, source: ThemeSource, models: LoadedModelsViewModel, one: LoadedRow) -> None:
        super().__init__()
        self._source, self._is_used = source, one.is_leased
        self.setFixedHeight(fonts.px(ROW))
        self._name = ElidedLabel(one.name, weight=fonts.MEDIUM)
        self._state = ElidedLabel(size=fonts.CAPTION, tone="secondary")
        self._speed = label(size=fonts.CAPTION, tone="secondary")
        self._size = label(size=fonts.BODY, weight=fonts.MEDIUM)
        self._pin = IconButton(source, "push-pin", tr("Keep {model} in memory", model=one.name))
        self._pin.setCheckable(True)
        self._pin.clicked.connect(lambda on: models.pin(one.id, on))
        self._unload = WordButton(
            source, tr("Unload"), tip=tr("Take {model} out of memory", model=one.name)
        )
        wide = max(fonts.px(64), self._unload.sizeHint().width())
        self._unload.setFixedSize(QSize(wide, fonts.px(26)))
        self._unload.setAccessibleName(tr("Unload {model}", model=one.name))
        self._unload.clicked.connect(lambda: models.unload(one.id))
        layout = row(self, margins=(44, 0, 16, 1), gap=12)
        words = column(gap=0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._state)
        words.addStretch(1)
        layout.addLayout(words, 1)
        layout.addWidget(self._speed)
        layout.addWidget(self._size)
        layout.addWidget(self._pin)
        layout.addWidget(self._unload)
        source.changed.connect(self.update)

    def show_row(self, one: LoadedRow) -> None:
        state, age = one.line, one.age_text
        is_plain = not one.use_text and not one.expiry_text
        is_aged = bool(age) and is_plain
        self._state.setText(tr("{state}, {age} old", state=state, age=age) if is_aged else state)
        self._speed.setText(one.speed_text)
        self._speed.setVisible(bool(one.speed_text))
        self._size.setText(one.size_text)
        self.setToolTip(one.facts)
        self._pin.setChecked(one.is_pinned)
        name = tr("Let {model} go", model=one.name)
        keep = tr("Keep {model} in memory", model=one.name)
        self._pin.set_icon(
            "push-pin-fill" if one.is_pinned else "push-pin", name if one.is_pinned else keep
        )
        self._unload.setEnabled(one.can_unload)
        self._is_used = one.is_leased
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        mirror(painter, QRectF(self.rect()))
        painter.fillRect(QRectF(16, self.height() - 1, self.width() - 16, 1), theme.line)
        icon, color = ("flame-fill", theme.ember) if self._is_used else ("circle", theme.secondary)
        icons.paint(painter, icon, QRectF(18, (self.height() - 16) / 2, 16, 16), color)
