"""The settings as files: the shipped one, the user's own over it, then environment and options.

The user's file is read, and written only key by key through `change_user_file`; a file that cannot
be read is never written over.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from forge_gui.engine.storage.files import read_text, write_text
from forge_gui.engine.storage.settings_layers import (
    Layer,
    LoadedSettings,
    layer_of_document,
    layer_of_environment,
    layer_of_options,
    merge,
)
from forge_gui.values.errors import FileDamaged, SettingsError
from forge_gui.values.json_value import Json

MAX_BYTES = 1_000_000
"""A settings file is small; a larger one is something else."""


def shipped_file() -> Path:
    """The defaults beside main.py."""
    return Path(__file__).resolve().parents[3] / "forge_config.json"


def load_settings(
    user_file: Path | None,
    environment: Mapping[str, str],
    options: Sequence[str] = (),
    shipped: Path | None = None,
) -> LoadedSettings:
    """All layers, later ones winning: shipped file, user's file, environment, command line.

    Files that are not there say nothing. `user_file` None leaves it out: for starting with a file
    that cannot be used. Raises SettingsError with one sentence.
    """
    files = (shipped or shipped_file(), user_file)
    layers = [_layer_of_file(path) for path in files if path is not None]
    layers += [layer_of_environment(environment), layer_of_options(options)]
    return merge(layers)


def change_user_file(path: Path, changes: Mapping[str, Json]) -> None:
    """Write dotted keys into the user's file, leaving the rest of it as it is.

    Raises SettingsError, with the file untouched, if it cannot be read or would not be valid.
    """
    document = _read_document(path)
    layer_of_document(document, str(path))
    for key, value in changes.items():
        section, dot, name = key.partition(".")
        if dot:
            document[section] = {**document.get(section, {}), name: value}
        else:
            document[key] = value
    merge([layer_of_document(document, str(path))])
    write_text(path, json.dumps(document, indent=2, ensure_ascii=False) + "\n")


def stamp_of(path: Path) -> tuple[int, int] | None:
    """Another one where the file is another; None: it cannot be read, or is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _layer_of_file(path: Path) -> Layer:
    return layer_of_document(_read_document(path), str(path))


def _read_document(path: Path) -> dict[str, Any]:
    try:
        text = read_text(path, MAX_BYTES)
    except FileNotFoundError:
        return {}
    except FileDamaged as error:
        raise SettingsError(f"{path} cannot be read: {error.reason}", _LEFT_ALONE) from error
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}.", _LEFT_ALONE) from error
    try:
        document = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise SettingsError(f"{path}: {error.msg} ({place}).", _LEFT_ALONE) from error
    except (ValueError, RecursionError) as error:
        raise SettingsError(f"{path}: {error}.", _LEFT_ALONE) from error
    if not isinstance(document, dict):
        raise SettingsError(f"{path} holds no settings: it must be one JSON object.", _LEFT_ALONE)
    return document


_LEFT_ALONE = "The file is left as it is: mend it, or move it away."


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"the key {twice[0]} is there twice")
    return dict(pairs)


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")
