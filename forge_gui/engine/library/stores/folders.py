"""Reads stores that are folders of GGUF files: LM Studio's, llama.cpp's cache, own folders."""

from __future__ import annotations

from pathlib import Path

from forge_gui.engine.formats.gguf_names import is_gguf, without_part
from forge_gui.engine.library.stores.disk import files_below, read_json
from forge_gui.engine.library.stores.found import StoreContent, grouped
from forge_gui.values.model_places import Store

_DEPTH = 3
"""Folders below that are looked into (publisher/model/quantisation/file is common)."""


def read_folder(store: Store, folder: Path) -> StoreContent:
    """Models are named as their files. Raises OSError."""
    files = files_below(folder, _DEPTH, is_gguf)
    return grouped(store, files, lambda path: path.parent, _file_name)


def read_lm_studio(folder: Path) -> StoreContent:
    """publisher/repository/file; models are named so. Raises OSError."""

    def name(path: Path) -> str:
        inside = path.relative_to(folder).parts
        return "/".join((*inside[:2], _file_name(path))) if len(inside) > 2 else _file_name(path)

    def repository(path: Path) -> Path:
        inside = path.relative_to(folder).parts
        return folder.joinpath(*inside[:2]) if len(inside) > 2 else path.parent

    return grouped(Store.LM_STUDIO, files_below(folder, _DEPTH, is_gguf), repository, name)


def lm_studio_folders(home: Path) -> tuple[Path, ...]:
    """Where LM Studio was told to keep its models, in its own settings."""
    pointer, root = home / ".lmstudio-home-pointer", home / ".lmstudio"
    try:
        told = pointer.read_bytes()[:4096].decode().strip()
    except (OSError, ValueError):
        told = ""
    is_told = "\0" not in told and Path(told).is_absolute()
    root = Path(told) if is_told else root
    settings = read_json(root / "settings.json")
    chosen = settings.get("downloadsFolder") if isinstance(settings, dict) else None
    found = [root / "models"] if is_told else []
    if isinstance(chosen, str) and "\0" not in chosen and Path(chosen).is_absolute():
        found.append(Path(chosen))
    return tuple(found)


def _file_name(path: Path) -> str:
    return without_part(path.name)[: -len(".gguf")]
