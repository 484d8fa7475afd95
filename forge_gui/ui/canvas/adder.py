"""Asks what to add, with the finder, and adds it: at the mouse, at a wire's end, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF

from forge_gui.ui.canvas.gestures.lay_wire import WireGesture
from forge_gui.ui.finder.finder import Finder
from forge_gui.values.bindings import Binding
from forge_gui.values.graph import Position
from forge_gui.viewmodels.editor_find import place_choices
from forge_gui.viewmodels.editor_search import (
    Adds,
    Choice,
    wire_choices,
)
from forge_gui.viewmodels.node_size import GRID
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:
    from forge_gui.ui.canvas.asking_view import AskingView


class Adder(QObject):
    """Owns the finder of one canvas."""

    def __init__(self, view: AskingView) -> None:
        super().__init__(view)
        self._view = view
        self.finder = Finder(view, view.theme)
        self.finder.chosen.connect(self._on_chosen)
        self._act: Callable[[Choice], object] | None = None

    def ask(self, place: QPointF | None = None) -> None:
        """Anything, at a scene position; by default below the mouse, else beside the current node.

        Nothing lands on what stands there already.
        """
        editor = self._view.editor
        is_aimed = place is not None or self._is_mouse_over() or editor.is_empty
        spot = _corner(self.place(place)) if is_aimed else None

        def add(choice: Choice) -> None:
            if choice.adds is Adds.INPUT:
                editor.add_input(at=spot, is_clear=True)
            else:
                editor.add_step(choice.kind, spot, choice.settings, is_clear=True)

        choices = editor.choices()
        self._open(self.place(place), tr("Add a step, model or input"), choices, add)

    def ask_for_wire(self, place: QPointF, wire: WireGesture) -> None:
        """The step that the loose end of a wire goes to, or comes from."""
        editor, node, port = self._view.editor, wire.node.node_id, wire.port.name
        middle = wire.node.look.frame.ports_top + 10
        spot = _corner(place - QPointF(0 if wire.is_forward else 216, middle))

        def add(choice: Choice) -> None:
            if wire.is_forward:
                editor.add_step_from(
                    choice.kind, spot, node, source_port=port, settings=choice.settings
                )
            elif choice.adds is Adds.INPUT:
                editor.add_input_into(spot, node, port)
            else:
                editor.add_step_into(choice.kind, spot, node, port, settings=choice.settings)

        choices = editor.choices(
            needs_input=wire.is_forward,
            needs_output=not wire.is_forward,
        )
        before = tr("What shall feed {port}", port=port)
        words = tr("What shall come next") if wire.is_forward else before
        self._open(place, words, choices, add)

    def ask_on_wire(self, place: QPointF, wire: Binding) -> None:
        """The step that comes into a wire, at a scene position."""
        editor = self._view.editor
        spot = _corner(place - QPointF(102, 60))

        def add(choice: Choice) -> None:
            editor.insert_step(choice.kind, wire, spot, choice.settings)

        choices = editor.choices(needs_input=True, needs_output=True)
        self._open(place, tr("What shall come in between"), choices, add)

    def ask_place(self) -> None:
        """Find a step, note or frame by its name and go there."""
        view = self._view
        choices = place_choices(view.editor.index)
        self._open(self.place(None), tr("Go to"), choices, lambda choice: view.go_to(choice.target))

    def ask_target(self) -> None:
        """By keyboard: which port the current node shall feed."""
        editor, source = self._view.editor, self._view.editor.current
        if source not in editor.index.nodes or not editor.index.ports[source].outputs:
            return

        def lay(choice: Choice) -> None:
            if choice.port:
                editor.connect_port(source, choice.target, choice.port)
            else:
                editor.connect_to_body(source, choice.target)

        node = self._view.canvas.nodes[source]
        place = QPointF(node.box.right() + 12, node.box.top())
        words = tr("Feed {node} into", node=node.look.title)
        self._open(place, words, wire_choices(editor.index, source), lay)

    def _open(
        self,
        place: QPointF,
        words: str,
        choices: tuple[Choice, ...],
        act: Callable[[Choice], object],
    ) -> None:
        self._act = act
        pixel = self._view.mapFromScene(place)
        self.finder.open_at(self._view.viewport().mapToGlobal(pixel), words, choices)

    def _on_chosen(self, choice: Choice) -> None:
        act, self._act = self._act, None
        if act is not None:
            act(choice)
            self._view.reveal(self._view.editor.current)

    def place(self, place: QPointF | None) -> QPointF:
        """`place`, else below the mouse, else the middle of what is seen."""
        if place is not None:
            return place
        is_over = self._is_mouse_over()
        pixel = self._view.last_pixel if is_over else self._view.viewport().rect().center()
        return self._view.mapToScene(pixel)

    def _is_mouse_over(self) -> bool:
        pixel: QPoint = self._view.last_pixel
        inside = self._view.viewport()
        has_moved = not pixel.isNull()  # else nobody knows yet where the mouse is
        return has_moved and inside.underMouse() and inside.rect().contains(pixel)


def _corner(place: QPointF) -> Position:
    return Position(round(place.x() / GRID) * GRID, round(place.y() / GRID) * GRID)
