"""What the outline asks with its list of choices: what to add, what feeds a port, where a result goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal

from forge_gui.ui.finder.finder import Finder
from forge_gui.ui.outline.tree import PortRow
from forge_gui.values.graph import PipelineInput, Position
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_search import (
    Adds,
    Choice,
    source_choices,
    wire_choices,
)
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.translation import tr

_ASIDE = 280.0
_BELOW = 144.0
"""How far beside and below its neighbour a new node stands, in scene units."""


class Asking(QObject):
    """One question at a time; what is chosen is done at once."""

    answered = Signal()

    def __init__(
        self, editor: EditorViewModel, finder: Finder, place: Callable[[], QPoint], parent: QObject
    ) -> None:
        """`place`: where on the screen the list opens."""
        super().__init__(parent)
        self._editor, self._finder, self._place = editor, finder, place
        self._answer: Callable[[Choice], object] | None = None
        finder.chosen.connect(self._on_chosen)

    def add(self) -> None:
        """What to add, fed by nothing yet."""
        choices = self._editor.choices()
        self._ask(tr("Add a step, model or input"), choices, self._add)

    def add_next(self, node_id: str) -> None:
        """What shall work with the result of a node."""
        choices = self._editor.choices(needs_input=True)
        title = tr("Add a step that takes {node}", node=self._name(node_id))
        self._ask(title, choices, lambda choice: self._add_after(node_id, choice))

    def add_into(self, port: PortRow) -> None:
        """What new node shall feed a port."""
        choices = self._editor.choices(needs_output=True)
        title = tr("Add what feeds {port}", port=port.port)
        self._ask(title, choices, lambda choice: self._add_before(port, choice))

    def choose_source(self, port: PortRow) -> None:
        """Which node that is there shall feed a port."""
        choices = source_choices(self._editor.index, port.node_id, port.port)

        def feed(choice: Choice) -> object:
            return self._editor.connect_port(choice.target, port.node_id, port.port)

        self._ask(tr("What feeds {port}", port=port.port), choices, feed)

    def choose_target(self, node_id: str) -> None:
        """Which port or step shall get the result of a node."""
        choices = wire_choices(self._editor.index, node_id)
        title = tr("Where the result of {node} goes", node=self._name(node_id))
        self._ask(title, choices, lambda choice: self._wire(node_id, choice))

    # Inside

    def _ask(
        self, title: str, choices: tuple[Choice, ...], answer: Callable[[Choice], object]
    ) -> None:
        self._answer = answer
        self._finder.open_at(self._place(), title, choices)

    def _on_chosen(self, choice: Choice) -> None:
        answer, self._answer = self._answer, None
        if answer is not None:
            answer(choice)
            self.answered.emit()

    def _add(self, choice: Choice) -> object:
        if choice.adds is Adds.INPUT:
            return self._editor.add_input()
        return self._editor.add_step(choice.kind, settings=choice.settings)

    def _add_after(self, node_id: str, choice: Choice) -> object:
        port = self._editor.index.ports[node_id].outputs[0].name
        return self._editor.add_step_from(
            choice.kind, None, node_id, source_port=port, settings=choice.settings
        )

    def _add_before(self, port: PortRow, choice: Choice) -> object:
        place = self._beside(port.node_id, -_ASIDE)
        if choice.adds is Adds.INPUT:
            return self._editor.add_input_into(place, port.node_id, port.port)
        return self._editor.add_step_into(
            choice.kind, place, port.node_id, port.port, settings=choice.settings
        )

    def _wire(self, source: str, choice: Choice) -> object:
        if choice.port:
            return self._editor.connect_port(source, choice.target, choice.port, choice.source_port)
        return self._editor.connect_to_body(source, choice.target, choice.source_port)

    def _beside(self, node_id: str, dx: float) -> Position:
        """Beside a node, below whatever stands there already."""
        editor = self._editor
        places = [editor.position(name) for name in editor.index.nodes]
        taken = {(round(place.x), round(place.y)) for place in places}
        at = editor.position(node_id)
        y = at.y
        while (round(at.x + dx), round(y)) in taken:
            y += _BELOW
        return Position(at.x + dx, y)

    def _name(self, node_id: str) -> str:
        node = self._editor.index.nodes.get(node_id)
        return name_of(node) if node is not None else node_id


def has_result(editor: EditorViewModel, node_id: str) -> bool:
    """Whether a node gives something that a wire can carry on."""
    node = editor.index.nodes.get(node_id)
    return isinstance(node, PipelineInput) or bool(
        node is not None and editor.index.ports[node_id].outputs
    )
