"""What settings are made of: sections of keys, each with its kind, default, bounds and meaning.

Plain Python, because settings are read at every start and pydantic takes a quarter of a second to
come (docs/decisions/0009). The annotation of a key says what it holds: bool, int, float, str, a
Literal of texts, a section, or tuple[..., ...] of one of these. Everything is strict: a number is
no text, true is no number, an unknown key is a fault.
"""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from re import fullmatch
from typing import Any, ClassVar, Literal, NoReturn, Self, dataclass_transform, get_args, get_origin

MISSING, UNKNOWN, UNFIT = "missing", "unknown", "unfit"
_REQUIRED: Any = object()
_LARGEST = 1e300
_JSON_KINDS = {bool: "boolean", int: "integer", float: "number", str: "string"}


@dataclass(frozen=True, slots=True)
class Wrong:
    """What cannot be. `why` is MISSING, UNKNOWN, UNFIT (kind or bounds), or says it in words."""

    place: tuple[str | int, ...]
    why: str
    value: object = None


class SettingsInvalid(ValueError):
    """Values that no settings can have: everything wrong, in the order of the keys."""

    def __init__(self, wrongs: tuple[Wrong, ...]) -> None:
        super().__init__("; ".join(f"{'.'.join(map(str, one.place))}: {one.why}" for one in wrongs))
        self.wrongs = wrongs


class Key:
    """What is said of one key. `bounds` in the words of JSON Schema."""

    __slots__ = ("bounds", "check", "default", "kind", "meaning")

    def __init__(
        self,
        default: Any,
        meaning: str,
        bounds: Mapping[str, Any],
        check: Callable[[Any], object] | None,
    ) -> None:
        self.default = default
        self.meaning = meaning
        self.bounds = bounds
        self.check = check
        self.kind: Any = None

    def take(self, value: Any, place: tuple[str | int, ...], wrongs: list[Wrong]) -> Any:
        """The value as settings hold it; what is wrong with it goes to `wrongs`."""
        before = len(wrongs)
        taken = _taken(self.kind, value, place, wrongs)
        if len(wrongs) == before and not _is_within(taken, self.bounds):
            wrongs.append(Wrong(place, UNFIT, value))
        elif len(wrongs) == before and self.check is not None:
            _check(self.check, taken, place, wrongs)
        return taken

    def schema(self, sections: dict[str, Any]) -> dict[str, Any]:
        """Its JSON Schema; those of sections go to `sections`."""
        schema = {**_schema_of(self.kind, sections), **self.bounds}
        if "$ref" in schema:
            return schema
        if self.default is not _REQUIRED:
            schema["default"] = _as_json(self.default)
        return {**schema, "description": self.meaning}


def key(
    *,
    default: Any = _REQUIRED,
    description: str = "",
    ge: float | None = None,
    gt: float | None = None,
    le: float | None = None,
    min_length: int | None = None,
    pattern: str | None = None,
    check: Callable[[Any], object] | None = None,
) -> Any:
    """Declare a key. The pattern holds for the whole text; `check` raises ValueError."""
    said = {
        "minimum": ge,
        "exclusiveMinimum": gt,
        "maximum": le,
        "minLength": min_length,
        "pattern": pattern,
    }
    bounds = {name: bound for name, bound in said.items() if bound is not None}
    return Key(default, description, bounds, check)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(key,))
class Section:
    """A frozen group of keys. Made with what differs from the defaults; raises SettingsInvalid."""

    KEYS: ClassVar[Mapping[str, Key]] = {}

    def __init_subclass__(cls) -> None:
        own = cls.__dict__
        cls.KEYS = {name: found for name, found in own.items() if isinstance(found, Key)}
        for name, found in cls.KEYS.items():
            found.kind = cls.__annotations__[name]

    def __init__(self, **given: Any) -> None:
        wrongs: list[Wrong] = []
        self.__dict__.update(self._values(given, (), wrongs))
        if wrongs:
            raise SettingsInvalid(tuple(wrongs))

    @classmethod
    def read(cls, document: object) -> Self:
        """From JSON values. Raises SettingsInvalid with everything that is wrong."""
        wrongs: list[Wrong] = []
        section: Self = cls.take(document, (), wrongs)
        if wrongs:
            raise SettingsInvalid(tuple(wrongs))
        return section

    @classmethod
    def take(cls, value: Any, place: tuple[str | int, ...], wrongs: list[Wrong]) -> Any:
        """The section that a JSON object (or a section) stands for; wrongs go to the list."""
        if isinstance(value, cls):
            return value
        if not isinstance(value, Mapping):
            wrongs.append(Wrong(place, UNFIT, value))
            return None
        section = object.__new__(cls)
        section.__dict__.update(cls._values(value, place, wrongs))
        return section

    @classmethod
    def _values(
        cls, given: Mapping[str, Any], place: tuple[str | int, ...], wrongs: list[Wrong]
    ) -> dict[str, Any]:
        before = len(wrongs)
        values = {}
        for name, one in cls.KEYS.items():
            if name in given:
                values[name] = one.take(given[name], (*place, name), wrongs)
            elif one.default is _REQUIRED:
                wrongs.append(Wrong((*place, name), MISSING))
            else:
                values[name] = one.default
        wrongs += (Wrong((*place, name), UNKNOWN) for name in given if name not in cls.KEYS)
        if len(wrongs) == before:
            _check(cls.check, values, place, wrongs)
        return values

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> None:
        """Whether keys fit each other, where each fits alone. Raises ValueError."""

    @classmethod
    def json_schema(cls) -> dict[str, Any]:
        """The JSON Schema of such a section; every key with a default may be left out."""
        sections: dict[str, Any] = {}
        return {**cls._schema(sections), "$defs": sections}

    @classmethod
    def _schema(cls, sections: dict[str, Any]) -> dict[str, Any]:
        required = [name for name, one in cls.KEYS.items() if one.default is _REQUIRED]
        return {
            "type": "object",
            "description": inspect.getdoc(cls) or "",
            "properties": {name: one.schema(sections) for name, one in cls.KEYS.items()},
            "additionalProperties": False,
            **({"required": required} if required else {}),
        }

    def document(self) -> dict[str, Any]:
        """Every key with its value, as JSON values."""
        return {name: _as_json(getattr(self, name)) for name in self.KEYS}

    def __setattr__(self, name: str, _value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen: {name} does not change")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.__dict__ == self.__dict__

    def __hash__(self) -> int:
        return hash(tuple(self.__dict__.values()))

    def __repr__(self) -> str:
        said = {name: value for name, value in self.__dict__.items() if self._differs(name, value)}
        return f"{type(self).__name__}({', '.join(f'{n}={v!r}' for n, v in said.items())})"

    def _differs(self, name: str, value: object) -> bool:
        return bool(value != self.KEYS[name].default)


def _check(
    check: Callable[[Any], object], value: Any, place: tuple[str | int, ...], wrongs: list[Wrong]
) -> None:
    try:
        check(value)
    except ValueError as error:
        wrongs.append(Wrong(place, str(error), value))


def _taken(kind: Any, value: Any, place: tuple[str | int, ...], wrongs: list[Wrong]) -> Any:
    if isinstance(kind, type) and issubclass(kind, Section):
        return kind.take(value, place, wrongs)
    origin = get_origin(kind)
    if origin is tuple and isinstance(value, list | tuple):
        item = get_args(kind)[0]
        return tuple(_taken(item, one, (*place, n), wrongs) for n, one in enumerate(value))
    if origin is Literal:
        is_right = isinstance(value, str) and value in get_args(kind)
    elif kind is float:
        is_right = type(value) in (int, float) and abs(value) < _LARGEST
        value = float(value) if is_right else value
    else:
        is_right = type(value) is kind
    if not is_right:
        wrongs.append(Wrong(place, UNFIT, value))
    elif kind is str and not _is_text(value):
        wrongs.append(Wrong(place, "it holds characters that are none", value))
    return value


def _is_text(value: str) -> bool:
    """Half a character cannot be written to a file."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_within(value: Any, bounds: Mapping[str, Any]) -> bool:
    return all(_keeps(value, name, bound) for name, bound in bounds.items())


def _keeps(value: Any, name: str, bound: Any) -> bool:
    match name:
        case "minimum":
            return bool(value >= bound)
        case "exclusiveMinimum":
            return bool(value > bound)
        case "maximum":
            return bool(value <= bound)
        case "minLength":
            return bool(len(value) >= bound)
        case _:
            return fullmatch(bound, value) is not None


def _schema_of(kind: Any, sections: dict[str, Any]) -> dict[str, Any]:
    if isinstance(kind, type) and issubclass(kind, Section):
        sections[kind.__name__] = kind._schema(sections)  # noqa: SLF001  # of the same family
        return {"$ref": f"#/$defs/{kind.__name__}"}
    if get_origin(kind) is Literal:
        return {"type": "string", "enum": list(get_args(kind))}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _schema_of(get_args(kind)[0], sections)}
    return {"type": _JSON_KINDS[kind]}


def _as_json(value: Any) -> Any:
    if isinstance(value, Section):
        return value.document()
    return [_as_json(one) for one in value] if isinstance(value, tuple) else value
