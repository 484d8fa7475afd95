"""What is different between two graphs: told once, so that every view changes only that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from forge_gui.values.bindings import Binding
from forge_gui.viewmodels.editor_index import GraphIndex


@dataclass(frozen=True, slots=True)
class GraphDelta:
    """Ids of nodes (steps and inputs) and the connections that came and went.

    `changed` nodes have other settings, another title or other ports; `moved` ones stand
    elsewhere. Connections count as drawn: also those by a port's own name (`is_wired` False).
    """

    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    moved: frozenset[str] = frozenset()
    wires_added: frozenset[Binding] = frozenset()
    wires_removed: frozenset[Binding] = frozenset()
    is_described_anew: bool = False
    """The pipeline's own name, description or expectations changed, or the order of its inputs."""
    notes: frozenset[str] = frozenset()
    """Notes that came, went, moved or changed."""
    groups: frozenset[str] = frozenset()
    """Groups that came, went or changed. A frame also follows its members: see `moved`."""
    pins: frozenset[str] = frozenset()
    """Steps that were pinned, unpinned, or pinned to something else."""

    def __bool__(self) -> bool:
        return bool(
            self.added
            or self.removed
            or self.changed
            or self.moved
            or self.wires_added
            or self.wires_removed
            or self.is_described_anew
            or self.notes
            or self.groups
            or self.pins
        )

    @property
    def is_logic(self) -> bool:
        """What the pipeline does may be different, not only how it looks."""
        nodes = self.added or self.removed or self.changed or self.pins
        return bool(nodes or self.wires_added or self.wires_removed)

    @property
    def rewired(self) -> frozenset[str]:
        """Nodes at either end of a connection that came or went."""
        ends = self.wires_added | self.wires_removed
        return frozenset(end for bound in ends for end in (bound.source, bound.target))


def diff(old: GraphIndex, new: GraphIndex) -> GraphDelta:
    """How to get from `old` to `new`."""
    before, after = old.nodes.keys(), new.nodes.keys()
    kept = before & after
    gone, come = _wires(old, new)
    return GraphDelta(
        added=frozenset(after - before),
        removed=frozenset(before - after),
        changed=frozenset(n for n in kept if _is_other(old.nodes[n], new.nodes[n])),
        moved=_moved(old, new, kept),
        wires_added=come,
        wires_removed=gone,
        is_described_anew=_description(old) != _description(new),
        notes=_others(old.notes, new.notes),
        groups=_others(old.groups, new.groups),
        pins=_others(old.graph.pins, new.graph.pins),
    )


def _is_other(old: object, new: object) -> bool:
    return old is not new and old != new


def _others(old: Mapping[Any, object], new: Mapping[Any, object]) -> frozenset[str]:
    if old is new:
        return frozenset()
    keys = old.keys() | new.keys()
    return frozenset(key for key in keys if _is_other(old.get(key), new.get(key)))


def _moved(old: GraphIndex, new: GraphIndex, kept: set[str]) -> frozenset[str]:
    before, after = old.graph.layout, new.graph.layout
    if before is after:
        return frozenset()
    return frozenset(n for n in kept if _is_other(before.get(n), after.get(n)))


def _wires(old: GraphIndex, new: GraphIndex) -> tuple[frozenset[Binding], frozenset[Binding]]:
    gone: set[Binding] = set()
    come: set[Binding] = set()
    for target in old.feeds.keys() | new.feeds.keys():
        before, after = old.feeds.get(target, ()), new.feeds.get(target, ())
        if before is not after:
            gone.update(set(before) - set(after))
            come.update(set(after) - set(before))
    return frozenset(gone), frozenset(come)


def _description(index: GraphIndex) -> tuple[object, ...]:
    graph = index.graph
    order = tuple(given.name for given in graph.inputs)
    return graph.name, graph.description, graph.expected, order
