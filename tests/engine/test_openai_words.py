"""How requests of the OpenAI API are worded, and that no answer, however odd, breaks the reading."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.openai_http.bodies import (
    chat_body,
    is_strict,
    raw_body,
    with_new_limit,
)
from forge_gui.engine.backends.openai_http.faults import complaint_of, fault_of_answer
from forge_gui.engine.backends.openai_http.wire import cards_of, read_part, read_vectors
from forge_gui.engine.formats.json_fields import WireError
from forge_gui.values.errors import BackendError, BadRequest, CapabilityMissing
from forge_gui.values.generation import GenerateRequest, Message, Role, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import JsonObject

_MODEL = ModelId("openai", "lab/m")
_ASKED = Asked('The server "lab"', "the OpenAI API", "http://127.0.0.1:1/v1", "openai", "Go.", "m")
_SAMPLING = Sampling(0.1, 0.2, 3, 0.4, 0.5, 0.6, 0.7, 8, 9, ("a",))


def test_ways_of_choosing_tokens_go_where_they_are_known() -> None:
    request = GenerateRequest(_MODEL, prompt="x", sampling=_SAMPLING)
    far = chat_body(request, "m", is_local=False)
    near = chat_body(request, "m", is_local=True)
    assert (far["temperature"], far["seed"], far["max_tokens"], far["stop"]) == (0.1, 8, 9, ["a"])
    assert {"top_k", "min_p", "repeat_penalty"} & set(far) == set()
    assert (near["top_k"], near["min_p"], near["repeat_penalty"]) == (3, 0.4, 0.5)


def test_the_limit_has_a_newer_name_where_it_is_wanted() -> None:
    body = with_new_limit({"max_tokens": 5, "model": "m"})
    assert body == {"max_completion_tokens": 5, "model": "m"}
    assert with_new_limit({"model": "m"}) == {"model": "m"}


@pytest.mark.parametrize(
    ("image", "kind"),
    [(b"\x89PNG\r\n", "png"), (b"\xff\xd8\xff", "jpeg"), (b"RIFFxxxxWEBP", "webp")],
)
def test_images_go_as_addresses_that_hold_them(image: bytes, kind: str) -> None:
    request = GenerateRequest(
        _MODEL, system="s", messages=(Message(Role.USER, "look"),), images=(image,)
    )
    system, user = chat_body(request, "m", is_local=True)["messages"]
    assert system == {"role": "system", "content": "s"}
    assert user["content"][0] == {"type": "text", "text": "look"}
    assert user["content"][1]["image_url"]["url"].startswith(f"data:image/{kind};base64,")


def test_an_empty_prompt_and_no_tokens_are_refused() -> None:
    with pytest.raises(BadRequest):
        chat_body(GenerateRequest(_MODEL), "m", is_local=True)
    request = GenerateRequest(_MODEL, prompt="x", sampling=Sampling(max_tokens=0))
    with pytest.raises(BadRequest):
        chat_body(request, "m", is_local=True)


def test_a_raw_prompt_takes_nothing_that_a_template_would_carry() -> None:
    body = raw_body(
        GenerateRequest(_MODEL, prompt="x", raw=True, top_logprobs=2), "m", is_local=True
    )
    assert (body["prompt"], body["logprobs"]) == ("x", 2)
    with pytest.raises(CapabilityMissing):
        raw_body(GenerateRequest(_MODEL, prompt="x", system="s"), "m", is_local=True)


_OPEN: JsonObject = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
_CLOSED: JsonObject = {**_OPEN, "additionalProperties": False}


@pytest.mark.parametrize(
    ("schema", "strict"),
    [
        (_OPEN, False),
        (_CLOSED, True),
        ({**_CLOSED, "required": []}, False),
        ({"type": "array", "items": _CLOSED}, True),
        ({"anyOf": [_CLOSED, _OPEN]}, False),
        ({"type": "string"}, True),
    ],
)
def test_a_schema_is_strict_where_openai_can_enforce_it(schema: JsonObject, strict: bool) -> None:
    assert is_strict(schema) is strict
    request = GenerateRequest(_MODEL, prompt="x", json_schema=schema)
    sent = chat_body(request, "m", is_local=True)["response_format"]["json_schema"]
    assert (sent["schema"], sent["strict"]) == (schema, strict)


def test_plain_completions_word_their_log_probabilities_in_columns() -> None:
    part = read_part(
        {
            "choices": [
                {
                    "text": "ab",
                    "logprobs": {
                        "tokens": ["a", "b"],
                        "token_logprobs": [None, -1.5],
                        "top_logprobs": [None, {"b": -1.5, "c": -2.0}],
                    },
                }
            ]
        }
    )
    assert [(one.token, one.logprob, len(one.top)) for one in part.logprobs] == [
        ("a", 0.0, 0),
        ("b", -1.5, 2),
    ]


def test_vectors_come_in_the_order_of_the_texts() -> None:
    data = [{"index": 1, "embedding": [2.0]}, {"index": 0, "embedding": [1.0]}]
    assert read_vectors({"data": data}) == ((1.0,), (2.0,))
    with pytest.raises(WireError):
        read_vectors({"data": [{"embedding": "AAAA"}]})


_WORDS = st.sampled_from(
    [
        "choices",
        "delta",
        "message",
        "content",
        "text",
        "usage",
        "logprobs",
        "tokens",
        "error",
        "token_logprobs",
        "top_logprobs",
        "data",
        "id",
        "index",
        "embedding",
        "meta",
        "timings",
    ]
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=4),
    max_leaves=15,
)


@given(st.dictionaries(_WORDS, _JSON))
def test_any_answer_is_read_or_refused(body: dict[str, object]) -> None:
    for read in (complaint_of, read_part, read_vectors):
        with suppress(WireError):
            read(body)
    with suppress(WireError):
        cards_of(body, "lab", is_remote=False)


@given(st.integers(300, 599), st.binary(max_size=30) | _JSON.map(json.dumps).map(str.encode))
def test_any_refusal_is_one_of_our_errors_in_words(status: int, body: bytes) -> None:
    fault = fault_of_answer(_ASKED, status, body)
    assert isinstance(fault, BackendError)
    assert fault.sentence
    assert fault.advice
