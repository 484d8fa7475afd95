"""A text inside a PNG (an iTXt chunk), put in and taken out again. The picture itself is not decoded."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from forge_gui.values.errors import ForgeError

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_BYTES = 128 * 1024 * 1024
_LONGEST_CHUNK = 2**31 - 1


def is_png(data: bytes) -> bool:
    return data.startswith(SIGNATURE)


def with_text(picture: bytes, keyword: str, text: str) -> bytes:
    """The PNG with this text and no other under the keyword. Raises ForgeError for what is none."""
    kept = [
        picture[begin:end]
        for kind, begin, end in _chunks(picture)
        if not _is_ours(picture, kind, begin, end, keyword)
    ]
    if not kept or kept[-1][4:8] != b"IEND":
        raise ForgeError(
            "The picture is cut off: a PNG ends with an end mark, and this one does not."
        )
    body = keyword.encode("latin-1") + b"\0\1\0\0\0" + zlib.compress(text.encode("utf-8"), 9)
    return b"".join([SIGNATURE, *kept[:-1], _chunk(b"iTXt", body), kept[-1]])


def text_of(picture: bytes, keyword: str, most: int) -> str | None:
    """The text under a keyword, at most `most` bytes of it; None: there is none.

    Raises ForgeError for a damaged PNG and for a text that is longer.
    """
    for kind, begin, end in _chunks(picture):
        if _is_ours(picture, kind, begin, end, keyword):
            return _read(picture[begin + 8 : end - 4], most)
    return None


def _is_ours(picture: bytes, kind: bytes, begin: int, end: int, keyword: str) -> bool:
    head = keyword.encode("latin-1") + b"\0"
    return kind == b"iTXt" and picture[begin + 8 : end - 4].startswith(head)


def _read(body: bytes, most: int) -> str:
    """The text of an iTXt chunk: keyword, flags, two texts about it, then itself."""
    _, _, rest = body.partition(b"\0")
    is_packed, method, rest = rest[:1], rest[1:2], rest[2:]
    _, first, rest = rest.partition(b"\0")
    _, second, data = rest.partition(b"\0")
    if not first or not second or is_packed not in (b"\0", b"\1") or method != b"\0":
        raise ForgeError("The picture's text is damaged.")
    if is_packed == b"\1":
        data = _unpacked(data, most)
    if len(data) > most:
        raise ForgeError("The picture holds more text than a pipeline can be.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ForgeError("The picture's text is damaged.") from error


def _unpacked(data: bytes, most: int) -> bytes:
    """Unpacked to `most` bytes and one more: a bomb is not let go off."""
    packer = zlib.decompressobj()
    try:
        found = packer.decompress(data, most + 1)
    except zlib.error as error:
        raise ForgeError("The picture's text is damaged.") from error
    if len(found) <= most and not packer.eof:
        raise ForgeError("The picture's text is cut off.")
    return found


def _chunks(picture: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Kind, begin and end of each chunk; each has its right check sum. Raises ForgeError."""
    if not is_png(picture):
        raise ForgeError("The picture is no PNG.")
    at = len(SIGNATURE)
    while at < len(picture):
        if len(picture) < at + 12:
            raise ForgeError("The picture is cut off.")
        (length,) = struct.unpack(">I", picture[at : at + 4])
        end = at + 12 + length
        if length > _LONGEST_CHUNK or end > len(picture):
            raise ForgeError("The picture is cut off.")
        kind = picture[at + 4 : at + 8]
        (check,) = struct.unpack(">I", picture[end - 4 : end])
        if zlib.crc32(picture[at + 4 : end - 4]) != check:
            raise ForgeError("The picture is damaged: a check sum in it is wrong.")
        yield kind, at, end
        at = end
        if kind == b"IEND":
            return


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
