"""A kind's JSON Schema as a list of fields to show: what each is, its bounds, its default. Pure."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from forge_gui.values.json_value import Json, JsonObject
from forge_gui.viewmodels.numbers import shortest, typed, whole
from forge_gui.viewmodels.translation import tr

_SLIDER_TOP = 131_072
_NO_SLIDER_ABOVE = 1_000_000_000
"""A range as wide as a seed's says nothing about what is sensible."""


class FieldKind(StrEnum):
    MODEL = "model"
    TEMPLATE = "template"
    NUMBER = "number"
    INTEGER = "integer"
    SWITCH = "switch"
    CHOICE = "choice"
    TEXT = "text"
    LINES = "lines"
    """A list of texts, one a line."""
    MODELS = "models"
    """A list of models; its order counts."""
    SCHEMA = "json-schema"
    JSON = "json"
    LEFT_OR_SWITCH = "left or switch"
    """Yes, no, or left to Forge."""


@dataclass(frozen=True, slots=True)
class Field:
    """One setting. `is_optional`: it may be left to the model (null).

    `usual` is what models take where nothing is set, as far as that is known; `slider` the part of
    the range that its slider shows; `is_advanced`: wanted less often; `section` where it stands.
    """

    key: str
    title: str
    kind: FieldKind
    description: str = ""
    default: Json = None
    is_optional: bool = False
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    usual: float | None = None
    slider: tuple[float, float] | None = None
    is_advanced: bool = False
    section: str = ""
    add_words: str = ""
    """What the button says behind which it hides while it is empty; none: it is always there."""
    may_be_empty: bool = False
    """To leave it out means something too."""
    is_short: bool = False
    """A text of a few signs."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """What people read in the place of a choice."""
    ability: str = ""
    """What a model must be able to do to be chosen; empty: whatever it can."""
    shown_where: Mapping[str, Json] = field(default_factory=dict)
    """It counts only where other settings have these values."""

    @property
    def mark(self) -> float | None:
        """The value that its slider marks: the default, else what is usual."""
        is_number = isinstance(self.default, int | float) and not isinstance(self.default, bool)
        return float(self.default) if is_number else self.usual  # type: ignore[arg-type]

    @property
    def has_slider(self) -> bool:
        is_number = self.kind in (FieldKind.NUMBER, FieldKind.INTEGER)
        return is_number and self.maximum is not None and self.maximum < _NO_SLIDER_ABOVE

    @property
    def is_wide(self) -> bool:
        """So wide a range that its slider counts in factors, not in steps."""
        high = self.slider[1] if self.slider else self.maximum or 0
        return self.has_slider and high > 1000


def fields_of(schema: JsonObject) -> tuple[Field, ...]:
    """The fields of a settings schema in its own order; what is not understood is JSON text."""
    properties = schema.get("properties")
    if not isinstance(properties, Mapping):
        return ()
    return tuple(_field(key, part) for key, part in properties.items() if isinstance(part, Mapping))


def to_slider(field: Field, value: float, steps: int) -> int:
    """Where on a slider of `steps` steps a value stands."""
    low, high = _slider_range(field)
    value = min(high, max(low, value))
    if field.is_wide:
        share = math.log(value / low) / math.log(high / low)
    else:
        share = (value - low) / (high - low)
    return round(share * steps)


def from_slider(field: Field, step: int, steps: int) -> float | int:
    """The value at a step of the slider: whole, or with two decimals; wide ranges rounded."""
    low, high = _slider_range(field)
    share = step / steps
    if field.is_wide:
        value: float = low * (high / low) ** share
        grain = int(2.0 ** max(0, int(math.log2(max(value, 1))) - 3))
        return max(int(low), round(value / grain) * grain)
    straight = low + share * (high - low)
    return round(straight) if field.kind is FieldKind.INTEGER else round(straight, 2)


def parse_number(field: Field, text: str) -> float | int | None:
    """What was typed, within the bounds. Raises ValueError with a sentence for the person."""
    cleaned = text.strip()
    if not cleaned:
        if field.is_optional:
            return None
        raise ValueError(tr("{setting} needs a number.", setting=field.title))
    try:
        is_whole = field.kind is FieldKind.INTEGER
        number = typed(cleaned)
        if is_whole and not number.is_integer():
            raise ValueError
        value: float | int = int(number) if is_whole else number
    except ValueError:
        no_part = tr("{setting} is a whole number.", setting=field.title)
        other = tr("{setting} is a number.", setting=field.title)
        raise ValueError(no_part if field.kind is FieldKind.INTEGER else other) from None
    if not math.isfinite(value):
        raise ValueError(tr("{setting} is a number.", setting=field.title))
    if field.minimum is not None and value < field.minimum:
        least = shortest(field.minimum)
        raise ValueError(tr("{setting} is at least {number}.", setting=field.title, number=least))
    if field.maximum is not None and value > field.maximum:
        most = shortest(field.maximum)
        raise ValueError(tr("{setting} is at most {number}.", setting=field.title, number=most))
    return value


def number_text(value: float | int) -> str:
    """`4,096`, `0.4`."""
    return whole(value) if isinstance(value, int) else shortest(value)


def _slider_range(field: Field) -> tuple[float, float]:
    low, high = field.minimum or 0.0, field.maximum if field.maximum is not None else 1.0
    if field.slider is not None:
        low, high = field.slider
        return (max(1.0, low) if field.is_wide else low), high
    if field.is_wide:
        return max(1.0, low), float(min(high, _SLIDER_TOP))
    # A temperature of 5 may be typed; on the slider the sensible part has the room.
    return low, 2.0 if field.kind is FieldKind.NUMBER and 2 < high <= 10 else float(high)


def _field(key: str, part: Mapping[str, Json]) -> Field:
    branches = part.get("anyOf")
    is_optional = False
    shape: Mapping[str, Json] = part
    if isinstance(branches, Sequence) and not isinstance(branches, str):
        kinds = [one for one in branches if isinstance(one, Mapping)]
        real = [one for one in kinds if one.get("type") != "null"]
        is_optional = len(real) < len(kinds)
        if len(real) == 1:
            shape = {**part, **real[0]}
    choices = shape.get("enum")
    title, add = part.get("title"), str(part.get("add", ""))
    description = str(part.get("description", ""))
    return Field(
        key,
        tr(title) if isinstance(title, str) else key.replace("_", " ").capitalize(),
        FieldKind.LEFT_OR_SWITCH
        if is_optional and _kind(shape) is FieldKind.SWITCH
        else _kind(shape),
        tr(description) if description else "",
        part.get("default"),
        is_optional,
        _number(shape, "minimum", "exclusiveMinimum"),
        _number(shape, "maximum", "exclusiveMaximum"),
        tuple(str(one) for one in choices) if isinstance(choices, list | tuple) else (),
        usual=_number(part, "usual"),
        slider=_span(part.get("slider")),
        is_advanced=part.get("is_advanced") is True,
        section=str(part.get("section", "")),
        add_words=tr(add) if add else "",
        may_be_empty="empty" in description,
        is_short=part.get("is_short") is True,
        labels={key: tr(str(word)) for key, word in _mapping(part.get("labels")).items()},
        ability=str(part.get("capability", "")),
        shown_where=_mapping(part.get("shown_where")),
    )


_BY_TYPE = {
    "number": FieldKind.NUMBER,
    "integer": FieldKind.INTEGER,
    "boolean": FieldKind.SWITCH,
    "string": FieldKind.TEXT,
}


def _kind(shape: Mapping[str, Json]) -> FieldKind:
    if shape.get("format") in ("model", "template", "json-schema"):
        return FieldKind(str(shape["format"]))
    if shape.get("enum"):
        return FieldKind.CHOICE
    items = shape.get("items")
    if shape.get("type") == "array" and isinstance(items, Mapping):
        if items.get("format") == "model":
            return FieldKind.MODELS
        return FieldKind.LINES if items.get("type") == "string" else FieldKind.JSON
    return _BY_TYPE.get(str(shape.get("type")), FieldKind.JSON)


def _number(shape: Mapping[str, Json], *names: str) -> float | None:
    for name in names:
        value = shape.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return value
    return None


def _mapping(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, Mapping) else {}


def _span(value: Json) -> tuple[float, float] | None:
    if not isinstance(value, list | tuple) or len(value) != 2:
        return None
    low, high = value
    is_sound = isinstance(low, int | float) and isinstance(high, int | float) and low < high
    return (float(low), float(high)) if is_sound else None  # type: ignore[arg-type]
