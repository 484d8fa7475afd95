"""What is told by a model's family alone: rules as data, matched against the words of its name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import FileDamaged

_BREAK = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class FamilyRule:
    """Models in whose name one of `patterns` stands have the abilities `gives`.

    `is_only`: and no others.
    """

    patterns: tuple[tuple[str, ...], ...]
    gives: frozenset[Capability]
    why: str
    is_only: bool = False

    def fits(self, words: Sequence[str]) -> bool:
        return any(_stands_in(pattern, words) for pattern in self.patterns)


@dataclass(frozen=True, slots=True)
class Benchmark:
    """Which ability a published benchmark is about, and the best score there can be."""

    capability: Capability
    best: float


@dataclass(frozen=True, slots=True)
class CapabilityRules:
    """All that resources/capability_rules.toml says."""

    families: tuple[FamilyRule, ...] = ()
    otherwise: FamilyRule | None = None
    benchmarks: Mapping[str, Benchmark] | None = None


def words_of(*names: str) -> tuple[str, ...]:
    """The words of a model's names; a break keeps words of two names apart.

    >>> words_of("Qwen2.5-Coder:7b")
    ('qwen2', '5', 'coder', '7b', '')
    """
    found: list[str] = []
    for name in names:
        found += [word for word in _BREAK.split(name.lower()) if word]
        found.append("")
    return tuple(found)


def _stands_in(pattern: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the words of a pattern follow each other there: all whole, the last a beginning.

    A number is never only begun: "gpt 4" does not fit gpt-45.
    """
    *whole, last = pattern
    for at in range(len(words) - len(whole)):
        if list(words[at : at + len(whole)]) == whole and _begins(words[at + len(whole)], last):
            return True
    return False


def _begins(word: str, start: str) -> bool:
    rest = word[len(start) :]
    return word.startswith(start) and not (start[-1].isdigit() and rest[:1].isdigit())


def read_rules(path: Path) -> CapabilityRules:
    """Blocks on the disk. Raises FileDamaged."""
    import tomllib  # a hundredth of a second that no first paint needs

    try:
        return rules_of(tomllib.loads(path.read_text("utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise FileDamaged(str(path), f"these are no rules of capabilities ({error}).") from error


def rules_of(found: Any) -> CapabilityRules:
    """Rules out of a document. Raises what Python raises where it is none."""
    families = tuple(
        FamilyRule(
            tuple(words_of(str(words))[:-1] for words in rule["words"]),
            _abilities(rule["gives"]),
            str(rule["why"]),
            bool(rule.get("only", False)),
        )
        for rule in found["families"]
    )
    if not all(pattern for rule in families for pattern in rule.patterns):
        raise ValueError("a rule without words fits every model")
    rest = found["otherwise"]
    benchmarks = {
        str(name): Benchmark(Capability(told["capability"]), float(told["best"]))
        for name, told in found["benchmarks"].items()
    }
    otherwise = FamilyRule((), _abilities(rest["gives"]), str(rest["why"]))
    return CapabilityRules(families, otherwise, benchmarks)


def _abilities(words: Sequence[str]) -> frozenset[Capability]:
    return frozenset(Capability(word) for word in words)
