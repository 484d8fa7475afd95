"""What is published about a model, each fact with its source, and where its files lie here."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import SectionHead, column, empty, named_value
from forge_gui.ui.theme import fonts
from forge_gui.values.known_models import KnownModel, Rating
from forge_gui.values.model_places import ModelPlace
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.library_counts import STORE_WORDS
from forge_gui.viewmodels.library_rows import LibraryRow
from forge_gui.viewmodels.shape_words import shape_words
from forge_gui.viewmodels.translation import tr

_MOST_RATINGS = 12


class OriginsPanel(QWidget):
    """Three sections, each only where there is something to tell."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Published, and where it lies"))
        self._known, self._about = _section(tr("Publisher"))
        self._rated, self._ratings = _section(tr("Published scores"))
        self._lies, self._places = _section(tr("Where its files lie"))
        self._shown: LibraryRow | None = None
        layout = column(self)
        for part in (self._known, self._rated, self._lies):
            layout.addWidget(part)

    def show_row(self, shown: LibraryRow) -> None:
        """What is told of this entry."""
        if self._shown is not None and self._shown.entry == shown.entry:
            return
        self._shown = shown
        entry = shown.entry
        known = entry.known
        self._known.setVisible(known is not None)
        empty(self._about)
        if known is not None:
            self._tell_known(known)
        self._tell_ratings(entry.ratings)
        self._tell_places(entry.card.places)

    def _tell_known(self, known: KnownModel) -> None:
        for name, value in (
            (tr("Called"), known.name),
            (tr("By"), known.publisher),
            (tr("Released"), known.released),
            *shape_words(known),
        ):
            if value:
                self._about.addWidget(named_value(name, _value(value)))
        sources = list(dict.fromkeys(known.sources.values()))
        if sources:
            text = tr("Read from: {sources}", sources=", ".join(sources))
            self._about.addWidget(_small(text))

    def _tell_ratings(self, ratings: tuple[Rating, ...]) -> None:
        self._rated.setVisible(bool(ratings))
        empty(self._ratings)
        for one in ratings[:_MOST_RATINGS]:
            line = named_value(one.benchmark, _value(numbers.figure(one.score, 1)))
            line.setToolTip(one.source)
            line.setAccessibleName(f"{one.benchmark}: {numbers.figure(one.score, 1)}, {one.source}")
            self._ratings.addWidget(line)
        for source in _sources(ratings):
            self._ratings.addWidget(_small(source))

    def _tell_places(self, places: tuple[ModelPlace, ...]) -> None:
        self._lies.setVisible(bool(places))
        empty(self._places)
        for place in places:
            self._places.addWidget(label(tr(STORE_WORDS[place.store]), size=fonts.DENSE))
            path = ElidedLabel(
                place.path,
                size=fonts.CAPTION,
                tone="muted",
                elide=Qt.TextElideMode.ElideMiddle,
            )
            path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._places.addWidget(path)


def _section(title: str) -> tuple[QWidget, QVBoxLayout]:
    made = QWidget()
    outer = column(made, margins=(16, 8, 16, 8), gap=2)
    outer.addWidget(SectionHead(title))
    inner = column(gap=2)
    outer.addLayout(inner)
    return made, inner


def _value(text: str) -> QLabel:
    made = label(text, size=fonts.DENSE)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _small(text: str) -> QLabel:
    return label(text, size=fonts.CAPTION, tone="muted", wrap=True)


def _sources(ratings: Iterable[Rating]) -> list[str]:
    return list(dict.fromkeys(one.source for one in ratings if one.source))
