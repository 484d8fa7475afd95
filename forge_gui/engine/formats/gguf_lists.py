"""Finds the end of long lists of texts in model files, without keeping or decoding a single one.

Hundreds of model files hold a handful of vocabularies between them. Where the bytes of a list are
those of one that was walked through before, its end is known: to compare them takes a fiftieth of
the time.
"""

from __future__ import annotations

import os
import struct
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_BLOCK = 256 * 1024
_FIRST = 512
"""Bytes that are compared before the rest is read: another list mostly differs there."""
_MOST = 512
_MOST_ALIKE = 4
"""Lists that begin alike and have as many texts: vocabularies that differ in a few words only."""
_length_at = struct.Struct("<Q").unpack_from


class TextsEnd(Exception):
    """The file is over before its list is."""


def pass_texts(file: BinaryIO, begin: int, count: int, size: int) -> int:
    """The place behind `count` texts of a file of `size` bytes, each with its length before it.

    Raises TextsEnd.
    """
    place, at, block, last = begin, 0, b"", -1
    length_at = _length_at
    for _ in range(count):
        if at > last:
            place += at
            if place + 8 > size:
                raise TextsEnd
            file.seek(place)
            block, at = file.read(_BLOCK), 0
            last = len(block) - 8
            if last < 0:
                raise TextsEnd
        at += 8 + length_at(block, at)[0]
    if place + at > size:
        raise TextsEnd
    return place + at


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a list lies that was walked through: in a file as it was then."""

    path: str
    begin: int
    length: int
    stamp: tuple[int, int, int]


class KnownLists:
    """Lists that were walked through, by the files that hold them: nothing of them is kept.

    For the time of one look at many files; one thread at a time may use it.
    """

    def __init__(self) -> None:
        self._places: OrderedDict[tuple[int, bytes], list[_Place]] = OrderedDict()
        """By how many texts there are and how they begin."""

    def end(self, file: BinaryIO, begin: int, count: int) -> int | None:
        """Where the list ends that begins here; None where it is none that is known."""
        file.seek(begin)
        for place in self._places.get((count, file.read(_FIRST)), ()):
            if _is_same(file, begin, place):
                return begin + place.length
        return None

    def learn(self, file: BinaryIO, begin: int, count: int, end: int) -> None:
        """This one was walked through."""
        if end - begin <= _FIRST:
            return
        file.seek(begin)
        key = (count, file.read(_FIRST))
        found = _Place(file.name, begin, end - begin, _stamp(file))
        self._places[key] = [found, *self._places.pop(key, ())][:_MOST_ALIKE]
        if len(self._places) > _MOST:
            self._places.popitem(last=False)


def _is_same(file: BinaryIO, begin: int, place: _Place) -> bool:
    """Whether the bytes here are those of a list that is known, and its file is still the same."""
    try:
        with Path(place.path).open("rb") as other:
            other.seek(place.begin)
            file.seek(begin)
            left = place.length
            while left:
                part = other.read(min(left, _BLOCK))
                if not part or file.read(len(part)) != part:
                    return False
                left -= len(part)
            return _stamp(other) == place.stamp
    except OSError:
        return False


def _stamp(file: BinaryIO) -> tuple[int, int, int]:
    status = os.fstat(file.fileno())
    return (status.st_size, status.st_mtime_ns, status.st_ino)
