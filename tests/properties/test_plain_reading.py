"""Two readers of pipeline documents, one judgement: plain_reading.py beside pydantic."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.engine.pipeline.careful_reading import Refused, read_carefully
from forge_gui.engine.pipeline.plain_reading import NotInOrder, read_plainly

_TEXT = st.one_of(st.text(max_size=6), st.sampled_from(["a", "_b1", "out", "é", "\ud800", "a\n"]))
_ODD = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 2), st.floats(), _TEXT, st.just([]), st.just({})
)
_JSON = st.one_of(_ODD, st.lists(_ODD, max_size=2), st.dictionaries(_TEXT, _ODD, max_size=2))


def _mostly(good: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.integers(0, 19).flatmap(lambda chance: good if chance else _JSON)


def _row(**keys: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A row with some of the keys, now and then with one that does not belong there."""
    optional = {name.rstrip("_"): _mostly(value) for name, value in keys.items()}
    plain = st.fixed_dictionaries({}, optional=optional)
    return st.integers(0, 19).flatmap(
        lambda chance: plain if chance else plain.map(lambda row: row | {"more": 1})
    )


_NAME = st.one_of(st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,3}", fullmatch=True), st.just("a" * 200))
_NUMBER = st.one_of(st.integers(-900, 900), st.floats(-900, 900), st.just(10**400))
_ROWS = {
    "name": _TEXT,
    "description": _TEXT,
    "inputs": st.lists(
        _row(
            name=_NAME,
            kind=st.sampled_from(["text", "json", "yes_no", "any", "song"]),
            description=_TEXT,
            example=_TEXT,
        ),
        max_size=2,
    ),
    "steps": st.lists(
        _row(id=_NAME, kind=_TEXT, title=_TEXT, settings=st.dictionaries(_TEXT, _JSON, max_size=2)),
        max_size=2,
    ),
    "wires": st.lists(_row(from_=_TEXT, to=_TEXT, port=_TEXT, from_port=_TEXT), max_size=2),
    "expected": st.dictionaries(_TEXT, _JSON, max_size=2),
    "layout": st.dictionaries(
        _TEXT, st.lists(_mostly(_NUMBER), min_size=2, max_size=2), max_size=2
    ),
}
_DOCUMENTS = st.fixed_dictionaries(
    {"forge": st.sampled_from([1, 1, 1, 1, 1.0, True, 2])},
    optional={name: _mostly(value) for name, value in _ROWS.items()},
)


@settings(max_examples=400)
@given(document=_DOCUMENTS)
def test_what_is_read_plainly_is_what_pydantic_reads(document: dict[str, Any]) -> None:
    try:
        plain = read_plainly(document)
    except NotInOrder:
        return
    assert read_carefully(document) == plain


@settings(max_examples=400)
@given(document=_DOCUMENTS)
def test_what_pydantic_refuses_is_never_read_plainly(document: dict[str, Any]) -> None:
    try:
        read_carefully(document)
    except Refused:
        with pytest.raises(NotInOrder):
            read_plainly(document)


def test_every_sample_is_read_without_pydantic(project_root: Path) -> None:
    files = sorted(project_root.glob("resources/pipelines/*.forge.json"))
    assert files
    code = (
        "import sys, pathlib\n"
        "from forge_gui.engine.pipeline.document import read_pipeline\n"
        f"for file in {[str(file) for file in files]!r}:\n"
        "    read_pipeline(pathlib.Path(file))\n"
        "print('pydantic' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "False", done.stderr
    for file in files:
        document = json.loads(file.read_text("utf-8"))
        assert read_plainly(document) == read_carefully(document)
