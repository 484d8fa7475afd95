"""What the models came to together: the groups of a vote and its winner, or the way of a hand-off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, empty, fill, hairline, row
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.playground.answer_view import AnswerView
from forge_gui.ui.playground.lift_box import LiftBox
from forge_gui.ui.playground.path_view import PathView
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import JointAnswer
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.numbers import figure
from forge_gui.viewmodels.playground_lifts import LiftTold
from forge_gui.viewmodels.playground_votes import (
    GroupRow,
    group_rows,
    path_rows,
    spent_words,
    strategy_words,
    votes_remark,
    why_rows,
)
from forge_gui.viewmodels.translation import tr

_HIGH = 220
_WIDE = 900
"""Pixels from which there is room for the lift beside the answer."""
_WIDE_ASKED = 1100
"""The same beside the way of a hand-off, where the lift says nothing yet."""


class JointPanel(QWidget):
    """Groups at the left, the answer at the right; a hand-off has its path at the left.

    `tests_wanted`: somebody wants to know whether it helps.
    """

    tests_wanted = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._joint: JointAnswer | None = None
        self._is_measured = False
        self.setFixedHeight(fonts.px(_HIGH))
        self.setAccessibleName(tr("What they came to together"))
        fill(self, "window")
        self._title = label(size=fonts.CAPTION, weight=fonts.SEMIBOLD, tone="secondary")
        self._remark = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._groups = column(gap=10)
        self._path = PathView(source)
        self._compared = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self._answer = _Answer(source)
        self._box = LiftBox(source)
        self._lift = self._lift_part()
        layout = column(self)
        layout.addWidget(hairline())
        line = row(gap=0)
        line.addWidget(_scrolled(self._left()), 2)
        line.addWidget(hairline(vertical=True))
        line.addWidget(self._answer, 3)
        line.addWidget(self._lift, 2)
        layout.addLayout(line, 1)

    def show_joint(self, joint: JointAnswer) -> None:
        if joint == self._joint:
            return
        self._joint = joint
        empty(self._groups)
        is_path = bool(joint.path)
        self._path.setVisible(is_path)
        if is_path:
            self._title.setText(tr("The way of the hand-off"))
            self._remark.setText(spent_words(joint))
            self._path.show_rows(path_rows(joint))
        else:
            groups = count(len(joint.groups), "group")
            self._title.setText(tr("Votes, {groups}", groups=groups))
            self._remark.setText(votes_remark(joint))
            for one in group_rows(joint):
                self._groups.addWidget(_Group(self._source, one))
        self._compared.setText(joint.compared)
        self._compared.setVisible(bool(joint.compared))
        self._answer.show_joint(joint)
        self._show_lift()

    def show_lift(self, told: LiftTold | None) -> None:
        """Whether it helps, as it was measured; None: nobody knows."""
        self._is_measured = told is not None
        self._box.show_told(told, is_path=self._is_path)
        self._show_lift()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_lift()

    def _show_lift(self) -> None:
        """Beside the answer, where there is room for it."""
        is_asked = self._is_path and not self._is_measured
        least = _WIDE_ASKED if is_asked else _WIDE
        self._lift.setVisible(self._joint is not None and self.width() >= fonts.px(least))

    @property
    def _is_path(self) -> bool:
        return self._joint is not None and bool(self._joint.path)

    def _lift_part(self) -> QWidget:
        made = QWidget()
        self._box.tests_wanted.connect(self.tests_wanted)
        line = row(made, gap=0)
        line.addWidget(hairline(vertical=True))
        line.addWidget(_scrolled(self._box), 1)
        return made

    def _left(self) -> QWidget:
        made = QWidget()
        layout = column(made, margins=(16, 12, 16, 12), gap=10)
        head = row()
        head.addWidget(self._title)
        head.addWidget(self._remark, 1)
        self._remark.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(head)
        layout.addWidget(self._path)
        layout.addLayout(self._groups)
        layout.addWidget(self._compared)
        layout.addStretch(1)
        return made


class _Group(QWidget):
    """A group's answer, its score, a bar of its share, and who gave it."""

    def __init__(self, source: ThemeSource, shown: GroupRow) -> None:
        super().__init__()
        self._source, self._shown = source, shown
        self.setAccessibleName(
            tr(
                "{text}: {score}, {percent}, by {models}",
                text=shown.text,
                score=shown.score,
                percent=shown.percent,
                models=shown.models,
            )
        )
        sign = Sign(source)
        layout = column(self, gap=3)
        line = row(gap=6)
        line.addWidget(sign)
        line.addWidget(ElidedLabel(shown.text, weight=fonts.MEDIUM), 1)
        line.addWidget(label(shown.score))
        line.addWidget(label(shown.percent, size=fonts.CAPTION, tone="muted"))
        layout.addLayout(line)
        layout.addWidget(_Share(source, shown))
        layout.addWidget(ElidedLabel(shown.models, size=fonts.CAPTION, tone="secondary"))
        sign.show_sign(*shown.look)


class _Share(QWidget):
    def __init__(self, source: ThemeSource, shown: GroupRow) -> None:
        super().__init__()
        self._source, self._shown = source, shown
        self.setFixedHeight(fonts.px(8))
        source.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        mirror(painter, QRectF(self.rect()))
        painter.fillRect(self.rect(), theme.line)
        wide = self.width() * self._shown.share
        painter.fillRect(QRectF(0, 0, wide, self.height()), getattr(theme, self._shown.look[1]))


class _Answer(QWidget):
    """The joint answer, why it is that one, and ways to take it."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._text = ""
        fill(self, "surface")
        self._title = label(size=fonts.CAPTION, weight=fonts.SEMIBOLD, tone="secondary")
        self._support = label(size=fonts.CAPTION, tone="muted")
        self._view = AnswerView(source)
        self._sentence = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._why = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self._why.hide()
        self._ask_why = WordButton(source, tr("Why each vote"), icon="question")
        self._sign = Sign(source)
        inner = QWidget()
        layout = column(inner, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=6)
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        head.addWidget(self._support)
        layout.addLayout(head)
        self._place = column()
        self._place.addWidget(self._view)
        layout.addLayout(self._place)
        layout.addWidget(self._sentence)
        layout.addLayout(self._buttons())
        layout.addWidget(self._why)
        layout.addStretch(1)
        whole = column(self)
        whole.addWidget(_scrolled(inner))
        self._view.grew.connect(lambda: self._view.setFixedHeight(self._view.total))
        self._sign.show_sign("check-circle-fill", "ok")

    def show_joint(self, joint: JointAnswer) -> None:
        self._text = joint.text
        is_path = bool(joint.path)
        name = tr("Hand-off") if is_path else tr("Consensus")
        self._title.setText(name if is_path else f"{name}, {strategy_words(joint.strategy)}")
        share = figure(joint.support, 2)
        words = tr("sure by {n}", n=share) if is_path else tr("support {n}", n=share)
        spent = spent_words(joint)
        self._support.setText(words if is_path or not spent else f"{words}, {spent}")
        self._sign.show_sign(*(("check-circle-fill", "ok") if joint.text else ("question", "warn")))
        self._view.show_text(joint.text or tr("They came to no answer."))
        self._view.setFixedHeight(max(1, self._view.total))
        self._sentence.setText(joint.sentence)
        self._ask_why.setText(tr("Why this way") if is_path else tr("Why each vote"))
        self._ask_why.updateGeometry()
        self._why.setText("\n".join(why_rows(joint)))

    def _buttons(self) -> QHBoxLayout:
        copy = WordButton(self._source, tr("Copy"), icon="copy")
        copy.setAccessibleName(tr("Copy the joint answer"))
        why = self._ask_why
        why.setCheckable(True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        why.toggled.connect(self._why.setVisible)
        line = row(gap=8)
        line.addWidget(copy)
        line.addWidget(why)
        line.addStretch(1)
        return line


def _scrolled(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
