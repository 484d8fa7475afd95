"""Payloads that are hard to carry: quotes, code, paths, scripts of many kinds, odd keys and numbers."""

from __future__ import annotations

import json
import random
from typing import Any

_TEXTS = (
    "It's the dog's bone, isn't it?",
    'She said "no", then left: really.',
    "for (int i = 0; i < n; i++) { sum += a[i]; }",
    'print(f"{x!r:>8}", end="")',
    "SELECT id, name FROM users WHERE name = 'O''Neil' AND age >= 30;",
    "https://example.org/a/b?x=1&y=[2]#frag{3}",
    "C:\\Users\\new\\table.txt",
    "日本語の文、「引用」も。",
    "שלום, עולם!",
    "مرحبا، كيف حالك؟",
    "👩‍🚀 launch 🚀 at 12:30",
    "first line\nsecond: line\n\n- third, with {braces}",
    "a, b; c: d",
    "50% off (today only) — 3,5 kg / 1.200,00 €",
    "# not a comment // nor this /* nor this */",
    "<a href=\"x.html\" class='y'>link</a>",
    "",
    " ",
    "null",
    "true",
    "123",
    "key: value",
    "Dr. Müller-Lüdenscheidt (Köln)",
    "The end.",
    "^\\d{3}-\\w+$",
    "tab\there",
    "mail me@example.org, or call +49 (0)30 123-456",
    "v1.2.3-beta+4",
    "2024-05-01T12:30:00Z",
)
_EASY = (
    "harbour lights",
    "Jean-Luc Moreau",
    "Zoë",
    "李雷",
    "draft 3",
    "north_gate",
    "blue",
    "ready for review",
    "Smith & Sons",
    "10 Downing Street",
)
_KEYS = (
    "id", "name", "unit price", "user.email", "content-type", "first_name", "items", "notes",
    "Größe", "x1", "@type", "is_valid", "maxTokens", "title", "tags", "meta", "zip/postal", "キー",
)  # fmt: skip
_NAMES = (
    "id", "name", "title", "tags", "notes", "count", "isValid", "unit_price", "owner", "city",
    "maxTokens", "status", "steps", "summary",
)  # fmt: skip


def number(rng: random.Random) -> int | float:
    return rng.choice(
        (0, -1, 7, 42, -17, 3.14159, -2.75, 0.001, 1e-7, 6.02e23, 1999, 123456789012, 100.0)
    )


def hard_text(rng: random.Random) -> str:
    return rng.choice(_TEXTS)


def easy_text(rng: random.Random) -> str:
    return rng.choice(_EASY)


def leaf(rng: random.Random, hard: bool = True) -> Any:
    kind = rng.random()
    if kind < 0.5:
        return hard_text(rng) if hard and kind < 0.3 else easy_text(rng)
    if kind < 0.75:
        return number(rng)
    return rng.choice((True, False, None, [], {}) if hard else (True, False, None))


def names(rng: random.Random, count: int) -> list[str]:
    """Keys that any language takes as a name."""
    return rng.sample(_NAMES, count)


def record(rng: random.Random, depth: int = 2, hard: bool = True, named: bool = False) -> Any:
    """An object; `hard` with any text, `named` with keys that are names."""
    count = rng.randint(2, 4)
    members: dict[str, Any] = {}
    for key in names(rng, count) if named else rng.sample(_KEYS, count):
        kind = rng.random()
        if depth and kind < 0.2:
            members[key] = record(rng, depth - 1, hard, named)
        elif depth and kind < 0.35:
            members[key] = [leaf(rng, hard) for _ in range(rng.randint(1, 3))]
        elif depth and kind < 0.5:
            rows = rng.randint(1, 3)
            members[key] = [record(rng, depth - 1, hard, named) for _ in range(rows)]
        else:
            members[key] = leaf(rng, hard)
    return members


def any_value(rng: random.Random, hard: bool = True, named: bool = False) -> Any:
    """An object, or now and then a list of objects."""
    if rng.random() < 0.25:
        return [record(rng, 1, hard, named) for _ in range(rng.randint(2, 3))]
    return record(rng, 2, hard, named)


def lines_of(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def text_of(value: Any, rng: random.Random) -> str:
    return json.dumps(value, ensure_ascii=False, indent=rng.choice((None, None, 2, 4)))
