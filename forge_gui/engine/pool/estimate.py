"""What a model will take before it was ever loaded, and what all models may take. Decisions only."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from forge_gui.engine.pool.placing import spread
from forge_gui.engine.pool.words import NOTHING, UNBOUNDED, Demand, Memory
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.models import ModelCard

MIB = 1024 * 1024
_ON_TOP_OF_FILE = 1.15
"""Where only the file's size is known: context and buffers come on top."""


def pool_limits(
    *, models: int, ram_mb: int, vram_mb: int, ram_total: int, gpus: Sequence[int]
) -> Memory:
    """The limits from the settings (MiB; 0: all there is) and what this PC has (bytes).

    Nothing may take more main memory, or memory of a GPU, than there is. `vram_mb` holds for each
    GPU; graphics memory that nobody could measure is bounded by it alone, as that of one GPU.
    """
    ram = min(ram_mb * MIB or ram_total, ram_total)
    vram = vram_mb * MIB or UNBOUNDED
    return Memory(ram, tuple(min(vram, one) for one in gpus) or (vram,), models)


def demand_for(
    card: ModelCard, options: RunnerOptions, limits: Memory, gpu_backends: Collection[str]
) -> Demand:
    """The demand for a model. What does not fit onto the GPUs spills into main memory.

    `gpu_backends` are the prefixes whose models go to a GPU that is there.
    """
    if card.is_remote:
        return Demand(card.id, options, NOTHING, is_remote=True)
    size = card.memory_bytes or int((card.size_bytes or 0) * _ON_TOP_OF_FILE)
    if card.id.backend not in gpu_backends or options.gpu_layers == 0:
        return Demand(card.id, options, Memory(ram=size))
    return Demand(card.id, options, spread(size, limits.gpus))
