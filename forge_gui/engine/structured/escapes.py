"""What stands between two quotes, with its escapes read: JSON's own, and those of other languages."""

from __future__ import annotations

import re

from forge_gui.engine.structured.changes import Change, Ledger

_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u\{[0-9a-fA-F]{1,6}\}"
    r"|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U[0-9a-fA-F]{8}|\r\n|[\s\S]|\Z)"
)
_PLAIN = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_CONTROL = re.compile(r"[\x00-\x1f]")
_FOREIGN_LETTER = re.compile(r"(?<!\\)(?:\\\\)*\\[ac-eg-mo-qsw-zA-TV-WYZ]")
_DRIVE = re.compile(r"^(?:[A-Za-z]:\\(?!\\)|\\\\[A-Za-z])")
_PATH = re.compile(r"\\(?=[A-Za-z0-9_.])")


def unescape(raw: str, ledger: Ledger) -> str:
    """The text that `raw` (without its quotes) stands for; what was not JSON's is noted."""
    controls = len(_CONTROL.findall(raw)) if not raw.isprintable() else 0
    if controls:
        ledger.note(Change.CONTROL, controls)
    if "\\" not in raw:
        return raw
    if _DRIVE.match(raw) and "\\\\" not in raw[2:]:
        ledger.note(Change.BACKSLASH, raw.count("\\"))
        return raw
    literal = bool(_FOREIGN_LETTER.search(raw))
    return _ESCAPE.sub(lambda match: _one(match, literal, raw, ledger), raw)


def _one(match: re.Match[str], literal: bool, raw: str, ledger: Ledger) -> str:
    """One escape. In a text with regular expressions or the like (`literal`), a backslash before
    letters is meant as such: JSON has `\\b` and `\\f`, but nobody writes those."""
    found = match.group()
    sign = found[1:2]
    if not sign:
        ledger.note(Change.BACKSLASH)
        return "\\"
    if len(found) == 2 and sign in _PLAIN:
        if literal and sign in "bfrt" and raw[match.end() : match.end() + 1].isalpha():
            ledger.note(Change.BACKSLASH)
            return found
        return _PLAIN[sign]
    if sign == "u" and len(found) in (6, 12):
        return _unicode(found, ledger)
    return _foreign(found, sign, literal, ledger)


def _unicode(found: str, ledger: Ledger) -> str:
    if len(found) == 12:
        high, low = int(found[2:6], 16), int(found[8:12], 16)
        return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    code = int(found[2:6], 16)
    if 0xD800 <= code < 0xE000:
        ledger.note(Change.ESCAPE)
        return "\ufffd"
    return chr(code)


def _foreign(found: str, sign: str, literal: bool, ledger: Ledger) -> str:
    """An escape of Python or JavaScript, or a backslash that means itself."""
    if sign in "xUu" and len(found) > 2:
        code = int(found[2:].strip("{}"), 16)
        ledger.note(Change.ESCAPE)
        return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    if sign in "\r\n":
        ledger.note(Change.ESCAPE)
        return ""
    if sign == "0":
        ledger.note(Change.ESCAPE)
        return "\0"
    if sign.isalnum() or (literal and sign not in "'\"`"):
        ledger.note(Change.BACKSLASH)
        return found
    ledger.note(Change.ESCAPE)
    return found[1:]
