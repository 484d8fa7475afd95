"""What people want done, read from resources/library/tasks.json: which ability, shelf and test
decide which model does it well."""

from __future__ import annotations

import json
from pathlib import Path

from forge_gui.values.capabilities import Capability
from forge_gui.values.library import TaskType
from forge_gui.values.model_categories import Category

DEFAULT_BENCHMARKS = ("MMLU-Pro", "MMLU", "IFEval")
"""Of a category that no task is made for."""


def read_tasks(path: Path) -> tuple[TaskType, ...]:
    """The tasks of a file, in its order. It ships with Forge: a wrong one is a fault of ours."""
    document = json.loads(path.read_text(encoding="utf-8"))
    return tuple(_task(one) for one in document["tasks"])


def _task(one: dict[str, object]) -> TaskType:
    def texts(key: str) -> tuple[str, ...]:
        found = one.get(key)
        return tuple(str(text) for text in found) if isinstance(found, list) else ()

    return TaskType(
        key=str(one["key"]),
        name=str(one["name"]),
        category=Category(str(one["category"])),
        capabilities=frozenset(Capability(text) for text in texts("capabilities")),
        benchmarks=texts("benchmarks"),
        words=texts("words"),
    )


def benchmarks_of(category: Category | None, tasks: tuple[TaskType, ...]) -> tuple[str, ...]:
    """The tests by which models of a category are rated: those of the first task made for it."""
    made = (task.benchmarks for task in tasks if task.category is category and task.benchmarks)
    return next(made, DEFAULT_BENCHMARKS)


def task_of(key: str, tasks: tuple[TaskType, ...]) -> TaskType | None:
    """By its key, or by a word that people use for it."""
    wanted = key.strip().casefold().replace(" ", "_")
    for task in tasks:
        if wanted == task.key:
            return task
    for task in tasks:
        if wanted.replace("_", " ") in task.words:
            return task
    return None
