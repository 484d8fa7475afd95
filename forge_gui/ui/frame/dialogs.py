"""File dialogs, opened and answered later: none of them stops the event loop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from forge_gui.viewmodels.document import SUFFIX, DocumentViewModel
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.workspace import PICTURES, WorkspaceViewModel

OLLAMA_HELP = "https://ollama.com/download"


class Dialogs(QObject):
    """One dialog at a time; each deletes itself when it is closed."""

    def __init__(self, window: QWidget, workspace: WorkspaceViewModel) -> None:
        super().__init__(window)
        self._window, self._workspace = window, workspace
        workspace.savePathWanted.connect(self.save_as)

    def open_pipeline(self) -> None:
        """Ask for pipeline files and open them."""
        dialog = self._dialog(tr("Open a pipeline"))
        pictures = " ".join(f"*{ending}" for ending in PICTURES)
        both = tr("Forge pipelines, and pictures with one inside")
        alone = tr("Pictures with a pipeline inside")
        first = f"{both} (*{SUFFIX} {pictures})"
        dialog.setNameFilters([first, *dialog.nameFilters(), f"{alone} ({pictures})"])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._open_all)
        dialog.open()

    def save_as(self, document: DocumentViewModel | None = None) -> None:
        """Ask where a document (default: the current) shall be kept."""
        wanted = document or self._workspace.current
        dialog = self._dialog(tr("Save the pipeline"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(str(wanted.path) if wanted.path else f"{wanted.title}{SUFFIX}")
        dialog.fileSelected.connect(lambda file: self._workspace.save_as(Path(file), wanted))
        dialog.open()

    def open_text(self, take: Callable[[Path], object]) -> None:
        """Ask for a text file; `take` gets its path."""
        dialog = QFileDialog(self._window, tr("Take the value from a text file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: take(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_ollama_help(self) -> None:
        """Ollama's own page on how to install it, in the browser."""
        QDesktopServices.openUrl(QUrl(OLLAMA_HELP))

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        pipelines, files = tr("Forge pipelines"), tr("JSON files")
        dialog.setNameFilters([f"{pipelines} (*{SUFFIX})", f"{files} (*.json)"])
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.finished.connect(dialog.deleteLater)
        recent = self._workspace.recent
        if recent:
            dialog.setDirectory(str(recent[0].parent))
        return dialog

    def _open_all(self, files: list[str]) -> None:
        for file in files:
            self._workspace.open(Path(file))
