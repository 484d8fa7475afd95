"""Every code example of the LlamaFarm guide that can exist by now, at work, with its names.

A toy server of the OpenAI API stands in for the cloud. What waits is named in WAITING, and the table
is held against the document itself where it lies beside the checkout.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import forge_gui
from forge_gui import (
    BaseCloudAPI,
    BaseComponent,
    BaseFineTuner,
    ComponentConnectionError,
    ComponentError,
    ComponentFactory,
    ConfigLoader,
    ConfigurationError,
    OpenAICompatibleAPI,
    StrategyManager,
    StrategyModels,
    open_engine_blocking,
)
from forge_gui.values.errors import BadRequest
from forge_gui.values.settings import Settings
from forge_gui.values.settings_servers import Ollama
from tests.engine.replay.server import serving
from tests.engine.strategies.toy_cloud import ToyCloud
from tests.stories.pasture import example, in_a_folder_of_its_own

__all__ = ["in_a_folder_of_its_own"]

_KEY = "sk-toy-key-31"
_GUIDE = Path(__file__).parents[3] / "shared" / "seeds" / "llamafarm-architecture.md"
_HEADINGS_SHOWN = (
    "2. Strategies",
    "Base Component Class",
    "Component Interface",
    "Component Implementation",
    "Component Configuration",
    "Component Factory",
    "Registration",
    "Dynamic Loading",
    "Example: Text Generation",
    "Fallback Chain",
    "Finding Components",
    "Adding a New Component Type",
    "Adding a New Provider",
    "Adding a New Strategy",
    "Testing Components",
    "Error Handling",
    "Logging",
    "Configuration Management",
    "Debugging",
)
WAITING = {
    "Overview": "a picture of layers",
    "Project Layout": "a tree of files: the house is laid out by docs/architecture.md",
}
"""Examples that are no code to run, each with what it is."""
WAITING_FOR_LATER = (
    "PyTorch",
    "LlamaFactory",
    "HuggingFace",
    "ModelScope",
    "GGUF",
    "Ollama formats",
)
"""Members of kinds that have none yet: fine-tuners, repositories and converters come with the jobs."""


@contextmanager
def _cloud() -> Iterator[tuple[str, ToyCloud]]:
    """The toy on a thread of its own: scripts block."""
    toy = ToyCloud(_KEY)
    started, ended, places = threading.Event(), threading.Event(), []

    async def live() -> None:
        async with serving(toy.converse) as place:
            places.append(place)
            started.set()
            while not ended.is_set():  # noqa: ASYNC110  # ended from another thread
                await asyncio.sleep(0.02)

    thread = threading.Thread(target=lambda: asyncio.run(live()))
    thread.start()
    assert started.wait(5)
    try:
        yield places[0], toy
    finally:
        ended.set()
        thread.join()


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Its address; the key is in the environment."""
    monkeypatch.setenv("TOY_KEY", _KEY)
    monkeypatch.setenv("FORGE_OLLAMA__ENABLED", "false")
    with _cloud() as (place, _):
        monkeypatch.setenv("TOY_PLACE", place)
        yield f"{place}/v1"


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test registers is gone after it."""
    monkeypatch.setattr(ComponentFactory, "_registry", dict(ComponentFactory._registry))


@pytest.fixture
def manager() -> Iterator[StrategyManager]:
    with open_engine_blocking(Settings(ollama=Ollama(enabled=False))) as engine:
        yield StrategyManager(engine)


def _config(place: str) -> dict[str, Any]:
    return {"base_url": place, "api_key": "${TOY_KEY}", "profile": "toy", "default_model": "chatty"}


@example("2. Strategies")
def test_a_strategy_is_yaml(manager: StrategyManager) -> None:
    text = """
strategies:
  - name: example_strategy
    components:
      cloud_api: {type: openai}    # Component configs
      model_app: {type: ollama}
    fallback_chain: [cloud_api, model_app]   # Fallback order
    constraints: {max_memory_gb: 8}    # Resource limits
"""
    assert manager.validate(text) == []
    (fault,) = manager.validate(text.replace("example_strategy", "Example strategy"))
    assert fault.startswith("Line 3: ")
    assert "small letters" in fault


@example("Base Component Class")
@example("Component Interface")
def test_base_classes_say_what_a_component_must_do() -> None:
    validated: list[dict[str, Any]] = []

    class Mine(BaseCloudAPI):
        def validate_config(self) -> None:
            validated.append(self.config)

    made = Mine({"a": 1})
    assert made.config == {"a": 1}
    assert validated == [{"a": 1}]
    made.setup()
    made.cleanup()
    asks: list[Callable[[], object]] = [
        lambda: made.generate("x"),
        made.list_models,
        lambda: BaseFineTuner({}).train("rows.jsonl"),
        lambda: BaseFineTuner({}).evaluate("model", "rows.jsonl"),
    ]
    for ask in asks:
        with pytest.raises(NotImplementedError):
            ask()


@example("Component Implementation")
def test_the_openai_compatible_api_generates(cloud: str) -> None:
    api = OpenAICompatibleAPI(_config(cloud))
    try:
        assert api.generate("Why?", temperature=0.2, max_tokens=20) == "from the cloud"
        assert api.list_models() == ["openai:toy/chatty", "openai:toy/other"]
    finally:
        api.cleanup()


@example("Component Configuration")
def test_defaults_and_schema_are_made_from_the_settings() -> None:
    api = OpenAICompatibleAPI({"provider": "openai"})
    assert api.defaults["base_url"] is None
    assert api.defaults["timeout"] == 60
    assert set(api.defaults) >= {"provider", "api_key", "default_model"}
    assert api.schema["type"] == "object"
    assert set(api.schema["properties"]) == set(api.defaults)
    api = OpenAICompatibleAPI(
        {
            "provider": "openai",
            "base_url": None,
            "api_key": "${OPENAI_API_KEY}",
            "default_model": "gpt-3.5-turbo",
            "timeout": 60,
            "max_retries": 3,
        }
    )
    assert api.config["max_retries"] == 3
    with pytest.raises(ConfigurationError, match="no provider"):
        OpenAICompatibleAPI({"provider": "nobody"})


@example("Component Factory")
@example("Registration")
@example("Adding a New Component Type")
@example("Adding a New Provider")
@pytest.mark.usefixtures("registry")
def test_a_registered_component_is_made_by_its_type() -> None:
    class BaseNewComponent(BaseComponent):
        def do_something(self) -> str:
            raise NotImplementedError

    class MyNewComponent(BaseNewComponent):
        def do_something(self) -> str:
            return "Implementation"

    class NewProviderAPI(BaseCloudAPI):
        def generate(self, prompt: str, **kwargs: Any) -> str:
            return f"{self.config['greeting']}, {prompt} {sorted(kwargs)}"

    ComponentFactory.register("my_new_component", MyNewComponent)
    ComponentFactory.register("new_provider", NewProviderAPI)
    made = ComponentFactory.create("my_new_component", {})
    assert isinstance(made, MyNewComponent)
    assert made.do_something() == "Implementation"
    provider = ComponentFactory.create("new_provider", {"greeting": "Hello"})
    assert isinstance(provider, BaseCloudAPI)
    assert provider.generate("you", top_p=1) == "Hello, you ['top_p']"
    with pytest.raises(ValueError, match="Unknown component type: nothing"):
        ComponentFactory.create("nothing", {})
    assert {"openai_compatible", "groq", "ollama", "new_provider"} <= set(ComponentFactory.types())


@example("Dynamic Loading")
@example("Fallback Chain")
def test_a_strategys_components_are_made_and_asked_in_turn(cloud: str) -> None:
    away = {**_config("http://127.0.0.1:9/v1"), "profile": "away", "max_retries": 1}
    gone = {**away, "profile": "gone"}
    strategy = {
        "components": {
            "cloud_api": {"type": "openai_compatible", "config": away},
            "backup": {"type": "openai_compatible", "config": _config(cloud)},
            "nearest": {"type": "openai_compatible", "config": gone},
        },
        "fallback_chain": ["nearest", "backup"],
    }
    manager = StrategyModels(strategy)
    try:
        assert set(manager.components) == {"cloud_api", "backup", "nearest"}
        assert manager.generate("Hello") == "from the cloud"
        api = manager.components["cloud_api"]
        assert isinstance(api, OpenAICompatibleAPI)
        with pytest.raises(ComponentConnectionError, match="does not answer"):
            api.generate("Hello")
    finally:
        manager.cleanup()


@example("Adding a New Strategy")
def test_a_new_strategy_is_validated_and_used(
    manager: StrategyManager, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GROQ_API_KEY", raising=False)
    file = tmp_path / "new_strategy.yaml"
    file.write_text(
        "strategies:\n"
        "  - name: new_strategy\n"
        '    description: "New use case"\n'
        "    components:\n"
        "      cloud_api:\n"
        "        type: openai_compatible\n"
        "        config: {provider: groq}\n"
    )
    assert manager.validate(file) == []
    with pytest.raises(BadRequest, match=r"Own ones are files in .*strategies"):
        manager.use("new_strategy")
    names = manager.list_strategies()
    assert "private-offline" in names
    manager.use("private-offline")
    assert manager.which("private-offline")["chat"] == "forge:small"
    assert manager.explain("private-offline")["pictures"] == ["No model here is known for vision."]
    manager.use("")


@example("Testing Components")
def test_openai_component() -> None:
    config = {"provider": "openai", "api_key": "test-key", "default_model": "gpt-3.5-turbo"}
    component = ComponentFactory.create("openai_compatible", config)
    assert component is not None
    assert component.config["provider"] == "openai"
    assert "test-key" not in repr(component)
    assert isinstance(component, OpenAICompatibleAPI)
    with pytest.raises(ConfigurationError, match="A key that stands in a script") as caught:
        component.generate("x")
    assert "test-key" not in str(caught.value)


@example("Error Handling")
def test_errors_are_one_tree() -> None:
    assert issubclass(ConfigurationError, ComponentError)
    assert issubclass(ConfigurationError, ValueError)
    assert issubclass(ComponentConnectionError, ComponentError)
    assert issubclass(ComponentConnectionError, ConnectionError)


@example("Logging")
def test_a_component_may_log(caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("my.component")

    class MyComponent(BaseComponent):
        def operation(self) -> int:
            logger.debug("Starting operation")
            result = len(self.config)
            logger.info("Operation successful")
            return result

    with caplog.at_level(logging.DEBUG):
        assert MyComponent({"a": 1}).operation() == 1
    assert caplog.messages == ["Starting operation", "Operation successful"]


@example("Configuration Management")
def test_configs_are_loaded_and_merged(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("provider: groq\ntimeout: 5\n")
    (tmp_path / "b.json").write_text('{"timeout": 9}')
    base = ConfigLoader.load_config(str(tmp_path / "a.yaml"))
    override = ConfigLoader.load_config(tmp_path / "b.json")
    assert ConfigLoader.merge_configs(base, override) == {"provider": "groq", "timeout": 9}
    (tmp_path / "bad.yaml").write_text("a: !!python/object/apply:os.getcwd []")
    (tmp_path / "list.yaml").write_text("[1]")
    (tmp_path / "bad.json").write_text("{")
    for name in ("bad.yaml", "list.yaml", "bad.json", "none.yaml"):
        with pytest.raises(ConfigurationError):
            ConfigLoader.load_config(tmp_path / name)


@example("Debugging")
def test_making_can_be_traced_and_strategies_printed(
    manager: StrategyManager, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    create = ComponentFactory.create

    def debug_wrapper(component_type: str, config: dict[str, Any]) -> BaseComponent:
        made.append(component_type)
        return create(component_type, config)

    monkeypatch.setattr(ComponentFactory, "create", debug_wrapper)
    ComponentFactory.create("ollama", {})
    assert made == ["ollama"]
    strategy = manager.get_strategy("cheap-cloud-fallback")
    printed = json.dumps(strategy, indent=2)
    assert '"${GROQ_API_KEY}"' in printed
    models = StrategyModels(strategy)
    assert set(models.components) == {"groq", "deepseek"}
    models.cleanup()


def test_every_name_is_there_for_scripts() -> None:
    for name in ("ComponentFactory", "StrategyManager", "ConfigLoader", "BaseComponent"):
        assert name in forge_gui.__all__
        assert getattr(forge_gui, name)


@pytest.mark.skipif(not _GUIDE.exists(), reason="the document does not lie beside this checkout")
def test_every_example_of_the_document_is_shown_or_waits_by_name() -> None:
    heading, found = "", set()
    is_code = False
    for line in _GUIDE.read_text(encoding="utf-8").splitlines():
        if line.startswith("```"):
            is_code = not is_code
            if is_code:
                found.add(heading)
        elif not is_code and (match := re.match(r"#{2,4} (.+)", line)):
            heading = match[1]
    assert found <= {*_HEADINGS_SHOWN, *WAITING}, found - {*_HEADINGS_SHOWN, *WAITING}
    assert set(_HEADINGS_SHOWN) <= found


def test_what_waits_has_no_member_yet() -> None:
    types = set(ComponentFactory.types())
    for name in WAITING_FOR_LATER:
        assert name.lower().replace(" ", "_") not in types
