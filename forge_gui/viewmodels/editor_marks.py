"""What a person does with notes and groups, as one undoable command each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from forge_gui.values import graph_edits as edits
from forge_gui.values import graph_edits_groups as groups
from forge_gui.values import graph_edits_notes as notes
from forge_gui.values.graph import Graph, Group, Note, Position
from forge_gui.viewmodels.alignment import Rect
from forge_gui.viewmodels.editor_commands import EditorCommands
from forge_gui.viewmodels.editor_places import free_place
from forge_gui.viewmodels.group_frame import frame_of_group
from forge_gui.viewmodels.node_size import Size
from forge_gui.viewmodels.translation import tr


class EditorMarks(EditorCommands):
    """The document with the commands for what is no part of the logic."""

    # Notes

    def add_note(self, text: str = "", at: Position | None = None, colour: str = "neutral") -> str:
        """A new note, selected; without a place it goes right of the current node."""
        note_id = edits.free_id(self.graph, "note")
        note = Note(note_id, text, at or Position(0, 0), colour=colour)
        if at is None:
            place = free_place(self.index, self.current, Size(note.width, note.height))
            note = replace(note, at=place)
        if not self.apply(tr("Add note"), lambda g: notes.add_note(g, note)):
            return ""
        self.select((note_id,))
        return note_id

    def set_note_text(self, note_id: str, text: str) -> bool:
        """Write on a note; quick typing is one undo step."""
        return self.apply(
            tr("Edit note"),
            lambda g: notes.change_note(g, note_id, text=text),
            merge_key=f"note {note_id}",
        )

    def resize_note(
        self, note_id: str, width: float, height: float, at: Position | None = None
    ) -> bool:
        """Drag a corner; `at` where the top left corner moved as well."""

        def edit(graph: Graph) -> Graph:
            sized = notes.change_note(graph, note_id, width=width, height=height)
            return edits.move(sized, {note_id: at}) if at else sized

        return self.apply(tr("Resize note"), edit)

    def set_colour(self, colour: str, ids: Iterable[str] = ()) -> bool:
        """Colour notes and groups; without ids those that are selected."""
        chosen = frozenset(ids) or self.selected_notes | self.selected_groups

        def edit(graph: Graph) -> Graph:
            for note_id in sorted(chosen & self.index.notes.keys()):
                graph = notes.change_note(graph, note_id, colour=colour)
            for group_id in sorted(chosen & self.index.groups.keys()):
                graph = groups.change_group(graph, group_id, colour=colour)
            return graph

        return self.apply(tr("Change colour"), edit)

    # Groups

    def group(
        self, ids: Iterable[str] = (), title: str | None = None, colour: str = "neutral"
    ) -> str:
        """A frame round these (default: what is selected), which leave their groups; selected."""
        members = tuple(sorted(frozenset(ids) or self.selected | self.selected_notes))
        shown = tr("Group", "noun") if title is None else title
        made = Group(edits.free_id(self.graph, "group"), shown, members, colour)
        if not self.apply(tr("Group"), lambda g: groups.make_group(g, made)):
            return ""
        self.select((made.id,))
        return made.id

    def ungroup(self, ids: Iterable[str] = ()) -> bool:
        """Take frames away; without ids the selected ones, else those round what is selected.

        What stood in them is selected then.
        """
        gone = frozenset(ids) & self.index.groups.keys() or self._chosen_groups()
        if not gone:
            return True
        members = {m for one in gone for m in self.index.groups[one].members}
        done = self.apply(tr("Ungroup"), lambda g: groups.ungroup(g, gone))
        if done:
            self.select(members)
        return done

    def rename_group(self, group_id: str, title: str) -> bool:
        """Another title for a frame."""
        return self.apply(
            tr("Rename group"), lambda g: groups.change_group(g, group_id, title=title)
        )

    def add_to_group(self, group_id: str, ids: Iterable[str] = ()) -> bool:
        """Take nodes and notes (default: the selected ones) into a group."""
        members = frozenset(ids) or self.selected | self.selected_notes
        return self.apply(tr("Add to group"), lambda g: groups.add_members(g, group_id, members))

    def take_out_of_group(self, ids: Iterable[str] = ()) -> bool:
        """Take nodes and notes (default: the selected ones) out of their groups."""
        members = frozenset(ids) or self.selected | self.selected_notes
        return self.apply(tr("Take out of group"), lambda g: groups.remove_members(g, members))

    def move_group(self, group_id: str, dx: float, dy: float) -> bool:
        """Drag a frame: its members move along."""
        group = self.index.groups.get(group_id)
        places = {
            member: Position(self.position(member).x + dx, self.position(member).y + dy)
            for member in (group.members if group else ())
        }
        return self.apply(tr("Move group"), lambda g: edits.move(g, places))

    def group_frame(self, group_id: str) -> Rect | None:
        """Where the frame of a group is, from where its members stand."""
        return frame_of_group(self.index, group_id)

    def _chosen_groups(self) -> frozenset[str]:
        of = self.index.group_of
        inside = {of[one] for one in self.selected | self.selected_notes if one in of}
        return self.selected_groups or frozenset(inside)
