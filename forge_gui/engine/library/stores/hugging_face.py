"""Reads Hugging Face's cache: hub/models--<owner>--<name>/snapshots/<revision>/<file>.

Files of a snapshot are links to blobs; the blob of a large file is named by its sha256. Of several
revisions each file is taken once, from the one that `refs/main` names where it has it.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from forge_gui.engine.formats.gguf_names import is_gguf, without_part
from forge_gui.engine.library.stores.disk import DiskFile, files_below
from forge_gui.engine.library.stores.found import StoreContent, grouped
from forge_gui.values.model_places import Store

_DEPTH = 3
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PREFIX = "models--"


def read_hugging_face(hub: Path) -> StoreContent:
    """Models are named `<owner>/<name>/<file>`. Raises OSError."""
    contents = [_repository(one) for one in sorted(hub.iterdir()) if one.name.startswith(_PREFIX)]
    return StoreContent(
        tuple(model for content in contents for model in content.models),
        tuple(word for content in contents for word in content.not_run),
    )


def _repository(folder: Path) -> StoreContent:
    title = folder.name.removeprefix(_PREFIX).replace("--", "/", 1)
    files = _files(folder)
    ggufs = [file for file in files if is_gguf(file.path.name)]
    if not ggufs and (others := [file for file in files if not is_gguf(file.path.name)]):
        size = sum(file.size for file in others) / 1e9
        word = f"{title}: {size:.1f} GB of safetensors; only GGUF files are run from here."
        return StoreContent(not_run=(word,))

    def name(path: Path) -> str:
        return f"{title}/{without_part(path.name)[: -len('.gguf')]}"

    return grouped(Store.HUGGING_FACE, ggufs, lambda _: folder, name, _sha256)


def _files(folder: Path) -> list[DiskFile]:
    """The GGUF and safetensors files of all revisions, each name once."""
    found: dict[str, DiskFile] = {}
    for revision in _revisions(folder):
        try:
            for file in files_below(revision, _DEPTH, _is_weights):
                found.setdefault(str(file.path.relative_to(revision)), file)
        except OSError:
            continue
    return list(found.values())


def _is_weights(name: str) -> bool:
    return is_gguf(name) or name.lower().endswith(".safetensors")


def _revisions(folder: Path) -> list[Path]:
    """Snapshots, the current one first."""
    snapshots = folder / "snapshots"
    try:
        found = sorted(snapshots.iterdir())
    except OSError:
        return []
    try:
        current = (folder / "refs" / "main").read_text("ascii")[:64].strip()
    except (OSError, ValueError):
        current = ""
    return sorted(found, key=lambda one: one.name != current)


def _sha256(file: DiskFile) -> str:
    """What the blob's name says; small files are named otherwise."""
    try:
        blob = Path(os.path.realpath(file.path))
    except (OSError, ValueError):
        return ""
    is_blob = blob.parent.name == "blobs" and _SHA256.fullmatch(blob.name)
    return blob.name if is_blob else ""
