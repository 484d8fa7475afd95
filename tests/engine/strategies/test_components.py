"""The registry of components: kinds, schemas and defaults made from the settings, plug-ins."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from importlib.metadata import EntryPoint
from typing import ClassVar

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from pydantic import Field, ValidationError

from forge_gui.engine.components.base import Component, ComponentSettings
from forge_gui.engine.components.key_reference import key_reference
from forge_gui.engine.components.registry import Components, defaults_of
from forge_gui.values.json_value import Json
from forge_gui.values.sentence import say
from forge_gui.values.strategies import ComponentKind
from tests.engine.strategies.strategy_bench import components

_TYPES = {
    ComponentKind.CLOUD_API: {
        "openai",
        "azure_openai",
        "anthropic",
        "groq",
        "together",
        "deepseek",
    },
    ComponentKind.MODEL_APP: {"ollama", "llama_cpp", "vllm"},
    ComponentKind.CONSENSUS: {"majority_voting", "weighted_voting", "borda_count"},
}
_EMPTY = {
    ComponentKind.FINE_TUNER,
    ComponentKind.REPOSITORY,
    ComponentKind.CONVERTER,
    ComponentKind.TOOL,
}


class _Echo(Component):
    """A plug-in for tests."""

    class _Settings(ComponentSettings):
        loud: bool = Field(default=False, description="Capitals.")
        room: str = Field(description="Where.")

    kind: ClassVar[ComponentKind] = ComponentKind.TOOL
    type: ClassVar[str] = "echo"
    title: ClassVar[str] = "Echo"
    settings_model = _Settings


def _point(name: str, value: str) -> EntryPoint:
    return EntryPoint(name, value, "forge.components")


def test_every_kind_is_there_and_empty_ones_say_so() -> None:
    kinds = {one.kind: one for one in components().kinds({})}
    assert set(kinds) == set(ComponentKind)
    for kind, types in _TYPES.items():
        assert types <= {one.type for one in kinds[kind].members}
        assert kinds[kind].empty == ""
    for kind in _EMPTY:
        assert kinds[kind].members == ()
        assert kinds[kind].empty.endswith(".")


def test_schema_and_defaults_are_those_of_the_settings() -> None:
    for kind in components().kinds({}):
        for member in kind.members:
            schema = member.settings_schema
            properties = schema["properties"]
            assert isinstance(properties, Mapping)
            assert schema["additionalProperties"] is False
            needed = schema.get("required", ())
            assert isinstance(needed, (list, tuple))
            assert set(member.defaults) == set(properties) - set(needed)
            assert json.loads(json.dumps(member.defaults)) == dict(member.defaults)
            for field in properties.values():
                assert isinstance(field, Mapping)
                assert str(field["description"]).endswith(".") or "https" in str(field)


_CONFIGS: dict[str, dict[str, Json]] = {
    "openai": {},
    "groq": {"default_model": "llama"},
    "azure_openai": {"endpoint": "https://me.openai.azure.com/", "deployments": ["chat"]},
    "anthropic": {"default_model": "claude"},
    "openai_compatible": {"base_url": "http://127.0.0.1:9/v1", "profile": "lab"},
    "ollama": {"host": "10.0.0.7"},
    "llama_cpp": {"base_url": "http://127.0.0.1:8080/v1"},
    "vllm": {},
}
_BEGINS = {
    "openai": "openai:openai/",
    "groq": "openai:groq/",
    "azure_openai": "openai:azure/",
    "anthropic": "anthropic:",
    "openai_compatible": "openai:lab/",
    "ollama": "ollama@it:",
    "llama_cpp": "openai:llama-cpp/",
    "vllm": "openai:vllm/",
}


@pytest.mark.parametrize(("type_", "config"), _CONFIGS.items())
def test_each_brings_its_server(type_: str, config: dict[str, Json]) -> None:
    member = components().get(type_)
    assert member is not None
    made = member.of("it", config)
    assert not made.validate()
    assert made.serving().begins == _BEGINS[type_]
    if made.default_model:
        assert made.default_model.startswith(_BEGINS[type_])
    assert repr(made) == f"<{type_} it>"


def test_azure_has_its_header_and_its_deployments() -> None:
    member = components().get("azure_openai")
    assert member is not None
    profile = member.of("it", _CONFIGS["azure_openai"]).serving().profile
    assert profile is not None
    assert (profile.key_header, profile.models) == ("api-key", ("chat",))
    assert (profile.base_url, profile.api_version) == ("https://me.openai.azure.com", "2024-10-21")
    newer = member.of("it", {**_CONFIGS["azure_openai"], "api_version": ""}).serving().profile
    assert newer is not None
    assert newer.base_url == "https://me.openai.azure.com/openai/v1"
    assert member.of("it", {"endpoint": "https://x"}).validate()


def test_a_provider_brings_address_and_key_as_data() -> None:
    member = components().get("deepseek")
    assert member is not None
    profile = member.of("it", {}).serving().profile
    assert profile is not None
    assert profile.base_url == "https://api.deepseek.com/v1"
    assert (profile.key_source, profile.key_name) == ("environment", "DEEPSEEK_API_KEY")
    kept = member.of("it", {"api_key": "keyring:mine"}).serving().profile
    assert kept is not None
    assert (kept.key_source, kept.key_name) == ("keyring", "mine")


def test_a_packages_component_is_loaded_and_used() -> None:
    own = Components(lambda: [_point("echo", f"{__name__}:_Echo")])
    assert own.get("echo") is None
    own.load()
    own.load()
    found = own.get("echo")
    assert found is _Echo
    assert defaults_of(found) == {"loud": False}
    tool = next(one for one in own.kinds({}) if one.kind is ComponentKind.TOOL)
    assert (tool.members[0].type, tool.empty) == ("echo", "")
    with pytest.raises(ValidationError):
        found.of("it", {"loud": "yes", "room": "here"})


@pytest.mark.parametrize(
    ("point", "why"),
    [
        (_point("gone", "no_such_package:Thing"), "No module named"),
        (_point("no_class", f"{__name__}:_TYPES"), "no class below Component"),
        (_point("plain", "forge_gui.engine.components.base:Component"), "of which kind"),
        (_point("again", "forge_gui.engine.components.vllm.component:VllmApp"), "of that type"),
    ],
)
def test_a_component_that_cannot_be_used_is_told_and_left_out(
    point: EntryPoint, why: str, expect_log: Callable[[str, str], None]
) -> None:
    own = Components(lambda: [point])
    expect_log("forge_gui.engine.components.registry", why)
    own.load()
    assert {one.type for kind in own.kinds({}) for one in kind.members} == {
        one.type for kind in components().kinds({}) for one in kind.members
    }


def test_an_unknown_type_has_a_neighbour() -> None:
    assert '"ollama" is near' in str(components().unknown("olama"))
    assert "there are" in str(components().unknown("zzzzzz"))
    assert str(say("x")) == "x"


def test_where_a_key_is(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="never written itself") as caught:
        key_reference("sk-secret")
    assert "sk-secret" not in str(caught.value)
    assert key_reference("").missing() is None
    monkeypatch.setenv("SOME_KEY", "x")
    assert key_reference("${SOME_KEY}").missing() is None
    monkeypatch.delenv("SOME_KEY")
    assert "SOME_KEY is not set" in str(key_reference("${SOME_KEY}").missing())
    monkeypatch.setattr(keyring, "get_password", lambda service, name: None)
    assert "keyring set forge mine" in str(key_reference("keyring:mine").missing())
    no_keyring = NoKeyring()  # type: ignore[no-untyped-call]
    monkeypatch.setattr(keyring, "get_password", no_keyring.get_password)
    assert "No keyring runs" in str(key_reference("keyring:mine").missing())


async def test_setup_and_cleanup_may_be_called_by_anybody() -> None:
    made = _Echo.of("it", {"room": "here"})
    await made.setup()
    await made.cleanup()
    await made.cleanup()
    assert not made.remarks()
    assert made.serving().begins == made.default_model == ""
