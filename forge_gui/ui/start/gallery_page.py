"""The gallery: every template as a card with a picture of its graph, by category, with a search."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.search_field import SearchField
from forge_gui.ui.controls.section import column, empty, fill, hairline, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.start.sample_card import SampleCardView, card_width
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.own_pipelines import OwnCard, OwnPipelinesViewModel
from forge_gui.viewmodels.sharing import READY, SharingViewModel, TemplateCard
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_GAP = 20
_MARGIN = 24
_LINES = 4
_WIDEST = 400
"""Pixels of a card at text scale 1; beyond them a row keeps free room at its end."""
_GRAIN = 8
"""Cards widen in steps: each new width costs a new picture of the graph."""
_ABOUT = QT_TR_NOOP(
    "Pipelines to fill in with models of your own. Opening one makes a copy in a new tab; "
    "its notes say how it is meant."
)
_ABOUT_READY = QT_TR_NOOP(
    "Pipelines that run as they are, on the small model that came with Forge. Opening one makes a "
    "copy in a new tab."
)
_ABOUT_MINE = QT_TR_NOOP(
    "Pipelines that you published, to be used as one step in others. Opening one shows the file "
    "that those steps run."
)
_MINE = "mine"
"""The category of what the person published."""


class GalleryPage(QWidget):
    """`chosen` tells that a template was opened."""

    chosen = Signal()
    left = Signal()
    """Back to the canvas without one."""

    def __init__(
        self, source: ThemeSource, sharing: SharingViewModel, own: OwnPipelinesViewModel
    ) -> None:
        super().__init__()
        self._source, self._sharing, self._own = source, sharing, own
        self._category = ""
        self._shown: tuple[TemplateCard | OwnCard, ...] = ()
        self._across = 0
        self.setAccessibleName(tr("Templates"))
        fill(self, "surface")
        self._search = SearchField(source, tr("Search templates by what they do"))
        self._count = ElidedLabel(size=fonts.DENSE, tone="secondary")
        self._about = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._chips = row(gap=8)
        self._cards = QGridLayout()
        self._cards.setSpacing(_GAP)
        self._none = label(
            tr("No template matches. Empty the search or choose all."), tone="muted", wrap=True
        )
        self._back = WordButton(source, tr("Back to the canvas"), icon="arrow-left", look="quiet")
        self._lay_out()
        self._search.textChanged.connect(lambda _text: self._show())
        self._back.clicked.connect(self.left)
        sharing.templatesChanged.connect(self._fill)
        own.changed.connect(self._fill)
        source.changed.connect(self._reflow)
        self._fill()
        sharing.load_templates()

    def focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def search(self, words: str) -> None:
        """Put these words into the field, as if they were typed; among all of them."""
        self._choose("")
        self._search.setText(words)

    def show_mine(self) -> None:
        """What the person published, alone."""
        self._choose(_MINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._across:
            self._reflow()
        else:
            self._widen()

    def _lay_out(self) -> None:
        layout = column(self)
        head = row(margins=(_MARGIN, 12, _MARGIN, 4), gap=16)
        head.addWidget(label(tr("Templates"), size=fonts.PAGE, weight=fonts.SEMIBOLD))
        self._search.setMaximumWidth(fonts.px(360))
        head.addWidget(self._search, 2)
        head.addWidget(self._count, 1)
        head.addWidget(self._back)
        layout.addLayout(head)
        self._about.setContentsMargins(_MARGIN, 0, _MARGIN, 4)
        layout.addWidget(self._about)
        chips = row(margins=(_MARGIN, 4, _MARGIN, 10), gap=8)
        chips.addLayout(self._chips)
        chips.addStretch(1)
        layout.addLayout(chips)
        layout.addWidget(hairline())
        inside = QWidget()
        fill(inside, "surface")
        body = column(inside, margins=(_MARGIN, 16, _MARGIN, 24), gap=0)
        body.addLayout(self._cards)
        body.addWidget(self._none)
        body.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setWidget(inside)
        layout.addWidget(area, 1)

    def _fill(self) -> None:
        """A chip for each category; the person's own come first."""
        empty(self._chips)
        own = (_MINE,) if self._own.cards else ()
        if self._category == _MINE and not own:
            self._category = ""
        for name in ("", *own, *self._sharing.categories):
            chip = WordButton(self._source, _words_of(name), look="chip")
            chip.setCheckable(True)
            chip.setChecked(name == self._category)
            chip.clicked.connect(lambda _on=False, wanted=name: self._choose(wanted))
            chip.setProperty("category", name)
            self._chips.addWidget(chip)
        self._show()

    def _choose(self, category: str) -> None:
        self._category = category
        for place in range(self._chips.count()):
            item = self._chips.itemAt(place)
            chip = item.widget() if item is not None else None
            if isinstance(chip, WordButton):
                chip.setChecked(chip.property("category") == category)
        self._show()

    def _show(self) -> None:
        words, category = self._search.text(), self._category
        self._about.setText(tr({_MINE: _ABOUT_MINE, READY: _ABOUT_READY}.get(category, _ABOUT)))
        found: tuple[TemplateCard | OwnCard, ...] = ()
        if category in ("", _MINE):
            found = tuple(card for card in self._own.cards if card.fits(words))
        if category != _MINE:
            found += tuple(self._sharing.found(words, category))
        total = len(self._sharing.templates) + len(self._own.cards)
        told = tr("{shown} of {total}", shown=len(found), total=total)
        self._count.setText(told if total else "")  # nothing is known yet
        self._none.setVisible(not found and total > 0)
        if found != self._shown:
            self._shown = found
            self._reflow()

    def _fitting(self) -> int:
        """How many cards stand side by side."""
        room = self.width() - 2 * _MARGIN - 12 + _GAP
        return max(1, room // (card_width() + _GAP))

    def _reflow(self) -> None:
        """The cards anew, as many in a row as there is room for."""
        self._across = self._fitting()
        empty(self._cards)
        for place, card in enumerate(self._shown):
            view = self._card(card)
            where = divmod(place, self._across)
            self._cards.addWidget(view, *where, Qt.AlignmentFlag.AlignLeft)
        for place in range(self._cards.columnCount()):
            self._cards.setColumnStretch(place, 0)
        self._cards.setColumnStretch(self._across, 1)
        self._widen()

    def _widen(self) -> None:
        """The cards share the row's room."""
        across = max(1, self._across)
        room = self.width() - 2 * _MARGIN - 12 - (across - 1) * _GAP
        wide = min(room // across, fonts.px(_WIDEST)) // _GRAIN * _GRAIN
        for place in range(self._cards.count()):
            item = self._cards.itemAt(place)
            card = item.widget() if item is not None else None
            if isinstance(card, SampleCardView):
                card.set_width(wide)

    def _card(self, card: TemplateCard | OwnCard) -> SampleCardView:
        view = SampleCardView(self._source, card, is_first=False, lines=_LINES)
        view.opened.connect(self._open)
        if isinstance(card, OwnCard):
            name = tr("Take {pipeline} off my pipelines", pipeline=card.title)
            gone = IconButton(self._source, "trash", name, size=24, icon_size=14)
            gone.clicked.connect(lambda: self._own.take_off(card))
            view.add_tool(gone)
        return view

    def _open(self, card: object, _run: bool) -> None:
        if isinstance(card, OwnCard):
            self._own.open(card)
            self.chosen.emit()
        if isinstance(card, TemplateCard):
            self._sharing.open_template(card)
            self.chosen.emit()


def _words_of(category: str) -> str:
    if category == _MINE:
        return tr("My pipelines")
    return tr(category) if category else tr("All")
