"""Whether answers and rules can be counted at all. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence

from forge_gui.values.consensus import Answer, Rules
from forge_gui.values.errors import BadRequest

FACTORS = ("agreement", "centrality", "confidence", "weight")
"""What the ranking strategy can go by."""


def checked(answers: Sequence[Answer], rules: Rules) -> None:
    """Raises BadRequest for what makes no sense, with the first of it named."""
    for number, answer in enumerate(answers, 1):
        who = answer.voter or f"answer {number}"
        if not (math.isfinite(answer.weight) and answer.weight >= 0):
            raise BadRequest(f"The weight of {who} is {answer.weight:g}.", "It must be 0 or more.")
        confidence = answer.confidence
        if confidence is not None and not 0 <= confidence <= 1:
            raise BadRequest(f"The confidence of {who} is {confidence:g}.", "It is from 0 to 1.")
    for name, weight in rules.factors.items():
        if name not in FACTORS:
            known = ", ".join(FACTORS)
            raise BadRequest(f'Ranking knows no factor "{name}".', f"There are: {known}.")
        if not (math.isfinite(weight) and weight >= 0):
            raise BadRequest(f"The factor {name} weighs {weight:g}.", "It must be 0 or more.")
