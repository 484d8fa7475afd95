"""Whether a quote ends its text: what follows it can follow a text at that place, or it can not."""

from __future__ import annotations

import re
from enum import Enum

from forge_gui.engine.structured import remarks, signs
from forge_gui.engine.structured.changes import Change
from forge_gui.engine.structured.cursor import Cursor


class Place(Enum):
    """Where in a value a text stands."""

    KEY = "key"
    MEMBER = "member"
    ELEMENT = "element"
    TOP = "top"


class Verdict(Enum):
    """Whether a quote ends its text."""

    YES = 1
    NO = 0
    MAYBE = 2
    COLON = 3
    """A colon follows, where a value can have none: this was the end of the *next* key."""


CLOSING_RUN = re.compile(r"[\s}\])｝］）】]*")
_WORD_VALUE = re.compile(
    r"(?:-?[.\d]|true\b|false\b|null\b|None\b|True\b|False\b|NaN\b|undefined\b)"
)
_LONE_SCALAR = re.compile(r"(?:-?\d[\d.]*|true|false|null|None|True|False)\s*[,\]]")
_COMMA_FOR_COLON = re.compile(
    r"\"[\w .$/@-]{1,40}\"\s*,\s*(?:[{\[]|-?\d[\d.]*\s*,\s*\"[^\"\n]{1,60}\"\s*:)"
)
_ROUND_END = re.compile(r"\)\s*(?:,\s*\"[^\"\n]{1,60}\"\s*:|[}\]])")
_LINE_OF_TEXT = re.compile(r"\"[^\"\n]*\"\s*[,}]")
_CAST = re.compile(r"as\s+\w{1,30}\s*(?=[,}\]\n])")
_KIND = re.compile(r"(?:[?!]|[(\[][\w ]{1,20}[)\]])\s*:")
_NAMED = re.compile(r"[A-Za-z_]\w{0,40}:[ ]?[\"{\[\dtfn-]")
_REMARK = re.compile(r"\([^()\"\n]{0,120}\)\s*(?=[,;}\]\n]|$)")


def verdict(cursor: Cursor, place: Place, quote: int) -> Verdict:
    text = cursor.text
    cursor.effort.spend()
    at = signs.after_space(text, quote + 1)
    sign = text[at : at + 1]
    if not sign:
        return Verdict.YES
    if place is Place.KEY:
        return _after_key(text, quote, at, sign)
    if place is Place.MEMBER:
        return _after_member(cursor, quote, at, sign)
    if place is Place.ELEMENT:
        return _after_element(cursor, quote, at, sign)
    return Verdict.YES if sign in ",:;})]`<" else Verdict.MAYBE


def _after_key(text: str, quote: int, at: int, sign: str) -> Verdict:
    if signs.COLON.match(text, at) or _KIND.match(text, at):
        return Verdict.YES
    if sign in ",}]" or (at > quote + 1 and (sign in signs.QUOTES or sign in signs.OPENERS)):
        return Verdict.MAYBE
    if at > quote + 1 and _WORD_VALUE.match(text, at):
        return Verdict.MAYBE
    return Verdict.NO


def _after_member(cursor: Cursor, quote: int, at: int, sign: str) -> Verdict:
    text = cursor.text
    if sign in signs.COMMAS:
        return _member_after_comma(cursor, at + 1)
    if sign in signs.CLOSERS:
        if _is_round_alone(cursor, at, sign):
            return Verdict.NO
        return Verdict.YES if closes(cursor, at) else Verdict.MAYBE
    if sign == ":" and at > quote + 1 and signs.KEYWORD.match(text, at):
        return Verdict.YES
    if signs.COLON.match(text, at) and sign != "=":
        return Verdict.YES if signs.is_stray_colon(text, at) else Verdict.COLON
    if _CAST.match(text, at) or ("\n" in text[quote:at] and _goes_on_below(text, at)):
        return Verdict.YES
    if at > quote + 1 and Change.KEY in cursor.ledger.counts and _NAMED.match(text, at):
        return Verdict.YES
    if at > quote + 1 and signs.is_key(text, at):
        return Verdict.YES
    if sign in signs.QUOTES and at > quote + 1:
        return Verdict.MAYBE
    return _after_any(text, at, sign)


def _goes_on_below(text: str, at: int) -> bool:
    """Whether a line begins there that can stand behind a value: a key, an ellipsis, a remark."""
    return (
        signs.is_any_key(text, at)
        or text.startswith(("...", "…"), at)
        or _LINE_OF_TEXT.match(text, at) is not None
        or remarks.line_end(text, at, has_members=True) >= 0
    )


def _member_after_comma(cursor: Cursor, at: int) -> Verdict:
    text = cursor.text
    comma, at = at, signs.after_space(text, at)
    sign = text[at : at + 1]
    if (
        not sign
        or signs.is_any_key(text, at)
        or signs.is_colonless_key(text, at)
        or _COMMA_FOR_COLON.match(text, at)
        or text.startswith(("...", "…"), at)
        or remarks.is_stray_word(text, at)
        or remarks.line_end(text, at, has_members=True) >= 0
    ):
        return Verdict.YES
    if sign in signs.CLOSERS:
        return Verdict.YES if closes(cursor, at) else Verdict.MAYBE
    if sign in ",;":
        return Verdict.YES
    if sign == "{" and "[" in cursor.stack:
        return Verdict.YES
    if sign not in signs.QUOTES:
        return Verdict.NO
    return Verdict.YES if "\n" in text[comma:at] else Verdict.MAYBE


def _after_element(cursor: Cursor, quote: int, at: int, sign: str) -> Verdict:
    text = cursor.text
    if sign in signs.COMMAS:
        at = signs.after_space(text, at + 1)
        sign = text[at : at + 1]
        if sign in signs.CLOSERS:
            return Verdict.YES if closes(cursor, at) else Verdict.MAYBE
        return Verdict.YES if _begins_value(text, at, sign) else Verdict.MAYBE
    if sign in signs.CLOSERS:
        if _is_round_alone(cursor, at, sign) and not _ROUND_END.match(text, at):
            return Verdict.NO
        return Verdict.YES if closes(cursor, at) else Verdict.MAYBE
    if signs.COLON.match(text, at) and sign != "=":
        is_end = cursor.stack[-1:] == ["["] or signs.is_stray_colon(text, at)
        return Verdict.YES if is_end else Verdict.MAYBE
    if at > quote + 1 and (sign in signs.QUOTES or sign in signs.OPENERS):
        return Verdict.YES
    if at > quote + 1 and _LONE_SCALAR.match(text, at):
        return Verdict.YES
    if "\n" in text[quote:at] and _begins_value(text, at, sign):
        return Verdict.YES
    return _after_any(text, at, sign)


def _is_round_alone(cursor: Cursor, at: int, sign: str) -> bool:
    """Whether a round bracket closes nothing: none is open, and it is not the text's last sign."""
    if sign not in ")）" or cursor.calls or "(" in cursor.stack:
        return False
    return bool(cursor.text[at + 1 : at + 40].strip(" \t\r\n;`.)]}"))


def _begins_value(text: str, at: int, sign: str) -> bool:
    if not sign or sign in signs.QUOTES or sign in signs.OPENERS or sign in ",;…":
        return True
    return bool(_WORD_VALUE.match(text, at)) or text.startswith("...", at)


def _after_any(text: str, at: int, sign: str) -> Verdict:
    """Signs after which a text may go on in pieces, or that end the answer."""
    if sign in ".|/&~" and signs.is_key(text, signs.after_space(text, at + 1)):
        return Verdict.YES
    if sign in "+." and text[signs.after_space(text, at + 1) :][:1] in signs.QUOTES:
        return Verdict.YES
    if text.startswith(("```", "<|", "</"), at):
        return Verdict.YES
    if sign == "(":
        return Verdict.YES if _REMARK.match(text, at) else Verdict.MAYBE
    return Verdict.NO


def closes(cursor: Cursor, at: int) -> bool:
    """Whether the closing brackets there close what is open, and something sensible follows."""
    text = cursor.text
    match = CLOSING_RUN.match(text, at)
    end = match.end() if match else at
    count = sum(sign in signs.CLOSERS for sign in text[at:end])
    end = signs.after_space(text, end)
    sign = text[end : end + 1]
    if not sign or count >= len(cursor.stack) or signs.is_stray_colon(text, end):
        return True
    if sign in signs.COMMAS:
        return True
    if Change.KEY in cursor.ledger.counts and signs.is_any_key(text, end):
        return True
    return "\n" in text[at:end] or sign in signs.OPENERS or signs.is_key(text, end)


def skip_remark(cursor: Cursor) -> None:
    """Go past a remark in round brackets, or a type, behind a value."""
    match = _REMARK.match(cursor.text, cursor.at) or _CAST.match(cursor.text, cursor.at)
    if match:
        cursor.at = match.end()
        cursor.note(Change.REMARK)
