"""The run beside an earlier one: what the difference shows, and which rows changed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.labels import label, set_tone
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.evaluation.grid import Grid
from forge_gui.ui.evaluation.results_cells import inputs_text
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.evaluations import RowChange, Shown, Turn
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.evaluation_runs import EvaluationRunsViewModel
from forge_gui.viewmodels.evaluation_words import TURNS, run_name
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TONES = {Shown.BETTER: "ok", Shown.WORSE: "danger", Shown.NOTHING: "secondary"}
_HEADS = (
    QT_TR_NOOP("Difference"),
    QT_TR_NOOP("Inputs"),
    QT_TR_NOOP("Earlier answer"),
    QT_TR_NOOP("Answer"),
    QT_TR_NOOP("Score"),
)


class CompareView(QWidget):
    """Rows that changed come first; the others can be hidden."""

    def __init__(self, source: ThemeSource, runs: EvaluationRunsViewModel) -> None:
        super().__init__()
        self._runs = runs
        self.earlier = Combo(source, tr("Earlier run"))
        self.earlier.setMinimumWidth(fonts.px(280))
        self._changed = WordButton(source, tr("Changed only"), look="chip")
        self._changed.setCheckable(True)
        self._changed.setChecked(True)
        self._sentence = label(size=fonts.TITLE, weight=fonts.SEMIBOLD, wrap=True)
        self.cells = _Changes(source, self)
        self._grid = Grid(source, tr("Rows that changed"), self.cells, {0: 96, 4: 120})
        layout = column(self, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=8)
        head.addWidget(label(tr("Compare with"), tone="secondary"))
        head.addWidget(self.earlier)
        head.addStretch(1)
        head.addWidget(self._changed)
        layout.addLayout(head)
        layout.addWidget(self._sentence)
        layout.addWidget(self._grid, 1)
        layout.addStretch(0)
        self.earlier.activated.connect(lambda _at: runs.compare_with(self.earlier.choice))
        self._changed.toggled.connect(self._show)
        for changed in (runs.runsChanged, runs.progressChanged):
            changed.connect(self._offer)
        runs.comparisonChanged.connect(self._show)
        self._offer()
        self._show()

    def _offer(self) -> None:
        found = [(str(one.id), run_name(one)) for one in self._runs.earlier]
        self.earlier.show_choices([("", tr("No other run")), *found])
        self.earlier.setEnabled(bool(found) and not self._runs.is_running)

    def _show(self) -> None:
        found = self._runs.comparison
        self._grid.setVisible(found is not None)
        self._changed.setVisible(found is not None)
        set_tone(self._sentence, _TONES[found.shown] if found else "muted")
        told = fonts.ui(fonts.TITLE, fonts.SEMIBOLD) if found else fonts.ui(fonts.DENSE)
        self._sentence.setFont(told)
        if found is None:
            self.cells.put(())
            self._sentence.setText(self._hint())
            return
        self._sentence.setText(in_words(found.sentence))
        rows = [one for one in found.changes if one.turn is not Turn.SAME]
        if not self._changed.isChecked():
            rows += [one for one in found.changes if one.turn is Turn.SAME]
        self.cells.put(tuple(rows))

    def _hint(self) -> str:
        if self._runs.run is None:
            return tr("Run the set first. Then this run can be compared with an earlier one.")
        if not self._runs.earlier:
            return tr("There is no earlier run of this set. Change something and run it again.")
        return tr("Choose an earlier run.")


class _Changes(QAbstractTableModel):
    def __init__(self, source: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._rows: tuple[RowChange, ...] = ()

    def put(self, rows: tuple[RowChange, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        change, at = self._rows[index.row()], index.column()
        icon, tone, word = TURNS[change.turn]
        if role == Qt.ItemDataRole.DecorationRole and at == 0:
            return icons.icon(icon, getattr(self._source.theme, tone), 14)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        cells = (
            tr(word),
            inputs_text(change.after),
            change.before.error or change.before.answer,
            change.after.error or change.after.answer,
            tr(
                "{before} to {after}",
                before=numbers.percent(100 * change.score_before),
                after=numbers.percent(100 * change.score_after),
            ),
        )
        text = cells[at]
        return " ".join(text.split()) if role == Qt.ItemDataRole.DisplayRole else text

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return tr(_HEADS[section])
