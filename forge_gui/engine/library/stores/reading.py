"""Asks the reader of each store what its folder holds; one that cannot be read is told, not raised."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from forge_gui.engine.library.stores.folders import (
    lm_studio_folders,
    read_folder,
    read_lm_studio,
)
from forge_gui.engine.library.stores.found import NO_CONTENT, FoundModel, StoreContent
from forge_gui.engine.library.stores.hugging_face import read_hugging_face
from forge_gui.engine.library.stores.ollama import read_ollama
from forge_gui.engine.library.stores.places import HOME_VARIABLE, StorePlace, all_places
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


def places_here(
    own: Sequence[Path], wanted: Collection[Store], environment: Mapping[str, str], system: str
) -> Sequence[StorePlace]:
    """The folders of the wanted stores on this PC. Reads LM Studio's settings, nothing else."""
    told = environment.get(HOME_VARIABLE)
    home = Path(told) if told else Path.home()
    found = all_places(own, environment, home, system, lm_studio_folders(home))
    return [place for place in found if place.store in wanted]


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
