"""Undoes encodings of the whole: percent signs of addresses, base64, signs that were decoded wrongly."""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import unquote, unquote_plus

from forge_gui.engine.structured.changes import Change, Ledger

_PERCENT = re.compile(r"(?:^|[\s=\"'(])((?:%7B|%5B)[\w.+~*'()%!:,/-]{4,})", re.IGNORECASE)
_BASE64 = re.compile(r"\s*+(?:data:[\w/+.;=-]{0,80}base64,)?([A-Za-z0-9+/_\s-]{16,}+={0,2}+)\s*+$")
_FIRST = ("ew", "ey", "Wy", "Ww", "W3", "ICB", "Cns", "CnsK")
"""How base64 of a text begins whose first sign is a bracket."""
_WRONG = re.compile("(?:[\u00c2-\u00f4][\u0080-\u00ff\u0152-\u2122]{1,3})+")
_TWICE_READ = "\u00e2\u20ac"
"""What the first two bytes of a typographic quote look like, read as a table of Windows."""


def decoded(text: str, ledger: Ledger) -> str:
    """The text as it was before somebody encoded it to send it."""
    if "{" not in text and "%" in text and (percent := _PERCENT.search(text)):
        ledger.note(Change.PERCENT)
        plus = "+" in percent[1] and "%20" not in percent[1]
        return (unquote_plus if plus else unquote)(percent[1])
    if "{" not in text and "[" not in text and (coded := _BASE64.match(text)):
        return _from_base64(text, coded[1], ledger)
    if _TWICE_READ in text:
        return _WRONG.sub(lambda match: _read_again(match.group(), ledger), text)
    return text


def _from_base64(text: str, coded: str, ledger: Ledger) -> str:
    plain = re.sub(r"\s", "", coded).replace("-", "+").replace("_", "/").rstrip("=")
    if not plain.startswith(_FIRST):
        return text
    try:
        found = base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return text
    if found.lstrip()[:1] not in ("{", "["):
        return text
    ledger.note(Change.ENCODED)
    return found


def _read_again(run: str, ledger: Ledger) -> str:
    try:
        found = b"".join(_byte(sign) for sign in run).decode()
    except UnicodeError:
        return run
    ledger.note(Change.MISREAD)
    return found


def _byte(sign: str) -> bytes:
    return bytes([ord(sign)]) if ord(sign) < 256 else sign.encode("cp1252")
