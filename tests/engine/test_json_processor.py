"""JSONProcessor as scripts use it, from `forge_gui`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import BaseModel

from forge_gui import JSONProcessor
from forge_gui.values.errors import JsonUnfit, JsonUnreadable


class Analysis(BaseModel):
    economic_impact: str
    recommendations: list[str]


def test_is_valid_json_takes_the_standard_and_nothing_else() -> None:
    assert JSONProcessor.is_valid_json('{"key": "value"}')
    assert not JSONProcessor.is_valid_json("{'key': 'value'}")
    assert not JSONProcessor.is_valid_json('{"key": NaN}')


def test_extract_json_gives_the_piece_as_it_stands() -> None:
    assert JSONProcessor.extract_json('Some JSON: {"key": "value"}') == '{"key": "value"}'
    assert JSONProcessor.extract_json("```\n{'key': 1,}\n```") == "{'key': 1,}"
    assert JSONProcessor.extract_json("There is none.") is None


def test_repair_json_gives_valid_json_and_leaves_valid_json_alone() -> None:
    assert JSONProcessor.repair_json("{'key': 'value'}") == '{"key": "value"}'
    assert JSONProcessor.repair_json('{ "key" :1 }') == '{ "key" :1 }'
    with pytest.raises(JsonUnreadable):
        JSONProcessor.repair_json("There is none.")


def test_parse_raises_a_value_error_where_there_is_none() -> None:
    assert JSONProcessor.parse('{"key": "value"}') == {"key": "value"}
    with pytest.raises(ValueError, match="no JSON"):
        JSONProcessor.parse("There is none.")


def test_parse_with_a_schema_refuses_what_does_not_fit() -> None:
    with pytest.raises(JsonUnfit):
        JSONProcessor.parse('{"economic_impact": 3}', Analysis)
    with pytest.raises(JsonUnreadable, match="schema"):
        JSONProcessor.parse("{}", {"type": "wibble"})


def test_read_says_what_was_changed() -> None:
    outcome = JSONProcessor.read("{'key': 'value'}")
    assert outcome.sentences == ("Put 2 texts in double quotes that had other quotes.",)


async def test_validate_with_schema_takes_a_class_or_a_schema() -> None:
    text = 'Sure: {economic_impact: "large", recommendations: ["wait",]}'
    wanted = {"economic_impact": "large", "recommendations": ["wait"]}
    assert await JSONProcessor.validate_with_schema(text, Analysis) == (True, wanted)
    schema = {"type": "object", "required": ["recommendations"]}
    assert await JSONProcessor.validate_with_schema({"response": text}, schema) == (True, wanted)
    assert await JSONProcessor.validate_with_schema("{}", schema) == (False, None)
    assert await JSONProcessor.validate_with_schema({"a": 1}, Analysis) == (False, None)


def test_hostile_text_ends_for_scripts_too() -> None:
    with pytest.raises(JsonUnreadable):
        JSONProcessor.parse("[" * 60_000)


def test_nothing_heavy_is_imported_before_it_is_needed(project_root: Path) -> None:
    code = (
        "import sys; from forge_gui import JSONProcessor as J; J.parse('{a: 1}');"
        "print([n for n in ('json_repair', 'jiter', 'jsonschema', 'PySide6') "
        "if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=project_root, check=True
    )
    assert done.stdout.strip() == "[]"
