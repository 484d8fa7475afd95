"""One HTTP/1.1 answer, read from bytes as they arrive. Pure.

It reads what our own child says on loopback and nothing else; a general HTTP client spends more
time on each token than a small model does.
"""

from __future__ import annotations

from collections.abc import Mapping

_MOST_HEADER_BYTES = 64 * 1024
_MOST_SIZE_DIGITS = 8


class NotHttp(ValueError):
    """What came is no HTTP answer."""


class AnswerReader:
    """Fed with bytes, gives back those of the body. `status` is 0 until the header is there."""

    def __init__(self) -> None:
        self.status = 0
        self.is_complete = False
        self._buffer = bytearray()
        self._is_chunked = False
        self._left: int | None = None
        """Bytes of body (or of the chunk) still to come; None: a size, or the end, comes next."""

    def feed(self, data: bytes) -> bytes:
        """The body bytes that `data` completes. Raises NotHttp."""
        self._buffer += data
        if not self.status and not self._read_header():
            return b""
        return self._read_chunks() if self._is_chunked else self._read_plain()

    def finish(self) -> None:
        """The connection was closed. Raises EOFError where the answer is not whole."""
        until_close = self.status and not self._is_chunked and self._left is None
        if not self.is_complete and not until_close:
            raise EOFError("the answer broke off")
        self.is_complete = True

    def _read_header(self) -> bool:
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            if len(self._buffer) > _MOST_HEADER_BYTES:
                raise NotHttp("an endless header")
            return False
        lines = bytes(self._buffer[:end]).decode("latin-1").split("\r\n")
        del self._buffer[: end + 4]
        version, _, rest = lines[0].partition(" ")
        code = rest[:3]
        if not version.startswith("HTTP/1.") or not (code.isascii() and code.isdigit()):
            raise NotHttp("no status line")
        fields = _fields(lines[1:])
        self._is_chunked = "chunked" in fields.get("transfer-encoding", "")
        length = fields.get("content-length", "")
        self._left = int(length) if length.isascii() and length.isdigit() else None
        self.status = int(code)
        return True

    def _read_plain(self) -> bytes:
        body = bytes(self._buffer if self._left is None else self._buffer[: self._left])
        self._buffer.clear()
        if self._left is not None:
            self._left -= len(body)
            self.is_complete = self._left == 0
        return body

    def _read_chunks(self) -> bytes:
        buffer, found, place = self._buffer, [], 0
        while not self.is_complete:
            if self._left is None:
                end = buffer.find(b"\r\n", place)
                if end < 0:
                    break
                self._left = _chunk_size(bytes(buffer[place:end])) + 2  # and its line end
                place = end + 2
                self.is_complete = self._left == 2
            if len(buffer) - place < self._left:
                break
            found.append(bytes(buffer[place : place + self._left - 2]))
            place += self._left
            self._left = None
        del buffer[:place]
        if len(buffer) > _MOST_HEADER_BYTES and self._left is None:
            raise NotHttp("an endless chunk size")
        return b"".join(found)


def _fields(lines: list[str]) -> Mapping[str, str]:
    pairs = (line.partition(":") for line in lines)
    return {name.strip().lower(): value.strip().lower() for name, _, value in pairs}


def _chunk_size(line: bytes) -> int:
    digits = line.partition(b";")[0].strip()
    if not digits or len(digits) > _MOST_SIZE_DIGITS:
        raise NotHttp("no chunk size")
    try:
        return int(digits, 16)
    except ValueError:
        raise NotHttp("no chunk size") from None
