"""The comparison: facts with pictures, the same prompt to all, and the shoot-out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import SectionHead, column, fill, hairline, row
from forge_gui.ui.controls.tab_strip import TabStrip
from forge_gui.ui.library.compare_charts import Legend, Radar
from forge_gui.ui.library.compare_parts import FACTS, PROMPT
from forge_gui.ui.library.compare_table import CompareTable
from forge_gui.ui.library.same_prompt import SamePrompt
from forge_gui.ui.library.shoot_out_panel import ShootOutPanel
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.library_desk import LibraryDesk
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_TABS = (QT_TR_NOOP("Facts"), QT_TR_NOOP("Same prompt to all"), QT_TR_NOOP("Shoot-out"))
_SIDE = 320
_SHARES = QT_TR_NOOP(
    "Bars and radar show each figure as a share of the best one: twice the time or the memory is "
    "half the share. The radar has those that all models have."
)


class ComparePage(QWidget):
    """`left` tells that the person goes back to the list."""

    left = Signal()

    def __init__(self, source: ThemeSource, desk: LibraryDesk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(tr("Comparison"))
        fill(self, "surface")
        self._back = IconButton(source, "arrow-left", tr("Back to the list (Esc)"))
        self._title = ElidedLabel(size=fonts.TITLE, weight=fonts.SEMIBOLD)
        self.tabs = TabStrip(source, tr("Parts of the comparison"))
        for words in _TABS:
            self.tabs.addTab(tr(words))
        self._table = CompareTable(source)
        self._radar, self._legend = Radar(source), Legend(source)
        self._said = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._radar_note = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self.prompt = SamePrompt(source, desk.asking)
        self.shoot_out = ShootOutPanel(source, desk.shoot_out)
        self._stack = QStackedWidget()
        for part in (self._facts(), self.prompt, self.shoot_out):
            self._stack.addWidget(part)
        self._lay_out()
        self._back.clicked.connect(self.left)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        desk.comparing.changed.connect(self._show)
        self._show()

    def open_at(self, part: int) -> None:
        """Show one of compare_parts, with the keyboard there."""
        self.tabs.setCurrentIndex(part)
        target = {PROMPT: self.prompt.prompt, FACTS: self._table}.get(part, self.tabs)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        layout = column(self)
        head = row(margins=(12, 8, 16, 0), gap=8)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        layout.addLayout(head)
        tabs = row(margins=(4, 0, 0, 0))
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        layout.addLayout(tabs)
        layout.addWidget(hairline())
        layout.addWidget(self._stack, 1)

    def _facts(self) -> QWidget:
        made = QWidget()
        layout = row(made, gap=0)
        layout.addWidget(self._table, 1)
        layout.addWidget(hairline(vertical=True))
        side = QWidget()
        inner = column(side, margins=(16, 8, 16, 12), gap=8)
        inner.addWidget(SectionHead(tr("Shares of the best one")))
        inner.addWidget(self._radar)
        inner.addWidget(self._radar_note)
        inner.addWidget(self._legend)
        inner.addWidget(label(tr(_SHARES), size=fonts.CAPTION, tone="muted", wrap=True))
        inner.addWidget(hairline())
        inner.addWidget(SectionHead(tr("What follows")))
        inner.addWidget(self._said)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFixedWidth(fonts.px(_SIDE))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(side)
        layout.addWidget(area)
        return made

    def _show(self) -> None:
        comparing = self._desk.comparing
        names = comparing.names
        self._title.setText(tr("Compare {models}", models=wording.joined(list(names))))
        self._table.show_rows(names, comparing.rows)
        axes = comparing.axes
        self._radar.show_axes(axes, names)
        self._legend.show_names(names if axes else ())
        few = tr("There are too few figures that all of them have. Measure them to see more.")
        self._radar_note.setText("" if axes else few)
        self._radar_note.setVisible(not axes)
        said = "\n".join(comparing.sentences)
        nothing = tr("No figure that both have tells them apart.")
        self._said.setText(said or (nothing if comparing.is_ready else ""))
        writers = self._desk.writers
        self.prompt.show_models(writers, self._desk.silent_words)
        self.shoot_out.show_models(writers)
