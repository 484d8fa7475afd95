"""Some choices side by side of which exactly one is on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.section import row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Segments(QWidget):
    """`chosen` carries the key of what the person chose. Arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(
        self, source: ThemeSource, name: str, choices: Sequence[tuple[str, str, str]]
    ) -> None:
        """Each choice is a key, its word, and what it means (the tip)."""
        super().__init__()
        self.setAccessibleName(name)
        self._keys = [key for key, _, _ in choices]
        self._buttons: list[WordButton] = []
        self._key = ""
        layout = row(self, gap=0)
        for at, (key, word, meaning) in enumerate(choices):
            button = WordButton(source, word, look="segment", tip=meaning)
            end = "left" if at == 0 else "right" if at == len(choices) - 1 else "middle"
            button.setProperty("end", end)
            button.setCheckable(True)
            button.setFixedHeight(fonts.px(24))
            button.setFont(fonts.ui(fonts.DENSE))
            button.setAccessibleName(f"{name}: {word}")
            button.setAccessibleDescription(meaning)
            button.clicked.connect(lambda _on=False, wanted=key: self._choose(wanted))
            button.installEventFilter(self)
            layout.addWidget(button)
            self._buttons.append(button)

    @property
    def key(self) -> str:
        return self._key

    def show_choice(self, key: str) -> None:
        """Without telling `chosen`."""
        self._key = key
        for one, button in zip(self._keys, self._buttons, strict=True):
            button.setChecked(one == key)
            is_way_in = one == key or (key not in self._keys and button is self._buttons[0])
            policy = Qt.FocusPolicy.TabFocus if is_way_in else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(policy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Buttons would take arrow keys for themselves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key())) if event.key() in _STEPS else None
            if step is not None:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        start = self._keys.index(self._key) if self._key in self._keys else -by
        at = (start + by) % len(self._keys)
        self._choose(self._keys[at])
        self._buttons[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, key: str) -> None:
        is_new = key != self._key
        self.show_choice(key)
        if is_new:
            self.chosen.emit(key)
