"""A new model: its name, what it is made of, and how its weights are packed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.library.manage.sheets import Sheet
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.managing import QUANTISATIONS, CreateOrder
from forge_gui.viewmodels.translation import tr


class CreateSheet(Sheet):
    """`ordered` carries a CreateOrder. A chosen file goes before the text of a Modelfile."""

    ordered = Signal(object)

    def __init__(
        self, source: ThemeSource, parent: QWidget, *, base: str = "", path: str = ""
    ) -> None:
        super().__init__(source, tr("Create a model for Ollama"), parent)
        self.resize(fonts.px(620), fonts.px(520))
        self._path = path
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name"))
        self.name.setPlaceholderText(tr("A name, such as my-model"))
        self.text = QPlainTextEdit(f"FROM {base}\n" if base else "")
        self.text.setAccessibleName(tr("Modelfile"))
        self.text.setFont(fonts.mono(fonts.DENSE))
        self.text.setPlaceholderText(tr("FROM llama3.2\nSYSTEM You answer in one sentence."))
        self.text.setTabChangesFocus(True)
        self.file = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self.quantise = Combo(source, tr("Quantise"))
        self.quantise.addItem(tr("as it is"), "")
        for one in QUANTISATIONS:
            self.quantise.addItem(one, one)
        self._lay_out()
        self._show()

    def use_path(self, path: str) -> None:
        """Make it of this file or folder."""
        self._path = path
        if not self.name.text() and path:
            self.name.setText(Path(path).stem.lower().replace(" ", "-"))
        self._show()

    def order(self) -> CreateOrder:
        """What stands in the sheet now."""
        return CreateOrder(
            self.name.text().strip(),
            modelfile="" if self._path else self.text.toPlainText(),
            path=self._path,
            quantize=str(self.quantise.currentData() or ""),
        )

    def _lay_out(self) -> None:
        self.inner.addWidget(self.name)
        line = row()
        pick = WordButton(self.source, tr("GGUF file or Modelfile"), icon="file-text")
        pick.clicked.connect(lambda: self._pick(is_folder=False))
        folder = WordButton(self.source, tr("Folder of safetensors"), icon="folder-open")
        folder.clicked.connect(lambda: self._pick(is_folder=True))
        line.addWidget(pick)
        line.addWidget(folder)
        line.addStretch(1)
        self.inner.addLayout(line)
        self.inner.addWidget(self.file)
        self.inner.addWidget(self.text, 1)
        packed = row()
        packed.addWidget(label(tr("Quantise"), size=fonts.DENSE, tone="secondary"))
        packed.addWidget(self.quantise)
        remark = tr("Only weights of 16 or 32 bits can be quantised.")
        packed.addWidget(label(remark, size=fonts.CAPTION, tone="muted", wrap=True), 1)
        self.inner.addLayout(packed)
        twice = tr(
            "Ollama keeps a copy of its own: the weights then lie on this disk twice, and for a "
            "while three times. Forge itself runs GGUF files where they lie."
        )
        self.inner.addWidget(label(twice, size=fonts.CAPTION, tone="muted", wrap=True))
        self.do = self.foot(tr("Create"))
        self.do.clicked.connect(self._order)
        self.name.textChanged.connect(self._show)
        self.text.textChanged.connect(self._show)

    def _show(self) -> None:
        self.file.setText(tr("Made of {path}", path=self._path) if self._path else "")
        self.file.setVisible(bool(self._path))
        self.text.setVisible(not self._path)
        has_source = bool(self._path or self.text.toPlainText().strip())
        self.do.setEnabled(has_source and bool(self.name.text().strip()))

    def _pick(self, *, is_folder: bool) -> None:
        dialog = QFileDialog(self, tr("What is the model made of?"))
        mode = QFileDialog.FileMode.Directory if is_folder else QFileDialog.FileMode.ExistingFile
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self.use_path)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _order(self) -> None:
        self.ordered.emit(self.order())
        self.accept()
