"""Unsaved work, kept in small files of its own so that nothing is lost when Forge ends badly."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterator
from pathlib import Path

from forge_gui.engine.pipeline.document import MAX_BYTES, parse_pipeline, pipeline_text
from forge_gui.engine.storage.files import read_text, write_text
from forge_gui.values.drafts import Draft
from forge_gui.values.errors import FileDamaged

_SUFFIX = ".draft.json"
_logger = logging.getLogger(__name__)


class Drafts:
    """The drafts in one folder. Blocking; call it off the loop."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, draft: Draft) -> None:
        """Raises FileNotWritten."""
        document = {
            "key": draft.key,
            "path": str(draft.path) if draft.path else None,
            "saved_at": draft.saved_at,
            "pipeline": pipeline_text(draft.graph),
        }
        text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
        write_text(self._file(draft.key), text, keep_old=False)

    def all(self) -> list[Draft]:
        """Every draft that can be read, the newest first. Damaged ones are left where they are."""
        return sorted(self._readable(), key=lambda draft: draft.saved_at, reverse=True)

    def discard(self, key: str) -> None:
        self._file(key).unlink(missing_ok=True)

    def _readable(self) -> Iterator[Draft]:
        for file in sorted(self._folder.glob(f"*{_SUFFIX}")):
            try:
                yield _read(file)
            except (FileDamaged, OSError) as error:
                _logger.info("A draft is passed over: %s", error)

    def _file(self, key: str) -> Path:
        """Keys are anybody's; a file name must not lead elsewhere."""
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}{_SUFFIX}"


def _read(file: Path) -> Draft:
    try:
        document = json.loads(read_text(file, 2 * MAX_BYTES))
        key, path, saved_at = document["key"], document["path"], document["saved_at"]
        text = document["pipeline"]
        return Draft(
            str(key), parse_pipeline(text, str(file)), Path(path) if path else None, float(saved_at)
        )
    except (ValueError, KeyError, TypeError) as error:
        raise FileDamaged(str(file), "it is no draft.") from error
