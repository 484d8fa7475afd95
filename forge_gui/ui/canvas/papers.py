"""The notes and frames of one scene, kept in step with the view-model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from forge_gui.ui.canvas.group_item import GroupItem
from forge_gui.ui.canvas.note_item import NoteItem
from forge_gui.ui.canvas.paints import Paints
from forge_gui.viewmodels.alignment import Rect, around
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.group_frame import framed

if TYPE_CHECKING:
    from forge_gui.ui.canvas.scene_pieces import ScenePieces


class Papers:
    """Notes and groups of `scene` by id."""

    def __init__(self, scene: ScenePieces) -> None:
        self._scene = scene
        self.notes: dict[str, NoteItem] = {}
        self.groups: dict[str, GroupItem] = {}

    @property
    def all(self) -> tuple[NoteItem | GroupItem, ...]:
        return *self.notes.values(), *self.groups.values()

    def fill(self) -> None:
        """Everything that the graph has, once its nodes are there."""
        index = self._scene.editor.index
        self._renew_notes(index.notes)
        self._renew_groups(index.groups)

    def follow(self, delta: GraphDelta) -> None:
        """After nodes have taken their places."""
        self._renew_notes(delta.notes)
        index = self._scene.editor.index
        touched = delta.moved | delta.changed | delta.notes | delta.added
        around_them = {index.group_of[one] for one in touched & index.group_of.keys()}
        self._renew_groups(delta.groups | around_them)

    def mark(self) -> None:
        """Draw the rings of what is selected."""
        chosen = self._scene.editor.selection
        for item in self.all:
            item.set_mark(selected=item.node_id in chosen)

    def set_paints(self, paints: Paints) -> None:
        for item in self.all:
            item.set_paints(paints)

    def whole_groups(self, ids: frozenset[str]) -> list[GroupItem]:
        """Frames that move as they are when these nodes and notes move."""
        return [item for item in self.groups.values() if ids.issuperset(item.shown.members)]

    def frame(self, group: GroupItem) -> QRectF:
        """Where the frame would be with its members as they are drawn now."""
        rect = self._rect(group.shown.members)
        return QRectF(rect.x, rect.y, rect.width, rect.height) if rect else group.box

    def touched_groups(self, ids: frozenset[str]) -> list[GroupItem]:
        """Frames that change their size when these nodes and notes move."""
        return [
            item
            for item in self.groups.values()
            if ids.intersection(item.shown.members) and not ids.issuperset(item.shown.members)
        ]

    def _renew_notes(self, ids: Iterable[str]) -> None:
        known = self._scene.editor.index.notes
        for note_id in ids:
            note, item = known.get(note_id), self.notes.get(note_id)
            if note is None:
                if item is not None:
                    self._scene.remove_piece(self.notes.pop(note_id))
            elif item is not None:
                item.set_note(note)
            else:
                self.notes[note_id] = made = NoteItem(note, self._scene.paints)
                self._scene.add_piece(made)

    def _renew_groups(self, ids: Iterable[str]) -> None:
        known = self._scene.editor.index.groups
        for group_id in ids:
            group, item = known.get(group_id), self.groups.get(group_id)
            frame = self._rect(group.members) if group is not None else None
            if group is None or frame is None:
                if item is not None:
                    self._scene.remove_piece(self.groups.pop(group_id))
            elif item is not None:
                item.set_group(group, frame)
            else:
                self.groups[group_id] = made = GroupItem(group, frame, self._scene.paints)
                self._scene.add_piece(made)

    def _rect(self, members: Iterable[str]) -> Rect | None:
        """Around the members as they are drawn: a failed node is higher than a sound one."""
        pieces = self._scene.pieces
        boxes = {one: pieces[one].box for one in members if one in pieces}
        rects = {n: Rect(b.x(), b.y(), b.width(), b.height()) for n, b in boxes.items()}
        return framed(around(rects)) if rects else None
