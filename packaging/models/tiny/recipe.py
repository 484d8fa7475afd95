"""The recipe of the published model: sizes of batches, rates, and the stages that were run."""

from __future__ import annotations

from tiny.training import Recipe, Stage

RECIPE = Recipe()
STAGES = (
    Stage("learn", 9000, 1, warm_up=80, copy_first=300),
    Stage("finish", 1500, 2, falling=True),
)
