"""The state of a model as a dot, the same in every list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from forge_gui.ui.theme.tokens import Theme
from forge_gui.viewmodels.model_rows import ModelRow, ModelState


def paint_state(painter: QPainter, row: ModelRow, box: QRectF, theme: Theme) -> None:
    """Filled: in memory; a ring: on disk; an ember arc: loading; red: failed; a red ring: resting."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if row.resting is not None:
        painter.setPen(QPen(theme.danger, 1.6))
        painter.drawEllipse(box.adjusted(0.8, 0.8, -0.8, -0.8))
    elif row.state is ModelState.LOADED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ok)
        painter.drawEllipse(box)
    elif row.state is ModelState.FAILED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.danger)
        painter.drawEllipse(box)
    else:
        painter.setPen(QPen(theme.muted, 1.2))
        painter.drawEllipse(box.adjusted(0.6, 0.6, -0.6, -0.6))
    if row.state is ModelState.LOADING:
        share = 0.3 if row.progress is None else max(0.05, row.progress)
        painter.setPen(QPen(theme.ember, 2))
        painter.drawArc(box.adjusted(1, 1, -1, -1), 90 * 16, -round(share * 360 * 16))
