"""The components that make one answer out of several: one member for each built-in strategy."""

from __future__ import annotations

from pydantic import Field

from forge_gui.engine.components.base import Component, ComponentSettings
from forge_gui.values.consensus import Rules, Strategy
from forge_gui.values.strategies import ComponentKind

_USUAL = Rules()
_WHAT = {
    Strategy.MAJORITY_VOTING: "The answer that most voters gave.",
    Strategy.WEIGHTED_VOTING: "Votes count by the weight of their voter.",
    Strategy.ENSEMBLE_AVERAGE: "Numbers are averaged, texts that mean the same are merged.",
    Strategy.RANKING_BASED: "Agreement, confidence and centrality together.",
    Strategy.BORDA_COUNT: "Points for each place in the voters' rankings.",
    Strategy.PARALLEL_REASONING: "Rounds of answers side by side, each read by the next.",
}


class ConsensusSettings(ComponentSettings):
    """How answers are counted."""

    quorum: float = Field(
        default=_USUAL.quorum, ge=0, le=1, description="Least share of voters that must answer."
    )
    least_share: float = Field(
        default=_USUAL.least_share,
        ge=0,
        le=1,
        description="Share of the score that the winner must have.",
    )
    nearness: float = Field(
        default=_USUAL.nearness,
        ge=0,
        le=1,
        description="Similarity from which two texts mean the same.",
    )


class ConsensusVoting(Component):
    """One way of counting."""

    kind = ComponentKind.CONSENSUS
    settings_model = ConsensusSettings
    settings: ConsensusSettings

    @property
    def rules(self) -> Rules:
        """In the words of the engine."""
        chosen = self.settings
        return Rules(quorum=chosen.quorum, least_share=chosen.least_share, nearness=chosen.nearness)


def component_of(strategy: Strategy) -> type[ConsensusVoting]:
    """The member for one strategy: its name is its type."""
    words = strategy.value.replace("_", " ")
    body = {
        "type": strategy.value,
        "title": words[:1].upper() + words[1:],
        "summary": _WHAT.get(strategy, ""),
        "__doc__": words,
        "__module__": __name__,
    }
    return type(f"{words.title().replace(' ', '')}Component", (ConsensusVoting,), body)
