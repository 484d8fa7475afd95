"""Models that steps name and that are not on this PC: what fetching takes, and how far it is. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from forge_gui.values.errors import Fault
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.translation import tr


@dataclass(frozen=True, slots=True)
class Absent:
    """A model by its name in Ollama's library. `fraction` is 0-1 of what is being fetched."""

    name: str
    bytes: int | None = None
    is_coming: bool = False
    fraction: float | None = None


class AbsentModels:
    """The missing model of each node, by the engine's last check."""

    def __init__(self) -> None:
        self._by_node: dict[str, Absent] = {}
        self._coming: Mapping[str, float | None] = {}

    def take(self, faults: Iterable[Fault]) -> None:
        """Of several that one node lacks the first is told."""
        self._by_node = {}
        for fault in faults:
            if fault.missing:
                self._by_node.setdefault(fault.step, Absent(fault.missing, fault.missing_bytes))

    def note_coming(self, coming: Mapping[str, float | None]) -> frozenset[str]:
        """What is being fetched now; the nodes of which something else is to be said."""
        now = {short_name(name): part for name, part in coming.items()}
        if now == self._coming:
            return frozenset()
        before = {node: self.of(node) for node in self._by_node}
        self._coming = now
        return frozenset(node for node in before if self.of(node) != before[node])

    def of(self, node: str) -> Absent | None:
        """None: it lacks none."""
        found = self._by_node.get(node)
        key = short_name(found.name) if found else ""
        if found is None or key not in self._coming:
            return found
        return Absent(found.name, found.bytes, is_coming=True, fraction=self._coming[key])


def coming_words(absent: Absent) -> tuple[str, str, str]:
    """`Fetching qwen3:8b`, the same in short, and `43 %`: its model is on its way."""
    part = absent.fraction
    share = wording.percent(part * 100) if part is not None else ""
    return tr("Fetching {model}", model=absent.name), tr("Fetching"), share


def short_name(name: str) -> str:
    """Without the tag that is meant anyway: `llama3.2` and `llama3.2:latest` are one."""
    return name.lower().removeprefix("http://").removesuffix(":latest")
