"""A flow's own command line: the words of `main.py run`, for a script that says its pipeline in Python."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from forge_gui.engine.storage.paths import find_folders
from forge_gui.engine.storage.settings_files import load_settings
from forge_gui.scripting.blocking import open_engine_blocking
from forge_gui.scripting.inputs import read_inputs
from forge_gui.values.approvals import Decision
from forge_gui.values.errors import ForgeError, PipelineRefused
from forge_gui.values.events import ApprovalAsked
from forge_gui.values.json_value import Json
from forge_gui.values.settings import Settings

if TYPE_CHECKING:
    from forge_gui.scripting.flow import Flow

_OK, _FAILED, _REFUSED = 0, 1, 2


def flow_command(flow: Flow, arguments: Sequence[str] | None = None) -> int:
    """Read the words, run, print. Returns the exit status: 1 the run failed, 2 it was refused."""
    words = _parser(flow).parse_args(arguments)
    try:
        inputs = read_inputs(words.input, flow.graph)
        with open_engine_blocking(_settings(words.set)) as engine:
            document = flow.run(inputs, engine=engine, decide=_ask_on_terminal)
    except PipelineRefused as error:
        sys.stderr.write("".join(f"{fault.sentence}\n" for fault in error.faults))
        return _REFUSED
    except ForgeError as error:
        sys.stderr.write(f"{error}\n")
        return _FAILED
    is_good = document["status"] == "success"
    if words.json:
        sys.stdout.write(json.dumps(document, ensure_ascii=False) + "\n")
    elif is_good:
        sys.stdout.write(outputs_text(document["outputs"]) + "\n")
    else:
        sys.stderr.write(f"The run failed: {document.get('error', '')}\n")
    return _OK if is_good else _FAILED


def outputs_text(outputs: Json) -> str:
    """The texts of the outputs; named where there are several."""
    found = outputs if isinstance(outputs, dict) else {}
    texts = {
        name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)
        for name, value in found.items()
    }
    if len(texts) == 1:
        return next(iter(texts.values()))
    return "\n\n".join(f"{name}:\n{text}" for name, text in texts.items())


def _parser(flow: Flow) -> argparse.ArgumentParser:
    names = ", ".join(given.name for given in flow.graph.inputs) or "none"
    parser = argparse.ArgumentParser(description=f"{flow.name}. {flow.description}".strip())
    parser.add_argument(
        "--input",
        "-i",
        action="append",
        default=[],
        metavar="NAME=TEXT",
        help=f"name=text, name=@file, or name=@- for what is piped in. Inputs: {names}.",
    )
    parser.add_argument("--json", action="store_true", help="One JSON document with everything.")
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="A setting of Forge."
    )
    return parser


def _settings(options: Sequence[str]) -> Settings:
    return load_settings(find_folders(os.environ).settings_file, os.environ, options).settings


def _ask_on_terminal(asked: ApprovalAsked) -> Decision:
    """Asks whoever sits there. Raises ForgeError where nobody does."""
    if not sys.stdin.isatty():
        raise ForgeError(
            f"The step {asked.step} waits for somebody to approve it, and nobody can be asked here.",
            "Run the script in a terminal.",
        )
    sys.stderr.write(f"\n{asked.step} asks for your approval:\n{asked.text}\n")
    while True:
        sys.stderr.write("Approve? yes or no: ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        if line.strip().lower() in ("y", "yes"):
            return Decision(is_approved=True)
        if line.strip().lower() in ("n", "no") or not line:
            return Decision(is_approved=False)
