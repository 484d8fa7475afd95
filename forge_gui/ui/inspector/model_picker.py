"""Chooses the model of a step: name and size in the list, below it whether it fits."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.controls.section import SectionHead, column, row
from forge_gui.ui.controls.verdict_sign import VERDICT_LOOKS, Sign
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.models import ModelsViewModel

_ROW = Qt.ItemDataRole.UserRole + 1


class ModelPicker(QWidget):
    """`chosen` carries the id."""

    chosen = Signal(str)

    def __init__(self, source: ThemeSource, models: ModelsViewModel) -> None:
        super().__init__()
        self._models = models
        self._model = ""
        self._head = SectionHead("Model")
        self._combo = Combo(source, "Model")
        self._combo.setItemDelegate(_RowPainter(source, self._combo))
        self._combo.setMinimumContentsLength(8)
        self._combo.setSizeAdjustPolicy(
            Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._sign = Sign(source)
        self._verdict = ElidedLabel(size=fonts.CAPTION, tone="secondary")
        layout = column(self, gap=4)
        layout.addWidget(self._head)
        layout.addWidget(self._combo)
        below = row(gap=6)
        below.addWidget(self._sign)
        below.addWidget(self._verdict, 1)
        layout.addLayout(below)
        self._combo.activated.connect(self._choose)
        models.rowsChanged.connect(self._fill)
        models.rowChanged.connect(self._row_changed)
        self._fill()

    def show_model(self, model: str) -> None:
        self._model = model
        self._fill()

    def _fill(self) -> None:
        rows = self._models.all_rows
        ids = [str(one.id) for one in rows]
        self._combo.blockSignals(True)
        self._combo.clear()
        for one in rows:
            self._combo.addItem(one.name, str(one.id))
            self._combo.setItemData(self._combo.count() - 1, one, _ROW)
        if self._model and self._model not in ids:
            self._combo.addItem(self._model, self._model)
        self._combo.setCurrentIndex(self._combo.findData(self._model))
        self._combo.setPlaceholderText("Choose a model")
        self._combo.blockSignals(False)
        self._tell_fit(next((one for one in rows if str(one.id) == self._model), None))

    def _row_changed(self, changed: ModelRow) -> None:
        at = self._combo.findData(str(changed.id))
        if at >= 0:
            self._combo.setItemData(at, changed, _ROW)
        if str(changed.id) == self._model:
            self._tell_fit(changed)

    def _tell_fit(self, row_: ModelRow | None) -> None:
        if row_ is None:
            words, look = "", ("", "")
            if self._model and self._models.is_listed:
                words, look = "This model is not on this PC.", ("warning-circle", "warn")
        else:
            words = row_.verdict.text or row_.state_words
            look = VERDICT_LOOKS[row_.verdict.fit]
            if row_.resting is not None:
                words, look = row_.state_words, ("warning-circle", "warn")
        self._verdict.setText(words)
        self._sign.show_sign(*look)
        self._head.remark.setText(", ".join(row_.capability_words) if row_ else "")

    def _choose(self, place: int) -> None:
        model = self._combo.itemData(place)
        if isinstance(model, str) and model != self._model:
            self._model = model
            self.chosen.emit(model)


class _RowPainter(QStyledItemDelegate):
    def __init__(self, source: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(fonts.px(240), fonts.px(28))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        paint_ground(painter, option, theme)
        text = box.adjusted(8, 0, -8, 0)
        found = index.data(_ROW)
        if isinstance(found, ModelRow):
            icon, token = VERDICT_LOOKS[found.verdict.fit]
            sign = QRectF(text.right() - 14, box.center().y() - 7, 14, 14)
            icons.paint(painter, icon, sign, getattr(theme, token))
            text.setRight(text.right() - 20)
            sizes = found.size_words
            width = draw_text(painter, text, sizes, fonts.ui(fonts.CAPTION), theme.muted, RIGHT)
            text.setRight(text.right() - width - 8)
        name = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        draw_text(painter, text, name, fonts.ui(), theme.text, LEFT)
        painter.restore()
