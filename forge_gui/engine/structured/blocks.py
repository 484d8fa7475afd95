"""Reads lines of keys and values without brackets (YAML, TOML, properties), where no JSON is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from forge_gui.engine.structured import strict
from forge_gui.engine.structured.changes import Change, Ledger
from forge_gui.engine.structured.cursor import Effort, NotHere, TooDeep, TooMuch
from forge_gui.engine.structured.document import read_document
from forge_gui.engine.structured.scalars import read_scalar

_MOST_LINES = 2_000
_DEEPEST = 40
_KEY = re.compile(
    r"""(?:"([^"]{1,80})"|'([^']{1,80})'|([^\s:=#{}\[\],"'|>][^:={}\[\]"|]{0,60}?))"""
    r"""(?:\s*:(?:\s+|$)|\s*=\s*(?=\S))(.*)$"""
)
_STRONG = re.compile(r"^([\s*-]*)(?:\*\*|__)([^*:]{1,60}:?)(?:\*\*|__)(:?)")
_OPENS = re.compile(r"\s*[\"']?([\w.-]{1,60})[\"']?(?:\s++\"[^\"\n]{0,60}\")?\s*+[:=]?\s*+\{\s*+$")
_SECTION = re.compile(r"(\[{1,2})\s*+([\w. \"'-]{1,80}?)\s*\]{1,2}$")
_EMPTY = re.compile(r"\s*[$\w. ]{1,60}=\s*(?:\{\}|\[\]|dict\(\)|new \w+\(?\)?|array\(\));?\s*$")
_PART = re.compile(
    r"\s*(\$?\w{1,60})(?:\.(\w{1,60})|\[[\"']([^\"'\n]{1,60})[\"']\])\s*=\s*([^;]*(?:;[^;]+)*);?\s*$"
)
_WORD = re.compile(r"\s*([a-z]{2,12})\s+(?=[A-Za-z_]\w{0,60}\s?=)")
_ITEM = re.compile(r"[-*](?:\s+|$)")
_PASSED = re.compile(r"\s*(?:#.*|---|\.\.\.|%YAML.*)?$")


class _NoBlock(ValueError):
    """A line that is neither a key nor an item stands there."""


@dataclass(slots=True)
class _Block:
    """The lines, each with its indentation, and the one that is read next."""

    lines: list[tuple[int, str]]
    ledger: Ledger
    effort: Effort
    at: int = 0
    keys: int = 0

    def read(self, depth: int = 0) -> Any:
        if depth > _DEEPEST:
            raise _NoBlock
        indent, line = self.lines[self.at]
        return self._items(indent, depth) if _ITEM.match(line) else self._members(indent, depth)

    def _members(self, indent: int, depth: int) -> dict[str, Any]:
        members: dict[str, Any] = {}
        while self.at < len(self.lines) and self.lines[self.at][0] == indent:
            match = _KEY.match(self.lines[self.at][1])
            if not match or _ITEM.match(self.lines[self.at][1]):
                raise _NoBlock
            self.at += 1
            self.keys += 1
            key = match[1] or match[2] or match[3].strip()
            if key in members:
                raise _NoBlock
            members[key] = self._value(match[4].strip(), indent, depth, is_member=True)
        self._end(indent)
        return members

    def _items(self, indent: int, depth: int) -> list[Any]:
        items: list[Any] = []
        while self.at < len(self.lines) and self.lines[self.at][0] == indent:
            line = self.lines[self.at][1]
            match = _ITEM.match(line)
            if not match:
                break
            rest = line[match.end() :]
            if _KEY.match(rest) and rest[:1] not in ('"', "'", "{", "["):
                self.lines[self.at] = indent + match.end(), rest
                items.append(self._members(indent + match.end(), depth + 1))
                continue
            self.at += 1
            items.append(self._value(rest.strip(), indent, depth, is_member=False))
        return items

    def _end(self, indent: int) -> None:
        if self.at < len(self.lines) and self.lines[self.at][0] > indent:
            raise _NoBlock

    def _value(self, raw: str, indent: int, depth: int, is_member: bool) -> Any:
        following = self.lines[self.at] if self.at < len(self.lines) else (-1, "")
        if raw and raw not in ("|", ">", "|-", ">-"):
            return self._scalar(raw)
        if raw:
            return self._text(raw, indent)
        inner = following[0] > indent or (
            is_member and following[0] == indent and _ITEM.match(following[1]) is not None
        )
        return self.read(depth + 1) if inner else None

    def _text(self, raw: str, indent: int) -> str:
        lines: list[str] = []
        while self.at < len(self.lines) and self.lines[self.at][0] > indent:
            lines.append(self.lines[self.at][1])
            self.at += 1
        text = ("\n" if raw[0] == "|" else " ").join(lines)
        return text if raw.endswith("-") else text + "\n"

    def _scalar(self, raw: str) -> Any:
        if raw[0] in "\"'{[":
            exact = strict.whole(raw)
            if exact:
                return exact[0]
            try:
                reading = read_document(raw, 0, self.effort)
            except (NotHere, TooDeep, TooMuch, RecursionError) as error:
                raise _NoBlock from error
            if raw[reading.end :].strip(" ,;") and not raw[reading.end :].lstrip().startswith("#"):
                raise _NoBlock
            return reading.value
        plain = re.sub(r"\s#\s.*$", "", raw).strip()
        return read_scalar(plain, Ledger())


def read_block(text: str, ledger: Ledger) -> tuple[Any] | None:
    """What the lines say, if every one of them is a key with a value or an item of a list; in a
    tuple. Prose is no such text."""
    lines = [line.expandtabs(4) for line in text.splitlines() if not _PASSED.match(line)]
    if not 2 <= len(lines) <= _MOST_LINES:
        return None
    lines = _without_names(lines)
    lines = _without_braces([_STRONG.sub(r"\1\2\3", line) for line in lines])
    found = [(len(line) - len(line.lstrip()), line.strip()) for line in lines]
    try:
        value, keys = _with_sections(found, ledger)
    except (_NoBlock, RecursionError):
        return None
    if keys < 2:
        return None
    ledger.note(Change.LINES)
    return (_one_object(value),)


def _without_names(lines: list[str]) -> list[str]:
    """Assignments to the parts of one thing (`row["a"] = 1`), or with one word in front of all of
    them (`export A=1`), as mere keys and values."""
    if _EMPTY.match(lines[0]):
        lines = lines[1:]
    parts = [_PART.match(line) for line in lines]
    if all(parts) and len({one[1] for one in parts if one}) == 1:
        return [f"{one[2] or one[3]} = {one[4]}" for one in parts if one]
    words = [_WORD.match(line) for line in lines]
    if all(words) and len({one[1] for one in words if one}) == 1:
        return [line[one.end() :] for line, one in zip(lines, words, strict=True) if one]
    return lines


def _without_braces(lines: list[str]) -> list[str]:
    """Lines such as `place {` and `}` as indentation says the same."""
    if not any(_OPENS.match(line) for line in lines):
        return lines
    depth, found = 0, []
    for line in lines:
        opens = _OPENS.match(line)
        if line.strip() in ("}", "},", "};"):
            depth -= 1
            continue
        found.append("  " * max(depth, 0) + (f"{opens[1]}:" if opens else line.strip()))
        depth += opens is not None
    return lines if depth else found


def _with_sections(lines: list[tuple[int, str]], ledger: Ledger) -> tuple[Any, int]:
    """The value of the lines, and how many keys they have; `[a.b]` begins an object inside."""
    marks = [number for number, (_, line) in enumerate(lines) if _SECTION.match(line)]
    if not marks:
        return _whole(lines, ledger)
    head = lines[: marks[0]]
    value, keys = _whole(head, ledger) if head else ({}, 0)
    for mark, end in zip(marks, [*marks[1:], len(lines)], strict=True):
        inner, count = _whole(lines[mark + 1 : end], ledger) if end > mark + 1 else ({}, 0)
        match = _SECTION.match(lines[mark][1])
        if match is None or not isinstance(value, dict) or not isinstance(inner, dict):
            raise _NoBlock
        _put(value, match, inner)
        keys += count
    return value, keys


def _put(value: dict[str, Any], match: re.Match[str], inner: dict[str, Any]) -> None:
    """Put a section where its name says; `[[a]]` adds an element to a list."""
    *path, last = [one.strip(" \"'") for one in match[2].split(".")]
    for one in path:
        inside: Any = value.setdefault(one, {})
        if isinstance(inside, list) and inside:
            inside = inside[-1]
        if not isinstance(inside, dict):
            raise _NoBlock
        value = inside
    if match[1] == "[[":
        rows = value.setdefault(last, [])
        if not isinstance(rows, list):
            raise _NoBlock
        rows.append(inner)
    elif last in value:
        raise _NoBlock
    else:
        value[last] = inner


def _whole(lines: list[tuple[int, str]], ledger: Ledger) -> tuple[Any, int]:
    block = _Block(lines, ledger, Effort())
    value = block.read()
    if block.at < len(block.lines):
        raise _NoBlock
    return value, block.keys


def _one_object(value: Any) -> Any:
    """Items with one key each, no key twice, are the fields of one object."""
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        return value
    merged = {key: inner for one in value for key, inner in one.items()}
    is_fields = all(len(one) == 1 for one in value) and len(merged) == len(value)
    return merged if is_fields else value
