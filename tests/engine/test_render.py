"""Templates filled in: responses, keys, JSON, and what is said about a key that is not there."""

from __future__ import annotations

import pytest

from forge_gui.engine.pipeline.render import render
from forge_gui.values.errors import TemplateError
from forge_gui.values.json_value import Json
from forge_gui.values.template import parse


def filled(text: str, **responses: Json) -> str:
    return render(parse(text), {name: {"response": value} for name, value in responses.items()})


def test_a_name_is_the_response_and_everything_else_stays() -> None:
    assert filled("a {x} {{b}} {x}\n", x="{y}") == "a {y} {b} {y}\n"


def test_a_key_is_one_of_the_output() -> None:
    values: dict[str, dict[str, Json]] = {"x": {"response": "r", "thinking": "t"}}
    assert render(parse("{x[thinking]}{x[response]}"), values) == "tr"


def test_a_key_may_be_inside_a_json_response() -> None:
    assert filled("{x[name]}", x='{"name": "Ada", "age": 36}') == "Ada"
    assert filled("{x[age]}", x={"age": 36}) == "36"


def test_what_is_no_text_is_compact_json() -> None:
    assert filled("{x}", x={"a": [1, None, True], "b": "ü"}) == '{"a":[1,null,true],"b":"ü"}'


@pytest.mark.parametrize("response", ["plain", "{broken", "[1]", "{" * 5_000, None, 3])
def test_a_missing_key_is_named_with_those_that_are_there(response: Json) -> None:
    with pytest.raises(TemplateError) as caught:
        filled("one\n {x[mood]}", x=response)
    assert caught.value.reason == "x has no mood. It has: response."
    assert (caught.value.line, caught.value.column) == (2, 2)


def test_keys_of_a_json_response_are_named_as_well() -> None:
    with pytest.raises(TemplateError, match="It has: response, name, age"):
        filled("{x[mood]}", x='{"name": "Ada", "age": 36}')


def test_values_are_copied_in_and_never_read_as_templates() -> None:
    assert filled("{x}{y}", x="{y[response]}{{", y="") == "{y[response]}{{"
