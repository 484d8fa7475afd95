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
from forge_gui.values.settings import Settings

if TYPE_CHECKING:
    from forge_gui.engine.library.capabilities import CapabilityRegistry
    from forge_gui.engine.library.stores.shelf import Shelf

KEPT_BYTES = 8 * 1024 * 1024
"""Room for what the headers of some thousands of files told."""
_EDITS = "model-capabilities.json"
_RULES = "capability_rules.yaml"


def late_shelf(settings: Settings, kept: KeptFacts) -> Late[Shelf] | None:
    """The model files on this disk; made-up models have none."""
    if settings.simulation_mode:
        return None
    return Late(partial(_shelf, settings, kept))


def _shelf(settings: Settings, kept: KeptFacts) -> Shelf:
    from forge_gui.engine.library.stores.reading import places_here
    from forge_gui.engine.library.stores.shelf import Shelf
    from forge_gui.values.model_places import Store

    own = [Path(folder).expanduser() for folder in settings.llama_cpp.model_folders]
    wanted = {Store.OWN_FOLDER, *map(Store, settings.library.stores)}
    return Shelf(partial(places_here, own, wanted, os.environ, platform.system()), kept)


def late_registry(resources: Path, config: Path) -> Late[CapabilityRegistry]:
    """`resources` ships with Forge; in `config` lies what the user said."""
    return Late(partial(_registry, resources, config))


def _registry(resources: Path, config: Path) -> CapabilityRegistry:
    from forge_gui.engine.library.capabilities import CapabilityRegistry
    from forge_gui.engine.library.capability_edits import CapabilityEdits

    return CapabilityRegistry(resources / _RULES, CapabilityEdits(config / _EDITS))
