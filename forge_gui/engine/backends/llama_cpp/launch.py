"""Decides how a model is started: context, batch, threads, memory. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from forge_gui.engine.formats.gguf_header import GgufHeader
from forge_gui.engine.formats.repacking import is_better_copied
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.json_value import JsonObject
from forge_gui.values.kv_types import KvType

DEFAULT_CONTEXT = 4_096
EMBEDDING_CONTEXT = 2_048
BATCH = 64
"""Prompt tokens read in one go: as quick as 512 on a CPU (32 takes 1.7 times as long), and a
cancelled prompt ends after one batch of a small model."""
MIB = 1024 * 1024
LEAST_PROMPT_CACHE = 16 * MIB
SMALL_MODEL = 64 * MIB
"""Below this many bytes one thread is quickest: more only wait for each other."""


@dataclass(frozen=True, slots=True)
class Launch:
    """How one child is started; equal launches serve the same requests."""

    model: str
    context: int
    batch: int
    threads: int
    gpu_layers: int | None
    parallel: int
    embedding: bool
    prompt_cache: int
    """Bytes for earlier prompts: going back to one of them reads it again in no time."""
    mmproj: str = ""
    kv_type: KvType = KvType.F16
    is_mapped: bool = True
    """False: the weights are read into memory, because the engine writes most of them anew."""

    def question(self, *, key: str, owner: int) -> JsonObject:
        """What the child is told; `owner` is the process whose end ends it."""
        return {
            "model": self.model,
            "key": key,
            "owner": owner,
            "context": self.context,
            "batch": self.batch,
            "threads": self.threads,
            "gpu_layers": self.gpu_layers,
            "parallel": self.parallel,
            "embedding": self.embedding,
            "prompt_cache_mib": self.prompt_cache // MIB,
            "mmproj": self.mmproj,
            "kv_type": self.kv_type.value,
            "is_mapped": self.is_mapped,
        }


def plan_launch(
    header: GgufHeader,
    wanted: RunnerOptions,
    *,
    defaults: RunnerOptions,
    cores: int,
    parallel: int,
    mmproj: str = "",
) -> Launch:
    """How to start this model: what is wanted, else the defaults, within what it was made for."""
    options = over(wanted, defaults)
    embedding = header.is_embedding_model
    trained = header.context_length or DEFAULT_CONTEXT
    context = min(options.context_length or DEFAULT_CONTEXT, trained)
    if embedding:
        context = min(wanted.context_length or EMBEDDING_CONTEXT, trained)
    threads = options.threads or (1 if header.file_size < SMALL_MODEL else cores)
    return Launch(
        model=str(header.path),
        context=context,
        # A text to embed is read as a whole: its batch is its context.
        batch=context if embedding else min(options.batch_size or BATCH, context),
        threads=threads,
        gpu_layers=options.gpu_layers,
        parallel=1 if embedding else parallel,
        embedding=embedding,
        prompt_cache=0 if embedding else prompt_cache(header, context, options.kv_type),
        mmproj="" if embedding else mmproj,
        kv_type=options.kv_type or KvType.F16,
        is_mapped=not is_better_copied(header.tensors),
    )


def over(wanted: RunnerOptions, defaults: RunnerOptions) -> RunnerOptions:
    """`wanted` where it says something, `defaults` elsewhere."""

    def pick(first: int | None, second: int | None) -> int | None:
        return second if first is None else first

    return RunnerOptions(
        context_length=pick(wanted.context_length, defaults.context_length),
        batch_size=pick(wanted.batch_size, defaults.batch_size),
        threads=pick(wanted.threads, defaults.threads),
        gpu_layers=pick(wanted.gpu_layers, defaults.gpu_layers),
        kv_type=wanted.kv_type or defaults.kv_type,
    )


def suits(running: Launch, planned: Launch, wanted: RunnerOptions) -> bool:
    """Whether a model that runs can serve a request: options that are left open never reload."""
    free = replace(
        planned,
        prompt_cache=running.prompt_cache,
        context=running.context if wanted.context_length is None else planned.context,
        batch=running.batch if wanted.batch_size is None else planned.batch,
        threads=running.threads if wanted.threads is None else planned.threads,
        gpu_layers=running.gpu_layers if wanted.gpu_layers is None else planned.gpu_layers,
        kv_type=running.kv_type if wanted.kv_type is None else planned.kv_type,
    )
    return free == running


def prompt_cache(header: GgufHeader, context: int, kv_type: KvType | None = None) -> int:
    """Bytes for earlier prompts: half of what the context itself takes. (The native default is
    8 GiB, whatever else the PC should do.)"""
    numbers = (header.kv_bytes_per_token or 0) // 2
    per_token = (kv_type or KvType.F16).bytes_of(numbers)
    return max(LEAST_PROMPT_CACHE, per_token * context // 2)
