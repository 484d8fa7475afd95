"""No file, however it was damaged or forged, makes the GGUF reader crash or take much memory."""

from __future__ import annotations

import struct
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.random_gguf import LlamaShape, header_bytes, write_random_llama
from forge_gui.engine.formats.gguf import read_gguf
from forge_gui.values.errors import FileDamaged

SHAPE = LlamaShape(hidden=32, layers=1, heads=2, kv_heads=1, feed_forward=32, vocabulary=300)
MOST_MEMORY = 4 * 1024 * 1024


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return write_random_llama(tmp_path_factory.mktemp("gguf") / "sound.gguf", SHAPE).read_bytes()


def _read_or_refuse(path: Path, data: bytes) -> None:
    """Either a header or a sentence, and never much memory."""
    path.write_bytes(data)
    tracemalloc.start()
    try:
        header = read_gguf(path)
        assert header.file_size == len(data)
        assert all(tensor.elements > 0 for tensor in header.tensors)
        for answer in (header.parameters, header.kv_bytes_per_token, header.context_length):
            assert answer is None or answer >= 0
        assert isinstance(header.quantization, str)
        is_told = isinstance(header.is_embedding_model, bool)
    except FileDamaged as damage:
        is_told = damage.reason.endswith(".") and str(path) in damage.sentence
    finally:
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert is_told
    assert peak < MOST_MEMORY


_EDIT = st.tuples(
    st.integers(min_value=0, max_value=12_000),
    st.one_of(
        st.binary(min_size=1, max_size=12),
        st.integers(min_value=0, max_value=2**64 - 1).map(lambda n: struct.pack("<Q", n)),
        st.sampled_from([b"\xff" * 8, bytes(8), struct.pack("<Q", 2**63), b"\xff" * 4]),
    ),
)


@given(edits=st.lists(_EDIT, min_size=1, max_size=6))
def test_a_header_with_bytes_changed_is_read_or_refused(
    sound: bytes, tmp_path: Path, edits: list[tuple[int, bytes]]
) -> None:
    data = bytearray(sound)
    for place, patch in edits:
        data[place : place + len(patch)] = patch
    _read_or_refuse(tmp_path / "model.gguf", bytes(data))


@given(length=st.integers(min_value=0, max_value=12_000))
def test_a_file_that_ends_early_is_refused(sound: bytes, tmp_path: Path, length: int) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(sound[:length])
    with pytest.raises(FileDamaged):
        read_gguf(path)


@given(data=st.binary(max_size=2_000), keys=st.integers(0, 2**64 - 1))
def test_arbitrary_bytes_behind_a_sound_start_are_read_or_refused(
    tmp_path: Path, data: bytes, keys: int
) -> None:
    start = b"GGUF" + struct.pack("<IQQ", 3, 1, keys)
    _read_or_refuse(tmp_path / "model.gguf", start + data)


_SCALARS = st.one_of(
    st.text(max_size=40),
    st.booleans(),
    st.integers(0, 2**32 - 1),
    st.floats(allow_nan=False, width=32),
    st.lists(st.integers(0, 2**31 - 1), min_size=1, max_size=8),
    st.lists(st.text(max_size=8), min_size=1, max_size=8),
)


@given(
    metadata=st.dictionaries(st.text(min_size=1, max_size=20), _SCALARS, max_size=8),
    version=st.sampled_from([2, 3]),
)
def test_what_was_written_is_read_again(
    tmp_path: Path, metadata: dict[str, object], version: int
) -> None:
    metadata.pop("general.alignment", None)
    path = tmp_path / "model.gguf"
    tensors = [("a.weight", (32, 4), 8, 136), ("b.weight", (7,), 0, 28)]
    data = header_bytes(metadata, tensors, version=version)  # type: ignore[arg-type]
    path.write_bytes(data + bytes(160 + 28))
    header = read_gguf(path)
    assert header.data_offset == len(data)
    assert [tensor.name for tensor in header.tensors] == ["a.weight", "b.weight"]
    assert header.parameters == 32 * 4 + 7
    for key, value in metadata.items():
        read = header.metadata[key]
        expected = tuple(value) if isinstance(value, list) else value
        assert (read.items if hasattr(read, "items") else read) == expected
