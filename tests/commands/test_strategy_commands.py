"""`main.py strategy` and `main.py components` over a real engine."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from typer.testing import CliRunner

from forge_gui.commands import strategies
from forge_gui.commands.command_line import build
from forge_gui.commands.strategies import Told
from forge_gui.engine.api import open_engine
from forge_gui.engine.storage.paths import find_folders
from forge_gui.values.errors import BadRequest, CapabilityMissing, FileMissing
from forge_gui.values.settings import Settings
from forge_gui.values.settings_servers import Ollama

Said = Callable[..., str]
_SOUND = "strategies:\n  - name: mine\n    routing_rules: [{for: text_generation}]\n"


def _told(folder: Path, *, as_json: bool) -> tuple[Told, io.StringIO]:
    out = io.StringIO()
    folders = find_folders({"FORGE_HOME": str(folder)})
    settings = Settings(ollama=Ollama(enabled=False))
    opener = lambda: open_engine(settings, folders)  # noqa: E731
    return Told(opener, Console(file=out, width=200), as_json), out


def _said(
    folder: Path, command: Callable[..., int], *words: object, as_json: bool = False
) -> tuple[int, str]:
    told, out = _told(folder, as_json=as_json)
    return command(told, *words), out.getvalue()


def _json(folder: Path, command: Callable[..., int], *words: object) -> tuple[int, Any]:
    status, text = _said(folder, command, *words, as_json=True)
    return status, json.loads(text)


def test_list_and_show(tmp_path: Path) -> None:
    status, table = _said(tmp_path, strategies.list_strategies)
    assert status == 0
    assert "private-offline" in table
    _, entries = _json(tmp_path, strategies.list_strategies)
    assert len(entries) >= 10
    assert entries[0]["in_use"] is False
    status, text = _said(tmp_path, strategies.show_strategy, "vision")
    assert (status, text.startswith("strategies:\n  - name: vision")) == (0, True)
    with pytest.raises(BadRequest):
        _said(tmp_path, strategies.show_strategy, "nobody")


def test_validate_says_faults_at_lines(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(_SOUND)
    assert _said(tmp_path, strategies.validate_file, file) == (0, f"{file} is sound: mine.\n")
    file.write_text(_SOUND + "    colour: red\n")
    status, told = _said(tmp_path, strategies.validate_file, file)
    assert (status, "Line 4" in told) == (1, True)
    status, document = _json(tmp_path, strategies.validate_file, file)
    assert (status, document["faults"][0]["line"]) == (1, 4)
    assert _said(tmp_path, strategies.look_at_strategy, "", file)[0] == 1
    with pytest.raises(FileMissing):
        _said(tmp_path, strategies.validate_file, tmp_path / "none.yaml")


def test_now_tells_models_and_why(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(_SOUND)
    status, told = _said(tmp_path, strategies.try_strategy, "", file)
    assert status == 0
    assert told.startswith("text_generation: forge:small\n")
    status, document = _json(tmp_path, strategies.look_at_strategy, "private-offline")
    assert status == 1  # nobody sees pictures here
    by_name = {one["rule"]: one for one in document["rules"]}
    assert by_name["chat"]["models"][0] == "forge:small"
    assert by_name["pictures"]["trouble"] == "No model here is known for vision."


def test_use_is_kept_and_ended(tmp_path: Path) -> None:
    status, told = _said(tmp_path, strategies.use_strategy, "always-ready")
    assert (status, told.startswith("always-ready is in use from now on.")) == (0, True)
    kept = find_folders({"FORGE_HOME": str(tmp_path)}).settings_file
    assert json.loads(kept.read_text())["orchestrator"]["strategy"] == "always-ready"
    assert _said(tmp_path, strategies.use_strategy, "") == (0, "No strategy is in use now.\n")
    assert _json(tmp_path, strategies.use_strategy, "")[1] == {"strategy": ""}


def test_components_are_listed_kind_by_kind(tmp_path: Path) -> None:
    _, told = _said(tmp_path, strategies.list_components)
    assert "  groq: Models of Groq" in told
    assert "Forge brings none yet" in told
    _, kinds = _json(tmp_path, strategies.list_components)
    apis = next(one for one in kinds if one["kind"] == "cloud_api")
    azure = next(one for one in apis["members"] if one["type"] == "azure_openai")
    assert azure["defaults"]["api_version"] == "2024-10-21"
    assert azure["schema"]["required"] == ["endpoint"]


def test_trying_asks_every_model(tmp_path: Path) -> None:
    told, out = _told(tmp_path, as_json=True)
    told.ask(lambda engine: engine.save_strategy(_SOUND))
    assert strategies.try_strategy(told, "mine") == 0
    trials = json.loads(out.getvalue())["trials"]
    assert [(one["model"], one["healthy"]) for one in trials] == [
        ("forge:small", True),
        ("forge:tiny", True),
    ]
    status, words = _said(tmp_path, strategies.try_strategy, "mine")
    assert (status, "forge:small (text_generation)" in words) == (0, True)


def test_asking_by_a_rule_and_by_voters(tmp_path: Path) -> None:
    status, words = _said(tmp_path, strategies.ask_strategy, "private-offline", "Sort: b, a")
    assert status == 0
    assert "forge:small: " in words
    with pytest.raises(BadRequest, match='no rule "poems"'):
        _said(tmp_path, strategies.ask_strategy, "private-offline", "x", "poems")
    with pytest.raises(CapabilityMissing, match="known for vision"):
        _said(tmp_path, strategies.ask_strategy, "private-offline", "x", "pictures")


@pytest.mark.parametrize("type_", ["majority_voting", "parallel_coordinated_reasoning"])
def test_voters_are_counted(tmp_path: Path, type_: str) -> None:
    settings = Settings(simulation_mode=True)
    folders = find_folders({"FORGE_HOME": str(tmp_path)})
    out = io.StringIO()
    told = Told(lambda: open_engine(settings, folders), Console(file=out), as_json=True)
    text = _SOUND.replace("text_generation", "text_generation, voters: 2")
    text += f"    components: {{vote: {{type: {type_}}}}}\n"
    told.ask(lambda engine: engine.save_strategy(text))
    assert strategies.ask_strategy(told, "mine", "What is 2 + 2?") == 0
    answer = json.loads(out.getvalue())
    assert len(set(answer["models"])) == 2
    assert answer["text"]
    assert answer["why"]


@pytest.mark.parametrize(
    "words", [["strategy", "use"], ["strategy", "use", "x", "--none"], ["strategy", "now"]]
)
def test_words_that_say_too_little_or_too_much(words: list[str]) -> None:
    result = CliRunner().invoke(build([]), words)
    assert result.exit_code == 2
    assert "Give a strategy" in result.output


def test_help_names_them_all() -> None:
    result = CliRunner().invoke(build([]), ["strategy", "--help"])
    for word in ("list", "show", "validate", "now", "test", "use", "components"):
        assert word in result.output
