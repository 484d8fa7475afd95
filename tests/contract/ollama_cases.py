"""The recorded cases of Ollama, what each must come to, and how each is put to the backend.

`ollama_expectations.txt` holds one line an exchange: case, number, verb, outcome. The verb is the
backend's, or `read` where it has none for that request (uploads, Ollama's OpenAI shapes, requests that
our client cannot send): then the answer goes through the pure reading functions.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from forge_gui.engine.backends.ollama.backend import OllamaBackend
from forge_gui.engine.backends.ollama.faults import (
    complaint_of,
    fault_of_answer,
    fault_of_words,
)
from forge_gui.engine.formats.json_fields import WireError, read_object
from forge_gui.values.generation import GenerateRequest, Message, Role, RunnerOptions, Sampling
from forge_gui.values.ids import ModelId
from tests.engine.replay.recording import Exchange, Recording, read_recording

FOLDER = Path(__file__).parent / "data" / "ollama_wire"
_TABLE = Path(__file__).parent / "data" / "ollama_expectations.txt"
LONG_TEXT = "the cat sat on a mat. " * 330


@dataclass(frozen=True)
class Case:
    """One exchange of a recording, and what it must come to."""

    name: str
    number: int
    verb: str
    outcome: str

    @property
    def exchange(self) -> Exchange:
        return recording(self.name).exchanges[self.number - 1]


def recording(name: str) -> Recording:
    return read_recording(FOLDER / f"{name}.txt")


def alone(name: str, number: int = 1) -> Recording:
    """One exchange as a recording of its own."""
    return Recording(name, (recording(name).exchanges[number - 1],))


def cases() -> list[Case]:
    """The table, in its order."""
    rows = []
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, number, verb, outcome = line.split(None, 3)
            rows.append(Case(name, int(number), verb, outcome))
    return rows


def model_of(exchange: Exchange) -> ModelId:
    return ModelId("ollama", exchange.request_json.get("model") or "tiny")


def request_of(exchange: Exchange) -> GenerateRequest:
    """What a person would ask for to get the recorded request, as far as our words reach."""
    body = exchange.request_json
    found = body.get("format")
    is_chat = exchange.path.endswith("/chat")
    is_long = not exchange.is_request_whole
    return GenerateRequest(
        model_of(exchange),
        prompt=LONG_TEXT if is_long else body.get("prompt", ""),
        system=body.get("system") or "",
        messages=_messages(body, is_long=is_long) if is_chat else (),
        images=tuple(_image(text) for text in body.get("images", ())),
        sampling=_sampling(body.get("options", {})),
        runner=_runner(body.get("options", {})),
        json_schema=found if isinstance(found, dict) else None,
        json_mode=found == "json",
        top_logprobs=body.get("top_logprobs", 0) if body.get("logprobs") else None,
        think=body.get("think"),
        raw=bool(body.get("raw")),
    )


def _messages(body: dict[str, Any], *, is_long: bool) -> tuple[Message, ...]:
    if is_long:
        return (Message(Role.USER, LONG_TEXT),)
    known = set(Role)
    return tuple(
        Message(Role(one["role"]) if one["role"] in known else Role.USER, one["content"])
        for one in body.get("messages", ())
    )


def _image(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        return b"not what was recorded"


def _sampling(options: dict[str, Any]) -> Sampling:
    return Sampling(
        seed=options.get("seed"),
        max_tokens=options.get("num_predict") or None,
        stop=tuple(options.get("stop", ())),
    )


def _runner(options: dict[str, Any]) -> RunnerOptions:
    context = options.get("num_ctx")
    return RunnerOptions(
        context_length=context if isinstance(context, int) else None,
        threads=options.get("num_thread"),
        gpu_layers=options.get("num_gpu"),
    )


async def _answer(backend: OllamaBackend, exchange: Exchange) -> object:
    request = request_of(exchange)
    stream = backend.chat(request) if request.messages else backend.generate(request)
    async with aclosing(stream) as pieces:
        return [piece async for piece in pieces]


async def _embed(backend: OllamaBackend, exchange: Exchange) -> object:
    found = exchange.request_json.get("input", LONG_TEXT)
    texts = found if isinstance(found, list) else [found]
    return await backend.embed(model_of(exchange), texts, RunnerOptions())


async def _pull(backend: OllamaBackend, exchange: Exchange) -> object:
    body = exchange.request_json
    stream = backend.keeper.pull(body["model"], is_insecure=bool(body.get("insecure")))
    async with aclosing(stream) as steps:
        return [step async for step in steps]


async def _load(backend: OllamaBackend, exchange: Exchange) -> object:
    return await backend.load(model_of(exchange), RunnerOptions())


async def _unload(backend: OllamaBackend, exchange: Exchange) -> object:
    await backend.unload(model_of(exchange))
    return None


async def _delete(backend: OllamaBackend, exchange: Exchange) -> object:
    await backend.keeper.delete(model_of(exchange))
    return None


async def _copy(backend: OllamaBackend, exchange: Exchange) -> object:
    source = ModelId("ollama", exchange.request_json["source"])
    await backend.keeper.copy(source, exchange.request_json["destination"])
    return None


async def _blob(backend: OllamaBackend, exchange: Exchange) -> object:
    return await backend.keeper.has_blob(exchange.path.rpartition("/")[2])


async def _create(backend: OllamaBackend, exchange: Exchange) -> object:
    body = dict(exchange.request_json)
    stream = backend.keeper.create(body.pop("model"), {"stream": True, **body})
    async with aclosing(stream) as steps:
        return [step async for step in steps]


async def _read(backend: OllamaBackend, exchange: Exchange) -> object:
    """No verb: what the pure functions make of the answer."""
    asked = backend._client.asked(model_of(exchange).name)
    if exchange.status >= 300:
        raise fault_of_answer(asked, exchange.status, exchange.body)
    for line in exchange.body.splitlines():
        try:
            complaint = complaint_of(read_object(line))
        except WireError:  # plain words, such as "Ollama is running"
            continue
        if complaint is not None:
            raise fault_of_words(asked, complaint)
    return None


Verb = Callable[[OllamaBackend, Exchange], Awaitable[object]]

VERBS: dict[str, Verb] = {
    "health": lambda backend, exchange: backend.health(),
    "list": lambda backend, exchange: backend.list(),
    "show": lambda backend, exchange: backend.show(model_of(exchange)),
    "loaded": lambda backend, exchange: backend.loaded(),
    "load": _load,
    "unload": _unload,
    "generate": _answer,
    "chat": _answer,
    "embed": _embed,
    "pull": _pull,
    "delete": _delete,
    "copy": _copy,
    "blob": _blob,
    "create": _create,
    "read": _read,
}

BESIDE: dict[str, tuple[str, ...]] = {
    "show": ("04-tags-after-pull", "05-show-head-count-kv-array-verbose"),
    "load": ("06-ps-empty", "06-ps-loaded"),
    "unload": ("06-ps-empty",),
}
"""What else the verb asks the server, and the recorded answers to that."""
