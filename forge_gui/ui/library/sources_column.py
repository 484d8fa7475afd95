"""The left of the library: its shelves with what stands on each, and where the models are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import SectionHead, column, fill, hairline
from forge_gui.ui.library.shelf_list import ShelfLine, ShelfList
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.model_categories import Category
from forge_gui.values.models import HealthState
from forge_gui.viewmodels import counts, numbers, wording
from forge_gui.viewmodels.library import LibraryViewModel
from forge_gui.viewmodels.library_places import Place
from forge_gui.viewmodels.library_rows import CATEGORY_ICONS, CATEGORY_WORDS
from forge_gui.viewmodels.translation import tr

_SIGNS = {
    HealthState.READY: ("check-circle-fill", "ok"),
    HealthState.STARTING: ("hourglass-medium", "muted"),
    HealthState.UNAVAILABLE: ("circle", "muted"),
    HealthState.FAULTY: ("warning-fill", "warn"),
}
_ALL, _HERE, _FITS, _SHELF = "all", "here", "fits", "shelf:"


class SourcesColumn(QWidget):
    """A shelf or a place narrows the list; the head of the places widens it again."""

    def __init__(
        self, source: ThemeSource, library: LibraryViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.setFixedWidth(fonts.px(184))
        self.setAccessibleName(tr("Shelves and places"))
        fill(self, "surface")
        self._general = ShelfList(source, tr("What to show"))
        self._shelves = ShelfList(source, tr("Shelves"))
        self._places = ShelfList(source, tr("Where they are"))
        self._note = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self._disk_head = SectionHead(tr("On disk"))
        self._disk = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._once = label(
            tr("Nothing is stored twice."), size=fonts.CAPTION, tone="muted", wrap=True
        )
        self._lay_out()
        for shelves in (self._general, self._shelves):
            shelves.chosen.connect(self._choose_shelf)
        self._places.chosen.connect(self._choose_place)
        self._told: object = None
        library.entriesChanged.connect(self._show)
        library.queryChanged.connect(self._show_query)
        self._show()

    def _lay_out(self) -> None:
        area = QScrollArea(self)
        inside = QWidget(area.viewport())
        inner = column(inside, margins=(0, 8, 0, 8))
        inner.addWidget(self._general)
        inner.addSpacing(6)
        inner.addWidget(hairline())
        inner.addSpacing(6)
        inner.addWidget(self._shelves)
        inner.addSpacing(6)
        inner.addWidget(hairline())
        head = column(margins=(12, 8, 12, 2))
        head.addWidget(SectionHead(tr("Where they are")))
        inner.addLayout(head)
        inner.addWidget(self._places)
        inner.addSpacing(6)
        self._note.setContentsMargins(12, 0, 12, 0)
        inner.addWidget(self._note)
        self.below_places = column(margins=(4, 4, 4, 0))
        inner.addLayout(self.below_places)
        inner.addStretch(1)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its lists take the keyboard
        area.setWidget(inside)
        layout = column(self)
        layout.addWidget(area, 1)
        foot = column(margins=(12, 6, 12, 10), gap=2)
        foot.addWidget(self._disk_head)
        foot.addWidget(self._disk)
        foot.addWidget(self._once)
        self.foot = foot
        layout.addLayout(foot)

    def _show_query(self) -> None:
        """Words alone change nothing here."""
        query = self._library.query
        told = (query.category, query.is_installed, query.is_fitting, self._library.place)
        if told != self._told:
            self._told = told
            self._show()

    def _show(self) -> None:
        library = self._library
        counted, query = library.counts, library.query
        on = f"{_SHELF}{query.category.value}" if query.category else ""
        if not on:
            on = _HERE if query.is_installed else _FITS if query.is_fitting else _ALL
        lines = (
            _line(_ALL, tr("All models"), "stack", counted.total),
            _line(_HERE, tr("Installed"), "check-circle", counted.installed),
            _line(_FITS, tr("Fits this PC"), "desktop-tower", counted.fitting),
        )
        self._general.show_lines(lines, on)
        shelves = [
            _line(
                f"{_SHELF}{one.value}", tr(words), CATEGORY_ICONS[one], counted.categories.get(one)
            )
            for one, words in CATEGORY_WORDS.items()
            if counted.categories.get(one) or one is query.category
        ]
        self._shelves.show_lines(shelves, on)
        places = library.places
        self._places.show_lines([_place(one) for one in places], library.place)
        self._note.setText("\n\n".join(one.sentence for one in places if one.sentence))
        total = counted.disk_bytes
        self._disk.setText(tr("Models use {size}.", size=wording.disk_size(total)) if total else "")
        self._disk_head.setVisible(bool(total))
        self._once.setVisible(counted.is_stored_once)

    def _choose_shelf(self, key: str) -> None:
        category = Category(key.removeprefix(_SHELF)) if key.startswith(_SHELF) else None
        if category is not None:
            self._library.narrow(category=category)
            return
        self._library.narrow(category=None, is_installed=key == _HERE, is_fitting=key == _FITS)

    def _choose_place(self, key: str) -> None:
        self._library.show_place(key)


def _line(key: str, name: str, icon: str, n: int | None) -> ShelfLine:
    number = n or 0
    return ShelfLine(key, name, icon, numbers.whole(number), spoken=counts.count(number, "model"))


def _place(place: Place) -> ShelfLine:
    icon, token = _SIGNS[place.state] if place.state else ("folder-open", "muted")
    spoken = ", ".join(
        part for part in (counts.count(place.count, "model"), place.sentence) if part
    )
    shown = numbers.whole(place.count) if place.count else ""
    return ShelfLine(place.key, place.name, icon, shown, token, place.sentence, spoken)
