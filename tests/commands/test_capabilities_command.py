"""`main.py capabilities` and `stores`, and the registry for scripts, over a real engine."""

from __future__ import annotations

import io
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from rich.console import Console

from forge_gui.commands.capabilities import (
    CapabilityQuestion,
    capabilities_command,
    say_command,
    stores_command,
)
from forge_gui.engine.api import EngineApi, open_engine
from forge_gui.engine.storage.paths import find_folders
from forge_gui.scripting.blocking import BlockingEngine
from forge_gui.scripting.capability_registry import CapabilityRegistry
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BadRequest
from forge_gui.values.settings import LlamaCpp, Settings
from forge_gui.values.settings_servers import Ollama
from tests.engine.library.store_files import gguf, put


def _opener(tmp_path: Path, settings: Settings) -> Callable[[], Awaitable[EngineApi]]:
    folders = find_folders({"FORGE_HOME": str(tmp_path / "forge")})
    return lambda: open_engine(settings, folders)


def _console() -> tuple[Console, io.StringIO]:
    told = io.StringIO()
    return Console(file=told, width=200), told


def test_what_models_can_do_is_told_said_and_taken_back(tmp_path: Path) -> None:
    opener = _opener(tmp_path, Settings(simulation_mode=True))

    def asked(question: CapabilityQuestion) -> tuple[int, str]:
        console, told = _console()
        return capabilities_command(question, opener, console), told.getvalue()

    status, table = asked(CapabilityQuestion())
    assert status == 0
    assert "Its backend lists it." in table
    assert asked(CapabilityQuestion(Capability.VISION, is_best_asked=True)) == (
        1,
        "No model can.\n",
    )
    name = next(word for word in table.split() if word.startswith("simulation:"))
    console, told = _console()
    assert say_command(name, ["vision"], opener, console) == 0
    assert "You said so." in told.getvalue()
    status, best = asked(CapabilityQuestion(Capability.VISION, is_best_asked=True))
    assert (status, best.splitlines()[0]) == (0, name)
    assert asked(CapabilityQuestion(Capability.VISION, fits=True))[0] == 0
    assert say_command(name, None, opener, console) == 0
    assert asked(CapabilityQuestion(Capability.VISION))[0] == 1


def test_stores_are_told_with_what_is_not_run(tmp_path: Path) -> None:
    put(tmp_path / "own" / "m.gguf", gguf("m"))
    put(tmp_path / "own" / "bad.gguf", b"x")
    own = LlamaCpp(model_folders=(str(tmp_path / "own"), str(tmp_path / "gone")))
    console, told = _console()
    settings = Settings(ollama=Ollama(enabled=False), llama_cpp=own)
    assert stores_command(_opener(tmp_path, settings), console) == 0
    text = told.getvalue()
    assert f"own folder: {tmp_path / 'own'}" in text
    assert "1 models, 16.6 kB" in text
    assert "bad: it ends inside its first four bytes." in text
    assert "There is no such folder." in text


def test_scripts_ask_the_registry_in_the_words_of_the_document(tmp_path: Path) -> None:
    folders = find_folders({"FORGE_HOME": str(tmp_path)})
    with BlockingEngine(Settings(simulation_mode=True), folders) as engine:
        registry = CapabilityRegistry(engine)
        registry.register_model(
            model_id="forge:small",
            capabilities=["text_generation", "reasoning"],
            metadata={"size": "27M", "device": "cpu"},
        )
        assert "forge:small" in registry.find_models_with_capability("reasoning")
        assert registry.find_best_model("image_generation") is None
        registry.register_model("local:painter", ["image_generation"])
        best = registry.explain_best_model("image_generation")
        assert best is not None
        assert best[0] == registry.find_best_model("image_generation") == "local:painter"
        assert "no backend offers it now" in best[1][-1]
        registry.set_capabilities("local:painter", ["vision"], {"vision": 0.5})
        assert registry.capabilities_of("local:painter") == {"vision": "You said so."}
        assert registry.find_models_with_capability("vision", 0.4) == ["local:painter"]
        registry.set_capabilities("local:painter", None)
        with pytest.raises(BadRequest, match="no capability"):
            registry.find_best_model("smelling")
        with pytest.raises(BadRequest, match="no model id"):
            registry.register_model("painter", [])
