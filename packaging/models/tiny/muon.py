"""Muon for the weight matrices (momentum, then orthogonalised by Newton-Schulz steps).

Small language models reach the same loss in about half the steps of AdamW. Matrices of one
shape are stacked and treated together, which is what makes it cheap on a CPU.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import torch
from torch import Tensor

COEFFICIENTS = (3.4445, -4.7750, 2.0315)


def orthogonalise(stack: Tensor, steps: int = 5) -> Tensor:
    """Bring every matrix of a stack close to the nearest orthogonal one."""
    a, b, c = COEFFICIENTS
    tall = stack.shape[-2] > stack.shape[-1]
    x = stack.transpose(-1, -2) if tall else stack
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(steps):
        gram = x @ x.transpose(-1, -2)
        x = a * x + (b * gram + c * gram @ gram) @ x
    result: Tensor = x.transpose(-1, -2) if tall else x
    return result


class Muon:
    """Momentum with an orthogonalised update, for two-dimensional weights only."""

    def __init__(self, weights: Iterable[Tensor], momentum: float, decay: float) -> None:
        self.momentum, self.decay = momentum, decay
        shapes: dict[tuple[int, ...], list[Tensor]] = defaultdict(list)
        for weight in weights:
            shapes[tuple(weight.shape)].append(weight)
        self.groups = list(shapes.values())
        self.buffers = [torch.zeros(len(group), *group[0].shape) for group in self.groups]

    @torch.no_grad()
    def step(self, rate: float) -> None:
        for group, buffer in zip(self.groups, self.buffers, strict=True):
            gradients = torch.stack([weight.grad for weight in group if weight.grad is not None])
            buffer.mul_(self.momentum).add_(gradients)
            update = orthogonalise(gradients.add(buffer, alpha=self.momentum))
            rows, columns = group[0].shape
            scale = rate * 0.2 * max(rows, columns) ** 0.5
            for weight, change in zip(group, update, strict=True):
                weight.mul_(1 - rate * self.decay).add_(change, alpha=-scale)
