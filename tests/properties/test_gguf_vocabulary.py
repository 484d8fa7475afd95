"""What counts alike has one digest, what does not has another, and copies keep what they copy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.random_gguf import header_bytes
from forge_gui.engine.formats.gguf import read_gguf
from forge_gui.engine.formats.gguf_header import GgufHeader
from forge_gui.engine.formats.gguf_vocabulary import (
    has_vocabulary,
    vocabulary_bytes,
    vocabulary_digest,
    write_vocabulary,
)

_WORDS = st.lists(st.text(max_size=12), min_size=1, max_size=20, unique=True)
_PLAIN: dict[str, Any] = {
    "general.architecture": "qwen2",
    "general.name": "Some model",
    "tokenizer.ggml.model": "gpt2",
    "tokenizer.ggml.tokens": ["a", "b", "ab"],
    "tokenizer.ggml.merges": ["a b"],
    "tokenizer.ggml.add_bos_token": False,
    "tokenizer.chat_template": "{{ messages }}",
}


def _header(folder: Path, told: dict[str, Any], name: str = "m.gguf") -> GgufHeader:
    path = folder / name
    path.write_bytes(header_bytes(told, [("a", (4,), 0, 16)]) + bytes(32))
    return read_gguf(path)


@settings(max_examples=40)
@given(tokens=_WORDS, order=st.permutations(sorted(_PLAIN)), template=st.text(max_size=30))
def test_order_template_and_other_keys_do_not_matter(
    tmp_path_factory: pytest.TempPathFactory, tokens: list[str], order: list[str], template: str
) -> None:
    folder = tmp_path_factory.getbasetemp()
    told = {**_PLAIN, "tokenizer.ggml.tokens": tokens}
    digest = vocabulary_digest(_header(folder, told))
    changed = {**told, "tokenizer.chat_template": template, "general.name": "Another"}
    again = {name: changed[name] for name in order} | {"general.architecture": "llama"}
    assert vocabulary_digest(_header(folder, again)) == digest


@pytest.mark.parametrize(
    "change",
    [
        {"tokenizer.ggml.tokens": ["a", "b", "ac"]},
        {"tokenizer.ggml.merges": ["b a"]},
        {"tokenizer.ggml.add_bos_token": True},
        {"tokenizer.ggml.pre": "llama-bpe"},
        {"general.name": "Phi-3 mini"},  # the engine treats its white space in another way
    ],
)
def test_what_counts_in_another_way_is_another_one(tmp_path: Path, change: dict[str, Any]) -> None:
    plain, other = _header(tmp_path, _PLAIN), _header(tmp_path, {**_PLAIN, **change}, "o.gguf")
    assert vocabulary_digest(plain) != vocabulary_digest(other)


@settings(max_examples=30)
@given(tokens=_WORDS, template=st.text(max_size=40), name=st.sampled_from(["x", "phi3 y"]))
def test_a_copy_counts_as_the_model_does_and_holds_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, tokens: list[str], template: str, name: str
) -> None:
    folder = tmp_path_factory.getbasetemp()
    told = {**_PLAIN, "tokenizer.ggml.tokens": tokens, "tokenizer.chat_template": template}
    header = _header(folder, told | {"general.name": name})
    assert has_vocabulary(header)
    write_vocabulary(header, folder / "copy.gguf")
    copy = read_gguf(folder / "copy.gguf")
    assert copy.is_model
    assert vocabulary_digest(copy) == vocabulary_digest(header)
    assert copy.chat_template == template
    assert copy.model_number("vocab_size") == len(tokens)
    assert vocabulary_bytes(header) >= 420 * len(tokens)


def test_a_file_without_tokens_has_no_vocabulary(tmp_path: Path) -> None:
    assert not has_vocabulary(_header(tmp_path, {"general.architecture": "llama"}))
    assert not has_vocabulary(_header(tmp_path, {**_PLAIN, "general.architecture": "jina-bert-v3"}))
