"""Markdown, set as one reads it. Nothing is fetched, and no link opens without a click."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.values.find_bar import FindBar
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import tr

_HEADS = {1: fonts.PAGE, 2: fonts.TITLE, 3: fonts.BODY}
MOST = 300_000
"""Characters that are set; the rest is under Text."""


class _Page(QTextBrowser):
    """A browser that knows no addresses: pictures are neither read nor fetched."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return None


class MarkdownView(QWidget):
    """`link_wanted` carries the address of a link that was clicked; whoever hears it asks first."""

    link_wanted = Signal(str)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._text = ""
        self.page = _Page()
        self.page.setProperty("look", "bare")
        self.page.setAccessibleName(tr("Value as Markdown"))
        self.page.setOpenLinks(False)
        self.page.setOpenExternalLinks(False)
        self.page.setFont(fonts.ui())
        self.page.document().setDocumentMargin(0)
        self.note = label(size=fonts.CAPTION, tone="muted")
        self.find_bar = FindBar(source)
        layout = column(self)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.note)
        self.page.anchorClicked.connect(lambda url: self.link_wanted.emit(url.toString()))
        self.find_bar.sought.connect(self._seek)
        self.find_bar.stepped.connect(self._step)
        source.changed.connect(self._set)

    def show_text(self, text: str) -> None:
        self._text = text
        self._set()

    def _set(self) -> None:
        theme = self._source.theme
        palette = self.page.palette()
        palette.setColor(QPalette.ColorRole.Link, theme.info)
        palette.setColor(QPalette.ColorRole.Text, theme.text)
        self.page.setPalette(palette)
        features = QTextDocument.MarkdownFeature
        flags = features.MarkdownDialectGitHub | features.MarkdownNoHTML
        self.page.document().setMarkdown(self._text[:MOST], flags)
        self._space_out()
        is_cut = len(self._text) > MOST
        self.note.setText(tr("The first {n} characters; Text has all of them.", n=whole(MOST)))
        self.note.setVisible(is_cut)

    def _space_out(self) -> None:
        """Room between paragraphs, quiet heads and tables: Qt sets them tight and loud."""
        document, theme = self.page.document(), self._source.theme
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            look = QTextBlockFormat()
            is_inside = block.textList() is not None or _is_in_table(block)
            look.setTopMargin(0 if is_inside else fonts.px(10 if level else 4))
            look.setBottomMargin(fonts.px(2 if is_inside else 6))
            cursor = QTextCursor(block)
            cursor.mergeBlockFormat(look)
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = QTextCharFormat()
                letters.setFont(fonts.ui(_HEADS.get(level, fonts.BODY), fonts.SEMIBOLD))
                cursor.mergeCharFormat(letters)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                grid = frame.format()
                grid.setBorderBrush(theme.line_mid)
                grid.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
                grid.setBorder(1)
                grid.setBorderCollapse(True)
                grid.setCellPadding(fonts.px(4))
                grid.setTopMargin(fonts.px(4))
                grid.setBottomMargin(fonts.px(8))
                frame.setFormat(grid)

    def _seek(self, text: str) -> None:
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        count = self.page.toPlainText().casefold().count(text.casefold()) if text else 0
        self.find_bar.show_count(1, count)
        self.page.find(text)

    def _step(self, by: int) -> None:
        text = self.find_bar.field.text()
        back = QTextDocument.FindFlag.FindBackward if by < 0 else QTextDocument.FindFlag(0)
        if text and not self.page.find(text, back):
            ends = QTextCursor.MoveOperation
            self.page.moveCursor(ends.End if by < 0 else ends.Start)
            self.page.find(text, back)

    def focus(self) -> None:
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)


def _is_in_table(block: QTextBlock) -> bool:
    return QTextCursor(block).currentTable() is not None
