"""How many entries stand on each shelf of the library, and at each place. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from forge_gui.values.library import LibraryEntry, LibraryQuery
from forge_gui.values.memory_bill import Verdict
from forge_gui.values.model_categories import Category
from forge_gui.values.model_places import Store
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.wording import backend_name

STORE_WORDS: Mapping[Store, str] = {
    Store.OWN_FOLDER: QT_TR_NOOP("Own folders"),
    Store.LM_STUDIO: QT_TR_NOOP("LM Studio's folder"),
    Store.HUGGING_FACE: QT_TR_NOOP("Hugging Face's cache"),
    Store.LLAMA_CPP: QT_TR_NOOP("llama.cpp's cache"),
    Store.OLLAMA: QT_TR_NOOP("Ollama's files"),
}
_FITTING = (Verdict.FITS, Verdict.FITS_AFTER_UNLOADING)
BACKEND, STORE = "backend:", "store:"
"""What the keys of places begin with."""


@dataclass(frozen=True, slots=True)
class ShelfCounts:
    """Counts over all entries, whatever is searched for."""

    total: int = 0
    installed: int = 0
    fitting: int = 0
    categories: Mapping[Category, int] = field(default_factory=dict)
    only_published: Mapping[Category, int] = field(default_factory=dict)
    """Of these nobody here can fetch or run one."""
    places: Mapping[str, int] = field(default_factory=dict)
    """By the key of a place: who serves models, or a folder with files of them."""
    disk_bytes: int = 0
    """Files of models on this PC; one that lies at two places counts once."""
    is_stored_once: bool = False
    """Where the files of all models are is known, and none lies at two places."""


def counted(entries: Sequence[LibraryEntry]) -> ShelfCounts:
    """Count them once."""
    here = [one for one in entries if one.is_installed]
    categories: Counter[Category] = Counter()
    only_published: Counter[Category] = Counter()
    for entry in entries:
        categories.update(set(entry.categories))
        if entry.is_only_published:
            only_published.update(set(entry.categories))
    places: Counter[str] = Counter()
    for entry in here:
        places.update(places_of(entry))
    return ShelfCounts(
        len(entries),
        len(here),
        sum(one.verdict in _FITTING for one in entries),
        categories,
        only_published,
        places,
        sum(one.card.size_bytes or 0 for one in here if not one.card.is_remote),
        _is_stored_once(here),
    )


def _is_stored_once(here: Sequence[LibraryEntry]) -> bool:
    """As far as all can be seen: two names for one file are no second copy, a model whose file
    nobody found may be one. What ships with Forge is left out."""
    local = [one.card for one in here if not one.card.is_remote and one.id.backend != "forge"]
    files = [{place.path for place in card.places} for card in local]
    return len(local) > 1 and all(len(paths) == 1 for paths in files)


def places_of(entry: LibraryEntry) -> frozenset[str]:
    """The keys of all places at which an entry is."""
    if not entry.is_installed:
        return frozenset()
    stores = {f"{STORE}{place.store.value}" for place in entry.card.places}
    return frozenset({f"{BACKEND}{entry.id.backend}", *stores})


def place_words(key: str) -> str:
    """A place as it is shown: `Ollama`, `LM Studio's folder`."""
    if key.startswith(STORE):
        return tr(STORE_WORDS[Store(key.removeprefix(STORE))])
    return backend_name(key.removeprefix(BACKEND))


def place_order(key: str) -> tuple[bool, str]:
    """Who serves models first, then the folders."""
    return key.startswith(STORE), place_words(key)


def found_words(shown: int, total: int, query: LibraryQuery) -> str:
    """`11 of 143 models, best match first`."""
    if shown == total:
        return count(total, "model")
    words = tr("{shown} of {models}", shown=numbers.whole(shown), models=count(total, "model"))
    return tr("{found}, best match first", found=words) if query.text.strip() else words


def unrated_words(unrated: int) -> str:
    """How many were left out only because nobody published a score; empty: none."""
    if not unrated:
        return ""
    return tr("Left out without such a published score: {models}.", models=count(unrated, "model"))
