"""File dialogs of imports and exports, opened and answered later; what they ask for is done at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.sharing import SharingViewModel
from forge_gui.viewmodels.translation import tr

_SCALE = 2.0


def import_flow(window: QWidget, sharing: SharingViewModel) -> None:
    """Ask for a flow of another program and import it."""
    dialog = QFileDialog(window, tr("Import a flow"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    flows, files = tr("Flows of other programs"), tr("All files")
    dialog.setNameFilters(
        [f"{flows} (*.rivet-project *.rivet-graph *.cforge *.json)", f"{files} (*)"]
    )
    dialog.fileSelected.connect(lambda file: sharing.import_flow(Path(file)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def export_python(window: QWidget, sharing: SharingViewModel, document: DocumentViewModel) -> None:
    """Ask where, then write the pipeline as Python."""
    graph = document.editor.graph
    dialog = _saving(window, tr("Export as Python"), f"{_stem(document)}.py", ("*.py",))
    dialog.fileSelected.connect(lambda file: sharing.export_python(graph, Path(file)))
    dialog.open()


def export_picture(window: QWidget, sharing: SharingViewModel, document: DocumentViewModel) -> None:
    """Ask where, then write a PNG or SVG with the pipeline inside, in the theme that is shown."""
    name = f"{_stem(document)}.png"
    dialog = _saving(window, tr("Export as a picture"), name, ("*.png", "*.svg"))

    def write(file: str) -> None:
        from forge_gui.ui.canvas.picture import png_bytes, svg_bytes

        path, theme = Path(file), "dark" if _is_dark(window) else "light"
        is_svg = path.suffix.lower() == ".svg"
        editor = document.editor
        made = svg_bytes(editor, theme) if is_svg else png_bytes(editor, _SCALE, theme)
        sharing.export_picture(editor.graph, made, path)

    dialog.fileSelected.connect(write)
    dialog.open()


def export_report(window: QWidget, sharing: SharingViewModel, document: DocumentViewModel) -> None:
    """Ask where, then write what the run that is shown did."""
    run = document.editor.run_id
    if run is None:
        return
    name = f"{_stem(document)}.html"
    dialog = _saving(window, tr("Write a report"), name, ("*.html", "*.md"))
    dialog.fileSelected.connect(lambda file: sharing.export_report(run, Path(file)))
    dialog.open()


def _saving(window: QWidget, title: str, name: str, patterns: tuple[str, ...]) -> QFileDialog:
    dialog = QFileDialog(window, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"{one.removeprefix('*.').upper()} ({one})" for one in patterns])
    dialog.setDefaultSuffix(patterns[0].removeprefix("*."))
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix(chosen.rpartition(".")[2].rstrip(")"))
    )
    dialog.selectFile(name)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _is_dark(window: QWidget) -> bool:
    return window.palette().window().color().lightness() < 128


def _stem(document: DocumentViewModel) -> str:
    """The pipeline's name as the beginning of a file name."""
    kept = "".join(sign if sign.isalnum() else "-" for sign in document.title.lower())
    return "-".join(part for part in kept.split("-") if part)[:60] or "pipeline"
