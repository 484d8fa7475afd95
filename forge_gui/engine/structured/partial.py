"""JSON that is right as far as it goes and ends too early: read by jiter, which is made for that."""

from __future__ import annotations

import json
import re
from typing import Any

from forge_gui.engine.structured.changes import Change, Ledger

_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"')
_SUSPECT = re.compile(r"[}\]]\s*$|```|<\||</|\n\s*[\"}\]]|,\s*\"[\w ]+$")
_PART_OF_WORD = re.compile(r"[:,\[\s](?:t|tr|tru|f|fa|fal|fals|n|nu|nul)$")
_HALF = re.compile(r"(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|\\\\u?[0-9a-fA-F]{0,3})$")


def complete(text: str) -> tuple[Any, Ledger] | None:
    """The value of a text that was cut, with what was done about it; None where it is no such text.

    A text in quotes that was cut is kept as far as it goes; a key without a value is left out.
    """
    if text.rstrip()[-1:] in ("}", "]", "`") or not _is_cut_only(text) or _ends_like_a_fault(text):
        return None
    import jiter

    try:
        value = jiter.from_json(
            text.encode("utf-8", "replace"), partial_mode="trailing-strings", allow_inf_nan=False
        )
    except ValueError:
        return None
    return value, _changes(text)


def _is_cut_only(text: str) -> bool:
    """Whether the first fault is that the text ends. (jiter itself passes over faults: it gives
    what stands before them.)"""
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        rest = text[error.pos :].strip()
        return not rest or error.msg.startswith("Unterminated") or bool(_HALF.match(rest))
    except (ValueError, RecursionError):
        return False
    return False


def may_be_open_inside(text: str, ledger: Ledger) -> bool:
    """Whether brackets that are missing at the end may as well be missing further up: the lines
    are not indented as their brackets say."""
    if "\n" not in text or set(ledger.counts) != {Change.CLOSERS}:
        return False
    depth, indents = 0, {0: 0}
    for line in _bare(text).rstrip().splitlines():
        inner = line.strip()
        if not inner:
            continue
        leading = len(inner) - len(inner.lstrip("}]"))
        here = depth - leading
        indent = len(line) - len(line.lstrip()) if indents.get(here) != 0 or here else 0
        if indents.setdefault(here, indent) != indent:
            return True
        if here and indent <= indents.get(here - 1, -1):
            return True
        depth += sum(inner.count(sign) for sign in "{[") - sum(inner.count(sign) for sign in "}]")
    return False


def _bare(text: str) -> str:
    return _STRING.sub('""', text)


def _ends_like_a_fault(text: str) -> bool:
    """Whether the last text in quotes lacks its quote rather than its end."""
    rest = _bare(text).rpartition('""')[2]
    return '"' in rest and bool(_SUSPECT.search(rest.partition('"')[2]))


def _changes(text: str) -> Ledger:
    ledger = Ledger()
    bare = _bare(text)
    outside, quote, _ = bare.rpartition('""')[2].partition('"')
    before = (bare if not quote else bare[: bare.rfind('"')]).rstrip()
    missing = sum(before.count(sign) for sign in "{[") - sum(before.count(sign) for sign in "}]")
    if quote:
        ledger.note(
            Change.CUT_TEXT if before[-1:] in (":", "[") or _in_list(before) else Change.CUT_KEY
        )
    elif (
        before[-1:] == ":" or (outside == "" and _is_lone_key(before)) or _PART_OF_WORD.search(text)
    ):
        ledger.note(Change.CUT_KEY)
    elif re.search(r"[\d.+-]\s*$|[eE]$", text) and not text.endswith(("true", "false")):
        ledger.note(Change.CUT_SCALAR)
    ledger.note(Change.CLOSERS, max(1, missing))
    return ledger


def _in_list(before: str) -> bool:
    """Whether what is open at the end is a list."""
    depth = 0
    for sign in reversed(before):
        if sign in "}]":
            depth += 1
        elif sign in "{[":
            if not depth:
                return sign == "["
            depth -= 1
    return False


def _is_lone_key(before: str) -> bool:
    """Whether the text ends with a key that has no colon yet."""
    return bool(re.search(r'[,{]\s*""$', before)) and not _in_list(before)
