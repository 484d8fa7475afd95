"""Grows a trained network into a larger one that answers exactly alike, ready to be trained on.

The constraints are those of function-preserving expansion (Gesmundo and Maile, 2023; the idea is
Net2Net's): what is new may read anything but writes nothing yet. So the new dimensions of the
residual stream stay zero, the new heads and neurons add zero, and every norm keeps its result
because its scale makes up for the larger size. As the reading side of the new parts is drawn at
random (new heads look where a trained head looks, and read something else), they differ from each
other and from the old ones from the first step: no symmetry is left to be broken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor
from torch.nn import functional as F

from tiny.network import Shape, TinyLlama

NOISE = 0.3  # of the spread of the head that a new head's looking is copied from
QUIET = 0.5  # how loudly old parts read the new dimensions, against their old reading


@dataclass(frozen=True)
class Larger:
    """The sizes to grow to; the size of a head stays."""

    hidden: int
    heads: int
    feed_forward: int
    tied: bool = False


def grown_shape(old: Shape, larger: Larger) -> Shape:
    """The shape of the grown network; sizes that would not keep the function are refused."""
    if larger.hidden // larger.heads != old.hidden // old.heads or old.heads != old.kv_heads:
        raise ValueError("The size of a head has to stay, with one key head for each head")
    if larger.hidden < old.hidden or larger.feed_forward < old.feed_forward:
        raise ValueError("A network can only grow")
    return replace(
        old,
        hidden=larger.hidden,
        heads=larger.heads,
        kv_heads=larger.heads,
        feed_forward=larger.feed_forward,
        tied=larger.tied,
        epsilon=old.epsilon * old.hidden / larger.hidden,
    )


class Growing:
    """One growth: old weights in, new weights out. Seeded by the generator given."""

    def __init__(self, old: Shape, new: Shape, generator: torch.Generator) -> None:
        self.old, self.new, self.generator = old, new, generator
        self.size = old.hidden // old.heads
        self.kept = (old.hidden / new.hidden) ** 0.5

    def _drawn(self, rows: int, columns: int, spread: float) -> Tensor:
        return torch.randn(rows, columns, generator=self.generator) * spread

    def _reading(self, weight: Tensor) -> Tensor:
        """Old rows, which now see the new dimensions too."""
        more = self.new.hidden - weight.shape[1]
        seen = self._drawn(weight.shape[0], more, float(weight.std()) * QUIET)
        return torch.cat((weight, seen), dim=1)

    def _fresh(self, rows: int) -> Tensor:
        """New rows that read all dimensions, with the spread of a network that starts."""
        return self._drawn(rows, self.new.hidden, self.new.hidden**-0.5 * 0.6)

    def looking(self, weight: Tensor) -> Tensor:
        """Queries or keys: new heads look like trained ones, a little off."""
        wide = self._reading(weight)
        more = self.new.heads * self.size - weight.shape[0]
        copies = wide.roll(self.size, dims=0)[torch.arange(more) % weight.shape[0]]
        noise = self._drawn(more, self.new.hidden, float(weight.std()) * NOISE)
        return torch.cat((wide, copies + noise), dim=0)

    def taking(self, weight: Tensor, rows: int) -> Tensor:
        """Values, gates and the like: new rows read at random."""
        return torch.cat((self._reading(weight), self._fresh(rows - weight.shape[0])), dim=0)

    def writing(self, weight: Tensor, columns: int) -> Tensor:
        """Results: nothing from new parts, and nothing into new dimensions."""
        wide = torch.zeros(self.new.hidden, columns)
        wide[: weight.shape[0], : weight.shape[1]] = weight
        return wide

    def norm(self, weight: Tensor) -> Tensor:
        """The mean square is taken over more dimensions, of which the new ones are zero."""
        more = torch.full((self.new.hidden - self.old.hidden,), float(weight.mean()))
        return torch.cat((weight, more)) * self.kept

    def table(self, weight: Tensor) -> Tensor:
        """The embedding writes nothing into the new dimensions."""
        return F.pad(weight, (0, self.new.hidden - self.old.hidden))

    def _one(self, name: str, weight: Tensor) -> Tensor:
        if "norm" in name:
            return self.norm(weight)
        if "embed_tokens" in name:
            return self.table(weight)
        if "q_proj" in name or "k_proj" in name:
            return self.looking(weight)
        if "v_proj" in name:
            return self.taking(weight, self.new.hidden)
        if "o_proj" in name:
            return self.writing(weight, self.new.hidden)
        if "down_proj" in name:
            return self.writing(weight, self.new.feed_forward)
        return self.taking(weight, self.new.feed_forward)

    def all(self, weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """Every weight of the grown network."""
        found = {name: self._one(name, weight.float()) for name, weight in weights.items()}
        if not self.new.tied:
            spoken = weights["model.embed_tokens.weight"].float()
            found["lm_head.weight"] = self._reading(spoken)
        return found


def grow(old: TinyLlama, larger: Larger, seed: int) -> TinyLlama:
    """A larger network that computes what the old one computes."""
    shape = grown_shape(old.shape, larger)
    generator = torch.Generator().manual_seed(seed)
    weights = Growing(old.shape, shape, generator).all(old.state_dict())
    network = TinyLlama(shape)
    network.load_state_dict(weights)
    return network


@torch.no_grad()
def compared(
    one: TinyLlama, other: TinyLlama, rows: Sequence[Sequence[int]]
) -> dict[str, int | float]:
    """Both networks over the same rows: places with the same choice, and the largest difference.

    The difference is that of any score of any token at any place, in units of the scores.
    """
    same, places, worst = 0, 0, 0.0
    for row in rows:
        tokens = torch.tensor([list(row)])
        first, second = (F.linear(net.hidden(tokens), net.output()) for net in (one, other))
        same += int((first.argmax(-1) == second.argmax(-1)).sum())
        places += len(row)
        worst = max(worst, float((first - second).abs().max()))
    return {"same_choices": same, "of": places, "largest_difference": round(worst, 6)}
