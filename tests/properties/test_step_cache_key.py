"""No false hit: whatever part of a question is another one, the key is another one. And no
needless miss: what says the same has the same key.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from forge_gui.engine.pipeline.reuse import StepAsked
from forge_gui.engine.pipeline.step_cache_key import canonical, key_of, parts_of
from forge_gui.values.generation import (
    GenerateRequest,
    Message,
    Role,
    RunnerOptions,
    Sampling,
    StandIn,
)
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.kv_types import KvType

_NAMES = st.text("abcxyz_", min_size=1, max_size=4)
_NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
_TEXTS = st.text(max_size=8)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | _NUMBERS | _TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
    max_leaves=4,
)
_OBJECTS = st.dictionaries(_NAMES, JSON, max_size=3)
_COUNTS = st.none() | st.integers(0, 99)
_SHARES = st.none() | st.floats(0, 2)
_BYTES = st.binary(max_size=4)
_MODELS = st.builds(ModelId, st.sampled_from(["ollama", "forge", "gguf"]), _NAMES)
_MESSAGES = st.builds(Message, st.sampled_from(Role), _TEXTS, st.lists(_BYTES).map(tuple))

SAMPLING: Mapping[str, st.SearchStrategy[Any]] = {
    "temperature": _SHARES,
    "top_p": _SHARES,
    "top_k": _COUNTS,
    "min_p": _SHARES,
    "repeat_penalty": _SHARES,
    "presence_penalty": _SHARES,
    "frequency_penalty": _SHARES,
    "seed": _COUNTS,
    "max_tokens": _COUNTS,
    "stop": st.lists(_TEXTS, max_size=2).map(tuple),
}
RUNNER: Mapping[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("context_length", "batch_size", "threads", "gpu_layers"), _COUNTS),
    "kv_type": st.none() | st.sampled_from(list(KvType)),
}
_STAND_INS = st.builds(StandIn, _MODELS, st.builds(RunnerOptions, **RUNNER))
REQUEST: Mapping[str, st.SearchStrategy[Any]] = {
    "model": _MODELS,
    "prompt": _TEXTS,
    "system": _TEXTS,
    "messages": st.lists(_MESSAGES, max_size=2).map(tuple),
    "images": st.lists(_BYTES, max_size=2).map(tuple),
    "sampling": st.builds(Sampling, **SAMPLING),
    "runner": st.builds(RunnerOptions, **RUNNER),
    "json_schema": st.none() | _OBJECTS,
    "json_mode": st.booleans(),
    "top_logprobs": _COUNTS,
    "think": st.none() | st.booleans(),
    "raw": st.booleans(),
    "stand_ins": st.lists(_STAND_INS, max_size=2).map(tuple),
    "min_length": st.integers(0, 9),
}
REQUESTS = st.builds(GenerateRequest, **REQUEST)
ASKED: Mapping[str, st.SearchStrategy[Any]] = {
    "kind": st.sampled_from(["model", "json", "custom"]),
    "kind_version": st.integers(1, 3),
    "settings": _OBJECTS,
    "inputs": st.dictionaries(_NAMES, _OBJECTS, max_size=2),
    "request": st.none() | REQUESTS,
    "model": st.none() | _MODELS,
    "options": st.builds(RunnerOptions, **RUNNER),
    "model_digest": st.sampled_from(["a1", "b2", "c3"]),
}
NO_PART = {"run", "step", "pipeline", "always", "is_deterministic", "never", "anew"}
"""Of a question, but not of its key: who asks, and whether it is kept at all."""

QUESTIONS = st.builds(
    StepAsked,
    run=_NAMES.map(RunId),
    step=_NAMES.map(StepId),
    pipeline=_TEXTS,
    always=st.booleans(),
    is_deterministic=st.booleans(),
    **ASKED,
)
PLAIN = StepAsked(RunId("r"), StepId("s"), "p", "model", 1, {}, {}, model_digest="a1")


def test_every_field_there_is_takes_part() -> None:
    assert {one.name for one in fields(Sampling)} == set(SAMPLING)
    assert {one.name for one in fields(RunnerOptions)} == set(RUNNER)
    assert {one.name for one in fields(GenerateRequest)} == set(REQUEST)
    assert {one.name for one in fields(StepAsked)} == set(ASKED) | NO_PART
    assert {one.name for one in fields(StandIn)} == {"model", "runner"}
    assert {one.name for one in fields(Message)} == {"role", "content", "images"}


@pytest.mark.parametrize("part", ASKED)
@settings(max_examples=12)
@given(data=st.data())
def test_another_part_is_another_key(part: str, data: st.DataObject) -> None:
    asked = data.draw(QUESTIONS)
    other = data.draw(ASKED[part])
    assume(_as_said(other) != _as_said(getattr(asked, part)))
    _differ(asked, replace(asked, **{part: other}))


@pytest.mark.parametrize("part", REQUEST)
@settings(max_examples=8)
@given(data=st.data(), request_asked=REQUESTS)
def test_another_request_is_another_key(
    part: str, data: st.DataObject, request_asked: GenerateRequest
) -> None:
    asked = replace(PLAIN, request=request_asked)
    other = data.draw(REQUEST[part])
    assume(_as_said(other) != _as_said(getattr(request_asked, part)))
    _differ(asked, replace(asked, request=replace(request_asked, **{part: other})))


@pytest.mark.parametrize(
    ("place", "part"),
    [*(("sampling", part) for part in SAMPLING), *(("runner", part) for part in RUNNER)],
)
@settings(max_examples=8)
@given(data=st.data(), request_asked=REQUESTS)
def test_another_option_is_another_key(
    place: str, part: str, data: st.DataObject, request_asked: GenerateRequest
) -> None:
    asked = replace(PLAIN, request=request_asked)
    strategy = SAMPLING[part] if place == "sampling" else RUNNER[part]
    options: Any = getattr(request_asked, place)
    other = data.draw(strategy)
    assume(_as_said(other) != _as_said(getattr(options, part)))
    changed = replace(request_asked, **{place: replace(options, **{part: other})})
    _differ(asked, replace(asked, request=changed))


@given(asked=QUESTIONS)
def test_the_same_question_written_otherwise_has_the_same_key(asked: StepAsked) -> None:
    other = replace(
        asked,
        run=RunId("another"),
        step=StepId("elsewhere"),
        pipeline="another",
        settings=_otherwise({**asked.settings, "cache": True}),
        inputs={name: _otherwise(value) for name, value in reversed(list(asked.inputs.items()))},
        always=not asked.always,
        never=True,
    )
    assert key_of(other) == key_of(replace(asked, settings={**asked.settings, "cache": False}))


@given(asked=QUESTIONS, prompt=_TEXTS)
def test_a_template_that_gives_the_same_prompt_is_the_same_question(
    asked: StepAsked, prompt: str
) -> None:
    asked = replace(asked, kind="model", request=GenerateRequest(ModelId("forge", "tiny"), "hi"))
    written = replace(asked, settings={**asked.settings, "prompt": "{a}", "model": "forge:tiny"})
    other = replace(asked, settings={**asked.settings, "prompt": prompt, "model": "tiny"})
    assert key_of(written) == key_of(other)


@given(one=JSON, other=JSON)
def test_canonical_json_is_the_same_exactly_for_the_same_value(one: Json, other: Json) -> None:
    assert (canonical(one) == canonical(other)) == (_as_said(one) == _as_said(other))


def test_halves_of_a_character_are_not_the_character() -> None:
    assert canonical("\ud83d\ude00") != canonical("\U0001f600")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), b"bytes", object(), {1, 2}])
def test_what_is_no_json_has_no_key(value: Any) -> None:
    asked = StepAsked(RunId("r"), StepId("s"), "p", "custom", 1, {}, {"a": {"x": value}})
    with pytest.raises((TypeError, ValueError)):
        key_of(asked)


def _differ(one: StepAsked, other: StepAsked) -> None:
    """The keys differ, and some part says which."""
    assert key_of(one) != key_of(other)
    assert parts_of(one) != parts_of(other)


def _as_said(value: Any) -> str:
    """Equal exactly for equal JSON, where 1, 1.0 and true are three things."""
    if isinstance(value, Mapping):
        return "of " + str(sorted((name, _as_said(one)) for name, one in value.items()))
    if isinstance(value, list | tuple):
        return str([_as_said(one) for one in value])
    return f"{type(value).__name__} {value!r}"


def _otherwise(value: Mapping[str, Json]) -> Mapping[str, Json]:
    """The same in another order and of other types."""
    change: Callable[[Json], Json] = lambda one: (  # noqa: E731
        _otherwise(one)
        if isinstance(one, Mapping)
        else tuple(map(change, one))
        if isinstance(one, list)
        else one
    )
    return MappingProxyType({name: change(one) for name, one in reversed(list(value.items()))})
