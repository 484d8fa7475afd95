"""Ollama's own disk as far as this PC can read it: room, parts that are there, who shares them.

A server may keep its models elsewhere than where they are looked for (it was started by somebody
else, or in a container): what is read here counts only if it holds a model that the server lists.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from forge_gui.engine.formats.json_fields import WireError
from forge_gui.engine.formats.ollama_manifest import MOST_BYTES, Manifest, read_manifest
from forge_gui.engine.library.stores.disk import files_below
from forge_gui.engine.library.stores.ollama import listed_name
from forge_gui.values.ids import ModelId
from forge_gui.values.managing_errors import DiskFull
from forge_gui.values.sentence import Amount, Unit

KEPT_FREE = 256 * 1024 * 1024
"""Bytes of a disk that no download may take: a disk without any room troubles every program."""
_DEPTH = 8


@dataclass(frozen=True, slots=True)
class OllamaDisk:
    """What lies in one folder of Ollama's. `free` in bytes, less what is kept free."""

    folder: Path
    free: int | None
    manifests: Mapping[str, Manifest] = field(default_factory=dict, hash=False)
    """By the names under which Ollama lists them."""

    def holds(self, digest: str, size: int) -> bool:
        """Whether a part lies here whole. Looks at the disk."""
        try:
            blob = self.folder / "blobs" / digest.replace(":", "-")
            return blob.stat().st_size == size
        except OSError:
            return False

    def missing(self, manifest: Manifest) -> int:
        """Bytes that a pull of this would fetch. Looks at the disk."""
        sizes = manifest.sizes.items()
        return sum(size for digest, size in sizes if not self.holds(digest, size))


def read_disk(
    folders: Iterable[Path], listed: Sequence[str], same: Callable[[str, str], bool]
) -> OllamaDisk | None:
    """The folder of a server on this PC that lists these models. None: it cannot be told which.

    `same` says whether two names mean one model. Blocks on the disk.
    """
    for folder in folders:
        manifests = _manifests_in(folder)
        if listed and not any(same(one, name) for one in listed for name in manifests):
            continue
        if listed or folder.is_dir():
            return OllamaDisk(folder, free_on(folder), manifests)
    return None


def free_on(folder: Path) -> int | None:
    """Bytes that may still be filled where a folder is, or would be. None: the system is silent."""
    for place in (folder, *folder.parents):
        try:
            return max(0, shutil.disk_usage(place).free - KEPT_FREE)
        except OSError:
            continue
    return None


def _manifests_in(folder: Path) -> Mapping[str, Manifest]:
    root = folder / "manifests"
    found: dict[str, Manifest] = {}
    try:
        files = list(files_below(root, _DEPTH, lambda _: True))
    except OSError:
        return found
    for file in files:
        name = listed_name(file.path.relative_to(root).parts)
        if not name or file.size > MOST_BYTES:
            continue
        try:
            found[name] = read_manifest(file.path.read_bytes())
        except (OSError, WireError):
            continue  # not a manifest, or not ours to read
    return found


def disk_full(model: ModelId, needed: int, free: int) -> DiskFull:
    """The error for a disk with too little room; it says how much is missing."""
    amounts = [str(Amount(value, Unit.BYTES)) for value in (needed, free, needed - free)]
    return DiskFull(
        f"{model.name} needs {amounts[0]} on Ollama's disk, and {amounts[1]} may be filled there.",
        f"Free {amounts[2]}: delete models that are no longer needed, or choose a smaller one.",
        backend=model.backend,
        model=model.name,
        needed=needed,
        free=free,
    )
