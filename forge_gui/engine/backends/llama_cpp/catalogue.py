"""The model files that ship with Forge, and any other whose path somebody names.

Everything here blocks on the disk and is called in a thread. Headers are read once per file and
again when it changes.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from forge_gui.engine.backends.llama_cpp.cards import (
    card_of,
    shipped_temperature,
    with_shipped_words,
)
from forge_gui.engine.backends.llama_cpp.identity import identity_of
from forge_gui.engine.formats.gguf import read_gguf
from forge_gui.engine.formats.gguf_header import GgufHeader
from forge_gui.engine.formats.gguf_names import is_gguf, part_of, projector_for, without_part
from forge_gui.values.errors import FileDamaged, ModelNotFound
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.models import ModelCard

_log = logging.getLogger(__name__)

_Stamp = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model that can be started: its checked header, its image part, its card.

    `temperature` is what it was made for, where it ships with Forge; None: the native default.
    """

    header: GgufHeader
    card: ModelCard
    mmproj: str = ""
    temperature: float | None = None


class Catalogue:
    """The models of this PC's disk that the embedded engine can run."""

    def __init__(self, shipped: Path | None) -> None:
        self._shipped = shipped
        self.projectors: Mapping[str, str] = {}
        """Image parts by the paths of their models, as whoever knows the stores tells them."""
        self._headers: dict[Path, tuple[_Stamp, GgufHeader]] = {}
        self._identities: dict[ModelId, tuple[tuple[_Stamp, ...], str]] = {}
        self._reported: dict[Path, _Stamp] = {}

    def cards(self) -> tuple[ModelCard, ...]:
        """Cards of all that ship; a damaged file is left out, and the log says why, once."""
        shipped = (self._card(ModelId("forge", name)) for name in self._shipped_names())
        return tuple(card for card in shipped if card is not None)

    def find(self, model: ModelId) -> ModelFile:
        """The file of a model, checked. Raises ModelNotFound, FileDamaged."""
        if model.backend == "forge":
            return self._find_shipped(model)
        path = Path(model.name)
        if not path.is_absolute():
            raise ModelNotFound(
                f'"{model.name}" is not a full path.',
                "Write gguf: and the whole path of the file.",
                backend=model.backend,
                model=model.name,
            )
        if not path.is_file():
            raise ModelNotFound(
                f"There is no file {path}.",
                "It may have been moved or deleted; refresh the library.",
                backend=model.backend,
                model=model.name,
            )
        return self._file(model, path)

    def identity(self, model: ModelId) -> str:
        """Another text as soon as a file of the model is another one. Raises as `find` does."""
        file = self.find(model)
        paths = [
            *_parts(file.header.path, file.header),
            *([Path(file.mmproj)] if file.mmproj else []),
        ]
        stamps = tuple(_stamp(path) for path in paths)
        known = self._identities.get(model)
        if known is None or known[0] != stamps:
            known = self._identities[model] = (stamps, identity_of(file.header, stamps))
        return known[1]

    def _card(self, model: ModelId) -> ModelCard | None:
        try:
            return self.find(model).card
        except FileDamaged as damage:
            self._report(Path(damage.path), damage)
        except (ModelNotFound, OSError) as error:
            _log.info("%s was passed over: %s", model, error)
        return None

    def _report(self, path: Path, damage: FileDamaged) -> None:
        stamp = _stamp(path)
        if self._reported.get(path) != stamp:
            self._reported[path] = stamp
            _log.warning("%s", damage)

    # Shipped models

    def _shipped_names(self) -> list[str]:
        if self._shipped is None or not self._shipped.is_dir():
            return []
        folders = {file.parent.name for file in self._shipped.glob("*/*.gguf")}
        return sorted(name.removeprefix("forge-") for name in folders)

    def _find_shipped(self, model: ModelId) -> ModelFile:
        if self._shipped is None or model.name not in self._shipped_names():
            raise ModelNotFound(
                f"Forge ships no model named {model.name}.",
                "See the library for those that are there.",
                backend=model.backend,
                model=model.name,
            )
        folder = self._shipped / f"forge-{model.name}"
        folder = folder if folder.is_dir() else self._shipped / model.name
        words = _read_words(folder / "card.json")
        file = self._file(model, _shipped_file(folder, words))
        card, warmth = with_shipped_words(file.card, words), shipped_temperature(words)
        return ModelFile(file.header, card, file.mmproj, warmth)

    def _file(self, model: ModelId, path: Path) -> ModelFile:
        header = self._header(path)
        if not header.is_model:
            raise FileDamaged(
                str(path),
                "it holds an adapter or a part, not a model that runs by itself.",
                "Choose the file of the model itself.",
            )
        mmproj = self.projectors.get(str(path)) or _projector_beside(path)
        card = card_of(model, header, size=_whole_size(path, header), sees=bool(mmproj))
        return ModelFile(header, card, mmproj)

    def _header(self, path: Path) -> GgufHeader:
        stamp = _stamp(path)
        kept = self._headers.get(path)
        if kept is None or kept[0] != stamp:
            kept = (stamp, read_gguf(path))
            self._headers[path] = kept
        return kept[1]


def _read_words(path: Path) -> JsonObject:
    """What a card says; nothing where there is none."""
    try:
        words = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise FileDamaged(str(path), f"it is no readable card ({error}).") from error
    if not isinstance(words, dict):
        raise FileDamaged(str(path), "it is no card: an object was expected.")
    return words


def _shipped_file(folder: Path, words: JsonObject) -> Path:
    """The file that the card names, inside its folder, else the only model file there."""
    files = {file.name: file for file in folder.glob("*.gguf")}
    named = words.get("file", next(iter(files)) if len(files) == 1 else None)
    if not isinstance(named, str) or named not in files:
        raise FileDamaged(str(folder / "card.json"), "it does not name its model file.")
    return files[named]


def _stamp(path: Path) -> _Stamp:
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_size, status.st_mtime_ns)


def _projector_beside(path: Path) -> str:
    """The image part that lies beside a model and surely is its own."""
    try:
        names = [one.name for one in path.parent.iterdir() if is_gguf(one.name)]
    except OSError:
        return ""
    found = projector_for(path.name, names)
    return str(path.parent / found) if found else ""


def _whole_size(path: Path, header: GgufHeader) -> int:
    """Bytes of all parts of a model that was split."""
    return sum(_stamp(part)[0] for part in _parts(path, header))


def _parts(path: Path, header: GgufHeader) -> list[Path]:
    """The files that a model was split into, or its only one."""
    told = part_of(path.name)
    if header.split_count == 1 or told is None:
        return [path]
    whole, count = without_part(path.name), told[1]
    names = ((one, part_of(one.name)) for one in path.parent.iterdir())
    alike = (one for one, part in names if part is not None and part[1] == count)
    return sorted(one for one in alike if without_part(one.name) == whole)
