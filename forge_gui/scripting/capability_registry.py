"""The capability registry for scripts: what models can do, and which one does something best.

from forge_gui import get_capability_registry

registry = get_capability_registry()
registry.register_model("forge:small", ["text_generation", "reasoning"], {"size": "27M"})
registry.find_models_with_capability("code_generation")
registry.find_best_model("vision")
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from forge_gui.engine.api import EngineApi
from forge_gui.scripting.blocking import BlockingEngine
from forge_gui.scripting.shared import shared_engine
from forge_gui.values.capabilities import capability_of
from forge_gui.values.capability_facts import CapabilityEdit
from forge_gui.values.errors import BadRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json


class CapabilityRegistry:
    """Asks an engine, which stays its owner's. Models and capabilities are plain texts here."""

    def __init__(self, engine: BlockingEngine) -> None:
        self._engine = engine

    def register_model(
        self, model_id: str, capabilities: Iterable[str], metadata: Mapping[str, Json] | None = None
    ) -> None:
        """Say what a model can do, until the engine is closed. Raises BadRequest."""
        model, words = _model(model_id), [capability_of(word) for word in capabilities]
        self._engine.submit(lambda e: e.register_model(model, words, metadata)).result()

    def set_capabilities(
        self,
        model_id: str,
        capabilities: Iterable[str] | None,
        ratings: Mapping[str, float] | None = None,
    ) -> None:
        """Keep it over restarts, as the editor in the window does; None: as it was found."""
        words = None if capabilities is None else frozenset(map(capability_of, capabilities))
        scores = {capability_of(word): score for word, score in (ratings or {}).items()}
        edit = None if words is None and not scores else CapabilityEdit(words, scores)
        model = _model(model_id)
        self._engine.submit(lambda e: e.set_capabilities(model, edit)).result()

    def capabilities_of(self, model_id: str) -> dict[str, str]:
        """Each capability with why it is known."""
        model = _model(model_id)
        entry = self._engine.submit(lambda e: e.capabilities_of(model)).result()
        return {fact.capability.value: fact.why for fact in entry.facts}

    def find_models_with_capability(
        self, capability: str, min_rating: float = 0.0, *, fits: bool = False
    ) -> list[str]:
        """Model ids, best first. Raises BadRequest for a word that is no capability."""
        wanted = capability_of(capability)

        async def work(engine: EngineApi) -> list[str]:
            found = await engine.find_models_with_capability(wanted, min_rating, fits=fits)
            return [str(one.model) for one in found]

        return self._engine.submit(work).result()

    def find_best_model(
        self, capability: str, min_rating: float = 0.0, *, fits: bool = False
    ) -> str | None:
        """The first of these; None: no model can."""
        found = self.explain_best_model(capability, min_rating, fits=fits)
        return found[0] if found else None

    def explain_best_model(
        self, capability: str, min_rating: float = 0.0, *, fits: bool = False
    ) -> tuple[str, list[str]] | None:
        """The same with the reasons."""
        wanted = capability_of(capability)

        async def work(engine: EngineApi) -> tuple[str, list[str]] | None:
            found = await engine.find_best_model(wanted, min_rating, fits=fits)
            return (str(found.model), list(map(str, found.reasons))) if found else None

        return self._engine.submit(work).result()


def get_capability_registry(engine: BlockingEngine | None = None) -> CapabilityRegistry:
    """The registry of an open engine, or of one that all callers in this process share."""
    return CapabilityRegistry(engine or shared_engine())


def _model(text: str) -> ModelId:
    """Any `<backend>:<name>`: also of what Forge itself does not run."""
    backend, colon, name = text.strip().partition(":")
    if not (backend and colon and name):
        raise BadRequest(f'"{text}" is no model id.', "Write <backend>:<name>, ollama:llama3:8b.")
    return ModelId(backend, name)
