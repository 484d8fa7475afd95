"""Seeded training batches: examples of all kinds, made on the fly, grouped by length."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from tiny import prompts
from tiny.kind import Kind
from tiny.registry import KINDS
from tiny.tokenizer import whole_words
from tiny.values import Values
from tiny.words import COMMON, split

FIRST_KINDS = frozenset(
    (
        "quoted",
        "about",
        "upper",
        "lower",
        "title",
        "reverse",
        "json_get",
        "csv",
        "sentence",
        "bullets",
        "nth_word",
        "find",
        "initials",
        "reply",
    )
)

SHORT_ANSWER = 4


@dataclass(frozen=True)
class Row:
    """The tokens of one conversation and how much each counts in the loss."""

    tokens: list[int]
    weights: list[float]


def importance(length: int) -> float:
    """What each token of an answer counts: less in long answers, twice in very short ones."""
    return (2.0 if length <= SHORT_ANSWER else 1.0) / math.sqrt(length)


class Source:
    """Endless conversations from one seed."""

    def __init__(
        self, tokenizer: Tokenizer, seed: int, longest: int, kinds: Sequence[Kind] = KINDS
    ) -> None:
        self.tokenizer, self.longest = tokenizer, longest
        self.values = Values(seed, unseen=False)
        self.values.familiar = split(COMMON) + whole_words()
        self.kinds = tuple(kinds)

    def _turns(self, weights: list[float]) -> list[str]:
        """Texts that alternate between what is given and what is to be learned."""
        values = self.values
        count = 2 if values.chance(0.03) else 1
        chosen = values.rng.choices(self.kinds, weights=weights, k=count)
        system = values.pick((*prompts.SYSTEMS, values.phrase(3, 8))) if values.chance(0.06) else ""
        parts: list[str] = []
        for index, kind in enumerate(chosen):
            made = prompts.example(values, kind)
            given = prompts.chat(made.prompt, system="" if index else system)
            parts += [("\n" if index else "") + given, made.answer + prompts.END]
        return parts

    def rows(self, count: int, weights: list[float]) -> list[Row]:
        """Conversations as tokens; those longer than the limit are left out."""
        turns = [self._turns(weights) for _ in range(count)]
        flat = self.tokenizer.encode_batch_fast([part for turn in turns for part in turn])
        found: list[Row] = []
        place = 0
        for turn in turns:
            tokens: list[int] = []
            counted: list[float] = []
            for index in range(len(turn)):
                ids = flat[place + index].ids
                tokens += ids
                counted += [importance(len(ids)) if index % 2 else 0.0] * len(ids)
            place += len(turn)
            if len(tokens) <= self.longest:
                found.append(Row(tokens, counted))
        return found


def kind_weights(kinds: Sequence[Kind], *, early: bool, shares: Mapping[str, float]) -> list[float]:
    """Shares of the kinds: plain copying comes first; a stage may favour some kinds."""
    return [
        kind.weight
        * shares.get(kind.name, 1.0)
        * (0.15 if early and kind.name not in FIRST_KINDS else 1.0)
        for kind in kinds
    ]


def to_batch(rows: list[Row]) -> tuple[Tensor, Tensor]:
    width = max(len(row.tokens) for row in rows)
    tokens = torch.zeros(len(rows), width, dtype=torch.long)
    weights = torch.zeros(len(rows), width)
    for index, row in enumerate(rows):
        tokens[index, : len(row.tokens)] = torch.tensor(row.tokens)
        weights[index, : len(row.weights)] = torch.tensor(row.weights)
    return tokens, weights


def batches(
    source: Source,
    steps: int,
    size: int,
    early: int = 0,
    shares: Mapping[str, float] | None = None,
) -> Iterator[tuple[Tensor, Tensor]]:
    """`steps` batches of about `size` tokens, each of conversations of similar length.

    The first `early` of them favour the kinds that only copy.
    """
    made = 0
    while made < steps:
        weights = kind_weights(source.kinds, early=made < early, shares=shares or {})
        rows = source.rows(1000, weights)
        rows.sort(key=lambda row: len(row.tokens))
        groups: list[list[Row]] = [[]]
        for row in rows:
            if (len(groups[-1]) + 1) * len(row.tokens) > size:
                groups.append([])
            groups[-1].append(row)
        source.values.rng.shuffle(groups)
        for group in groups[: steps - made]:
            yield to_batch(group)
        made += len(groups)
