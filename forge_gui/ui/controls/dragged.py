"""What the mouse carries over to a canvas: a model, a kind of step, a pipeline file, any other."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

MODEL = "application/x-forge-model"
"""The text is a model id."""
STEP_KIND = "application/x-forge-step-kind"
"""The text is a kind of step, or "input"."""
FILE_ENDINGS = (".forge.json", ".rivet-project", ".rivet-graph", ".cforge")
"""Pipelines, and flows of other programs that become some."""


def text_of(mime: QMimeData, kind: str) -> str:
    return bytes(mime.data(kind).data()).decode("utf-8", "replace").strip()


def file_of(mime: QMimeData) -> str:
    """The path of the first pipeline file in it, empty for none."""
    paths = (url.toLocalFile() for url in mime.urls())
    return next((path for path in paths if path.endswith(FILE_ENDINGS)), "")


def other_files(mime: QMimeData) -> list[str]:
    """The paths of all files in it that are no pipelines."""
    paths = (url.toLocalFile() for url in mime.urls())
    return [path for path in paths if path and not path.endswith(FILE_ENDINGS)]


def is_welcome(mime: QMimeData) -> bool:
    """A canvas takes it, also where something stands over the canvas."""
    has_own = mime.hasFormat(MODEL) or mime.hasFormat(STEP_KIND)
    return has_own or bool(file_of(mime) or other_files(mime))
