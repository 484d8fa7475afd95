"""Pictures that a person gives a run: which files they are, looked at before anything runs.

Only inputs of the kind image name files to be shown to a model, and only as a person (or who made
the pipeline) wrote them: a model's answer never chooses a file that is read.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.orchestration.pictures import read_picture
from forge_gui.engine.pipeline.plan import Order, Plan
from forge_gui.values.errors import Fault, ForgeError, PipelineRefused
from forge_gui.values.graph import PortKind
from forge_gui.values.json_value import JsonObject

PICTURE, CONTENT = "picture", "sha256"
"""Keys of such a value beside its text: the whole path, and which content it has. By the content
a kept answer is known not to be about another picture of the same name."""


async def with_pictures(plan: Plan, order: Order) -> Plan:
    """The plan with each given picture's path and content. Raises PipelineRefused for a file that
    is not there or is no picture."""
    inputs = order.graph.inputs
    if not any(one.kind is PortKind.IMAGE for one in inputs):
        return plan
    given, faults = [], []
    for one, value in zip(inputs, plan.given, strict=True):
        text = value.get("response")
        if one.kind is PortKind.IMAGE and isinstance(text, str) and is_path(text):
            try:
                value = await asyncio.to_thread(_looked_at, text, order.folder)
            except ForgeError as error:
                faults.append(Fault(str(error), one.name))
        given.append(value)
    if faults:
        raise PipelineRefused(faults)
    return replace(plan, given=tuple(given))


def is_path(text: str) -> bool:
    """Not empty, and no picture itself as a data URI is."""
    return bool(text.strip()) and not text.lstrip().lower().startswith("data:")


def _looked_at(text: str, folder: Path | None) -> JsonObject:
    path = Path(text.strip()).expanduser()
    path = path if path.is_absolute() or folder is None else folder / path
    content = hashlib.sha256(read_picture(path)).hexdigest()
    found: Mapping[str, str] = {"response": text, PICTURE: str(path.absolute()), CONTENT: content}
    return dict(found)
