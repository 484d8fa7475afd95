"""The text of a turn, in parts: prose, and code in cards of its own. It grows while it comes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forge_gui.ui.playground.code_card import CodeCard
from forge_gui.ui.playground.pile import Pile
from forge_gui.ui.playground.prose import Prose
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.playground_blocks import Block, BlockKind, Blocks


class AnswerView(Pile):
    """`link_wanted` carries the address of a link that was clicked."""

    link_wanted = Signal(str)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__(gap=6)
        self._source = source
        self._blocks = Blocks()
        self._text = ""

    @property
    def text(self) -> str:
        return self._text

    def show_text(self, text: str) -> None:
        """Where it only grew, what stands there stays."""
        if text == self._text:
            return
        if not text.startswith(self._text):
            self._blocks = Blocks()
            self._text = ""
        self._blocks.feed(text[len(self._text) :])
        self._text = text
        self._show(self._blocks.pieces)

    def _show(self, pieces: Sequence[Block]) -> None:
        wanted = [_Part(list(some)) for _, some in groupby(pieces, _place_of)]
        wanted = [one for one in wanted if one.is_seen]
        parts: list[QWidget] = []
        changed: QWidget | None = None
        for place, one in enumerate(wanted):
            there = self.parts[place] if place < len(self.parts) else None
            is_fit = isinstance(there, CodeCard if one.is_code else Prose)
            part = there if there is not None and is_fit else self._made(one)
            if self._fill(part, one):
                changed = changed or part
            parts.append(part)
        if list(self.parts) != parts:
            self.put(parts)
        if changed is not None:
            self.lay_out(changed)

    def _made(self, one: _Part) -> QWidget:
        if one.is_code:
            card = CodeCard(self._source)
            card.grew.connect(lambda: self.lay_out(card))
            return card
        prose = Prose(self._source)
        prose.anchorClicked.connect(lambda url: self.link_wanted.emit(url.toString()))
        return prose

    def _fill(self, part: QWidget, one: _Part) -> bool:
        """Whether it may be of another height now."""
        if isinstance(part, CodeCard):
            part.show_code(one.pieces[0])
        elif isinstance(part, Prose):
            return part.show_pieces(one.pieces)
        return False


class _Part:
    """Pieces that are shown together: all prose between two cards, or one card's code."""

    def __init__(self, pieces: list[Block]) -> None:
        self.pieces = pieces
        self.is_code = pieces[0].kind is BlockKind.CODE

    @property
    def is_seen(self) -> bool:
        return self.is_code or any(one.text.strip() for one in self.pieces)


def _place_of(block: Block) -> object:
    """Each card is apart, prose is together."""
    return block.kind if block.kind is BlockKind.PROSE else id(block)
