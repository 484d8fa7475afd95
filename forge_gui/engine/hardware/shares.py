"""What each model in memory takes: from its own process, or as its server tells it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.values.metrics import GpuReading, ModelShare, ProcessReading, ProcessRole
from forge_gui.values.models import LoadedModel


def shares(
    loaded: Sequence[LoadedModel],
    processes: Sequence[ProcessReading],
    gpus: Sequence[GpuReading] = (),
) -> tuple[ModelShare, ...]:
    """One a model. A model with a process of its own takes what that takes; of Ollama's, the
    server tells the memory, and the work is told where there is one runner for one model."""
    by_pid = {one.pid: one for one in processes}
    runners = [one for one in processes if one.role is ProcessRole.RUNNER]
    ollamas = [one for one in loaded if one.id.backend == "ollama" and one.pid is None]
    alone = runners[0] if len(runners) == len(ollamas) == 1 else None
    held = _held(gpus)
    found = []
    for model in loaded:
        own = by_pid.get(model.pid) if model.pid is not None else None
        if own is None and alone is not None and model is ollamas[0]:
            share = ModelShare(
                model.id, model.ram_bytes, model.vram_bytes, alone.cpu_percent, alone.pid
            )
        elif own is None:
            share = ModelShare(model.id, model.ram_bytes, model.vram_bytes)
        else:
            vram = held.get(own.pid, model.vram_bytes)
            share = ModelShare(model.id, own.ram_bytes, vram, own.cpu_percent, own.pid)
        found.append(share)
    return tuple(found)


def with_vram(
    processes: Sequence[ProcessReading], gpus: Sequence[GpuReading]
) -> tuple[ProcessReading, ...]:
    """The processes with what each holds of all GPUs together, where the driver tells."""
    held = _held(gpus)
    return tuple(
        ProcessReading(
            one.pid, one.name, one.role, one.ram_bytes, one.cpu_percent, held.get(one.pid)
        )
        for one in processes
    )


def _held(gpus: Sequence[GpuReading]) -> dict[int, int]:
    found: dict[int, int] = {}
    for gpu in gpus:
        for pid, size in gpu.held:
            found[pid] = found.get(pid, 0) + size
    return found
