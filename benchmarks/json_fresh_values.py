"""Values of varied shape, and a writer of dialects: the ground of the fresh faults."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

NAMES = ("Ann Lee", "Jorge Díaz", "Miyuki", "O. Brandt", "Zoë", "Li Wei", "Paul de Vries", "Ewa")
PLACES = ("Leeds", "Köln", "São Paulo", "Nairobi", "Osaka", "Ghent", "Tromsø", "Lima")
THINGS = ("pump", "gasket", "bearing", "rotor", "valve", "shim", "flange", "coil", "fuse", "relay")
LINES = (
    "Ship before Friday; call first.",
    "Two parts (left and right) are missing",
    "Returned by the customer - see ticket #4411",
    "The lid fits, the hinge does not.",
    "Contact: sales@example.com, or https://example.com/a?b=1&c=2",
    "Ratio 3:1 [tested], 40% faster",
    "温度は正常です",
    "Prüfung bestanden – Größe M",  # noqa: RUF001
    "Path is /usr/local/share/fonts",
    "x = {y} where y > 2",
)
LONG = (
    "The machine ran for three days without a fault. On the fourth day the operator noticed a"
    " slight vibration near the front bearing, stopped the line, and wrote the report. After the"
    " bearing had been replaced (part 77-B), production went on as before."
)
APOSTROPHES = ("it's late", "the dogs' dinner", "don't stop", "Ann's coat", "rock 'n' roll")


def things(rng: random.Random, count: int) -> list[str]:
    return rng.sample(THINGS, count)


def amount(rng: random.Random) -> int | float:
    return rng.choice((rng.randint(0, 99), rng.randint(100, 90_000), round(rng.random() * 50, 2)))


def order(rng: random.Random) -> dict[str, Any]:
    """An order: nested, with a list of objects."""
    return {
        "order_id": f"A-{rng.randint(100, 999)}",
        "customer": {"name": rng.choice(NAMES), "city": rng.choice(PLACES), "vip": flip(rng)},
        "lines": [
            {"part": part, "qty": rng.randint(1, 20), "price": amount(rng)}
            for part in things(rng, rng.randint(1, 3))
        ],
        "note": rng.choice(LINES),
        "paid": rng.choice((True, False, None)),
    }


def person(rng: random.Random) -> dict[str, Any]:
    """A flat object with every kind of scalar."""
    return {
        "name": rng.choice(NAMES),
        "age": rng.randint(18, 80),
        "height": round(1.5 + rng.random() / 2, 2),
        "member": flip(rng),
        "manager": None,
        "motto": rng.choice(LINES),
    }


def calm(rng: random.Random) -> dict[str, Any]:
    """A flat object of words and numbers with no signs in its texts."""
    return {
        "part": rng.choice(THINGS),
        "maker": f"{rng.choice(THINGS)} works",
        "stock": rng.randint(0, 900),
        "rating": round(rng.random() * 5, 1),
        "active": flip(rng),
    }


def settings(rng: random.Random) -> dict[str, Any]:
    """Settings as programs keep them: deep, with lists of scalars."""
    return {
        "version": rng.randint(1, 9),
        "server": {"host": "localhost", "port": rng.randint(1000, 9999), "tls": flip(rng)},
        "limits": {"rate": {"per_second": rng.randint(1, 50), "burst": rng.randint(50, 90)}},
        "modes": things(rng, 3),
        "weights": [round(rng.random(), 3) for _ in range(rng.randint(2, 4))],
        "enabled": flip(rng),
    }


def call(rng: random.Random) -> dict[str, Any]:
    """A call of a tool."""
    arguments = {"query": rng.choice(LINES), "limit": rng.randint(1, 9), "strict": flip(rng)}
    return {"name": f"find_{rng.choice(THINGS)}", "arguments": arguments}


def table(rng: random.Random) -> list[Any]:
    """A list of like objects."""
    return [calm(rng) for _ in range(rng.randint(2, 4))]


def essay(rng: random.Random) -> dict[str, Any]:
    """An object with a long text."""
    return {"title": rng.choice(LINES), "body": LONG, "score": rng.randint(1, 10)}


def some(rng: random.Random) -> Any:
    return rng.choice((order, person, settings, call, table, essay))(rng)


def thing(rng: random.Random) -> dict[str, Any]:
    """An object of any of the shapes."""
    found: dict[str, Any] = rng.choice((order, person, settings, call, essay))(rng)
    return found


def flip(rng: random.Random) -> bool:
    return rng.random() < 0.5


def js(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def pretty(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def any_text(value: Any, rng: random.Random) -> str:
    return rng.choice((js, pretty))(value)


def single(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'"


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a language writes a value."""

    text: Callable[[str], str] = js
    key: Callable[[str], str] = js
    true: str = "true"
    false: str = "false"
    null: str = "null"
    colon: str = ": "
    comma: str = ", "
    object: tuple[str, str] = ("{", "}")
    array: tuple[str, str] = ("[", "]")
    indent: int = 0
    number: Callable[[Any], str] = str

    def write(self, value: Any, depth: int = 1) -> str:
        if isinstance(value, dict):
            members = [
                self.key(k) + self.colon + self.write(v, depth + 1) for k, v in value.items()
            ]
            return self._rows(self.object, members, depth)
        if isinstance(value, list):
            return self._rows(self.array, [self.write(one, depth + 1) for one in value], depth)
        if isinstance(value, str):
            return self.text(value)
        if value is None:
            return self.null
        if isinstance(value, bool):
            return self.true if value else self.false
        return self.number(value)

    def _rows(self, signs: tuple[str, str], rows: list[str], depth: int) -> str:
        if not self.indent or not rows:
            return signs[0] + self.comma.join(rows) + signs[1]
        pad = "\n" + " " * self.indent * depth
        last = "\n" + " " * self.indent * (depth - 1)
        return signs[0] + pad + (self.comma.rstrip(" ") + pad).join(rows) + last + signs[1]


def bare(text: str) -> str:
    return text
