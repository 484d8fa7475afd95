"""Reads the header of a GGUF file without trusting a single number in it.

Model files come from strangers, and the native reader has had overflows. So every count, length
and offset is held against the size of the file before anything is allocated or skipped. What
passes here can still be refused by the engine; what fails here never reaches it.
"""

from __future__ import annotations

import struct
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from forge_gui.engine.formats.gguf_header import GgufArray, GgufHeader, GgufValue, TensorInfo
from forge_gui.engine.formats.gguf_lists import KnownLists, TextsEnd, pass_texts
from forge_gui.engine.formats.gguf_types import (
    ARRAY,
    NEWEST_TENSOR_TYPE,
    STRING,
    TENSOR_TYPES,
    VALUE_FORMATS,
)
from forge_gui.values.errors import FileDamaged

MAX_KEYS = 10_000
MAX_TENSORS = 100_000
MAX_DIMENSIONS = 4
MAX_KEY_BYTES = 65_535
MAX_TENSOR_NAME_BYTES = 63
MAX_STRINGS_IN_ARRAY = 8_000_000
KEPT_ITEMS = 1_024
"""Longer lists (vocabularies) are checked and skipped, not kept."""
KEPT_BYTES = 32 * 1024 * 1024
"""Most text that one header may hold beside its long lists."""
LISTED_BYTES = 512 * 1024 * 1024
"""Most text in the long lists of one header; the largest vocabularies take some ten millions."""

_TENSOR_TAILS = tuple(struct.Struct(f"<{rank}QIQ") for rank in range(MAX_DIMENSIONS + 1))
"""By rank: dimensions, type and offset."""
_ADVICE = "Download the model file again; Forge has left this one as it is."


class _Refused(Exception):
    """A check failed; the text says which, for people."""


class _Cursor:
    """A place in the file that can not move past its end."""

    def __init__(self, file: BinaryIO, size: int, known: KnownLists | None) -> None:
        self._file = file
        self._known = known
        self._size = size
        self._budget = KEPT_BYTES
        self._listed = 0
        self.position = 0

    @property
    def left(self) -> int:
        return self._size - self.position

    def take(self, count: int, what: str) -> bytes:
        if count > self.left:
            raise _Refused(f"it ends inside {what}")
        data = self._file.read(count)
        if len(data) != count:
            raise _Refused(f"it ends inside {what}")
        self.position += count
        return data

    def skip(self, count: int, what: str) -> None:
        if count > self.left:
            raise _Refused(f"it ends inside {what}")
        self._file.seek(count, 1)
        self.position += count

    def skip_texts(self, count: int, what: str) -> None:
        """Pass over texts that each tell their length first."""
        end = self._known.end(self._file, self.position, count) if self._known else None
        if end is None:
            try:
                end = pass_texts(self._file, self.position, count, self._size)
            except TextsEnd:
                raise _Refused(f"it ends inside {what}") from None
            if self._known:
                self._known.learn(self._file, self.position, count, end)
        self._listed += end - self.position
        if self._listed > LISTED_BYTES:
            raise _Refused("its lists hold an unreasonable amount of text")
        self._file.seek(end)
        self.position = end

    def u32(self, what: str) -> int:
        return int.from_bytes(self.take(4, what), "little")

    def u64(self, what: str) -> int:
        return int.from_bytes(self.take(8, what), "little")

    def raw_text(self, what: str, limit: int) -> bytes:
        length = self.u64(what)
        if length > self.left:
            raise _Refused(f"{what} claims {length} bytes, more than the file has left")
        if length > limit:
            raise _Refused(f"{what} is {length} bytes long, the most is {limit}")
        self._budget -= length
        if self._budget < 0:
            raise _Refused("its header holds an unreasonable amount of text")
        return self.take(length, what)

    def text(self, what: str, limit: int = KEPT_BYTES) -> str:
        return self.raw_text(what, limit).decode("utf-8", "replace")


def read_gguf(path: Path, known: KnownLists | None = None) -> GgufHeader:
    """Read and check the header of `path`. Raises FileDamaged with the reason.

    Whoever reads many files gives `known`: a vocabulary that an earlier one had is not walked
    through once more.
    """
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            return _read(path, _Cursor(file, size, known), size)
    except _Refused as refusal:
        raise FileDamaged(str(path), f"{refusal}.", _ADVICE) from None
    except FileNotFoundError:
        raise FileDamaged(str(path), "there is no such file.", "Check the path.") from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileDamaged(str(path), f"it cannot be read ({reason}).") from error


def _read(path: Path, cursor: _Cursor, size: int) -> GgufHeader:
    version, tensor_count, key_count = _counts(cursor)
    metadata: dict[str, GgufValue] = {}
    places: dict[str, tuple[int, int]] = {}
    for _ in range(key_count):
        begin, key = cursor.position, _key(cursor)
        if key in metadata:
            raise _Refused(f'its key "{key}" comes twice')
        metadata[key] = _value(cursor, cursor.u32(f'the type of "{key}"'), f'"{key}"')
        places[key] = (begin, cursor.position)
    alignment = _alignment(metadata)
    raw = [_tensor(cursor) for _ in range(tensor_count)]
    data_offset = cursor.position + -cursor.position % alignment
    _check_places(raw, size - data_offset, alignment)
    frozen = MappingProxyType(metadata)
    found = MappingProxyType(places)
    return GgufHeader(path, version, frozen, tuple(raw), data_offset, size, found)


def _counts(cursor: _Cursor) -> tuple[int, int, int]:
    """Version, number of tensors, number of keys, each held against what can be."""
    magic = cursor.take(4, "its first four bytes")
    if magic != b"GGUF":
        raise _Refused("it is not a GGUF file")
    version = cursor.u32("its version")
    if version not in {2, 3}:
        if int.from_bytes(version.to_bytes(4, "little"), "big") in {2, 3}:
            raise _Refused("it is a big-endian file, made for another kind of computer")
        raise _Refused(f"its GGUF version is {version}; versions 2 and 3 can be read")
    tensors = cursor.u64("its counts")
    keys = cursor.u64("its counts")
    # The smallest key takes 13 bytes, the smallest tensor 24.
    if keys > MAX_KEYS or keys * 13 > cursor.left:
        raise _Refused(f"it claims {keys} keys, more than it can hold")
    if tensors > MAX_TENSORS or tensors * 24 > cursor.left:
        raise _Refused(f"it claims {tensors} tensors, more than it can hold")
    return version, tensors, keys


def _key(cursor: _Cursor) -> str:
    raw = cursor.raw_text("a key", MAX_KEY_BYTES)
    try:
        key = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise _Refused("one of its keys is not text") from None
    if not key:
        raise _Refused("one of its keys is empty")
    return key


def _value(cursor: _Cursor, kind: int, what: str) -> GgufValue:
    if kind == STRING:
        return cursor.text(what)
    if kind == ARRAY:
        return _array(cursor, what)
    return _scalar(cursor, kind, what)


def _scalar(cursor: _Cursor, kind: int, what: str) -> int | float | bool:
    layout = VALUE_FORMATS.get(kind)
    if layout is None:
        raise _Refused(f"{what} has the unknown type {kind}")
    raw = cursor.take(struct.calcsize(layout), what)
    if kind == 7 and raw not in {b"\x00", b"\x01"}:
        raise _Refused(f"{what} is neither true nor false")
    value: int | float | bool = struct.unpack(layout, raw)[0]
    return value


def _array(cursor: _Cursor, what: str) -> GgufArray:
    kind = cursor.u32(what)
    count = cursor.u64(what)
    if kind == ARRAY:
        raise _Refused(f"{what} is a list of lists, which no model uses")
    if kind == STRING:
        return _strings(cursor, count, what)
    layout = VALUE_FORMATS.get(kind)
    if layout is None:
        raise _Refused(f"{what} is a list of the unknown type {kind}")
    size = struct.calcsize(layout)
    if count > cursor.left // size:
        raise _Refused(f"{what} claims {count} items, more than the file has left")
    if count > KEPT_ITEMS:
        cursor.skip(count * size, what)
        return GgufArray(count)
    return GgufArray(count, tuple(_scalar(cursor, kind, what) for _ in range(count)))


def _strings(cursor: _Cursor, count: int, what: str) -> GgufArray:
    if count > MAX_STRINGS_IN_ARRAY or count * 8 > cursor.left:
        raise _Refused(f"{what} claims {count} texts, more than the file can hold")
    if count <= KEPT_ITEMS:
        return GgufArray(count, tuple(cursor.text(what) for _ in range(count)))
    cursor.skip_texts(count, what)
    return GgufArray(count)


def _alignment(metadata: dict[str, GgufValue]) -> int:
    value = metadata.get("general.alignment", 32)
    if not isinstance(value, int) or not 0 < value <= 65_536 or value & (value - 1):
        raise _Refused("its alignment is not a power of two")
    return value


def _tensor(cursor: _Cursor) -> TensorInfo:
    name = cursor.text("the name of a tensor", MAX_TENSOR_NAME_BYTES)
    rank = cursor.u32(f'tensor "{name}"')
    if not 0 < rank <= MAX_DIMENSIONS:
        raise _Refused(f'tensor "{name}" has {rank} dimensions')
    layout = _TENSOR_TAILS[rank]
    *dimensions, kind, offset = layout.unpack(cursor.take(layout.size, f'tensor "{name}"'))
    info = TensorInfo(name, tuple(dimensions), kind, offset, None)
    if not 0 < info.elements < 2**63:
        raise _Refused(f'tensor "{name}" has an impossible size')
    return TensorInfo(name, info.dimensions, kind, offset, _tensor_size(info))


def _tensor_size(tensor: TensorInfo) -> int | None:
    """Bytes that the tensor takes; None for a type that only the engine knows."""
    known = TENSOR_TYPES.get(tensor.type_number)
    if known is None:
        if tensor.type_number > NEWEST_TENSOR_TYPE:
            raise _Refused(
                f'tensor "{tensor.name}" is packed as type {tensor.type_number}, '
                "which this version of Forge does not know"
            )
        return None
    if tensor.dimensions[0] % known.block:
        raise _Refused(f'the rows of tensor "{tensor.name}" do not fit {known.name}')
    return tensor.elements // known.block * known.block_bytes


def _check_places(tensors: list[TensorInfo], data_size: int, alignment: int) -> None:
    """Tensors lie one behind the other, each inside the file, none twice."""
    names: set[str] = set()
    expected: int | None = 0
    for tensor in tensors:
        if tensor.name in names:
            raise _Refused(f'tensor "{tensor.name}" comes twice')
        names.add(tensor.name)
        if (expected is not None and tensor.offset != expected) or tensor.offset % alignment:
            raise _Refused(f'tensor "{tensor.name}" is not where it should be')
        end = tensor.offset + (tensor.size or 0)
        if end > data_size:
            missing = end - data_size
            raise _Refused(f'tensor "{tensor.name}" ends {missing} bytes after the file does')
        expected = None if tensor.size is None else end + -end % alignment
