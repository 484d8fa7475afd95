"""What can be done with one model, as a menu: at its row, and below its facts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from forge_gui.values.ids import ModelId
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:
    from forge_gui.ui.library.manage.join import Managing

Want = Callable[[str], object]
Lines = list[tuple[str, Callable[[], object]]]


class ModelMenu(QMenu):
    """Filled anew whenever it opens."""

    def __init__(self, managing: Managing, parent: QWidget) -> None:
        super().__init__(parent)
        self._managing = managing

    def fill(self, model: ModelId, *, is_here: bool, is_remote: bool, want: Want) -> bool:
        """`want` makes a step of it. False: nothing can be done with it here."""
        self.clear()
        lines: Lines = [(tr("Add as a step"), lambda: want(str(model)))] if is_here else []
        if model.is_ollama and not is_remote:
            lines += updating(self._managing, model) if is_here else fetching(self._managing, model)
        for words, do in lines:
            self._add(words, do)
        if is_here and model.is_ollama and not is_remote:
            self.addSeparator()
            fill_changes(self, self._managing, model)
        self.setAccessibleName(wording.model_name(model))
        return not self.isEmpty()

    def _add(self, words: str, do: Callable[[], object]) -> None:
        self.addAction(words).triggered.connect(lambda _checked=False: do())


def fetching(managing: Managing, model: ModelId) -> Lines:
    """Of a model that is not here."""
    return [(tr("Pull"), lambda: managing.fetch(str(model)))]


def updating(managing: Managing, model: ModelId) -> Lines:
    """Asking for something newer, and having it once there is."""
    lines: Lines = [(tr("Look for an update"), lambda: managing.keeping.check((model,)))]
    if model in managing.keeping.newer:
        lines.append((tr("Update"), lambda: managing.update((model,))))
    return lines


def fill_changes(menu: QMenu, managing: Managing, model: ModelId) -> None:
    """What is done to a model that lies on the disk of Ollama."""
    lines: Lines = [
        (tr("Template, parameters, licence"), lambda: managing.look_inside(model)),
        (tr("Copy under another name"), lambda: managing.copy(model)),
        (tr("Rename"), lambda: managing.rename(model)),
        (tr("Make a new model of it"), lambda: managing.create(model.name)),
        (tr("Delete from the disk"), lambda: managing.delete(model)),
    ]
    for words, do in lines:
        menu.addAction(words).triggered.connect(lambda _checked=False, do=do: do())
