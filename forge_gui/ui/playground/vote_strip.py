"""Below a column: which group its answer went to, how sure it was, how much it counted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, hairline, row
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import JointAnswer, JointVote
from forge_gui.viewmodels.numbers import figure
from forge_gui.viewmodels.playground_votes import group_look
from forge_gui.viewmodels.translation import tr


class VoteStrip(QWidget):
    """One line; its tip says why."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._sign = Sign(source)
        self._group = ElidedLabel(weight=fonts.MEDIUM)
        self._facts = ElidedLabel(size=fonts.CAPTION, tone="secondary")
        layout = column(self)
        layout.addWidget(hairline())
        box = QWidget()
        box.setFixedHeight(fonts.px(36))
        line = row(box, margins=(16, 0, 12, 0), gap=6)
        line.addWidget(label(tr("Vote"), size=fonts.CAPTION, tone="muted"))
        line.addWidget(self._sign)
        line.addWidget(self._group, 1)
        line.addWidget(self._facts)
        layout.addWidget(box)

    def show_answered(self, confidence: float | None) -> None:
        """Its answer is there; it is counted when all are."""
        self._sign.show_sign("circle-half", "secondary")
        self._group.setText(tr("Answered, not counted yet"))
        sure = tr("confidence {n}", n=figure(confidence, 2)) if confidence is not None else ""
        self._tell(sure)
        self.setToolTip("")
        self.setAccessibleName(", ".join(one for one in (self._group.text(), sure) if one))

    def show_vote(self, vote: JointVote, joint: JointAnswer) -> None:
        self._sign.show_sign(*group_look(vote.group))
        words = " ".join(joint.groups[vote.group].text.split()) if vote.group is not None else ""
        self._group.setText(words or tr("Abstained"))
        told = []
        if vote.confidence is not None:
            told.append(tr("confidence {n}", n=figure(vote.confidence, 2)))
        if vote.group is not None:
            told.append(tr("counted {n}", n=figure(vote.counted, 2)))
        self._tell(", ".join(told))
        self.setToolTip(vote.why)
        self.setAccessibleName(
            tr("Vote: {group}, {facts}", group=self._group.text(), facts=", ".join(told))
        )

    def _tell(self, words: str) -> None:
        self._facts.setText(words)
        self._facts.setMinimumWidth(self._facts.fontMetrics().horizontalAdvance(words) + 2)
