"""Who stands in for whom by the user's word: a small file that is kept over restarts.

Several windows may write: each change is made to what the file holds at that moment.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from forge_gui.engine.storage.files import FileNotWritten, read_text, write_text
from forge_gui.engine.storage.lock_files import LockFile
from forge_gui.values.errors import BadModelId, BadRequest, FileDamaged
from forge_gui.values.ids import AUTO, ModelId

MOST = 16
_PATIENCE_S = 5.0
_log = logging.getLogger(__name__)
Chains = dict[ModelId, tuple[ModelId, ...]]


class FallbackChains:
    """The file at `path`, read once on a thread, when a chain is first asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: Chains | None = None
        self._reading = asyncio.Lock()

    async def all(self) -> Mapping[ModelId, tuple[ModelId, ...]]:
        """Never raises: what cannot be read counts as not said."""
        if self._known is None:
            async with self._reading:
                if self._known is None:
                    self._known = await asyncio.to_thread(self._read)
        return self._known

    async def of(self, model: ModelId) -> tuple[ModelId, ...]:
        """Who stands in for a model, in this order; empty: nobody was named."""
        return (await self.all()).get(model, ())

    async def set(self, model: ModelId, chain: Sequence[ModelId]) -> None:
        """Keep a chain; an empty one is none. Raises BadRequest, FileNotWritten."""
        stand_ins = checked(model, chain)
        await self.all()
        self._known = await asyncio.to_thread(self._write, model, stand_ins)

    def _read(self) -> Chains:
        try:
            return _chains_of(self._document())
        except FileDamaged as damage:
            _log.warning("%s", damage)
            return {}

    def _document(self) -> dict[str, Any]:
        """Raises FileDamaged."""
        try:
            found = json.loads(read_text(self._path))
        except FileNotFoundError:
            return {"version": 1, "chains": {}}
        except (OSError, ValueError, RecursionError) as error:
            raise FileDamaged(str(self._path), f"{error}.") from error
        if not isinstance(found, dict) or not isinstance(found.get("chains"), dict):
            raise FileDamaged(str(self._path), "an object with chains was expected.")
        return found

    def _write(self, model: ModelId, chain: tuple[ModelId, ...]) -> Chains:
        """Raises FileNotWritten; a damaged file is left as it is, so that it can be mended."""
        lock = LockFile(self._path.with_suffix(".lock"))
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if not lock.take(_PATIENCE_S):
                raise FileNotWritten(str(self._path), "another window of Forge is writing it.")
            document = self._document()
            document["chains"].pop(str(model), None)
            if chain:
                document["chains"][str(model)] = [str(one) for one in chain]
            write_text(self._path, json.dumps(document, indent=2, ensure_ascii=False) + "\n")
            return _chains_of(document)
        except FileDamaged as damage:
            raise FileNotWritten(str(self._path), damage.sentence) from damage
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise FileNotWritten(str(self._path), f"{reason}.") from error
        finally:
            lock.release()


def checked(model: ModelId, chain: Sequence[ModelId]) -> tuple[ModelId, ...]:
    """The chain, each model once. Raises BadRequest for one that cannot be."""
    if model.backend == AUTO or any(one.backend == AUTO for one in chain):
        raise BadRequest(
            '"auto" chooses its stand-ins itself.', "Name models in a fallback chain, not auto."
        )
    if model in chain:
        raise BadRequest(f"{model} cannot stand in for itself.", "Leave it out of its own chain.")
    found = tuple(dict.fromkeys(chain))
    if len(found) > MOST:
        raise BadRequest(
            f"{len(found)} models are too many for one fallback chain.", f"Name at most {MOST}."
        )
    return found


def _chains_of(document: Mapping[str, Any]) -> Chains:
    """What is understood of the file; the rest is passed over."""
    found: Chains = {}
    for name, chain in document["chains"].items():
        try:
            model = ModelId.parse(name)
            named = chain if isinstance(chain, list) else []
            told = checked(model, [ModelId.parse(one) for one in named if isinstance(one, str)])
        except (BadModelId, BadRequest) as error:
            _log.info("A fallback chain is passed over: %s", error)
            continue
        if told:
            found[model] = told
    return found
