"""What is published about models, whether or not they are on this PC: the catalogue's words.

Every fact comes from a model card, a configuration file or a file listing, which `sources` names.
What nobody published, or nobody looked up, is None or empty; nothing here is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from forge_gui.values.capabilities import Capability
from forge_gui.values.model_categories import Category, SizeClass, size_class


@dataclass(frozen=True, slots=True)
class Quantisation:
    """One file (or set of files) that a model can be had as; `bytes` of all of them together."""

    name: str
    """As GGUF writes it: Q4_K_M, Q8_0, F16, MXFP4, ...; "16-bit" where the listing tells no more."""
    bytes: int | None = None
    pull: str = ""
    """What to ask Ollama's registry for; empty where it is not there."""


@dataclass(frozen=True, slots=True)
class Rating:
    """A score as somebody published it; more is better, mostly percent of what can be had."""

    benchmark: str
    score: float
    source: str


@dataclass(frozen=True, slots=True)
class KnownModel:
    """One family and size. Counts are counts, lengths and windows tokens."""

    name: str
    """For people, unique in the catalogue: "Llama 3.1 8B"."""
    family: str
    publisher: str
    summary: str = ""
    """One line: what it is good at."""
    released: str = ""
    """YYYY-MM, or YYYY-MM-DD."""
    architecture: str = ""
    """As GGUF files call it: llama, qwen2, gemma3, ..."""
    parameters: int | None = None
    active_parameters: int | None = None
    """Those at work for one token; None where all are."""
    layers: int | None = None
    """Of the decoder, where there is an encoder as well."""
    heads: int | None = None
    kv_heads: int | None = None
    head_size: int | None = None
    embedding: int | None = None
    """The width of what goes from layer to layer; an embedding model's vectors are so long."""
    feed_forward: int | None = None
    """The width inside a layer's feed-forward part; of one expert in a mixture."""
    experts: int | None = None
    experts_used: int | None = None
    vocabulary: int | None = None
    context: int | None = None
    sliding_window: int | None = None
    """Layers with a window look back so many tokens; None: every layer sees the whole context."""
    full_attention_every: int | None = None
    """Every so-many-th layer sees the whole context; the others the window, or, where there is no
    window, they keep a state of fixed size. None with a window: every layer has it."""
    licence: str = ""
    capabilities: frozenset[Capability] = frozenset()
    categories: tuple[Category, ...] = ()
    """The first is what it is mostly for."""
    pull: str = ""
    """Its name in Ollama's registry, which is its default quantisation; empty: not there."""
    also_called: tuple[str, ...] = ()
    """Other names by which files and registries call it, without quantisation."""
    quantisations: tuple[Quantisation, ...] = ()
    ratings: tuple[Rating, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Where each figure was read: the field's name, then a model card, configuration or listing."""

    @property
    def size(self) -> SizeClass | None:
        """None where its parameters are not known."""
        return size_class(self.parameters) if self.parameters else None


@dataclass(frozen=True, slots=True)
class KnownCatalogue:
    """All that is published and known here: what ships with Forge, then the user's own entries."""

    models: tuple[KnownModel, ...] = ()
    """By publisher and family as the files have them; names are unique."""
    refused: tuple[str, ...] = ()
    """The user's files that cannot be used: for each a sentence that says why."""
