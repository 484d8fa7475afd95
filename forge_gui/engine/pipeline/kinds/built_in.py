"""The kinds that ship with Forge, by name: a plain dict, no registration at import."""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.engine.pipeline.kinds.approval import APPROVAL
from forge_gui.engine.pipeline.kinds.base import AnyKind
from forge_gui.engine.pipeline.kinds.branch import BRANCH
from forge_gui.engine.pipeline.kinds.consensus import CONSENSUS
from forge_gui.engine.pipeline.kinds.file_in import FILE_IN
from forge_gui.engine.pipeline.kinds.file_out import FILE_OUT
from forge_gui.engine.pipeline.kinds.hand_off import HAND_OFF
from forge_gui.engine.pipeline.kinds.join import JOIN
from forge_gui.engine.pipeline.kinds.json import JSON
from forge_gui.engine.pipeline.kinds.map import MAP
from forge_gui.engine.pipeline.kinds.merge import MERGE
from forge_gui.engine.pipeline.kinds.model import MODEL
from forge_gui.engine.pipeline.kinds.output import OUTPUT
from forge_gui.engine.pipeline.kinds.parallel_reasoning import PARALLEL_REASONING
from forge_gui.engine.pipeline.kinds.sub_pipeline import PIPELINE
from forge_gui.engine.pipeline.kinds.template import TEMPLATE
from forge_gui.values.json_value import JsonObject

_ANSWERING = (MODEL, TEMPLATE, JSON, CONSENSUS, PARALLEL_REASONING, HAND_OFF)
_STEERING = (BRANCH, MAP, JOIN, MERGE, PIPELINE, APPROVAL)
_REACHING_OUT = (FILE_IN, FILE_OUT, OUTPUT)
KINDS: Mapping[str, AnyKind] = {
    kind.info.kind: kind for kind in (*_ANSWERING, *_STEERING, *_REACHING_OUT)
}


def settings_schemas(kinds: Mapping[str, AnyKind] = KINDS) -> Mapping[str, JsonObject]:
    """For each kind the JSON Schema of its settings, with titles and descriptions."""
    return {name: kind.settings.model_json_schema() for name, kind in kinds.items()}
