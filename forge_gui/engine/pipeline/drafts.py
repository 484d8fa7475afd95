"""Unsaved work, kept in small files of its own so that nothing is lost when Forge ends badly."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from forge_gui.engine.pipeline import draft_owner
from forge_gui.engine.pipeline.document import MAX_BYTES, parse_pipeline, pipeline_text
from forge_gui.engine.pipeline.draft_owner import DraftOwner
from forge_gui.engine.storage.files import read_text, write_text
from forge_gui.engine.storage.lock_files import LockFile
from forge_gui.values.drafts import Draft
from forge_gui.values.errors import FileDamaged

_SUFFIX = ".draft.json"
_PATIENCE_S = 5.0
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Kept:
    draft: Draft
    owner: DraftOwner | None


class Drafts:
    """The drafts in one folder, which several windows of Forge may share. Blocking; call it off
    the loop. `me` owns what is saved here; `lives` tells whether an owner is still there.
    """

    def __init__(
        self,
        folder: Path,
        *,
        me: Callable[[], DraftOwner] = draft_owner.this_process,
        lives: Callable[[DraftOwner], bool] = draft_owner.lives,
    ) -> None:
        self._folder = folder
        self._me, self._lives = me, lives

    def save(self, draft: Draft) -> None:
        """Raises FileNotWritten."""
        document = {
            "key": draft.key,
            "path": str(draft.path) if draft.path else None,
            "saved_at": draft.saved_at,
            "owner": self._me().document(),
            "pipeline": pipeline_text(draft.graph),
        }
        text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
        write_text(self._file(draft.key), text, keep_old=False)

    def all(self) -> list[Draft]:
        """Drafts that nobody who lives is working on, the newest first; they are mine from now on.

        Damaged ones, and those of other windows that are open, are left where they are. Of two
        windows that look at the same moment only one gets a draft.
        """
        if not self._folder.is_dir():
            return []
        lock = LockFile(self._folder / "taking.lock")
        try:
            if not lock.take(_PATIENCE_S):
                return []  # another window takes them
            left = [kept.draft for kept in self._readable() if self._is_left(kept)]
            for draft in left:
                self.save(draft)
        except OSError as error:
            _logger.info("Drafts cannot be taken over: %s", error)
            return []
        finally:
            lock.release()
        return sorted(left, key=lambda draft: draft.saved_at, reverse=True)

    def discard(self, key: str) -> None:
        self._file(key).unlink(missing_ok=True)

    def _is_left(self, kept: _Kept) -> bool:
        owner = kept.owner
        return owner is None or owner == self._me() or not self._lives(owner)

    def _readable(self) -> Iterator[_Kept]:
        for file in sorted(self._folder.glob(f"*{_SUFFIX}")):
            try:
                yield _read(file)
            except (FileDamaged, OSError) as error:
                _logger.info("A draft is passed over: %s", error)

    def _file(self, key: str) -> Path:
        """Keys are anybody's; a file name must not lead elsewhere."""
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}{_SUFFIX}"


def _read(file: Path) -> _Kept:
    try:
        document = json.loads(read_text(file, 2 * MAX_BYTES))
        key, path, saved_at = document["key"], document["path"], document["saved_at"]
        text = document["pipeline"]
        graph = parse_pipeline(text, str(file))
        draft = Draft(str(key), graph, Path(path) if path else None, float(saved_at))
        return _Kept(draft, draft_owner.read_owner(document.get("owner")))
    except (ValueError, KeyError, TypeError) as error:
        raise FileDamaged(str(file), "it is no draft.") from error
