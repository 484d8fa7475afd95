"""No screen: say so, prove the set-up with a sample in the terminal, name what works without one."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from forge_gui.commands.opening import engine_opener
from forge_gui.commands.run import RunOrder, run_command
from forge_gui.commands.terminal import error_console, writer

_OWN = "forge:"


def run_first_sample(fault: str, settings: Sequence[str]) -> int:
    """Run the first sample that needs nothing but Forge's own model. Returns the exit status."""
    sample = first_sample(samples_folder())
    sys.stderr.write(f"{fault}\n")
    if sample is None:
        sys.stderr.write("No sample pipeline is installed either.\n")
        return 1
    sys.stderr.write(f"A sample runs here in the terminal instead: {sample.name}\n\n")
    status = run_command(RunOrder(sample), engine_opener(settings), writer(error_console()))
    sys.stderr.write(
        "\nWithout a screen these work:\n"
        "  main.py run FILE           run a pipeline\n"
        "  main.py screenshots DIR    pictures of every page of the app\n"
    )
    return status


def samples_folder() -> Path:
    return Path(__file__).resolve().parents[2] / "resources" / "pipelines"


def first_sample(folder: Path) -> Path | None:
    """The first file, by name, whose models are all Forge's own."""
    for path in sorted(folder.glob("*.forge.json")):
        try:
            models = _models(json.loads(path.read_text("utf-8")))
        except (OSError, ValueError, TypeError, AttributeError):
            continue
        if models and all(model.startswith(_OWN) for model in models):
            return path
    return None


def _models(document: dict[str, list[dict[str, dict[str, str]]]]) -> list[str]:
    settings = [step.get("settings", {}) for step in document["steps"]]
    return [one["model"] for one in settings if "model" in one]
