"""Loads a model in a child of the embedded engine, reads whole contexts, and sees what it took.

The peak is the kernel's own high-water mark of the child's resident pages (VmHWM): everything the
process held at once, its libraries and the mapped pages of the model's file among it. It is read
after every slot has read a whole context, and after as many other prompts as its store of earlier
prompts holds.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.forecast_models import Case
from forge_gui.engine.backends.llama_cpp.launch import Launch
from forge_gui.engine.backends.llama_cpp.requests import Call
from forge_gui.engine.backends.llama_cpp.residents import WORKER
from forge_gui.engine.backends.llama_cpp.runner import Runner
from forge_gui.engine.formats.gguf import read_gguf
from forge_gui.engine.formats.model_facts import MemoryFacts
from forge_gui.engine.formats.repacking import is_better_copied
from forge_gui.engine.library.forecast import Asked
from forge_gui.engine.library.shapes import shape_of
from forge_gui.values.errors import ForgeError
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.kv_types import KvType
from forge_gui.values.model_shape import ModelShape

STACK_KIB = 512
"""Stacks of the child's threads where its memory is bounded: they count before they are used."""
_LOAD_S = 120.0
_END = 8
"""Tokens of a context that are left for the answer."""


@dataclass(frozen=True)
class Took:
    """What one load took, in bytes. `fault` says why it did not come to its end."""

    at_load: int = 0
    peak: int = 0
    private: int = 0
    """Pages that are the process's own at the end."""
    claimed: int = 0
    """What the kernel counts towards its limit of data at the end."""
    fault: str = ""


@dataclass(frozen=True)
class Model:
    """A file and what its header says."""

    path: Path
    shape: ModelShape
    vocabulary: int
    is_mapped: bool

    @property
    def id(self) -> ModelId:
        return ModelId("gguf", str(self.path))


def model_of(path: Path) -> Model:
    """As the backend would see it."""
    header = read_gguf(path)
    is_mapped = not is_better_copied(header.tensors)
    facts = MemoryFacts(
        header.metadata,
        header.file_size,
        "bench",
        512,
        64,
        tensors=header.tensors,
        is_mapped=is_mapped,
    )
    shape = shape_of(facts)
    if shape is None:
        raise ValueError(f"{path} has no shape")
    return Model(path, shape, shape.vocabulary, is_mapped)


def asked_of(case: Case) -> Asked:
    return Asked(case.context, case.batch, case.slots, case.kv_type, prompt_cache=case.prompt_cache)


def bounded(data_bytes: int) -> tuple[str, ...]:
    """The worker under a limit of private memory that the kernel refuses to exceed."""
    limits = f'ulimit -s {STACK_KIB}; ulimit -d {data_bytes // 1024}; exec "$0" "$@"'
    return ("/bin/sh", "-c", limits, *WORKER)


async def load(model: Model, case: Case, command: Sequence[str] = WORKER) -> Took:
    """Load it, read what it can hold, end it."""
    launch = Launch(
        str(model.path),
        case.context,
        case.batch,
        1,
        0,
        case.slots,
        embedding=False,
        prompt_cache=case.prompt_cache,
        kv_type=case.kv_type,
        is_mapped=model.is_mapped,
    )
    try:
        runner = await Runner.start(
            model.id, launch, command, within_s=_LOAD_S, on_exit=lambda _: None
        )
    except ForgeError as error:
        return Took(fault=error.sentence)
    try:
        before = _status(runner.pid)
        took = Took(before["VmRSS"], before["VmHWM"])
        for slot, tokens in _prompts(model, case):
            await _read(runner, slot, tokens)
        after = _status(runner.pid)
        return replace(took, peak=after["VmHWM"], private=after["RssAnon"], claimed=after["VmData"])
    except (ForgeError, KeyError) as error:
        return Took(fault=str(error) or "the process ended")
    finally:
        await runner.end()


def _prompts(model: Model, case: Case) -> list[tuple[int, list[int]]]:
    """A whole context for each slot; then shorter ones until the store of prompts is full."""
    found = [(slot, _tokens(model, case.context - _END, slot)) for slot in range(case.slots)]
    per_token = sum(KvType.F16.bytes_of(layer.kv_width) for layer in model.shape.layers)
    if case.prompt_cache and per_token:
        holds = case.prompt_cache // per_token
        parts = 3 if holds < 3 * case.context else holds // case.context + 1
        length = int(holds / parts * 0.98)
        found += [(0, _tokens(model, length, 100 + number)) for number in range(parts + 2)]
    return found


def _tokens(model: Model, length: int, number: int) -> list[int]:
    return [3 + (place * 7 + number * 11) % (model.vocabulary - 3) for place in range(length)]


async def _read(runner: Runner, slot: int, tokens: list[int]) -> None:
    body: dict[str, Json] = {
        "prompt": tokens,
        "n_predict": 2,
        "ignore_eos": True,
        "stream": True,
        "return_progress": True,
        "cache_prompt": True,
        "id_slot": slot,
    }
    async for _ in runner.stream(Call("/completion", body)):
        pass


def _status(pid: int) -> dict[str, int]:
    """Sizes that the kernel tells of a process, in bytes. Raises KeyError where it is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    except OSError:
        raise KeyError(pid) from None
    pairs = (line.split(":", 1) for line in lines if line.startswith(("Vm", "Rss")))
    return {name: int(value.split()[0]) * 1024 for name, value in pairs}


def can_run() -> bool:
    """Whether this system tells peaks and bounds memory as this needs it."""
    return sys.platform.startswith("linux")
