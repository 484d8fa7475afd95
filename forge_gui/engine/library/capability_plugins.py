"""Models that installed packages bring, with what they can do: entry points of `forge.models`.

An entry point is a mapping of model ids to lists of capabilities, or a function that gives one:

    [project.entry-points."forge.models"]
    painting = "my_package:MODELS"     # MODELS = {"local:painter": ["image_generation"]}
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from forge_gui.engine.components.entry_points import installed, package_of
from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "forge.models"
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Registration:
    """A model that somebody registered, and what came with it."""

    model: ModelId
    capabilities: frozenset[Capability]
    metadata: Mapping[str, Json] = field(default_factory=dict, hash=False)


def load_registrations(
    find: Callable[[str], Iterable[EntryPoint]] = installed,
) -> Sequence[Registration]:
    """Those of all packages whose code can be loaded; what cannot is logged and passed over."""
    found: list[Registration] = []
    for point in sorted(find(GROUP), key=lambda one: (one.name, one.value)):
        try:
            found += registrations(point.load(), package_of(point))
        except Exception as error:  # whatever somebody else's code may raise
            reason = str(error) or type(error).__name__
            _logger.warning(
                "The models %s of the package %s cannot be registered: %s",
                point.name,
                package_of(point),
                reason,
                exc_info=True,
            )
    return found


def registrations(told: Any, package: str) -> Sequence[Registration]:
    """What an entry point says. Raises ValueError, BadModelId, and whatever its function raises."""
    models = told() if callable(told) else told
    if not isinstance(models, Mapping):
        raise ValueError("a mapping of model ids to capabilities was expected.")
    return [
        Registration(
            any_model_id(str(name)),
            frozenset(Capability(word) for word in words),
            {"package": package},
        )
        for name, words in models.items()
    ]


def any_model_id(text: str) -> ModelId:
    """`<backend>:<name>`; of a backend that Forge does not have as well, for it may be registered.

    Raises ValueError.
    """
    backend, colon, name = text.strip().partition(":")
    if not (backend and colon and name):
        raise ValueError(f'"{text}" is no model id: write <backend>:<name>.')
    return ModelId(backend, name)
