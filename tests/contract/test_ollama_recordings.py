"""Every recorded exchange with a real Ollama is played to the backend and comes to what it must."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from forge_gui.engine.backends.ollama.backend import OllamaBackend
from forge_gui.engine.backends.ollama.pull import PullProgress
from forge_gui.values.errors import BackendError, BadRequest, ContextExceeded, GenerationCut
from forge_gui.values.generation import Chunk, EmbedResult, GenerateResult
from forge_gui.values.models import Health, HealthState, LoadedModel, ModelCard
from tests.contract.ollama_cases import BESIDE, FOLDER, VERBS, Case, alone, cases, recording
from tests.engine.replay.recording import Exchange, read_recording
from tests.engine.replay.server import Replay, Seen

_SECOND = 1e9
_RECORDED_FILES = 238


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.name}-{case.number}")
async def test_a_recorded_exchange_comes_to_what_it_must(case: Case) -> None:
    replay = Replay([alone(case.name, case.number), *map(recording, BESIDE.get(case.verb, ()))])
    outcome: object
    async with replay.serving() as place:
        backend = OllamaBackend(place)
        try:
            outcome = await VERBS[case.verb](backend, case.exchange)
        except BackendError as error:
            outcome = error
        finally:
            await backend._client.close()  # no farewell: the recording has no answer to it
    assert replay.faults == []
    _check_outcome(case, outcome)
    if case.verb != "read":
        assert replay.seen, "the client never asked"
        _check_requests(case.verb, replay.seen)


def test_every_recorded_exchange_has_a_row_in_the_table() -> None:
    recorded = {
        (path.stem, number)
        for path in FOLDER.glob("*-*.txt")
        for number in range(1, len(recording(path.stem).exchanges) + 1)
    }
    assert {(case.name, case.number) for case in cases()} == recorded
    assert len(cases()) == len(recorded)
    assert len({name for name, _ in recorded}) == _RECORDED_FILES


@pytest.mark.parametrize(
    "path", sorted((FOLDER / "other_llama_server").glob("*.txt")), ids=lambda path: path.stem
)
async def test_other_words_of_another_llama_server_mean_the_same(path: Path) -> None:
    found = read_recording(path)
    replay = Replay([found])
    async with replay.serving() as place:
        backend = OllamaBackend(place)
        verb = VERBS["chat" if "chat" in path.stem else "generate"]
        with pytest.raises(BadRequest) as caught:
            await verb(backend, found.exchanges[0])
        await backend.close()
    assert "JSON schema" in caught.value.sentence
    assert found.exchanges[0].body != recording(path.stem).exchanges[0].body


def _check_outcome(case: Case, outcome: object) -> None:
    expected, *facts = case.outcome.split()
    if expected != "ok":
        assert type(outcome).__name__ == expected, outcome
        assert isinstance(outcome, BackendError)
        _check_error(case, outcome, facts)
        return
    if isinstance(outcome, BackendError):
        raise outcome
    checks = {
        "generate": _check_answer,
        "chat": _check_answer,
        "embed": _check_vectors,
        "list": _check_cards,
        "show": _check_card,
        "loaded": _check_loaded,
        "load": _check_load,
        "health": _check_health,
        "pull": _check_pull,
        "create": _check_creation,
        "blob": _check_blob,
    }
    if case.verb in checks:
        checks[case.verb](case.exchange, outcome)
    else:
        assert outcome is None
    if case.verb == "health":
        assert isinstance(outcome, Health)
        assert [outcome.state.value] == facts


def _check_error(case: Case, error: BackendError, facts: Sequence[str]) -> None:
    assert error.sentence.endswith((".", "…"))
    assert error.advice
    assert error.backend == "ollama"
    assert '{"error"' not in error.sentence, "a sentence, not the bytes"
    if isinstance(error, ContextExceeded):
        assert facts == [str(error.prompt_tokens), str(error.context_tokens)]
    if isinstance(error, GenerationCut):
        assert error.text == "".join(_spoken(line)[0] for line in case.exchange.json_lines)


def _spoken(line: dict[str, Any]) -> tuple[str, str]:
    """Text and thinking of a recorded line."""
    message = line.get("message")
    if message is not None:
        return message.get("content", ""), message.get("thinking", "")
    return line.get("response", ""), line.get("thinking", "")


def _check_answer(exchange: Exchange, outcome: object) -> None:
    assert isinstance(outcome, list)
    *chunks, result = outcome
    lines = exchange.json_lines
    last = lines[-1]
    assert all(isinstance(chunk, Chunk) for chunk in chunks)
    assert isinstance(result, GenerateResult)
    assert result.text == "".join(_spoken(line)[0] for line in lines)
    assert result.text == "".join(chunk.text for chunk in chunks)
    assert result.thinking == "".join(_spoken(line)[1] for line in lines)
    assert result.stop_reason.value == last["done_reason"]
    assert result.prompt_tokens == last.get("prompt_eval_count", 0)
    assert result.completion_tokens == last.get("eval_count", 0)
    assert result.load_s == pytest.approx(last.get("load_duration", 0) / _SECOND)
    assert result.prompt_s == pytest.approx(last.get("prompt_eval_duration", 0) / _SECOND)
    assert result.completion_s == pytest.approx(last.get("eval_duration", 0) / _SECOND)
    assert result.total_s == pytest.approx(last.get("total_duration", 0) / _SECOND)
    recorded = [entry for line in lines for entry in line.get("logprobs") or ()]
    assert [(one.token, one.logprob) for one in result.logprobs] == [
        (entry["token"], entry["logprob"]) for entry in recorded
    ]
    assert [len(one.top) for one in result.logprobs] == [
        len(entry.get("top_logprobs") or ()) for entry in recorded
    ]


def _check_vectors(exchange: Exchange, outcome: object) -> None:
    assert isinstance(outcome, EmbedResult)
    body = exchange.json_lines[0]
    assert [list(vector) for vector in outcome.vectors] == body["embeddings"]
    assert outcome.prompt_tokens == body["prompt_eval_count"]


def _check_cards(exchange: Exchange, outcome: object) -> None:
    recorded = exchange.json_lines[0]["models"]
    assert isinstance(outcome, tuple)
    assert [card.id.name for card in outcome] == [entry["name"] for entry in recorded]
    assert [card.size_bytes for card in outcome] == [entry["size"] for entry in recorded]
    assert [card.digest for card in outcome] == [entry["digest"] for entry in recorded]
    assert [len(card.capabilities) for card in outcome] == [
        len(set(entry.get("capabilities", ())) - {"insert"}) for entry in recorded
    ]
    assert not any(card.is_remote for card in outcome)


def _check_card(exchange: Exchange, outcome: object) -> None:
    assert isinstance(outcome, ModelCard)
    body = exchange.json_lines[0]
    info = body["model_info"]
    assert str(outcome.id) == f"ollama:{exchange.request_json['model']}"
    assert outcome.context_length == info["llama.context_length"]
    assert outcome.parameters == info["general.parameter_count"]
    assert outcome.family == "llama"
    assert len(outcome.capabilities) == len(set(body["capabilities"]) - {"insert"})


def _check_loaded(exchange: Exchange, outcome: object) -> None:
    recorded = exchange.json_lines[0]["models"]
    assert isinstance(outcome, tuple)
    assert [model.id.name for model in outcome] == [entry["name"] for entry in recorded]
    for model, entry in zip(outcome, recorded, strict=True):
        assert isinstance(model, LoadedModel)
        assert model.ram_bytes == entry["size"] - entry["size_vram"]
        assert model.vram_bytes == entry["size_vram"]
        assert model.context_length == entry["context_length"]
        assert model.expires_at is not None
        assert model.expires_at > 1_700_000_000


def _check_load(exchange: Exchange, outcome: object) -> None:
    assert isinstance(outcome, LoadedModel)
    assert outcome.id.name == exchange.request_json["model"]
    assert outcome.loaded_at is not None
    if outcome.id.name == "tiny":
        assert (outcome.ram_bytes, outcome.context_length) == (2181037, 512)


def _check_health(exchange: Exchange, outcome: object) -> None:
    assert isinstance(outcome, Health)
    if outcome.state is HealthState.READY:
        assert outcome.version == exchange.json_lines[0]["version"]
    else:
        assert outcome.sentence
        assert outcome.advice


def _check_pull(exchange: Exchange, outcome: object) -> None:
    assert isinstance(outcome, list)
    parts = {line["digest"]: line["total"] for line in exchange.json_lines if "digest" in line}
    last = outcome[-1]
    assert isinstance(last, PullProgress)
    assert last.is_finished
    assert last.total == sum(parts.values())
    assert [step.status for step in outcome] == [line["status"] for line in exchange.json_lines]


def _check_creation(exchange: Exchange, outcome: object) -> None:
    assert isinstance(outcome, list)
    told = [line["status"] for line in exchange.json_lines]
    assert told[-1] == "success"
    assert [step.words for step in outcome] == told[:-1]


def _check_blob(exchange: Exchange, outcome: object) -> None:
    assert outcome is (exchange.status == 200)


def _check_requests(verb: str, seen: Sequence[Seen]) -> None:
    """What every request must say, and must not."""
    for request in seen:
        body = request.json
        assert "gzip" not in request.headers["accept-encoding"]
        if verb in ("generate", "chat"):
            assert body["options"]["num_predict"] >= 1
            assert body["stream"] is True
        if verb in ("generate", "chat", "embed"):
            assert body["truncate"] is False
            assert "keep_alive" not in body
        if verb in ("load", "unload") and request.method == "POST":
            assert body["keep_alive"] == (0 if verb == "unload" else "30m")
        if request.method == "DELETE":
            assert body == {"model": body["model"]}
