"""A Modelfile that is written reads as what it was; what cannot be read is one sentence."""

from __future__ import annotations

import contextlib
from types import MappingProxyType

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from forge_gui.engine.formats.modelfile import (
    Message,
    Modelfile,
    create_fields,
    read_modelfile,
    write_modelfile,
)
from forge_gui.values.managing_errors import ModelfileFault
from tests.contract.ollama_cases import recording

_TEXT = st.text(alphabet=st.sampled_from(list('ab"#{}. \n\\ü')), min_size=1, max_size=24)
_NUMBERS = st.one_of(
    st.tuples(st.sampled_from(["num_ctx", "seed", "top_k"]), st.integers(-9, 99999).map(str)),
    st.tuples(st.sampled_from(["temperature", "top_p"]), st.floats(0, 2).map(str)),
    st.tuples(st.just("use_mmap"), st.sampled_from(["true", "false"])),
    st.tuples(st.just("stop"), _TEXT),
)
_FILES = st.builds(
    Modelfile,
    base=st.lists(_TEXT, min_size=1, max_size=2).map(tuple),
    parameters=st.lists(_NUMBERS, max_size=4).map(tuple),
    adapters=st.lists(_TEXT, max_size=1).map(tuple),
    licences=st.lists(_TEXT, max_size=2).map(tuple),
    messages=st.lists(
        st.builds(Message, st.sampled_from(["system", "user", "assistant"]), _TEXT), max_size=2
    ).map(tuple),
    words=st.dictionaries(st.sampled_from(["template", "system", "parser"]), _TEXT).map(
        MappingProxyType
    ),
)


@given(_FILES)
@settings(max_examples=300)
def test_what_is_written_reads_back(modelfile: Modelfile) -> None:
    try:
        text = write_modelfile(modelfile)
    except ModelfileFault:
        assume(False)
        raise
    assert read_modelfile(text) == modelfile


@given(st.text(alphabet=st.sampled_from(list('FROM from"# \nxPARMETE')), max_size=60))
@settings(max_examples=300)
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    with contextlib.suppress(ModelfileFault):
        assert read_modelfile(text).base


def test_texts_with_any_single_quotation_can_be_written() -> None:
    for text in ('say "hi"', 'two\nlines "of" text', '"', " edge ", "a\n\n b"):
        written = write_modelfile(Modelfile(("x",), words=MappingProxyType({"system": text})))
        assert read_modelfile(written).words["system"] == text


def test_what_ollama_itself_writes_is_read() -> None:
    shown = recording("05-show-derived").exchanges[0].json_lines[0]["modelfile"]
    found = read_modelfile(shown)
    assert found.base[0].endswith(
        "sha256-df2f4d8e2ff37d0ec6b9b7be869f4601ab5b20426ec3b6559a129819ab654658"
    )
    assert found.words["system"] == "You are a lab rat."
    assert found.words["template"].startswith("{{- range .Messages }}<|im_start|>")
    assert ("num_ctx", "256") in found.parameters
    assert ("stop", "X") in found.parameters
    assert create_fields(found)["license"] == ["CC0"]


def test_a_whole_file_comes_to_the_fields_of_a_request() -> None:
    text = (
        '# mine\nFROM llama3.2\nparameter temperature 0.5\nPARAMETER stop "<|end|>"\n'
        'PARAMETER stop "\nUser:"\nSYSTEM """You are\nterse."""\nMESSAGE user Hello there\n'
    )
    assert create_fields(read_modelfile(text)) == {
        "system": "You are\nterse.",
        "parameters": {"temperature": 0.5, "stop": ["<|end|>", "\nUser:"]},
        "messages": [{"role": "user", "content": "Hello there"}],
    }


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("FROM x\nPARAMETER temprature 1", 2),
        ("FROM x\n\nPARAMETER num_ctx many", 3),
        ('FROM x\nSYSTEM """never closed', 2),
        ("FROM x\nSPEAK loudly", 2),
        ("FROM x\nMESSAGE robot hi", 2),
        ("FROM", 1),
        ("SYSTEM hi", 0),
    ],
)
def test_each_fault_names_its_line(text: str, line: int) -> None:
    with pytest.raises(ModelfileFault) as caught:
        read_modelfile(text)
    assert caught.value.line == line
