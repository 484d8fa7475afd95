"""Counts tokens as a model does, without its weights in memory.

Models whose tokenizer is the same share one vocabulary: that of a model that is loaded, else one
that is opened by itself. Their chat templates may differ: another model's template is written out
by a server with no vocabulary to speak of.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from forge_gui.engine.backends.llama_cpp.counting import (
    added_around,
    bare_prompt,
    count_text,
    written,
)
from forge_gui.engine.backends.llama_cpp.requests import build_call
from forge_gui.engine.backends.llama_cpp.runner import Runner
from forge_gui.engine.backends.llama_cpp.small_servers import Bounds, SmallServers
from forge_gui.engine.formats.gguf_header import GgufHeader
from forge_gui.engine.formats.gguf_vocabulary import (
    has_vocabulary,
    vocabulary_bytes,
    vocabulary_digest,
    write_vocabulary,
)
from forge_gui.engine.formats.template_model import Marks, can_write, write_template
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId

_MOST_KNOWN = 256
_TEMPLATE_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model that is in memory."""

    runner: Runner
    header: GgufHeader


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """Who counts, and whose template it writes out."""

    runner: Runner
    template: str


class Tokenizers:
    """The vocabularies of all models that are counted for. `bounds`: see SmallServers."""

    def __init__(self, command: Sequence[str], bounds: Bounds | None = None) -> None:
        self._servers = SmallServers(command, bounds or Bounds())
        self._digests: dict[Path, tuple[GgufHeader, str]] = {}
        self._templates: dict[str, str] = {}
        """Of the vocabularies that are open, by digest."""

    @property
    def pids(self) -> Sequence[int]:
        return self._servers.pids

    async def close(self) -> None:
        await self._servers.close()

    async def count(
        self, header: GgufHeader, request: GenerateRequest, loaded: Sequence[Loaded] = ()
    ) -> int | None:
        """Tokens of the request's prompt, template and all; pictures are not counted. None where
        its vocabulary cannot be had by itself. Raises BackendError."""
        if not has_vocabulary(header):
            return None
        digest = await self._digest(header)
        for one in loaded:
            if one.header is header or await self._digest(one.header) == digest:
                try:
                    vocabulary = _Vocabulary(one.runner, one.header.chat_template)
                    return await self._count(vocabulary, header, request)
                except ForgeError:  # it may have gone meanwhile
                    continue
        async with self._servers.turn:
            own = await self._open(digest, header, request.model)
            return None if own is None else await self._ask(own, header, request)

    async def _count(
        self, vocabulary: _Vocabulary, header: GgufHeader, request: GenerateRequest
    ) -> int | None:
        async with self._servers.turn:
            return await self._ask(vocabulary, header, request)

    async def _open(self, digest: str, header: GgufHeader, model: ModelId) -> _Vocabulary | None:
        name = f"vocabulary-{digest}"
        write = partial(write_vocabulary, header)
        if not self._servers.has(name):
            self._templates[digest] = header.chat_template
        runner = await self._servers.of(name, model, write, vocabulary_bytes(header))
        if runner is None:
            return None
        return _Vocabulary(runner, self._templates[digest])

    async def _ask(
        self, vocabulary: _Vocabulary, header: GgufHeader, request: GenerateRequest
    ) -> int | None:
        call = build_call(_without_pictures(request), has_template=bool(header.chat_template))
        prompt = bare_prompt(call)
        if prompt is None:
            writer: Runner | None = vocabulary.runner
            if vocabulary.template != header.chat_template:
                writer = await self._writer(vocabulary.runner, header, request.model)
            if writer is None:
                return None
            prompt = await written(writer, call)
        return await count_text(vocabulary.runner, prompt)

    async def _writer(self, counts: Runner, header: GgufHeader, model: ModelId) -> Runner | None:
        """A server that writes out this model's template, with the marks of its vocabulary."""
        marks = await _marks(counts)
        if not can_write(header.chat_template, marks):
            return None
        key = repr((marks, header.chat_template)).encode()
        name = f"template-{hashlib.sha256(key).hexdigest()[:32]}"
        write = partial(write_template, header.chat_template, marks)
        return await self._servers.of(name, model, write, _TEMPLATE_BYTES)

    async def _digest(self, header: GgufHeader) -> str:
        known = self._digests.get(header.path)
        if known is None or known[0] is not header:
            known = (header, await asyncio.to_thread(vocabulary_digest, header))
            if len(self._digests) >= _MOST_KNOWN:
                del self._digests[next(iter(self._digests))]
            self._digests[header.path] = known
        return known[1]


async def _marks(counts: Runner) -> Marks:
    """The words that begin and end a text for this vocabulary, and which of them it adds itself."""
    props = await counts.props()
    told = props if isinstance(props, dict) else {}
    begin, end = (str(told.get(name) or "") for name in ("bos_token", "eos_token"))
    added = await added_around(counts)
    return Marks(begin, end, begin in added[:1], end in added[-1:] and end != begin)


def _without_pictures(request: GenerateRequest) -> GenerateRequest:
    messages = tuple(replace(one, images=()) for one in request.messages)
    return replace(request, images=(), messages=messages)
