"""The settings hold every documented key with its documented default; files and schema follow."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pydantic import BaseModel, ValidationError

from forge_gui.values.settings import Settings, settings_schema

_PASTURE: dict[str, Any] = {
    "cache.enabled": True,
    "cache.dir": "./cache",
    "cache.default_ttl": 3600,
    "log_level": "INFO",
    "verbose_output": False,
    "debug_mode": False,
    "request_timeout": 90.0,
    "retry.max_attempts": 3,
    "retry.strategy": "exponential",
    "retry.min_wait": 1.0,
    "retry.max_wait": 30.0,
    "preload_models": True,
    "sequential_execution": True,
    "fallback_threshold": 2,
    "min_response_length": 10,
    "simulation_mode": False,
}
_ORCHESTRATION: dict[str, Any] = {
    "orchestrator.default_chat_model": "auto",
    "orchestrator.default_code_model": "auto",
    "orchestrator.default_vision_model": "auto",
    "orchestrator.max_loaded_models": 3,
    "orchestrator.gpu_memory_limit_mb": 8000,
    "orchestrator.cpu_memory_limit_mb": 16000,
    "orchestrator.enable_collaboration": True,
    "orchestrator.enable_auto_fallback": True,
    "orchestrator.fallback_to_cpu": True,
    "orchestrator.enable_hot_swap": True,
    "orchestrator.enable_task_offloading": True,
    "task_offloader.num_workers": 2,
    "task_offloader.max_queue_size": 100,
    "task_offloader.enable_prioritization": True,
    "task_offloader.keep_history": True,
    "task_offloader.max_history_size": 1000,
    "task_offloader.auto_cleanup_seconds": 300,
    "task_offloader.enable_caching": False,
    "task_offloader.cache_ttl": 3600,
}


@pytest.mark.parametrize(("key", "default"), [*_PASTURE.items(), *_ORCHESTRATION.items()])
def test_every_documented_key_has_its_documented_default(key: str, default: object) -> None:
    value: Any = Settings()
    for part in key.split("."):
        value = getattr(value, part)
    assert value == default
    assert type(value) is type(default)


def test_the_shipped_file_is_made_from_the_settings(project_root: Path) -> None:
    shipped = (project_root / "forge_config.json").read_text("utf-8")
    assert shipped == Settings().as_json(), "run: main.py config write-default"


def test_the_schema_accepts_the_shipped_file_and_refuses_nonsense(project_root: Path) -> None:
    schema = settings_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads((project_root / "forge_config.json").read_text()), schema)
    jsonschema.validate({}, schema)
    for nonsense in ({"colour": 1}, {"retry": {"max_attempts": 0}}, {"log_level": "LOUD"}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(nonsense, schema)


def _models(schema: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    return [("Settings", schema), *schema["$defs"].items()]


def test_every_field_says_what_it_means_and_numbers_have_bounds() -> None:
    for model, schema in _models(settings_schema()):
        assert schema.get("description", "").endswith("."), model
        for name, field in schema["properties"].items():
            if "$ref" in field:
                continue
            assert field.get("description", "").endswith("."), f"{model}.{name}"
            if field.get("type") in ("integer", "number"):
                assert "maximum" in field, f"{model}.{name}"
                assert "minimum" in field or "exclusiveMinimum" in field, f"{model}.{name}"


def test_a_settings_value_does_not_change() -> None:
    settings = Settings()
    with pytest.raises(ValidationError):
        settings.ui.theme = "dark"
    assert isinstance(settings.ui, BaseModel)


_PROFILE = {"name": "a", "base_url": "http://x"}
_TWO_OF_ONE_NAME = json.dumps({"openai_profiles": [_PROFILE, _PROFILE]})


@pytest.mark.parametrize(
    "document",
    [
        '{"retry": {"min_wait": 9, "max_wait": 1}}',
        '{"openai_profiles": [{"name": "a", "base_url": "ftp://x"}]}',
        _TWO_OF_ONE_NAME,
        '{"orchestrator": {"max_loaded_models": "3"}}',
        '{"orchestrator": {"max_loaded_models": true}}',
        '{"ollama": {"keep_alive": "soon"}}',
        '{"ollama": {"host": "ftp://x"}}',
        '{"ui": {"font_scale": NaN}}',
    ],
)
def test_nonsense_is_refused(document: str) -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate_json(document)
