"""How requests to Ollama are worded, and how its names, versions and times are read."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.backends.asked import Asked
from forge_gui.engine.backends.ollama.cards import capabilities_of, full_card, parameter_count
from forge_gui.engine.backends.ollama.faults import complaint_of, fault_of_answer
from forge_gui.engine.backends.ollama.names import canonical, is_cloud, same_model
from forge_gui.engine.backends.ollama.options import chat_body, generate_body, runner_options
from forge_gui.engine.backends.ollama.pull import PullLog
from forge_gui.engine.backends.ollama.version import is_unsafe, version_numbers
from forge_gui.engine.backends.ollama.wire import epoch_of, read_answer
from forge_gui.engine.formats.json_fields import WireError, read_object
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BackendError, BadRequest, ModelCrashed, ModelOutOfMemory
from forge_gui.values.generation import GenerateRequest, Message, Role, RunnerOptions, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard

_TINY = ModelId("ollama", "tiny")
_ASKED = Asked("Ollama", "Ollama's API", "http://127.0.0.1:11434", "ollama", "Start it.", "tiny")
_SCHEMA = {"type": "object"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tiny", "TINY:LATEST"),
        ("registry.ollama.ai/library/tiny", "tiny:latest"),
        ("library/tiny:v2", "tiny:v2"),
        ("http://127.0.0.1:5055/lab/x", "127.0.0.1:5055/lab/x:latest"),
    ],
)
def test_spellings_of_one_model_are_known_as_one(one: str, other: str) -> None:
    assert same_model(one, other)
    assert not same_model(one, f"{other}x")


@given(st.from_regex(r"[a-z0-9._-]{1,8}(/[a-z0-9._-]{1,8})?(:[a-z0-9._-]{1,8})?", fullmatch=True))
def test_a_name_means_the_same_in_any_case_and_always_has_a_tag(name: str) -> None:
    assert same_model(name, name.upper())
    assert ":" in canonical(name).rpartition("/")[2]


def test_cloud_models_are_told_by_their_tag() -> None:
    assert is_cloud("gpt-oss:120b-cloud")
    assert is_cloud("x:cloud")
    assert not is_cloud("cloud")
    assert not is_cloud("cloud-tools:8b")


@given(
    st.one_of(st.none(), st.integers(1, 10**6)),
    st.integers(-10, 10**6),
    st.one_of(st.none(), st.integers(1, 10**5)),
)
def test_the_number_of_tokens_is_always_bounded(
    most: int | None, context: int, length: int | None
) -> None:
    request = GenerateRequest(_TINY, prompt="x", sampling=Sampling(max_tokens=most))
    body = generate_body(request, RunnerOptions(context_length=length), context)
    assert body["options"]["num_predict"] >= 1
    assert body["truncate"] is False
    assert "keep_alive" not in body
    assert "shift" not in body


@pytest.mark.parametrize("most", [0, -1, -2])
def test_no_tokens_at_all_is_refused_because_there_it_means_endless(most: int) -> None:
    request = GenerateRequest(_TINY, prompt="x", sampling=Sampling(max_tokens=most))
    with pytest.raises(BadRequest):
        generate_body(request, RunnerOptions(), 512)


def test_runner_options_are_sent_as_set_and_only_those() -> None:
    assert runner_options(RunnerOptions()) == {}
    assert runner_options(RunnerOptions(2048, 512, 4, 0)) == {
        "num_ctx": 2048,
        "num_batch": 512,
        "num_thread": 4,
        "num_gpu": 0,
    }


def test_every_way_of_choosing_tokens_reaches_ollama() -> None:
    sampling = Sampling(0.1, 0.2, 3, 0.4, 0.5, 0.6, 0.7, 8, 9, ("a",))
    request = GenerateRequest(_TINY, prompt="x", sampling=sampling)
    assert generate_body(request, RunnerOptions(), 512)["options"] == {
        "temperature": 0.1,
        "top_p": 0.2,
        "top_k": 3,
        "min_p": 0.4,
        "repeat_penalty": 0.5,
        "presence_penalty": 0.6,
        "frequency_penalty": 0.7,
        "seed": 8,
        "num_predict": 9,
        "stop": ["a"],
    }


@pytest.mark.parametrize(
    ("model", "think", "schema", "sent"),
    [
        ("tiny", None, None, None),
        ("tiny", True, None, True),
        ("tiny", None, _SCHEMA, False),
        ("tiny", True, _SCHEMA, True),
        ("gpt-oss:20b", None, _SCHEMA, "low"),
        ("gpt-oss:20b", False, None, "low"),
        ("gpt-oss:20b", None, None, None),
    ],
)
def test_thinking_is_off_beside_a_schema(
    model: str, think: bool | None, schema: dict[str, str] | None, sent: object
) -> None:
    request = GenerateRequest(ModelId("ollama", model), prompt="x", json_schema=schema, think=think)
    assert generate_body(request, RunnerOptions(), 512).get("think") == sent


def test_a_schema_goes_before_any_json() -> None:
    both = GenerateRequest(_TINY, prompt="x", json_schema=_SCHEMA, json_mode=True)
    any_json = GenerateRequest(_TINY, prompt="x", json_mode=True)
    assert generate_body(both, RunnerOptions(), 512)["format"] == _SCHEMA
    assert generate_body(any_json, RunnerOptions(), 512)["format"] == "json"


def test_log_probabilities_are_asked_for_within_what_ollama_takes() -> None:
    many = GenerateRequest(_TINY, prompt="x", top_logprobs=50)
    none = GenerateRequest(_TINY, prompt="x", top_logprobs=0)
    assert generate_body(many, RunnerOptions(), 512)["top_logprobs"] == 20
    assert generate_body(none, RunnerOptions(), 512)["logprobs"] is True
    assert generate_body(none, RunnerOptions(), 512)["top_logprobs"] == 0


def test_images_and_system_text_find_their_places_in_a_chat() -> None:
    request = GenerateRequest(
        _TINY,
        system="be brief",
        messages=(Message(Role.USER, "a", (b"1",)), Message(Role.USER, "b")),
        images=(b"2",),
    )
    assert chat_body(request, RunnerOptions(), 512)["messages"] == [
        {"role": "system", "content": "be brief"},
        {"role": "user", "content": "a", "images": ["MQ=="]},
        {"role": "user", "content": "b", "images": ["Mg=="]},
    ]


@pytest.mark.parametrize(
    "request_",
    [GenerateRequest(_TINY), GenerateRequest(_TINY, prompt="x", system="s", raw=True)],
    ids=["no prompt", "raw with system"],
)
def test_what_ollama_would_not_answer_is_refused_in_a_sentence(request_: GenerateRequest) -> None:
    with pytest.raises(BadRequest) as caught:
        generate_body(request_, RunnerOptions(), 512)
    assert caught.value.advice
    with pytest.raises(BadRequest):
        chat_body(GenerateRequest(_TINY), RunnerOptions(), 512)


@pytest.mark.parametrize(
    ("text", "numbers", "unsafe"),
    [
        ("0.33.0-rc2", (0, 33, 0), False),
        ("0.17.1", (0, 17, 1), False),
        ("0.17.0", (0, 17, 0), True),
        ("v0.5", (0, 5), True),
        ("0.0.0", (0, 0, 0), False),
        ("1.0", (1, 0), False),
        ("newest", (), False),
    ],
)
def test_versions_with_a_known_hole_are_told(
    text: str, numbers: tuple[int, ...], unsafe: bool
) -> None:
    assert version_numbers(text) == numbers
    assert is_unsafe(text) is unsafe


@given(st.datetimes(datetime(1971, 1, 1), datetime(2300, 1, 1)), st.integers(0, 999))  # noqa: DTZ001
def test_times_in_nanoseconds_are_read(at: datetime, nanos: int) -> None:
    text = f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond:06}{nanos:03}Z"
    assert epoch_of(text) == pytest.approx(at.replace(tzinfo=UTC).timestamp())


def test_odd_times_are_read_or_refused() -> None:
    assert epoch_of("") is None
    assert epoch_of("0001-01-01T00:00:00Z") is None
    assert epoch_of("2026-11-20T22:45:42+01:00") == epoch_of("2026-11-20T21:45:42.0Z")
    with pytest.raises(WireError):
        epoch_of("yesterday")


@given(st.binary(max_size=40) | st.text(max_size=40).map(str.encode))
def test_any_bytes_are_an_object_or_a_wire_error(raw: bytes) -> None:
    try:
        found = read_object(raw)
    except WireError:
        return
    assert isinstance(found, dict)


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["message", "response", "content", "logprobs", "token", "error", "done"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(
    st.dictionaries(
        st.sampled_from(
            ["response", "message", "done", "error", "logprobs", "eval_count", "total_duration"]
        ),
        _JSON,
    )
)
def test_any_line_is_an_answer_an_error_or_a_wire_error(line: dict[str, object]) -> None:
    try:
        complaint = complaint_of(line)
        if complaint is None:
            read_answer(line)
    except WireError:
        pass


@given(st.integers(300, 599), st.binary(max_size=30) | _JSON.map(json.dumps).map(str.encode))
def test_any_bad_answer_is_one_of_our_errors_in_words(status: int, body: bytes) -> None:
    fault = fault_of_answer(_ASKED, status, body)
    assert isinstance(fault, BackendError)
    assert fault.sentence
    assert fault.advice


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("llama-server process has terminated: CUDA error: out of memory", ModelOutOfMemory),
        ("model requires more system memory (9 GiB) than is available (4 GiB)", ModelOutOfMemory),
        ("an error was encountered while running the model: out of memory", ModelCrashed),
    ],
)
def test_memory_that_runs_out_at_load_is_told_from_a_crash(
    text: str, kind: type[BackendError]
) -> None:
    body = json.dumps({"error": text}).encode()
    fault = fault_of_answer(_ASKED, 500, body)
    assert type(fault) is kind


def test_only_abilities_that_ollama_names_are_claimed() -> None:
    said = ["completion", "tools", "insert", "thinking", "vision", "embedding", "audio", 7, None]
    assert capabilities_of(said) == {
        Capability.TEXT_GENERATION,
        Capability.TOOL_CALLING,
        Capability.REASONING,
        Capability.VISION,
        Capability.EMBEDDING,
    }


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("118K", 118_000),
        ("72.73M", 72_730_000),
        ("8.0B", 8 * 10**9),
        ("12", 12),
        ("", None),
        ("big", None),
    ],
)
def test_numbers_of_parameters_are_read(text: str, count: int | None) -> None:
    assert parameter_count(text) == count


def test_a_model_on_another_computer_has_no_memory_here() -> None:
    body = {
        "remote_host": "https://ollama.com:443",
        "model_info": {
            "general.architecture": "llama",
            "llama.block_count": 2,
            "llama.embedding_length": 64,
            "llama.attention.head_count": 4,
        },
    }
    card = full_card(ModelCard(_TINY, size_bytes=100), body)
    assert card.is_remote
    assert card.memory_bytes is None


def test_a_download_counts_by_part_and_survives_a_step_back() -> None:
    log = PullLog()
    assert log.add({"status": "pulling manifest"}).total == 0
    assert log.add({"status": "a", "digest": "1", "total": 10}).done == 0
    assert log.add({"status": "a", "digest": "1", "total": 10, "completed": 8}).done == 8
    assert log.add({"status": "b", "digest": "2", "total": 4, "completed": 4}).done == 12
    assert log.add({"status": "a", "digest": "1", "total": 10, "completed": 3}).done == 7
    last = log.add({"status": "success"})
    assert (last.done, last.total, last.is_finished) == (7, 14, True)
