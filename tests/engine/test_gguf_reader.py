"""What the GGUF reader tells about a sound file, and the reason it gives for each kind of damage."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.random_gguf import TINY, header_bytes, write_random_llama
from forge_gui.engine.formats.gguf import read_gguf
from forge_gui.engine.formats.gguf_header import GgufArray
from forge_gui.values.errors import FileDamaged


def test_a_model_file_tells_what_it_is(tmp_path: Path) -> None:
    header = read_gguf(write_random_llama(tmp_path / "m.gguf", name="Random Coder"))
    assert (header.architecture, header.name, header.licence) == ("llama", "Random Coder", "mit")
    assert header.quantization == "Q8_0"
    assert header.context_length == TINY.context
    assert (header.layers, header.heads, header.kv_heads) == (2, 4, 2)
    assert header.head_size == 16
    assert header.kv_bytes_per_token == 2 * 2 * 2 * 16 * 2
    assert "im_start" in header.chat_template
    assert header.is_model
    assert not header.is_embedding_model
    assert header.metadata["tokenizer.ggml.tokens"] != GgufArray(0)
    assert header.parameters is not None
    assert header.parameters > 100_000


@pytest.mark.parametrize(("weights", "name"), [("f32", "F32"), ("f16", "F16")])
def test_other_packings_are_named(tmp_path: Path, weights: str, name: str) -> None:
    path = write_random_llama(tmp_path / "m.gguf", weights=weights)  # type: ignore[arg-type]
    assert read_gguf(path).quantization == name


def test_the_packing_of_most_weights_counts_where_the_file_names_none(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    tensors = [("a", (32, 9), 8, 306), ("b", (4,), 0, 16)]
    path.write_bytes(header_bytes({}, tensors) + bytes(1_000))
    assert read_gguf(path).quantization == "Q8_0"


def test_an_adapter_is_no_model(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    metadata = {"general.type": "adapter", "general.architecture": "llama"}
    path.write_bytes(header_bytes(metadata, [("a", (4,), 0, 16)]) + bytes(32))
    assert not read_gguf(path).is_model


def _patched(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    def patch(data: bytes) -> bytes:
        assert old in data
        return data.replace(old, new, 1)

    return patch


def _count(value: int) -> bytes:
    return struct.pack("<Q", value)


_SOUND = header_bytes(
    {"general.architecture": "llama", "a": 1, "list": ["x", "y"]},
    [("one", (32, 4), 8, 136), ("two", (8,), 0, 32)],
) + bytes(160 + 32)
_KEY = _count(1) + b"a" + struct.pack("<I", 4)
_LIST = _count(4) + b"list" + struct.pack("<IIQ", 9, 8, 2)
_ONE = _count(3) + b"one" + struct.pack("<IQQIQ", 2, 32, 4, 8, 0)
_TWO = _count(3) + b"two" + struct.pack("<IQIQ", 1, 8, 0, 160)

_DAMAGES: list[tuple[str, Callable[[bytes], bytes], str]] = [
    ("empty", lambda _: b"", "ends inside its first four bytes"),
    ("other", lambda _: b"PK\x03\x04 archive", "not a GGUF file"),
    ("version", _patched(b"GGUF\x03", b"GGUF\x09"), "version is 9"),
    ("endian", _patched(b"GGUF\x03\0\0\0", b"GGUF\0\0\0\x03"), "big-endian"),
    ("keys", lambda d: d[:16] + _count(2**60) + d[24:], "claims 1152921504606846976 keys"),
    ("tensors", lambda d: d[:8] + _count(2**40) + d[16:], "claims 1099511627776 tensors"),
    ("key length", _patched(_KEY, _count(2**62) + _KEY[8:]), "more than the file has left"),
    (
        "key twice",
        lambda d: d[:16] + _count(4) + d[24:].replace(_KEY, (_KEY + b"\1\0\0\0") + _KEY, 1),
        '"a" comes twice',
    ),
    ("type", _patched(_KEY, _KEY[:-4] + struct.pack("<I", 77)), "unknown type 77"),
    ("list", _patched(_LIST, _LIST[:-8] + _count(2**61)), "more than the file can hold"),
    (
        "list of lists",
        _patched(_LIST, _LIST[:-12] + struct.pack("<IQ", 9, 2)),
        "a list of lists",
    ),
    ("rank", _patched(_ONE, _ONE[:11] + struct.pack("<I", 9) + _ONE[15:]), "9 dimensions"),
    (
        "overflow",
        _patched(_ONE, _ONE[:15] + _count(2**63) + _count(4) + _ONE[31:]),
        "impossible size",
    ),
    ("rows", _patched(_ONE, _ONE[:15] + _count(31) + _ONE[23:]), "do not fit Q8_0"),
    ("new type", _patched(_TWO, _TWO[:-12] + struct.pack("<IQ", 99, 160)), "type 99"),
    ("offset", _patched(_TWO, _TWO[:-8] + _count(96)), "not where it should be"),
    ("twice", _patched(_TWO, _count(3) + b"one" + _TWO[11:]), "comes twice"),
    ("short", lambda d: d[:-8], "ends 8 bytes after the file does"),
]


@pytest.mark.parametrize(
    ("damage", "reason"), [one[1:] for one in _DAMAGES], ids=[one[0] for one in _DAMAGES]
)
def test_each_damage_is_refused_with_its_reason(
    tmp_path: Path, damage: Callable[[bytes], bytes], reason: str
) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(_SOUND)
    read_gguf(path)  # sound before
    path.write_bytes(damage(_SOUND))
    with pytest.raises(FileDamaged) as caught:
        read_gguf(path)
    assert reason in caught.value.reason
    assert path.read_bytes() == damage(_SOUND)


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileDamaged, match="no such file"):
        read_gguf(tmp_path / "gone.gguf")


def test_a_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileDamaged, match="cannot be read"):
        read_gguf(tmp_path)


def test_a_long_vocabulary_is_skipped_not_kept(tmp_path: Path) -> None:
    words = [f"word{index}" for index in range(5_000)]
    path = tmp_path / "m.gguf"
    path.write_bytes(header_bytes({"words": words}, [("a", (4,), 0, 16)]) + bytes(32))
    assert read_gguf(path).metadata["words"] == GgufArray(5_000)


def test_places_are_where_keys_and_values_lie(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(_SOUND)
    header = read_gguf(path)
    found = {key: _SOUND[begin:end] for key, (begin, end) in header.places.items()}
    assert found["a"] == _KEY + struct.pack("<I", 1)
    assert found["list"] == _LIST + _count(1) + b"x" + _count(1) + b"y"
    assert set(found) == set(header.metadata)
