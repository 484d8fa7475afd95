"""The published models: read when they are first asked for, and again where the user's change.

What ships with Forge is read from one compiled file, because its YAML files take ten times as
long; a test holds the two equal. A user's own files stand in a folder beside, and count more.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from forge_gui.engine.library.known_naming import Names
from forge_gui.engine.library.known_reading import models_of
from forge_gui.values.errors import FileDamaged
from forge_gui.values.known_models import KnownCatalogue, KnownModel
from forge_gui.values.models import ModelCard

COMPILED = "compiled.json"
MOST_BYTES = 2 * 1024 * 1024
"""Of one file of the user's."""
MOST_FILES = 200
_Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class _Read:
    stamp: _Stamp
    catalogue: KnownCatalogue
    names: Names


class KnownModels:
    """`shipped` holds the compiled file, `own` the user's YAML files; it may be missing.

    Every method reads files at times: call them on a thread that may wait.
    """

    def __init__(self, shipped: Path, own: Path) -> None:
        self._shipped = shipped
        self._own = own
        self._lock = threading.Lock()
        self._base: tuple[KnownModel, ...] | None = None
        self._last: _Read | None = None

    def all(self) -> KnownCatalogue:
        """Every published model, and which of the user's files cannot be used."""
        return self._now().catalogue

    def of(self, card: ModelCard) -> KnownModel | None:
        """The published model that an installed one is; None where that is not sure."""
        return self._now().names.of(card)

    def named(self, text: str) -> KnownModel | None:
        """The model that a pull name, a name for people or the name of a file means."""
        return self._now().names.named(text)

    def filled(self, cards: Sequence[ModelCard]) -> tuple[ModelCard, ...]:
        """The cards with published facts where they had none; see `with_published`."""
        names = self._now().names
        return tuple(with_published(card, names.of(card)) for card in cards)

    def _now(self) -> _Read:
        with self._lock:
            stamp = _stamp_of(self._own)
            if self._last is None or self._last.stamp != stamp:
                catalogue = self._read()
                self._last = _Read(stamp, catalogue, Names(catalogue.models))
            return self._last

    def _read(self) -> KnownCatalogue:
        if self._base is None:
            self._base = tuple(_compiled(self._shipped / COMPILED))
        own: dict[str, KnownModel] = {}
        refused: list[str] = []
        for path in _yaml_files(self._own):
            try:
                own |= {model.name: model for model in read_file(path)}
            except FileDamaged as error:
                refused.append(error.sentence)
        kept = tuple(model for model in self._base if model.name not in own)
        return KnownCatalogue((*kept, *own.values()), tuple(refused))


def with_published(card: ModelCard, known: KnownModel | None) -> ModelCard:
    """The card with what is published where it says nothing; `published` names these facts."""
    if known is None:
        return card
    offered: dict[str, Any] = {
        "parameters": known.parameters,
        "context_length": known.context,
        "family": known.architecture,
        "licence": known.licence,
        "summary": known.summary,
        "capabilities": known.capabilities,
    }
    new = {word: told for word, told in offered.items() if told and not getattr(card, word)}
    return replace(card, **new, published=card.published | new.keys()) if new else card


def read_file(path: Path) -> tuple[KnownModel, ...]:
    """The models of one YAML file. Raises FileDamaged with one sentence about what is wrong."""
    return models_of(document_of(path), str(path))


def document_of(path: Path) -> Any:
    """A YAML file as plain values; nothing in it can build anything. Raises FileDamaged."""
    from forge_gui.engine.formats.foreign.yaml_text import yaml_of

    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
        if len(raw) > MOST_BYTES:
            raise FileDamaged(str(path), "it is larger than 2 MB.")
        return yaml_of(raw.decode("utf-8-sig"), str(path))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileDamaged(str(path), f"it cannot be read ({reason}).") from error
    except UnicodeDecodeError as error:
        raise FileDamaged(str(path), "it is no text in UTF-8.") from error


def _compiled(path: Path) -> Iterator[KnownModel]:
    """What ships with Forge. A broken installation raises FileDamaged."""
    try:
        documents = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise FileDamaged(str(path), "it is missing or broken.", "Install Forge again.") from error
    for name, document in documents.items():
        yield from models_of(document, name)


def _yaml_files(folder: Path) -> list[Path]:
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml"))
    except OSError:
        return []
    return found[:MOST_FILES]


def _stamp_of(folder: Path) -> _Stamp:
    """What a folder's files look like from outside; another one means that something changed."""
    told: list[tuple[str, int, int]] = []
    for path in _yaml_files(folder):
        try:
            state = path.stat()
        except OSError:
            continue
        told.append((path.name, state.st_mtime_ns, state.st_size))
    return tuple(told)
