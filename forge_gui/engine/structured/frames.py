"""Takes off what stands before or behind every line of the JSON: quotes of mails, boxes, diffs."""

from __future__ import annotations

import re

from forge_gui.engine.structured.changes import Change, Ledger

_COLOURS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07]{0,200}\x07")
_PREFIXES = (
    re.compile(r"[ \t]*(?:>[ \t]?)+"),
    re.compile(r"[ \t]*\d+(?:[ \t]*[:|│→]|\t|\.(?=\s))[ ]?"),
    re.compile(r"[ \t]*[|│┃║▌▏][ \t]?"),
    re.compile(r"\+[ \t]?"),
    re.compile(r"[ \t]*(?://|#|\*|;|--)[ \t]?"),
    re.compile(r"(?:data|event|message|body|output|stdout|out|log):[ \t]*(?=[{\[}\]\"\s])"),
    re.compile(r"\.\.\.[ \t]"),
)
_SUFFIX = re.compile(r"[ \t]*[|│┃║▐▕][ \t]*$")
_RULE = re.compile(r"[ \t]*[-=+_─━═╌┄╭╮╰╯┌┐└┘├┤┬┴┼╔╗╚╝|*~]{3,}[ \t]*$")
_BEGINS = re.compile(r"\s*[{\[]")
_HINT = re.compile(
    r"^[ \t]*(?:[>|│┃║▌▏+#*;]|//|--|\.\.\.|\d{1,6}[ \t]*[:|│→.\t]|[a-z]{3,7}:)[ \t>]*[{\[]",
    re.MULTILINE,
)
_LEAST_SHARE = 0.3
"""Of a text's lines that a block in a frame must have."""


def unframed(text: str, ledger: Ledger) -> str:
    """The text without colours of terminals and without the frame around its block of JSON."""
    if "\x1b" in text:
        text, times = _COLOURS.subn("", text)
        if times:
            ledger.note(Change.INVISIBLE, times)
    if _BEGINS.match(text) or not _HINT.search(text):
        return text
    lines = text.splitlines()
    if len(lines) < 2:
        return text
    for prefix in _PREFIXES:
        block = _block(lines, prefix)
        if block:
            ledger.note(Change.PREFIXES)
            return block
    return text


def _block(lines: list[str], prefix: re.Pattern[str]) -> str:
    """The longest run of lines that begin with the prefix, without it, if it is JSON: it begins
    with a bracket, and not one of its lines lacks the prefix."""
    best: list[str] = []
    run: list[str] = []
    for line in [*lines, "\0"]:
        match = prefix.match(line)
        if match:
            run.append(line[match.end() :])
        elif line.strip() and not (run and _RULE.match(line)):
            best, run = max(best, run, key=len), []
    if len(best) < 2 or len(best) < _LEAST_SHARE * sum(bool(line.strip()) for line in lines):
        return ""
    inner = [line for line in best if line.strip()]
    if inner and all(_SUFFIX.search(line) for line in inner):
        best = [_SUFFIX.sub("", line) for line in best]
    text = "\n".join(best)
    return text if _BEGINS.match(text) else ""
