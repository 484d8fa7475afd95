"""What is announced of routes and of tasks that go by them; a part of events.py."""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.values.task_events import TaskEvent


@dataclass(frozen=True, slots=True)
class RoutesChanged:
    """`auto` may take another model now: a setting of it, or the strategy in use, is another."""


OrchestratorEvent = TaskEvent | RoutesChanged
