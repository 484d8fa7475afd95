"""Colours for code of any language: comments, texts, numbers, and the words that most of them have."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import PortKind

_WORDS = (
    "and as async await break case catch class const continue def default del do elif else enum"
    " except export extends false finally fn for from func function global if impl import in"
    " interface is lambda let match module mut namespace new nil None not null or package pass"
    " private protected pub public raise return select self static struct super switch this throw"
    " trait true True False try type union use using var void where while with yield"
    " SELECT FROM WHERE JOIN GROUP ORDER BY INSERT INTO VALUES UPDATE SET DELETE CREATE TABLE AND"
    " OR NOT NULL AS ON LEFT INNER HAVING LIMIT"
)
_RULES = (
    r"(?P<text>\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`)"
    r"|(?P<comment>{comment})"
    r"|(?P<number>\b\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?\b|\b0[xX][0-9a-fA-F]+\b)"
    r"|(?P<word>\b(?:{words})\b)"
)
_HASH = frozenset(
    {"python", "py", "sh", "bash", "shell", "yaml", "yml", "toml", "ruby", "r", "zsh"}
)
_DASHES = frozenset({"sql", "lua", "haskell"})
_NONE = frozenset({"", "text", "txt", "plain", "markdown", "md", "diff", "console"})
_LONGEST = 2_000
"""Characters of a line; a longer one has no colours."""


class CodeMarks(QSyntaxHighlighter):
    """Line by line: a text that goes over several lines is not known as one."""

    def __init__(self, document: QTextDocument, source: ThemeSource) -> None:
        super().__init__(document)
        self._source = source
        self._rule: re.Pattern[str] | None = None
        self._look()
        source.changed.connect(self._change)

    def set_language(self, language: str) -> None:
        self._rule = _rule(language.casefold())

    def highlightBlock(self, text: str) -> None:
        if self._rule is None or len(text) > _LONGEST:
            return
        for found in self._rule.finditer(text):
            if found.lastgroup is not None:
                self.setFormat(
                    found.start(), found.end() - found.start(), self._looks[found.lastgroup]
                )

    def _look(self) -> None:
        theme = self._source.theme
        colours = {
            "text": theme.ok,
            "comment": theme.muted,
            "number": theme.ports[PortKind.NUMBER].color,
            "word": theme.ports[PortKind.JSON].color,
        }
        self._looks: dict[str, QTextCharFormat] = {}
        for name, colour in colours.items():
            look = QTextCharFormat()
            look.setForeground(colour)
            self._looks[name] = look

    def _change(self) -> None:
        self._look()
        self.rehighlight()


@lru_cache(maxsize=64)
def _rule(language: str) -> re.Pattern[str] | None:
    if language in _NONE:
        return None
    comment = r"//.*$|/\*.*?\*/"
    if language in _HASH:
        comment = r"\#.*$"
    elif language in _DASHES:
        comment = r"--.*$"
    words = "|".join(re.escape(word) for word in _WORDS.split())
    return re.compile(_RULES.replace("{comment}", comment).replace("{words}", words))
