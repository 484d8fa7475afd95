"""The kinds that ship with Forge, by name: a plain dict, no registration at import."""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.engine.pipeline.kinds.base import AnyKind
from forge_gui.engine.pipeline.kinds.model import MODEL
from forge_gui.engine.pipeline.kinds.output import OUTPUT
from forge_gui.engine.pipeline.kinds.template import TEMPLATE
from forge_gui.values.json_value import JsonObject

KINDS: Mapping[str, AnyKind] = {kind.info.kind: kind for kind in (MODEL, TEMPLATE, OUTPUT)}


def settings_schemas(kinds: Mapping[str, AnyKind] = KINDS) -> Mapping[str, JsonObject]:
    """For each kind the JSON Schema of its settings, with titles and descriptions."""
    return {name: kind.settings.model_json_schema() for name, kind in kinds.items()}
