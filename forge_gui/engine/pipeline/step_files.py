"""Files that steps read and write: which path is meant, and what happens where one is there.

A path is written by whoever made the pipeline, from its own folder or absolute. What a run puts
into it through placeholders can only be part of a file's name: a model's answer never chooses a
folder.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from forge_gui.engine.pipeline.kinds.base import Inputs
from forge_gui.engine.pipeline.render import as_text, value_of
from forge_gui.engine.storage.files import FileNotWritten, read_text, write_text
from forge_gui.values.errors import FileDamaged, ForgeError
from forge_gui.values.template import Literal as Text
from forge_gui.values.template import Part, Placeholder, scan

Existing = Literal["refuse", "number", "append", "replace"]
MOST_APPENDED_TO = 64 * 1024 * 1024
_MOST_NUMBERED = 10_000
_LONGEST_PART = 120
_NO_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


def is_fixed(text: str) -> bool:
    """Whether a path has no placeholders: the file is known before a run."""
    return not scan(text).placeholders


def path_fault(text: str, folder: Path | None) -> str:
    """Why a path cannot be meant; empty: it can."""
    if not text.strip():
        return "no file is chosen."
    parts = scan(text).parts
    first = parts[0] if parts else None
    if isinstance(first, Placeholder) and folder is None:
        return _UNSAVED
    begins = first.text if isinstance(first, Text) else ""
    if folder is None and not Path(begins).expanduser().is_absolute():
        return _UNSAVED
    return ""


_UNSAVED = (
    "the path begins at the pipeline's own folder, and the pipeline was never saved. "
    "Save it first, or write an absolute path."
)


def path_of(parts: Sequence[Part], inputs: Inputs, folder: Path | None) -> Path:
    """The path that is meant. Raises ForgeError where a value cannot be part of a name."""
    text = "".join(
        part.text if isinstance(part, Text) else _name_part(part, inputs) for part in parts
    )
    path = Path(text.strip()).expanduser()
    if path.is_absolute():
        return path
    if folder is None:
        raise ForgeError(_UNSAVED[:1].upper() + _UNSAVED[1:])
    return folder / path


def _name_part(place: Placeholder, inputs: Inputs) -> str:
    value = as_text(value_of((place,), inputs)).strip()
    if not value or len(value) > _LONGEST_PART or _NO_NAME.search(value) or set(value) <= {"."}:
        shown = value if len(value) <= 40 else f"{value[:39]}…"
        raise ForgeError(
            f'"{shown}" from {{{place.name}}} cannot be part of a file name.',
            "A name has no slashes, colons, quotes or line breaks, and at most "
            f"{_LONGEST_PART} characters.",
        )
    return value


def read_file(path: Path, most_bytes: int) -> str:
    """The text of a file. Raises FileDamaged, also for what the system refuses."""
    try:
        return read_text(path, most_bytes)
    except FileNotFoundError as error:
        raise FileDamaged(str(path), "there is no such file.") from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileDamaged(str(path), f"{reason}.") from error


def write_file(path: Path, text: str, existing: Existing) -> Path:
    """Write a text file and say where it is. Raises FileNotWritten, FileDamaged."""
    if path.is_dir():
        raise FileNotWritten(str(path), "it is a folder.")
    if existing == "append" and path.exists():
        write_text(path, _appended(read_file(path, MOST_APPENDED_TO), text), keep_old=False)
        return path
    if existing != "replace" and path.exists():
        if existing == "refuse":
            raise FileNotWritten(str(path), "it is there already, and it is not to be replaced.")
        path = _numbered(path)
    write_text(path, text, keep_old=existing == "replace")
    return path


def _appended(old: str, text: str) -> str:
    return f"{old}{'' if not old or old.endswith(chr(10)) else chr(10)}{text}"


def _numbered(path: Path) -> Path:
    """`report.txt`, `report 2.txt`, `report 3.txt`: the first that is free."""
    for number in range(2, _MOST_NUMBERED):
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        if not free.exists():
            return free
    raise FileNotWritten(str(path), f"there are {_MOST_NUMBERED} files of this name.")
