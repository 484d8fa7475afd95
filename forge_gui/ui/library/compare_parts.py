"""The parts of the comparison, by the number of their tab."""

from __future__ import annotations

FACTS, PROMPT, SHOOT_OUT = 0, 1, 2
