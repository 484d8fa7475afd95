"""Which viewers fit a value, best first. Pure, and quick whatever the value's size."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from forge_gui.values.json_value import Json
from forge_gui.viewmodels.translation import QT_TR_NOOP

LOOKED_AT = 20_000
"""Characters of a text, from its beginning, by which it is judged."""
_LONGEST_PATH = 4_096
_ROWS_LOOKED_AT = 50
_IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp")
_SOUNDS = (".wav", ".mp3", ".ogg", ".flac", ".m4a")
_MARKS = (
    re.compile(r"^#{1,6} \S", re.MULTILINE),
    re.compile(r"^\s{0,3}[-*+] \S.*\n\s{0,3}[-*+] \S", re.MULTILINE),
    re.compile(r"^\s{0,3}1[.)] \S.*\n\s{0,3}2[.)] \S", re.MULTILINE),
    re.compile(r"^```", re.MULTILINE),
    re.compile(r"\*\*[^*\s][^*\n]*\*\*"),
    re.compile(r"^\|.*\|\s*\n\|[ :|-]+\|\s*$", re.MULTILINE),
    re.compile(r"\[[^\]\n]+\]\(https?://[^)\s]+\)"),
    re.compile(r"^> \S", re.MULTILINE),
)
_ENOUGH_MARKS = 2


class Viewer(StrEnum):
    """A way to look at a value; the value is the word on its switch."""

    TEXT = QT_TR_NOOP("Text")
    MARKDOWN = QT_TR_NOOP("Markdown")
    TREE = QT_TR_NOOP("Tree")
    TABLE = QT_TR_NOOP("Table")
    IMAGE = QT_TR_NOOP("Image")
    SOUND = QT_TR_NOOP("Audio")
    RAW = QT_TR_NOOP("Raw")
    """Exactly what the value is, quotes and escapes included."""


def viewers_of(value: Json) -> tuple[Viewer, ...]:
    """All that make sense, the one to begin with first; RAW is always among them."""
    if isinstance(value, str):
        return (*_of_text(value), Viewer.RAW)
    if isinstance(value, Mapping | list):
        first = (Viewer.TABLE,) if is_table(value) else ()
        return (*first, Viewer.TREE, Viewer.TEXT, Viewer.RAW)
    return (Viewer.TEXT, Viewer.RAW)


def is_table(value: Json) -> bool:
    """A list of objects, as far as one looks."""
    if not isinstance(value, list) or not value:
        return False
    return all(isinstance(row, Mapping) for row in value[:_ROWS_LOOKED_AT])


def looks_like_json(text: str) -> bool:
    """It begins and ends like an object or a list; whether it is one, only reading it tells."""
    begin, end = text[:200].lstrip()[:1], text[-200:].rstrip()[-1:]
    return begin + end in ("{}", "[]")


def looks_like_markdown(text: str) -> bool:
    """Two different signs of Markdown, or one that nothing else has."""
    found = [mark for mark in _MARKS if mark.search(text[:LOOKED_AT])]
    return len(found) >= _ENOUGH_MARKS or any(mark in found for mark in (_MARKS[3], _MARKS[5]))


def is_data_uri(text: str, kind: str) -> bool:
    """`data:image/png;base64,...` for the kind "image"."""
    return text[:64].lstrip().lower().startswith(f"data:{kind}/")


def picture_in(value: Json) -> str:
    """The data URI or path of the picture that a value is; empty for any other value."""
    is_picture = isinstance(value, str) and _of_text(value)[0] is Viewer.IMAGE
    return value if isinstance(value, str) and is_picture else ""


def is_picture_path(text: str) -> bool:
    """A file's name that ends as pictures do."""
    return _is_path(text, _IMAGES)


def _of_text(text: str) -> tuple[Viewer, ...]:
    if is_data_uri(text, "image") or _is_path(text, _IMAGES):
        return (Viewer.IMAGE, Viewer.TEXT)
    if is_data_uri(text, "audio") or _is_path(text, _SOUNDS):
        return (Viewer.SOUND, Viewer.TEXT)
    if looks_like_json(text):
        return (Viewer.TREE, Viewer.TEXT)
    if looks_like_markdown(text):
        return (Viewer.MARKDOWN, Viewer.TEXT)
    return (Viewer.TEXT, Viewer.MARKDOWN)


def _is_path(text: str, endings: tuple[str, ...]) -> bool:
    if len(text) > _LONGEST_PATH:
        return False
    name = text.strip()
    return bool(name) and "\n" not in name and name.lower().endswith(endings)
