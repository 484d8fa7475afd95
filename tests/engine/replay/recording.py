"""Reads a recorded case: requests and responses as they went over the wire."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

_EXCHANGE = re.compile(r"^===== exchange \d+ of \d+.*=====\n", re.M)
_PARTS = re.compile(
    r">>>>> request.*?\n(?P<request>.*?)\n<<<<< response.*?\n(?P<response>.*)", re.S
)
_CHUNK = re.compile(r"^\[\+(?P<at>\d+\.\d+)\] ", re.M)
_CHUNKED = re.compile(r"\A\[chunked;[^\n]*\n")
_ENDING = re.compile(
    r"^\[(last-chunk 0|connection ended WITHOUT last-chunk|RESET at \+[\d.]+)\]\n", re.M
)
_CUT_BODY = re.compile(r"\A\[\d+ bytes of body, first \d+:\]")
_NO_NEWLINE = "⏎(no newline)"


@dataclass(frozen=True)
class Exchange:
    """One request and what came back. `chunks` is None where the body was sent whole."""

    method: str
    path: str
    request_body: str
    status_line: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    chunks: tuple[bytes, ...] | None = None
    is_closed_properly: bool = True

    @property
    def status(self) -> int:
        return int(self.status_line.split()[1])

    @cached_property
    def request_json(self) -> dict[str, Any]:
        """The request's body, empty where it is no JSON object or was only kept in part."""
        if _CUT_BODY.match(self.request_body):
            return _from_start(self.request_body)
        try:
            value = json.loads(self.request_body)
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}

    @property
    def is_request_whole(self) -> bool:
        return not _CUT_BODY.match(self.request_body)

    @property
    def json_lines(self) -> list[dict[str, Any]]:
        """The body as NDJSON (one object where it is plain JSON)."""
        return [json.loads(line) for line in self.body.splitlines() if line.strip()]


@dataclass(frozen=True)
class Recording:
    """One case."""

    name: str
    exchanges: tuple[Exchange, ...]
    note: str = field(default="", compare=False)


def read_recording(path: Path) -> Recording:
    """The case in a file."""
    text = path.read_text(encoding="utf-8")
    note = re.search(r"^# note: (.*)$", text, re.M)
    exchanges = tuple(_exchange(part) for part in _EXCHANGE.split(text)[1:])
    return Recording(path.stem, exchanges, note[1] if note else "")


def _exchange(text: str) -> Exchange:
    match = _PARTS.match(text)
    assert match is not None, text[:200]
    request_head, _, request_body = match["request"].partition("\n\n")
    head, _, body = match["response"].partition("\n\n")
    method, path = request_head.split("\n")[0].split()[:2]
    status_line, *header_lines = head.split("\n")
    headers = [line.partition(": ") for line in header_lines]
    is_chunked = _CHUNKED.match(body) is not None
    chunks = _chunks(body) if is_chunked else None
    return Exchange(
        method=method,
        path=path,
        request_body=request_body,
        status_line=status_line,
        headers=tuple((name, value) for name, _, value in headers),
        body=b"".join(chunks) if chunks is not None else _content(body),
        chunks=chunks,
        is_closed_properly="[last-chunk 0]" in body or not is_chunked,
    )


def _content(text: str) -> bytes:
    """A body: as it is, or without the mark for a missing newline (and the blank that follows)."""
    before, mark, _ = _ENDING.sub("", text).partition(_NO_NEWLINE)
    return (before if mark else text).encode()


def _chunks(text: str) -> tuple[bytes, ...]:
    text = _ENDING.split(_CHUNKED.sub("", text))[0]
    starts = [*_CHUNK.finditer(text)]
    ends = [match.start() for match in starts[1:]] + [len(text)]
    return tuple(_content(text[match.end() : end]) for match, end in zip(starts, ends, strict=True))


def _from_start(text: str) -> dict[str, Any]:
    """What can be told of a body that was only kept in part: its model and its first words."""
    model = re.search(r'"model": "([^"]+)"', text)
    prompt = re.search(r'"(?:prompt|content|input)": "([^"\']+)', text)
    return {
        "model": model[1] if model else "",
        **({"prompt": prompt[1]} if prompt else {}),
    }
