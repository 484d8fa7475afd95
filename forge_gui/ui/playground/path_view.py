"""The way of a hand-off, drawn: who was asked, how sure each was, and whose answer stays."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.painting import draw_text
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import JointAnswer, PathStep
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.playground_votes import step_words
from forge_gui.viewmodels.translation import tr

_ROW, _SIDE = 52, 20


class PathView(QWidget):
    """One row for each model on the way, a line from each to the next."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._joint: JointAnswer | None = None
        source.changed.connect(self.update)

    def show_path(self, joint: JointAnswer) -> None:
        self._joint = joint
        self.setFixedHeight(fonts.px(_ROW) * len(joint.path))
        told = [self._words(one) for one in joint.path]
        self.setAccessibleName(tr("The way of the hand-off"))
        self.setAccessibleDescription(". ".join(told))
        self.setToolTip("\n".join(one.why for one in joint.path if one.why))
        self.update()

    def sizeHint(self) -> QSize:
        steps = len(self._joint.path) if self._joint else 0
        return QSize(240, fonts.px(_ROW) * steps)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._joint is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, QRectF(self.rect()))
        for place, step in enumerate(self._joint.path):
            box = QRectF(0, place * fonts.px(_ROW), self.width(), fonts.px(_ROW))
            self._paint_step(painter, box, step, is_last=place == len(self._joint.path) - 1)

    def _paint_step(self, painter: QPainter, box: QRectF, step: PathStep, *, is_last: bool) -> None:
        theme, side = self._source.theme, fonts.px(_SIDE)
        sign = QRectF(0, box.top() + 2, side, side)
        colour = theme.ok if step.is_kept else theme.warn
        icon = "check-circle-fill" if step.is_kept else "arrow-circle-down"
        icons.paint(painter, icon, sign, colour)
        if not is_last:
            painter.setPen(QPen(theme.line_strong, 1.5))
            middle = sign.center().x()
            painter.drawLine(QPointF(middle, sign.bottom() + 3), QPointF(middle, box.bottom() - 1))
        text = QRectF(side + 8, box.top(), box.width() - side - 8, fonts.px(22))
        name = wording.model_name(step.model)
        draw_text(painter, text, name, fonts.ui(fonts.BODY, fonts.MEDIUM), theme.text)
        text.translate(0, fonts.px(20))
        words = step_words(step, self._joint.threshold if self._joint else 0.0)
        draw_text(painter, text, words, fonts.ui(fonts.DENSE), theme.secondary)

    def _words(self, step: PathStep) -> str:
        threshold = self._joint.threshold if self._joint else 0.0
        return f"{wording.model_name(step.model)}: {step_words(step, threshold)}"
