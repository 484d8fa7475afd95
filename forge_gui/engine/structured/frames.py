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
_HEAD = re.compile(
    r"(?:[ \t]*+\n)*+((?=[^\n]{0,60}[\d\]|:>])[^\n{}\"']{1,70}?)[{\[][^\n]{0,400}\n", re.MULTILINE
)
_FENCE_OR_HUNK = re.compile(r"```|@@|diff |index |--- |\+\+\+ ")
_MOST_CONFLICTS = 20
_CONFLICT = re.compile(r"<{7} [^\n]*\n(.*?)^={7}\n.*?^>{7} [^\n]*\n", re.DOTALL | re.MULTILINE)
_LEAST_SHARE = 0.3
"""Of a text's lines that a block in a frame must have."""


def unframed(text: str, ledger: Ledger) -> str:
    """The text without colours of terminals and without the frame around its block of JSON."""
    if "\x1b" in text:
        text, times = _COLOURS.subn("", text)
        if times:
            ledger.note(Change.INVISIBLE, times)
    if "\n+" in text and (patched := _patched(text)):
        ledger.note(Change.PREFIXES)
        return patched
    if 0 < text.count("\n<<<<<<< ") <= _MOST_CONFLICTS:
        text, times = _CONFLICT.subn(r"\1", text)
        ledger.note(Change.PREFIXES)
        ledger.note(Change.UNCLEAR, times)
    block = ""
    if not _BEGINS.match(text) and _HINT.search(text):
        lines = text.splitlines()
        block = next(filter(None, (_block(lines, prefix) for prefix in _PREFIXES)), "")
    block = block or _without_heads(text)
    if block:
        ledger.note(Change.PREFIXES)
    return block or text


def _without_heads(text: str) -> str:
    """The text without what a log or an editor puts before every line: the same but for digits."""
    first = _HEAD.match(text)
    if not first or first[1][-1].isalnum():
        return ""
    form = re.sub(r"(?<=[\d ])(?=[A-Za-z])|\d+", "\0", first[1].strip(" "))
    form = re.escape(form).replace("\0", r"\d*").replace(r"\d*\d*", r"\d*")
    lead, tail = ("" if first[1][:1] != " " else " *"), len(first[1]) - len(first[1].rstrip(" "))
    head = re.compile(f"{lead}{form} {{0,{tail}}}")
    lines = [line for line in text[first.start(1) :].splitlines() if line.strip()]
    found = [head.match(line) for line in lines]
    if len(lines) < 2 or not all(found):
        return ""
    whole = "\n".join(line[one.end() :] for line, one in zip(lines, found, strict=True) if one)
    return whole if _BEGINS.match(whole) else ""


def _patched(text: str) -> str:
    """What a diff makes of a text: without its old lines."""
    lines = [line for line in text.splitlines() if not _FENCE_OR_HUNK.match(line)]
    if not all(not line.strip() or line[0] in "+- " for line in lines):
        return ""
    if not any(line.startswith("-") for line in lines):
        return ""
    whole = "\n".join(line[1:] for line in lines if not line.startswith("-"))
    return whole if _BEGINS.match(whole) else ""


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
