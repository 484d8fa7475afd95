"""Which picture a node or a wire shows: what a value carries, or the file that it names."""

from __future__ import annotations

from pathlib import Path

from forge_gui.values.graph import PipelineInput
from forge_gui.values.json_value import Json
from forge_gui.viewmodels import value_kinds, value_media
from forge_gui.viewmodels.editor_index import Node


def source_of(node: Node, output: str, text: str) -> str:
    """The data URI or path that a node shows as a picture; empty: none. `output` is what it gave,
    `text` what it holds: a file step its path, an input its value."""
    if output:
        return source_in(output)
    if isinstance(node, PipelineInput):
        return source_in(text)
    if node.kind == "file_in" and value_kinds.is_picture_path(text):
        return _whole(text.replace("{{", "{").replace("}}", "}"))
    return ""


def source_in(value: Json) -> str:
    """The same of a value that goes through a wire."""
    return _whole(value_kinds.picture_in(value))


def _whole(source: str) -> str:
    """Only a path from the root says here where a file is."""
    if not source or value_kinds.is_data_uri(source, "image"):
        return source
    return source if Path(value_media.path_of(source)).is_absolute() else ""
