"""The models of all stores on this disk, as one list in which each content stands once.

Every look lists the folders anew (files come and go); headers are read only of what is new, in
slices of time on a thread, and what is known already is told at once.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from forge_gui.engine.formats.gguf_lists import KnownLists
from forge_gui.engine.library.stores.contents import sample_of, whole_of
from forge_gui.engine.library.stores.found import FoundModel
from forge_gui.engine.library.stores.headers import (
    HeaderFacts,
    as_kept,
    from_kept,
    read_facts,
    stamps_of,
)
from forge_gui.engine.library.stores.places import StorePlace
from forge_gui.engine.library.stores.reading import Listing, list_all
from forge_gui.engine.library.stores.sameness import Candidate, need_samples
from forge_gui.engine.library.stores.shelved import NOTHING_SHELVED, Shelved, shelve
from forge_gui.engine.storage.kept_facts import Facts, KeptFacts, newest
from forge_gui.values.errors import FileDamaged
from forge_gui.values.model_places import Store

SLICE_S = 0.4
LONGEST_SLICE_S = 4.0
"""How long files are read before what they told is shown: soon at first, then less often."""
MOST_KEPT = 5_000
_REST_S = 0.001
"""Between two files: reading headers is Python's work, and others want to work too."""
_log = logging.getLogger(__name__)


class FileShelf:
    """`places` gives the folders to look into, `kept` holds what headers told, over restarts."""

    def __init__(self, places: Callable[[], Sequence[StorePlace]], kept: KeptFacts) -> None:
        self._places = places
        self._kept = kept
        self._added: list[StorePlace] = []
        self._facts: dict[str, HeaderFacts] = {}
        self._is_read = False
        self._looking = asyncio.Lock()
        self.shelved = NOTHING_SHELVED
        """As it was seen last."""

    def add_folder(self, folder: Path) -> None:
        """Look into this one as well from now on, as into a folder of the user's."""
        place = StorePlace(Store.OWN_FOLDER, folder)
        if place not in self._added:
            self._added.append(place)

    async def look(self, heard: Callable[[Shelved], None]) -> Shelved:
        """Look into all folders; `heard` is told what is known so far while headers are read."""
        async with self._looking:
            listing = await asyncio.to_thread(self._list)
            await self._read_headers(listing, heard)
            lists = KnownLists()
            while unsure := need_samples(self._candidates(listing)):
                self._learn(await asyncio.to_thread(sample_slice, unsure, lists))
            return self._shelve(listing)

    async def _read_headers(self, listing: Listing, heard: Callable[[Shelved], None]) -> None:
        slice_s, stop, lists = SLICE_S, threading.Event(), KnownLists()
        try:
            while unread := [model for model in listing.models if self._of(model) is None]:
                heard(self._shelve(listing))
                self._learn(await asyncio.to_thread(read_slice, unread, slice_s, stop, lists))
                slice_s = min(slice_s * 1.5, LONGEST_SLICE_S)
        finally:
            stop.set()  # whoever waits for this no longer does not wait for the thread either

    async def hash_whole(self, paths: Sequence[Path]) -> None:
        """Hash these models' files from end to end (minutes for large ones): the next look knows
        for sure which are the same. Cancel to stop."""
        wanted = {str(path) for path in paths}
        listing = await asyncio.to_thread(self._list)
        stop = threading.Event()
        try:
            for one in self._candidates(listing):
                if str(one.model.path) in wanted and not one.facts.sha256:
                    self._learn(await asyncio.to_thread(_hashed, one, stop))
        finally:
            stop.set()

    def _list(self) -> Listing:
        if not self._is_read:
            found = {path: from_kept(kept) for path, kept in self._kept.read().items()}
            self._facts = {path: facts for path, facts in found.items() if facts is not None}
            self._is_read = True
        return list_all(tuple(dict.fromkeys((*self._added, *self._places()))))

    def _of(self, model: FoundModel) -> HeaderFacts | None:
        """What is known of a model as its files are now."""
        facts = self._facts.get(str(model.path))
        return facts if facts is not None and facts.stamps == stamps_of(model) else None

    def _candidates(self, listing: Listing) -> list[Candidate]:
        known = ((model, self._of(model)) for model in listing.models)
        return [Candidate(model, facts) for model, facts in known if facts and not facts.refused]

    def _learn(self, learned: Mapping[str, HeaderFacts]) -> None:
        self._facts.update(learned)
        self._kept.post(partial(_with, {path: as_kept(one) for path, one in learned.items()}))

    def _shelve(self, listing: Listing) -> Shelved:
        known = {str(model.path): facts for model in listing.models if (facts := self._of(model))}
        self.shelved = shelve(listing, known)
        return self.shelved


def _with(learned: Facts, facts: Facts) -> Facts:
    rest = {path: one for path, one in facts.items() if path not in learned}
    return newest(rest | learned, MOST_KEPT)


def read_slice(
    models: Sequence[FoundModel], slice_s: float, stop: threading.Event, lists: KnownLists
) -> Mapping[str, HeaderFacts]:
    """Headers of as many models as a slice of time allows, at least of one."""
    found: dict[str, HeaderFacts] = {}
    end = time.monotonic() + slice_s
    for model in models:
        facts = found[str(model.path)] = read_facts(model, lists)
        if facts.refused:
            _log.info("%s is not listed: %s", model.path, facts.refused)
        if time.monotonic() >= end or stop.is_set():
            break
        time.sleep(_REST_S)
    return found


def sample_slice(candidates: Sequence[Candidate], lists: KnownLists) -> Mapping[str, HeaderFacts]:
    """The same for samples; what cannot be read is refused from now on."""
    found: dict[str, HeaderFacts] = {}
    end = time.monotonic() + SLICE_S
    for one in candidates:
        try:
            sample = sample_of((part.path for part in one.model.parts), lists)
            found[str(one.model.path)] = replace(one.facts, sample=sample)
        except (FileDamaged, OSError) as error:
            found[str(one.model.path)] = replace(one.facts, refused=f"it cannot be read ({error}).")
        if time.monotonic() >= end:
            break
    return found


def _hashed(one: Candidate, stop: threading.Event) -> Mapping[str, HeaderFacts]:
    try:
        hashes = tuple(whole_of(part.path, stop) for part in one.model.parts)
    except OSError as error:
        _log.info("%s cannot be hashed: %s", one.model.path, error)
        return {}
    return {str(one.model.path): replace(one.facts, sha256=hashes)} if all(hashes) else {}
