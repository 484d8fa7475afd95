"""Answers from a GGUF file through the same engine that the application embeds."""

from __future__ import annotations

import gc
import json
import os
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# The engine's own port is on this machine: never ask a proxy for it.
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Engine:
    """One loaded file; answers are greedy."""

    def __init__(self, server: Any) -> None:
        self.server = server

    def answer(self, prompt: str, *, system: str = "", longest: int = 220) -> str:
        messages = [{"role": "system", "content": system}] if system else []
        messages.append({"role": "user", "content": prompt})
        found = self.server.handle_chat_completions(
            {"messages": messages, "temperature": 0, "max_tokens": longest, "cache_prompt": False}
        )
        reply = json.loads(found) if isinstance(found, str) else found
        return str(reply["choices"][0]["message"]["content"])

    def tokens(self, text: str) -> list[int]:
        """The engine's own tokens of a text (special tokens are recognised)."""
        body = json.dumps({"content": text, "parse_special": True}).encode()
        request = urllib.request.Request(  # noqa: S310 - the engine's own address on this machine
            f"{self.server.listening_address}/tokenize",
            data=body,
            headers={"Content-Type": "application/json"},
        )
        with _OPENER.open(request, timeout=30) as reply:
            return [int(token) for token in json.loads(reply.read())["tokens"]]

    def answers(self, asked: Sequence[str]) -> list[str]:
        return [self.answer(prompt) for prompt in asked]


@contextmanager
def loaded(path: Path, *, threads: int = 1) -> Iterator[Engine]:
    """The engine with a file, gone again afterwards."""
    os.environ.setdefault("OMP_NUM_THREADS", str(threads))
    import xllamacpp

    settings = xllamacpp.CommonParams()
    settings.model.path = str(path)
    settings.n_ctx = 1024
    settings.n_parallel = 1
    settings.cpuparams.n_threads = threads
    settings.cpuparams_batch.n_threads = threads
    settings.warmup = False
    settings.fit_params = False
    settings.verbosity = 0
    engine = Engine(xllamacpp.Server(settings))
    try:
        yield engine
    finally:
        del engine.server
        gc.collect()
