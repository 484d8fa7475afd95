"""What must hold of every memory bill, whatever the shape of the model and how it is loaded."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.engine.library.calibration import Observed, lesson_of
from forge_gui.engine.library.fitting import Free, Idle, fit_of, need_of
from forge_gui.engine.library.forecast import Asked, bill_of, kv_bytes, kv_cells
from forge_gui.engine.library.placement import Room, place
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import RAM, KvType, MemoryBill, PartKind, Verdict, gpu
from forge_gui.values.model_shape import LayerShape, ModelShape, ShapeSource

MODEL = ModelId("gguf", "/m.gguf")
MIB = 1024 * 1024

layers = st.builds(
    LayerShape,
    heads=st.integers(1, 64),
    kv_heads=st.integers(0, 16),
    key_length=st.sampled_from((64, 96, 128, 256)),
    value_length=st.sampled_from((0, 64, 128)),
    window=st.none() | st.sampled_from((128, 512, 4096)),
    state=st.sampled_from((0, 0, 20_000)),
    bytes=st.integers(0, 200 * MIB),
)


@st.composite
def shapes(draw: st.DrawFn) -> ModelShape:
    made = tuple(draw(st.lists(layers, min_size=1, max_size=6)))
    table = draw(st.integers(0, 300 * MIB))
    outside = draw(st.integers(0, 300 * MIB))
    return ModelShape(
        "made",
        ShapeSource.HEADER,
        made,
        draw(st.sampled_from((256, 1024, 4096))),
        sum(one.bytes for one in made) + table + outside,
        feed_forward=draw(st.integers(1, 20_000)),
        vocabulary=draw(st.integers(0, 260_000)),
        experts_used=draw(st.sampled_from((0, 0, 2, 8))),
        input_bytes=table,
        projector_bytes=draw(st.sampled_from((0, 0, 100 * MIB))),
    )


asked = st.builds(
    Asked,
    context=st.integers(1, 100_000),
    batch=st.integers(1, 2048),
    slots=st.integers(1, 8),
    kv_type=st.sampled_from(KvType),
    gpu_layers=st.none() | st.integers(0, 8),
    prompt_cache=st.integers(0, 64 * MIB),
    own_process=st.booleans(),
)
rooms = st.lists(st.integers(0, 4_000 * MIB), max_size=3).map(
    lambda sizes: tuple(Room(gpu(place), size) for place, size in enumerate(sizes))
)


@given(shapes(), asked, rooms)
def test_a_bill_is_the_sum_of_its_parts(
    shape: ModelShape, how: Asked, gpus: tuple[Room, ...]
) -> None:
    bill = bill_of(MODEL, shape, how, gpus)
    assert all(part.bytes > 0 for part in bill.parts)
    assert bill.total == bill.ram + bill.vram == sum(bill.by_device.values())
    assert bill.total == sum(bill.of(kind) for kind in PartKind)
    assert bill.of(PartKind.WEIGHTS) == shape.weight_bytes
    if how.gpu_layers is None:
        taken = bill.by_device
        assert all(taken.get(room.device, 0) <= room.bytes for room in gpus)
    if how.gpu_layers == 0:
        assert set(bill.by_device) <= {RAM}


@given(shapes(), asked, st.integers(1, 50_000), st.integers(1, 1024), st.integers(1, 4))
def test_more_of_anything_never_takes_less(
    shape: ModelShape, how: Asked, tokens: int, batch: int, slots: int
) -> None:
    how = replace(how, gpu_layers=0)
    before = bill_of(MODEL, shape, how)
    for more in (
        replace(how, context=how.context + tokens),
        replace(how, batch=how.batch + batch),
        replace(how, slots=how.slots + slots),
    ):
        after = bill_of(MODEL, shape, more)
        for kind in PartKind:
            assert after.of(kind) >= before.of(kind), kind


@given(layers, asked)
def test_a_window_bounds_what_a_layer_keeps(layer: LayerShape, how: Asked) -> None:
    whole = replace(layer, window=None)
    assert kv_bytes(layer, how) <= kv_bytes(whole, how)
    if layer.window:
        assert kv_cells(layer, how.context, how.batch) < layer.window + how.batch + 256
    packed = kv_bytes(layer, replace(how, kv_type=KvType.Q4_0))
    if layer.kv_width % 32 == 0 and (layer.kv_heads * layer.key_length) % 32 == 0:
        assert packed <= kv_bytes(layer, replace(how, kv_type=KvType.F16))


@given(shapes(), st.integers(0, 10), st.lists(st.integers(0, 100), min_size=1, max_size=4))
def test_every_layer_has_one_place(shape: ModelShape, count: int, sizes: list[int]) -> None:
    gpus = [Room(gpu(number), size) for number, size in enumerate(sizes)]
    placed = place(shape, count, gpus)
    assert len(placed.layers) == len(shape.layers)
    assert placed.gpu_layers == min(count, len(shape.layers) + 1)
    on_gpu = [device != RAM for device in (*placed.layers, placed.output)]
    assert on_gpu == sorted(on_gpu)  # the last ones


@settings(max_examples=60)
@given(shapes(), asked, st.integers(-8 * MIB, 64 * MIB), st.floats(0.6, 1.8))
def test_what_was_learnt_on_one_load_holds_for_it(
    shape: ModelShape, how: Asked, beside: int, factor: float
) -> None:
    how = replace(how, gpu_layers=0, own_process=True, prompt_cache=0)
    shape = replace(shape, layers=tuple(replace(one, window=None, state=0) for one in shape.layers))
    plain = bill_of(MODEL, shape, how)
    room = plain.of(PartKind.COMPUTE) + plain.of(PartKind.OUTPUT)
    at_load = plain.total - room + beside
    peak = at_load + round(room * factor)
    learnt = lesson_of(Observed(plain, at_load, peak, is_whole=True))
    corrected = bill_of(MODEL, shape, how, (), learnt)
    slack = plain.of(PartKind.OUTPUT) + 8 * MIB
    assert abs(corrected.total - peak) <= slack
    assert corrected.of(PartKind.WEIGHTS) == plain.of(PartKind.WEIGHTS)


@settings(max_examples=60)
@given(
    shapes(), asked, st.integers(0, 8_000 * MIB), st.lists(st.integers(0, 2_000 * MIB), max_size=3)
)
def test_a_verdict_follows_from_its_numbers(
    shape: ModelShape, how: Asked, free: int, idle: list[int]
) -> None:
    how = replace(how, gpu_layers=0)
    others = [Idle(ModelId("gguf", f"/{number}"), size) for number, size in enumerate(idle)]

    def bill_at(context: int, kv_type: KvType) -> MemoryBill:
        return bill_of(MODEL, shape, replace(how, context=context, kv_type=kv_type))

    bill = bill_at(how.context, how.kv_type)
    fit = fit_of(bill, Free(free), others, bill_at)
    need = need_of(bill)
    if fit.verdict is Verdict.FITS:
        assert need <= free
    elif fit.verdict is Verdict.FITS_AFTER_UNLOADING:
        gone = sum(one.ram for one in others if one.model in fit.unload)
        assert free < need <= free + gone
    else:
        assert need > free + sum(idle)
        assert fit.advice
    if fit.largest_context is not None and fit.verdict is not Verdict.FITS_AFTER_UNLOADING:
        assert need_of(bill_at(fit.largest_context, how.kv_type)) <= free + sum(idle)
