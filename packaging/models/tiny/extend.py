"""Carries a training state to another tokeniser.

Used twice: before the stage `forms` (case forms of the whole words were added) and before `spelled`
(only words of the instructions stayed whole). A new form starts from a form that was there, moved
by the mean difference between the two forms.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from torch import Tensor

SPACE = "\u0120"
EMBEDDING = "model.embed_tokens.weight"


def form_of(token: str) -> tuple[bool, str]:
    """Whether a token has a space in front, and its case."""
    word = token.lstrip(SPACE)
    case = "upper" if word.isupper() else "capital" if word[:1].isupper() else "lower"
    return token.startswith(SPACE), case


def _words(vocabulary: dict[str, int]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for token in sorted(vocabulary):
        word = token.lstrip(SPACE)
        if len(word) > 1 and word.isalpha() and word.isascii():
            found.setdefault(word.lower(), []).append(token)
    return found


def _offsets(rows: Tensor, vocabulary: dict[str, int]) -> dict[tuple[bool, str], Tensor]:
    """The mean of each form, seen from the mean of its word."""
    sums: dict[tuple[bool, str], list[Tensor]] = {}
    for forms in _words(vocabulary).values():
        centre = rows[[vocabulary[form] for form in forms]].mean(0)
        if len(forms) > 1:
            for form in forms:
                sums.setdefault(form_of(form), []).append(rows[vocabulary[form]] - centre)
    found = {form: torch.stack(parts).mean(0) for form, parts in sums.items() if len(parts) > 9}
    generator = torch.Generator().manual_seed(5)
    for case in ("lower", "capital", "upper"):
        for spaced in (False, True):
            if (spaced, case) not in found:
                chance = torch.randn(rows.shape[1], generator=generator) * rows.std() * 0.7
                found[(spaced, case)] = found.get((not spaced, case), chance)
    return found


def extended(rows: Tensor, old: Tokenizer, new: Tokenizer) -> Tensor:
    """The rows of an embedding-like matrix for the new vocabulary."""
    before, after = old.get_vocab(), new.get_vocab()
    offsets, families = _offsets(rows, before), _words(before)
    out = torch.zeros(len(after), rows.shape[1])
    for token, index in after.items():
        if token in before:
            out[index] = rows[before[token]]
            continue
        near = families.get(token.lstrip(SPACE).lower(), [])
        if near:
            moved = [rows[before[form]] - offsets[form_of(form)] for form in near]
            out[index] = torch.stack(moved).mean(0) + offsets[form_of(token)]
        else:
            out[index] = rows[[before[letter] for letter in token]].mean(0)
    return out


def extend_state(source: Path, target: Path, old: Tokenizer, new: Tokenizer) -> None:
    """Write the state with matrices for the new tokeniser."""
    state = load_file(source)
    for key in (f"weight.{EMBEDDING}", f"average.{EMBEDDING}"):
        state[key] = extended(state[key], old, new)
    size = state[f"weight.{EMBEDDING}"].shape
    usual = state["adam.0.exp_avg_sq"].mean(0, keepdim=True)
    state["adam.0.exp_avg"] = torch.zeros(size)
    state["adam.0.exp_avg_sq"] = usual.expand(size).contiguous()
    save_file(state, target)
