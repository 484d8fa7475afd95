"""What the user said that models can do: a small file that is never overwritten by mistake.

What Forge does not understand in it stays in it; a file that is damaged is put aside under another
name before a new one is begun. Several windows may write: each change is made to what the file holds.
"""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from forge_gui.engine.storage.files import FileNotWritten, read_text, write_text
from forge_gui.engine.storage.lock_files import LockFile
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEdit
from forge_gui.values.errors import FileDamaged

_PATIENCE_S = 5.0
_log = logging.getLogger(__name__)


class CapabilityEdits:
    """The file at `path`. Everything here blocks on the disk: call it on a thread."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Mapping[str, CapabilityEdit]:
        """Edits by model id. Never raises: what cannot be read counts as not said."""
        try:
            models = self._document().get("models")
        except FileDamaged as damage:
            _log.warning("%s", damage)
            return {}
        if not isinstance(models, dict):
            return {}
        return {name: edit_of(told) for name, told in models.items() if isinstance(told, dict)}

    def write(self, model: str, edit: CapabilityEdit | None) -> None:
        """Keep what was said of a model; None: nothing is said any more. Raises FileNotWritten."""
        lock = LockFile(self._path.with_suffix(".lock"))
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if not lock.take(_PATIENCE_S):
                raise FileNotWritten(str(self._path), "another window of Forge is writing it.")
            document = self._sound_document()
            models = document.setdefault("models", {})
            kept = models.pop(model, None)
            if edit is not None:
                models[model] = _told(edit, kept if isinstance(kept, dict) else {})
            write_text(self._path, json.dumps(document, indent=2, ensure_ascii=False) + "\n")
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise FileNotWritten(str(self._path), f"{reason}.") from error
        finally:
            lock.release()

    def _document(self) -> dict[str, Any]:
        """Raises FileDamaged."""
        try:
            found = json.loads(read_text(self._path))
        except FileNotFoundError:
            return {"version": 1}
        except (OSError, ValueError, RecursionError) as error:
            raise FileDamaged(str(self._path), f"{error}.") from error
        if not isinstance(found, dict) or not isinstance(found.get("models", {}), dict):
            raise FileDamaged(str(self._path), "an object with models was expected.")
        return found

    def _sound_document(self) -> dict[str, Any]:
        try:
            return self._document()
        except FileDamaged as damage:
            aside = next(
                place
                for number in range(1, 1_000_000)
                if not (place := self._path.with_suffix(f".damaged-{number}.json")).exists()
            )
            self._path.replace(aside)
            _log.warning("%s It was put aside as %s.", damage, aside.name)
            return {"version": 1}


def edit_of(told: Mapping[str, Any]) -> CapabilityEdit:
    """What is understood of an entry; words that are no capabilities are passed over."""
    known = {one.value: one for one in Capability}
    words = told.get("capabilities")
    abilities = None
    if isinstance(words, list):
        abilities = frozenset(known[word] for word in words if word in known)
    ratings = told.get("ratings")
    scores = {
        known[word]: float(score)
        for word, score in (ratings.items() if isinstance(ratings, dict) else ())
        if word in known and _is_score(score)
    }
    return CapabilityEdit(abilities, MappingProxyType(scores))


def _is_score(score: object) -> bool:
    is_number = isinstance(score, int | float) and not isinstance(score, bool)
    return is_number and isinstance(score, int | float) and math.isfinite(score) and 0 <= score <= 1


def _told(edit: CapabilityEdit, kept: Mapping[str, Any]) -> dict[str, Any]:
    """An edit as it is written, beside what else stands in the entry."""
    known = {one.value for one in Capability}
    told = {name: value for name, value in kept.items() if name not in {"capabilities", "ratings"}}
    if edit.capabilities is not None:
        before = kept.get("capabilities")
        strange = [word for word in before if word not in known] if isinstance(before, list) else []
        told["capabilities"] = [*sorted(edit.capabilities), *strange]
    if edit.scores:
        told["ratings"] = {str(one): score for one, score in sorted(edit.scores.items())}
    return told
