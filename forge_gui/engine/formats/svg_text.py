"""A text inside an SVG (its `<metadata>`), put in and taken out again. No XML parser sees the file.

The text stands there as base64 between two marks, so it is found by looking for them: nothing is
expanded, no entity is read, whatever else the file holds. Files that define entities are refused.
"""

from __future__ import annotations

import base64
import binascii
import re

from forge_gui.values.errors import ForgeError

MOST_BYTES = 64 * 1024 * 1024
_LINE = 76
_ROOT = re.compile(r"<svg\b[^<>]*>")
_NAME = re.compile(r"[a-z][a-z-]{0,40}")


def is_svg(data: bytes) -> bool:
    return b"<svg" in data[:4096]


def with_text(picture: bytes, name: str, text: str) -> bytes:
    """The SVG with this text and no other of the name. Raises ForgeError for what is none."""
    found = _without(_readable(picture), name)
    root = _ROOT.search(found)
    if root is None or root[0].endswith("/>"):
        raise ForgeError("The picture is no SVG with anything in it.")
    packed = base64.b64encode(text.encode("utf-8")).decode("ascii")
    lines = "\n".join(packed[at : at + _LINE] for at in range(0, len(packed), _LINE))
    begin, end = _marks(name)
    return f"{found[: root.end()]}{begin}\n{lines}\n{end}{found[root.end() :]}".encode()


def text_of(picture: bytes, name: str, most: int) -> str | None:
    """The text of a name, at most `most` bytes of it; None: there is none. Raises ForgeError."""
    found = _readable(picture)
    begin, end = _marks(name)
    start = found.find(begin)
    if start < 0:
        return None
    stop = found.find(end, start)
    if stop < 0:
        raise ForgeError("The picture's text is cut off.")
    packed = "".join(found[start + len(begin) : stop].split())
    if len(packed) > most * 4 // 3 + 4:
        raise ForgeError("The picture holds more text than a pipeline can be.")
    try:
        return base64.b64decode(packed, validate=True).decode("utf-8")
    except (binascii.Error, ValueError) as error:
        raise ForgeError("The picture's text is damaged.") from error


def _marks(name: str) -> tuple[str, str]:
    if not _NAME.fullmatch(name):
        raise ValueError(name)
    return f'<metadata id="{name}">', "</metadata>"


def _without(found: str, name: str) -> str:
    """Without an earlier text of this name."""
    begin, end = _marks(name)
    start = found.find(begin)
    stop = found.find(end, start) if start >= 0 else -1
    return found[:start] + found[stop + len(end) :] if stop >= 0 else found


def _readable(picture: bytes) -> str:
    if len(picture) > MOST_BYTES:
        raise ForgeError("The picture is larger than any that Forge makes.")
    try:
        found = picture.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ForgeError("The picture is no SVG: it is no UTF-8 text.") from error
    if "<!ENTITY" in found or "<!entity" in found.lower():
        raise ForgeError("The picture defines entities, which Forge's pictures never do.")
    return found
