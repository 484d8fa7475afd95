"""Comments of other programs: notes, or the title of a group where a comment lies under nodes."""

from __future__ import annotations

import re

from forge_gui.engine.formats.foreign.flow import ForeignNode
from forge_gui.engine.formats.foreign.weaving import Weaving
from forge_gui.values.graph import Group, Note, Position

_LONGEST_GROUP_TITLE = 80
_LONGEST_NOTE = 20_000
_WIDE, _TALL = 208.0, 112.0


def note_or_group(weaving: Weaving, node: ForeignNode, text: str) -> None:
    """A short comment that lies behind nodes titles them as a group; others are notes."""
    title = re.sub(r"[#*`]+", "", text).strip()
    covered = [other for other in weaving.flow.nodes if node.has_inside(other)]
    covered = [other for other in covered if other.kind != node.kind]
    if covered and title and len(title) <= _LONGEST_GROUP_TITLE and "\n" not in title:
        weaving.later_groups.append((node, title, tuple(other.id for other in covered)))
        return
    add_note(weaving, node, text)


def add_note(weaving: Weaving, node: ForeignNode, text: str) -> None:
    name = weaving.names.free(node.title, "note")
    at = node.at or Position(0.0, 0.0)
    width = min(max(node.width or _WIDE, 120.0), 1_200.0)
    height = min(max(node.height or _TALL, 48.0), 1_200.0)
    weaving.notes.append(Note(name, text.strip()[:_LONGEST_NOTE], at, width, height))


def close_groups(weaving: Weaving) -> None:
    """Groups, once it is known which steps their nodes became."""
    for node, title, members in weaving.later_groups:
        names = [
            name
            for member in members
            if (found := weaving.node(member)) is not None
            for name in weaving.steps_of(found)
        ]
        if names:
            group = weaving.names.free(node.title, "group")
            weaving.groups.append(Group(group, title, tuple(sorted(set(names)))))
        elif title != node.title:
            add_note(weaving, node, title)
