"""What do you want to do? The models for a task, with reasons, how well founded that is, and what
else there is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import SectionHead, column, empty, fill, hairline, row
from forge_gui.ui.controls.verdict_sign import VERDICT_LOOKS, Sign
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.library.shelf_list import ShelfLine, ShelfList
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.library import Alternative, Recommendation
from forge_gui.values.model_categories import SizeClass
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.library_advice import BETTER_WORDS, CONFIDENCE_TIP, task_name
from forge_gui.viewmodels.library_desk import LibraryDesk
from forge_gui.viewmodels.library_rows import CATEGORY_ICONS, size_words
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import tr

_TASKS = 240


class RecommendPage(QWidget):
    """`left`: back to the list; `looked_at` and `wanted` carry the id of a model."""

    left = Signal()
    looked_at = Signal(str)
    wanted = Signal(str)

    def __init__(self, source: ThemeSource, desk: LibraryDesk) -> None:
        super().__init__()
        self._source, self._desk = source, desk
        self.setAccessibleName(tr("Recommendations"))
        fill(self, "surface")
        self._back = IconButton(source, "arrow-left", tr("Back to the list (Esc)"))
        self.tasks = ShelfList(source, tr("What do you want to do?"))
        self._size = Combo(source, tr("Size of the model"))
        sizes = [(one.value, size_words(one)) for one in SizeClass]
        self._size.show_choices([("", tr("Any size")), *sizes])
        self._head = ElidedLabel(size=fonts.TITLE, weight=fonts.SEMIBOLD)
        self._note = label(size=fonts.DENSE, tone="muted", wrap=True)
        self._cards = column(margins=(16, 12, 16, 16), gap=12)
        self._lay_out()
        self._back.clicked.connect(self.left)
        self.tasks.chosen.connect(self._choose)
        self._size.activated.connect(lambda: self._choose(self._desk.advice.task))
        desk.library.entriesChanged.connect(self._show_tasks)
        desk.advice.recommendedChanged.connect(self._show)
        self._show_tasks()
        self._show()

    def _lay_out(self) -> None:
        layout = column(self)
        head = row(margins=(12, 8, 16, 8), gap=8)
        head.addWidget(self._back)
        head.addWidget(self._head, 1)
        head.addWidget(self._size)
        layout.addLayout(head)
        layout.addWidget(hairline())
        below = row(gap=0)
        left = QWidget()
        left.setFixedWidth(fonts.px(_TASKS))
        side = column(left, margins=(0, 8, 0, 8))
        title = column(margins=(14, 0, 12, 4))
        title.addWidget(SectionHead(tr("What do you want to do?")))
        side.addLayout(title)
        side.addWidget(self.tasks)
        side.addStretch(1)
        below.addWidget(_scrolled(left, fonts.px(_TASKS)))
        below.addWidget(hairline(vertical=True))
        inside = QWidget()
        inner = column(inside)
        note = column(margins=(16, 12, 16, 0))
        note.addWidget(self._note)
        inner.addLayout(note)
        inner.addLayout(self._cards)
        inner.addStretch(1)
        below.addWidget(_scrolled(inside), 1)
        layout.addLayout(below, 1)

    def _choose(self, task: str) -> None:
        if task:
            size = SizeClass(self._size.choice) if self._size.choice else None
            self._desk.advice.recommend(task, size)

    def _show_tasks(self) -> None:
        lines = [
            ShelfLine(one.key, task_name(one), CATEGORY_ICONS[one.category])
            for one in self._desk.library.tasks
        ]
        self.tasks.show_lines(lines, self._desk.advice.task)

    def _show(self) -> None:
        advice = self._desk.advice
        names = {one.key: task_name(one) for one in self._desk.library.tasks}
        self._head.setText(names.get(advice.task, "") or tr("Recommendations"))
        self._show_tasks()
        found = advice.recommended
        empty(self._cards)
        if found is None:
            asked = tr("Looking for models") if advice.task else ""
            self._note.setText(asked or tr("Choose at the left what a model shall do for you."))
        elif not found:
            self._note.setText(self._nothing_words())
        else:
            self._note.setText(tr("Best first, by what is known. Each reason can be checked."))
        for number, one in enumerate(found or (), start=1):
            card = RecommendationCard(self._source, self._desk, one, number)
            card.looked_at.connect(self.looked_at)
            card.wanted.connect(self.wanted)
            self._cards.addWidget(card)

    def _nothing_words(self) -> str:
        library, task = self._desk.library, self._desk.advice.task
        shelf = next((one.category for one in library.tasks if one.key == task), None)
        known = library.counts.only_published.get(shelf, 0) if shelf else 0
        if shelf and known and known == library.counts.categories.get(shelf):
            return tr(
                "{models} for this are known and stand in the library, but Ollama's library has "
                "none of them, so Forge can neither fetch nor run one.",
                models=count(known, "model"),
            )
        return tr("No model that is known here can do this and fits this PC. Try another size.")


class RecommendationCard(QFrame):
    looked_at = Signal(str)
    wanted = Signal(str)

    def __init__(
        self, source: ThemeSource, desk: LibraryDesk, shown: Recommendation, place: int
    ) -> None:
        super().__init__()
        self._source, self._desk, self._shown = source, desk, shown
        self._row = desk.library.row(shown.entry)
        self.setProperty("look", "card")
        self.setAccessibleName(self._row.spoken)
        inner = column(self, margins=(16, 10, 16, 12), gap=6)
        head = row(gap=8)
        head.addWidget(label(f"{numbers.whole(place)}.", tone="muted"))
        head.addWidget(label(self._row.name, size=fonts.TITLE, weight=fonts.SEMIBOLD))
        head.addWidget(ElidedLabel(self._row.facts, size=fonts.CAPTION, tone="muted"), 1)
        head.addWidget(self._founded())
        inner.addLayout(head)
        inner.addLayout(self._verdict())
        for reason in shown.reasons:
            inner.addWidget(_bullet(in_words(reason)))
        if shown.alternatives:
            inner.addWidget(hairline())
            inner.addWidget(SectionHead(tr("Instead")))
            for one in shown.alternatives:
                inner.addWidget(self._alternative(one))
        inner.addLayout(self._buttons())

    def _founded(self) -> QWidget:
        share = numbers.percent(self._shown.confidence * 100)
        words = tr("{share} well founded", share=share)
        made = QWidget()
        made.setToolTip(tr(CONFIDENCE_TIP))
        made.setAccessibleName(words)
        made.setAccessibleDescription(tr(CONFIDENCE_TIP))
        layout = row(made, gap=6)
        layout.addWidget(label(words, size=fonts.CAPTION, tone="secondary"))
        layout.addWidget(ShareBar(self._source, self._shown.confidence))
        return made

    def _verdict(self) -> QHBoxLayout:
        line = row(gap=6)
        sign = Sign(self._source)
        sign.show_sign(*VERDICT_LOOKS[self._row.verdict.fit])
        line.addWidget(sign)
        words = (self._row.verdict_words, self._row.where_words)
        said = ". ".join(word for word in words if word)
        line.addWidget(ElidedLabel(said, size=fonts.DENSE, tone="secondary"), 1)
        return line

    def _alternative(self, one: Alternative) -> QWidget:
        made = QWidget()
        layout = row(made, gap=8)
        way = label(tr(BETTER_WORDS[one.better]), size=fonts.DENSE, tone="secondary")
        way.setFixedWidth(fonts.px(96))
        layout.addWidget(way)
        name = WordButton(self._source, one.entry.name, look="quiet", tip=tr("Look at this model"))
        model = str(one.entry.id)
        name.clicked.connect(lambda: self.looked_at.emit(model))
        layout.addWidget(name)
        layout.addWidget(ElidedLabel(in_words(one.sentence), size=fonts.DENSE, tone="secondary"), 1)
        return made

    def _buttons(self) -> QHBoxLayout:
        line = row(gap=8)
        model = self._row.id
        look = WordButton(self._source, tr("Look at it"), icon="magnifying-glass")
        look.setAccessibleName(tr("Look at {model}", model=self._row.name))
        look.clicked.connect(lambda: self.looked_at.emit(str(model)))
        line.addWidget(look)
        if self._row.is_installed:
            add = WordButton(self._source, tr("Add to canvas"), icon="plus")
            add.setAccessibleName(tr("Add {model} to the canvas", model=self._row.name))
            add.clicked.connect(lambda: self.wanted.emit(str(model)))
            line.addWidget(add)
        tick = WordButton(self._source, tr("Compare"), look="chip")
        tick.setCheckable(True)
        tick.setChecked(self._desk.tray.is_ticked(model))
        tick.setAccessibleName(tr("Compare {model}", model=self._row.name))
        tick.toggled.connect(lambda is_on: self._desk.tray.tick(model, is_on))
        line.addWidget(tick)
        line.addStretch(1)
        return line


class ShareBar(QWidget):
    """0-1 as a short bar."""

    def __init__(self, source: ThemeSource, share: float) -> None:
        super().__init__()
        self._source, self._share = source, share
        self.setFixedSize(fonts.px(64), fonts.px(6))
        source.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        mirror(painter, QRectF(self.rect()))
        painter.fillRect(self.rect(), theme.line)
        wide = self.width() * min(1.0, max(0.0, self._share))
        painter.fillRect(QRectF(0, 0, wide, self.height()), theme.secondary)


def _bullet(text: str) -> QWidget:
    made = QWidget()
    layout = row(made, gap=8)
    layout.addWidget(label("•", tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(label(text, size=fonts.DENSE, wrap=True), 1)
    return made


def _scrolled(inside: QWidget, wide: int = 0) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    if wide:
        area.setFixedWidth(wide)
    return area
