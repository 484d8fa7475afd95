"""What a model will take of memory before it is loaded: a shape and options in, a bill out. Pure.

The sizes follow how llama.cpp lays out its buffers; the multiples were found by loading models of
each kind and hold for its b10488 to b11549 (docs/memory.md says how each was found). A correction,
learnt from what earlier loads really took, comes on top.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from forge_gui.engine.library.placement import Placement, Room, place
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import (
    RAM,
    BillPart,
    Device,
    KvType,
    MemoryBill,
    PartKind,
    PromptStore,
)
from forge_gui.values.model_shape import LayerShape, ModelShape, ShapeSource
from forge_gui.values.models import Origin

MIB = 1024 * 1024
PROCESS = 34 * MIB
"""A child of the embedded engine without a model: Python, the native library, its threads."""
BYTES_PER_TOKEN_KIND = 420
"""What a token of the vocabulary takes in the loaded tokenizer, its merges included."""
GPU_RUNTIME = 457 * MIB
"""What the driver keeps for a process on each GPU."""
PROJECTOR_ROOM = 1024 * MIB
"""What reading an image takes beside the projector's weights."""
CELLS = 256
"""Places of a cache come in such blocks."""
CHECKPOINT_EVERY = 8192
MOST_CHECKPOINTS = 32
_PAGE = 4096


@dataclass(frozen=True, slots=True)
class Asked:
    """How it would be loaded, every choice made. `context` is that of one slot, in tokens."""

    context: int
    batch: int
    slots: int = 1
    kv_type: KvType = KvType.F16
    gpu_layers: int | None = 0
    """None: as many as fit."""
    prompt_cache: int = 0
    own_process: bool = True
    all_outputs: bool = False
    """The engine keeps room for the probabilities of every token of a batch."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What earlier loads taught. `runtime` bytes more or less than foreseen whatever the options,
    `compute` how many times the foreseen compute room; `margin` the error that is left (bytes)."""

    runtime: int = 0
    compute: float = 1.0
    margin: int = 0
    is_own: bool = False
    """Of this very model; False: of this engine in general."""


NOTHING_LEARNT = Correction()


def bill_of(
    model: ModelId,
    shape: ModelShape,
    asked: Asked,
    gpus: Sequence[Room] = (),
    learnt: Correction = NOTHING_LEARNT,
) -> MemoryBill:
    """The whole bill. With `gpu_layers` None the most layers that fit go onto the GPUs."""
    asked = _within(shape, asked)
    if asked.gpu_layers is not None or not gpus:
        placed = place(shape, asked.gpu_layers or 0, gpus)
        return _bill(model, shape, asked, placed, learnt)
    rooms = {room.device: room.bytes for room in gpus}
    for count in range(len(shape.layers) + 1, 0, -1):
        bill = _bill(model, shape, asked, place(shape, count, gpus), learnt)
        needs = bill.by_device
        if all(needs.get(device, 0) <= room for device, room in rooms.items()):
            return bill
    return _bill(model, shape, asked, place(shape, 0, ()), learnt)


def margin_of(bill: MemoryBill, learnt: Correction) -> int:
    """Bytes that a load may take beyond the bill: what is not known gets room to be wrong."""
    if learnt.is_own:
        return max(learnt.margin, 8 * MIB, bill.of(PartKind.COMPUTE) // 10)
    uncertain = bill.of(PartKind.COMPUTE) + bill.of(PartKind.RUNTIME)
    return max(learnt.margin, 12 * MIB, uncertain // 4)


def kv_cells(layer: LayerShape, context: int, batch: int) -> int:
    """Tokens that one slot's cache of this layer has room for."""
    whole = -(-context // CELLS) * CELLS
    if layer.window is None:
        return whole
    return min(whole, -(-(layer.window + batch) // CELLS) * CELLS)


def kv_bytes(layer: LayerShape, asked: Asked) -> int:
    """What one layer keeps for all slots: keys and values of every token, and its state."""
    cells = kv_cells(layer, asked.context, asked.batch)
    keys = asked.kv_type.bytes_of(layer.kv_heads * layer.key_length)
    values = asked.kv_type.bytes_of(layer.kv_heads * layer.value_length)
    return asked.slots * (cells * (keys + values) + layer.state * 4)


def compute_bytes(shape: ModelShape, asked: Asked) -> int:
    """Room for the numbers between two layers while one batch is read."""
    return asked.batch * (_width(shape, asked) * 4 + sum(_masks(shape, asked)) * 2)


def checkpoint_bytes(shape: ModelShape, asked: Asked) -> int:
    """Copies that are kept to go back a few tokens where a cache forgets: windows and states."""
    one = sum(_remembered(layer, asked) for layer in shape.layers)
    count = min(2 + asked.context // CHECKPOINT_EVERY, MOST_CHECKPOINTS)
    return one * count * asked.slots if asked.own_process else 0


def _within(shape: ModelShape, asked: Asked) -> Asked:
    context = min(asked.context, shape.context or asked.context)
    batch = min(asked.batch, context * asked.slots)
    return replace(asked, context=max(context, 1), batch=max(batch, 1), slots=max(asked.slots, 1))


def _bill(
    model: ModelId, shape: ModelShape, asked: Asked, placed: Placement, learnt: Correction
) -> MemoryBill:
    parts = tuple(part for part in _parts(shape, asked, placed, learnt) if part.bytes)
    bill = MemoryBill(
        model,
        parts,
        asked.context,
        asked.batch,
        asked.slots,
        asked.kv_type,
        placed.gpu_layers,
        len(shape.layers),
        shape.context or None,
    )
    return replace(bill, margin=margin_of(bill, learnt), store=_store(shape, asked))


def _store(shape: ModelShape, asked: Asked) -> PromptStore:
    """A window keeps less of a long prompt than is said here, never more."""
    each = sum(layer.state * 4 for layer in shape.layers)
    per_token = sum(asked.kv_type.bytes_of(layer.kv_width) for layer in shape.layers)
    return PromptStore(asked.prompt_cache, each, per_token)


def _parts(
    shape: ModelShape, asked: Asked, placed: Placement, learnt: Correction
) -> Iterator[BillPart]:
    """Every part; those of no size among them."""
    is_here = shape.source is not ShapeSource.CATALOGUE
    for device in placed.devices:
        weights = _weights(shape, placed, device)
        origin = Origin.MEASURED if is_here else Origin.PUBLISHED
        yield BillPart(PartKind.WEIGHTS, weights, device, origin)
        yield BillPart(PartKind.KV_CACHE, _cache(shape, asked, placed, device), device)
        yield from _working(shape, asked, placed, device, learnt)
    if shape.projector_bytes:
        where = placed.output
        yield BillPart(PartKind.PROJECTOR, shape.projector_bytes + PROJECTOR_ROOM, where)
    yield BillPart(PartKind.OUTPUT, asked.slots * shape.vocabulary * 4)
    kept = asked.prompt_cache + (0 if shape.is_encoder else checkpoint_bytes(shape, asked))
    yield BillPart(PartKind.PROMPTS, kept)


def _working(
    shape: ModelShape, asked: Asked, placed: Placement, device: Device, learnt: Correction
) -> Iterator[BillPart]:
    """Compute room and runtime of one device, corrected by what was learnt."""
    origin = Origin.MEASURED if learnt.is_own else Origin.ESTIMATED
    if device in (*placed.layers, placed.output):
        foreseen = round(compute_bytes(shape, asked) * learnt.compute)
        seen = origin if learnt.compute != NOTHING_LEARNT.compute else Origin.ESTIMATED
        yield BillPart(PartKind.COMPUTE, foreseen, device, seen)
    if device != RAM:
        yield BillPart(PartKind.RUNTIME, GPU_RUNTIME, device)
        return
    runtime = shape.vocabulary * BYTES_PER_TOKEN_KIND + PROCESS if asked.own_process else 0
    runtime = max(runtime + learnt.runtime, 0)
    yield BillPart(PartKind.RUNTIME, runtime, device, origin)


def _weights(shape: ModelShape, placed: Placement, device: Device) -> int:
    sizes = shape.layer_bytes
    here = sum(size for size, place in zip(sizes, placed.layers, strict=True) if place == device)
    rest = max(shape.weight_bytes - sum(sizes) - shape.input_bytes, 0)
    if device == placed.output:
        here += rest + (shape.shared_bytes if device != RAM else 0)
    if device != RAM:
        return here
    here += shape.input_bytes
    copied = shape.repacked_bytes * here // shape.weight_bytes if shape.weight_bytes else 0
    return here + copied


def _cache(shape: ModelShape, asked: Asked, placed: Placement, device: Device) -> int:
    if shape.is_encoder:
        return 0
    pairs = zip(shape.layers, placed.layers, strict=True)
    return sum(kv_bytes(layer, asked) for layer, place in pairs if place == device)


def _masks(shape: ModelShape, asked: Asked) -> Iterator[int]:
    """Columns of the table that says which token sees which: one for each kind of cache."""
    kinds = {layer.window for layer in shape.layers if layer.kv_width or shape.is_encoder}
    for window in kinds:
        yield kv_cells(LayerShape(window=window), asked.context, asked.batch)


def _width(shape: ModelShape, asked: Asked) -> int:
    """Numbers that are at hand for each token of a batch, at the widest place of a layer."""
    width = shape.embedding
    query = max((layer.heads * layer.key_length for layer in shape.layers), default=0)
    kv = max((layer.kv_heads * layer.key_length for layer in shape.layers), default=0)
    inside = shape.feed_forward
    if shape.experts_used:
        inside = shape.experts_used * (shape.expert_feed_forward or shape.feed_forward)
    widths = [
        5 * width,
        3 * inside + (5 if 2 * inside >= 3 * width else 3) * width,
        2 * shape.experts_used * width + 3 * width,
        # A state goes through twice the inner width, several times over.
        15 * shape.inner // 2 + shape.inner // 10,
    ]
    if kv:
        widths.append(2 * query + 5 * width + max(0, 2 * kv - width))
    if asked.all_outputs:
        widths.append(shape.vocabulary + width)
    return max(widths)


def _remembered(layer: LayerShape, asked: Asked) -> int:
    """Bytes of one layer that a checkpoint copies: its window, its state."""
    state = layer.state * 4
    if layer.window is None:
        return state
    cells = min(layer.window, asked.context)
    return state + cells * asked.kv_type.bytes_of(layer.kv_width)
