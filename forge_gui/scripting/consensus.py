"""One answer out of several that a script has already.

from forge_gui import ConsensusEngine

engine = ConsensusEngine(strategy="weighted_voting")
result = engine.aggregate([
    {"response": "Answer A", "confidence": 0.9},
    {"response": "Answer B", "confidence": 0.7},
    {"response": "Answer A", "confidence": 0.85},
])
print(result["text"], result["confidence"], result["explanation"])

A strategy of one's own is a function from the responses to `{"text": ..., "confidence": ...}`, put
into `engine.strategies` under its name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from forge_gui.engine.collaboration.consensus import for_scripts
from forge_gui.values.consensus import Rules

ConsensusRules = Rules
"""How answers are counted: quorum, least_share, same, tolerance, ..."""
Counting = Callable[[list[dict[str, Any]]], Mapping[str, Any]]


class ConsensusEngine:
    """`strategies` holds every strategy by name; each can be called with responses by itself."""

    def __init__(
        self, strategy: str = "majority_voting", rules: ConsensusRules | None = None
    ) -> None:
        """`rules`: a ConsensusRules: quorum, least share, tolerance, the factors of ranking."""
        self.strategy = strategy
        self.rules = rules or Rules()
        self.strategies: dict[str, Counting] = {
            name: partial(self._forges_own, name) for name in for_scripts.names()
        }

    def aggregate(self, responses: Sequence[str | Mapping[str, Any]]) -> dict[str, Any]:
        """`text` and `confidence` (0 to 1), with `strategy`, `explanation`, `groups`, `votes`,
        `abstained`, `tie_broken_by`, `value` (a number or JSON) and `reached`.

        A response is a text, or a dict with `response` and, where known, `confidence`, `weight`,
        `voter` and `ranking`; an empty one abstains. Raises BadRequest.
        """
        return for_scripts.aggregate(responses, self.strategy, self.rules, self._own())

    def register(self, name: str, strategy: Counting) -> None:
        """The same as putting it into `strategies`."""
        self.strategies[name] = strategy

    def _own(self) -> dict[str, Counting]:
        return {
            name: one
            for name, one in self.strategies.items()
            if not (isinstance(one, partial) and one.func == self._forges_own)
        }

    def _forges_own(
        self, name: str, responses: Sequence[str | Mapping[str, Any]]
    ) -> dict[str, Any]:
        return for_scripts.aggregate(responses, name, self.rules, {})
