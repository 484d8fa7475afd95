"""Decides how a model is started: context, batch, threads, memory. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from forge_gui.engine.formats.gguf_header import GgufHeader
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.json_value import JsonObject

DEFAULT_CONTEXT = 4_096
EMBEDDING_CONTEXT = 2_048
BATCH = 64
"""Prompt tokens read in one go: as quick as 512 on a CPU (32 takes 1.7 times as long), and a
cancelled prompt ends after one batch of a small model."""
MIB = 1024 * 1024
LEAST_PROMPT_CACHE = 16 * MIB
SMALL_MODEL = 64 * MIB
"""Below this many bytes one thread is quickest: more only wait for each other."""
PROCESS_BYTES = 48 * MIB
"""What a child takes beside weights and context: Python, the native library, buffers."""


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
        prompt_cache=0 if embedding else prompt_cache(header, context),
        mmproj="" if embedding else mmproj,
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
    )


def suits(running: Launch, planned: Launch, wanted: RunnerOptions) -> bool:
    """Whether a model that runs can serve a request: options that are left open never reload."""
    free = replace(
        planned,
        context=running.context if wanted.context_length is None else planned.context,
        batch=running.batch if wanted.batch_size is None else planned.batch,
        threads=running.threads if wanted.threads is None else planned.threads,
        gpu_layers=running.gpu_layers if wanted.gpu_layers is None else planned.gpu_layers,
    )
    return free == running


def prompt_cache(header: GgufHeader, context: int) -> int:
    """Bytes for earlier prompts: half of what the context itself takes. (The native default is
    8 GiB, whatever else the PC should do.)"""
    return max(LEAST_PROMPT_CACHE, (header.kv_bytes_per_token or 0) * context // 2)


def memory_need(header: GgufHeader, context: int) -> int:
    """Bytes that the model takes at most: weights, context, earlier prompts, the process."""
    context_bytes = (header.kv_bytes_per_token or 0) * context
    return header.file_size + context_bytes + prompt_cache(header, context) + PROCESS_BYTES
