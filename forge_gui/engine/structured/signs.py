"""The signs that JSON-like text is made of, in all the ways in which they are written."""

from __future__ import annotations

import re
from collections.abc import Mapping

INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u180e"
SPACE = re.compile(rf"[\s\x00-\x1f\x7f\u0085{INVISIBLE}]+")
BLANK = re.compile(r"[ \t\r\n]*")

OPENERS: Mapping[str, str] = {
    "{": "{",
    "[": "[",
    "(": "(",
    "｛": "{",
    "［": "[",
    "（": "(",
    "【": "[",
}
CLOSERS: Mapping[str, str] = {
    "}": "{",
    "]": "[",
    ")": "(",
    "｝": "{",
    "］": "[",
    "）": "(",
    "】": "[",
}
"""Each closing bracket with the opening one that it belongs to."""
CLOSER_OF: Mapping[str, str] = {"{": "}", "[": "]", "(": ")"}

COMMAS = frozenset(",;，；、،؛﹐")
COLON = re.compile(r":\s?=(?!=)|==?>|[≔∶⇒➜↦]|==(?=\s)|->|→|[:：=]>?")

QUOTES: Mapping[str, str] = {
    '"': '"',
    "'": "'",
    "`": "`´'",
    "´": "´",
    "“": '”“"„',
    "”": '”"„',
    "„": '“”"',
    "‟": '”"',
    "‘": "’‘'",
    "’": "’'",
    "‚": "‘’'",
    "‛": "’'",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "＂": "＂",
    "＇": "＇",
    "❝": "❞",
    "❛": "❜",
    "〝": "〞",
    "″": "″",
}
"""Opening quotes, each with the quotes that may close it."""

_INSIDE = r"[^\"\\\n]|\\."
KEY_AHEAD = re.compile(
    r"""[bBuUrRfF]?(?:[*_]{1,2}(?=["']))?(?: \\*"(?:[^"\\\n]|\\[^"\n]){0,120}\\*"
          | '(?:[^'\\\n]|\\.){0,120}'
          | [“”„«‘‚＂❝「『‹″´][^“”„»’‘＂❞」』›″´\n]{0,120}[”“»’‘＂❞」』›″´"]
          | `[^`\n]{0,120}`
          | `[\w .$-]{1,60}'
          | ""[\w .$-]{1,60}""
          | ["'][\w .$-]{1,60}["']
        )[*_?!]{0,2}(?:[ ]?[(\[][\w ]{1,20}[)\]])?\s*(?::|=>|==?(?!=)|：|->|→|[≔∶⇒➜↦])""",
    re.VERBOSE,
)
"""A quoted key with its colon."""
BARE_KEY_AHEAD = re.compile(
    r":?(?:(?:[^\W\d]|[$@]|\d{1,4}[^\W\d])[\w$./@-]{0,60}(?:[ ][\w$./-]{1,30}){0,2}[?!]?[\"']?[ \t]*"
    r"(?::(?!//)|=>|=(?!=)|：|->|→)"
    r"|\d{1,12}(?:\.\d{1,9})?[ \t]*(?::(?=\s)|=>))"
    r"|:[A-Za-z_][\w.*+!?/-]{0,60}(?=[ \t\n]+[\"{\[(\w:-])"
)
"""A key without quotes, with its colon."""

_TAG = re.compile(r"</?[a-z]{1,6}[1-6]?[ ]?/?>")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?=\s*[,}\]])")


_PLAIN = frozenset(chr(code) for code in range(33, 127)) - set("\\/#<-")


def after_space(text: str, at: int) -> int:
    """Where the next sign stands that is neither blank nor part of a comment."""
    if text[at : at + 1] in _PLAIN:
        return at
    match = BLANK.match(text, at)
    at = match.end() if match else at
    length = len(text)
    while at < length:
        sign = text[at]
        if sign in _PLAIN:
            return at
        if sign in " \n\t\r" or not sign.isprintable() or sign in INVISIBLE:
            match = SPACE.match(text, at)
            at = match.end() if match else at + 1
        elif sign == "\\" and text[at + 1 : at + 2] in ("n", "t", "r"):
            at += 2
        elif sign in "/#<-":
            end = comment_end(text, at)
            if end < 0:
                return at
            at = end
        else:
            return at
    return length


def comment_end(text: str, at: int) -> int:
    """Where the comment ends that begins at `at`; -1 where none begins."""
    if text.startswith("/*", at):
        end = text.find("*/", at + 2)
        return len(text) if end < 0 else end + 2
    if text[at] == "<" and (tag := _TAG.match(text, at)):
        return tag.end()
    if text.startswith("<!--", at):
        end = text.find("-->", at + 4)
        return len(text) if end < 0 else end + 3
    if text.startswith(("//", "#", "-- ", "<--"), at) and not _COLOUR.match(text, at):
        return _line_end(text, at)
    return -1


def _line_end(text: str, at: int) -> int:
    """The end of a comment of one line. Where the whole text is one line, the comment ends before
    what can only be the rest of the value."""
    end = text.find("\n", at)
    if end >= 0:
        return end
    spelled = text.find("\\n", at, at + 400)
    if spelled >= 0:
        return spelled
    key = KEY_AHEAD.search(text, at, at + 400)
    if key:
        return key.start()
    tail = len(text)
    while tail > at and (text[tail - 1] in CLOSERS or text[tail - 1].isspace()):
        tail -= 1
    return tail


_KEY_BEGINS = frozenset([*QUOTES, *"bBuUrRfF\\*_"])
_NAME_BEGINS = frozenset(":_$@")


def is_key(text: str, at: int) -> bool:
    """Whether a quoted key with its colon stands there."""
    return text[at : at + 1] in _KEY_BEGINS and KEY_AHEAD.match(text, at) is not None


def is_any_key(text: str, at: int) -> bool:
    if is_key(text, at):
        return True
    sign = text[at : at + 1]
    return (sign.isalnum() or sign in _NAME_BEGINS) and bool(BARE_KEY_AHEAD.match(text, at))


_STRAY_COLON = re.compile(r"[:：]\s*(?:[,;}\]]|$)")
_COLONLESS = re.compile(
    r"""["'][\w .$/@-]{1,40}["'][ \t]+(?="[^"\n]{0,200}"\s*[,}\n]|'[^'\n]{0,200}'\s*[,}\n]|[{\[]|-?\d[\d.]*\s*[,}\n]
          |(?:true|false|null|True|False|None)\b\s*[,}\n])""",
    re.VERBOSE,
)


KEYWORD = re.compile(r":([A-Za-z_][\w.*+!?/-]{0,60})(?=[ \t\n]+[\"{\[(\w:-])")
"""A key that carries its colon in front, with its value behind it: `:name "x"`."""


def is_stray_colon(text: str, at: int) -> bool:
    """Whether a colon stands there behind which no value can come."""
    return _STRAY_COLON.match(text, at) is not None


def is_colonless_key(text: str, at: int) -> bool:
    """Whether a key stands there whose colon was left out."""
    return text[at : at + 1] in ('"', "'") and _COLONLESS.match(text, at) is not None
