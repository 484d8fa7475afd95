"""Seeded text, vectors and JSON: what a simulated model says. The same seed, the same words."""

from __future__ import annotations

import hashlib
import math
import random
from collections.abc import Iterator, Mapping, Sequence

from forge_gui.values.json_value import Json, JsonObject

_SUBJECTS = ("The kettle", "A lantern", "The river", "My neighbour", "The clock", "A small boat")
_VERBS = ("carries", "counts", "finds", "follows", "keeps", "measures", "paints", "repairs")
_OBJECTS = ("a quiet harbour", "the second map", "three letters", "an old song", "the long road")
_ENDS = (".", " in the morning.", " without a sound.", ", as it should.", " once more.")
_DEPTH = 8


def seed_of(*parts: object) -> int:
    """One number out of anything that has a stable text."""
    text = "\x1f".join(map(str, parts))
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")


def tokens_of(text: str) -> list[str]:
    """The text cut before each space: joined, it is the text again."""
    pieces: list[str] = []
    start = 0
    for place in range(1, len(text)):
        if text[place].isspace() and not text[place - 1].isspace():
            pieces.append(text[start:place])
            start = place
    return [*pieces, text[start:]] if text else []


def count_tokens(text: str) -> int:
    """A plausible length of a text in tokens: one for every four characters."""
    return (len(text) + 3) // 4


def sentences(seed: int) -> Iterator[str]:
    """Tokens of made-up sentences, without end."""
    source = random.Random(seed)
    first = True
    while True:
        parts = (_SUBJECTS, _VERBS, _OBJECTS)
        chosen = " ".join(source.choice(part) for part in parts) + source.choice(_ENDS)
        tokens = tokens_of(chosen)
        yield tokens[0] if first else " " + tokens[0]
        yield from tokens[1:]
        first = False


def vector(text: str, size: int, seed: int) -> tuple[float, ...]:
    """A unit vector; texts that share words lie closer than others."""
    total = [0.0] * size
    for word in text.lower().split() or [""]:
        source = random.Random(seed_of(seed, word))
        for place in range(size):
            total[place] += source.gauss(0.0, 1.0)
    length = math.sqrt(math.fsum(value * value for value in total)) or 1.0
    return tuple(value / length for value in total)


def instance(schema: JsonObject, source: random.Random) -> Json:
    """A value that keeps the schema. Raises ValueError for what it cannot make (patterns)."""
    return _instance(schema, source, schema, 0)


def _instance(schema: Json, source: random.Random, root: JsonObject, depth: int) -> Json:
    if schema is True:
        return "anything"
    if not isinstance(schema, Mapping):
        raise ValueError("nothing fits the schema")
    if depth > _DEPTH:
        raise ValueError("the schema is nested too deeply")
    if "const" in schema:
        return schema["const"]
    choices = schema.get("enum")
    if isinstance(choices, Sequence) and choices and not isinstance(choices, str):
        return source.choice(choices)
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return _instance(_resolve(reference, root), source, root, depth + 1)
    for key in ("anyOf", "oneOf"):
        options = schema.get(key)
        if isinstance(options, Sequence) and options and not isinstance(options, str):
            return _instance(options[0], source, root, depth + 1)
    return _typed(schema, source, root, depth)


def _typed(schema: JsonObject, source: random.Random, root: JsonObject, depth: int) -> Json:
    kind = schema.get("type", "object" if "properties" in schema else "string")
    if isinstance(kind, Sequence) and not isinstance(kind, str):
        kind = kind[0]
    match kind:
        case "object":
            return _object(schema, source, root, depth)
        case "array":
            count = max(_whole(schema, "minItems", 0), min(2, _whole(schema, "maxItems", 2)))
            items = schema.get("items", True)
            return [_instance(items, source, root, depth + 1) for _ in range(count)]
        case "string":
            return _string(schema, source)
        case "integer" | "number":
            low = _number(schema, "minimum", 0)
            high = _number(schema, "maximum", max(low, 0) + 100)
            return source.randint(math.ceil(low), math.floor(high))
        case "boolean":
            return source.random() < 0.5
        case "null":
            return None
    raise ValueError(f"the type {kind!r} is unknown")


def _object(schema: JsonObject, source: random.Random, root: JsonObject, depth: int) -> Json:
    properties = schema.get("properties")
    named = properties if isinstance(properties, Mapping) else {}
    return {name: _instance(part, source, root, depth + 1) for name, part in named.items()}


def _string(schema: JsonObject, source: random.Random) -> str:
    if "pattern" in schema:
        raise ValueError("texts with a pattern cannot be simulated")
    text = source.choice(_OBJECTS)
    text = text.ljust(_whole(schema, "minLength", 0), ".")
    return text[: _whole(schema, "maxLength", len(text))]


def _resolve(reference: str, root: JsonObject) -> Json:
    found: Json = root
    for part in reference.removeprefix("#/").split("/"):
        if not isinstance(found, Mapping) or part not in found:
            raise ValueError(f"{reference} leads nowhere")
        found = found[part]
    return found


def _number(schema: JsonObject, key: str, default: float) -> float:
    value = schema.get(key, default)
    return float(value) if isinstance(value, int | float) else default


def _whole(schema: JsonObject, key: str, default: int) -> int:
    return max(0, int(_number(schema, key, default)))
