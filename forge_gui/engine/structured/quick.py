"""The quick way: plain dialects are rewritten to JSON in one pass and read by the library's parser.

Only what has one meaning is rewritten: texts in other quotes whose end a sign of JSON follows, bare
keys, literals of other languages, comments, a comma before a closing bracket. JSON's own grammar
then decides: whatever else there is makes the parser stop, and the text is read the long way.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Any, NoReturn

from forge_gui.engine.structured.changes import Change, Ledger
from forge_gui.engine.structured.cursor import DEEPEST
from forge_gui.engine.structured.partial import complete, may_be_open_inside

_HIDDEN = r"\u00a0\u00ad\u180e\u2000-\u200f\u202f\u2060\u3000\ufeff"
_NEXT_LINE = r"[ \t\r]*+\n[ \t\r\n]*+\""
_AHEAD = rf"(?=[ \t\r\n{_HIDDEN}]*+[:,}}\]：，]|{_NEXT_LINE})"
_END = rf"(?=[ \t\r\n{_HIDDEN}]*+[,}}\]，]|{_NEXT_LINE})"
_SPACE = r"(?:[ \t\r\n]++|//[^\n]*+\n|\#[ !][^\n]*+\n|/\*(?:[^*]|\*(?!/))*+\*/)*+"
_TOKEN = re.compile(
    rf"""
    (?P<plain>(?:
        "[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u(?![dD][89abAB])[0-9a-fA-F]{{4}})[^"\\\x00-\x1f]*+)*+"{_AHEAD}
      | [\x20\t\r\n{{}}\[\]:]++
      | ,(?!{_SPACE}[}}\]])
      | -?(?:0|[1-9]\d{{0,30}}+)(?:\.\d{{1,40}}+)?(?:[eE][+-]?\d{{1,2}}+)?{_END}
      | (?:true|false|null){_END}
    )++)
  | (?P<key>[A-Za-z_$][\w$]*+)(?=[ ]*+:(?!//|=))
  | '(?P<single>[^'\\\x00-\x1f]*+(?:\\['"\\/nrt][^'\\\x00-\x1f]*+)*+)'{_AHEAD}
  | (?P<true>True|TRUE){_END} | (?P<false>False|FALSE){_END} | (?P<none>None|NULL|undefined){_END}
  | (?P<endless>NaN|nan|[+-]?Infinity){_END}
  | (?P<comma>,)(?={_SPACE}[}}\]])
  | (?P<comment>//[^\n]*+(?=\n)|\#[ !][^\n]*+(?=\n)|/\*(?:[^*]|\*(?!/))*+\*/)
  | [“”„](?P<typeset>[^“”„"\\\x00-\x1f]*+)[“”]{_AHEAD}
  | `(?P<tick>[^`'´"\\\x00-\x1f]*+)`{_AHEAD}
  | (?P<colon>：) | (?P<wide>，)
  | (?P<hidden>[{_HIDDEN}])
    """,
    re.VERBOSE,
)
_CHANGES = {
    "key": Change.KEY, "single": Change.QUOTES, "true": Change.LITERAL, "false": Change.LITERAL,
    "none": Change.LITERAL, "endless": Change.NOT_FINITE, "comma": Change.EXTRA_COMMA,
    "comment": Change.COMMENT, "typeset": Change.QUOTES, "tick": Change.QUOTES,
    "colon": Change.SEPARATORS, "wide": Change.SEPARATORS,
    "hidden": Change.INVISIBLE,
}  # fmt: skip
_WORDS = {
    "true": "true", "false": "false", "none": "null", "endless": "null", "comma": "",
    "comment": "", "colon": ":", "wide": ",", "hidden": "",
}  # fmt: skip
_PATH = re.compile(r"[\"'](?:[A-Za-z]:\\|\\\\[A-Za-z])")
_INNER = re.compile(r"\\(.)|\"")
_NEXT_KEY = re.compile(r'"[^"\\\n]{1,60}"\s*:')
_OPEN_TAIL = re.compile(r"'[^'\"\\\x00-\x1f{}\[\]:]*$")
_MOST_COMMAS = 6
_BRACKET = re.compile(r"[{\[]|[}\]]")


class _Other(ValueError):
    """Something that needs to be looked at closely."""


@dataclass(frozen=True, slots=True)
class Quick:
    """A value that was read, and where it ends."""

    value: Any
    end: int
    ledger: Ledger


def read_quickly(text: str, start: int) -> Quick | None:
    """The value that begins with the bracket at `start`, if it is in a plain dialect."""
    if "\\" in text and _PATH.search(text, start):
        return None
    pieces: list[str] = []
    places: list[int] = []
    sources: list[int] = []
    counts: dict[Change, list[int]] = {}
    at, length, token = start, 0, _TOKEN.match
    while match := token(text, at):
        name = match.lastgroup or ""
        if name == "plain":
            piece = match.group()
            places.append(length)
            sources.append(at)
        else:
            piece = _rewritten(name, match)
            counts.setdefault(_CHANGES[name], []).append(at)
            if name == "single" and "\\'" in match.group():
                counts.setdefault(Change.ESCAPE, []).append(at)
        pieces.append(piece)
        length += len(piece)
        at = match.end()
    if not places:
        return None
    whole = "".join(pieces)
    return _parsed(whole, places, sources, counts) or _cut(text, at, whole, counts)


def _rewritten(name: str, match: re.Match[str]) -> str:
    word = _WORDS.get(name)
    if word is not None:
        return word
    inner = match[name]
    if name == "single" and ("\\" in inner or '"' in inner):
        inner = _INNER.sub(_escape, inner)
    return f'"{inner}"'


def _escape(match: re.Match[str]) -> str:
    if match[1] is None:
        return '\\"'
    return "'" if match[1] == "'" else match.group()


def _parsed(
    whole: str, places: list[int], sources: list[int], counts: dict[Change, list[int]]
) -> Quick | None:
    found = _with_commas(whole)
    if not found:
        return None
    if whole.count("{") + whole.count("[") > DEEPEST and _depth(whole) > DEEPEST:
        return None
    value, end, commas = found
    number = bisect_right(places, end - 1) - 1
    source = sources[number] + end - places[number]
    ledger = Ledger()
    for change, noted in counts.items():
        times = bisect_right(noted, source)
        if times:
            ledger.note(change, times)
    if commas:
        ledger.note(Change.COMMA, commas)
    return Quick(value, source, ledger)


def _with_commas(whole: str) -> tuple[Any, int, int] | None:
    """The value, where it ends, and how many commas between lines were missing; with any of them
    missing the text has to end with the value."""
    for commas in range(_MOST_COMMAS):
        try:
            value, end = _DECODER.raw_decode(whole)
        except json.JSONDecodeError as error:
            at = error.pos
            if not error.msg.startswith("Expecting ',' d") or not _NEXT_KEY.match(whole, at):
                return None
            before = whole[:at].rstrip()
            if "\n" not in whole[len(before) : at] or before.endswith((',"', ';"')):
                return None
            whole = f"{whole[:at]},{whole[at:]}"
        except (ValueError, RecursionError):
            return None
        else:
            return None if commas and whole[end:].strip() else (value, end - commas, commas)
    return None


def _cut(text: str, at: int, whole: str, counts: dict[Change, list[int]]) -> Quick | None:
    """The value of a text that ends too early, if it ends where the rewriting ended or inside of
    a text in single quotes."""
    if not counts:
        return None
    tail = text[at:]
    if tail.strip():
        if not _OPEN_TAIL.match(tail):
            return None
        whole = f'{whole}"{tail[1:]}'
        counts.setdefault(Change.QUOTES, []).append(at)
    found = complete(whole)
    if not found or may_be_open_inside(whole, found[1]):
        return None
    ledger = found[1]
    for change, noted in counts.items():
        ledger.note(change, len(noted))
    return Quick(found[0], len(text), ledger)


def _depth(text: str) -> int:
    depth = deepest = 0
    for match in _BRACKET.finditer(text):
        depth += 1 if match.group() in "{[" else -1
        deepest = max(deepest, depth)
    return deepest


def _unlike(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise _Other
    return members


def _refuse(word: str) -> NoReturn:
    raise _Other(word)


_DECODER = json.JSONDecoder(object_pairs_hook=_unlike, parse_constant=_refuse)
