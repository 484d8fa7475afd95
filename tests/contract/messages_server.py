"""A server that speaks the Messages API as its public documentation says it; for contract tests.

It checks what it is sent the way the documentation asks for: headers, required fields, roles.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tests.engine.replay.server import Seen, read_request

KEY = "sk-ant-not-a-real-key-7"
_MODELS = (
    {
        "type": "model",
        "id": "claude-large-1",
        "display_name": "Claude Large 1",
        "created_at": "2026-01-01T00:00:00Z",
        "max_input_tokens": 200_000,
        "max_tokens": 64_000,
        "capabilities": {
            "image_input": {"supported": True},
            "thinking": {"supported": True, "types": {"enabled": {"supported": True}}},
        },
    },
    {
        "type": "model",
        "id": "claude-small-1",
        "display_name": "Claude Small 1",
        "created_at": "2025-06-01T00:00:00Z",
    },
    {
        "type": "model",
        "id": "claude-old-0",
        "display_name": "Claude Old 0",
        "created_at": "2024-06-01T00:00:00Z",
    },
)


class MessagesServer:
    """`says` are the pieces of each answer; `page` how many models one page of the list has."""

    def __init__(self, *says: str, page: int = 2, thinking: Sequence[str] = ()) -> None:
        self.seen: list[Seen] = []
        self._says, self._thinking, self._page = says or ("Hello", " there"), thinking, page

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            seen = await read_request(reader)
            self.seen.append(seen)
            writer.write(self._answer(seen))
            await writer.drain()

    def _answer(self, seen: Seen) -> bytes:
        if seen.headers.get("x-api-key") != KEY:
            return refusal(401, "authentication_error", "invalid x-api-key")
        if "anthropic-version" not in seen.headers:
            return refusal(400, "invalid_request_error", "anthropic-version: header is required")
        place = urlsplit(seen.path)
        if seen.method == "GET" and place.path == "/v1/models":
            return whole(self._list(parse_qs(place.query)))
        if seen.method == "GET" and place.path.startswith("/v1/models/"):
            name = unquote(place.path.removeprefix("/v1/models/"))
            found = next((one for one in _MODELS if one["id"] == name), None)
            return whole(found) if found else refusal(404, "not_found_error", f"model: {name}")
        if (seen.method, place.path) == ("POST", "/v1/messages"):
            return self._message(seen.json)
        return refusal(404, "not_found_error", "Not found")

    def _list(self, query: dict[str, list[str]]) -> dict[str, Any]:
        after = query.get("after_id", [""])[0]
        names = [str(one["id"]) for one in _MODELS]
        begin = names.index(after) + 1 if after else 0
        limit = min(int(query.get("limit", ["20"])[0]), self._page)
        shown = _MODELS[begin : begin + limit]
        return {
            "data": list(shown),
            "first_id": shown[0]["id"] if shown else None,
            "last_id": shown[-1]["id"] if shown else None,
            "has_more": begin + limit < len(_MODELS),
        }

    def _message(self, body: dict[str, Any]) -> bytes:
        fault = _fault(body)
        if fault:
            return refusal(400, "invalid_request_error", fault)
        events = [
            {"type": "message_start", "message": _opening(body)},
            *self._blocks(),
            {
                "type": "message_delta",
                "delta": {"stop_reason": "end_turn", "stop_sequence": None},
                "usage": {"output_tokens": 15},
            },
            {"type": "message_stop"},
        ]
        return chunked(b"".join(event(one) for one in events))

    def _blocks(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        if self._thinking:
            found += _block(
                len(found),
                {"type": "thinking", "thinking": ""},
                [{"type": "thinking_delta", "thinking": one} for one in self._thinking]
                + [{"type": "signature_delta", "signature": "c2lnbmVk"}],
            )
        index = 1 if self._thinking else 0
        deltas = [{"type": "text_delta", "text": one} for one in self._says]
        found += _block(index, {"type": "text", "text": ""}, deltas)
        found.insert(1, {"type": "ping"})
        return found


def _block(
    index: int, opening: dict[str, Any], deltas: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    return [
        {"type": "content_block_start", "index": index, "content_block": opening},
        *({"type": "content_block_delta", "index": index, "delta": one} for one in deltas),
        {"type": "content_block_stop", "index": index},
    ]


def _opening(body: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "content": [],
        "model": body["model"],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {"input_tokens": 20, "cache_read_input_tokens": 5, "output_tokens": 1},
    }


def _fault(body: dict[str, Any]) -> str:
    """What the API refuses of a request; empty: it takes it."""
    for name in ("model", "max_tokens", "messages"):
        if name not in body:
            return f"{name}: Field required"
    turns = body["messages"]
    if not turns or turns[0]["role"] != "user":
        return "messages: first message must use the user role"
    if any(one["role"] not in ("user", "assistant") for one in turns):
        return "messages: roles must be user or assistant"
    if any(not one["content"] for one in turns):
        return "messages: text content blocks must be non-empty"
    unknown = set(body) - {
        "model",
        "max_tokens",
        "messages",
        "stream",
        "system",
        "temperature",
        "top_p",
        "top_k",
        "stop_sequences",
        "thinking",
        "output_config",
    }
    return f"{sorted(unknown)[0]}: Extra inputs are not permitted" if unknown else ""


def event(body: dict[str, Any]) -> bytes:
    """One server-sent event, named like its type."""
    return f"event: {body['type']}\ndata: {json.dumps(body)}\n\n".encode()


def chunked(body: bytes) -> bytes:
    """A streamed answer, cut in the middle of things."""
    head = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    parts = [body[at : at + 57] for at in range(0, len(body), 57)]
    return head + b"".join(b"%x\r\n" % len(one) + one + b"\r\n" for one in parts) + b"0\r\n\r\n"


def whole(body: object, status: int = 200, *headers: str) -> bytes:
    raw = json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Said", f"Content-Length: {len(raw)}", *headers]
    return "".join(f"{line}\r\n" for line in [*lines, ""]).encode() + raw


def refusal(status: int, kind: str, message: str, *headers: str) -> bytes:
    """An error as the documentation shapes it."""
    error = {"type": kind, "message": message}
    return whole({"type": "error", "error": error, "request_id": "req_1"}, status, *headers)
