"""How many items a map step will go through, where its list is known. Decisions only."""

from __future__ import annotations

from forge_gui.engine.pipeline.kinds.base import Inputs
from forge_gui.engine.pipeline.kinds.map import MapSettings
from forge_gui.engine.pipeline.lists import items_of
from forge_gui.engine.pipeline.plan import Node
from forge_gui.engine.pipeline.render import value_of
from forge_gui.values.errors import ForgeError
from forge_gui.values.template import parse


def items_in(node: Node, inputs: Inputs) -> int | None:
    """None where the list has not come, or is none: the run itself will say so."""
    assert node.kind is not None
    settings = node.kind.settings.model_validate({**node.kind.info.defaults, **node.settings})
    if not isinstance(settings, MapSettings):
        return None
    try:
        value = value_of(parse(settings.items), inputs)
        return len(items_of(value, settings.split, settings.split_at))
    except ForgeError:
        return None
