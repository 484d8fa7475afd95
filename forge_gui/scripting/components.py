"""Components for scripts, under the names of LlamaFarm's guide: base classes, a factory, errors.

from forge_gui import ComponentFactory

api = ComponentFactory.create("groq", {"default_model": "llama-3.1-8b-instant"})
print(api.generate("Why is the sky blue?", temperature=0.2))
api.cleanup()
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, ClassVar, TypeVar

from forge_gui.engine.api import EngineApi
from forge_gui.engine.orchestration.strategies import for_scripts
from forge_gui.engine.storage.paths import find_folders
from forge_gui.engine.storage.settings_files import load_settings
from forge_gui.scripting.blocking import BlockingEngine
from forge_gui.scripting.options import request_parts
from forge_gui.values.errors import BackendTimeout, BackendUnavailable, ForgeError
from forge_gui.values.generation import GenerateRequest, GenerateResult

T = TypeVar("T")


class ComponentError(ForgeError):
    """Something about a component."""


class ConfigurationError(ComponentError, ValueError):
    """A config that is refused, or a type that there is not."""


class ComponentConnectionError(ComponentError, ConnectionError):
    """Its server does not answer. In the guide it is called ConnectionError, as Python's own is."""


class BaseComponent:
    """What every component has. `config` is as it was given."""

    def __init__(self, config: Mapping[str, Any]) -> None:
        self.config: dict[str, Any] = dict(config)
        self.validate_config()

    def validate_config(self) -> None:
        """Raise ConfigurationError for a config that cannot be used."""

    def setup(self) -> None:
        """Get ready for work."""

    def cleanup(self) -> None:
        """Let go of everything."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"  # never the config: it may hold a key


class BaseCloudAPI(BaseComponent):
    """Something that writes text."""

    def generate(self, prompt: str, **kwargs: Any) -> str:
        """Text for a prompt."""
        raise NotImplementedError

    def list_models(self) -> list[str]:
        """The models that it offers."""
        raise NotImplementedError


class BaseFineTuner(BaseComponent):
    """Something that trains models further. Forge brings none yet; a script may."""

    def train(self, dataset: str, **kwargs: Any) -> str:
        """Train on a data set; the name of what came of it."""
        raise NotImplementedError

    def evaluate(self, model: str, dataset: str) -> dict[str, Any]:
        """How good a model is on a data set."""
        raise NotImplementedError


class ServedComponent(BaseCloudAPI):
    """A component that Forge itself knows: its engine is opened when it is first asked."""

    type_name: ClassVar[str] = ""

    def validate_config(self) -> None:
        try:
            self._component = for_scripts.checked(self.type_name, self._known)
        except ForgeError as error:
            raise ConfigurationError(error.sentence, error.advice) from None
        self._engine: BlockingEngine | None = None
        self._served: for_scripts.Served | None = None

    @property
    def _known(self) -> dict[str, Any]:
        """The config without what is said to the whole program."""
        return {key: value for key, value in self.config.items() if key != "max_retries"}

    @property
    def defaults(self) -> Mapping[str, Any]:
        """Every setting that has a default."""
        return for_scripts.defaults_and_schema(self.type_name)[0]

    @property
    def schema(self) -> Mapping[str, Any]:
        """JSON Schema of the config."""
        return for_scripts.defaults_and_schema(self.type_name)[1]

    def setup(self) -> None:
        """Open the engine. Raises ConfigurationError where a key is missing."""
        if self._engine is not None:
            return
        if for_scripts.holds_a_key(self.config):
            raise ConfigurationError(
                "A key that stands in a script is not used.",
                'Name where it is: "${OPENAI_API_KEY}" or "keyring:ENTRY".',
            )
        if missing := self._component.remarks():
            raise ConfigurationError(" ".join(map(str, missing)))
        folders = find_folders(os.environ)
        settings = load_settings(folders.settings_file, os.environ).settings
        if "max_retries" in self.config:
            tries = settings.retry.model_copy(update={"max_attempts": self.config["max_retries"]})
            settings = settings.model_copy(update={"retry": tries})
        self._served = for_scripts.served(self._component, settings)
        self._engine = BlockingEngine(self._served.settings, folders)

    def generate(self, prompt: str, **kwargs: Any) -> str:
        """Text for a prompt; temperature, max_tokens, system, ... may be said. Raises
        ConfigurationError, ComponentConnectionError, ForgeError."""
        self.setup()
        name = str(kwargs.pop("model", "")) or self._component.default_model
        if not name:
            raise ConfigurationError("No model is named.", "Say default_model in the config.")
        system, sampling, runner = request_parts(kwargs)

        async def work(engine: EngineApi) -> GenerateResult:
            model = await engine.resolve_model(name)
            request = GenerateRequest(model, prompt, system, sampling=sampling, runner=runner)
            return await engine.generate(request)

        return self._done(work).text

    def list_models(self) -> list[str]:
        """Ids of its models."""
        self.setup()
        begins = self._served.begins if self._served else ""

        async def work(engine: EngineApi) -> list[str]:
            found = [str(card.id) for card in await engine.models(refresh=True)]
            return [one for one in found if one.startswith(begins or ("forge:", "gguf:"))]

        return self._done(work)

    def cleanup(self) -> None:
        """Close the engine. No error if it never was opened."""
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()

    def _done(self, work: Callable[[EngineApi], Awaitable[T]]) -> T:
        assert self._engine is not None
        try:
            return self._engine.submit(work).result()
        except (BackendUnavailable, BackendTimeout) as error:
            raise ComponentConnectionError(error.sentence, error.advice) from error


class OpenAICompatibleAPI(ServedComponent):
    """Any server of the OpenAI API, by its `provider` or its `base_url`."""

    type_name = "openai_compatible"


class ComponentFactory:
    """Makes components by their type: those that a script registered, then Forge's own."""

    _registry: ClassVar[dict[str, type[BaseComponent]]] = {"openai_compatible": OpenAICompatibleAPI}

    @classmethod
    def register(cls, component_type: str, component_class: type[BaseComponent]) -> None:
        """Let a type be made. One that is registered twice is the newer one."""
        cls._registry[component_type] = component_class

    @classmethod
    def create(cls, component_type: str, config: Mapping[str, Any]) -> BaseComponent:
        """One of a type. Raises ConfigurationError, which is a ValueError as well."""
        found = cls._registry.get(component_type)
        if found is None and component_type in for_scripts.component_types():
            found = type("ServedComponent", (ServedComponent,), {"type_name": component_type})
        if found is None:
            raise ConfigurationError(
                f"Unknown component type: {component_type}", f"There are: {', '.join(cls.types())}."
            )
        return found(config)

    @classmethod
    def types(cls) -> Sequence[str]:
        """All that can be made."""
        return sorted({*cls._registry, *for_scripts.component_types()})
