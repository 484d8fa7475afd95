"""Which layers lie on which device: the last ones on the GPUs, shared out by their room. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.values.memory_bill import RAM, Device
from forge_gui.values.model_shape import ModelShape


@dataclass(frozen=True, slots=True)
class Room:
    """What one device may still take, in bytes."""

    device: Device
    bytes: int


@dataclass(frozen=True, slots=True)
class Placement:
    """Where each layer lies, and the output matrix; the token table is always in main memory."""

    layers: tuple[Device, ...]
    output: Device = RAM

    @property
    def devices(self) -> tuple[Device, ...]:
        """All that hold something, main memory first."""
        others = sorted({*self.layers, self.output} - {RAM})
        return (RAM, *others)

    @property
    def gpu_layers(self) -> int:
        """As llama.cpp counts: the output is one more layer."""
        return sum(device != RAM for device in (*self.layers, self.output))


def place(shape: ModelShape, gpu_layers: int, gpus: Sequence[Room]) -> Placement:
    """The last `gpu_layers` layers (the output is the very last) on the GPUs, in their order, each
    with a share of them as large as its share of the room."""
    count = len(shape.layers)
    on_gpus = min(gpu_layers, count + 1) if gpus else 0
    if on_gpus <= 0:
        return Placement((RAM,) * count)
    first = count + 1 - on_gpus
    all_room = sum(max(room.bytes, 0) for room in gpus)
    places: list[Device] = [RAM] * first
    edge, taken = 0, 0.0
    for room in gpus:
        share = max(room.bytes, 0) / all_room if all_room else 1 / len(gpus)
        taken += share
        upto = round(taken * on_gpus)
        places += [room.device] * (upto - edge)
        edge = upto
    places += [gpus[-1].device] * (count + 1 - len(places))
    return Placement(tuple(places[:count]), places[count])
