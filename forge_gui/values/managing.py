"""Getting models and parting with them: downloads in their queue, copies, what a model is made of.

Sizes are bytes, speeds bytes a second, times epoch seconds. What nobody knows is None.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forge_gui.values.ids import ModelId
from forge_gui.values.model_places import ModelPlace


class PullState(StrEnum):
    """Where a download stands in the queue."""

    WAITING = "waiting"
    """Its turn comes."""
    PULLING = "pulling"
    RETRYING = "retrying"
    """It broke off; a further try begins at `retry_at`."""
    PAUSED = "paused"
    FAILED = "failed"
    """It will not be tried again by itself; `sentence` says why."""
    DONE = "done"


class PullStage(StrEnum):
    """What the server does for a download just now."""

    ASKING = "asking"
    """It asks the registry which parts the model has."""
    LOADING = "loading"
    CHECKING = "checking"
    WRITING = "writing"


UNFINISHED = frozenset({PullState.WAITING, PullState.PULLING, PullState.RETRYING, PullState.PAUSED})
"""States out of which a download goes on, by itself or when it is asked to."""


@dataclass(frozen=True, slots=True)
class PullLayer:
    """One part of a model. `done` may step back: a spoiled piece of it is fetched again."""

    digest: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Pull:
    """A download of the queue.

    `expected` is the size of all its parts where the registry or the catalogue tells it; the
    server itself names its parts one after another. `failures` counts tries that broke off
    without anything having arrived.
    """

    model: ModelId
    state: PullState = PullState.WAITING
    stage: PullStage = PullStage.ASKING
    layers: tuple[PullLayer, ...] = ()
    expected: int | None = None
    bytes_per_s: float | None = None
    seconds_left: float | None = None
    failures: int = 0
    retry_at: float | None = None
    sentence: str = ""
    advice: str = ""
    was_going: bool = False
    """Paused only because Forge ended meanwhile."""

    @property
    def done(self) -> int:
        return sum(layer.done for layer in self.layers)

    @property
    def total(self) -> int:
        """Of what is known: it grows while parts are found, unless `expected` is known."""
        return max(self.expected or 0, sum(layer.total for layer in self.layers))

    @property
    def fraction(self) -> float | None:
        """0-1; None where nothing of its size is known yet."""
        if self.state is PullState.DONE:
            return 1.0
        return self.done / self.total if self.total else None


@dataclass(frozen=True, slots=True)
class PullOutlook:
    """What a download would be, looked up before it begins."""

    model: ModelId
    bytes: int | None = None
    """Of all its parts."""
    to_fetch: int | None = None
    """Of the parts that are not on this PC yet, as far as its disk can be read."""
    free: int | None = None
    """On the disk that the server keeps models on; None: on another PC, or not known."""
    is_published_size: bool = False
    """The size is the catalogue's and not the registry's."""
    is_installed: bool = False
    is_same: bool = False
    """What is installed is what the registry has."""
    here: tuple[ModelPlace, ...] = ()
    """Files of other programs on this disk with the very same content."""

    @property
    def lacking(self) -> int:
        """Bytes that are missing on the disk; 0 where there is room, or nobody knows."""
        needed = self.to_fetch if self.to_fetch is not None else self.bytes
        return 0 if needed is None or self.free is None else max(0, needed - self.free)


@dataclass(frozen=True, slots=True)
class Removal:
    """What deleting a model frees, or has freed. `shared` bytes stay: other models use them too.

    None where the server keeps its models on another PC, or its disk cannot be read.
    """

    model: ModelId
    freed: int | None = None
    shared: int | None = None
    is_loaded: bool = False


@dataclass(frozen=True, slots=True)
class ModelPapers:
    """What a model consists of beside its weights, as its backend tells it."""

    model: ModelId
    modelfile: str = ""
    template: str = ""
    parameters: str = ""
    system: str = ""
    licence: str = ""


QUANTISATIONS = ("q4_K_M", "q4_K_S", "q8_0")
"""What Ollama turns weights of 16 or 32 bits into while it creates a model."""


@dataclass(frozen=True, slots=True)
class CreateOrder:
    """A model to be made under `name`: out of the text of a Modelfile, or of what lies at `path`
    (a GGUF file, a folder of safetensors, a Modelfile). `host` is an Ollama host of the settings.
    """

    name: str
    modelfile: str = ""
    path: str = ""
    quantize: str = ""
    """One of QUANTISATIONS; empty: as it is."""
    host: str = ""


@dataclass(frozen=True, slots=True)
class CreatePlan:
    """What creating a model would take. Ollama keeps a copy of its own in any case."""

    model: ModelId
    to_copy: int
    """Bytes of files that are handed to the server."""
    free: int | None = None
    kept_twice: int = 0
    """Bytes that lie on this disk twice afterwards, the original being counted."""
    may_quantise: bool = False
    replaces: bool = False
    """A model of that name is there and would be another one afterwards."""


class CreationStage(StrEnum):
    READING = "reading"
    """The files are hashed, so that nothing is handed over that the server has."""
    COPYING = "copying"
    MAKING = "making"
    """The server is at work; `words` are its own."""


@dataclass(frozen=True, slots=True)
class Creation:
    """How far the making of a model is; bytes where they are counted."""

    model: ModelId
    stage: CreationStage
    words: str = ""
    """Which file, or what the server says."""
    done: int = 0
    total: int = 0
    is_over: bool = False


class Freshness(StrEnum):
    """What the registry has beside what is installed."""

    SAME = "same"
    NEWER = "newer"
    """Its weights are other ones now."""
    REWORDED = "reworded"
    """The weights are the same; template, parameters or licence are not."""
    GONE = "gone"
    """The registry no longer has it."""
    UNKNOWN = "unknown"
    """It was made here, or the registry did not answer; the sentence says which."""


@dataclass(frozen=True, slots=True)
class UpdateVerdict:
    model: ModelId
    freshness: Freshness
    to_fetch: int | None = None
    sentence: str = ""
