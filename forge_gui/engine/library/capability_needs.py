"""What a model must be able to do to take the place of another one. Pure."""

from __future__ import annotations

from collections.abc import Collection

from forge_gui.values.capabilities import Capability

_BETTER_WITH = frozenset(
    {Capability.CODE_GENERATION, Capability.REASONING, Capability.TOOL_CALLING}
)
"""Whoever writes text does these too, only worse."""


def essentials(capabilities: Collection[Capability]) -> frozenset[Capability]:
    """Without these it cannot do the other's work at all."""
    everything = frozenset(capabilities)
    return everything - _BETTER_WITH or everything


def niceties(capabilities: Collection[Capability]) -> frozenset[Capability]:
    """Without these it does it worse."""
    return frozenset(capabilities) - essentials(capabilities)
