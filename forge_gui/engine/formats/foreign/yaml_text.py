"""YAML of other programs as plain values: the scanner's events only, so that nothing can be built.

Anchors, aliases and tags are refused: a flow has no use for them, and they are what YAML bombs and
YAML attacks are made of. Plain words are read as YAML 1.2 reads them (`yes` and `12:30` are texts).
"""

from __future__ import annotations

import re
from typing import Any

from forge_gui.engine.formats.foreign.reading import DEEPEST
from forge_gui.values.errors import FileDamaged

MOST_VALUES = 400_000
_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_DECIMAL = re.compile(
    r"[-+]?(?:\.[0-9]{1,30}|[0-9]{1,30}(?:\.[0-9]{0,30})?)(?:[eE][-+]?[0-9]{1,3})?"
)
_WORDS = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}


def yaml_of(text: str, source: str) -> Any:
    """The one document of a YAML text. Raises FileDamaged."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    composer = YamlComposer(source)
    try:
        for event in yaml.parse(text, Loader=loader):
            composer.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f" at line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise FileDamaged(source, f"it is no YAML{place}: {error.problem or 'broken'}.") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise FileDamaged(source, "it is no YAML that can be read.") from error
    return composer.document


class YamlComposer:
    """Puts events together: a stack of open lists and objects, no recursion."""

    def __init__(self, source: str) -> None:
        self.document: Any = None
        self._source = source
        self._open: list[list[Any]] = []
        self._count = 0
        self._documents = 0

    def take(self, event: Any) -> None:
        kind = type(event).__name__
        if kind == "DocumentStartEvent":
            self._documents += 1
            if self._documents > 1:
                self._refuse("it holds several documents")
        elif kind == "AliasEvent" or getattr(event, "anchor", None):
            self._refuse("it uses anchors, which no flow needs")
        elif kind == "ScalarEvent":
            self._put(self._scalar(event))
        elif kind in ("MappingStartEvent", "SequenceStartEvent"):
            self._begin(event, kind)
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            self._put(self._closed(kind))

    def _begin(self, event: Any, kind: str) -> None:
        if event.tag:
            self._refuse(f'it uses the tag "{str(event.tag)[:40]}", which no flow needs')
        if len(self._open) >= DEEPEST:
            self._refuse(f"it is nested more than {DEEPEST} deep")
        self._open.append([kind])

    def _closed(self, kind: str) -> Any:
        _, *values = self._open.pop()
        if kind == "SequenceEndEvent":
            return values
        found: dict[str, Any] = {}
        for key, value in zip(values[::2], values[1::2], strict=True):
            if isinstance(key, (dict, list)):
                self._refuse("one of its keys is no text")
            found[key if isinstance(key, str) else str(key)] = value
        return found

    def _put(self, value: Any) -> None:
        self._count += 1
        if self._count > MOST_VALUES:
            self._refuse("it holds more values than any flow")
        if self._open:
            self._open[-1].append(value)
        else:
            self.document = value

    def _scalar(self, event: Any) -> Any:
        if event.tag and event.tag != "!":
            self._refuse(f'it uses the tag "{str(event.tag)[:40]}", which no flow needs')
        if event.style or event.tag or not event.implicit[0]:
            return event.value
        return _plain(event.value)

    def _refuse(self, why: str) -> None:
        raise FileDamaged(self._source, f"{why}.")


def _plain(text: str) -> Any:
    """What a word without quotes means."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    return text
