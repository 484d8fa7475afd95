"""What the engine says, in the language of the window.

The engine writes English sentences, into events and into the journal, and knows no window. Those
that people meet are written here once more, with gaps in the place of what changes: a sentence that
fits one is said in the window's words. One that fits none stays as it came. A test holds each of
them beside the engine's own.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QLocale

from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.engine_sentences import SENTENCES
from forge_gui.viewmodels.translation import tr

_GAP = re.compile(r"\\\{([a-z_]+)\\\}")
_END = re.compile(r'(?<=[.!?]) (?=["\w{])')
_NAMED = re.compile(r"(?P<name>[^:.\n]{1,80}): (?P<rest>.+)", re.DOTALL)
_INNER = ("reason", "rest")
"""Gaps that hold a sentence of the engine's themselves."""
_LISTED, _OR = "ways", ", or "
"""A gap that holds several of them, and what stands between."""
_LONGEST = 2_000
"""Characters; beyond them it is no sentence of the engine's alone."""


def said(text: str) -> str:
    """`text`, which the engine wrote, in the language of the window."""
    if not text or len(text) > _LONGEST:
        return text
    if numbers.locale().language() is QLocale.Language.English:
        return text
    return _whole(text) or _named(text) or _by_sentences(text)


def _whole(text: str) -> str:
    """As one of the sentences; empty: it is none."""
    found = _fitting(text)
    if found is None:
        return ""
    template, gaps = found
    return tr(template, **{name: _filled(name, value) for name, value in gaps.items()})


def _filled(name: str, value: str) -> str:
    if name == _LISTED:
        first, *others = (said(way) for way in value.split(_OR))
        for other in others:
            first = tr("{one}, or {other}", one=first, other=other)
        return first
    return said(value) if name in _INNER else value


def _named(text: str) -> str:
    """A sentence about something whose name stands before it: `Draft a reply: ...`."""
    found = _NAMED.fullmatch(text)
    if found is None:
        return ""
    rest = _whole(found["rest"]) or _by_sentences(found["rest"])
    return f"{found['name']}: {rest}" if rest != found["rest"] else ""


def _by_sentences(text: str) -> str:
    """Several sentences, each of which may be one: as many together as fit."""
    rest, told = _END.split(text), []
    while rest:
        for many in range(len(rest), 0, -1):
            if translated := _whole(" ".join(rest[:many])):
                break
        else:
            many, translated = 1, rest[0]
        told.append(translated)
        rest = rest[many:]
    return " ".join(told)


@lru_cache(maxsize=1024)
def _fitting(text: str) -> tuple[str, dict[str, str]] | None:
    for template, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            return template, found.groupdict()
    return None


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those that say most come first: one with hardly more than gaps fits too much."""
    ordered = sorted(SENTENCES, key=lambda one: -len(_GAP.sub("", re.escape(one))))
    return tuple((one, _pattern(one)) for one in ordered)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(_GAP.sub(r"(?P<\1>.+?)", re.escape(template)), re.DOTALL)
