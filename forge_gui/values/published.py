"""A pipeline that its owner published: kept apart, to be used in others as one step.

Steps name it (`published:greet`) and not where it is, so that a pipeline that uses it works on every
PC that has one of this name. An absolute path, as older files have it, still does.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from forge_gui.values.graph import Graph

_PREFIX = "published:"
_SUFFIX = ".forge.json"


@dataclass(frozen=True, slots=True)
class Published:
    """`path` is the file that steps run; its graph's name and description say what it does."""

    path: Path
    graph: Graph


def published_text(path: Path) -> str:
    """How a step names a published pipeline, by the file that it is."""
    return f"{_PREFIX}{path.parent.name}"


def published_name(text: str) -> str:
    """The name in such a text; empty for a path of any other kind."""
    name = text.strip().removeprefix(_PREFIX) if text.strip().startswith(_PREFIX) else ""
    return "" if set(name) & set("/\\:") or name in (".", "..") else name


def published_path(text: str, folder: Path | None) -> Path | None:
    """The file that such a text names, in the folder of what was published; None: it is no such
    text, or nobody knows that folder."""
    name = published_name(text)
    return folder / name / f"{name}{_SUFFIX}" if name and folder is not None else None
