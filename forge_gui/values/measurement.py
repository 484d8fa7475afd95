"""What was measured of a model on this PC: the numbers, what they hold for, and what is missing.

Seconds, bytes, joules, tokens a second, epoch seconds. A number that nobody could measure is None,
and `missing` says why.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

# Not for checking alone: kept measurements are read by these types, see measured_book.py.
from forge_gui.values.ids import ModelId
from forge_gui.values.models import Origin


class Part(StrEnum):
    """One thing that a measurement finds out, in the order in which it is done."""

    LOAD = "load"
    WARM_UP = "warm up"
    """Counts for nothing: the first answer after a load is slower than the others."""
    GENERATION = "generation"
    FIRST_WORD = "first word"
    PROMPT = "prompt"
    SCHEMA = "schema"
    BATCHING = "batching"
    MEMORY = "memory"
    ENERGY = "energy"


class Why(StrEnum):
    """Why a part was not measured."""

    IN_USE = "in use"
    """The model was in memory and somebody used it: it could not be loaded anew."""
    NO_TIME = "no time"
    """It would have taken longer than what was left."""
    NOT_TOLD = "not told"
    """Neither the backend nor the operating system tells."""
    NO_GPU = "no GPU"
    """The model does not run on a GPU whose driver tells its energy."""
    NOT_SUPPORTED = "not supported"
    """The model or its backend cannot do this at all."""
    NO_TEXT = "no text"
    """The model wrote too little to measure it."""
    FAILED = "failed"
    """It went wrong; the detail says how."""


class Remark(StrEnum):
    """What the reader of the numbers should know."""

    BUSY_BEFORE = "busy before"
    """Other programs worked when the measurement began."""
    BUSY_DURING = "busy during"
    """Other programs worked while it went on."""
    GREW_SLOWER = "grew slower"
    """The last answers were clearly slower than the first: heat, or other work."""
    THROTTLED = "throttled"
    """The processor counted that it was slowed down because of its heat."""


@dataclass(frozen=True, slots=True)
class NotMeasured:
    part: Part
    why: Why
    detail: str = ""


@dataclass(frozen=True, slots=True)
class MeasuredOn:
    """What the numbers hold for. Any other value here, and they are out of date."""

    digest: str
    """Names the model's content; empty where its backend cannot tell."""
    quantization: str
    context: int | None
    """Tokens that the model was loaded for."""
    engine: str
    engine_version: str
    device: str
    """The GPU's name, or the processor's with the cores that Forge may use."""
    driver: str = ""


@dataclass(frozen=True, slots=True)
class Spread:
    """Several readings of one quantity: their median, the least, the most, and how many."""

    median: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class PromptSpeed:
    """How fast prompts of about `tokens` tokens are read."""

    tokens: int
    tokens_per_s: Spread


@dataclass(frozen=True, slots=True)
class BatchSpeed:
    """Tokens a second of `parallel` requests together; `gain` against one request at a time."""

    parallel: int
    tokens_per_s: float
    gain: float


@dataclass(frozen=True, slots=True)
class Share:
    """`count` of `n`, and the 95 % interval (Wilson) in which the true share lies; 0-1."""

    count: int
    n: int
    low: float
    high: float

    @property
    def share(self) -> float:
        return self.count / self.n if self.n else 0.0


@dataclass(frozen=True, slots=True)
class Measurement:
    """One measurement of one model."""

    model: ModelId
    on: MeasuredOn
    at: float
    seconds: float = 0.0
    """How long it took, the load included."""
    load_s: float | None = None
    """From not in memory to ready. The file may have been in the system's own cache."""
    prompt: tuple[PromptSpeed, ...] = ()
    tokens_per_s: Spread | None = None
    first_token_s: Spread | None = None
    """From the request to the first piece of the answer, with a short prompt and a warm model."""
    peak_ram: int | None = None
    peak_vram: int | None = None
    is_ram_reported: bool = False
    """The backend tells the memory; else the serving process was looked at."""
    batching: tuple[BatchSpeed, ...] = ()
    schema: Share | None = None
    """Answers to small tasks that kept their JSON Schema."""
    joules_per_token: float | None = None
    is_own_clock: bool = False
    """The backend tells no times: they are those that Forge saw, the way there included."""
    remarks: tuple[Remark, ...] = ()
    missing: tuple[NotMeasured, ...] = ()


@dataclass(frozen=True, slots=True)
class RunSpeed:
    """What real answers showed: the median of the last ones, and how many there were in all."""

    tokens_per_s: float
    n: int
    at: float
    """When the last one was."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """Tokens a second that nobody measured, and the range in which they should lie."""

    tokens_per_s: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Speed:
    """Tokens a second as they are to be shown, with where the number comes from."""

    tokens_per_s: float
    origin: Origin
    at: float | None = None
    n: int = 0
    is_outdated: bool = False
    low: float | None = None
    """Of an estimate: not slower than this, most likely."""
    high: float | None = None


class Outdated(StrEnum):
    """What is another one now than when it was measured."""

    CONTENT = "content"
    ENGINE = "engine"
    DRIVER = "driver"
    DEVICE = "device"


@dataclass(frozen=True, slots=True)
class ModelFigures:
    """All that is known of a model's speed on this PC."""

    model: ModelId
    measured: Measurement | None = None
    """The newest one."""
    outdated: tuple[Outdated, ...] = ()
    """Why `measured` no longer holds; empty: it does."""
    runs: RunSpeed | None = None
    estimated: Estimate | None = None
    """By what the engine reaches on this PC, and the model's size; see docs/measuring.md."""
    earlier: tuple[Measurement, ...] = field(default=(), compare=False)
    """Older ones, newest first, so that a slow-down can be seen."""

    @property
    def speed(self) -> Speed | None:
        """The number to show: what was measured beats runs, runs beat an estimate."""
        spread = self.measured.tokens_per_s if self.measured else None
        if self.measured and spread and not self.outdated:
            return Speed(spread.median, Origin.MEASURED, self.measured.at, spread.n)
        if self.runs:
            return Speed(self.runs.tokens_per_s, Origin.MEASURED, self.runs.at, self.runs.n)
        if self.measured and spread:
            at = self.measured.at
            return Speed(spread.median, Origin.MEASURED, at, spread.n, is_outdated=True)
        if self.estimated:
            made = self.estimated
            return Speed(made.tokens_per_s, Origin.ESTIMATED, low=made.low, high=made.high)
        return None
