"""What the memory of a model file depends on, as a child would load it. Pure but for file sizes."""

from __future__ import annotations

from pathlib import Path

from forge_gui.engine.backends.llama_cpp.catalogue import ModelFile
from forge_gui.engine.backends.llama_cpp.launch import Launch
from forge_gui.engine.formats.model_facts import MemoryFacts


def facts_of(file: ModelFile, launch: Launch, digest: str, engine: str) -> MemoryFacts:
    """Of a file that is started like this."""
    header = file.header
    return MemoryFacts(
        metadata=header.metadata,
        file_bytes=file.card.size_bytes or header.file_size,
        engine=engine,
        context=launch.context,
        batch=launch.batch,
        slots=launch.parallel,
        # The wheel on x86 has no GPU in it; layers are only moved where somebody says so.
        gpu_layers=launch.gpu_layers or 0,
        tensors=header.tensors,
        projector_bytes=_size(launch.mmproj),
        prompt_cache=launch.prompt_cache,
        digest=digest,
        is_mapped=launch.is_mapped,
        own_process=True,
    )


def least_need(file: ModelFile, launch: Launch) -> int:
    """Bytes below which it cannot work: its weights, and a context of which layers with a window
    may leave most out."""
    header = file.header
    per_token = 0 if header.model_number("attention.sliding_window") else header.kv_bytes_per_token
    packed = launch.kv_type.bytes_of((per_token or 0) // 2)
    return header.file_size + packed * launch.context * launch.parallel


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size if path else 0
    except OSError:
        return 0
