"""What makes a start light without changing what it does: half of it was spent on these.

Python's collector walked through everything that the imports had made, again and again; PySide
read the source of every module; `dataclasses` compiled six functions for each of four hundred
values; and pydantic imported an e-mail library to look for plug-ins that are switched off. None of
it is needed to show a window.

The last of these alone is 200 of the 1,120 ms of processor time until all panels are alive, on
Python 3.11 and 3.12: 150 ms for the methods that share code, 50 ms for the makers that wait.
"""

from __future__ import annotations

import dataclasses
import gc
import operator
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from reprlib import recursive_repr
from types import ModuleType
from typing import Any

_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_MAKERS = ("_repr_fn", "_frozen_get_del_attr", "_cmp_fn", "_hash_fn", "_init_fn")
_USUAL_INIT: Callable[..., Any] | None = getattr(dataclasses, "_init_fn", None)
Fields = Sequence["dataclasses.Field[Any]"]


class LightStart:
    """Holds from `begin` until `end`; what was made meanwhile stays as it is."""

    def __init__(self) -> None:
        self._was_collecting = False
        self._is_on = False
        self._makers: dict[str, object] = {}

    def begin(self) -> None:
        """Before the imports, while there is one thread."""
        if self._is_on:
            return
        self._is_on, self._was_collecting = True, gc.isenabled()
        gc.disable()
        spare_the_search()
        for name, maker in light_makers().items():
            if getattr(dataclasses, name) is not maker:  # another start may still hold
                self._makers[name] = getattr(dataclasses, name)
                setattr(dataclasses, name, maker)

    def collect_again(self) -> None:
        """The collector goes on as it did before."""
        if self._was_collecting:
            self._was_collecting = False
            gc.enable()

    def end(self) -> None:
        """Everything is as it was."""
        self.collect_again()
        for name, maker in self._makers.items():
            setattr(dataclasses, name, maker)
        self._is_on, self._makers = False, {}


def spare_the_search() -> None:
    """PySide reads the source of every module that is imported after it, looking for a wish to
    spell Qt's names otherwise. Nothing here has it, and the search is a tenth of the imports."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010  # no other switch


def spare_the_plugins() -> None:
    """Pydantic asks a module of its own for plug-ins, which imports a library of packages and that
    one a library of e-mails, before it finds them switched off: 35 of the 1,000 ms. They are."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    name = "pydantic.plugin._loader"
    if os.environ["PYDANTIC_DISABLE_PLUGINS"] == "__all__" and name not in sys.modules:
        loader = ModuleType(name)
        setattr(loader, "get_plugins", lambda: ())  # noqa: B010  # all that is asked of it
        sys.modules[name] = loader


def light_makers() -> dict[str, Callable[..., object]]:
    """Makers of a dataclass's methods that share code instead of compiling it for each class.

    The methods do what those of the standard library do; `__init__` is the library's own, compiled
    with the first value of a class, for most classes have none yet when the window is there. Empty where it makes them otherwise:
    Python 3.13 compiles them all at once, which is quick enough.
    """
    if not all(hasattr(dataclasses, name) for name in (*_MAKERS, "_create_fn")):
        return {}
    return dict(
        zip(_MAKERS, (_repr_fn, _frozen_get_del_attr, _cmp_fn, _hash_fn, _init_fn), strict=True)
    )


def _tuple_of(names: Sequence[str]) -> Callable[[object], tuple[Any, ...]]:
    if not names:
        return lambda _value: ()
    get = operator.attrgetter(*names)
    return get if len(names) > 1 else lambda value: (get(value),)


def _repr_fn(fields: Fields, globals: Mapping[str, Any]) -> object:  # noqa: A002, ARG001
    names = [field.name for field in fields]

    def told(self: object) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({values})"

    return recursive_repr()(_named(told, "__repr__"))


def _frozen_get_del_attr(
    cls: type,
    fields: Fields,
    globals: Mapping[str, Any],  # noqa: A002, ARG001
) -> tuple[object, object]:
    names = frozenset(field.name for field in fields)
    above: Any = super

    def set_it(self: object, name: str, value: object) -> None:
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        above(cls, self).__setattr__(name, value)

    def delete_it(self: object, name: str) -> None:
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        above(cls, self).__delattr__(name)

    return _named(set_it, "__setattr__"), _named(delete_it, "__delattr__")


def _cmp_fn(
    name: str,
    op: str,
    self_tuple: str,
    other_tuple: str,  # noqa: ARG001
    globals: Mapping[str, Any],  # noqa: A002, ARG001
) -> object:
    """`self_tuple` is text: `(self.x,self.y,)`."""
    names = [part.removeprefix("self.") for part in self_tuple.strip("()").split(",") if part]
    get, compare = _tuple_of(names), _COMPARISONS[op]

    def compared(self: object, other: object) -> Any:
        if other.__class__ is self.__class__:
            return compare(get(self), get(other))
        return NotImplemented

    return _named(compared, name)


def _hash_fn(fields: Fields, globals: Mapping[str, Any]) -> object:  # noqa: A002, ARG001
    get = _tuple_of([field.name for field in fields])

    def hashed(self: object) -> int:
        return hash(get(self))

    return _named(hashed, "__hash__")


def _init_fn(fields: Fields, std_fields: Fields, *more: Any) -> object:
    assert _USUAL_INIT is not None
    make = partial(_USUAL_INIT, fields, std_fields, *more)
    if _has_gap(std_fields):
        return make()  # it says what is wrong

    def init(self: object, *given: Any, **named: Any) -> None:
        made = make()
        made.__qualname__ = init.__qualname__
        for kind in type(self).__mro__:
            if kind.__dict__.get("__init__") is init:
                setattr(kind, "__init__", made)  # noqa: B010  # a class, not a value
        made(self, *given, **named)

    return _named(init, "__init__")


def _has_gap(fields: Fields) -> bool:
    """Whether one without a default follows one with: refused when the class is made."""
    absent = dataclasses.MISSING
    given = [
        field.default is not absent or field.default_factory is not absent
        for field in fields
        if field.init
    ]
    return given != sorted(given)


def _named(method: Callable[..., Any], name: str) -> Callable[..., Any]:
    method.__name__ = name
    return method
