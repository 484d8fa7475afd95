"""One row of the settings page: name and meaning at the left, the control at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, empty, row
from forge_gui.ui.controls.switch import Switch
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.numbers import percent, typed, whole
from forge_gui.viewmodels.translation import tr

Put = Callable[[str, object], None]
_CONTROL = 208


class SettingRow(QWidget):
    """`key` is dotted; subclasses put a control at the right and show a value in it."""

    def __init__(self, key: str, title: str, meaning: str) -> None:
        super().__init__()
        self.key, self.title = key, title
        self._line = row(margins=(0, 12, 0, 12), gap=24)
        words = column(gap=2)
        words.addWidget(label(title, weight=fonts.MEDIUM))
        words.addWidget(label(meaning, size=fonts.DENSE, tone="secondary", wrap=True))
        self._fault = label(size=fonts.DENSE, tone="danger", wrap=True)
        self._fault.hide()
        words.addWidget(self._fault)
        self._line.addLayout(words, 1)
        self.body = column(self)
        self.body.addLayout(self._line)

    def show_value(self, value: Json) -> None:
        """Show what is set now."""
        raise NotImplementedError

    def _place(self, control: QWidget) -> None:
        control.setAccessibleName(self.title)
        top = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        self._line.addWidget(control, 0, top)

    def _refuse(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))


class ChoiceRow(SettingRow):
    def __init__(
        self,
        source: ThemeSource,
        key: str,
        title: str,
        meaning: str,
        choices: Sequence[tuple[str | float, str]],
        put: Put,
    ) -> None:
        super().__init__(key, title, meaning)
        self._combo = Combo(source, title)
        self._combo.setFixedWidth(fonts.px(_CONTROL))
        for value, words in choices:
            self._combo.addItem(words, value)
        self._combo.activated.connect(lambda place: put(key, self._combo.itemData(place)))
        self._place(self._combo)

    def show_value(self, value: Json) -> None:
        """A value that is no choice here (from the file) is shown as it is."""
        place = self._combo.findData(value)
        if place < 0 and isinstance(value, int | float | str):
            words = value if isinstance(value, str) else percent(value * 100)
            self._combo.addItem(words, value)
            place = self._combo.count() - 1
        self._combo.setCurrentIndex(max(0, place))


class SwitchRow(SettingRow):
    def __init__(self, source: ThemeSource, key: str, title: str, meaning: str, put: Put) -> None:
        super().__init__(key, title, meaning)
        self._switch = Switch(source, title)
        self._switch.clicked.connect(lambda is_on: put(key, is_on))
        self._place(self._switch)

    def show_value(self, value: Json) -> None:
        self._switch.setChecked(bool(value))


class TextRow(SettingRow):
    def __init__(self, key: str, title: str, meaning: str, put: Put) -> None:
        super().__init__(key, title, meaning)
        self._box = QLineEdit()
        self._box.setFixedWidth(fonts.px(_CONTROL))
        self._box.editingFinished.connect(self._typed)
        self._put = put
        self._place(self._box)

    def show_value(self, value: Json) -> None:
        text = value if isinstance(value, str) else ""
        if self._box.text() != text:
            self._box.setText(text)
        self._box.setModified(False)

    def _typed(self) -> None:
        if self._box.isModified():
            self._box.setModified(False)
            self._put(self.key, self._box.text().strip())


class NumberRow(SettingRow):
    """Whole numbers within bounds; others are refused here in a sentence."""

    def __init__(
        self, key: str, title: str, meaning: str, bounds: tuple[int, int], put: Put
    ) -> None:
        super().__init__(key, title, meaning)
        self._bounds, self._put = bounds, put
        self._box = QLineEdit()
        self._box.setFixedWidth(fonts.px(96))
        self._box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._box.editingFinished.connect(self._typed)
        self._place(self._box)

    def show_value(self, value: Json) -> None:
        text = whole(value) if isinstance(value, int) else ""
        if self._box.text() != text:
            self._box.setText(text)
        self._box.setModified(False)

    def _typed(self) -> None:
        if not self._box.isModified():
            return
        low, high = self._bounds
        number = _whole_number(self._box.text())
        if number is None or not low <= number <= high:
            self._refuse(
                tr(
                    "{setting} is a whole number from {low} to {high}.",
                    setting=self.title,
                    low=whole(low),
                    high=whole(high),
                )
            )
            return
        self._box.setModified(False)
        self._refuse("")
        self._put(self.key, number)


class FoldersRow(SettingRow):
    """A list of folders, each with a button that takes it away; below it one that adds another."""

    def __init__(self, source: ThemeSource, key: str, title: str, meaning: str, put: Put) -> None:
        super().__init__(key, title, meaning)
        self._source, self._put = source, put
        self._folders: tuple[str, ...] = ()
        add = WordButton(source, tr("Add a folder"), icon="folder-plus")
        add.clicked.connect(self._ask)
        self._place(add)
        self._list = column(margins=(0, 0, 0, 8))
        self.body.addLayout(self._list)

    def show_value(self, value: Json) -> None:
        folders = tuple(str(one) for one in value) if isinstance(value, list | tuple) else ()
        if folders == self._folders:
            return
        self._folders = folders
        empty(self._list)
        for folder in folders:
            self._list.addWidget(self._folder_row(folder))

    def _folder_row(self, folder: str) -> QWidget:
        made = QWidget()
        line = row(made, gap=8)
        path = ElidedLabel(folder, size=fonts.DENSE, elide=Qt.TextElideMode.ElideMiddle)
        gone = IconButton(
            self._source,
            "x",
            tr("Take {folder} off the list", folder=folder),
            size=24,
            icon_size=14,
        )
        gone.clicked.connect(lambda: self._set([one for one in self._folders if one != folder]))
        line.addWidget(path, 1)
        line.addWidget(gone)
        return made

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), tr("Choose a folder of GGUF files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add(self, folder: str) -> None:
        if folder not in self._folders:
            self._set([*self._folders, folder])

    def _set(self, folders: list[str]) -> None:
        self._put(self.key, folders)


def _whole_number(text: str) -> int | None:
    """What was typed, in the form of the language; None where it is no whole number."""
    try:
        value = typed(text)
    except ValueError:
        return None
    return int(value) if value.is_integer() else None
