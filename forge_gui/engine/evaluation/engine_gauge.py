"""How fast the embedded engine works through weights here: a few made-up models, run for a moment.

What a processor's memory could do says little: packed weights are computed more than they are read,
and every token costs something beside its weights. So the engine itself is asked, once for each
processor and version of the engine. It runs on one core, and the processor time that it took is
what counts: other programs do not change that by much.
"""

from __future__ import annotations

import asyncio
import logging
import tempfile
from collections.abc import Mapping
from contextlib import aclosing
from pathlib import Path

import psutil

from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend, installed_version
from forge_gui.engine.evaluation.engine_rates import EngineRates, Gauged, rates_of
from forge_gui.engine.formats.byte_vocabulary import byte_vocabulary, byte_vocabulary_size
from forge_gui.engine.formats.empty_model import F16, Q4_K, Q8_0, EmptyModel, Layers
from forge_gui.engine.hardware.probe import memory
from forge_gui.engine.storage.kept_facts import KeptFacts, newest
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import (
    Chunk,
    GenerateRequest,
    GenerateResult,
    RunnerOptions,
    Sampling,
)
from forge_gui.values.ids import ModelId

_CONTEXT = 256
MODELS = {
    "tiny": Layers(256, 512, 4, Q8_0, _CONTEXT),
    "Q4_K": Layers(1024, 2816, 10, Q4_K, _CONTEXT),
    "F16": Layers(1024, 2816, 4, F16, _CONTEXT),
}
"""All but the first are larger than what processors keep in their caches."""
_MOST_TRIES = 6
"""Now and then a made-up model ends its answer at once."""
_TOKENS = {"tiny": 120}
_FEW = 32
ONE_CORE = RunnerOptions(threads=1, gpu_layers=0)
_WITHIN_S = 60.0
_LEAST_FREE = 700 * 1024 * 1024
_MOST_KEPT = 8
_log = logging.getLogger(__name__)


class EngineGauge:
    """What the engine reached, by the processor's name; kept over restarts."""

    def __init__(self, kept: KeptFacts) -> None:
        self._kept = kept
        self._known: dict[str, EngineRates] = {}
        self._turn = asyncio.Lock()
        self._has_failed = False

    def known(self, processor: str) -> EngineRates | None:
        """Measured earlier on this processor; None where it never was."""
        key = _key(processor)
        if key not in self._known:
            found = EngineRates.from_kept(self._kept.read().get(key))
            if found is None:
                return None
            self._known[key] = found
        return self._known[key]

    async def measure(self, processor: str) -> EngineRates | None:
        """Measured now, where it never was; takes some seconds. None where it did not work."""
        async with self._turn:
            known = self.known(processor)
            if known is not None or self._has_failed:
                return known
            found = await gauge()
            if found is None:
                self._has_failed = True
                return None
            key = _key(processor)
            self._known[key] = found
            self._kept.post(lambda facts: newest({**facts, key: found.as_kept()}, _MOST_KEPT))
            return found


async def gauge(models: Mapping[str, Layers] = MODELS) -> EngineRates | None:
    """Run every model for a moment. None where memory is short or the engine does not run."""
    if not installed_version() or memory()[1] < _LEAST_FREE:
        return None
    backend = LlamaCppBackend(None)
    try:
        with tempfile.TemporaryDirectory(prefix="forge-gauge-") as folder:
            async with asyncio.timeout(_WITHIN_S):
                found = [
                    await _one(backend, name, size, Path(folder) / f"{name}.gguf")
                    for name, size in models.items()
                ]
    except (ForgeError, OSError, psutil.Error) as error:
        _log.info("How fast the engine is was not measured: %s", error)
        return None
    finally:
        await backend.close()
    return rates_of([one for one in found if one is not None])


async def _one(backend: LlamaCppBackend, name: str, layers: Layers, path: Path) -> Gauged | None:
    """One model, loaded, timed and gone again."""
    size = await asyncio.to_thread(_write, path, layers)
    model = ModelId("gguf", str(path))
    loaded = await backend.load(model, ONE_CORE)
    process = psutil.Process(loaded.pid)
    tokens = _TOKENS.get(name, _FEW)
    took: float | None = None
    for seed in range(_MOST_TRIES):
        took = took or await time_a_token(backend, model, process, tokens, seed)
    await backend.unload(model)
    await asyncio.to_thread(path.unlink)
    return Gauged(name, size, took) if took else None


async def time_a_token(
    backend: LlamaCppBackend, model: ModelId, process: psutil.Process, tokens: int, seed: int
) -> float | None:
    """Processor seconds of a token behind the first, which costs what every request does; None
    where it stopped too soon."""
    sampling = Sampling(temperature=1.0, seed=seed, max_tokens=tokens)
    request = GenerateRequest(model, "a", raw=True, sampling=sampling, runner=ONE_CORE)
    began: float | None = None
    written = 0
    async with aclosing(backend.generate(request)) as pieces:
        async for piece in pieces:
            if isinstance(piece, Chunk) and began is None:
                began = _worked(process)
            elif isinstance(piece, GenerateResult):
                written = piece.completion_tokens or 0
    if began is None or written < tokens // 2:
        return None
    return (_worked(process) - began) / (written - 1) or None


def _worked(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def _write(path: Path, size: Layers) -> int:
    """How many bytes long it is."""
    keys = byte_vocabulary("<s>", "</s>")
    empty = EmptyModel("gauge", byte_vocabulary_size("<s>", "</s>"), size)
    with path.open("wb") as file:
        file.write(empty.head(more_keys=len(keys)) + b"".join(keys))
        empty.finish(file)
    return path.stat().st_size


def _key(processor: str) -> str:
    return f"{processor} | xllamacpp {installed_version()}"
