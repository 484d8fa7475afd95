"""Words of models that work together: who is asked what, what each one said, what came of it.

A consultation is one such piece of work: several answers to the same question and what is made of
them. Its events are named by its id, which whoever begins it may choose.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from forge_gui.values.consensus import Consensus, Rules, Strategy
from forge_gui.values.generation import Message, RunnerOptions, Sampling

if TYPE_CHECKING:  # only named here: a start makes no values that it does not need
    from forge_gui.values.ids import ModelId
    from forge_gui.values.sentence import Sentence

ConsultationId = NewType("ConsultationId", str)

DEFAULT_ROUNDS = (4,)
"""Parallel reasoning: four trajectories, then one that sees what they found."""


@dataclass(frozen=True, slots=True)
class Voter:
    """A model that is asked, once or several times."""

    model: ModelId
    samples: int = 1
    """How often it is asked; 1 or more."""
    weight: float = 1.0
    """How much each of its answers counts where weights do; 0 or more."""
    sampling: Sampling | None = None
    """None: as the order says."""


@dataclass(frozen=True, slots=True)
class ConsensusOrder:
    """Ask these models the same thing and make one answer of theirs."""

    prompt: str
    voters: tuple[Voter, ...]
    strategy: str = Strategy.MAJORITY_VOTING
    """One of Strategy, or the name of one that a package brings."""
    rules: Rules = field(default_factory=Rules)
    system: str = ""
    messages: tuple[Message, ...] = ()
    """What was said before the prompt, in a chat."""
    images: tuple[bytes, ...] = ()
    sampling: Sampling = field(default_factory=Sampling)
    """Where a model is asked several times without a temperature, it is asked with 0.8."""
    runner: RunnerOptions = field(default_factory=RunnerOptions)
    asks_confidence: bool = True
    """Ask for token probabilities, out of which an answer's confidence is made."""
    by_meaning: bool = True
    """Group texts by embeddings as well, where a model that makes them is at hand."""
    embedder: ModelId | None = None
    """Which model makes the embeddings; None: the best one at hand."""


@dataclass(frozen=True, slots=True)
class ParallelOrder:
    """Parallel coordinated reasoning: `rounds` says how many trajectories each round has; one more
    trajectory, which sees the messages of the last round, gives the answer."""

    prompt: str
    models: tuple[ModelId, ...]
    """Trajectories take them in turn; the first one gives the answer."""
    rounds: tuple[int, ...] = DEFAULT_ROUNDS
    system: str = ""
    messages: tuple[Message, ...] = ()
    sampling: Sampling = field(default_factory=Sampling)
    """Trajectories without a temperature are asked with 0.8."""
    runner: RunnerOptions = field(default_factory=RunnerOptions)
    message_chars: int = 2000
    """The most characters of a trajectory's conclusion that others see."""


Ensemble = ConsensusOrder | ParallelOrder
"""Whatever makes one answer with several calls."""


class ContributionState(StrEnum):
    WAITING = "waiting"
    """Its model is not asked yet."""
    WORKING = "working"
    DONE = "done"
    ABSTAINED = "abstained"
    """It failed or said nothing; `sentence` says why."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """One call to one model: a vote, or a trajectory."""

    number: int
    """Its place among all of the consultation, from 0."""
    model: ModelId
    state: ContributionState = ContributionState.WAITING
    round: int = 0
    """Of parallel reasoning, from 0; the last one has one trajectory."""
    sample: int = 0
    """Which of its model's answers in this round, from 0."""
    text: str = ""
    message: str = ""
    """What of it the next round sees."""
    confidence: float | None = None
    """0-1; None: nobody told."""
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    seconds: float = 0.0
    """As whoever waits sees it, loading included."""
    sentence: str = ""
    """Why it abstained, or what the reader should know."""

    @property
    def voter(self) -> str:
        """A name for people: the model, and which of its answers where it has several."""
        return f"{self.model} #{self.sample + 1}" if self.sample else str(self.model)


@dataclass(frozen=True, slots=True)
class Spent:
    """What an answer took in all. Tokens of calls that were not told are not in it."""

    calls: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    seconds: float = 0.0
    uncounted: int = 0
    """Calls whose tokens the backend did not tell."""

    @property
    def tokens(self) -> int:
        return self.prompt_tokens + self.completion_tokens


@dataclass(frozen=True, slots=True)
class CostEstimate:
    """What a consultation will take, said before it begins."""

    calls: int
    prompt_tokens: int
    completion_tokens: int
    """If answers are as long as `answer_tokens` says."""
    answer_tokens: int
    """The limit of an answer where there is one, else what was assumed of its length."""
    is_limited: bool
    """Whether answers cannot be longer than that."""
    seconds: float | None
    """One call after the other; None: the speed of a model is not known."""
    loads: int
    """Models that have to be brought into memory."""
    sentence: Sentence
    unknown: tuple[ModelId, ...] = ()
    """Models whose speed on this PC nobody knows yet."""

    @property
    def tokens(self) -> int:
        return self.prompt_tokens + self.completion_tokens


@dataclass(frozen=True, slots=True)
class ConsensusResult:
    """What a vote came to. Answers of `consensus` are numbered as the contributions are."""

    consensus: Consensus
    contributions: tuple[Contribution, ...]
    spent: Spent
    embedder: ModelId | None = None
    """Which model's embeddings grouped the texts; None: none did."""
    compared: Sentence | None = None
    """How the answers were compared."""

    @property
    def text(self) -> str:
        return self.consensus.text

    @property
    def confidence(self) -> float | None:
        return self.consensus.confidence


@dataclass(frozen=True, slots=True)
class ParallelResult:
    """What parallel reasoning came to; the last contribution gave `text`."""

    text: str
    contributions: tuple[Contribution, ...]
    spent: Spent
    sentence: Sentence
    agreement: float | None = None
    """Share (0-1) of the trajectories of the round before that concluded the same."""

    @property
    def confidence(self) -> float | None:
        return self.agreement


Outcome = ConsensusResult | ParallelResult


@dataclass(frozen=True, slots=True)
class EnsembleAnswer:
    """An ensemble's answer to one text, with what it took: for measuring whether it helps."""

    text: str
    """Empty: there was no consensus."""
    confidence: float | None
    spent: Spent
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class StrategyInfo:
    """A consensus strategy that can be asked for."""

    name: str
    title: str
    summary: str
    package: str = ""
    """Which installed package brings it; empty: Forge."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One model in a row of them: it gets what the one before it gave."""

    capability: str
    """One of Capability, or "chat", "code", "translation", "summarization"."""
    model: ModelId | None = None
    """None: the best one for the capability."""
    instruction: str = ""
    """What it shall do with what it gets; empty: what the capability's word says, if anything."""
    sampling: Sampling = field(default_factory=Sampling)


@dataclass(frozen=True, slots=True)
class StageAnswer:
    model: ModelId
    text: str
    spent: Spent


@dataclass(frozen=True, slots=True)
class StagesResult:
    """What came out at the end, and what each stage gave."""

    text: str
    stages: tuple[StageAnswer, ...]
    spent: Spent


@dataclass(frozen=True, slots=True)
class HelpOrder:
    """A model, or whoever speaks for it, asks another one for help."""

    capability: str
    """As a stage's."""
    task: str
    requesting_model: ModelId | None = None
    """Not asked itself while another model can do it."""
    system: str = ""
    images: tuple[bytes, ...] = ()
    sampling: Sampling = field(default_factory=Sampling)


@dataclass(frozen=True, slots=True)
class HelpAnswer:
    """Who helped, why that one, and what it said."""

    model: ModelId
    text: str
    reasons: tuple[Sentence, ...]
    spent: Spent
