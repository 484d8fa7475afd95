"""Pipeline files: `*.forge.json` to a graph and back. A damaged one is told whole and never touched.

The text is always the same for the same graph, one thing a line, what is only looks last: moving a
node, writing a note or framing a group changes no line of logic.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from forge_gui.engine.pipeline.file_graph import contradictions, graph_of
from forge_gui.engine.pipeline.file_text import logic_text, pipeline_text
from forge_gui.engine.pipeline.file_words import PipelineFile
from forge_gui.engine.pipeline.findings import findings
from forge_gui.engine.storage.files import read_text, write_text
from forge_gui.values.errors import FileDamaged
from forge_gui.values.graph import FORMAT_VERSION, Graph

__all__ = [
    "MAX_BYTES",
    "SUFFIX",
    "logic_text",
    "parse_pipeline",
    "pipeline_text",
    "read_pipeline",
    "write_pipeline",
]

SUFFIX = ".forge.json"
MAX_BYTES = 16 * 1024 * 1024
_KEPT = "The file is left as it is."


def read_pipeline(path: Path) -> Graph:
    """The graph in a file. Raises FileDamaged (all faults, in words) and OSError."""
    return parse_pipeline(read_text(path, MAX_BYTES), str(path))


def write_pipeline(graph: Graph, path: Path) -> None:
    """Write the file whole or not at all.

    Raises FileNotWritten, and FileDamaged where the file there now is one that Forge cannot read:
    it may hold work that can still be rescued, so it is never written over.
    """
    _refuse_over_damaged(path)
    write_text(path, pipeline_text(graph))


def parse_pipeline(text: str, source: str = "The text") -> Graph:
    """The graph of such a text. Raises FileDamaged naming `source`, with every fault in words."""
    document = _json(text, source)
    _refuse_version(document, source)
    try:
        file = PipelineFile.model_validate(document)
    except ValidationError as error:
        faults = [f"{found.dotted}: {found.sentence}" for found in findings(error, PipelineFile)]
        raise FileDamaged(source, " ".join(faults), _KEPT) from error
    if faults := list(contradictions(file)):
        raise FileDamaged(source, " ".join(faults), _KEPT)
    return graph_of(file)


def _json(text: str, source: str) -> dict[str, Any]:
    try:
        document = json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise FileDamaged(source, f"it is no JSON at {place}: {error.msg}.", _KEPT) from error
    except RecursionError as error:
        raise FileDamaged(source, "it is nested too deeply.", _KEPT) from error
    except ValueError as error:
        raise FileDamaged(source, f"{error}", _KEPT) from error
    if not isinstance(document, dict):
        raise FileDamaged(source, "it is no JSON object.", _KEPT)
    return document


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON number.")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Two equal keys in one object: JSON would silently drop the first."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f'the key "{key}" is there twice in one object.')
        found[key] = value
    return found


def _refuse_version(document: Mapping[str, Any], source: str) -> None:
    if "forge" not in document:
        raise FileDamaged(source, 'it is no Forge pipeline: the key "forge" is missing.', _KEPT)
    version = document["forge"]
    if version != FORMAT_VERSION or isinstance(version, bool):
        is_newer = isinstance(version, int) and version > FORMAT_VERSION
        advice = "It was made by a newer Forge; update Forge." if is_newer else _KEPT
        reason = f"it has format {json.dumps(version)}, and this Forge reads {FORMAT_VERSION}."
        raise FileDamaged(source, reason, advice)


def _refuse_over_damaged(path: Path) -> None:
    try:
        read_pipeline(path)
    except FileNotFoundError:
        return
    except FileDamaged as error:
        advice = "It is left as it is. Save under another name."
        raise FileDamaged(str(path), error.reason, advice) from error
