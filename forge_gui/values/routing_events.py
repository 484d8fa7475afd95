"""What is announced of routes; a part of events.py."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoutesChanged:
    """`auto` may take another model now: a setting of it, or the strategy in use, is another."""
