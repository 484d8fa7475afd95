"""`main.py config`: what the settings are, where each came from, and whether the files are right."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.table import Table

from forge_gui.engine.storage.files import write_text
from forge_gui.engine.storage.settings_files import shipped_file
from forge_gui.engine.storage.settings_layers import LoadedSettings, variable_of
from forge_gui.values.settings import Settings, settings_schema


def flat(settings: Settings) -> dict[str, Any]:
    """Dotted keys and JSON values, in the order of the file."""
    found: dict[str, Any] = {}
    for name, value in settings.model_dump(mode="json").items():
        if isinstance(value, Mapping):
            found.update({f"{name}.{key}": inner for key, inner in value.items()})
        else:
            found[name] = value
    return found


def show(loaded: LoadedSettings, console: Console) -> None:
    """A table of every key, its value and its source."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("setting", no_wrap=True)  # a long list in one row must not cut the keys
    table.add_column("value", overflow="fold")
    table.add_column("from")
    shipped = str(shipped_file())
    for key, value in flat(loaded.settings).items():
        source = loaded.sources[key]
        style = "bold"
        if source in ("default", shipped):
            source, style = "as shipped", ""
        table.add_row(key, json.dumps(value, ensure_ascii=False), source, style=style)
    console.print(table)


def show_json(loaded: LoadedSettings) -> str:
    """The same as one JSON document: key -> value, source, variable."""
    rows = {
        key: {"value": value, "source": loaded.sources[key], "variable": variable_of(key)}
        for key, value in flat(loaded.settings).items()
    }
    return json.dumps(rows, indent=2, ensure_ascii=False)


def schema() -> str:
    """The JSON Schema of a settings file."""
    return json.dumps(settings_schema(), indent=2, ensure_ascii=False)


def write_default() -> str:
    """Make the shipped file from the settings' own defaults; returns its path."""
    path = shipped_file()
    write_text(path, Settings().as_json(), keep_old=False)
    return str(path)
