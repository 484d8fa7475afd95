"""Tokens a second before anything was measured. Pure; docs/measuring.md says how well it does.

To write one token a model reads all its weights once, so that memory decides how fast it can be:

    seconds a token = bytes of weights / bandwidth + what every token costs beside that

Mixtures of experts read a part of their weights only. Which part nobody tells, so that there is no
estimate for them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from forge_gui.values.capabilities import Capability
from forge_gui.values.models import ModelCard

OVERHEAD_S = 0.0001
"""Choosing a token and handing it on, in the embedded engine on one core of 2020."""
_EXPERTS = re.compile(
    r"moe|mixtral|gpt-?oss|\d+x\d+(\.\d+)?b|[-_]a\d+(\.\d+)?b\b|deepseek[-_]?v[23]"
)
_FEWEST_BYTES = 16 * 1024 * 1024
"""Smaller models lie in the processor's caches: they say nothing about memory."""
_FACTOR = (0.05, 3.0)


@dataclass(frozen=True, slots=True)
class Known:
    """A model of so many bytes that was measured on this PC's processor."""

    size_bytes: int
    tokens_per_s: float


def bytes_per_token(card: ModelCard) -> int | None:
    """What is read for one token; None where that is not known."""
    if card.is_remote or not card.size_bytes:
        return None
    if card.capabilities and Capability.TEXT_GENERATION not in card.capabilities:
        return None
    if _EXPERTS.search(f"{card.id.name} {card.family} {card.summary}".lower()):
        return None
    return card.size_bytes


def speed_of(size_bytes: int, bandwidth: float, factor: float = 1.0) -> float:
    """Tokens a second; `bandwidth` in bytes a second, `factor` what of it an engine reaches."""
    return 1 / (size_bytes / (bandwidth * factor) + OVERHEAD_S)


def factor_of(known: Sequence[Known], bandwidth: float) -> float:
    """What of the bandwidth models reach on this PC, by those that were measured; 1: none was."""
    found = []
    for one in known:
        spare = 1 / one.tokens_per_s - OVERHEAD_S
        if one.size_bytes >= _FEWEST_BYTES and spare > 0:
            found.append(one.size_bytes / spare / bandwidth)
    low, high = _FACTOR
    return min(high, max(low, median(found))) if found else 1.0
