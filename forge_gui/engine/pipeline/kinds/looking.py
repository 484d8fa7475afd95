"""Pictures among what comes into a step: taken out of the text, so that a model can look at them.

A picture is an input of the run that was found on the disk (pictures_given.py), or a data URI,
whoever wrote it: what it shows is all in it.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from pathlib import Path

from forge_gui.engine.orchestration.pictures import MOST_BYTES, is_picture, read_picture
from forge_gui.engine.pipeline.kinds.base import Inputs
from forge_gui.engine.pipeline.pictures_given import PICTURE
from forge_gui.values.errors import BadRequest
from forge_gui.values.json_value import JsonObject

_CARRIED = "data:image/"
_NAMELESS = "the picture"


def in_words(inputs: Inputs) -> Inputs:
    """The same with a picture's name where a text names or carries it: that is all a prompt says."""
    if not any(_name(value) for value in inputs.values()):
        return inputs
    return {
        port: {**value, "response": name} if (name := _name(value)) else value
        for port, value in inputs.items()
    }


def carried(inputs: Inputs) -> tuple[bytes, ...]:
    """Pictures that are in the texts themselves; one that cannot be read is left out."""
    found = (_decoded(text) for text in _texts(inputs))
    return tuple(one for one in found if one is not None)


def check_carried(inputs: Inputs) -> None:
    """Raises BadRequest where one of them cannot be read."""
    if any(_decoded(text) is None for text in _texts(inputs)):
        raise BadRequest(
            "A picture that came as a data URI cannot be read.",
            "Give a whole PNG, JPEG, WebP or GIF picture in base64.",
        )


def read_named(inputs: Inputs) -> tuple[bytes, ...]:
    """Pictures on the disk; blocks: call it on a thread. Raises FileMissing, FileDamaged."""
    paths = (value.get(PICTURE) for value in inputs.values())
    return tuple(read_picture(Path(path)) for path in paths if isinstance(path, str))


def names_any(inputs: Inputs) -> bool:
    return any(PICTURE in value for value in inputs.values())


def _name(value: JsonObject) -> str:
    """How a picture is called in a prompt; empty: the value is none."""
    path, text = value.get(PICTURE), value.get("response")
    if isinstance(path, str):
        return Path(path).name
    is_carried = isinstance(text, str) and text.startswith(_CARRIED)
    return _NAMELESS if is_carried else ""


def _texts(inputs: Inputs) -> Iterator[str]:
    for value in inputs.values():
        text = value.get("response")
        if PICTURE not in value and isinstance(text, str) and text.startswith(_CARRIED):
            yield text


def _decoded(uri: str) -> bytes | None:
    """None: it is no picture."""
    head, _, body = uri.partition(",")
    try:
        data = base64.b64decode(body, validate=True) if head.endswith(";base64") else b""
    except (binascii.Error, ValueError):
        return None
    return data if is_picture(data) and len(data) <= MOST_BYTES else None
