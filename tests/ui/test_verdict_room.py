"""A verdict that has too little room says what matters instead of being cut off in a figure."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from forge_gui.ui.controls.painting import LEFT
from forge_gui.ui.library.entry_view import paint_verdict
from forge_gui.ui.library.row_ink import Face, RowInk
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.values.library import LibraryEntry
from forge_gui.values.models import ModelCard
from forge_gui.viewmodels.library_rows import LibraryRow
from forge_gui.viewmodels.verdicts import Fit, Verdict

_LONG = "Too large: needs 64.9 GB, 15.6 GB may be used"


class _Heard(RowInk):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def text(
        self,
        painter: QPainter,
        box: QRectF,
        words: str,
        face: Face,
        color: QColor,
        align: int = LEFT,
    ) -> float:
        self.said.append(words)
        return super().text(painter, box, words, face, color, align)


@pytest.mark.parametrize(
    ("wide", "fit", "words", "said"),
    [
        (130, Fit.TOO_LARGE, _LONG, "Too large"),
        (600, Fit.TOO_LARGE, _LONG, _LONG),
        (60, Fit.FITS, "Fits once others are unloaded", "Fits once others are unloaded"),
    ],
)
def test_what_is_too_large_says_so_where_its_figures_have_no_room(
    source: ThemeSource, wide: int, fit: Fit, words: str, said: str
) -> None:
    entry = LibraryEntry(ModelCard(ModelId("ollama", "some:70b")), is_installed=False)
    row = LibraryRow(entry, verdict=Verdict(fit, words, words))
    picture, ink = QPixmap(wide, 40), _Heard()
    painter = QPainter(picture)
    paint_verdict(painter, row, QRectF(0, 0, wide, 40), source.theme, ink)
    painter.end()
    assert ink.said == [said]
