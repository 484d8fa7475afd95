"""YAML as plain values with the place of each, so that a fault can be shown where it stands.

Read like the YAML of other programs: by the scanner's events alone, without anchors and tags, so
nothing can be built. A key that stands twice is refused here as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from forge_gui.engine.formats.foreign.yaml_text import YamlComposer
from forge_gui.values.errors import FileDamaged

Path = tuple[str | int, ...]
Place = tuple[int, int]
"""Line and column, both from 1."""


class YamlFault(Exception):
    """Why a text cannot be read, and where; line 0: the text as a whole."""

    def __init__(self, reason: str, line: int = 0, column: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.line, self.column = reason, line, column


@dataclass(frozen=True, slots=True)
class PlacedYaml:
    """`places` has the keys, and the items of lists, by their paths."""

    document: Any
    places: Mapping[Path, Place]

    def place_of(self, path: Path) -> Place:
        """Of the value at a path, or of what is around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (0, 0))


def placed_yaml(text: str) -> PlacedYaml:
    """The one document of a text. Raises YamlFault."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    composer, places = YamlComposer("The text"), _Places()
    place: Place = (0, 0)
    try:
        for event in yaml.parse(text, Loader=loader):
            if mark := event.start_mark:
                place = mark.line + 1, mark.column + 1
            composer.take(event)
            places.take(event, place)
    except FileDamaged as error:
        raise YamlFault(error.reason, *place) from error
    except yaml.MarkedYAMLError as error:
        problem = error.problem_mark
        place = (problem.line + 1, problem.column + 1) if problem else (0, 0)
        raise YamlFault(f"it is no YAML: {error.problem or 'broken'}.", *place) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise YamlFault("it is no YAML that can be read.") from error
    return PlacedYaml(composer.document, places.found)


class _Places:
    """Follows the events: a stack of open lists and objects, each with what is awaited in it."""

    def __init__(self) -> None:
        self.found: dict[Path, Place] = {}
        self._open: list[_Open] = []

    def take(self, event: Any, place: Place) -> None:
        kind = type(event).__name__
        if kind in ("MappingEndEvent", "SequenceEndEvent"):
            self._open.pop()
            self._ended()
        elif kind in ("MappingStartEvent", "SequenceStartEvent"):
            self._open.append(_Open(self._begun(place), is_list=kind.startswith("Seq")))
        elif kind == "ScalarEvent":
            here = self._open[-1] if self._open else None
            if here is not None and not here.is_list and here.key is None:
                self._key(here, event.value, place)
            else:
                self._begun(place)
                self._ended()

    def _key(self, here: _Open, key: str, place: Place) -> None:
        path = (*here.path, key)
        if path in self.found:
            raise YamlFault(f'the key "{key[:60]}" is there twice.', *place)
        self.found[path] = place
        here.key = key

    def _begun(self, place: Place) -> Path:
        """The path of a value that begins here."""
        if not self._open:
            return ()
        here = self._open[-1]
        if here.is_list:
            path = (*here.path, here.count)
            self.found[path] = place
            return path
        return (*here.path, here.key or "")

    def _ended(self) -> None:
        if self._open:
            self._open[-1].count += 1
            self._open[-1].key = None


@dataclass(slots=True)
class _Open:
    path: Path
    is_list: bool
    count: int = 0
    key: str | None = None
