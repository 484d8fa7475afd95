"""Variables in configs: `${NAME}` becomes what the environment says. Pure.

Plain replacement: what was put in is not looked at again. Keys are left as they stand, because the
name of the variable is all that anybody but the backend may know of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from forge_gui.values.json_value import Json

_NAME = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]{0,127})\}")
KEYS = frozenset({"api_key"})
"""Settings that say where a key is."""


def unknown_variables(config: Mapping[str, Json], environment: Mapping[str, str]) -> set[str]:
    """The names that a config uses and nobody set."""
    named: set[str] = set()
    for key, value in config.items():
        if key not in KEYS:
            _collect(value, named)
    return {name for name in named if name not in environment}


def filled(config: Mapping[str, Json], environment: Mapping[str, str]) -> dict[str, Json]:
    """The config with its variables; unknown ones stay as they are written."""
    return {
        key: value if key in KEYS else _filled(value, environment) for key, value in config.items()
    }


def _collect(value: Json, named: set[str]) -> None:
    if isinstance(value, str):
        named.update(_NAME.findall(value))
    elif isinstance(value, Mapping):
        for inner in value.values():
            _collect(inner, named)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            _collect(inner, named)


def _filled(value: Json, environment: Mapping[str, str]) -> Json:
    if isinstance(value, str):
        return _NAME.sub(lambda found: environment.get(found[1], found[0]), value)
    if isinstance(value, Mapping):
        return {key: _filled(inner, environment) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_filled(inner, environment) for inner in value]
    return value
