"""The models in memory: state, size, age, and a button that takes each out."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.kept_texts import KeptTexts
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.painting import RIGHT
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
        models.changed.connect(self._show_if_seen)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show_if_seen(self) -> None:
        """Ages change each second: whoever is not seen need not know."""
        if self.isVisible():
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
    """Its words are painted: ages change each second, and labels would have all laid out anew."""

    def __init__(self, source: ThemeSource, models: LoadedModelsViewModel, one: LoadedRow) -> None:
        super().__init__()
        self._source, self._name = source, one.name
        self._shown: LoadedRow | None = None
        self._state_box = QRect()
        """Where the second line was painted last; empty where the window is mirrored."""
        self._texts = KeptTexts(source)
        self.setFixedHeight(fonts.px(ROW))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
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
        layout.addStretch(1)
        layout.addWidget(self._pin)
        layout.addWidget(self._unload)
        source.changed.connect(self.update)

    def show_row(self, one: LoadedRow) -> None:
        before, self._shown = self._shown, one
        if one == before:
            return
        if before is not None and _without_ages(before) == _without_ages(one):
            is_line = one.speed_text == before.speed_text and not self._state_box.isEmpty()
            self.update(self._state_box) if is_line else self.update()
            return
        self.setAccessibleName(f"{one.name}, {one.size_text}")
        self.setAccessibleDescription(one.line)
        self.setToolTip(one.facts)
        self._pin.setChecked(one.is_pinned)
        name = tr("Let {model} go", model=one.name)
        keep = tr("Keep {model} in memory", model=one.name)
        self._pin.set_icon(
            "push-pin-fill" if one.is_pinned else "push-pin", name if one.is_pinned else keep
        )
        self._unload.setEnabled(one.can_unload)
        self.update()

    @property
    def state_text(self) -> str:
        """All that the second line says."""
        one = self._shown
        if one is None:
            return ""
        is_aged = bool(one.age_text) and not one.use_text and not one.expiry_text
        if not is_aged:
            return one.line
        return tr("{state}, {age} old", state=one.line, age=one.age_text)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, one = self._source.theme, QPainter(self), self._shown
        painter.fillRect(event.rect(), theme.surface)
        if one is not None and self._state_box.contains(event.rect()):
            self._texts.draw_new(painter, QRectF(self._state_box), self.state_text, theme.secondary)
            return
        mirror(painter, QRectF(self.rect()))
        painter.fillRect(QRectF(16, self.height() - 1, self.width() - 16, 1), theme.line)
        if one is None:
            return
        icon, color = ("flame-fill", theme.ember) if one.is_leased else ("circle", theme.secondary)
        icons.paint(painter, icon, QRectF(18, (self.height() - 16) / 2, 16, 16), color)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        pin = self._pin.geometry()
        right = float(self.width() - pin.right() if is_mirrored else pin.left()) - 12
        draw, high = self._texts.draw, float(self.height())
        size = QRectF(right - fonts.px(72), 0, fonts.px(72), high)
        taken = draw(
            painter, size, one.size_text, theme.text, RIGHT, size=fonts.BODY, weight=fonts.MEDIUM
        )
        right -= taken + 12
        if one.speed_text:
            speed = QRectF(right - fonts.px(84), 0, fonts.px(84), high)
            right -= draw(painter, speed, one.speed_text, theme.secondary, RIGHT) + 12
        line = float(fonts.px(18))
        top = (high - 2 * line) / 2
        name = QRectF(44, top, right - 44, line)
        draw(painter, name, one.name, theme.text, size=fonts.BODY, weight=fonts.MEDIUM)
        state = QRect(44, round(top + line), round(right - 44), round(line))
        self._texts.draw_new(painter, QRectF(state), self.state_text, theme.secondary)
        self._state_box = QRect() if is_mirrored else state


def _without_ages(one: LoadedRow) -> tuple[object, ...]:
    """What does not change with each second."""
    return one.facts, one.is_pinned, one.can_unload, one.is_leased, one.use_text, one.size_text
