"""What a person changes in a JSON value that is shown as a tree: one place at a time. Pure.

Each change answers with the new value and why it cannot be (empty: it can). What lies beside the
place is shared with the old value, not copied.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping

from forge_gui.values.json_value import Json
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.value_tree import Path, has_children, value_at, with_value

NEW_KEY = "key"


def leaf_text(value: Json) -> str:
    """A plain value as one edits it: JSON, so that a text stands in quotes."""
    return json.dumps(value, ensure_ascii=False)


def is_leaf(value: Json) -> bool:
    """It is edited as a text of one line; what holds others is edited inside."""
    return not has_children(value)


def read_leaf(text: str) -> tuple[Json, str]:
    """The value of such a text, and why it is none."""
    try:
        value: Json = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError):
        shown = text.strip()
        if shown[:1] in ('"', "{", "["):
            return None, tr("This does not end as it began: a quote or a bracket is missing.")
        quoted = json.dumps(shown, ensure_ascii=False)
        return None, tr(
            "Text stands in quotes: {text}. Without: a number, true, false or null.", text=quoted
        )
    return value, ""


def with_leaf(value: Json, path: Path, text: str) -> tuple[Json, str]:
    """Another plain value at a place, as it was typed."""
    new, trouble = read_leaf(text)
    return (value, trouble) if trouble else (with_value(value, path, new), "")


def renamed(value: Json, path: Path, name: str) -> tuple[Json, str]:
    """Another name for a key; it keeps its place among the others."""
    above, old = value_at(value, path[:-1]), path[-1]
    if not isinstance(above, Mapping) or not isinstance(old, str):
        return value, tr("The items of a list have numbers, and no names.")
    if name == old:
        return value, ""
    if not name:
        return value, tr("A key needs a name.")
    if name in above:
        return value, tr("There is a key called {key} already.", key=name)
    named = {name if key == old else key: one for key, one in above.items()}
    return with_value(value, path[:-1], named), ""


def without(value: Json, path: Path) -> tuple[Json, str]:
    """The value with a place taken out of it."""
    if not path:
        return value, tr("The whole value cannot be taken away.")
    above, gone = value_at(value, path[:-1]), path[-1]
    left: Json
    if isinstance(above, Mapping):
        left = {key: one for key, one in above.items() if key != gone}
    elif isinstance(above, list):
        left = [one for number, one in enumerate(above) if number != gone]
    else:
        raise KeyError(gone)
    return with_value(value, path[:-1], left), ""


def with_added(value: Json, path: Path) -> tuple[Json, Path]:
    """One more empty text: in what holds others, else behind the place. Answers with its path
    (empty: the whole value is a plain one, that holds nothing)."""
    holder = value_at(value, path)
    at = path
    if not isinstance(holder, Mapping | list):
        if not path:
            return value, ()
        at, holder = path[:-1], value_at(value, path[:-1])
    if isinstance(holder, list):
        last = path[-1] if at != path else None
        place = last + 1 if isinstance(last, int) else len(holder)
        return with_value(value, at, [*holder[:place], "", *holder[place:]]), (*at, place)
    assert isinstance(holder, Mapping)
    name = next(one for one in _names() if one not in holder)
    return with_value(value, at, _with_key(holder, path[-1] if at != path else None, name)), (
        *at,
        name,
    )


def _with_key(holder: Mapping[str, Json], behind: object, name: str) -> dict[str, Json]:
    """The new key stands behind another one, else at the end."""
    if behind not in holder:
        return {**holder, name: ""}
    made: dict[str, Json] = {}
    for key, one in holder.items():
        made[key] = one
        if key == behind:
            made[name] = ""
    return made


def _names() -> itertools.chain[str]:
    return itertools.chain((NEW_KEY,), (f"{NEW_KEY}_{number}" for number in itertools.count(2)))


def _no_number(word: str) -> Json:
    raise ValueError(word)
