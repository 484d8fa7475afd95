"""Held-out prompts and exact-match scores by kind."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tiny import prompts
from tiny.kind import Kind
from tiny.known import known_words
from tiny.prompts import Example
from tiny.registry import KINDS
from tiny.values import Values

HELD_OUT_SEED = 4242
TALK = frozenset(("hello", "refuse"))


@dataclass(frozen=True)
class Score:
    """Right answers of one kind."""

    kind: str
    right: int
    asked: int

    @property
    def share(self) -> float:
        return self.right / self.asked


def _examples(values: Values, each: int, kinds: Sequence[Kind]) -> list[Example]:
    """Different prompts of every kind."""
    found: list[Example] = []
    for kind in kinds:
        seen: dict[str, Example] = {}
        tries = 0
        while len(seen) < each and tries < each * 40:
            tries += 1
            made = prompts.example(values, kind)
            seen.setdefault(made.prompt, made)
        found += seen.values()
    return found


def held_out_examples(
    each: int, seed: int = HELD_OUT_SEED, kinds: Sequence[Kind] = KINDS
) -> list[Example]:
    """Prompts whose values never occurred in training."""
    return _examples(Values(seed, unseen=True, known=known_words(kinds)), each, kinds)


def everyday_examples(
    each: int, seed: int = HELD_OUT_SEED, kinds: Sequence[Kind] = KINDS
) -> list[Example]:
    """Prompts that mix held-out values with everyday words that training showed too."""
    values = Values(seed, unseen=True)
    values.familiar = tuple(sorted(word for word in known_words(kinds) if len(word) > 1))
    values.familiar_share = 0.4
    return _examples(values, each, kinds)


def is_right(example: Example, answer: str) -> bool:
    """Exact match; nothing is trimmed but the outer white space."""
    return answer.strip() == example.answer


def score(examples: Sequence[Example], answers: Sequence[str]) -> list[Score]:
    found: dict[str, list[bool]] = {}
    for example, answer in zip(examples, answers, strict=True):
        found.setdefault(example.kind, []).append(is_right(example, answer))
    return [Score(kind, sum(marks), len(marks)) for kind, marks in found.items()]


def overall(scores: Sequence[Score]) -> float:
    """Right answers over all tasks; greetings and refusals are counted apart."""
    tasks = [one for one in scores if one.kind not in TALK]
    return sum(one.right for one in tasks) / sum(one.asked for one in tasks)


def evaluate(
    examples: Sequence[Example], ask: Callable[[str], str]
) -> tuple[list[Score], list[tuple[Example, str]]]:
    """Scores by kind and the wrong answers."""
    answers = [ask(example.prompt) for example in examples]
    pairs = zip(examples, answers, strict=True)
    wrong = [(example, answer) for example, answer in pairs if not is_right(example, answer)]
    return score(examples, answers), wrong


def table(scores: Sequence[Score]) -> str:
    lines = [f"{one.kind:14} {one.right:4}/{one.asked:<4} {one.share:7.1%}" for one in scores]
    return "\n".join([*lines, f"overall (tasks) {overall(scores):.1%}"])


def write_examples(path: Path, examples: Sequence[Example]) -> None:
    rows = [json.dumps(asdict(example), ensure_ascii=False) for example in examples]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
