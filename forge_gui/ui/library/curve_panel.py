"""Memory against context: the picture, and how the KV cache is packed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.section import SectionHead, column, row
from forge_gui.ui.library.curve_picture import CurvePicture
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.memory_bill import KvType
from forge_gui.viewmodels.memory_curves import KV_WORDS, MemoryCurveViewModel
from forge_gui.viewmodels.translation import tr


class CurvePanel(QWidget):
    """Hidden until the curve is known."""

    def __init__(self, source: ThemeSource, curves: MemoryCurveViewModel) -> None:
        super().__init__()
        self._curves = curves
        self.setAccessibleName(tr("Memory against context"))
        self._head = SectionHead(tr("Memory against context"))
        self._packing = Combo(source, tr("How the KV cache is packed"))
        self._packing.setFixedHeight(fonts.px(24))
        self._packing.setFont(fonts.ui(fonts.DENSE))
        names = [(one.value, tr("KV cache {packing}", packing=one.value)) for one in KvType]
        self._packing.show_choices(names)
        self.picture = CurvePicture(source, curves)
        self._lay_out()
        self._packing.activated.connect(self._pack)
        self.picture.context_wanted.connect(curves.bills.choose_context)
        curves.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        inner = column(self, gap=4)
        line = row(gap=8)
        line.addWidget(self._head, 1)
        line.addWidget(self._packing)
        inner.addLayout(line)
        inner.addWidget(self.picture)

    def _show(self) -> None:
        curves = self._curves
        if self.parentWidget() is not None:  # alone it would be a window
            self.setVisible(curves.curve is not None)
        self._head.remark.setText(curves.origin_words)
        packing = curves.bills.kv_type
        self._packing.choose(packing.value)
        self._packing.setToolTip(tr(KV_WORDS[packing]))
        self._packing.setAccessibleDescription(tr(KV_WORDS[packing]))
        self.picture.show_curve()

    def _pack(self) -> None:
        self._curves.bills.choose_kv_type(KvType(self._packing.choice))
