"""Asks the reader of each store what its folder holds; one that cannot be read is told, not raised."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from forge_gui.engine.library.stores.folders import read_folder, read_lm_studio
from forge_gui.engine.library.stores.found import NO_CONTENT, FoundModel, StoreContent
from forge_gui.engine.library.stores.hugging_face import read_hugging_face
from forge_gui.engine.library.stores.ollama import read_ollama
from forge_gui.engine.library.stores.places import StorePlace
from forge_gui.values.model_places import Store

MOST_MODELS = 5_000
_READERS: Mapping[Store, Callable[[Path], StoreContent]] = {
    Store.OWN_FOLDER: partial(read_folder, Store.OWN_FOLDER),
    Store.LM_STUDIO: read_lm_studio,
    Store.HUGGING_FACE: read_hugging_face,
    Store.LLAMA_CPP: partial(read_folder, Store.LLAMA_CPP),
    Store.OLLAMA: read_ollama,
}


@dataclass(frozen=True, slots=True)
class Section:
    """One folder of a store, and what it holds or why it could not be read."""

    place: StorePlace
    content: StoreContent = NO_CONTENT
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """All folders that are there, in the order of the places."""

    sections: tuple[Section, ...] = ()

    @property
    def models(self) -> Sequence[FoundModel]:
        """Each path once, of the first store that has it."""
        every = (model for section in self.sections for model in section.content.models)
        found: dict[Path, FoundModel] = {}
        for model in every:
            found.setdefault(model.path, model)
        return list(found.values())[:MOST_MODELS]


def list_all(places: Sequence[StorePlace]) -> Listing:
    """Blocks on the disk. A folder that is not there is left out, unless the user named it."""
    found: list[Section] = []
    for place in places:
        try:
            found.append(Section(place, _READERS[place.store](place.folder.absolute())))
        except (FileNotFoundError, NotADirectoryError):
            if place.store is Store.OWN_FOLDER:
                found.append(Section(place, trouble="There is no such folder."))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            found.append(Section(place, trouble=f"It cannot be read ({reason})."))
    return Listing(tuple(found))
