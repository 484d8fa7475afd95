"""Shows the placeholders of a prompt in the colour of the port they make, and faulty braces."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from forge_gui.ui.inspector.text_change import qt_length
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values import template
from forge_gui.values.graph import PortKind


class PlaceholderMarks(QSyntaxHighlighter):
    """`kinds` says what comes through a port; a name it does not hold is text."""

    def __init__(
        self,
        document: QTextDocument,
        source: ThemeSource,
        kinds: Callable[[], Mapping[str, PortKind]],
    ) -> None:
        super().__init__(document)
        self._source = source
        self._kinds = kinds
        source.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """No placeholder spans lines, so each line is read for itself."""
        found = template.scan(text)
        theme, kinds = self._source.theme, self._kinds()
        for place in found.placeholders:
            kind = PortKind.JSON if place.key else kinds.get(place.name, PortKind.TEXT)
            look = theme.ports[kind]
            style = QTextCharFormat()
            style.setForeground(look.color)
            style.setBackground(look.tint)
            start = qt_length(text[: place.start])
            self.setFormat(start, place.end - place.start, style)
        for fault in found.faults:
            style = QTextCharFormat()
            style.setForeground(theme.danger)
            style.setUnderlineColor(theme.danger)
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            start = fault.column - 1
            long = template.end_of_fault(text, start) - start
            self.setFormat(qt_length(text[:start]), long, style)
