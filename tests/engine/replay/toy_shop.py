"""A toy of Ollama that keeps models on a disk of its own, and of the registry that it fetches from.

Both listen at one address, so a model is named `http://<address>/lab/<name>`. Status lines are
those that a real server was recorded with.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.engine.replay.server import Seen, read_request

_HEAD = "HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nConnection: close\r\n"
_WEIGHTS = "application/vnd.ollama.image.model"
_PIECES = 8


def digest_of(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


@dataclass
class ToyModel:
    """Contents of its parts; the first are the weights."""

    parts: list[bytes]

    @property
    def manifest(self) -> bytes:
        layers = [
            {
                "mediaType": _WEIGHTS if number == 0 else "application/vnd.ollama.image.params",
                "digest": digest_of(part),
                "size": len(part),
            }
            for number, part in enumerate(self.parts)
        ]
        return json.dumps({"schemaVersion": 2, "layers": layers}).encode()

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.manifest).hexdigest()

    @property
    def size(self) -> int:
        return sum(len(part) for part in self.parts)


@dataclass
class ToyShop:
    """`offered` is what the registry has, `disk` what the server has."""

    offered: dict[str, ToyModel] = field(default_factory=dict)
    disk: dict[str, ToyModel] = field(default_factory=dict)
    loaded: set[str] = field(default_factory=set)
    faults: deque[str] = field(default_factory=deque)
    """What the next pulls break off with, after a part of each has come."""
    stops_at: int | None = None
    """After so many bytes of a model nothing comes any more, until `let_go`."""
    store: Path | None = None
    """Where it writes its models, as Ollama does."""

    def __post_init__(self) -> None:
        self.seen: list[Seen] = []
        self.arrived: dict[str, int] = {}
        self.blobs: dict[str, bytes] = {}
        self.let_go = asyncio.Event()
        self.stalled = asyncio.Event()
        self.hung_up = asyncio.Event()
        self.pulling = 0
        self.most_at_once = 0
        self.fetched: list[str] = []

    def asked(self, path: str) -> list[dict[str, Any]]:
        """Bodies of the requests to a path."""
        return [seen.json for seen in self.seen if seen.path == path]

    def put(self, name: str, model: ToyModel) -> None:
        """A model comes onto its disk."""
        self.disk[name] = model
        if self.store is None:
            return
        repository, _, tag = name.rpartition(":")
        parts = (
            repository.split("/")
            if "/" in repository
            else ["registry.ollama.ai", "library", repository]
        )
        place = self.store / "manifests" / "/".join(parts) / tag
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(model.manifest)
        (self.store / "blobs").mkdir(exist_ok=True)
        for part in model.parts:
            (self.store / "blobs" / digest_of(part).replace(":", "-")).write_bytes(part)

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen = await read_request(reader)
        self.seen.append(seen)
        if seen.path == "/api/pull":
            await self._pull(reader, writer, seen.json["model"])
        elif seen.path == "/api/create":
            await self._create(writer, seen.json)
        else:
            status, body = self._answer(seen)
            raw = (
                b""
                if body is None
                else body
                if isinstance(body, bytes)
                else json.dumps(body).encode()
            )
            head = _HEAD.format(status=status, kind="application/json")
            writer.write(f"{head}Content-Length: {len(raw)}\r\n\r\n".encode() + raw)
            await writer.drain()

    def _answer(self, seen: Seen) -> tuple[int, Any]:
        match seen.method, seen.path:
            case _, "/api/version":
                return 200, {"version": "0.33.0"}
            case _, "/api/tags":
                return 200, {"models": [self._tag(name) for name in self.disk]}
            case _, "/api/ps":
                return 200, {"models": [self._tag(name) | {"size_vram": 0} for name in self.loaded]}
            case _, "/api/show":
                return self._show(seen.json["model"])
            case _, "/api/generate":
                self.loaded.discard(_listed(seen.json["model"]))
                return 200, {"response": "", "done": True, "done_reason": "unload"}
            case "DELETE", "/api/delete":
                return self._delete(_listed(seen.json["model"]))
            case _, "/api/copy":
                return self._copy(seen.json)
        if seen.path.startswith("/v2/"):
            return self._manifest(seen.path)
        if seen.path.startswith("/api/blobs/"):
            return self._blob(seen)
        return 404, b"404 page not found"

    def _tag(self, name: str) -> dict[str, Any]:
        model = self.disk[name]
        return {"name": name, "model": name, "size": model.size, "digest": model.digest}

    def _show(self, name: str) -> tuple[int, Any]:
        if _listed(name) not in self.disk:
            return 404, {"error": f"model '{name}' not found"}
        return 200, {
            "modelfile": f"FROM {name}",
            "template": "{{ .Prompt }}",
            "parameters": 'stop    "X"',
            "license": "MIT",
            "model_info": {},
            "details": {},
        }

    def _delete(self, name: str) -> tuple[int, Any]:
        if self.disk.pop(name, None) is None:
            return 404, {"error": f"model '{name}' not found"}
        return 200, None

    def _copy(self, body: dict[str, Any]) -> tuple[int, Any]:
        source, target = _listed(body["source"]), _listed(body["destination"])
        if source not in self.disk:
            return 404, {"error": f'model "{source}" not found'}
        self.put(target, self.disk[source])
        return 200, None

    def _manifest(self, path: str) -> tuple[int, Any]:
        name = path.removeprefix("/v2/").partition("/manifests/")[0].rpartition("/")[2]
        if name not in self.offered:
            return 404, {"errors": [{"code": "MANIFEST_UNKNOWN"}]}
        return 200, self.offered[name].manifest

    def _blob(self, seen: Seen) -> tuple[int, Any]:
        digest = seen.path.rpartition("/")[2]
        if seen.method == "HEAD":
            return (200 if digest in self.blobs else 404), None
        if digest_of(seen.body) != digest:
            return 400, {"error": f'digest mismatch, expected "{digest}", got "other"'}
        self.blobs[digest] = seen.body
        return 201, None

    async def _create(self, writer: asyncio.StreamWriter, body: dict[str, Any]) -> None:
        _begin(writer)
        _say(writer, {"status": "parsing GGUF"})
        missing = [d for d in body.get("files", {}).values() if d not in self.blobs]
        if missing:
            _say(writer, {"error": f"blob {missing[0]} does not exist"})
        else:
            self.put(_listed(body["model"]), ToyModel([json.dumps(body).encode()]))
            _say(writer, {"status": "writing manifest"})
            _say(writer, {"status": "success"})
        await _end(writer)

    async def _pull(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, name: str
    ) -> None:
        self.hung_up.clear()
        _begin(writer)
        _say(writer, {"status": "pulling manifest"})
        short = name.rpartition("/")[2].partition(":")[0]
        model = self.offered.get(short)
        if model is None:
            _say(writer, {"error": "pull model manifest: file does not exist"})
            await _end(writer)
            return
        self.pulling += 1
        self.most_at_once = max(self.most_at_once, self.pulling)
        try:
            await self._fetch(reader, writer, short, model)
        finally:
            self.pulling -= 1
        if writer.is_closing() or self.arrived.get(short, 0) < model.size:
            await _end(writer)
            return
        _say(writer, {"status": "verifying sha256 digest"})
        self.put(_listed(name), model)
        self.fetched.append(short)
        _say(writer, {"status": "success"})
        await _end(writer)

    async def _fetch(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, name: str, model: ToyModel
    ) -> None:
        fault = self.faults.popleft() if self.faults else ""
        before = 0
        for part in model.parts:
            step = max(1, len(part) // _PIECES)
            while True:
                done = min(len(part), max(0, self.arrived.get(name, 0) - before))
                line: dict[str, Any] = {"status": f"pulling {digest_of(part)[7:19]}"}
                line |= {"digest": digest_of(part), "total": len(part)}
                _say(writer, line | ({"completed": done} if done else {}))
                await writer.drain()
                if self.stops_at is not None and self.arrived.get(name, 0) >= self.stops_at:
                    await self._stall(reader)
                    if self.hung_up.is_set():
                        return
                if fault and done:
                    _say(writer, {"error": fault})
                    return
                if done == len(part):
                    break
                self.arrived[name] = min(before + len(part), before + done + step)
                await asyncio.sleep(0.002)
            before += len(part)

    async def _stall(self, reader: asyncio.StreamReader) -> None:
        """Until somebody hangs up, or lets it go on."""
        self.stalled.set()
        while not self.let_go.is_set():
            try:
                async with asyncio.timeout(0.02):
                    await reader.read(1)
            except TimeoutError:
                continue
            except OSError:  # with words of ours that were never read
                pass
            self.hung_up.set()
            return


def _listed(name: str) -> str:
    name = name.removeprefix("http://")
    return name if ":" in name.rpartition("/")[2] else f"{name}:latest"


def _begin(writer: asyncio.StreamWriter) -> None:
    head = _HEAD.format(status=200, kind="application/x-ndjson")
    writer.write(f"{head}Transfer-Encoding: chunked\r\n\r\n".encode())


def _say(writer: asyncio.StreamWriter, body: object) -> None:
    line = json.dumps(body).encode() + b"\n"
    writer.write(b"%x\r\n" % len(line) + line + b"\r\n")


async def _end(writer: asyncio.StreamWriter) -> None:
    writer.write(b"0\r\n\r\n")
    await writer.drain()
