"""A flow of another program, whatever happened to its file: a pipeline or one sentence, and soon."""

from __future__ import annotations

import copy
import json
import time
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.engine.formats.foreign.importing import import_flow
from forge_gui.engine.pipeline.document import parse_pipeline, pipeline_text
from forge_gui.values.errors import ForgeError

FLOWS = Path(__file__).parents[1] / "data" / "flows"
FILES = sorted(path for path in FLOWS.rglob("*") if path.is_file())
_SECONDS = 2.0
_ODD: list[Any] = [
    None,
    True,
    False,
    0,
    -1,
    1e308,
    10**400,
    "",
    "x" * 5_000,
    "{{",
    "}}",
    "{item[",
    "{{a}} {b} \\{",
    "\ud800",
    "\0",
    "é́",
    "<p>&lt;",
    "[1, 2]",
    '{"a": {}}',
    [],
    {},
    [[]],
    [None],
    {"": ""},
    {"x": [{}]},
]


def sound(data: bytes) -> None:
    """A graph that its own file can hold, or a ForgeError; nothing else, and in time."""
    began = time.process_time()
    sentence = "none"
    try:
        graph = import_flow(data, "flow").graph
    except ForgeError as error:
        sentence = error.sentence
    else:
        assert parse_pipeline(pipeline_text(graph)).steps == graph.steps
    assert sentence
    assert "\n" not in sentence
    assert time.process_time() - began < _SECONDS


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(FILES), st.data())
def test_bytes_cut_put_in_or_changed(path: Path, data: st.DataObject) -> None:
    text = path.read_bytes()
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 200)))
    put = data.draw(
        st.one_of(st.binary(max_size=8), st.sampled_from([b"{{", b"}", b'"', b": &a", b"!!x "]))
    )
    sound(text[:start] + put + text[end:])


def documents(path: Path) -> Any:
    text = path.read_text("utf-8")
    return yaml.safe_load(text) if path.suffix == ".rivet-project" else json.loads(text)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for key, one in inner if isinstance(value, (dict, list)) else ():
        found += places(one, (*path, key)) if isinstance(one, (dict, list)) else [(*path, key)]
    return found


DOCUMENTS = {path: documents(path) for path in FILES}
PLACES = {path: places(document) for path, document in DOCUMENTS.items()}


@settings(max_examples=250, deadline=None)
@given(st.sampled_from(FILES), st.data())
def test_values_changed_for_others_or_for_parts_of_the_file(
    path: Path, data: st.DataObject
) -> None:
    document = copy.deepcopy(DOCUMENTS[path])
    for _ in range(data.draw(st.integers(1, 4))):
        *way, last = data.draw(st.sampled_from(PLACES[path]))
        put = data.draw(st.sampled_from(_ODD))
        if data.draw(st.booleans()):
            put = copy.deepcopy(_at(DOCUMENTS[path], data.draw(st.sampled_from(PLACES[path]))))
        holder = _at(document, way)
        if isinstance(holder, dict) or (isinstance(holder, list) and last < len(holder)):
            holder[last] = put
    sound(json.dumps(document).encode())


def _at(document: Any, way: Any) -> Any:
    for key in way:
        if isinstance(document, dict):
            document = document.get(key)
        elif isinstance(document, list) and isinstance(key, int) and key < len(document):
            document = document[key]
        else:
            return None
    return document


@given(st.integers(1, 4))
@settings(max_examples=4, deadline=None)
def test_thousands_of_nodes_in_a_row_and_a_ring_take_their_time_and_no_more(kind: int) -> None:
    count = 3_000
    nodes = [
        {
            "id": f"n{i}",
            "type": "prompt",
            "position": {"x": i, "y": 0},
            "data": {"prompt": "Of {x}"},
        }
        for i in range(count)
    ]
    step = 1 if kind != 2 else 7
    edges = [
        {
            "source": f"n{i}",
            "target": f"n{(i + step) % count}",
            "sourceHandle": "prompt",
            "targetHandle": "x",
        }
        for i in range(count)
    ]
    if kind == 3:
        edges += [
            {"source": "n0", "target": f"n{i}", "sourceHandle": "prompt", "targetHandle": "x"}
            for i in range(count)
        ]
    if kind == 4:
        edges = [
            {
                "source": f"n{i}",
                "target": f"n{i * 2 % count}",
                "sourceHandle": "p",
                "targetHandle": "x",
            }
            for i in range(count)
        ] * 5
    began = time.process_time()
    found = import_flow(json.dumps({"flow": {"nodes": nodes, "edges": edges}}).encode(), "x.cforge")
    assert time.process_time() - began < 6.0
    assert 0 < len(found.graph.steps) <= 4_000
