"""What a simulated model is like and what goes wrong with it: frozen values, no behaviour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forge_gui.values.capabilities import Capability

GIB = 1024**3


class Trouble(StrEnum):
    """What can go wrong with a simulated model."""

    LOAD_FAILS = "load_fails"
    OUT_OF_MEMORY = "out_of_memory"
    LOAD_HANGS = "load_hangs"
    CUT = "cut"
    """The stream ends without its end mark."""
    HANG = "hang"
    """The stream stops and says nothing more until it is cancelled."""
    CRASH = "crash"
    """The process of the model ends; it is no longer in memory."""
    GARBAGE = "garbage"
    BUSY = "busy"
    SLOW_START = "slow_start"
    """The first token comes `seconds` later."""


LOAD_TROUBLES = frozenset({Trouble.LOAD_FAILS, Trouble.OUT_OF_MEMORY, Trouble.LOAD_HANGS})


@dataclass(frozen=True, slots=True)
class SimulatedFault:
    """A trouble and when it strikes.

    `on` is the load or answer it strikes, counted from 1 for each model; 0: every one.
    `after_tokens` have been told when it strikes inside an answer.
    """

    trouble: Trouble
    on: int = 1
    after_tokens: int = 0
    seconds: float = 0.0

    def strikes(self, nth: int) -> bool:
        return self.on in {0, nth}


@dataclass(frozen=True, slots=True)
class ScriptedAnswer:
    """`text` is the answer to every prompt that contains `when` (empty: to all)."""

    text: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class SimulatedModel:
    """One made-up model. Seconds, bytes, tokens; infinite speeds take no time at all.

    Answers come from `answers` (the first that fits the prompt), else they are seeded sentences
    of `answer_tokens` tokens.
    """

    name: str
    load_s: float = 1.0
    memory_bytes: int = 2 * GIB
    tokens_per_s: float = 40.0
    prompt_tokens_per_s: float = 2_000.0
    context_length: int = 4_096
    parameters: int | None = None
    capabilities: frozenset[Capability] = frozenset({Capability.TEXT_GENERATION})
    answers: tuple[ScriptedAnswer, ...] = ()
    answer_tokens: int = 60
    dimensions: int = 64
    faults: tuple[SimulatedFault, ...] = ()
    summary: str = "Simulated: writes made-up sentences."


_TEXT = Capability.TEXT_GENERATION
_KINDS: tuple[tuple[str, float, frozenset[Capability], str], ...] = (
    ("simulated-writer", 1.0, frozenset({_TEXT}), "Simulated: writes made-up sentences."),
    (
        "simulated-small",
        0.3,
        frozenset({_TEXT}),
        "Simulated: small and quick, writes made-up sentences.",
    ),
    (
        "simulated-coder",
        1.5,
        frozenset({_TEXT, Capability.CODE_GENERATION, Capability.TOOL_CALLING}),
        "Simulated: larger and slower; stands for a model that writes code.",
    ),
    (
        "simulated-embedder",
        0.1,
        frozenset({Capability.EMBEDDING}),
        "Simulated: makes vectors in which texts with the same words lie close.",
    ),
    (
        "simulated-thinker",
        3.0,
        frozenset({_TEXT, Capability.REASONING, Capability.VISION}),
        "Simulated: large and slow; thinks before it answers.",
    ),
)


def default_models(
    count: int = 5,
    *,
    memory_bytes: int = 2 * GIB,
    load_s: float = 1.0,
    tokens_per_s: float = 40.0,
) -> tuple[SimulatedModel, ...]:
    """The models of the simulation mode: the first has exactly these figures, the others scale
    them by their kind; beyond five the kinds repeat with a number."""
    return tuple(_default(index, memory_bytes, load_s, tokens_per_s) for index in range(count))


def _default(index: int, memory: int, load_s: float, speed: float) -> SimulatedModel:
    name, scale, capabilities, summary = _KINDS[index % len(_KINDS)]
    round_number = index // len(_KINDS) + 1
    return SimulatedModel(
        name=name if round_number == 1 else f"{name}-{round_number}",
        load_s=load_s * scale,
        memory_bytes=max(1, int(memory * scale)),
        tokens_per_s=speed / scale,
        prompt_tokens_per_s=50 * speed / scale,
        parameters=max(1, int(memory * scale * 8 / 4.5)),
        capabilities=capabilities,
        summary=summary,
    )
