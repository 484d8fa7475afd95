"""Whole notations of other languages for texts, keys and colons, put into JSON's own signs.

A notation is only undone where it is used throughout: at least twice, at places where JSON has a
text or a key, and nowhere else.
"""

from __future__ import annotations

import re

from forge_gui.engine.structured.changes import Change, Ledger

_CODED = re.compile(r"[{\[,:]\s*(?P<sign>\\(?:x22|u0022)|%22)")
_BINARY = re.compile(r'<<("(?:[^"\\\n]|\\.)*")(?:/utf8)?>>')
_BOXED = re.compile(r'(?<=[\s{\[(,:])@(?=["{\[(]|-?\d)')
_BOXED_WORD = re.compile(r"(?<=[\s{\[(,:])@(YES|NO)(?=\s*[,}\])])")
_TYPESET = re.compile(r"(?:``|''|,,)([^`'\"\n]*)''(?=\s*[:,}\]])")
_FIELD = re.compile(r"(?<=[{,])(\s*)\.(?=[A-Za-z_]\w*\s*=)")
_PAIRED = re.compile(
    r"((?:^|[(,{\[])\s*(?:\"[^\"\n]{1,80}\"|'[^'\n]{1,80}'))\s+to\s+(?=[\w\"'(\[{-])"
)
_THOUGHT = re.compile(r"<(think|thinking|reasoning|thought)>[^\"<]*</\1>\s*")
_OPENS = re.compile(r"(?<=[{\[,:])(\s*)[“”„](?=[^“”„\"\n]{0,200}[\"”“])")
_CLOSES = re.compile(r"(?<=[^\s{\[,:])[“”](?=\s*[:,}\]])")
_MIXED = re.compile(r"[{,]\s*(?:\"[^\"“”„\n:]{1,60}[“”]|[“”„][^\"“”„\n:]{1,60}\")\s*:")


def in_json(text: str, ledger: Ledger) -> str:
    """The text with the notations that are used throughout in it undone."""
    if "{" not in text and "[" not in text and "(" not in text:
        return text
    if '"' not in text and (coded := _CODED.search(text)):
        ledger.note(Change.UNESCAPED, text.count(coded["sign"]))
        text = text.replace(coded["sign"], '"')
    if '<<"' in text:
        text = _throughout(_BINARY, r"\1", text.replace("#{", "{"), ledger, Change.QUOTES)
    if '@"' in text:
        text = _BOXED_WORD.sub(lambda match: "true" if match[1] == "YES" else "false", text)
        text = _throughout(_BOXED, "", text, ledger, Change.SEPARATORS)
    if "''" in text and '"' not in text:
        text = _throughout(_TYPESET, r'"\1"', text, ledger, Change.QUOTES)
    if "{." in text:
        text = _throughout(_FIELD, r"\1", text, ledger, Change.SEPARATORS)
    if " to " in text and "Of(" in text:
        text = _throughout(_PAIRED, r"\1: ", text, ledger, Change.SEPARATORS)
    if "</th" in text or "</re" in text:
        text = _throughout(_THOUGHT, "", text, ledger, Change.THINKING, least=1)
    return _with_plain_quotes(text, ledger)


def _throughout(
    form: re.Pattern[str], new: str, text: str, ledger: Ledger, change: Change, least: int = 2
) -> str:
    found, times = form.subn(new, text)
    if times < least:
        return text
    ledger.note(change, times)
    return found


def _with_plain_quotes(text: str, ledger: Ledger) -> str:
    """Texts with a plain quote at one end and a typeset one at the other have two plain ones."""
    if '"' not in text or not ("“" in text or "”" in text or "„" in text):
        return text
    if not _MIXED.search(text):
        return text
    found, opened = _OPENS.subn(r'\1"', text)
    found, closed = _CLOSES.subn('"', found)
    if opened + closed:
        ledger.note(Change.QUOTES, opened + closed)
    return found
