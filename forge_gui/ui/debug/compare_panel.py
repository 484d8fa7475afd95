"""Compare two runs or two versions of a pipeline: what on the left, the differences, the texts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text
from forge_gui.ui.controls.section import column, hairline, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.debug.diff_list import DiffList, columns_for
from forge_gui.ui.debug.diff_view import DiffView
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.comparison import ComparisonViewModel, Side
from forge_gui.viewmodels.comparison_text import TextDiff
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_FILE = QT_TR_NOOP("Another file…")
_TEACH = QT_TR_NOOP(
    "Two runs side by side, step by step: what each gave, with which model, how long it took. Or "
    "two versions of a pipeline: as it stands, as saved, as it ran, or another file. Run the "
    "pipeline twice, or choose above what to compare."
)
_SAME = QT_TR_NOOP("Nothing differs here.")


class ComparePanel(QWidget):
    """Reads which runs there are when it is first seen."""

    def __init__(self, source: ThemeSource, comparison: ComparisonViewModel) -> None:
        super().__init__()
        self._comparison = comparison
        self.setAccessibleName(tr("Compare"))
        self.before, self.after = (
            Combo(source, tr("Compared, {side}", side=side)) for side in "AB"
        )
        self._swap = IconButton(source, "swap", tr("Swap A and B"), size=28, icon_size=14)
        self.steps = WordButton(source, tr("Steps"), look="segment")
        self.graphs = WordButton(source, tr("Pipelines"), look="segment")
        self.rows = DiffList(source)
        self.texts = DiffView(source)
        self._heads = _Heads(source)
        self._summary = label(size=fonts.CAPTION, tone="secondary", wrap=True)
        self._title = ElidedLabel(size=fonts.DENSE, weight=fonts.SEMIBOLD)
        self._count = label(size=fonts.CAPTION, tone="muted")
        self._position = label(size=fonts.CAPTION, tone="muted")
        self._back = IconButton(
            source, "caret-up", tr("Previous difference (P)"), size=24, icon_size=14
        )
        self._next = IconButton(
            source, "caret-down", tr("Next difference (N)"), size=24, icon_size=14
        )
        self._teach = label(tr(_TEACH), size=fonts.DENSE, tone="muted", wrap=True)
        self._lay_out()
        self._join()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._comparison.show()

    def _lay_out(self) -> None:
        for end, button in (("left", self.steps), ("right", self.graphs)):
            button.setCheckable(True)
            button.setProperty("end", end)
        top = row(margins=(16, 6, 12, 6), gap=8)
        for word, combo in (("A", self.before), ("B", self.after)):
            top.addWidget(label(word, size=fonts.CAPTION, tone="muted"))
            combo.setMinimumWidth(fonts.px(160))
            combo.setSizeAdjustPolicy(combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            top.addWidget(combo, 1)
        top.addWidget(self._swap)
        top.addStretch(1)
        switch = row(gap=0)
        switch.addWidget(self.steps)
        switch.addWidget(self.graphs)
        top.addLayout(switch)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._left())
        self._split.addWidget(self._right())
        self._split.setSizes([560, 880])
        teach = QWidget()
        self._teach.setMaximumWidth(fonts.px(560))
        column(teach, margins=(16, 12, 16, 12)).addWidget(self._teach, 0, Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._stack.addWidget(teach)
        self._stack.addWidget(self._split)
        layout = column(self)
        layout.addLayout(top)
        layout.addWidget(hairline())
        layout.addWidget(self._stack, 1)

    def _left(self) -> QWidget:
        made = QWidget()
        made.setMinimumWidth(fonts.px(320))
        inner = column(made)
        inner.addWidget(self._heads)
        inner.addWidget(self.rows, 1)
        self._summary.setContentsMargins(16, 6, 12, 8)
        inner.addWidget(self._summary)
        return made

    def _right(self) -> QWidget:
        made = QWidget()
        made.setMinimumWidth(fonts.px(320))
        inner = column(made)
        head = row(margins=(16, 2, 8, 2), gap=8)
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        for part in (self._back, self._next, self._position):
            head.addWidget(part)
        inner.addLayout(head)
        inner.addWidget(hairline())
        self._same = label(tr(_SAME), size=fonts.DENSE, tone="muted")
        self._same.setContentsMargins(16, 10, 16, 10)
        inner.addWidget(self._same)
        inner.addWidget(self.texts, 1)
        return made

    def _join(self) -> None:
        comparison = self._comparison
        comparison.changed.connect(self._refresh)
        self.before.activated.connect(lambda at: self._chosen(at, is_before=True))
        self.after.activated.connect(lambda at: self._chosen(at, is_before=False))
        self._swap.clicked.connect(comparison.swap)
        self.steps.clicked.connect(lambda: comparison.set_wants_graphs(False))
        self.graphs.clicked.connect(lambda: comparison.set_wants_graphs(True))
        self.rows.row_chosen.connect(comparison.choose_row)
        self._back.clicked.connect(lambda: self.texts.step(-1))
        self._next.clicked.connect(lambda: self.texts.step(1))
        self.texts.moved.connect(lambda: self._position.setText(self.texts.position_text))

    def _chosen(self, at: int, *, is_before: bool) -> None:
        combo = self.before if is_before else self.after
        side = combo.itemData(at)
        if not isinstance(side, Side):
            self._ask_file(is_before=is_before)
        elif is_before:
            self._comparison.choose(before=side)
        else:
            self._comparison.choose(after=side)

    def _ask_file(self, *, is_before: bool) -> None:
        self._fill_combos()
        dialog = QFileDialog(self.window(), tr("Compare with a pipeline file"))
        pipelines, files = tr("Forge pipelines"), tr("JSON files")
        dialog.setNameFilters([f"{pipelines} (*.forge.json)", f"{files} (*.json)"])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(
            lambda file: self._comparison.add_file(Path(file), is_before=is_before)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _refresh(self) -> None:
        comparison = self._comparison
        self._fill_combos()
        rows = comparison.rows
        is_ready = comparison.before is not None and comparison.after is not None
        self._stack.setCurrentIndex(1 if is_ready else 0)
        for button in (self.steps, self.graphs):
            button.setVisible(comparison.is_of_runs)
        self.steps.setChecked(not comparison.shows_graphs)
        self.graphs.setChecked(comparison.shows_graphs)
        self._heads.setVisible(not comparison.shows_graphs)
        self.rows.show_rows(rows, comparison.row)
        self._summary.setText(comparison.summary)
        self._summary.setVisible(bool(comparison.summary))
        chosen = rows[comparison.row] if comparison.row < len(rows) else None
        texts = comparison.texts
        self._title.setText(chosen.title if chosen is not None else "")
        self._count.setText(_counted(texts))
        self._same.setVisible(not texts.lines)
        self.texts.setVisible(bool(texts.lines))
        self.texts.show_diff(texts)

    def _fill_combos(self) -> None:
        comparison = self._comparison
        sides = list(comparison.choices)
        for combo, current in ((self.before, comparison.before), (self.after, comparison.after)):
            combo.blockSignals(True)
            combo.clear()
            for side in sides:
                combo.addItem(side.title, side)
            combo.addItem(tr(_FILE))
            combo.setCurrentIndex(sides.index(current) if current in sides else -1)
            combo.setPlaceholderText(tr("Choose"))
            combo.blockSignals(False)


def _counted(texts: TextDiff) -> str:
    """`3 lines differ.`, and that there is more than was compared."""
    n = texts.count
    many = tr("{n} lines differ.", "", n, n=whole(n))
    lines = (tr("One line differs.") if n == 1 else many) if n else ""
    cut = tr("The rest is too long to compare.") if texts.is_cut else ""
    return f"{lines} {cut}".strip()


class _Heads(QWidget):
    """The names of the columns, over the list of steps."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self.setFixedHeight(fonts.px(26))
        source.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        mirror(painter, QRectF(self.rect()))
        font = fonts.ui(fonts.CAPTION)
        draw_text(painter, QRectF(16, 0, 80, self.height()), tr("Step"), font, theme.muted, LEFT)
        for title, left, wide in columns_for(self.width()):
            align = LEFT if title in ("Output", "Model") else RIGHT
            box = QRectF(left, 0, wide - 8, self.height())
            draw_text(painter, box, tr(title), font, theme.muted, align)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line)
