"""What scripts use of components without an engine: a config checked, and the settings it means."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from forge_gui.engine.components.base import Component
from forge_gui.engine.components.registry import Components, defaults_of
from forge_gui.engine.formats.yaml_places import YamlFault, placed_yaml
from forge_gui.engine.library.findings import findings
from forge_gui.engine.orchestration.strategies.reading import MOST_BYTES
from forge_gui.engine.orchestration.strategies.serving_settings import with_servers
from forge_gui.engine.orchestration.strategies.variables import KEYS, filled, unknown_variables
from forge_gui.engine.storage.files import read_text
from forge_gui.values.errors import BadRequest, FileDamaged, FileMissing
from forge_gui.values.json_value import Json
from forge_gui.values.settings import Settings
from forge_gui.values.strategies import Strategy

_PLACEHOLDER = "${FORGE_KEY_OF_A_SCRIPT}"


@dataclass(frozen=True, slots=True)
class Served:
    """An engine opened with these settings serves the component's models; ids begin so."""

    settings: Settings
    begins: str
    default_model: str


def component_types() -> Mapping[str, str]:
    """Every type with its summary."""
    found = Components()
    found.load()
    return {one.type: one.summary for kind in found.kinds({}) for one in kind.members}


def checked(type_: str, config: Mapping[str, Json]) -> Component:
    """The component of a config. Raises BadRequest with every fault.

    A key that stands in the config itself is not looked at here, and never repeated.
    """
    member = _members(type_).get(type_)
    if member is None:
        raise BadRequest(str(_members(type_).unknown(type_)))
    if unknown := unknown_variables(config, os.environ):
        raise BadRequest(
            f"The environment variable {', '.join(sorted(unknown))} is not set.",
            "Set it before the script starts.",
        )
    try:
        made = member.of(type_, filled(without_key(config), os.environ))
    except ValidationError as error:
        told = " ".join(one.sentence for one in findings(error, member.settings_model))
        raise BadRequest(told) from None
    if faults := made.validate():
        raise BadRequest(" ".join(map(str, faults)))
    return made


def without_key(config: Mapping[str, Json]) -> dict[str, Json]:
    """A key that a script holds becomes the name of a variable that nobody sets."""
    return {
        name: _PLACEHOLDER if name in KEYS and not _is_reference(value) else value
        for name, value in config.items()
    }


def holds_a_key(config: Mapping[str, Json]) -> bool:
    return any(name in KEYS and not _is_reference(value) for name, value in config.items())


def _is_reference(value: Json) -> bool:
    text = value if isinstance(value, str) else ""
    return not text or text.startswith(("${", "keyring:"))


def served(component: Component, settings: Settings) -> Served:
    """What an engine needs so that it serves this component."""
    serving = component.serving()
    return Served(
        with_servers(settings, Strategy("script"), [serving]),
        serving.begins,
        component.default_model,
    )


def defaults_and_schema(type_: str) -> tuple[Mapping[str, Json], Mapping[str, Any]]:
    """What defaults.json and schema.json of a component would say. Raises BadRequest."""
    member = _members(type_).get(type_)
    if member is None:
        raise BadRequest(str(_members(type_).unknown(type_)))
    return defaults_of(member), member.settings_model.model_json_schema()


def config_of_file(path: Path) -> Any:
    """A YAML or JSON file as plain values; nothing in it can build anything. Raises FileDamaged,
    FileMissing."""
    try:
        text = read_text(path, MOST_BYTES)
    except FileNotFoundError:
        raise FileMissing(str(path)) from None
    try:
        return json.loads(text) if path.suffix == ".json" else placed_yaml(text).document
    except YamlFault as fault:
        raise FileDamaged(str(path), f"line {fault.line}: {fault.reason}") from None
    except (ValueError, RecursionError) as error:
        raise FileDamaged(str(path), f"it is no JSON: {error}.") from None


def _members(type_: str) -> Components:
    """Packages are looked for only where Forge itself has no such type."""
    found = Components()
    if found.get(type_) is None:
        found.load()
    return found
