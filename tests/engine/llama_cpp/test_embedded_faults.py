"""Native answers, exit codes and complaints, turned into the right error with the right words."""

from __future__ import annotations

import pytest

from forge_gui.engine.backends.llama_cpp.faults import crash, error_from_body, load_failure
from forge_gui.engine.backends.llama_cpp.stream import StreamReader
from forge_gui.values.errors import (
    BackendBusy,
    BackendError,
    BackendProtocolError,
    BadRequest,
    CapabilityMissing,
    ContextExceeded,
    GenerationCut,
    ModelOutOfMemory,
    Unauthorised,
)
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId

MODEL = ModelId("forge", "tiny")

NO_MEMORY = """\
0.01.067.972 E ggml_aligned_malloc: insufficient memory (attempted to allocate 156252.00 MB)
0.01.115.833 E srv          init: exiting due to model loading error
Traceback (most recent call last):
"""
NO_TENSOR = """\
0.00.008.464 E llama_model_load: error loading model: check_tensor_dims: tensor 'q' not found
0.00.008.550 E llama_model_load_from_file_impl: failed to load model
"""


def test_too_little_memory_is_told_from_a_broken_file() -> None:
    assert isinstance(load_failure(MODEL, 1, NO_MEMORY), ModelOutOfMemory)
    failure = load_failure(MODEL, 1, NO_TENSOR)
    assert not isinstance(failure, ModelOutOfMemory)
    assert "tensor 'q' not found" in failure.sentence
    assert "told so" in load_failure(MODEL, 1, "", "told so").sentence


def test_a_crash_names_its_signal() -> None:
    assert "SIGSEGV" in crash(MODEL, -11).sentence
    assert "memory" in crash(MODEL, -9).sentence
    assert "exit code 7" in crash(MODEL, 7).sentence
    assert "signal 250" in crash(MODEL, -250).sentence


@pytest.mark.parametrize(
    ("status", "error", "kind"),
    [
        (
            400,
            {"type": "exceed_context_size_error", "n_prompt_tokens": 900, "n_ctx": 512},
            ContextExceeded,
        ),
        (400, {"code": 400, "message": "bad schema"}, BadRequest),
        (401, {"code": 401}, Unauthorised),
        (501, {"code": 501, "type": "not_supported_error"}, CapabilityMissing),
        (503, {"code": 503}, BackendBusy),
        (500, {"code": 500, "message": "boom"}, BackendProtocolError),
        (500, "text", BackendProtocolError),
    ],
)
def test_each_refusal_has_its_error(status: int, error: object, kind: type[BackendError]) -> None:
    found = error_from_body({"error": error}, status, MODEL)
    assert type(found) is kind
    assert (found.backend, found.model) == ("forge", "tiny")
    assert "forge:tiny" in found.sentence


@pytest.mark.parametrize(
    "data",
    ["", "{", "[]", "7", '{"choices": [{}]}', '{"choices": 3}', '{"stop": true}', '{"content": 1}'],
)
def test_garbage_in_a_stream_is_one_sentence(data: str) -> None:
    with pytest.raises(BackendProtocolError, match="cannot be read"):
        StreamReader(GenerateRequest(MODEL)).feed(data)


def test_an_error_inside_a_stream_is_raised() -> None:
    with pytest.raises(BadRequest, match="no such"):
        StreamReader(GenerateRequest(MODEL)).feed('{"error": {"code": 400, "message": "no such"}}')


def test_a_stream_without_its_end_is_cut_with_what_came() -> None:
    reader = StreamReader(GenerateRequest(MODEL))
    reader.feed('{"choices": [{"delta": {"content": "half an"}}]}')
    with pytest.raises(GenerationCut) as caught:
        reader.finish(1.0)
    assert caught.value.text == "half an"
