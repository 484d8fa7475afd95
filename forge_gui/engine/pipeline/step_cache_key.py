"""What a step's answer depends on, as one key, and what changed where the key is another. Pure.

The key is SHA-256 over canonical JSON: two questions have the same key exactly if they are the
same question to the same content of the same model by the same code.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from forge_gui.engine.pipeline.reuse import StepAsked
from forge_gui.values.generation import GenerateRequest, Message, RunnerOptions, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.step_kinds import BUILT_IN_KINDS

KEY_VERSION = 1
"""Goes up whenever keys are made in another way, so that no old one is met again."""
_NO_PART = frozenset({"cache", "retries", "time_limit"})
"""Settings that say how an answer is come by, and nothing of what it is."""
Parts = Mapping[str, str]
"""A short digest of each part, by its name: enough to see which one changed."""


def key_of(asked: StepAsked) -> str:
    """The key. Raises TypeError, ValueError for values that are no JSON (a custom step's)."""
    return "step-" + hashlib.sha256(canonical(_whole(asked))).hexdigest()


def parts_of(asked: StepAsked) -> Parts:
    """Every part of the key by itself, and the templates that the prompts were made of."""
    whole = _whole(asked)
    request = whole["request"] or {"model": None, "runner": {}, "sampling": {}}
    parts = {
        "kind": whole["kind"],
        "code": whole["code"],
        "digest": whole["digest"],
        "model": [whole["model"], request.pop("model")],
        "loaded": [whole["options"], request.pop("runner")],
        **{f"input {port}": value for port, value in whole["inputs"].items()},
        **{f"setting {name}": value for name, value in whole["settings"].items()},
        **{f"option {name}": value for name, value in request.pop("sampling").items()},
        **{f"template {name}": asked.settings.get(name) for name in _templates(asked)},
        **request,
    }
    return {name: _short(value) for name, value in parts.items()}


def canonical(value: object) -> bytes:
    """The one way to write a JSON value: keys in order, no spaces, half surrogates as they are."""
    return _ENCODER.encode(value).encode("utf-8", "surrogatepass")


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        return list(value)
    raise TypeError(f"{type(value).__name__} is no JSON")


_ENCODER = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=_plain
)


def _whole(asked: StepAsked) -> dict[str, Any]:
    request = asked.request
    rendered = (*_templates(asked), "model") if request else ()
    return {
        "version": KEY_VERSION,
        "kind": asked.kind,
        "code": asked.kind_version,
        "settings": {
            name: value
            for name, value in asked.settings.items()
            if name not in rendered and name not in _NO_PART
        },
        "inputs": dict(asked.inputs),
        "model": _model(asked.model) if asked.model else None,
        "options": _runner(asked.options),
        "request": _request(request) if request else None,
        "digest": asked.model_digest or "",
    }


def _templates(asked: StepAsked) -> Sequence[str]:
    """Settings that reach the model as rendered text only."""
    info = BUILT_IN_KINDS.get(asked.kind)
    return info.templates if info and asked.request else ()


def _request(request: GenerateRequest) -> dict[str, Any]:
    """All of a request; a test holds this to the fields that a request has."""
    return {
        "model": _model(request.model),
        "prompt": request.prompt,
        "system": request.system,
        "messages": [_message(one) for one in request.messages],
        "images": [_picture(one) for one in request.images],
        "sampling": _sampling(request.sampling),
        "runner": _runner(request.runner),
        "json_schema": request.json_schema,
        "json_mode": request.json_mode,
        "top_logprobs": request.top_logprobs,
        "think": request.think,
        "raw": request.raw,
        "stand_ins": [[_model(one.model), _runner(one.runner)] for one in request.stand_ins],
        "min_length": request.min_length,
    }


def _model(model: ModelId) -> list[str]:
    return [model.backend, model.name]


def _message(message: Message) -> list[object]:
    return [message.role, message.content, [_picture(one) for one in message.images]]


def _picture(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _sampling(sampling: Sampling) -> dict[str, object]:
    return {
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "top_k": sampling.top_k,
        "min_p": sampling.min_p,
        "repeat_penalty": sampling.repeat_penalty,
        "presence_penalty": sampling.presence_penalty,
        "frequency_penalty": sampling.frequency_penalty,
        "seed": sampling.seed,
        "max_tokens": sampling.max_tokens,
        "stop": sampling.stop,
    }


def _runner(runner: RunnerOptions) -> dict[str, object]:
    found: dict[str, object] = {
        "context_length": runner.context_length,
        "batch_size": runner.batch_size,
        "threads": runner.threads,
        "gpu_layers": runner.gpu_layers,
    }
    if runner.kv_type is not None:  # came later: what was kept before is still the answer
        found["kv_type"] = runner.kv_type.value
    return found


def _short(value: object) -> str:
    return hashlib.blake2b(canonical(value), digest_size=6).hexdigest()
