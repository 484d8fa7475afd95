"""`--input` in all its forms; every mistake is told at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from forge_gui.scripting.inputs import read_inputs
from forge_gui.values.errors import PipelineRefused
from forge_gui.values.graph import Graph, PipelineInput
from forge_gui.values.ids import StepId

_GRAPH = Graph(inputs=tuple(PipelineInput(StepId(name)) for name in ("query", "tone")))


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("query=hello", "hello"),
        ("query=a=b", "a=b"),
        ("query=", ""),
        (" query =x", "x"),
        ("query=@@home", "@home"),
        ("query=@notes.txt", "from notes.txt"),
        ("query=@-", "from -"),
    ],
)
def test_each_form(option: str, value: str) -> None:
    assert read_inputs([option], _GRAPH, lambda name: f"from {name}") == {"query": value}


def test_a_file_is_read_as_text(tmp_path: Path) -> None:
    path = tmp_path / "text"
    path.write_bytes(b"\xef\xbb\xbfh\xc3\xa9")
    assert read_inputs([f"query=@{path}"], _GRAPH) == {"query": "hé"}


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "binary").write_bytes(b"\xff\xff")
    options = [
        "no equals sign",
        "qeury=x",
        "colour=x",
        "tone=x",
        "tone=y",
        f"query=@{tmp_path / 'none'}",
    ]
    with pytest.raises(PipelineRefused) as caught:
        read_inputs(options, _GRAPH)
    sentences = [fault.sentence for fault in caught.value.faults]
    assert len(sentences) == 5
    assert "Did you mean query?" in sentences[1]
    assert "this pipeline has query, tone" in sentences[2]
    assert "twice" in sentences[3]
    assert "No such file" in sentences[4]
    with pytest.raises(PipelineRefused, match="no UTF-8"):
        read_inputs([f"query=@{tmp_path / 'binary'}"], _GRAPH)
