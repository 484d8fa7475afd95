"""How prose of an answer looks: what Qt's Markdown sets tight and loud gets room and quiet."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
    QTextTableFormat,
)

from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme

_QUOTE, _DEEPEST = 14, 6
"""Pixels that a quote is set in, for each level of it; and its most levels."""
_QUOTED = re.compile(r" {0,3}>(?: {0,3}>)*")
_LEVEL = QTextFormat.Property.BlockQuoteLevel
_HEADS = {1: fonts.TITLE, 2: fonts.TITLE, 3: fonts.BODY}


def dress_prose(block: QTextBlock, theme: Theme) -> None:
    """Room between paragraphs, quiet heads, code in its own letters."""
    line = QFontMetricsF(fonts.ui()).height() / max(1, fonts.px(fonts.BODY))
    tables: list[QTextTable] = []
    while block.isValid():
        level = block.blockFormat().headingLevel()
        look = QTextBlockFormat()
        is_inside = block.textList() is not None or table_of(block) is not None
        above = 0 if is_inside or not block.position() else 8 if level else 4
        look.setTopMargin(fonts.px(above))
        look.setBottomMargin(fonts.px(2 if is_inside else 6))
        look.setLineHeight(150 / max(1.0, line), 1)
        quoted = quote_level(block)
        if quoted:
            _set_in(look, quoted, block.textDirection())
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(look)
        if level:
            letters = QTextCharFormat()
            letters.setFont(fonts.ui(_HEADS.get(level, fonts.BODY), fonts.SEMIBOLD))
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.setCharFormat(letters)
        _dress_letters(block, theme)
        if (table := table_of(block)) is not None and table not in tables:
            tables.append(table)
        block = block.next()
    for table in tables:
        _dress_table(table, theme)


def quote_level(block: QTextBlock) -> int:
    """How deep a quote it is; 0: none."""
    return min(_DEEPEST, block.blockFormat().intProperty(_LEVEL))


def mark_quote(block: QTextBlock, text: str) -> None:
    """What is set into an empty line keeps that line's look: Qt forgets that it is a quote."""
    found = _QUOTED.match(text)
    if found is not None and not quote_level(block):
        look = block.blockFormat()
        look.setProperty(_LEVEL, found[0].count(">"))
        QTextCursor(block).setBlockFormat(look)


def paint_quotes(
    painter: QPainter, document: QTextDocument, seen: QRect, source: ThemeSource
) -> None:
    """A line beside each quote, at the side where its words begin."""
    block, layout = document.begin(), document.documentLayout()
    wide = fonts.px(3)
    while block.isValid():
        box = layout.blockBoundingRect(block)
        if box.top() > seen.bottom():
            return
        for level in range(quote_level(block)):
            x = fonts.px(_QUOTE) * level
            if block.textDirection() is Qt.LayoutDirection.RightToLeft:
                x = round(document.textWidth()) - x - wide
            painter.fillRect(QRectF(x, box.top(), wide, box.height()), source.theme.line_mid)
        block = block.next()


def _set_in(look: QTextBlockFormat, level: int, direction: Qt.LayoutDirection) -> None:
    is_right = direction is Qt.LayoutDirection.RightToLeft
    side = fonts.px(_QUOTE) * level
    look.setLeftMargin(0 if is_right else side)
    look.setRightMargin(side if is_right else 0)


def _dress_letters(block: QTextBlock, theme: Theme) -> None:
    """Code within prose; what Qt takes for bold has our weight."""
    found = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        if fragment.isValid():
            found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        iterator += 1
    for at, length, now in found:
        look = QTextCharFormat()
        if now.fontFixedPitch():
            look.setFont(fonts.mono())
            look.setBackground(theme.raised if theme.is_dark else theme.well)
        elif quote_level(block) and not now.isAnchor():
            look.setForeground(theme.secondary)
            if now.fontWeight() > fonts.MEDIUM:
                look.setFontWeight(fonts.SEMIBOLD)
        elif now.fontWeight() > fonts.MEDIUM and not block.blockFormat().headingLevel():
            look.setFontWeight(fonts.SEMIBOLD)
        else:
            continue
        cursor = QTextCursor(block)
        cursor.setPosition(at)
        cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)


def _dress_table(table: QTextTable, theme: Theme) -> None:
    grid = table.format()
    grid.setBorderBrush(theme.line_mid)
    grid.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
    grid.setBorder(1)
    grid.setBorderCollapse(True)
    grid.setCellPadding(fonts.px(4))
    grid.setTopMargin(fonts.px(4))
    grid.setBottomMargin(fonts.px(8))
    table.setFormat(grid)


def table_of(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable()
