"""Edits of groups: titled frames round nodes and notes that belong together. See graph_edits.py."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from forge_gui.values.errors import GraphError
from forge_gui.values.graph import Graph, Group
from forge_gui.values.graph_edits import node_ids, refuse_taken, sorted_by_id
from forge_gui.values.graph_edits_notes import need_colour


def group_of(graph: Graph, group_id: str) -> Group:
    """The group. Raises GraphError where there is none."""
    group = next((one for one in graph.groups if one.id == group_id), None)
    if group is None:
        raise GraphError(f"There is no group {group_id}.")
    return group


def make_group(graph: Graph, group: Group) -> Graph:
    """A frame round `group.members`, which leave the groups that they were in."""
    refuse_taken(graph, group.id)
    members = _members(graph, group.members)
    if not members:
        raise GraphError("There is nothing to group.", "Choose steps or notes first.")
    made = replace(group, members=members, colour=need_colour(group.colour))
    return replace(graph, groups=sorted_by_id((*_without(graph.groups, members), made)))


def change_group(
    graph: Graph, group_id: str, *, title: str | None = None, colour: str | None = None
) -> Graph:
    """Give a group another title or colour."""
    group = group_of(graph, group_id)
    changed = replace(
        group,
        title=group.title if title is None else title.strip(),
        colour=group.colour if colour is None else need_colour(colour),
    )
    return _with_group(graph, changed)


def add_members(graph: Graph, group_id: str, ids: Iterable[str]) -> Graph:
    """Take nodes and notes into a group, out of the ones that they were in."""
    group = group_of(graph, group_id)
    members = _members(graph, (*group.members, *ids))
    others = _without(tuple(g for g in graph.groups if g.id != group_id), members)
    return replace(graph, groups=sorted_by_id((*others, replace(group, members=members))))


def remove_members(graph: Graph, ids: Iterable[str]) -> Graph:
    """Take nodes and notes out of their groups; a group that is left empty goes."""
    return replace(graph, groups=_without(graph.groups, tuple(ids)))


def ungroup(graph: Graph, group_ids: Iterable[str]) -> Graph:
    """Take frames away; their members stay where they are."""
    gone = set(group_ids)
    return replace(graph, groups=tuple(one for one in graph.groups if one.id not in gone))


def _members(graph: Graph, ids: Iterable[str]) -> tuple[str, ...]:
    known = node_ids(graph) | {note.id for note in graph.notes}
    return tuple(sorted(known.intersection(ids)))


def _without(groups: tuple[Group, ...], ids: Iterable[str]) -> tuple[Group, ...]:
    gone = set(ids)
    left = (
        replace(group, members=tuple(one for one in group.members if one not in gone))
        for group in groups
    )
    return tuple(group for group in left if group.members)


def _with_group(graph: Graph, changed: Group) -> Graph:
    return replace(
        graph, groups=tuple(changed if one.id == changed.id else one for one in graph.groups)
    )
