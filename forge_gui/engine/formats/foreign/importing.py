"""A flow of another program, whichever it is, as a pipeline. Pure: bytes come in, nothing is run."""

from __future__ import annotations

from typing import Any

from forge_gui.engine.formats.foreign.chainforge import import_chainforge, is_chainforge
from forge_gui.engine.formats.foreign.flowise import import_flowise
from forge_gui.engine.formats.foreign.flowise_file import is_flowise
from forge_gui.engine.formats.foreign.langflow import import_langflow
from forge_gui.engine.formats.foreign.langflow_file import is_langflow
from forge_gui.engine.formats.foreign.reading import json_of, text_of_file
from forge_gui.engine.formats.foreign.rivet import import_rivet
from forge_gui.engine.formats.foreign.rivet_file import is_rivet
from forge_gui.engine.formats.foreign.yaml_text import yaml_of
from forge_gui.values.errors import FileDamaged
from forge_gui.values.foreign import Imported

ENDINGS = (".rivet-project", ".rivet-graph", ".cforge", ".json")
"""What such files are called."""
_PROGRAMS = (
    (is_rivet, import_rivet),
    (is_chainforge, import_chainforge),
    (is_langflow, import_langflow),
    (is_flowise, import_flowise),
)


def import_flow(data: bytes, source: str) -> Imported:
    """The pipeline and what became of each node. Raises FileDamaged naming `source`."""
    text = text_of_file(data, source)
    document = _document(text, source)
    for is_its, import_it in _PROGRAMS:
        if is_its(document):
            return import_it(document, source)
    raise FileDamaged(
        source,
        "it is no flow of Rivet, Langflow, Flowise or ChainForge.",
        "Export the flow there once more, as its own file format.",
    )


def _document(text: str, source: str) -> Any:
    head = text.lstrip()[:1]
    return json_of(text, source) if head in ("{", "[") else yaml_of(text, source)
