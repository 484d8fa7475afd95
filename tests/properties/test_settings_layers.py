"""Merging settings: the last layer wins, whatever the values; junk gives sentences, never a crash."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from forge_gui.engine.storage.settings_layers import (
    Given,
    all_keys,
    layer_of_document,
    layer_of_environment,
    layer_of_options,
    merge,
    plain,
    variable_of,
)
from forge_gui.values.errors import SettingsError
from forge_gui.values.settings import Settings

_ATTEMPTS = st.integers(1, 20)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(values=st.lists(_ATTEMPTS, min_size=1, max_size=5))
def test_the_last_layer_wins(values: list[int]) -> None:
    layers = [
        {"retry.max_attempts": Given(value, str(index))} for index, value in enumerate(values)
    ]
    loaded = merge(layers)
    assert loaded.settings.retry.max_attempts == values[-1]
    assert loaded.sources["retry.max_attempts"] == str(len(values) - 1)


@given(attempts=_ATTEMPTS)
def test_file_variable_and_option_mean_the_same(attempts: int) -> None:
    key = "retry.max_attempts"
    layers = (
        layer_of_document({"retry": {"max_attempts": attempts}}, "file"),
        layer_of_environment({variable_of(key): str(attempts)}),
        layer_of_options([f"{key}={attempts}"]),
    )
    assert {layer[key].value for layer in layers} == {attempts}


@given(key=st.sampled_from(all_keys()), value=_JSON)
def test_any_value_is_taken_or_refused_with_its_key(key: str, value: Any) -> None:
    refused: SettingsError | None = None
    try:
        merge([{key: Given(value, "here")}])
    except SettingsError as error:
        refused = error
    if refused is not None:
        assert refused.sentence.startswith("here: ")
        assert refused.key.startswith(key.partition(".")[0]) or "characters" in refused.sentence


@given(document=_JSON)
def test_any_document_is_taken_or_refused(document: Any) -> None:
    with contextlib.suppress(SettingsError):
        merge([layer_of_document(document, "here")])


@given(text=st.text(max_size=30), key=st.sampled_from(all_keys()))
def test_any_text_in_a_variable_is_taken_or_refused(text: str, key: str) -> None:
    with contextlib.suppress(SettingsError):
        merge([layer_of_environment({variable_of(key): text})])


def test_every_key_has_a_variable_of_its_own() -> None:
    keys = all_keys()
    assert len({variable_of(key) for key in keys}) == len(keys) > 40


_DEFAULTS = {
    key: value if not dot else value[name]
    for key in all_keys()
    for section, dot, name in [key.partition(".")]
    for value in [Settings().model_dump(mode="json")[section]]
}


@settings(max_examples=200)
@given(
    said=st.dictionaries(
        st.sampled_from(all_keys()),
        st.one_of(st.none(), st.none(), st.booleans(), st.integers(0, 9), st.just("none"), _JSON),
        max_size=4,
    )
)
def test_what_agrees_with_the_defaults_need_not_be_checked(said: dict[str, Any]) -> None:
    """The quick way through `merge` takes and refuses what checking everything would."""
    document: dict[str, Any] = {}
    layer = {}
    for key, odd in said.items():
        value = _DEFAULTS[key] if odd is None else odd
        section, dot, name = key.partition(".")
        if dot:
            document.setdefault(section, {})[name] = value
        else:
            document[key] = value
        layer[key] = Given(value, "here")
    try:
        whole = Settings.model_validate_json(json.dumps(document))
    except ValidationError:
        with pytest.raises(SettingsError):
            merge([layer])
        return
    found = merge([layer]).settings
    assert found == whole
    assert hash(found) == hash(whole)
    assert plain(found) == whole.model_dump(mode="json")
