"""The settings hold every documented key with its documented default; files and schema follow."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.values import settings as declared
from forge_gui.values.section import Section, SettingsInvalid
from forge_gui.values.settings import OpenAiProfile, Settings, Ui, settings_schema

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
    all_of_them = Settings()
    with pytest.raises(AttributeError):
        all_of_them.ui.theme = "dark"  # type: ignore[misc]  # that is what is tried
    assert all_of_them == Settings()
    assert hash(all_of_them) == hash(Settings())
    assert all_of_them != Settings(ui=Ui(theme="dark"))


def test_what_is_written_is_read_as_the_same(project_root: Path) -> None:
    changed = Settings(
        ui=Ui(theme="dark", font_scale=2),
        openai_profiles=(OpenAiProfile(name="a", base_url="http://x"),),
    )
    assert Settings.read(json.loads(changed.as_json())) == changed
    assert "font_scale=2.0" in repr(changed)
    assert "motion" not in repr(changed)


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
    with pytest.raises(SettingsInvalid):
        Settings.read(json.loads(document))


def test_nonsense_is_refused_in_a_program_too() -> None:
    with pytest.raises(SettingsInvalid, match="theme"):
        Ui(theme="purple")  # type: ignore[arg-type]  # that is what is tried


def test_everything_wrong_is_told_in_the_order_of_the_keys() -> None:
    document = {
        "ui": {"font_scale": "big", "thme": 1},
        "log_level": "LOUD",
        "openai_profiles": [{}],
    }
    with pytest.raises(SettingsInvalid) as caught:
        Settings.read(document)
    assert [(".".join(map(str, one.place)), one.why) for one in caught.value.wrongs] == [
        ("log_level", "unfit"),
        ("openai_profiles.0.name", "missing"),
        ("openai_profiles.0.base_url", "missing"),
        ("ui.font_scale", "unfit"),
        ("ui.thme", "unknown"),
    ]


_SECTIONS = sorted(
    (one for one in vars(declared).values() if isinstance(one, type) and issubclass(one, Section)),
    key=lambda one: one.__name__,
)
_ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.sampled_from([10**9, 10**400, -(10**400), 0.0, 0.7, 1e308, 2**31]),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=4),
    st.sampled_from(["5m", "-1", "1h30m", "5m\n", "auto", "dark", "http://x", "http://x\n", "a"]),
    st.lists(st.one_of(st.text(max_size=3), st.integers()), max_size=2),
    st.just({}),
)


@settings(max_examples=400)
@given(data=st.data())
def test_every_single_key_is_judged_as_its_published_schema_does(data: st.DataObject) -> None:
    """Another's reading of the JSON Schema (jsonschema) says the same as the settings' own."""
    section = data.draw(st.sampled_from([one for one in _SECTIONS if one.KEYS]))
    name = data.draw(st.sampled_from(list(section.KEYS)))
    value = data.draw(_ODD)
    schema = section.json_schema()
    least = {one: {"name": "a", "base_url": "http://x"}[one] for one in schema.get("required", ())}
    document = least | {name: value}
    wrongs: list[Any] = []
    section.KEYS[name].take(value, (name,), wrongs)
    is_right = jsonschema.Draft202012Validator(schema).is_valid(document)
    only_by_words = wrongs and wrongs[0].why not in ("unfit", "missing", "unknown")
    if type(value) is float and value.is_integer() and not _holds_floats(section, name):
        assert wrongs  # JSON Schema takes 3.0 for a whole number, the settings do not
    elif isinstance(value, str) and value.endswith("\n"):
        assert wrongs or "pattern" not in schema["properties"][name]  # "$" lets a line end pass
    elif not only_by_words:
        assert bool(wrongs) != is_right, (name, value, wrongs)


def _holds_floats(section: type[Section], name: str) -> bool:
    return section.KEYS[name].kind is float


def test_what_each_key_holds_is_what_its_annotation_says() -> None:
    assert len(_SECTIONS) > 10
    for section in _SECTIONS:
        assert set(section.__annotations__) - {"KEYS"} == set(section.KEYS), section
