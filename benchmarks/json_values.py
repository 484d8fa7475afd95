"""Values as models answer them, and the words in them: the ground of the faults that are planted."""

from __future__ import annotations

import json
import random
from typing import Any

_WORDS = [
    "harbour",
    "lantern",
    "budget",
    "orchard",
    "signal",
    "carpet",
    "engine",
    "velvet",
    "ticket",
    "meadow",
    "anchor",
    "ribbon",
    "copper",
    "shelter",
    "pepper",
    "canvas",
    "timber",
    "candle",
    "marble",
    "pocket",
]
_KEYS = [
    "name",
    "city",
    "amount",
    "label",
    "owner",
    "status",
    "weight",
    "comment",
    "level",
    "parts",
    "active",
    "source",
    "target",
    "category",
    "priority",
    "remark",
    "version",
    "address",
]
_STRINGS = (
    "It's fine, thanks.",
    "Total: 3 of 7 (rest later)",
    "see https://example.org/x?y=1#z",
    "A/B test [draft]",
    "50 % off; today only",
    "Grüße aus Köln",
    "naïve café 東京",
    "50,000 units",
    "a # b // c",
    "- item one\n- item two",
)


def words(rng: random.Random, least: int = 1, most: int = 4) -> str:
    return " ".join(rng.choice(_WORDS) for _ in range(rng.randint(least, most)))


def word(rng: random.Random) -> str:
    return rng.choice(_WORDS)


def keys(rng: random.Random, count: int) -> list[str]:
    return rng.sample(_KEYS, count)


def number(rng: random.Random) -> int | float:
    return rng.choice((rng.randint(-20, 5000), round(rng.random() * 100, 2), 0, 1e9, -1.5))


def scalar(rng: random.Random) -> Any:
    kind = rng.random()
    if kind < 0.4:
        return words(rng)
    if kind < 0.55:
        return rng.choice(_STRINGS)
    if kind < 0.8:
        return number(rng)
    return rng.choice((True, False, None))


def plain_scalar(rng: random.Random) -> Any:
    """A scalar without a sign in it that means something in JSON."""
    return rng.choice((words(rng), number(rng), True, False, None))


def tree(rng: random.Random, depth: int = 2, plain: bool = False) -> Any:
    """Any value; an object at the top."""
    leaf = plain_scalar if plain else scalar
    members: dict[str, Any] = {}
    for key in keys(rng, rng.randint(2, 5)):
        kind = rng.random()
        if depth and kind < 0.2:
            members[key] = tree(rng, depth - 1, plain)
        elif depth and kind < 0.4:
            members[key] = [
                tree(rng, depth - 1, plain) if kind < 0.3 else leaf(rng)
                for _ in range(rng.randint(1, 3))
            ]
        else:
            members[key] = leaf(rng)
    return members


def flat(rng: random.Random, count: int = 4) -> dict[str, Any]:
    """An object whose values are plain scalars."""
    return {key: plain_scalar(rng) for key in keys(rng, count)}


def text_of(value: Any, rng: random.Random) -> str:
    """Valid JSON, on one line or on many."""
    return json.dumps(value, ensure_ascii=False, indent=rng.choice((None, 2, 4)))
