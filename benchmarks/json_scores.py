"""How well a reader of JSON does on cases with what is right: exact, silently wrong, refused."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.json_faults_known import Fault

CORPUS = Path(__file__).with_name("data") / "malformed-json.jsonl"
Read = Callable[[str, Any], Any]
"""Reads a text, for a JSON Schema or None. Raises ValueError where it refuses."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One text with the values that are right for it."""

    category: str
    text: str
    accept: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Shares in percent. Each category weighs the same."""

    exact: float
    wrong: float
    refused: float


def recorded() -> list[Trial]:
    """The corpus: 336 texts in 48 categories."""
    lines = CORPUS.read_text("utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    return [Trial(one["category"], one["text"], tuple(one["accept"])) for one in cases]


def planted(faults: Mapping[str, Fault], each: int) -> list[Trial]:
    """`each` texts of every kind of fault; the same ones each time."""
    return [
        Trial(name, *_planted(fault, f"{name}-{number}"))
        for name, fault in faults.items()
        for number in range(each)
    ]


def _planted(fault: Fault, seed: str) -> tuple[str, tuple[Any, ...]]:
    text, accept = fault(random.Random(seed))
    return text, tuple(accept)


def score(trials: list[Trial], read: Read, with_schema: bool = False) -> Score:
    """How `read` does. With schemas, each is derived from the first value that is right."""
    counts: dict[str, list[int]] = {}
    for trial in trials:
        of_category = counts.setdefault(trial.category, [0, 0, 0])
        of_category[_verdict(trial, read, with_schema)] += 1
    shares = [
        100 * sum(one[place] / sum(one) for one in counts.values()) / len(counts)
        for place in range(3)
    ]
    return Score(*(round(share, 2) for share in shares))


def _verdict(trial: Trial, read: Read, with_schema: bool) -> int:
    schema = schema_of(plain(trial.accept[0])) if with_schema else None
    try:
        value = read(trial.text, schema)
    except ValueError:
        return 2
    return 0 if any(is_same(value, plain(one)) for one in trial.accept) else 1


def plain(value: Any) -> Any:
    """The corpus writes NaN and the like as {"$float": "nan"}."""
    if isinstance(value, dict):
        if set(value) == {"$float"}:
            return float(value["$float"])
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list) else value


def is_same(one: Any, other: Any) -> bool:
    """Equal as JSON: true is not 1, and 1.0 is 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(is_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, int | float) and isinstance(other, int | float):
        return one == other
    return type(one) is type(other) and bool(one == other)


def schema_of(value: Any) -> dict[str, Any]:
    """The JSON Schema that a value's shape gives: its keys and the types of its values."""
    if isinstance(value, dict):
        return {
            "type": "object",
            "properties": {key: schema_of(one) for key, one in value.items()},
            "required": list(value),
            "additionalProperties": False,
        }
    if isinstance(value, list):
        kinds = [schema_of(one) for one in value]
        return {"type": "array", "items": {"anyOf": kinds}} if kinds else {"type": "array"}
    if value is None:
        return {"type": "null"}
    if isinstance(value, bool):
        return {"type": "boolean"}
    return {"type": "number" if isinstance(value, int | float) else "string"}


def hostile(kilobytes: int, quick: bool) -> Iterator[tuple[str, str]]:
    """Texts that are made to stop their reader."""
    size = kilobytes * 1024
    pieces = {
        "open braces": "{", "open brackets": "[", "keys and braces": '{"a":[', "quotes": '{"',
        "commas": "[,", "apostrophes": "{'a': 'it's ", "inner quotes": '"x", ', "colons": "{:",
    }  # fmt: skip
    more = {
        "comments": "{/*", "bullets": '- {"a":1}\n', "fences": "```json\n", "closers": "{}]",
        "tags": "<think>{", "names": "a(", "remarks": '{"a": "b" (', "lines": "{\n", "spaces": "{ ",
        "backslashes": '{"a": "\\\\\\', "numbers": '{"a": 1,000', "bare words": "[a b, ",
        "rows": '{"a": [1, 2 "x": \'y}, ', "joined": '["a" + ', "prose": "the [1] and {x} of ",
        "conflicts": "\n<<<<<<< a\n", "rules": "| --- ", "logs": "[a] 12:00 {\n", "tables": "|a|b|\n",
        "percent": "(%7B", "keywords": "{:a [:b ", "quoted lines": '  "k": "x "y" z\n', "bytes": "ey J9 ",
        "members in lists": '["a": 1, ', "sections": "[a]\n", "braces": "a {\n", "diffs": "\n+-{",
    }  # fmt: skip
    for name, piece in (pieces if quick else pieces | more).items():
        yield name, (piece * (size // len(piece) + 1))[:size]
    yield "one long line of spaces", '{"a" |' + " " * (size - 10) + "x"
    yield "words and spaces", "word " + " " * (size - 10) + "!"
    yield "one cut text", '{"a": "' + "x" * (size - 10)
    yield "one single-quoted text", "{'a': '" + "x" * (size - 20) + "'}"
