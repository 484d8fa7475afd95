"""Words of consensus: answers of several voters, how they were grouped and counted, and what won."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from forge_gui.values.json_value import Json
from forge_gui.values.sentence import Sentence


class Strategy(StrEnum):
    """The built-in ways of making one answer out of several."""

    MAJORITY_VOTING = "majority_voting"
    WEIGHTED_VOTING = "weighted_voting"
    ENSEMBLE_AVERAGE = "ensemble_average"
    RANKING_BASED = "ranking_based"
    BORDA_COUNT = "borda_count"
    PARALLEL_REASONING = "parallel_coordinated_reasoning"
    """The answers are trajectories of a round, and a model makes one answer of their conclusions:
    the only one that needs a model."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One voter's answer. An empty text abstains."""

    text: str
    voter: str = ""
    weight: float = 1.0
    """How much the voter counts; 0 or more."""
    confidence: float | None = None
    """How sure it is, 0-1; None: it did not say."""
    ranking: tuple[str, ...] = ()
    """All answers in the voter's order, best first, for Borda; empty: its own answer alone."""


class Sameness(StrEnum):
    """What made two answers count as the same."""

    EXACT = "exact"
    """The same text but for case, blanks and marks at its ends."""
    NUMERIC = "numeric"
    """The same number, within the tolerance."""
    JSON = "json"
    """The same JSON value, whatever the order of its keys."""
    MEANING = "meaning"
    """Their embeddings are as near as the threshold asks."""


@dataclass(frozen=True, slots=True)
class AnswerGroup:
    """Answers that mean the same. `members` are places in the list of answers."""

    text: str
    """As its most confident member wrote it."""
    members: tuple[int, ...]
    score: float = 0.0
    """What the strategy gave it."""
    value: Json = None
    """The number or JSON value, where it is one."""
    same: Sameness = Sameness.EXACT


@dataclass(frozen=True, slots=True)
class CountedVote:
    """What one answer did: the group that it went to, and how much it counted."""

    answer: int
    group: int | None
    """None: it abstained."""
    counted: float
    why: Sentence


class Middle(StrEnum):
    """What an ensemble makes of numbers; both go by the answers' weights and confidences."""

    MEAN = "mean"
    MEDIAN = "median"


class TieRule(StrEnum):
    """What decided between groups with equal scores, in this order."""

    CONFIDENCE = "confidence"
    """The higher confidence of all its members together."""
    VOTES = "votes"
    """More members."""
    TEXT = "text"
    """The text that comes first in the alphabet: chance without dice."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How answers are counted, whatever the strategy."""

    quorum: float = 0.0
    """The least share of voters (0-1) that must not abstain; below it there is no consensus."""
    least_share: float = 0.0
    """The share of the score (0-1) that the winner must have."""
    tolerance: float = 1e-6
    """Numbers that differ by less than this share of the larger one are the same."""
    nearness: float = 0.85
    """Cosine similarity from which two texts mean the same, where embeddings are given."""
    least_words: int = 4
    """Shorter texts are compared word for word: the embeddings of "yes" and "no" are near."""
    same: Sameness = Sameness.MEANING
    """What makes two answers the same; each word takes in those before it. MEANING counts where
    embeddings are given."""
    middle: Middle = Middle.MEAN
    """What numbers become in an ensemble average."""
    factors: Mapping[str, float] = field(
        default_factory=lambda: {"agreement": 0.5, "confidence": 0.3, "centrality": 0.2}, hash=False
    )
    """Weights of the factors of the ranking strategy: agreement, confidence, centrality, weight."""


@dataclass(frozen=True, slots=True)
class Consensus:
    """The outcome. `text` is empty where there is none; `sentence` says what happened."""

    text: str
    confidence: float
    """The winner's share of all scores, 0-1."""
    strategy: str
    groups: tuple[AnswerGroup, ...]
    """The best first."""
    votes: tuple[CountedVote, ...]
    sentence: Sentence
    value: Json = None
    abstained: int = 0
    tie: TieRule | None = None
    """What decided, where the best two had the same score."""

    @property
    def is_reached(self) -> bool:
        return bool(self.text)
