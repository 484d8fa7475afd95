"""Parts that the frame brings in, because other screens have them: screens do not know each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from forge_gui.values.json_value import Json


class ModelList(Protocol):
    """The models to choose from, opened below a button. `chosen` is a Signal(str): an id."""

    chosen: Any

    def open_below(self, anchor: QWidget, current: str) -> None: ...


class Options(Protocol):
    """Explained sliders. `edited` is a Signal(str, object): an option and its value."""

    edited: Any

    @property
    def shows(self) -> Mapping[str, Callable[[Json], None]]: ...


@dataclass(frozen=True, slots=True)
class Borrowed:
    """`make_models` is given the list's parent; `make_options` gives None while it is not known
    which options there are."""

    make_models: Callable[[QWidget], ModelList]
    make_options: Callable[[], tuple[QWidget, Options] | None]
