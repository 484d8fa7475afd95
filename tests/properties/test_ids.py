"""Model ids are read back as they were written; a bare name is never taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.library.names import resolve_name
from forge_gui.values.errors import BadModelId, ModelNotFound
from forge_gui.values.ids import BACKENDS, ModelId
from forge_gui.values.models import ModelCard

names = st.text(st.characters(blacklist_categories=["Cs", "Cc", "Z"]), min_size=1, max_size=20)


@given(st.sampled_from(BACKENDS), names)
def test_an_id_is_read_back_as_it_was_written(backend: str, name: str) -> None:
    model = ModelId(backend, name)
    assert ModelId.parse(str(model)) == model
    assert ModelId.parse(f" {model} ") == model
    assert ModelId.is_prefixed(str(model))


@given(st.text(max_size=20))
def test_a_text_is_an_id_exactly_when_it_is_prefixed(text: str) -> None:
    if ModelId.is_prefixed(text):
        assert str(ModelId.parse(text)) == text.strip()
    else:
        with pytest.raises(BadModelId):
            ModelId.parse(text)


def cards(*ids: str) -> list[ModelCard]:
    return [ModelCard(ModelId.parse(one)) for one in ids]


KNOWN = cards("ollama:llama3:latest", "ollama:llama3:8b", "simulation:llama3", "forge:tiny")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("llama3", "ollama:llama3:latest"),
        ("llama3:8b", "ollama:llama3:8b"),
        (" tiny ", "forge:tiny"),
        ("forge:tiny", "forge:tiny"),
        ("simulation:absent", "simulation:absent"),
        ("ollama:mistral", "ollama:mistral:latest"),
        ("ollama:hf.co/a/b:Q4", "ollama:hf.co/a/b:Q4"),
    ],
)
def test_what_a_name_means(text: str, meant: str) -> None:
    assert str(resolve_name(text, KNOWN)) == meant


def test_an_unknown_name_gets_the_nearest_one_and_the_way_to_have_it() -> None:
    with pytest.raises(ModelNotFound) as caught:
        resolve_name("lama3", KNOWN)
    assert 'There is no model "lama3" on this PC.' in caught.value.sentence
    assert 'Did you mean "llama3' in caught.value.advice
    assert "ollama pull lama3" in caught.value.advice


def test_a_name_that_several_backends_have_must_be_written_in_full() -> None:
    with pytest.raises(ModelNotFound, match="may mean simulation:x, forge:x"):
        resolve_name("x", cards("simulation:x", "forge:x"))


def test_no_name_is_no_model() -> None:
    with pytest.raises(BadModelId):
        resolve_name("  ", KNOWN)
