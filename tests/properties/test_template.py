"""The template language on any text: it never fails, loses nothing, and only copies text in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.pipeline.render import render
from forge_gui.values import template
from forge_gui.values.errors import TemplateError
from forge_gui.values.template import Literal

texts = st.text(st.characters(blacklist_categories=["Cs"]), max_size=60) | st.text(
    "{}[]ab _.!:\n", max_size=40
)
names = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True)


@given(texts)
def test_any_text_can_be_scanned(text: str) -> None:
    found = template.scan(text)
    for place in found.placeholders:
        inside = f"{place.name}[{place.key}]" if place.key is not None else place.name
        assert text[place.start : place.end] == f"{{{inside}}}"
        lines = text[: place.start].split("\n")
        assert (place.line, place.column) == (len(lines), len(lines[-1]) + 1)
    for fault in found.faults:
        line = text.split("\n")[fault.line - 1]
        assert line[fault.column - 1] in "{}"


@given(texts)
def test_escaped_text_renders_to_itself(text: str) -> None:
    assert render(template.parse(template.escape(text)), {}) == text


@given(texts)
def test_text_without_braces_is_one_literal(text: str) -> None:
    plain = text.replace("{", "").replace("}", "")
    assert template.parse(plain) == ((Literal(plain),) if plain else ())


@given(st.lists(st.tuples(texts, names), max_size=6), texts)
def test_what_is_put_in_comes_out_where_it_was_asked_for(
    pairs: list[tuple[str, str]], tail: str
) -> None:
    text = "".join(template.escape(before) + f"{{{name}}}" for before, name in pairs)
    values = {name: {"response": f"<{name}>"} for _, name in pairs}
    expected = "".join(f"{before}<{name}>" for before, name in pairs) + tail
    assert render(template.parse(text + template.escape(tail)), values) == expected
    assert template.port_names(text) == tuple(dict.fromkeys(name for _, name in pairs))


@given(names, texts)
def test_a_value_is_never_read_as_a_template(name: str, value: str) -> None:
    assert render(template.parse(f"{{{name}}}|"), {name: {"response": value}}) == f"{value}|"


@given(texts)
def test_parse_raises_exactly_where_scan_finds_a_fault(text: str) -> None:
    found = template.scan(text)
    if found.faults:
        with pytest.raises(TemplateError) as caught:
            template.parse(text)
        assert str(caught.value) == str(found.faults[0])
    else:
        assert template.parse(text) == found.parts


@given(names)
def test_names_are_what_placeholders_may_hold(name: str) -> None:
    assert template.is_name(name)
    assert template.port_names(f"{{{name}}}") == (name,)


@given(texts)
def test_the_quick_way_to_the_ports_finds_those_of_the_long_way(text: str) -> None:
    places = template.scan(text).placeholders
    assert template.port_names(text) == tuple(dict.fromkeys(place.name for place in places))
