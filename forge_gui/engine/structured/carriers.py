"""Undoes what carried the JSON here: two bytes a sign, cells of tables, CDATA, lines of a shell."""

from __future__ import annotations

import re

from forge_gui.engine.structured import signs
from forge_gui.engine.structured.changes import Change, Ledger

_CELL = re.compile(r'(?:^|[,;\t])"([{\[]\s{0,99}""(?:[^"]|"")+)"(?=[,;\t\r\n]|$)', re.MULTILINE)
_SQL = re.compile(r"(?:^|[,(=\s])'([{\[]\s{0,99}[\"{\[](?:[^']|'')+)'(?=[,;:)\s]|$)")
_CDATA = "<![CDATA["
_CONTINUED = re.compile(r"[ \t]*\\[ \t]*$", re.MULTILINE)
_EXCERPT = re.compile(r"\s*(?:\.{3,}|…)\s*,?\s*(?=[\"'{\[])")
_COMMENT = re.compile(r"\s*(?:/\*|//|#|<!--)")


def unpacked(text: str, ledger: Ledger) -> str:
    """The text as it was before it was put into something else."""
    if text.count("\0") * 3 > len(text):
        ledger.note(Change.INVISIBLE, text.count("\0"))
        text = text.replace("\0", "").lstrip("\ufeff")
    start, end = text.find(_CDATA), text.rfind("]]>")
    if 0 <= start < end:
        ledger.note(Change.PROSE)
        text = text[start + len(_CDATA) : end]
    if "''" in text and (cell := _SQL.search(text)):
        ledger.note(Change.UNESCAPED, cell[1].count("''"))
        return cell[1].replace("''", "'")
    if '""' in text and (cell := _CELL.search(text)):
        ledger.note(Change.UNESCAPED, cell[1].count('""'))
        return cell[1].replace('""', '"')
    if "\\\n" in text and text.lstrip()[:1] in ("{", "["):
        text = _joined_lines(text, ledger)
    return _without_head(text, ledger)


def _joined_lines(text: str, ledger: Ledger) -> str:
    """Without the backslash at the end of every line but the last one."""
    lines = text.strip().splitlines()
    if len(lines) < 3 or not all(line.rstrip().endswith("\\") for line in lines[:-1]):
        return text
    ledger.note(Change.PREFIXES)
    return _CONTINUED.sub("", text)


def _without_head(text: str, ledger: Ledger) -> str:
    """Without the comments or the ellipsis in front of the JSON."""
    if _COMMENT.match(text):
        at = signs.after_space(text, 0)
        if text[at : at + 1] in ("{", "["):
            ledger.note(Change.COMMENT)
            return text[at:]
    if excerpt := _EXCERPT.match(text):
        ledger.note(Change.ELLIPSIS)
        return text[excerpt.end() :]
    return text
