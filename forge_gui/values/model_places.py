"""Where the files of a model lie on this PC, and what was found in each store of models."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forge_gui.values.ids import ModelId


class Store(StrEnum):
    """Who keeps model files on this PC."""

    OWN_FOLDER = "own_folder"
    """A folder of the user's, named in the settings."""
    LM_STUDIO = "lm_studio"
    HUGGING_FACE = "hugging_face"
    LLAMA_CPP = "llama_cpp"
    OLLAMA = "ollama"


@dataclass(frozen=True, slots=True)
class ModelPlace:
    """One of the places at which the same model lies.

    `model` is the id under which it is served from there, `path` the file (of a split model the
    first one), `name` how the store calls it.
    """

    model: ModelId
    store: Store
    path: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class StoreReport:
    """What one folder of a store holds. Everything in it is only read, never moved or copied."""

    store: Store
    folder: str
    models: int = 0
    """Models that can be run from their files here."""
    bytes: int = 0
    """Of these models' files; a file with several names counts once."""
    not_run: tuple[str, ...] = ()
    """What lies there and is not run from its file: name and reason in a sentence each."""
    trouble: str = ""
    """Why the folder could not be read, where it could not."""
