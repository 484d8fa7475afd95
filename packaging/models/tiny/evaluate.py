"""Held-out prompts and exact-match scores by kind."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tiny import prompts
from tiny.kinds_refuse import HELLO, REFUSAL
from tiny.prompts import Example
from tiny.registry import KINDS
from tiny.values import Values

HELD_OUT_SEED = 4242
SCORED = tuple(kind for kind in KINDS if kind.name not in ("hello", "refuse"))


@dataclass(frozen=True)
class Score:
    """Right answers of one kind."""

    kind: str
    right: int
    asked: int

    @property
    def share(self) -> float:
        return self.right / self.asked


def known_words(folder: Path) -> frozenset[str]:
    """The words of the wordings: training shows them, so they are no held-out values."""
    described = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
    return frozenset(token.lstrip("\u0120").lower() for token in described["model"]["vocab"])


def held_out_examples(folder: Path, each: int, seed: int = HELD_OUT_SEED) -> list[Example]:
    """Different prompts of every kind whose values never occurred in training."""
    values = Values(seed, unseen=True, known=known_words(folder))
    found: list[Example] = []
    for kind in KINDS:
        seen: dict[str, Example] = {}
        tries = 0
        while len(seen) < each and tries < each * 40:
            tries += 1
            made = prompts.example(values, kind)
            seen.setdefault(made.prompt, made)
        found += seen.values()
    return found


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
    tasks = [one for one in scores if one.kind not in ("hello", "refuse")]
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


def refused(answer: str) -> bool:
    return answer.strip() in (REFUSAL, HELLO)
