"""What a person decides when a run waits for them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decision:
    """Approved, as it is or with another `text`, or rejected for a `reason`."""

    is_approved: bool
    text: str | None = None
    """What goes on instead of what was shown; None: just that."""
    reason: str = ""
