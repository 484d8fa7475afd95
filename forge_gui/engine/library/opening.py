"""Builds the parts of the library out of settings, when they are first needed: the shelf of found
files, the registry of capabilities."""

from __future__ import annotations

import os
import platform
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late
from forge_gui.engine.storage.kept_facts import KeptFacts
from forge_gui.values.known_models import Rating
from forge_gui.values.models import ModelCard
from forge_gui.values.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from forge_gui.engine.library.capabilities import CapabilityRegistry
    from forge_gui.engine.library.known import KnownModels
    from forge_gui.engine.library.stores.file_shelf import FileShelf

KEPT_BYTES = 8 * 1024 * 1024
"""Room for what the headers of some thousands of files told."""
_EDITS = "model-capabilities.json"
_RULES = "capability_rules.toml"


def late_shelf(settings: Settings, kept: KeptFacts) -> Late[FileShelf] | None:
    """The model files on this disk; made-up models have none."""
    if settings.simulation_mode:
        return None
    return Late(partial(_shelf, settings, kept))


def _shelf(settings: Settings, kept: KeptFacts) -> FileShelf:
    from forge_gui.engine.library.stores.file_shelf import FileShelf
    from forge_gui.engine.library.stores.reading import places_here
    from forge_gui.values.model_places import Store

    own = [Path(folder).expanduser() for folder in settings.llama_cpp.model_folders]
    wanted = {Store.OWN_FOLDER, *map(Store, settings.library.stores)}
    return FileShelf(partial(places_here, own, wanted, os.environ, platform.system()), kept)


def late_registry(resources: Path, config: Path, known: KnownModels) -> Late[CapabilityRegistry]:
    """`resources` ships with Forge; in `config` lies what the user said."""
    return Late(partial(_registry, resources, config, known))


def _registry(resources: Path, config: Path, known: KnownModels) -> CapabilityRegistry:
    from forge_gui.engine.library.capabilities import CapabilityRegistry
    from forge_gui.engine.library.capability_edits import CapabilityEdits

    def published(card: ModelCard) -> Sequence[Rating]:
        found = known.of(card)
        return found.ratings if found else ()

    return CapabilityRegistry(resources / _RULES, CapabilityEdits(config / _EDITS), published)
