"""What a backend knows of a model's memory before it is loaded, as it was told; read by shapes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from forge_gui.engine.formats.gguf_header import TensorInfo


@dataclass(frozen=True, slots=True)
class MemoryFacts:
    """`metadata` are the keys of a GGUF header, wherever they come from; sizes in bytes.

    `context`, `batch`, `slots` and `gpu_layers` are how the backend would load it for what is
    asked. `engine` names what loads it, with its version: another one may take other memory.
    """

    metadata: Mapping[str, object]
    file_bytes: int
    engine: str
    context: int
    batch: int
    slots: int = 1
    gpu_layers: int | None = None
    tensors: tuple[TensorInfo, ...] = ()
    """Empty where only the whole size is known."""
    projector_bytes: int = 0
    prompt_cache: int = 0
    """Bytes that earlier prompts may take at most."""
    digest: str = ""
    is_mapped: bool = True
    """The file's pages are used in place; False: its weights are read into memory."""
    own_process: bool = False
    """It runs in a process of its own whose libraries count as well."""
