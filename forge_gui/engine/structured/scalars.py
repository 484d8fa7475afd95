"""Words and numbers without quotes: which value they stand for, in JSON and in other languages."""

from __future__ import annotations

import re
from collections.abc import Mapping

from forge_gui.engine.structured.changes import Change, Ledger

_LITERALS: Mapping[str, bool | None] = {"true": True, "false": False, "null": None}
_FOREIGN: Mapping[str, bool | None] = {
    "True": True,
    "TRUE": True,
    "False": False,
    "FALSE": False,
    "None": None,
    "NULL": None,
    "Null": None,
    "nil": None,
    "Nil": None,
    "NIL": None,
    "NONE": None,
    "none": None,
    "undefined": None,
    "Undefined": None,
    "undef": None,
    "nullptr": None,
    "$true": True,
    "$false": False,
    "$null": None,
    "#t": True,
    "#f": False,
    "<NA>": None,
    "N/A": None,
}
_NOT_FINITE = re.compile(r"[+-]?(?:nan|infinity|inf|\.nan|\.inf|-?∞)$|^-?1\.#\w+$", re.IGNORECASE)
_JSON_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$")
_DECIMAL = re.compile(r"([+-]?)(\d[\d_]*|(?=\.\d))(\.\d*)?(?:[eE]([+-]?\d+))?[fFdDLlnm]?$")
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$")
_THOUSANDS_OTHER = re.compile(r"[+-]?\d{1,3}(?:[ '’\u00a0\u202f_]\d{3})+(?:\.\d+)?$")
_RADIX = re.compile(r"([+-]?)0(?:[xX]([0-9a-fA-F_]+)|[oO]([0-7_]+)|[bB]([01_]+))$")
_SIGN = re.compile(r"^([+-])[ \t]+(?=[\d.])")
_MOST_DIGITS = 4_000

Scalar = str | int | float | bool | None


def is_word_value(word: str) -> bool:
    """Whether a word without quotes stands for a value of its own (not for itself)."""
    return word in _LITERALS or word in _FOREIGN or bool(_NOT_FINITE.match(word))


def is_scalar(raw: str) -> bool:
    """Whether a word is a number or literal of JSON or Python."""
    return is_word_value(raw) or bool(_JSON_NUMBER.match(raw))


def read_scalar(raw: str, ledger: Ledger) -> Scalar:
    """The value of a word or number; text where it is neither."""
    if raw in _LITERALS:
        return _LITERALS[raw]
    if raw in _FOREIGN or raw.lower() in _LITERALS:
        ledger.note(Change.LITERAL)
        return _FOREIGN[raw] if raw in _FOREIGN else _LITERALS[raw.lower()]
    if _NOT_FINITE.match(raw):
        ledger.note(Change.NOT_FINITE)
        return None
    if raw[:1] in "+-.0123456789−" and len(raw) < _MOST_DIGITS:
        number = _number(_SIGN.sub(r"\1", raw.replace("−", "-")), ledger)
        if number is not None:
            return number
    ledger.note(Change.BARE)
    return raw


def _number(raw: str, ledger: Ledger) -> int | float | None:
    if _JSON_NUMBER.match(raw):
        return _plain(raw)
    if match := _RADIX.match(raw):
        ledger.note(Change.NUMBER)
        digits, base = next((match[n], base) for n, base in ((2, 16), (3, 8), (4, 2)) if match[n])
        return int(match[1] + digits.replace("_", "").strip() or "0", base)
    if _THOUSANDS.match(raw) or _THOUSANDS_OTHER.match(raw):
        ledger.note(Change.NUMBER)
        return _plain(re.sub(r"[,'’_\s]", "", raw).lstrip("+"))
    if match := _DECIMAL.match(raw):
        return _decimal(match, ledger)
    return None


def _decimal(match: re.Match[str], ledger: Ledger) -> int | float | None:
    sign, whole, fraction, power = match.groups()
    whole = whole.replace("_", "")
    is_padded = len(whole) > 1 and whole[0] == "0"
    if is_padded and not fraction and len(whole) > 1 and set(whole) != {"0"}:
        ledger.note(Change.ZEROS)
    else:
        ledger.note(Change.NUMBER)
    text = sign.strip("+") + (whole.lstrip("0") or "0")
    if fraction and fraction != ".":
        text += fraction
    elif fraction and power is None:
        text += ".0"
    return _plain(text + (f"e{power}" if power is not None else ""))


def _plain(text: str) -> int | float | None:
    """A number as JSON writes it; None where it is larger than numbers can be."""
    if text.lstrip("-").isdigit():
        return int(text)
    number = float(text)
    return number if number - number == 0 else None
