"""A JSON value as a tree that is looked at piece by piece: children, paths, search. No Qt, no copy."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from itertools import islice

from forge_gui.values.json_value import Json
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import QT_TR_NOOP

Key = str | int
Path = tuple[Key, ...]
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_SHOWN = 400
_FEW_KEYS = 4


def has_children(value: Json) -> bool:
    return isinstance(value, Mapping | list) and bool(value)


def children(value: Json, begin: int, count: int) -> Sequence[tuple[Key, Json]]:
    """Some of what lies in an object or a list, in its order."""
    if isinstance(value, Mapping):
        return list(islice(value.items(), begin, begin + count))
    if isinstance(value, list):
        return [(begin + n, item) for n, item in enumerate(value[begin : begin + count])]
    return []


def size_of(value: Json) -> int:
    return len(value) if isinstance(value, Mapping | list) else 0


def summary(value: Json) -> str:
    """What stands beside a key: the value itself, or what an object or a list holds."""
    if isinstance(value, str):
        return json.dumps(value[:_SHOWN], ensure_ascii=False)
    if isinstance(value, Mapping):
        few = list(islice(value, _FEW_KEYS))
        more = ", …" if len(value) > _FEW_KEYS else ""
        return f"{{ {', '.join(few)}{more} }}" if few else "{ }"
    if isinstance(value, list):
        return count(len(value), "item")
    return json.dumps(value)


def kind_word(value: Json) -> str:
    """`text`, `number`, `yes-no`, `object`, `list`, `nothing`."""
    if value is None:
        return QT_TR_NOOP("nothing")
    if isinstance(value, bool):
        return QT_TR_NOOP("yes-no")
    if isinstance(value, int | float):
        return QT_TR_NOOP("number")
    if isinstance(value, str):
        return QT_TR_NOOP("text")
    return QT_TR_NOOP("object") if isinstance(value, Mapping) else QT_TR_NOOP("list")


def path_text(path: Path) -> str:
    """`items[0].sku`, `["a b"][2]`; empty for the whole value."""
    told = ""
    for key in path:
        if isinstance(key, int):
            told += f"[{key}]"
        elif _PLAIN.fullmatch(key):
            told += f".{key}" if told else key
        else:
            told += f"[{json.dumps(key, ensure_ascii=False)}]"
    return told


def value_at(value: Json, path: Path) -> Json:
    """What lies there. Raises KeyError or IndexError where nothing does."""
    for key in path:
        value = _inside(value, key)
    return value


def with_value(value: Json, path: Path, new: Json) -> Json:
    """The same value with another one at a place; what lies beside is shared, not copied."""
    if not path:
        return new
    key, rest = path[0], path[1:]
    if isinstance(value, Mapping) and isinstance(key, str):
        return {**value, key: with_value(value[key], rest, new)}
    if isinstance(value, list) and isinstance(key, int):
        changed = list(value)
        changed[key] = with_value(value[key], rest, new)
        return changed
    raise KeyError(key)


def differing(before: Json, after: Json, path: Path = ()) -> Iterator[tuple[Path, Json]]:
    """Where two values differ, as deep as both have the same shape; with what was there before.

    What is new has nothing before, and is told at the place that holds it.
    """
    if isinstance(before, Mapping) and isinstance(after, Mapping) and set(before) == set(after):
        for key, one in before.items():
            yield from differing(one, after[key], (*path, key))
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for number, one in enumerate(before):
            yield from differing(one, after[number], (*path, number))
    elif before != after:
        yield path, before


def find(value: Json, text: str, most: int = 1_000) -> Generator[None, None, list[Path]]:
    """Paths whose key or plain value holds the text, in the tree's order; yields as it goes."""
    wanted = text.casefold()
    found: list[Path] = []
    open_places: list[tuple[Path, Json]] = [((), value)]
    while open_places and len(found) < most and wanted:
        path, one = open_places.pop()
        yield
        if wanted in _words_of(path[-1:], one):
            found.append(path)
        inside = children(one, 0, size_of(one))
        open_places += [((*path, key), child) for key, child in reversed(inside)]
    return found


def _inside(value: Json, key: Key) -> Json:
    if isinstance(value, Mapping) and isinstance(key, str):
        return value[key]
    if isinstance(value, list) and isinstance(key, int):
        inside: Json = value[key]
        return inside
    raise KeyError(key)


def _words_of(key: Path, value: Json) -> str:
    """What a search looks at: a name, and a value that holds no others."""
    name = next((part for part in key if isinstance(part, str)), "")
    if isinstance(value, Mapping | list):
        return name.casefold()
    plain = value if isinstance(value, str) else json.dumps(value)
    return f"{name}\n{plain}".casefold()
