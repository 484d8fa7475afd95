"""One request to a model, the pieces that stream back, and the result with its figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.kv_types import KvType


class Role(StrEnum):
    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation; `images` are encoded files (PNG, JPEG, WebP)."""

    role: Role
    content: str
    images: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Sampling:
    """How tokens are chosen. None leaves the model's own default. No change reloads a model."""

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    seed: int | None = None
    max_tokens: int | None = None
    """Most tokens to generate; None: bounded by the context, never endless."""
    stop: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunnerOptions:
    """How a model is loaded. A change reloads it, so one set per model and run."""

    context_length: int | None = None
    """Tokens of prompt and answer together."""
    batch_size: int | None = None
    threads: int | None = None
    gpu_layers: int | None = None
    """Layers on the GPU; None: as many as fit; 0: CPU only."""
    kv_type: KvType | None = None
    """How what is kept of each token is packed; smaller ones answer a little less exactly.
    Backends that cannot choose it per model leave it out."""


@dataclass(frozen=True, slots=True)
class StandIn:
    """A model that answers where the one that was asked fails, and how it is loaded."""

    model: ModelId
    runner: RunnerOptions = field(default_factory=RunnerOptions)


@dataclass(frozen=True, slots=True)
class GenerateRequest:
    """Everything that one generation needs. Give `prompt` for generate, `messages` for chat."""

    model: ModelId
    prompt: str = ""
    system: str = ""
    messages: tuple[Message, ...] = ()
    images: tuple[bytes, ...] = ()
    sampling: Sampling = field(default_factory=Sampling)
    runner: RunnerOptions = field(default_factory=RunnerOptions)
    json_schema: JsonObject | None = None
    """Constrain the answer to this JSON Schema."""
    json_mode: bool = False
    """Constrain the answer to any JSON (ignored where json_schema is given)."""
    top_logprobs: int | None = None
    """Ask for log probabilities with this many alternatives (0: the chosen token only)."""
    think: bool | None = None
    raw: bool = False
    """Send the prompt without the model's chat template."""
    stand_ins: tuple[StandIn, ...] = ()
    """Who answers instead where `model` fails, in this order. Backends do not look at it."""
    min_length: int | None = None
    """Shorter answers, in characters, fail (0: none does, not even an empty one). None: the
    settings' own, by which short answers that are whole words still count."""


@dataclass(frozen=True, slots=True)
class TokenLogprob:
    """A token that was chosen, its natural-log probability, and its rivals."""

    token: str
    logprob: float
    top: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class PromptProgress:
    """While the prompt is read: tokens done of all."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of the answer, as it arrives."""

    text: str = ""
    thinking: str = ""
    logprobs: tuple[TokenLogprob, ...] = ()


class StopReason(StrEnum):
    STOP = "stop"
    """The model ended by itself or met a stop text."""
    LENGTH = "length"
    """max_tokens or the context ended it: the answer may be cut."""


@dataclass(frozen=True, slots=True)
class Miss:
    """A try that gave no answer: which model it was, and the sentence that says why."""

    model: ModelId
    reason: str


@dataclass(frozen=True, slots=True)
class GenerateResult:
    """The last item of a stream: the whole answer and its figures (seconds; None: not told)."""

    model: ModelId
    text: str
    stop_reason: StopReason
    thinking: str = ""
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    load_s: float | None = None
    prompt_s: float | None = None
    completion_s: float | None = None
    total_s: float | None = None
    logprobs: tuple[TokenLogprob, ...] = ()
    misses: tuple[Miss, ...] = ()
    """The tries before this one, oldest first; the model that was asked for comes first."""
    remark: str = ""
    """What the reader should know about how it came to be: "on the CPU, ..."."""

    @property
    def tokens_per_s(self) -> float | None:
        """Generated tokens a second, measured by the backend; None where it does not tell."""
        if not self.completion_tokens or not self.completion_s:
            return None
        return self.completion_tokens / self.completion_s


Piece = PromptProgress | Chunk | GenerateResult
"""What a generation stream yields; a GenerateResult comes exactly once, last."""


@dataclass(frozen=True, slots=True)
class EmbedResult:
    """One vector for each text, in order."""

    model: ModelId
    vectors: tuple[tuple[float, ...], ...]
    prompt_tokens: int | None = None
    total_s: float | None = None
