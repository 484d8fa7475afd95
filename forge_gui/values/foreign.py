"""A flow of another program that was imported: the pipeline, and how much of the flow is in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forge_gui.values.graph import Graph


class Fidelity(StrEnum):
    """How much of a node is in the pipeline."""

    FULL = "full"
    PART = "in part"
    NONE = "not"


@dataclass(frozen=True, slots=True)
class NodeFate:
    """What became of one node of the other program."""

    title: str
    """As it is called there."""
    kind: str
    """Its type there: "chat", "OpenAIModel"."""
    fidelity: Fidelity
    sentence: str = ""
    """What was lost, why nothing was made of it, or what it became."""
    is_llm: bool = False
    """A model answers in it."""
    steps: tuple[str, ...] = ()
    """Ids of the steps and inputs that it became."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """All nodes in the order of the file, and what concerns the flow as a whole."""

    program: str
    """Rivet, Langflow, Flowise or ChainForge."""
    nodes: tuple[NodeFate, ...] = ()
    remarks: tuple[str, ...] = ()

    def count(self, fidelity: Fidelity) -> int:
        return sum(node.fidelity is fidelity for node in self.nodes)

    @property
    def llm_nodes(self) -> tuple[NodeFate, ...]:
        return tuple(node for node in self.nodes if node.is_llm)

    @property
    def llm_share(self) -> float | None:
        """The share of the nodes with a model that are in the pipeline, whole or in part, 0 to 1.

        None: the flow has none.
        """
        nodes = self.llm_nodes
        if not nodes:
            return None
        return sum(node.fidelity is not Fidelity.NONE for node in nodes) / len(nodes)

    @property
    def summary(self) -> str:
        """One sentence or two: what is there, what is not."""
        full, part, none = (self.count(one) for one in Fidelity)
        total = len(self.nodes)
        nodes = "1 node" if total == 1 else f"{total} nodes"
        told = f"{nodes} of {self.program}: {full} whole, {part} in part, {none} not."
        if self.llm_share is None:
            return f"{told} No model answers in this flow."
        there = sum(node.fidelity is not Fidelity.NONE for node in self.llm_nodes)
        share = f"{self.llm_share * 100:.0f} %"
        return f"{told} Of the nodes with a model {there} of {len(self.llm_nodes)} ({share})."


@dataclass(frozen=True, slots=True)
class Imported:
    """The pipeline that a flow became. It may need a hand before it runs; the report says where."""

    graph: Graph
    report: ImportReport
