"""What a reader of a store finds: models by their files, and what there is beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from forge_gui.engine.formats.gguf_names import (
    is_projector,
    part_of,
    projector_for,
    without_part,
)
from forge_gui.engine.library.stores.disk import DiskFile
from forge_gui.values.model_places import Store


@dataclass(frozen=True, slots=True)
class FoundModel:
    """Files that may be one model: whether they are, their headers tell.

    `parts` in order (a model in one file has one), `sha256` of each part where its store knows
    it, `projector` the image part. `manifests` are digests under which
    Ollama may list it.
    """

    store: Store
    name: str
    parts: tuple[DiskFile, ...]
    sha256: tuple[str, ...] = ()
    projector: DiskFile | None = None
    manifests: tuple[str, ...] = ()

    @property
    def path(self) -> Path:
        return self.parts[0].path

    @property
    def size(self) -> int:
        return sum(part.size for part in self.parts)


@dataclass(frozen=True, slots=True)
class StoreContent:
    """What one folder of a store holds."""

    models: tuple[FoundModel, ...] = ()
    not_run: tuple[str, ...] = ()
    """What cannot be run from its files, each a sentence."""


NO_CONTENT = StoreContent()


def grouped(
    store: Store,
    files: Iterable[DiskFile],
    unit_of: Callable[[Path], Path],
    name_of: Callable[[Path], str],
    sha256_of: Callable[[DiskFile], str] = lambda _: "",
) -> StoreContent:
    """Models out of GGUF files: parts put together, projectors given to their models.

    `unit_of` gives the folder whose files belong together (a repository), `name_of` a name for
    people. A model of which a part is missing is told, not listed.
    """
    models: list[FoundModel] = []
    missing: list[str] = []
    for unit in _units(files, unit_of):
        by_name = {file.path.name: file for file in unit}
        for parts in _sets(unit):
            first = parts[0]
            if trouble := _gap(parts):
                missing.append(f"{name_of(first.path)}: {trouble}")
                continue
            eyes = by_name.get(projector_for(first.path.name, by_name))
            known = tuple(sha256_of(part) for part in parts)
            models.append(
                FoundModel(store, name_of(first.path), parts, known if all(known) else (), eyes)
            )
    return StoreContent(tuple(models), tuple(missing))


def _units(
    files: Iterable[DiskFile], unit_of: Callable[[Path], Path]
) -> Iterator[Sequence[DiskFile]]:
    units: dict[Path, list[DiskFile]] = {}
    for file in files:
        units.setdefault(unit_of(file.path), []).append(file)
    yield from units.values()


def _sets(unit: Sequence[DiskFile]) -> Iterator[tuple[DiskFile, ...]]:
    """The files of each model in the order of its parts."""
    sets: dict[Path, list[DiskFile]] = {}
    for file in unit:
        if not is_projector(file.path.name):
            key = file.path.with_name(without_part(file.path.name))
            is_part = part_of(file.path.name) is not None
            sets.setdefault(key / str(is_part), []).append(file)
    for found in sets.values():
        yield tuple(sorted(found, key=lambda file: part_of(file.path.name) or (1, 1)))


def _gap(parts: Sequence[DiskFile]) -> str:
    told = [part_of(file.path.name) for file in parts]
    if told[0] is None:
        return ""
    count = told[0][1]
    there = {one[0] for one in told if one and one[1] == count}
    missing = [number for number in range(1, count + 1) if number not in there]
    if not missing and len(parts) == count:
        return ""
    if not missing:
        return "its parts do not belong together."
    return f"part {missing[0]} of {count} is missing."
