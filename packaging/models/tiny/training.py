"""The training loop: seeded data, Muon and AdamW, constant stages and a linear end.

A run is a list of stages. After each stage (and now and then inside one) the whole state is saved,
so that a later stage, or the same one after a break, starts where the earlier one stopped.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from torch import Tensor

from tiny.data import Source, batches
from tiny.kind import Kind
from tiny.muon import Muon
from tiny.network import Shape, TinyLlama, is_table
from tiny.registry import KINDS


@dataclass(frozen=True)
class Stage:
    """Some steps with their own data seed; a `falling` stage brings the rate down to nothing.

    `everyday` is the share of everyday words and whole words among the words that are drawn.
    """

    name: str
    steps: int
    seed: int
    falling: bool = False
    warm_up: int = 0
    copy_first: int = 0
    factor: float = 1.0
    from_average: bool = False
    batch_tokens: int = 3072
    everyday: float = 0.3
    shares: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Recipe:
    """What all stages share."""

    longest: int = 700
    muon_rate: float = 8e-3
    adam_rate: float = 4e-3
    averaging: float = 0.997
    save_every: int = 250


def rate_at(stage: Stage, step: int) -> float:
    """The factor of the learning rates."""
    if step < stage.warm_up:
        return stage.factor * (step + 1) / stage.warm_up
    return stage.factor * (max(0.02, 1 - step / stage.steps) if stage.falling else 1.0)


class Trainer:
    """The network, its running average and both optimisers."""

    def __init__(self, shape: Shape, recipe: Recipe) -> None:
        torch.manual_seed(20261120)
        self.recipe = recipe
        self.network = TinyLlama(shape)
        self.named = dict(self.network.named_parameters())
        matrices = [w for n, w in self.named.items() if w.dim() == 2 and not is_table(n)]
        others = [w for n, w in self.named.items() if w.dim() != 2 or is_table(n)]
        self.muon = Muon(matrices, momentum=0.95, decay=0.02)
        self.adam = torch.optim.AdamW(
            others, lr=recipe.adam_rate, betas=(0.9, 0.98), weight_decay=0.0
        )
        self.average = {name: weight.detach().clone() for name, weight in self.named.items()}
        self.done = 0

    def step(self, factor: float, batch: tuple[Tensor, Tensor]) -> float:
        loss = self.network.loss(*batch)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        for group in self.adam.param_groups:
            group["lr"] = self.recipe.adam_rate * factor
        self.adam.step()
        self.muon.step(self.recipe.muon_rate * factor)
        self.network.zero_grad(set_to_none=True)
        self.done += 1
        self._follow()
        return float(loss.detach())

    @torch.no_grad()
    def _follow(self) -> None:
        """Let the running average follow the weights (only loosely at the start)."""
        keep = min(self.recipe.averaging, self.done / (self.done + 20))
        for name, weight in self.named.items():
            self.average[name].lerp_(weight, 1 - keep)

    @torch.no_grad()
    def take_average(self) -> None:
        """Go on from the running average, which is the calmer place."""
        for name, weight in self.named.items():
            weight.copy_(self.average[name])

    def save(self, folder: Path, *, averaged: bool) -> None:
        """Save the weights alone, as a finished model."""
        _write(folder, self.network.shape, self.average if averaged else self.named)

    def save_state(self, path: Path) -> None:
        """Save everything that a later stage needs."""
        path.parent.mkdir(parents=True, exist_ok=True)
        state = {f"weight.{n}": w.detach().clone() for n, w in self.named.items()}
        state |= {f"average.{n}": w.clone() for n, w in self.average.items()}
        state |= {f"muon.{i}": buffer.clone() for i, buffer in enumerate(self.muon.buffers)}
        for index, entry in self.adam.state_dict()["state"].items():
            state |= {f"adam.{index}.{key}": value.clone() for key, value in entry.items()}
        partial = path.with_suffix(".partial")
        save_file(state, partial, metadata={"done": str(self.done)})
        partial.replace(path)

    @torch.no_grad()
    def start_from(self, weights: Mapping[str, Tensor]) -> None:
        """Begin from these weights instead of from chance; the optimisers stay fresh."""
        for name, weight in self.named.items():
            weight.copy_(weights[name])
            self.average[name].copy_(weights[name])

    @torch.no_grad()
    def load_state(self, path: Path) -> None:
        state = load_file(path)
        for name, weight in self.named.items():
            weight.copy_(state[f"weight.{name}"])
            self.average[name].copy_(state[f"average.{name}"])
        for index, buffer in enumerate(self.muon.buffers):
            buffer.copy_(state[f"muon.{index}"])
        described = self.adam.state_dict()
        entries: dict[int, dict[str, Tensor]] = {}
        for key, value in state.items():
            if key.startswith("adam."):
                _, place, name = key.split(".", 2)
                entries.setdefault(int(place), {})[name] = value
        described["state"] = entries
        self.adam.load_state_dict(described)
        self.done = 10_000


def _write(folder: Path, shape: Shape, weights: Mapping[str, Tensor]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    ready = {name: weight.detach().clone() for name, weight in weights.items()}
    save_file(ready, folder / "model.safetensors", metadata={"format": "pt"})
    described = json.dumps(shape.as_dict(), indent=1)
    (folder / "shape.json").write_text(described + "\n", encoding="utf-8")


def save_network(network: TinyLlama, folder: Path) -> None:
    """Save a network that no trainer holds."""
    _write(folder, network.shape, dict(network.named_parameters()))


def load_published(folder: Path, shape: Shape) -> TinyLlama:
    """A network from a published folder, whose weights have half precision."""
    network = TinyLlama(shape)
    halves = load_file(folder / "model.safetensors")
    network.load_state_dict({name: weight.float() for name, weight in halves.items()})
    return network


def load(folder: Path) -> TinyLlama:
    """A saved network."""
    shape = Shape(**json.loads((folder / "shape.json").read_text(encoding="utf-8")))
    network = TinyLlama(shape)
    network.load_state_dict(load_file(folder / "model.safetensors"))
    return network


def run_stage(
    trainer: Trainer,
    tokenizer: Tokenizer,
    stage: Stage,
    folder: Path,
    report: Callable[[str], None],
    kinds: Sequence[Kind] = KINDS,
) -> None:
    """Run one stage from its first to its last step."""
    recipe = trainer.recipe
    if stage.from_average:
        trainer.take_average()
    source = Source(tokenizer, stage.seed, recipe.longest, kinds)
    source.values.familiar_share = stage.everyday
    started, seen = time.monotonic(), 0
    losses: list[float] = []
    steps = batches(source, stage.steps, stage.batch_tokens, stage.copy_first, stage.shares)
    for index, batch in enumerate(steps):
        losses.append(trainer.step(rate_at(stage, index), batch))
        seen += batch[0].numel()
        if (index + 1) % 50 == 0:
            spent = time.monotonic() - started
            mean = sum(losses) / len(losses)
            losses.clear()
            report(
                f"{stage.name} step {index + 1} loss {mean:.4f} tokens {seen} "
                f"seconds {spent:.0f} tokens/s {seen / spent:.0f}"
            )
        if (index + 1) % recipe.save_every == 0:
            trainer.save(folder / "running", averaged=True)
            trainer.save_state(folder / f"{stage.name}.state.safetensors")
    trainer.save_state(folder / f"{stage.name}.state.safetensors")
    trainer.save(folder, averaged=not stage.falling)
