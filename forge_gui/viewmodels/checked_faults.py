"""What the engine's check found wrong with a pipeline, node by node, until it is edited. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from forge_gui.values.errors import Fault
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.editor_faults import told_faults
from forge_gui.viewmodels.editor_index import Node
from forge_gui.viewmodels.engine_words import said

_NOTHING = wording.Telling("")


class CheckedFaults:
    """The faults of the last check, without those of nodes that were edited since."""

    def __init__(self) -> None:
        self.by_node: dict[str, str] = {}
        """Sentences by node id; those of the whole pipeline under ""."""
        self._all: tuple[Fault, ...] = ()
        self._modelless: frozenset[str] = frozenset()
        self._hindrance: wording.Telling | None = None

    def take(self, faults: Sequence[Fault], nodes: Mapping[str, Node]) -> frozenset[str] | None:
        """The nodes of which something else is to be said; None: nothing has changed."""
        found, before = told_faults(faults, nodes), self.by_node
        self._all, self._hindrance = tuple(faults), None
        self._modelless = frozenset(fault.step for fault in faults if fault.place == "model")
        if found == before:
            return None
        self.by_node = found
        return frozenset((found.keys() | before.keys()) & nodes.keys())

    def forget(self, nodes: Iterable[str]) -> None:
        """These were edited: what was said of them may be mended."""
        for node in self.by_node.keys() & set(nodes):
            del self.by_node[node]
            self._hindrance = None

    def is_of_model(self, node: str) -> bool:
        """Whether what is wrong with a node is its model."""
        return node in self._modelless and node in self.by_node

    def hindrance(self, nodes: Mapping[str, Node]) -> wording.Telling:
        """The first fault with the name of its step, the others counted; empty for none."""
        if self._hindrance is None:
            left = [f for f in self._all if (f.step if f.step in nodes else "") in self.by_node]
            unsaid = [""] * (len(left) - 1)
            told = wording.refusal([said(left[0].sentence), *unsaid]) if left else _NOTHING
            self._hindrance = told
        return self._hindrance
